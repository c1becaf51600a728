"""A large made-up team in the database: 20,000 clients and 200,000 contacts, written by SQL."""

from datetime import date, time, timedelta

from django.db import connection
from django.db.backends.utils import CursorWrapper
from django.utils import timezone

from clients.models import Client, Naamvorm
from organisatie.models import Gemeente, Locatie
from organisatie.rechten import Rol, Toegang
from spreekuur.actions import tellingen_nakijken
from spreekuur.models import Spreekuur
from tests import databases
from tests.clients.menigte import menigte
from tests.factories import (
    AanstellingFactory,
    BeginsaldoFactory,
    GebruikerFactory,
    GemeentedefinitieFactory,
    GemeenteFactory,
    LocatieFactory,
    OnderwerpFactory,
    PartnerFactory,
    RegistratieFactory,
    SpreekuurFactory,
    TaakstellingFactory,
    ZittingFactory,
)

CLIENTS = 20_000
CONTACTEN = 200_000
HELPERS = 20
GEMEENTEN = 4
"""One locatie, the hardest for rights, serves so many gemeenten; each is larger than any that exists."""
ONDERWERPEN = 12
PARTNERS = 15
JAREN = 8
"""Contacts are spread over so many years before today."""

CLIENT_OF = f"(abs(hashint8(n + 2)) %% {CLIENTS})"
"""The client of contact n, as SQL: scattered, and always the same."""

_TABLES = (
    "clients_client",
    "clients_naamvorm",
    "clients_inschrijving",
    "clients_toewijzing",
    "clients_huisvesting",
    "clients_woning",
    "clients_bewoning",
    "clients_gezin",
    "clients_lidmaatschap",
    "spreekuur_contact",
    "spreekuur_contactdeelname",
    "spreekuur_contactonderwerp",
    "spreekuur_doorverwijzing",
    "spreekuur_vraag",
)


def fill() -> None:
    """Fill the database that Django points at; triggers rest meanwhile, as they would only make it slower."""
    locatie = LocatieFactory(
        naam="Groot voorbeeldteam",
        gemeenten=[GemeenteFactory(naam=f"Voorbeeldgemeente {n}") for n in range(1, GEMEENTEN + 1)],
    )
    gemeenten = list(locatie.gemeenten.order_by("pk"))
    _team(locatie)
    for gemeente in gemeenten:
        _choices(gemeente)
    with databases.as_owner():
        _triggers("DISABLE")
        _people(locatie, [gemeente.pk for gemeente in gemeenten])
        _contacts(locatie, [gemeente.pk for gemeente in gemeenten])
        _triggers("ENABLE")
        tellingen_nakijken(by=Toegang.systeem("vullen", nu=timezone.now(), vandaag=timezone.localdate()))
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


def _triggers(what: str) -> None:
    with connection.cursor() as cursor:
        for table in _TABLES:
            cursor.execute(f"ALTER TABLE {table} {what} TRIGGER USER")


def _team(locatie: Locatie) -> None:
    for naam, rol in (("Vrijwilliger", Rol.VRIJWILLIGER), ("Teamleider", Rol.TEAMLEIDER)):
        gebruiker = GebruikerFactory(naam=f"{naam} Voorbeeld", email=f"{naam.lower()}@voorbeeld.test")
        AanstellingFactory(gebruiker=gebruiker, rol=rol.value, locatie=locatie)
    for _ in range(HELPERS):
        AanstellingFactory(locatie=locatie)
    for nummer in range(ONDERWERPEN):
        OnderwerpFactory(locatie=locatie, is_juridisch=nummer == ONDERWERPEN - 1)
    for _ in range(PARTNERS):
        PartnerFactory()
    _zittingen(SpreekuurFactory(locatie=locatie, weekdag=timezone.localdate().weekday()))


