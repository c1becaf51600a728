"""Questions that are put into SQL once give what their querysets give, and keep nothing of their arguments."""

import copy
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID, uuid4

import psycopg
import pytest
from django.conf import settings
from django.db import DatabaseError, connection
from django.db.models import Value
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from psycopg.conninfo import make_conninfo

from clients.models import Client, Lidmaatschap
from config.database import role_conninfo
from core.prepared import LARGEST, MEESTE_WAARDEN, Opdracht, Prepared, Tekst, Vraagstelling, read, read_each_once
from core.velden import Ids, among
from organisatie.models import Aanstelling, Partner
from organisatie.rechten import Recht, Rol
from spreekuur.models import Concept, Contact, Zitting
from tests import databases
from tests.factories import (
    AanstellingFactory,
    BalietoegangFactory,
    ClientFactory,
    ContactFactory,
    LidmaatschapFactory,
    LocatieFactory,
    ToewijzingFactory,
    ZittingFactory,
)

VANDAAG = date(2026, 11, 24)


def per_client(toegang, recht):
    return Client.objects.visible_to(toegang, recht).order_by("pk")


def test_rights_are_those_of_the_queryset_whoever_asks(vrijwilliger, teamleider, locatie):
    eigen, aan_balie, ander = (ClientFactory(locatie=locatie) for _ in range(3))
    ToewijzingFactory(client=eigen, gebruiker=vrijwilliger.gebruiker)
    BalietoegangFactory(
        client=aan_balie, gebruiker=vrijwilliger.gebruiker, locatie=locatie, tot=timezone.now() + timedelta(hours=1)
    )
    ClientFactory(locatie=LocatieFactory())
    vraag = Prepared(per_client)
    wie = [vrijwilliger.toegang(), teamleider.toegang()]
    wie.append(replace(wie[1], eigen_gezin=frozenset({ander.pk, eigen.pk})))

    for toegang in [*wie, *map(copy.deepcopy, wie)]:
        for recht in Recht:
            assert vraag.rows(toegang, recht) == list(per_client(toegang, recht)), (toegang.rollen, recht)
    assert vraag.rows(wie[0], Recht.WERKBEELD_ZIEN) == [eigen, aan_balie]


def test_the_same_question_asked_again_follows_a_right_that_ended(vrijwilliger, locatie):
    toewijzing = ToewijzingFactory(client=ClientFactory(locatie=locatie), gebruiker=vrijwilliger.gebruiker)
    vraag = Prepared(per_client)
    toegang = vrijwilliger.toegang()
    assert vraag.rows(toegang, Recht.CLIENT_ZIEN) == [toewijzing.client]

    toewijzing.delete()

    assert vraag.rows(toegang, Recht.CLIENT_ZIEN) == []


def test_a_locatie_more_gives_a_question_of_its_own(vrijwilliger, locatie):
    hier, daar = ClientFactory(locatie=locatie), ClientFactory(locatie=LocatieFactory())
    vraag = Prepared(per_client)
    assert vraag.rows(vrijwilliger.toegang(), Recht.KAARTJE_ZIEN) == [hier]

    AanstellingFactory(gebruiker=vrijwilliger.gebruiker, locatie=daar.inschrijvingen.get().locatie)

    assert vraag.rows(vrijwilliger.toegang(), Recht.KAARTJE_ZIEN) == [hier, daar]


@pytest.mark.parametrize(
    "build",
    [
        lambda dag: Zitting.objects.filter(datum__gte=dag - timedelta(days=14)),
        lambda dag: Zitting.objects.filter(datum__year=dag.year),
        lambda dag: Zitting.objects.filter(spreekuur__weekdag=dag.weekday()),
        lambda dag: Zitting.objects.filter(datum__month=dag.month),
    ],
)
def test_what_is_worked_out_from_an_argument_never_stays_in_the_sql(db, build):
    zittingen = [ZittingFactory(datum=VANDAAG - timedelta(days=days)) for days in (0, 9, 40, 400)]
    vraag = Prepared(lambda dag: build(dag).order_by("pk"))

    for zitting in zittingen:
        assert vraag.rows(zitting.datum) == list(build(zitting.datum).order_by("pk"))


@pytest.mark.parametrize("days", [1, 11, 17, -11])
def test_a_day_that_is_worked_out_is_never_taken_for_another_argument(db, days):
    zittingen = [ZittingFactory(datum=VANDAAG - timedelta(days=n)) for n in range(40)]
    vraag = Prepared(lambda eerste, dag: Zitting.objects.filter(datum__in=[eerste, dag - timedelta(days=days)]))

    found = vraag.rows(VANDAAG - timedelta(days=33), VANDAAG - timedelta(days=20))

    assert set(found) == {zittingen[33], zittingen[20 + days]}


