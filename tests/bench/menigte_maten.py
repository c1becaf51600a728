"""The crowd of the search with all that teams keep: ten contacts each, homes, permits and deadlines.

One team of five hundred in a gemeente of its own, whatever the size; fifteen others share the rest, and one gemeente.
"""

from datetime import date

from django.db import connection
from django.utils import timezone

from organisatie.figuren import GROEPEN
from organisatie.models import Gemeente, Locatie
from organisatie.rechten import Rol, Toegang
from spreekuur.actions import tellingen_nakijken
from tests import databases
from tests.bench import menigte_zoeken
from tests.bench.vullen import bare
from tests.factories import (
    AanstellingFactory,
    BeginsaldoFactory,
    GebruikerFactory,
    GemeentedefinitieFactory,
    GemeenteFactory,
    PartnerFactory,
    RegistratieFactory,
    SpreekuurFactory,
    TaakstellingFactory,
)

CONTACTEN = 10
"""Per client, spread over three years."""
JAREN = 3
ONDERWERPEN = 8
PARTNERS = 15

_TABLES = (
    "clients_huisvesting",
    "clients_woning",
    "clients_bewoning",
    "spreekuur_contact",
    "spreekuur_contactdeelname",
    "spreekuur_contactonderwerp",
    "spreekuur_doorverwijzing",
    "spreekuur_vraag",
    "verblijf_verblijfsvergunning",
    "inburgering_inburgering",
)
_OPEN = "(n %% 20 = 3 AND op > current_date - 60)"
"""Which contacts have a question that nobody answered yet."""


def fill(personen: int) -> None:
    """Fill the database that Django points at; its tables are bare meanwhile."""
    menigte_zoeken.fill(personen)
    klein, *andere = Locatie.objects.order_by("pk")
    (groot,) = andere[0].gemeenten.all()
    eigen = GemeenteFactory(naam="Kleine voorbeeldgemeente")
    klein.gemeenten.set([eigen])
    for _ in range(PARTNERS):
        PartnerFactory()
    for gemeente in (eigen, groot):
        _choices(gemeente)
    for locatie in andere[1:]:
        AanstellingFactory(locatie=locatie)
    for locatie in (klein, andere[0]):
        SpreekuurFactory(locatie=locatie)
    ambtenaar = GebruikerFactory(naam="gemeente groot", email="gemeente.groot@voorbeeld.test")
    AanstellingFactory(gebruiker=ambtenaar, rol=Rol.GEMEENTE.value, locatie=None, gemeente=groot)
    overal = GebruikerFactory(naam="teamleider overal", email="teamleider.overal@voorbeeld.test")
    for locatie in (klein, *andere):
        AanstellingFactory(gebruiker=overal, rol=Rol.TEAMLEIDER.value, locatie=locatie)
    with databases.as_owner(), connection.cursor() as cursor:
        with bare(_TABLES):
            _homes(cursor, klein, eigen, groot)
            _contacts(cursor, personen)
            _papers(cursor)
        tellingen_nakijken(by=Toegang.systeem("vullen", nu=timezone.now(), vandaag=timezone.localdate()))
        cursor.execute("VACUUM ANALYZE")  # as the server itself does after a while


def _choices(gemeente: Gemeente) -> None:
    """How this gemeente counts; it keeps everything."""
    dit_jaar = timezone.localdate().year
    GemeentedefinitieFactory(gemeente=gemeente)
    BeginsaldoFactory(gemeente=gemeente, jaar=dit_jaar - JAREN)
    for groep in GROEPEN:
        RegistratieFactory(gemeente=gemeente, groep=groep, begin=date(dit_jaar - JAREN, 1, 1))
    for jaar in range(dit_jaar - JAREN, dit_jaar + 1):
        for helft in (1, 2):
            TaakstellingFactory(gemeente=gemeente, jaar=jaar, helft=helft)


def _homes(cursor, klein: Locatie, eigen: Gemeente, groot: Gemeente) -> None:
    """Everybody was housed within these years, in a home of their own."""
    dagen = 365 * JAREN
    cursor.execute(
        "INSERT INTO clients_huisvesting (client_id, gemeente_id, soort, begin, is_gva, versie) "
        "SELECT client_id, CASE WHEN locatie_id = %s THEN %s ELSE %s END, "
        "(ARRAY['regulier', 'nareis'])[1 + client_id %% 2], current_date - %s + abs(hashint8(client_id)) %% %s, "
        "false, 1 FROM clients_inschrijving",
        [klein.pk, eigen.pk, groot.pk, dagen, dagen],
    )
    cursor.execute(
        "INSERT INTO clients_woning (gemeente_id, straat, huisnummer, sorteersleutel, postcode, plaats, verhuurder_id, "
        "beschikbaar_vanaf, soort, versie) SELECT gemeente_id, 'Voorbeeldstraat ' || id %% 400, id, '', '', '', "
        "(SELECT min(id) FROM organisatie_partner) + id %% %s, begin, 'zelfstandig', 1 FROM clients_huisvesting "
        "ORDER BY id",
        [PARTNERS],
    )
    cursor.execute(
        "INSERT INTO clients_bewoning (huisvesting_id, woning_id, begin) SELECT h.id, w.id, h.begin "
        "FROM (SELECT id, begin, row_number() OVER (ORDER BY id) AS n FROM clients_huisvesting) h "
        "JOIN (SELECT id, row_number() OVER (ORDER BY id) AS m FROM clients_woning) w ON h.n = w.m"
    )


