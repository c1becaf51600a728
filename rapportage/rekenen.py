"""The only code that counts: from the registry and the rows to the figures of a gemeente in a year.

Nothing is counted after ``stand``, the day of counting: who will be housed next week is not housed yet.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from itertools import chain
from typing import Any, NamedTuple

from django.db.models import Count, F, Min, Sum, Value

from core.periode import Periode
from core.prepared import Opdracht, Prepared, Vraagstelling, read
from organisatie.models import Beginsaldo, Gemeente, Registratie, Saldocorrectie, Taakstelling
from rapportage.indicator import AfgeleideFiguur, Figuur, Getal, Indicator, Rijen, Uitsplitsing
from rapportage.indicatoren.clients import GEHUISVEST
from rapportage.indicatoren.register import INDICATOREN, REGISTER
from rapportage.tonen.saldo import Correctiebeeld, Openingbeeld, Saldojaarbeeld, list_saldoverloop

Cellen = dict[str, Getal]
Antwoord = list[dict[str, Any]]
Gevraagd = Mapping[Indicator, Mapping[int, Sequence[Uitsplitsing]]]  # by year the ways of dividing a figure
Nodig = Callable[[str, str], bool]  # code and breakdown: whether to count it


@dataclass(frozen=True, slots=True)
class Cijfer:
    """One figure of one year. ``waarde`` None: not registered, or not known yet; then there are no breakdowns."""

    figuur: Figuur
    waarde: Getal | None
    uitsplitsingen: Mapping[str, Cellen] = field(default_factory=dict)


Geteld = Mapping[tuple[str, int], Cijfer]  # by code and year


@dataclass(frozen=True, slots=True)
class Saldojaren:
    """From which balance the years are counted, and which years count along."""

    opening: Openingbeeld | None
    jaren: range


@dataclass(frozen=True, slots=True)
class Jaarstaat:
    """The figures of a gemeente in one year, as they are on ``stand``, by code and in the order of the report."""

    gemeente: Gemeente
    jaar: int
    stand: date
    cijfers: Mapping[str, Cijfer]
    saldo: Saldojaarbeeld
    groepen: frozenset[str]
    uit_rijen: bool
    """Whether each figure was counted by itself; else a part that is a cell of its whole is that cell."""

    @property
    def is_voorlopig(self) -> bool:
        """Whether the year is still going on."""
        return self.stand <= date(self.jaar, 12, 31)

    @property
    def vorig_jaar(self) -> int:
        """The year before."""
        return self.jaar - 1

    def waarde(self, code: str) -> Getal | None:
        """The figure with this code."""
        return self.cijfers[code].waarde


def list_known_jaren(gemeente: Gemeente, stand: date) -> range:
    """The years of which this gemeente keeps figures: from its first Registratie up to the year of ``stand``."""
    eerste = Registratie.objects.filter(gemeente=gemeente).aggregate(begin=Min("begin"))["begin"]
    return range(0) if eerste is None else range(eerste.year, stand.year + 1)


def find_telperiode(jaar: int, stand: date) -> Periode:
    """The days of the year that are counted. Raises ValueError for a year after ``stand``."""
    return Periode(date(jaar, 1, 1), min(date(jaar + 1, 1, 1), stand + timedelta(days=1)))


def count_all(code: str, naam: str) -> bool:
    """Count every breakdown."""
    return True


def count_jaarstaten(
    gemeente: Gemeente,
    jaren: Sequence[int],
    stand: date,
    *,
    nodig: Mapping[int, Nodig] | None = None,
    codes: Collection[str] = REGISTER.keys(),
    uit_rijen: bool = False,
) -> dict[int, Jaarstaat]:
    """The figures of these years: all of them with all breakdowns, unless ``codes`` and ``nodig`` ask for less.

    ``uit_rijen``: counted from nothing but the rows, as what is fixed for ever must be.
    """
    registraties = list(Registratie.objects.filter(gemeente=gemeente))
    groepen = {jaar: _find_groepen(registraties, jaar) for jaar in jaren}
    figuren = [figuur for figuur in INDICATOREN if figuur.code in codes]
    nodige = {*codes, *(deel for f in figuren if isinstance(f, AfgeleideFiguur) for deel in f.delen)}
    indicatoren = [figuur for figuur in INDICATOREN if isinstance(figuur, Indicator) and figuur.code in nodige]
    gevraagd = {figuur: _ask_per_jaar(figuur, groepen, nodig or {}) for figuur in indicatoren}
    saldojaren = find_saldojaren(gemeente, figuren, jaren, stand)
    alles = count_cijfers(gemeente, _add_gehuisvest(gevraagd, saldojaren), stand, uit_rijen=uit_rijen)
    saldi = list_saldojaren(gemeente, saldojaren, jaren, stand, alles)
    geteld = {(f.code, jaar): alles[f.code, jaar] for f, per_jaar in gevraagd.items() for jaar in per_jaar}

    return {
        jaar: Jaarstaat(
            gemeente,
            jaar,
            stand,
            {f.code: _find_cijfer(f, jaar, geteld, saldi[jaar], groepen[jaar]) for f in figuren},
            saldi[jaar],
            groepen[jaar],
            uit_rijen,
        )
        for jaar in jaren
    }


def _ask_per_jaar(
    figuur: Indicator, groepen: Mapping[int, frozenset[str]], nodig: Mapping[int, Nodig]
) -> dict[int, Sequence[Uitsplitsing]]:
    """The years in which a figure is kept, each with the breakdowns that are needed of it."""
    return {
        jaar: [u for u in figuur.uitsplitsingen if nodig.get(jaar, count_all)(figuur.code, u.naam)]
        for jaar, bijgehouden in groepen.items()
        if is_registered(figuur, bijgehouden)
    }


def _find_cijfer(
    figuur: Figuur, jaar: int, geteld: Mapping[tuple[str, int], Cijfer], saldo: Saldojaarbeeld, groepen: frozenset[str]
) -> Cijfer:
    if isinstance(figuur, AfgeleideFiguur) and is_registered(figuur, groepen):
        delen = {code: geteld[code, jaar].waarde for code in figuur.delen if (code, jaar) in geteld}
        return Cijfer(figuur, figuur.uit(saldo, delen.get))
    return geteld.get((figuur.code, jaar), Cijfer(figuur, None))


def count_cijfers(
    gemeente: Gemeente,
    gevraagd: Gevraagd,
    stand: date,
    *,
    uit_rijen: bool = False,
) -> dict[tuple[str, int], Cijfer]:
    """Count these figures in these years, each with these breakdowns: by code and year, in one trip to the database.

    From their summaries where they have them, and parts from their whole; or ``uit_rijen`` each from its rows alone.
    """
    asked = _list_asked(gevraagd, uit_rijen=uit_rijen)
    tellingen = [telling for indicator, per_jaar in asked for telling in _list_tellingen(indicator, per_jaar)]
    vragen = [list(telling.list_vragen(gemeente, stand, uit_rijen=uit_rijen)) for telling in tellingen]
    antwoorden = iter(read(*chain.from_iterable(vragen), first=None if uit_rijen else _ZONDER_SORTEREN))
    gevonden: dict[tuple[str, int, str], Antwoord] = defaultdict(list)
    for telling, eigen in zip(tellingen, vragen, strict=True):
        for rij in chain.from_iterable(next(antwoorden) for _ in eigen):
            jaar = telling.jaren[0] if rij["in_jaar"] == ELK_JAAR else int(rij["in_jaar"])
            for naam in telling.namen or (TOTAAL,):
                gevonden[telling.indicator.code, jaar, naam].append(rij)
    return {
        (indicator.code, jaar): _make_cijfer(indicator, delen, partial(_find_rijen, gevonden, indicator, jaar, plek))
        for indicator, per_jaar in gevraagd.items()
        for plek in [_find_cel(indicator, uit_rijen=uit_rijen)]
        for jaar, delen in per_jaar.items()
    }


def count_over(vragen: Sequence[tuple[str, Periode, int]]) -> list[Getal]:
    """What is counted under each code in any period of a gemeente (its id), in one trip to the database."""
    if not vragen:
        return []
    antwoorden = read(*(_GROEPEN(code, (), UIT_RIJEN, periode, gemeente) for code, periode, gemeente in vragen))
    return [_number(sum(rij["n"] or 0 for rij in rijen)) for rijen in antwoorden]


def count_rows(cijfer: Cijfer, naam: str, cel: str) -> int | None:
    """How many rows stand behind a figure, or behind one of its cells; None where the figure is not their number."""
    figuur = cijfer.figuur
    if not isinstance(figuur, Indicator) or not isinstance(figuur.measure, Count):
        return None
    if naam and not figuur.uitsplitsing(naam).telt_op:
        return None  # one row may stand twice in a cell
    waarde = cijfer.uitsplitsingen[naam][cel] if naam else cijfer.waarde
    return None if waarde is None else int(waarde)


def find_saldojaren(gemeente: Gemeente, figuren: Iterable[Figuur], jaren: Sequence[int], stand: date) -> Saldojaren:
    """What is needed for the balance of these years; no years where no figure follows from a balance."""
    if not any(isinstance(figuur, AfgeleideFiguur) for figuur in figuren):
        return Saldojaren(None, range(0))
    begin = Beginsaldo.objects.filter(gemeente=gemeente).first()
    eerste = min([*jaren, *([begin.jaar] if begin else [])])
    return Saldojaren(Openingbeeld(begin.jaar, begin.saldo) if begin else None, range(eerste, stand.year + 1))


def _add_gehuisvest(gevraagd: Gevraagd, saldojaren: Saldojaren) -> Gevraagd:
    """What is asked, and how many were housed in each year of the balance: one question, the years go together."""
    if not saldojaren.jaren:
        return gevraagd
    totalen: dict[int, Sequence[Uitsplitsing]] = dict.fromkeys(saldojaren.jaren, ())
    return {**gevraagd, GEHUISVEST: {**totalen, **gevraagd.get(GEHUISVEST, {})}}


def list_saldojaren(
    gemeente: Gemeente, saldojaren: Saldojaren, jaren: Sequence[int], stand: date, geteld: Geteld
) -> dict[int, Saldojaarbeeld]:
    """The balance of each year, in two queries; ``geteld`` says how many were housed. Unknown where nobody asks."""
    if not saldojaren.jaren:
        return list_saldoverloop(None, gehuisvest={}, taakstelling={}, correcties=[], jaren=jaren)
    periode = Periode(date(saldojaren.jaren[0], 1, 1), stand + timedelta(days=1))
    halve_jaren = Taakstelling.objects.filter(gemeente=gemeente)
    correcties = Saldocorrectie.objects.filter(gemeente=gemeente).in_periode(periode)
    return list_saldoverloop(
        saldojaren.opening,
        gehuisvest={jaar: int(geteld[GEHUISVEST.code, jaar].waarde or 0) for jaar in saldojaren.jaren},
        taakstelling=_split_per_jaar(halve_jaren.values(in_jaar=F("jaar")).annotate(n=Sum("aantal"))),
        correcties=[Correctiebeeld(op, aantal) for op, aantal in correcties.values_list("op", "aantal")],
        jaren=jaren,
    )


def is_registered(figuur: Figuur, groepen: frozenset[str]) -> bool:
    """Whether a gemeente that keeps these groups keeps this figure, and all that it is made of."""
    if figuur.groep.code not in groepen:
        return False
    delen = figuur.delen if isinstance(figuur, AfgeleideFiguur) else (figuur.deel_van,) if figuur.deel_van else ()
    return all(is_registered(REGISTER[code], groepen) for code in delen)


def _find_groepen(registraties: Iterable[Registratie], jaar: int) -> frozenset[str]:
    """The groups that are kept during the year, or a part of it."""
    periode = Periode.jaar(jaar)
    return frozenset(
        r.groep for r in registraties if r.begin < date(jaar + 1, 1, 1) and (r.eind is None or r.eind > periode.begin)
    )


@dataclass(frozen=True, slots=True)
class _Telling:
    """One figure divided by these breakdowns, in years that are counted together; divided by none, it is the total."""

    indicator: Indicator
    namen: tuple[str, ...]
    jaren: tuple[int, ...]

    def list_vragen(self, gemeente: Gemeente, stand: date, *, uit_rijen: bool) -> Iterator[Vraagstelling]:
        """What is asked: of the rows themselves, or of the summaries that together give the same."""
        periode = Periode(find_telperiode(min(self.jaren), stand).begin, find_telperiode(max(self.jaren), stand).eind)
        bronnen = [] if uit_rijen else self.indicator.list_samenvattingen(self.namen, periode)
        for bron in bronnen or [UIT_RIJEN]:
            yield _GROEPEN(self.indicator.code, self.namen, bron, periode, gemeente.pk)


def _list_asked(gevraagd: Gevraagd, *, uit_rijen: bool) -> Iterable[tuple[Indicator, dict[int, set[str]]]]:
    """The names of the breakdowns of each figure by year; what is asked of a cell is asked of its whole."""
    namen = {i: {jaar: {u.naam for u in delen} for jaar, delen in jaren.items()} for i, jaren in gevraagd.items()}
    for indicator, per_jaar in gevraagd.items():
        if plek := _find_cel(indicator, uit_rijen=uit_rijen):
            for jaar in per_jaar:
                samen = namen.setdefault(plek.geheel, {}).setdefault(jaar, set())
                samen.update({plek.deel.naam, *namen[indicator].pop(jaar)})
    return namen.items()


class _Cel(NamedTuple):
    """Where a figure stands in another one."""

    geheel: Indicator
    deel: Uitsplitsing
    cel: str


def _find_cel(indicator: Indicator, *, uit_rijen: bool) -> _Cel | None:
    """The cell that this figure is; None for what is counted by itself."""
    if indicator.cel is None or uit_rijen:
        return None
    geheel, (naam, cel) = REGISTER[indicator.deel_van], indicator.cel
    assert isinstance(geheel, Indicator)
    return _Cel(geheel, geheel.uitsplitsing(naam), cel)


def _list_tellingen(indicator: Indicator, per_jaar: Mapping[int, set[str]]) -> Iterator[_Telling]:
    """The total, the breakdowns that add up together, and each other one by itself: its cells share rows.

    Several years are asked together, where a row counts in one year alone.
    """
    groepen: dict[tuple[str, ...], list[int]] = {(): list(per_jaar)}
    gebruikt = set(chain.from_iterable(per_jaar.values()))
    samen = tuple(u.naam for u in indicator.uitsplitsingen if u.telt_op and u.naam in gebruikt)
    alleen = [(u.naam,) for u in indicator.uitsplitsingen if not u.telt_op and u.naam in gebruikt]
    for groep in filter(None, [samen, *alleen]):
        groepen[groep] = [jaar for jaar, namen in per_jaar.items() if not namen.isdisjoint(groep)]
    for groep, jaren in groepen.items():
        for deel in [tuple(jaren)] if indicator.jaar is not None else [(jaar,) for jaar in jaren]:
            if deel:
                yield _Telling(indicator, groep, deel)


def _find_rijen(
    gevonden: Mapping[tuple[str, int, str], Antwoord], indicator: Indicator, jaar: int, plek: _Cel | None, naam: str
) -> Antwoord:
    """What was found of one breakdown of a figure, or of its total; of a cell among those of the whole."""
    if plek is None:
        return gevonden.get((indicator.code, jaar, naam), [])
    rijen = gevonden.get((plek.geheel.code, jaar, plek.deel.naam), [])
    return [rij for rij in rijen if plek.deel.cel(rij[_name_kolom(plek.deel.naam)]) == plek.cel]


def _make_cijfer(indicator: Indicator, delen: Sequence[Uitsplitsing], rijen: Callable[[str], Antwoord]) -> Cijfer:
    """The figure of one year from what was found of its total and of each breakdown."""
    waarden = [rij["n"] for rij in rijen(TOTAAL)]
    if None in waarden or not (waarden or indicator.leeg_is_nul):
        return Cijfer(indicator, None)
    cellen = {u.naam: _count_cells(u, ((rij[_name_kolom(u.naam)], rij["n"]) for rij in rijen(u.naam))) for u in delen}
    return Cijfer(indicator, _number(sum(waarden)), cellen)


def _group(code: str, namen: tuple[str, ...], bron: str, periode: Periode, gemeente: int) -> Rijen:
    """The counted rows per year and per cell of these breakdowns at once: ``in_jaar``, a column for each, and ``n``.

    ``bron`` names the summary that is asked instead of the rows. Without the rows that stand in no cell, where those
    have no name.
    """
    indicator = REGISTER[code]
    assert isinstance(indicator, Indicator)
    van = indicator.samenvatting(bron) if bron else indicator
    delen = {_name_kolom(naam): indicator.uitsplitsing(naam) for naam in namen}
    zonder_naam = [naam for naam, u in delen.items() if not u.leeg]
    rows = van.rows(periode, gemeente).order_by()
    rows = rows.values(
        in_jaar=Value(ELK_JAAR) if indicator.jaar is None else indicator.jaar,
        **{naam: van.find_expression(u) for naam, u in delen.items()},
    )
    rows = rows.filter(**{f"{naam}__isnull": False for naam in zonder_naam}).annotate(n=van.measure)
    return rows.exclude(n=0) if bron else rows  # what came and went leaves nothing


def _name_kolom(naam: str) -> str:
    """What the column of this breakdown is called; never as one of the model."""
    return f"per_{naam}"


ELK_JAAR = 0
"""In the place of the year, where only one is asked at a time."""
UIT_RIJEN = ""
"""In the place of a summary: the rows themselves are counted."""
_ZONDER_SORTEREN = Opdracht("SELECT set_config('enable_sort', 'off', true)", ())
"""For this trip alone: rows are grouped without sorting them first.

The server expects a few rows where it cannot tell how many a definition lets through, and would sort them all.
"""
TOTAAL = ""
"""In the place of a breakdown: undivided."""
_GROEPEN = Prepared(_group)


def _count_cells(uitsplitsing: Uitsplitsing, gevonden: Iterable[tuple[Any, Getal]]) -> Cellen:
    """Names with their counts: the fixed cells first, then the others, the largest first."""
    cellen: Cellen = dict.fromkeys(uitsplitsing.cellen, 0)
    for waarde, n in gevonden:
        if naam := uitsplitsing.cel(waarde):
            cellen[naam] = cellen.get(naam, 0) + n
    overige = sorted(cellen.keys() - set(uitsplitsing.cellen), key=lambda naam: (-cellen[naam], naam))
    return {naam: _number(cellen[naam]) for naam in (*uitsplitsing.cellen, *overige)}


def _split_per_jaar(rijen: Iterable[Mapping[str, Any]]) -> dict[int, int]:
    return {rij["in_jaar"]: rij["n"] for rij in rijen}


def _number(waarde: Getal) -> Getal:
    """A whole number as a whole number; hours to the hundredth."""
    return int(waarde) if waarde == int(waarde) else round(waarde, 2)
