"""What is not right in a report, line by line: fields that cannot be filled, and numbers that were typed by hand."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

from rapportage.grafiek import Getal, Waarde, say_getal
from rapportage.verslag.bron import Broncijfer, Cijferbron, Lezer
from rapportage.verslag.invullen import Ingevuldblok, fill_verslag
from rapportage.verslag.taal import Bloksoort, Veld
from rapportage.verslag.woorden import CELLEN, is_certain

ONDER_KOP_NIETS = "Onder ‘{kop}’ staat nog niets."
ZELF_GETYPT = "Hier is {getal} getypt. {wat} is ook {getal}: gebruik {veld}, dan klopt het altijd."
ANDERS = "Hier is {getal} getypt, maar {wat} is {waarde}. Gebruik {veld}, of schrijf het anders op."
VERKLAPT = "Hier is {getal} getypt. De gemeente leest {wat} niet precies. Gebruik {veld}, of haal het getal weg."

GETALWOORDEN = {
    woord: nummer
    for nummer, woord in enumerate(
        ("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"), 2
    )
} | {"één": 1}
KLEIN = 10
"""A smaller number is often something else; it is about a figure only when the sentence names that."""
NABIJ = 4
"""So many words before and after a number may still say what was counted."""
MAANDEN = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
GEEN_AANTAL = re.compile(
    rf"\d{{1,2}} (?:{MAANDEN})(?: \d{{4}})?|\d{{1,2}}[.:]\d{{2}}(?= uur)|(?:19|20)\d\d\b|\d{{4}} ?[A-Z]{{2}}\b"
    r"|\d+(?:,\d+)? ?%|\d{1,2}-\d{1,2}-\d{4}|(?:artikel|art\.|lid) \d+|\d+[a-zA-Z]\b",
    re.IGNORECASE,
)
"""Numbers that count nothing: days, times, years, postcodes, percentages, articles of law."""
WOORD = re.compile(r"\d+(?:\.\d{3})*(?:,\d+)?|[^\W\d_]+(?:[-’'][^\W\d_]+)*|\x00")
VELD = "\x00"


@dataclass(frozen=True, slots=True)
class Bevinding:
    """Something about one line of the report. ``is_fout``: no document can be made until it is mended."""

    regel: int
    zin: str
    is_fout: bool


@dataclass(frozen=True, slots=True)
class Getalnaam:
    """A number of the edition under the words by which a sentence can mean it.

    ``is_vast``: these words always mean it, so that another number beside them contradicts it. A month does not.
    """

    woorden: tuple[str, ...]
    wat: str
    veld: Veld
    waarde: int | float
    is_vast: bool = True


def check_verslag(tekst: str, bron: Cijferbron, eigen: Cijferbron) -> list[Bevinding]:
    """All findings in the order of the lines; ``eigen`` are the edition's own numbers, which the team knows."""
    blokken = fill_verslag(tekst, bron)
    namen = list_names(eigen)
    gevonden = [
        *_list_faults(blokken),
        *_list_empty_headings(blokken),
        *(found for blok in blokken for found in _check_numbers(blok, bron, namen)),
    ]
    return sorted(gevonden, key=lambda bevinding: (bevinding.regel, not bevinding.is_fout))


def list_names(eigen: Cijferbron) -> list[Getalnaam]:
    """Every number of the edition that can be typed by mistake, totals first."""
    bekend = [cijfer for cijfer in eigen.cijfers.values() if is_certain(cijfer.waarde)]
    cellen = [naam for cijfer in bekend for naam in _list_cells(cijfer)]
    return [*(_name_total(cijfer) for cijfer in bekend), *cellen]


def _name_total(cijfer: Broncijfer) -> Getalnaam:
    woorden = tuple(woord.casefold() for woord in re.findall(r"[^\W\d_]{4,}", cijfer.naam)) or (cijfer.code,)
    return Getalnaam(woorden, cijfer.naam, Veld(cijfer.code), abs(cijfer.waarde))  # type: ignore[arg-type]


def _list_cells(cijfer: Broncijfer) -> Iterator[Getalnaam]:
    for naam, deel in cijfer.delen.items():
        for cel, waarde in deel.cellen.items():
            if is_certain(waarde) and "}" not in cel:
                wat = f"{deel.titel}, {cel}"
                klein = cel.casefold()
                veld = Veld(cijfer.code, naam, cel)
                yield Getalnaam((klein,), wat, veld, waarde, klein in CELLEN)  # type: ignore[arg-type]


