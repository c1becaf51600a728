"""Documents that leave the house: pages of paper, drawn by typst, and files that Word opens.

Values go in as plain data, never as mark-up. What draws and writes is loaded when the first document is made: it takes
16 MB, which a process that shows pages mostly never needs.
"""

import json
from collections.abc import Mapping
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

SCHERPTE = 220
"""Dots per inch of a drawing in a file for Word."""
GEEN_LETTER = "□"
VREEMD = "\u024f"
"""Every sign up to this one, the last of the Latin letters with an accent, can be drawn."""
PROEF = b'#set document(title: "x")\n#set text(lang: "nl")\n#sys.inputs.gegevens'
TEKENING = b"""#let g = json(bytes(sys.inputs.gegevens))
#set page(width: auto, height: auto, margin: 2pt, fill: white)
#image(bytes(g.svg), format: "svg", width: 360pt)
"""


def print_pdf(sjabloon: Path, waarden: Mapping[str, Any]) -> bytes:
    """The pages of a template with these values, as a PDF with tags (PDF/UA-1), so that a screen reader can read it.

    A sign that cannot be drawn becomes a box.
    """
    return _draw_pages(_read_sjabloon(sjabloon), waarden, format="pdf", pdf_standards=["ua-1"])


def print_png(svg: str) -> bytes:
    """A drawing as a picture, for a file that can hold no drawings."""
    return _draw_pages(TEKENING, {"svg": svg}, format="png", ppi=SCHERPTE)


def find_undrawn(tekst: str) -> list[str]:
    """The signs of a text that no font on paper has: of some scripts, and pictures such as a smiling face."""
    return sorted(teken for teken in set(tekst) if teken > VREEMD and not _can_draw(teken))


def write_docx(document: Any) -> bytes:
    """A document of python-docx as the file itself, in memory."""
    from docx.opc.pkgwriter import PackageWriter

    pakket, naar = document.part.package, BytesIO()
    for deel in pakket.parts:
        deel.before_marshal()
    PackageWriter.write(naar, pakket.rels, tuple(pakket.parts))  # type: ignore[no-untyped-call]
    return naar.getvalue()


def _draw_pages(sjabloon: bytes, waarden: Mapping[str, Any], **vorm: Any) -> bytes:
    tekst = json.dumps(waarden, ensure_ascii=False)
    for teken in find_undrawn(tekst):
        tekst = tekst.replace(teken, GEEN_LETTER)
    return _draw_text(sjabloon, tekst, **vorm)


def _draw_text(sjabloon: bytes, tekst: str, **vorm: Any) -> bytes:
    import typst

    # Only the fonts that typst brings along, so that a page looks the same on every machine.
    return typst.compile(sjabloon, sys_inputs={"gegevens": tekst}, ignore_system_fonts=True, **vorm)


@lru_cache(maxsize=10_000)
def _can_draw(teken: str) -> bool:
    import typst

    try:
        _draw_text(PROEF, teken, format="pdf", pdf_standards=["ua-1"])
    except typst.TypstError:
        return False
    return True


@cache
def _read_sjabloon(pad: Path) -> bytes:
    return pad.read_bytes()
