"""A database that is locked, busy or away, two who collide, a text that is not ours: never a 500, nothing lost."""

import logging
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

import psycopg
import pytest
from django.conf import settings
from django.db import connection, connections, transaction
from django.test import Client as DjangoClient
from django.urls import reverse
from psycopg.conninfo import make_conninfo

from clients.models import Client
from config.database import role_conninfo
from config.geduld import GRENZEN, set_timeouts
from config.logs import JsonRegel, KortBijWeigeren, ZonderPersoon
from core.errors import Refused
from organisatie.action import POGINGEN, action
from organisatie.actions import gebruiker_invite, gemeente_create
from organisatie.models import Gebruiker, Gemeente
from organisatie.rechten import Recht, Rol
from tests.factories import ClientFactory, LocatieFactory
from tests.team import Collega

committed = pytest.mark.django_db(transaction=True)


@pytest.fixture
def met_grenzen(transactional_db):
    """Connections as a pooler and gunicorn get them: with the limits of the role in this database."""
    conninfo = make_conninfo(role_conninfo(settings.DATA, owner=False), dbname=connection.settings_dict["NAME"])
    set_timeouts(conninfo)
    connection.close()
    yield
    with psycopg.connect(conninfo) as eigen:
        eigen.execute(f'ALTER ROLE CURRENT_USER IN DATABASE "{eigen.info.dbname}" RESET ALL')
    connection.close()


def test_the_role_has_its_limits(met_grenzen):
    with connection.cursor() as cursor:
        cursor.execute("select name, setting || unit from pg_settings where name = any(%s)", [list(GRENZEN)])
        assert dict(cursor.fetchall()) == {
            "lock_timeout": "2000ms",
            "statement_timeout": "10000ms",
            "idle_in_transaction_session_timeout": "30000ms",
        }


def test_one_locked_row_gives_a_503_with_what_was_typed_and_stops_nobody_else(met_grenzen):
    locatie = LocatieFactory()
    leider, collega = Collega(Rol.TEAMLEIDER, locatie), Collega(Rol.TEAMLEIDER, locatie)
    client, klaar, op_slot = ClientFactory(locatie=locatie), Event(), Event()
    leider.client.raise_request_exception = False

    def hold():
        with transaction.atomic():
            Client.objects.select_for_update().get(pk=client.pk)
            op_slot.set()
            klaar.wait(20)
        connection.close()

    with ThreadPoolExecutor(1) as pool:
        houder = pool.submit(hold)
        op_slot.wait(10)
        data = {"geslacht": "vrouw", "nationaliteit": "Onbekend", "tolk": "nee", "telefoon": "0612345678", "versie": 1}
        vast = leider.client.post(reverse("clients:client-update", args=[client.pk]), data)
        ander = collega.client.get("/")
        klaar.set()
        houder.result()

    assert (vast.status_code, ander.status_code) == (503, 200)
    assert 'name="telefoon" value="0612345678"' in vast.content.decode()
    assert vast.headers["Cache-Control"] == "no-store"


@committed
def test_a_database_that_is_away_gives_a_503_and_keeps_what_was_typed():
    leider = Collega(Rol.TEAMLEIDER, LocatieFactory())
    leider.client.raise_request_exception = False
    data = {"zoek": "Amina", "notitie": "een hele tekst", "wachtwoord": "geheim"}
    waar = connections["default"].settings_dict
    host = waar["HOST"]
    connection.close()
    waar["HOST"] = "/nergens"
    try:
        antwoord = leider.client.post(reverse("spreekuur:contact-create"), data)
    finally:
        waar["HOST"] = host

    tekst = antwoord.content.decode()
    assert antwoord.status_code == 503
    assert 'name="notitie" value="een hele tekst"' in tekst
    assert "geheim" not in tekst


@pytest.mark.parametrize("code", ["40P01", "40001"])
@committed
def test_after_a_deadlock_the_outermost_action_is_tried_again(code, systeem):
    keren = []

    @action(Recht.INRICHTEN, on=None, feiten=False)
    def make_against_the_tide(*, by):
        """Meet another transaction twice, and succeed the third time."""
        keren.append(1)
        rij = Gemeente.objects.create(naam="Proef", slug="proef")
        if len(keren) < POGINGEN:
            with connection.cursor() as cursor:
                cursor.execute(f"do $$ begin raise exception 'botsing' using errcode = '{code}'; end $$")
        return rij

    make_against_the_tide(by=systeem)

    assert (len(keren), Gemeente.objects.filter(slug="proef").count()) == (POGINGEN, 1)


