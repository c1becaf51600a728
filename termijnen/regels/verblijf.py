"""What follows from permits, their extension, cards and travel documents."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from termijnen.regels.feiten import Document, Feiten, Vergunning, Verlenging
from termijnen.regels.rij import SPOED, Termijnfeit
from wetgeving.regels.dagen import TWEE_STATUSSEN

ASIEL_BEPAALD = "asiel bepaalde tijd"
ASIEL = "asiel"
EU_LANGDURIG = "eu-langdurig ingezetene"
EERSTE_ASIEL = frozenset({ASIEL_BEPAALD, ASIEL})
"""The permits that are granted on an asylum application itself."""
ALLE_ASIEL = EERSTE_ASIEL | {"asiel onbepaalde tijd"}
VLUCHTELING, SUBSIDIAIR, AFGELEID, STATUS_ONBEKEND = "vluchteling", "subsidiair beschermde", "afgeleid", "onbekend"

AANGEVRAAGD = "verlenging aangevraagd"
VUL_BEKENDMAKING = "Termijn onbekend: vul in wanneer de vergunning is bekendgemaakt."
VUL_INGANG = "Termijn onbekend: vul de ingangsdatum van de vergunning in."
VUL_REFERENT = "Vul in van wie deze vergunning is afgeleid: de titel eindigt op dezelfde dag."
VUL_STATUS_NAREIS = "Vul de status in. Voor een vluchteling is er drie maanden om nareis aan te vragen."
VUL_STATUS_BEROEP = "Vul de status in. Bij subsidiaire bescherming is er maar twee weken om in beroep te gaan."
VUL_VERLENGING = "Vul in tot wanneer de verlengde vergunning geldt. Dat staat op de pas."
NIET_VERLENGD = "De verlenging is geweigerd. Vraag de jurist wat nog kan: opkomen tegen het besluit, of opnieuw vragen."
VUL_INTREKKING = "Vul in wanneer de brief over het intrekken bekend is gemaakt. Er zijn maar twee weken voor beroep."
VUL_ASIELAANVRAAG = (
    "Termijn onbekend: vul bij de vergunning in wanneer asiel is aangevraagd. De jaren tellen vanaf die dag."
)
INGETROKKEN = "het besluit om in te trekken is er"
REFERENT_VERLENGD = (
    "De titel waarvan deze is afgeleid, is verlengd. Deze titel wordt niet vanzelf verlengd: "
    "vraag ook hiervoor verlenging aan."
)
_DAG = timedelta(days=1)


class Titeleinde(NamedTuple):
    """The last day of the title of a referent, or what is missing to know it.

    ``eerdere``: the last days that held before, each with the day on which an extension took its place.
    """

    laatste: date | None
    ontbreekt: str = ""
    eerdere: tuple[tuple[date, date], ...] = ()


EindeVan = Callable[[int], Titeleinde]


def find_verblijf(feiten: Feiten, einde_van: EindeVan) -> Iterator[Termijnfeit]:
    """All terms about the right to stay of one client; ``einde_van`` gives the end of a referent's title."""
    for vergunning in feiten.vergunning:
        yield from find_for_vergunning(feiten.client, vergunning, _make_feit(feiten.verlenging, vergunning), einde_van)
    yield from find_for_jaren(feiten)
    for document in feiten.verblijfsdocument:
        yield find_for_document(feiten.client, document, "verblijfsdocument", f"Verblijfsdocument {document.soort}")
    for document in feiten.reisdocument:
        yield find_for_document(feiten.client, document, "reisdocument", document.soort.capitalize())


