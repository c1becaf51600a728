"""A coach for a while, and what was asked and granted."""

from contextlib import nullcontext
from datetime import date, timedelta

import pytest
from django.utils import timezone

from begeleiding.actions import coaching_create, coaching_end, voorziening_beantwoorden, voorziening_create
from begeleiding.models import Coaching, Voorziening
from begeleiding.models.hulp import EEN_COACH
from core.errors import Refused
from core.periode import Periode
from tests.factories import ClientFactory, HuisvestingFactory, PartnerFactory, ToewijzingFactory
from tests.factories_begeleiding import CoachingFactory, VoorzieningFactory
from tests.factories_team import TeamfunctieFactory


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

    pagina = vrijwilliger.get("begeleiding:coaching-end", rij.pk).content.decode()
    assert "Taalcoach Coach Voorbeeld stopt" in pagina
    assert f'value="{dag:%d-%m-%Y}"' in pagina, "the day that is proposed can be sent as it is"
    vrijwilliger.post("begeleiding:coaching-end", rij.pk, data={"laatste_dag": f"{dag:%d-%m-%Y}"})

    rij.refresh_from_db()
    assert rij.eind == dag + timedelta(days=1)
    assert (
        "Taalcoach <bdi>Coach Voorbeeld</bdi>"
        in vrijwilliger.get("begeleiding:traject-detail", client.pk).content.decode()
    )


def test_a_coach_of_the_team_is_chosen_from_who_works_there(vrijwilliger, client, locatie):
    dag = timezone.localdate()
    truus = TeamfunctieFactory(locatie=locatie, functie="taalcoach", teamlid__naam="Truus Voorbeeld").teamlid
    TeamfunctieFactory(teamlid__naam="Iemand van elders")
    velden = {"soort": "taalcoach", "teamlid": truus.pk, "begin": f"{dag:%d-%m-%Y}"}

    keuze = vrijwilliger.get("begeleiding:coaching-create", client.pk).context["form"].fields["teamlid"].choices
    vrijwilliger.post("begeleiding:coaching-create", client.pk, data=velden)

    assert [str(label) for _, label in keuze] == ["iemand van buiten het team", "Truus Voorbeeld (taalcoach)"]
    assert Coaching.objects.get().teamlid == truus
    tekst = vrijwilliger.get("begeleiding:traject-detail", client.pk).content.decode()
    assert "Taalcoach <bdi>Truus Voorbeeld</bdi>" in tekst


@pytest.mark.parametrize(
    ("velden", "veld"), [({}, "teamlid"), ({"coach": "Coach Voorbeeld", "teamlid": True}, "coach")]
)
def test_a_match_has_one_coach(vrijwilliger, client, locatie, velden, veld):
    lid = TeamfunctieFactory(locatie=locatie, functie="taalcoach").teamlid
    gekozen = velden | ({"teamlid": lid.pk} if "teamlid" in velden else {})

    response = vrijwilliger.post(
        "begeleiding:coaching-create", client.pk, data={"soort": "taalcoach", "begin": "1-6-2026", **gekozen}
    )

    assert response.context["form"].errors[veld] == [EEN_COACH]


@pytest.mark.parametrize(
    ("soort", "begin", "zin"),
    [
        ("arbeidscoach", date(2026, 1, 5), "geen arbeidscoach"),
        ("huiswerkbegeleiding", date(2026, 1, 5), None),
        ("huiswerkbegeleiding", date(2012, 1, 5), "niet bij het team"),
    ],
)
def test_a_coach_of_the_team_has_the_function_on_that_day(systeem, client, locatie, soort, begin, zin):
    lid = TeamfunctieFactory(locatie=locatie, functie="taalcoach", begin=date(2016, 1, 1)).teamlid
    raises = pytest.raises(Refused, match=zin) if zin else nullcontext()

    with raises:
        coaching_create(by=systeem, client=client, soort=soort, teamlid=lid, begin=begin)

    assert Coaching.objects.filter(teamlid=lid).exists() is (zin is None)


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


@pytest.fixture
def coaching(client, locatie):
    """Truus, who has no account, has been the taalcoach for a while."""
    truus = TeamfunctieFactory(locatie=locatie, functie="taalcoach", teamlid__naam="Truus Voorbeeld").teamlid
    return CoachingFactory(client=client, soort="taalcoach", teamlid=truus, coach="", begin=date(2026, 1, 5))


def test_another_coach_goes_on_where_one_stops(vrijwilliger, client, locatie, coaching):
    dag = timezone.localdate()
    ander = TeamfunctieFactory(locatie=locatie, functie="taalcoach", teamlid__naam="Ander Voorbeeld").teamlid
    formulier = vrijwilliger.get("begeleiding:coaching-end", coaching.pk).context["form"]
    assert [str(label) for _, label in formulier.fields["opvolger"].choices] == [
        "niemand: het stopt", "Ander Voorbeeld (taalcoach)",
    ]  # fmt: skip

    vrijwilliger.post(
        "begeleiding:coaching-end", coaching.pk, data={"laatste_dag": f"{dag:%d-%m-%Y}", "opvolger": ander.pk}
    )

    eerste, tweede = Coaching.objects.filter(client=client).order_by("begin")
    morgen = dag + timedelta(days=1)
    assert (eerste.teamlid, eerste.eind) == (coaching.teamlid, morgen)
    assert (tweede.teamlid, tweede.begin, tweede.eind) == (ander, morgen, None)


def test_who_goes_on_has_the_function(systeem, locatie, coaching):
    ander = TeamfunctieFactory(locatie=locatie, functie="arbeidscoach").teamlid

    with pytest.raises(Refused, match="geen taalcoach") as niet:
        coaching_end(by=systeem, coaching=coaching, eind=date(2026, 6, 1), opvolger=ander)

    assert niet.value.veld == "opvolger"
    coaching.refresh_from_db()
    assert coaching.eind is None


def test_a_coach_who_left_the_team_is_missed(teamleider, coaching):
    def missed():
        soorten = teamleider.get("vandaag:gemis-list").context["soorten"]
        return next(gevonden for soort, gevonden in soorten if soort.naam == "begeleiding.coach_weg").regels

    assert not missed()
    coaching.teamlid.functies.update(eind=timezone.localdate())

    (regel,) = missed()
    assert (regel.client, regel.wat) == (coaching.client, "taalcoach Truus Voorbeeld werkt hier niet meer")
