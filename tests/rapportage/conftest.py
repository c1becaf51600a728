"""One gemeente that keeps everything, of the team that signs in; a full year of it is made once, its editions once for
the tests of a file."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from functools import partial
from typing import Any

import pytest

from organisatie.figuren import GROEPEN
from organisatie.models import Gemeente, Locatie
from rapportage.models import Editie
from tests import databases
from tests.factories import LocatieFactory, RegistratieFactory
from tests.rapportage.vol_jaar import vol_jaar
from tests.rapportage.voorbeelden import make_editie
from tests.rapportage.wereld import Wereld, undone


@pytest.fixture(scope="session")
def vol_database(migrated_database: str, django_db_blocker: Any) -> Iterator[tuple[str, Wereld]]:
    """A database of this process with a full year, which is dear to make; whatever a test does there is undone.

    Made in this process and not once for all of them: the names that come next are then other names.
    """
    name = databases.database_name("vol")
    with django_db_blocker.unblock():
        databases.create_migrated(name)
        databases.use_database(name)
        try:
            wereld = Wereld.maak()
            vol_jaar(wereld)
        finally:
            databases.use_database(migrated_database)
    databases.analyze(name)
    yield name, wereld
    databases.drop_database(name)


@pytest.fixture(scope="module")
def in_vol_database(
    vol_database: tuple[str, Wereld], migrated_database: str, django_db_setup: None, django_db_blocker: Any
) -> Iterator[Wereld]:
    """From here on the tests of this file work in that database. None of them may commit: that would be kept."""
    name, wereld = vol_database
    with django_db_blocker.unblock():
        databases.use_database(name)
    yield wereld
    with django_db_blocker.unblock():
        databases.use_database(migrated_database)


@pytest.fixture
def vol(in_vol_database: Wereld, db: None) -> Wereld:
    """A gemeente with a full year, and the locatie of whoever signs in."""
    return read_wereld(in_vol_database)


def read_wereld(wereld: Wereld) -> Wereld:
    """The same gemeente and locatie as they are now, so that no test meets what another one changed."""
    return Wereld(Gemeente.objects.get(pk=wereld.gemeente.pk), Locatie.objects.get(pk=wereld.locatie.pk))


@contextmanager
def once(django_db_blocker: Any, fill: Callable[[], Editie]) -> Iterator[Editie]:
    """Make an edition for the tests of a file; what a test does on top of it is undone."""
    with ExitStack() as made:
        with django_db_blocker.unblock():
            made.enter_context(undone())
            editie = fill()
        yield editie
        with django_db_blocker.unblock():
            made.close()


@pytest.fixture(scope="module")
def vast_jaar(in_vol_database: Wereld, django_db_blocker: Any) -> Iterator[Editie]:
    """A full year that was fixed, and the year before it: dear to make."""
    with once(django_db_blocker, partial(fix_both, in_vol_database)) as editie:
        yield editie


def fix_both(made: Wereld) -> Editie:
    """Fix the full year and the year before it."""
    wereld = read_wereld(made)
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
def locatie(request, db) -> Locatie:
    """Where the people of a test work: where the full year is, for who asks for it."""
    if "in_vol_database" in request.fixturenames:
        return read_wereld(request.getfixturevalue("in_vol_database")).locatie
    return LocatieFactory()


@pytest.fixture
def wereld(request, locatie, gemeente) -> Wereld:
    return Wereld(gemeente, locatie) if "in_vol_database" in request.fixturenames else make_wereld(locatie)


@pytest.fixture
def editie(vast_jaar, locatie) -> Editie:
    """A full year that was fixed, and the year before it."""
    return Editie.objects.get(pk=vast_jaar.pk)
