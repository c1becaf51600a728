"""How far a reader can narrow a hidden number when one beside it is released. Pure.

The running totals of a breakdown are all that is printed of it, and a released cell is the difference of two of them.
So everything is a bound on a difference, and shortest paths give the tightest bounds that follow, in whole numbers.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

MINSTENS = 3
EINDELOOS = 10**9
Plek = tuple[str, str]
"""A breakdown and its cell; both empty for the total of the figure."""
TOTAAL: Plek = ("", "")
Grens = tuple[int, int]


def list_narrowed(cijfer: Mapping[str, Any], vrij: Mapping[Plek, int]) -> list[Plek]:
    """The hidden numbers of one printed figure of which fewer than three values are left beside what is released."""
    return [
        plek
        for plek, (laag, hoog) in find_grenzen(cijfer, vrij).items()
        if plek not in vrij and hoog - laag + 1 < MINSTENS and not _is_shown(cijfer, plek)
    ]


def find_grenzen(cijfer: Mapping[str, Any], vrij: Mapping[Plek, int]) -> dict[Plek, Grens]:
    """The lowest and highest value of the total and of every cell that is printed by running totals."""
    totaal = _read_range(cijfer["waarde"])
    if TOTAAL in vrij:
        totaal = (vrij[TOTAAL], vrij[TOTAAL])
    delen = [deel for deel in cijfer["uitsplitsingen"] if deel.get("treden")]
    for deel in delen:  # each breakdown narrows the total, and the total the others
        paden = _find_paths(deel, totaal, vrij)
        totaal = (-paden[-1][0], paden[0][-1])
    grenzen = {TOTAAL: totaal}
    for deel in delen:
        paden = _find_paths(deel, totaal, vrij)
        for nummer, (cel, _) in enumerate(deel["cellen"]):
            grenzen[deel["naam"], cel] = (-paden[nummer + 1][nummer], paden[nummer][nummer + 1])
    return grenzen


def _find_paths(deel: Mapping[str, Any], totaal: Grens, vrij: Mapping[Plek, int]) -> list[list[int]]:
    """Between every two running totals, how much the second can at most be more than the first."""
    sommen: Sequence[Grens] = [(0, 0), *(_read_range(trede) for trede in deel["treden"]), totaal]
    n = len(sommen)
    paden = [[0 if i == j else EINDELOOS for j in range(n)] for i in range(n)]
    for nummer, (laag, hoog) in enumerate(sommen):
        paden[0][nummer] = min(paden[0][nummer], hoog)
        paden[nummer][0] = min(paden[nummer][0], -laag)
    for voor, na, meest, minst in _list_cells(deel, vrij):
        paden[voor][na] = min(paden[voor][na], meest)
        paden[na][voor] = min(paden[na][voor], -minst)
    for k in range(n):
        for i in range(n):
            for j in range(n):
                paden[i][j] = min(paden[i][j], paden[i][k] + paden[k][j])
    return paden


def _list_cells(deel: Mapping[str, Any], vrij: Mapping[Plek, int]) -> Iterator[tuple[int, int, int, int]]:
    nummers = pairwise(range(len(deel["cellen"]) + 1))
    for (voor, na), (cel, _) in zip(nummers, deel["cellen"], strict=True):
        aantal = vrij.get((deel["naam"], cel))
        yield (voor, na, EINDELOOS, 0) if aantal is None else (voor, na, aantal, aantal)


def _is_shown(cijfer: Mapping[str, Any], plek: Plek) -> bool:
    return plek == TOTAAL and isinstance(cijfer["waarde"], int)


def _read_range(waarde: Any) -> Grens:
    return (waarde, waarde) if isinstance(waarde, int) else (waarde["van"], waarde["tot"])
