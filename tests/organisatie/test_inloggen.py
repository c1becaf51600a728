"""Coming in: the invitation, signing in, the session, and the mails of development."""

import time
from datetime import timedelta

import pytest
from django.core.mail import EmailMessage, get_connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from organisatie.actions import eerste_gebruiker_create
from organisatie.mail import GELDIG_DAGEN, make_uitnodiging_link
from organisatie.models import Sessie
from tests.bezoeker import Bezoeker
from tests.factories import AanstellingFactory

WACHTWOORD = "vier groene fietsen buiten"


@pytest.fixture
def bezoeker(db):
    """Somebody who is not signed in."""
    return Bezoeker()


@pytest.fixture
def genodigde(locatie, systeem):
    """Somebody who was invited and chose no password yet."""
    gebruiker = eerste_gebruiker_create(by=systeem, email="nieuw@voorbeeld.test", naam="Nieuwe Voorbeeld")
    AanstellingFactory(gebruiker=gebruiker, locatie=locatie)
    return gebruiker


@pytest.fixture
def collega(genodigde):
    """Somebody with a password."""
    genodigde.set_password(WACHTWOORD)
    genodigde.save()
    return genodigde


def path_of(gebruiker):
    return make_uitnodiging_link(gebruiker).removeprefix("http://localhost:8000")


HALF_UUR = 31
"""In minutes: half an hour from the last request, and the minute in which a next request stores nothing."""


def signed_ago(monkeypatch, gebruiker, ago):
    """The path of an invitation that was mailed so long ago."""
    moment = time.time() - ago.total_seconds()
    with monkeypatch.context() as patch:
        patch.setattr("django.core.signing.time.time", lambda: moment)
        return path_of(gebruiker)


def minutes_left():
    """How long the one session still lasts."""
    return round((Sessie.objects.get().expire_date - timezone.now()).total_seconds() / 60)


def choose(client, path, eerste=WACHTWOORD, tweede=WACHTWOORD):
    return client.post(path, {"wachtwoord": eerste, "nogmaals": tweede})


def sign_in(client, email="nieuw@voorbeeld.test", wachtwoord=WACHTWOORD, **extra):
    return client.post(reverse("account_login"), {"login": email, "password": wachtwoord, **extra})


def test_the_link_leads_to_a_password_and_then_in(bezoeker, genodigde):
    path = path_of(genodigde)
    assert "Welkom, Nieuwe Voorbeeld" in bezoeker.open(path).content.decode()

    assert choose(bezoeker.client, path).url == reverse("account_login")
    assert sign_in(bezoeker.client).url == "/"
    assert bezoeker.get("vandaag:vandaag").status_code == 200


def test_the_link_works_once(bezoeker, genodigde):
    path = path_of(genodigde)
    choose(bezoeker.client, path)

    assert bezoeker.client.get(path).status_code == 410
    assert choose(bezoeker.client, path, "iets heel anders nu", "iets heel anders nu").status_code == 410


def test_the_link_works_a_week(bezoeker, genodigde, monkeypatch):
    jong, oud = (
        signed_ago(monkeypatch, genodigde, timedelta(days=GELDIG_DAGEN, minutes=minutes)) for minutes in (-1, 1)
    )

    assert bezoeker.client.get(jong).status_code == 200
    assert bezoeker.client.get(oud).status_code == 410


@pytest.mark.parametrize("sleutel", ["", "onzin", "a:b:c", "\x00"])
def test_a_made_up_link_says_what_to_do(bezoeker, sleutel):
    response = bezoeker.client.get(reverse("organisatie:wachtwoord-create"), {"sleutel": sleutel})

    assert response.status_code == 410
    assert "vraag je teamleider" in response.content.decode()


@pytest.mark.parametrize(
    ("eerste", "tweede", "veld", "zin"),
    [
        ("", WACHTWOORD, "wachtwoord", "Vul dit in."),
        ("kort", "kort", "wachtwoord", "te kort"),
        ("nieuw@voorbeeld.test", "nieuw@voorbeeld.test", "wachtwoord", "lijkt te veel op"),
        (WACHTWOORD, "", "nogmaals", "Vul dit in."),
        (WACHTWOORD, "iets anders", "nogmaals", "niet gelijk"),
    ],
)
def test_a_password_that_will_not_do_is_refused_at_its_field(bezoeker, genodigde, eerste, tweede, veld, zin):
    response = choose(bezoeker.client, path_of(genodigde), eerste, tweede)

    assert response.status_code == 200
    assert zin in " ".join(response.context["form"].errors[veld])
    genodigde.refresh_from_db()
    assert not genodigde.has_usable_password()


def test_nobody_signs_themselves_up(bezoeker):
    response = bezoeker.client.post(reverse("account_signup"), {"email": "x@voorbeeld.test", "password1": WACHTWOORD})

    assert "uitnodiging" in response.content.decode()


@pytest.mark.parametrize(
    ("email", "wachtwoord"), [("nieuw@voorbeeld.test", "fout"), ("wie@voorbeeld.test", WACHTWOORD)]
)
def test_a_wrong_password_and_an_unknown_address_read_the_same(bezoeker, collega, email, wachtwoord):
    response = sign_in(bezoeker.client, email, wachtwoord)

    assert response.context["form"].non_field_errors() == [
        "Het e-mailadres of het wachtwoord klopt niet. Probeer het nog een keer."
    ]
    assert response.context["form"]["login"].value() == email


