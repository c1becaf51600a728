"""A coach for a while, and what was asked and granted."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from begeleiding.actions import coaching_create, coaching_end, voorziening_beantwoorden, voorziening_create
from begeleiding.models import Coaching, Voorziening
from core.errors import Refused
from core.periode import Periode
from tests.factories import ClientFactory, HuisvestingFactory, PartnerFactory, ToewijzingFactory
from tests.factories_begeleiding import CoachingFactory, VoorzieningFactory


@pytest.fixture
def client(locatie, vrijwilliger):
    client = ClientFactory(locatie=locatie)
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    return client


def test_asked_and_granted_stands_on_the_page(vrijwilliger, client):
    dag = timezone.localdate()
    fonds = PartnerFactory(naam="Fonds Voorbeeld")
    data = {"activiteit": "zwemles", "financier": fonds.pk, "gevraagd_op": f"{dag:%d-%m-%Y}"}
    vrijwilliger.post("begeleiding:voorziening-create", client.pk, data=data)
    rij = Voorziening.objects.get()

    vrijwilliger.post(
        "begeleiding:voorziening-update", rij.pk,
        data={"uitkomst": "toegekend", "beantwoord_op": f"{dag:%d-%m-%Y}", "versie": "1"},
    )  # fmt: skip

    tekst = vrijwilliger.get("begeleiding:traject-detail", client.pk).content.decode()
    assert "Zwemles, Fonds Voorbeeld: toegekend" in tekst


def test_a_coach_is_matched_and_stops(vrijwilliger, client):
    dag = timezone.localdate()
    vrijwilliger.post(
        "begeleiding:coaching-create", client.pk,
        data={"soort": "taalcoach", "coach": "Coach Voorbeeld", "begin": f"{dag:%d-%m-%Y}"},
    )  # fmt: skip
    rij = Coaching.objects.get()

    vrijwilliger.post("begeleiding:coaching-end", rij.pk, data={"laatste_dag": f"{dag:%d-%m-%Y}"})

    rij.refresh_from_db()
    assert rij.eind == dag + timedelta(days=1)
    assert "Taalcoach Coach Voorbeeld" in vrijwilliger.get("begeleiding:traject-detail", client.pk).content.decode()


def test_one_taalcoach_at_a_time(systeem, client):
    coaching_create(by=systeem, client=client, soort="taalcoach", coach="Een", begin=date(2026, 1, 5))

    with pytest.raises(Refused, match="einddatum"):
        coaching_create(by=systeem, client=client, soort="taalcoach", coach="Twee", begin=date(2026, 2, 2))
    coaching_create(by=systeem, client=client, soort="arbeidscoach", coach="Twee", begin=date(2026, 2, 2))


def test_a_coach_does_not_stop_before_the_begin(systeem, client):
    rij = coaching_create(by=systeem, client=client, soort="taalcoach", coach="Een", begin=date(2026, 1, 5))

    with pytest.raises(Refused) as niet:
        coaching_end(by=systeem, coaching=rij, eind=date(2026, 1, 5))

    assert niet.value.veld == "laatste_dag"


@pytest.mark.parametrize(
    ("velden", "veld"), [({"uitkomst": "open"}, "uitkomst"), ({"beantwoord_op": date(2026, 1, 4)}, "beantwoord_op")]
)
def test_an_answer_is_one_and_comes_after_the_question(systeem, client, velden, veld):
    rij = voorziening_create(by=systeem, client=client, activiteit="fiets", gevraagd_op=date(2026, 1, 5))
    goed = {"uitkomst": "afgewezen", "beantwoord_op": date(2026, 1, 6)}

    with pytest.raises(Refused) as niet:
        voorziening_beantwoorden(by=systeem, voorziening=rij, versie=1, **goed | velden)

    assert niet.value.veld == veld


def test_only_what_was_granted_to_who_lived_here_counts(db, gemeente):
    client = HuisvestingFactory(gemeente=gemeente, begin=date(2016, 1, 1)).client
    op = {"beantwoord_op": date(2017, 4, 4), "gevraagd_op": date(2017, 3, 3)}
    telt = VoorzieningFactory(client=client, uitkomst="toegekend", **op)
    VoorzieningFactory(client=client, uitkomst="afgewezen", activiteit="judo", **op)
    VoorzieningFactory(uitkomst="toegekend", **op)
    coach = CoachingFactory(client=client)
    CoachingFactory(client=client, soort="arbeidscoach")
    jaar = Periode.jaar(2017)

    assert set(Voorziening.objects.toegekend_in(jaar, gemeente)) == {telt}
    assert set(Coaching.objects.begonnen_in(jaar, gemeente, "taalcoach")) == {coach}
