"""What one reader gets to see of the figures of a year: all of it, or the edition that a gemeente may publish.

Page, chart, spoken text and workbook all take their numbers from here, so that a number that is hidden in one is hidden
in all. Each year is protected by itself: the same cell is hidden on the page of this year and of the next.
"""

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rapportage.bescherming import DREMPEL, Deelgroep, Overlap, Relatie, Som, Verbergreden, Verborgen, protect
from rapportage.grafiek import Waarde
from rapportage.indicator import Indicator, Uitsplitsing
from rapportage.rekenen import Cijfer, Jaarstaat

Sleutel = tuple[str, str, str]  # code, breakdown, cell; a total has neither

logger = logging.getLogger(__name__)

GEHUISVEST, TAAKSTELLING = ("gehuisvest", "", ""), ("taakstelling", "", "")
SALDO_BEGIN, SALDO_EIND = ("saldo-begin", "", ""), ("saldo-eind", "", "")
TE_HUISVESTEN = ("te-huisvesten", "", "")
CORRECTIES = ("correcties", "", "")
DOSSIERS_BEGIN, DOSSIERS_EIND = ("gh-dossiers-begin", "", ""), ("gh-dossiers-lopend", "", "")
DOSSIERS_ERBIJ = tuple((f"gh-dossiers-{naam}", "", "") for naam in ("nieuw", "heropend", "meegekomen"))
DOSSIERS_ERAF = tuple((f"gh-dossiers-{naam}", "", "") for naam in ("gesloten", "meegegaan"))
SALDI = frozenset({SALDO_BEGIN, SALDO_EIND, TE_HUISVESTEN, CORRECTIES})
# Two names for the same people: the reader knows that these numbers are equal.
GELIJK: tuple[tuple[Sleutel, Sleutel], ...] = (
    (("gehuisvest-volwassenen", "", ""), ("gehuisvest", "leeftijdsgroep", "volwassene")),
    (("nareizigers", "", ""), ("gehuisvest", "soort", "nareis")),
)


@dataclass(frozen=True, slots=True)
class Cijferbeeld:
    """The figures of a year for one reader; ``is_beschermd``: small numbers of people are hidden."""

    staat: Jaarstaat
    waarden: Mapping[Sleutel, Waarde]
    is_beschermd: bool

    def totaal(self, code: str) -> Waarde:
        """The figure with this code."""
        return self.waarden[code, "", ""]

    def cellen(self, code: str, naam: str) -> dict[str, Waarde]:
        """The cells of one breakdown, in the order of the report; empty when the figure is not registered.

        With hidden numbers the cells are in the order of their names: largest first would tell about them.
        """
        cijfer = self.staat.cijfers[code]
        cellen = {cel: self.waarden[code, naam, cel] for cel in cijfer.uitsplitsingen.get(naam, {})}
        if not any(isinstance(waarde, Verborgen) for waarde in cellen.values()):
            return cellen
        vast = next(u.cellen for u in cijfer.figuur.uitsplitsingen if u.naam == naam)
        return {cel: cellen[cel] for cel in (*vast, *sorted(cellen.keys() - set(vast)))}


def show_whole(staat: Jaarstaat) -> Cijferbeeld:
    """Everything as it was counted."""
    return Cijferbeeld(staat, dict(_list_all_cells(staat)), is_beschermd=False)


def show_protected(staat: Jaarstaat) -> Cijferbeeld:
    """The edition in which no cell of 1–4 people can be read, or computed from other cells."""
    alles = dict(_list_all_cells(staat))
    personen = frozenset(key for key in alles if _does_count_people(staat, key))
    open_saldi = {} if _does_saldo_give_away(staat) else {key: alles[key] for key in SALDI if key in alles}
    cellen: dict[Sleutel, int | None] = {
        key: value for key, value in alles.items() if key in personen or key == TAAKSTELLING
    } | open_saldi  # type: ignore[assignment]
    cellen[CORRECTIES] = staat.saldo.correcties
    gehuisvest = cellen.get(GEHUISVEST)
    openbaar = {TAAKSTELLING, CORRECTIES, SALDO_BEGIN} | ({GEHUISVEST} if gehuisvest and gehuisvest > 4 else set())
    # Who was open on 31 December stands on the page of the next year too, as open on 1 January: both or neither.
    openbaar |= {key for key in (DOSSIERS_BEGIN, DOSSIERS_EIND) if not 1 <= (cellen.get(key) or 0) < DREMPEL}
    try:
        uitkomst = protect(
            cellen, list(_list_relaties(staat, cellen)), personen=personen, openbaar=frozenset(openbaar), saldi=SALDI
        )
    except ValueError:
        # Figures that contradict one another: then nothing about people is safe to show.
        logger.exception("protection failed for %s %s", staat.gemeente.slug, staat.jaar)
        uitkomst = {key: Verborgen(Verbergreden.GEHEEL) for key in personen if alles[key] is not None}
        open_saldi = {}
    dicht = {key: Verborgen(Verbergreden.GEHEEL) for key in SALDI - open_saldi.keys() if alles.get(key) is not None}
    beschermd = alles | dicht | {key: uitkomst[key] for key in alles if key in uitkomst}
    return Cijferbeeld(staat, beschermd | _hide_averages(staat, beschermd), is_beschermd=True)


