"""Handing on what a colleague has in their hands: fairly, all of it, for good or for a holiday."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from begeleiding.models import Coaching
from clients.models import Client, Meeleestoegang, Toewijzing
from core.errors import Refused
from organisatie.models import Afwezigheid
from organisatie.rechten import Rol
from tests.factories import (
    AanstellingFactory,
    ClientFactory,
    ContactFactory,
    GezinFactory,
    LidmaatschapFactory,
    ToewijzingFactory,
    VraagFactory,
)
from tests.factories_begeleiding import AfspraakFactory, CoachingFactory
from tests.factories_team import TeamfunctieFactory
from tests.factories_termijnen import BrieftermijnFactory, TermijnFactory
from tests.team import Collega
from vandaag.actions import overdragen
from vandaag.domain import share_fairly, why_no_verdeling


@given(
    st.integers(1, 30), st.dictionaries(st.integers(1, 6), st.integers(0, 9)), st.sets(st.integers(1, 6), min_size=1)
)
def test_fair_means_that_nobody_gets_one_while_another_has_less(aantal, belasting, wie):
    bundels = {f"client-{nummer}": f"client-{nummer}" for nummer in range(aantal)}

    verdeling = share_fairly(bundels, belasting, wie)

    assert set(verdeling) == set(bundels)
    straks = {collega: belasting.get(collega, 0) + list(verdeling.values()).count(collega) for collega in wie}
    assert max(straks[collega] for collega in verdeling.values()) <= min(straks.values()) + 1
    assert share_fairly(bundels, belasting, wie) == verdeling


def test_a_gezin_stays_with_one_colleague():
    bundels = {"client-1": "gezin-7", "client-2": "client-2", "client-3": "gezin-7", "client-4": "client-4"}

    verdeling = share_fairly(bundels, {}, {1, 2})

    assert verdeling == {"client-1": 1, "client-2": 2, "client-3": 1, "client-4": 2}


def test_the_proposal_keeps_a_gezin_together(teamleider, vrijwilliger, locatie):
    gezin = GezinFactory(locatie=locatie)
    leden = [ClientFactory(locatie=locatie) for _ in range(3)]
    for lid in leden:
        LidmaatschapFactory(gezin=gezin, client=lid)
        ToewijzingFactory(client=lid, gebruiker=vrijwilliger.gebruiker)
    for _ in range(3):
        AanstellingFactory(locatie=locatie)

    pagina = teamleider.get("vandaag:overdragen-create", vrijwilliger.gebruiker.pk)

    velden = [pagina.context["form"][f"naar-client-{lid.pk}"] for lid in leden]
    assert len({veld.initial for veld in velden}) == 1
    assert velden[0].initial


def test_nothing_may_stay_without_an_owner():
    assert why_no_verdeling({"a"}, {"a", "b"}) is None
    assert why_no_verdeling({"a", "b"}, {"a"})
    assert why_no_verdeling(set(), set())


@pytest.fixture
def vandaag():
    return timezone.localdate()


@pytest.fixture
def client(locatie, vrijwilliger):
    client = ClientFactory(locatie=locatie, telefoon="06 0000 0001")
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    return client


@pytest.fixture
def opvolger(locatie):
    return Collega(Rol.VRIJWILLIGER, locatie)


def page(teamleider, wie):
    return teamleider.get("vandaag:overdragen-create", wie.gebruiker.pk)


def hand_on(teamleider, wie, opvolger, **velden):
    form = page(teamleider, wie).context["form"]
    naar = {naam: str(opvolger.gebruiker.pk) for naam in form.fields if naam.startswith("naar-")}
    data = {"op": f"{timezone.localdate():%d-%m-%Y}", "meelezen": "0", **naar, **velden}
    return teamleider.post("vandaag:overdragen-create", wie.gebruiker.pk, data=data)


def begeleiders(client, dag):
    return {(rij.rol, rij.gebruiker) for rij in Toewijzing.objects.filter(client=client).open_on(dag)}


def test_all_about_one_client_goes_to_one_colleague(teamleider, vrijwilliger, opvolger, client, locatie, vandaag):
    morgen = vandaag + timedelta(days=1)
    afspraak = AfspraakFactory(client=client, gebruiker=vrijwilliger.gebruiker, op=morgen)
    brief = BrieftermijnFactory(client=client, eigenaar=vrijwilliger.gebruiker)
    TermijnFactory(client=client, feit=f"brieftermijn-{brief.pk}", begin=morgen)
    contact = ContactFactory(locatie=locatie, clients=[client], uitkomst="open")
    vraag = VraagFactory(contact=contact, voor=vrijwilliger.gebruiker)
    (bundel,) = page(teamleider, vrijwilliger).context["form"].bundels
    assert len(bundel.wat) == 4

    assert hand_on(teamleider, vrijwilliger, opvolger).status_code == 302

    assert begeleiders(client, vandaag) == {("begeleider", opvolger.gebruiker)}
    for row in (afspraak, brief, vraag):
        row.refresh_from_db()
    assert {afspraak.gebruiker, brief.eigenaar, vraag.voor} == {opvolger.gebruiker}


def test_the_proposal_gives_to_who_has_least(teamleider, vrijwilliger, opvolger, client, locatie):
    ToewijzingFactory(client=ClientFactory(locatie=locatie), gebruiker=teamleider.gebruiker)

    response = page(teamleider, vrijwilliger)

    assert response.context["form"][f"naar-client-{client.pk}"].value() == str(opvolger.gebruiker.pk)
    assert "06 0000 0001" in response.content.decode()


def test_a_client_without_a_choice_is_asked_about_first(teamleider, vrijwilliger, opvolger, client, vandaag):
    response = hand_on(teamleider, vrijwilliger, opvolger, **{f"naar-client-{client.pk}": ""})

    assert "niets blijft zonder eigenaar" in response.content.decode()
    assert begeleiders(client, vandaag) == {("begeleider", vrijwilliger.gebruiker)}


def test_what_came_in_between_is_not_left_behind(teamleider, vrijwilliger, opvolger, client, locatie, vandaag):
    later = ClientFactory(locatie=locatie)
    ToewijzingFactory(client=later, gebruiker=vrijwilliger.gebruiker)

    with pytest.raises(Refused, match="ondertussen"):
        overdragen(
            by=teamleider.toegang(), gebruiker=vrijwilliger.gebruiker, op=vandaag,
            naar={f"client-{client.pk}": opvolger.gebruiker},
        )  # fmt: skip

    assert begeleiders(client, vandaag) == {("begeleider", vrijwilliger.gebruiker)}


def test_a_holiday_has_a_substitute_from_and_until(teamleider, vrijwilliger, opvolger, client, vandaag):
    terug = vandaag + timedelta(days=14)
    tijdens, erna = (vandaag + timedelta(days=dagen) for dagen in (3, 20))
    afspraken = [AfspraakFactory(client=client, gebruiker=vrijwilliger.gebruiker, op=op) for op in (tijdens, erna)]

    hand_on(teamleider, vrijwilliger, opvolger, laatste_dag=f"{terug - timedelta(days=1):%d-%m-%Y}")

    beide = {("begeleider", vrijwilliger.gebruiker), ("vervanger", opvolger.gebruiker)}
    assert begeleiders(client, vandaag) == beide
    assert begeleiders(client, terug) == {("begeleider", vrijwilliger.gebruiker)}
    weg = Afwezigheid.objects.get()
    assert (weg.gebruiker, weg.begin, weg.eind) == (vrijwilliger.gebruiker, vandaag, terug)
    for afspraak in afspraken:
        afspraak.refresh_from_db()
    assert [afspraak.gebruiker for afspraak in afspraken] == [opvolger.gebruiker, vrijwilliger.gebruiker]
    assert "afwezig" in teamleider.get("vandaag:overdragen-list").content.decode()


def test_who_is_away_cannot_be_away_twice(teamleider, vrijwilliger, opvolger, client, vandaag):
    Afwezigheid.objects.create(gebruiker=vrijwilliger.gebruiker, begin=vandaag, eind=vandaag + timedelta(days=3))

    response = hand_on(teamleider, vrijwilliger, opvolger, laatste_dag=f"{vandaag:%d-%m-%Y}")

    assert "al afwezig" in response.content.decode()
    assert begeleiders(client, vandaag) == {("begeleider", vrijwilliger.gebruiker)}


@pytest.mark.parametrize(("velden", "veld"), [({"op": -1}, "op"), ({"op": 5, "laatste_dag": 2}, "laatste_dag")])
def test_the_days_must_be_possible(teamleider, vrijwilliger, opvolger, client, vandaag, velden, veld):
    dagen = {naam: f"{vandaag + timedelta(days=over):%d-%m-%Y}" for naam, over in velden.items()}

    response = hand_on(teamleider, vrijwilliger, opvolger, **dagen)

    assert set(response.context["form"].errors) == {veld}


def test_nobody_takes_over_their_own_gezin(teamleider, vrijwilliger, opvolger, client, locatie, vandaag):
    ik = ClientFactory(locatie=locatie, gebruiker=opvolger.gebruiker)
    gezin = LidmaatschapFactory(client=ik, gezin__locatie=locatie).gezin
    LidmaatschapFactory(client=client, gezin=gezin)

    response = hand_on(teamleider, vrijwilliger, opvolger)

    assert "hoort zelf bij dit gezin" in response.content.decode()
    assert begeleiders(client, vandaag) == {("begeleider", vrijwilliger.gebruiker)}


def test_who_has_nothing_in_hand_hands_nothing_on(teamleider, opvolger):
    assert "heeft niets in handen" in page(teamleider, opvolger).content.decode()


def test_who_hands_over_may_read_along_for_a_while(teamleider, vrijwilliger, opvolger, client, vandaag):
    hand_on(teamleider, vrijwilliger, opvolger, meelezen="7")

    rij = Meeleestoegang.objects.get()
    assert (rij.client, rij.gebruiker, rij.eind) == (client, vrijwilliger.gebruiker, vandaag + timedelta(days=7))
    assert vrijwilliger.get("clients:client-detail", client.pk).status_code == 200
    assert vrijwilliger.get("clients:client-update", client.pk).status_code == 404

    Meeleestoegang.objects.update(begin=vandaag - timedelta(days=7), eind=vandaag)
    assert vrijwilliger.get("clients:client-detail", client.pk).status_code == 404


def test_who_is_away_without_a_substitute_is_missed(teamleider, vrijwilliger, client, vandaag):
    Afwezigheid.objects.create(gebruiker=vrijwilliger.gebruiker, begin=vandaag, eind=vandaag + timedelta(days=3))
    soorten = teamleider.get("vandaag:gemis-list").context["soorten"]
    gevonden = next(gevonden for soort, gevonden in soorten if soort.naam == "clients.zonder_vervanger")

    assert [(regel.client, regel.sinds) for regel in gevonden.regels] == [(client, vandaag)]


@pytest.fixture
def coaching(locatie, vrijwilliger):
    """The volunteer is taalcoach of somebody whom another guides."""
    lid = TeamfunctieFactory(locatie=locatie, functie="taalcoach", teamlid__gebruiker=vrijwilliger.gebruiker).teamlid
    client = ClientFactory(locatie=locatie, naam="Amina Zeester")
    return CoachingFactory(client=client, soort="taalcoach", teamlid=lid, coach="", begin=date(2026, 1, 5))


@pytest.fixture
def andere_coach(locatie):
    return TeamfunctieFactory(locatie=locatie, functie="taalcoach", teamlid__naam="Ander Voorbeeld").teamlid


def choose(teamleider, vrijwilliger, opvolger, coaching, keuze, **velden):
    veld = f"naar-begeleiding.coaches-{coaching.pk}"
    return hand_on(teamleider, vrijwilliger, opvolger, **{veld: str(keuze)}, **velden)


def coaches_of(coaching):
    rijen = Coaching.objects.filter(client=coaching.client).order_by("begin")
    return [(rij.teamlid, rij.begin, rij.eind) for rij in rijen]


def test_whom_a_colleague_coaches_goes_to_another_coach_or_stops(
    teamleider, vrijwilliger, opvolger, coaching, andere_coach
):
    TeamfunctieFactory(werkgebied__locatie=coaching.client.inschrijvingen.get().locatie, functie="arbeidscoach")

    (bundel,) = page(teamleider, vrijwilliger).context["form"].bundels

    assert bundel.naam == "Amina Zeester: taalcoach"
    assert [woorden for _, woorden in bundel.keuzes] == [
        "voorgoed naar Ander Voorbeeld",
        "niemand: het stopt",
        f"blijft bij {coaching.teamlid}, alleen bij afwezigheid",
    ]


def test_who_should_hear_of_it_is_named_once_with_a_phone_number_to_tap(
    teamleider, vrijwilliger, opvolger, coaching, client
):
    CoachingFactory(client=client, soort="taalcoach", teamlid=coaching.teamlid, coach="")
    Client.objects.filter(pk=client.pk).update(telefoon="+31600000101")

    antwoord = page(teamleider, vrijwilliger)

    assert antwoord.context["te_vertellen"] == [client, coaching.client]
    assert 'href="tel:+31600000101"' in antwoord.content.decode()


def test_a_match_goes_on_with_the_coach_that_was_chosen(
    teamleider, vrijwilliger, opvolger, coaching, andere_coach, vandaag
):
    assert choose(teamleider, vrijwilliger, opvolger, coaching, andere_coach.pk).status_code == 302

    assert coaches_of(coaching) == [(coaching.teamlid, coaching.begin, vandaag), (andere_coach, vandaag, None)]


def test_a_match_that_nobody_takes_over_stops(teamleider, vrijwilliger, opvolger, coaching, vandaag):
    assert choose(teamleider, vrijwilliger, opvolger, coaching, "stopt").status_code == 302

    assert coaches_of(coaching) == [(coaching.teamlid, coaching.begin, vandaag)]


def test_a_match_waits_only_for_who_comes_back(teamleider, vrijwilliger, opvolger, coaching, client, vandaag):
    weg = choose(teamleider, vrijwilliger, opvolger, coaching, "blijft")
    assert "Kies bij Amina Zeester een andere coach, of laat het stoppen." in weg.content.decode()
    assert begeleiders(client, vandaag) == {("begeleider", vrijwilliger.gebruiker)}

    terug = f"{vandaag + timedelta(days=9):%d-%m-%Y}"
    assert choose(teamleider, vrijwilliger, opvolger, coaching, "blijft", laatste_dag=terug).status_code == 302
    assert coaches_of(coaching) == [(coaching.teamlid, coaching.begin, None)]


def test_a_match_that_has_yet_to_begin_is_handed_on_too(
    teamleider, vrijwilliger, opvolger, coaching, andere_coach, vandaag
):
    straks = vandaag + timedelta(days=5)
    Coaching.objects.filter(pk=coaching.pk).update(begin=straks)

    choose(teamleider, vrijwilliger, opvolger, coaching, andere_coach.pk)

    assert coaches_of(coaching) == [(andere_coach, straks, None)]


def test_a_coach_without_an_account_is_named_with_what_they_hold(teamleider, vrijwilliger, coaching, locatie):
    def read():
        return " ".join(teamleider.get("vandaag:overdragen-list").content.decode().split())

    adres = reverse("begeleiding:coaching-end", args=[coaching.pk])
    assert adres not in read()  # with an account it is among the colleagues

    coaching.teamlid.gebruiker = None
    coaching.teamlid.save()
    assert adres in read()
    assert "taalcoach van Amina Zeester" in read()
    assert "werkt hier niet meer" not in read()

    coaching.teamlid.functies.update(eind=timezone.localdate())
    assert "werkt hier niet meer" in read()
