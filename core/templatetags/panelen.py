"""``{% paneel "spreekuur.contacten" %}``: draw a panel, or nothing when this person has no right to it here.

``{% aanvulling "termijnen.let_op" clienten as x %}``: what a package above has to say about these people.
"""

from typing import Any

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from core.paneel import AANVULLINGEN, PANELEN

register = template.Library()


@register.simple_tag(takes_context=True)
def paneel(context: dict[str, Any], naam: str) -> SafeString | str:
    """Draw the panel for ``client`` in the context; ``rechten`` holds the rights that this person has on it."""
    deel = PANELEN[naam]
    if deel.recht not in context["rechten"]:
        return ""
    request = context["request"]
    inhoud = deel.prepare(request.toegang, context["client"])
    basis = {"client": context["client"], "rechten": context["rechten"]}
    return render_to_string(deel.template, {**basis, **inhoud}, request=request)


@register.simple_tag(takes_context=True)
def aanvulling(context: dict[str, Any], naam: str, clienten: Any) -> dict[str, Any]:
    """What this line says about these clients; empty without the right, or without anybody."""
    toegang = context["request"].toegang
    gezocht = AANVULLINGEN[naam]
    return gezocht.prepare(toegang, clienten) if clienten and toegang.mag(gezocht.recht) else {}
