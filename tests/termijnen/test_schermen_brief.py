"""There is a letter: noted at the desk, with the one thing to tell the client."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from termijnen.domain import Briefsoort
from termijnen.models import Brieftermijn, Termijn
from termijnen.regels.termijnen import KORTSTE_TERMIJN
from termijnen.tonen.brief import _find_day_to_tell
from termijnen.views.brief import NieuweBriefForm
from tests.factories import BalietoegangFactory, ClientFactory, LidmaatschapFactory, ToewijzingFactory
from tests.factories_termijnen import BrieftermijnFactory
from wetgeving.uitleg import say_day_in_full


def over(dagen):
    return timezone.localdate() + timedelta(days=dagen)


def nl(dag):
    return f"{dag:%d-%m-%Y}"


@pytest.fixture
def client_(vrijwilliger, locatie):
    client = ClientFactory(locatie=locatie)
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    return client


def brief(client, **anders):
    return {
        "voor": client.pk,
        "afzender": "duo",
        "soort": "stukken",
        "dagtekening": nl(over(-3)),
        "uiterste_dag": nl(over(14)),
        "gevraagd": "Stuur een bewijs van inschrijving",
        "gezien_op": nl(over(0)),
        **anders,
    }


def note(collega, client, **anders):
    return collega.post("termijnen:brieftermijn-create", client.pk, data=brief(client, **anders), follow=True)


def test_after_saving_the_page_says_what_to_tell_both_dates_and_who_takes_care(vrijwilliger, client_):
    text = note(vrijwilliger, client_).content.decode()

    termijn = Termijn.objects.get()
    assert "Zeg: ‘" in text
    assert say_day_in_full(termijn.dag) in text
    assert "op het papier staat t/m" in text
    assert vrijwilliger.gebruiker.naam in text
    assert reverse("termijnen:termijn-detail", args=[termijn.pk]) in text


def test_a_letter_without_a_last_day_starts_the_term_that_a_rule_knows(vrijwilliger, client_):
    text = note(vrijwilliger, client_, soort="besluit", uiterste_dag="").content.decode()

    termijn = Termijn.objects.get()
    assert termijn.code == "bezwaar_awb"
    assert "wettelijk t/m" in text


def test_a_guess_on_the_safe_side_is_called_one_on_both_pages(vrijwilliger, client_):
    text = note(vrijwilliger, client_, afzender="ind", soort="asiel afwijzing", uiterste_dag="").content.decode()

    assert KORTSTE_TERMIJN in text
    assert KORTSTE_TERMIJN in vrijwilliger.get("termijnen:termijn-detail", Termijn.objects.get().pk).content.decode()


def test_after_the_working_day_the_client_hears_the_last_day_and_after_that_that_it_is_gone():
    termijn = Termijn(dag=over(-1), laatste=over(1))

    assert _find_day_to_tell(termijn, over(-1)) == over(-1)
    assert _find_day_to_tell(termijn, over(0)) == over(1)
    assert _find_day_to_tell(termijn, over(2)) == over(1)


def test_when_nobody_knows_the_day_the_page_says_so_and_the_list_shouts(vrijwilliger, client_):
    text = note(vrijwilliger, client_, uiterste_dag="").content.decode()

    assert "Vul in voor welke dag het moet." in text
    assert vrijwilliger.get("termijnen:termijn-list").context["lijst"].aantal_onbekend == 1


def test_a_letter_for_somebody_else_of_the_gezin_is_noted_with_them(vrijwilliger, client_, locatie):
    partner = ClientFactory(locatie=locatie)
    ToewijzingFactory(client=partner, gebruiker=vrijwilliger.gebruiker)
    gezin = LidmaatschapFactory(client=client_, gezin__locatie=locatie).gezin
    LidmaatschapFactory(client=partner, gezin=gezin)

    vrijwilliger.post("termijnen:brieftermijn-create", client_.pk, data=brief(partner))

    assert Brieftermijn.objects.get().client == partner


@pytest.mark.parametrize("reden", ["vreemd", "afgeschermd"])
def test_nobody_else_can_be_chosen(vrijwilliger, client_, locatie, reden):
    ander = ClientFactory(locatie=locatie, adres_afgeschermd=reden == "afgeschermd")
    gezin = LidmaatschapFactory(client=client_, gezin__locatie=locatie).gezin
    LidmaatschapFactory(client=ander, gezin=gezin)
    if reden == "afgeschermd":
        ToewijzingFactory(client=ander, gebruiker=vrijwilliger.gebruiker)

    response = vrijwilliger.post("termijnen:brieftermijn-create", client_.pk, data=brief(ander))

    assert response.context["form"].errors["voor"]
    assert ander.naam not in response.content.decode()
    assert not Brieftermijn.objects.exists()


def test_who_sits_at_my_desk_can_bring_a_letter(vrijwilliger, locatie):
    client = ClientFactory(locatie=locatie)
    BalietoegangFactory(
        client=client,
        gebruiker=vrijwilliger.gebruiker,
        locatie=locatie,
        op=over(0),
        tot=timezone.now() + timedelta(hours=1),
    )

    note(vrijwilliger, client)

    assert Brieftermijn.objects.get().client == client


def test_a_mistake_in_the_dates_stands_at_the_field_and_nothing_is_lost(vrijwilliger, client_):
    response = note(vrijwilliger, client_, dagtekening=nl(over(-3)), uiterste_dag=nl(over(-4)))

    assert response.context["form"].errors["uiterste_dag"]
    assert "Stuur een bewijs van inschrijving" in response.content.decode()


def test_the_maker_takes_it_back_the_same_day_and_the_deadline_goes_too(vrijwilliger, client_):
    note(vrijwilliger, client_)

    vrijwilliger.post("termijnen:brieftermijn-delete", Brieftermijn.objects.get().pk)

    assert not Brieftermijn.objects.exists()
    assert not Termijn.objects.exists()


def test_nobody_takes_back_a_letter_of_yesterday_of_another_or_with_acts(vrijwilliger, teamleider, client_):
    oud = BrieftermijnFactory(client=client_, gemaakt_door=vrijwilliger.gebruiker, vastgelegd_op=over(-1))
    note(vrijwilliger, client_)
    vers = Brieftermijn.objects.exclude(pk=oud.pk).get()
    vrijwilliger.post("termijnen:gezien-create", Termijn.objects.get(feit=f"brieftermijn-{vers.pk}").pk)

    zinnen = [
        collega.post("termijnen:brieftermijn-delete", rij.pk, follow=True).content.decode()
        for collega, rij in ((vrijwilliger, oud), (teamleider, vers), (vrijwilliger, vers))
    ]

    assert Brieftermijn.objects.count() == 2
    for zin, woorden in zip(zinnen, ("al langer dan vandaag", "Alleen ", "Er is al iets"), strict=True):
        assert woorden in zin


def test_a_change_moves_the_deadline(vrijwilliger, client_):
    note(vrijwilliger, client_)
    rij = Brieftermijn.objects.get()
    data = brief(client_, uiterste_dag=nl(over(30)), versie=rij.versie)

    vrijwilliger.post("termijnen:brieftermijn-update", rij.pk, data=data)

    assert Termijn.objects.get().laatste == over(30)


def test_each_tile_has_a_key_of_its_own(vrijwilliger, client_):
    form = vrijwilliger.get("termijnen:brieftermijn-create", client_.pk).context["form"]

    toetsen = [toets for tegels in (form.tegels_afzender, form.tegels_soort) for _, toets, _ in tegels]
    per_soort = {}
    for _, toets, soort in form.tegels_voorstel:
        per_soort.setdefault(soort, []).append(toets)
    assert all(len(set(bij)) == len(bij) and set(bij).isdisjoint(toetsen) for bij in per_soort.values())
    assert len(toetsen) == len(set(toetsen)) == len(NieuweBriefForm.base_fields["afzender"].choices) + len(Briefsoort)


def test_a_typical_letter_needs_two_tiles_two_days_and_one_line_or_a_third_tile(vrijwilliger, client_):
    """What is already filled in: for whom it is, and the day on which it was seen."""
    form = vrijwilliger.get("termijnen:brieftermijn-create", client_.pk).context["form"]

    assert {veld.name for veld in form.visible_fields() if not form.initial.get(veld.name)} == {
        "afzender",
        "soort",
        "dagtekening",
        "uiterste_dag",
        "voorstel",
        "gevraagd",
    }


@pytest.mark.parametrize(
    ("data", "staat_er"),
    [
        ({"soort": "betalen", "voorstel": "Boete betalen", "gevraagd": ""}, "Boete betalen"),
        ({"soort": "betalen", "voorstel": "Boete betalen", "gevraagd": "Boete van 340 euro"}, "Boete van 340 euro"),
    ],
)
def test_what_is_often_asked_can_be_chosen_and_own_words_go_first(vrijwilliger, client_, data, staat_er):
    vrijwilliger.post("termijnen:brieftermijn-create", client_.pk, data=brief(client_, **data))

    assert Brieftermijn.objects.get().gevraagd == staat_er


@pytest.mark.parametrize("voorstel", ["", "Boete betalen", "bestaat niet"])
def test_a_proposal_of_another_kind_or_none_asks_for_a_line(vrijwilliger, client_, voorstel):
    data = brief(client_, soort="stukken", voorstel=voorstel, gevraagd="")

    response = vrijwilliger.post("termijnen:brieftermijn-create", client_.pk, data=data)

    assert "gevraagd" in response.context["form"].errors
    assert not Brieftermijn.objects.exists()


def test_the_client_page_and_the_line_after_a_contact_lead_to_the_letter(vrijwilliger, client_):
    adres = reverse("termijnen:brieftermijn-create", args=[client_.pk])

    assert adres in vrijwilliger.get("clients:client-detail", client_.pk).content.decode()


def test_a_letter_posted_twice_is_kept_once_and_said_so(vrijwilliger, client_):
    url = reverse("termijnen:brieftermijn-create", args=[client_.pk])
    vrijwilliger.client.post(url, brief(client_))

    nog_eens = vrijwilliger.client.post(url, brief(client_))

    assert nog_eens.status_code == 200
    assert "Deze brief staat er al." in nog_eens.content.decode()
    assert Brieftermijn.objects.filter(client=client_).count() == 1
