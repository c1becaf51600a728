"""What comes over the line for a page that is opened for the first time: the page, its style sheets, scripts and icons.

Letters (fonts) are not counted; style sheets and scripts weigh what they weigh packed, as the server sends them.
"""

import gzip
import re
from functools import cache
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.urls import reverse
from django.utils import timezone

from clients.models import Toewijzing
from organisatie.models import Gebruiker, Gemeente
from tests.bench.bezoek import Bezoek

pytestmark = [pytest.mark.bench, pytest.mark.usefixtures("menigte")]

MEEST_KB = 100
GZIP = b"\x1f\x8b"
_STATISCH = re.compile(rf'(?:src|href)="{re.escape(settings.STATIC_URL)}([^"#?]+)')


@cache
def packed(naam: str) -> int:
    """Bytes of one static file as the server sends it."""
    pad = finders.find(naam)
    assert isinstance(pad, str), naam
    return len(gzip.compress(Path(pad).read_bytes(), 9))


def weigh(body: bytes) -> float:
    """Kilobytes of a page with everything that it brings along, but its fonts."""
    html = gzip.decompress(body) if body.startswith(GZIP) else body
    bij = {naam for naam in _STATISCH.findall(html.decode()) if not naam.endswith(".woff2")}
    assert any(naam.endswith(".css") for naam in bij)
    return (len(body) + sum(map(packed, bij))) / 1000


def adressen() -> dict[str, str]:
    client = Toewijzing.objects.filter(gebruiker__email="vrijwilliger@voorbeeld.test").order_by("client")[0].client
    jaar = [Gemeente.objects.order_by("pk")[0].pk, timezone.localdate().year - 1]
    return {
        "Vandaag": reverse("vandaag:vandaag"),
        "client page": reverse("clients:client-detail", args=[client.pk]),
        "contact form": f"{reverse('spreekuur:contact-create')}?client={client.pk}",
        "client list": reverse("clients:client-list"),
        "deadlines": reverse("termijnen:termijn-list"),
        "totals": reverse("rapportage:jaar-detail", args=jaar),
    }


@pytest.mark.parametrize("naam", ["Vandaag", "client page", "contact form", "client list", "deadlines", "totals"])
def test_a_page_is_light(rapport, naam):
    bezoek = Bezoek(Gebruiker.objects.get(email="teamleider@voorbeeld.test"))

    kb = weigh(bezoek.get(adressen()[naam], HTTP_ACCEPT_ENCODING="gzip").body)

    rapport.check_most(f"kB of {naam}, with its styles and scripts", kb, MEEST_KB)
