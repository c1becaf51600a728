"""The pages of dossiers: what they show, to whom, and what a form does with wrong input."""

from datetime import timedelta

import pytest
from django.urls import reverse

from gezinshereniging.actions import mutatie_create
from gezinshereniging.models import Dossier, Mutatie
from organisatie.rechten import Rol
from termijnen.models import Termijn
from termijnen.tonen.eigenaar import find_who_acts
from tests.factories import ClientFactory, ToewijzingFactory
from tests.factories_dossiers import DossierFactory, GezinslidFactory, MutatieFactory, StukFactory
from tests.factories_termijnen import VerblijfsvergunningFactory
from tests.team import Collega

pytestmark = pytest.mark.django_db


def url(naam, *args):
    return reverse(f"gezinshereniging:{naam}", args=args)


def dag(vandaag, geleden):
    return f"{vandaag - timedelta(days=geleden):%d-%m-%Y}"


def test_the_list_shows_only_what_my_team_handles(juridisch, dossier):
    DossierFactory(referent__locatie=dossier.locatie)

    response = juridisch.client.get(url("dossier-list"))

    assert [rij.rij for rij in response.context["rijen"]] == [dossier]


def test_the_page_shows_everybody_by_step(juridisch, dossier, selam, abel):
    response = juridisch.client.get(url("dossier-detail", dossier.pk))

    tekst = response.content.decode()
    assert "Selam Zeester" in tekst
    assert "Gezinshereniging: partner en kind" in tekst


def test_who_handles_it_in_another_town_sees_no_link_to_the_client(dossier, other_location):
    dossier.locatie = other_location
    dossier.save()
    jurist = Collega(Rol.JURIDISCH, other_location)
    dossier.referent.behandelingen.update(locatie=other_location)

    tekst = jurist.client.get(url("dossier-detail", dossier.pk)).content.decode()

    assert dossier.referent.naam in tekst
    assert reverse("clients:client-detail", args=[dossier.referent_id]) not in tekst


def test_the_home_team_sees_the_stand_and_the_question_and_no_more(vrijwilliger, dossier, selam):
    ToewijzingFactory(client=dossier.referent, gebruiker=vrijwilliger.gebruiker)
    vandaag = vrijwilliger.toegang().vandaag
    MutatieFactory(dossier=dossier, soort="vraag begeleider", op=vandaag, tekst="Heeft hij de brief nog?")
    MutatieFactory(dossier=dossier, soort="contact met cliënt", op=vandaag, tekst="Iets vertrouwelijks")

    tekst = vrijwilliger.client.get(url("dossiers-detail", dossier.referent_id)).content.decode()

    assert "Heeft hij de brief nog?" in tekst
    assert "in voorbereiding" in tekst
    assert "Iets vertrouwelijks" not in tekst
    assert url("dossier-detail", dossier.pk) not in tekst


def test_a_mutatie_is_saved_after_its_changes_were_shown(juridisch, dossier, selam):
    vandaag = juridisch.toegang().vandaag
    adres = url("mutatie-create", dossier.pk, "ingediend")
    velden = {"op": dag(vandaag, 5), "bekend_op": dag(vandaag, 5), "leden": [selam.pk]}

    eerst = juridisch.client.post(adres, velden)
    assert not dossier.mutaties.exists()
    assert "Dit verandert" in eerst.content.decode()
    assert eerst.content.decode().count(f"<h3><bdi>{selam.client.naam}</bdi></h3>") == 1
    gezien = eerst.context["form"]["gezien"].value()

    anders = juridisch.client.post(adres, velden | {"op": dag(vandaag, 6), "gezien": gezien})
    assert not dossier.mutaties.exists(), "other values are shown anew"
    assert "Dit verandert" in anders.content.decode()

    juridisch.client.post(adres, velden | {"gezien": gezien})
    assert dossier.mutaties.get().soort == "ingediend"


def test_what_changes_nothing_is_saved_at_once(juridisch, dossier):
    vandaag = juridisch.toegang().vandaag

    response = juridisch.client.post(
        url("mutatie-create", dossier.pk, "geen-wijziging"), {"op": dag(vandaag, 0), "tekst": ""}
    )

    assert response.status_code == 302
    assert dossier.mutaties.get().soort == "geen wijziging"


def test_what_cannot_be_now_is_grey_with_the_reason(juridisch, dossier, selam):
    tekst = juridisch.client.get(url("gebeurtenis-list", dossier.pk)).content.decode()

    assert url("mutatie-create", dossier.pk, "mvv") not in tekst
    assert "Dit kan alleen als de aanvraag op ‘ingewilligd’ staat." in tekst
    assert "Nu staat de aanvraag op ‘in voorbereiding’. Mist er een stap? Leg die eerst vast." in tekst


def test_people_are_typed_one_line_each_and_a_wrong_line_keeps_everything(juridisch, dossier):
    velden = {
        "regel-0-voornamen": "Selam", "regel-0-geboren": "1994", "regel-0-relatie": "partner",
        "regel-2-voornamen": "Abel", "regel-2-geboren": "31-2-2014", "regel-2-relatie": "kind",
    }  # fmt: skip

    fout = juridisch.client.post(url("gezinslid-create", dossier.pk), velden)
    assert "regel-2-geboren" in fout.context["form"].errors
    assert "Selam" in fout.content.decode()
    assert not dossier.leden.exists()

    juridisch.client.post(url("gezinslid-create", dossier.pk), velden | {"regel-2-geboren": "4-2014"})
    assert [lid.client.geboren for lid in dossier.leden.order_by("pk").select_related("client")] == [
        "1994", "april 2014",
    ]  # fmt: skip


