"""How long the application waits in the database: one locked row or one slow question never stops the site.

Settings of the role itself, in this database alone, so that a pooler hands them to whoever shares a connection. The
owner, who migrates, waits as long as it takes; jobs say for themselves how long (``organisatie.action.GEDULD``).
"""

import psycopg
from psycopg import sql

GRENZEN = {"lock_timeout": "2s", "statement_timeout": "10s", "idle_in_transaction_session_timeout": "30s"}


def set_timeouts(conninfo: str) -> None:
    """Set these for the role and the database that ``conninfo`` names. Safe to repeat; a next connection has them."""
    with psycopg.connect(conninfo) as connection:
        for naam, waarde in GRENZEN.items():
            regel = sql.SQL("ALTER ROLE CURRENT_USER IN DATABASE {} SET {} = {}")
            names = (sql.Identifier(connection.info.dbname), sql.Identifier(naam), sql.Literal(waarde))
            connection.execute(regel.format(*names))
