"""Spellings, doubles, helpers, begeleiders and handing over, on screen."""

from datetime import timedelta

import pytest
from django.utils import timezone

from clients.models import Client, Toewijzing
from historie.models import Inzage
from tests.factories import ClientFactory, NaamvormFactory, ToewijzingFactory

pytestmark = pytest.mark.django_db


def page(response):
    return response.content.decode()


@pytest.fixture
def amina(locatie):
    return ClientFactory(naam="Amina Voorbeeld", locatie=locatie)


def test_a_spelling_in_arabic_script_stands_in_its_own_direction(teamleider, amina):
    teamleider.post("clients:naamvorm-create", amina.pk, data={"voornamen": "أمينة", "bron": "paspoort"})

    html = page(teamleider.get("clients:gegevens-detail", amina.pk))

    assert "<bdi>أمينة</bdi>" in html
    assert "Paspoort" in html
    assert "<bdi>أمينة</bdi>" in page(teamleider.get("clients:client-detail", amina.pk))


def test_an_empty_spelling_says_so_at_the_field(teamleider, amina):
    response = teamleider.post("clients:naamvorm-create", amina.pk, data={"bron": "paspoort"})

    assert list(response.context["form"].errors) == ["roepnaam"]
    assert amina.naamvormen.count() == 1


def test_the_shown_name_changes_everywhere(teamleider, amina):
    andere = NaamvormFactory(client=amina, roepnaam="Amineh", achternaam="")

    teamleider.post(
        "clients:naamvorm-update",
        andere.pk,
        data={"roepnaam": "Amineh", "bron": "ind", "is_hoofdvorm": "on", "versie": "1"},
    )

    assert Client.objects.get(pk=amina.pk).naam == "Amineh"
    assert "<bdi>Amineh</bdi>" in page(teamleider.get("clients:client-list"))


def test_a_stale_spelling_shows_both_texts(teamleider, amina):
    vorm = amina.naamvormen.get()
    teamleider.post(
        "clients:naamvorm-update",
        vorm.pk,
        data={"roepnaam": "Een", "bron": "ind", "is_hoofdvorm": "on", "versie": "1"},
    )

    response = teamleider.post(
        "clients:naamvorm-update",
        vorm.pk,
        data={"roepnaam": "Twee", "bron": "ind", "is_hoofdvorm": "on", "versie": "1"},
    )

    assert [(v.nu, v.mijn) for v in response.context["form"].verschillen] == [("Een", "Twee")]


def test_two_cards_are_gekoppeld_and_loosened_on_screen(teamleider, amina, locatie):
    dubbel = ClientFactory(naam="Amina Voorbeelt", locatie=locatie)

    asked = teamleider.get("clients:dubbel-create", dubbel.pk)
    teamleider.post("clients:dubbel-create", dubbel.pk, data={"hoofd": amina.pk})
    gekoppeld = Client.objects.get(pk=dubbel.pk).hoofd
    teamleider.post("clients:dubbel-delete", dubbel.pk)

    assert list(asked.context["kandidaten"]) == [amina]
    assert gekoppeld == amina
    assert Client.objects.get(pk=dubbel.pk).hoofd is None


def test_loosening_twice_says_that_nothing_changed(teamleider, amina):
    teamleider.post("clients:dubbel-delete", amina.pk)

    assert "is al los" in page(teamleider.get("clients:client-detail", amina.pk))


def test_a_card_of_another_team_cannot_be_chosen(teamleider, amina, other_location):
    elders = ClientFactory(naam="Amina Elders", locatie=other_location)

    response = teamleider.post("clients:dubbel-create", amina.pk, data={"hoofd": elders.pk})

    assert list(response.context["form"].errors) == ["hoofd"]
    assert Client.objects.get(pk=amina.pk).hoofd is None


def test_a_client_who_helps_is_no_longer_seen_by_that_helper(teamleider, vrijwilliger, amina):
    ToewijzingFactory(client=amina, gebruiker=vrijwilliger.gebruiker)

    teamleider.post("clients:helper-update", amina.pk, data={"gebruiker": vrijwilliger.gebruiker.pk})

    assert vrijwilliger.get("clients:client-detail", amina.pk).status_code == 404


def test_a_new_begeleider_opens_the_page_from_that_day(teamleider, vrijwilliger, amina):
    vandaag = timezone.localdate()
    assert vrijwilliger.get("clients:client-detail", amina.pk).status_code == 404

    teamleider.post(
        "clients:toewijzing-create",
        amina.pk,
        data={"gebruiker": vrijwilliger.gebruiker.pk, "rol": "begeleider", "begin": f"{vandaag:%d-%m-%Y}"},
    )

    assert vrijwilliger.get("clients:client-detail", amina.pk).status_code == 200


@pytest.mark.parametrize(("fout", "veld"), [({"gebruiker": ""}, "gebruiker"), ({"begin": "volgende week"}, "begin")])
def test_a_wrong_toewijzing_says_so_at_the_field(teamleider, vrijwilliger, amina, fout, veld):
    goed = {"gebruiker": vrijwilliger.gebruiker.pk, "rol": "begeleider", "begin": "24-11-2020"}

    response = teamleider.post("clients:toewijzing-create", amina.pk, data=goed | fout)

    assert list(response.context["form"].errors) == [veld]
    assert not Toewijzing.objects.exists()


def test_only_colleagues_who_guide_here_can_be_chosen(teamleider, vrijwilliger, beheerder, ambtenaar, amina):
    form = teamleider.get("clients:toewijzing-create", amina.pk).context["form"]

    assert set(form.fields["gebruiker"].queryset) == {teamleider.gebruiker, vrijwilliger.gebruiker}


def test_stopping_ends_access(teamleider, vrijwilliger, amina):
    toewijzing = ToewijzingFactory(client=amina, gebruiker=vrijwilliger.gebruiker)

    teamleider.post("clients:toewijzing-end", toewijzing.pk, data={"eind": f"{timezone.localdate():%d-%m-%Y}"})

    assert vrijwilliger.get("clients:client-detail", amina.pk).status_code == 404


def test_overdragen_says_what_happens_and_ends_the_access_of_the_team(teamleider, amina, other_location):
    vandaag = timezone.localdate()

    asked = page(teamleider.get("clients:overdracht-create", amina.pk))
    response = teamleider.post(
        "clients:overdracht-create",
        amina.pk,
        data={"locatie": other_location.pk, "op": f"{vandaag:%d-%m-%Y}", "toestemming_op": f"{vandaag:%d-%m-%Y}"},
    )

    assert "Jouw team ziet deze persoon dan niet meer" in asked
    assert response.url == "/clienten/"
    assert teamleider.get("clients:client-detail", amina.pk).status_code == 404


def test_overdragen_without_consent_is_refused_and_keeps_what_was_typed(teamleider, amina, other_location):
    morgen = timezone.localdate() + timedelta(days=1)
    data = {"locatie": other_location.pk, "op": f"{morgen:%d-%m-%Y}", "toestemming_op": f"{morgen:%d-%m-%Y}"}

    response = teamleider.post("clients:overdracht-create", amina.pk, data=data)

    assert "Vraag eerst toestemming" in page(response)
    assert f'value="{morgen:%d-%m-%Y}"' in page(response)
    assert teamleider.get("clients:client-detail", amina.pk).status_code == 200


def test_opening_a_form_about_somebody_leaves_an_inzage(teamleider, amina):
    teamleider.get("clients:client-update", amina.pk)

    assert [(i.client, i.recht) for i in Inzage.objects.all()] == [(amina, "client wijzigen")]
