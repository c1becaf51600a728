"""Family in the demo world: a dossier in every step today, a term of this week, and a round that is half done."""

from datetime import timedelta

import pytest
from django.utils import timezone

from demo.laden import JURIDISCH, TEAMLEIDER
from gezinshereniging.domain.ronde import find_rondedag
from gezinshereniging.models import Aanvraag, Dossier, Mutatie, Rondedossier, Woonvraag
from organisatie.rechten import Recht
from termijnen.models import Termijn
from tests.demo.test_laden import toegang

pytestmark = pytest.mark.usefixtures("demo_wereld")


def reached(account):
    return Dossier.objects.visible_to(toegang(account), Recht.DOSSIER_ZIEN).lopend()


def test_a_dossier_stands_in_every_step():
    assert set(Dossier.objects.values_list("status", flat=True)) == {
        "begonnen", "wacht", "besloten", "bezwaar", "reist", "afgesloten",
    }  # fmt: skip
    assert set(Aanvraag.objects.filter(procedure__dossier__in=Dossier.objects.lopend()).values_list("status")) >= {
        (status,) for status in ("voorbereiding", "ingediend", "afgewezen", "bezwaar", "ingewilligd", "mvv")
    }
    assert Woonvraag.objects.open().exists()


def test_one_letter_is_due_this_week():
    vandaag = timezone.localdate()
    termijnen = Termijn.objects.visible_to(toegang(TEAMLEIDER), Recht.TERMIJN_ZIEN).open()

    week = termijnen.filter(feit__startswith="mutatie-", laatste__lte=vandaag + timedelta(days=7))
    assert week.filter(laatste__gte=vandaag).exists()


def test_each_team_reaches_its_own_dossiers_and_leiden_two_of_noordwijk():
    noordwijk, leiden = reached(TEAMLEIDER), reached(JURIDISCH)

    assert (noordwijk.count(), leiden.count()) == (5, 2)
    assert not noordwijk.intersection(leiden).exists()


def test_half_of_the_round_is_done_and_one_thing_is_asked():
    if find_rondedag(timezone.localdate()) > timezone.localdate():
        assert not Rondedossier.objects.exists()
        return
    rijen = Rondedossier.objects.all()

    assert (rijen.count(), rijen.filter(antwoord="").count()) == (5, 2)
    assert Mutatie.objects.open_vragen().count() == 1
