"""``{% panelen "lijf" %}``: draw the cards of this place on the page of a client, each only with its right.

``{% paneel "spreekuur.contacten" %}`` draws one. ``{% aanvulling "termijnen.let_op" clienten as x %}``: what a package
above has to say about these people.

``{% aanbiedingen "contact" contact %}``: what packages above offer to do with a row.
"""

from typing import Any

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from core.paneel import AANBIEDINGEN, AANVULLINGEN, PANELEN, Gezicht, Paneel, Plek, list_panelen

register = template.Library()


@register.simple_tag(takes_context=True)
def panelen(context: dict[str, Any], plek: str) -> SafeString:
    """Draw every card of this place, in order; ``rechten`` holds the rights that this person has on ``client``."""
    # Each part was made safe by its own template.
    return mark_safe("".join(_draw(context, deel, deel.kaart) for deel in list_panelen(Plek(plek))))  # noqa: S308


@register.simple_tag(takes_context=True)
def paneel(context: dict[str, Any], naam: str, gezicht: str = "kaart") -> SafeString | str:
    """Draw one face of one panel for ``client`` in the context; nothing without the right, or without that face."""
    deel = PANELEN[naam]
    return _draw(context, deel, getattr(deel, gezicht))


def _draw(context: dict[str, Any], deel: Paneel, gezicht: Gezicht | None) -> SafeString | str:
    if gezicht is None or deel.recht not in context["rechten"]:
        return ""
    request = context["request"]
    inhoud = gezicht.prepare(request.toegang, context["client"])
    basis = {"client": context["client"], "rechten": context["rechten"]}
    return render_to_string(gezicht.template, {**basis, **inhoud}, request=request)


@register.simple_tag(takes_context=True)
def aanvulling(context: dict[str, Any], naam: str, clienten: Any) -> dict[str, Any]:
    """What this line says about these clients; empty without the right, or without anybody."""
    toegang = context["request"].toegang
    gezocht = AANVULLINGEN[naam]
    return gezocht.prepare(toegang, clienten) if clienten and toegang.mag(gezocht.recht) else {}


@register.simple_tag(takes_context=True)
def aanbiedingen(context: dict[str, Any], waarbij: str, rij: Any) -> SafeString:
    """Draw what packages above offer to do with this row, for who has the right."""
    request = context["request"]
    toegang = request.toegang
    gezocht = [deel for deel in AANBIEDINGEN.get(waarbij, []) if toegang.mag(deel.recht)]
    klaar = [(deel.template, deel.prepare(toegang, rij)) for deel in gezocht]
    # Each part was made safe by its own template.
    getekend = [render_to_string(sjabloon, inhoud, request=request) for sjabloon, inhoud in klaar if inhoud is not None]
    return mark_safe("".join(getekend))  # noqa: S308
