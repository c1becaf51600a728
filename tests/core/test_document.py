"""Documents: whatever people type, a file comes out, and what cannot be drawn is told."""

from datetime import date
from pathlib import Path

import pytest
from django.conf import settings
from docx import Document
from hypothesis import given
from hypothesis import settings as proef
from hypothesis import strategies as st

from core.document import GEEN_LETTER, find_undrawn, print_pdf, print_png, write_docx
from core.tekens import strip_unseen
from rapportage.bescherming import Klasse
from rapportage.edities.periode import Editiedeel
from rapportage.tonen.blad import make_blad
from rapportage.tonen.tekeningen import IN_BEELD
from rapportage.verslag.bron import Broncijfer, Brondeel, Cijferbron, Lezer

VERSLAG = Path(settings.BASE_DIR) / "templates" / "rapportage" / "papier" / "verslag.typ"


def make_values(tekst):
    return {
        "titel": "Proef", "team": "Wegwijs", "dag": [2018, 1, 19], "naar_buiten": "Proef.", "voet": "Proef.",
        "stukken": [{"soort": "alinea", "tekst": tekst}], "toelichtingen": [],
    }  # fmt: skip


@pytest.mark.parametrize("tekst", ["ሰላም", "سلام", "你好", "😀", "Привет", "ș ğ ﬁ €"])
def test_a_text_in_any_script_is_printed(tekst):
    assert print_pdf(VERSLAG, make_values(tekst)).startswith(b"%PDF-")


def test_what_cannot_be_drawn_is_named_and_becomes_a_box_that_can():
    assert find_undrawn("Selam ሰላ 😀 é سلام") == ["ላ", "ሰ", "😀"]
    assert find_undrawn(GEEN_LETTER) == []


@given(st.text(max_size=12))
@proef(max_examples=60, deadline=None)
def test_whatever_is_typed_becomes_a_document(tekst):
    getypt = strip_unseen(tekst).replace("\0", "")  # a field refuses NUL

    assert print_pdf(VERSLAG, make_values(getypt)).startswith(b"%PDF-")
    document = Document()
    document.add_paragraph(getypt)
    assert write_docx(document).startswith(b"PK")


def test_a_drawing_becomes_a_picture():
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>'

    assert print_png(svg).startswith(b"\x89PNG")


def test_the_fullest_sheet_is_still_one():
    """Every drawing with as many bars as it can have, and eight headline figures as classes."""
    cellen = {f"onderdeel {nummer}": Klasse(5, 9) for nummer in range(12)}
    delen = {naam: Brondeel(f"Verdeeld naar {naam}", cellen) for _, naam in IN_BEELD}
    codes = ("gehuisvest", "contacten", "woningen", *"abcdef")
    cijfers = {
        code: Broncijfer(code, f"Een lange naam van {code}", "Proef", "personen", Klasse(1000, 1004), delen, nummer)
        for nummer, code in enumerate(codes, 1)
    }
    bron = Cijferbron("Proefdorp", 2017, Editiedeel.JAAR, 1, Lezer.GEMEENTE, cijfers, cijfers)

    assert b"/Type/Pages/Count 1/" in make_blad(bron, dag=date(2018, 1, 19), sha256="0" * 64)
