"""Every page that people wait for in a small and a ten times larger database: a small team pays for itself alone."""

import statistics
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from clients.models import Inschrijving, Toewijzing
from clients.views.client import PER_BLADZIJDE
from organisatie.models import Gebruiker, Gemeente
from termijnen.domain import find_end_of_month
from termijnen.models import Termijn
from termijnen.tonen import lijst
from tests import databases
from tests.bench.bezoek import Bezoek
from tests.bench.maat import PERSONEN
from tests.bench.meting import HERKANSINGEN, explain_slowest

pytestmark = pytest.mark.bench

BUDGET_VULLEN = 300
MEEST_GEGROEID = 15
KEER, WARM = 15, 2

EIGEN = ["vandaag", "clienten", "vragen", "woningen", "termijnen", "client", "contacten", "formulier"]
"""Pages of the team of five hundred, which may not grow with the database."""
GROOT = {
    ("teamleider.groot", "clienten"): 40,
    ("teamleider.groot", "clienten diep"): 60,
    ("teamleider.overal", "clienten"): 60,
    ("teamleider.overal", "clienten diep"): 60,
    ("teamleider.groot", "termijnen"): 50,
    ("teamleider.groot", "termijnen diep"): 50,
    ("teamleider.groot", "jaar"): 500,
    ("gemeente.groot", "vandaag"): 50,
    ("teamleider.groot", "rijen"): 150,
    ("teamleider.groot", "rijen diep"): 150,
    ("teamleider.groot", "mensen"): 150,
}
"""Pages of a large team and a large gemeente, each with what it may take, in milliseconds."""


LIJSTEN = {
    "vandaag": "vandaag:vandaag",
    "clienten": "clients:client-list",
    "vragen": "spreekuur:vraag-list",
    "woningen": "clients:woning-list",
    "termijnen": "termijnen:termijn-list",
}


FIGUREN = {"rijen": "contacten", "mensen": "contact-personen"}


DIEP = 0.47
"""Of all that somebody reaches: neither end is near."""


def _go_deep(wie: Gebruiker, pagina: str) -> str:
    """What leads to a page in the middle of this list; of deadlines in the largest group."""
    team: Any = {"client__inschrijvingen__locatie__aanstelling__gebruiker": wie}
    if pagina == "termijnen":
        later = Termijn.objects.open().filter(**team, dag__gt=find_end_of_month(timezone.localdate())).count()
        return f"?groep=later&pagina={round(DIEP * later / lijst.PER_BLADZIJDE)}"
    aantal = Inschrijving.objects.filter(locatie__aanstelling__gebruiker=wie).count()
    return f"?pagina={round(DIEP * aantal / PER_BLADZIJDE)}"


def find_url(wie: Gebruiker, pagina: str) -> str:
    """The address of this page for this colleague, in the database that Django points at."""
    pagina, _, diep = pagina.partition(" ")
    if pagina in LIJSTEN:
        return reverse(LIJSTEN[pagina]) + (_go_deep(wie, pagina) if diep else "")
    if pagina in {"jaar", *FIGUREN}:
        jaar = [Gemeente.objects.get(naam="Voorbeeldgemeente").pk, timezone.localdate().year - 1]
        if pagina == "jaar":
            return reverse("rapportage:jaar-detail", args=jaar)
        figuur = reverse("rapportage:indicator-detail", args=[*jaar, FIGUREN[pagina]])
        return figuur + ("?pagina=999999" if diep else "")
    begeleid = Toewijzing.objects.filter(client__inschrijvingen__locatie__aanstelling__gebruiker=wie)
    client = begeleid.order_by("pk")[0].client_id
    return {
        "client": reverse("clients:client-detail", args=[client]),
        "contacten": reverse("spreekuur:contact-list", args=[client]),
        "formulier": f"{reverse('spreekuur:contact-create')}?client={client}",
    }[pagina]


def measure(rapport, wie: str, pagina: str, personen: int, keer: int = KEER) -> float:
    """The median of the work that the server does for this page, in milliseconds; its slowest query is explained."""
    gebruiker = Gebruiker.objects.get(email=f"{wie}@voorbeeld.test")
    url, bezoek = find_url(gebruiker, pagina), Bezoek(gebruiker)
    gevraagd = [bezoek.get(url) for _ in range(keer + WARM)]
    rapport.plannen[f"{pagina} ({wie}) among {personen:,}"] = explain_slowest(lambda: bezoek.get(url))
    return statistics.median(antwoord.werk for antwoord in gevraagd[WARM:])


def test_the_large_database_is_filled_in_time(rapport, menigtes, gevuld):
    rapport.check_most(f"seconds to fill a database with {PERSONEN[-1]:,} people", gevuld[PERSONEN[-1]], BUDGET_VULLEN)


def compare_sizes(rapport, menigtes: dict[int, str], wie: str, pagina: str) -> list[float]:
    """What this page takes in each of the databases, one after the other."""
    werk = []
    for personen, naam in menigtes.items():
        databases.use_database(naam)
        werk.append(measure(rapport, wie, pagina, personen))
    return werk


@pytest.mark.parametrize("pagina", EIGEN)
@pytest.mark.parametrize("rol", ["vrijwilliger", "teamleider"])
def test_a_team_of_five_hundred_pays_for_itself_alone(rapport, in_menigte, rol, pagina):
    for _ in range(1 + HERKANSINGEN):
        klein, groot = compare_sizes(rapport, in_menigte, f"{rol}.klein", pagina)
        if (gegroeid := 100 * (groot / klein - 1)) <= MEEST_GEGROEID:
            break
    rapport.check_most(
        f"{pagina} ({rol}), team of 500: {klein:.1f} ms of work among {PERSONEN[0]:,}, {groot:.1f} among "
        f"{PERSONEN[1]:,}; grew by %",
        gegroeid,
        MEEST_GEGROEID,
    )


@pytest.mark.parametrize(("wie", "pagina"), GROOT)
def test_a_large_team_and_a_large_gemeente(rapport, in_menigte, wie, pagina):
    databases.use_database(in_menigte[PERSONEN[-1]])
    werk = measure(rapport, wie, pagina, PERSONEN[-1], keer=5)
    rapport.check_most(f"ms of work for {pagina} ({wie}) among {PERSONEN[-1]:,}", werk, GROOT[wie, pagina])
