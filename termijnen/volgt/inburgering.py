"""What follows from the duty to integrate, under the law of 2013 and that of 2021."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from termijnen.volgt.feiten import Boete, Dossier, Huisvesting, Inburgering, Termijnverlenging, Vrijstelling
from termijnen.volgt.rij import Termijnfeit
from wetgeving.regels.dagen import PVT

WI_2021 = "Wi2021"
VUL_PLICHTIG = "Termijn onbekend: vul in sinds wanneer deze persoon inburgeringsplichtig is (brief van DUO)."
VUL_KENNISGEVING = "Termijn onbekend: vul de datum in van de brief van DUO over de inburgeringsplicht."
VUL_BRP = "Termijn onbekend: vul bij Wonen in wanneer deze persoon in de BRP is ingeschreven."
WACHT_OP_PIP = "3 jaar na de datum op het PIP; het PIP is er nog niet."
INGEBURGERD = "ingeburgerd"
VRIJGESTELD = "blijvende vrijstelling of ontheffing"
EXAMENBOETE, PVT_BOETE = "examen", "PVT of MAP"
_DAG = timedelta(days=1)


def inburgering(dossier: Dossier) -> Iterator[Termijnfeit]:
    """All terms about integration of one client."""
    for plicht in dossier.inburgering:
        yield from van_inburgering(dossier, plicht)
    for verlenging in dossier.termijnverlenging:
        yield from van_verlenging(dossier, verlenging)
    for boete in dossier.boete:
        yield van_boete(dossier.client, boete)


def van_inburgering(dossier: Dossier, plicht: Inburgering) -> Iterator[Termijnfeit]:
    """The terms of one duty: met by passing, gone by an exemption without end."""
    vrijstellingen = [v for v in dossier.vrijstelling if v.van == plicht.pk]
    blijvend = min((v.begin for v in vrijstellingen if v.eind is None), default=None)
    basis = Termijnfeit(
        dossier.client,
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
    toegekend = [v for v in dossier.termijnverlenging if v.van == plicht.pk and v.besluit == "toegekend"]
    hoofd = basis._replace(
        besluit_einde=_einde_volgens_besluit(plicht, toegekend, dossier.boete),
        is_uitgesteld=bool(toegekend),
        let_op=_tijdelijk(vrijstellingen),
    )
    if plicht.wet == WI_2021:
        yield from _wi2021(hoofd, basis, plicht, dossier.huisvesting)
    else:
        pvt = basis._replace(besluit_einde=_na_boete(plicht, dossier.boete, {PVT_BOETE}))
        yield from _wi2013(hoofd, pvt, plicht, dossier.huisvesting)


def _einde_volgens_besluit(
    plicht: Inburgering, toegekend: Sequence[Termijnverlenging], boetes: Sequence[Boete]
) -> date | None:
    """The last day that DUO set: by a letter, by more time, or by a new term after a fine; the latest one holds.

    Under the law of 2013 the PVT has a term of its own, which a fine for it moves (art. 28 and following).
    """
    gronden = {EXAMENBOETE, PVT_BOETE} if plicht.wet == WI_2021 else {EXAMENBOETE}
    dagen = [plicht.einde_volgens_duo, *(verlenging.nieuw_einde for verlenging in toegekend)]
    return max((dag for dag in (*dagen, _na_boete(plicht, boetes, gronden)) if dag), default=None)


def _na_boete(plicht: Inburgering, boetes: Sequence[Boete], gronden: set[str]) -> date | None:
    """The last day of the new term that a fine on one of these grounds gave."""
    geldend = [boete for boete in boetes if boete.van == plicht.pk and not boete.vervallen_op]
    return max((boete.nieuw_einde for boete in geldend if boete.nieuw_einde and boete.grond in gronden), default=None)


def _tijdelijk(vrijstellingen: Sequence[Vrijstelling]) -> str:
    """A remark: whether and how far a temporary exemption moves the end, is for DUO to say."""
    einden = [v.eind for v in vrijstellingen if v.eind]
    if not einden:
        return ""
    tot_en_met = max(einden) - _DAG
    return (
        f"Er is of was een tijdelijke vrijstelling tot en met {tot_en_met:%d-%m-%Y}. "
        "Kijk in de brief van DUO of de laatste dag daardoor verschuift."
    )


def _wi2013(
    hoofd: Termijnfeit, basis: Termijnfeit, plicht: Inburgering, huisvestingen: Sequence[Huisvesting]
) -> Iterator[Termijnfeit]:
    plichtig = plicht.plichtig_op
    yield hoofd._replace(begin=plichtig, peil=plichtig, ontbreekt=VUL_PLICHTIG)
    if plichtig is None or plichtig < PVT:
        return
    begin = _ingeschreven_en_plichtig(huisvestingen, plichtig)
    getekend = plicht.pvt_op
    yield basis._replace(
        code="pvt_wi2013",
        begin=begin,
        peil=plichtig,
        ontbreekt="" if begin else VUL_BRP,
        voldaan_op=getekend or plicht.geslaagd_op,
        voldaan_door="participatieverklaring getekend" if getekend else basis.voldaan_door,
    )


def _ingeschreven_en_plichtig(huisvestingen: Sequence[Huisvesting], plichtig: date) -> date | None:
    """The first day on which somebody was both registered in a gemeente of housing and under the duty (Wi art. 7a)."""
    dagen = [
        max(huisvesting.brp_op, plichtig)
        for huisvesting in huisvestingen
        if huisvesting.brp_op and (huisvesting.eind is None or huisvesting.eind > plichtig)
    ]
    return min(dagen, default=None)


def _wi2021(
    hoofd: Termijnfeit, basis: Termijnfeit, plicht: Inburgering, huisvestingen: Sequence[Huisvesting]
) -> Iterator[Termijnfeit]:
    hoofd = hoofd._replace(code="inburgering_wi2021", venster_code="verlenging_inburgering_vanaf")
    pip = plicht.pip_op
    if pip:
        yield hoofd._replace(begin=pip, peil=pip)
        eerste_dag = pip + _DAG
        yield basis._replace(code="leerroute_wijzigen", begin=eerste_dag, peil=eerste_dag)
        return
    yield hoofd._replace(wacht_op=WACHT_OP_PIP)
    yield _pip(basis, plicht, huisvestingen)


def _pip(basis: Termijnfeit, plicht: Inburgering, huisvestingen: Sequence[Huisvesting]) -> Termijnfeit:
    """The gemeente makes the PIP within ten weeks of the notice, or of the registration there when that came later."""
    bericht = plicht.kennisgeving_op
    hier, eerder = _per_gemeente(huisvestingen)
    brp = min((huisvesting.brp_op for huisvesting in hier if huisvesting.brp_op), default=None)
    if bericht is None or brp is None:
        return basis._replace(code="pip", ontbreekt=VUL_BRP if bericht else VUL_KENNISGEVING)
    if brp > bericht:
        stond_elders = any(huisvesting.brp_op for huisvesting in eerder)
        code = "pip_na_verhuizing" if stond_elders else "pip_na_inschrijving"
        return basis._replace(code=code, begin=brp, peil=brp)
    return basis._replace(code="pip", begin=bericht, peil=bericht)


def _per_gemeente(huisvestingen: Sequence[Huisvesting]) -> tuple[list[Huisvesting], list[Huisvesting]]:
    """The stay in the last gemeente without a break, and everything before it."""
    op_volgorde = sorted(huisvestingen, key=lambda huisvesting: (huisvesting.begin, huisvesting.pk))
    eerste = len(op_volgorde)
    while eerste and op_volgorde[eerste - 1].gemeente == op_volgorde[-1].gemeente:
        eerste -= 1
    return op_volgorde[eerste:], op_volgorde[:eerste]


def van_verlenging(dossier: Dossier, verlenging: Termijnverlenging) -> Iterator[Termijnfeit]:
    """DUO decides on more time within eight weeks (law of 2021); against a refusal stands bezwaar."""
    feit = f"termijnverlenging-{verlenging.pk}"
    wet = next((plicht.wet for plicht in dossier.inburgering if plicht.pk == verlenging.van), "")
    if wet == WI_2021:
        op = verlenging.aangevraagd_op
        yield Termijnfeit(
            dossier.client, "verlenging_inburgering_beslissing", feit, op, op, verlenging.vastgelegd_op,
            voldaan_op=verlenging.besloten_op, voldaan_door="DUO heeft besloten" if verlenging.besloten_op else "",
        )  # fmt: skip
    if verlenging.besluit == "afgewezen":
        op = verlenging.besloten_op or verlenging.aangevraagd_op
        yield Termijnfeit(
            dossier.client, "bezwaar_awb", feit, op, op, verlenging.vastgelegd_op,
            wat="Bezwaar tegen het besluit om niet te verlengen (DUO)", mits_op_tijd=verlenging.versie == 1,
        )  # fmt: skip


def van_boete(client: int, boete: Boete) -> Termijnfeit:
    """Against a fine stands bezwaar within six weeks (Awb art. 6:7)."""
    op = boete.dagtekening
    return Termijnfeit(
        client, "bezwaar_awb", f"boete-{boete.pk}", op, op, boete.vastgelegd_op,
        wat="Bezwaar tegen de boete voor de inburgering",
        vervallen_op=boete.vervallen_op, vervallen_door="de boete is vervallen" if boete.vervallen_op else "",
        mits_op_tijd=boete.versie == 1,
    )  # fmt: skip
