"""What may stand in a report besides words: fields between braces, headings, and lines of a list.

``{gehuisvest}`` is a figure, ``{gehuisvest: geslacht: man}`` a cell of a breakdown. After a comma stands how it is
written: ``{gehuisvest, verschil}``. Nothing else has a meaning, so a text can compute nothing and reach nothing.
``#`` begins a heading, ``##`` a smaller one, ``-`` a line of a list; an empty line ends a paragraph.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from core.keuze import Keuze

OPEN_HAAK = "Hier begint een veld met {{ maar het eindigt nergens met }}: ‘{tekst}’."
LOSSE_HAAK = "Hier staat een } zonder { ervoor. Haal het weg, of schrijf het veld opnieuw."
LEEG_VELD = "Tussen deze accolades staat niets. Kies een veld uit de lijst."


class Schrijfwijze(Keuze):
    """How a figure is written in a sentence."""

    GETAL = "getal", "het getal zelf"
    MET_WOORD = "met woord", "het getal met zijn woord, zoals 1 volwassene"
    IS_ZIJN = "is of zijn", "het woord dat bij het getal past"
    VORIG = "vorig jaar", "het getal van vorig jaar"
    VERSCHIL = "verschil", "het verschil met vorig jaar, zoals 3 meer dan"
    PROCENT = "procent", "het deel van het geheel, in procenten"
    SALDO = "in woorden", "zoals een achterstand van 16"
    TEKORT = "te weinig", "zoals 16 te weinig"
    GROOTSTE = "grootste", "de grootste groep van een verdeling"
    OPSOMMING = "opsomming", "de hele verdeling in een zin"
    TABEL = "tabel", "de hele verdeling als tabel, op een eigen regel"
    TEKENING = "tekening", "de hele verdeling als tekening, op een eigen regel"


class Gegeven(Keuze):
    """What a report can say of the edition itself."""

    GEMEENTE = "gemeente"
    JAAR = "jaar"
    VORIG_JAAR = "vorig jaar"
    EDITIE = "editie"


@dataclass(frozen=True, slots=True)
class Veld:
    """A figure (``code``), a breakdown of it (``uitsplitsing``) or one cell of that, and how it is written."""

    code: str
    uitsplitsing: str = ""
    cel: str = ""
    vorm: Schrijfwijze = Schrijfwijze.GETAL

    @property
    def tekst(self) -> str:
        """As it stands in a text."""
        pad = ": ".join(deel for deel in (self.code, self.uitsplitsing, self.cel) if deel)
        return f"{{{pad}}}" if self.vorm is Schrijfwijze.GETAL else f"{{{pad}, {self.vorm}}}"


@dataclass(frozen=True, slots=True)
class Taalfout:
    """A piece of text that is no field and no plain words; ``zin`` says what to do."""

    tekst: str
    zin: str


Stuk = str | Veld | Taalfout


class Bloksoort(Enum):
    """What a piece of the report is."""

    KOP = "# "
    TUSSENKOP = "## "
    PUNT = "- "
    ALINEA = ""


@dataclass(frozen=True, slots=True)
class Verslagblok:
    """One heading, paragraph or line of a list; ``regel`` is the line on which it begins, from 1."""

    soort: Bloksoort
    regel: int
    stukken: tuple[Stuk, ...]


def read_blokken(tekst: str) -> list[Verslagblok]:
    """The pieces of a report in their order."""
    blokken: list[Verslagblok] = []
    open_regels: list[str] = []
    begin = 1
    for nummer, regel in enumerate([*tekst.splitlines(), ""], 1):
        soort, woorden = _split_mark(regel.strip())
        if open_regels and (soort is not Bloksoort.ALINEA or not woorden):
            blokken.append(Verslagblok(Bloksoort.ALINEA, begin, tuple(split_stukken(" ".join(open_regels)))))
            open_regels = []
        if soort is not Bloksoort.ALINEA:
            blokken.append(Verslagblok(soort, nummer, tuple(split_stukken(woorden))))
        elif woorden:
            begin = begin if open_regels else nummer
            open_regels.append(woorden)
    return blokken


def split_stukken(tekst: str) -> Iterator[Stuk]:
    """The words and the fields of a text, in their order."""
    rest = tekst
    while found := re.search(r"[{}]", rest):
        if voor := rest[: found.start()]:
            yield voor
        if found.group() == "}":
            yield Taalfout("}", LOSSE_HAAK)
            rest = rest[found.end() :]
            continue
        binnen, dicht, na = rest[found.end() :].partition("}")
        if not dicht or "{" in binnen:
            open_stuk = binnen.partition("{")[0]
            yield Taalfout("{" + open_stuk, OPEN_HAAK.format(tekst=f"{{{open_stuk[:40]}"))
            rest = rest[found.end() + len(open_stuk) :]
            continue
        yield read_veld(binnen)
        rest = na
    if rest:
        yield rest


def read_veld(binnen: str) -> Veld | Taalfout:
    """The field that stands between two braces. Whether there is such a figure, the edition knows."""
    pad, komma, staart = binnen.rpartition(",")
    woord = " ".join(staart.split()).casefold()
    vorm = Schrijfwijze(woord) if komma and woord in Schrijfwijze.values else Schrijfwijze.GETAL
    if not komma or woord not in Schrijfwijze.values:
        pad = binnen
    code, uitsplitsing, cel = ([" ".join(deel.split()) for deel in pad.split(":", 2)] + ["", ""])[:3]
    if not code:
        return Taalfout(f"{{{binnen}}}", LEEG_VELD)
    return Veld(code.casefold(), uitsplitsing.casefold(), cel, vorm)


def _split_mark(regel: str) -> tuple[Bloksoort, str]:
    for soort in (Bloksoort.TUSSENKOP, Bloksoort.KOP, Bloksoort.PUNT):
        if regel.startswith(soort.value):
            return soort, regel.removeprefix(soort.value).strip()
    return Bloksoort.ALINEA, regel