def _choices(gemeente: Gemeente) -> None:
    """How this gemeente counts, and what it keeps."""
    GemeentedefinitieFactory(gemeente=gemeente)
    BeginsaldoFactory(gemeente=gemeente, jaar=timezone.localdate().year - JAREN)
    for groep in ("huisvesting", "woningen", "nareizigers", "taakstelling", "contacten"):
        RegistratieFactory(gemeente=gemeente, groep=groep)
    for jaar in range(timezone.localdate().year - JAREN, timezone.localdate().year + 1):
        TaakstellingFactory(gemeente=gemeente, jaar=jaar, helft=1)
        TaakstellingFactory(gemeente=gemeente, jaar=jaar, helft=2)


def _zittingen(spreekuur: Spreekuur) -> None:
    """Every week one, and one that goes on now."""
    for weken in range(100):
        ZittingFactory(
            spreekuur=spreekuur,
            datum=timezone.localdate() - timedelta(weeks=weken),
            begintijd=time(0, 0),
            eindtijd=time(23, 59),
        )


def _people(locatie: Locatie, gemeenten: list[int]) -> None:
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
        (Naamvorm(client=c, voornamen=c.naam, is_hoofdvorm=True) for c in clients),
        batch_size=2000,
    )
    _places(locatie, gemeenten, begin)


def _places(locatie: Locatie, gemeenten: list[int], begin: date) -> None:
    """Where everybody belongs, since when, and who guides them."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO clients_inschrijving (client_id, locatie_id, begin) SELECT id, %s, %s FROM clients_client",
            [locatie.pk, begin],
        )
        cursor.execute(
            "INSERT INTO clients_huisvesting (client_id, gemeente_id, soort, begin, is_gva, versie) "
            "SELECT id, (%s::bigint[])[1 + (m - 1) %% %s], (ARRAY['regulier', 'nareis'])[1 + m / 4 %% 2], "
            "%s + abs(hashint8(m)) %% %s, false, 1 "
            "FROM (SELECT id, row_number() OVER (ORDER BY id) AS m FROM clients_client) AS c",
            [gemeenten, GEMEENTEN, begin, 365 * JAREN],
        )
        cursor.execute(
            "INSERT INTO clients_toewijzing (client_id, gebruiker_id, rol, begin) "
            "SELECT c.id, g.id, 'begeleider', %s FROM (SELECT id, row_number() OVER () AS n FROM clients_client) c "
            "JOIN (SELECT id, row_number() OVER (ORDER BY id) AS m FROM organisatie_gebruiker) g "
            "ON c.n %% 1000 = g.m",
            [begin],
        )
        _homes(cursor, gemeenten)
        _families(cursor, locatie, begin)


def _homes(cursor: CursorWrapper, gemeenten: list[int]) -> None:
    """A home for everybody who was housed, of a handful of verhuurders."""
    cursor.execute(
        "INSERT INTO clients_woning (gemeente_id, straat, huisnummer, sorteersleutel, postcode, plaats, verhuurder_id, "
        "beschikbaar_vanaf, soort, versie) "
        "SELECT (%s::bigint[])[1 + (n - 1) %% %s], 'Voorbeeldstraat ' || n %% 400, n, '', '', '', "
        "(SELECT min(id) FROM organisatie_partner) + n %% %s, current_date - n %% 3000, 'zelfstandig', 1 "
        "FROM generate_series(1, %s) AS n",
        [gemeenten, GEMEENTEN, PARTNERS, CLIENTS],
    )
    cursor.execute(
        "INSERT INTO clients_bewoning (huisvesting_id, woning_id, begin) SELECT h.id, w.id, h.begin "
        "FROM (SELECT id, begin, row_number() OVER (ORDER BY id) AS n FROM clients_huisvesting) h "
        "JOIN (SELECT id, row_number() OVER (ORDER BY id) AS m FROM clients_woning) w ON h.n = w.m"
    )


def _families(cursor: CursorWrapper, locatie: Locatie, begin: date) -> None:
    """Everybody lives in a gezin of four."""
    cursor.execute(
        "INSERT INTO clients_gezin (locatie_id) SELECT %s FROM generate_series(1, %s)", [locatie.pk, CLIENTS // 4]
    )
    cursor.execute(
        "INSERT INTO clients_lidmaatschap (gezin_id, client_id, relatie, begin, komst, vertrek) "
        "SELECT g.id, c.id, 'gezinslid', %s, 'begin', '' "
        "FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM clients_client) c "
        "JOIN (SELECT id, row_number() OVER (ORDER BY id) AS m FROM clients_gezin) g ON (c.n + 3) / 4 = g.m",
        [begin],
    )


def _contacts(locatie: Locatie, gemeenten: list[int]) -> None:
    """Contacts in the order of their days, each with one of the clients and by one of the helpers."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO spreekuur_contact (uuid, locatie_id, gebruiker_id, op, duur, wijze, tolk, uitkomst, "
            "notitie, gemeente_id, soort, gemaakt_op, ongedaan_tot, versie) "
            "SELECT gen_random_uuid(), %s, (SELECT min(id) FROM organisatie_gebruiker) + abs(hashint8(n)) %% %s, "
            "d, 10, 'spreekuur', 'geen', CASE WHEN abs(hashint8(n + 1)) %% 20 = 3 THEN 'open' "
            "WHEN abs(hashint8(n + 1)) %% 10 = 0 THEN 'doorverwezen' ELSE 'geholpen' END, "
            f"'Voorbeeldnotitie', (%s::bigint[])[1 + {CLIENT_OF} %% %s], "
            "(ARRAY['begeleiding','infopunt','overig'])[1 + n %% 3], d, d, 1 "
            "FROM (SELECT n, (current_date - %s + n * %s / %s)::date AS d FROM generate_series(1, %s) AS n) AS dagen",
            [locatie.pk, HELPERS, gemeenten, GEMEENTEN, 365 * JAREN, 365 * JAREN, CONTACTEN, CONTACTEN],
        )
        cursor.execute(
            "INSERT INTO spreekuur_contactdeelname "
            "(contact_id, client_id, volgorde, gemeente_id, op, eerste_van_jaar) "
            "SELECT k.id, c.id, 1, gemeente_id, op, "
            "row_number() OVER (PARTITION BY c.id, gemeente_id, extract(year FROM op) ORDER BY op, k.id) = 1 "
            "FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM spreekuur_contact) k "
            "JOIN (SELECT id, row_number() OVER (ORDER BY id) AS m FROM clients_client) c "
            f"ON 1 + {CLIENT_OF} = c.m",
            [],
        )
        _what_hangs_on_them(cursor)


