"""Trajecten begin by themselves; people hand over, round off and go on."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from begeleiding.actions import (
    afspraak_afzeggen,
    afspraak_create,
    afspraak_update,
    checkpunt_create,
    checkpunt_update,
    checkpunten_overnemen,
    puntstand_set,
    traject_afronden,
    traject_create,
    traject_heropenen,
    trajecten_bijwerken,
    warmeoverdracht_create,
)
from begeleiding.models import Checkpunt, Puntstand, Traject
from clients.actions import client_koppelen, client_update, huisvesting_create, huisvesting_delete, huisvesting_update
from clients.domain import Geboorte
from clients.models import Huisvesting
from core.errors import Refused, Stale
from tests.factories import (
    ClientFactory,
    GemeentedefinitieFactory,
    HuisvestingFactory,
    LidmaatschapFactory,
    PartnerFactory,
    ToewijzingFactory,
)
from tests.factories_begeleiding import AfspraakFactory, CheckpuntFactory, PuntstandFactory, TrajectFactory

KEY = date(2026, 3, 3)


@pytest.fixture
def client(locatie):
    return ClientFactory(locatie=locatie)


@pytest.fixture
def traject(client, gemeente):
    HuisvestingFactory(client=client, gemeente=gemeente)
    return TrajectFactory(client=client, gemeente=gemeente)


def house(by, client, gemeente, begin=KEY, soort="regulier"):
    return huisvesting_create(by=by, client=client, gemeente=gemeente, soort=soort, begin=begin)


def test_a_home_begins_a_traject(systeem, client, gemeente):
    house(systeem, client, gemeente)

    traject = Traject.objects.get()
    assert (traject.client, traject.gemeente, traject.begin, traject.is_vanzelf) == (client, gemeente, KEY, True)


@pytest.mark.parametrize(("vanaf", "geboren", "aantal"), [(16, 2011, 0), (16, 2009, 1), (None, 2020, 1), (18, 2009, 0)])
def test_the_age_limit_is_that_of_the_gemeente_on_the_day_of_the_key(
    systeem, locatie, gemeente, vanaf, geboren, aantal
):
    GemeentedefinitieFactory(gemeente=gemeente, traject_vanaf=vanaf)
    dag = date(geboren, 1, 1)
    client = ClientFactory(locatie=locatie, geboren_vroegst=dag, geboren_laatst=dag)

    house(systeem, client, gemeente)

    assert Traject.objects.count() == aantal


def test_a_second_home_in_another_gemeente_begins_another(systeem, client, gemeente, other_location):
    house(systeem, client, gemeente)
    house(systeem, client, other_location.gemeenten.get(), date(2026, 9, 1), "verhuisd")

    assert list(Traject.objects.order_by("begin").values_list("begin", flat=True)) == [KEY, date(2026, 9, 1)]


def test_a_date_that_is_put_right_moves_the_begin(systeem, client, gemeente):
    huisvesting = house(systeem, client, gemeente)

    huisvesting_update(by=systeem, huisvesting=huisvesting, versie=1, begin=date(2026, 3, 10))

    assert Traject.objects.get().begin == date(2026, 3, 10)


def test_a_birth_date_that_is_put_right_begins_it_after_all(systeem, locatie, gemeente):
    GemeentedefinitieFactory(gemeente=gemeente, traject_vanaf=16)
    client = ClientFactory(locatie=locatie, geboren_vroegst=None, geboren_laatst=None)
    house(systeem, client, gemeente)
    assert not Traject.objects.exists()

    client_update(by=systeem, client=client, versie=1, geboorte=Geboorte.van_delen(1990))

    assert Traject.objects.get().begin == KEY


def test_a_home_that_was_a_mistake_takes_its_traject_along(systeem, client, gemeente):
    huisvesting = house(systeem, client, gemeente)

    huisvesting_delete(by=systeem, huisvesting=huisvesting, versie=1, reden="verkeerde persoon")

    assert not Traject.objects.exists()


def test_work_that_was_done_lapses_and_comes_back(systeem, client, gemeente):
    huisvesting = house(systeem, client, gemeente)
    PuntstandFactory(traject=Traject.objects.get())

    huisvesting_delete(by=systeem, huisvesting=huisvesting, versie=1, reden="verkeerde dag")
    assert Traject.objects.get().uitkomst == "vervallen"

    house(systeem, client, gemeente, date(2026, 4, 1))
    terug = Traject.objects.get()
    assert (terug.begin, terug.uitkomst, terug.afgerond_op) == (date(2026, 4, 1), "", None)


def test_two_records_that_are_one_person_keep_one_traject(systeem, locatie, gemeente, client):
    dubbel = ClientFactory(locatie=locatie)
    house(systeem, client, gemeente)
    house(systeem, dubbel, gemeente, date(2026, 5, 5))
    assert Traject.objects.count() == 2

    client_koppelen(by=systeem, client=dubbel, hoofd=client)

    assert Traject.objects.get().begin == KEY


def test_the_night_follows_a_changed_definition_and_then_nothing(systeem, locatie, gemeente):
    kind = ClientFactory(locatie=locatie, geboren_vroegst=date(2015, 1, 1), geboren_laatst=date(2015, 1, 1))
    HuisvestingFactory(client=kind, gemeente=gemeente, begin=KEY)
    HuisvestingFactory(client=ClientFactory(locatie=locatie), gemeente=gemeente, begin=KEY)
    assert trajecten_bijwerken(by=systeem) == 1

    GemeentedefinitieFactory(gemeente=gemeente, traject_vanaf=None)

    assert [trajecten_bijwerken(by=systeem) for _ in range(2)] == [1, 0]


def test_what_began_by_hand_waits_for_a_home_here(teamleider, client, gemeente):
    with pytest.raises(Refused) as niet:
        traject_create(by=teamleider.toegang(), client=client, gemeente=gemeente, begin=KEY)

    assert niet.value.veld == "begin"


def test_a_second_go_counts_as_one_traject(systeem, client, gemeente):
    house(systeem, client, gemeente)
    eerste = Traject.objects.get()
    traject_afronden(
        by=systeem, traject=eerste, versie=1, afgerond_op=date(2026, 6, 1), uitkomst="afgebroken", reden="even weg"
    )

    tweede = traject_create(by=systeem, client=client, gemeente=gemeente, begin=date(2026, 9, 1))

    assert tweede.herstart_van == eerste
    assert set(Traject.objects.tellend()) == {Traject.objects.get(pk=eerste.pk)}
    assert trajecten_bijwerken(by=systeem) == 0


def round_off(by, traject, **velden):
    vast = {"versie": traject.versie, "afgerond_op": date(2018, 3, 3), "uitkomst": "zelfredzaam"}
    return traject_afronden(by=by, traject=traject, **vast | velden)


def test_only_who_leads_the_team_rounds_off(vrijwilliger, teamleider, traject):
    ToewijzingFactory(client=traject.client, gebruiker=vrijwilliger.gebruiker)
    with pytest.raises(PermissionDenied):
        round_off(vrijwilliger.toegang(), traject)

    assert round_off(teamleider.toegang(), traject).uitkomst == "zelfredzaam"


def test_a_stale_form_rounds_nothing_off(teamleider, traject):
    with pytest.raises(Stale):
        round_off(teamleider.toegang(), traject, versie=0)


def test_handed_over_needs_a_recorded_handover(teamleider, traject):
    by = teamleider.toegang()
    with pytest.raises(Refused):
        round_off(by, traject, uitkomst="overgedragen")

    warmeoverdracht_create(
        by=by, traject=traject, partner=PartnerFactory(), op=date(2018, 3, 2), toestemming_op=date(2018, 3, 1)
    )

    assert round_off(by, traject, uitkomst="overgedragen").afgerond_op == date(2018, 3, 3)


@pytest.mark.parametrize(
    ("velden", "veld"),
    [
        ({"toestemming_op": date(2018, 3, 3)}, "toestemming_op"),
        ({"op": date(2017, 3, 2), "toestemming_op": date(2017, 3, 1)}, "op"),
    ],
)
def test_a_handover_comes_after_consent_and_after_the_begin(teamleider, traject, velden, veld):
    goed = {"partner": PartnerFactory(), "op": date(2018, 3, 2), "toestemming_op": date(2018, 3, 1)}

    with pytest.raises(Refused) as niet:
        warmeoverdracht_create(by=teamleider.toegang(), traject=traject, **goed | velden)

    assert niet.value.veld == veld


def test_a_mistake_is_taken_back(teamleider, traject):
    by = teamleider.toegang()
    round_off(by, traject)

    traject_heropenen(by=by, traject=traject)

    traject.refresh_from_db()
    assert (traject.afgerond_op, traject.uitkomst, traject.reden) == (None, "", "")
    with pytest.raises(Refused):
        traject_heropenen(by=by, traject=traject)


def test_one_tap_says_how_it_stands_and_another_takes_it_back(systeem, traject, locatie):
    punt = CheckpuntFactory(locatie=locatie)

    assert puntstand_set(by=systeem, traject=traject, punt=punt, stand="samen gedaan").op == systeem.vandaag
    puntstand_set(by=systeem, traject=traject, punt=punt, stand="zelf gedaan")
    assert Puntstand.objects.get().stand == "zelf gedaan"

    assert puntstand_set(by=systeem, traject=traject, punt=punt, stand="te doen") is None
    assert not Puntstand.objects.exists()


def test_the_same_tap_twice_keeps_the_first_day(systeem, traject):
    stand = PuntstandFactory(traject=traject)

    puntstand_set(by=systeem, traject=traject, punt=stand.punt, stand=stand.stand)

    assert Puntstand.objects.get().op == stand.op


def test_what_was_done_on_another_day_has_that_day(systeem, traject):
    stand = PuntstandFactory(traject=traject, stand="samen gedaan")
    gisteren = systeem.vandaag - timedelta(days=1)

    puntstand_set(by=systeem, traject=traject, punt=stand.punt, stand="samen gedaan", op=gisteren)
    assert Puntstand.objects.get().op == gisteren

    puntstand_set(by=systeem, traject=traject, punt=stand.punt, stand="zelf gedaan", op=traject.begin)
    assert (Puntstand.objects.get().stand, Puntstand.objects.get().op) == ("zelf gedaan", traject.begin)


@pytest.mark.parametrize(("dag", "zin"), [("morgen", "Deze dag moet nog komen"), ("ervoor", "Het traject begon op")])
def test_nothing_is_done_in_the_future_or_before_the_traject(systeem, traject, dag, zin):
    op = {"morgen": systeem.vandaag + timedelta(days=1), "ervoor": traject.begin - timedelta(days=1)}[dag]

    with pytest.raises(Refused, match=zin) as niet:
        puntstand_set(by=systeem, traject=traject, punt=CheckpuntFactory(), stand="zelf gedaan", op=op)

    assert niet.value.veld == "op"
    assert not Puntstand.objects.exists()


def test_an_ended_traject_keeps_its_list(systeem, teamleider, traject):
    round_off(teamleider.toegang(), traject)

    with pytest.raises(Refused):
        puntstand_set(by=systeem, traject=traject, punt=CheckpuntFactory(), stand="zelf gedaan")
    with pytest.raises(Refused):
        puntstand_set(by=systeem, traject=TrajectFactory(), punt=CheckpuntFactory(), stand="half gedaan")


def test_a_team_begins_with_the_usual_list_once(teamleider, locatie):
    by = teamleider.toegang()

    punten = checkpunten_overnemen(by=by, locatie=locatie, begin=KEY)

    assert len(punten) == Checkpunt.objects.count() > 20
    with pytest.raises(Refused):
        checkpunten_overnemen(by=by, locatie=locatie, begin=KEY)


def test_the_team_leader_keeps_the_list(teamleider, vrijwilliger, locatie):
    by = teamleider.toegang()
    punt = checkpunt_create(by=by, locatie=locatie, naam="Fiets", groep="wonen", begin=KEY)

    assert checkpunt_update(by=by, checkpunt=punt, versie=1, eind=date(2026, 9, 1)).eind == date(2026, 9, 1)
    with pytest.raises(Refused, match="staat al in de lijst"):
        checkpunt_create(by=by, locatie=locatie, naam="fiets", groep="werk", begin=KEY)
    with pytest.raises(PermissionDenied):
        checkpunt_create(by=vrijwilliger.toegang(), locatie=locatie, naam="Bus", groep="wonen", begin=KEY)


@pytest.fixture
def morgen():
    return timezone.localdate() + timedelta(days=1)


def test_my_own_client_and_i_agree_to_meet(vrijwilliger, client, morgen):
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    by = vrijwilliger.toegang()

    afspraak = afspraak_create(by=by, client=client, gebruiker=vrijwilliger.gebruiker, op=morgen, waar="bibliotheek")

    later = afspraak_update(by=by, afspraak=afspraak, versie=1, op=morgen + timedelta(days=7))
    assert later.op == morgen + timedelta(days=7)
    assert afspraak_afzeggen(by=by, afspraak=afspraak).afgezegd_op == by.vandaag
    with pytest.raises(Refused, match="afgezegd"):
        afspraak_update(by=by, afspraak=afspraak, versie=3, waar="thuis")


def test_nobody_meets_yesterday_nor_with_a_stranger(teamleider, client, morgen, other_location):
    by, gebruiker = teamleider.toegang(), teamleider.gebruiker
    with pytest.raises(Refused) as geweest:
        afspraak_create(by=by, client=client, gebruiker=gebruiker, op=morgen - timedelta(days=2))
    with pytest.raises(Refused) as vreemd:
        afspraak_create(by=by, client=client, gebruiker=AfspraakFactory().gebruiker, op=morgen)

    assert (geweest.value.veld, vreemd.value.veld) == ("op", "gebruiker")


def test_nobody_is_the_helper_of_their_own_gezin(teamleider, vrijwilliger, locatie, client, morgen):
    ik = ClientFactory(locatie=locatie, gebruiker=vrijwilliger.gebruiker)
    gezin = LidmaatschapFactory(client=ik, gezin__locatie=locatie).gezin
    LidmaatschapFactory(client=client, gezin=gezin)

    with pytest.raises(Refused) as niet:
        afspraak_create(by=teamleider.toegang(), client=client, gebruiker=vrijwilliger.gebruiker, op=morgen)

    assert niet.value.veld == "gebruiker"


def test_who_left_and_came_back_has_no_second_traject_by_itself(systeem, client, gemeente):
    weg = house(systeem, client, gemeente)
    Huisvesting.objects.filter(pk=weg.pk).update(eind=date(2026, 4, 1))

    house(systeem, client, gemeente, date(2026, 6, 1))

    assert Traject.objects.get().begin == KEY
