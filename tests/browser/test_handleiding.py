"""The manual and its tests are one: no page without a test, no picture without a page."""

import re
from collections import Counter

from hulp.domain import KOPPEN
from tests.browser import handleiding
from tests.browser.handleiding import FOLDER, OPTION


def test_every_page_of_the_manual_has_exactly_one_test_and_every_test_its_page():
    written = {str(path.relative_to(FOLDER).with_suffix("")) for path in FOLDER.rglob("*.md")} - {"README"}
    tested = Counter(page.pad for page in handleiding.pages_with_a_test())

    assert set(tested) == written
    assert tested.total() == len(tested)


def test_every_page_belongs_to_a_known_role():
    assert {page.pad.split("/")[0] for page in handleiding.pages_with_a_test()} <= set(KOPPEN)


def test_the_index_names_every_page():
    assert handleiding.INDEX.read_text() == handleiding.index(), f"run bin/test tests/browser {OPTION}"


def test_every_picture_is_shown_and_every_shown_picture_is_there():
    shown = set()
    for page in FOLDER.rglob("*.md"):
        shown |= {page.parent / name for name in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", page.read_text())}

    assert shown == set(FOLDER.rglob("*.png"))
