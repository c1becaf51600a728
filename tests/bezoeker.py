"""A strict visitor: a test client that is signed in, and that fails on what no page may do."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection
from django.http import HttpResponse
from django.test import Client as DjangoClient
from django.urls import reverse

from organisatie.models import Gebruiker

# What a GET may write: who looked, the session, and the cache (rate limits).
WRITABLE_BY_GET = ("historie_inzage", "organisatie_sessie", "cache")
_WRITE = re.compile(r'\b(?:INSERT INTO|UPDATE|DELETE FROM)\s+"?(\w+)"?', re.IGNORECASE)
_INLINE = re.compile(r"<script(?![^>]*\bsrc=)[^>]*>|<style[\s>]|<[^>]+\sstyle=|<[^>]+\son[a-z]+=", re.IGNORECASE)
_LEFTOVER = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")


class Browser(DjangoClient):
    """A test client whose requests are as apart as in real life: there each has a transaction of its own."""

    laatst: Any = None

    def request(self, **request: Any) -> Any:
        if Browser.laatst is not self and connection.in_atomic_block:
            # Past Django, which would count it among the questions of the page.
            connection.connection.execute("select set_config('wegwijs.gebruiker', '', true)")
        Browser.laatst = self
        return super().request(**request)


class Bezoeker:
    """Somebody who is signed in. ``get`` and ``post`` take a URL name and its arguments."""

    def __init__(self, gebruiker: Gebruiker | None = None) -> None:
        self.gebruiker = gebruiker
        self.client = Browser()
        if gebruiker is not None:
            self.client.force_login(gebruiker)

    def get(self, naam: str, *args: Any, query: dict[str, Any] | None = None, **extra: Any) -> HttpResponse:
        """Open a page by the name of its URL."""
        return self.open(reverse(naam, args=args), query=query, **extra)

    def open(self, path: str, *, query: dict[str, Any] | None = None, **extra: Any) -> HttpResponse:
        """Open a page by its path, and check what every page promises."""
        with _only_allowed_writes():
            response = self.client.get(path, query or {}, **extra)
        check_page(response)
        return response

    def post(self, naam: str, *args: Any, data: dict[str, Any] | None = None, **extra: Any) -> HttpResponse:
        """Send a form to the name of its URL."""
        response = self.client.post(reverse(naam, args=args), data or {}, **extra)
        check_page(response)
        return response


def check_page(response: HttpResponse) -> None:
    """No inline script or style, and no template syntax that was left standing."""
    if not response.headers.get("Content-Type", "").startswith("text/html") or response.streaming:
        return
    text = response.content.decode()
    assert not (found := _INLINE.search(text)), f"inline script or style: {found.group()}"
    assert not (found := _LEFTOVER.search(text)), (
        f"template syntax on the page: {text[found.start() - 60 : found.end() + 60]}"
    )


@contextmanager
def _only_allowed_writes() -> Iterator[None]:
    def watch(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        for table in _WRITE.findall(str(sql)):
            assert table in WRITABLE_BY_GET, f"a GET wrote to {table}"
        return execute(sql, params, many, context)

    with connection.execute_wrapper(watch):
        yield
