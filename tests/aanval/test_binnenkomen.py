"""Getting in: passwords that are guessed, colleagues who are locked out, sessions and addresses that stay open."""

import time
from datetime import timedelta

import pytest
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.mail import get_connection
from django.test import Client as DjangoClient
from django.urls import reverse
from django.utils import timezone

from config.account import say_toestel
from core.errors import Refused
from organisatie.actions import account_block, account_free
from organisatie.models import Aanstelling, Gemeente, Sessie
from organisatie.rechten import Rol
from termijnen.actions.agenda import agendasleutel_maken
from tests.factories import AanstellingFactory, GebruikerFactory
from tests.team import Collega

WACHTWOORD = "vier groene fietsen buiten"


@pytest.fixture
def collega(vrijwilliger):
    vrijwilliger.gebruiker.set_password(WACHTWOORD)
    vrijwilliger.gebruiker.save()
    return vrijwilliger.gebruiker


def sign_in(collega, wachtwoord=WACHTWOORD, ip="203.0.113.1", client=None, **extra):
    client = client or DjangoClient(REMOTE_ADDR=ip)
    antwoord = client.post(reverse("account_login"), {"login": collega.email, "password": wachtwoord}, **extra)
    return client, antwoord


# Passwords.


@pytest.mark.parametrize(
    ("wachtwoord", "waarom"),
    [
        ("aaaaaaaaaaaa", "te makkelijk"),
        ("qwertyuiop123", "te makkelijk"),
        ("kort", "te kort"),
        ("x" * 60 + "ab12 cd34 ef56 gh78 ij90" * 3, "te lang"),
        ("verantwoordelijkheid", "woordenboek"),
        ("Gemeentesecretaris1!", "woordenboek"),
        ("fiets1234567!", "woordenboek"),
        ("efficiënte-2026!", "woordenboek"),
        ("Wegwijs2026!!", "lijkt te veel op"),
        ("Voorbeelddorp-12!", "lijkt te veel op"),
        ("wegwijs wegwijs", "lijkt te veel op"),
        ("Amina.Zomerdijk1", "lijkt te veel op"),
    ],
)
def test_a_password_that_a_machine_guesses_is_refused(db, wachtwoord, waarom):
    Gemeente.objects.create(naam="Voorbeelddorp", slug="voorbeelddorp")
    gebruiker = GebruikerFactory(naam="Amina Zomerdijk", email="amina@voorbeeld.test")

    with pytest.raises(ValidationError) as fout:
        validate_password(wachtwoord, gebruiker)

    assert waarom in " ".join(fout.value.messages)


@pytest.mark.parametrize("wachtwoord", [WACHTWOORD, "drie blauwe fietsen", "paarse olifant eet soep", "kT7#vQ2!mZ9p"])
def test_a_sentence_or_a_random_text_will_do(collega, wachtwoord):
    validate_password(wachtwoord, collega)


# Locking out.


def test_wrong_passwords_from_elsewhere_lock_no_colleague_out(collega):
    for n in range(12):
        sign_in(collega, "fout", ip=f"198.51.100.{n % 3}")

    _, antwoord = sign_in(collega)

    assert antwoord.status_code == 302


def test_who_guesses_from_one_address_has_to_wait(collega):
    for _ in range(5):
        sign_in(collega, "fout")

    _, antwoord = sign_in(collega)

    assert "Wacht vijf minuten" in antwoord.content.decode()


# Sessions.


def test_a_session_ends_after_twelve_hours_however_busy(collega, monkeypatch):
    client, _ = sign_in(collega)
    begin = time.time()
    standen = []
    for uur in (11.9, 12.1):
        monkeypatch.setattr("config.sessie.time.time", lambda uur=uur: begin + uur * 3600)
        Sessie.objects.update(expire_date=timezone.now() + timedelta(minutes=29))
        standen.append(client.get("/").status_code)

    assert standen == [200, 302]


def test_my_sessions_are_listed_and_can_be_ended(collega):
    hier, _ = sign_in(collega, HTTP_USER_AGENT="Mozilla/5.0 (Windows NT 10.0) Firefox/140.0")
    elders, _ = sign_in(collega, ip="203.0.113.2")

    pagina = hier.get(reverse("organisatie:account-detail"))
    hier.post(reverse("organisatie:sessie-delete"))

    assert len(pagina.context["sessies"]) > 1
    assert "Firefox op Windows" in pagina.content.decode()
    assert (hier.get("/").status_code, elders.get("/").status_code) == (200, 302)


def test_the_sessions_of_a_colleague_are_neither_shown_nor_ended(collega, teamleider):
    hier, _ = sign_in(collega)

    pagina = teamleider.get("organisatie:account-detail")
    teamleider.post("organisatie:sessie-delete")

    assert {sessie.gebruiker for sessie in pagina.context["sessies"]} == {teamleider.gebruiker}
    assert hier.get("/").status_code == 200


@pytest.mark.parametrize(
    ("user_agent", "toestel"),
    [("Mozilla/5.0 (iPhone) Safari/604", "Safari op iPhone"), ("curl/8", ""), ("<script>", "")],
)
def test_a_device_is_said_in_fixed_words(user_agent, toestel):
    assert say_toestel(user_agent) == toestel


# Addresses, mails.


def test_a_new_password_is_told_to_its_owner(collega, mailoutbox, django_capture_on_commit_callbacks):
    client, _ = sign_in(collega)
    nieuw = "een heel andere lange zin"

    with django_capture_on_commit_callbacks(execute=True):
        client.post(
            reverse("account_change_password"),
            {"oldpassword": WACHTWOORD, "password1": nieuw, "password2": nieuw},
        )

    assert [(mail.to, mail.subject) for mail in mailoutbox] == [
        ([collega.email], "Je wachtwoord voor Wegwijs is gewijzigd")
    ]