def find_for_vergunning(
    client: int, vergunning: Vergunning, verlengingen: Iterable[Verlenging], einde_van: EindeVan
) -> Iterator[Termijnfeit]:
    """The terms of one permit. A withdrawn permit leaves only what can be done against that."""
    if vergunning.voornemen_op:
        yield _find_zienswijze(client, vergunning, vergunning.voornemen_op)
    if vergunning.ingetrokken_op:
        yield from _find_ingetrokken(client, vergunning)
        return
    yield from find_titel(client, vergunning, verlengingen, einde_van)
    for verlenging in verlengingen:
        if verlenging.uitkomst == "afgewezen" and verlenging.besloten_op:
            yield _find_afwijzing(client, vergunning, verlenging, verlenging.besloten_op)
    if vergunning.soort in EERSTE_ASIEL:
        yield from _find_after_verlening(client, vergunning)


def find_titel(
    client: int, vergunning: Vergunning, verlengingen: Iterable[Verlenging], einde_van: EindeVan
) -> Iterator[Termijnfeit]:
    """The ends of a permit, one after the other: its own, and one for each extension that was granted.

    An end is met by the request to extend it; one that was taken back or refused leaves the end to be looked after.
    """
    huidig = _find_einde(client, vergunning, einde_van)
    for verlenging in sorted(verlengingen, key=lambda v: (v.ingediend_op, v.pk)):
        if verlenging.uitkomst == "ingetrokken":
            continue
        if huidig and not huidig.voldaan_op:
            huidig = _find_after_verzoek(huidig, verlenging)
        if verlenging.uitkomst == "verlengd":
            if huidig:
                yield huidig
            huidig = _apply_verlengingen(client, vergunning, verlenging)
    if huidig:
        yield huidig


def _find_after_verzoek(einde: Termijnfeit, verlenging: Verlenging) -> Termijnfeit:
    if verlenging.uitkomst == "afgewezen":
        return einde._replace(let_op=NIET_VERLENGD)
    return einde._replace(
        voldaan_op=verlenging.ingediend_op, voldaan_door=AANGEVRAAGD, voldaan_hoe="ingediend", let_op=""
    )


def _find_einde(client: int, vergunning: Vergunning, einde_van: EindeVan) -> Termijnfeit | None:
    """The end of the permit itself, or None for a permit that has none."""
    gedrukt = vergunning.eind - _DAG if vergunning.eind else None
    feit = f"verblijfsvergunning-{vergunning.pk}"
    vast = vergunning.vastgelegd_op
    if vergunning.soort == ASIEL_BEPAALD:
        begin = vergunning.ingangsdatum
        return Termijnfeit(
            client, "vergunning_einde", feit, begin, vergunning.bekendmaking or begin, vast,
            brief_einde=gedrukt, venster_code="verlenging_vanaf", ontbreekt=VUL_INGANG,
        )  # fmt: skip
    if vergunning.soort == ASIEL and vergunning.status == AFGELEID:
        return _find_afgeleid(client, vergunning, gedrukt, einde_van)
    if vergunning.soort == ASIEL:
        begin = vergunning.bekendmaking
        return Termijnfeit(
            client, "verblijfstitel_einde", feit, begin, begin, vast,
            brief_einde=gedrukt, venster_code="verlenging_vanaf", ontbreekt=VUL_BEKENDMAKING,
        )  # fmt: skip
    if gedrukt is None:
        return None
    return Termijnfeit(client, "vergunning_einde_gedrukt", feit, gedrukt, gedrukt, vast, brief_einde=gedrukt)


def _find_afgeleid(client: int, vergunning: Vergunning, gedrukt: date | None, einde_van: EindeVan) -> Termijnfeit:
    """The title of a family member ends with that of the referent (Vw art. 9 lid 4).

    It is no safe bet that it is extended by itself when the referent's is: it is a document of its own.
    """
    einde = einde_van(vergunning.referent) if vergunning.referent else Titeleinde(None, VUL_REFERENT)
    laatste = _find_einde_at_verlening(vergunning, gedrukt, einde)
    return Termijnfeit(
        client,
        "verblijfstitel_einde_gezinslid",
        f"verblijfsvergunning-{vergunning.pk}",
        laatste,
        vergunning.bekendmaking or vergunning.ingangsdatum or laatste,
        vergunning.vastgelegd_op,
        brief_einde=gedrukt,
        venster_code="verlenging_vanaf",
        ontbreekt=einde.ontbreekt,
        let_op="" if laatste == einde.laatste else REFERENT_VERLENGD,
    )


