"""The right to stay on screen: the panel, the forms in the words of the letter, and who may read it."""

from datetime import date, timedelta

import pytest
from django.contrib.messages import get_messages
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from clients.models import Lidmaatschap
from tests.clients.paneel import draw
from tests.factories import BalietoegangFactory, ClientFactory, LidmaatschapFactory, ToewijzingFactory
from tests.factories_termijnen import (
    ReisdocumentFactory,
    VerblijfsdocumentFactory,
    VerblijfsvergunningFactory,
    VergunningverlengingFactory,
)
from verblijf.models import Verblijfsvergunning, Vergunningverlenging

OUDE_BRIEF = {
    "soort": "asiel bepaalde tijd",
    "status": "vluchteling",
    "dagtekening": "02-05-2023",
    "bekendmaking": "04-05-2023",
    "ingangsdatum": "10-01-2022",
    "laatste_dag": "09-01-2027",
    "nareis": "nee",
}


@pytest.fixture
def client_(locatie):
    return ClientFactory(locatie=locatie)


def panel(collega, client):
    return " ".join(draw(collega, client, "verblijf.verblijf").split())


def gezegd(response):
    return [str(melding) for melding in get_messages(response.wsgi_request)]


def test_the_panel_gives_each_date_its_own_word(teamleider, client_):
    VerblijfsvergunningFactory(client=client_, eind=date(2040, 1, 10), nareis="ja")

    tekst = panel(teamleider, client_)

    for woord, dag in [
        ("Datum op de brief", "di 2 mei 2023"),
        ("Bekendgemaakt op", "do 4 mei 2023"),
        ("Ingangsdatum", "ma 10 jan 2022"),
        ("Geldig", "t/m ma 9 jan 2040"),
    ]:
        assert f"<dt>{woord}</dt> <dd> {dag}" in tekst.replace("<dd>", "<dd> ").replace("<dd>  ", "<dd> ")
    assert "Ja, er is familie die wil nareizen" in tekst


def test_an_empty_panel_says_what_to_do(teamleider, client_):
    tekst = panel(teamleider, client_)

    assert "Er is nog niets ingevuld. Pak de brief van de IND en de kaart erbij" in tekst
    assert tekst.count(reverse("verblijf:vergunning-create", args=[client_.pk])) == 1


def test_a_permit_without_its_bekendmaking_says_what_that_costs(teamleider, client_):
    VerblijfsvergunningFactory(client=client_, bekendmaking=None)

    assert "Zonder deze dag weten we niet welke termijnen lopen." in panel(teamleider, client_)


def test_an_extension_moves_the_last_day_and_an_open_one_waits(teamleider, client_):
    vergunning = VerblijfsvergunningFactory(client=client_, eind=date(2027, 1, 10))
    VergunningverlengingFactory(
        vergunning=vergunning,
        ingediend_op=date(2025, 2, 3),
        uitkomst="verlengd",
        besloten_op=date(2025, 3, 3),
        eind=date(2040, 1, 10),
    )
    VergunningverlengingFactory(vergunning=vergunning)

    tekst = panel(teamleider, client_)

    assert "t/m ma 9 jan 2040" in tekst
    assert "Eerst t/m za 9 jan 2027." in tekst
    assert "Nog geen besluit" in tekst
    assert reverse("verblijf:vergunningverlenging-create", args=[vergunning.pk]) not in tekst


@pytest.mark.parametrize(("soort", "blijft"), [("asiel", True), ("asiel bepaalde tijd", False)])
def test_a_title_that_expired_does_not_end_the_new_permit(teamleider, client_, soort, blijft):
    VerblijfsvergunningFactory(client=client_, soort=soort, eind=teamleider.toegang().vandaag)

    tekst = panel(teamleider, client_)

    assert "Verlopen" in tekst
    assert ("De verblijfstitel is verlopen; de vergunning niet vanzelf." in tekst) is blijft


