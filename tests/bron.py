"""The source of the project as the lint tests read it: which files there are, each parsed once."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = tuple(sorted({path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests"}))
"""Every package of the project: a new one is covered the moment its folder exists."""


def sources(*packages: str) -> Iterator[Path]:
    """The Python files of these packages (all of them when none is named), migrations aside."""
    for package in packages or PACKAGES:
        yield from (path for path in sorted((ROOT / package).rglob("*.py")) if "migrations" not in path.parts)


def templates() -> list[Path]:
    """Every page, wherever it lies."""
    found = sorted((ROOT / "templates").rglob("*.html"))
    return found + [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.html"))]


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text())


def texts(module: ast.AST, skip: frozenset[int] = frozenset()) -> Iterator[tuple[int, str]]:
    """Line and words of every text in the code; … stands for what is filled in.

    Left out is what only speaks to who reads the code, and the nodes with an id in ``skip``.
    """
    silent = set(skip)
    for node in ast.walk(module):
        if isinstance(node, ast.Expr):
            silent.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            silent |= {id(part) for part in node.values}
    for node in ast.walk(module):
        if id(node) in silent:
            continue
        if isinstance(node, ast.JoinedStr):
            yield (
                node.lineno,
                "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in node.values),
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def place(path: Path, line: int = 1) -> str:
    """Where something stands, as an editor opens it."""
    return f"{path.relative_to(ROOT)}:{line}"
