"""A helper at the desk, over HTTP: signs in, and logs contacts at web processes in turn."""

import re
import urllib.request
from dataclasses import dataclass, field
from html import unescape
from http.cookiejar import CookieJar
from itertools import cycle
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

from django.contrib.auth.hashers import make_password
from django.urls import reverse
from django.utils import timezone

from clients.models import Client
from organisatie.models import Gebruiker, Locatie
from organisatie.rechten import Rol
from spreekuur.models import Onderwerp
from tests.factories import AanstellingFactory, ClientFactory, LocatieFactory, OnderwerpFactory, ToewijzingFactory

WACHTWOORD = "drie groene stoelen"
GEDULD = 60
_KOP = re.compile(r"<h1[^>]*>\s*(.*?)\s*</h1>", re.DOTALL)
_VERBORGEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')


@dataclass
class Balie:
    """A locatie of its own, with clients and topics of names that no other has, and one helper."""

    naam: str
    rol: Rol
    locatie: Locatie = field(default_factory=LocatieFactory)
    helper: Gebruiker = field(init=False)
    clients: list[Client] = field(init=False)
    onderwerpen: list[Onderwerp] = field(init=False)

    def __post_init__(self) -> None:
        self.helper = AanstellingFactory(
            locatie=self.locatie, rol=self.rol.value, gebruiker__password=make_password(WACHTWOORD)
        ).gebruiker
        self.clients = [ClientFactory(locatie=self.locatie, naam=f"{self.naam}{letter} Voorbeeld") for letter in "abcd"]
        for client in self.clients[:2]:
            ToewijzingFactory(client=client, gebruiker=self.helper)
        self.onderwerpen = [OnderwerpFactory(locatie=self.locatie, naam=f"Vraag {self.naam}{n}") for n in range(3)]


class Helper:
    """Somebody with a browser; each request goes to the next address, with the cookies of all before."""

    def __init__(self, balie: Balie, adressen: list[str]) -> None:
        self.balie, self.adressen = balie, cycle(adressen)
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))

    def get(self, path: str, **koppen: str) -> str:
        """Open a page; raises HTTPError for anything but a page."""
        return self._open(urllib.request.Request(next(self.adressen) + path, headers=koppen))

    def post(self, path: str, page: str, **velden: Any) -> str:
        """Send the form of that page, and read the page that follows."""
        data = {naam: unescape(waarde) for naam, waarde in _VERBORGEN.findall(page)} | velden
        return self._open(urllib.request.Request(next(self.adressen) + path, urlencode(data, doseq=True).encode()))

    def log_in(self) -> None:
        """Sign in with the right password."""
        path = reverse("account_login")
        page = self.post(path, self.get(path), login=self.balie.helper.email, password=WACHTWOORD)
        assert _KOP.findall(page) == ["Vandaag"]

    def log_contact(self, n: int) -> None:
        """Look somebody up, open the form with them, save it, and read what was saved; every answer is checked."""
        client, onderwerp = self.balie.clients[n % 4], self.balie.onderwerpen[n % 3]
        gevonden = self.get(f"{reverse('clients:client-search')}?q={client.naam.split()[0].lower()}")
        assert client.naam in gevonden
        path = reverse("spreekuur:contact-create")
        blad = self.get(f"{path}?client={client.pk}")
        assert client.naam in blad
        assert all(keuze.naam in blad for keuze in self.balie.onderwerpen)
        bewaard = self.post(
            path, blad, uuid=str(uuid4()), bezoeker="client", clients=[client.pk], onderwerp=onderwerp.pk,
            locatie=self.balie.locatie.pk, uitkomst="geholpen", wijze="spreekuur", tolk="geen", duur=10,
            op=f"{timezone.localdate():%d-%m-%Y}", notitie=f"{client.naam}: {onderwerp.naam}",
        )  # fmt: skip
        assert f"<bdi>{client.naam}, {onderwerp.naam}</bdi>" in bewaard

    def _open(self, request: urllib.request.Request) -> str:
        with self.browser.open(request, timeout=GEDULD) as antwoord:
            return unescape(antwoord.read().decode())
