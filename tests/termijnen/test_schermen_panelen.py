"""What deadlines say elsewhere: on the client page, after a contact, and on Vandaag."""

from collections import Counter
from datetime import timedelta
from itertools import pairwise

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from core.levenslijn import Toon
from core.periode import add_months
from organisatie.rechten import Rol
from termijnen.panelen import let_op, termijnen_nu, termijnspoor
from termijnen.tonen.drukte import is_far_above
from tests.clients.paneel import draw, look
from tests.factories import ClientFactory, ContactFactory, OnderwerpFactory, ToewijzingFactory, VraagFactory
from tests.factories_termijnen import TermijnFactory
from tests.team import Collega


def over(dagen):
    return timezone.localdate() + timedelta(days=dagen)


@pytest.fixture
def client_(vrijwilliger, locatie):
    client = ClientFactory(locatie=locatie, naam="Amina Voorbeeld")
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    return client


def zeg(collega, *clients):
    """The one line after a contact with these people, or None."""
    gevonden = let_op(collega.toegang(), clients)["let_op"]
    return gevonden.zin if gevonden else None


def test_the_panel_shows_every_open_deadline_nearest_first_and_unknown_ones_last(vrijwilliger, client_):
    TermijnFactory(client=client_, begin=over(90), wat="Ver weg")
    TermijnFactory(client=client_, begin=over(3), wat="Dichtbij")
    TermijnFactory(client=client_, begin=None, aard="onbekend", wat="Onbekende dag", melding="vul het in")
    TermijnFactory(client=client_, begin=over(1), afloop="gedaan", wat="Al klaar")

    text = draw(vrijwilliger, client_, "termijnen.termijnen")

    assert text.index("Dichtbij") < text.index("Ver weg") < text.index("Onbekende dag")
    assert "vul het in" in text
    assert "Al klaar" not in text


def nu(collega, client):
    """What the page of the client says now, in its order."""
    return [regel.wat for regel in termijnen_nu(look(collega, client)).regels]


@pytest.mark.parametrize(("dagen", "getoond"), [(-3, True), (0, True), (60, True), (61, False)])
def test_now_a_deadline_comes_within_sixty_days_and_stays_when_late(vrijwilliger, client_, dagen, getoond):
    TermijnFactory(client=client_, begin=over(5), wat="Een andere")
    TermijnFactory(client=client_, begin=over(dagen), wat="Iets doen")

    assert ("Iets doen" in nu(vrijwilliger, client_)) == getoond


def test_now_the_latest_comes_first_and_what_misses_a_fact_is_not_silent(vrijwilliger, client_):
    TermijnFactory(client=client_, begin=over(5), wat="Later")
    TermijnFactory(client=client_, begin=over(-1), wat="Te laat")
    TermijnFactory(client=client_, begin=None, aard="onbekend", wat="Onbekende dag", melding="vul het in")

    assert nu(vrijwilliger, client_) == ["Te laat", "Later", "Onbekende dag"]
    assert termijnen_nu(look(vrijwilliger, client_)).meer == "alle termijnen (3)"


def test_now_the_next_deadline_is_said_when_none_is_near(vrijwilliger, client_):
    TermijnFactory(client=client_, begin=over(400), wat="Ver weg")
    TermijnFactory(client=client_, begin=over(300), wat="Minder ver")

    assert nu(vrijwilliger, client_) == ["Minder ver"]


def test_each_deadline_with_a_day_is_a_flag_as_urgent_as_it_is(vrijwilliger, client_):
    for dagen in (-1, 5, 400):
        TermijnFactory(client=client_, begin=over(dagen))
    TermijnFactory(client=client_, begin=None, aard="onbekend")

    merken = termijnspoor(look(vrijwilliger, client_)).merken

    assert [(merk.op, merk.toon) for merk in merken] == [
        (over(-1), Toon.LAAT),
        (over(5), Toon.STRAKS),
        (over(400), Toon.GEWOON),
    ]


