"""Server time of the pages of guidance, with 20,000 trajecten: the traject, *Wat mis ik?*, the attendance grid."""

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from begeleiding.models import Traject
from clients.models import Client, Toewijzing
from organisatie.models import Gebruiker
from tests import databases
from tests.bench.bezoek import Bezoek
from tests.bench.meting import meet
from tests.factories_begeleiding import CheckpuntFactory, CursusdeelnameFactory, CursusFactory, CursuslesFactory

pytestmark = [pytest.mark.bench, pytest.mark.usefixtures("menigte")]

BUDGET = 150
TRAJECTEN = 20_000
JAREN = 3
"""The trajecten began over so many years; those of more than two years ago were rounded off, one in fifty not."""
PUNTEN, GEDAAN = 20, 10
GROEP, LESSEN = 15, 8

_TABLES = ("begeleiding_traject", "begeleiding_puntstand")


@pytest.fixture(scope="module", autouse=True)
def trajecten(menigte_database: str, migrated_database: str, django_db_blocker) -> None:
    """A traject for each of the 20,000 clients, half of its list done, in the large database."""
    with django_db_blocker.unblock():
        databases.use_database(menigte_database)
        fill()
        databases.use_database(migrated_database)


def fill() -> None:
    """Written by SQL; triggers rest meanwhile, as they would only make it slower."""
    locatie = Gebruiker.objects.get(email="teamleider@voorbeeld.test").aanstellingen.get().locatie
    punten = [CheckpuntFactory(locatie=locatie).pk for _ in range(PUNTEN)]
    dagen = 365 * JAREN
    with databases.as_owner(), connection.cursor() as cursor:
        for table in _TABLES:
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        cursor.execute(
            "INSERT INTO begeleiding_traject (client_id, gemeente_id, begin, is_vanzelf, uitkomst, reden, versie, "
            "afgerond_op) SELECT client_id, gemeente_id, begin, true, CASE WHEN klaar THEN 'zelfredzaam' ELSE '' END, "
            "'', 1, CASE WHEN klaar THEN begin + 731 END FROM (SELECT *, begin < current_date - 735 AND n %% 50 > 0 "
            "AS klaar FROM (SELECT client_id, gemeente_id, n, current_date - (n * %s / %s)::int AS begin FROM "
            "(SELECT DISTINCT ON (client_id) client_id, gemeente_id, dense_rank() OVER (ORDER BY client_id) AS n "
            "FROM clients_huisvesting ORDER BY client_id) h) d) k",
            [dagen, TRAJECTEN],
        )
        cursor.execute(
            "INSERT INTO begeleiding_puntstand (traject_id, punt_id, stand, op) SELECT t.id, p, "
            "(ARRAY['zelf gedaan', 'samen gedaan'])[1 + t.id %% 2], t.begin FROM begeleiding_traject t, "
            "unnest(%s::bigint[]) AS p WHERE (t.id + p) %% %s < %s",
            [punten, PUNTEN, GEDAAN],
        )
        for table in _TABLES:
            cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
        cursor.execute("ANALYZE")


@pytest.fixture(params=["vrijwilliger", "teamleider"])
def bezoek(request) -> Bezoek:
    return Bezoek(Gebruiker.objects.get(email=f"{request.param}@voorbeeld.test"))


@pytest.fixture
def eigen() -> list[int]:
    """The clients of the volunteer."""
    rows = Toewijzing.objects.filter(gebruiker__email="vrijwilliger@voorbeeld.test")
    return list(rows.order_by("client").values_list("client", flat=True))


def test_there_are_as_many_as_promised():
    assert Traject.objects.count() == TRAJECTEN


def test_traject_page(rapport, request, bezoek, eigen):
    def open_page(n):
        return bezoek.get(reverse("begeleiding:traject-detail", args=[eigen[n % len(eigen)]]))

    rapport.check(meet(f"traject ({request.node.callspec.id})", open_page, budget=BUDGET))


def test_what_stays_silent(rapport, request, bezoek):
    url = reverse("vandaag:gemis-list")
    rapport.check(meet(f"Wat mis ik? ({request.node.callspec.id})", lambda _: bezoek.get(url), budget=BUDGET))


def test_attendance_grid(rapport, eigen):
    bezoek = Bezoek(Gebruiker.objects.get(email="teamleider@voorbeeld.test"))
    vandaag = timezone.localdate()
    cursus = CursusFactory(locatie=Gebruiker.objects.get(email="teamleider@voorbeeld.test").aanstellingen.get().locatie)
    lessen = [CursuslesFactory(cursus=cursus, op=vandaag.replace(year=2017, day=1 + n)).pk for n in range(LESSEN)]
    leden = Client.objects.filter(pk__in=eigen[:GROEP])
    deelnames = [CursusdeelnameFactory(cursus=cursus, client=client).pk for client in leden]
    url = reverse("begeleiding:cursusaanwezigheid-update", args=[cursus.pk])
    token = bezoek.get(url).token
    vakken = [f"vak-{deelname}-{les}" for deelname in deelnames for les in lessen]

    def save(n):
        return bezoek.post(url, {"csrfmiddlewaretoken": token, **dict.fromkeys(vakken[n % 2 :: 2], "on")})

    rapport.check(meet(f"grid of {GROEP} people, {LESSEN} times", lambda _: bezoek.get(url), budget=BUDGET))
    rapport.check(meet("saving that grid, half of it changed", save, budget=BUDGET))