@committed
def test_six_equal_invitations_at_once_make_one_account_and_no_fault():
    locatie = LocatieFactory()
    by, samen = Collega(Rol.TEAMLEIDER, locatie).toegang(), Barrier(6)

    def invite(_):
        try:
            samen.wait(10)
            gebruiker_invite(
                by=by, locatie=locatie, email="zes@voorbeeld.test", naam="Zes", rol=Rol.VRIJWILLIGER, begin=by.vandaag
            )
        except Refused as refused:
            return refused.veld
        finally:
            connection.close()
        return "gelukt"

    with ThreadPoolExecutor(6) as pool:
        uit = list(pool.map(invite, range(6)))

    assert uit.count("gelukt") == 1
    assert Gebruiker.objects.filter(email="zes@voorbeeld.test").count() == 1


def test_a_unique_field_has_its_sentence_at_its_field(systeem, db):
    gemeente_create(by=systeem, naam="Een", slug="zelfde")

    with pytest.raises(Refused) as refused:
        gemeente_create(by=systeem, naam="Twee", slug="zelfde")

    assert (refused.value.veld, "al van een andere gemeente" in refused.value.zin) == ("slug", True)


@pytest.mark.parametrize("charset", ["utf-16", "utf-7", "latin-1"])
def test_a_foreign_charset_is_refused(vrijwilliger, charset):
    soort = f"application/x-www-form-urlencoded; charset={charset}"

    antwoord = vrijwilliger.client.post(reverse("spreekuur:contact-create"), b"zoek=a", content_type=soort)

    assert antwoord.status_code == 415


# Logs.


def write(formatter: logging.Formatter, *args, **kwargs) -> str:
    record = logging.LogRecord("django", logging.ERROR, __file__, 1, *args, **kwargs)
    return formatter.format(record)


def test_no_row_of_the_database_comes_into_the_log(db):
    geheim = "Verborgennaam"
    client = ClientFactory(naam=geheim)
    opdrachten = [
        ("insert into clients_client select * from clients_client where id = %s", [client.pk]),
        ("update clients_client set geslacht = %s where id = %s", [geheim, client.pk]),
        ("select %s::int", [geheim]),
        ("select verborgen from clients_client where naam = 'Verborgennaam'", []),
    ]
    for sql, params in opdrachten:
        try:
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute(sql, params)
        except Exception as fout:  # noqa: BLE001
            tekst = write(ZonderPersoon(), "kapot", (), (type(fout), fout, fout.__traceback__))
            assert geheim not in tekst
            assert "Traceback" in tekst
        else:
            pytest.fail(sql)


def test_nobody_writes_a_line_of_their_own_into_the_log():
    tekst = write(ZonderPersoon(), "pad %s", ("/x\n2026 INFO vals: \x1b[31m amina@voorbeeld.test",), None)

    assert len(tekst.splitlines()) == 1
    assert "\x1b" not in tekst
    assert "amina@" not in tekst


def test_a_refusal_is_one_line_with_who_and_what_right(vrijwilliger, caplog):
    logger = logging.getLogger("wegwijs.beveiliging")
    logger.propagate = True
    try:
        with caplog.at_level(logging.INFO, logger="wegwijs.beveiliging"):
            vrijwilliger.client.get(reverse("historie:opvallend-list"))
    finally:
        logger.propagate = False
    regel = next(r for r in caplog.records if r.name == "wegwijs.beveiliging")
    gewoon = next(r for r in caplog.records if r.name == "django.request")

    assert regel.velden == {
        "van": vrijwilliger.gebruiker.pk, "recht": "inzage zien", "pagina": "historie:opvallend-list",
    }  # fmt: skip
    assert JsonRegel().format(regel).startswith('{"op": "')
    KortBijWeigeren().filter(gewoon)
    assert len(ZonderPersoon().format(gewoon).splitlines()) == 1


def test_pages_about_accounts_and_errors_are_kept_by_no_browser(db):
    client = DjangoClient()

    for path in (reverse("account_login"), reverse("account_reset_password"), "/bestaat-niet/"):
        assert "no-store" in client.get(path).headers["Cache-Control"]


def test_too_often_is_said_in_dutch(vrijwilliger):
    data = {"email": "wie@voorbeeld.test"}
    antwoorden = [DjangoClient().post(reverse("account_reset_password"), data) for _ in range(8)]

    assert antwoorden[-1].status_code == 429
    assert "Wacht vijf minuten" in antwoorden[-1].content.decode()


def test_a_reset_link_comes_from_the_settings_and_not_from_the_request(vrijwilliger, mailoutbox):
    email = {"email": vrijwilliger.gebruiker.email}
    DjangoClient().post(reverse("account_reset_password"), email, HTTP_HOST="127.0.0.1:9999")

    assert settings.ADRES in mailoutbox[0].body
    assert "9999" not in mailoutbox[0].body
