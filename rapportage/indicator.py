"""What a figure is: counted from rows, or following from other figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Aggregate, Count, F, Q, QuerySet
from django.db.models.expressions import Combinable

from core.periode import Periode
from rapportage.tonen.saldo import Saldojaarbeeld

Rijen = QuerySet[Any, Any]


@dataclass(frozen=True, slots=True)
class Registratiegroep:
    """Figures that a gemeente keeps, or does not keep, together. ``code`` is stored, ``label`` is what people read."""

    code: str
    label: str


@dataclass(frozen=True, slots=True, eq=False)
class Uitsplitsing:
    """One way to divide the counted rows into named cells.

    ``op`` gives the value that a row is divided by; ``namen`` turns stored values into the names of cells, ``leeg``
    names the cell of rows without a value. ``cellen`` are shown even when they are 0, in this order; others follow,
    the largest first. A breakdown that does not add up (``telt_op`` False) says why in ``uitleg``: its rows stand in
    several cells, and with ``leeg`` empty some rows stand in none. ``bekend``: the names that the gemeente reads, where
    not ``cellen``; always the same ones, so that a name says nothing. ``is_volledig``: no row stands in any other cell
    than ``cellen``. ``kop`` is how people say it after the name of
    the figure ("Contacten, hoe ze gingen"), where "per" and the label will not do.
    """

    naam: str
    label: str
    op: str | Combinable
    cellen: tuple[str, ...] = ()
    namen: Mapping[Any, str] = field(default_factory=dict)
    leeg: str = "onbekend"
    telt_op: bool = True
    uitleg: str = ""
    kop: str = ""
    bekend: tuple[str, ...] = ()
    is_volledig: bool = False

    @property
    def in_woorden(self) -> str:
        """What stands after the name of the figure: "per geslacht"."""
        return self.kop or f"per {self.label}"

    def titel(self, figuur: Figuur) -> str:
        """The title of this breakdown of a figure: "Gehuisvest per geslacht"."""
        return f"{figuur.naam}{', ' if self.kop and not self.kop.startswith('per ') else ' '}{self.in_woorden}"

    @property
    def expression(self) -> Combinable:
        """What the rows are grouped by."""
        return F(self.op) if isinstance(self.op, str) else self.op

    def cel(self, waarde: Any) -> str:
        """The name of the cell for a stored value."""
        if waarde is None:
            return self.leeg
        return self.namen.get(waarde, str(waarde)) or self.leeg

    def rijen(self, rows: Rijen, cel: str) -> Rijen:
        """Those of the rows that stand in this cell."""
        waarden = [waarde for waarde, naam in self.namen.items() if naam == cel] or [cel]
        in_cel = Q(cel_waarde__in=waarden)
        if cel == self.leeg:
            in_cel |= Q(cel_waarde__isnull=True)
        gevonden = rows.alias(cel_waarde=self.expression).filter(in_cel)
        return gevonden if self.telt_op else rows.filter(pk__in=gevonden.values("pk"))


def allow_any(periode: Periode) -> bool:
    """In every period."""
    return True


@dataclass(frozen=True, slots=True, eq=False)
class Samenvatting:
    """Fewer rows that give the same numbers as those that a figure counts; the database keeps them in step.

    ``delen``: what it divides by, for each breakdown that it serves; under an empty name stands that it serves the
    total, and None is what the breakdown itself says. Of several for one breakdown each has a part of its cells.
    ``geldt``: in which periods it says the same. ``zijn_rijen``: its rows are the counted rows themselves, found
    sooner.
    """

    naam: str
    rows: Callable[[Periode, Any], Rijen]
    delen: Mapping[str, Combinable | None]
    measure: Aggregate
    geldt: Callable[[Periode], bool] = allow_any
    zijn_rijen: bool = False

    def find_expression(self, uitsplitsing: Uitsplitsing) -> Combinable:
        """What its rows are grouped by."""
        return self.delen[uitsplitsing.naam] or uitsplitsing.expression


@dataclass(frozen=True, slots=True, eq=False)
class Indicator:
    """One counted figure: what is counted, how it is called, and under which heading of the report (``sectie``).

    ``rows`` is a named question of the package that owns the facts: one row is one thing counted. ``jaar`` is the
    year in which a row counts, so that several years are counted together; None where one row can count in several
    years, as a person who came in each. ``deel_van`` names the figure whose rows these are a part of, and ``cel``
    the breakdown and cell of it that they are exactly: a page counts both at once. ``telt_personen``: a cell of 1–4
    could point at somebody. Without rows the figure is 0, or unknown when ``leeg_is_nul`` is False. ``vooraan``:
    its place among the headline figures, the lowest first; 0 is none. ``gewicht`` names the figure that counts the
    rows of which this one is a middle: a middle of few people is hidden where their number is. ``openbaar``: anyone
    can look it up elsewhere. ``alleen_team``: never printed for the gemeente, because it closes a sum of several
    figures, and each of these would narrow the others. ``samenvattingen``: where the same numbers stand ready.
    """

    code: str
    label: str
    definitie: str
    sectie: str
    groep: Registratiegroep
    rows: Callable[[Periode, Any], Rijen]  # of a Gemeente or its id
    jaar: Combinable | None
    eenheid: str
    measure: Aggregate = field(default_factory=lambda: Count("pk"))
    uitsplitsingen: tuple[Uitsplitsing, ...] = ()
    telt_personen: bool = False
    deel_van: str = ""
    cel: tuple[str, str] | None = None
    leeg_is_nul: bool = True
    vooraan: int = 0
    openbaar: bool = False
    alleen_team: bool = False
    gewicht: str = ""
    samenvattingen: tuple[Samenvatting, ...] = ()

    @property
    def naam(self) -> str:
        """What it is called by itself: "Nareizigers", which under its whole is "Waarvan nareizigers"."""
        zonder = self.label.removeprefix("Waarvan ")
        return zonder[:1].upper() + zonder[1:]

    def uitsplitsing(self, naam: str) -> Uitsplitsing:
        """The breakdown of that name. Raises LookupError when the figure has none."""
        for uitsplitsing in self.uitsplitsingen:
            if uitsplitsing.naam == naam:
                return uitsplitsing
        raise LookupError(f"{self.code} has no breakdown {naam}")

    def find_rows(self, periode: Periode, gemeente: Any) -> Rijen:
        """The counted rows, as a page shows them."""
        for samenvatting in self.samenvattingen:
            if samenvatting.zijn_rijen and samenvatting.geldt(periode):
                return samenvatting.rows(periode, gemeente)
        return self.rows(periode, gemeente)

    def find_expression(self, uitsplitsing: Uitsplitsing) -> Combinable:
        """What the counted rows are grouped by."""
        return uitsplitsing.expression

    def samenvatting(self, naam: str) -> Samenvatting:
        """The summary of that name."""
        return next(s for s in self.samenvattingen if s.naam == naam)

    def list_samenvattingen(self, namen: tuple[str, ...], periode: Periode) -> list[str]:
        """The names of the summaries that give these breakdowns in this period, or without any the total."""
        return [s.naam for s in self.samenvattingen if s.delen.keys() >= set(namen or ("",)) and s.geldt(periode)]


Getal = int | float
Waarden = Callable[[str], Getal | None]  # the figure of the same year with this code


@dataclass(frozen=True, slots=True, eq=False)
class AfgeleideFiguur:
    """A figure that follows from others: a formula over the balance of one year, and over the figures in ``delen``.

    These are shown as its proof.
    """

    code: str
    label: str
    definitie: str
    sectie: str
    groep: Registratiegroep
    delen: tuple[str, ...]
    uit: Callable[[Saldojaarbeeld, Waarden], Getal | None]
    eenheid: str = "personen"
    uitsplitsingen: tuple[Uitsplitsing, ...] = ()
    vooraan: int = 0

    @property
    def naam(self) -> str:
        """What it is called by itself."""
        return self.label


Figuur = Indicator | AfgeleideFiguur