def test_capitals_in_the_address_do_not_matter(bezoeker, collega):
    assert sign_in(bezoeker.client, "NIEUW@Voorbeeld.test").url == "/"


def test_trying_too_often_has_to_wait(bezoeker, collega):
    for _ in range(5):
        sign_in(bezoeker.client, wachtwoord="fout")

    response = sign_in(bezoeker.client)

    assert "Wacht vijf minuten" in response.content.decode()


def test_who_works_nowhere_today_reads_why(bezoeker, systeem):
    eerste_gebruiker_create(by=systeem, email="vroeger@voorbeeld.test", naam="Vroeger", wachtwoord=WACHTWOORD)

    response = sign_in(bezoeker.client, "vroeger@voorbeeld.test")
    response = bezoeker.client.get(response.url)

    assert response.status_code == 403
    assert "geen rol in een team" in response.content.decode()


def test_a_session_ends_after_half_an_hour_in_which_nothing_happened(bezoeker, collega):
    sign_in(bezoeker.client)
    Sessie.objects.update(expire_date=timezone.now() + timedelta(minutes=1))
    assert bezoeker.client.get("/").status_code == 200
    assert minutes_left() == HALF_UUR

    Sessie.objects.update(expire_date=timezone.now())

    assert bezoeker.client.get("/").status_code == 302


def test_the_session_of_a_shared_computer_goes_with_the_browser_and_idles_out_too(bezoeker, collega):
    response = sign_in(bezoeker.client, gedeeld="on")

    assert response.cookies["sessionid"]["max-age"] == ""
    assert minutes_left() == HALF_UUR


def test_every_request_leaves_at_least_half_an_hour_and_most_write_nothing(bezoeker, collega):
    sign_in(bezoeker.client)
    bijna = timezone.now() + timedelta(minutes=30, seconds=5)
    Sessie.objects.update(expire_date=bijna)
    bezoeker.client.get("/")
    assert Sessie.objects.get().expire_date == bijna

    Sessie.objects.update(expire_date=timezone.now() + timedelta(minutes=29, seconds=55))
    response = bezoeker.client.get("/")

    assert minutes_left() == HALF_UUR
    assert response.cookies["sessionid"]["max-age"] == HALF_UUR * 60


def test_the_session_of_an_own_computer_survives_the_browser(bezoeker, collega):
    assert sign_in(bezoeker.client).cookies["sessionid"]["max-age"] == HALF_UUR * 60


def test_the_page_learns_who_is_signed_in_and_renews(vrijwilliger):
    response = vrijwilliger.get("vandaag:sessie")

    assert response.json()["wie"] == str(vrijwilliger.gebruiker.pk)
    assert response.json()["csrf"]
    assert "no-store" in response.headers["Cache-Control"]


def test_after_the_session_the_page_learns_that_nobody_is_signed_in(bezoeker):
    response = bezoeker.get("vandaag:sessie")

    assert (response.status_code, response.json()) == (401, {})


def test_pages_are_not_kept_by_the_browser(vrijwilliger):
    assert vrijwilliger.get("vandaag:vandaag").headers["Cache-Control"] == "no-store"


def test_a_forgotten_password_is_chosen_anew(bezoeker, collega, mailoutbox):
    bezoeker.post("account_reset_password", data={"email": "nieuw@voorbeeld.test"})
    path = next(w for w in mailoutbox[0].body.split() if "/account/wachtwoord/nieuw/" in w).removeprefix(
        "http://localhost:8000"
    )
    response = bezoeker.client.get(path, follow=True)

    bezoeker.client.post(
        response.request["PATH_INFO"], {"password1": "een andere lange zin", "password2": "een andere lange zin"}
    )

    assert sign_in(Client(), wachtwoord="een andere lange zin").url == "/"


def test_asking_for_a_forgotten_password_does_not_tell_who_has_an_account(bezoeker, collega, mailoutbox):
    response = bezoeker.post("account_reset_password", data={"email": "wie@voorbeeld.test"})

    assert response.url == reverse("account_reset_password_done")
    assert mailoutbox == []


def test_the_outbox_of_development_shows_what_was_mailed(bezoeker, settings, tmp_path):
    settings.EMAIL_FILE_PATH = str(tmp_path)
    post = get_connection("django.core.mail.backends.filebased.EmailBackend", file_path=str(tmp_path))
    for onderwerp in ("Eerste", "Tweede één"):
        EmailMessage(
            onderwerp, "Kijk op http://localhost:8000/welkom/?sleutel=a", "w@localhost", ["n@voorbeeld.test"]
        ).send()
        post.send_messages(
            [EmailMessage(onderwerp, "Kijk op http://localhost:8000/welkom/?sleutel=a", to=["n@voorbeeld.test"])]
        )

    response = bezoeker.get("organisatie:postvak-list")

    assert [b["onderwerp"] for b in response.context["berichten"]] == ["Tweede één", "Eerste"]
    assert 'href="http://localhost:8000/welkom/?sleutel=a"' in response.content.decode()


def test_a_pass_phrase_of_common_words_is_accepted(bezoeker, genodigde):
    zin = "drie blauwe fietsen"

    choose(bezoeker.client, path_of(genodigde), zin, zin)

    genodigde.refresh_from_db()
    assert genodigde.check_password(zin)