def test_a_new_address_is_told_to_both_and_asks_the_password(collega, mailoutbox, django_capture_on_commit_callbacks):
    client, _ = sign_in(collega)
    pad, oud = reverse("organisatie:email-update"), collega.email

    fout = client.post(pad, {"email": "nieuw@voorbeeld.test", "wachtwoord": "gok"})
    with django_capture_on_commit_callbacks(execute=True):
        client.post(pad, {"email": "Nieuw@voorbeeld.test", "wachtwoord": WACHTWOORD})
    collega.refresh_from_db()

    assert list(fout.context["form"].errors) == ["wachtwoord"]
    assert collega.email == "nieuw@voorbeeld.test"
    assert {adres for mail in mailoutbox for adres in mail.to} == {oud, "nieuw@voorbeeld.test"}


def test_a_taken_address_says_so_at_the_field(collega, teamleider):
    client, _ = sign_in(collega)
    data = {"email": teamleider.gebruiker.email.upper(), "wachtwoord": WACHTWOORD}

    antwoord = client.post(reverse("organisatie:email-update"), data)

    assert "Er is al iemand met dit e-mailadres" in antwoord.content.decode()
    assert antwoord.context["form"]["email"].value() == data["email"]


# A mail server that is away.


@pytest.mark.parametrize("adres", ["collega", "wie@voorbeeld.test"])
def test_no_mail_server_tells_who_has_an_account(collega, settings, adres, monkeypatch):
    """The request hands every address to the queue, and does no more."""
    gevraagd = []
    monkeypatch.setattr("config.account.herstel.delay", lambda **velden: gevraagd.append(velden))
    settings.EMAIL_BACKEND = "tests.organisatie.kapotte_post.KapottePost"
    email = collega.email if adres == "collega" else adres

    antwoord = DjangoClient().post(reverse("account_reset_password"), {"email": email})

    assert (antwoord.status_code, antwoord.url) == (302, reverse("account_reset_password_done"))
    assert gevraagd == [{"email": email}]


def test_no_request_opens_a_line_to_a_mail_server(teamleider, locatie, settings):
    """An invitation stands when the mail server is away: only the task that the queue runs meets it."""
    settings.CELERY_TASK_ALWAYS_EAGER = False
    assert get_connection().__class__.__module__.endswith("locmem")

    antwoord = teamleider.post(
        "organisatie:uitnodiging-create",
        data={
            "email": "nieuw@voorbeeld.test", "naam": "Nieuw", "rol": "vrijwilliger", "locatie": locatie.pk,
            "begin": f"{timezone.localdate():%d-%m-%Y}",
        },
    )  # fmt: skip

    assert antwoord.status_code == 302


# Blocking.


def test_a_blocked_account_is_out_at_once_and_its_calendar_does_not_come_back(collega, teamleider):
    client, _ = sign_in(collega)
    geheim = agendasleutel_maken(by=Collega.toegang(_as(collega)), gebruiker=collega)
    feed = lambda: DjangoClient().get(reverse("termijnen:agenda-feed"), {"sleutel": geheim}).status_code  # noqa: E731
    voor = feed()

    teamleider.post("organisatie:blokkade-create", collega.pk)
    tijdens = (client.get("/").status_code, feed(), sign_in(collega)[1].url)
    teamleider.post("organisatie:blokkade-delete", collega.pk)

    assert voor == 200
    assert tijdens == (302, 404, reverse("account_inactive"))
    assert (sign_in(collega)[1].url, feed()) == ("/", 404)


def _as(gebruiker):
    class Wie:
        pass

    wie = Wie()
    wie.gebruiker = gebruiker
    return wie


def test_nobody_blocks_themselves_or_somebody_above_them(teamleider, beheerder, locatie):
    AanstellingFactory(gebruiker=beheerder.gebruiker, locatie=locatie, rol=Rol.VRIJWILLIGER.value)

    with pytest.raises(Refused):
        account_block(by=teamleider.toegang(), gebruiker=teamleider.gebruiker)
    with pytest.raises(Refused):
        account_block(by=teamleider.toegang(), gebruiker=beheerder.gebruiker)


def test_a_beheerder_who_frees_an_old_account_opens_no_client_with_it(beheerder, vrijwilliger, teamleider):
    by = beheerder.toegang()
    gebruiker = account_block(by=by, gebruiker=vrijwilliger.gebruiker)

    account_free(by=by, gebruiker=gebruiker)

    assert Aanstelling.objects.get(gebruiker=gebruiker).wacht


def test_one_session_is_ended_by_itself_and_its_key_stands_on_no_page(teamleider):
    elders = DjangoClient()
    elders.force_login(teamleider.gebruiker)
    sleutel = elders.session.session_key
    pagina = teamleider.get("organisatie:account-detail").content.decode()
    kenmerk = Sessie.objects.get(session_key=sleutel).kenmerk
    assert kenmerk in pagina
    assert sleutel not in pagina

    teamleider.post("organisatie:sessie-delete", data={"kenmerk": kenmerk})

    assert elders.get(reverse("vandaag:vandaag")).status_code == 302
    assert teamleider.get("vandaag:vandaag").status_code == 200


def test_nobody_ends_a_session_of_another(teamleider, vrijwilliger):
    ander = Sessie.objects.get(gebruiker=vrijwilliger.gebruiker)

    response = teamleider.post("organisatie:sessie-delete", data={"kenmerk": ander.kenmerk})

    assert response.status_code == 302
    assert Sessie.objects.filter(pk=ander.pk).exists()
