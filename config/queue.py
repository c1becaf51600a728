"""The database that holds the task queue, when the queue is on PostgreSQL."""

import psycopg
from django.conf import settings
from django.core.management.base import CommandError
from pgmq.install import get_embedded_install_sql


def prepare_queue() -> None:
    """Lay the queue's tables and functions in its own database, once.

    Raises CommandError when that database cannot be reached.
    """
    conninfo = settings.CELERY_BROKER_TRANSPORT_OPTIONS.get("conn_string")
    if conninfo is None:
        return
    try:
        with psycopg.connect(conninfo) as connection:
            # Two commands may prepare at the same moment; the second waits and finds it done.
            connection.execute("SELECT pg_advisory_xact_lock(hashtext('wegwijs.queue'))")
            if connection.execute("SELECT to_regnamespace('pgmq')").fetchone() == (None,):
                connection.execute(get_embedded_install_sql())
    except psycopg.OperationalError as error:
        raise CommandError(
            f"The queue database cannot be reached ({str(error).strip()}): make it beside the application's "
            "own, with _wachtrij after its name, or set WEGWIJS_BROKER_URL to a Redis server."
        ) from None
