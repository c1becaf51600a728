"""What is counted in the night is there in the morning."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from rapportage.indicatoren.register import GROEPEN
from rapportage.tasks import tellen
from tests.factories import RegistratieFactory
from tests.rapportage.wereld import JAAR

pytestmark = pytest.mark.django_db


def test_the_first_look_of_the_day_counts_no_other_year(teamleider, gemeente):
    for groep in GROEPEN:
        RegistratieFactory(gemeente=gemeente, groep=groep)
    tellen()
    tellen()

    with CaptureQueriesContext(connection) as first:
        teamleider.get("rapportage:jaar-detail", gemeente.pk, JAAR)
    with CaptureQueriesContext(connection) as second:
        teamleider.get("rapportage:jaar-detail", gemeente.pk, JAAR)

    assert len(first) == len(second)
