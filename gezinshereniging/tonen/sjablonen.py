"""Templates of letters: our own text made into a .docx, a team's own one checked, and either filled with values.

A template only names fields. Whatever else it says in braces is refused, so that it can neither compute nor reach
anything; the values go in as plain text. Who uses this, imports it there: python-docx and jinja2 take 9 MB, which a
process that makes no letters does without.
"""

from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from django.conf import settings
from docx import Document
from docx.enum.text import WD_COLOR_INDEX
from docx.opc.exceptions import PackageNotFoundError
from docx.shared import Pt
from docxtpl import DocxTemplate, Listing
from jinja2 import TemplateError, nodes
from jinja2.sandbox import SandboxedEnvironment

from core.document import write_docx
from core.errors import Weigering
from gezinshereniging.domain.brieven import BRIEVEN, NOG_INVULLEN, VELDEN, Modelbriefsoort

MAP = Path(settings.BASE_DIR) / "templates" / "gezinshereniging" / "brieven"
GROOTSTE = 2_000_000
"""Bytes of a template as it is sent; unpacked at most ten times as much."""
KAN_NIET_OPENEN = "Dit bestand kan niet worden geopend. Bewaar het als gewoon Word-document en probeer het opnieuw."
WEL_ZO = "Gebruik alleen velden uit de lijst, tussen dubbele accolades."
MEER_REGELS = frozenset({"gezinsleden", "stukken"})
"""Fields of several lines."""


def make_sjabloon(soort: Modelbriefsoort) -> bytes:
    """Our own template of a letter, as a .docx that Word opens and a team leader can change.

    In the text an empty line ends a paragraph, and ``#`` begins a heading.
    """
    document: Any = Document()
    document.core_properties.title = BRIEVEN[soort].titel
    document.core_properties.author = "Wegwijs"
    document.core_properties.language = "nl-NL"
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(11)
    for alinea in (MAP / f"{soort}.txt").read_text(encoding="utf-8").strip().split("\n\n"):
        if alinea.startswith("# "):
            document.add_heading(alinea.removeprefix("# "), level=1)
        else:
            _add_alinea(document.add_paragraph(), alinea.strip("\n"))
    return write_docx(document)


def _add_alinea(alinea: Any, tekst: str) -> None:
    """One paragraph; each field stands in a run of its own, so that an unknown one can be marked by itself."""
    for regel_nr, regel in enumerate(tekst.split("\n")):
        if regel_nr:
            alinea.add_run().add_break()
        for deel in _split_fields(regel):
            alinea.add_run(deel)


def _split_fields(regel: str) -> Iterator[str]:
    rest = regel
    while "{{" in rest:
        voor, _, rest = rest.partition("{{")
        veld, _, rest = rest.partition("}}")
        if voor:
            yield voor
        yield f"{{{{{veld}}}}}"
    if rest:
        yield rest


def why_no_sjabloon(inhoud: bytes) -> Weigering | None:
    """The reason that a file cannot be a template, in one sentence; None when it can."""
    if len(inhoud) > GROOTSTE:
        return Weigering("bestand", "Dit bestand is groter dan 2 MB. Haal plaatjes eruit of maak ze kleiner.")
    if zin := _find_fault_of_file(inhoud) or _find_fault_of_fields(inhoud):
        return Weigering("bestand", zin)
    return None


def _find_fault_of_file(inhoud: bytes) -> str | None:
    try:
        with ZipFile(BytesIO(inhoud)) as zip_bestand:
            if sum(deel.file_size for deel in zip_bestand.infolist()) > 10 * GROOTSTE:
                return "Dit bestand is uitgepakt te groot. Haal plaatjes eruit."
            namen = zip_bestand.namelist()
            relaties = [zip_bestand.read(naam) for naam in namen if naam.endswith(".rels")]
        if any("vbaProject" in naam for naam in namen):
            return "In dit bestand zitten macro’s. Bewaar het als gewoon Word-document."
        # A letter that fetches something when it is opened, tells a stranger that it was opened.
        if any(b'TargetMode="External"' in relatie and b"/hyperlink" not in relatie for relatie in relaties):
            return "Dit bestand haalt iets van internet, zoals een plaatje. Zet het plaatje in het bestand zelf."
        Document(BytesIO(inhoud))
    except (BadZipFile, PackageNotFoundError, KeyError, ValueError, NotImplementedError, OSError, SyntaxError):
        return KAN_NIET_OPENEN
    return None


def find_fields(inhoud: bytes) -> frozenset[str]:
    """The names of the fields in a template."""
    return frozenset(knoop.name for knoop in _read_tree(inhoud) if isinstance(knoop, nodes.Name))


def _read_tree(inhoud: bytes) -> list[nodes.Node]:
    return [knoop for tekst in _read_parts(inhoud) for knoop in _walk(SandboxedEnvironment().parse(tekst))]


def _find_fault_of_fields(inhoud: bytes) -> str | None:
    try:
        boom = _read_tree(inhoud)
    except TemplateError:
        return f"Bij een veld kloppen de accolades niet. {WEL_ZO}"
    namen = {knoop.name for knoop in boom if isinstance(knoop, nodes.Name)}
    if vreemd := sorted(namen - VELDEN.keys()):
        return f"Het veld ‘{vreemd[0]}’ bestaat niet. {WEL_ZO}"
    if not all(isinstance(knoop, nodes.Template | nodes.Output | nodes.TemplateData | nodes.Name) for knoop in boom):
        return f"In dit sjabloon staat iets anders dan een veld. {WEL_ZO}"
    return None if namen else f"In dit sjabloon staat geen enkel veld. {WEL_ZO}"


def _read_parts(inhoud: bytes) -> Iterator[str]:
    """The text of the letter, its headers and its footers, as the engine will read them."""
    sjabloon: Any = DocxTemplate(BytesIO(inhoud))
    sjabloon.init_docx()
    yield sjabloon.patch_xml(sjabloon.get_xml())
    for soort in (sjabloon.HEADER_URI, sjabloon.FOOTER_URI):
        for _, deel in sjabloon.get_headers_footers(soort):
            yield sjabloon.patch_xml(sjabloon.get_part_xml(deel))


def _walk(knoop: nodes.Node) -> Iterator[nodes.Node]:
    yield knoop
    for kind in knoop.iter_child_nodes():
        yield from _walk(kind)


def fill_sjabloon(inhoud: bytes, waarden: Mapping[str, str]) -> bytes:
    """A letter: the template with these values as plain text; what is still unknown is marked yellow."""
    sjabloon: Any = DocxTemplate(BytesIO(inhoud))
    velden = {veld: Listing(waarde) if veld in MEER_REGELS else waarde for veld, waarde in waarden.items()}
    sjabloon.render(velden, jinja_env=SandboxedEnvironment(autoescape=True), autoescape=True)
    for alinea in _list_alineas(sjabloon.docx):
        for stuk in alinea.runs:
            if f"«{NOG_INVULLEN}" in stuk.text:
                stuk.font.highlight_color = WD_COLOR_INDEX.YELLOW
    return write_docx(sjabloon.docx)


def _list_alineas(document: Any) -> Iterator[Any]:
    yield from document.paragraphs
    for tabel in document.tables:
        for rij in tabel.rows:
            for cel in rij.cells:
                yield from cel.paragraphs
