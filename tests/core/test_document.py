"""Documents: whatever people type, a file comes out, and what cannot be drawn is told."""

from pathlib import Path

import pytest
from django.conf import settings
from docx import Document
from hypothesis import given
from hypothesis import settings as proef
from hypothesis import strategies as st

from core.document import GEEN_LETTER, find_undrawn, print_pdf, print_png, write_docx
from core.tekens import strip_unseen

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
