"""One gemeente that keeps everything, of the team that signs in."""

from datetime import date

import pytest

from organisatie.figuren import GROEPEN
from tests.factories import RegistratieFactory
from tests.rapportage.vol_jaar import vol_jaar
from tests.rapportage.voorbeelden import make_editie
from tests.rapportage.wereld import Wereld


@pytest.fixture
def wereld(locatie, gemeente):
    for groep in GROEPEN:
        RegistratieFactory(gemeente=gemeente, groep=groep, begin=date(2010, 1, 1))
    return Wereld(gemeente, locatie)


@pytest.fixture
def editie(wereld):
    """A full year that was fixed, and the year before it."""
    vol_jaar(wereld)
    make_editie(wereld.gemeente, 2016)
    return make_editie(wereld.gemeente, 2017)
