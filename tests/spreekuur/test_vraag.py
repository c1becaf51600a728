"""A question goes to a colleague, and who asked it sees what became of it."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from core.errors import Refused, Stale
from organisatie.rechten import Rol
from spreekuur.actions import vraag_pass
from spreekuur.models import Vraag
from tests.factories import AanstellingFactory, ClientFactory, ContactFactory, LidmaatschapFactory, VraagFactory
from tests.spreekuur.conftest import Team
from tests.team import Collega


def ask(team, vrager, voor, **kwargs):
    """An open question that this colleague logged for that one."""
    contact = ContactFactory(locatie=team.locatie, gebruiker=vrager, uitkomst="open", **kwargs)
    return VraagFactory(contact=contact, voor=voor)


@pytest.fixture
def collega(team):
    return Collega(Rol.VRIJWILLIGER, team.locatie)


@pytest.fixture
def vraag(team, helper):
    return ask(team, helper.gebruiker, helper.gebruiker, notitie="Welke taalschool heeft plaats?")


def test_a_question_that_is_passed_on_waits_on_the_page_of_the_colleague(team, helper, collega, vraag):
    helper.post(
        "spreekuur:doorgave-create",
        vraag.pk,
        data={"voor": collega.gebruiker.pk, "toelichting": "ik belde al", "versie": vraag.versie},
    )

    vraag.refresh_from_db()
    vandaag = collega.get("vandaag:vandaag").content.decode()
    pagina = collega.get("spreekuur:vraag-update", vraag.pk).content.decode()
    assert (vraag.voor, vraag.doorgegeven_door, vraag.doorgegeven_op) == (
        collega.gebruiker, helper.gebruiker, timezone.localdate(),
    )  # fmt: skip
    assert reverse("spreekuur:vraag-update", args=[vraag.pk]) in vandaag
    assert f"Doorgegeven door {helper.gebruiker}" in vandaag
    assert "ik belde al" in pagina


def test_who_has_it_already_cannot_be_chosen_and_oneself_can(helper, collega, vraag):
    Vraag.objects.filter(pk=vraag.pk).update(voor=collega.gebruiker)

    form = helper.get("spreekuur:doorgave-create", vraag.pk).context["form"]

    gekozen = {pk for pk, _ in form.fields["voor"].choices}
    assert str(helper.gebruiker.pk) in gekozen
    assert str(collega.gebruiker.pk) not in gekozen


def test_without_a_colleague_the_form_says_so(helper, collega, vraag):
    response = helper.post("spreekuur:doorgave-create", vraag.pk, data={"toelichting": "x", "versie": vraag.versie})

    assert list(response.context["form"].errors) == ["voor"]
    assert 'value="x"' in response.content.decode()


def test_a_question_is_not_passed_to_who_cannot_see_it(team, helper, vraag):
    elders = Collega(Rol.VRIJWILLIGER, Team().locatie)
    zelf = Collega(Rol.VRIJWILLIGER, team.locatie)
    client = team.client()
    lid = LidmaatschapFactory(client=client)
    LidmaatschapFactory(gezin=lid.gezin, client=ClientFactory(gebruiker=zelf.gebruiker, locatie=team.locatie))
    van_gezin = ask(team, helper.gebruiker, helper.gebruiker, clients=[client])

    for wie, welke in ((elders, vraag), (zelf, van_gezin)):
        with pytest.raises(Refused) as geweigerd:
            vraag_pass(by=helper.toegang(), vraag=welke, versie=welke.versie, voor=wie.gebruiker)
        assert geweigerd.value.veld == "voor"


def test_an_answered_question_an_old_page_and_somebody_elses_question_are_refused(team, helper, collega, vraag):
    vreemd = ask(team, collega.gebruiker, collega.gebruiker, clients=[team.client()])
    klaar = ask(team, helper.gebruiker, helper.gebruiker)
    Vraag.objects.filter(pk=klaar.pk).update(afgehandeld_op=timezone.localdate(), afgehandeld_door=helper.gebruiker)
    klaar.refresh_from_db()

    for fout, rij, versie in ((Refused, klaar, 1), (Stale, vraag, 99), (PermissionDenied, vreemd, 1)):
        with pytest.raises(fout):
            vraag_pass(by=helper.toegang(), vraag=rij, versie=versie, voor=collega.gebruiker)


def test_one_sees_what_became_of_ones_own_questions_and_not_of_others(team, helper, collega, vraag):
    beantwoord = ask(team, helper.gebruiker, collega.gebruiker)
    vreemd = ask(team, collega.gebruiker, collega.gebruiker, clients=[team.client()])
    collega.post("spreekuur:vraag-update", beantwoord.pk, data={"antwoord": "De Boterbloem heeft plaats.", "versie": 1})

    response = helper.get("spreekuur:vraag-list", query={"van": "gesteld"})

    assert [beeld.pk for beeld in response.context["vragen"]] == [vraag.pk, beantwoord.pk]
    assert "De Boterbloem heeft plaats." in response.content.decode()
    assert reverse("spreekuur:vraag-update", args=[vreemd.pk]) not in response.content.decode()


def test_vandaag_counts_what_became_of_the_questions_that_i_gave_to_others(team, helper, collega, vraag):
    ask(team, helper.gebruiker, collega.gebruiker)
    klaar = ask(team, helper.gebruiker, collega.gebruiker)
    Vraag.objects.filter(pk=klaar.pk).update(afgehandeld_op=timezone.localdate(), afgehandeld_door=collega.gebruiker)

    assert "1 beantwoord, 1 nog open." in helper.get("vandaag:vandaag").content.decode()


def test_a_volunteer_who_asks_for_the_whole_team_gets_the_own_questions(team, helper, vraag):
    ask(team, helper.gebruiker, AanstellingFactory(locatie=team.locatie).gebruiker)

    response = helper.get("spreekuur:vraag-list", query={"van": "team"})

    assert [beeld.pk for beeld in response.context["vragen"]] == [vraag.pk]


@pytest.mark.parametrize("van", ["mij", "gesteld", "team"])
def test_a_list_of_questions_takes_as_many_queries_for_many_as_for_two(team, van):
    leider = Collega(Rol.TEAMLEIDER, team.locatie)

    def measure() -> int:
        with CaptureQueriesContext(connection) as gevraagd:
            leider.get("spreekuur:vraag-list", query={"van": van})
        return len(gevraagd)

    for _ in range(2):
        ask(team, leider.gebruiker, leider.gebruiker, clients=[team.client()], onderwerpen=[team.onderwerp()])
    measure()
    weinig = measure()
    for _ in range(15):
        ask(team, leider.gebruiker, leider.gebruiker, clients=[team.client()], onderwerpen=[team.onderwerp()])

    assert measure() == weinig
