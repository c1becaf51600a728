"""Every sentence that a user can meet, read from the code and the templates."""

import ast
import re
from collections.abc import Iterator
from html.parser import HTMLParser

from tests.bron import ROOT, place, sources, templates, texts, tree

_SENTENCE = re.compile(r"[A-Z‘“{][^\n]* [^\n]*[.?!:]$")
_INTERNAL = {"RuntimeError", "TypeError", "LookupError", "KeyError", "PermissionDenied", "ImproperlyConfigured"}
"""What only a programmer reads: errors that mean a fault of ours."""
_NOT_SHOWN = ("demo", "config")
"""The made-up world, and what the commands say to who runs the server."""


def every_sentence() -> Iterator[tuple[str, str]]:
    """Where it stands, and its words; … stands for what is filled in."""
    for path in sources():
        if path.relative_to(ROOT).parts[0] not in _NOT_SHOWN:
            yield from ((place(path, line), zin) for line, zin in in_code(tree(path)))
    letters = ROOT / "templates" / "gezinshereniging" / "brieven"
    for path in [*templates(), *sorted((ROOT / "templates").rglob("*.txt"))]:
        if path.parent == letters:  # to the IND, which is u; they have a test of their own
            continue
        yield from ((place(path), zin) for zin in in_template(path.read_text()))


def in_code(module: ast.Module) -> Iterator[tuple[int, str]]:
    """Whole sentences among the strings of a module; not those for programmers: docstrings, help of columns, errors."""
    skip: set[int] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and ast.unparse(node.exc.func) in _INTERNAL:
            skip |= {id(inner) for inner in ast.walk(node)}
        elif isinstance(node, ast.Call) and ast.unparse(node.func).startswith("models."):
            skip |= {id(keyword.value) for keyword in node.keywords if keyword.arg == "help_text"}
    for line, text in texts(module, frozenset(skip)):
        if _SENTENCE.match(zin := text.strip()):
            yield line, zin


class _Text(HTMLParser):
    """Collects the texts of a template between its tags."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def in_template(source: str) -> Iterator[str]:
    """The texts between the tags of a template, each that is more than a word."""
    source = re.sub(r"\{#.*?#\}|\{% comment %\}.*?\{% endcomment %\}", "", source, flags=re.DOTALL)
    source = re.sub(r"\{%-?\s*(?!blocktrans).*?%\}", "\x00", source, flags=re.DOTALL)
    source = re.sub(r"\{\{.*?\}\}", "…", source, flags=re.DOTALL)
    parser = _Text()
    parser.feed(source)
    for text in "".join(f"{text}\x00" for text in parser.texts).split("\x00"):
        zin = " ".join(text.split())
        if len(zin) > 2 and re.search(r"[A-Za-z]{2}", zin) and " " in zin:
            yield zin
