"""What follows from the duty to integrate, under the law of 2013 and that of 2021."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from inburgering.domain.keuzes import Boetegrond, Verlengingsbesluit, Wet
from termijnen.regels.clients import Huisvestingfeit
from termijnen.regels.feiten import Dag, Feiten, FeitenPerClient
from termijnen.regels.rij import Termijnfeit
from wetgeving.boek import Regelboek
from wetgeving.regels.dagen import PVT

VUL_PLICHTIG = "Termijn onbekend: vul in sinds wanneer deze persoon inburgeringsplichtig is (brief van DUO)."
VUL_KENNISGEVING = "Termijn onbekend: vul de datum in van de brief van DUO over de inburgeringsplicht."
VUL_BRP = "Termijn onbekend: vul bij Wonen in wanneer deze persoon in de BRP is ingeschreven."
WACHT_OP_PIP = "3 jaar na de datum op het PIP; het PIP is er nog niet."
INGEBURGERD = "ingeburgerd"
VRIJGESTELD = "blijvende vrijstelling of ontheffing"
_DAG = timedelta(days=1)


class Inburgeringfeit(NamedTuple):
    """The duty to integrate under one law."""

    pk: int
    plichtig_op: Dag
    kennisgeving_op: Dag
    pip_op: Dag
    pvt_op: Dag
    einde_volgens_duo: Dag
    geslaagd_op: Dag
    vastgelegd_op: date
    wet: str


class Termijnverlengingfeit(NamedTuple):
    """More time to integrate; ``van`` is the inburgering."""

    pk: int
    van: int
    versie: int
    aangevraagd_op: date
    besloten_op: Dag
    nieuw_einde: Dag
    vastgelegd_op: date
    besluit: str


class Vrijstellingfeit(NamedTuple):
    """The duty does not hold, for a while or for good; ``van`` is the inburgering."""

    pk: int
    van: int
    begin: date
    eind: Dag
    soort: str


class Boetefeit(NamedTuple):
    """A fine; ``van`` is the inburgering."""

    pk: int
    van: int
    versie: int
    dagtekening: date
    nieuw_einde: Dag
    vervallen_op: Dag
    vastgelegd_op: date
    grond: str = Boetegrond.EXAMEN


def find_termijnfeiten(feiten: Feiten, per_client: FeitenPerClient, boek: Regelboek) -> Iterator[Termijnfeit]:
    """All terms about integration of one client."""
    for plicht in feiten.of(Inburgeringfeit):
        yield from find_for_inburgering(feiten, plicht)
    for verlenging in feiten.of(Termijnverlengingfeit):
        yield from find_for_verlenging(feiten, verlenging)
    for boete in feiten.of(Boetefeit):
        yield find_for_boete(feiten.client, boete)


def find_for_inburgering(feiten: Feiten, plicht: Inburgeringfeit) -> Iterator[Termijnfeit]:
    """The terms of one duty: met by passing, gone by an exemption without end."""
    vrijstellingen = [v for v in feiten.of(Vrijstellingfeit) if v.van == plicht.pk]
    blijvend = min((v.begin for v in vrijstellingen if v.eind is None), default=None)
    basis = Termijnfeit(
        feiten.client,
        "inburgering_wi2013",
        f"inburgering-{plicht.pk}",
        None,
        None,
        plicht.vastgelegd_op,
        voldaan_op=plicht.geslaagd_op,
        voldaan_door=INGEBURGERD if plicht.geslaagd_op else "",
        vervallen_op=blijvend,
        vervallen_door=VRIJGESTELD if blijvend else "",
    )
    toegekend = [
        v for v in feiten.of(Termijnverlengingfeit) if v.van == plicht.pk and v.besluit == Verlengingsbesluit.TOEGEKEND
    ]
    hoofd = basis._replace(
        besluit_einde=_find_einde_by_besluit(plicht, toegekend, feiten.of(Boetefeit)),
        is_uitgesteld=bool(toegekend),
        let_op=_find_tijdelijke(vrijstellingen),
    )
    if plicht.wet == Wet.WI2021:
        yield from _find_wi2021(hoofd, basis, plicht, feiten.of(Huisvestingfeit))
    else:
        pvt = basis._replace(besluit_einde=_find_after_boete(plicht, feiten.of(Boetefeit), {Boetegrond.PVT}))
        yield from _find_wi2013(hoofd, pvt, plicht, feiten.of(Huisvestingfeit))


def _find_einde_by_besluit(
    plicht: Inburgeringfeit, toegekend: Sequence[Termijnverlengingfeit], boetes: Sequence[Boetefeit]
) -> date | None:
    """The last day that DUO set: by a letter, by more time, or by a new term after a fine; the latest one holds.

    Under the law of 2013 the PVT has a term of its own, which a fine for it moves (art. 28 and following).
    """
    gronden = {Boetegrond.EXAMEN, Boetegrond.PVT} if plicht.wet == Wet.WI2021 else {Boetegrond.EXAMEN}
    dagen = [plicht.einde_volgens_duo, *(verlenging.nieuw_einde for verlenging in toegekend)]
    return max((dag for dag in (*dagen, _find_after_boete(plicht, boetes, gronden)) if dag), default=None)


def _find_after_boete(plicht: Inburgeringfeit, boetes: Sequence[Boetefeit], gronden: set[Boetegrond]) -> date | None:
    """The last day of the new term that a fine on one of these grounds gave."""
    geldend = [boete for boete in boetes if boete.van == plicht.pk and not boete.vervallen_op]
    return max((boete.nieuw_einde for boete in geldend if boete.nieuw_einde and boete.grond in gronden), default=None)


def _find_tijdelijke(vrijstellingen: Sequence[Vrijstellingfeit]) -> str:
    """A remark: whether and how far a temporary exemption moves the end, is for DUO to say."""
    einden = [v.eind for v in vrijstellingen if v.eind]
    if not einden:
        return ""
    tot_en_met = max(einden) - _DAG
    return (
        f"Er is of was een tijdelijke vrijstelling tot en met {tot_en_met:%d-%m-%Y}. "
        "Kijk in de brief van DUO of de laatste dag daardoor verschuift."
    )


def _find_wi2013(
    hoofd: Termijnfeit, basis: Termijnfeit, plicht: Inburgeringfeit, huisvestingen: Sequence[Huisvestingfeit]
) -> Iterator[Termijnfeit]:
    plichtig = plicht.plichtig_op
    yield hoofd._replace(begin=plichtig, peil=plichtig, ontbreekt=VUL_PLICHTIG)
    if plichtig is None or plichtig < PVT:
        return
    begin = _find_begin_wi2013_pvt(huisvestingen, plichtig)
    getekend = plicht.pvt_op
    yield basis._replace(
        code="pvt_wi2013",
        begin=begin,
        peil=plichtig,
        ontbreekt="" if begin else VUL_BRP,
        voldaan_op=getekend or plicht.geslaagd_op,
        voldaan_door="participatieverklaring getekend" if getekend else basis.voldaan_door,
    )


def _find_begin_wi2013_pvt(huisvestingen: Sequence[Huisvestingfeit], plichtig: date) -> date | None:
    """The first day on which somebody was both registered in a gemeente of housing and under the duty (Wi art. 7a)."""
    dagen = [
        max(huisvesting.brp_op, plichtig)
        for huisvesting in huisvestingen
        if huisvesting.brp_op and (huisvesting.eind is None or huisvesting.eind > plichtig)
    ]
    return min(dagen, default=None)


def _find_wi2021(
    hoofd: Termijnfeit, basis: Termijnfeit, plicht: Inburgeringfeit, huisvestingen: Sequence[Huisvestingfeit]
) -> Iterator[Termijnfeit]:
    hoofd = hoofd._replace(code="inburgering_wi2021", venster_code="verlenging_inburgering_vanaf")
    pip = plicht.pip_op
    if pip:
        yield hoofd._replace(begin=pip, peil=pip)
        eerste_dag = pip + _DAG
        yield basis._replace(code="leerroute_wijzigen", begin=eerste_dag, peil=eerste_dag)
        yield from _find_pip_after_move(basis, pip, huisvestingen)
        return
    yield hoofd._replace(wacht_op=WACHT_OP_PIP)
    yield _find_pip(basis, plicht, huisvestingen)


def _find_pip(basis: Termijnfeit, plicht: Inburgeringfeit, huisvestingen: Sequence[Huisvestingfeit]) -> Termijnfeit:
    """The gemeente makes the PIP within ten weeks of the notice, or of the registration there when that came later."""
    bericht = plicht.kennisgeving_op
    hier, eerder = _group_by_gemeente(huisvestingen)
    brp = min((huisvesting.brp_op for huisvesting in hier if huisvesting.brp_op), default=None)
    if bericht is None or brp is None:
        return basis._replace(code="pip", ontbreekt=VUL_BRP if bericht else VUL_KENNISGEVING)
    if brp > bericht:
        stond_elders = any(huisvesting.brp_op for huisvesting in eerder)
        code = "pip_na_verhuizing" if stond_elders else "pip_na_inschrijving"
        return basis._replace(code=code, begin=brp, peil=brp)
    return basis._replace(code="pip", begin=bericht, peil=bericht)


def _find_pip_after_move(
    basis: Termijnfeit, pip: date, huisvestingen: Sequence[Huisvestingfeit]
) -> Iterator[Termijnfeit]:
    """Another gemeente sets a PIP within ten weeks of the registration there, also when there is one (Bi2021 5.3(3)).

    The learning route and the three years stay what they were, so nothing says by itself that it is done.
    """
    hier, eerder = _group_by_gemeente(huisvestingen)
    if not eerder or hier[0].begin <= pip:
        return
    brp = min((huisvesting.brp_op for huisvesting in hier if huisvesting.brp_op), default=None)
    yield basis._replace(code="pip_na_verhuizing", begin=brp, peil=brp, ontbreekt=VUL_BRP)


def _group_by_gemeente(huisvestingen: Sequence[Huisvestingfeit]) -> tuple[list[Huisvestingfeit], list[Huisvestingfeit]]:
    """The stay in the last gemeente without a break, and everything before it."""
    op_volgorde = sorted(huisvestingen, key=lambda huisvesting: (huisvesting.begin, huisvesting.pk))
    eerste = len(op_volgorde)
    while eerste and op_volgorde[eerste - 1].gemeente == op_volgorde[-1].gemeente:
        eerste -= 1
    return op_volgorde[eerste:], op_volgorde[:eerste]


def find_for_verlenging(feiten: Feiten, verlenging: Termijnverlengingfeit) -> Iterator[Termijnfeit]:
    """DUO decides on more time within eight weeks (law of 2021); against a refusal stands bezwaar."""
    feit = f"termijnverlenging-{verlenging.pk}"
    wet = next((plicht.wet for plicht in feiten.of(Inburgeringfeit) if plicht.pk == verlenging.van), "")
    if wet == Wet.WI2021:
        op = verlenging.aangevraagd_op
        yield Termijnfeit(
            feiten.client, "verlenging_inburgering_beslissing", feit, op, op, verlenging.vastgelegd_op,
            voldaan_op=verlenging.besloten_op, voldaan_door="DUO heeft besloten" if verlenging.besloten_op else "",
        )  # fmt: skip
    if verlenging.besluit == Verlengingsbesluit.AFGEWEZEN:
        op = verlenging.besloten_op or verlenging.aangevraagd_op
        yield Termijnfeit(
            feiten.client, "bezwaar_awb", feit, op, op, verlenging.vastgelegd_op,
            wat="Bezwaar tegen het besluit om niet te verlengen (DUO)", mits_op_tijd=verlenging.versie == 1,
        )  # fmt: skip


def find_for_boete(client: int, boete: Boetefeit) -> Termijnfeit:
    """Against a fine stands bezwaar within six weeks (Awb art. 6:7)."""
    op = boete.dagtekening
    return Termijnfeit(
        client, "bezwaar_awb", f"boete-{boete.pk}", op, op, boete.vastgelegd_op,
        wat="Bezwaar tegen de boete voor de inburgering",
        vervallen_op=boete.vervallen_op, vervallen_door="de boete is vervallen" if boete.vervallen_op else "",
        mits_op_tijd=boete.versie == 1,
    )  # fmt: skip


def is_ingeburgerd(feiten: Feiten) -> bool:
    """Whether the duty to integrate was met, or does not hold for good."""
    if any(inburgering.geslaagd_op for inburgering in feiten.of(Inburgeringfeit)):
        return True
    return any(vrijstelling.eind is None for vrijstelling in feiten.of(Vrijstellingfeit))
