"""A contact that never was: it goes, and what it was stays to be read."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from core.errors import Refused, Stale
from core.periode import Periode
from organisatie.rechten import Rol
from spreekuur.actions import contact_correct, contact_delete, vraag_answer
from spreekuur.models import Contact, Contactdag, Contactdeelname, Correctie, Vraag
from spreekuur.tonen.weggehaald import Weggehaaldbeeld, list_weggehaald
from tests.factories import ClientFactory, ContactFactory, LocatieFactory, ToewijzingFactory, moment
from tests.factories_dossiers import DossierFactory, MutatieFactory
from tests.spreekuur.conftest import DAG, als
from tests.team import Collega

pytestmark = pytest.mark.django_db
LATER = DAG + timedelta(days=40)
REDEN = "Twee keer opgeslagen."


@pytest.fixture
def helper(team):
    return team.helper()


@pytest.fixture
def client_(team, helper):
    client = team.client()
    ToewijzingFactory(client=client, gebruiker=helper)
    return client


def log(team, helper, *clients, **velden):
    return ContactFactory(
        locatie=team.locatie, gebruiker=helper, op=DAG, gemaakt_op=DAG, clients=list(clients), notitie="Brief gelezen.",
        **velden,
    )  # fmt: skip


def drop(helper, contact, **velden):
    contact_delete(**{"by": als(helper, moment(LATER)), "contact": contact, "versie": 1, "reden": REDEN, **velden})


def test_the_row_goes_from_lists_and_counts_and_another_first_visit_takes_its_place(team, helper, client_):
    contact = log(team, helper, client_)
    later = ContactFactory(
        locatie=team.locatie, gebruiker=helper, op=DAG + timedelta(days=3), clients=[client_], gemeente=contact.gemeente
    )
    jaar = Periode(date(DAG.year, 1, 1), date(DAG.year + 1, 1, 1))
    geteld = Contact.objects.geteld_in(jaar, contact.gemeente)
    assert geteld.count() == 2

    drop(helper, contact)

    assert list(Contact.objects.of_client(client_.pk)) == [later]
    assert geteld.count() == sum(Contactdag.objects.geteld_in(jaar, contact.gemeente).values_list("aantal", flat=True))
    assert Contactdeelname.objects.get(contact=later).eerste_van_jaar


def test_what_it_was_and_who_took_it_away_and_why_can_be_read(team, helper, client_):
    contact = log(team, helper, client_)
    contact_correct(
        by=als(helper, moment(DAG + timedelta(days=1))), contact=contact, versie=1, reden="Het was de huisarts.",
        clients=[client_], onderwerpen=[team.onderwerp()], op=DAG, om=None, zitting=None, wijze="spreekuur",
        tolk="geen", duur=20, uitkomst="geholpen", notitie="Belde met de huisarts.",
    )  # fmt: skip

    drop(helper, contact, versie=2)

    assert not Correctie.objects.exists()
    (beeld,) = list_weggehaald(als(helper, moment(LATER)), client_)
    assert (beeld.op, beeld.wie, beeld.reden) == (LATER, str(helper), REDEN)
    assert "Belde met de huisarts." in beeld.tekst
    assert isinstance(beeld, Weggehaaldbeeld)


def test_who_was_at_another_contact_reads_nothing_of_it(team, helper, client_):
    ander = team.client()
    ToewijzingFactory(client=ander, gebruiker=helper)
    drop(helper, log(team, helper, client_))

    assert list_weggehaald(als(helper, moment(LATER)), ander) == []
    assert list_weggehaald(als(team.helper(), moment(LATER)), client_) == []


def test_an_open_question_goes_along_and_an_answered_one_holds_the_contact(team, helper, client_):
    met_vraag, beantwoord = log(team, helper, client_), log(team, helper, client_)
    for contact in (met_vraag, beantwoord):
        Vraag.objects.create(contact=contact, voor=helper, locatie=team.locatie)
    vraag_answer(by=als(helper, moment(DAG)), vraag=beantwoord.vraag, versie=1, antwoord="Gebeld.")

    drop(helper, met_vraag)
    with pytest.raises(Refused, match="De vraag bij dit contact is beantwoord"):
        drop(helper, Contact.objects.get(pk=beantwoord.pk))

    assert list(Vraag.objects.values_list("contact", flat=True)) == [beantwoord.pk]


def test_a_contact_in_a_dossier_stays(team, helper, client_):
    contact = log(team, helper, client_)
    MutatieFactory(dossier=DossierFactory(referent=client_), soort="contact met cliënt", op=DAG, contact=contact)

    with pytest.raises(Refused, match="staat al in een dossier"):
        drop(helper, contact)

    assert Contact.objects.filter(pk=contact.pk).exists()
    assert not Correctie.objects.exists()


def test_with_somebody_else_at_it_whom_one_may_not_see_it_is_for_the_team_leader(team, helper, client_):
    contact = log(team, team.helper(), client_, team.client())

    with pytest.raises(Refused, match="Vraag de teamleider"):
        drop(helper, contact)

    leider = Collega(Rol.TEAMLEIDER, team.locatie)
    drop(leider.gebruiker, contact)
    assert not Contact.objects.exists()


def test_a_colleague_who_cannot_correct_it_cannot_take_it_away(team, helper, client_):
    contact = log(team, helper, client_)

    for vreemd in (team.helper(), Collega(Rol.TEAMLEIDER, LocatieFactory()).gebruiker):
        with pytest.raises(PermissionDenied):
            drop(vreemd, contact)


def test_what_somebody_changed_meanwhile_is_looked_at_first_and_what_is_gone_says_so(team, helper, client_):
    contact = log(team, helper, client_)
    with pytest.raises(Stale):
        drop(helper, contact, versie=7)
    zelfde = Contact.objects.get(pk=contact.pk)
    drop(helper, contact)

    with pytest.raises((Refused, PermissionDenied)):
        drop(helper, zelfde)


def test_the_screen_asks_first_and_the_team_leader_reads_it_afterwards(vrijwilliger, teamleider, locatie):
    client = ClientFactory(locatie=locatie)
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    gisteren = vrijwilliger.toegang().vandaag - timedelta(days=1)
    contact = ContactFactory(
        locatie=locatie, gebruiker=vrijwilliger.gebruiker, op=gisteren, gemaakt_op=gisteren, clients=[client]
    )
    adres = reverse("spreekuur:contact-delete", args=[contact.pk])
    assert adres in vrijwilliger.client.get(reverse("spreekuur:correctie-create", args=[contact.pk])).content.decode()
    scherm = vrijwilliger.client.get(adres)
    assert "telt niet meer mee" in scherm.content.decode()
    zonder = vrijwilliger.client.post(adres, {"versie": 1, "reden": ""})
    assert "Zonder reden blijft het contact staan." in str(zonder.context["form"].errors["reden"])
    assert Contact.objects.exists()

    gedaan = vrijwilliger.client.post(adres, {"versie": 1, "reden": REDEN})

    assert gedaan.url == reverse("clients:client-detail", args=[client.pk])
    assert not Contact.objects.exists()
    geschiedenis = teamleider.client.get(reverse("historie:inzage-list", args=[client.pk])).content.decode()
    assert REDEN in geschiedenis
    assert vrijwilliger.gebruiker.naam in geschiedenis
