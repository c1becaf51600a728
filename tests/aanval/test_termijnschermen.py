"""Attacks on the pages of deadlines, the calendar and the mail: other people's rows, names, secrets, texts."""

import re
from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from clients.actions import client_overdragen
from core.post import Berichtstand
from organisatie.rechten import Rol, Toegang
from termijnen.models import Agendasleutel, Dagbericht, Regelacceptatie, Termijn, Termijnhandeling
from termijnen.sync import sync
from termijnen.tasks.berichten import send_berichten
from termijnen.tonen.agenda import list_agendabeelden
from tests.factories import ClientFactory, LidmaatschapFactory, ToewijzingFactory, moment
from tests.factories_termijnen import (
    BrieftermijnFactory,
    DagberichtFactory,
    TermijnFactory,
    TermijnhandelingFactory,
    VerblijfsvergunningFactory,
)
from tests.team import Collega

DADEN = ("gedaan", "uitstel", "niet-van-toepassing", "later", "gezien", "andere-dag")
ALLES = {"van": "alle", "periode": "alles"}
KWAAD = ("<script>alert(1)</script>", "\u202eabc", "x\x00y", "123456782", "a" * 6000, "{{ 7|add:1 }}", "123.456.782")


def over_drie_dagen():
    return timezone.localdate() + timedelta(days=3)


@pytest.fixture
def mijn(vrijwilliger, locatie):
    """A client whom the volunteer guides, with a letter that asks something in three days."""
    client = ToewijzingFactory(client__locatie=locatie, gebruiker=vrijwilliger.gebruiker).client
    BrieftermijnFactory(client=client, eigenaar=vrijwilliger.gebruiker, uiterste_dag=over_drie_dagen())
    sync([client.pk])
    return client


def test_nobody_acts_on_a_deadline_by_guessing_its_key(vrijwilliger, locatie, other_location):
    collega = ToewijzingFactory(client__locatie=locatie).client
    for client in (collega, ClientFactory(locatie=other_location)):
        termijn = TermijnFactory(client=client)
        handeling = TermijnhandelingFactory(client=client, sleutel=termijn.pk, soort="gezien")
        adressen = [reverse(f"termijnen:{daad}-create", args=[termijn.pk]) for daad in DADEN]
        adressen.append(reverse("termijnen:handeling-delete", args=[handeling.pk]))
        adressen.append(reverse("termijnen:termijn-detail", args=[termijn.pk]))
        data = {"op": "20-11-2026", "nieuwe_dag": "20-12-2026", "tot": "29-11-2026", "bewijs": "b", "reden": "r"}

        assert {vrijwilliger.client.post(adres, data).status_code for adres in adressen} <= {403, 404}
    assert Termijnhandeling.objects.filter(ongedaan_op=None).count() == 2


def test_new_rules_are_taken_over_for_nobody_elsewhere(juridisch, other_location):
    termijn = TermijnFactory(client__locatie=other_location, nieuwe_versie="brief_termijn@1994-01-01")

    for data in ({"termijnen": f"{termijn.pk} {termijn.nieuwe_versie}"}, {"alles": "1"}):
        antwoord = juridisch.post("termijnen:regelacceptatie-create", data=data)
        assert termijn.client.naam not in antwoord.content.decode()

    assert not Regelacceptatie.objects.exists()


def test_deadlines_of_the_own_gezin_are_nowhere(locatie):
    collega = Collega(Rol.TEAMLEIDER, locatie)
    ik = ClientFactory(naam="Zelf Geheimnaam", locatie=locatie, gebruiker=collega.gebruiker)
    gezin = LidmaatschapFactory(client=ik, gezin__locatie=locatie).gezin
    moeder = LidmaatschapFactory(client__naam="Moeder Geheimnaam", client__locatie=locatie, gezin=gezin).client
    brief = BrieftermijnFactory(client=moeder, eigenaar=collega.gebruiker, uiterste_dag=over_drie_dagen())
    VerblijfsvergunningFactory(client=ik)
    sync([ik.pk, moeder.pk])

    for naam in ("termijn-list", "papier-list", "regelacceptatie-list"):
        for query in (ALLES, {"periode": "alles"}, {"stand": "afgehandeld", **ALLES}):
            tekst = collega.get(f"termijnen:{naam}", query=query).content.decode()
            assert "Geheimnaam" not in tekst
            assert "M.G." not in tekst
    for termijn in Termijn.objects.all():
        assert collega.get("termijnen:termijn-detail", termijn.pk).status_code == 404
    assert collega.get("termijnen:brieftermijn-detail", brief.pk).status_code == 404
    assert list_agendabeelden(collega.toegang()) == []


def test_who_is_handed_over_takes_the_deadlines_along(teamleider, vrijwilliger, other_location, mijn):
    by = teamleider.toegang()

    client_overdragen(by=by, client=mijn, locatie=other_location, op=by.vandaag, toestemming_op=by.vandaag)

    assert list_agendabeelden(vrijwilliger.toegang()) == []
    for wie in (teamleider, vrijwilliger):
        for termijn in Termijn.objects.filter(client=mijn):
            assert wie.get("termijnen:termijn-detail", termijn.pk).status_code == 404


