"""What this package shows on the page of a client."""

from collections.abc import Iterator
from typing import Any

from django.urls import reverse

from clients.models import Client
from core.clientpagina import Gebeurtenis, spoor, tijdlijn
from core.kijk import Kijk
from core.levenslijn import Spoor
from core.paneel import Kaart, pagina, paneel
from organisatie.rechten import Recht, Toegang
from verblijf.tonen import make_verblijfsbeeld
from verblijf.tonen.kaart import draw_verblijf, list_papieren, say_verblijf


@paneel(Recht.VERBLIJF_ZIEN, volgorde=10, kop="Verblijf", icoon="kaart", naar="verblijf:verblijf-detail")
def verblijf(kijk: Kijk) -> Kaart:
    """Which permit holds, and until when."""
    return say_verblijf(kijk.read(make_verblijfsbeeld))


@pagina("verblijf.verblijf", Recht.VERBLIJF_ZIEN, volgorde=10)
def papieren(toegang: Toegang, client: Client) -> dict[str, Any]:
    """Permits with their three dates, cards, and papers to travel with."""
    return {"beeld": make_verblijfsbeeld(toegang, client)}


@spoor(Recht.VERBLIJF_ZIEN, volgorde=20)
def verblijfsspoor(kijk: Kijk) -> Spoor:
    """Permits as bars, with a flag where the last one ends."""
    return draw_verblijf(kijk.read(make_verblijfsbeeld), _find_page(kijk))


@tijdlijn(Recht.VERBLIJF_ZIEN, soort="papieren", volgorde=30)
def verkregen(kijk: Kijk, _hoogstens: int) -> Iterator[Gebeurtenis]:
    """Permits, extensions and documents on the day that they were made known or given out."""
    return list_papieren(kijk.read(make_verblijfsbeeld), _find_page(kijk))


def _find_page(kijk: Kijk) -> str:
    return reverse("verblijf:verblijf-detail", args=[kijk.client.pk])
