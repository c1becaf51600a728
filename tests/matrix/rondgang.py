"""A walk along pages in one world, which is made once: every page leaves the rows and the cookies as they were."""

import copy
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import groupby
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.db import transaction
from django.shortcuts import resolve_url
from django.template.backends.django import Template as PageTemplate
from django.test import Client as DjangoClient
from django.urls import reverse

from tests.elk import one_of_each, rest_of
from tests.matrix.adressen import GUARDED, kind_of_page, parameters
from tests.matrix.voorbeelden import VOORBEELDEN
from tests.matrix.wereld import Geval
from tests.team import Collega

UITGELOGD = 401
"""What stands for being sent to the page to sign in: to somebody who is signed in, that may never pass for a page."""
_PAGES = 12


def in_parts(
    names: Iterable[str], pages: int = _PAGES, *, turn: int | None = None, kind: Callable[[str], Any] = kind_of_page
) -> pytest.MarkDecorator:
    """A walk in parts of one package, so that the processes of a run can share it, and ``-k`` finds a package.

    With a ``turn`` the ordinary run asks one page of each kind of each package, and the others are ``elk``; walks that
    look at something else take another turn, so that together they meet more pages.
    """
    every = sorted(names)
    part = every if turn is None else one_of_each(every, kind, turn)
    cases = [pytest.param(own, id=naam) for naam, own in _cut(part, pages)]
    for naam, own in _cut(rest_of(every, part), pages):
        cases.append(pytest.param(own, id=f"{naam}-elk", marks=pytest.mark.elk))
    return pytest.mark.parametrize("names", cases)


def _cut(names: Iterable[str], pages: int) -> Iterator[tuple[str, list[str]]]:
    """Pages of one package at a time, so many at most, and how that part is called."""
    for package, of_package in groupby(names, key=lambda name: name.partition(":")[0]):
        own = list(of_package)
        for begin in range(0, len(own), pages):
            yield f"{package}-{begin // pages}", own[begin : begin + pages]


@contextmanager
def as_it_was(client: DjangoClient) -> Iterator[None]:
    """Ask for something; what it wrote is rolled back, and who was signed in still is."""
    koekjes = copy.deepcopy(client.cookies)
    try:
        with transaction.atomic():
            yield
            transaction.set_rollback(True)
    finally:
        client.cookies = koekjes


def walk(
    client: DjangoClient,
    case: Geval,
    names: Iterable[str],
    examples: Mapping[str, Callable[[Geval], Any]] = VOORBEELDEN,
) -> Iterator[tuple[str, str]]:
    """Each of these addresses and its path. Those that ask for the same rows get the same ones, as they were made."""
    alike = defaultdict(list)
    for name in names:
        alike[frozenset(parameters(GUARDED[name]))].append(name)
    for asked, together in alike.items():
        with as_it_was(client):
            rows = {parameter: examples[parameter](case) for parameter in sorted(asked)}
            for name in together:
                with as_it_was(client):
                    yield name, reverse(name, kwargs=rows)


@contextmanager
def undrawn() -> Iterator[None]:
    """Ask without drawing the page of the answer: for a walk that looks at its status and its headers alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PageTemplate, "render", lambda *_, **__: "")
        yield


@contextmanager
def always(collega: Collega) -> Iterator[None]:
    """Who asks, and what they may do, is read once and not for each page: for a walk that does not look at signing in.
    The Toegang is that of the rows at this moment."""
    toegang = collega.toegang()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("django.contrib.auth.middleware.get_user", lambda _: copy.copy(collega.gebruiker))
        patch.setattr("organisatie.middleware.read_toegang", lambda *_, **__: toegang)
        yield


def reads_question(answer: Any) -> bool:
    """Whether somebody looked behind the ? of this address: a page that does not, answers every question alike."""
    return "GET" in vars(answer.wsgi_request)


def read_status(antwoord: Any) -> int:
    """The status of an answer; ``UITGELOGD`` when it leads to signing in."""
    if antwoord.status_code == 302 and urlsplit(antwoord["Location"]).path == resolve_url(settings.LOGIN_URL):
        return UITGELOGD
    return int(antwoord.status_code)
