"""A note about a client without a contact: under the rights and rules of a contact's text, and in no figure."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from core.errors import Refused
from core.periode import Periode
from organisatie.rechten import Recht, Rol
from rapportage.indicatoren.register import INDICATOREN
from spreekuur.actions import notitie_correct, notitie_create, notitie_undo, notitie_update
from spreekuur.models import Notitie, Notitiecorrectie
from tests.factories import BalietoegangFactory, ClientFactory, GebruikerFactory, NotitieFactory, ToewijzingFactory
from tests.spreekuur.conftest import als

BSN = "123456782"
NOTITIES = Notitie._meta.db_table


@pytest.fixture
def client_(vrijwilliger, locatie):
    client = ClientFactory(locatie=locatie, naam="Amina Voorbeeld")
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    return client


@pytest.fixture
def notitie(vrijwilliger, client_):
    return notitie_create(by=vrijwilliger.toegang(), client=client_, tekst="Belt liever na vier uur.")


def oud(client, wie):
    return NotitieFactory(client=client, gebruiker=wie.gebruiker, op=timezone.localdate() - timedelta(days=1))


def test_a_note_is_written_on_the_page_of_the_client_and_stands_in_the_timeline(vrijwilliger, client_):
    response = vrijwilliger.post("spreekuur:notitie-create", client_.pk, data={"tekst": "Belt liever na vier uur."})

    notitie = Notitie.objects.get()
    assert response.url == reverse("clients:client-detail", args=[client_.pk])
    assert (notitie.client, notitie.gebruiker, notitie.op) == (client_, vrijwilliger.gebruiker, timezone.localdate())
    pagina = vrijwilliger.get("clients:client-detail", client_.pk).content.decode()
    assert "Belt liever na vier uur." in pagina
    assert reverse("spreekuur:notitie-detail", args=[notitie.pk]) in pagina


def test_a_bsn_is_refused_at_the_field_and_what_was_typed_stays(vrijwilliger, client_):
    response = vrijwilliger.post("spreekuur:notitie-create", client_.pk, data={"tekst": f"BSN {BSN}"})

    assert "burgerservicenummer" in str(response.context["form"].errors["tekst"])
    assert BSN in response.content.decode()
    assert not Notitie.objects.exists()


def test_what_may_not_belong_there_gets_a_soft_warning(vrijwilliger, client_):
    vrijwilliger.post("spreekuur:notitie-create", client_.pk, data={"tekst": "Heeft een trauma."})

    pagina = vrijwilliger.get("clients:client-detail", client_.pk).content.decode()
    assert "Het vluchtverhaal hoort niet in dit systeem." in pagina
    assert Notitie.objects.exists()


def test_an_empty_note_is_asked_for_and_the_database_refuses_it(vrijwilliger, client_, notitie):
    response = vrijwilliger.post("spreekuur:notitie-create", client_.pk, data={"tekst": " "})

    assert response.context["form"].errors["tekst"] == ["Schrijf op wat een collega moet weten."]
    with pytest.raises(IntegrityError, match="notitie_niet_leeg"), transaction.atomic():
        Notitie.objects.filter(pk=notitie.pk).update(tekst="")


def test_on_its_day_a_note_is_changed_and_afterwards_corrected_with_the_old_text_kept(vrijwilliger, client_, notitie):
    vrijwilliger.post("spreekuur:notitie-update", notitie.pk, data={"tekst": "Na vijf uur.", "versie": 1})
    assert Notitie.objects.get().tekst == "Na vijf uur."

    van_gisteren = oud(client_, vrijwilliger)
    to_correct = reverse("spreekuur:notitiecorrectie-create", args=[van_gisteren.pk])
    assert vrijwilliger.get("spreekuur:notitie-update", van_gisteren.pk).url == to_correct
    data = {"tekst": "Belt nooit.", "reden": "Verkeerd verstaan", "versie": 1}
    vrijwilliger.post("spreekuur:notitiecorrectie-create", van_gisteren.pk, data=data)

    correctie = Notitiecorrectie.objects.get()
    assert (correctie.oude_tekst, correctie.reden) == ("Belt liever na vier uur.", "Verkeerd verstaan")
    pagina = vrijwilliger.get("spreekuur:notitie-detail", van_gisteren.pk).content.decode()
    assert "Belt nooit." in pagina
    assert "Zoals het er stond" in pagina


def test_a_note_cannot_be_changed_after_its_day_nor_corrected_on_it(vrijwilliger, client_, notitie):
    toegang, van_gisteren = vrijwilliger.toegang(), oud(client_, vrijwilliger)

    with pytest.raises(Refused, match="Maak een verbetering"):
        notitie_update(by=toegang, notitie=van_gisteren, versie=1, tekst="anders")
    with pytest.raises(Refused, match="gewoon wijzigen"):
        notitie_correct(by=toegang, notitie=notitie, versie=1, tekst="anders", reden="zo")


def test_two_people_who_change_one_note_both_see_both_texts(vrijwilliger, notitie):
    Notitie.objects.filter(pk=notitie.pk).update(tekst="Van een collega", versie=2)

    response = vrijwilliger.post("spreekuur:notitie-update", notitie.pk, data={"tekst": "Van mij", "versie": 1})

    (verschil,) = response.context["form"].verschillen
    assert (verschil.nu, verschil.mijn) == ("Van een collega", "Van mij")


def test_who_wrote_it_takes_it_back_within_ten_minutes(vrijwilliger, teamleider, client_, notitie):
    with pytest.raises(Refused, match="Alleen wie deze notitie schreef"):
        notitie_undo(by=teamleider.toegang(), notitie=notitie)
    with pytest.raises(Refused, match="tot 10 minuten"):
        notitie_undo(by=vrijwilliger.toegang(), notitie=oud(client_, vrijwilliger))

    response = vrijwilliger.post("spreekuur:notitie-undo", notitie.pk)

    assert response.url == reverse("clients:client-detail", args=[client_.pk])
    assert not Notitie.objects.filter(pk=notitie.pk).exists()


def test_at_the_desk_it_is_read_and_written_as_long_as_the_page_is_open(vrijwilliger, locatie):
    client = ClientFactory(locatie=locatie)
    notitie = NotitieFactory(client=client)
    assert vrijwilliger.get("spreekuur:notitie-detail", notitie.pk).status_code == 404
    assert vrijwilliger.get("spreekuur:notitie-create", client.pk).status_code == 404

    tot = timezone.now() + timedelta(hours=1)
    BalietoegangFactory(client=client, gebruiker=vrijwilliger.gebruiker, locatie=locatie, tot=tot)

    assert vrijwilliger.get("spreekuur:notitie-detail", notitie.pk).status_code == 200
    assert vrijwilliger.get("spreekuur:notitie-create", client.pk).status_code == 200


def test_a_correction_is_seen_by_who_sees_the_note(team):
    correctie = Notitiecorrectie.objects.create(
        notitie=NotitieFactory(client=team.client()), gebruiker=GebruikerFactory(), op=date(2017, 5, 11),
        oude_tekst="oud", reden="zo",
    )  # fmt: skip
    leider, helper = als(team.helper(Rol.TEAMLEIDER)), als(team.helper())

    assert list(Notitiecorrectie.objects.visible_to(leider, Recht.CONTACT_ZIEN)) == [correctie]
    assert not Notitiecorrectie.objects.visible_to(helper, Recht.CONTACT_ZIEN).exists()


def test_no_figure_reads_a_note(team):
    figuren = [figuur for figuur in INDICATOREN if hasattr(figuur, "rows")]

    read = [figuur.code for figuur in figuren if NOTITIES in str(figuur.rows(Periode.jaar(2017), team.gemeente).query)]

    assert len(figuren) > 10
    assert read == []
