"""One gemeente that keeps everything, of the team that signs in; with an edition, made once for the tests of a file."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from typing import Any

import pytest

from organisatie.figuren import GROEPEN
from organisatie.models import Locatie
from rapportage.models import Editie
from tests.factories import LocatieFactory, RegistratieFactory
from tests.rapportage.vol_jaar import vol_jaar
from tests.rapportage.voorbeelden import make_editie
from tests.rapportage.wereld import Wereld, undone


@contextmanager
def once(django_db_blocker: Any, fill: Callable[[Wereld], Editie]) -> Iterator[Editie]:
    """Make a gemeente and its edition for the tests of a file; what a test does on top of it is undone."""
    with ExitStack() as made:
        with django_db_blocker.unblock():
            made.enter_context(undone())
            editie = fill(make_wereld(LocatieFactory()))
        yield editie
        with django_db_blocker.unblock():
            made.close()


@pytest.fixture(scope="module")
def vast_jaar(django_db_setup, django_db_blocker) -> Iterator[Editie]:
    """A full year that was fixed, and the year before it: dear to make."""
    with once(django_db_blocker, fill_jaar) as editie:
        yield editie


def fill_jaar(wereld: Wereld) -> Editie:
    """Something of everything, and both years fixed."""
    vol_jaar(wereld)
    make_editie(wereld.gemeente, 2016)
    editie: Editie = make_editie(wereld.gemeente, 2017)
    return editie


def make_wereld(locatie: Locatie) -> Wereld:
    """The gemeente of this locatie keeps every group of figures from 2010 on."""
    gemeente = locatie.gemeenten.get()
    for groep in GROEPEN:
        RegistratieFactory(gemeente=gemeente, groep=groep, begin=date(2010, 1, 1))
    return Wereld(gemeente, locatie)


@pytest.fixture
def locatie(request, db) -> Any:
    """Where the people of a test work: where the edition was made, for who asks for it."""
    if "vast_jaar" in request.fixturenames:
        return request.getfixturevalue("vast_jaar").gemeente.locaties.get()
    return LocatieFactory()


@pytest.fixture
def wereld(request, locatie, gemeente) -> Wereld:
    return Wereld(gemeente, locatie) if "vast_jaar" in request.fixturenames else make_wereld(locatie)


@pytest.fixture
def editie(vast_jaar, locatie) -> Editie:
    """A full year that was fixed, and the year before it."""
    return Editie.objects.get(pk=vast_jaar.pk)
