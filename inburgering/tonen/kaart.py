"""An integration in a few words, as a bar of the levenslijn, and as lines of the tijdlijn. Pure over the beelden."""

from collections.abc import Iterator
from datetime import date

from core.clientpagina import Gebeurtenis
from core.keuze import say_choice
from core.levenslijn import Merk, Periodebalk, Spoor, Vorm
from core.paneel import Kaart
from core.tekst import take_first_sentence
from inburgering.domain.keuzes import Onderdeel, Uitslag
from inburgering.tonen.beeld import Inburgeringbeeld


def say_inburgering(beelden: list[Inburgeringbeeld]) -> Kaart:
    """How the newest duty stands."""
    if not beelden:
        return Kaart("Er staat nog niets over inburgeren.", is_leeg=True)
    beeld = beelden[0]
    if beeld.inburgering.geslaagd_op:
        return Kaart("Ingeburgerd", beeld.inburgering.geslaagd_op, "op")
    klaar = sum(eis.is_klaar for eis in beeld.eisen)
    dag = beeld.laatste_dag_in_brief
    return Kaart(
        take_first_sentence(beeld.stap),
        dag,
        "Volgens de brief t/m" if dag else "",
        klaar=klaar,
        totaal=len(beeld.eisen),
    )


def draw_inburgering(beelden: list[Inburgeringbeeld], url: str) -> Spoor:
    """From the duty to the last day that a letter prints; an outline as long as nothing of it is done."""
    balken = [balk for beeld in beelden if (balk := _draw_plicht(beeld, url))]
    merken = [
        Merk(stap.op, f"{stap.kop}{': ' if stap.tekst else ''}{stap.tekst}", url) for stap in _list_done(beelden, url)
    ]
    merken += [
        Merk(dag, "Laatste dag volgens de brief van DUO", url, Vorm.VLAG)
        for beeld in beelden
        if (dag := beeld.laatste_dag_in_brief)
    ]
    return Spoor("Inburgering", "inburgering", url, balken, merken)


def _draw_plicht(beeld: Inburgeringbeeld, url: str) -> Periodebalk | None:
    inburgering = beeld.inburgering
    begin = inburgering.plichtig_op or inburgering.kennisgeving_op or inburgering.pip_op
    eind = inburgering.geslaagd_op or beeld.laatste_dag_in_brief
    if begin is None or (eind is not None and eind <= begin):
        return None
    tekst = f"{beeld.wet_en_route}, {sum(eis.is_klaar for eis in beeld.eisen)} van {len(beeld.eisen)} klaar"
    return Periodebalk(begin, eind, tekst, url, is_vol=any(eis.is_klaar for eis in beeld.eisen))


def list_stappen(beelden: list[Inburgeringbeeld], url: str) -> Iterator[Gebeurtenis]:
    """Letters, plan, exams and the end of the duty, in no order."""
    for beeld in beelden:
        rij = beeld.inburgering
        brieven: list[tuple[date | None, str]] = [
            (rij.kennisgeving_op, "Brief van DUO: moet inburgeren"),
            (rij.brede_intake_op, "Brede intake"),
            (rij.leerbaarheidstoets_op, "Leerbaarheidstoets"),
            (rij.pip_op, "PIP van de gemeente"),
        ]
        yield from (Gebeurtenis(dag, kop, url, vorm="pas") for dag, kop in brieven if dag)
        for examen in rij.examens.all():
            kop = f"Examen {say_choice(Onderdeel, examen.onderdeel)}"
            yield Gebeurtenis(examen.op, kop, url, say_choice(Uitslag, examen.uitslag), vorm="pas")
    yield from (stap for stap in _list_done(beelden, url) if not stap.kop.startswith("Examen"))


def _list_done(beelden: list[Inburgeringbeeld], url: str) -> Iterator[Gebeurtenis]:
    """What was done of the duty."""
    for beeld in beelden:
        rij = beeld.inburgering
        gedaan: list[tuple[date | None, str]] = [
            (rij.pvt_op, "Participatieverklaring getekend"),
            (rij.map_op, "MAP klaar"),
            (rij.geslaagd_op, "Ingeburgerd"),
        ]
        yield from (Gebeurtenis(dag, kop, url, vorm="pas") for dag, kop in gedaan if dag)
        for examen in rij.examens.all():
            if examen.uitslag == Uitslag.GESLAAGD:
                kop = f"Examen {say_choice(Onderdeel, examen.onderdeel)}"
                yield Gebeurtenis(examen.op, kop, url, "gehaald", vorm="pas")
