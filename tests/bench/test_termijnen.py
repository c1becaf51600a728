"""The daily work and the werklijst, with 200,000 people who have a permit and an integration each."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

import psycopg
import pytest
from django.conf import settings
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from organisatie.models import Gebruiker
from termijnen.domain import VERLOOPT_VANZELF
from tests import databases
from tests.bench import geheugen, menigte_termijnen
from tests.bench.bezoek import Bezoek
from tests.bench.meting import meet
from tests.processen.installatie import Installatie, installatie
from tests.processen.pooler import pooler

pytestmark = [pytest.mark.bench, pytest.mark.usefixtures("menigte")]

BUDGET = {"a full night": 25, "the next night": 4}
"""In seconds, with two workers on two cores."""
GEDULD = 600
BUDGET_MB = 400
BUDGET_WERKLIJST = 150

KALE_SEINEN = """
INSERT INTO bench_sein (ontvanger_id, client_id, sleutel, doel, drempel, trap, op)
SELECT b.gebruiker_id, t.client_id, t.sleutel, t.dag, d, 1, %(op)s
FROM termijnen_termijn t CROSS JOIN unnest(t.drempels) AS d
JOIN clients_toewijzing b ON b.client_id = t.client_id AND b.rol = 'begeleider'
WHERE t.afloop = 'open' AND t.dag - d <= %(op)s AND NOT (t.code = ANY(%(verloopt)s) AND t.dag <= %(op)s)
UNION ALL
SELECT b.gebruiker_id, t.client_id, t.sleutel, t.laatste, -1, 1, %(op)s FROM termijnen_termijn t
JOIN clients_toewijzing b ON b.client_id = t.client_id AND b.rol = 'begeleider'
WHERE t.afloop = 'open' AND t.laatste < %(op)s AND NOT t.code = ANY(%(verloopt)s)
UNION ALL
SELECT a.gebruiker_id, t.client_id, t.sleutel, t.laatste, -1, 3, %(op)s FROM termijnen_termijn t
JOIN clients_inschrijving i ON i.client_id = t.client_id
JOIN organisatie_aanstelling a ON a.locatie_id = i.locatie_id AND a.rol = 'teamleider'
WHERE t.afloop = 'open' AND t.laatste < %(op)s AND NOT t.code = ANY(%(verloopt)s)
UNION ALL
SELECT b.gebruiker_id, t.client_id, t.sleutel, date '1970-01-01', 0, 1, %(op)s FROM termijnen_termijn t
JOIN clients_toewijzing b ON b.client_id = t.client_id AND b.rol = 'begeleider'
WHERE t.afloop = 'open' AND t.aard = 'onbekend'"""
"""The same flags for who knows that nobody left, was blocked, helps their own gezin, or was told before."""


@pytest.fixture(scope="module")
def menigte_database(migrated_database: str, django_db_blocker) -> Iterator[str]:
    """In place of the usual crowd: 200,000 people with facts from which deadlines follow."""
    name = databases.database_name("termijnen")
    with django_db_blocker.unblock():
        databases.use_database(settings.DATABASES["default"]["NAME"])
        databases.create_migrated(name)
        databases.use_database(name)
        menigte_termijnen.fill()
        databases.use_database(migrated_database)
    yield name
    databases.drop_database(name)


def nacht(database: str, dag: date) -> dict[str, float]:
    """Do the work of that day in a process of its own."""
    omgeving = {**os.environ, "DATABASE_URL": geheugen.conninfo(database), "WEGWIJS_ONTWIKKELING": "1"}
    klaar = subprocess.run(
        [sys.executable, "-m", "tests.bench.nacht", dag.isoformat()],
        env=omgeving, cwd=settings.BASE_DIR, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(klaar.stdout)


@contextmanager
def workers(template: str, folder: Path, lead: Callable[[str], str] = str) -> Iterator[Installatie]:
    """Two workers on a copy of that database, each with one hand, who wait for what comes in the queue."""
    with installatie(template, "pgmq://localhost", folder) as huis:
        huis.instellingen, huis.lead = "tests.bench.settings", lead
        for _ in range(2):
            huis.worker(handen=1)
        yield huis


def count_seconds(huis: Installatie) -> float:
    """Ask for the work of this morning as beat does, and see how long it takes."""
    vraag = (
        "SELECT extract(epoch FROM klaar_at - begonnen_at)::float FROM termijnen_termijncontrole "
        "WHERE op = current_date AND klaar_at IS NOT NULL"
    )
    with psycopg.connect(huis.conninfo(), autocommit=True) as kijker:
        huis.zend("termijnen.tasks.attenderen")
        (seconden,) = huis.wacht(lambda: kijker.execute(vraag).fetchone(), GEDULD)
    return seconden


@dataclass(frozen=True)
class Nachten:
    """The first night of all and the next one: by one process, and (in seconds) by two workers from the queue."""

    een: dict[str, dict[str, float]]
    twee: dict[str, float]
    via_pooler: float


@pytest.fixture(scope="module")
def nachten(menigte_database: str, tmp_path_factory: pytest.TempPathFactory) -> Nachten:
    """Each is done in a copy of the database as it was before that night."""
    vandaag = timezone.localdate()
    een, twee = {}, {}
    with workers(menigte_database, tmp_path_factory.mktemp("eerste")) as huis:
        twee["a full night"] = count_seconds(huis)
    with pooler() as deur, workers(menigte_database, tmp_path_factory.mktemp("pooler"), deur.lead) as huis:
        via_pooler = count_seconds(huis)
    een["a full night"] = nacht(menigte_database, vandaag - timedelta(days=1))
    with workers(menigte_database, tmp_path_factory.mktemp("volgende")) as huis:
        twee["the next night"] = count_seconds(huis)
    een["the next night"] = nacht(menigte_database, vandaag)
    return Nachten(een, twee, via_pooler)


@pytest.mark.parametrize("welke", BUDGET)
def test_a_night(rapport, nachten, welke):
    een = nachten.een[welke]
    rapport.tell(
        f"{welke}: {een['termijnen']:,} deadlines, {een['veranderd']:,} of them changed, "
        f"{een['attenderingen']:,} flags, {een['mails']:,} mails; "
        f"one process {een['seconden']:.1f} s, {een['werk']:.1f} seconds of work"
    )
    if welke == "a full night":
        rapport.tell(f"{welke} by two workers through pgbouncer: {nachten.via_pooler:.1f} s")
        assert een["termijnen"] >= 2 * menigte_termijnen.PERSONEN
    else:
        assert een["veranderd"] == 0
    rapport.check_most(f"seconds of {welke} by two workers", nachten.twee[welke], BUDGET[welke])


def test_memory_of_both(rapport, nachten):
    rapport.check_most("MB of memory of the work at night", max(een["mb"] for een in nachten.een.values()), BUDGET_MB)


def test_beside_a_bare_statement(rapport, nachten):
    """One statement by hand that finds and inserts the flags of the first night, in a table as large."""
    with databases.as_owner(), connection.cursor() as cursor:
        cursor.execute("CREATE TABLE bench_sein (LIKE termijnen_attendering INCLUDING ALL)")
        begin = perf_counter()
        gisteren = timezone.localdate() - timedelta(days=1)
        cursor.execute(KALE_SEINEN, {"op": gisteren, "verloopt": sorted(VERLOOPT_VANZELF)})
        duur, aantal = perf_counter() - begin, cursor.rowcount
        cursor.execute("DROP TABLE bench_sein")
    eerste, volgende = nachten.een.values()
    rapport.tell(
        f"a bare statement for {aantal:,} flags: {duur:.1f} s; the whole first night {eerste['seconden'] / duur:.1f} "
        f"times that, the next one {volgende['seconden'] / duur:.1f} times"
    )
    assert aantal == eerste["attenderingen"]


@pytest.mark.parametrize("wie", ["vrijwilliger", "teamleider"])
def test_the_werklijst(rapport, nachten, wie):
    bezoek = Bezoek(Gebruiker.objects.get(email=f"{wie}@voorbeeld.test"))
    url = reverse("termijnen:termijn-list")
    rapport.check(meet(f"termijnen:termijn-list ({wie})", lambda _: bezoek.get(url), budget=BUDGET_WERKLIJST))
