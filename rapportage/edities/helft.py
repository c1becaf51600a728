"""The second half of a year: what the year adds to its first half, figure by figure and cell by cell."""

from collections.abc import Mapping
from dataclasses import replace

from rapportage.edities.rijen import is_optelling
from rapportage.indicator import Getal, Indicator
from rapportage.rekenen import Cijfer, Jaarstaat


def take_second_half(jaar: Jaarstaat, eerste: Jaarstaat) -> Jaarstaat:
    """The figures of the second half: those that are added up from rows of which each counts on one day of the year.

    A balance, an average, and what is as it is on a day, belong to a year: of a half they are not known.
    """
    cijfers = {code: _take_rest(cijfer, eerste.cijfers[code]) for code, cijfer in jaar.cijfers.items()}
    return replace(jaar, cijfers=cijfers)


def is_of_half(cijfer: Cijfer) -> bool:
    """Whether a figure can be said of half a year."""
    figuur = cijfer.figuur
    # The taakstelling is known beforehand, so it is the same in both.
    is_optelsom = isinstance(figuur, Indicator) and figuur.jaar is not None and is_optelling(figuur)
    return is_optelsom and figuur.code != "taakstelling"


def _take_rest(jaar: Cijfer, eerste: Cijfer) -> Cijfer:
    if jaar.waarde is None or not is_of_half(jaar):
        return Cijfer(jaar.figuur, None)
    eerder = {naam: eerste.uitsplitsingen.get(naam, {}) for naam in jaar.uitsplitsingen}
    cellen = {naam: _take_rest_of_cells(per_cel, eerder[naam]) for naam, per_cel in jaar.uitsplitsingen.items()}
    return Cijfer(jaar.figuur, jaar.waarde - (eerste.waarde or 0), cellen)


def _take_rest_of_cells(jaar: Mapping[str, Getal], eerste: Mapping[str, Getal]) -> dict[str, Getal]:
    return {cel: aantal - eerste.get(cel, 0) for cel, aantal in jaar.items()}
