"""The first stones of an empty installation."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from organisatie.models import Aanstelling, Gebruiker, Gemeente, Locatie


def inrichten(*extra, email="eerste@voorbeeld.test", gemeente="Voorbeeldgemeente"):
    out = StringIO()
    call_command("inrichten", "--gemeente", gemeente, "--locatie", "Team Zee", "--email", email, *extra, stdout=out)
    return out.getvalue()


def test_the_first_beheerder_comes_in_by_the_printed_link(db):
    link = inrichten().split()[-1]

    assert Locatie.objects.get().gemeenten.get() == Gemeente.objects.get()
    assert Aanstelling.objects.values_list("gebruiker__email", "rol").get() == ("eerste@voorbeeld.test", "beheerder")
    assert Client().get(link.removeprefix("http://localhost:8000")).status_code == 200


def test_a_second_time_adds_a_person_and_keeps_the_rest(db):
    inrichten("--teamleider")
    inrichten(email="tweede@voorbeeld.test")

    assert (Gemeente.objects.count(), Locatie.objects.count(), Gebruiker.objects.count()) == (1, 1, 2)
    assert Aanstelling.objects.count() == 3


def test_the_same_person_twice_is_refused_in_words(db):
    inrichten()

    with pytest.raises(CommandError, match="heeft deze rol hier al"):
        inrichten()


def test_a_wrong_address_makes_nothing(db):
    with pytest.raises(CommandError, match="not an e-mail address"):
        inrichten(email="geen adres")

    assert not Gemeente.objects.exists()


def test_a_further_gemeente_is_linked_to_the_locatie_that_is_there(db):
    inrichten()
    inrichten(gemeente="Súdwest-Voorbeeld")

    locatie = Locatie.objects.get()
    assert sorted(locatie.gemeenten.values_list("naam", flat=True)) == ["Súdwest-Voorbeeld", "Voorbeeldgemeente"]
    assert Aanstelling.objects.count() == 1
