"""What follows from a letter: the term that a rule knows, or the day that the letter names."""

from datetime import date

from termijnen.volgt.feiten import Brief
from termijnen.volgt.rij import Termijnfeit
from wetgeving.regels.dagen import TWEE_STATUSSEN

BRIEF = "brief_termijn"
VUL_DAG = "Vul in voor welke dag het moet. Staat het niet in de brief? Bel dan de afzender."

# Where a letter can start terms of different length, the shortest: to be early harms nobody.
_VAST = {"afwijzing ind": "bezwaar_vw", "mvv": "mvv_afgifte", "besluit": "bezwaar_awb"}
_NA_TWEE_STATUSSEN = {
    "asiel afwijzing": "beroep_asiel_1_week",
    "subsidiair": "beroep_subsidiair_status",
    "uitspraak": "hoger_beroep_asiel_2_weken",
}
_DAARVOOR = {"asiel afwijzing": "beroep_vw", "subsidiair": "beroep_vw", "uitspraak": "hoger_beroep_regulier"}
_WAT = {
    "asiel afwijzing": "Beroep tegen het besluit van de IND over asiel",
    "uitspraak": "Hoger beroep tegen de uitspraak van de rechtbank",
}
VAN_WIE = {
    "ind": "de IND",
    "duo": "DUO",
    "coa": "het COA",
    "gemeente": "de gemeente",
    "belastingdienst": "de Belastingdienst of Toeslagen",
    "rechtbank": "de rechtbank of Raad van State",
    "uwv of svb": "UWV of SVB",
    "cjib": "het CJIB",
    "anders": "een andere afzender",
}


def code_voor(soort: str, dagtekening: date) -> str:
    """The rule that knows the term of such a letter of that date; ``brief_termijn`` where only the letter knows."""
    per_dag = _NA_TWEE_STATUSSEN if dagtekening >= TWEE_STATUSSEN else _DAARVOOR
    return _VAST.get(soort) or per_dag.get(soort, BRIEF)


def van_brief(client: int, brief: Brief) -> Termijnfeit:
    """The term of one letter; the last day that it prints goes first."""
    code = code_voor(brief.soort, brief.dagtekening)
    feit = f"brieftermijn-{brief.pk}"
    if code == BRIEF:
        dag = brief.uiterste_dag
        return Termijnfeit(
            client, code, feit, dag, dag, brief.vastgelegd_op,
            wat=f"Brief van {VAN_WIE[brief.afzender]}: {brief.gevraagd}", brief_einde=dag, ontbreekt=VUL_DAG,
        )  # fmt: skip
    basis = Termijnfeit(
        client, code, feit, brief.dagtekening, brief.dagtekening, brief.vastgelegd_op, wat=_WAT.get(brief.soort, "")
    )
    if brief.soort in _WAT:
        # The length is a guess on the safe side, so the day in the letter takes its place.
        return basis._replace(besluit_einde=brief.uiterste_dag)
    return basis._replace(brief_einde=brief.uiterste_dag)
