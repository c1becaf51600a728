"""Two ways to use a page: with the keys alone, or with a thumb on a phone. What it takes is counted."""

import re
from abc import ABC, abstractmethod

from playwright.sync_api import Locator, Page, expect

KEY_SECONDS = 0.28
"""What one key costs somebody who does not type much."""
TAP_SECONDS = 0.9
"""What one tap costs: look, aim, touch."""
FARTHEST = 250
"""Presses of Tab after which we say that something cannot be reached."""

_ACTIVE = "element => element === document.activeElement"
_CHECKED = "element => element.checked"


class Handen(ABC):
    """Somebody at a page. Every method waits until the thing is there."""

    naam: str

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        self.keys = 0
        self.taps = 0

    def open(self, pad: str = "/") -> None:
        """Go to an address of the site, as from a bookmark."""
        self.page.goto(f"{self.url}{pad}")

    def kop(self, tekst: str | re.Pattern[str]) -> None:
        """Wait until the page with this heading stands there, ready for use."""
        expect(self.page.locator("h1")).to_have_text(tekst)
        self.page.wait_for_load_state("load")

    def melding(self, tekst: str | re.Pattern[str]) -> None:
        """Wait until the top of the page says this."""
        expect(self.page.locator(".meldingen")).to_contain_text(tekst)
        self.page.wait_for_load_state("load")

    def leest(self, tekst: str | re.Pattern[str]) -> None:
        """Wait until the page itself says this."""
        expect(self.page.locator("main")).to_contain_text(tekst)

    def knop(self, naam: str | re.Pattern[str], *, exact: bool = False) -> Locator:
        """The one button with this name."""
        return self.page.get_by_role("button", name=naam, exact=exact)

    def link(self, naam: str | re.Pattern[str], *, exact: bool = False) -> Locator:
        """The one link with this name."""
        return self.page.get_by_role("link", name=naam, exact=exact)

    def veld(self, label: str | re.Pattern[str], *, exact: bool = False) -> Locator:
        """The one field with this label."""
        return self.page.locator("main").get_by_label(label, exact=exact)

    def toets(self, toets: str) -> None:
        """Press one key where the focus is."""
        self.keys += 1 + toets.count("+")
        self.page.keyboard.press(toets)

    def typ(self, tekst: str) -> None:
        """Type where the focus is."""
        self.keys += len(tekst)
        self.page.keyboard.type(tekst)

    def seconds(self) -> float:
        """What the keys and taps so far would have cost, without waiting for the machine."""
        return self.keys * KEY_SECONDS + self.taps * TAP_SECONDS

    def vul(self, veld: Locator, tekst: str) -> None:
        """Go to a field and put this text in place of what stands there."""
        self.ga_naar(veld)
        if veld.input_value():
            self.toets("ControlOrMeta+a")
            if not tekst:
                self.toets("Delete")
        self.typ(tekst)
        expect(veld).to_have_value(tekst)

    @abstractmethod
    def ga_naar(self, ding: Locator) -> None:
        """Put the focus there."""

    @abstractmethod
    def kies(self, ding: Locator) -> None:
        """Use a link, a button or the head of a fold."""

    @abstractmethod
    def vink(self, ding: Locator) -> None:
        """Choose a radio button or check a box."""

    @abstractmethod
    def kies_uit(self, lijst: Locator, optie: str) -> None:
        """Choose from a select by the words shown."""


class Toetsenbord(Handen):
    """Somebody who never touches the mouse: everything is reached with Tab and used with Enter or the space bar."""

    naam = "toetsenbord"

    def ga_naar(self, ding: Locator) -> None:
        expect(ding).to_be_visible()
        for _ in range(FARTHEST):
            if ding.evaluate(_ACTIVE):
                return
            self.toets("Tab")
        raise AssertionError(f"{ding} cannot be reached with Tab")

    def kies(self, ding: Locator) -> None:
        self.ga_naar(ding)
        self.toets("Enter")

    def vink(self, ding: Locator) -> None:
        expect(ding).to_be_visible()
        if ding.get_attribute("type") == "radio":
            self._walk_radios(ding)
        else:
            self.ga_naar(ding)
            self.toets("Space")
        expect(ding).to_be_checked()

    def kies_uit(self, lijst: Locator, optie: str) -> None:
        self.ga_naar(lijst)
        self.typ(optie)
        expect(lijst.locator("option:checked")).to_have_text(optie)

    def _walk_radios(self, ding: Locator) -> None:
        """A group of radio buttons is one stop of Tab; the arrows walk inside it."""
        in_group = "element => document.activeElement.type === 'radio' && document.activeElement.name === element.name"
        for _ in range(FARTHEST):
            if ding.evaluate(in_group):
                break
            self.toets("Tab")
        else:
            raise AssertionError(f"{ding} cannot be reached with Tab")
        if ding.evaluate(_ACTIVE):
            self.toets("Space")
        for _ in range(FARTHEST):
            if ding.evaluate(_CHECKED):
                return
            self.toets("ArrowDown")


class Duim(Handen):
    """Somebody with a phone of 360 pixels wide, who taps."""

    naam = "telefoon"

    def typ(self, tekst: str) -> None:
        # The keyboard on the screen of a phone hands over letters, not the pressing of keys.
        self.keys += len(tekst)
        for letter in tekst:
            self.page.keyboard.insert_text(letter)

    def ga_naar(self, ding: Locator) -> None:
        self._tap(ding)
        expect(ding).to_be_focused()

    def kies(self, ding: Locator) -> None:
        self._tap(ding)

    def vink(self, ding: Locator) -> None:
        self._tap(ding)
        expect(ding).to_be_checked()

    def kies_uit(self, lijst: Locator, optie: str) -> None:
        # The phone shows a list of its own: one tap opens it, one chooses.
        self.taps += 2
        lijst.select_option(label=optie)

    def _tap(self, ding: Locator) -> None:
        self.taps += 1
        ding.tap()
