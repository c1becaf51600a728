"""What closing the doors (docs/beveiliging.md) costs whoever logs a contact: with all of it and without, in one run.

Without it there is no earlier code to measure beside: it cannot fill this database. So each piece that lies on the way
of a contact is replaced here by what stood in its place before, in this process and this database, and put back; blocks
of contacts with and without take turns (with, without, without, with), so that whatever else the machine does hits both
alike. Every page is warm in both: the questions that lie ready are kept for each, and the first contacts of a block do
not count.

Switched off: see ``DEUREN``. Not switched off, because a contact does not pass it: the second factor of an opening (how
often, who hears of it), passwords and lockout, roles given by a beheerder, mail through the queue, the security log and
the filters of the logs (of a contact that is saved nothing is logged), the sentences of unique columns and the pages
429, 503 and 415 (only after a fault), cookies and headers of production, and numbers that match as a whole (another
question in the place of an earlier one). Who a contact is with, was checked before as well, by a question of its own.
"""

import gc
import statistics
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pytest
from django.contrib.sessions.backends import db
from django.db import connection
from django.db.models.query_utils import DeferredAttribute
from django.utils import timezone
from pghistory.models import Context

import clients.tonen.kaartjes
import historie.middleware
import organisatie.action
from clients.models import Client, Toewijzing
from clients.models.toegang import BalietoegangQuerySet
from config.geduld import GRENZEN, set_timeouts
from config.grants import app_role
from config.sessie import SessionStore
from config.trail import lay_trail
from config.voordeur import Voordeur
from core.prepared import MEESTE_VORMEN, Prepared, read
from historie.models import Inzage
from organisatie.models import Gebruiker
from spreekuur.tonen import keuzelijsten
from tests import databases
from tests.bench import geheugen
from tests.bench.balie import log_contact, serve
from tests.bench.bezoek import Antwoord, Bezoek

pytestmark = [pytest.mark.bench, pytest.mark.usefixtures("menigte")]

BUDGET = 5
"""Per cent that logging a contact may take longer for all of this together."""
RONDES, RONDES_EEN = 20, 8
"""Of four blocks: for all of it, and for each piece by itself."""
KEER, WARM = 8, 4
VREEMDEN = 5
"""So many people who are not one's own are looked up: no more kaartjes than the budget of an hour."""


def patch(*wat: tuple[Any, str, Any]) -> Callable[[], AbstractContextManager[None]]:
    """A door that stands open while these attributes are replaced."""

    @contextmanager
    def leave_open() -> Iterator[None]:
        with pytest.MonkeyPatch.context() as monkey:
            for ding, naam, waarde in wat:
                monkey.setattr(ding, naam, waarde)
            yield

    return leave_open


@contextmanager
def leave_trail_open() -> Iterator[None]:
    """The triggers of the history work as who asks, and take the context as django-pghistory itself does."""
    with databases.as_owner(), connection.cursor() as cursor:
        Context.install_pgh_attach_context_func(using="default")
        cursor.execute("SELECT oid::regprocedure::text FROM pg_proc WHERE proname LIKE 'pgtrigger\\_%'")
        for (naam,) in cursor.fetchall():
            cursor.execute(f"ALTER FUNCTION {naam} SECURITY INVOKER RESET ALL")
        cursor.execute("ALTER FUNCTION _pgh_attach_context() SECURITY INVOKER RESET ALL")
        cursor.execute("GRANT EXECUTE ON FUNCTION _pgh_attach_context() TO PUBLIC")
    try:
        yield
    finally:
        with databases.as_owner():
            lay_trail(using="default", app_role=app_role())


@contextmanager
def wait_for_ever() -> Iterator[None]:
    """No limit to what this connection waits for; the next one has those of its role again."""
    with connection.cursor() as cursor:
        for naam in GRENZEN:
            cursor.execute(f"SET {naam} = 0")
    yield
    connection.close()


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


def find_chosen(toegang: Any, ids: Any, *, al: Any = ()) -> keuzelijsten.Gekozenbeeld:
    """In the place of ``keuzelijsten.find_chosen``: everybody of the own locatie, from a search or not."""
    getallen = keuzelijsten._read_numbers(ids)
    if not getallen:
        return keuzelijsten.Gekozenbeeld([], [], frozenset())
    rows, eigen, *van_gezin = read(
        keuzelijsten._TE_KIEZEN(toegang, getallen),
        keuzelijsten.ask_reached(toegang, keuzelijsten.Recht.WERKBEELD_ZIEN, getallen),
        *keuzelijsten._ask_gezin(toegang, getallen[0]),
    )
    clients = keuzelijsten._put_in_order(rows, getallen, within=set(getallen))
    leden = list(van_gezin[0]) if clients and not clients[0].adres_afgeschermd else []
    heel = frozenset(eigen) | (frozenset(van_gezin[1]) if leden else frozenset())
    erbij = keuzelijsten._find_erbij(clients, [lid for lid in leden if lid.client_id in heel])
    return keuzelijsten.Gekozenbeeld(clients, erbij, heel)


def find_chosen_clients(toegang: Any, ids: Any, *, al: Any = ()) -> list[Client]:
    """In the place of ``keuzelijsten.find_chosen_clients``."""
    getallen = keuzelijsten._read_numbers(ids)
    rows = keuzelijsten._TE_KIEZEN.rows(toegang, getallen) if getallen else []
    return keuzelijsten._put_in_order(rows, getallen, within=set(getallen))