def test_a_row_is_no_argument(db):
    vraag = Prepared(lambda zitting: Zitting.objects.filter(pk=zitting.pk))

    with pytest.raises(TypeError, match="id of a row"):
        vraag.rows(ZittingFactory())


def test_a_build_that_reads_is_asked_as_an_ordinary_queryset(db):
    een, ander = ZittingFactory(), ZittingFactory()
    vraag = Prepared(
        lambda pk: Zitting.objects.filter(pk__in=set(Zitting.objects.filter(pk=pk).values_list("pk", flat=True)))
    )

    assert [vraag.rows(pk) for pk in (een.pk, ander.pk)] == [[een], [ander]]


def test_several_questions_are_one_trip(vrijwilliger, locatie):
    client = ClientFactory(locatie=locatie)
    een = Prepared(per_client)
    ander = Prepared(lambda pk: Aanstelling.objects.filter(gebruiker=pk).values_list("rol", flat=True))
    leeg = Prepared(lambda _: Client.objects.none())
    toegang = vrijwilliger.toegang()
    read(een(toegang, Recht.KAARTJE_ZIEN), ander(toegang.gebruiker_id))

    with CaptureQueriesContext(connection) as queries:
        clients, rollen, niemand = read(een(toegang, Recht.KAARTJE_ZIEN), ander(toegang.gebruiker_id), leeg(3))

    assert len(queries) == 1
    assert (list(clients), list(rollen), list(niemand)) == ([client], [Rol.VRIJWILLIGER.value], [])


def test_rows_come_with_their_relations_and_their_json(vrijwilliger):
    lid = LidmaatschapFactory()
    Concept.objects.create(
        gebruiker=vrijwilliger.gebruiker, uuid=uuid4(), gegevens={"notitie": ["hallo"]}, bewaard_at=datetime.now(UTC)
    )
    leden = Prepared(lambda pk: Lidmaatschap.objects.filter(pk=pk).select_related("client"))
    concepten = Prepared(lambda uuid: Concept.objects.exclude(uuid=uuid))

    (gevonden,), (concept,) = leden.rows(lid.pk), concepten.rows(uuid4())

    with CaptureQueriesContext(connection) as queries:
        assert (gevonden, gevonden.client.naam) == (lid, lid.client.naam)
    assert not queries.captured_queries
    assert concept.gegevens == {"notitie": ["hallo"]}


def test_every_kind_of_value_comes_through(db):
    zitting = ZittingFactory(begintijd=time(9, 30))
    contact = ContactFactory()
    tijden = Prepared(lambda tijd: Zitting.objects.filter(begintijd=tijd))
    uuids = Prepared(lambda uuid: Contact.objects.filter(uuid=uuid))
    momenten = Prepared(lambda moment: Contact.objects.filter(ongedaan_tot=moment))

    assert tijden.rows(time(9, 30)) == [zitting]
    assert tijden.rows(time(9, 31)) == []
    assert uuids.rows(contact.uuid) == [contact]
    assert uuids.rows(UUID(int=5)) == []
    assert momenten.rows(contact.ongedaan_tot) == [contact]


def test_many_values_are_asked_as_an_ordinary_queryset(db):
    clients = [ClientFactory() for _ in range(MEESTE_WAARDEN + 1)]
    vraag = Prepared(lambda ids: Client.objects.filter(pk__in=ids).order_by("pk"))

    assert vraag.rows([client.pk for client in clients]) == clients
    assert vraag.rows([clients[3].pk, clients[1].pk]) == [clients[1], clients[3]]


def test_however_many_ids_are_one_argument_of_one_question(db, django_assert_num_queries):
    clients = [ClientFactory() for _ in range(MEESTE_WAARDEN + 1)]
    vraag = Prepared(lambda ids: Client.objects.filter(pk__in=among(ids)).order_by("pk"))
    alle = Ids.of(client.pk for client in clients)

    with django_assert_num_queries(1):
        samen, twee, geen = read(vraag(alle), vraag(Ids.of([clients[3].pk, clients[1].pk])), vraag(Ids.of([])))

    assert [list(rijen) for rijen in (samen, twee, geen)] == [clients, [clients[1], clients[3]], []]
    assert vraag.plan_of.cache_info().misses == 1
    assert list(Client.objects.filter(pk__in=among([client.pk for client in clients])).order_by("pk")) == clients


