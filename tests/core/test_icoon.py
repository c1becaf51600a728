"""An icon comes from the vendored sprite, stands beside its word, and an unknown one is found before a reader does."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.template import TemplateSyntaxError

from core.templatetags.icoon import icoon

TEMPLATES = [*Path(settings.BASE_DIR, "templates").rglob("*.html")]
_ASKED = re.compile(r"""{%\s*icoon\s+["']([\w-]+)["']\s*%}""")


def test_an_icon_is_hidden_from_a_screen_reader_and_points_into_the_sprite():
    drawn = icoon("huis")

    assert 'aria-hidden="true"' in drawn
    assert "vendor/tabler/iconen.svg#huis" in drawn


def test_an_unknown_icon_is_refused():
    with pytest.raises(TemplateSyntaxError, match="kasteel"):
        icoon("kasteel")


def test_every_icon_that_a_template_asks_for_can_be_drawn():
    asked = {naam for path in TEMPLATES for naam in _ASKED.findall(path.read_text(encoding="utf-8"))}

    assert asked
    assert all(icoon(naam) for naam in asked)
