"""An edition as a workbook: the same words as its page, a number as a number. Its first sheet says who may have it."""

from collections.abc import Iterator, Mapping
from datetime import date
from io import BytesIO
from typing import Any

from core.export import Kolom, Rij, Werkblad, write_xlsx
from rapportage.grafiek import say_getal
from rapportage.models import Editie, Publicatie
from rapportage.tonen.blad import say_naar_buiten
from rapportage.verslag.bron import Lezer, read_waarde

KOLOMMEN = (
    Kolom("Cijfer", breedte=40),
    Kolom("Uitsplitsing", breedte=40),
    Kolom("Onderdeel", breedte=30),
    Kolom("Aantal", breedte=24, rechts=True),
    Kolom("Opmerking", breedte=60),
)


def write_editieboek(van: Editie | Publicatie, inhoud: Mapping[str, Any], periode: str, lezer: Lezer) -> bytes:
    """The workbook of what was fixed, or of what the gemeente reads of it."""
    doel = BytesIO()
    titel = f"Cijfers {inhoud['gemeente']} {periode}"
    write_xlsx(doel, _list_bladen(van, inhoud, periode, lezer), titel=titel, gemaakt=van.vastgesteld_at)
    return doel.getvalue()


def _list_bladen(van: Editie | Publicatie, inhoud: Mapping[str, Any], periode: str, lezer: Lezer) -> Iterator[Werkblad]:
    gegevens: list[Rij] = [
        ["Wie dit mag lezen", say_naar_buiten(lezer)],
        ["Gemeente", inhoud["gemeente"]],
        ["Periode", periode],
        ["Editie", str(van.versie)],
        ["Geteld op", date.fromisoformat(inhoud["stand"])],
        ["Vingerafdruk (SHA-256)", van.sha256],
        ["Versie van Wegwijs", inhoud["software"]],
    ]
    yield Werkblad("Over dit bestand", [Kolom("Gegeven", breedte=28), Kolom("Waarde", breedte=80)], gegevens)
    yield Werkblad("Cijfers", KOLOMMEN, list(_list_lines(inhoud)), liggend=True)
    definities = [[cijfer["label"], cijfer["definitie"]] for cijfer in inhoud["cijfers"]]
    yield Werkblad(
        "Definities", [Kolom("Cijfer", breedte=40), Kolom("Definitie", breedte=90)], definities, liggend=True
    )


def _list_lines(inhoud: Mapping[str, Any]) -> Iterator[Rij]:
    for cijfer in inhoud["cijfers"]:
        yield [cijfer["label"], "totaal", "", _make_cell(cijfer["waarde"]), cijfer.get("opmerking", "")]
        for deel in cijfer.get("uitsplitsingen", ()):
            for naam, waarde in deel["cellen"]:
                yield [cijfer["label"], deel["titel"], naam, _make_cell(waarde), ""]


def _make_cell(waarde: Any) -> str | int | float:
    """A number, or the words that are printed in its place."""
    return waarde if isinstance(waarde, int | float) else say_getal(read_waarde(waarde))