def test_a_withdrawn_permit_stands_last_and_offers_no_extension(teamleider, client_):
    ingetrokken = VerblijfsvergunningFactory(client=client_, ingetrokken_op=date(2024, 1, 1))
    VerblijfsvergunningFactory(client=client_, soort="regulier", ingangsdatum=date(2020, 1, 1), bekendmaking=None)

    tekst = panel(teamleider, client_)

    assert tekst.index("Regulier") < tekst.index("Ingetrokken</strong> vanaf ma 1 jan 2024")
    assert reverse("verblijf:vergunningverlenging-create", args=[ingetrokken.pk]) not in tekst
    assert "Intrekking wijzigen" in tekst


def test_a_first_day_that_differs_from_the_law_is_shown(teamleider, client_):
    VerblijfsvergunningFactory(
        client=client_,
        soort="asiel",
        dagtekening=None,
        bekendmaking=date(2026, 6, 15),
        ingangsdatum=date(2026, 6, 15),
    )

    assert "Volgens de wet is het de dag na de bekendmaking: 16-06-2026." in panel(teamleider, client_)


def test_somebody_the_reader_may_not_see_is_nobody_by_name(teamleider, client_, locatie):
    hier, elders = ClientFactory(locatie=locatie), ClientFactory(naam="Verborgen Voorbeeld")
    VerblijfsvergunningFactory(client=client_, status="afgeleid", referent=elders)

    eerst = panel(teamleider, client_)
    Verblijfsvergunning.objects.update(referent=hier)

    assert "nog iemand" in eerst
    assert elders.naam not in eerst
    assert hier.naam in panel(teamleider, client_)


def test_the_desk_does_not_open_the_right_to_stay(vrijwilliger, client_, locatie):
    VerblijfsvergunningFactory(client=client_)
    nu = timezone.now()
    BalietoegangFactory(
        client=client_,
        gebruiker=vrijwilliger.gebruiker,
        locatie=locatie,
        op=timezone.localdate(),
        tot=nu + timedelta(hours=1),
    )

    assert panel(vrijwilliger, client_) == ""


def test_a_volunteer_fills_in_the_letter_of_their_own_client(vrijwilliger, client_):
    ToewijzingFactory(client=client_, gebruiker=vrijwilliger.gebruiker)

    response = vrijwilliger.post("verblijf:vergunning-create", client_.pk, data=OUDE_BRIEF)

    vergunning = Verblijfsvergunning.objects.get()
    assert response.url == reverse("clients:client-detail", args=[client_.pk])
    assert gezegd(response) == ["Opgeslagen: asiel bepaalde tijd (van voor 12 juni 2026)."]
    assert (vergunning.eind, vergunning.bekendmaking) == (date(2027, 1, 10), date(2023, 5, 4))


def test_the_first_day_that_was_filled_in_is_said(teamleider, client_):
    vandaag = timezone.localdate()
    brief = {
        "soort": "asiel",
        "status": "subsidiair beschermde",
        "nareis": "nee",
        "bekendmaking": f"{vandaag:%d-%m-%Y}",
    }

    response = teamleider.post("verblijf:vergunning-create", client_.pk, data=brief)

    morgen = vandaag + timedelta(days=1)
    assert f"De ingangsdatum is {morgen:%d-%m-%Y}: de dag na de bekendmaking." in gezegd(response)[0]
    assert Verblijfsvergunning.objects.get().ingangsdatum == morgen


def test_the_question_about_family_says_why_it_matters(teamleider, client_):
    tekst = teamleider.get("verblijf:vergunning-create", client_.pk).content.decode()

    assert "Is er familie in het buitenland die ook wil komen?" in tekst
    assert "Dan tellen drie maanden vanaf de dag van de bekendmaking" in tekst
    assert "Deze datums staan echt zo in de brief" not in tekst


