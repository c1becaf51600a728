"""What follows from a letter: the term that a rule knows, or the day that the letter names."""

from datetime import date

from termijnen.regels.feiten import Brief
from termijnen.regels.rij import SPOED, Termijnfeit
from wetgeving.regels.dagen import TWEE_STATUSSEN

BRIEF = "brief_termijn"
KORTSTE_TERMIJN = (
    "Wij rekenen met de kortste termijn die kan gelden. Onderaan de brief staat welke echt geldt: "
    "kijk dat vandaag na en vul de laatste dag in."
)
ASIEL_IS_KORTER = "Gaat deze brief over asiel? Dan is er maar één of twee weken. Kijk onderaan de brief."
VUL_DAG = "Vul in voor welke dag het moet. Staat het niet in de brief? Bel dan de afzender."

# Where a letter can start terms of different length, the shortest: to be early harms nobody.
_VAST = {"afwijzing ind": "bezwaar_vw", "mvv": "mvv_afgifte", "besluit": "bezwaar_awb"}
_NA_TWEE_STATUSSEN = {
    "asiel afwijzing": "beroep_asiel_1_week",
    "subsidiair": "beroep_subsidiair_status",
    "uitspraak": "hoger_beroep_asiel_2_weken",
}
_DAARVOOR = {"asiel afwijzing": "beroep_vw", "subsidiair": "beroep_vw", "uitspraak": "hoger_beroep_regulier"}
# What the desk calls a decision: of the IND it has the four weeks of the Vreemdelingenwet, not six; of a court it is a
# ruling.
_VAN_AFZENDER = {("besluit", "ind"): "afwijzing ind", ("besluit", "rechtbank"): "uitspraak"}
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


def find_code(soort: str, dagtekening: date, afzender: str = "") -> str:
    """The rule that knows the term of such a letter of that date; ``brief_termijn`` where only the letter knows."""
    soort = _find_soort(soort, afzender)
    per_dag = _NA_TWEE_STATUSSEN if dagtekening >= TWEE_STATUSSEN else _DAARVOOR
    return _VAST.get(soort) or per_dag.get(soort, BRIEF)


def _find_soort(soort: str, afzender: str) -> str:
    return _VAN_AFZENDER.get((soort, afzender), soort)


def find_for_brief(client: int, brief: Brief) -> Termijnfeit:
    """The term of one letter; the last day that it prints goes first."""
    code = find_code(brief.soort, brief.dagtekening, brief.afzender)
    soort = _find_soort(brief.soort, brief.afzender)
    feit = f"brieftermijn-{brief.pk}"
    if code == BRIEF:
        dag = brief.uiterste_dag
        return Termijnfeit(
            client, code, feit, dag, dag, brief.vastgelegd_op,
            wat=f"Brief van {VAN_WIE[brief.afzender]}: {brief.gevraagd}", brief_einde=dag, ontbreekt=VUL_DAG,
        )  # fmt: skip
    basis = Termijnfeit(
        client, code, feit, brief.dagtekening, brief.dagtekening, brief.vastgelegd_op, wat=_WAT.get(soort, "")
    )
    if soort in _WAT:
        # The length is a guess on the safe side, so the day in the letter takes its place.
        return basis._replace(besluit_einde=brief.uiterste_dag, let_op=_let_op_bij_gok(soort, brief))
    let_op = ASIEL_IS_KORTER if code == "bezwaar_vw" and brief.uiterste_dag is None else ""
    return basis._replace(brief_einde=brief.uiterste_dag, let_op=let_op)


def _let_op_bij_gok(soort: str, brief: Brief) -> str:
    """What to look at beside a term that may be another one: the letter, and the week for the urgent request."""
    if brief.uiterste_dag is None:
        return KORTSTE_TERMIJN
    return SPOED if soort == "asiel afwijzing" and brief.dagtekening >= TWEE_STATUSSEN else ""
