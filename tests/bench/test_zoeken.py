"""The search that every contact begins with, for a small and a large team among ten and a hundred thousand people."""

import statistics
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from urllib.parse import quote_plus

import pytest
from django.db import connection
from django.urls import reverse

from clients.models import Client
from historie.models import Inzage
from organisatie.models import Gebruiker
from tests import databases
from tests.bench.balie import serve
from tests.bench.bezoek import Bezoek
from tests.bench.maat import PERSONEN
from tests.processen.pooler import PORT, Pooler, pooler

pytestmark = pytest.mark.bench

BUDGET = {"letters": 25, "spelfout": 40, "naam": 40}
BUDGET_BALIE = 60
KEER = 40
MEEST_GEGROEID = 15


def question(naam: str, soort: str) -> str:
    """What somebody types who looks for this person."""
    delen = naam.split()
    match soort:
        case "naam":
            return " ".join(delen[:2])
        case "spelfout":
            return f"{delen[0][:-2]}{delen[0][-1]} {delen[-1]}"
        case _:
            return delen[0][:3]


def sign_in(rol: str, maat: str) -> tuple[Bezoek, list[Client]]:
    """A colleague of this team, and people of the team."""
    gebruiker = Gebruiker.objects.get(email=f"{rol}.{maat}@voorbeeld.test")
    team = Client.objects.filter(inschrijvingen__locatie__aanstelling__gebruiker=gebruiker).order_by("pk")
    return Bezoek(gebruiker), list(team[:: team.count() // (KEER + 3)])


def measure_search(rol: str, maat: str, soort: str) -> float:
    """The median of the work that the server does for one search, in milliseconds."""
    bezoek, mensen = sign_in(rol, maat)
    url = reverse("clients:client-search")
    gevraagd = [
        bezoek.get(f"{url}?q={quote_plus(question(client.naam, soort))}", HTTP_HX_REQUEST="true") for client in mensen
    ]
    return statistics.median(antwoord.werk for antwoord in gevraagd[3:])


@pytest.mark.parametrize("soort", BUDGET)
@pytest.mark.parametrize("rol", ["vrijwilliger", "teamleider"])
@pytest.mark.parametrize("maat", ["klein", "groot"])
def test_searching(rapport, in_menigte, maat, rol, soort):
    werk = {}
    for personen, naam in in_menigte.items():
        databases.use_database(naam)
        werk[personen] = measure_search(rol, maat, soort)
    klein, groot = werk.values()
    rapport.tell(
        f"search {soort} ({rol}, {maat} team): {klein:.1f} ms of work among {PERSONEN[0]:,}, {groot:.1f} among "
        f"{PERSONEN[1]:,}"
    )
    if maat == "klein":
        gegroeid = 100 * (groot / klein - 1)
        rapport.tell(f"  % that search grew, {soort} ({rol}): {gegroeid:.0f}, to reach {MEEST_GEGROEID}")
    rapport.check_most(f"  ms of work for {soort} among {PERSONEN[1]:,}", groot, BUDGET[soort])


@pytest.mark.parametrize("maat", ["klein", "groot"])
def test_the_whole_desk(rapport, in_menigte, maat):
    """The form, a search of two and of three letters, choosing, and saving."""
    databases.use_database(in_menigte[PERSONEN[-1]])
    bezoek, mensen = sign_in("vrijwilliger", maat)
    werk = []
    for client in mensen:
        forget_looks()
        werk.append(sum(antwoord.werk for antwoord in serve(bezoek, client, *say_more(client))))

    rapport.check_most(f"ms of work for the whole desk ({maat} team)", statistics.median(werk[3:]), BUDGET_BALIE)


def test_the_whole_desk_through_a_pooler(rapport, in_menigte):
    """As many transactions as questions find another connection; measured by the clock, both ways in turn."""
    databases.use_database(in_menigte[PERSONEN[-1]])
    bezoek, mensen = sign_in("vrijwilliger", "klein")
    with pooler() as deur:
        ms: dict[str, list[float]] = {"straight": [], "through pgbouncer": []}
        for client in mensen:
            for weg, gemeten in ms.items():
                forget_looks()
                with lead(deur) if weg == "through pgbouncer" else nullcontext():
                    bezoek.get(reverse("vandaag:vandaag"))  # opens the connection
                    gemeten.append(sum(antwoord.ms for antwoord in serve(bezoek, client, *say_more(client))))
    mediaan = {weg: statistics.median(gemeten[3:]) for weg, gemeten in ms.items()}
    rapport.tell("the whole desk: " + ", ".join(f"{weg} {duur:.1f} ms" for weg, duur in mediaan.items()))
    rapport.check_most("ms for the whole desk through pgbouncer", mediaan["through pgbouncer"], BUDGET_BALIE)


def forget_looks() -> None:
    """As in an hour in which nobody was looked up yet: this looks up more people than anybody may."""
    with databases.as_owner(), connection.cursor() as cursor:
        cursor.execute(f"ALTER TABLE {Inzage._meta.db_table} DISABLE TRIGGER USER")
        cursor.execute(f"DELETE FROM {Inzage._meta.db_table}")
        cursor.execute(f"ALTER TABLE {Inzage._meta.db_table} ENABLE TRIGGER USER")


def say_more(client: Client) -> tuple[str, str]:
    """What a volunteer types while looking for somebody."""
    return client.naam[:2], client.naam[:3]


@contextmanager
def lead(deur: Pooler) -> Iterator[None]:
    """Let Django reach the same database by way of the pooler."""
    was = {naam: connection.settings_dict[naam] for naam in ("HOST", "PORT")}
    connection.close()
    connection.settings_dict.update(HOST=str(deur.folder), PORT=PORT)
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict.update(was)
