"""A report as who writes it sees it: filled from an edition, with what is not right, and the fields to choose from."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.utils.safestring import SafeString

from rapportage.edities.periode import Editiedeel
from rapportage.edities.speuren import find_traces, list_namen
from rapportage.models import Editie, Verslag
from rapportage.tonen.blad import say_naar_buiten
from rapportage.tonen.publicatie import read_inhoud
from rapportage.tonen.tekeningen import draw_verdeling
from rapportage.verslag.bron import Broncijfer, Cijferbron, Lezer, make_bron
from rapportage.verslag.invullen import Ingevuldblok, Onzegbaar, fill_veld, fill_verslag
from rapportage.verslag.nakijken import Bevinding, check_verslag
from rapportage.verslag.taal import Bloksoort, Schrijfwijze, Veld
from rapportage.verslag.woorden import SALDO

SPOOR = "Hier staat {wat}. Schrijf het zo op dat niemand te herkennen is."
GEEN_TEKST = "Er is nog geen verslag. Begin met het voorstel, en maak er je eigen tekst van."
EERST_HERSTELLEN = "Er is nog iets te herstellen. Daarna kun je er een document van maken."
PUNTEN = "punten"
VAN_CIJFER = (Schrijfwijze.GETAL, Schrijfwijze.MET_WOORD, Schrijfwijze.VORIG, Schrijfwijze.VERSCHIL)
VAN_SALDO = (Schrijfwijze.SALDO, Schrijfwijze.TEKORT)
VAN_VERDELING = (Schrijfwijze.GROOTSTE, Schrijfwijze.OPSOMMING, Schrijfwijze.TABEL, Schrijfwijze.TEKENING)


@dataclass(frozen=True, slots=True)
class Veldkeuzebeeld:
    """One field that can be chosen: what to type, what it is, and what it becomes in this edition."""

    code: str
    naam: str
    waarde: str


@dataclass(frozen=True, slots=True)
class Blokkenbeeld:
    """Pieces that are drawn together: the lines of one list, or one heading, paragraph or table."""

    soort: str
    blokken: tuple[Ingevuldblok, ...]
    svg: SafeString | None = None


@dataclass(frozen=True, slots=True)
class Verslagbeeld:
    """A report filled from an edition. ``waarom_niet``: why no document can be made of it, or None."""

    editie: Editie
    lezer: Lezer
    periode: str
    verslag: Verslag | None
    stukken: tuple[Blokkenbeeld, ...]
    fouten: tuple[Bevinding, ...]
    wenken: tuple[Bevinding, ...]
    velden: tuple[Veldkeuzebeeld, ...]
    waarom_niet: str | None

    @property
    def naar_buiten(self) -> str:
        """Whether the report may be published, in a sentence."""
        return say_naar_buiten(self.lezer)


def read_bron(editie: Editie, edities: Any, lezer: Lezer) -> Cijferbron:
    """The figures of an edition for this reader, and of the newest edition of the year before among ``edities``."""
    rows = edities.filter(gemeente=editie.gemeente_id, jaar=editie.jaar - 1, deel=editie.deel)
    vorige = rows.order_by("-versie").first()
    return make_bron(_read_inhoud(editie, lezer), _read_inhoud(vorige, lezer) if vorige else None, lezer)


def find_verslag(verslagen: Any, editie: Editie, lezer: Lezer) -> Verslag | None:
    """The text about the period of this edition, among ``verslagen``."""
    rows = verslagen.filter(gemeente=editie.gemeente_id, jaar=editie.jaar, deel=editie.deel, lezer=lezer.value)
    found: Verslag | None = rows.select_related("geschreven_door").first()
    return found


def make_verslag(editie: Editie, edities: Any, verslag: Verslag | None, lezer: Lezer) -> Verslagbeeld:
    """The report as it reads from this edition, and all that is to be mended in it."""
    bron = read_bron(editie, edities, lezer)
    tekst = verslag.tekst if verslag else ""
    blokken = fill_verslag(tekst, bron)
    sporen = find_sporen(tekst, lezer, editie.gemeente.naam)
    bevindingen = [*sporen, *check_verslag(tekst, bron, read_bron(editie, edities, Lezer.TEAM))]
    fouten = tuple(bevinding for bevinding in bevindingen if bevinding.is_fout)
    return Verslagbeeld(
        editie,
        lezer,
        Editiedeel(editie.deel).say(editie.jaar),
        verslag,
        tuple(_group(blokken)),
        fouten,
        tuple(bevinding for bevinding in bevindingen if not bevinding.is_fout),
        tuple(_list_used(blokken, bron)),
        GEEN_TEKST if verslag is None else EERST_HERSTELLEN if fouten else None,
    )


def find_sporen(tekst: str, lezer: Lezer, gemeente: str) -> Iterator[Bevinding]:
    """Lines in which somebody can be found: for the gemeente a fault, for the team something to think about.

    The name of the gemeente is nobody's, also when somebody is called so.
    """
    namen = list_namen(tekst) - set(gemeente.split())
    for nummer, regel in enumerate(tekst.splitlines(), 1):
        for wat in find_traces(regel, namen):
            yield Bevinding(nummer, SPOOR.format(wat=wat), is_fout=lezer is Lezer.GEMEENTE)


def list_veldkeuzes(bron: Cijferbron) -> list[tuple[str, list[Veldkeuzebeeld]]]:
    """Every field that can be filled from this edition, by section of the report."""
    keuzes = [
        (cijfer.sectie, keuze)
        for cijfer in bron.cijfers.values()
        if cijfer.waarde is not None
        for keuze in _list_keuzes(cijfer, bron)
    ]
    return [(sectie, [keuze for _, keuze in groep]) for sectie, groep in groupby(keuzes, key=lambda paar: paar[0])]


def _read_inhoud(editie: Editie, lezer: Lezer) -> dict[str, Any]:
    inhoud: dict[str, Any] = json.loads(editie.inhoud) if lezer is Lezer.TEAM else read_inhoud(editie.publicatie)
    return inhoud


def _list_keuzes(cijfer: Broncijfer, bron: Cijferbron) -> Iterator[Veldkeuzebeeld]:
    vormen = VAN_CIJFER + VAN_SALDO if cijfer.code in SALDO else VAN_CIJFER
    yield from _show_known((Veld(cijfer.code, vorm=vorm) for vorm in vormen), cijfer.naam, bron)
    for naam, deel in cijfer.delen.items():
        verdeling = (Veld(cijfer.code, naam, vorm=vorm) for vorm in VAN_VERDELING)
        yield from _show_known(verdeling, deel.titel, bron)
        for cel in deel.cellen:
            if "}" not in cel:
                yield from _show_known([Veld(cijfer.code, naam, cel)], f"{deel.titel}: {cel}", bron)


def _show_known(velden: Iterable[Veld], naam: str, bron: Cijferbron) -> Iterator[Veldkeuzebeeld]:
    """Those of the fields that this edition can fill."""
    for veld in velden:
        try:
            gevuld = fill_veld(veld, bron)
        except Onzegbaar:
            continue
        soort = "" if veld.vorm is Schrijfwijze.GETAL else f", {veld.vorm}"
        yield Veldkeuzebeeld(veld.tekst, f"{naam}{soort}", gevuld if isinstance(gevuld, str) else f"een {veld.vorm}")


def _list_used(blokken: Sequence[Ingevuldblok], bron: Cijferbron) -> Iterator[Veldkeuzebeeld]:
    """Each field of the report once, with its figure and its value."""
    gezien = set()
    for blok in blokken:
        for deel in blok.delen:
            if deel.veld and not deel.fout and deel.veld.tekst not in gezien:
                gezien.add(deel.veld.tekst)
                cijfer = bron.cijfers.get(deel.veld.code)
                yield Veldkeuzebeeld(deel.veld.tekst, cijfer.naam if cijfer else "de editie zelf", deel.tekst)


def _group(blokken: Sequence[Ingevuldblok]) -> Iterator[Blokkenbeeld]:
    """The lines of a list together, all else by itself."""
    for _, groep in groupby(enumerate(blokken), key=_find_group):
        samen = tuple(blok for _, blok in groep)
        tabel = samen[0].tabel
        if tabel and tabel.is_tekening:
            yield Blokkenbeeld("tekening", samen, draw_verdeling(f"verslag-{samen[0].regel}", tabel))
        else:
            soort = "tabel" if tabel else PUNTEN if samen[0].soort is Bloksoort.PUNT else samen[0].soort.name
            yield Blokkenbeeld(soort.casefold(), samen)


def _find_group(genummerd: tuple[int, Ingevuldblok]) -> int:
    nummer, blok = genummerd
    return -1 if blok.soort is Bloksoort.PUNT else nummer