def test_a_birth_date_in_the_future_stands_at_its_own_line(juridisch, dossier):
    velden = {"regel-3-voornamen": "Abel", "regel-3-geboren": "2099", "regel-3-relatie": "kind"}

    fout = juridisch.client.post(url("gezinslid-create", dossier.pk), velden)

    assert "regel-3-geboren" in fout.context["form"].errors


def test_a_person_abroad_is_changed_with_name_and_birth(juridisch, selam):
    adres = url("gezinslid-update", selam.pk)
    begin = juridisch.client.get(adres).context["form"]
    velden = {naam: begin[naam].value() for naam in begin.fields if begin[naam].value() not in {None, False}}

    response = juridisch.client.post(adres, velden | {"voornamen": "Selamawit", "land": "Soedan"})

    assert response.status_code == 302
    selam.refresh_from_db()
    assert selam.land == "Soedan"


def test_the_page_asks_as_much_for_two_people_as_for_ten(juridisch, dossier):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def count():
        with CaptureQueriesContext(connection) as gevraagd:
            juridisch.client.get(url("dossier-detail", dossier.pk))
        return len(gevraagd)

    for lid in [GezinslidFactory(dossier=dossier) for _ in range(2)]:
        MutatieFactory(dossier=dossier, soort="brief ontvangen", leden=[lid])
        StukFactory(dossier=dossier, gezinslid=lid)
    count()
    klein = count()
    for lid in [GezinslidFactory(dossier=dossier) for _ in range(8)]:
        MutatieFactory(dossier=dossier, soort="brief ontvangen", leden=[lid])
        StukFactory(dossier=dossier, gezinslid=lid)

    assert count() == klein


class TestVandaag:
    def test_a_wish_without_a_dossier_waits_until_there_is_one_or_somebody_says_why_not(self, teamleider, locatie):
        client = ClientFactory(locatie=locatie)
        vandaag = teamleider.toegang().vandaag
        vergunning = VerblijfsvergunningFactory(
            client=client, soort="asiel", status="vluchteling", nareis="ja",
            bekendmaking=vandaag - timedelta(days=50), dagtekening=None, ingangsdatum=vandaag - timedelta(days=49),
            eind=None,
        )  # fmt: skip

        assert "Nareis, nog geen dossier" in teamleider.client.get("/").content.decode()
        teamleider.client.post(url("geendossier-create", vergunning.pk), {"reden": "De familie is er al."})
        assert "Nareis, nog geen dossier" not in teamleider.client.get("/").content.decode()

    def test_a_forgotten_child_is_named_two_weeks_before_the_end(self, juridisch, dossier, selam, abel):
        vandaag = juridisch.toegang().vandaag
        dossier.vergunning = VerblijfsvergunningFactory(
            client=dossier.referent, soort="asiel", status="vluchteling", nareis="ja", dagtekening=None,
            bekendmaking=vandaag - timedelta(days=85), ingangsdatum=vandaag - timedelta(days=84), eind=None,
        )  # fmt: skip
        dossier.save()
        selam.aanvragen.update(ingediend_op=vandaag, status="ingediend")

        tekst = juridisch.client.get("/").content.decode()

        assert "Nog geen aanvraag voor Abel Zeester" in tekst
        assert "aanvraag voor Selam" not in tekst


def test_every_kind_of_dossier_opens_from_the_page_of_the_client(teamleider, referent, locatie):
    velden = {"soort": "naturalisatie", "procedure": "overig", "locatie": locatie.pk}

    response = teamleider.client.post(url("dossier-create", referent.pk), velden)

    assert response.status_code == 302
    assert Dossier.objects.get().soort == "naturalisatie"
    assert Mutatie.objects.get().soort == "geopend"


def test_who_is_responsible_in_another_town_finds_the_deadline_on_vandaag_and_the_home_team_the_same(
    dossier, selam, other_location, teamleider
):
    jurist = Collega(Rol.JURIDISCH, other_location)
    dossier.referent.behandelingen.update(locatie=other_location)
    Dossier.objects.filter(pk=dossier.pk).update(locatie=other_location, verantwoordelijke=jurist.gebruiker)
    vandaag = jurist.toegang().vandaag
    gevraagd = {"dossier": Dossier.objects.get(pk=dossier.pk), "leden": [selam], "by": jurist.toegang()}
    op = vandaag - timedelta(days=30)
    mutatie_create(soort="ingediend", op=op, bekend_op=op, **gevraagd)
    mutatie_create(soort="stukken gevraagd", op=op, uiterste_dag=vandaag + timedelta(days=5), **gevraagd)

    assert "Stukken sturen die de IND vraagt" in jurist.client.get("/").content.decode()
    thuis = teamleider.client.get(reverse("clients:client-detail", args=[dossier.referent_id])).content.decode()
    assert "Stukken sturen die de IND vraagt" in thuis
    termijn = Termijn.objects.get(code="brief_termijn")
    assert find_who_acts(teamleider.toegang(), [termijn]) == {termijn.pk: jurist.gebruiker}
