"""Somebody who looks at pages, with nothing that a web process does not have itself: its memory is measured, too."""

import re
import resource
from dataclasses import dataclass
from http.cookies import SimpleCookie
from importlib import import_module
from io import BytesIO
from pathlib import Path
from time import perf_counter, process_time
from typing import Any
from urllib.parse import urlencode, urlsplit

from django.conf import settings
from django.contrib.auth import login
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.http import HttpRequest

from organisatie.models import Gebruiker

_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')
_PIEK = re.compile(r"^VmHWM:\s+(\d+) kB", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Antwoord:
    """What came back: the whole response of the server, how long that took, and how long the processors worked for it.

    Both in milliseconds. On a quiet machine they are nearly the same; what else runs adds to the first only.
    """

    status: str
    koppen: tuple[tuple[str, str], ...]
    body: bytes
    ms: float
    werk: float

    @property
    def token(self) -> str:
        """The CSRF token of the form on this page."""
        gevonden = _TOKEN.search(self.body.decode())
        assert gevonden, "no form on this page"
        return gevonden.group(1)


class Bezoek:
    """Somebody who is signed in, straight at the WSGI door: real middleware and CSRF, no test client in between."""

    def __init__(self, gebruiker: Gebruiker, app: WSGIHandler | None = None) -> None:
        self.app = app or WSGIHandler()
        self.cookies = _sign_in(gebruiker)

    def get(self, url: str, verwacht: str = "200", **koppen: str) -> Antwoord:
        """Open an address."""
        return self._ask("GET", url, b"", verwacht, koppen)

    def post(self, url: str, data: dict[str, Any], verwacht: str = "302", **koppen: str) -> Antwoord:
        """Send a form."""
        return self._ask("POST", url, urlencode(data, doseq=True).encode(), verwacht, koppen)

    def _ask(self, methode: str, url: str, body: bytes, verwacht: str, koppen: dict[str, str]) -> Antwoord:
        delen = urlsplit(url)
        omgeving = {
            "REQUEST_METHOD": methode,
            "PATH_INFO": delen.path,
            "QUERY_STRING": delen.query,
            "SERVER_NAME": "testserver",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "HTTP_HOST": "testserver",
            "HTTP_COOKIE": "; ".join(f"{naam}={m.value}" for naam, m in self.cookies.items()),
            "CONTENT_TYPE": "application/x-www-form-urlencoded",
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": BytesIO(body),
            "wsgi.errors": BytesIO(),
            "wsgi.multithread": True,
            "wsgi.multiprocess": True,
            "wsgi.run_once": False,
            **koppen,
        }
        kop: list[Any] = []
        werk, begin = count_work(), perf_counter()
        response = self.app(omgeving, lambda *wat: kop.extend(wat))
        inhoud = b"".join(response)
        response.close()
        ms, gewerkt = (perf_counter() - begin) * 1000, (count_work() - werk) * 1000
        status, headers = kop[:2]
        assert status.startswith(verwacht), f"{methode} {url}: {status}\n{inhoud[:2000].decode()}"
        for naam, waarde in headers:
            if naam == "Set-Cookie":
                self.cookies.load(waarde)
        return Antwoord(status, tuple(headers), inhoud, ms, gewerkt)


def _sign_in(gebruiker: Gebruiker) -> SimpleCookie:
    """The cookie of a new session, as after the page where one signs in."""
    request = HttpRequest()
    request.session = import_module(settings.SESSION_ENGINE).SessionStore()
    login(request, gebruiker, backend=settings.AUTHENTICATION_BACKENDS[0])
    request.session.save()
    return SimpleCookie({settings.SESSION_COOKIE_NAME: request.session.session_key})


def count_work() -> float:
    """Seconds that a processor worked so far, for us and for our connection to the database (on Linux)."""
    if connection.connection is None:
        return process_time()
    try:
        schedstat = Path(f"/proc/{connection.connection.info.backend_pid}/schedstat").read_text()
    except OSError:
        return process_time()
    return process_time() + int(schedstat.split()[0]) / 1e9


def read_peak() -> float:
    """The most memory that this process ever held, in MB (on Linux).

    Not ``ru_maxrss`` there: that begins at what the process held that started this one.
    """
    try:
        gevonden = _PIEK.search(Path("/proc/self/status").read_text())
    except OSError:
        gevonden = None
    return int(gevonden[1]) / 1024 if gevonden else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
