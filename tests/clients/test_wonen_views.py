"""The story of a home on screen: who reads it, what the forms refuse, and where they lead."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from clients.models import Bewoning, Huisvesting, Koppeling, Woning, Woningaanbod
from tests.clients.paneel import draw
from tests.factories import (
    BewoningFactory,
    ClientFactory,
    GemeentedefinitieFactory,
    GemeenteFactory,
    HuisvestingFactory,
    KoppelingFactory,
    PartnerFactory,
    ToewijzingFactory,
    WoningaanbodFactory,
    WoningFactory,
)

MEI = date(2017, 5, 10)


@pytest.fixture
def client_(locatie):
    return ClientFactory(locatie=locatie)


@pytest.fixture
def wonend(client_, gemeente):
    huisvesting = HuisvestingFactory(client=client_, gemeente=gemeente, begin=MEI)
    BewoningFactory(huisvesting=huisvesting, woning=WoningFactory(gemeente=gemeente, straat="Verzonnenlaan"))
    return huisvesting


def page(collega, client):
    return draw(collega, client, "clients.wonen")


def test_the_panel_tells_koppeling_offer_and_home_as_one_story(teamleider, wonend):
    koppeling = KoppelingFactory(client=wonend.client, gemeente=wonend.gemeente)
    WoningaanbodFactory(
        koppeling=koppeling,
        woning=WoningFactory(gemeente=wonend.gemeente),
        uitkomst="geweigerd",
        beantwoord_op=MEI,
        reden="te ver van het station",
    )

    text = page(teamleider, wonend.client)

    assert "Verzonnenlaan" in text
    assert "te ver van het station" in text
    assert "vanaf wo 10 mei 2017" in text
    assert reverse("clients:huisvesting-end", args=[wonend.pk]) in text


def test_a_placement_that_misses_its_counting_date_says_so(teamleider, wonend):
    GemeentedefinitieFactory(gemeente=wonend.gemeente, huisvestingsdatum="brp")

    assert "Telt nog niet mee" in page(teamleider, wonend.client)


def test_an_ended_placement_offers_no_next_home(teamleider, wonend):
    Huisvesting.objects.update(eind=date(2018, 1, 1))

    text = page(teamleider, wonend.client)

    assert "t/m zo 31 dec 2017" in text
    assert reverse("clients:bewoning-create", args=[wonend.pk]) not in text


def test_a_volunteer_records_a_koppeling_for_their_own_client(vrijwilliger, client_, gemeente):
    ToewijzingFactory(client=client_, gebruiker=vrijwilliger.gebruiker)

    response = vrijwilliger.post(
        "clients:koppeling-create", client_.pk, data={"gemeente": gemeente.pk, "op": "10-05-2017"}
    )

    assert response.url == reverse("clients:client-detail", args=[client_.pk])
    assert Koppeling.objects.get().op == MEI


def test_an_accepted_offer_leads_to_the_day_of_the_key_with_the_home_chosen(teamleider, client_, gemeente):
    koppeling = KoppelingFactory(client=client_, gemeente=gemeente)
    aanbod = WoningaanbodFactory(koppeling=koppeling, woning=WoningFactory(gemeente=gemeente))
    teamleider.post(
        "clients:woningaanbod-update",
        aanbod.pk,
        data={"uitkomst": "aanvaard", "beantwoord_op": "10-05-2017", "versie": 1},
    )

    text = page(teamleider, client_)
    form = teamleider.get("clients:huisvesting-create", client_.pk, query={"woning": aanbod.woning_id})

    assert f"{reverse('clients:huisvesting-create', args=[client_.pk])}?woning={aanbod.woning_id}" in text
    assert f'<option value="{aanbod.woning_id}" selected>' in form.content.decode()


def test_a_refusal_without_a_reason_stays_on_the_page_with_what_was_typed(teamleider, client_, gemeente):
    aanbod = WoningaanbodFactory(koppeling=KoppelingFactory(client=client_, gemeente=gemeente))

    response = teamleider.post(
        "clients:woningaanbod-update",
        aanbod.pk,
        data={"uitkomst": "geweigerd", "beantwoord_op": "11-05-2017", "versie": 1},
    )

    assert response.context["form"].errors == {"reden": ["Vul in waarom de woning is geweigerd."]}
    assert 'value="11-05-2017"' in response.content.decode()
    assert Woningaanbod.objects.get().uitkomst == "open"


def test_a_placement_is_recorded_with_its_home_and_its_dates(teamleider, client_, gemeente):
    woning = WoningFactory(gemeente=gemeente)

    teamleider.post(
        "clients:huisvesting-create",
        client_.pk,
        data={
            "gemeente": gemeente.pk,
            "soort": "nareis",
            "begin": "10-05-2017",
            "brp_op": "12-05-2017",
            "woning": woning.pk,
        },
    )

    huisvesting = Huisvesting.objects.get()
    assert (huisvesting.soort, huisvesting.brp_op, huisvesting.coa_op) == ("nareis", date(2017, 5, 12), None)
    assert huisvesting.bewoningen.get().woning == woning


@pytest.mark.parametrize(
    ("veld", "waarde", "zin"),
    [
        ("begin", "10-05-1987", "vanaf 1990"),
        ("begin", "32-05-2017", "datum"),
        ("brp_op", "10-05-2014", "meer dan twee jaar"),
        ("coa_op", "10-05-2021", "meer dan twee jaar"),
        ("gemeente", "", "Kies een gemeente"),
        ("soort", "gratis", "Kies"),
        ("woning", "999999999", "Kies een mogelijkheid uit de lijst"),
    ],
)
def test_each_wrong_field_of_a_placement_is_told_at_that_field(teamleider, client_, gemeente, veld, waarde, zin):
    goed = {"gemeente": gemeente.pk, "soort": "regulier", "begin": "10-05-2017"}

    response = teamleider.post("clients:huisvesting-create", client_.pk, data=goed | {veld: waarde})

    errors = response.context["form"].errors
    assert list(errors) == [veld]
    assert zin in errors[veld][0]
    assert not Huisvesting.objects.exists()


def test_a_stale_change_shows_both_texts(teamleider, wonend):
    gegevens = {"gemeente": wonend.gemeente_id, "soort": "regulier", "begin": "10-05-2017", "versie": 1}
    teamleider.post("clients:huisvesting-update", wonend.pk, data=gegevens | {"brp_op": "12-05-2017"})

    response = teamleider.post("clients:huisvesting-update", wonend.pk, data=gegevens | {"brp_op": "13-05-2017"})

    verschil = response.context["form"].verschillen
    assert [(v.label, v.nu, v.mijn) for v in verschil] == [("Ingeschreven in de BRP op", "12-05-2017", "13-05-2017")]
    assert Huisvesting.objects.get().brp_op == date(2017, 5, 12)


def test_leaving_and_moving_go_through_their_own_pages(teamleider, wonend):
    andere = WoningFactory(gemeente=wonend.gemeente)

    teamleider.post("clients:bewoning-create", wonend.pk, data={"woning": andere.pk, "begin": "01-06-2017"})
    teamleider.post("clients:huisvesting-end", wonend.pk, data={"eind": "01-09-2017"})

    assert Huisvesting.objects.get().eind == date(2017, 9, 1)
    assert Bewoning.objects.get(woning=andere).eind == date(2017, 9, 1)


def test_the_list_of_homes_narrows_by_street_and_by_being_free(teamleider, wonend, gemeente):
    vrij = WoningFactory(gemeente=gemeente, straat="Verzonnenlaan")
    WoningFactory(gemeente=gemeente, straat="Elders")
    WoningFactory(straat="Verzonnenlaan")

    response = teamleider.get("clients:woning-list", query={"straat": "verzonnen", "alleen_vrij": "on"})

    assert list(response.context["woningen"]) == [vrij]


def test_the_list_of_homes_never_says_who_lives_there(teamleider, wonend):
    response = teamleider.get("clients:woning-list")

    assert "Verzonnenlaan" in response.content.decode()
    assert wonend.client.naam not in response.content.decode()


def test_a_new_home_goes_back_to_the_form_that_needed_it(teamleider, client_, gemeente):
    terug = reverse("clients:huisvesting-create", args=[client_.pk])
    verhuurder = PartnerFactory(soort="woningcorporatie")

    response = teamleider.client.post(
        f"{reverse('clients:woning-create')}?terug={terug}",
        {
            "gemeente": gemeente.pk,
            "straat": "Voorbeeldstraat",
            "huisnummer": "1",
            "postcode": "1234ab",
            "verhuurder": verhuurder.pk,
            "soort": "kamer",
        },
    )

    woning = Woning.objects.get()
    assert response.url == f"{terug}?woning={woning.pk}"
    assert (woning.postcode, woning.verhuurder) == ("1234 AB", verhuurder)


def test_a_return_address_outside_the_site_is_ignored(teamleider, gemeente):
    response = teamleider.client.post(
        f"{reverse('clients:woning-create')}?terug=//elders.test/",
        {"gemeente": gemeente.pk, "straat": "Voorbeeldstraat", "huisnummer": "1", "soort": "kamer"},
    )

    assert response.url == reverse("clients:woning-list")


def test_a_wrong_postcode_is_told_at_its_field(teamleider, gemeente):
    response = teamleider.post(
        "clients:woning-create",
        data={
            "gemeente": gemeente.pk,
            "straat": "Voorbeeldstraat",
            "huisnummer": "1",
            "postcode": "12 ab",
            "soort": "kamer",
        },
    )

    assert "vier cijfers en twee letters" in response.context["form"].errors["postcode"][0]


def test_a_home_is_changed_with_its_version(teamleider, gemeente):
    woning = WoningFactory(gemeente=gemeente)
    gegevens = {"gemeente": gemeente.pk, "straat": "Nieuwestraat", "huisnummer": "7", "soort": "zelfstandig"}

    teamleider.post("clients:woning-update", woning.pk, data=gegevens | {"versie": 1})

    woning.refresh_from_db()
    assert (woning.straat, woning.versie) == ("Nieuwestraat", 2)


def test_the_homes_to_choose_are_free_ones_in_reach_and_never_a_home_of_strangers(
    teamleider, wonend, locatie, gemeente
):
    vrij, elders = WoningFactory(gemeente=gemeente), WoningFactory(gemeente=GemeenteFactory())
    ander = ClientFactory(locatie=locatie)

    response = teamleider.get("clients:huisvesting-create", ander.pk)

    keuzes = [waarde for waarde, _ in response.context["form"].fields["woning"].widget.choices]
    assert vrij.pk in keuzes
    assert elders.pk not in keuzes
    assert wonend.bewoningen.get().woning_id not in keuzes


def test_a_home_of_another_team_cannot_be_sent_with_the_form(teamleider, client_, gemeente):
    elders = WoningFactory()

    response = teamleider.post(
        "clients:huisvesting-create",
        client_.pk,
        data={"gemeente": elders.gemeente_id, "soort": "regulier", "begin": "10-05-2017", "woning": elders.pk},
    )

    assert "woning" in response.context["form"].errors


def test_the_panel_asks_as_much_for_two_rows_as_for_thirty(teamleider, client_, gemeente):
    def queries(aantal):
        begin = Koppeling.objects.count()
        for nummer in range(begin, aantal):
            koppeling = KoppelingFactory(client=client_, gemeente=gemeente, op=MEI + timedelta(days=nummer))
            WoningaanbodFactory(koppeling=koppeling, woning=WoningFactory(gemeente=gemeente))
        with CaptureQueriesContext(connection) as gevraagd:
            assert page(teamleider, client_).count("Nog geen antwoord") == aantal
        return len(gevraagd)

    assert queries(2) == queries(30)


def test_today_is_a_day_on_which_somebody_can_be_housed(teamleider, client_, gemeente):
    vandaag = timezone.localdate()

    teamleider.post(
        "clients:huisvesting-create",
        client_.pk,
        data={"gemeente": gemeente.pk, "soort": "regulier", "begin": f"{vandaag:%d-%m-%Y}"},
    )

    assert Huisvesting.objects.get().begin == vandaag


def test_only_corporaties_can_be_chosen_as_landlord_besides_who_is_it_already(teamleider, gemeente):
    corporatie, school = PartnerFactory(soort="woningcorporatie"), PartnerFactory(soort="school")
    woning = WoningFactory(gemeente=gemeente, verhuurder=school)

    nieuw = teamleider.get("clients:woning-create").context["form"].fields["verhuurder"].queryset
    wijzig = teamleider.get("clients:woning-update", woning.pk).context["form"].fields["verhuurder"].queryset

    assert set(nieuw) == {corporatie}
    assert set(wijzig) == {corporatie, school}
