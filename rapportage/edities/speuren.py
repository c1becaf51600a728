"""Find what points at a person in a text that leaves the team: numbers, addresses of mail, telephone, names."""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from clients.models import Naamvorm
from core.vrije_tekst import find_bsn

V_NUMMER = re.compile(r"(?<![\w.,])\d{3}[ .\-]?\d{3}[ .\-]?\d{4}(?![\w,])")
TELEFOON = re.compile(r"(?<![\w.,])(?:\+31|0031|0)[ \-(]?\d(?:[ \-)]?\d){8}(?!\w)")
E_MAIL = re.compile(r"[\w.+\-]+@[\w\-]+\.\w")
HOOFDLETTERWOORD = re.compile(r"\b[^\W\d_a-zß-ÿ][\w’'\-]{2,}")

HERKENBAAR = "Hier staat {wat}. Dit gaat naar de gemeente: schrijf het zo op dat niemand te herkennen is."

IN_DE_CIJFERS = "In de cijfers voor de gemeente staat {wat}: ‘{tekst}’. Verander eerst die naam."


def find_traces(tekst: str, namen: Collection[str] = ()) -> list[str]:
    """What of each kind stands in the text, in words; ``namen`` are names of people, compared as whole words."""
    gevonden = [
        ("een burgerservicenummer", find_bsn(tekst)),
        ("een e-mailadres", E_MAIL.search(tekst)),
        ("een telefoonnummer", TELEFOON.search(tekst)),
        ("een V-nummer", V_NUMMER.search(tekst)),
        *((f"de naam ‘{naam}’", _has(tekst, naam)) for naam in sorted(namen)),
    ]
    return [wat for wat, is_er in gevonden if is_er]


def why_traceable(tekst: str, namen: Collection[str]) -> str | None:
    """Why a sentence may not go to the gemeente, or None."""
    sporen = find_traces(tekst, namen)
    return HERKENBAAR.format(wat=sporen[0]) if sporen else None


def why_no_publicatie(publicatie: Any) -> str | None:
    """Why this may not be published: a number or an address in any of its texts, names of cells too; or None.

    Names of people are asked of the sentences that somebody writes: a partner may be called as somebody is.
    """
    gevonden = ((tekst, find_traces(tekst)) for tekst in list_teksten(publicatie))
    return next((IN_DE_CIJFERS.format(wat=sporen[0], tekst=tekst) for tekst, sporen in gevonden if sporen), None)


def list_teksten(waarden: Any) -> Iterator[str]:
    """Every text in plain values, however deep."""
    if isinstance(waarden, str):
        yield waarden
    elif isinstance(waarden, Mapping):
        for onder in waarden.values():
            yield from list_teksten(onder)
    elif isinstance(waarden, list | tuple):
        for onder in waarden:
            yield from list_teksten(onder)


def list_namen(tekst: str) -> set[str]:
    """The words of a text that are a name of somebody whom a team knows."""
    woorden = set(HOOFDLETTERWOORD.findall(tekst))
    vormen = Naamvorm.objects
    return {
        *vormen.filter(roepnaam__in=woorden).values_list("roepnaam", flat=True),
        *vormen.filter(achternaam__in=woorden).values_list("achternaam", flat=True),
    }


def _has(tekst: str, naam: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(naam)}(?!\w)", tekst) is not None
