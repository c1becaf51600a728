"""Made-up people among whom somebody is looked up: one team of five hundred, and fifteen that share the rest."""

from datetime import date, timedelta

from django.db import connection
from django.utils import timezone

from clients.models import Client, Inschrijving, Naamvorm
from organisatie.models import Locatie
from organisatie.rechten import Rol
from tests import databases
from tests.bench.vullen import bare
from tests.clients.menigte import menigte
from tests.factories import AanstellingFactory, GebruikerFactory, GemeenteFactory, LocatieFactory, OnderwerpFactory

TEAM = 500
LOCATIES = 16
EIGEN = 50
"""The volunteers who search guide so many people."""

_TABLES = ("clients_client", "clients_naamvorm", "clients_inschrijving", "clients_toewijzing")
_EVERY = 2_000


def fill(personen: int) -> None:
    """Fill the database that Django points at; its tables are bare meanwhile."""
    gemeente = GemeenteFactory(naam="Voorbeeldgemeente")
    locaties = [LocatieFactory(naam=f"Voorbeeldteam {n}", gemeenten=[gemeente]) for n in range(LOCATIES)]
    for maat, locatie in (("klein", locaties[0]), ("groot", locaties[1])):
        _make_team(maat, locatie)
    with databases.as_owner():
        with bare(_TABLES):
            _make_people(personen, locaties)
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


def _make_team(maat: str, locatie: Locatie) -> None:
    """A volunteer and a team leader who search, and what a contact needs."""
    for rol in (Rol.VRIJWILLIGER, Rol.TEAMLEIDER):
        gebruiker = GebruikerFactory(naam=f"{rol.value} {maat}", email=f"{rol.value}.{maat}@voorbeeld.test")
        AanstellingFactory(gebruiker=gebruiker, rol=rol.value, locatie=locatie)
    for _ in range(8):
        OnderwerpFactory(locatie=locatie)


def _make_people(personen: int, locaties: list[Locatie]) -> None:
    begin = timezone.localdate() - timedelta(days=1_000)
    namen = menigte(personen, naast=[])
    # The crowd begins with relatives of nobody: every stretch of it is like the rest.
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
        batch_size=_EVERY,
    )
    Naamvorm.objects.bulk_create(
        (Naamvorm(client=c, voornamen=c.naam, is_hoofdvorm=True) for c in clients), batch_size=_EVERY
    )
    andere = locaties[1:]
    Inschrijving.objects.bulk_create(
        (
            Inschrijving(client=c, locatie=locaties[0] if n < TEAM else andere[n % len(andere)], begin=begin)
            for n, c in enumerate(clients)
        ),
        batch_size=_EVERY,
    )
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO clients_toewijzing (client_id, gebruiker_id, rol, begin) "
            "SELECT client_id, gebruiker_id, 'begeleider', %s FROM organisatie_aanstelling a, LATERAL "
            "(SELECT client_id FROM clients_inschrijving i WHERE i.locatie_id = a.locatie_id ORDER BY i.id LIMIT %s) c "
            "WHERE a.rol = 'vrijwilliger'",
            [begin, EIGEN],
        )
