"""What can happen in a dossier, and what is asked about it: one declaration per kind of mutatie. No Django."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from gezinshereniging.domain.keuzes import Dossiersoort, Mutatiesoort

M, GH = Mutatiesoort, frozenset({Dossiersoort.GEZINSHERENIGING})
ALLE = frozenset(Dossiersoort)


class Mutatiegroep(StrEnum):
    """Where a kind of mutatie stands in the list that somebody chooses from."""

    CONTACT = "Contact en overleg"
    PROCEDURE = "De procedure"
    IND = "De IND"
    RECHT = "Bezwaar en beroep"
    REIS = "Mvv, reis en aankomst"
    DOSSIER = "Het dossier"


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
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
    Gebeurtenis(M.CONTACT, Mutatiegroep.CONTACT, met_tolk=True),
    Gebeurtenis(M.HELPDESK_VRAAG, Mutatiegroep.CONTACT),
    Gebeurtenis(M.HELPDESK_ANTWOORD, Mutatiegroep.CONTACT),
    Gebeurtenis(M.VRAAG_BEGELEIDER, Mutatiegroep.CONTACT),
    Gebeurtenis(M.ADVOCAAT, Mutatiegroep.CONTACT),
    Gebeurtenis(M.GEGEVENS, Mutatiegroep.PROCEDURE, per_lid=True),
    Gebeurtenis(M.INGEDIEND, Mutatiegroep.PROCEDURE, per_lid=True, met_kenmerk=True),
    Gebeurtenis(M.STUKKEN_GESTUURD, Mutatiegroep.PROCEDURE, per_lid=True, met_kenmerk=True),
    Gebeurtenis(M.INGETROKKEN, Mutatiegroep.PROCEDURE, per_lid=True, met_kenmerk=True),
    Gebeurtenis(M.ONTVANGEN, Mutatiegroep.IND, per_lid=True, met_uiterste_dag=True, met_kenmerk=True),
    Gebeurtenis(M.BRIEF, Mutatiegroep.IND, per_lid=True, met_kenmerk=True),
    Gebeurtenis(M.STUKKEN_GEVRAAGD, Mutatiegroep.IND, per_lid=True, met_uiterste_dag=True, met_kenmerk=True),
    Gebeurtenis(M.ONDERZOEK, Mutatiegroep.IND, per_lid=True, met_kenmerk=True, soorten=GH),
    Gebeurtenis(M.DNA, Mutatiegroep.IND, per_lid=True, soorten=GH),
    Gebeurtenis(M.GEHOOR, Mutatiegroep.IND, per_lid=True, met_tolk=True),
    Gebeurtenis(M.TERMIJN_VERLENGD, Mutatiegroep.IND, per_lid=True, met_uiterste_dag=True, met_kenmerk=True),
    Gebeurtenis(M.INGEBREKESTELLING, Mutatiegroep.RECHT, per_lid=True, met_kenmerk=True),
    Gebeurtenis(M.BEROEP_STILTE, Mutatiegroep.RECHT, per_lid=True, met_kenmerk=True),
    Gebeurtenis(M.BEZWAAR, Mutatiegroep.RECHT, per_lid=True, met_kenmerk=True),
    Gebeurtenis(M.HOORZITTING, Mutatiegroep.RECHT, per_lid=True, met_tolk=True),
    Gebeurtenis(M.BEROEP, Mutatiegroep.RECHT, per_lid=True, met_kenmerk=True),
    Gebeurtenis(M.HOGER_BEROEP, Mutatiegroep.RECHT, per_lid=True, met_kenmerk=True),
    Gebeurtenis(M.GEGROND, Mutatiegroep.RECHT, per_lid=True, met_kenmerk=True),
    Gebeurtenis(M.AMBASSADE, Mutatiegroep.REIS, per_lid=True, soorten=GH),
    Gebeurtenis(M.MVV_VERLENGD, Mutatiegroep.REIS, per_lid=True, met_uiterste_dag=True, met_kenmerk=True, soorten=GH),
    Gebeurtenis(M.MVV, Mutatiegroep.REIS, per_lid=True, met_uiterste_dag=True, soorten=GH),
    Gebeurtenis(M.REIS, Mutatiegroep.REIS, per_lid=True, soorten=GH),
    Gebeurtenis(M.MELDING, Mutatiegroep.REIS, per_lid=True, soorten=GH),
    Gebeurtenis(M.VERGUNNING, Mutatiegroep.REIS, per_lid=True, met_kenmerk=True, soorten=GH),
    Gebeurtenis(M.GEEN_WIJZIGING, Mutatiegroep.DOSSIER),
    Gebeurtenis(M.AANKOMST, Mutatiegroep.REIS, per_lid=True, zelf=False, soorten=GH),
    Gebeurtenis(M.INWILLIGING, Mutatiegroep.IND, per_lid=True, met_kenmerk=True, zelf=False),
    Gebeurtenis(M.AFWIJZING, Mutatiegroep.IND, per_lid=True, met_kenmerk=True, zelf=False),
    *(
        Gebeurtenis(soort, Mutatiegroep.DOSSIER, zelf=False)
        for soort in (
            M.GEOPEND, M.PROCEDURE, M.CONCEPT, M.VERSTUURD, M.AFGESLOTEN, M.HEROPEND, M.OVERGEDRAGEN, M.VERVALLEN,
            M.BEGELEIDER_ANTWOORD,
        )
    ),
)  # fmt: skip
GEBEURTENISSEN: Mapping[Mutatiesoort, Gebeurtenis] = {een.soort: een for een in _LIJST}


def list_te_kiezen(soort: Dossiersoort) -> list[Gebeurtenis]:
    """What somebody can pick for a dossier of this kind, in the order of the list."""
    return [een for een in _LIJST if een.zelf and soort in een.soorten]