DEUREN: Mapping[str, Callable[[], AbstractContextManager[None]]] = {
    "the trail by functions of the database": leave_trail_open,
    "looks by a function of the database": patch((historie.middleware, "write_looks", insert_looks)),
    "everybody noted who is named": patch(
        (historie.middleware, "note_names", note_nobody),
        (Client, "naam", DeferredAttribute(Client._meta.get_field("naam"))),
    ),
    "who was chosen came from a search": patch(
        (keuzelijsten, "find_chosen", find_chosen), (keuzelijsten, "find_chosen_clients", find_chosen_clients)
    ),
    "one budget of people": patch((clients.tonen.kaartjes, "show_within_budget", show_all)),
    "the desk closes with its zitting": patch(
        (BalietoegangQuerySet, "open_at", lambda rows, nu: rows.filter(tot__gt=nu))
    ),
    "an action tried again": patch((organisatie.action, "_run_again", lambda do: do())),
    "sessions of twelve hours": patch((SessionStore, "load", db.SessionStore.load)),
    "no foreign charset, no copies": patch((Voordeur, "__call__", lambda self, request: self.get_response(request))),
    "limits to waiting": wait_for_ever,
}
"""Each piece on the way of a contact, with what leaves it open. Limits come last: others open a new connection."""


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

    def __str__(self) -> str:
        laag, midden, hoog = statistics.quantiles(self.meer, n=4)
        return f"{self.dicht:.2f} ms closed, {self.open:.2f} open: {midden:+.1f} % ({laag:+.1f} to {hoog:+.1f})"


def compare(metingen: list[tuple[float, float]]) -> Verschil:
    """Of rounds, each with what it took closed and open."""
    dicht, open_ = (statistics.median(kolom) for kolom in zip(*metingen, strict=True))
    return Verschil(dicht, open_, tuple(100 * (a / b - 1) for a, b in metingen))


@pytest.fixture
def meten(menigte_database: str) -> Iterator[Callable[..., dict[str, Verschil]]]:
    """Measures something with these doors closed and open: by the clock, and in work of the processors."""
    with databases.as_owner(), connection.cursor() as cursor:
        cursor.execute(f"GRANT ALL ON ALL TABLES IN SCHEMA public TO {app_role()}")  # without these rights: no history
    set_timeouts(geheugen.conninfo(menigte_database))
    databases.use_database(menigte_database)
    plannen = Plannen()

    def block(open_deuren: tuple[str, ...], do: Callable[[int], list[Antwoord]]) -> tuple[float, float]:
        with ExitStack() as stack:
            for naam in open_deuren:
                stack.enter_context(DEUREN[naam]())
            plannen.use(" ".join(open_deuren))
            gedaan = [do(n) for n in range(KEER + WARM)][WARM:]
        return (
            statistics.median(sum(antwoord.ms for antwoord in keer) for keer in gedaan),
            statistics.median(sum(antwoord.werk for antwoord in keer) for keer in gedaan),
        )

    def measure(deuren: tuple[str, ...], do: Callable[[int], list[Antwoord]], rondes: int) -> dict[str, Verschil]:
        klok, werk = [], []
        for _ in range(rondes):
            blokken = [block(open_deuren, do) for open_deuren in ((), deuren, deuren, ())]
            for kolom, metingen in enumerate((klok, werk)):
                a, b, c, d = (blok[kolom] for blok in blokken)
                metingen.append(((a + d) / 2, (b + c) / 2))
        return {"by the clock": compare(klok), "in work": compare(werk)}

    yield measure
    plannen.use("")


@pytest.fixture
def vrijwilliger() -> Gebruiker:
    return Gebruiker.objects.get(email="vrijwilliger@voorbeeld.test")


@pytest.fixture
def log(vrijwilliger: Gebruiker) -> Callable[[int], list[Antwoord]]:
    """A volunteer opens the form with somebody whom they guide, and saves."""
    bezoek = Bezoek(vrijwilliger)
    eigen = list(Toewijzing.objects.filter(gebruiker=vrijwilliger).order_by("client").values_list("client", flat=True))
    return lambda n: log_contact(bezoek, eigen[n % len(eigen)], n)


def test_logging_a_contact_costs_little_more_with_the_doors_closed(rapport, meten, log):
    verschil = meten(tuple(DEUREN), log, RONDES)

    for hoe, gemeten in verschil.items():
        rapport.regels.append(f"logging a contact, doors {hoe}: {gemeten}")
    rapport.check_most(
        "% that logging a contact costs more for all doors together, by the clock",
        statistics.median(verschil["by the clock"].meer),
        BUDGET,
    )


@pytest.mark.parametrize("deur", DEUREN)
def test_each_door_by_itself(rapport, meten, log, deur):
    verschil = meten((deur,), log, RONDES_EEN)
    rapport.regels.append(f"  of which {deur}: {verschil['in work']} in work")


def test_the_desk_with_somebody_elses_client(rapport, meten, vrijwilliger):
    """Form, search, choose, save: on this way lies the budget, too."""
    bezoek = Bezoek(vrijwilliger)
    mijn = Toewijzing.objects.filter(gebruiker=vrijwilliger).values("client")
    vreemden = list(Client.objects.exclude(pk__in=mijn).order_by("pk")[:VREEMDEN])

    def do(n: int) -> list[Antwoord]:
        client = vreemden[n % VREEMDEN]
        return serve(bezoek, client, client.naam)

    verschil = meten(tuple(DEUREN), do, RONDES_EEN)

    for hoe, gemeten in verschil.items():
        rapport.regels.append(f"the desk with somebody else's client, doors {hoe}: {gemeten}")
