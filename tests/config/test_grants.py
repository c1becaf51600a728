"""The application's role cannot rewrite the past, whatever the code tries."""

import pytest
from django.apps import apps
from django.db import ProgrammingError, connection, transaction
from pghistory.models import Context, Event

from config.grants import ORDINARY, READ_ONLY, app_role, rights_on, table_rights
from historie.models import Inzage
from vandaag.models import Hartslag

RIGHTS = ("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER")


def rights_in_database(table: str) -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT right_, has_table_privilege(current_user, %s, right_) FROM unnest(%s::text[]) AS right_",
            [f'"{table}"', list(RIGHTS)],
        )
        return {name for name, granted in cursor.fetchall() if granted}


@pytest.mark.django_db
def test_tests_run_as_the_application():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT rolname, rolsuper, rolcreaterole, rolbypassrls FROM pg_roles WHERE rolname = current_user"
        )
        assert cursor.fetchone() == (app_role(), False, False, False)


@pytest.mark.django_db
def test_every_table_has_exactly_the_rights_that_its_model_says():
    expected = {table: set(rights.split(", ")) for table, rights in table_rights()}
    assert {table: rights_in_database(table) for table in expected} == expected


@pytest.mark.django_db
def test_no_table_is_left_out():
    tables = set(connection.introspection.table_names())
    assert tables == {table for table, _ in table_rights()}


def test_the_trail_can_only_be_read():
    events = [model for model in apps.get_models() if issubclass(model, Event)]
    assert {rights_on(model) for model in [*events, Context, Inzage]} == {READ_ONLY}
    assert rights_on(Hartslag) == ORDINARY


@pytest.mark.django_db
@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM pghistory_context",
        "TRUNCATE pghistory_context",
        "TRUNCATE vandaag_hartslag",
        "CREATE TABLE mine ()",
    ],
)
def test_the_database_refuses_to_forget(statement):
    with (
        pytest.raises(ProgrammingError, match="permission denied"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)


@pytest.mark.django_db(transaction=True)
def test_a_test_that_commits_starts_from_empty_tables():
    assert not Hartslag.objects.exists()
    Hartslag.objects.create(naam="proef", at="2026-11-24T10:00Z")


@pytest.mark.django_db(transaction=True)
def test_a_second_test_that_commits_does_so_too():
    assert not Hartslag.objects.exists()
    Hartslag.objects.create(naam="proef", at="2026-11-24T10:00Z")
