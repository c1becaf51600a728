"""How far the demo world is stands on the page where one signs in, while it is being loaded behind it."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.urls import reverse

from core.voortgang import end_voortgang, read_voortgang, write_voortgang
from tests.bezoeker import Bezoeker

LADEN = "De demowereld wordt geladen"
KLAAR = "De demowereld staat klaar"


@pytest.fixture
def blad(settings, tmp_path, db):
    """The page as it is now, with what stands behind its address."""
    settings.DATA = tmp_path
    return lambda vraag="": Bezoeker().client.get(reverse("account_login") + vraag).content.decode()


def test_while_it_loads_the_page_says_how_far_it_is_and_then_that_it_is_there(blad):
    assert LADEN not in blad()

    write_voortgang("demo", 2, 7)
    assert f"{LADEN}: 28 % is klaar" in blad()
    write_voortgang("demo", 6, 7)
    assert f"{LADEN}: 85 % is klaar" in blad("?demo")

    end_voortgang("demo")
    assert LADEN not in blad("?demo")
    assert KLAAR in blad("?demo")
    assert KLAAR not in blad()


def test_in_production_it_says_nothing(blad, settings):
    write_voortgang("demo", 2, 7)
    settings.ONTWIKKELING = False

    assert LADEN not in blad()


def test_a_world_that_is_there_already_is_nothing_to_wait_for(settings, tmp_path, demo_wereld):
    settings.DATA = tmp_path
    write_voortgang("demo", 0, 1)

    call_command("demo", stdout=StringIO())

    assert read_voortgang("demo") is None


def test_ending_twice_is_no_fault(settings, tmp_path):
    settings.DATA = tmp_path

    end_voortgang("demo")

    assert read_voortgang("demo") is None