def test_after_a_contact_the_end_of_a_permit_is_said_half_a_year_ahead(vrijwilliger, client_):
    einde = add_months(timezone.localdate(), 5)
    TermijnFactory(client=client_, code="vergunning_einde", aard="venster", kan_vanaf=over(-1), begin=einde)

    assert zeg(vrijwilliger, client_) == (
        "de verblijfsvergunning van Amina Voorbeeld loopt over 5 maanden af. Vertel het nu."
    )


@pytest.mark.parametrize(
    "velden",
    [
        {"code": "vergunning_einde", "kan_vanaf": over(1), "begin": over(100)},  # the window is not open yet
        {"code": "vergunning_einde", "begin": over(200)},
        {"code": "bezwaar_awb", "begin": over(61)},
        {"zijde": "overheid", "laatste": None, "begin": over(3)},
        {"aard": "kan vanaf", "laatste": None, "begin": over(3)},
        {"begin": over(3), "afloop": "gedaan"},
        {"begin": over(3), "herinneren_vanaf": over(2)},
    ],
)
def test_nothing_is_said_when_there_is_nothing_to_do_now(vrijwilliger, client_, velden):
    TermijnFactory(client=client_, **velden)

    assert zeg(vrijwilliger, client_) is None


def test_other_deadlines_are_said_within_sixty_days_and_when_late(vrijwilliger, client_):
    laat = TermijnFactory(client=client_, begin=over(-2), wat="Bezwaar maken")

    assert zeg(vrijwilliger, client_) == "Bezwaar maken voor Amina Voorbeeld: 2 dagen te laat. Vertel het nu."

    laat.delete()
    TermijnFactory(client=client_, begin=over(12), wat="Bezwaar maken")
    assert zeg(vrijwilliger, client_) == "Bezwaar maken voor Amina Voorbeeld: over 12 dagen. Vertel het nu."


def test_of_several_people_the_nearest_is_said_and_only_of_whom_one_reaches(vrijwilliger, client_, locatie):
    ander, vreemd = ClientFactory(locatie=locatie, naam="Bilal Voorbeeld"), ClientFactory(locatie=locatie)
    ToewijzingFactory(client=ander, gebruiker=vrijwilliger.gebruiker)
    for client, dagen in ((client_, 9), (ander, 4), (vreemd, 1)):
        TermijnFactory(client=client, begin=over(dagen))

    assert "Bilal Voorbeeld" in zeg(vrijwilliger, client_, ander, vreemd)
    assert let_op(vrijwilliger.toegang(), [vreemd]) == {"clienten": [], "let_op": None}


def na(collega, contact):
    return collega.get("spreekuur:contact-create", query={"na": contact.pk})


@pytest.fixture
def contact(vrijwilliger, client_, locatie):
    return ContactFactory(
        gebruiker=vrijwilliger.gebruiker,
        locatie=locatie,
        gemeente=locatie.gemeenten.get(),
        clients=[client_],
        onderwerpen=[OnderwerpFactory(locatie=locatie)],
        op=over(0),
    )


def test_the_line_after_saving_leads_to_the_explanation_and_to_a_letter(vrijwilliger, client_, contact):
    termijn = TermijnFactory(client=client_, begin=over(3))

    text = na(vrijwilliger, contact).content.decode()

    assert reverse("termijnen:termijn-detail", args=[termijn.pk]) in text
    assert reverse("termijnen:brieftermijn-create", args=[client_.pk]) in text


def test_there_is_one_quiet_line_at_most(vrijwilliger, client_, contact, locatie):
    eerder = ContactFactory(
        gebruiker=vrijwilliger.gebruiker,
        locatie=locatie,
        gemeente=locatie.gemeenten.get(),
        clients=[client_],
        uitkomst="open",
        op=over(-1),
    )
    VraagFactory(contact=eerder, voor=vrijwilliger.gebruiker)
    assert "Er staat nog een vraag open" in na(vrijwilliger, contact).content.decode()

    TermijnFactory(client=client_, begin=over(3))

    text = na(vrijwilliger, contact).content.decode()
    assert "Vertel het nu." in text
    assert "Er staat nog een vraag open" not in text


