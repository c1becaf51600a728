"""Documents that leave the house: pages of paper, drawn by typst, and files that Word opens.

Values go in as plain data, never as mark-up.
"""

import json
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import typst
from docx.opc.pkgwriter import PackageWriter

SCHERPTE = 220
"""Dots per inch of a drawing in a file for Word."""
TEKENING = b"""#let g = json(bytes(sys.inputs.gegevens))
#set page(width: auto, height: auto, margin: 2pt, fill: white)
#image(bytes(g.svg), format: "svg", width: 360pt)
"""


def print_pdf(sjabloon: Path, waarden: Mapping[str, Any]) -> bytes:
    """The pages of a template with these values, as a PDF with tags (PDF/UA-1), so that a screen reader can read it."""
    return _draw_pages(_read_sjabloon(sjabloon), waarden, format="pdf", pdf_standards=["ua-1"])


def print_png(svg: str) -> bytes:
    """A drawing as a picture, for a file that can hold no drawings."""
    return _draw_pages(TEKENING, {"svg": svg}, format="png", ppi=SCHERPTE)


def write_docx(document: Any) -> bytes:
    """A document of python-docx as the file itself, in memory."""
    pakket, naar = document.part.package, BytesIO()
    for deel in pakket.parts:
        deel.before_marshal()
    PackageWriter.write(naar, pakket.rels, tuple(pakket.parts))  # type: ignore[no-untyped-call]
    return naar.getvalue()


def _draw_pages(sjabloon: bytes, waarden: Mapping[str, Any], **vorm: Any) -> bytes:
    # Only the fonts that typst brings along, so that a page looks the same on every machine.
    inhoud = {"gegevens": json.dumps(waarden, ensure_ascii=False)}
    return typst.compile(sjabloon, sys_inputs=inhoud, ignore_system_fonts=True, **vorm)


@cache
def _read_sjabloon(pad: Path) -> bytes:
    return pad.read_bytes()
