"""Server time of every screen that people wait for, with 20,000 clients and 200,000 contacts."""

import os
import subprocess
import sys
from urllib.parse import quote_plus

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from clients.models import Client, Toewijzing
from organisatie.models import Gebruiker, Gemeente
from spreekuur.models import Contact
from tests.bench import geheugen, kaal
from tests.bench.balie import log_contact
from tests.bench.bezoek import Antwoord, Bezoek
from tests.bench.meting import meet, meet_samen

pytestmark = [pytest.mark.bench, pytest.mark.usefixtures("menigte")]

BUDGET = 150
BUDGET_TOTALEN = 500
KEER_KAAL = 2.8
"""Logging a contact, form and save together, may cost so many times the bare form."""
BUDGET_MB = 120


@pytest.fixture
def vrijwilliger() -> Bezoek:
    return Bezoek(Gebruiker.objects.get(email="vrijwilliger@voorbeeld.test"))


@pytest.fixture
def teamleider() -> Bezoek:
    return Bezoek(Gebruiker.objects.get(email="teamleider@voorbeeld.test"))


@pytest.fixture
def eigen() -> list[int]:
    """The clients of the volunteer."""
    rows = Toewijzing.objects.filter(gebruiker__email="vrijwilliger@voorbeeld.test")
    return list(rows.order_by("client").values_list("client", flat=True))


def totalen(naam: str, *meer: str) -> str:
    return reverse(
        f"rapportage:{naam}", args=[Gemeente.objects.order_by("pk")[0].pk, timezone.localdate().year - 1, *meer]
    )


def test_the_database_is_as_large_as_promised():
    assert Client.objects.count() == 20_000
    assert Contact.objects.count() >= 200_000


@pytest.mark.parametrize(
    ("wie", "naam"),
    [
        ("vrijwilliger", "vandaag:vandaag"),
        ("teamleider", "vandaag:vandaag"),
        ("vrijwilliger", "clients:client-list"),
        ("teamleider", "clients:client-list"),
        ("teamleider", "spreekuur:vraag-list"),
        ("teamleider", "spreekuur:balietoegang-list"),
        ("vrijwilliger", "spreekuur:zitting-list"),
    ],
)
def test_lists(rapport, request, wie, naam):
    bezoek = request.getfixturevalue(wie)
    url = reverse(naam)
    rapport.check(meet(f"{naam} ({wie})", lambda _: bezoek.get(url), budget=BUDGET))


@pytest.mark.parametrize("wie", ["vrijwilliger", "teamleider"])
@pytest.mark.parametrize("zoek", ["naam", "spelfout", "jaar", "straat", "letters"])
def test_search(rapport, request, wie, zoek):
    bezoek = request.getfixturevalue(wie)
    vragen = [vraag(naam, zoek) for naam in Client.objects.order_by("?").values_list("naam", flat=True)[:70]]
    url = reverse("clients:client-search")

    def search(n: int) -> Antwoord:
        return bezoek.get(f"{url}?q={quote_plus(vragen[n])}", HTTP_HX_REQUEST="true")

    rapport.check(meet(f"search: {zoek} ({wie})", search, budget=BUDGET))


def vraag(naam: str, zoek: str) -> str:
    """What somebody types who looks for this person."""
    delen = naam.split()
    match zoek:
        case "naam":
            return " ".join(delen[:2])
        case "spelfout":
            return f"{delen[0][:-2]}{delen[0][-1]} {delen[-1]}"
        case "jaar":
            return f"{delen[0]} 1988"
        case "straat":
            return "Voorbeeldstraat 12"
        case _:
            return delen[0][:3]


@pytest.mark.parametrize("wie", ["vrijwilliger", "teamleider"])
def test_client_page(rapport, request, eigen, wie):
    bezoek = request.getfixturevalue(wie)

    def open_page(n: int) -> Antwoord:
        return bezoek.get(reverse("clients:client-detail", args=[eigen[n % len(eigen)]]))

    rapport.check(meet(f"client page ({wie})", open_page, budget=BUDGET))


@pytest.mark.parametrize("wie", ["vrijwilliger", "teamleider"])
def test_contacts_of_a_client(rapport, request, eigen, wie):
    bezoek = request.getfixturevalue(wie)

    def open_page(n: int) -> Antwoord:
        return bezoek.get(reverse("spreekuur:contact-list", args=[eigen[n % len(eigen)]]))

    rapport.check(meet(f"contacts of a client ({wie})", open_page, budget=BUDGET))


@pytest.mark.parametrize("wie", ["vrijwilliger", "teamleider"])
def test_contact_form_and_save(rapport, request, eigen, wie):
    bezoek = request.getfixturevalue(wie)
    url = reverse("spreekuur:contact-create")

    def form(n: int) -> Antwoord:
        return bezoek.get(f"{url}?client={eigen[n % len(eigen)]}")

    def save(n: int) -> Antwoord:
        return log_contact(bezoek, eigen[n % len(eigen)], n)[1]

    rapport.check(meet(f"contact form ({wie})", form, budget=BUDGET))
    rapport.check(meet(f"saving a contact ({wie})", save, budget=BUDGET))


@pytest.mark.parametrize(
    ("naam", "meer"),
    [
        ("jaar-detail", ()),
        ("indicator-detail", ("contacten",)),
        ("indicator-detail", ("gehuisvest",)),
        ("vogelvlucht-detail", ()),
    ],
)
def test_totals(rapport, teamleider, naam, meer):
    url = totalen(naam, *meer)
    meting = meet(f"totals: {' '.join([naam, *meer])}", lambda _: teamleider.get(url), budget=BUDGET_TOTALEN, keer=20)
    rapport.check(meting)


def test_logging_a_contact_costs_little_more_than_a_bare_form(rapport, vrijwilliger, eigen):
    kaal_bezoek = kaal.Kaalbezoek()

    def bare(n: int) -> list[Antwoord]:
        return kaal_bezoek.log()

    def contact(n: int) -> list[Antwoord]:
        return log_contact(vrijwilliger, eigen[n % len(eigen)], n)

    gemeten = meet_samen({"bare": bare, "contact": contact})
    rapport.tell(
        f"logging a contact, form and save: {gemeten['contact']:.1f} ms; the bare form: {gemeten['bare']:.1f} ms"
    )
    rapport.check_most("logging a contact in bare forms", gemeten["contact"] / gemeten["bare"], KEER_KAAL)


def test_memory_of_a_web_process(rapport, menigte_database):
    """A process of its own opens every screen a number of times; what it needed at most is counted."""
    omgeving = {**os.environ, "DATABASE_URL": geheugen.conninfo(menigte_database), "WEGWIJS_ONTWIKKELING": "1"}
    klaar = subprocess.run(
        [sys.executable, "-m", "tests.bench.geheugen"],
        env=omgeving, cwd=settings.BASE_DIR, capture_output=True, text=True, check=True,
    )  # fmt: skip
    rapport.check_most(
        f"MB of memory of a web process after {geheugen.RONDES} rounds of every screen", float(klaar.stdout), BUDGET_MB
    )