def test_the_line_costs_the_contact_page_one_query(vrijwilliger, client_, contact):
    TermijnFactory(client=client_, begin=over(3))
    with CaptureQueriesContext(connection) as queries:
        na(vrijwilliger, contact)

    assert len([q for q in queries if "termijnen_" in q["sql"]]) == 1


def block(wie, template):
    """The lines of one block of the home page."""
    blokken = wie.get("vandaag:vandaag").context["blokken"]
    return next(blok["regels"] for blok in blokken if blok["template"] == template)


def to_do(wie):
    return block(wie, "vandaag/blokken/nu_doen.html")


def test_vandaag_shows_my_late_and_coming_deadlines_beside_the_questions(vrijwilliger, client_, locatie):
    for dagen in (-1, 0, 3, 9, 14, 15):
        TermijnFactory(client=client_, begin=over(dagen), wat=f"Over {dagen}")
    TermijnFactory(client=ClientFactory(locatie=locatie), begin=over(1), wat="Van een ander")

    assert [regel.inhoud.termijn.wat for regel in to_do(vrijwilliger)] == [
        "Over -1",
        "Over 0",
        "Over 3",
        "Over 9",
        "Over 14",
    ]


def test_questions_keep_their_place_however_many_deadlines_there_are(vrijwilliger, client_, locatie):
    for dagen in range(6):
        TermijnFactory(client=client_, begin=over(dagen))
    for _ in range(3):
        contact = ContactFactory(
            gebruiker=vrijwilliger.gebruiker,
            locatie=locatie,
            gemeente=locatie.gemeenten.get(),
            clients=[client_],
            uitkomst="open",
        )
        VraagFactory(contact=contact, voor=vrijwilliger.gebruiker)

    soorten = Counter(regel.template for regel in to_do(vrijwilliger))

    assert soorten == {"termijnen/parts/taak.html": 6, "spreekuur/parts/vraag.html": 2}


def test_the_counters_of_the_team_leader_equal_the_lists_behind_them(teamleider, locatie):
    client = ClientFactory(locatie=locatie)
    for dagen in (-40, -1, 0, 1, 20, 45):
        TermijnFactory(client=client, begin=over(dagen))
    TermijnFactory(client=client, begin=None, aard="onbekend")
    TermijnFactory(
        client=client,
        begin=over(90),
        regelversie="nareis_aanvraag@2001-04-01",
        nieuwe_versie="nareis_aanvraag@2026-06-12",
    )
    for dagen in (-5, 20):
        TermijnFactory(client=client, begin=over(dagen), nieuwe_versie="brief_termijn@1994-01-01", is_onveilig=True)

    regels = [regel.inhoud for regel in block(teamleider, "vandaag/blokken/team.html")]
    tellers = {regel["label"]: regel for regel in regels if regel["url"].startswith("/termijnen/")}

    assert {label: teller["aantal"] for label, teller in tellers.items()} == {
        "Termijnen te laat": 3,
        "Termijnen deze week": 2,
        "Termijnen deze maand": 2,
        "Termijnen onbekend": 1,
        "Nieuwe regels te bekijken": 3,
        "Termijnen waarvan de oude dag te laat is": 1,
    }
    assert next(iter(tellers)) == "Termijnen waarvan de oude dag te laat is"
    for label in ("Termijnen te laat", "Termijnen deze week", "Termijnen deze maand", "Termijnen onbekend"):
        lijst = teamleider.open(tellers[label]["url"]).context["lijst"]
        assert lijst.pagina.paginator.count == tellers[label]["aantal"]


def blok(wie, naam):
    """One block of the home page, or None when it is not there."""
    blokken = wie.get("vandaag:vandaag").context["blokken"]
    return next((blok for blok in blokken if blok["template"] == f"termijnen/blokken/{naam}.html"), None)


