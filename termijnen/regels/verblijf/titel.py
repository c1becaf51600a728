"""The ends of a permit or its title: its own, after each extension, and those that follow a referent's."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from termijnen.regels.feiten import FeitenPerClient, group_by_sleutel
from termijnen.regels.rij import Termijnfeit, make_rij_by_sleutel
from termijnen.regels.verblijf.feiten import Vergunningfeit, Verlengingfeit
from verblijf.domain import EERSTE_ASIEL, Verblijfsstatus, Vergunningsoort, Verlengingsuitkomst
from wetgeving.boek import Regelboek

AANGEVRAAGD = "verlenging aangevraagd"
VUL_BEKENDMAKING = "Termijn onbekend: vul in wanneer de vergunning is bekendgemaakt."
VUL_INGANG = "Termijn onbekend: vul de ingangsdatum van de vergunning in."
VUL_REFERENT = "Vul in van wie deze vergunning is afgeleid: de titel eindigt op dezelfde dag."
VUL_VERLENGING = "Vul in tot wanneer de verlengde vergunning geldt. Dat staat op de pas."
NIET_VERLENGD = "De verlenging is geweigerd. Vraag de jurist wat nog kan: opkomen tegen het besluit, of opnieuw vragen."
REFERENT_VERLENGD = (
    "De titel waarvan deze is afgeleid, is verlengd. Deze titel wordt niet vanzelf verlengd: "
    "vraag ook hiervoor verlenging aan."
)
REFERENT_ZONDER_VERGUNNING = "Vul de vergunning in van degene van wie deze is afgeleid."
REFERENT_INGETROKKEN = "De vergunning waarvan deze is afgeleid, is ingetrokken. Vraag de jurist wat dit betekent."
REFERENT_ZONDER_EINDE = (
    "Degene van wie deze vergunning is afgeleid, heeft een vergunning zonder einddatum. "
    "Vul de laatste dag in die op de pas staat."
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


def find_titel(
    client: int, vergunning: Vergunningfeit, verlengingen: Iterable[Verlengingfeit], einde_van: EindeVan
) -> Iterator[Termijnfeit]:
    """The ends of a permit, one after the other: its own, and one for each extension that was granted.

    An end is met by the request to extend it; one that was taken back or refused leaves the end to be looked after.
    """
    huidig = _find_einde(client, vergunning, einde_van)
    for verlenging in sorted(verlengingen, key=lambda v: (v.ingediend_op, v.pk)):
        if verlenging.uitkomst == Verlengingsuitkomst.INGETROKKEN:
            continue
        if huidig and not huidig.voldaan_op:
            huidig = _find_after_verzoek(huidig, verlenging)
        if verlenging.uitkomst == Verlengingsuitkomst.VERLENGD:
            if huidig:
                yield huidig
            huidig = _apply_verlengingen(client, vergunning, verlenging)
    if huidig:
        yield huidig


def _find_after_verzoek(einde: Termijnfeit, verlenging: Verlengingfeit) -> Termijnfeit:
    if verlenging.uitkomst == Verlengingsuitkomst.AFGEWEZEN:
        return einde._replace(let_op=NIET_VERLENGD)
    return einde._replace(
        voldaan_op=verlenging.ingediend_op, voldaan_door=AANGEVRAAGD, voldaan_hoe="ingediend", let_op=""
    )


def _find_einde(client: int, vergunning: Vergunningfeit, einde_van: EindeVan) -> Termijnfeit | None:
    """The end of the permit itself, or None for a permit that has none."""
    gedrukt = vergunning.eind - _DAG if vergunning.eind else None
    feit = f"verblijfsvergunning-{vergunning.pk}"
    vast = vergunning.vastgelegd_op
    if vergunning.soort == Vergunningsoort.ASIEL_BEPAALD:
        begin = vergunning.ingangsdatum
        return Termijnfeit(
            client, "vergunning_einde", feit, begin, vergunning.bekendmaking or begin, vast,
            brief_einde=gedrukt, venster_code="verlenging_vanaf", ontbreekt=VUL_INGANG,
        )  # fmt: skip
    if vergunning.soort == Vergunningsoort.ASIEL and vergunning.status == Verblijfsstatus.AFGELEID:
        return _find_afgeleid(client, vergunning, gedrukt, einde_van)
    if vergunning.soort == Vergunningsoort.ASIEL:
        begin = vergunning.bekendmaking
        return Termijnfeit(
            client, "verblijfstitel_einde", feit, begin, begin, vast,
            brief_einde=gedrukt, venster_code="verlenging_vanaf", ontbreekt=VUL_BEKENDMAKING,
        )  # fmt: skip
    if gedrukt is None:
        return None
    return Termijnfeit(client, "vergunning_einde_gedrukt", feit, gedrukt, gedrukt, vast, brief_einde=gedrukt)


def _find_afgeleid(client: int, vergunning: Vergunningfeit, gedrukt: date | None, einde_van: EindeVan) -> Termijnfeit:
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


def _find_einde_at_verlening(vergunning: Vergunningfeit, gedrukt: date | None, einde: Titeleinde) -> date | None:
    """The last day of the referent's title that this title was given: the printed one, else that of the day itself."""
    verleend = vergunning.bekendmaking or vergunning.ingangsdatum
    for tot, laatste in einde.eerdere:
        if gedrukt <= laatste if gedrukt else verleend is None or verleend < tot:
            return laatste
    return einde.laatste


def _apply_verlengingen(client: int, vergunning: Vergunningfeit, verlenging: Verlengingfeit) -> Termijnfeit:
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


def find_titeleinde(
    client: int, per_client: FeitenPerClient, boek: Regelboek, gezien: frozenset[int] = frozenset()
) -> Titeleinde:
    """The last day of the title of a referent, from the newest permit that was not withdrawn."""
    if client in gezien:
        # In a circle nobody's title has an end; actions refuse it, the database cannot.
        return Titeleinde(None, REFERENT_ZONDER_VERGUNNING)
    feiten = per_client[client]
    geldig = [v for v in feiten.of(Vergunningfeit) if not v.ingetrokken_op]
    if not geldig:
        return Titeleinde(None, REFERENT_INGETROKKEN if feiten.of(Vergunningfeit) else REFERENT_ZONDER_VERGUNNING)
    nieuwste = max(geldig, key=lambda v: (v.ingangsdatum or v.bekendmaking or v.vastgelegd_op, v.pk))
    if nieuwste.soort not in EERSTE_ASIEL:
        return Titeleinde(None, REFERENT_ZONDER_EINDE)
    verlengingen = [v for v in feiten.of(Verlengingfeit) if v.van == nieuwste.pk]
    verder = gezien | {client}
    termijnfeiten = find_titel(client, nieuwste, verlengingen, lambda c: find_titeleinde(c, per_client, boek, verder))
    wat_mensen_deden = group_by_sleutel(feiten)
    *eerdere, einde = [make_rij_by_sleutel(feit, wat_mensen_deden, boek).laatste for feit in termijnfeiten]
    verlengd = sorted(
        (v for v in verlengingen if v.uitkomst == Verlengingsuitkomst.VERLENGD), key=lambda v: (v.ingediend_op, v.pk)
    )
    return Titeleinde(
        einde,
        "" if einde else REFERENT_ZONDER_VERGUNNING,
        tuple(
            (verlenging.besloten_op, laatste)
            for verlenging, laatste in zip(verlengd, eerdere, strict=True)
            if verlenging.besloten_op and laatste
        ),
    )
