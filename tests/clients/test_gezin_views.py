"""The gezin on screen: who is named, who is "nog iemand", and who leaves no trace."""

from dataclasses import replace
from datetime import date

import pytest
from django.db import connection
from django.template.loader import render_to_string
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from clients.models import Gezin, Lidmaatschap
from clients.tonen.gezin import list_gezinnen
from clients.tonen.wonen import tell_wonen
from organisatie.rechten import Bereik, Recht
from tests.clients.paneel import draw
from tests.factories import (
    BewoningFactory,
    ClientFactory,
    GezinFactory,
    LidmaatschapFactory,
    ToewijzingFactory,
    WoningFactory,
)

MEI = date(2017, 5, 10)
JANUARI = date(2018, 1, 1)


@pytest.fixture
def gezin(locatie):
    return GezinFactory(locatie=locatie)


@pytest.fixture
def moeder(gezin, locatie):
    return ClientFactory(naam="Sara Voorbeeld", locatie=locatie)


@pytest.fixture
def begeleider(vrijwilliger, gezin, moeder):
    """A volunteer who guides the mother and nobody else."""
    LidmaatschapFactory(gezin=gezin, client=moeder, begin=MEI, relatie="moeder")
    ToewijzingFactory(client=moeder, gebruiker=vrijwilliger.gebruiker)
    return vrijwilliger


def add(gezin, locatie, naam, *, eind=None, vertrek="", begin=MEI, afgeschermd=False):
    client = ClientFactory(naam=naam, locatie=locatie, adres_afgeschermd=afgeschermd)
    return LidmaatschapFactory(gezin=gezin, client=client, begin=begin, eind=eind, vertrek=vertrek, relatie="verwant")


def gezinspagina(collega, client):
    return collega.get("clients:gezin-detail", client.pk).content.decode()


def test_a_member_that_i_may_see_is_named_with_dates(teamleider, begeleider, gezin, locatie, moeder):
    add(gezin, locatie, "Omar Verzonnen", eind=JANUARI, vertrek="zelfstandig")

    text = gezinspagina(teamleider, moeder)

    assert "Omar Verzonnen" in text
    assert "t/m zo 31 dec 2017" in text
    assert "woont op zichzelf" in text


def test_a_member_that_i_may_not_see_is_nog_iemand(begeleider, gezin, locatie, moeder):
    add(gezin, locatie, "Omar Verzonnen")

    for text in (gezinspagina(begeleider, moeder), draw(begeleider, moeder, "clients.gezin")):
        assert "nog iemand" in text
        assert "Omar" not in text
        assert "verwant" not in text


def test_who_left_and_may_not_be_seen_leaves_no_trace(begeleider, gezin, locatie, moeder):
    add(gezin, locatie, "Omar Verzonnen", eind=JANUARI, vertrek="scheiding")

    text = gezinspagina(begeleider, moeder)

    assert "nog iemand" not in text
    assert "Omar" not in text


def test_a_shielded_member_leaves_no_trace_on_the_page_of_the_other(begeleider, gezin, locatie, moeder):
    add(gezin, locatie, "Omar Verzonnen", afgeschermd=True)

    for text in (gezinspagina(begeleider, moeder), draw(begeleider, moeder, "clients.gezin")):
        assert "nog iemand" not in text
        assert "Omar" not in text


def test_who_may_change_a_shielded_person_still_sees_them_with_a_warning(
    teamleider, begeleider, gezin, locatie, moeder
):
    add(gezin, locatie, "Omar Verzonnen", afgeschermd=True)

    text = gezinspagina(teamleider, moeder)

    assert "Omar Verzonnen" in text
    assert "Adres afgeschermd" in text


def test_who_joined_after_somebody_left_does_not_show_on_their_page(teamleider, gezin, locatie):
    vertrokken = add(gezin, locatie, "Omar Verzonnen", eind=JANUARI, vertrek="scheiding").client
    add(gezin, locatie, "Nieuwe Bewoner", begin=JANUARI)

    assert "Nieuwe Bewoner" not in gezinspagina(teamleider, vertrokken)


