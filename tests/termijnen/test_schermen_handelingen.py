"""The explanation of a deadline, and each act through its own form."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from core.templatetags.weergave import dag
from termijnen.bronnen.alles import BRONNEN
from termijnen.models import Termijn, Termijnhandeling
from termijnen.sync import sync
from termijnen.tonen.agenda import say_agendanaam
from tests.factories import ClientFactory, ToewijzingFactory
from tests.factories_termijnen import (
    AttenderingFactory,
    BrieftermijnFactory,
    RegelbevestigingFactory,
    TermijnFactory,
    VerblijfsvergunningFactory,
)


def over(dagen):
    return timezone.localdate() + timedelta(days=dagen)


def nl(dag):
    return f"{dag:%d-%m-%Y}"


@pytest.fixture
def client_(vrijwilliger, locatie):
    client = ClientFactory(locatie=locatie)
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    return client


@pytest.fixture
def termijn(client_):
    """A deadline that really follows from a letter, so that an act shows in it at once."""
    brief = BrieftermijnFactory(
        client=client_, dagtekening=over(-20), gezien_op=over(-10), uiterste_dag=over(20), vastgelegd_op=over(-10)
    )
    sync([client_.pk])
    return Termijn.objects.get(feit=f"brieftermijn-{brief.pk}")


def uitleg(collega, termijn):
    return collega.get("termijnen:termijn-detail", termijn.pk).content.decode()


def test_the_page_says_what_to_do_before_it_proves_the_date_and_how_sure_it_is_in_one_word(vrijwilliger, termijn):
    text = uitleg(vrijwilliger, termijn)

    assert text.index("Wat moet je nu doen?") < text.index("Waarom deze datum?")
    assert "Lees samen de brief en doe wat er wordt gevraagd." in text
    assert "dag die de brief noemt" in text
    assert "zekerheid: <strong>nagelezen</strong>" in text
    assert say_agendanaam(termijn.pk) in text
    assert reverse("termijnen:brieftermijn-detail", args=[termijn.feit.removeprefix("brieftermijn-")]) in text


@pytest.mark.parametrize(("is_fataal", "wie"), [(False, "Bel vandaag de afzender"), (True, "Bel vandaag de jurist")])
def test_after_its_last_day_a_deadline_says_whom_to_call_today(vrijwilliger, client_, is_fataal, wie):
    laat = TermijnFactory(client=client_, begin=over(-1), code="brief_termijn", is_fataal=is_fataal, regelversie="")
    op_tijd = TermijnFactory(client=client_, begin=over(0), code="brief_termijn", is_fataal=is_fataal, regelversie="")

    assert wie in uitleg(vrijwilliger, laat)
    assert "Bel vandaag" not in uitleg(vrijwilliger, op_tijd)


def test_a_rule_that_a_jurist_confirmed_says_who_and_when(vrijwilliger, juridisch, termijn):
    RegelbevestigingFactory(regelversie=termijn.regelversie, gebruiker=juridisch.gebruiker)

    text = uitleg(vrijwilliger, termijn)

    assert juridisch.gebruiker.naam in text
    assert "zekerheid: <strong>bevestigd</strong>" in text
    assert "nagelezen" not in text


def test_a_missing_fact_leads_to_the_form_where_it_is_filled_in(vrijwilliger, client_):
    vergunning = VerblijfsvergunningFactory(client=client_)
    termijn = TermijnFactory(
        client=client_,
        feit=f"verblijfsvergunning-{vergunning.pk}",
        begin=None,
        aard="onbekend",
        melding="vul de bekendmaking in",
    )

    text = uitleg(vrijwilliger, termijn)

    assert "Vul de bekendmaking in" in text
    assert reverse("verblijf:vergunning-update", args=[vergunning.pk]) in text


DADEN = {
    "gedaan": ({"op": nl(over(-1)), "bewijs": "ontvangstbevestiging"}, "gedaan"),
    "uitstel": ({"nieuwe_dag": nl(over(40)), "bewijs": "brief van DUO"}, "uitstel"),
    "niet-van-toepassing": ({"reden": "geen familie in het buitenland"}, "niet van toepassing"),
    "later": ({"tot": nl(over(5)), "reden": "wacht op een kopie"}, "later"),
}


@pytest.mark.parametrize("daad", DADEN)
def test_each_act_is_stored_shown_and_undone(vrijwilliger, termijn, daad):
    data, soort = DADEN[daad]

    response = vrijwilliger.post(f"termijnen:{daad}-create", termijn.pk, data=data)

    (handeling,) = Termijnhandeling.objects.all()
    assert response["Location"] == reverse("termijnen:termijn-detail", args=[termijn.pk])
    assert handeling.soort == soort
    assert (data.get("bewijs") or data["reden"]) in uitleg(vrijwilliger, termijn)

    vrijwilliger.post("termijnen:handeling-delete", handeling.pk)

    handeling.refresh_from_db()
    text = uitleg(vrijwilliger, termijn)
    assert handeling.ongedaan_op == over(0)
    assert "Ongedaan gemaakt op" in text
    assert reverse("termijnen:handeling-delete", args=[handeling.pk]) not in text


@pytest.mark.parametrize(
    ("daad", "data", "veld"),
    [
        ("gedaan", {"op": nl(over(1)), "bewijs": "mijn woorden"}, "op"),
        ("uitstel", {"nieuwe_dag": nl(over(3)), "bewijs": "mijn woorden"}, "nieuwe_dag"),
        ("later", {"tot": nl(over(90)), "reden": "mijn woorden"}, "tot"),
    ],
)
def test_a_refusal_stands_at_the_field_and_keeps_what_was_typed(vrijwilliger, termijn, daad, data, veld):
    response = vrijwilliger.post(f"termijnen:{daad}-create", termijn.pk, data=data)

    assert response.context["form"].errors[veld]
    assert "mijn woorden" in response.content.decode()
    assert not Termijnhandeling.objects.exists()


def test_somebody_says_that_they_pick_it_up_once_a_day(vrijwilliger, termijn):
    vrijwilliger.post("termijnen:gezien-create", termijn.pk)
    again = vrijwilliger.post("termijnen:gezien-create", termijn.pk, follow=True)

    assert Termijnhandeling.objects.count() == 1
    assert "Je hebt vandaag al gezegd dat je dit oppakt." in again.content.decode()


def test_only_who_may_sets_another_date_and_it_stays_marked(vrijwilliger, teamleider, termijn):
    data = {"nieuwe_dag": nl(over(9)), "reden": "afgesproken met de advocaat"}

    refused = vrijwilliger.post("termijnen:andere-dag-create", termijn.pk, data=data)
    teamleider.post("termijnen:andere-dag-create", termijn.pk, data=data)

    assert refused.status_code == 403
    assert "Andere datum" not in uitleg(vrijwilliger, termijn)
    assert "Deze datum is door een mens bepaald." in uitleg(vrijwilliger, termijn)
    lijst = vrijwilliger.get("termijnen:termijn-list").content.decode()
    assert "datum zelf bepaald" in lijst


def test_what_is_done_says_what_when_and_by_whom_with_undo_and_no_other_button(vrijwilliger, termijn):
    vrijwilliger.post("termijnen:gedaan-create", termijn.pk, data={"op": nl(over(-1)), "bewijs": "Ontvangst van DUO."})
    handeling = Termijnhandeling.objects.get()

    text = uitleg(vrijwilliger, termijn)

    assert f"✓ Gedaan op {dag(over(-1))}" in text
    assert "Ontvangst van DUO." in text
    assert f"Opgeschreven door {vrijwilliger.gebruiker.naam} op {dag(over(0))}." in text
    assert text.count(reverse("termijnen:handeling-delete", args=[handeling.pk])) == 1
    for daad in (*DADEN, "gezien"):
        assert reverse(f"termijnen:{daad}-create", args=[termijn.pk]) not in text
    assert "disabled" not in text.split("<main")[1]


def test_what_follows_from_the_facts_says_so_and_leads_to_them(vrijwilliger, client_):
    vergunning = VerblijfsvergunningFactory(client=client_)
    velden = {"afloop": "gedaan", "afgehandeld_op": over(-1), "afgehandeld_door": "de verlenging is aangevraagd"}
    termijn = TermijnFactory(client=client_, feit=f"verblijfsvergunning-{vergunning.pk}", begin=over(9), **velden)

    text = uitleg(vrijwilliger, termijn)

    assert "De verlenging is aangevraagd." in text
    assert "Ongedaan maken" not in text
    assert reverse("verblijf:vergunning-update", args=[vergunning.pk]) in text


def test_only_acts_that_are_possible_now_have_a_button(vrijwilliger, client_):
    kan_al = TermijnFactory(client=client_, begin=over(-9), laatste=None, aard="kan vanaf", feit="client-1")

    text = uitleg(vrijwilliger, kan_al)

    daden = {daad for daad in DADEN if reverse(f"termijnen:{daad}-create", args=[kan_al.pk]) in text}
    assert daden == {"gedaan", "niet-van-toepassing"}


def test_who_has_it_already_is_asked_to_pick_it_up_only_when_a_flag_waits(vrijwilliger, teamleider, termijn):
    oppakken = reverse("termijnen:gezien-create", args=[termijn.pk])
    assert oppakken not in uitleg(vrijwilliger, termijn)
    assert oppakken in uitleg(teamleider, termijn)

    AttenderingFactory(ontvanger=vrijwilliger.gebruiker, client=termijn.client, sleutel=termijn.pk, op=over(-1))
    assert oppakken in uitleg(vrijwilliger, termijn)

    vrijwilliger.post("termijnen:gezien-create", termijn.pk)
    assert oppakken not in uitleg(vrijwilliger, termijn)


def test_who_may_not_set_another_day_sees_no_button_to_take_it_away(vrijwilliger, teamleider, termijn):
    data = {"nieuwe_dag": nl(over(9)), "reden": "afgesproken met de advocaat"}
    teamleider.post("termijnen:andere-dag-create", termijn.pk, data=data)
    ongedaan = reverse("termijnen:handeling-delete", args=[Termijnhandeling.objects.get().pk])

    assert ongedaan in uitleg(teamleider, termijn)
    assert ongedaan not in uitleg(vrijwilliger, termijn)


def test_what_is_done_leaves_the_list(vrijwilliger, termijn):
    vrijwilliger.post("termijnen:gedaan-create", termijn.pk, data={"op": nl(over(0))})

    assert not vrijwilliger.get("termijnen:termijn-list").context["lijst"].groepen


@pytest.mark.parametrize("pagina", ["termijn-detail", "gedaan-create", "later-create"])
def test_a_deadline_of_somebody_elses_client_does_not_exist(vrijwilliger, locatie, pagina):
    termijn = TermijnFactory(client=ClientFactory(locatie=locatie))

    assert vrijwilliger.get(f"termijnen:{pagina}", termijn.pk).status_code == 404


def test_every_kind_of_fact_that_can_be_opened_has_a_page_where_it_is_filled_in():
    te_openen = [bron for bron in BRONNEN if bron.zien]
    assert {bron.naam for bron in te_openen} >= {"verblijfsvergunning", "client", "brieftermijn"}
    for bron in te_openen:
        assert bron.wijzigen
        assert reverse(bron.adres, args=[1])
