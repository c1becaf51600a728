"""What a volunteer sends to the server: to log a contact, and to serve somebody at the desk."""

import re
import uuid

from django.urls import reverse
from django.utils import timezone

from clients.models import Client
from spreekuur.models import Onderwerp, Zitting
from tests.bench.bezoek import Antwoord, Bezoek

_KEUZE = re.compile(r'name="kies"\s+value="(\d+)"')


def log_contact(bezoek: Bezoek, client: int, n: int) -> list[Antwoord]:
    """What a volunteer does at the desk: open the form with a client, choose, save."""
    url = reverse("spreekuur:contact-create")
    blad = bezoek.get(f"{url}?client={client}")
    bewaard = bezoek.post(url, contact_data(blad, client, n))
    return [blad, bewaard]


def contact_data(blad: Antwoord, client: int, n: int) -> dict[str, object]:
    """What stands in the form when everything is filled in."""
    onderwerpen = list(Onderwerp.objects.order_by("pk"))
    return {
        "csrfmiddlewaretoken": blad.token,
        "uuid": str(uuid.uuid4()),
        "bezoeker": "client",
        "clients": [client],
        "onderwerp": onderwerpen[n % len(onderwerpen)].pk,
        "uitkomst": "geholpen",
        "notitie": "Brief gelezen en uitgelegd.",
        "wijze": "spreekuur",
        "tolk": "geen",
        "duur": 10,
        "op": f"{timezone.localdate():%d-%m-%Y}",
        "om": "00:01",
        "zitting": Zitting.objects.get(datum=timezone.localdate()).pk,
    }


def serve(bezoek: Bezoek, client: Client, *gezocht: str) -> list[Antwoord]:
    """The whole desk: an empty form, a search for each of these texts, choosing, and saving.

    Chosen is this client, or who stands first when others are shown: whom no search showed, nobody can choose.
    """
    url = reverse("spreekuur:contact-create")
    locatie = client.inschrijvingen.get().locatie_id
    blad = bezoek.get(url)
    data = {
        "csrfmiddlewaretoken": blad.token, "uuid": str(uuid.uuid4()), "uitkomst": "geholpen", "wijze": "spreekuur",
        "tolk": "geen", "duur": 10, "op": f"{timezone.localdate():%d-%m-%Y}", "om": "00:01", "notitie": "",
        "locatie": locatie, "onderwerp": Onderwerp.objects.filter(locatie=locatie).order_by("pk")[0].pk,
    }  # fmt: skip
    deel = {"verwacht": "200", "HTTP_HX_REQUEST": "true"}
    gevonden = [bezoek.post(url, data | {"zoek": tekst}, **deel) for tekst in gezocht]
    getoond = [int(pk) for pk in _KEUZE.findall(gevonden[-1].body.decode())]
    wie = client.pk if client.pk in getoond else getoond[0]
    return [
        blad,
        *gevonden,
        bezoek.post(url, data | {"zoek": gezocht[-1], "kies": wie}, **deel),
        bezoek.post(url, data | {"bezoeker": "client", "clients": [wie]}),
    ]
