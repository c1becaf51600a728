"""Whose contact is due by the rhythm of their phase. Reads only.

A team can have thousands of trajecten, and the page has twenty-five lines. So who is silent is decided from few columns
and the contacts of the last weeks, for as many of the oldest as are counted; since when, only for as many as those
lines need.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from django.db.models import OuterRef, Subquery
from django.urls import reverse

from begeleiding.domain.traject import Trajectregels, find_stil_sinds
from begeleiding.models import Traject
from begeleiding.tonen.lezen import read_all_regels, read_clients
from clients.models import Client
from core.datums import say_day
from core.gemis import Blad, Gemisregel, Gevonden, count_up_to
from core.prepared import Prepared, read
from core.velden import Ids, among
from organisatie.rechten import Recht, Toegang
from spreekuur.domain import Contactuitkomst
from spreekuur.models import Contactdeelname

LANGSTE_MAANDEN = 24 + 12
"""A traject that began longer ago than this is over by every agreement: nobody is silent in it."""
EERSTE_KEER = 800
"""So many trajecten are read first; they are enough when most are silent."""
PER_KEER = 200
"""Of so many trajecten at once the last contact is looked up."""


@dataclass(frozen=True, slots=True)
class Lopendbeeld:
    """A traject that runs: whose (a client id), since when, and what was agreed."""

    client: int
    begin: date
    regels: Trajectregels


@dataclass(frozen=True, slots=True, order=True)
class Stiltebeeld:
    """Since when a contact is due with whom (a client id), and the last one there was."""

    sinds: date
    client: int
    laatste: date | None


def find_stil(toegang: Toegang, blad: Blad) -> Gevonden:
    """Whose contact is due, the longest due first."""
    langste, aantal = find_longest(find_running(toegang), toegang.vandaag, blad)
    getoond = langste[blad.vanaf :]
    clients = read_clients(stilte.client for stilte in getoond)
    regels = [
        Gemisregel(
            clients[stilte.client],
            f"laatste contact op {say_day(stilte.laatste)}" if stilte.laatste else "nog geen contact",
            reverse("begeleiding:traject-detail", args=[stilte.client]),
            stilte.sinds,
        )
        for stilte in getoond
    ]
    return count_up_to(regels, aantal, blad)


Lezer = Callable[[int, int], Iterable[tuple[int, date, int | None]]]
"""From which place up to which: of each traject there the client, the begin and the definition (ids)."""


def find_running(toegang: Toegang) -> Lezer:
    """Trajecten that may be within their agreed time, the oldest first."""
    lang_geleden = toegang.vandaag - timedelta(days=31 * LANGSTE_MAANDEN)
    return lambda vanaf, tot: _LOPEND.rows(toegang, lang_geleden, vanaf=vanaf, tot=tot)


def _find_running(toegang: Toegang, sinds: date, *, vanaf: int, tot: int) -> Any:
    rows = Traject.objects.visible_to(toegang, Recht.TRAJECT_ZIEN).open_on(toegang.vandaag)
    rows = rows.filter(begin__gte=sinds).order_by("begin", "pk").met_regels()
    return rows.values_list("client", "begin", "heeft_definitie")[vanaf:tot]


_LOPEND = Prepared(_find_running)


def find_longest(
    lees: Lezer, vandaag: date, blad: Blad, eerste_keer: int = EERSTE_KEER
) -> tuple[list[Stiltebeeld], int]:
    """The longest due up to the last line that is asked for, and how many are due as far as is counted.

    ``lees`` gives the oldest first. No traject is due before it began: once the lines are all of longer ago than the
    begin of the last one that was read, and enough are counted, the rest need not be read.
    """
    langste: list[Stiltebeeld] = []
    aantal = 0
    for deel in _take_in_turns(lees, eerste_keer):
        stil = find_silent(deel, vandaag)
        aantal += len(stil)
        langste = take_longest(langste, stil, vandaag, blad)
        genoeg = blad.hoogstens is not None and aantal > blad.hoogstens
        if genoeg and _is_settled(langste, deel[-1].begin, blad):
            break
    return langste, aantal


def _take_in_turns(lees: Lezer, eerste_keer: int) -> Iterator[list[Lopendbeeld]]:
    """All of these, each time twice as many: few are read when few are needed, and all in a few questions."""
    regels = read_all_regels()
    vanaf, grootte = 0, eerste_keer
    while deel := [Lopendbeeld(c, begin, regels[d]) for c, begin, d in lees(vanaf, vanaf + grootte)]:
        yield deel
        if len(deel) < grootte:
            return
        vanaf, grootte = vanaf + grootte, 2 * grootte


def find_silent(lopend: Collection[Lopendbeeld], vandaag: date) -> list[Lopendbeeld]:
    """Those with whom a contact is due, in the same order.

    A contact before the longest rhythm changes nothing: it is due again, just as from the begin.
    """
    langste = max((rij.regels.langste_ritme for rij in lopend), default=0)
    kort_geleden = read_last([rij.client for rij in lopend], vandaag - timedelta(days=langste))
    is_due = cache(lambda begin, regels, laatste: find_stil_sinds(begin, regels, laatste, vandaag) is not None)
    return [rij for rij in lopend if is_due(rij.begin, rij.regels, kort_geleden.get(rij.client))]


def take_longest(
    langste: list[Stiltebeeld], stil: Sequence[Lopendbeeld], vandaag: date, blad: Blad, per_keer: int = PER_KEER
) -> list[Stiltebeeld]:
    """The lines with these added where they belong; what cannot come before the last line is not looked up."""
    for n in range(0, len(stil), per_keer):
        if _is_settled(langste, stil[n].begin, blad):
            break
        deel = stil[n : n + per_keer]
        laatste = read_last([rij.client for rij in deel])
        langste = sorted([*langste, *_measure(deel, laatste, vandaag)])[: blad.tot]
    return langste


def _is_settled(langste: Sequence[Stiltebeeld], begin: date, blad: Blad) -> bool:
    """Whether no traject that began on this day or later can come before the last line."""
    return not blad.tot or (len(langste) == blad.tot and langste[-1].sinds < begin)


def _measure(stil: Iterable[Lopendbeeld], laatste: dict[int, date], vandaag: date) -> Iterable[Stiltebeeld]:
    for rij in stil:
        contact = laatste.get(rij.client)
        sinds = find_stil_sinds(rij.begin, rij.regels, contact, vandaag)
        if sinds is not None:
            yield Stiltebeeld(sinds, rij.client, contact)


def read_last(clients: Iterable[int], vanaf: date = date.min) -> dict[int, date]:
    """The last day from ``vanaf`` on of a contact with each of these clients (ids), under any record."""
    deze, laatste = Ids.of(clients), dict[int, date]()
    for gevonden in read(_ZELF(deze, vanaf), _GEKOPPELD(deze, vanaf)):
        for client, op in gevonden:
            if op:
                laatste[client] = max(op, laatste.get(client, op))
    return laatste


def _find_last(records: Any, clients: Ids, vanaf: date, client: str) -> Any:
    """The column ``client`` of these records and the last day of a contact; one tried in vain is none."""
    deelnames = Contactdeelname.objects.filter(client=OuterRef("pk"), op__gte=vanaf)
    gelukt = deelnames.exclude(contact__uitkomst=Contactuitkomst.POGING).order_by("-op").values("op")
    # Of each record the newest first: then few contacts are looked into, of however many there are.
    return records.filter(**{f"{client}__in": among(clients)}).values_list(client, Subquery(gelukt[:1]))


_ZELF = Prepared(lambda clients, vanaf: _find_last(Client.objects, clients, vanaf, "pk"))
_GEKOPPELD = Prepared(lambda clients, vanaf: _find_last(Client.objects, clients, vanaf, "hoofd"))
