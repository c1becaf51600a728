"""The one mail of a day."""

from datetime import date, timedelta

import pytest

from clients.models import Toewijzing
from core.post import Berichtstand
from organisatie.models import Aanstelling, Gebruiker
from organisatie.rechten import Rol
from termijnen.models import Dagbericht, Termijn
from tests.factories import ClientFactory, ToewijzingFactory
from tests.factories_termijnen import TermijnFactory, TermijnhandelingFactory
from tests.processen.postbode import iedereen, niemand, postbode
from tests.termijnen.team import helper, morgen_van, team

pytestmark = pytest.mark.django_db

EIND = date(2026, 11, 30)
DAG = date(2026, 11, 23)


@pytest.fixture
def bode(settings):
    """Mail goes over a real connection, to a server that the test holds."""
    with postbode() as server:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_USE_TLS = "127.0.0.1", server.port, False
        settings.EMAIL_TIMEOUT = 5
        yield server


def standen() -> dict[str, str]:
    return dict(Dagbericht.objects.values_list("ontvanger__email", "stand"))


def people(locatie, aantal: int) -> list[Gebruiker]:
    """So many colleagues who each guide a client with a deadline that flags on DAG."""
    helpers = [helper(locatie) for _ in range(aantal)]
    for een in helpers:
        client = ClientFactory(locatie=locatie)
        ToewijzingFactory(client=client, gebruiker=een)
        TermijnFactory(client=client, begin=EIND, drempels=[7])
    return helpers


def test_one_mail_says_how_many_things_wait_and_nothing_about_anyone(bode):
    wij = team()
    for code in ("nareis_aanvraag", "vergunning_einde", "brief_termijn"):
        TermijnFactory(client=wij.client, code=code, begin=EIND, drempels=[30, 7], wat="Aanvraag nareis indienen")

    _, post = morgen_van(DAG)

    ((adres, mail),) = bode.ontvangen
    tekst = mail.get_content()
    assert (adres, mail["Subject"], post.verzonden) == (wij.begeleider.email, "3 dingen wachten in Wegwijs", 1)
    assert "http://localhost:8000" in tekst
    assert "hoogstens één keer per dag" in tekst
    for geheim in (wij.client.naam, wij.client.naam.split()[0], "nareis", "vergunning", "brief ", "30-11", str(EIND)):
        assert geheim.lower() not in f"{mail['Subject']} {tekst}".lower()


def test_one_thing_is_one_thing(bode):
    wij = team()
    TermijnFactory(client=wij.client, begin=EIND, drempels=[7])

    morgen_van(DAG)

    ((_, mail),) = bode.ontvangen
    assert mail["Subject"] == "1 ding wacht in Wegwijs"
    assert "Er wacht 1 ding op jou" in mail.get_content()


def test_the_same_day_never_brings_a_second_mail(bode):
    wij = team()
    TermijnFactory(client=wij.client, begin=EIND, drempels=[7])
    morgen_van(DAG)
    TermijnFactory(client=wij.client, begin=EIND, drempels=[7])

    _, post = morgen_van(DAG, 9)

    assert (len(bode.ontvangen), post.verzonden) == (1, 0)


def test_a_flag_that_came_after_the_mail_of_a_day_is_in_the_mail_of_the_next(bode):
    wij = team()
    TermijnFactory(client=wij.client, begin=EIND, drempels=[7])
    morgen_van(DAG)
    TermijnFactory(client=wij.client, begin=EIND, drempels=[7])
    morgen_van(DAG, 9)

    morgen_van(DAG + timedelta(days=1))

    assert [mail["Subject"][0] for _, mail in bode.ontvangen] == ["1", "2"]


def test_without_anything_new_there_is_no_mail(bode):
    wij = team(vervanger=False)
    TermijnFactory(client=wij.client, begin=EIND, drempels=[7])

    for dag in range(4):
        morgen_van(DAG + timedelta(days=dag))

    assert bode.per_adres() == {wij.begeleider.email: 1}


def test_a_new_flag_counts_what_waited_already(bode):
    wij = team()
    TermijnFactory(client=wij.client, begin=EIND, drempels=[7])
    TermijnFactory(client=wij.client, begin=EIND + timedelta(days=2), drempels=[7])
    morgen_van(DAG)

    morgen_van(DAG + timedelta(days=2))

    assert [mail["Subject"] for adres, mail in bode.ontvangen if adres == wij.begeleider.email] == [
        "1 ding wacht in Wegwijs",
        "2 dingen wachten in Wegwijs",
    ]


