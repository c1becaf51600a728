"""The manual: each page is written by the test that does the task, so that it cannot tell what does not work."""

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from django.conf import settings
from playwright.sync_api import Page

from hulp.domain import KOPPEN
from hulp.tonen import MAP as FOLDER
from tests.browser import toegankelijk

TESTS = Path(__file__).resolve().parent
WIDTHS = {"computer": toegankelijk.COMPUTER, "telefoon": toegankelijk.PHONE}
PAPIER = "papier"
A4_BETWEEN_MARGINS = (673, 980)
OPTION = "--schrijf-handleiding"
INDEX = FOLDER / "README.md"


@dataclass(frozen=True, slots=True, order=True)
class Pagina:
    """One page of the manual: `pad` is "<rol>/<taak>", `titel` what one learns there.

    `bij` holds the names of the addresses where *Hulp* opens it, or how they begin: "termijnen:brief clients:gezin".
    """

    pad: str
    titel: str
    bij: str = ""

    @property
    def file(self) -> Path:
        """Where the page lies."""
        return FOLDER / f"{self.pad}.md"

    def picture(self, number: int, width: str) -> str:
        """The name of one of its pictures, beside the page."""
        return f"{self.file.stem}-{number}-{width}.png"


@dataclass
class Verslag:
    """What the test tells while it works: becomes the text of the page."""

    pagina: Pagina
    vooraf: list[str] = field(default_factory=list)
    regels: list[str] = field(default_factory=list)
    stappen: int = 0
    pictures: int = 0

    def gegeven(self, zin: str) -> None:
        """How things stand before one begins."""
        self.vooraf.append(f"- {zin}")

    def doe(self, zin: str) -> None:
        """What one does."""
        self.stappen += 1
        self.regels.append(f"{self.stappen}. {zin}")

    def zie(self, zin: str) -> None:
        """What one then sees."""
        self.regels.append(f"   {zin}")

    def beeld(self, zin: str, widths: Iterable[str]) -> int:
        """Leave room for a picture of each kind; returns its number."""
        self.pictures += 1
        for width in widths:
            self.regels.append(f"\n   ![{width}: {zin}]({self.pagina.picture(self.pictures, width)})")
        self.regels.append("")
        return self.pictures

    def text(self) -> str:
        """The whole page."""
        vooraf = "\n".join(["Vooraf:", "", *self.vooraf, ""]) + "\n" if self.vooraf else ""
        front = f"---\nbij: {self.pagina.bij}\n---\n\n" if self.pagina.bij else ""
        return f"{front}# {self.pagina.titel}\n\n{vooraf}" + "\n".join(self.regels).rstrip() + "\n"


def save_pictures(page: Page, pagina: Pagina, number: int, bij: str = "") -> None:
    """Take the screen as it stands, on each width; or scrolled to what it is about."""
    pagina.file.parent.mkdir(parents=True, exist_ok=True)
    for width, size in WIDTHS.items():
        with toegankelijk.at_size(page, size):
            path = pagina.file.parent / pagina.picture(number, width)
            if bij:
                page.locator(bij).first.evaluate(_TO_THE_TOP)
            page.screenshot(path=path, animations="disabled")


def save_paper(page: Page, pagina: Pagina, number: int) -> None:
    """Take the screen as the printer puts it on a sheet."""
    pagina.file.parent.mkdir(parents=True, exist_ok=True)
    with toegankelijk.on_paper(page, A4_BETWEEN_MARGINS):
        page.screenshot(path=pagina.file.parent / pagina.picture(number, PAPIER), animations="disabled")


def save_or_compare(path: Path, text: str, *, write: bool) -> None:
    """Write the page; or fail when it is missing or tells something else than the test does."""
    if write:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    name = path.relative_to(settings.BASE_DIR)
    again = f"run bin/test -m browser {OPTION}"
    assert path.exists(), f"{name} is missing: {again}"
    assert path.read_text() == text, f"{name} tells something else than its test: {again}"


def pages_with_a_test() -> list[Pagina]:
    """Every page that some test writes, read from the `taak` marks in the sources."""
    found: list[Pagina] = []
    for path in TESTS.glob("test_*.py"):
        marks = (node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call))
        found += [
            Pagina(
                *(ast.literal_eval(argument) for argument in mark.args),
                **{str(keyword.arg): ast.literal_eval(keyword.value) for keyword in mark.keywords},
            )
            for mark in marks
            if ast.unparse(mark.func) == "pytest.mark.taak"
        ]
    return sorted(found)


def index() -> str:
    """The first page of the manual: all others, by role."""
    lines = ["# Handleiding", "", "Elke bladzijde laat één taak zien, met de schermen erbij.", ""]
    pages = pages_with_a_test()
    for rol, heading in KOPPEN.items():
        own = [page for page in pages if page.pad.split("/")[0] == rol]
        if own:
            lines += [f"## {heading}", "", *(f"- [{page.titel}]({page.pad}.md)" for page in own), ""]
    return "\n".join(lines).rstrip() + "\n"


def write_index() -> None:
    """Write the first page anew."""
    INDEX.write_text(index())


_TO_THE_TOP = """element => {
  element.scrollIntoView({block: "start", behavior: "instant"});
  scrollBy({top: -16, behavior: "instant"});
}"""
