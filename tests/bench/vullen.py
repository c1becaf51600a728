"""Filling tables with made-up rows, as quickly as a server takes them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from django.db import connection


@contextmanager
def bare(tables: Sequence[str]) -> Iterator[None]:
    """Take triggers, foreign keys and plain indexes off these tables, and put them back once all is in: in one go.

    Only the owner of the tables may (``databases.as_owner``).
    """
    with connection.cursor() as cursor:
        keys = cursor.execute(
            "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "
            "WHERE contype = 'f' AND conrelid = ANY(%s::regclass[])",
            [list(tables)],
        ).fetchall()
        indexes = cursor.execute(
            "SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index "
            "WHERE indrelid = ANY(%s::regclass[]) AND NOT EXISTS "
            "(SELECT FROM pg_constraint WHERE conindid = indexrelid)",
            [list(tables)],
        ).fetchall()
        away = [f'ALTER TABLE {table} DROP CONSTRAINT "{name}"' for table, name, _ in keys]
        away += [f"DROP INDEX {name}" for name, _ in indexes]
        away += [f"ALTER TABLE {table} DISABLE TRIGGER USER" for table in tables]
        back = [f"ALTER TABLE {table} ENABLE TRIGGER USER" for table in tables]
        back += [definition for _, definition in indexes]
        back += [f'ALTER TABLE {table} ADD CONSTRAINT "{name}" {definition}' for table, name, definition in keys]
        for statement in away:
            cursor.execute(statement)
        yield
        for statement in back:
            cursor.execute(statement)
