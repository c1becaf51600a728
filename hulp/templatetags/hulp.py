"""``{% hulp_adres %}``: the address of the page of the manual that helps at the page where one is."""

from typing import Any

from django import template

from hulp.tonen import find_adres, list_folders

register = template.Library()


@register.simple_tag(takes_context=True)
def hulp_adres(context: Any) -> str:
    """The page that belongs to this address; the list of all pages where there is none, also after a mistake."""
    request = context.get("request")
    match = getattr(request, "resolver_match", None)
    return find_adres(match.view_name if match else "", list_folders(getattr(request, "toegang", None)))
