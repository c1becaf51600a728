"""``{% url "verblijf:vergunning-update" pk %}{% terug %}``: a form that goes back to the page where its link stands."""

from typing import Any

from django import template
from django.utils.http import urlencode

from core.adres import TERUG

register = template.Library()


@register.simple_tag(takes_context=True)
def terug(context: dict[str, Any], teken: str = "?") -> str:
    """Say in an address which page this is; ``teken`` is "&" when something is asked in it already."""
    return f"{teken}{urlencode({TERUG: context['request'].get_full_path()})}"
