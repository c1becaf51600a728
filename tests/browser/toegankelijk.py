"""Checks that a page can be used by everyone: WCAG 2.2 AA with axe, no sideways scrolling, whole words, a low head."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import axe_playwright_python
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
COMPUTER = (1280, 800)
PHONE = (360, 740)
NARROW = (320, 640)
HEAD_ON_A_PHONE = 56
"""The most that the head of a page takes of a phone, in CSS pixels."""


def check(page: Page) -> None:
    """No violation and no broken word on a computer and on a phone, a low head there; nothing sticks out at 320 px."""
    for size in (COMPUTER, PHONE):
        with at_size(page, size):
            check_here(page)
            head = page.evaluate(_HEAD)
        assert size != PHONE or head <= HEAD_ON_A_PHONE, f"{page.url} has a head of {head} px on a phone"
    with at_size(page, NARROW):
        wide = page.evaluate(_STICKS_OUT)
    assert not wide, f"{page.url} scrolls sideways at 320 px, because of {wide}"


def check_here(page: Page) -> None:
    """No violation, no broken word and nothing that sticks out, in the window as it is."""
    prepare(page)
    violations, broken, wide = (_find_violations(page), page.evaluate(_BROKEN_WORDS), page.evaluate(_STICKS_OUT))
    at = f"{page.url} at {page.evaluate('innerWidth')} px"
    assert not violations, f"{at}:\n" + "\n".join(map(_sentence, violations))
    assert not broken, f"{at} breaks words in the middle: {broken}"
    assert not wide, f"{at} scrolls sideways, because of {wide}"


def check_fits(page: Page, *, langste: int) -> None:
    """Nothing sticks out, and no word breaks of so many letters or fewer: a longer one may have to."""
    broken = [word for word in page.evaluate(_BROKEN_WORDS) if len(word) <= langste]
    wide = page.evaluate(_STICKS_OUT)
    at = f"{page.url} at {page.evaluate('innerWidth')} px"
    assert not broken, f"{at} breaks words in the middle: {broken}"
    assert not wide, f"{at} scrolls sideways, because of {wide}"


def check_at(page: Page, size: tuple[int, int]) -> None:
    """The same in a window of this size."""
    with at_size(page, size):
        check_here(page)


@contextmanager
def at_size(page: Page, size: tuple[int, int]) -> Iterator[None]:
    """Look at the same page, as it stands, in a window of another size."""
    before = page.viewport_size
    page.set_viewport_size({"width": size[0], "height": size[1]})
    yield
    page.set_viewport_size(before)


@contextmanager
def on_paper(page: Page, size: tuple[int, int]) -> Iterator[None]:
    """Look at the same page as it is printed, on a sheet that has this room between its margins."""
    page.emulate_media(media="print")
    with at_size(page, size):
        yield
    page.emulate_media(media="screen")


def prepare(page: Page) -> None:
    """Give the page axe itself; evaluated from outside, so that the page's own policy stays on."""
    if not page.evaluate("() => Boolean(window.axe)"):
        page.evaluate(_axe())


@cache
def _axe() -> str:
    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()


def _find_violations(page: Page) -> list[dict[str, Any]]:
    """What axe says at the end of the page, where buttons that stick to the bottom lie in a place of their own."""
    page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)")
    return list(page.evaluate(_RUN, TAGS))


def _sentence(violation: dict[str, Any]) -> str:
    return f"- {violation['id']}: {violation['help']} {violation['where']}"


_RUN = """async (tags) => {
  const result = await axe.run(document, {runOnly: {type: "tag", values: tags}, resultTypes: ["violations"]});
  return result.violations.map((v) => ({id: v.id, help: v.help, where: v.nodes.slice(0, 4).map((n) => n.html)}));
}"""
_HEAD = """() => document.querySelector(".kop")?.getBoundingClientRect().height ?? 0"""
_BROKEN_WORDS = """() => {
  const broken = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.parentElement.checkVisibility()) continue;
    for (const word of text.data.matchAll(/\\p{L}{2,}/gu)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const lines = [...range.getClientRects()];
      if (lines.length > 1 && lines.at(-1).top - lines[0].top > lines[0].height / 2) broken.push(word[0]);
    }
  }
  return broken;
}"""
_STICKS_OUT = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return null;
  const wide = [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > width + 1);
  return wide.slice(0, 5).map((e) => e.outerHTML.slice(0, 160));
}"""
