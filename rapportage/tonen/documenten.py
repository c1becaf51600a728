"""A report as a file: for Word, and as pages of paper. Both are made from the same plain values."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from core.document import print_pdf
from core.keuze import Keuze
from rapportage.edities.inhoud import Waarden
from rapportage.edities.speuren import find_traces, list_namen, list_teksten
from rapportage.grafiek import say_alt_tekst, say_getal
from rapportage.tonen.blad import say_voet
from rapportage.tonen.publicatie import read_inhoud
from rapportage.tonen.tekeningen import make_reeks, put_ink
from rapportage.tonen.verslag import Blokkenbeeld, Verslagbeeld
from rapportage.verslag.bron import Lezer

SJABLOON = Path(settings.BASE_DIR) / "templates" / "rapportage" / "papier" / "verslag.typ"
MAKER = "Wegwijs"
VINGERAFDRUK = re.compile(r"\b[0-9a-f]{64}\b")
HERKENBAAR = "In dit document staat {wat}. Haal het weg: het gaat naar de gemeente."


class Documentsoort(Keuze):
    """As what a report leaves the house; the value is the end of the name of the file."""

    WORD = "docx", "Word"
    PDF = "pdf", "PDF"


def read_document(beeld: Verslagbeeld) -> Waarden:
    """All that stands in the document, as plain values."""
    editie, publicatie = beeld.editie, beeld.editie.publicatie
    bron = editie if beeld.lezer is Lezer.TEAM else publicatie
    dag = timezone.localtime(editie.vastgesteld_at).date()
    return {
        "titel": f"Verslag van {editie.gemeente} {beeld.periode}",
        "team": MAKER,
        "dag": [dag.year, dag.month, dag.day],
        "naar_buiten": beeld.naar_buiten,
        "voet": say_voet(editie.versie, dag, bron.sha256),
        "stukken": [_tell_stuk(stuk) for stuk in beeld.stukken],
        "toelichtingen": list(_list_toelichtingen(beeld)),
    }


def make_document(waarden: Waarden, soort: Documentsoort) -> bytes:
    """The file."""
    if soort is Documentsoort.PDF:
        return print_pdf(SJABLOON, waarden)
    # python-docx takes 7 MB: it is loaded when somebody asks for the file.
    from rapportage.tonen.woordbestand import make_docx

    return make_docx(waarden)


def why_no_document(waarden: Waarden) -> str | None:
    """What in a document for the gemeente points at somebody, or None; the fingerprint of the edition is no number."""
    teksten = [VINGERAFDRUK.sub("", tekst) for tekst in list_teksten(waarden)]
    namen = list_namen("\n".join(teksten)) - set(waarden["titel"].split())
    for tekst in teksten:
        if sporen := find_traces(tekst, namen):
            return HERKENBAAR.format(wat=sporen[0])
    return None


def _tell_stuk(stuk: Blokkenbeeld) -> Waarden:
    eerste = stuk.blokken[0]
    if stuk.soort == "punten":
        return {"soort": stuk.soort, "punten": [blok.tekst for blok in stuk.blokken]}
    if eerste.tabel is None:
        return {"soort": stuk.soort, "tekst": eerste.tekst}
    rijen = [list(rij) for rij in eerste.tabel.rijen]
    alt = say_alt_tekst(make_reeks("alt", eerste.tabel))
    return {
        "soort": stuk.soort,
        "titel": eerste.tabel.titel,
        "rijen": rijen,
        "alt": f"{eerste.tabel.titel}. {alt}",
        "svg": put_ink(stuk.svg or ""),
    }


def _list_toelichtingen(beeld: Verslagbeeld) -> Iterator[str]:
    """The checks that failed, each with the sentence of who fixed the figures all the same."""
    if beeld.lezer is Lezer.GEMEENTE:
        for regel in read_inhoud(beeld.editie.publicatie)["toelichtingen"]:
            yield f"{regel['naam']}: {regel['toelichting']}"
        return
    for controle in json.loads(beeld.editie.inhoud)["controles"]:
        if controle["klopt"] is False:
            getallen = f"{say_getal(controle['links'])} en {say_getal(controle['rechts'])}"
            yield f"{controle['naam']}: {getallen}. {controle['toelichting']}"
