"""What the application's role may do with each table: everything, except rewriting the past.

The trail (every event table of pghistory, their contexts, and Inzage) can only be read: functions of the database write
it (``config.trail``). Tables that no model knows get no rights at all.
"""

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import connections, models, transaction
from pghistory.models import Context, Event
from psycopg import sql

from config.database import django_database, role_conninfo

ORDINARY = "SELECT, INSERT, UPDATE, DELETE"
ADD_ONLY = "SELECT, INSERT"
READ_ONLY = "SELECT"
ADD_ONLY_MODELS = frozenset({"termijnen.Attendering", "gezinshereniging.Mutatie", "gezinshereniging.Mutatielid"})
READ_ONLY_MODELS = frozenset(
    {"historie.Inzage", "rapportage.Editie", "rapportage.Editierijen", "rapportage.Publicatie", "rapportage.Vrijgave"}
)


def app_role() -> str:
    """The name of the role that the application works as."""
    return str(django_database(role_conninfo(settings.DATA, owner=False))["USER"])


def owner_role() -> str:
    """The name of the role that owns the tables."""
    return str(django_database(role_conninfo(settings.DATA, owner=True))["USER"])


def table_rights() -> Iterator[tuple[str, str]]:
    """Each table of the application, with the rights that the application's role has on it."""
    for model in apps.get_models(include_auto_created=True):
        if model._meta.managed and not model._meta.proxy:
            yield model._meta.db_table, rights_on(model)
    for cache in settings.CACHES.values():
        if "LOCATION" in cache:
            yield str(cache["LOCATION"]), ORDINARY
    yield "django_migrations", "SELECT"


def rights_on(model: type[models.Model]) -> str:
    """The rights of the application's role on the rows of one model."""
    if model is Context or issubclass(model, Event) or model._meta.label in READ_ONLY_MODELS:
        return READ_ONLY
    return ADD_ONLY if model._meta.label in ADD_ONLY_MODELS else ORDINARY


def grant_app_role(*, using: str) -> None:
    """Give the application's role exactly these rights; safe to repeat, and never half done.

    Does nothing where the application works as the owner itself: no grant can bind an owner.
    """
    if app_role() == owner_role():
        return
    connection = connections[using]
    role = sql.Identifier(app_role())
    with transaction.atomic(using=using), connection.cursor() as cursor:
        existing = set(connection.introspection.table_names(cursor))
        for rule in (
            "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {}",
            "GRANT USAGE ON SCHEMA public TO {}",
            "GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {}",
        ):
            cursor.execute(sql.SQL(rule).format(role))
        refuse_temporary_tables(cursor, str(connection.settings_dict["NAME"]))
        for table, rights in table_rights():
            if table in existing:
                cursor.execute(sql.SQL("GRANT " + rights + " ON {} TO {}").format(sql.Identifier(table), role))


def refuse_temporary_tables(cursor: Any, database: str) -> None:
    """Let the application's role make none: with the name of an event table it would catch what the triggers write."""
    rule = sql.SQL("REVOKE TEMPORARY ON DATABASE {} FROM PUBLIC, {}")
    cursor.execute(rule.format(sql.Identifier(database), sql.Identifier(app_role())))


def keep_triggers_awake(*, using: str) -> None:
    """Let no setting of a session silence the triggers that write the history, as django-pgtrigger offers.

    Its migrations lay that function anew, so this comes after each of them.
    """
    with connections[using].cursor() as cursor:
        cursor.execute(
            "CREATE OR REPLACE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean "
            "LANGUAGE sql AS 'SELECT FALSE'"
        )