def _find_einde_at_verlening(vergunning: Vergunning, gedrukt: date | None, einde: Titeleinde) -> date | None:
    """The last day of the referent's title that this title was given: the printed one, else that of the day itself."""
    verleend = vergunning.bekendmaking or vergunning.ingangsdatum
    for tot, laatste in einde.eerdere:
        if gedrukt <= laatste if gedrukt else verleend is None or verleend < tot:
            return laatste
    return einde.laatste


def _apply_verlengingen(client: int, vergunning: Vergunning, verlenging: Verlenging) -> Termijnfeit:
    """The end that the decision on an extension sets. It is never computed: which law holds for it is not known."""
    laatste = verlenging.eind - _DAG if verlenging.eind else None
    return Termijnfeit(
        client,
        "vergunning_einde_gedrukt",
        f"vergunningverlenging-{verlenging.pk}",
        laatste,
        laatste,
        verlenging.vastgelegd_op,
        wat="Verlengde vergunning loopt af",
        brief_einde=laatste,
        venster_code="verlenging_vanaf" if vergunning.soort in EERSTE_ASIEL else "",
        ontbreekt=VUL_VERLENGING,
    )


def _find_afwijzing(client: int, vergunning: Vergunning, verlenging: Verlenging, besloten_op: date) -> Termijnfeit:
    """The remedy against a refused extension: appeal in asylum cases, else bezwaar first (Vw art. 69, 72).

    The short terms of art. 69 lid 2 of June 2026 do not name an extension, so the four weeks of lid 1 hold.
    """
    code = "bezwaar_vw"
    if vergunning.soort in ALLE_ASIEL:
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


def _find_zienswijze(client: int, vergunning: Vergunning, op: date) -> Termijnfeit:
    """The IND intends to withdraw it; whoever says nothing waits for the decision (Vb art. 3.116 lid 2)."""
    besluit = vergunning.intrekking_bekend_op or vergunning.ingetrokken_op
    return Termijnfeit(
        client, "zienswijze_intrekking", f"verblijfsvergunning-{vergunning.pk}", op, op, vergunning.vastgelegd_op,
        vervallen_op=besluit, vervallen_door=INGETROKKEN if besluit else "",
    )  # fmt: skip


def _find_ingetrokken(client: int, vergunning: Vergunning) -> Iterator[Termijnfeit]:
    """The appeal against it; for a permit that is not about asylum: the objection (Vw art. 69 lid 1 and 2).

    Both count from the bekendmaking of the letter, not from the day on which the permit ended.
    """
    op = vergunning.intrekking_bekend_op
    basis = Termijnfeit(
        client, "bezwaar_vw", f"verblijfsvergunning-{vergunning.pk}", op, op, vergunning.vastgelegd_op,
        wat="Opkomen tegen het intrekken van de vergunning", ontbreekt=VUL_INTREKKING,
    )  # fmt: skip
    if vergunning.soort not in ALLE_ASIEL:
        yield basis
    elif op is None or op >= TWEE_STATUSSEN:
        yield basis._replace(code="beroep_intrekking_asiel", wat="", let_op=SPOED)


