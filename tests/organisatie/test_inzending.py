"""Twice sent is once kept, also when both are on their way at the same moment."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from uuid import uuid4

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from organisatie.mail import make_uitnodiging_link
from organisatie.models import Inzending, Partner, Saldocorrectie
from organisatie.tasks import nacht
from tests.factories import GebruikerFactory
from tests.lezer import Lezer

PARTNER = {"naam": "Voorbeeldschool", "soort": "school"}
CORRECTIE = {"op": "10-05-2025", "aantal": "3", "reden": "Verzonnen reden"}


def at_once(*acts):
    """Do these in threads that start together; what each gives."""
    start = Barrier(len(acts))

    def do(act):
        try:
            start.wait(timeout=10)
            return act()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return [klaar.result() for klaar in [pool.submit(do, act) for act in acts]]


def drawn(wie, naam, *args):
    """The number that the page draws with its form."""
    return wie.get(naam, *args).context["form"]["inzending"].value()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("keer", range(3))
def test_two_posts_at_the_same_moment_make_one_row_and_lead_to_one_page(teamleider, gemeente, keer):
    adres = ("organisatie:saldocorrectie-create", gemeente.pk)
    data = CORRECTIE | {"inzending": str(uuid4())}

    answers = at_once(*[lambda: teamleider.post(*adres, data=data)] * 4)

    assert [a.status_code for a in answers] == [302] * 4
    assert len({a.headers["Location"] for a in answers}) == 1
    assert Saldocorrectie.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_posts_of_what_may_exist_once_are_both_answered_as_the_first(teamleider, locatie):
    data = PARTNER | {"locatie": locatie.pk, "inzending": str(uuid4())}

    answers = at_once(*[lambda: teamleider.post("organisatie:partner-create", data=data)] * 2)

    assert [a.status_code for a in answers] == [302] * 2
    assert Partner.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_posts_that_are_refused_are_both_refused(teamleider, locatie):
    Partner.objects.create(**PARTNER)
    data = PARTNER | {"locatie": locatie.pk, "inzending": str(uuid4())}

    answers = at_once(*[lambda: teamleider.post("organisatie:partner-create", data=data)] * 2)

    assert [a.context["form"].non_field_errors() for a in answers] == [["Deze partner staat al in de lijst."]] * 2
    assert not Inzending.objects.exists()


def test_two_forms_with_the_same_content_are_two(teamleider, gemeente):
    adres = ("organisatie:saldocorrectie-create", gemeente.pk)
    for _ in range(2):
        teamleider.post(*adres, data=CORRECTIE | {"inzending": drawn(teamleider, *adres)})

    assert Saldocorrectie.objects.count() == 2


def test_who_goes_back_and_changes_something_means_something_else(teamleider, gemeente):
    adres = ("organisatie:saldocorrectie-create", gemeente.pk)
    nummer = drawn(teamleider, *adres)
    for aantal in ("3", "4"):
        teamleider.post(*adres, data=CORRECTIE | {"aantal": aantal, "inzending": nummer})

    assert sorted(Saldocorrectie.objects.values_list("aantal", flat=True)) == [3, 4]


def test_a_form_that_was_refused_can_be_put_right_and_sent_again(teamleider, gemeente):
    adres = ("organisatie:saldocorrectie-create", gemeente.pk)
    wrong = teamleider.post(*adres, data=CORRECTIE | {"aantal": "0", "inzending": str(uuid4())})
    nummer = Lezer(wrong.content.decode()).formulier(wrong.request["PATH_INFO"]).waarden["inzending"][0]

    right = teamleider.post(*adres, data=CORRECTIE | {"inzending": nummer})

    assert right.status_code == 302
    assert Saldocorrectie.objects.count() == 1


def test_a_number_that_is_none_is_refused_and_the_page_draws_a_good_one(teamleider, gemeente):
    adres = ("organisatie:saldocorrectie-create", gemeente.pk)

    response = teamleider.post(*adres, data=CORRECTIE | {"inzending": "onzin"})

    form = response.context["form"]
    assert form.errors == {"inzending": ["Deze pagina is niet meer geldig. Open de pagina opnieuw."]}
    again = teamleider.post(*adres, data=CORRECTIE | {"inzending": str(form["inzending"].value())})
    assert again.status_code == 302


def test_what_was_taken_away_since_is_not_made_again(teamleider, locatie):
    data = PARTNER | {"locatie": locatie.pk, "inzending": str(uuid4())}
    teamleider.post("organisatie:partner-create", data=data)
    Partner.objects.all().delete()

    response = teamleider.post("organisatie:partner-create", data=data)

    assert response.status_code == 302
    assert not Partner.objects.exists()


def test_nothing_of_the_form_is_kept_and_it_is_forgotten_after_days(teamleider, gemeente):
    adres = ("organisatie:saldocorrectie-create", gemeente.pk)
    teamleider.post(*adres, data=CORRECTIE | {"inzending": drawn(teamleider, *adres)})
    row = Inzending.objects.get()
    assert CORRECTIE["reden"] not in str(vars(row))

    nacht()
    assert Inzending.objects.exists()
    Inzending.objects.update(tot=timezone.now() - timedelta(seconds=1))
    nacht()
    nacht()
    assert not Inzending.objects.exists()


@pytest.mark.django_db
def test_without_a_number_nothing_is_stored(teamleider, gemeente):
    teamleider.post("organisatie:saldocorrectie-create", gemeente.pk, data=CORRECTIE)

    assert Saldocorrectie.objects.count() == 1
    assert not Inzending.objects.exists()


def test_a_first_password_that_is_sent_twice_leads_to_signing_in_twice(db):
    adres = make_uitnodiging_link(GebruikerFactory()).removeprefix(settings.ADRES)
    browser = Client()
    nummer = browser.get(adres).context["form"]["inzending"].value()
    zin = "appeltaart op zondag"
    data = {"wachtwoord": zin, "nogmaals": zin, "inzending": str(nummer)}

    answers = [browser.post(adres, data) for _ in range(2)]

    assert [(a.status_code, a.headers["Location"]) for a in answers] == [(302, reverse("account_login"))] * 2
