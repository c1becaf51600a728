"""The calendar feed: who gets it, what it says, and above all what it does not say."""

import re
from datetime import UTC, date, datetime, time, timedelta

import pytest
from django.test import Client as DjangoClient
from django.urls import reverse
from django.utils import timezone

from core.errors import Refused
from termijnen.actions.agenda import agendasleutel_maken
from termijnen.models import Agendasleutel
from termijnen.tonen.agenda import Agendabeeld, fold, make_afdruk, say_agendanaam, write_ics, write_text
from tests.factories import AanstellingFactory, BalietoegangFactory, ClientFactory, ToewijzingFactory
from tests.factories_begeleiding import AfspraakFactory
from tests.factories_termijnen import BrieftermijnFactory, TermijnFactory, TermijnhandelingFactory

NU = datetime(2026, 11, 20, 6, 0, tzinfo=UTC)


def over(dagen: int) -> date:
    return timezone.localdate() + timedelta(days=dagen)


@pytest.fixture
def mijn_client(vrijwilliger, locatie):
    client = ClientFactory(locatie=locatie, naam="Verzonnen Voorbeeldnaam")
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    return client


@pytest.fixture
def geheim(vrijwilliger):
    return agendasleutel_maken(by=vrijwilliger.toegang(), gebruiker=vrijwilliger.gebruiker)


def feed(geheim):
    return DjangoClient().get(reverse("termijnen:agenda-feed"), {"sleutel": geheim})


def titels(response):
    return re.findall(r"SUMMARY:(.*)\r\n", response.content.decode())


def test_the_feed_says_on_which_day_and_nothing_about_whom(mijn_client, geheim):
    termijn = TermijnFactory(client=mijn_client, begin=over(5), wat="Brief over Voorbeeldnaam")

    response = feed(geheim)

    tekst = response.content.decode()
    assert titels(response) == [f"{say_agendanaam(termijn.pk)} — zie Wegwijs"]
    assert f"DTSTART;VALUE=DATE:{over(5):%Y%m%d}" in tekst
    for verboden in ("Voorbeeldnaam", "Brief", "brief", termijn.pk, f"-{mijn_client.pk}-"):
        assert verboden not in tekst
    assert "VALARM" not in tekst
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert response["Cache-Control"] == "no-store"


def test_the_feed_holds_only_what_is_mine(vrijwilliger, mijn_client, locatie, geheim):
    eigen = TermijnFactory(client=mijn_client, begin=over(5))
    ander = ClientFactory(locatie=locatie)
    TermijnFactory(client=ander, begin=over(6))
    balie = ClientFactory(locatie=locatie)
    BalietoegangFactory(
        client=balie,
        gebruiker=vrijwilliger.gebruiker,
        locatie=locatie,
        op=over(0),
        tot=timezone.now() + timedelta(hours=1),
    )
    TermijnFactory(client=balie, begin=over(7))

    assert titels(feed(geheim)) == [f"{say_agendanaam(eigen.pk)} — zie Wegwijs"]


def test_a_letter_that_i_own_is_mine_while_i_reach_the_client(teamleider, locatie):
    client = ClientFactory(locatie=locatie)
    brief = BrieftermijnFactory(client=client, eigenaar=teamleider.gebruiker)
    termijn = TermijnFactory(client=client, feit=f"brieftermijn-{brief.pk}", begin=over(3))
    geheim = agendasleutel_maken(by=teamleider.toegang(), gebruiker=teamleider.gebruiker)

    assert titels(feed(geheim)) == [f"{say_agendanaam(termijn.pk)} — zie Wegwijs"]


def test_done_asleep_and_unknown_deadlines_are_not_in_it(mijn_client, geheim):
    TermijnFactory(client=mijn_client, begin=over(5), afloop="gedaan", afgehandeld_op=over(0))
    TermijnFactory(client=mijn_client, begin=over(5), herinneren_vanaf=over(2))
    TermijnFactory(client=mijn_client, begin=None, aard="onbekend")

    assert titels(feed(geheim)) == []


@pytest.mark.parametrize("geheim", ["", "fout", "é", "x" * 5000])
def test_a_wrong_secret_does_not_exist(db, geheim):
    assert feed(geheim).status_code == 404


def test_the_feed_dies_with_the_account(vrijwilliger, geheim):
    assert feed(geheim).status_code == 200

    vrijwilliger.gebruiker.is_active = False
    vrijwilliger.gebruiker.save()

    assert feed(geheim).status_code == 404


def test_the_feed_dies_with_the_aanstelling(vrijwilliger, geheim):
    vrijwilliger.aanstelling.eind = over(0)
    vrijwilliger.aanstelling.save()

    assert feed(geheim).status_code == 404


def test_the_feed_needs_no_session_and_makes_none(mijn_client, geheim):
    response = feed(geheim)

    assert not response.cookies


