"""200,000 made-up people with a permit and an integration each, over 200 teams: written by SQL."""

from datetime import date

from django.db import connection
from django.utils import timezone

from organisatie.models import Aanstelling, Gebruiker, Locatie
from organisatie.rechten import Rol
from tests import databases
from tests.bench.vullen import bare
from tests.factories import AanstellingFactory, GebruikerFactory, GemeenteFactory, LocatieFactory

PERSONEN = 200_000
LOCATIES = 200
HELPERS = 20
"""Volunteers per locatie; each guides fifty people, and stands in for fifty others."""
LEIDERS = 2
PER_LOCATIE = PERSONEN // LOCATIES

_TABLES = (
    "organisatie_gebruiker",
    "organisatie_aanstelling",
    "clients_client",
    "clients_inschrijving",
    "clients_toewijzing",
    "verblijf_verblijfsvergunning",
    "inburgering_inburgering",
)


def fill() -> None:
    """Fill the database that Django points at; its tables are bare meanwhile."""
    gemeente = GemeenteFactory(naam="Voorbeeldgemeente")
    locaties = [LocatieFactory(gemeenten=[gemeente]) for _ in range(LOCATIES)]
    with databases.as_owner():
        with bare(_TABLES):
            _teams(locaties)
            _people(min(locatie.pk for locatie in locaties))
            _facts()
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


def _teams(locaties: list[Locatie]) -> None:
    """Everywhere as many colleagues; the first locatie has the two who look at pages."""
    for naam, rol in (("Vrijwilliger", Rol.VRIJWILLIGER), ("Teamleider", Rol.TEAMLEIDER)):
        gebruiker = GebruikerFactory(naam=f"{naam} Voorbeeld", email=f"{naam.lower()}@voorbeeld.test")
        AanstellingFactory(gebruiker=gebruiker, rol=rol.value, locatie=locaties[0])
    wie = [
        (locatie, rol, f"h{locatie.pk}-{n}@voorbeeld.test")
        for locatie in locaties
        for n, rol in enumerate([Rol.VRIJWILLIGER] * HELPERS + [Rol.TEAMLEIDER] * LEIDERS)
    ]
    mensen = Gebruiker.objects.bulk_create(Gebruiker(naam="Helper Voorbeeld", email=e, password="!") for _, _, e in wie)
    Aanstelling.objects.bulk_create(
        Aanstelling(gebruiker=mens, locatie=locatie, rol=rol.value, begin=date(2015, 1, 1))
        for mens, (locatie, rol, _) in zip(mensen, wie, strict=True)
    )


def _people(eerste_locatie: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO clients_client (naam, sorteersleutel, geboren_vroegst, geboren_laatst, geslacht, "
            "nationaliteit, talen, tolk, telefoon, email, adres_afgeschermd, versie) SELECT 'Amina Voorbeeld' || n, "
            "'amina voorbeeld' || n, d, d, 'vrouw', 'Syrië', '{}', 'onbekend', '', '', false, 1 "
            "FROM (SELECT n, date '1960-01-01' + n %% 15000 AS d FROM generate_series(1, %s) AS n) AS p",
            [PERSONEN],
        )
        cursor.execute(
            "INSERT INTO clients_inschrijving (client_id, locatie_id, begin) "
            "SELECT id, %s + (row_number() OVER (ORDER BY id) - 1) / %s, '2015-01-01' FROM clients_client",
            [eerste_locatie, PER_LOCATIE],
        )
        for rol, stap in (("begeleider", 0), ("vervanger", 1)):
            cursor.execute(
                "WITH helper AS (SELECT gebruiker_id, locatie_id, "
                "row_number() OVER (PARTITION BY locatie_id ORDER BY gebruiker_id) - 1 AS m "
                "FROM organisatie_aanstelling WHERE rol = 'vrijwilliger'), "
                "client AS (SELECT client_id, locatie_id, "
                "row_number() OVER (PARTITION BY locatie_id ORDER BY client_id) AS n FROM clients_inschrijving) "
                "INSERT INTO clients_toewijzing (client_id, gebruiker_id, rol, begin) "
                "SELECT c.client_id, h.gebruiker_id, %s, '2015-01-01' FROM client c "
                "JOIN helper h ON h.locatie_id = c.locatie_id AND h.m = (c.n + %s) %% %s",
                [rol, stap, HELPERS],
            )


def _facts() -> None:
    """As teams have them that keep up: permits that end within five years, and a few that ended last month;
    integration under both laws, mostly passed under the old one; family that may still come where the permit is new.
    """
    vandaag = timezone.localdate()
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO verblijf_verblijfsvergunning (client_id, soort, status, dagtekening, bekendmaking, "
            "ingangsdatum, nareis, vastgelegd_op, versie) "
            "SELECT id, 'asiel bepaalde tijd', 'vluchteling', d + 500, d + 502, d, "
            "CASE WHEN d + 502 > %s::date - 90 THEN 'ja' ELSE 'nee' END, %s, 1 "
            "FROM (SELECT id, %s::date - 1856 + (id %% 1350)::int AS d FROM clients_client) AS c",
            [vandaag, vandaag, vandaag],
        )
        cursor.execute(
            "INSERT INTO inburgering_inburgering (client_id, wet, plichtig_op, kennisgeving_op, pip_op, leerroute, "
            "geslaagd_op, vastgelegd_op, versie) "
            "SELECT id, CASE WHEN oud THEN 'Wi2013' ELSE 'Wi2021' END, d, CASE WHEN oud THEN NULL ELSE d + 20 END, "
            "CASE WHEN oud THEN NULL ELSE d + 70 END, CASE WHEN oud THEN '' ELSE 'B1-route' END, "
            "CASE WHEN oud AND id %% 30 > 0 THEN d + 900 END, %s, 1 "
            "FROM (SELECT id, id %% 10 = 0 AS oud, CASE WHEN id %% 10 = 0 THEN date '2019-03-01' + (id %% 900)::int "
            "ELSE %s::date - 1200 + (id %% 1100)::int END AS d FROM clients_client) AS c",
            [vandaag, vandaag],
        )
