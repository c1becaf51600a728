"""The deadlines of dossiers. They lie in a package above, which registers how they are read."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date

from gezinshereniging.domain.ronde import Rondetermijn
from gezinshereniging.models import Dossier

PerDossier = Mapping[int, Sequence[Rondetermijn]]
Termijnlezer = Callable[[Collection[Dossier]], PerDossier]
"""From dossiers that somebody may see to their open deadlines, by the id of the dossier; as many queries for one as for
four hundred."""

_lezers: list[Termijnlezer] = []


def register_termijnlezer(lezer: Termijnlezer) -> Termijnlezer:
    """Let the deadlines of dossiers be read by this function too."""
    if lezer not in _lezers:
        _lezers.append(lezer)
    return lezer


def read_termijnen(dossiers: Collection[Dossier]) -> dict[int, list[Rondetermijn]]:
    """The open deadlines of each of these dossiers, the earliest first; what has no day yet comes last."""
    per_dossier: dict[int, list[Rondetermijn]] = {dossier.pk: [] for dossier in dossiers}
    for lezer in _lezers:
        for pk, termijnen in lezer(dossiers).items():
            per_dossier[pk].extend(termijnen)
    for termijnen in per_dossier.values():
        termijnen.sort(key=lambda termijn: (termijn.dag or date.max, termijn.wat))
    return per_dossier
