"""What closing the doors (docs/beveiliging.md) costs whoever logs a contact: with all of it and without, in one run.

Earlier code cannot fill this database, so there is no measuring beside it. Instead each piece that lies on the way of a
contact is replaced by what stood in its place before: in code by patches, in the database in a second copy of it; each
copy has a connection of its own. A few contacts with and a few without take turns (with, without, without, with), so
that whatever else the machine does hits both alike. Each state keeps the questions that lie ready for it, and the first
contact after a change does not count.

Switched off: see ``DEUREN``. Not switched off, because a contact does not pass it: how often one opens at the desk and
who hears of that, passwords and lockout, roles given by a beheerder, mail through the queue, the security log and the
filters of the logs (of a contact that is saved nothing is logged), the sentences of unique columns and the pages 429,
503 and 415 (only after a fault), cookies and headers of production, and numbers that match as a whole (another question
in the place of an earlier one). That one may log a contact with somebody at all, was asked before as well.
"""

import gc
import math
import statistics
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pytest
from django.contrib.sessions.backends import db
from django.db import connection, connections
from django.db.models.query_utils import DeferredAttribute
from django.utils import timezone
from pghistory.models import Context

import clients.tonen.kaartjes
import historie.middleware
import organisatie.action
from clients.models import Client, Toewijzing
from clients.models.toegang import BalietoegangQuerySet
from config.geduld import set_timeouts
from config.grants import app_role
from config.sessie import SessionStore
from config.trail import lay_trail
from config.voordeur import Voordeur
from core.prepared import MEESTE_VORMEN, Prepared
from historie.models import Inzage
from organisatie.models import Gebruiker
from spreekuur.tonen import keuzelijsten
from tests import databases
from tests.bench import geheugen
from tests.bench.balie import log_contact, serve
from tests.bench.bezoek import Antwoord, Bezoek

pytestmark = pytest.mark.bench

BUDGET = 5
"""Per cent that logging a contact may take longer for all of this together."""
RONDES, RONDES_EEN = 100, 15
"""Of four blocks: for all of it, and for each piece by itself."""
KEER, WARM = 4, 1
VREEMDEN = 5
"""So many people who are not one's own are looked up: no more kaartjes than the budget of an hour."""

Patch = tuple[Any, str, Any]


def leave_trail_open() -> None:
    """The triggers of the history work as who asks, and take the context as django-pghistory itself does."""
    Context.install_pgh_attach_context_func(using="default")
    with connection.cursor() as cursor:
        cursor.execute("SELECT oid::regprocedure::text FROM pg_proc WHERE proname LIKE 'pgtrigger\\_%'")
        for (naam,) in [*cursor.fetchall(), ("_pgh_attach_context()",)]:
            cursor.execute(f"ALTER FUNCTION {naam} SECURITY INVOKER RESET ALL")
        cursor.execute("GRANT EXECUTE ON FUNCTION _pgh_attach_context() TO PUBLIC")


@contextmanager
def note_nobody() -> Iterator[set[int]]:
    """In the place of ``note_names``."""
    yield set()


def insert_looks(gebruiker: int, blikken: Any, *, pagina: str) -> None:
    """In the place of ``write_looks``: as rows of the application itself."""
    vast = {"gebruiker_id": gebruiker, "pagina": pagina, "gezien_at": timezone.now()}
    Inzage.objects.bulk_create(
        Inzage(client_id=client, recht=str(recht), soort=str(soort), **vast) for client, recht, soort in blikken
    )


def show_all(request: Any, ids: Any) -> frozenset[int]:
    """In the place of ``show_within_budget``: noted on the request, and written down with its other looks."""
    request.kaartjes |= set(ids)
    return frozenset(ids)


SPOOR, GEDULD = "the trail by functions of the database", "limits to waiting"
"""What is switched off in the copy of the database; all else in code."""
DEUREN: Mapping[str, tuple[Patch, ...]] = {
    SPOOR: (),
    "looks by a function of the database": ((historie.middleware, "write_looks", insert_looks),),
    "everybody noted who is named": (
        (historie.middleware, "note_names", note_nobody),
        (Client, "naam", DeferredAttribute(Client._meta.get_field("naam"))),
    ),
    "who was chosen came from a search": ((keuzelijsten, "read_who_was_shown", lambda _, ids: list(ids)),),
    "one budget of people": ((clients.tonen.kaartjes, "show_within_budget", show_all),),
    "the desk closes with its zitting": ((BalietoegangQuerySet, "open_at", lambda rows, nu: rows.filter(tot__gt=nu)),),
    "an action tried again": ((organisatie.action, "_run_again", lambda do: do()),),
    "sessions of twelve hours": ((SessionStore, "load", db.SessionStore.load),),
    "no foreign charset, no copies": ((Voordeur, "__call__", lambda self, request: self.get_response(request)),),
    GEDULD: (),
}
"""Each piece on the way of a contact, with what takes its place."""


