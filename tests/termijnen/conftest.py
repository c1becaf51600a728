"""The day on which these tests play, and a client of the team."""

from datetime import date

import pytest

from tests.factories import ClientFactory, moment

VANDAAG = date(2026, 11, 23)


@pytest.fixture
def by(teamleider):
    """The Toegang of a team leader, on Monday 23 November 2026."""
    return teamleider.toegang(moment(VANDAAG))


@pytest.fixture
def client_(locatie):
    return ClientFactory(locatie=locatie)
