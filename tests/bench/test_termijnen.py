"""The daily work and the werklijst, with 200,000 people who have a permit and an integration each."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from time import perf_counter

import pytest
from django.conf import settings
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from organisatie.models import Gebruiker
from termijnen.domain import VERLOOPT_VANZELF
from tests import databases
from tests.bench import geheugen, menigte_termijnen
from tests.bench.meting import Bezoek, meet

pytestmark = [pytest.mark.bench, pytest.mark.usefixtures("menigte")]

BUDGET_NACHT = 25
BUDGET_VOLGENDE = 4
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
        databases.create_database(name, template=migrated_database)
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


@pytest.fixture(scope="module")
def nachten(menigte_database: str) -> tuple[dict[str, float], dict[str, float]]:
    """The first night of all, and the next one."""
    vandaag = timezone.localdate()
    return nacht(menigte_database, vandaag), nacht(menigte_database, vandaag + timedelta(days=1))


def test_a_full_night(rapport, nachten):
    eerste, _ = nachten
    rapport.regels.append(
        f"a full night: {eerste['termijnen']:,} deadlines, {eerste['attenderingen']:,} flags, "
        f"{eerste['mails']:,} mails; "
        f"{eerste['werk']:.1f} seconds of work"
    )
    assert eerste["termijnen"] >= 2 * menigte_termijnen.PERSONEN
    rapport.check_most("seconds of a full night", eerste["seconden"], BUDGET_NACHT)


def test_the_next_night_when_nothing_changed(rapport, nachten):
    _, volgende = nachten
    assert volgende["veranderd"] == 0
    rapport.regels.append(
        f"the next night: {volgende['attenderingen']:,} flags, {volgende['mails']:,} mails; "
        f"{volgende['werk']:.1f} seconds of work"
    )
    rapport.check_most("seconds of the next night", volgende["seconden"], BUDGET_VOLGENDE)


def test_memory_of_both(rapport, nachten):
    rapport.check_most("MB of memory of the work at night", max(night["mb"] for night in nachten), BUDGET_MB)


def test_beside_a_bare_statement(rapport, nachten):
    """One statement by hand that finds and inserts the flags of the first night, in a table as large."""
    with databases.as_owner(), connection.cursor() as cursor:
        cursor.execute("CREATE TABLE bench_sein (LIKE termijnen_attendering INCLUDING ALL)")
        begin = perf_counter()
        cursor.execute(KALE_SEINEN, {"op": timezone.localdate(), "verloopt": sorted(VERLOOPT_VANZELF)})
        duur, aantal = perf_counter() - begin, cursor.rowcount
        cursor.execute("DROP TABLE bench_sein")
    eerste, volgende = nachten
    rapport.regels.append(
        f"a bare statement for {aantal:,} flags: {duur:.1f} s; the whole first night {eerste['seconden'] / duur:.1f} "
        f"times that, the next one {volgende['seconden'] / duur:.1f} times"
    )
    assert aantal == eerste["attenderingen"]


@pytest.mark.parametrize("wie", ["vrijwilliger", "teamleider"])
def test_the_werklijst(rapport, nachten, wie):
    bezoek = Bezoek(Gebruiker.objects.get(email=f"{wie}@voorbeeld.test"))
    url = reverse("termijnen:termijn-list")
    rapport.check(meet(f"termijnen:termijn-list ({wie})", lambda _: bezoek.get(url), budget=BUDGET_WERKLIJST))