def _hide_averages(staat: Jaarstaat, beschermd: Mapping[Sleutel, Waarde]) -> dict[Sleutel, Waarde]:
    """What is worked out from a number that is hidden, or that would tell about one to four people."""
    dicht: dict[Sleutel, Waarde] = {}
    for key in beschermd.keys() - SALDI:
        code, naam, cel = key
        figuur = staat.cijfers[code].figuur
        bronnen = (figuur.gewicht,) if isinstance(figuur, Indicator) else figuur.delen
        onder = [beschermd.get((bron, naam, cel)) for bron in bronnen if bron]
        if beschermd[key] is not None and any(waarde is None or isinstance(waarde, Verborgen) for waarde in onder):
            dicht[key] = Verborgen(Verbergreden.GEHEEL)
    return dicht


def _list_all_cells(staat: Jaarstaat) -> Iterator[tuple[Sleutel, Waarde]]:
    for code, cijfer in staat.cijfers.items():
        yield (code, "", ""), cijfer.waarde
        for naam, cellen in cijfer.uitsplitsingen.items():
            for cel, aantal in cellen.items():
                yield (code, naam, cel), aantal


def _does_count_people(staat: Jaarstaat, key: Sleutel) -> bool:
    figuur = staat.cijfers[key[0]].figuur
    return isinstance(figuur, Indicator) and figuur.telt_personen


def _does_saldo_give_away(staat: Jaarstaat) -> bool:
    """Whether an earlier year housed 1–4 people: from then on two balances side by side would tell how many."""
    return any(1 <= aantal < 5 for aantal in staat.saldo.eerder_gehuisvest)


def _list_relaties(staat: Jaarstaat, cellen: Mapping[Sleutel, int | None]) -> Iterator[Relatie]:
    """All that a reader knows about how the figures hang together."""
    for cijfer in staat.cijfers.values():
        figuur = cijfer.figuur
        if isinstance(figuur, Indicator) and figuur.telt_personen and cijfer.waarde is not None:
            for uitsplitsing in figuur.uitsplitsingen:
                yield from _make_breakdown(figuur, uitsplitsing, cijfer)
            if figuur.deel_van:
                yield from _make_part(figuur, cijfer, staat.cijfers[figuur.deel_van])
    for links, rechts in GELIJK:
        if links in cellen and rechts in cellen:
            yield Som(links, (rechts,))
    yield from _find_same_subjects(cellen)
    yield from _list_stromen(cellen)


def _list_stromen(cellen: Mapping[Sleutel, int | None]) -> Iterator[Relatie]:
    """What comes in and goes out in a year is the difference between its beginning and its end."""
    if {GEHUISVEST, TAAKSTELLING, *SALDI} <= cellen.keys():
        yield Som(SALDO_EIND, (SALDO_BEGIN, GEHUISVEST, CORRECTIES), (TAAKSTELLING,))
        yield Som(TE_HUISVESTEN, (TAAKSTELLING,), (SALDO_BEGIN,))
    if {DOSSIERS_EIND, DOSSIERS_BEGIN, *DOSSIERS_ERBIJ, *DOSSIERS_ERAF} <= cellen.keys():
        yield Som(DOSSIERS_EIND, (DOSSIERS_BEGIN, *DOSSIERS_ERBIJ), DOSSIERS_ERAF)


def _make_breakdown(figuur: Indicator, uitsplitsing: Uitsplitsing, cijfer: Cijfer) -> Iterator[Relatie]:
    totaal: Sleutel = (figuur.code, "", "")
    delen = tuple((figuur.code, uitsplitsing.naam, cel) for cel in cijfer.uitsplitsingen[uitsplitsing.naam])
    if not delen:
        return
    if uitsplitsing.telt_op:
        yield Som(totaal, delen)
    elif uitsplitsing.leeg:  # every row stands in a cell
        yield Overlap(totaal, delen)
    else:
        yield from (Deelgroep(deel, totaal, rest_telt=False) for deel in delen)


def _make_part(figuur: Indicator, cijfer: Cijfer, geheel: Cijfer) -> Iterator[Relatie]:
    """These people are among those: as a whole, and cell by cell."""
    if geheel.waarde is None:
        return
    yield Deelgroep((figuur.code, "", ""), (figuur.deel_van, "", ""))
    for naam, cellen in cijfer.uitsplitsingen.items():
        for cel in cellen:
            if cel in geheel.uitsplitsingen.get(naam, {}):
                yield Deelgroep((figuur.code, naam, cel), (figuur.deel_van, naam, cel))


def _find_same_subjects(cellen: Mapping[Sleutel, int | None]) -> Iterator[Relatie]:
    """A contact names a subject once: contacts with it, and times that it was named, are one number."""
    for key, aantal in cellen.items():
        andere = ("contact-onderwerpen", "onderwerp", key[2])
        if key[:2] == ("contacten", "onderwerp") and aantal is not None and cellen.get(andere) == aantal:
            yield Som(key, (andere,))
