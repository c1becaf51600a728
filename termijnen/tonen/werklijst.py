"""The list of deadlines: whose, of when, and with what beside each. Reads only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from django.db.models import Case, Exists, F, IntegerField, OuterRef, Q, QuerySet, Value, When

from clients.models import Inschrijving, Toewijzing
from clients.tonen.kaartjes import find_begeleidingen, find_own_ids
from clients.tonen.toewijsbaar import BEGELEIDENDE_ROLLEN
from core.periode import add_months
from organisatie.models import Aanstelling
from organisatie.rechten import Recht, Toegang
from termijnen.domain import VERLOOPT_VANZELF, Afloop, Handeling, Termijnaard
from termijnen.models import Brieftermijn, Termijn, Termijnhandeling
from termijnen.tonen.datum_in_woorden import Datumbeeld, Standbeeld, make_datumbeeld, make_standbeeld
from termijnen.tonen.doen import Doebeeld, make_doebeeld

VOORUIT = timedelta(days=60)
"""So far ahead the list looks when nothing else is asked."""
WEEK = timedelta(days=7)
ONBEKEND_ERONDER = 10
"""So many unknown deadlines stand under the first page; the rest is one click away."""
BRIEF = "brieftermijn-"


class Tab(StrEnum):
    """The four views of the list."""

    NU = "nu"
    WACHT = "wacht"
    ONBEKEND = "onbekend"
    AFGEHANDELD = "afgehandeld"


class Tijdvak(StrEnum):
    """How far the list looks: ahead, and for what is done back."""

    WEEK = "7"
    MAAND = "maand"
    ZESTIG = "60"
    JAAR = "jaar"
    ALLES = "alles"


MIJN, ALLE = "mijn", "alle"


@dataclass(frozen=True, slots=True)
class Termijnfilter:
    """What the list shows. ``van`` is "mijn", "alle" or the id of a colleague."""

    van: str = MIJN
    tijdvak: Tijdvak = Tijdvak.ZESTIG
    tab: Tab = Tab.NU


@dataclass(frozen=True, slots=True)
class Termijnbeeld:
    """One deadline in a list."""

    termijn: Termijn
    wanneer: Datumbeeld
    stand: Standbeeld
    wie_doet: str
    doen: Doebeeld


def keep_mine(toegang: Toegang, *, ook_balie: bool = True) -> Q:
    """What is mine: of clients assigned to me or now at my desk, letters that I own, and what I said to pick up."""
    if ook_balie:
        clients = find_own_ids(toegang)
    else:
        van_mij = Toewijzing.objects.open_on(toegang.vandaag).filter(gebruiker=toegang.gebruiker_id)
        clients = set(van_mij.values_list("client", flat=True))
    return _keep_of(clients, toegang.gebruiker_id)


def keep_of_collega(gebruiker_id: int, vandaag: date) -> Q:
    """What a colleague has to do: of the clients assigned to them today, their letters, and what they picked up."""
    toewijzingen = Toewijzing.objects.open_on(vandaag).filter(gebruiker=gebruiker_id)
    return _keep_of(set(toewijzingen.values_list("client", flat=True)), gebruiker_id)


def _keep_of(clients: set[int], gebruiker_id: int | None) -> Q:
    """Ids and keys, not subqueries: the planner then begins at these few rows, however many there are in all."""
    brieven = Brieftermijn.objects.filter(eigenaar=gebruiker_id).values_list("client", "pk")
    opgepakt = Termijnhandeling.objects.geldend().filter(gebruiker=gebruiker_id, soort=Handeling.GEZIEN)
    van_clients = Q(client__in=clients)
    if eigen := [(client, f"{BRIEF}{pk}") for client, pk in brieven]:
        van_clients |= Q(client__in={client for client, _ in eigen}, feit__in=[feit for _, feit in eigen])
    if sleutels := list(opgepakt.values_list("sleutel", flat=True)):
        van_clients |= Q(pk__in=sleutels)
    return van_clients


def list_termijnen(rows: Any, keuze: Termijnfilter, toegang: Toegang) -> QuerySet[Termijn]:
    """These deadlines as they were asked for: late ones first, then by day, then what has no last day."""
    rows = keep_of_whom(rows, keuze, toegang)
    vandaag = toegang.vandaag
    match keuze.tab:
        case Tab.WACHT:
            return rows.filter(keep_waiting(toegang)).order_by("pk")
        case Tab.ONBEKEND:
            return rows.filter(keep_unknown()).order_by("client", "pk")
        case Tab.AFGEHANDELD:
            rows = rows.exclude(afloop=Afloop.OPEN)
            if sinds := _find_since(keuze.tijdvak, vandaag):
                rows = rows.filter(afgehandeld_op__gte=sinds)
            return rows.order_by(F("afgehandeld_op").desc(nulls_last=True), "pk")
        case _:
            return put_in_order(keep_now(rows, find_last_day(keuze.tijdvak, vandaag), vandaag), vandaag)


def keep_of_whom(rows: Any, keuze: Termijnfilter, toegang: Toegang) -> Any:
    """These rows, of whom was chosen."""
    if keuze.van == ALLE:
        return rows
    return rows.filter(keep_mine(toegang) if keuze.van == MIJN else keep_of_collega(int(keuze.van), toegang.vandaag))


def keep_now(rows: Any, tot: date | None, vandaag: date) -> Any:
    """What asks for something up to that day; what somebody put aside until later is left out."""
    wakker = Q(herinneren_vanaf__isnull=True) | Q(herinneren_vanaf__lte=vandaag) | Q(dag__lte=vandaag)
    rows = keep_running(rows, vandaag).filter(wakker)
    return rows.filter(dag__isnull=False) if tot is None else rows.filter(dag__lte=tot)


def keep_running(rows: Any, vandaag: date) -> Any:
    """Open deadlines, without those that end by themselves: after their day nothing can be done any more."""
    return rows.open().exclude(code__in=VERLOOPT_VANZELF, dag__lt=vandaag)


def keep_unknown() -> Q:
    """Deadlines of which a fact is missing."""
    return Q(afloop=Afloop.OPEN, dag__isnull=True, aard=Termijnaard.ONBEKEND)


def list_missing(rows: Any) -> tuple[list[Termijn], int]:
    """Of these rows the first with a missing fact, and how many there are; two queries."""
    sleutels = list(rows.filter(keep_unknown()).order_by("client", "pk").values_list("pk", flat=True))
    return fetch_in_order(sleutels[:ONBEKEND_ERONDER]), len(sleutels)


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
    """The last day that the list looks at; None for all."""
    match tijdvak:
        case Tijdvak.WEEK:
            return vandaag + WEEK
        case Tijdvak.MAAND:
            return add_months(vandaag.replace(day=1), 1) - timedelta(days=1)
        case Tijdvak.JAAR:
            return date(vandaag.year, 12, 31)
        case Tijdvak.ALLES:
            return None
        case _:
            return vandaag + VOORUIT


def _find_since(tijdvak: Tijdvak, vandaag: date) -> date | None:
    match tijdvak:
        case Tijdvak.WEEK:
            return vandaag - WEEK
        case Tijdvak.MAAND:
            return vandaag.replace(day=1)
        case Tijdvak.JAAR:
            return date(vandaag.year, 1, 1)
        case Tijdvak.ALLES:
            return None
        case _:
            return vandaag - VOORUIT


def list_termijnbeelden(toegang: Toegang, termijnen: Iterable[Termijn]) -> list[Termijnbeeld]:
    """These rows (with their client) ready to be shown, in their own order; at most three queries more."""
    rows = list(termijnen)
    doet = find_who_acts(toegang, rows)
    return [
        Termijnbeeld(
            termijn=termijn,
            wanneer=make_datumbeeld(termijn, toegang.vandaag),
            stand=make_standbeeld(termijn, toegang.vandaag),
            wie_doet=doet[termijn.pk],
            doen=make_doebeeld(termijn, toegang.vandaag),
        )
        for termijn in rows
    ]


def find_who_acts(toegang: Toegang, rows: list[Termijn]) -> dict[str, str]:
    """Per key who takes care of it: who picked it up, else who owns the letter, else the begeleider.

    Never somebody who does not work there any more: all would think that it is taken care of.
    """
    if not rows:
        return {}
    paren = find_begeleidingen(toegang).filter(client__in={row.client_id for row in rows})
    begeleiders = dict(paren.values_list("client", "gebruiker__naam"))
    nummers = [row.feit.removeprefix(BRIEF) for row in rows if row.feit.startswith(BRIEF)]
    brieven = Brieftermijn.objects.filter(_is_still_there("eigenaar", toegang.vandaag), pk__in=nummers)
    eigenaars = {f"{BRIEF}{pk}": naam for pk, naam in brieven.values_list("pk", "eigenaar__naam")} if nummers else {}
    gezien = Termijnhandeling.objects.geldend().filter(soort=Handeling.GEZIEN, sleutel__in=[row.pk for row in rows])
    gezien = gezien.filter(_is_still_there("gebruiker", toegang.vandaag))
    opgepakt = dict(gezien.order_by("pk").values_list("sleutel", "gebruiker__naam"))
    return {
        row.pk: opgepakt.get(row.pk) or eigenaars.get(row.feit) or begeleiders.get(row.client_id, "") for row in rows
    }


def _is_still_there(wie: str, vandaag: date) -> Q:
    """Whether that person guides people today where the client of the row is inscribed."""
    hier = Inschrijving.objects.open_on(vandaag).filter(client=OuterRef(OuterRef("client"))).values("locatie")
    werk = Aanstelling.objects.open_on(vandaag).filter(
        gebruiker=OuterRef(wie), rol__in=BEGELEIDENDE_ROLLEN, locatie__in=hier
    )
    return Q(Exists(werk), **{f"{wie}__is_active": True})


def has_own(toegang: Toegang) -> bool:
    """Whether this person guides anybody today, or has somebody at the desk."""
    return bool(find_own_ids(toegang))
