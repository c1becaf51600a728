"""What follows from one permit or document: beside its ends the remedies, family, and years of stay."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from termijnen.regels.clients import Staatlozefeit
from termijnen.regels.feiten import Feiten
from termijnen.regels.inburgering import is_ingeburgerd
from termijnen.regels.rij import SPOED, Termijnfeit
from termijnen.regels.verblijf.feiten import Documentfeit, Vergunningfeit, Verlengingfeit
from termijnen.regels.verblijf.titel import VUL_BEKENDMAKING, EindeVan, find_titel
from verblijf.domain import (
    ASIELSOORTEN,
    EERSTE_ASIEL,
    Nareiswens,
    Verblijfsstatus,
    Vergunningsoort,
    Verlengingsuitkomst,
)
from wetgeving.regels.dagen import TWEE_STATUSSEN

VUL_STATUS_NAREIS = "Vul de status in. Voor een vluchteling is er drie maanden om nareis aan te vragen."
VUL_STATUS_BEROEP = "Vul de status in. Bij subsidiaire bescherming is er maar twee weken om in beroep te gaan."
VUL_INTREKKING = "Vul in wanneer de brief over het intrekken bekend is gemaakt. Er zijn maar twee weken voor beroep."
VUL_ASIELAANVRAAG = (
    "Termijn onbekend: vul bij de vergunning in wanneer asiel is aangevraagd. De jaren tellen vanaf die dag."
)
INGETROKKEN = "het besluit om in te trekken is er"
_DAG = timedelta(days=1)


def find_for_vergunning(
    client: int,
    vergunning: Vergunningfeit,
    verlengingen: Iterable[Verlengingfeit],
    einde_van: EindeVan,
) -> Iterator[Termijnfeit]:
    """The terms of one permit. A withdrawn permit leaves only what can be done against that."""
    if vergunning.voornemen_op:
        yield _find_zienswijze(client, vergunning, vergunning.voornemen_op)
    if vergunning.ingetrokken_op:
        yield from _find_ingetrokken(client, vergunning)
        return
    yield from find_titel(client, vergunning, verlengingen, einde_van)
    for verlenging in verlengingen:
        if verlenging.uitkomst == Verlengingsuitkomst.AFGEWEZEN and verlenging.besloten_op:
            yield _find_afwijzing(client, vergunning, verlenging, verlenging.besloten_op)
    if vergunning.soort in EERSTE_ASIEL:
        yield from _find_after_verlening(client, vergunning)


def _find_afwijzing(
    client: int, vergunning: Vergunningfeit, verlenging: Verlengingfeit, besloten_op: date
) -> Termijnfeit:
    """The remedy against a refused extension: appeal in asylum cases, else bezwaar first (Vw art. 69, 72).

    The short terms of art. 69 lid 2 of June 2026 do not name an extension, so the four weeks of lid 1 hold.
    """
    code = "bezwaar_vw"
    if vergunning.soort in ASIELSOORTEN:
        code = "beroep_verlenging_geweigerd" if besloten_op >= TWEE_STATUSSEN else "beroep_vw"
    return Termijnfeit(
        client,
        code,
        f"vergunningverlenging-{verlenging.pk}",
        besloten_op,
        besloten_op,
        verlenging.vastgelegd_op,
        wat="Opkomen tegen het besluit om niet te verlengen",
        mits_op_tijd=verlenging.versie == 1,
    )


def _find_zienswijze(client: int, vergunning: Vergunningfeit, op: date) -> Termijnfeit:
    """The IND intends to withdraw it; whoever says nothing waits for the decision (Vb art. 3.116 lid 2)."""
    besluit = vergunning.intrekking_bekend_op or vergunning.ingetrokken_op
    return Termijnfeit(
        client, "zienswijze_intrekking", f"verblijfsvergunning-{vergunning.pk}", op, op, vergunning.vastgelegd_op,
        vervallen_op=besluit, vervallen_door=INGETROKKEN if besluit else "",
    )  # fmt: skip


def _find_ingetrokken(client: int, vergunning: Vergunningfeit) -> Iterator[Termijnfeit]:
    """The appeal against it; for a permit that is not about asylum: the objection (Vw art. 69 lid 1 and 2).

    Both count from the bekendmaking of the letter, not from the day on which the permit ended.
    """
    op = vergunning.intrekking_bekend_op
    basis = Termijnfeit(
        client, "bezwaar_vw", f"verblijfsvergunning-{vergunning.pk}", op, op, vergunning.vastgelegd_op,
        wat="Opkomen tegen het intrekken van de vergunning", ontbreekt=VUL_INTREKKING,
    )  # fmt: skip
    if vergunning.soort not in ASIELSOORTEN:
        yield basis
    elif op is None or op >= TWEE_STATUSSEN:
        yield basis._replace(code="beroep_intrekking_asiel", wat="", let_op=SPOED)


def _find_after_verlening(client: int, vergunning: Vergunningfeit) -> Iterator[Termijnfeit]:
    """Family reunification, and the appeal against getting less than the status of refugee."""
    bekend, is_nieuw = vergunning.bekendmaking, vergunning.soort == Vergunningsoort.ASIEL
    basis = Termijnfeit(
        client, "nareis_aanvraag", f"verblijfsvergunning-{vergunning.pk}", bekend, bekend, vergunning.vastgelegd_op,
        ontbreekt=VUL_BEKENDMAKING,
    )  # fmt: skip
    wil_nareis = vergunning.nareis != Nareiswens.NEE
    eerste_versie = vergunning.versie == 1
    if is_nieuw and vergunning.status == Verblijfsstatus.ONBEKEND:
        # Both terms are fatal and may count: shown with their dates until somebody fills the status in.
        misschien = basis._replace(mits_op_tijd=eerste_versie)
        yield misschien._replace(code="beroep_subsidiair_status", let_op=VUL_STATUS_BEROEP)
        if wil_nareis:
            yield misschien._replace(let_op=VUL_STATUS_NAREIS)
        return
    if is_nieuw and vergunning.status == Verblijfsstatus.SUBSIDIAIR:
        yield basis._replace(code="beroep_subsidiair_status", mits_op_tijd=eerste_versie)
        if wil_nareis:
            # The permit is granted on the day after the decision is made known (Vw art. 44 lid 2).
            verleend = bekend + _DAG if bekend else None
            yield basis._replace(code="nareis_wachttijd_subsidiair", begin=verleend)
        return
    if wil_nareis and (not is_nieuw or vergunning.status == Verblijfsstatus.VLUCHTELING):
        yield basis._replace(mits_op_tijd=eerste_versie and vergunning.nareis == Nareiswens.ONBEKEND)


def find_for_jaren(feiten: Feiten) -> Iterator[Termijnfeit]:
    """What becomes possible after years of stay, for who met the duty to integrate: it is asked for both."""
    met_begin = [v for v in feiten.of(Vergunningfeit) if v.ingangsdatum and not v.ingetrokken_op]
    if not met_begin or not is_ingeburgerd(feiten):
        return
    eerste = min(met_begin, key=lambda v: (v.ingangsdatum or date.max, v.pk))
    basis = Termijnfeit(
        feiten.client, "naturalisatie_staatloos_vanaf" if feiten.of(Staatlozefeit) else "naturalisatie_vanaf",
        f"verblijfsvergunning-{eerste.pk}", eerste.ingangsdatum, eerste.ingangsdatum, eerste.vastgelegd_op,
    )  # fmt: skip
    yield basis
    eu = min(
        (v.ingangsdatum for v in met_begin if v.soort == Vergunningsoort.EU_LANGDURIG and v.ingangsdatum), default=None
    )
    aanvraag = _find_asielaanvraag(eerste)
    yield basis._replace(
        code="eu_langdurig_vanaf",
        begin=aanvraag,
        peil=aanvraag,
        ontbreekt=VUL_ASIELAANVRAAG,
        voldaan_op=eu,
        voldaan_door="is al EU-langdurig ingezetene" if eu else "",
    )


def _find_asielaanvraag(vergunning: Vergunningfeit) -> date | None:
    """From which day the years for EU-langdurig ingezetene count (Vw art. 45b lid 4); None when it is not known.

    The old permit began on the day of the application itself. Who never asked for asylum (a family member, somebody
    with a regular permit) counts from the permit.
    """
    heeft_gevraagd = vergunning.soort == Vergunningsoort.ASIEL and vergunning.status != Verblijfsstatus.AFGELEID
    return vergunning.asielaanvraag_op or (None if heeft_gevraagd else vergunning.ingangsdatum)


def find_for_document(client: int, document: Documentfeit, tabel: str, naam: str) -> Termijnfeit:
    """The last day that is printed on a card or travel document; replacing it meets the term."""
    laatste = document.eind - _DAG
    return Termijnfeit(
        client, f"{tabel}_einde", f"{tabel}-{document.pk}", laatste, laatste, document.vastgelegd_op,
        wat=f"{naam} loopt af", brief_einde=laatste,
        voldaan_op=document.ingeleverd_op, voldaan_door="vervangen of ingeleverd" if document.ingeleverd_op else "",
    )  # fmt: skip