@pytest.mark.parametrize("weg", ["aanstelling", "account", "andere locatie"])
def test_nobody_who_left_stands_there_as_the_one_who_does_it(teamleider, locatie, other_location, weg):
    collega = Collega(Rol.VRIJWILLIGER, locatie)
    gebruikers = type(collega.gebruiker).objects.filter(pk=collega.gebruiker.pk)
    gebruikers.update(naam="Vertrokken Helper")
    client = ClientFactory(locatie=locatie)
    for _ in range(2):
        BrieftermijnFactory(client=client, eigenaar=collega.gebruiker, uiterste_dag=over_drie_dagen())
    sync([client.pk])
    sleutel = Termijn.objects.filter(client=client).order_by("pk")[0].pk
    TermijnhandelingFactory(client=client, sleutel=sleutel, soort="gezien", gebruiker=collega.gebruiker)
    eerst = teamleider.get("termijnen:termijn-list", query=ALLES).content.decode()
    if weg == "account":
        gebruikers.update(is_active=False)
    elif weg == "aanstelling":
        type(collega.aanstelling).objects.filter(pk=collega.aanstelling.pk).update(eind=timezone.localdate())
    else:
        type(collega.aanstelling).objects.filter(pk=collega.aanstelling.pk).update(locatie=other_location)

    antwoord = teamleider.get("termijnen:termijn-list", query=ALLES)

    assert "Vertrokken Helper</a>" in eerst
    regels = [regel for deel in antwoord.context["lijst"].groepen for regel in deel.regels]
    assert [regel.wie_doet for regel in regels] == ["", ""]


@pytest.mark.parametrize("einde", ["account", "rol", "aanstelling", "gestopt", "vernieuwd"])
def test_a_calendar_dies_with_what_it_hangs_on(client, vrijwilliger, mijn, einde):
    pagina = vrijwilliger.post("termijnen:agendasleutel-create")
    geheim = re.search(r"sleutel=([\w-]+)", pagina.content.decode())[1]
    voor = client.get("/agenda.ics", {"sleutel": geheim})
    match einde:
        case "account":
            type(vrijwilliger.gebruiker).objects.update(is_active=False)
        case "rol":
            type(vrijwilliger.aanstelling).objects.update(rol=Rol.BEHEERDER.value)
        case "aanstelling":
            type(vrijwilliger.aanstelling).objects.update(eind=timezone.localdate())
        case "gestopt":
            vrijwilliger.post("termijnen:agendasleutel-delete")
        case _:
            vrijwilliger.post("termijnen:agendasleutel-create")

    na = client.get("/agenda.ics", {"sleutel": geheim})

    assert "BEGIN:VEVENT" in voor.content.decode()
    assert na.status_code == 404


def test_a_calendar_is_kept_and_found_by_nobody_else(client, vrijwilliger, mijn):
    pagina = vrijwilliger.post("termijnen:agendasleutel-create")
    geheim = re.search(r"sleutel=([\w-]+)", pagina.content.decode())[1]

    feed = client.get("/agenda.ics", {"sleutel": geheim})

    assert "no-store" in pagina.headers["Cache-Control"]
    assert feed.headers["Cache-Control"] == "no-store"
    assert "noindex" in feed.headers["X-Robots-Tag"]
    assert not feed.cookies
    assert geheim not in vrijwilliger.get("termijnen:agenda-detail").content.decode()
    assert geheim not in Agendasleutel.objects.get().hash
    for woord in mijn.naam.split():
        assert woord not in feed.content.decode()


@pytest.mark.parametrize("kwaad", KWAAD)
def test_what_is_typed_about_a_deadline_stays_a_text(teamleider, locatie, kwaad):
    client = ClientFactory(locatie=locatie)
    vandaag = timezone.localdate()
    dag, later = f"{vandaag:%d-%m-%Y}", f"{vandaag + timedelta(days=40):%d-%m-%Y}"
    brief = {"voor": client.pk, "afzender": "duo", "soort": "stukken", "dagtekening": dag, "gezien_op": dag}

    teamleider.post(
        "termijnen:brieftermijn-create", client.pk, data=brief | {"gevraagd": f"kopie {kwaad}", "uiterste_dag": later}
    )
    if not Termijn.objects.exists():
        BrieftermijnFactory(client=client, uiterste_dag=vandaag + timedelta(days=40))
        sync([client.pk])
    sleutel = Termijn.objects.get(client=client).pk
    morgen, nog_later = (f"{vandaag + timedelta(days=n):%d-%m-%Y}" for n in (1, 60))
    for daad, data in (
        ("later", {"tot": morgen, "reden": kwaad}),
        ("uitstel", {"nieuwe_dag": nog_later, "bewijs": kwaad}),
        ("andere-dag", {"nieuwe_dag": later, "reden": kwaad}),
        ("niet-van-toepassing", {"reden": kwaad}),
    ):
        assert teamleider.post(f"termijnen:{daad}-create", sleutel, data=data).status_code in {200, 302}

    paginas = [
        teamleider.client.get(reverse("termijnen:termijn-list"), ALLES | {"stand": "afgehandeld"}),
        teamleider.client.get(reverse("termijnen:termijn-detail", args=[sleutel])),
        teamleider.client.get(reverse("clients:client-detail", args=[client.pk])),
    ]
    for pagina in paginas:
        tekst = pagina.content.decode()
        assert pagina.status_code == 200
        assert not any(woord in tekst for woord in ("<script>alert", "\u202e", "123456782", "123.456.782"))


def test_an_address_that_cannot_be_written_keeps_nobody_else_from_their_mail(db, mailoutbox):
    op = date(2026, 11, 23)
    by = Toegang.systeem("termijnen", nu=moment(op, 6, 0), vandaag=op)
    slecht = DagberichtFactory(ontvanger__email=f"a@{'ı' * 62}.nl", op=op)
    goed = DagberichtFactory(op=op)

    post = send_berichten(by, [slecht.pk, goed.pk])

    assert (post.verzonden, post.geweigerd) == (1, 1)
    assert [mail.to for mail in mailoutbox] == [[goed.ontvanger.email]]
    assert Dagbericht.objects.get(pk=slecht.pk).stand == Berichtstand.GEWEIGERD
