"""The right to stay in a few words, as bars of the levenslijn, and as lines of the tijdlijn. Pure over the beeld."""

from collections.abc import Iterator
from datetime import date, timedelta

from core.clientpagina import Gebeurtenis
from core.levenslijn import Merk, Periodebalk, Spoor, Vorm
from core.paneel import Kaart
from verblijf.domain import Vergunningsoort
from verblijf.models import Verblijfsvergunning
from verblijf.tonen.papieren import Documentbeeld, Verblijfsbeeld, Vergunningbeeld

KORT = {
    Vergunningsoort.ASIEL_BEPAALD: "Asiel bepaalde tijd",
    Vergunningsoort.ASIEL: "Asiel, verblijfstitel",
    Vergunningsoort.ASIEL_ONBEPAALD: "Asiel onbepaalde tijd",
    Vergunningsoort.EU_LANGDURIG: "EU-langdurig ingezetene",
    Vergunningsoort.REGULIER: "Regulier",
}
"""The permits in the words of a card: the part in brackets of their full name stands on the page."""
EEN_DAG = timedelta(days=1)


def say_verblijf(beeld: Verblijfsbeeld) -> Kaart:
    """The permit that holds, with its last day; else a card of the procedure; else what is missing."""
    if not beeld.vergunningen:
        kaart = next((k for k in beeld.kaarten if k.rij.ingeleverd_op is None), None)
        if kaart is None:
            return Kaart("Nog niets ingevuld. Pak de brief van de IND erbij.", is_leeg=True)
        return Kaart(f"Alleen een document {kaart.rij.soort}", kaart.rij.eind - EEN_DAG, _name_end(kaart))
    vergunning = beeld.vergunningen[0]
    naam = KORT[Vergunningsoort(vergunning.rij.soort)]
    if vergunning.rij.ingetrokken_op:
        return Kaart(f"{naam}, ingetrokken", vergunning.rij.ingetrokken_op, "vanaf")
    if vergunning.eind is None:
        return Kaart(naam)
    woord = "liep tot en met" if vergunning.is_verlopen else "t/m"
    return Kaart(naam, vergunning.eind - EEN_DAG, woord)


def _name_end(document: Documentbeeld) -> str:
    return "liep tot en met" if document.is_verlopen else "t/m"


def draw_verblijf(beeld: Verblijfsbeeld, url: str) -> Spoor:
    """Permits whose first day is known, as bars; a flag where one ends."""
    balken = [balk for vergunning in beeld.vergunningen if (balk := _draw_vergunning(vergunning, url))]
    merken = [Merk(balk.eind, f"Einde van: {balk.tekst}", url, Vorm.VLAG) for balk in balken if balk.eind]
    return Spoor("Verblijf", "verblijf", url, balken, merken)


def _draw_vergunning(vergunning: Vergunningbeeld, url: str) -> Periodebalk | None:
    begin = vergunning.rij.ingangsdatum or vergunning.rij.bekendmaking
    eind = vergunning.rij.ingetrokken_op or vergunning.eind
    if begin is None or (eind is not None and eind <= begin):
        return None
    return Periodebalk(begin, eind, KORT[Vergunningsoort(vergunning.rij.soort)], url)


def list_papieren(beeld: Verblijfsbeeld, url: str) -> Iterator[Gebeurtenis]:
    """What was made known or given out, in no order."""
    for vergunning in beeld.vergunningen:
        yield from _tell_vergunning(vergunning, url)
    for document in (*beeld.kaarten, *beeld.reisdocumenten):
        kop = "Verblijfsdocument afgegeven" if document in beeld.kaarten else "Reisdocument afgegeven"
        yield Gebeurtenis(document.rij.begin, kop, url, _capitalize(document.rij.get_soort_display()), vorm="pas")


def _tell_vergunning(vergunning: Vergunningbeeld, url: str) -> Iterator[Gebeurtenis]:
    rij = vergunning.rij
    naam = KORT[Vergunningsoort(rij.soort)]
    dag = _find_day(rij)
    if dag is not None:
        yield Gebeurtenis(dag, "Vergunning", url, naam, vorm="pas")
    if rij.ingetrokken_op:
        yield Gebeurtenis(
            rij.intrekking_bekend_op or rij.ingetrokken_op, "Vergunning ingetrokken", url, naam, vorm="pas"
        )
    for verlenging in vergunning.verlengingen:
        yield Gebeurtenis(verlenging.ingediend_op, "Verlenging aangevraagd", url, naam, vorm="pas")
        if verlenging.besloten_op:
            tekst = verlenging.get_uitkomst_display()
            yield Gebeurtenis(verlenging.besloten_op, "Besluit over de verlenging", url, _capitalize(tekst), vorm="pas")


def _find_day(rij: Verblijfsvergunning) -> date | None:
    return rij.bekendmaking or rij.dagtekening or rij.ingangsdatum


def _capitalize(tekst: str) -> str:
    return f"{tekst[:1].upper()}{tekst[1:]}"
