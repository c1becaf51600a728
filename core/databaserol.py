"""Work in the database as a role that may do less, for the length of a piece of work."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction
from psycopg import sql


@contextmanager
def take_role(rol: str) -> Iterator[None]:
    """Be this role in the database while the body runs: what it may not, raises ProgrammingError.

    In a transaction, so that a pooler keeps the connection for as long, and hands it on as it was: the role ends with
    the transaction, whatever happens in it.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(rol)))
        yield
        cursor.execute("SET LOCAL ROLE NONE")  # a transaction around this one goes on as it was
