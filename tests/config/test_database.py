"""What a pooler asks of the code: each transaction may be on another connection."""

import re

import pytest
from django.conf import settings
from django.db import connection

OUTLIVES = re.compile(
    r"pg_(?:try_)?advisory_lock(?:_shared)?\s*\(|set_config\([^()]*,\s*false\s*\)"
    r"|\bLISTEN\b|\bPREPARE\b|\bTEMP(?:ORARY)? TABLE"
)


def test_nothing_that_we_ask_stays_on_a_connection_after_its_transaction():
    folders = [path.parent for path in settings.BASE_DIR.glob("*/__init__.py") if path.parent.name != "tests"]
    files = [path for folder in folders for path in folder.rglob("*.py") if "migrations" not in path.parts]
    assert len(files) > 100

    found = [f"{path}: {match.group()}" for path in files for match in OUTLIVES.finditer(path.read_text())]

    assert found == []


@pytest.mark.django_db
def test_the_driver_prepares_nothing_and_keeps_no_cursor_on_the_server():
    connection.ensure_connection()

    assert connection.connection.prepare_threshold is None
    assert connection.settings_dict["DISABLE_SERVER_SIDE_CURSORS"]
