"""Every text in the bytes of a file that leaves the house: what its pages show, and what only a machine reads of it."""

import io
import re
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

from pypdf import PdfReader
from pypdf.generic import ArrayObject, ByteStringObject, DictionaryObject, StreamObject, TextStringObject

LEESBAAR = re.compile(rb"[\x20-\x7e\x80-\xff]{4,}")
"""What could be words in a part that is no XML, such as the notes in a picture."""
WILLEKEURIG = ("nonce", "hx-headers")
"""Attributes of a page that hold signs without meaning; the same is in the value of a hidden field."""


def list_bytes_texts(inhoud: bytes) -> Iterator[tuple[str, str]]:
    """Where a text stands and the text, for a PDF, a Word file, a workbook or a page."""
    if inhoud.startswith(b"%PDF-"):
        yield from _read_pdf(PdfReader(io.BytesIO(inhoud)))
    elif inhoud.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(inhoud)) as pakket:
            yield "the file itself", pakket.comment.decode("latin-1")
            for deel in pakket.infolist():
                yield "a name in the file", deel.filename
                yield from ((deel.filename, tekst) for tekst in _read_part(pakket.read(deel)))
    else:
        page = _Pagina()
        page.feed(inhoud.decode())
        yield from page.teksten


class _Pagina(HTMLParser):
    """A page of the web: its words, and those of its attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.teksten: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        is_hidden = ("type", "hidden") in attrs
        for naam, waarde in attrs:
            if naam not in WILLEKEURIG and not (is_hidden and naam == "value"):
                self.teksten.append((f"{naam} of {tag}", waarde or ""))

    def handle_data(self, data: str) -> None:
        self.teksten.append(("the page", data))

    def handle_comment(self, data: str) -> None:
        self.teksten.append(("a comment", data))


def _read_part(inhoud: bytes) -> Iterator[str]:
    """The texts of one part of a package: of each paragraph together, for Word cuts a word where it likes."""
    if not inhoud.lstrip().startswith(b"<"):
        yield from (tekst.decode("latin-1") for tekst in LEESBAAR.findall(inhoud))
        return
    for element in ElementTree.fromstring(inhoud).iter():
        yield from element.attrib.values()
        yield element.text or ""
        yield element.tail or ""
        if element.tag.endswith(("}p", "}si")):
            yield "".join(element.itertext())


def _read_pdf(pdf: PdfReader) -> Iterator[tuple[str, str]]:
    """Its pages, and every text that stands in an object: title, maker, alt texts, bookmarks, notes, attachments."""
    for nummer, page in enumerate(pdf.pages, 1):
        stukken: list[str] = []
        yield f"page {nummer}", page.extract_text(visitor_text=lambda tekst, *_, naar=stukken: naar.append(tekst))
        yield f"page {nummer}", "\n".join(stukken)  # two that stand close are one word above
    for nummer in range(1, pdf.trailer["/Size"]):
        yield from ((f"object {nummer}", tekst) for tekst in _read_object(pdf.get_object(nummer)))
    yield from (("the trailer", tekst) for tekst in _read_object(pdf.trailer))


def _read_object(ding: Any) -> Iterator[str]:
    """The texts of one object, without those that it only points at."""
    if isinstance(ding, TextStringObject):
        yield str(ding)
    elif isinstance(ding, ByteStringObject):
        yield bytes(ding).decode("latin-1")
    elif isinstance(ding, ArrayObject):
        for onder in list.__iter__(ding):
            yield from _read_object(onder)
    elif isinstance(ding, DictionaryObject):
        for naam, onder in dict.items(ding):
            yield str(naam)
            yield from _read_object(onder)
        if isinstance(ding, StreamObject) and ding.get("/Subtype") == "/XML":
            yield from _read_part(ding.get_data())
