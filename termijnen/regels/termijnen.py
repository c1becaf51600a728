"""What follows from a letter: the term that a rule knows, or the day that the letter names."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from gezinshereniging.domain.keuzes import Mutatiesoort
from termijnen.domain import Afzender, Briefsoort
from termijnen.regels.dossierfeiten import Mutatiefeit
from termijnen.regels.feiten import Dag, Feiten, FeitenPerClient
from termijnen.regels.rij import BRIEF, SPOED, Termijnfeit
from wetgeving.boek import Regelboek
from wetgeving.regels import find_regel
from wetgeving.regels.dagen import TWEE_STATUSSEN, WI_2021
from wetgeving.rekenen import compute_termijn

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
_VAST: Mapping[str, str] = {
    Briefsoort.AFWIJZING_IND: "bezwaar_vw",
    Briefsoort.MVV: "mvv_afgifte",
    Briefsoort.BESLUIT: "bezwaar_awb",
    Briefsoort.TERUGVORDERING: "bezwaar_awb",
    Briefsoort.BESLUIT_OP_BEZWAAR: "beroep_awb",
    Briefsoort.ONTVANGST_BEZWAAR: "bezwaar_beslissing_awb",
    Briefsoort.HOORZITTING: "stukken_hoorzitting",
    Briefsoort.VOORNEMEN: "zienswijze_intrekking",
    Briefsoort.UITSPRAAK_BESTUUR: "hoger_beroep_awb",
    Briefsoort.GRIFFIERECHT: "griffierecht_hoger_beroep_vw",
    Briefsoort.TOESLAG: "toeslag_voorschot",
    Briefsoort.ONTHEFFING: "ontheffing_beslissing",
    Briefsoort.NATURALISATIE: "naturalisatie_beslissing",
    Briefsoort.EU_LANGDURIG: "eu_langdurig_beslissing",
}
_NA_TWEE_STATUSSEN: Mapping[str, str] = {
    Briefsoort.ASIEL_AFWIJZING: "beroep_asiel_1_week",
    Briefsoort.SUBSIDIAIR: "beroep_subsidiair_status",
    Briefsoort.UITSPRAAK: "hoger_beroep_asiel_2_weken",
}
_DAARVOOR: Mapping[str, str] = {
    Briefsoort.ASIEL_AFWIJZING: "beroep_vw",
    Briefsoort.SUBSIDIAIR: "beroep_vw",
    Briefsoort.UITSPRAAK: "hoger_beroep_regulier",
}
# What the desk calls a decision: of the IND it has the four weeks of the Vreemdelingenwet, not six; of a court it is a
# ruling.
_VAN_AFZENDER: Mapping[tuple[str, str], str] = {
    (Briefsoort.BESLUIT, Afzender.IND): Briefsoort.AFWIJZING_IND,
    (Briefsoort.BESLUIT, Afzender.RECHTBANK): Briefsoort.UITSPRAAK,
}
_CODE_VAN_AFZENDER: Mapping[tuple[str, str], str] = {
    (Briefsoort.BESLUIT_OP_BEZWAAR, Afzender.IND): "beroep_vw",
    (Briefsoort.ONTVANGST_BEZWAAR, Afzender.IND): "bezwaar_beslissing_mvv",
}
_WAT: Mapping[str, str] = {
    Briefsoort.ASIEL_AFWIJZING: "Beroep tegen het besluit van de IND over asiel",
    Briefsoort.UITSPRAAK: "Hoger beroep tegen de uitspraak van de rechtbank",
    Briefsoort.GRIFFIERECHT: "Griffierecht betalen",
}
_IN_DOSSIER: Mapping[str, str] = {"bezwaar_vw": Mutatiesoort.AFWIJZING, "mvv_afgifte": Mutatiesoort.INWILLIGING}
"""Terms that a dossier gives too, after this was recorded in it."""
STAAT_IN_DOSSIER = "de termijn staat in het dossier"
_BEZWAAR = {"bezwaar_beslissing_awb": "bezwaar_awb", "bezwaar_beslissing_mvv": "bezwaar_vw"}
"""The decision on a bezwaar counts from the end of the term for it; of a letter that says it arrived, the latest."""
VAN_WIE: Mapping[str, str] = {
    Afzender.IND: "de IND",
    Afzender.DUO: "DUO",
    Afzender.COA: "het COA",
    Afzender.GEMEENTE: "de gemeente",
    Afzender.BELASTINGDIENST: "de Belastingdienst of Toeslagen",
    Afzender.RECHTBANK: "de rechtbank of Raad van State",
    Afzender.UWV_SVB: "UWV of SVB",
    Afzender.CJIB: "het CJIB",
    Afzender.ANDERS: "een andere afzender",
}


class Brieffeit(NamedTuple):
    """A letter with a term; ``mutatie``: what stands of it in a dossier."""

    pk: int
    mutatie: int | None
    dagtekening: date
    uiterste_dag: Dag
    vastgelegd_op: date
    soort: str
    afzender: str
    gevraagd: str


def find_termijnfeiten(feiten: Feiten, per_client: FeitenPerClient, boek: Regelboek) -> Iterator[Termijnfeit]:
    """All terms from the letters of one client."""
    mutaties = {mutatie.pk: mutatie for mutatie in feiten.of(Mutatiefeit)}
    for brief in feiten.of(Brieffeit):
        staat_er = mutaties.get(brief.mutatie) if brief.mutatie else None
        for termijn in find_for_brief(feiten.client, brief):
            yield _leave_to_dossier(termijn, staat_er) if staat_er else termijn


def _leave_to_dossier(termijn: Termijnfeit, mutatie: Mutatiefeit) -> Termijnfeit:
    """One term with one owner: it goes where the dossier has the same one, and stays where it has none."""
    is_gevraagd = mutatie.soort == Mutatiesoort.STUKKEN_GEVRAAGD and mutatie.uiterste_dag is not None
    is_zelfde = is_gevraagd if termijn.code == BRIEF else _IN_DOSSIER.get(termijn.code) == mutatie.soort
    if not is_zelfde:
        return termijn
    return termijn._replace(vervallen_op=mutatie.vastgelegd_op, vervallen_door=STAAT_IN_DOSSIER)


def find_code(soort: str, dagtekening: date, afzender: str = "") -> str:
    """The rule that knows the term of such a letter of that date; ``brief_termijn`` where only the letter knows."""
    soort = _find_soort(soort, afzender)
    if code := _CODE_VAN_AFZENDER.get((soort, afzender)):
        return code
    if soort == Briefsoort.ONTHEFFING and dagtekening < WI_2021:
        return BRIEF
    per_dag = _NA_TWEE_STATUSSEN if dagtekening >= TWEE_STATUSSEN else _DAARVOOR
    return _VAST.get(soort) or per_dag.get(soort, BRIEF)


def _find_soort(soort: str, afzender: str) -> str:
    return _VAN_AFZENDER.get((soort, afzender), soort)


def find_for_brief(client: int, brief: Brieffeit) -> Iterator[Termijnfeit]:
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
    if soort == Briefsoort.TERUGVORDERING:
        yield basis._replace(code="betalen_awb", brief_einde=brief.uiterste_dag)


def _find_printed(basis: Termijnfeit, brief: Brieffeit) -> Termijnfeit:
    """A day that only the letter knows."""
    dag = brief.uiterste_dag
    wat = f"Brief van {VAN_WIE[brief.afzender]}: {brief.gevraagd}"
    return basis._replace(begin=dag, peil=dag, wat=wat, brief_einde=dag, ontbreekt=VUL_DAG)


def _find_besluit_op_bezwaar(basis: Termijnfeit, brief: Brieffeit) -> Termijnfeit:
    """The decision objected to is older than this letter, so the term for bezwaar ended at the latest as if it was not.

    Acting on silence too early does not count; a day too late harms nobody.
    """
    regel = find_regel(_BEZWAAR[basis.code], brief.dagtekening)
    einde = compute_termijn(regel, brief.dagtekening).wettelijk
    return basis._replace(
        begin=einde, peil=einde, brief_einde=brief.uiterste_dag, let_op="" if brief.uiterste_dag else LAATST_MOGELIJK
    )


def _say_about_guess(soort: str, brief: Brieffeit) -> str:
    """What to look at beside a term that may be another one: the letter, and the week for the urgent request."""
    if brief.uiterste_dag is None:
        return KORTSTE_TERMIJN
    return SPOED if soort == Briefsoort.ASIEL_AFWIJZING and brief.dagtekening >= TWEE_STATUSSEN else ""
