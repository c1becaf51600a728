"""Tables that are made together can be taken away and made again."""

from django.core.management import call_command
from django.db import connection

from tests import databases


def test_what_was_made_together_goes_and_comes_back(migrated_database, django_db_blocker):
    name = databases.database_name("samen")
    databases.create_migrated(name)
    with django_db_blocker.unblock():
        databases.use_database(name)
        try:
            with databases.as_owner():
                eerst = set(connection.introspection.table_names())
                call_command("migrate", "termijnen", "zero", interactive=False, verbosity=0)
                zonder = set(connection.introspection.table_names())
                call_command("migrate", interactive=False, verbosity=0)
                weer = set(connection.introspection.table_names())
        finally:
            databases.use_database(migrated_database)
            databases.drop_database(name)

    assert {"termijnen_termijn", "termijnen_brieftermijnevent"} <= eerst - zonder
    assert {tabel for tabel in eerst - zonder if not tabel.startswith("termijnen_")} == set()
    assert weer == eerst
