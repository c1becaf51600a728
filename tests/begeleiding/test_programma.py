"""The way to work, courses, the school of a child and who helps too."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from begeleiding.actions import (
    certificaten_create,
    cursus_update,
    cursusaanwezigheid_set,
    cursusdeelname_delete,
    cursusdeelnames_create,
    schoolaanmelding_update,
    werktraject_create,
    werktraject_update,
)
from begeleiding.domain.werk import why_no_werktraject
from begeleiding.models import Cursus, Cursusaanwezigheid, Cursusdeelname, Schoolaanmelding, Werktraject
from core.errors import Refused
from tests.factories import ClientFactory, PartnerFactory, ToewijzingFactory
from tests.factories_begeleiding import (
    BetrokkenheidFactory,
    CursusdeelnameFactory,
    CursusFactory,
    CursuslesFactory,
    SchoolaanmeldingFactory,
)

BEGIN = date(2026, 1, 5)
WERK = {"coaching_maanden": "6", "uitkomst": "stage", "versie": "1"}
LATER = {"training_op": date(2026, 3, 5), "werkervaring_op": date(2026, 5, 5), "geslaagd_op": date(2026, 6, 5)}


@pytest.fixture
def client(locatie, vrijwilliger):
    client = ClientFactory(locatie=locatie)
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    return client


@pytest.mark.parametrize(
    ("soort", "velden", "waar"),
    [
        ("VIP", LATER, []),
        ("VIP", LATER | {"training_op": None}, ["training_op"]),
        ("VIP", LATER | {"werkervaring_op": date(2026, 6, 6)}, ["werkervaring_op"]),
        ("arbeidsparticipatie", {"geslaagd_op": date(2026, 6, 5)}, []),
        ("VIP", LATER | {"gestopt_op": date(2026, 7, 1)}, ["gestopt_op"]),
        ("VIP", {"training_op": date(2026, 1, 4)}, ["training_op"]),
        ("VIP", {"uitkomst": "stage"}, ["uitkomst_op"]),
        ("VIP", {"uitkomst_op": date(2026, 3, 3)}, ["uitkomst"]),
    ],
)
def test_who_passes_vip_did_the_training_and_worked(soort, velden, waar):
    assert [weigering.veld for weigering in why_no_werktraject(soort, BEGIN, velden)] == waar


def test_the_way_to_work_stands_on_the_page(vrijwilliger, client):
    dag = f"{timezone.localdate():%d-%m-%Y}"
    vrijwilliger.post(
        "begeleiding:werktraject-create", client.pk, data={"soort": "VIP", "begin": dag, "coaching_maanden": "6"}
    )
    rij = Werktraject.objects.get()
    alles = dict.fromkeys(("training_op", "werkervaring_op", "uitkomst_op", "geslaagd_op"), dag)
    vrijwilliger.post("begeleiding:werktraject-update", rij.pk, data=alles | WERK)

    tekst = vrijwilliger.get("begeleiding:traject-detail", client.pk).content.decode()
    assert "6 maanden coaching, geslaagd op" in tekst
    assert ": stage sinds" in tekst


def test_an_action_refuses_what_the_rule_refuses(systeem, client):
    rij = werktraject_create(by=systeem, client=client, soort="VIP", begin=BEGIN)

    with pytest.raises(Refused, match="eerst de training volgde"):
        werktraject_update(by=systeem, werktraject=rij, versie=1, geslaagd_op=date(2026, 6, 5))


@pytest.fixture
def cursus(locatie):
    cursus = CursusFactory(locatie=locatie, begin=BEGIN)
    CursuslesFactory(cursus=cursus, op=BEGIN)
    return cursus


def test_a_course_from_first_lesson_to_certificate(teamleider, vrijwilliger, client, locatie):
    data = {"naam": "Alles over geld", "soort": "geld", "begin": "5-1-2026"}
    teamleider.post("begeleiding:cursus-create", locatie.pk, data=data)
    cursus = Cursus.objects.get()
    teamleider.post("begeleiding:cursusles-create", cursus.pk, data={"op": "12-1-2026"})
    vrijwilliger.post("begeleiding:cursusdeelname-create", cursus.pk, data={"clients": [client.pk]})
    deelname = Cursusdeelname.objects.get()
    vak = f"vak-{deelname.pk}-{cursus.bijeenkomsten.order_by('op').last().pk}"
    vrijwilliger.post("begeleiding:cursusaanwezigheid-update", cursus.pk, data={vak: "on"})
    vrijwilliger.post("begeleiding:certificaat-create", cursus.pk, data={"op": "26-1-2026", "deelnames": [deelname.pk]})

    tekst = vrijwilliger.get("begeleiding:cursus-detail", cursus.pk).content.decode()
    assert "1 van 2 keer, certificaat op 26 jan 2026" in tekst
    assert "Alles over geld" in vrijwilliger.get("begeleiding:cursus-list").content.decode()
    assert "Alles over geld" in vrijwilliger.get("begeleiding:traject-detail", client.pk).content.decode()


def test_the_first_lesson_moves_with_the_course(systeem, cursus):
    cursus_update(by=systeem, cursus=cursus, versie=1, begin=BEGIN + timedelta(days=7))

    assert [les.op for les in cursus.bijeenkomsten.all()] == [BEGIN + timedelta(days=7)]


def test_nobody_ticks_or_adds_somebody_out_of_reach(vrijwilliger, cursus):
    ander = CursusdeelnameFactory(cursus=cursus)
    vak = {(ander.pk, cursus.bijeenkomsten.get().pk)}

    with pytest.raises(PermissionDenied):
        cursusaanwezigheid_set(by=vrijwilliger.toegang(), cursus=cursus, vakken=vak, aan=vak)
    with pytest.raises(PermissionDenied):
        cursusdeelnames_create(by=vrijwilliger.toegang(), cursus=cursus, clients=[ander.client])
    with pytest.raises(PermissionDenied):
        certificaten_create(by=vrijwilliger.toegang(), cursus=cursus, deelnames=[ander], op=BEGIN)


def test_a_tick_that_goes_and_who_was_put_in_by_mistake(systeem, cursus):
    deelname = CursusdeelnameFactory(cursus=cursus)
    vak = {(deelname.pk, cursus.bijeenkomsten.get().pk)}
    cursusaanwezigheid_set(by=systeem, cursus=cursus, vakken=vak, aan=vak)
    cursusaanwezigheid_set(by=systeem, cursus=cursus, vakken=vak, aan=set())
    assert not Cursusaanwezigheid.objects.exists()

    certificaten_create(by=systeem, cursus=cursus, deelnames=[deelname], op=BEGIN)
    with pytest.raises(Refused, match="certificaat"):
        cursusdeelname_delete(by=systeem, deelname=deelname)
    cursusdeelname_delete(by=systeem, deelname=CursusdeelnameFactory(cursus=cursus))
    assert Cursusdeelname.objects.get() == deelname


def test_a_school_refuses_and_another_waits_for_transport(vrijwilliger, client):
    school = PartnerFactory(naam="Schakelklas Voorbeeld", soort="school")
    data = {"school": school.pk, "soort": "schakelklas", "aangemeld_op": "5-1-2026", "vervoer": "gevraagd"}
    vrijwilliger.post("begeleiding:schoolaanmelding-create", client.pk, data=data | {"wacht_op": "de gemeente"})
    rij = Schoolaanmelding.objects.get()
    antwoord = {"antwoord": "geweigerd", "beantwoord_op": "6-1-2026", "vervoer": "niet nodig", "versie": "1"}

    voor = vrijwilliger.get("begeleiding:traject-detail", client.pk).content.decode()
    vrijwilliger.post("begeleiding:schoolaanmelding-update", rij.pk, data=antwoord)
    na = vrijwilliger.get("begeleiding:traject-detail", client.pk).content.decode()

    assert "nog geen antwoord, leerlingenvervoer aangevraagd, wacht op de gemeente" in voor
    assert "Schakelklas Voorbeeld (schakelklas of ISK): geweigerd op 6 jan 2026" in na


@pytest.mark.parametrize(
    ("antwoord", "op", "veld"),
    [("geplaatst", None, "beantwoord_op"), ("open", date(2017, 6, 6), "antwoord"),
     ("geplaatst", date(2017, 5, 9), "beantwoord_op")],
)  # fmt: skip
def test_an_answer_of_a_school_has_its_day(systeem, client, antwoord, op, veld):
    rij = SchoolaanmeldingFactory(client=client)

    with pytest.raises(Refused) as niet:
        schoolaanmelding_update(by=systeem, schoolaanmelding=rij, versie=1, antwoord=antwoord, beantwoord_op=op)

    assert niet.value.veld == veld


def test_without_consent_it_says_so(vrijwilliger, client):
    rij = BetrokkenheidFactory(client=client, partner__naam="Wijkteam Voorbeeld")
    voor = vrijwilliger.get("begeleiding:traject-detail", client.pk).content.decode()
    data = {"toestemming_op": "6-1-2026", "versie": "1"}
    vrijwilliger.post("begeleiding:betrokkenheid-update", rij.pk, data=data)

    assert "nog geen toestemming" in voor
    na = vrijwilliger.get("begeleiding:traject-detail", client.pk).content.decode()
    assert "toestemming op 6 jan 2026" in na
