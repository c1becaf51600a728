"""The page of an integration: what it shows, where its forms lead, and what a volunteer reads."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from inburgering.models import Boete, Examenonderdeel, Inburgering, Termijnverlenging, Vrijstelling
from tests.clients.paneel import card, draw
from tests.factories import ClientFactory, HuisvestingFactory, PartnerFactory, ToewijzingFactory
from tests.factories_termijnen import (
    BoeteFactory,
    ExamenonderdeelFactory,
    InburgeringFactory,
    TermijnverlengingFactory,
    VrijstellingFactory,
)

OUD = {"wet": "Wi2013", "plichtig_op": date(2018, 3, 5), "pip_op": None, "leerroute": ""}


@pytest.fixture
def client_(locatie):
    return ClientFactory(locatie=locatie)


@pytest.fixture
def nieuw(client_):
    return InburgeringFactory(client=client_)


def detail(collega, client):
    return collega.get("inburgering:inburgering-detail", client.pk).content.decode()


def panel(collega, client):
    return draw(collega, client, "inburgering.inburgering")


def test_a_client_without_an_integration_gets_a_way_to_add_one(vrijwilliger, client_):
    ToewijzingFactory(client=client_, gebruiker=vrijwilliger.gebruiker)
    url = reverse("inburgering:inburgering-create", args=[client_.pk])

    assert url in detail(vrijwilliger, client_)
    assert url in panel(vrijwilliger, client_)


def test_the_page_says_the_law_the_route_what_is_done_and_the_card_what_comes_next(teamleider, client_):
    row = InburgeringFactory(client=client_, pvt_op=date(2025, 3, 3), einde_volgens_duo=date(2027, 4, 2))
    ExamenonderdeelFactory(inburgering=row, uitslag="gezakt")

    text = panel(teamleider, client_)

    assert "Wet inburgering 2021" in text
    assert "B1-route" in text
    assert "vr 2 apr 2027" in text
    assert "ma 3 mrt 2025" in text
    assert "Niet gehaald" in text
    assert "Kies een taalschool" in text
    assert card(teamleider, client_, "inburgering.inburgering") == "Kies een taalschool, of vul in welke school het is."


def test_the_letter_of_duo_is_recorded_and_the_law_follows_from_the_day(teamleider, client_):
    response = teamleider.post(
        "inburgering:inburgering-create",
        client_.pk,
        data={"kennisgeving_op": "01-02-2024", "plichtig_op": "15-01-2024"},
    )

    row = Inburgering.objects.get()
    assert response.url == reverse("inburgering:inburgering-detail", args=[client_.pk])
    assert (row.wet, row.kennisgeving_op, row.plichtig_op) == ("Wi2021", date(2024, 2, 1), date(2024, 1, 15))


@pytest.mark.parametrize(
    ("data", "zin"),
    [
        ({"plichtig_op": "15-01-2024", "wet": "Wi2013"}, "Wie voor 1 januari 2022"),
        ({"plichtig_op": "", "wet": ""}, "Kies de wet, of vul hierboven in"),
    ],
)
def test_a_law_that_contradicts_the_day_or_is_not_known_is_told_at_its_field(teamleider, client_, data, zin):
    response = teamleider.post("inburgering:inburgering-create", client_.pk, data=data)

    assert zin in response.context["form"].errors["wet"][0]
    assert not Inburgering.objects.exists()


def test_what_is_not_known_yet_leads_to_where_it_is_filled_in(teamleider, client_, gemeente):
    row = InburgeringFactory(client=client_, pip_op=None, leerroute="", kennisgeving_op=None)
    huisvesting = HuisvestingFactory(client=client_, gemeente=gemeente, brp_op=None)

    text = detail(teamleider, client_)

    assert "Dit weten we nog niet" in text
    for name, pk in (
        ("inburgering:inburgering-update", row.pk),
        ("inburgering:plan-update", row.pk),
        ("clients:huisvesting-update", huisvesting.pk),
    ):
        assert reverse(name, args=[pk]) in text


def test_the_registration_in_the_brp_is_read_from_the_housing(teamleider, nieuw, gemeente):
    HuisvestingFactory(client=nieuw.client, gemeente=gemeente, brp_op=date(2024, 2, 6))

    assert f"di 6 feb 2024 in {gemeente} (uit Wonen)" in detail(teamleider, nieuw.client)


def test_somebody_without_a_home_is_led_to_the_housing(teamleider, nieuw):
    text = detail(teamleider, nieuw.client)

    assert "er staat nog geen huisvesting bij Wonen" in text
    assert reverse("clients:huisvesting-create", args=[nieuw.client_id]) in text


def test_the_plan_of_the_gemeente_is_asked_under_the_new_law_only(teamleider, nieuw, locatie):
    oud = InburgeringFactory(client=ClientFactory(locatie=locatie), **OUD)

    assert reverse("inburgering:plan-update", args=[nieuw.pk]) in detail(teamleider, nieuw.client)
    assert "Plan van de gemeente" not in detail(teamleider, oud.client)
    assert "map_op" not in teamleider.get("inburgering:school-update", oud.pk).context["form"].fields


def test_a_person_under_both_laws_has_both_on_one_page(teamleider, nieuw):
    InburgeringFactory(client=nieuw.client, **OUD)

    text = detail(teamleider, nieuw.client)

    assert text.index("Wet van 2021") < text.index("Wet van 2013")


def test_each_group_is_changed_on_its_own_form(teamleider, nieuw):
    school = PartnerFactory(soort="taalschool", naam="Taalschool Voorbeeld")
    PartnerFactory(soort="zorg", naam="Huisarts Voorbeeld")

    teamleider.post(
        "inburgering:plan-update", nieuw.pk, data={"pip_op": "03-04-2024", "leerroute": "Z-route", "versie": 1}
    )
    response = teamleider.get("inburgering:school-update", nieuw.pk)
    teamleider.post(
        "inburgering:school-update", nieuw.pk, data={"taalschool": school.pk, "pvt_op": "03-03-2025", "versie": 2}
    )

    nieuw.refresh_from_db()
    assert (nieuw.pip_op, nieuw.leerroute, nieuw.taalschool) == (date(2024, 4, 3), "Z-route", school)
    assert nieuw.pvt_op == date(2025, 3, 3)
    assert "Huisarts Voorbeeld" not in response.content.decode()


def test_a_school_that_is_out_of_use_stays_in_the_list_of_who_goes_there(teamleider, client_):
    school = PartnerFactory(soort="taalschool", actief=False)
    row = InburgeringFactory(client=client_, taalschool=school)

    form = teamleider.get("inburgering:school-update", row.pk).context["form"]

    assert list(form.fields["taalschool"].queryset) == [school]


def test_meeting_the_duty_says_what_is_still_open(teamleider, nieuw):
    response = teamleider.client.post(
        reverse("inburgering:afronding-update", args=[nieuw.pk]),
        {"geslaagd_op": "06-10-2025", "versie": 1},
        follow=True,
    )

    text = response.content.decode()
    assert "Deze persoon is ingeburgerd." in text
    assert "Hier staat nog open: Lezen, Luisteren, Schrijven, Spreken, KNM" in text


def test_an_exam_is_added_and_its_result_filled_in(teamleider, nieuw):
    teamleider.post(
        "inburgering:examenonderdeel-create",
        nieuw.pk,
        data={"onderdeel": "lezen", "op": "03-03-2025", "uitslag": "wacht op uitslag"},
    )
    examen = Examenonderdeel.objects.get()
    teamleider.post(
        "inburgering:examenonderdeel-update",
        examen.pk,
        data={"onderdeel": "lezen", "op": "03-03-2025", "uitslag": "geslaagd", "versie": 1},
    )

    examen.refresh_from_db()
    assert examen.uitslag == "geslaagd"
    assert "ma 3 mrt 2025" in detail(teamleider, nieuw.client)


def test_a_form_offers_only_what_the_law_knows(teamleider, nieuw, locatie):
    oud = InburgeringFactory(client=ClientFactory(locatie=locatie), **OUD)

    def choices(name, row, veld):
        return [waarde for waarde, _ in teamleider.get(name, row.pk).context["form"].fields[veld].choices]

    assert "ONA" not in choices("inburgering:examenonderdeel-create", nieuw, "onderdeel")
    assert "ONA" in choices("inburgering:examenonderdeel-create", oud, "onderdeel")
    assert choices("inburgering:termijnverlenging-create", nieuw, "grond") == ["geen verwijt", "inspanning"]
    assert choices("inburgering:termijnverlenging-create", oud, "grond") == ["geen verwijt", "alfabetisering"]


def test_asking_more_time_too_early_is_stored_and_told_with_the_first_day(teamleider, nieuw):
    response = teamleider.client.post(
        reverse("inburgering:termijnverlenging-create", args=[nieuw.pk]),
        {"grond": "inspanning", "aangevraagd_op": "01-09-2025"},
        follow=True,
    )

    assert Termijnverlenging.objects.get().aangevraagd_op == date(2025, 9, 1)
    assert response.content.decode().count("Deze verlenging kan pas vanaf 02-10-2026.") == 2


def test_a_decision_is_filled_in_and_its_warning_goes(teamleider, nieuw):
    verlenging = TermijnverlengingFactory(inburgering=nieuw, grond="inspanning", aangevraagd_op=date(2025, 9, 1))

    teamleider.post(
        "inburgering:termijnverlenging-update",
        verlenging.pk,
        data={
            "grond": "inspanning",
            "aangevraagd_op": "01-09-2025",
            "besluit": "toegekend",
            "besloten_op": "06-10-2025",
            "nieuw_einde": "02-10-2027",
            "versie": 1,
        },
    )

    text = detail(teamleider, nieuw.client)
    assert "za 2 okt 2027" in text
    assert "kan pas vanaf" not in text


def test_the_last_day_of_an_exemption_is_asked_and_shown_as_people_say_it(teamleider, nieuw):
    teamleider.post(
        "inburgering:vrijstelling-create",
        nieuw.pk,
        data={"soort": "tijdelijk", "begin": "01-09-2025", "eind": "31-08-2026"},
    )

    row = Vrijstelling.objects.get()
    assert row.eind == date(2026, 9, 1)
    assert "t/m ma 31 aug 2026" in detail(teamleider, nieuw.client)
    assert 'value="31-08-2026"' in teamleider.get("inburgering:vrijstelling-update", row.pk).content.decode()


def test_who_changes_an_exemption_at_the_same_time_reads_both_last_days_as_people_say_them(teamleider, nieuw):
    row = VrijstellingFactory(inburgering=nieuw, begin=date(2025, 1, 1), eind=date(2026, 9, 1), versie=2)

    response = teamleider.post(
        "inburgering:vrijstelling-update",
        row.pk,
        data={"soort": "ontheffing", "begin": "01-01-2025", "eind": "31-12-2026", "versie": 1},
    )

    verschil = response.context["form"].verschillen[0]
    assert (verschil.nu, verschil.mijn) == ("31-08-2026", "31-12-2026")


def test_the_form_of_an_exemption_says_that_nothing_about_health_is_kept(teamleider, nieuw):
    text = teamleider.get("inburgering:vrijstelling-create", nieuw.pk).content.decode()

    assert "gegevens over gezondheid horen hier niet" in text


def test_a_fine_above_the_most_is_stored_and_told(teamleider, nieuw):
    response = teamleider.client.post(
        reverse("inburgering:boete-create", args=[nieuw.pk]),
        {"grond": "PVT of MAP", "dagtekening": "13-10-2025", "bedrag": "500"},
        follow=True,
    )

    assert Boete.objects.get().bedrag == 500
    assert "het hoogste bedrag 340 euro" in response.content.decode()


def test_a_fine_that_no_law_knows_is_refused_at_the_amount(teamleider, nieuw):
    response = teamleider.post(
        "inburgering:boete-create", nieuw.pk, data={"grond": "examen", "dagtekening": "13-10-2025", "bedrag": "1251"}
    )

    assert response.context["form"].errors == {"bedrag": ["Een boete is ten hoogste 1250 euro. Kijk het bedrag na."]}


def test_a_fine_that_was_taken_back_says_so(teamleider, nieuw):
    BoeteFactory(inburgering=nieuw, bedrag=500, vervallen_op=date(2026, 10, 20))

    text = detail(teamleider, nieuw.client)

    assert "Vervallen op di 20 okt 2026" in text
    assert "hoogste bedrag" not in text


def test_the_page_and_the_panel_ask_as_much_for_two_rows_as_for_thirty(teamleider, nieuw):
    def rows(begin, end):
        for nummer in range(begin, end):
            ExamenonderdeelFactory(inburgering=nieuw, op=date(2025, 1, 1 + nummer))
            afgewezen = {"besluit": "afgewezen", "besloten_op": date(2026, 11, 2)}
            TermijnverlengingFactory(inburgering=nieuw, grond="inspanning", **afgewezen)
            BoeteFactory(inburgering=nieuw, dagtekening=date(2025, 1, 1 + nummer))
            begin_op, eind = date(1990 + nummer, 1, 1), date(1990 + nummer, 2, 1)
            VrijstellingFactory(inburgering=nieuw, begin=begin_op, eind=eind)

    def asked(look):
        with CaptureQueriesContext(connection) as queries:
            assert look(teamleider, nieuw.client)
        return len(queries)

    rows(0, 2)
    few = asked(detail), asked(panel)
    rows(2, 30)

    assert (asked(detail), asked(panel)) == few