@pytest.mark.parametrize("hoe", ["answered", "done", "asleep", "moved", "handed over"])
def test_what_no_longer_waits_is_not_counted(bode, hoe):
    wij = team(vervanger=False)
    oud = TermijnFactory(client=wij.client, begin=EIND, drempels=[7])
    morgen_van(DAG)
    match hoe:
        case "answered":
            TermijnhandelingFactory(client=wij.client, sleutel=oud.sleutel, soort="gezien", op=DAG)
        case "done":
            Termijn.objects.update(afloop="gedaan")
        case "asleep":
            Termijn.objects.update(herinneren_vanaf=EIND)
        case "moved":
            Termijn.objects.update(dag=EIND + timedelta(days=90), laatste=EIND + timedelta(days=90))
        case _:
            Toewijzing.objects.update(eind=DAG + timedelta(days=1))
            ToewijzingFactory(client=wij.client, gebruiker=helper(wij.locatie), begin=DAG + timedelta(days=1))
    anders = ClientFactory(locatie=wij.locatie)
    ToewijzingFactory(client=anders, gebruiker=wij.begeleider)
    TermijnFactory(client=anders, begin=EIND, drempels=[6])

    morgen_van(DAG + timedelta(days=1))

    assert [m["Subject"] for adres, m in bode.ontvangen if adres == wij.begeleider.email] == [
        "1 ding wacht in Wegwijs"
    ] * 2


@pytest.mark.parametrize("hoe", ["blocked", "left"])
def test_who_has_no_way_in_gets_no_mail_about_older_flags(bode, hoe):
    wij = team(vervanger=False)
    TermijnFactory(client=wij.client, begin=EIND, drempels=[7])
    bode.weigert = iedereen
    morgen_van(DAG)
    bode.weigert = niemand
    if hoe == "blocked":
        Gebruiker.objects.filter(pk=wij.begeleider.pk).update(is_active=False)
    else:
        Aanstelling.objects.filter(gebruiker=wij.begeleider).update(eind=DAG)

    morgen_van(DAG, 9)

    assert bode.per_adres() == {wij.leider.email: 1}


def test_who_is_refused_is_tried_again_the_same_day_and_others_get_theirs_once(bode):
    wij = team()
    helpers = people(wij.locatie, 6)
    half = {een.email for een in helpers[::2]}
    bode.weigert = half.__contains__

    _, eerst = morgen_van(DAG)
    bode.weigert = niemand
    _, daarna = morgen_van(DAG, 9)

    assert (eerst.verzonden, eerst.geweigerd, daarna.verzonden, daarna.geweigerd) == (3, 3, 3, 0)
    assert bode.per_adres() == {een.email: 1 for een in helpers}
    assert set(standen().values()) == {Berichtstand.VERZONDEN}


def test_what_was_refused_all_day_is_in_the_mail_of_the_next_day(bode):
    wij = team()
    (een,) = people(wij.locatie, 1)
    bode.weigert = iedereen
    morgen_van(DAG)
    bode.weigert = niemand

    morgen_van(DAG + timedelta(days=1))

    assert bode.per_adres() == {een.email: 1}
    assert list(Dagbericht.objects.order_by("op").values_list("op", "stand")) == [
        (DAG, "geweigerd"), (DAG + timedelta(days=1), "verzonden")
    ]  # fmt: skip


def test_a_mail_that_was_cut_off_halfway_is_never_sent_again(bode):
    wij = team()
    een, twee = people(wij.locatie, 2)
    bode.valt_weg = {een.email}.__contains__

    _, post = morgen_van(DAG)
    morgen_van(DAG, 9)

    assert bode.per_adres() == {een.email: 1, twee.email: 1}
    assert (post.verzonden, standen()) == (1, {een.email: "bezig", twee.email: "verzonden"})


def test_a_mail_that_was_being_sent_when_the_machine_died_is_never_sent_again(bode):
    wij = team()
    (een,) = people(wij.locatie, 1)
    bode.weigert = iedereen
    morgen_van(DAG)
    Dagbericht.objects.update(stand=Berichtstand.BEZIG)
    bode.weigert = niemand

    morgen_van(DAG, 9)
    morgen_van(DAG + timedelta(days=1))

    assert (bode.per_adres(), standen()) == ({}, {een.email: "bezig"})


def test_without_a_mail_server_all_waits_for_the_next_run(settings, bode):
    wij = team()
    helpers = people(wij.locatie, 3)
    settings.EMAIL_PORT = 9

    _, post = morgen_van(DAG)
    settings.EMAIL_PORT = bode.port
    morgen_van(DAG, 9)

    assert (post.verzonden, post.geweigerd) == (0, 0)
    assert bode.per_adres() == {een.email: 1 for een in helpers}


def test_the_team_leader_who_hears_of_many_gets_one_mail(bode):
    wij = team(begeleider=False, vervanger=False)
    helper(wij.locatie, Rol.TEAMLEIDER, eind=DAG)
    for _ in range(5):
        TermijnFactory(client=ClientFactory(locatie=wij.locatie), begin=EIND, drempels=[7])

    morgen_van(DAG)

    ((adres, mail),) = bode.ontvangen
    assert (adres, mail["Subject"]) == (wij.leider.email, "5 dingen wachten in Wegwijs")