def test_swapped_dates_bring_one_question_with_a_box_to_tick(teamleider, client_):
    verwisseld = OUDE_BRIEF | {"dagtekening": "", "bekendmaking": "10-01-2022", "ingangsdatum": "04-05-2023"}

    gevraagd = teamleider.post("verblijf:vergunning-create", client_.pk, data=verwisseld)
    teamleider.post("verblijf:vergunning-create", client_.pk, data=verwisseld | {"volgorde_klopt": "on"})

    assert list(gevraagd.context["form"].errors) == ["volgorde_klopt"]
    assert 'type="checkbox" name="volgorde_klopt"' in gevraagd.content.decode()
    assert Verblijfsvergunning.objects.get().ingangsdatum == date(2023, 5, 4)


@pytest.mark.parametrize(
    ("anders", "veld"),
    [
        ({"soort": "asiel"}, "soort"),
        ({"dagtekening": "05-05-2023"}, "bekendmaking"),
        ({"laatste_dag": "09-01-2022"}, "laatste_dag"),
        ({"ingangsdatum": "10-01-1922"}, "ingangsdatum"),
    ],
)
def test_what_the_action_refuses_stands_at_its_field(teamleider, client_, anders, veld):
    response = teamleider.post("verblijf:vergunning-create", client_.pk, data=OUDE_BRIEF | anders)

    assert list(response.context["form"].errors) == [veld]
    assert not Verblijfsvergunning.objects.exists()


def test_the_people_to_choose_are_those_of_the_gezin_and_their_other_records(teamleider, client_, locatie):
    gezin = LidmaatschapFactory(client=client_, gezin__locatie=locatie).gezin
    vader, oud_lid, elders = ClientFactory(locatie=locatie), ClientFactory(locatie=locatie), ClientFactory()
    for lid in (vader, oud_lid, elders):
        LidmaatschapFactory(client=lid, gezin=gezin)
    Lidmaatschap.objects.filter(client=oud_lid).update(eind=date(2020, 1, 1), vertrek="verhuisd")
    dubbel = ClientFactory(locatie=locatie, hoofd=vader)
    ClientFactory(locatie=locatie, hoofd=client_)
    ClientFactory(locatie=locatie)

    response = teamleider.get("verblijf:vergunning-create", client_.pk)

    assert {*response.context["form"].fields["referent"].queryset} == {vader, oud_lid, dubbel}


def test_somebody_out_of_sight_stays_the_one_it_is_derived_from(teamleider, client_):
    elders = ClientFactory()
    vergunning = VerblijfsvergunningFactory(client=client_, status="afgeleid", referent=elders, eind=date(2027, 1, 10))

    pagina = teamleider.get("verblijf:vergunning-update", vergunning.pk)
    teamleider.post(
        "verblijf:vergunning-update",
        vergunning.pk,
        data=OUDE_BRIEF | {"status": "afgeleid", "nareis": "ja", "versie": 1},
    )

    assert "referent" not in pagina.context["form"].fields
    assert "iemand die je niet kunt zien" in pagina.content.decode()
    vergunning.refresh_from_db()
    assert (vergunning.referent, vergunning.nareis) == (elders, "ja")


def test_a_stale_change_shows_both_as_people_read_them(teamleider, client_):
    vergunning = VerblijfsvergunningFactory(client=client_, eind=date(2027, 1, 10))
    for laatste_dag in ("10-01-2027", "11-01-2027"):
        response = teamleider.post(
            "verblijf:vergunning-update",
            vergunning.pk,
            data=OUDE_BRIEF | {"laatste_dag": laatste_dag, "versie": 1},
        )

    verschil = response.context["form"].verschillen
    assert [(v.label, v.nu, v.mijn) for v in verschil] == [("Geldig tot en met", "10-01-2027", "11-01-2027")]