def _contacts(cursor, personen: int) -> None:
    """Contacts in the order of their days, each with one client and by a volunteer of that team."""
    aantal, dagen = personen * CONTACTEN, 365 * JAREN
    cursor.execute(
        "CREATE TEMPORARY TABLE wie AS SELECT row_number() OVER (ORDER BY i.id) AS m, i.client_id, i.locatie_id, "
        "h.gemeente_id, (SELECT min(gebruiker_id) FROM organisatie_aanstelling a WHERE a.locatie_id = i.locatie_id "
        "AND a.rol = 'vrijwilliger') AS gebruiker_id FROM clients_inschrijving i "
        "JOIN clients_huisvesting h ON h.client_id = i.client_id"
    )
    cursor.execute(
        "CREATE TEMPORARY TABLE wat AS SELECT nextval('spreekuur_contact_id_seq') AS id, n, "
        "current_date - %s + (n * %s / %s)::int AS op, w.* FROM generate_series(1::bigint, %s) AS n "
        "JOIN wie w ON w.m = 1 + abs(hashint8(n)) %% %s ORDER BY n",
        [dagen, dagen, aantal, aantal, personen],
    )
    cursor.execute(
        "INSERT INTO spreekuur_contact (id, uuid, locatie_id, gebruiker_id, op, duur, wijze, tolk, uitkomst, notitie, "
        "gemeente_id, soort, gemaakt_op, ongedaan_tot, versie) "
        "SELECT id, gen_random_uuid(), locatie_id, gebruiker_id, op, 10, 'spreekuur', 'geen', CASE WHEN n %% 20 = 3 "
        "THEN 'open' WHEN n %% 10 = 0 THEN 'doorverwezen' ELSE 'geholpen' END, 'Voorbeeldnotitie', gemeente_id, "
        "(ARRAY['begeleiding','infopunt','overig'])[1 + n %% 3], op, op, 1 FROM wat ORDER BY n",
        [],
    )
    _what_hangs_on_them(cursor)


def _what_hangs_on_them(cursor) -> None:
    """Who it was, what about, to whom they were referred, and what stayed open."""
    cursor.execute(
        "INSERT INTO spreekuur_contactdeelname "
        "(contact_id, client_id, volgorde, gemeente_id, op, heeft_open_vraag, eerste_van_jaar) "
        f"SELECT id, client_id, 1, gemeente_id, op, {_OPEN}, "
        "row_number() OVER (PARTITION BY client_id, gemeente_id, extract(year FROM op) ORDER BY op, n) = 1 "
        "FROM wat ORDER BY n",
        [],
    )
    cursor.execute(
        "INSERT INTO spreekuur_contactonderwerp (contact_id, onderwerp_id, volgorde, gemeente_id, op) "
        "SELECT id, (SELECT min(id) FROM spreekuur_onderwerp) + n %% %s, 1, gemeente_id, op FROM wat ORDER BY n",
        [ONDERWERPEN],
    )
    cursor.execute(
        "INSERT INTO spreekuur_doorverwijzing (contact_id, partner_id, gemeente_id, op) "
        "SELECT id, (SELECT min(id) FROM organisatie_partner) + n / 10 %% %s, gemeente_id, op "
        "FROM wat WHERE n %% 10 = 0",
        [PARTNERS],
    )
    cursor.execute(
        "INSERT INTO spreekuur_vraag "
        "(contact_id, locatie_id, voor_id, afgehandeld_op, afgehandeld_door_id, antwoord, toelichting, versie) "
        "SELECT id, locatie_id, gebruiker_id, CASE WHEN open THEN NULL ELSE op END, "
        "CASE WHEN open THEN NULL ELSE gebruiker_id END, '', '', 1 "
        f"FROM (SELECT *, {_OPEN} AS open FROM wat WHERE n %% 20 = 3) AS vragen",
        [],
    )


def _papers(cursor) -> None:
    """A permit and the duty to integrate, as teams have them that keep up."""
    cursor.execute(
        "INSERT INTO verblijf_verblijfsvergunning (client_id, soort, status, dagtekening, bekendmaking, "
        "ingangsdatum, nareis, vastgelegd_op, versie) "
        "SELECT id, 'asiel bepaalde tijd', 'vluchteling', d + 500, d + 502, d, 'nee', current_date, 1 "
        "FROM (SELECT id, current_date - 1856 + (id %% 1350)::int AS d FROM clients_client) AS c",
        [],
    )
    cursor.execute(
        "INSERT INTO inburgering_inburgering "
        "(client_id, wet, kennisgeving_op, pip_op, leerroute, vastgelegd_op, versie) "
        "SELECT id, 'Wi2021', d + 20, d + 70, 'B1-route', current_date, 1 "
        "FROM (SELECT id, current_date - 1200 + (id %% 1100)::int AS d FROM clients_client) AS c",
        [],
    )