class Plannen:
    """The questions that lie ready (``Prepared``), kept apart for each state of the doors."""

    def __init__(self) -> None:
        gc.unfreeze()  # what pytest froze is not among the objects that can be asked for
        self.vragen = [ding for ding in gc.get_objects() if type(ding) is Prepared]
        gc.freeze()
        self.bewaard: dict[tuple[int, str], Any] = {}

    def use(self, stand: str) -> None:
        """From here on those of this state."""
        for n, vraag in enumerate(self.vragen):
            vraag.plan_of = self.bewaard.setdefault((n, stand), lru_cache(MEESTE_VORMEN)(vraag._make_plan))


@dataclass(frozen=True, slots=True)
class Verschil:
    """What it takes with the doors closed and open, in milliseconds, and per cent more of each round."""

    dicht: float
    open: float
    meer: tuple[float, ...]

    @property
    def midden(self) -> float:
        """Per cent more, in the round in the middle."""
        return statistics.median(self.meer)

    def __str__(self) -> str:
        """With where the middle lies nineteen times out of twenty, whatever else the machine did."""
        aantal, gesorteerd = len(self.meer), sorted(self.meer)
        weg = max(0, round(aantal / 2 - math.sqrt(aantal)))
        laag, hoog = gesorteerd[weg], gesorteerd[-1 - weg]
        zeker = f"{self.midden:+.1f} % (between {laag:+.1f} and {hoog:+.1f})"
        return f"{self.dicht:.2f} ms closed, {self.open:.2f} open: {zeker}"


def compare(metingen: list[tuple[float, float]]) -> Verschil:
    """Of rounds, each with what it took closed and open."""
    dicht, open_ = (statistics.median(kolom) for kolom in zip(*metingen, strict=True))
    return Verschil(dicht, open_, tuple(100 * (a / b - 1) for a, b in metingen))


class Huis:
    """A database with its doors closed, and one beside it in which some stand open."""

    def __init__(self, namen: dict[str, str]) -> None:
        self.namen = namen
        self.plannen = Plannen()
        self.was = connections["default"]
        self.verbindingen = {stand: self._connect(naam) for stand, naam in self.namen.items()}

    def _connect(self, naam: str) -> Any:
        verbinding = connections.create_connection("default")
        verbinding.settings_dict = self.was.settings_dict | {"NAME": naam}
        return verbinding

    def prepare(self, deuren: tuple[str, ...]) -> None:
        """Let these doors stand open in the second, and the others be closed; in the first all are."""
        for stand, open_deuren in (("dicht", ()), ("open", deuren)):
            connections["default"] = self.verbindingen[stand]
            with databases.as_owner(), connection.cursor() as cursor:
                cursor.execute(f"GRANT ALL ON ALL TABLES IN SCHEMA public TO {app_role()}")
                if SPOOR in open_deuren:
                    leave_trail_open()
                else:
                    lay_trail(using="default", app_role=app_role())
            if GEDULD in open_deuren:
                with connection.cursor() as cursor:
                    cursor.execute(f"ALTER ROLE CURRENT_USER IN DATABASE {self.namen[stand]} RESET ALL")
            else:
                set_timeouts(geheugen.conninfo(self.namen[stand]))
            connection.close()

    @contextmanager
    def use(self, stand: str, deuren: tuple[str, ...]) -> Iterator[None]:
        """Work with all doors closed ("dicht"), or with these open."""
        connections["default"] = self.verbindingen[stand]
        self.plannen.use(stand + "".join(deuren))
        with pytest.MonkeyPatch.context() as patch:
            for deur in deuren if stand == "open" else ():
                for ding, naam, waarde in DEUREN[deur]:
                    patch.setattr(ding, naam, waarde)
            yield

    def leave(self) -> None:
        """Back to the connection of before."""
        for verbinding in self.verbindingen.values():
            verbinding.close()
        connections["default"] = self.was
        self.plannen.use("")


