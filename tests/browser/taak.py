"""One task from the manual, done in the browser: told in the user's words, and checked at the end."""

import re
from urllib.parse import urlsplit

from django.urls import resolve

from tests.browser import handleiding, toegankelijk
from tests.browser.handen import Handen
from tests.browser.handleiding import Pagina, Verslag
from tests.browser.wacht import Wacht


class Taak:
    """Given, when, then. Tell a step, then do it; `klaar` closes the task."""

    def __init__(self, pagina: Pagina, handen: Handen, wacht: Wacht, *, write: bool) -> None:
        self.handen = handen
        self.wacht = wacht
        self.write = write
        self.verslag = Verslag(pagina)

    def gegeven(self, zin: str) -> None:
        """How things stand before one begins."""
        self.verslag.gegeven(zin)

    def doe(self, zin: str) -> None:
        """What one does."""
        self.verslag.doe(zin)

    def zie(self, zin: str, *, beeld: bool = False, bij: str = "") -> None:
        """What one then sees; with a picture of the screen when asked, scrolled to what ``bij`` (CSS) finds."""
        self.verslag.zie(zin)
        if beeld or bij:
            number = self.verslag.beeld(zin, handleiding.WIDTHS)
            if self.write and self.handen.naam == "toetsenbord":
                handleiding.save_pictures(self.handen.page, self.verslag.pagina, number, bij)

    def zie_op_papier(self, zin: str) -> None:
        """What the printer makes of this page, with a picture of the sheet."""
        self.verslag.zie(zin)
        number = self.verslag.beeld(zin, [handleiding.PAPIER])
        if self.write and self.handen.naam == "toetsenbord":
            handleiding.save_paper(self.handen.page, self.verslag.pagina, number)

    def klaar(self, kop: str | re.Pattern[str]) -> None:
        """Be on the right page, find it usable for everyone, and keep the manual true."""
        self.handen.kop(kop)
        check_page(self.handen, self.wacht)
        self._was_there()
        handleiding.save_or_compare(self.verslag.pagina.file, self.verslag.text(), write=self.write)

    def _was_there(self) -> None:
        """The task passes a page at which *Hulp* opens it: else the help would tell about something else."""
        bij = tuple(self.verslag.pagina.bij.split())
        passed = {resolve(urlsplit(address).path).view_name for address in self.wacht.status}
        assert not bij or any(name.startswith(bij) for name in passed), f"{bij} is nowhere in {sorted(passed)}"


def check_page(handen: Handen, wacht: Wacht) -> None:
    """The page answered 200, nothing went wrong on the way, and everyone can use it."""
    address = handen.page.url.split("#")[0]
    assert wacht.status[address] == 200, f"{address} answered {wacht.status[address]}"
    toegankelijk.check(handen.page)
    wacht.check()
