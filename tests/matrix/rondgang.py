"""A walk along all pages in one world, which is made once: every page leaves the rows and the cookies as they were."""

import copy
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.db import transaction
from django.shortcuts import resolve_url
from django.test import Client as DjangoClient

UITGELOGD = 401
"""What stands for being sent to the page to sign in: to somebody who is signed in, that may never pass for a page."""
_DELEN = 4

per_deel = pytest.mark.parametrize("deel", range(_DELEN))
"""A walk in a few parts, so that the processes of a run can share it."""


def take(names: Iterable[str], deel: int) -> list[str]:
    """The pages of one part."""
    return sorted(names)[deel::_DELEN]


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


def read_status(antwoord: Any) -> int:
    """The status of an answer; ``UITGELOGD`` when it leads to signing in."""
    if antwoord.status_code == 302 and urlsplit(antwoord["Location"]).path == resolve_url(settings.LOGIN_URL):
        return UITGELOGD
    return int(antwoord.status_code)
