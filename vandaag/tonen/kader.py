"""What every page shows around its own content: the menu, what packages add to the frame, the session."""

from functools import cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from core.paneel import KADER, Ingang, list_beheer, list_menu
from organisatie.rechten import Toegang

WAARSCHUW_SECONDEN = 120
BEHEER = "vandaag:beheer-list"


def make_kader(request: HttpRequest) -> dict[str, Any]:
    """The context of the frame; made once per request, however many parts a page has."""
    toegang: Toegang | None = getattr(request, "toegang", None)
    if toegang is None:
        return {}
    if not hasattr(request, "kader"):
        request.kader = _make_kader(request, toegang)  # type: ignore[attr-defined]
    return request.kader  # type: ignore[attr-defined]


def _make_kader(request: HttpRequest, toegang: Toegang) -> dict[str, Any]:
    delen = [] if _is_narrow(request, toegang) else [deel for deel in KADER.values() if toegang.mag(deel.recht)]
    return {
        "navigatie": _make_menu(request, toegang),
        **dict.fromkeys(KADER),
        **{deel.naam: deel.prepare(toegang) for deel in delen},
        "sessie": {
            "duur": settings.SESSION_IDLE,
            "waarschuw": WAARSCHUW_SECONDEN,
            "verleng_url": reverse("vandaag:sessie"),
            "wie": toegang.gebruiker_id,
        },
    }


def _is_narrow(request: HttpRequest, toegang: Toegang) -> bool:
    """Whether this page reads editions and nothing else: then its frame shows nothing of another role either."""
    recht = getattr(request, "recht", None)
    return recht is not None and toegang.reads_editions(recht)


def _make_menu(request: HttpRequest, toegang: Toegang) -> list[dict[str, Any]]:
    hier = request.resolver_match.view_name if request.resolver_match else ""
    return [
        {
            "label": ingang.label,
            "icoon": ingang.icoon,
            "url": url,
            "actief": hier == ingang.naar or hier.startswith(onder),
        }
        for ingang, url, onder in _list_addresses()
        if toegang.mag(ingang.recht)
    ]


@cache
def _list_addresses() -> list[tuple[Ingang, str, tuple[str, ...]]]:
    return [(ingang, reverse(ingang.naar), _list_under(ingang)) for ingang in list_menu()]


def _list_under(ingang: Ingang) -> tuple[str, ...]:
    """The addresses under a word of the menu; under *Beheer* lies all that can be arranged."""
    geregeld = [naam for punt in list_beheer() for naam in (punt.naar, *punt.onder)] if ingang.naar == BEHEER else []
    return (*ingang.onder, *geregeld)