Handeling = Callable[[int], list[Antwoord]]


@pytest.fixture(scope="module")
def twee_databases(menigte_database: str, django_db_blocker) -> Iterator[dict[str, str]]:
    """Copies of the large database: the thousands of contacts of today must not stand on the pages of others."""
    namen = {stand: databases.database_name(f"deuren_{stand}") for stand in ("dicht", "open")}
    with django_db_blocker.unblock():
        connection.close()
        for naam in namen.values():
            databases.create_database(naam, template=menigte_database)
    yield namen
    for naam in namen.values():
        databases.drop_database(naam)


@pytest.fixture
def meten(menigte: None, twee_databases: dict[str, str]) -> Iterator[Callable[..., dict[str, Verschil]]]:
    """Measures something with these doors closed and open: by the clock, and in work of the processors."""
    huis = Huis(twee_databases)

    def block(stand: str, deuren: tuple[str, ...], handelingen: Mapping[str, Handeling], n: int) -> tuple[float, float]:
        with huis.use(stand, deuren):
            gedaan = [handelingen[stand](n + keer) for keer in range(KEER + WARM)][WARM:]
        return (
            statistics.median(sum(antwoord.ms for antwoord in keer) for keer in gedaan),
            statistics.median(sum(antwoord.werk for antwoord in keer) for keer in gedaan),
        )

    def measure(deuren: tuple[str, ...], make: Callable[[], Handeling], rondes: int) -> dict[str, Verschil]:
        huis.prepare(deuren)
        handelingen = {}
        for stand in huis.namen:
            with huis.use(stand, deuren):
                handelingen[stand] = make()
        klok, werk = [], []
        for ronde in range(rondes + 1):
            blokken = [block(stand, deuren, handelingen, ronde * KEER) for stand in ("dicht", "open", "open", "dicht")]
            for kolom, metingen in enumerate((klok, werk)):
                a, b, c, d = (blok[kolom] for blok in blokken)
                metingen.append(((a + d) / 2, (b + c) / 2))
        return {"by the clock": compare(klok[1:]), "in work": compare(werk[1:])}

    yield measure
    huis.leave()


def find_vrijwilliger() -> Gebruiker:
    return Gebruiker.objects.get(email="vrijwilliger@voorbeeld.test")


def log() -> Handeling:
    """A volunteer opens the form with somebody whom they guide, and saves."""
    mens = find_vrijwilliger()
    bezoek = Bezoek(mens)
    eigen = list(Toewijzing.objects.filter(gebruiker=mens).order_by("client").values_list("client", flat=True))
    return lambda n: log_contact(bezoek, eigen[n % len(eigen)], n)


def serve_stranger() -> Handeling:
    """Form, search, choose, save, with somebody else's client: on this way lies the budget, too."""
    mens = find_vrijwilliger()
    bezoek, mijn = Bezoek(mens), Toewijzing.objects.filter(gebruiker=mens).values("client")
    vreemden = list(Client.objects.exclude(pk__in=mijn).order_by("pk")[:VREEMDEN])
    return lambda n: serve(bezoek, vreemden[n % VREEMDEN], vreemden[n % VREEMDEN].naam)


def test_logging_a_contact_costs_little_more_with_the_doors_closed(rapport, meten):
    verschil = meten(tuple(DEUREN), log, RONDES)

    for hoe, gemeten in verschil.items():
        rapport.tell(f"logging a contact, doors {hoe}: {gemeten}")
    meer = verschil["by the clock"].midden
    rapport.check_most("% that logging a contact costs more for all doors together, by the clock", meer, BUDGET)


@pytest.mark.parametrize("deur", DEUREN)
def test_each_door_by_itself(rapport, meten, deur):
    verschil = meten((deur,), log, RONDES_EEN)
    rapport.tell(f"  of which {deur}: {verschil['in work']} in work")


def test_the_desk_with_somebody_elses_client(rapport, meten):
    verschil = meten(tuple(DEUREN), serve_stranger, RONDES_EEN)

    for hoe, gemeten in verschil.items():
        rapport.tell(f"the desk with somebody else's client, doors {hoe}: {gemeten}")
