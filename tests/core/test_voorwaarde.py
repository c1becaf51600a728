"""Conditions that are taken apart into arguments hold for the rows for which they held before."""

import pytest
from django.db.models import Q

from clients.models import Client
from core.prepared import Prepared
from core.voorwaarde import put_together, take_apart
from tests.factories import ClientFactory

pytestmark = pytest.mark.django_db

TELEFOONS = ["06%1", "0641", "06_1", "06\\1", "06'1", ""]
STUKKEN = ["%", "_", "\\", "'", "6%1", "06", "4", ""]
_KLAAR = Prepared(lambda past: Client.objects.filter(put_together(past)).order_by("pk"))


@pytest.mark.parametrize("stuk", STUKKEN)
@pytest.mark.parametrize("ander", STUKKEN)
def test_a_condition_taken_apart_and_put_together_finds_the_same_rows(stuk, ander):
    for telefoon in TELEFOONS:
        ClientFactory(telefoon=telefoon)
    een, twee = Q(telefoon__contains=stuk), Q(telefoon__contains=ander)

    for past in (een, een & twee, een | twee, ~een & twee, een & (twee | Q(email__contains="voorbeeld")), Q()):
        delen = take_apart(past)
        assert _KLAAR.rows(delen) == list(Client.objects.filter(past).order_by("pk"))
        assert _KLAAR(delen).plan is not None


def test_texts_are_arguments_so_another_text_is_the_same_question():
    vragen = [_KLAAR(take_apart(Q(telefoon__contains=stuk))) for stuk in ("6%1", "06", "'")]

    assert len({id(vraag.plan) for vraag in vragen}) == 1
