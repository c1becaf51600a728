"""A report as a file: for Word, and as pages of paper. Both are made from the same plain values."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils import timezone
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from core.document import print_pdf, print_png, write_docx
from core.keuze import Keuze
from rapportage.edities.inhoud import Waarden
from rapportage.edities.speuren import find_traces, list_namen, list_teksten
from rapportage.grafiek import say_alt_tekst, say_getal
from rapportage.tonen.blad import say_voet
from rapportage.tonen.publicatie import read_inhoud
from rapportage.tonen.tekeningen import INKT, make_reeks, put_ink
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
    return print_pdf(SJABLOON, waarden) if soort is Documentsoort.PDF else _make_docx(waarden)


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


def _make_docx(waarden: Waarden) -> bytes:
    document: Any = Document()
    _describe(document, waarden)
    document.add_heading(waarden["titel"], level=0)
    for stuk in waarden["stukken"]:
        _add_stuk(document, stuk)
    if waarden["toelichtingen"]:
        document.add_heading("Bij de cijfers", level=1)
        for regel in waarden["toelichtingen"]:
            document.add_paragraph(regel, style="List Bullet")
    _add_footer(document.sections[0].footer, waarden)
    return write_docx(document)


def _describe(document: Any, waarden: Waarden) -> None:
    """The properties of the file, and the language in which a screen reader reads it."""
    eigen = document.core_properties
    eigen.title, eigen.author, eigen.language = waarden["titel"], waarden["team"], "nl-NL"
    eigen.comments, eigen.last_modified_by = waarden["naar_buiten"], ""
    jaar, maand, dag = waarden["dag"]
    eigen.created = eigen.modified = datetime(jaar, maand, dag, tzinfo=UTC)
    normaal = document.styles["Normal"]
    normaal.font.name, normaal.font.size = "Calibri", Pt(11)
    blad = document.sections[0]
    blad.page_width, blad.page_height = Cm(21), Cm(29.7)
    document.styles["Caption"].paragraph_format.keep_with_next = True
    for stijl in ("Title", "Heading 1", "Heading 2", "Caption"):
        document.styles[stijl].font.color.rgb = RGBColor.from_string(INKT.removeprefix("#").upper())
    for taal in document.styles.element.iter(qn("w:lang")):
        taal.set(qn("w:val"), "nl-NL")


def _add_stuk(document: Any, stuk: Waarden) -> None:
    match stuk["soort"]:
        case "kop":
            document.add_heading(stuk["tekst"], level=1)
        case "tussenkop":
            document.add_heading(stuk["tekst"], level=2)
        case "punten":
            for punt in stuk["punten"]:
                document.add_paragraph(punt, style="List Bullet")
        case "tabel":
            _add_table(document, stuk)
        case "tekening":
            _add_picture(document, stuk)
        case _:
            document.add_paragraph(stuk["tekst"])


def _add_table(document: Any, stuk: Waarden) -> None:
    """A real table: its first row is repeated on every page, and it is described for who does not see it."""
    document.add_paragraph(stuk["titel"], style="Caption")
    tabel = document.add_table(rows=1, cols=2, style="Table Grid")
    for nummer, kop in enumerate(("Onderdeel", "Aantal")):
        tabel.rows[0].cells[nummer].paragraphs[0].add_run(kop).bold = True
    tabel.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for rij in stuk["rijen"]:
        cellen = tabel.add_row().cells
        for cel, tekst in zip(cellen, rij, strict=True):
            cel.text = tekst
    for rij in tabel.rows:
        rij.cells[1].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    omschrijving = OxmlElement("w:tblDescription")
    omschrijving.set(qn("w:val"), stuk["alt"])
    tabel._tbl.tblPr.append(omschrijving)
    document.add_paragraph()


def _add_picture(document: Any, stuk: Waarden) -> None:
    document.add_paragraph(stuk["titel"], style="Caption")
    beeld = document.add_picture(BytesIO(print_png(stuk["svg"])), width=Cm(13))
    eigen = beeld._inline.docPr
    eigen.set("descr", stuk["alt"])
    eigen.set("title", stuk["titel"])


def _add_footer(voet: Any, waarden: Waarden) -> None:
    """What may be done with it, from which edition it comes, and the number of the page."""
    alinea = voet.paragraphs[0]
    for tekst in (waarden["naar_buiten"], waarden["voet"]):
        alinea.add_run(tekst).font.size = Pt(8)
        alinea = voet.add_paragraph()
    alinea.add_run("Bladzijde ").font.size = Pt(8)
    veld = OxmlElement("w:fldSimple")
    veld.set(qn("w:instr"), "PAGE")
    alinea._p.append(veld)