def test_what_is_given_by_name_is_part_of_the_question(db):
    clients = [ClientFactory() for _ in range(3)]
    vraag = Prepared(lambda pk, *, hoogstens: Client.objects.filter(pk__gte=pk).order_by("pk")[:hoogstens])

    assert [len(vraag.rows(clients[0].pk, hoogstens=n)) for n in (1, 3, 2, 1)] == [1, 3, 2, 1]
    assert vraag.plan_of.cache_info().misses == 3
    assert vraag(clients[0].pk, hoogstens=2).plan is not None


@pytest.mark.parametrize("getal", [LARGEST + 1, -LARGEST - 2, 10**80])
def test_a_number_that_no_column_holds_finds_nothing_without_asking(db, django_assert_num_queries, getal):
    vraag = Prepared(lambda pk: Client.objects.filter(pk=pk))

    with django_assert_num_queries(0):
        assert vraag.rows(getal) == []


@pytest.mark.parametrize(
    "rows",
    [
        lambda rows: rows.values("pk", "naam"),
        lambda rows: rows.values_list("pk", named=True),
        lambda rows: rows.annotate(n=Value(3)),
        lambda rows: rows.only("naam"),
        lambda rows: rows.prefetch_related("inschrijvingen"),
        lambda rows: rows.distinct(),
        lambda rows: rows.filter(naam__contains="%"),
    ],
)
def test_rows_have_the_form_that_the_queryset_gives_them(db, rows):
    clients = [ClientFactory(naam=f"Voorbeeld {n}%") for n in range(3)]
    vraag = Prepared(lambda pk: rows(Client.objects.filter(pk__gte=pk)).order_by("pk"))

    for _ in range(2):
        found, plain = vraag.rows(clients[1].pk), list(vraag.build(clients[1].pk))
        assert (found, list(map(type, found))) == (plain, list(map(type, plain)))
        assert len(found) == 2


def test_nothing_and_yes_are_no_numbers(db):
    een, ander = ZittingFactory(), ZittingFactory()
    vraag = Prepared(lambda pk: Zitting.objects.exclude(pk=pk) if pk is not True else Zitting.objects.none())
    vraag_zonder = Prepared(lambda pk: Zitting.objects.exclude(pk=pk).order_by("pk"))

    assert vraag_zonder.rows(None) == [een, ander]
    assert [vraag.rows(pk) for pk in (een.pk, True, 1)][1] == []


def test_what_may_change_is_no_argument(db):
    @dataclass
    class Los:
        pk: int

    with pytest.raises(TypeError, match="frozen"):
        Prepared(lambda los: Zitting.objects.filter(pk=los.pk)).rows(Los(3))


def test_another_thread_asks_over_its_own_connection(db):
    """What one thread put into SQL is read by others; a connection that is kept would stay open for ever."""
    vraag = Prepared(lambda pk: Zitting.objects.filter(pk=pk).values_list("pk", "datum"))
    zitting = ZittingFactory()
    assert vraag.rows(zitting.pk) == [(zitting.pk, zitting.datum)]

    def elsewhere():
        try:
            return vraag.rows(zitting.pk), connection.connection is not None
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(elsewhere).result() == ([], True)  # that connection does not see this transaction


CHANGES = (
    "ALTER COLUMN naam TYPE text",
    "ADD COLUMN erbij integer NOT NULL DEFAULT 7",
    "ALTER COLUMN naam TYPE varchar(300)",
    "ALTER COLUMN actief DROP NOT NULL",
    "DROP COLUMN erbij",
    "ALTER COLUMN actief SET NOT NULL",
)


def test_columns_that_change_while_others_ask_give_no_error_and_no_wrong_row(eigen_database):
    """Two colleagues ask on and on, over connections that they keep, while a migration changes the table."""
    namen = [f"Partner {n}" for n in range(5)]
    partners = Partner.objects.bulk_create(Partner(naam=naam, soort="overig") for naam in namen)
    vraag = Prepared(lambda ids: Partner.objects.filter(pk__in=ids).order_by("pk"))
    klaar = threading.Event()

    def ask():
        keer, fout = 0, set()
        try:
            while not klaar.is_set() or keer < 50:
                gekozen = partners[keer % 4 : keer % 4 + 2]
                found, andere = read(vraag([p.pk for p in gekozen]), vraag([partners[4].pk]))
                if [(p.pk, p.naam, p.actief) for p in (*found, *andere)] != [
                    (p.pk, p.naam, True) for p in (*gekozen, partners[4])
                ]:
                    fout.add("another row")
                keer += 1
        except DatabaseError as error:
            fout.add(str(error))
        finally:
            connection.close()
        return fout

    with ThreadPoolExecutor(2) as pool:
        vragers = [pool.submit(ask) for _ in range(2)]
        conninfo = make_conninfo(role_conninfo(settings.DATA, owner=True), dbname=eigen_database)
        with psycopg.connect(conninfo, autocommit=True) as eigenaar:
            for change in CHANGES * 10:
                eigenaar.execute(f"ALTER TABLE {Partner._meta.db_table} {change}")
        klaar.set()
        assert [vrager.result() for vrager in vragers] == [set(), set()]


