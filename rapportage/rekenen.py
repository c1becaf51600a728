"""The only code that counts: from the registry and the rows to the figures of a gemeente in a year.

Nothing is counted after ``stand``, the day of counting: who will be housed next week is not housed yet.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Min, Sum, Value
from django.db.models.functions import Coalesce, ExtractYear

from clients.models import Huisvesting
from core.periode import Periode
from organisatie.models import Beginsaldo, Gemeente, Registratie, Saldocorrectie, Taakstelling
from rapportage.indicator import AfgeleideFiguur, Figuur, Indicator, Rijen, Uitsplitsing
from rapportage.indicatoren.register import INDICATOREN, REGISTER
from rapportage.tonen.saldo import Correctiebeeld, Openingbeeld, Saldojaarbeeld, list_saldoverloop

Getal = int | float
Cellen = dict[str, Getal]
Nodig = Callable[[str, str], bool]  # code and breakdown: whether to count it


@dataclass(frozen=True, slots=True)
class Cijfer:
    """One figure of one year. ``waarde`` None: not registered, or not known yet; then there are no breakdowns."""

    figuur: Figuur
    waarde: Getal | None
    uitsplitsingen: Mapping[str, Cellen] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Jaarstaat:
    """The figures of a gemeente in one year, as they are on ``stand``, by code and in the order of the report."""

    gemeente: Gemeente
    jaar: int
    stand: date
    cijfers: Mapping[str, Cijfer]
    saldo: Saldojaarbeeld
    groepen: frozenset[str]

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
) -> dict[int, Jaarstaat]:
    """The figures of these years: all of them with all breakdowns, unless ``codes`` and ``nodig`` ask for less."""
    saldi = list_saldojaren(gemeente, jaren, stand)
    registraties = list(Registratie.objects.filter(gemeente=gemeente))
    figuren = [figuur for figuur in INDICATOREN if figuur.code in codes]
    staten = {}
    for jaar in jaren:
        groepen = frozenset(r.groep for r in registraties if _does_touch(r, Periode.jaar(jaar)))
        cijfers = _count_cijfers(
            gemeente,
            find_telperiode(jaar, stand),
            figuren,
            saldo=saldi[jaar],
            groepen=groepen,
            nodig=(nodig or {}).get(jaar, count_all),
        )
        staten[jaar] = Jaarstaat(gemeente, jaar, stand, cijfers, saldi[jaar], groepen)
    return staten


def count_cijfer(indicator: Indicator, gemeente: Gemeente, periode: Periode, nodig: Nodig = count_all) -> Cijfer:
    """Count one figure: one query for the total and, with breakdowns, at most two more."""
    rows = indicator.rows(periode, gemeente)
    totaal = rows.aggregate(n=indicator.measure)["n"]
    if totaal is None:
        if not indicator.leeg_is_nul:
            return Cijfer(indicator, None)
        totaal = 0
    gevraagd = [u for u in indicator.uitsplitsingen if nodig(indicator.code, u.naam)]
    cellen = {
        **_count_adding_up(indicator, rows, [u for u in gevraagd if u.telt_op]),
        **_count_overlapping(rows, [u for u in gevraagd if not u.telt_op]),
    }
    return Cijfer(indicator, _number(totaal), {u.naam: cellen[u.naam] for u in gevraagd})


def list_saldojaren(gemeente: Gemeente, jaren: Sequence[int], stand: date) -> dict[int, Saldojaarbeeld]:
    """The balance of each year: four queries, whatever the number of years and of figures that follow from it."""
    begin = Beginsaldo.objects.filter(gemeente=gemeente).first()
    eerste = min([*jaren, *([begin.jaar] if begin else [])])
    periode = Periode(date(eerste, 1, 1), stand + timedelta(days=1))
    gehuisvest = Huisvesting.objects.in_gemeente(gemeente).gehuisvest_in(periode)
    halve_jaren = Taakstelling.objects.filter(gemeente=gemeente)
    correcties = Saldocorrectie.objects.filter(gemeente=gemeente).in_periode(periode)
    return list_saldoverloop(
        Openingbeeld(begin.jaar, begin.saldo) if begin else None,
        gehuisvest=_split_per_jaar(gehuisvest.values(j=ExtractYear("teldatum")).annotate(n=Count("pk"))),
        taakstelling=_split_per_jaar(halve_jaren.values(j=Coalesce("jaar", 0)).annotate(n=Sum("aantal"))),
        correcties=[Correctiebeeld(op, aantal) for op, aantal in correcties.values_list("op", "aantal")],
        jaren=jaren,
    )


def _does_touch(registratie: Registratie, periode: Periode) -> bool:
    voor_eind = periode.eind is None or registratie.begin < periode.eind
    return voor_eind and (registratie.eind is None or registratie.eind > periode.begin)


def _count_cijfers(
    gemeente: Gemeente,
    periode: Periode,
    figuren: Iterable[Figuur],
    *,
    saldo: Saldojaarbeeld,
    groepen: frozenset[str],
    nodig: Nodig,
) -> dict[str, Cijfer]:
    def cijfer(figuur: Figuur) -> Cijfer:
        if not is_registered(figuur, groepen):
            return Cijfer(figuur, None)
        if isinstance(figuur, AfgeleideFiguur):
            return Cijfer(figuur, figuur.uit(saldo))
        return count_cijfer(figuur, gemeente, periode, nodig)

    return {figuur.code: cijfer(figuur) for figuur in figuren}


def is_registered(figuur: Figuur, groepen: frozenset[str]) -> bool:
    """Whether a gemeente that keeps these groups keeps this figure, and all that it is made of."""
    if figuur.groep.code not in groepen:
        return False
    delen = figuur.delen if isinstance(figuur, AfgeleideFiguur) else (figuur.deel_van,) if figuur.deel_van else ()
    return all(is_registered(REGISTER[code], groepen) for code in delen)


def _count_adding_up(indicator: Indicator, rows: Rijen, delen: Sequence[Uitsplitsing]) -> dict[str, Cellen]:
    """Breakdowns that add up, in one query: grouped by all of them at once, then summed per cell."""
    if not delen:
        return {}
    groepen = {f"u{index}": u.expression for index, u in enumerate(delen)}
    gevonden = list(rows.order_by().values(**groepen).annotate(n=indicator.measure))
    return {
        u.naam: _count_cells(u, ((rij[f"u{index}"], rij["n"]) for rij in gevonden)) for index, u in enumerate(delen)
    }


def _count_overlapping(rows: Rijen, delen: Sequence[Uitsplitsing]) -> dict[str, Cellen]:
    """Breakdowns that do not add up, in one query: a row counts once in each of its cells."""
    if not delen:
        return {}
    per_deel = [
        _count_pairs(rows, u).values(uitsplitsing=Value(u.naam), cel=u.expression).annotate(n=Count("pk"))
        for u in delen
    ]
    gevonden = list(per_deel[0].union(*per_deel[1:], all=True))
    return {
        u.naam: _count_cells(u, ((rij["cel"], rij["n"]) for rij in gevonden if rij["uitsplitsing"] == u.naam))
        for u in delen
    }


def _count_pairs(rows: Rijen, uitsplitsing: Uitsplitsing) -> Rijen:
    """Row × cell; without the rows that stand in no cell, when those have no name."""
    if uitsplitsing.leeg:
        return rows.order_by()
    return rows.order_by().alias(cel_waarde=uitsplitsing.expression).filter(cel_waarde__isnull=False)


def _count_cells(uitsplitsing: Uitsplitsing, gevonden: Iterable[tuple[Any, Getal]]) -> Cellen:
    """Names with their counts: the fixed cells first, then the others, the largest first."""
    cellen: Cellen = dict.fromkeys(uitsplitsing.cellen, 0)
    for waarde, n in gevonden:
        if naam := uitsplitsing.cel(waarde):
            cellen[naam] = cellen.get(naam, 0) + n
    overige = sorted(cellen.keys() - set(uitsplitsing.cellen), key=lambda naam: (-cellen[naam], naam))
    return {naam: _number(cellen[naam]) for naam in (*uitsplitsing.cellen, *overige)}


def _split_per_jaar(rijen: Iterable[Mapping[str, Any]]) -> dict[int, int]:
    return {rij["j"]: rij["n"] for rij in rijen}


def _number(waarde: Getal) -> Getal:
    """A whole number as a whole number; hours to the hundredth."""
    return int(waarde) if waarde == int(waarde) else round(waarde, 2)
