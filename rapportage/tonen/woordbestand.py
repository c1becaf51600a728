"""A report as a file for Word, made from plain values."""

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from core.document import print_png, write_docx
from rapportage.edities.inhoud import Waarden
from rapportage.tonen.tekeningen import INKT


def make_docx(waarden: Waarden) -> bytes:
    """The file."""
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
