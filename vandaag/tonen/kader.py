"""What every page shows around its own content: the menu, the search field, the walk-in hour of now, the session."""

from dataclasses import dataclass
from datetime import date, time
from functools import cache
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import SimpleLazyObject

from core.prepared import Prepared
from organisatie.rechten import Recht, Toegang
from spreekuur.models import Spreekuur

WAARSCHUW_SECONDEN = 120
_DAGEN = ("ma", "di", "wo", "do", "vr", "za", "zo")


@dataclass(frozen=True, slots=True)
class Ingangbeeld:
    """One word of the menu with its icon: who sees it, where it leads, and which addresses lie under it."""

    label: str
    icoon: str
    recht: Recht
    naar: str
    onder: tuple[str, ...]


ONDER_BEHEER = (
    "vandaag:beheer",
    "organisatie:",
    "spreekuur:spreekuur",
    "spreekuur:onderwerp",
    "spreekuur:balietoegang-list",
    "historie:opvallend",
)
MENU = (
    Ingangbeeld("Vandaag", "zon", Recht.VANDAAG_ZIEN, "vandaag:vandaag", ()),
    Ingangbeeld(
        "Cliënten",
        "mensen",
        Recht.CLIENT_ZIEN,
        "clients:client-list",
        ("clients:", "spreekuur:contact-list", "historie:inzage-list"),
    ),
    Ingangbeeld("Termijnen", "vlag", Recht.TERMIJN_ZIEN, "termijnen:termijn-list", ("termijnen:",)),
    Ingangbeeld("Spreekuren", "klok", Recht.ZITTING_WIJZIGEN, "spreekuur:zitting-list", ("spreekuur:zitting",)),
    Ingangbeeld("Totalen", "grafiek", Recht.TOTALEN_ZIEN, "rapportage:totalen-list", ("rapportage:",)),
    Ingangbeeld("Beheer", "lijst", Recht.MENSEN_BEHEREN, "vandaag:beheer-list", ONDER_BEHEER),
)


def make_kader(request: HttpRequest) -> dict[str, Any]:
    """The context of the frame; made once per request, however many parts a page has."""
    toegang: Toegang | None = getattr(request, "toegang", None)
    if toegang is None:
        return {}
    if not hasattr(request, "kader"):
        request.kader = _make_kader(request, toegang)  # type: ignore[attr-defined]
    return request.kader  # type: ignore[attr-defined]


def _make_kader(request: HttpRequest, toegang: Toegang) -> dict[str, Any]:
    mag_zoeken = toegang.mag(Recht.KAARTJE_ZIEN)
    return {
        "navigatie": _make_menu(request, toegang),
        "zoekveld_tonen": mag_zoeken,
        "zoek_url": reverse("clients:client-search") if mag_zoeken else None,
        "agenda_url": reverse("termijnen:agenda-detail") if toegang.mag(Recht.TERMIJN_ZIEN) else None,
        "contact_url": reverse("spreekuur:contact-create") if toegang.mag(Recht.CONTACT_MAKEN) else None,
        "spreekuur_nu": SimpleLazyObject(lambda: find_spreekuur_now(toegang)),
        "sessie": {
            "duur": settings.SESSION_IDLE,
            "waarschuw": WAARSCHUW_SECONDEN,
            "verleng_url": reverse("vandaag:sessie"),
            "wie": toegang.gebruiker_id,
        },
    }


def _make_menu(request: HttpRequest, toegang: Toegang) -> list[dict[str, Any]]:
    hier = request.resolver_match.view_name if request.resolver_match else ""
    return [
        {"label": i.label, "icoon": i.icoon, "url": url, "actief": hier == i.naar or hier.startswith(i.onder)}
        for i, url in _list_addresses()
        if toegang.mag(i.recht)
    ]


@cache
def _list_addresses() -> list[tuple[Ingangbeeld, str]]:
    return [(ingang, reverse(ingang.naar)) for ingang in MENU]


def _find_busy(toegang: Toegang, weekdag: int, tijd: time) -> QuerySet[Spreekuur]:
    vandaag = Spreekuur.objects.visible_to(toegang, Recht.CONTACT_MAKEN).open_on(toegang.vandaag)
    rows = vandaag.filter(weekdag=weekdag, begintijd__lte=tijd, eindtijd__gt=tijd)
    return rows.order_by("begintijd", "pk")[:1]


_BEZIG = Prepared(_find_busy)


def find_spreekuur_now(toegang: Toegang) -> str:
    """The walk-in hour that is going on at one of my locaties, in words; empty when there is none."""
    nu = timezone.localtime(toegang.nu)
    bezig = next(iter(_BEZIG.rows(toegang, toegang.vandaag.weekday(), nu.time())), None)
    return "" if bezig is None else f"Spreekuur {_say_when(bezig, toegang.vandaag)} is nu bezig"


def _say_when(spreekuur: Spreekuur, dag: date) -> str:
    return f"{_DAGEN[dag.weekday()]} {spreekuur.begintijd:%H:%M}–{spreekuur.eindtijd:%H:%M}"
