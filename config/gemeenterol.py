"""The role of the database in which the pages of the gemeente are drawn: it reads what was published and nothing else.

It has no password and no power of its own: the application's role takes it on for the length of such a page
(``core.databaserol``). What it reads is named here once, and given anew after every migration.
"""

from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import connections, transaction
from psycopg import sql

from config.grants import app_role

LEESBAAR = ("rapportage.Publicatie", "rapportage.Vrijgave", "organisatie.Gemeente", "begeleiding.Signaal")
"""What was published, the numbers that were released, whose it is, and what the team shared: no row about a person."""
GEDEELD = ("begeleiding_signaal", "gedeeld_op IS NOT NULL")
"""Of this table only these rows: the others are still the team's own."""


def list_readable_tables() -> list[str]:
    """The tables that this role may read."""
    return [apps.get_model(label)._meta.db_table for label in LEESBAAR]


def grant_gemeente_role(*, using: str) -> None:
    """Give the role exactly these tables; safe to repeat, and never half done."""
    connection = connections[using]
    rol = sql.Identifier(settings.GEMEENTEROL)
    with transaction.atomic(using=using), connection.cursor() as cursor:
        existing = set(connection.introspection.table_names(cursor))
        for rule in (
            "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {}",
            "REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM {}",
            "GRANT USAGE ON SCHEMA public TO {}",
        ):
            cursor.execute(sql.SQL(rule).format(rol))
        for table in list_readable_tables():
            if table in existing:
                cursor.execute(sql.SQL("GRANT SELECT ON {} TO {}").format(sql.Identifier(table), rol))
        if GEDEELD[0] in existing:
            _show_shared_rows_only(cursor, rol)


def _show_shared_rows_only(cursor: Any, rol: sql.Identifier) -> None:
    """The application reads and writes every row as before; this role reads only those that were shared."""
    table, condition, app = sql.Identifier(GEDEELD[0]), sql.SQL(GEDEELD[1]), sql.Identifier(app_role())
    for rule in (
        "ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
        "DROP POLICY IF EXISTS team ON {table}",
        "DROP POLICY IF EXISTS gemeente ON {table}",
        "CREATE POLICY team ON {table} TO {app} USING (true)",
        "CREATE POLICY gemeente ON {table} FOR SELECT TO {rol} USING ({condition})",
    ):
        cursor.execute(sql.SQL(rule).format(table=table, rol=rol, app=app, condition=condition))
