"""The role in which the pages of the gemeente are drawn reads what was published, and no row about a person."""

import os
import subprocess
import sys
from datetime import date

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import ProgrammingError, connection, transaction

from begeleiding.models import Signaal
from clients.models import Client
from config.database import refuse_to_start_without_roles, refuse_without_gemeente_role, role_conninfo
from config.gemeenterol import list_readable_tables
from config.grants import app_role, owner_role
from core.databaserol import take_role
from tests.factories_begeleiding import SignaalFactory

pytestmark = pytest.mark.django_db
RECHTEN = ("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER")
ALLES = """
SELECT c.relname, right_ FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, unnest(%s::text[]) AS right_
WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_toast%%'
  AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND (
    has_table_privilege(%s, c.oid, right_)
    OR right_ IN ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') AND has_any_column_privilege(%s, c.oid, right_))
"""


def ask(statement, params=()):
    with connection.cursor() as cursor:
        cursor.execute(statement, params)
        return cursor.fetchall()


def test_it_may_read_what_is_named_and_do_nothing_else():
    rol = settings.GEMEENTEROL

    assert set(ask(ALLES, [list(RECHTEN), rol, rol])) == {(table, "SELECT") for table in list_readable_tables()}


def test_every_other_table_is_refused():
    """Asked of the database itself, table by table."""
    tables = {name for (name,) in ask("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")}
    refused = set()
    with take_role(settings.GEMEENTEROL):
        for table in tables:
            try:
                with transaction.atomic():
                    ask(f'SELECT 1 FROM "{table}"')
            except ProgrammingError:
                refused.add(table)

    assert {"clients_client", "spreekuur_contact", "organisatie_gebruiker", "rapportage_editie"} <= refused
    assert tables - refused == set(list_readable_tables())


def test_what_it_reads_leads_to_nobody_who_is_helped():
    """No column of these tables refers to a table of which a row is, or belongs to, a person who is helped."""
    from django.apps import apps

    read = [model for model in apps.get_models() if model._meta.db_table in list_readable_tables()]
    leads_to = {
        field.related_model._meta.label
        for model in read
        for field in model._meta.concrete_fields
        if field.related_model is not None
    }

    assert leads_to == {
        "organisatie.Gemeente", "organisatie.Locatie", "organisatie.Gebruiker", "rapportage.Editie",
    }  # fmt: skip


def test_it_calls_no_function_that_works_as_the_owner():
    gevonden = ask(
        "SELECT p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace "
        "WHERE n.nspname = 'public' AND p.prosecdef AND p.prorettype <> 'trigger'::regtype "
        "AND p.proname NOT LIKE 'proef\\_%%' AND has_function_privilege(%s, p.oid, 'EXECUTE')",
        [settings.GEMEENTEROL],
    )

    assert gevonden == []


def test_nobody_signs_in_as_it_and_it_is_part_of_no_other_role():
    ((mag_binnen, krachten, rollen),) = ask(
        "SELECT rolcanlogin, rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls, "
        "(SELECT count(*) FROM pg_auth_members WHERE member = r.oid) FROM pg_roles r WHERE rolname = %s",
        [settings.GEMEENTEROL],
    )

    assert (mag_binnen, krachten, rollen) == (False, False, 0)


def test_it_reads_only_the_signals_that_were_shared():
    gedeeld = SignaalFactory(gedeeld_op=date(2017, 3, 1))
    eigen = SignaalFactory(gedeeld_op=None)

    with take_role(settings.GEMEENTEROL):
        assert set(Signaal.objects.values_list("pk", flat=True)) == {gedeeld.pk}
    assert set(Signaal.objects.values_list("pk", flat=True)) == {gedeeld.pk, eigen.pk}


def test_it_ends_with_the_work_whatever_happens_in_it():
    with take_role(settings.GEMEENTEROL):
        assert ask("SELECT current_user") == [(settings.GEMEENTEROL,)]
    assert ask("SELECT current_user") == [(app_role(),)]
    with pytest.raises(ProgrammingError, match="permission denied"), take_role(settings.GEMEENTEROL):
        Client.objects.exists()
    assert ask("SELECT current_user") == [(app_role(),)]
    assert not Client.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_without_a_transaction_around_it_the_connection_is_handed_on_as_it_was():
    with take_role(settings.GEMEENTEROL):
        assert ask("SELECT current_user") == [(settings.GEMEENTEROL,)]
    assert ask("SELECT current_user") == [(app_role(),)]
    with pytest.raises(ProgrammingError), take_role(settings.GEMEENTEROL):
        Client.objects.exists()
    assert ask("SELECT current_user") == [(app_role(),)]


def test_the_application_does_not_start_without_it_or_with_one_that_may_more():
    app = role_conninfo(settings.DATA, owner=False)

    refuse_to_start_without_roles(settings.DATA)
    with pytest.raises(ImproperlyConfigured, match='CREATE ROLE "bestaat_niet" NOLOGIN'):
        refuse_without_gemeente_role(app, "bestaat_niet")
    with pytest.raises(ImproperlyConfigured, match="must be there"):
        refuse_without_gemeente_role(app, owner_role())  # it is there, and not granted
    with pytest.raises(ImproperlyConfigured, match="without powers"):
        refuse_without_gemeente_role(role_conninfo(settings.DATA, owner=True), owner_role())


@pytest.mark.parametrize("words", [["manage.py", "voorbereiden"], ["-c", "import config.wsgi"]])
def test_both_ways_to_start_say_so_in_one_sentence(words):
    """As a role beside which there is none for the gemeente: that of the owner."""
    url = role_conninfo(settings.DATA, owner=True)
    environment = os.environ | {"DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "config.settings"}

    answer = subprocess.run(
        [sys.executable, *words], env=environment, cwd=settings.BASE_DIR, capture_output=True, text=True, check=False
    )

    assert answer.returncode != 0
    assert f'CREATE ROLE "{owner_role()}_gemeente" NOLOGIN' in answer.stderr.splitlines()[-1]
