"""What can happen in a dossier, and what is asked about it: one declaration per kind of mutatie. No Django."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from gezinshereniging.domain.keuzes import Dossiersoort, Mutatiesoort

M, GH = Mutatiesoort, frozenset({Dossiersoort.GEZINSHERENIGING})
ALLE, INTREKKING = frozenset(Dossiersoort), frozenset({Dossiersoort.INTREKKING})


class Mutatiegroep(StrEnum):
    """Where a kind of mutatie stands in the list that somebody chooses from."""

    CONTACT = "Contact en overleg"
    PROCEDURE = "De procedure"
    IND = "De IND"
    RECHT = "Bezwaar en beroep"
    REIS = "Mvv, reis en aankomst"
    DOSSIER = "Het dossier"


@dataclass(frozen=True, slots=True)
class Gebeurtenissoort:
    """One kind of mutatie, and what is asked about it.

    ``per_lid``: it happens to one or more people of the dossier. ``met_uiterste_dag``: the letter may name a last day.
    ``zelf``: somebody picks it from the list; the others come about by an act of their own. ``soorten``: in which
    kinds of dossier.
    """

    soort: Mutatiesoort
    groep: Mutatiegroep
    per_lid: bool = False
    met_uiterste_dag: bool = False
    met_kenmerk: bool = False
    met_tolk: bool = False
    zelf: bool = True
    soorten: frozenset[Dossiersoort] = ALLE


_LIJST = (
    Gebeurtenissoort(M.CONTACT, Mutatiegroep.CONTACT, met_tolk=True),
    Gebeurtenissoort(M.HELPDESK_VRAAG, Mutatiegroep.CONTACT),
    Gebeurtenissoort(M.HELPDESK_ANTWOORD, Mutatiegroep.CONTACT),
    Gebeurtenissoort(M.VRAAG_BEGELEIDER, Mutatiegroep.CONTACT),
    Gebeurtenissoort(M.ADVOCAAT, Mutatiegroep.CONTACT),
    Gebeurtenissoort(M.GEGEVENS, Mutatiegroep.PROCEDURE, per_lid=True),
    Gebeurtenissoort(M.INGEDIEND, Mutatiegroep.PROCEDURE, per_lid=True, met_kenmerk=True),
    Gebeurtenissoort(M.STUKKEN_GESTUURD, Mutatiegroep.PROCEDURE, per_lid=True, met_kenmerk=True),
    Gebeurtenissoort(M.INGETROKKEN, Mutatiegroep.PROCEDURE, per_lid=True, met_kenmerk=True),
    Gebeurtenissoort(M.ONTVANGEN, Mutatiegroep.IND, per_lid=True, met_uiterste_dag=True, met_kenmerk=True),
    Gebeurtenissoort(M.BRIEF, Mutatiegroep.IND, per_lid=True, met_kenmerk=True),
    Gebeurtenissoort(M.STUKKEN_GEVRAAGD, Mutatiegroep.IND, per_lid=True, met_uiterste_dag=True, met_kenmerk=True),
    Gebeurtenissoort(M.ONDERZOEK, Mutatiegroep.IND, per_lid=True, met_kenmerk=True, soorten=GH),
    Gebeurtenissoort(M.DNA, Mutatiegroep.IND, per_lid=True, soorten=GH),
    Gebeurtenissoort(M.GEHOOR, Mutatiegroep.IND, per_lid=True, met_tolk=True),
    Gebeurtenissoort(M.TERMIJN_VERLENGD, Mutatiegroep.IND, per_lid=True, met_uiterste_dag=True, met_kenmerk=True),
    Gebeurtenissoort(M.INGEBREKESTELLING, Mutatiegroep.RECHT, per_lid=True, met_kenmerk=True),
    Gebeurtenissoort(M.BEROEP_STILTE, Mutatiegroep.RECHT, per_lid=True, met_kenmerk=True),
    Gebeurtenissoort(M.ZIENSWIJZE, Mutatiegroep.RECHT, per_lid=True, met_kenmerk=True, soorten=INTREKKING),
    Gebeurtenissoort(M.BEZWAAR, Mutatiegroep.RECHT, per_lid=True, met_kenmerk=True),
    Gebeurtenissoort(M.HOORZITTING, Mutatiegroep.RECHT, per_lid=True, met_tolk=True),
    Gebeurtenissoort(M.BEROEP, Mutatiegroep.RECHT, per_lid=True, met_kenmerk=True),
    Gebeurtenissoort(M.HOGER_BEROEP, Mutatiegroep.RECHT, per_lid=True, met_kenmerk=True),
    Gebeurtenissoort(M.GEGROND, Mutatiegroep.RECHT, per_lid=True, met_kenmerk=True),
    Gebeurtenissoort(M.AMBASSADE, Mutatiegroep.REIS, per_lid=True, soorten=GH),
    Gebeurtenissoort(
        M.MVV_VERLENGD, Mutatiegroep.REIS, per_lid=True, met_uiterste_dag=True, met_kenmerk=True, soorten=GH
    ),
    Gebeurtenissoort(M.MVV, Mutatiegroep.REIS, per_lid=True, met_uiterste_dag=True, soorten=GH),
    Gebeurtenissoort(M.REIS, Mutatiegroep.REIS, per_lid=True, soorten=GH),
    Gebeurtenissoort(M.MELDING, Mutatiegroep.REIS, per_lid=True, soorten=GH),
    Gebeurtenissoort(M.VERGUNNING, Mutatiegroep.REIS, per_lid=True, met_kenmerk=True, soorten=GH),
    Gebeurtenissoort(M.GEEN_WIJZIGING, Mutatiegroep.DOSSIER),
    Gebeurtenissoort(M.AANKOMST, Mutatiegroep.REIS, per_lid=True, zelf=False, soorten=GH),
    Gebeurtenissoort(M.INWILLIGING, Mutatiegroep.IND, per_lid=True, met_kenmerk=True, zelf=False),
    Gebeurtenissoort(M.AFWIJZING, Mutatiegroep.IND, per_lid=True, met_kenmerk=True, zelf=False),
    *(
        Gebeurtenissoort(soort, Mutatiegroep.DOSSIER, zelf=False)
        for soort in (
            M.GEOPEND, M.PROCEDURE, M.CONCEPT, M.VERSTUURD, M.AFGESLOTEN, M.HEROPEND, M.OVERGEDRAGEN, M.VERVALLEN,
            M.BEGELEIDER_ANTWOORD,
        )
    ),
)  # fmt: skip
GEBEURTENISSEN: Mapping[Mutatiesoort, Gebeurtenissoort] = {een.soort: een for een in _LIJST}


def list_te_kiezen(soort: Dossiersoort) -> list[Gebeurtenissoort]:
    """What somebody can pick for a dossier of this kind, in the order of the list."""
    return [een for een in _LIJST if een.zelf and soort in een.soorten]
