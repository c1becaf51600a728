"""Watches everything that a browser does during a test: nothing may go abroad, nothing may go wrong."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import BrowserContext, ConsoleMessage, Request, Response, WebError

from tests.browser.site import Site

# The browser repeats in its console that an answer was not 2xx; we look at the answers themselves. htmx calls it an
# error that a search took the place of an older one, which happens whenever a machine is slower than who types; a
# request that did fail it names apart (htmx:sendError).
_REPEATED = ("Failed to load resource", "htmx:afterRequest", "htmx:sendAbort")


class Wacht:
    """Notes what may not happen: a foreign host, a failed request, an error of a script, a broken policy."""

    def __init__(self, context: BrowserContext, site: Site) -> None:
        self.site = site
        self.faults: list[str] = []
        self.status: dict[str, int] = {}
        self._expected: set[int] = set()
        context.on("request", self._request)
        context.on("response", self._response)
        context.on("console", self._console)
        context.on("weberror", self._error)

    @contextmanager
    def expecting(self, *statuses: int) -> Iterator[None]:
        """Answers with these statuses are what the body is about."""
        before, self._expected = self._expected, self._expected | set(statuses)
        try:
            yield
        finally:
            self._expected = before

    def check(self) -> None:
        """Fail when anything was noted."""
        server = self.site.last_words() if any(" 500 " in fault for fault in self.faults) else ""
        assert not self.faults, "\n".join([*self.faults, server])

    def _request(self, request: Request) -> None:
        if not request.url.startswith((f"{self.site.url}/", "blob:", "about:")):
            self.faults.append(f"a request to a foreign host: {request.url}")

    def _response(self, response: Response) -> None:
        request = response.request
        if request.is_navigation_request():
            self.status[response.url] = response.status
        if response.status >= 400 and response.status not in self._expected:
            self.faults.append(f"{request.method} {response.url} answered {response.status} ")

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not message.text.startswith(_REPEATED):
            self.faults.append(f"the console says: {message.text}")

    def _error(self, error: WebError) -> None:
        self.faults.append(f"a script failed: {error.error}")
