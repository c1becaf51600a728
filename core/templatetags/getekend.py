"""``{% getekend "a/part.html" key %}``: draw a part of the page, or show what was drawn before for the same key."""

from hashlib import blake2b
from typing import Any

from django import template
from django.core.cache import caches
from django.utils.safestring import SafeString, mark_safe

register = template.Library()


@register.simple_tag(takes_context=True)
def getekend(context: Any, deel: str, sleutel: object) -> SafeString:
    """Draw the part with the context of the page. ``sleutel`` holds all that it shows, so what is kept is never old.

    Without a key it is drawn anew: for what holds anything about a client, which a process does not keep.
    """
    if not sleutel:
        return _draw(context, deel)
    naam = blake2b(f"{deel} {sleutel}".encode(), digest_size=20).hexdigest()
    gevonden: str | None = caches["getekend"].get(naam)
    if gevonden is None:
        gevonden = str(_draw(context, deel))
        caches["getekend"].set(naam, gevonden, timeout=None)
    return mark_safe(gevonden)  # noqa: S308 - a template drew it


def _draw(context: Any, deel: str) -> SafeString:
    with context.push():
        drawn: SafeString = context.template.engine.get_template(deel).render(context)
    return drawn
