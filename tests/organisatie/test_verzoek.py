"""The request is typed: what stands on it is known to the machine that checks the types."""

import re

from django.conf import settings

UNTYPED = re.compile(r"\brequest: Any\b")


def test_nobody_takes_anything_for_a_request():
    roots = [path.parent for path in settings.BASE_DIR.glob("*/__init__.py") if path.parent.name != "tests"]
    files = [path for root in roots for path in root.rglob("*.py")]
    assert len(files) > 100

    assert [str(path) for path in files if UNTYPED.search(path.read_text())] == []