def _what_hangs_on_them(cursor: CursorWrapper) -> None:
    """What they were about, to whom somebody was referred, and what stayed open."""
    cursor.execute(
        "INSERT INTO spreekuur_contactonderwerp (contact_id, onderwerp_id, volgorde, gemeente_id, op) "
        "SELECT id, (SELECT min(id) FROM spreekuur_onderwerp) + id %% %s, 1, gemeente_id, op "
        "FROM spreekuur_contact",
        [ONDERWERPEN],
    )
    cursor.execute(
        "INSERT INTO spreekuur_doorverwijzing (contact_id, partner_id, gemeente_id, op) "
        "SELECT id, (SELECT min(id) FROM organisatie_partner) + id %% %s, gemeente_id, op "
        "FROM spreekuur_contact WHERE uitkomst = 'doorverwezen'",
        [PARTNERS],
    )
    cursor.execute(
        "INSERT INTO spreekuur_vraag "
        "(contact_id, locatie_id, voor_id, afgehandeld_op, afgehandeld_door_id, antwoord, toelichting, versie) "
        "SELECT id, locatie_id, gebruiker_id, CASE WHEN open THEN NULL ELSE op END, "
        "CASE WHEN open THEN NULL ELSE gebruiker_id END, '', '', 1 FROM (SELECT *, op > current_date - 60 AS open "
        "FROM spreekuur_contact WHERE uitkomst = 'open') AS vragen"
    )