def _list_faults(blokken: Collection[Ingevuldblok]) -> Iterator[Bevinding]:
    for blok in blokken:
        for deel in blok.delen:
            if deel.fout:
                yield Bevinding(blok.regel, f"{deel.tekst}: {deel.fout}", is_fout=True)


def _list_empty_headings(blokken: list[Ingevuldblok]) -> Iterator[Bevinding]:
    koppen = {Bloksoort.KOP, Bloksoort.TUSSENKOP}
    for blok, na in zip_longest(blokken, blokken[1:]):
        leeg = na is None or (na.soort in koppen and not (blok.soort is Bloksoort.KOP and na.soort is not blok.soort))
        if blok.soort in koppen and leeg:
            yield Bevinding(blok.regel, ONDER_KOP_NIETS.format(kop=blok.tekst), is_fout=False)


def _check_numbers(blok: Ingevuldblok, bron: Cijferbron, namen: list[Getalnaam]) -> Iterator[Bevinding]:
    """What was typed by hand, sentence by sentence; a field is one word that says nothing."""
    if blok.soort is Bloksoort.KOP:
        return
    tekst = "".join(VELD if deel.veld else deel.tekst for deel in blok.delen)
    for zin in re.split(r"(?<=[.?!;])\s+", tekst):
        woorden = [woord.casefold() for woord in WOORD.findall(GEEN_AANTAL.sub(" ", zin))]
        for zin_erover, is_fout in _check_sentence(woorden, bron, namen):
            yield Bevinding(blok.regel, zin_erover, is_fout=is_fout)


def _check_sentence(woorden: list[str], bron: Cijferbron, namen: list[Getalnaam]) -> Iterator[tuple[str, bool]]:
    """About each typed number of a sentence what is to be said, and whether it is a fault."""
    getallen = [(plaats, getal) for plaats, woord in enumerate(woorden) if (getal := _read_number(woord)) is not None]
    if not getallen:
        return
    hoort = cache(lambda woord: _has_word(woord, woorden))
    genoemd = [naam for naam in namen if all(map(hoort, naam.woorden))]
    aangeduid = [naam for naam in namen if any(len(woord) > 5 and hoort(woord) for woord in naam.woorden)]
    for plaats, getal in getallen:
        gelijk = [naam for naam in (*genoemd, *aangeduid) if naam.waarde == getal]
        erbij = woorden[max(plaats - NABIJ, 0) : plaats + 1 + NABIJ]
        anders = [naam for naam in genoemd if naam.is_vast and all(_has_word(woord, erbij) for woord in naam.woorden)]
        ergens = [naam for naam in namen if naam.waarde == getal >= KLEIN]
        if gelijk:
            verborgen = bron.lezer is Lezer.GEMEENTE and not is_certain(_find_printed(bron, gelijk[0]))
            yield _say(VERKLAPT if verborgen else ZELF_GETYPT, getal, gelijk[0]), verborgen
        elif anders:
            yield _say(ANDERS, getal, anders[0], _find_printed(bron, anders[0])), False
        elif ergens:
            yield _say(ZELF_GETYPT, getal, ergens[0]), False


def _say(zin: str, getal: Getal, naam: Getalnaam, waarde: Waarde = None) -> str:
    return zin.format(getal=say_getal(getal), wat=naam.wat, waarde=say_getal(waarde), veld=naam.veld.tekst)


def _read_number(woord: str) -> int | float | None:
    if woord[0].isdigit():
        getal = float(woord.replace(".", "").replace(",", "."))
        return int(getal) if getal == int(getal) else getal
    return GETALWOORDEN.get(woord)


def _has_word(woord: str, woorden: Collection[str]) -> bool:
    """Whether a word of a name stands among these, in one of its forms."""
    vormen = CELLEN.get(woord, (woord,))
    return any(een in vormen or (len(woord) > 5 and een.startswith(woord[:-1])) for een in woorden)


def _find_printed(bron: Cijferbron, naam: Getalnaam) -> Waarde:
    cijfer = bron.cijfers.get(naam.veld.code)
    if cijfer is None or not naam.veld.uitsplitsing:
        return cijfer.waarde if cijfer else None
    deel = cijfer.delen.get(naam.veld.uitsplitsing)
    return deel.cellen.get(naam.veld.cel) if deel else None