def test_what_nobody_takes_care_of_stands_on_top_with_the_name_and_the_days(teamleider, vrijwilliger, client_, locatie):
    TermijnFactory(client=client_, begin=over(-2), wat="Truus doet dit")
    assert blok(teamleider, "zonder_eigenaar") is None

    wees = ClientFactory(locatie=locatie, naam="Bilal Voorbeeld")
    for dagen in (40, 3, -94):
        TermijnFactory(client=wees, begin=over(dagen), wat=f"Over {dagen}")

    gevonden = blok(teamleider, "zonder_eigenaar")
    assert [regel.termijn.wat for regel in gevonden["regels"]] == ["Over -94", "Over 3"]
    text = teamleider.get("vandaag:vandaag").content.decode()
    assert text.index("94 dagen te laat") < text.index("Het team vandaag")
    assert reverse("clients:client-detail", args=[wees.pk]) in text
    assert blok(vrijwilliger, "zonder_eigenaar") is None


def test_only_the_first_five_of_nobody_stand_there_and_the_rest_is_counted(teamleider, locatie):
    client = ClientFactory(locatie=locatie)
    for dagen in range(8):
        TermijnFactory(client=client, begin=over(dagen))

    gevonden = blok(teamleider, "zonder_eigenaar")

    assert (len(gevonden["regels"]), gevonden["rest"]) == (5, 3)


def test_the_picture_of_the_team_counts_open_work_and_marks_who_has_far_more(teamleider, locatie):
    druk, rustig, vrij = (Collega(Rol.VRIJWILLIGER, locatie) for _ in range(3))
    for wie, dagen in ((druk, (-9, -1, 0, 3, 20, 31, 60)), (rustig, (2,)), (vrij, (90,))):
        client = ClientFactory(locatie=locatie)
        ToewijzingFactory(client=client, gebruiker=wie.gebruiker)
        for dag in dagen:
            TermijnFactory(client=client, begin=over(dag))
    contact = ContactFactory(locatie=locatie, gemeente=locatie.gemeenten.get(), uitkomst="open")
    VraagFactory(contact=contact, voor=druk.gebruiker)

    team = blok(teamleider, "drukte")["team"]

    assert [(rij.collega, rij.totaal, rij.is_druk) for rij in team.bezig] == [
        (druk.gebruiker, 6, True),
        (rustig.gebruiker, 1, False),
    ]
    assert [(deel.woord, deel.aantal) for deel in team.bezig[0].delen] == [
        ("te laat", 2), ("deze week", 2), ("deze maand", 1), ("open vraag", 1),
    ]  # fmt: skip
    assert vrij.gebruiker in team.vrij
    assert team.gemiddeld == pytest.approx(7 / 3)
    text = teamleider.get("vandaag:vandaag").content.decode()
    assert f"{reverse('termijnen:termijn-list')}?van={druk.gebruiker.pk}" in text
    assert "2 te laat, 2 deze week, 1 deze maand, 1 open vraag" in text


def test_the_parts_of_a_bar_fill_it_from_the_left_and_stay_within_it(teamleider, locatie):
    for aantal in (7, 3):
        client = ClientFactory(locatie=locatie)
        ToewijzingFactory(client=client, gebruiker=Collega(Rol.VRIJWILLIGER, locatie).gebruiker)
        for n in range(aantal):
            TermijnFactory(client=client, begin=over(n * 4 - 2))

    vol, deels = blok(teamleider, "drukte")["team"].bezig

    for rij, tot in ((vol, 100), (deels, 300 / 7)):
        assert rij.delen[0].begin == 0
        for links, rechts in pairwise(rij.delen):
            assert rechts.begin == pytest.approx(links.begin + links.breedte, abs=0.2)
        assert rij.delen[-1].begin + rij.delen[-1].breedte == pytest.approx(tot, abs=0.2)


@pytest.mark.parametrize(
    ("totaal", "gemiddeld", "druk"), [(7, 2, True), (5, 2, True), (4, 2, False), (3, 0.2, False), (4, 0.9, True)]
)
def test_far_more_is_more_than_twice_the_average_and_at_least_three_more(totaal, gemiddeld, druk):
    assert is_far_above(totaal, gemiddeld) is druk