def test_only_the_hash_of_the_secret_is_kept(geheim):
    (sleutel,) = Agendasleutel.objects.all()

    assert sleutel.hash == make_afdruk(geheim)
    assert geheim not in str(vars(sleutel))


def test_a_new_address_ends_the_old_one(vrijwilliger, geheim):
    response = vrijwilliger.post("termijnen:agendasleutel-create")

    nieuw = re.search(r"sleutel=([\w-]+)", response.content.decode()).group(1)
    assert feed(geheim).status_code == 404
    assert feed(nieuw).status_code == 200


def test_the_secret_is_shown_once(vrijwilliger):
    getoond = vrijwilliger.post("termijnen:agendasleutel-create").content.decode()
    later = vrijwilliger.get("termijnen:agenda-detail").content.decode()

    assert "agenda.ics?sleutel=" in getoond
    assert "agenda.ics" not in later
    assert "Stop het adres" in later


def test_a_stopped_address_no_longer_works(vrijwilliger, geheim):
    vrijwilliger.post("termijnen:agendasleutel-delete")

    assert feed(geheim).status_code == 404
    assert "Maak een geheim adres" in vrijwilliger.get("termijnen:agenda-detail").content.decode()


def test_nobody_makes_an_address_for_somebody_else(vrijwilliger, locatie):
    ander = AanstellingFactory(locatie=locatie).gebruiker

    with pytest.raises(Refused):
        agendasleutel_maken(by=vrijwilliger.toegang(), gebruiker=ander)


def test_the_feed_asks_as_much_for_many_as_for_few(mijn_client, geheim, django_assert_max_num_queries):
    for dagen in range(30):
        TermijnFactory(client=mijn_client, begin=over(dagen))
    TermijnhandelingFactory(client=mijn_client)

    with django_assert_max_num_queries(9):
        assert len(titels(feed(geheim))) == 30


def test_a_deadline_keeps_its_uid():
    een = write_ics([Agendabeeld("abc", date(2026, 11, 30), "Termijn")], nu_moment=NU)

    assert een.startswith("BEGIN:VCALENDAR\r\n")
    assert een.endswith("END:VCALENDAR\r\n")
    assert "UID:abc@wegwijs\r\nDTSTAMP:20261120T060000Z\r\nDTSTART;VALUE=DATE:20261130\r\n" in een
    assert "DTEND;VALUE=DATE:20261201\r\n" in een


def test_signs_of_the_format_are_escaped():
    assert write_text("a\\b;c,d\ne") == "a\\\\b\\;c\\,d\\ne"


@pytest.mark.parametrize("tekst", ["x" * 75, "x" * 76, "SUMMARY:" + "é" * 200, "—" * 60])
def test_no_line_is_longer_than_75_octets_and_nothing_is_lost(tekst):
    gevouwen = fold(tekst)

    assert all(len(regel.encode()) <= 75 for regel in gevouwen.split("\r\n"))
    assert gevouwen.replace("\r\n ", "") == tekst


def test_a_calendar_without_deadlines_is_still_one():
    """RFC 5545 §3.6: a calendar has at least one component; an app refuses a file without any."""
    regels = write_ics([], nu_moment=NU).split("\r\n")

    assert regels[0] == "BEGIN:VCALENDAR"
    assert regels[-2:] == ["END:VCALENDAR", ""]
    assert regels.count("BEGIN:VTIMEZONE") == regels.count("END:VTIMEZONE") == 1
    assert "BEGIN:VEVENT" not in regels
    deel = regels[regels.index("BEGIN:VTIMEZONE") : regels.index("END:VTIMEZONE")]
    for soort in ("STANDARD", "DAYLIGHT"):
        binnen = deel[deel.index(f"BEGIN:{soort}") : deel.index(f"END:{soort}")]
        assert {regel.split(":")[0] for regel in binnen} >= {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"}


def test_an_appointment_stands_there_with_its_time_and_without_a_name(vrijwilliger, mijn_client, geheim):
    AfspraakFactory(client=mijn_client, gebruiker=vrijwilliger.gebruiker, op=over(3), om=time(10, 30), waar="thuis")
    AfspraakFactory(client=mijn_client, op=over(3))
    AfspraakFactory(client=mijn_client, gebruiker=vrijwilliger.gebruiker, op=over(4), afgezegd_op=over(0))

    response = feed(geheim)

    (titel,) = titels(response)
    assert re.fullmatch(r"Afspraak \w\w-\w{4} — zie Wegwijs", titel)
    tekst = response.content.decode()
    assert f"DTSTART;TZID=Europe/Amsterdam:{over(3):%Y%m%d}T103000\r\nDURATION:PT1H\r\n" in tekst
    assert "thuis" not in tekst
    assert "Voorbeeldnaam" not in tekst
