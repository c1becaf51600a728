"""What we took from others is stored unchanged: each section has the checksum that VENDOR.md names."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

STATIC = Path(__file__).resolve().parent.parent / "static"
STYLES = STATIC / "vendor" / "utrecht" / "utrecht.css"
ICONS = STATIC / "vendor" / "tabler" / "iconen.svg"
LIST = STATIC / "vendor" / "VENDOR.md"

_SECTION = re.compile(r"^/\*! (@utrecht/[\w-]+) ([\d.]+) ([\w.-]+) \*/$", re.MULTILINE)
_ROW = re.compile(r"^\| (@utrecht/[\w-]+) \| ([\d.]+) \| ([\w.-]+) \| ([0-9a-f]{64}) \|$", re.MULTILINE)
_ICON = re.compile(
    r"<!-- @tabler/icons ([\w-]+) 3\.52\.0 MIT -->\n<symbol id=\"([\w-]+)\"[^>]*>(.*?)</symbol>", re.DOTALL
)
_ICON_ROW = re.compile(r"^\| ([\w-]+) \| ([\w-]+) \| ([0-9a-f]{64}) \|$", re.MULTILINE)


def sections() -> list[tuple[str, str, str, str]]:
    """Package, version, licence and checksum of every section, in the order of the file."""
    parts = _SECTION.split(STYLES.read_text(encoding="utf-8"))[1:]
    return [
        (name, version, licence, hashlib.sha256(text.strip().encode()).hexdigest())
        for name, version, licence, text in zip(*(iter(parts),) * 4, strict=True)
    ]


def test_every_vendored_section_is_the_one_that_the_list_names():
    listed = _ROW.findall(LIST.read_text(encoding="utf-8"))

    found = sections()

    assert found, "no sections found: has the form of the file changed?"
    assert found == listed


def test_every_vendored_icon_is_the_one_that_the_list_names():
    listed = _ICON_ROW.findall(LIST.read_text(encoding="utf-8"))
    sprite = ICONS.read_text(encoding="utf-8")

    found = [
        (ours, theirs, hashlib.sha256(inner.strip().encode()).hexdigest())
        for theirs, ours, inner in _ICON.findall(sprite)
    ]

    assert len(found) == sprite.count("<symbol")
    assert found == listed
    assert "MIT License" in ICONS.with_name("LICENSE").read_text(encoding="utf-8")


def test_the_licence_text_travels_with_the_styles():
    licence = STYLES.with_name("LICENSE.md").read_text(encoding="utf-8")

    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in licence


def test_nothing_in_the_static_files_reaches_for_another_host_or_holds_an_inline_image():
    own = [path for path in STATIC.rglob("*") if path.suffix in {".css", ".js", ".svg"}]

    reaching = {
        str(path.relative_to(STATIC))
        for path in own
        if re.search(r"data:image|url\(\s*[\"']?(https?:)?//|@import|\bfetch\(\s*[\"']https?:", path.read_text("utf-8"))
    }

    assert own
    assert reaching == set()
