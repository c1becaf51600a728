"""The balance of the taakstelling over the years. Pure: numbers in, numbers out.

A gemeente must house a number of people per half-year (Huisvestingswet 2014 art. 28–29). What it houses too few or too
many goes along to the next year: below zero is achterstand.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Openingbeeld:
    """The one balance that was ever typed in: on 1 January of ``jaar``, in persons."""

    jaar: int
    saldo: int


@dataclass(frozen=True, slots=True)
class Correctiebeeld:
    """A correction afterwards, in persons."""

    op: date
    aantal: int


@dataclass(frozen=True, slots=True)
class Saldojaarbeeld:
    """The balance of one year; what is not known is None.

    ``correctie_begin``: dated on 1 January, so that it moves the opening balance. ``correcties``: later in the year.
    ``eerder_gehuisvest``: how many were housed in each year between the opening and this one.
    """

    jaar: int
    begin: int | None
    gehuisvest: int
    taakstelling: int | None
    correctie_begin: int
    correcties: int
    eerder_gehuisvest: tuple[int, ...] = ()

    @property
    def te_huisvesten(self) -> int | None:
        """The taakstelling with the achterstand added, or the voorsprong taken off."""
        if self.begin is None or self.taakstelling is None:
            return None
        return self.taakstelling - self.begin

    @property
    def eind(self) -> int | None:
        """The balance on 31 December."""
        if self.begin is None or self.taakstelling is None:
            return None
        return self.begin + self.gehuisvest - self.taakstelling + self.correcties


def list_saldoverloop(
    opening: Openingbeeld | None,
    *,
    gehuisvest: Mapping[int, int],
    taakstelling: Mapping[int, int],
    correcties: Sequence[Correctiebeeld],
    jaren: Sequence[int],
) -> dict[int, Saldojaarbeeld]:
    """The balance of each of these years.

    begin(Y) = opening + what earlier years housed more than their taakstelling + corrections after the opening day, up
    to and including 1 January of Y. It is unknown before the opening, and when an earlier year has no taakstelling.
    """

    def begin(jaar: int) -> int | None:
        if opening is None or jaar < opening.jaar:
            return None
        eerder = range(opening.jaar, jaar)
        if any(y not in taakstelling for y in eerder):
            return None
        verschil = sum(gehuisvest.get(y, 0) - taakstelling[y] for y in eerder)
        return opening.saldo + verschil + between(date(opening.jaar, 1, 1), date(jaar, 1, 1))

    def between(na: date, tot_en_met: date) -> int:
        return sum(c.aantal for c in correcties if na < c.op <= tot_en_met)

    return {
        jaar: Saldojaarbeeld(
            jaar=jaar,
            begin=begin(jaar),
            gehuisvest=gehuisvest.get(jaar, 0),
            taakstelling=taakstelling.get(jaar),
            correctie_begin=sum(c.aantal for c in correcties if c.op == date(jaar, 1, 1) and _is_after(opening, c)),
            correcties=between(date(jaar, 1, 1), date(jaar, 12, 31)),
            eerder_gehuisvest=tuple(gehuisvest.get(y, 0) for y in range(opening.jaar, jaar)) if opening else (),
        )
        for jaar in jaren
    }


def _is_after(opening: Openingbeeld | None, correctie: Correctiebeeld) -> bool:
    return opening is not None and correctie.op > date(opening.jaar, 1, 1)