def _find_after_verlening(client: int, vergunning: Vergunning) -> Iterator[Termijnfeit]:
    """Family reunification, and the appeal against getting less than the status of refugee."""
    bekend, is_nieuw = vergunning.bekendmaking, vergunning.soort == ASIEL
    basis = Termijnfeit(
        client, "nareis_aanvraag", f"verblijfsvergunning-{vergunning.pk}", bekend, bekend, vergunning.vastgelegd_op,
        ontbreekt=VUL_BEKENDMAKING,
    )  # fmt: skip
    wil_nareis = vergunning.nareis != "nee"
    eerste_versie = vergunning.versie == 1
    if is_nieuw and vergunning.status == STATUS_ONBEKEND:
        # Both terms are fatal and may count: shown with their dates until somebody fills the status in.
        misschien = basis._replace(mits_op_tijd=eerste_versie)
        yield misschien._replace(code="beroep_subsidiair_status", let_op=VUL_STATUS_BEROEP)
        if wil_nareis:
            yield misschien._replace(let_op=VUL_STATUS_NAREIS)
        return
    if is_nieuw and vergunning.status == SUBSIDIAIR:
        yield basis._replace(code="beroep_subsidiair_status", mits_op_tijd=eerste_versie)
        if wil_nareis:
            # The permit is granted on the day after the decision is made known (Vw art. 44 lid 2).
            verleend = bekend + _DAG if bekend else None
            yield basis._replace(code="nareis_wachttijd_subsidiair", begin=verleend)
        return
    if wil_nareis and (not is_nieuw or vergunning.status == VLUCHTELING):
        yield basis._replace(mits_op_tijd=eerste_versie and vergunning.nareis == "onbekend")


def find_for_jaren(feiten: Feiten) -> Iterator[Termijnfeit]:
    """What becomes possible after years of stay, for who met the duty to integrate: it is asked for both."""
    met_begin = [v for v in feiten.vergunning if v.ingangsdatum and not v.ingetrokken_op]
    if not met_begin or not is_ingeburgerd(feiten):
        return
    eerste = min(met_begin, key=lambda v: (v.ingangsdatum or date.max, v.pk))
    basis = Termijnfeit(
        feiten.client, "naturalisatie_staatloos_vanaf" if feiten.staatloze else "naturalisatie_vanaf",
        f"verblijfsvergunning-{eerste.pk}", eerste.ingangsdatum, eerste.ingangsdatum, eerste.vastgelegd_op,
    )  # fmt: skip
    yield basis
    eu = min((v.ingangsdatum for v in met_begin if v.soort == EU_LANGDURIG and v.ingangsdatum), default=None)
    aanvraag = _find_asielaanvraag(eerste)
    yield basis._replace(
        code="eu_langdurig_vanaf",
        begin=aanvraag,
        peil=aanvraag,
        ontbreekt=VUL_ASIELAANVRAAG,
        voldaan_op=eu,
        voldaan_door="is al EU-langdurig ingezetene" if eu else "",
    )


def _find_asielaanvraag(vergunning: Vergunning) -> date | None:
    """From which day the years for EU-langdurig ingezetene count (Vw art. 45b lid 4); None when it is not known.

    The old permit began on the day of the application itself. Who never asked for asylum (a family member, somebody
    with a regular permit) counts from the permit.
    """
    heeft_gevraagd = vergunning.soort == ASIEL and vergunning.status != AFGELEID
    return vergunning.asielaanvraag_op or (None if heeft_gevraagd else vergunning.ingangsdatum)


def is_ingeburgerd(feiten: Feiten) -> bool:
    """Whether the duty to integrate was met, or does not hold for good."""
    if any(inburgering.geslaagd_op for inburgering in feiten.inburgering):
        return True
    return any(vrijstelling.eind is None for vrijstelling in feiten.vrijstelling)


def find_for_document(client: int, document: Document, tabel: str, naam: str) -> Termijnfeit:
    """The last day that is printed on a card or travel document; replacing it meets the term."""
    laatste = document.eind - _DAG
    return Termijnfeit(
        client, f"{tabel}_einde", f"{tabel}-{document.pk}", laatste, laatste, document.vastgelegd_op,
        wat=f"{naam} loopt af", brief_einde=laatste,
        voldaan_op=document.ingeleverd_op, voldaan_door="vervangen of ingeleverd" if document.ingeleverd_op else "",
    )  # fmt: skip


def _make_feit(verlengingen: Iterable[Verlenging], vergunning: Vergunning) -> list[Verlenging]:
    return [verlenging for verlenging in verlengingen if verlenging.van == vergunning.pk]
