"""One page, and the same page in parts."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def render_part(
    request: HttpRequest, template: str, deel: str, context: dict[str, Any], status: int = 200
) -> HttpResponse:
    """Render the named partial when HTMX asks for it, the whole page otherwise."""
    is_htmx = request.headers.get("HX-Request") == "true" and request.headers.get("HX-Boosted") != "true"
    naam = f"{template}#{deel}" if is_htmx else template
    response = render(request, naam, context, status=status)
    response["Vary"] = "HX-Request"
    return response
