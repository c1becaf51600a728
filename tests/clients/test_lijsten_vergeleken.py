"""Lists beside the slow way in which the same rows were found before: for any links between records, and any homes."""

import random
from datetime import timedelta

import pytest
from django.db.models import Exists, OuterRef
from django.utils import timezone

from clients.models import Bewoning, Client, Woning
from clients.tonen.lijst import Clientfilter, list_clients
from clients.tonen.wonen import leave_out_inhabited, list_woningen
from organisatie.rechten import Recht
from tests.factories import BewoningFactory, ClientFactory, WoningFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("zaad", range(5))
def test_a_record_of_somebody_who_is_in_the_list_already_is_left_out(zaad, teamleider, locatie, other_location):
    kans, clients = random.Random(zaad), []
    for _ in range(25):
        hoofd = kans.choice([*(c for c in clients if c.hoofd is None), None]) if clients else None
        clients.append(ClientFactory(locatie=kans.choice([locatie, other_location]), hoofd=hoofd))
    toegang = teamleider.toegang()
    mijn = Client.objects.visible_to(toegang, Recht.CLIENT_ZIEN)

    gevonden = list_clients(mijn, Clientfilter(), toegang)

    langzaam = mijn.exclude(hoofd__in=mijn.values("pk")).order_by("sorteersleutel", "pk")
    assert [client.pk for client in gevonden] == [client.pk for client in langzaam]
    assert 0 < len(gevonden) < mijn.count()


@pytest.mark.parametrize("zaad", range(5))
def test_homes_in_which_nobody_lives(zaad, gemeente):
    kans, vandaag = random.Random(zaad), timezone.localdate()
    woningen = [WoningFactory(gemeente=gemeente) if n % 4 else WoningFactory() for n in range(20)]
    for _ in range(25):
        begin = vandaag + timedelta(days=kans.choice([-60, -30, 0, 30]))
        eind = kans.choice([None, begin + timedelta(days=kans.choice([1, 30, 45]))])
        BewoningFactory(huisvesting__begin=begin, woning=kans.choice(woningen), begin=begin, eind=eind)
    hier = Woning.objects.filter(gemeente=gemeente).order_by("pk")

    vrij = leave_out_inhabited(hier, vandaag)

    bewoond = Bewoning.objects.open_on(vandaag).filter(woning=OuterRef("pk"))
    langzaam = hier.annotate(is_bewoond=Exists(bewoond))
    assert list(vrij) == list(langzaam.filter(is_bewoond=False))
    ids = kans.sample([woning.pk for woning in hier], 9)
    getoond = [(woning.pk, woning.is_bewoond) for woning in list_woningen(ids, vandaag)]
    assert getoond == [(pk, langzaam.get(pk=pk).is_bewoond) for pk in ids]
    assert 0 < len(vrij) < len(woningen)
