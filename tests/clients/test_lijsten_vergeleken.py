"""Lists beside the slow way in which the same rows were found before: for any links between records, and any homes."""

import random
from datetime import timedelta

import pytest
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef
from django.utils import timezone

from clients.models import Bewoning, Client, Woning
from clients.tonen.lijst import Clientfilter, count_landen, list_clients, put_in_order
from clients.tonen.wonen import leave_out_inhabited, list_woningen
from core.bladen import Bladen
from organisatie.rechten import Recht
from tests.elk import part_and_rest
from tests.factories import BewoningFactory, ClientFactory, HuisvestingFactory, ToewijzingFactory, WoningFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("zaad", part_and_rest(range(5)))
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


@pytest.mark.parametrize("zaad", part_and_rest(range(3)))
def test_the_nationalities_of_a_team_and_how_many_rows_its_list_has(zaad, teamleider, locatie, other_location):
    kans, clients = random.Random(zaad), []
    for _ in range(25):
        hoofd = kans.choice([*(c for c in clients if c.hoofd is None), None]) if clients else None
        waar, land = kans.choice([locatie, other_location]), kans.choice(["Syrië", "Eritrea", "Iran", ""])
        clients.append(ClientFactory(locatie=waar, hoofd=hoofd, nationaliteit=land))
    toegang = teamleider.toegang()
    mijn = Client.objects.visible_to(toegang, Recht.CLIENT_ZIEN)

    landen = count_landen(toegang, Recht.CLIENT_ZIEN)

    assert landen.keys() == set(mijn.values_list("nationaliteit", flat=True))
    for land, aantal in landen.items():
        assert aantal == len([c for c in list_clients(mijn, Clientfilter(), toegang) if c.nationaliteit == land])


@pytest.mark.parametrize("aantal", [0, 1, 7, 8, 30])
@pytest.mark.parametrize("volgorde", ["", "-naam", "begeleider_naam", "-gehuisvest_op"])
def test_pages_are_the_same_from_either_end(teamleider, locatie, aantal, volgorde):
    for n in range(aantal):
        client = ClientFactory(locatie=locatie, naam=f"Naam {n % 3}")
        if n % 3:
            HuisvestingFactory(client=client)
        if n % 2:
            ToewijzingFactory(client=client)
    toegang = teamleider.toegang()
    mijn = Client.objects.visible_to(toegang, Recht.CLIENT_ZIEN)
    rows = put_in_order(list_clients(mijn, Clientfilter(), toegang), volgorde, toegang).values_list("pk", flat=True)

    for bladen in (Bladen(rows, 4), Bladen(rows, 4, aantal=aantal)):
        langzaam = Paginator(rows, 4)
        assert [list(blad) for blad in bladen] == [list(blad) for blad in langzaam]
        assert list(bladen.get_page("999")) == list(langzaam.get_page("999"))


@pytest.mark.parametrize("zaad", part_and_rest(range(5)))
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
