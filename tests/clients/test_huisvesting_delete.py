"""A placement made by mistake is taken away: what goes, what stays known, and who may."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.urls import reverse

from clients.actions import huisvesting_create, huisvesting_delete
from clients.models import Bewoning, Huisvesting, Verwijdering
from clients.tonen.wonen import tell_what_lapses
from core.errors import Refused, Stale
from core.periode import Periode
from organisatie.models import Gemeente
from tests.clients.paneel import draw
from tests.factories import (
    BewoningFactory,
    ClientFactory,
    ContactFactory,
    GemeentedefinitieFactory,
    GemeenteFactory,
    GepubliceerdCijferFactory,
    HuisvestingFactory,
    ToewijzingFactory,
    WoningFactory,
)

MEI, JUNI = date(2017, 5, 10), date(2017, 6, 1)
JAAR = Periode.jaar(2017)
VERGISSING = "bij de verkeerde persoon ingevuld"


@pytest.fixture
def wonend(locatie, gemeente):
    """A client housed in the gemeente since 10 May 2017, in a first home."""
    huisvesting = HuisvestingFactory(client=ClientFactory(locatie=locatie), gemeente=gemeente, begin=MEI)
    BewoningFactory(huisvesting=huisvesting, woning=WoningFactory(gemeente=gemeente, straat="Verzonnenlaan"))
    return huisvesting


def delete(collega, huisvesting, **anders):
    data = {"versie": huisvesting.versie, "reden": VERGISSING} | anders
    return huisvesting_delete(by=collega.toegang(), huisvesting=huisvesting, **data)


def events(model):
    rows = model.pgh_event_model.objects.order_by("pgh_id")
    return list(rows.values_list("pgh_label", "pgh_context__metadata__actie"))


def test_a_deleted_placement_counts_no_more(teamleider, wonend):
    assert wonend in Huisvesting.objects.gehuisvest_in(JAAR)

    delete(teamleider, wonend)

    assert not Huisvesting.objects.gehuisvest_in(JAAR).exists()
    assert not Bewoning.objects.exists()


def test_the_history_keeps_the_placement_and_its_home_with_who_deleted_them(teamleider, wonend):
    delete(teamleider, wonend)

    assert events(Huisvesting)[-1] == ("delete", "huisvesting_delete")
    assert events(Bewoning)[-1] == ("delete", "huisvesting_delete")


def test_what_stood_there_and_why_it_went_stays_on_the_page_of_the_team_leader(teamleider, wonend):
    delete(teamleider, wonend)

    text = draw(teamleider, wonend.client, "clients.wonen")

    assert f"{wonend.gemeente}, regulier, van 10-05-2017" in text
    assert VERGISSING in text
    assert str(teamleider.gebruiker) in text


def test_a_volunteer_sees_no_deleted_placement_and_no_way_to_delete_one(teamleider, vrijwilliger, wonend):
    ToewijzingFactory(client=wonend.client, gebruiker=vrijwilliger.gebruiker)
    later = HuisvestingFactory(client=ClientFactory(locatie=wonend.client.inschrijvingen.get().locatie))
    ToewijzingFactory(client=later.client, gebruiker=vrijwilliger.gebruiker)
    delete(teamleider, wonend)

    assert VERGISSING not in draw(vrijwilliger, wonend.client, "clients.wonen")
    way = reverse("clients:huisvesting-delete", args=[later.pk])
    assert way not in draw(vrijwilliger, later.client, "clients.wonen")


def test_a_volunteer_may_not_delete_even_for_their_own_client(vrijwilliger, wonend):
    ToewijzingFactory(client=wonend.client, gebruiker=vrijwilliger.gebruiker)

    with pytest.raises(PermissionDenied):
        delete(vrijwilliger, wonend)
    assert Huisvesting.objects.filter(pk=wonend.pk).exists()


def test_the_contacts_are_derived_again(teamleider, wonend, locatie):
    elders = GemeenteFactory()
    Huisvesting.objects.filter(pk=wonend.pk).update(gemeente=elders)
    GemeentedefinitieFactory(gemeente=elders)
    contact = ContactFactory(
        locatie=locatie, gemeente=elders, clients=[wonend.client], op=date(2017, 7, 1), soort="begeleiding"
    )

    delete(teamleider, Huisvesting.objects.get())

    contact.refresh_from_db()
    assert contact.gemeente == locatie.gemeenten.get()
    assert contact.soort == "overig"


def test_a_move_that_never_was_lets_the_placement_before_it_go_on(teamleider, wonend):
    by = teamleider.toegang()
    vergissing = huisvesting_create(
        by=by, client=wonend.client, gemeente=GemeenteFactory(), soort="verhuisd", begin=JUNI
    )

    delete(teamleider, vergissing, heropen=True)

    wonend.refresh_from_db()
    assert wonend.eind is None
    assert wonend.bewoningen.get().eind is None


def test_without_the_tick_the_placement_before_it_stays_ended(teamleider, wonend):
    by = teamleider.toegang()
    vergissing = huisvesting_create(
        by=by, client=wonend.client, gemeente=GemeenteFactory(), soort="verhuisd", begin=JUNI
    )

    delete(teamleider, vergissing)

    wonend.refresh_from_db()
    assert wonend.eind == JUNI


def test_a_home_that_was_left_before_stays_left_when_the_placement_goes_on(teamleider, wonend):
    wonend.bewoningen.update(eind=date(2017, 5, 20))
    by = teamleider.toegang()
    vergissing = huisvesting_create(
        by=by, client=wonend.client, gemeente=GemeenteFactory(), soort="verhuisd", begin=JUNI
    )

    delete(teamleider, vergissing, heropen=True)

    assert wonend.bewoningen.get().eind == date(2017, 5, 20)


@pytest.mark.parametrize(
    ("anders", "zin"),
    [
        ({"reden": "  "}, "Vul in waarom deze huisvesting niet klopt."),
        ({"heropen": True}, "Er is geen eerdere huisvesting die op deze dag stopte. Haal het vinkje weg."),
    ],
)
def test_it_is_refused_without_a_reason_or_with_nothing_to_reopen(teamleider, wonend, anders, zin):
    with pytest.raises(Refused) as fout:
        delete(teamleider, wonend, **anders)

    assert fout.value.zin == zin
    assert Huisvesting.objects.filter(pk=wonend.pk).exists()


def test_who_read_an_older_version_deletes_nothing(teamleider, wonend):
    with pytest.raises(Stale):
        delete(teamleider, wonend, versie=wonend.versie + 1)

    assert Huisvesting.objects.filter(pk=wonend.pk).exists()
    assert not Verwijdering.objects.exists()


def test_the_database_keeps_no_deletion_without_a_reason(wonend):
    with pytest.raises(IntegrityError, match="verwijdering_met_reden"), transaction.atomic():
        Verwijdering.objects.create(client=wonend.client, op=MEI, oude_tekst="iets", reden="")


def test_the_page_says_first_what_will_change(teamleider, wonend):
    GepubliceerdCijferFactory(gemeente=wonend.gemeente, jaar=2017)

    text = teamleider.get("clients:huisvesting-delete", wonend.pk).content.decode()

    assert f"Deze huisvesting telt dan niet meer mee in {wonend.gemeente} in 2017." in text
    assert "Over 2017 zijn al cijfers gedrukt." in text
    assert "De woning gaat bij deze persoon ook weg." in text
    assert "De contacten van deze persoon worden opnieuw ingedeeld." in text
    assert 'name="heropen"' not in text


def test_a_placement_that_did_not_count_says_so(wonend):
    Huisvesting.objects.update(soort="verhuisd")

    assert f"Deze huisvesting telde niet mee als gehuisvest in {wonend.gemeente}." in tell_what_lapses(wonend)


def test_the_page_offers_to_let_the_placement_before_it_go_on(teamleider, wonend):
    elders: Gemeente = GemeenteFactory()
    by = teamleider.toegang()
    vergissing = huisvesting_create(by=by, client=wonend.client, gemeente=elders, soort="verhuisd", begin=JUNI)
    text = teamleider.get("clients:huisvesting-delete", vergissing.pk).content.decode()

    response = teamleider.post(
        "clients:huisvesting-delete", vergissing.pk, data={"versie": 1, "reden": VERGISSING, "heropen": "on"}
    )

    assert f"Deze persoon woonde gewoon nog in {wonend.gemeente}" in text
    assert response.url == reverse("clients:client-detail", args=[wonend.client_id])
    assert Huisvesting.objects.get().eind is None


def test_the_page_of_the_team_leader_leads_to_it(teamleider, wonend):
    assert reverse("clients:huisvesting-delete", args=[wonend.pk]) in draw(teamleider, wonend.client, "clients.wonen")


def test_a_post_without_a_reason_keeps_the_placement_and_says_what_to_do(teamleider, wonend):
    response = teamleider.post("clients:huisvesting-delete", wonend.pk, data={"versie": 1, "reden": ""})

    assert response.context["form"].errors == {"reden": ["Vul in waarom deze huisvesting niet klopt."]}
    assert Huisvesting.objects.filter(pk=wonend.pk).exists()


def test_the_list_of_homes_is_reached_from_the_clients_and_from_a_client(teamleider, wonend):
    woningen = reverse("clients:woning-list")

    assert f'href="{woningen}"' in teamleider.get("clients:client-list").content.decode()
    assert f'href="{woningen}"' in draw(teamleider, wonend.client, "clients.wonen")
