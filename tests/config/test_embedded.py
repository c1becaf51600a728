"""The database server that we bring ourselves."""

import os
from pathlib import Path

import psycopg
import pytest

from config.embedded import EmbeddedError
from config.embedded.places import APP, DATABASE, LONGEST_SOCKET_PATH, OWNER, SOCKET_NAME, locate
from config.embedded.server import running


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that another account can reach, when the tests run as root."""
    path = tmp_path_factory.mktemp("data")
    levels = 3 if "PYTEST_XDIST_WORKER" in os.environ else 2  # that pytest made above it, for its user alone
    for step in (path, *path.parents[:levels]):
        step.chmod(0o755)
    return path


def answers(places) -> bool:
    try:
        psycopg.connect(places.conninfo(APP, DATABASE)).close()
    except psycopg.OperationalError:
        return False
    return True


def test_the_last_to_leave_stops_the_server(folder):
    with running(folder, durable=False) as places:
        with running(folder, durable=False):
            assert answers(places)
        assert answers(places)
    assert not answers(places)


def test_what_was_committed_is_there_after_a_restart(folder):
    with running(folder) as places, psycopg.connect(places.conninfo(OWNER, DATABASE)) as connection:
        connection.execute("CREATE TABLE kept (number int); INSERT INTO kept VALUES (7)")
    with running(folder) as places, psycopg.connect(places.conninfo(OWNER, DATABASE)) as connection:
        assert connection.execute("SELECT number FROM kept").fetchone() == (7,)


def test_nobody_else_can_come_in(folder):
    with running(folder, durable=False) as places:
        assert places.socket_dir.stat().st_mode & 0o077 == 0
        with psycopg.connect(places.conninfo(APP, DATABASE)) as connection:
            assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
        with pytest.raises(psycopg.OperationalError, match="Peer authentication failed"):
            psycopg.connect(places.conninfo("postgres", DATABASE))


def test_data_of_another_major_version_is_refused(folder):
    (folder / "postgres-9").mkdir()
    (folder / "postgres-9" / "PG_VERSION").write_text("9")
    with pytest.raises(EmbeddedError, match="made by PostgreSQL 9"), running(folder):
        pass


def test_a_deep_folder_gets_a_short_socket(folder):
    places = locate(folder / ("very-long-name" * 10))
    assert places.socket_dir.parent == Path("/tmp")
    assert len(os.fsencode(places.socket_dir / SOCKET_NAME)) <= LONGEST_SOCKET_PATH


def test_a_folder_that_someone_else_left_for_us_is_refused(folder):
    (folder / "socket").mkdir(mode=0o777)
    (folder / "socket").chmod(0o777)
    with pytest.raises(EmbeddedError, match="not a private folder"), running(folder):
        pass


@pytest.mark.parametrize("name", ['my "data"', "a,b", "it's", "$HOME"])
def test_a_folder_whose_name_would_be_misread_is_refused(folder, name):
    with pytest.raises(EmbeddedError, match="choose another folder"):
        locate(folder / name)


def test_odd_names_of_folders_are_fine(folder):
    """A space and a letter outside ASCII at once."""
    with running(folder / "één with space", durable=False) as places:
        assert answers(places)