@pytest.fixture
def eigen_database(migrated_database, django_db_blocker):
    """The name of a database of this test alone, in which what it does is kept."""
    name = databases.database_name("kolom")
    with django_db_blocker.unblock():
        connection.close()
        databases.create_migrated(name)
        databases.use_database(name)
        yield name
        databases.use_database(migrated_database)
    databases.drop_database(name)


def test_a_statement_in_front_goes_along_in_the_same_trip(db, django_assert_num_queries):
    zitting = ZittingFactory()
    vraag = Prepared(lambda pk: Zitting.objects.filter(pk=pk))
    first = Opdracht("select set_config('wegwijs.gebruiker', %s, true)", ["toets"])

    with django_assert_num_queries(1):
        gevonden, nog_een = read(vraag(zitting.pk), vraag(0), first=first)
    assert (list(gevonden), list(nog_een)) == ([zitting], [])
    assert read(first=first) == read() == []
    (plain,) = read(Vraagstelling(vraag.build, (zitting.pk,)), first=first)
    assert list(plain) == [zitting]
    with connection.cursor() as cursor:
        cursor.execute("select current_setting('wegwijs.gebruiker')")
        assert cursor.fetchone() == ("toets",)


def test_a_text_that_is_an_argument_arrives_as_it_is(locatie):
    """Also beside other questions in the same trip, and with signs that mean something in SQL."""
    namen = ["Zeep; DROP TABLE x", "100% van %s en %(naam)s", "d'Artagnan \\ \"aan\" 'haal'", "een 1"]
    rows = {naam: ClientFactory(locatie=locatie, naam=naam) for naam in namen}
    vraag = Prepared(lambda naam: Client.objects.filter(naam=naam))

    for naam, row in rows.items():
        assert vraag.rows(Tekst(naam)) == [row]
    gevonden = read(*(vraag(Tekst(naam)) for naam in namen))
    assert [list(each) for each in gevonden] == [[row] for row in rows.values()]


def test_the_parts_of_one_page_ask_a_question_once_and_the_next_page_asks_again(db, django_assert_num_queries):
    per_naam = Prepared(lambda naam: Partner.objects.filter(naam=naam).values_list("naam", flat=True))
    namen = Tekst("Stichting Voorbeeld"), Tekst("Andere Stichting")
    per_naam.rows(namen[0])

    with django_assert_num_queries(2), read_each_once():
        assert per_naam.rows(namen[0]) == per_naam.rows(namen[0]) == []
        assert [list(rows) for rows in read(per_naam(namen[0]), per_naam(namen[1]), per_naam(namen[1]))] == [[], [], []]

    Partner.objects.create(naam="Stichting Voorbeeld", soort="overig")
    with read_each_once():
        assert per_naam.rows(namen[0]) == ["Stichting Voorbeeld"]
    with django_assert_num_queries(2):
        assert per_naam.rows(namen[0]) == per_naam.rows(namen[0]) == ["Stichting Voorbeeld"]


def test_a_statement_in_front_makes_forget_what_came_back_before_it(db, django_assert_num_queries):
    partners = Prepared(lambda: Partner.objects.values_list("naam", flat=True))
    niets = Opdracht("select 1", ())

    with read_each_once():
        assert partners.rows() == []
        Partner.objects.create(naam="Stichting Voorbeeld", soort="overig")
        with django_assert_num_queries(1):
            assert [list(rows) for rows in read(partners(), first=niets)] == [["Stichting Voorbeeld"]]
            assert partners.rows() == ["Stichting Voorbeeld"]


def test_a_page_that_breaks_off_remembers_nothing(db):
    partners = Prepared(lambda: Partner.objects.values_list("naam", flat=True))

    with suppress(ZeroDivisionError), read_each_once():
        assert partners.rows() == []
        raise ZeroDivisionError

    Partner.objects.create(naam="Stichting Voorbeeld", soort="overig")
    assert partners.rows() == ["Stichting Voorbeeld"]
