"""A large made-up team in the database: 20,000 clients and 200,000 contacts, written by SQL."""

from datetime import date, timedelta

from django.db import connection
from django.utils import timezone

from clients.models import Client, Naamvorm
from clients.zoeksleutel import sleutel
from organisatie.models import Gemeente, Locatie
from organisatie.rechten import Rol
from tests import databases
from tests.clients.menigte import menigte
from tests.factories import (
    AanstellingFactory,
    BeginsaldoFactory,
    GebruikerFactory,
    GemeentedefinitieFactory,
    LocatieFactory,
    OnderwerpFactory,
    RegistratieFactory,
    SpreekuurFactory,
    TaakstellingFactory,
)

CLIENTS = 20_000
CONTACTEN = 200_000
HELPERS = 20
JAREN = 8
"""Contacts are spread over so many years before today."""

_TABLES = (
    "clients_client",
    "clients_naamvorm",
    "clients_inschrijving",
    "clients_toewijzing",
    "clients_huisvesting",
    "spreekuur_contact",
    "spreekuur_contactpersoon",
    "spreekuur_contactonderwerp",
)


def fill() -> None:
    """Fill the database that Django points at; triggers rest meanwhile, as they would only make it slower."""
    locatie = LocatieFactory(naam="Groot voorbeeldteam")
    gemeente = locatie.gemeenten.get()
    _team(locatie, gemeente)
    with databases.as_owner():
        _triggers("DISABLE")
        _people(locatie, gemeente)
        _contacts(locatie, gemeente)
        _triggers("ENABLE")
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


def _triggers(what: str) -> None:
    with connection.cursor() as cursor:
        for table in _TABLES:
            cursor.execute(f"ALTER TABLE {table} {what} TRIGGER USER")


def _team(locatie: Locatie, gemeente: Gemeente) -> None:
    for naam, rol in (("Vrijwilliger", Rol.VRIJWILLIGER), ("Teamleider", Rol.TEAMLEIDER)):
        gebruiker = GebruikerFactory(naam=f"{naam} Voorbeeld", email=f"{naam.lower()}@voorbeeld.test")
        AanstellingFactory(gebruiker=gebruiker, rol=rol.value, locatie=locatie)
    for _ in range(HELPERS):
        AanstellingFactory(locatie=locatie)
    for nummer in range(12):
        OnderwerpFactory(locatie=locatie, is_juridisch=nummer == 11)
    SpreekuurFactory(locatie=locatie)
    GemeentedefinitieFactory(gemeente=gemeente)
    BeginsaldoFactory(gemeente=gemeente, jaar=timezone.localdate().year - JAREN)
    for groep in ("huisvesting", "woningen", "nareizigers", "taakstelling", "contacten"):
        RegistratieFactory(gemeente=gemeente, groep=groep)
    for jaar in range(timezone.localdate().year - JAREN, timezone.localdate().year + 1):
        TaakstellingFactory(gemeente=gemeente, jaar=jaar, helft=1)
        TaakstellingFactory(gemeente=gemeente, jaar=jaar, helft=2)


def _people(locatie: Locatie, gemeente: Gemeente) -> None:
    begin = timezone.localdate() - timedelta(days=365 * JAREN)
    namen = menigte(CLIENTS, naast=[])
    clients = Client.objects.bulk_create(
        (
            Client(
                naam=naam,
                geboren_vroegst=date(1950 + n % 60, 1 + n % 12, 1 + n % 28),
                geboren_laatst=date(1950 + n % 60, 1 + n % 12, 1 + n % 28),
                geslacht=("vrouw", "man")[n % 2],
                nationaliteit=("Syrië", "Eritrea", "Afghanistan", "Iran")[n % 4],
                telefoon=f"06{n:08d}",
                v_nummer=f"{n:010d}",
            )
            for n, naam in enumerate(namen)
        ),
        batch_size=2000,
    )
    Naamvorm.objects.bulk_create(
        (Naamvorm(client=c, voornamen=c.naam, sleutel=sleutel(c.naam), is_hoofdvorm=True) for c in clients),
        batch_size=2000,
    )
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO clients_inschrijving (client_id, locatie_id, begin) SELECT id, %s, %s FROM clients_client",
            [locatie.pk, begin],
        )
        cursor.execute(
            "INSERT INTO clients_huisvesting (client_id, gemeente_id, soort, begin, is_gva, versie) "
            "SELECT id, %s, (ARRAY['regulier', 'nareis'])[1 + id %% 2], %s + (id %% %s)::int, false, 1 "
            "FROM clients_client",
            [gemeente.pk, begin, 365 * JAREN],
        )
        cursor.execute(
            "INSERT INTO clients_toewijzing (client_id, gebruiker_id, rol, begin) "
            "SELECT c.id, g.id, 'begeleider', %s FROM (SELECT id, row_number() OVER () AS n FROM clients_client) c "
            "JOIN (SELECT id, row_number() OVER (ORDER BY id) AS m FROM organisatie_gebruiker) g "
            "ON c.n %% 1000 = g.m",
            [begin],
        )


def _contacts(locatie: Locatie, gemeente: Gemeente) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO spreekuur_contact (uuid, locatie_id, gebruiker_id, op, duur, wijze, tolk, uitkomst, notitie, "
            "gemeente_id, soort, gemaakt_op, ongedaan_tot, versie) "
            "SELECT gen_random_uuid(), %s, (SELECT min(id) FROM organisatie_gebruiker) + (n %% %s), d, 10, 'spreekuur', "
            "'geen', 'geholpen', 'Voorbeeldnotitie', %s, (ARRAY['begeleiding','infopunt','overig'])[1 + n %% 3], d, d, 1 "
            "FROM (SELECT n, current_date - (n %% %s) AS d FROM generate_series(1, %s) AS n) AS dagen",
            [locatie.pk, HELPERS, gemeente.pk, 365 * JAREN, CONTACTEN],
        )
        cursor.execute(
            "INSERT INTO spreekuur_contactpersoon (contact_id, client_id, volgorde) "
            "SELECT k.id, c.id, 1 FROM (SELECT id, row_number() OVER () AS n FROM spreekuur_contact) k "
            "JOIN (SELECT id, row_number() OVER () AS m FROM clients_client) c ON 1 + k.n %% %s = c.m",
            [CLIENTS],
        )
        cursor.execute(
            "INSERT INTO spreekuur_contactonderwerp (contact_id, onderwerp_id, volgorde) "
            "SELECT id, (SELECT min(id) FROM spreekuur_onderwerp) + id %% 12, 1 FROM spreekuur_contact"
        )


def prepare(name: str) -> None:
    """Point Django at this database and fill it."""
    databases.use_database(name)
    fill()
