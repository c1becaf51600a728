"""A browser, a site with the demo world, and somebody who uses it with the keys or with a thumb."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.db import connection
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from config.sessie import SessionStore
from organisatie.models import Gebruiker
from tests import databases
from tests.browser import handleiding
from tests.browser.handen import Duim, Handen, Toetsenbord
from tests.browser.handleiding import OPTION, Pagina
from tests.browser.site import Site
from tests.browser.taak import Taak
from tests.browser.toegankelijk import COMPUTER, PHONE
from tests.browser.wacht import Wacht

CHROMIUM = os.environ.get("WEGWIJS_CHROMIUM") or "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
]
COMPUTER_WINDOW = {"viewport": {"width": COMPUTER[0], "height": COMPUTER[1]}}
PHONE_WINDOW = {
    "viewport": {"width": PHONE[0], "height": PHONE[1]},
    "has_touch": True,
    "is_mobile": True,
}
PATIENCE = 20_000
"""Milliseconds that a page gets for what must come. How fast it comes is for the bench: a slow machine is no fault."""
expect.set_options(timeout=PATIENCE)
FAILED = pytest.StashKey[bool]()
DUTCH = {"locale": "nl-NL", "timezone_id": "Europe/Amsterdam"}


def pytest_sessionfinish(session: pytest.Session) -> None:
    """The index is drawn from the tests, so it is written with every page of theirs."""
    if session.config.getoption(OPTION):
        handleiding.write_index()


@pytest.fixture(scope="session")
def running_site(demo_database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with Site(demo_database, tmp_path_factory.mktemp("site")).running() as site:
        yield site


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    # Playwright leaves its event loop running in this thread, between calls and so also during other tests;
    # Django would take all of them for asynchronous code.
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def site(running_site: Site) -> Site:
    """The site, with the demo world as it was loaded."""
    running_site.restore()
    return running_site


@pytest.fixture
def gegevens(site: Site, migrated_database: str, django_db_blocker) -> Iterator[None]:
    """Reach the rows of the site from the test: to prepare what cannot be waited for, and to look afterwards."""
    with django_db_blocker.unblock():
        databases.use_database(site.database)
        yield
        connection.close()
        databases.use_database(migrated_database)


@pytest.fixture(params=[Toetsenbord, Duim], ids=lambda handen: handen.naam)
def soort_handen(request: pytest.FixtureRequest) -> type[Handen]:
    """Every task is done twice: with the keys on a computer, and with a thumb on a phone."""
    return request.param


@pytest.fixture
def venster(browser: Browser, soort_handen: type[Handen]) -> Iterator[BrowserContext]:
    """A browser that knows nothing yet."""
    window = PHONE_WINDOW if soort_handen is Duim else COMPUTER_WINDOW
    context = browser.new_context(**window, **DUTCH)
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def wacht(venster: BrowserContext, site: Site) -> Iterator[Wacht]:
    wacht = Wacht(venster, site)
    yield wacht
    wacht.check()


@pytest.fixture
def muis(venster: BrowserContext, soort_handen: type[Handen]) -> Iterator[None]:
    """Nobody may use a mouse: neither the keys nor the thumb."""
    used: list[str] = []
    venster.expose_binding("meldMuis", lambda _source, where: used.append(where))
    venster.add_init_script(_WATCH_MOUSE)
    yield
    assert not used, f"the mouse was used: {used}"


@pytest.fixture
def page(
    request: pytest.FixtureRequest, venster: BrowserContext, wacht: Wacht, muis: None, tmp_path: Path
) -> Iterator[Page]:
    page = venster.new_page()
    yield page
    if request.node.stash.get(FAILED, False):
        page.screenshot(path=tmp_path / "failed.png", full_page=True)
        sys.stdout.write(f"What the browser showed: {tmp_path / 'failed.png'} ({page.url})\n")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Remember that a test failed, so that its last screen is kept."""
    report = yield
    if call.when == "call":
        item.stash[FAILED] = report.failed
    return report


@pytest.fixture
def handen(page: Page, site: Site, soort_handen: type[Handen]) -> Handen:
    """Whoever sits at the screen."""
    return soort_handen(page, site.url)


@pytest.fixture
def log_in(venster: BrowserContext, site: Site, gegevens: None) -> Callable[[str], Gebruiker]:
    """Be somebody of the demo world, by e-mail address, without going through the sign-in page."""

    def log_in(email: str) -> Gebruiker:
        gebruiker = Gebruiker.objects.get(email=email)
        session = SessionStore()
        session[SESSION_KEY] = str(gebruiker.pk)
        session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
        session[HASH_SESSION_KEY] = gebruiker.get_session_auth_hash()
        session.save()
        venster.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": str(session.session_key), "url": site.url}]
        )
        return gebruiker

    return log_in


@pytest.fixture
def taak(request: pytest.FixtureRequest, handen: Handen, wacht: Wacht) -> Taak:
    """The task that the mark `taak("<rol>/<taak>", "<titel>")` names."""
    mark = request.node.get_closest_marker("taak")
    return Taak(Pagina(*mark.args, **mark.kwargs), handen, wacht, write=request.config.getoption(OPTION))


_WATCH_MOUSE = """addEventListener("pointerdown", (event) => {
  if (event.pointerType === "mouse" && event.isTrusted) meldMuis(String(event.target.outerHTML).slice(0, 80));
}, true);"""
