"""What somebody records in a dossier ends a term of the permit that the dossier is about: one table."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from gezinshereniging.domain.keuzes import Dossiersoort, Mutatiesoort
from gezinshereniging.domain.verloop import make_nummer
from termijnen.regels.dossierfeiten import GEDAAN, Dossierfeit, Mutatiefeit
from termijnen.regels.feiten import Feiten
from termijnen.regels.rij import Termijnfeit

VERGUNNING, VERLENGING = "verblijfsvergunning", "vergunningverlenging"
"""The words in ``Termijnfeit.feit`` of a permit and of its extension."""
NIET_IEDEREEN = "Niet voor iedereen is er een aanvraag. Kijk in het dossier wie nog mist."


class Vergunningzaak(NamedTuple):
    """The kind of dossier that deals with a term first, and what ends the term once it is recorded there.

    ``door`` None: nothing does, for it only says from when something can be done.
    """

    soort: Dossiersoort
    door: Mutatiesoort | None


VAN_VERGUNNING: Mapping[tuple[str, str], Vergunningzaak] = {
    (VERGUNNING, "nareis_aanvraag"): Vergunningzaak(Dossiersoort.GEZINSHERENIGING, Mutatiesoort.INGEDIEND),
    (VERGUNNING, "nareis_wachttijd_subsidiair"): Vergunningzaak(Dossiersoort.GEZINSHERENIGING, None),
    (VERGUNNING, "beroep_subsidiair_status"): Vergunningzaak(Dossiersoort.ASIEL, Mutatiesoort.BEROEP),
    (VERGUNNING, "zienswijze_intrekking"): Vergunningzaak(Dossiersoort.INTREKKING, Mutatiesoort.ZIENSWIJZE),
    (VERGUNNING, "beroep_intrekking_asiel"): Vergunningzaak(Dossiersoort.INTREKKING, Mutatiesoort.BEROEP),
    (VERGUNNING, "bezwaar_vw"): Vergunningzaak(Dossiersoort.INTREKKING, Mutatiesoort.BEZWAAR),
    (VERLENGING, "bezwaar_vw"): Vergunningzaak(Dossiersoort.VERLENGING, Mutatiesoort.BEZWAAR),
    (VERLENGING, "beroep_vw"): Vergunningzaak(Dossiersoort.VERLENGING, Mutatiesoort.BEROEP),
    (VERLENGING, "beroep_verlenging_geweigerd"): Vergunningzaak(Dossiersoort.VERLENGING, Mutatiesoort.BEROEP),
}
"""By what a term follows from, and its code."""


def apply_dossier(termijn: Termijnfeit, feiten: Feiten, vergunning: int) -> Termijnfeit:
    """A term of this permit (id), ended by what is recorded in the dossiers of its holder (``feiten``) about it."""
    zaak = VAN_VERGUNNING.get((termijn.feit.partition("-")[0], termijn.code))
    if zaak is None or zaak.door is None:
        return termijn
    dossiers = [d for d in feiten.of(Dossierfeit) if d.vergunning == vergunning and d.soort == zaak.soort]
    if zaak.door is Mutatiesoort.INGEDIEND:
        return _apply_aanvraag(termijn, dossiers)
    per_nummer = {str(dossier.pk): dossier for dossier in dossiers}
    daden = [m for m in _list_since(termijn, feiten) if m.soort == zaak.door and m.dossier in per_nummer]
    if not daden:
        return termijn
    eerste = min(daden, key=lambda m: (m.op, m.pk))
    return _end(termijn, eerste.op, zaak.door, per_nummer[eerste.dossier])


def _list_since(termijn: Termijnfeit, feiten: Feiten) -> Iterator[Mutatiefeit]:
    """What happened from the day of the letter that the term counts from, while the term stood."""
    begin, tot = termijn.begin, termijn.vervallen_op or date.max
    return (m for m in feiten.of(Mutatiefeit) if begin and begin <= m.op <= tot)


def _apply_aanvraag(termijn: Termijnfeit, dossiers: list[Dossierfeit]) -> Termijnfeit:
    """To ask for family is done when it is asked for everybody."""
    begonnen = [(dossier, dossier.laatste_indiening) for dossier in dossiers if dossier.laatste_indiening]
    for dossier, op in begonnen:
        if dossier.allen_ingediend == "ja":
            return _end(termijn, op, Mutatiesoort.INGEDIEND, dossier)
    return termijn._replace(let_op=NIET_IEDEREEN) if begonnen else termijn


def _end(termijn: Termijnfeit, op: date, door: Mutatiesoort, dossier: Dossierfeit) -> Termijnfeit:
    waar = f" (dossier {make_nummer(dossier.pk, dossier.geopend_op)})" if dossier.geopend_op else ""
    return termijn._replace(voldaan_op=op, voldaan_door=f"{GEDAAN[door]}{waar}", voldaan_hoe="ingediend")