def test_a_permit_is_withdrawn_and_put_back_on_one_page(teamleider, client_):
    vergunning = VerblijfsvergunningFactory(client=client_)

    dagen = {"ingetrokken_op": "01-02-2025", "intrekking_bekend_op": "03-02-2026"}
    half = teamleider.post(
        "verblijf:vergunning-end", vergunning.pk, data=dagen | {"intrekking_bekend_op": "", "versie": 1}
    )
    weg = teamleider.post("verblijf:vergunning-end", vergunning.pk, data=dagen | {"versie": 1})
    terug = teamleider.post("verblijf:vergunning-end", vergunning.pk, data={"ingetrokken_op": "", "versie": 2})

    assert "intrekking_bekend_op" in half.context["form"].errors
    assert gezegd(weg) == ["Opgeslagen: de vergunning is ingetrokken."]
    assert gezegd(terug)[-1] == "Opgeslagen: de vergunning geldt weer."
    assert Verblijfsvergunning.objects.get().ingetrokken_op is None


def test_an_extension_goes_from_request_to_decision(teamleider, client_):
    vergunning = VerblijfsvergunningFactory(client=client_)

    teamleider.post("verblijf:vergunningverlenging-create", vergunning.pk, data={"ingediend_op": "03-02-2025"})
    verlenging = Vergunningverlenging.objects.get()
    teamleider.post(
        "verblijf:vergunningverlenging-update",
        verlenging.pk,
        data={
            "ingediend_op": "03-02-2025",
            "uitkomst": "verlengd",
            "besloten_op": "03-03-2025",
            "laatste_dag": "09-01-2032",
            "versie": 1,
        },
    )

    verlenging.refresh_from_db()
    assert (verlenging.uitkomst, verlenging.eind) == ("verlengd", date(2032, 1, 10))


def test_a_decision_without_its_date_stays_on_the_page(teamleider, client_):
    verlenging = VergunningverlengingFactory(vergunning__client=client_)

    response = teamleider.post(
        "verblijf:vergunningverlenging-update",
        verlenging.pk,
        data={"ingediend_op": "03-08-2026", "uitkomst": "afgewezen", "versie": 1},
    )

    assert response.context["form"].errors == {"besloten_op": ["Vul in wanneer dit bekend is gemaakt."]}


def test_the_panel_asks_as_much_for_two_rows_as_for_thirty(teamleider, client_, locatie):
    def queries(aantal):
        for nummer in range(Verblijfsvergunning.objects.count(), aantal):
            begin = date(1990, 1, 1) + timedelta(days=nummer)
            periode = {"begin": begin, "eind": begin + timedelta(days=1)}
            vergunning = VerblijfsvergunningFactory(
                client=client_,
                status="afgeleid",
                referent=ClientFactory(locatie=locatie),
                ingangsdatum=periode["begin"],
                eind=periode["eind"],
            )
            VergunningverlengingFactory(vergunning=vergunning)
            VerblijfsdocumentFactory(client=client_, **periode)
            ReisdocumentFactory(client=client_, **periode)
        with CaptureQueriesContext(connection) as gevraagd:
            assert panel(teamleider, client_).count("Nog geen besluit") == aantal
        return len(gevraagd)

    assert queries(2) == queries(30)


def test_an_intention_to_withdraw_is_recorded_on_its_own_page_and_shown(teamleider, client_):
    vergunning = VerblijfsvergunningFactory(client=client_)

    gezet = teamleider.post(
        "verblijf:voornemen-update", vergunning.pk, data={"voornemen_op": "05-02-2026", "versie": 1}
    )
    tekst = panel(teamleider, client_)
    terug = teamleider.post("verblijf:voornemen-update", vergunning.pk, data={"voornemen_op": "", "versie": 2})

    assert gezegd(gezet) == ["Opgeslagen: de IND wil de vergunning intrekken."]
    assert "Voornemen om in te trekken" in tekst
    assert "Voornemen wijzigen" in tekst
    assert gezegd(terug)[-1] == "Opgeslagen: er is geen voornemen."
