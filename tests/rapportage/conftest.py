"""One gemeente that keeps everything, of the team that signs in."""

from datetime import date

import pytest

from organisatie.figuren import GROEPEN
from tests.factories import RegistratieFactory
from tests.rapportage.wereld import Wereld


@pytest.fixture
def wereld(locatie, gemeente):
    for groep in GROEPEN:
        RegistratieFactory(gemeente=gemeente, groep=groep, begin=date(2010, 1, 1))
    return Wereld(gemeente, locatie)