def test_a_panel_names_nobody_who_left(teamleider, begeleider, gezin, locatie, moeder):
    add(gezin, locatie, "Omar Verzonnen", eind=JANUARI, vertrek="scheiding")

    assert "Omar" not in draw(teamleider, moeder, "clients.gezin")


def test_the_page_asks_as_much_for_two_members_as_for_twelve(teamleider, begeleider, gezin, locatie, moeder):
    def queries(aantal):
        for nummer in range(gezin.leden.count(), aantal):
            add(gezin, locatie, f"Lid Voorbeeld{nummer}")
        with CaptureQueriesContext(connection) as gevraagd:
            assert gezinspagina(teamleider, moeder).count("Voorbeeld") >= aantal
        return len(gevraagd)

    gezinspagina(teamleider, moeder)
    assert queries(2) == queries(12)


def test_somebody_is_found_and_added_to_the_gezin(teamleider, begeleider, gezin, locatie, moeder):
    zoon = ClientFactory(naam="Yusuf Verzonnen", locatie=locatie)
    gevonden = teamleider.get("clients:lidmaatschap-create", moeder.pk, query={"q": "yusuf"})

    response = teamleider.post(
        "clients:lidmaatschap-create",
        moeder.pk,
        data={"client": zoon.pk, "relatie": "zoon", "komst": "aankomst", "begin": "01-06-2017"},
    )

    assert "Yusuf Verzonnen" in gevonden.content.decode()
    assert response.url == reverse("clients:gezin-detail", args=[moeder.pk])
    assert gezin.leden.get(client=zoon).komst == "aankomst"


def test_who_is_not_in_the_system_can_be_made_first(teamleider, begeleider, moeder):
    response = teamleider.get("clients:lidmaatschap-create", moeder.pk, query={"q": "Nour"})

    assert f"{reverse('clients:client-create')}?q=Nour" in response.content.decode()


def test_a_person_of_another_locatie_cannot_be_sent_with_the_form(
    teamleider, begeleider, moeder, gezin, other_location
):
    iemand = ClientFactory(locatie=other_location)

    response = teamleider.post(
        "clients:lidmaatschap-create",
        moeder.pk,
        data={"client": iemand.pk, "komst": "intrek", "begin": "01-06-2017"},
    )

    assert list(response.context["form"].errors) == ["client"]
    assert iemand.naam not in response.content.decode()
    assert gezin.leden.count() == 1


def test_a_client_without_a_gezin_gets_one_with_somebody_else(teamleider, locatie, moeder):
    vader = ClientFactory(naam="Omar Verzonnen", locatie=locatie)
    Gezin.objects.all().delete()

    redirected = teamleider.get("clients:lidmaatschap-create", moeder.pk)
    teamleider.post(
        "clients:gezin-create",
        moeder.pk,
        data={"client": vader.pk, f"relatie_{vader.pk}": "vader", "relatie_zelf": "moeder", "begin": "10-05-2017"},
    )

    assert redirected.url == reverse("clients:gezin-create", args=[moeder.pk])
    leden = set(Gezin.objects.get().leden.values_list("client", "relatie"))
    assert leden == {(moeder.pk, "moeder"), (vader.pk, "vader")}


@pytest.mark.parametrize(
    ("data", "veld"),
    [
        ({"komst": "intrek", "begin": "01-06-2017"}, "client"),
        ({"client": True, "begin": "01-06-2017"}, "komst"),
        ({"client": True, "komst": "intrek", "begin": "volgende week"}, "begin"),
        ({"client": True, "komst": "geboorte", "begin": "01-06-2017"}, "begin"),
    ],
)
def test_each_wrong_field_is_told_at_that_field_and_the_rest_stays(teamleider, begeleider, locatie, moeder, data, veld):
    zoon = ClientFactory(naam="Yusuf Verzonnen", locatie=locatie)
    gegevens = {"relatie": "zoon", **data, **({"client": zoon.pk} if "client" in data else {})}

    response = teamleider.post("clients:lidmaatschap-create", moeder.pk, data=gegevens)

    assert list(response.context["form"].errors) == [veld]
    assert 'value="zoon"' in response.content.decode()


