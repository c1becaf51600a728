"""What follows from a letter: the term that a rule knows, or the day that the letter names."""

from collections.abc import Iterator
from datetime import date

from termijnen.regels.feiten import Brief
from termijnen.regels.rij import SPOED, Termijnfeit
from wetgeving.regels import regel_on
from wetgeving.regels.dagen import TWEE_STATUSSEN, WI_2021
from wetgeving.rekenen import bereken

BRIEF = "brief_termijn"
KORTSTE_TERMIJN = (
    "Wij rekenen met de kortste termijn die kan gelden. Onderaan de brief staat welke echt geldt: "
    "kijk dat vandaag na en vul de laatste dag in."
)
ASIEL_IS_KORTER = "Gaat deze brief over asiel? Dan is er maar één of twee weken. Kijk onderaan de brief."
VUL_DAG = "Vul in voor welke dag het moet. Staat het niet in de brief? Bel dan de afzender."

LAATST_MOGELIJK = (
    "Wij tellen vanaf de laatste dag waarop bezwaar kon. Noemt de brief een dag voor het besluit? Vul die dan in."
)
VUL_HOORZITTING = "Vul bij ‘laatste dag’ de dag van de hoorzitting in: tot tien dagen ervoor mogen er papieren bij."

# Where a letter can start terms of different length, the shortest: to be early harms nobody.
_VAST = {
    "afwijzing ind": "bezwaar_vw",
    "mvv": "mvv_afgifte",
    "besluit": "bezwaar_awb",
    "terugvordering": "bezwaar_awb",
    "besluit op bezwaar": "beroep_awb",
    "ontvangst bezwaar": "bezwaar_beslissing_awb",
    "hoorzitting": "stukken_hoorzitting",
    "voornemen": "zienswijze_intrekking",
    "uitspraak bestuur": "hoger_beroep_awb",
    "griffierecht": "griffierecht_hoger_beroep_vw",
    "toeslag": "toeslag_voorschot",
    "ontheffing": "ontheffing_beslissing",
    "naturalisatie": "naturalisatie_beslissing",
    "eu-langdurig": "eu_langdurig_beslissing",
}
_NA_TWEE_STATUSSEN = {
    "asiel afwijzing": "beroep_asiel_1_week",
    "subsidiair": "beroep_subsidiair_status",
    "uitspraak": "hoger_beroep_asiel_2_weken",
}
_DAARVOOR = {"asiel afwijzing": "beroep_vw", "subsidiair": "beroep_vw", "uitspraak": "hoger_beroep_regulier"}
# What the desk calls a decision: of the IND it has the four weeks of the Vreemdelingenwet, not six; of a court it is a
# ruling.
_VAN_AFZENDER = {("besluit", "ind"): "afwijzing ind", ("besluit", "rechtbank"): "uitspraak"}
_CODE_VAN_AFZENDER = {
    ("besluit op bezwaar", "ind"): "beroep_vw",
    ("ontvangst bezwaar", "ind"): "bezwaar_beslissing_mvv",
}
_WAT = {
    "asiel afwijzing": "Beroep tegen het besluit van de IND over asiel",
    "uitspraak": "Hoger beroep tegen de uitspraak van de rechtbank",
    "griffierecht": "Griffierecht betalen",
}
_BEZWAAR = {"bezwaar_beslissing_awb": "bezwaar_awb", "bezwaar_beslissing_mvv": "bezwaar_vw"}
"""The decision on a bezwaar counts from the end of the term for it; of a letter that says it arrived, the latest."""
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
    if code := _CODE_VAN_AFZENDER.get((soort, afzender)):
        return code
    if soort == "ontheffing" and dagtekening < WI_2021:
        return BRIEF
    per_dag = _NA_TWEE_STATUSSEN if dagtekening >= TWEE_STATUSSEN else _DAARVOOR
    return _VAST.get(soort) or per_dag.get(soort, BRIEF)


def _find_soort(soort: str, afzender: str) -> str:
    return _VAN_AFZENDER.get((soort, afzender), soort)


def find_for_brief(client: int, brief: Brief) -> Iterator[Termijnfeit]:
    """The terms of one letter, the most important first; the last day that it prints goes first."""
    code = find_code(brief.soort, brief.dagtekening, brief.afzender)
    soort = _find_soort(brief.soort, brief.afzender)
    basis = Termijnfeit(
        client, code, f"brieftermijn-{brief.pk}", brief.dagtekening, brief.dagtekening, brief.vastgelegd_op,
        wat=_WAT.get(soort, ""),
    )  # fmt: skip
    if code == BRIEF:
        yield _find_printed(basis, brief)
    elif code == "stukken_hoorzitting":
        yield basis._replace(begin=brief.uiterste_dag, peil=brief.uiterste_dag, ontbreekt=VUL_HOORZITTING)
    elif code in _BEZWAAR:
        yield _find_besluit_op_bezwaar(basis, brief)
    elif soort in _WAT:
        # The length is a guess on the safe side, so the day in the letter takes its place.
        yield basis._replace(besluit_einde=brief.uiterste_dag, let_op=_say_about_guess(soort, brief))
    else:
        let_op = ASIEL_IS_KORTER if code == "bezwaar_vw" and brief.uiterste_dag is None else ""
        yield basis._replace(brief_einde=brief.uiterste_dag, let_op=let_op)
    if soort == "terugvordering":
        yield basis._replace(code="betalen_awb", brief_einde=brief.uiterste_dag)


def _find_printed(basis: Termijnfeit, brief: Brief) -> Termijnfeit:
    """A day that only the letter knows."""
    dag = brief.uiterste_dag
    wat = f"Brief van {VAN_WIE[brief.afzender]}: {brief.gevraagd}"
    return basis._replace(begin=dag, peil=dag, wat=wat, brief_einde=dag, ontbreekt=VUL_DAG)


def _find_besluit_op_bezwaar(basis: Termijnfeit, brief: Brief) -> Termijnfeit:
    """The decision objected to is older than this letter, so the term for bezwaar ended at the latest as if it was not.

    Acting on silence too early does not count; a day too late harms nobody.
    """
    regel = regel_on(_BEZWAAR[basis.code], brief.dagtekening)
    einde = bereken(regel, brief.dagtekening).wettelijk
    return basis._replace(
        begin=einde, peil=einde, brief_einde=brief.uiterste_dag, let_op="" if brief.uiterste_dag else LAATST_MOGELIJK
    )


def _say_about_guess(soort: str, brief: Brief) -> str:
    """What to look at beside a term that may be another one: the letter, and the week for the urgent request."""
    if brief.uiterste_dag is None:
        return KORTSTE_TERMIJN
    return SPOED if soort == "asiel afwijzing" and brief.dagtekening >= TWEE_STATUSSEN else ""
