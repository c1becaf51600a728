"""The manual as values: its pages, which of them helps at which address, and finding one by words. Pure."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

KOPPEN = {
    "iedereen": "Voor iedereen",
    "vrijwilliger": "Voor vrijwilligers",
    "teamleider": "Voor teamleiders",
    "juridisch": "Voor juridisch medewerkers",
    "gemeente": "Voor de gemeente",
    "beheerder": "Voor de beheerder",
}
"""The folders of the manual, in the order in which they are shown, and what stands above each."""

_FRONT = re.compile(r"\A---\nbij: (?P<bij>.+)\n---\n\n")
_TITLE = re.compile(r"\A# (?P<titel>.+)\n+")
_MARKUP = re.compile(r"^\s*(?:\d+\.|-|#+)\s+|\*|!\[[^\]]*\]\([^)]*\)", re.MULTILINE)
_TITLE_WEIGHT = 20


@dataclass(frozen=True, slots=True)
class Pagina:
    """One page of the manual: ``pad`` is "<folder>/<taak>"; it helps at addresses whose names begin as ``bij`` says."""

    pad: str
    titel: str
    bij: tuple[str, ...]
    tekst: str

    @property
    def taak(self) -> str:
        """Its own name within the folder."""
        return self.pad.partition("/")[2]

    @property
    def folder(self) -> str:
        """For whom it is written: a key of ``KOPPEN``."""
        return self.pad.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Vondst:
    """A page that holds words looked for, with the first line that holds one."""

    pagina: Pagina
    regel: str


def read_pagina(pad: str, bron: str) -> Pagina:
    """Take the source of a page apart: the names it helps at, its title and its text in Markdown.

    Raises:
        ValueError: it does not begin with a title.

    """
    front = _FRONT.match(bron)
    rest = bron[front.end() :] if front else bron
    title = _TITLE.match(rest)
    if title is None:
        raise ValueError(f"De handleiding {pad} begint niet met een titel.")
    bij = tuple(front["bij"].split()) if front else ()
    return Pagina(pad, title["titel"].strip(), bij, rest[title.end() :])


def find_bij(paginas: Iterable[Pagina], naam: str, folders: Collection[str]) -> Pagina | None:
    """The page that helps at the address with this name, or None: the closest name first, then one's own folder."""
    fitting = [(len(begin), p.folder in folders, p) for p in paginas for begin in p.bij if naam.startswith(begin)]
    return max(fitting, key=lambda found: found[:2])[2] if fitting else None


def find_near(paginas: Iterable[Pagina], pagina: Pagina) -> list[Pagina]:
    """The other pages of its folder that help in the same part of the site, by title."""
    here = _find_parts(pagina)
    near = (p for p in paginas if p != pagina and p.folder == pagina.folder and _find_parts(p) & here)
    return sorted(near, key=lambda p: p.titel)


def _find_parts(pagina: Pagina) -> set[str]:
    return {begin.partition(":")[0] for begin in pagina.bij}


def search(paginas: Sequence[Pagina], vraag: str, folders: Collection[str]) -> list[Vondst]:
    """The pages that hold the most words of the question, whatever the case and the accents; the most fitting first."""
    woorden = _fold(vraag).split()
    found = []
    for pagina in paginas:
        titel, tekst = _fold(pagina.titel), _fold(pagina.tekst)
        hits = [woord for woord in woorden if woord in titel or woord in tekst]
        weight = sum(_TITLE_WEIGHT * (woord in titel) + tekst.count(woord) for woord in hits)
        rank = (pagina.folder not in folders, -weight, pagina.pad)
        found.append((len(hits), rank, Vondst(pagina, _find_first_line(pagina, hits))))
    most = max((hits for hits, *_ in found), default=0)
    best = [(rank, vondst) for hits, rank, vondst in found if hits == most > 0]
    return [vondst for _, vondst in sorted(best, key=lambda item: item[0])]


def _find_first_line(pagina: Pagina, woorden: list[str]) -> str:
    lines = [line.strip() for line in _MARKUP.sub("", pagina.tekst).splitlines()]
    return next((line for line in lines if any(woord in _fold(line) for woord in woorden)), "")


def _fold(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))