def test_somebody_goes_with_a_day_and_a_reason(begeleider, gezin, moeder):
    lid = gezin.leden.get()

    begeleider.post("clients:lidmaatschap-end", lid.pk, data={"vertrek": "verhuisd", "eind": "01-01-2018"})

    lid.refresh_from_db()
    assert (lid.eind, lid.vertrek) == (JANUARI, "verhuisd")


def test_the_page_of_the_split_offers_only_members_that_i_may_change(begeleider, gezin, locatie, moeder):
    add(gezin, locatie, "Omar Verzonnen")

    response = begeleider.get("clients:splitsing-create", moeder.pk)

    assert list(response.context["form"].fields["leden"].queryset) == [moeder]


def test_a_split_makes_a_second_gezin(teamleider, begeleider, gezin, locatie, moeder):
    add(gezin, locatie, "Omar Verzonnen")

    teamleider.post("clients:splitsing-create", moeder.pk, data={"leden": [moeder.pk], "op": "01-01-2018"})

    nieuw = Lidmaatschap.objects.get(client=moeder, eind=None)
    assert nieuw.gezin != gezin
    assert (nieuw.begin, nieuw.relatie, nieuw.komst) == (JANUARI, "moeder", "splitsing")


def test_a_home_of_a_shielded_member_is_not_offered_on_the_page_of_the_other(
    begeleider, gezin, locatie, gemeente, moeder
):
    vader = add(gezin, locatie, "Omar Verzonnen", afgeschermd=True).client
    woning = WoningFactory(gemeente=gemeente, straat="Geheimeweg")
    BewoningFactory(huisvesting__client=vader, huisvesting__gemeente=gemeente, woning=woning)

    text = begeleider.get("clients:huisvesting-create", moeder.pk).content.decode()

    assert "Geheimeweg" not in text


def test_the_home_of_the_gezin_is_offered_first(teamleider, begeleider, gezin, locatie, gemeente, moeder):
    zoon = add(gezin, locatie, "Yusuf Verzonnen").client
    woning = WoningFactory(gemeente=gemeente)
    BewoningFactory(huisvesting__client=zoon, huisvesting__gemeente=gemeente, woning=woning)

    response = teamleider.get("clients:huisvesting-create", moeder.pk)

    assert woning.pk in [waarde for waarde, _ in response.context["form"].fields["woning"].widget.choices]


def test_without_the_right_to_change_a_shielded_person_their_street_and_gezin_stay_hidden(
    teamleider, begeleider, gezin, locatie, gemeente, moeder
):
    vader = add(gezin, locatie, "Omar Verzonnen", afgeschermd=True).client
    woning = WoningFactory(gemeente=gemeente, straat="Geheimeweg")
    BewoningFactory(huisvesting__client=vader, huisvesting__gemeente=gemeente, woning=woning)
    alleen_zien = replace(teamleider.toegang(), plaatsen={Recht.CLIENT_ZIEN: {Bereik.LOCATIE: frozenset({locatie.pk})}})

    verhaal = tell_wonen(alleen_zien, vader)
    text = render_to_string(
        "clients/panelen/wonen.html", {"verhaal": verhaal, "client": vader, "rechten": {Recht.CLIENT_ZIEN}}
    )

    assert "adres afgeschermd" in text
    assert "Geheimeweg" not in text
    assert list_gezinnen(alleen_zien, vader) == []
    assert "Geheimeweg" in draw(teamleider, vader, "clients.wonen")
