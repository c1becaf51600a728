"""The people of one locatie, as fixtures: each is a strict visitor who is signed in."""

from datetime import datetime

import pytest
from django.utils import timezone

from organisatie.models import Gemeente, Locatie
from organisatie.rechten import Rol, Toegang
from organisatie.toegang import read_toegang
from tests.bezoeker import Bezoeker
from tests.factories import AanstellingFactory, LocatieFactory


class Collega(Bezoeker):
    """A visitor with an Aanstelling, and the Toegang that follows from it."""

    def __init__(self, rol: Rol, locatie: Locatie | None = None, gemeente: Gemeente | None = None) -> None:
        aanstelling = AanstellingFactory(rol=rol.value, locatie=locatie, gemeente=gemeente)
        super().__init__(aanstelling.gebruiker)
        self.aanstelling = aanstelling

    def toegang(self, nu: datetime | None = None) -> Toegang:
        """What this person may do, now or at a given moment."""
        return read_toegang(self.gebruiker, nu=nu or timezone.now())


@pytest.fixture
def locatie(db) -> Locatie:
    return LocatieFactory()


@pytest.fixture
def other_location(db) -> Locatie:
    return LocatieFactory()


@pytest.fixture
def gemeente(locatie) -> Gemeente:
    return locatie.gemeenten.get()


@pytest.fixture
def vrijwilliger(locatie) -> Collega:
    return Collega(Rol.VRIJWILLIGER, locatie)


@pytest.fixture
def juridisch(locatie) -> Collega:
    return Collega(Rol.JURIDISCH, locatie)


@pytest.fixture
def teamleider(locatie) -> Collega:
    return Collega(Rol.TEAMLEIDER, locatie)


@pytest.fixture
def beheerder(locatie) -> Collega:
    return Collega(Rol.BEHEERDER, locatie)


@pytest.fixture
def ambtenaar(gemeente) -> Collega:
    """Somebody of the gemeente that the locatie serves."""
    return Collega(Rol.GEMEENTE, gemeente=gemeente)


@pytest.fixture
def no_session_is_renewed(settings) -> None:
    """A session that is a minute old is stored again: on a slow machine that is three questions more of some page."""
    settings.SESSION_COOKIE_AGE = settings.SESSION_LONGEST


@pytest.fixture
def systeem() -> Toegang:
    nu = timezone.now()
    return Toegang.systeem("test", nu=nu, vandaag=timezone.localtime(nu).date())
