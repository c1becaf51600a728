"""The command line: which commands need tables, and where they are laid first."""

import pytest

import manage
from config.database import is_empty
from tests import databases


@pytest.mark.parametrize("naam", ["demo", "inrichten", "jaarcijfers", "termijn"])
def test_a_command_of_a_package_works_in_tables(naam):
    assert manage.works_in_tables(["manage.py", naam, "--data", "x"])


@pytest.mark.parametrize("arguments", [[], ["check"], ["migrate"], ["voorbereiden"], ["draai"], ["shell"]])
def test_a_command_around_the_database_sees_to_itself(arguments):
    assert not manage.works_in_tables(["manage.py", *arguments])


def test_an_empty_database_is_told_from_one_with_tables(migrated_database):
    empty = databases.database_name("empty")
    databases.create_database(empty)

    found = [is_empty(databases.owner_conninfo(name)) for name in (empty, migrated_database)]

    databases.drop_database(empty)
    assert found == [True, False]
