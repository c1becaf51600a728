"""The demo world never mixes with somebody's own work."""

import pytest
from django.core.management import CommandError, call_command

from organisatie.models import Gemeente
from tests.factories import GemeenteFactory

pytestmark = pytest.mark.django_db


def test_a_database_with_own_work_is_left_alone():
    GemeenteFactory()

    with pytest.raises(CommandError, match="other work"):
        call_command("demo")

    assert Gemeente.objects.count() == 1
