"""``{% icoon "huis" %}``: draw an icon. It says nothing by itself: its word always stands beside it."""

import re
from functools import cache
from pathlib import Path

from django import template
from django.contrib.staticfiles import finders
from django.template import TemplateSyntaxError
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()

_SPRITE = "vendor/tabler/iconen.svg"


@register.simple_tag
def icoon(naam: str) -> SafeString:
    """Draw the icon of this name from the sprite in ``static/vendor/tabler``.

    Raises:
        TemplateSyntaxError: the sprite holds no icon of this name.

    """
    return _draw(naam)


@cache
def _draw(naam: str) -> SafeString:
    if naam not in _list_names():
        raise TemplateSyntaxError(f"Geen icoon {naam!r} in {_SPRITE}.")
    return format_html(
        '<svg class="icoon" width="24" height="24" aria-hidden="true"><use href="{}#{}"></use></svg>',
        static(_SPRITE),
        naam,
    )


@cache
def _list_names() -> frozenset[str]:
    return frozenset(re.findall(r'<symbol id="([\w-]+)"', Path(str(finders.find(_SPRITE))).read_text(encoding="utf-8")))
