"""The list of deadlines: whose, of when, and with what beside each. Reads only."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from django.db.models import Case, IntegerField, Q, QuerySet, Value, When

from clients.models import Toewijzing
from clients.tonen.kaartjes import ask_own_ids, find_own_ids
from core.prepared import Prepared, Tekst, Vraagstelling, read
from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Toegang
from termijnen.domain import (
    VERLOOPT_VANZELF,
    Afloop,
    Handeling,
    Termijnaard,
    Termijngroep,
    find_end_of_month,
    find_end_of_week,
)
from termijnen.models import Brieftermijn, Termijn, Termijnhandeling
from termijnen.tonen.datum_in_woorden import Datumbeeld, Standbeeld, make_datumbeeld, make_standbeeld
from termijnen.tonen.doen import Doebeeld, make_doebeeld
from termijnen.tonen.eigenaar import BRIEF, find_who_acts, keep_unowned

VOORUIT = timedelta(days=60)
"""So far ahead the nearest deadline of somebody is worth a line."""


class Tab(StrEnum):
    """The four views of the list."""

    NU = "nu"
    WACHT = "wacht"
    ONBEKEND = "onbekend"
    AFGEHANDELD = "afgehandeld"


class Tijdvak(StrEnum):
    """How far ahead the list on the wall looks."""

    WEEK = "7"
    MAAND = "maand"
    ZESTIG = "60"
    JAAR = "jaar"
    ALLES = "alles"


MIJN, ALLE, NIEMAND = "mijn", "alle", "niemand"


@dataclass(frozen=True, slots=True)
class Termijnfilter:
    """What the list shows. ``van`` is "mijn", "alle", "niemand" or the id of a colleague.

    ``codes`` are those of the kind that was chosen, none for all. ``groep`` or ``week`` (from today on, from 0) make
    what is to be done smaller.
    """

    van: str = MIJN
    codes: frozenset[str] = frozenset()
    tab: Tab = Tab.NU
    groep: Termijngroep | None = None
    week: int | None = None


@dataclass(frozen=True, slots=True)
class Termijnbeeld:
    """One deadline in a list; ``doet`` is who takes care of it, if anybody."""

    termijn: Termijn
    wanneer: Datumbeeld
    stand: Standbeeld
    doet: Gebruiker | None
    doen: Doebeeld

    @property
    def wie_doet(self) -> str:
        """The name of who takes care of it; empty when nobody does."""
        return "" if self.doet is None else str(self.doet.naam)


def keep_mine(toegang: Toegang, *, ook_balie: bool = True) -> Q:
    """What is mine: of clients assigned to me or now at my desk, letters that I own, and what I said to pick up."""
    mij = toegang.gebruiker_id
    return keep_work(*_read_work(ask_own_ids(toegang) if ook_balie else _TOEGEWEZEN(mij, toegang.vandaag), mij))


class Werk(NamedTuple):
    """What somebody has to do: the ids of their clients, the facts of the letters that they own, what they picked up.

    ``brieven`` are the facts of letters about the clients of ``van_brieven``; ``opgepakt`` are keys.
    """

    clients: Sequence[int]
    van_brieven: Sequence[int]
    brieven: Sequence[Tekst]
    opgepakt: Sequence[Tekst]


def read_open_work(toegang: Toegang) -> Werk:
    """What is mine, without what I picked up and what is dealt with since; one trip."""
    return _read_work(ask_own_ids(toegang), toegang.gebruiker_id, nog_open=True)


def keep_work(clients: Sequence[int], van_brieven: Sequence[int], brieven: Sequence[str], opgepakt: Sequence[str]) -> Q:
    """The deadlines of a ``Werk``.

    Ids and keys, not subqueries: the planner then begins at these few rows, however many there are in all.
    """
    rows = Q(client__in=clients)
    if brieven:
        rows |= Q(client__in=van_brieven, feit__in=brieven)
    return rows | Q(pk__in=opgepakt) if opgepakt else rows


def _read_work(clients: Vraagstelling, gebruiker_id: int | None, *, nog_open: bool = False) -> Werk:
    eigen, brieven, opgepakt = map(
        list, read(clients, _BRIEVEN(gebruiker_id), _OPGEPAKT(gebruiker_id, nog_open=nog_open))
    )
    return Werk(
        sorted(set(eigen)),
        sorted({client for client, _ in brieven}),
        [Tekst(f"{BRIEF}{pk}") for _, pk in brieven],
        [Tekst(sleutel) for sleutel in opgepakt],
    )


def _find_assigned(gebruiker_id: int | None, vandaag: date) -> QuerySet[Any, Any]:
    return Toewijzing.objects.open_on(vandaag).filter(gebruiker=gebruiker_id).values_list("client", flat=True)


def _find_brieven(gebruiker_id: int | None) -> QuerySet[Any, Any]:
    return Brieftermijn.objects.filter(eigenaar=gebruiker_id).order_by("pk").values_list("client", "pk")


def _find_opgepakt(gebruiker_id: int | None, *, nog_open: bool) -> QuerySet[Any, Any]:
    rows = Termijnhandeling.objects.geldend().filter(gebruiker=gebruiker_id, soort=Handeling.GEZIEN)
    if nog_open:
        rows = rows.filter(sleutel__in=Termijn.objects.open().values("pk"))
    return rows.order_by("sleutel").values_list("sleutel", flat=True).distinct()


_TOEGEWEZEN, _BRIEVEN, _OPGEPAKT = Prepared(_find_assigned), Prepared(_find_brieven), Prepared(_find_opgepakt)


def read_choice(keuze: Termijnfilter, toegang: Toegang) -> tuple[Any, ...]:
    """Of whom and of which kind was chosen, as the arguments of ``keep_chosen`` after the first two."""
    if keuze.van in {ALLE, NIEMAND}:
        return keuze.codes, keuze.van
    mij = toegang.gebruiker_id
    if keuze.van == MIJN:
        return keuze.codes, "", *_read_work(ask_own_ids(toegang), mij)
    return keuze.codes, "", *_read_work(_TOEGEWEZEN(int(keuze.van), toegang.vandaag), int(keuze.van))


def keep_chosen(rows: Any, toegang: Toegang, codes: frozenset[str], van: str, *werk: Any) -> Any:
    """These rows of these kinds (empty: all): of everybody, of nobody (``van``), or what one ``Werk`` holds."""
    if codes:
        rows = rows.filter(code__in=codes)
    if van == ALLE:
        return rows
    return rows.filter(keep_unowned(toegang) if van == NIEMAND else keep_work(*werk))


def keep_now(rows: Any, tot: date | None, vandaag: date) -> Any:
    """What asks for something up to that day; what somebody put aside until later is left out."""
    wakker = Q(herinneren_vanaf__isnull=True) | Q(herinneren_vanaf__lte=vandaag) | Q(dag__lte=vandaag)
    rows = keep_running(rows, vandaag).filter(wakker)
    return rows.filter(dag__isnull=False) if tot is None else rows.filter(dag__lte=tot)


def keep_running(rows: Any, vandaag: date) -> Any:
    """Open deadlines, without those that end by themselves: after their day nothing can be done any more."""
    voorbij = Q(laatste__lt=vandaag) | Q(laatste__isnull=True, dag__lte=vandaag)
    return rows.open().exclude(voorbij, code__in=VERLOOPT_VANZELF)


def keep_unknown() -> Q:
    """Deadlines of which a fact is missing."""
    return Q(afloop=Afloop.OPEN, dag__isnull=True, aard=Termijnaard.ONBEKEND)


def keep_waiting(toegang: Toegang) -> Q:
    """What waits for an event, or was put aside until later."""
    opzij = Termijnhandeling.objects.visible_to(toegang, Recht.TERMIJN_ZIEN).geldend()
    opzij = opzij.filter(soort=Handeling.LATER, nieuwe_dag__gt=toegang.vandaag)
    wacht = Q(afloop=Afloop.OPEN, dag__isnull=True, aard=Termijnaard.WACHT)
    sleutels = list(opzij.values_list("sleutel", flat=True))
    slaapt = Q(pk__in=sleutels, afloop=Afloop.OPEN, herinneren_vanaf__gt=toegang.vandaag)
    return wacht | slaapt & (Q(dag__isnull=True) | Q(dag__gt=toegang.vandaag))


def put_in_order(rows: Any, vandaag: date) -> Any:
    """Late ones, then those with a last day, then those that are only possible from a day on; each by day."""
    groep = Case(
        When(laatste__lt=vandaag, then=Value(0)),
        When(laatste__isnull=True, dag__lte=vandaag, then=Value(2)),
        default=Value(1),
        output_field=IntegerField(),
    )
    return rows.order_by(groep, "dag", "client", "pk")


def fetch_in_order(sleutels: Iterable[str]) -> list[Termijn]:
    """The rows behind these keys, with their client, in the same order.

    A list is put in order by its keys, which an index holds with all that order needs; only what is shown is fetched.
    """
    volgorde = list(sleutels)
    gevonden = Termijn.objects.select_related("client").in_bulk(volgorde)
    return [gevonden[sleutel] for sleutel in volgorde if sleutel in gevonden]


def find_last_day(tijdvak: Tijdvak, vandaag: date) -> date | None:
    """The last day that the list on the wall looks at; None for all."""
    match tijdvak:
        case Tijdvak.WEEK:
            return find_end_of_week(vandaag)
        case Tijdvak.MAAND:
            return find_end_of_month(vandaag)
        case Tijdvak.JAAR:
            return date(vandaag.year, 12, 31)
        case Tijdvak.ALLES:
            return None
        case _:
            return vandaag + VOORUIT


def list_termijnbeelden(toegang: Toegang, termijnen: Iterable[Termijn]) -> list[Termijnbeeld]:
    """These rows (with their client) ready to be shown, in their own order; two queries more when there are any."""
    rows = list(termijnen)
    doet = find_who_acts(toegang, rows)
    return [make_termijnbeeld(termijn, toegang.vandaag, doet.get(termijn.pk)) for termijn in rows]


def make_termijnbeeld(termijn: Termijn, vandaag: date, doet: Gebruiker | None = None) -> Termijnbeeld:
    """One of them, of which it is known already who takes care of it, or need not be."""
    return Termijnbeeld(
        termijn=termijn,
        wanneer=make_datumbeeld(termijn, vandaag),
        stand=make_standbeeld(termijn, vandaag),
        doet=doet,
        doen=make_doebeeld(termijn, vandaag),
    )


def has_own(toegang: Toegang) -> bool:
    """Whether this person guides anybody today, or has somebody at the desk."""
    return bool(find_own_ids(toegang))
