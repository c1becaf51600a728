"""What this package shows on the page of a client, on *Vandaag* and around every page."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.urls import reverse

from clients.domain import say_leeftijd
from clients.models import Client, Naamvorm, Toewijzing
from clients.tonen.gezin import list_gezinnen
from clients.tonen.lijst import ZONDER_BEGELEIDER
from clients.tonen.strip import say_talen
from clients.tonen.vandaag import find_without_begeleider, list_gehuisvest, list_nieuw
from clients.tonen.wonen import tell_wonen
from core.paneel import Lijst, Lijstregel, bijdrage, kaderdeel, paneel, register_ingang
from core.weten import weten
from organisatie.rechten import Recht, Toegang

register_ingang("Cliënten", "mensen", Recht.CLIENT_ZIEN, "clients:client-list", volgorde=20, onder=["clients:"])


@paneel(Recht.CLIENT_ZIEN, volgorde=90)
def gegevens(toegang: Toegang, client: Client) -> dict[str, Any]:
    """What is known about the person."""
    geboren = f"{client.geboren} ({say_leeftijd(client.geboorte, op=toegang.vandaag)})"
    rijen = [
        ("Geboren", geboren if client.geboren_vroegst else "onbekend"),
        ("Geslacht", client.get_geslacht_display()),
        ("Nationaliteit", client.nationaliteit),
        ("Talen", ", ".join(client.talen)),
        ("Tolk", client.get_tolk_display()),
        ("V-nummer", client.v_nummer_in_groepen),
        ("Telefoon", client.telefoon),
        ("E-mail", client.email),
    ]
    return {"rijen": [{"label": label, "waarde": waarde} for label, waarde in rijen]}


@paneel(Recht.CLIENT_ZIEN, volgorde=100)
def namen(toegang: Toegang, client: Client) -> dict[str, Any]:
    """Every spelling of the name, the one that is shown first."""
    vormen = Naamvorm.objects.visible_to(toegang, Recht.CLIENT_ZIEN).filter(client=client)
    return {"vormen": vormen.order_by("-is_hoofdvorm", "pk")}


@paneel(Recht.CLIENT_ZIEN, volgorde=40)
def toewijzingen(toegang: Toegang, client: Client) -> dict[str, Any]:
    """Who guides this client, and who did."""
    rijen = Toewijzing.objects.visible_to(toegang, Recht.CLIENT_ZIEN).filter(client=client)
    vandaag = toegang.vandaag
    return {
        "toewijzingen": [
            {"rij": rij, "is_open": rij.eind is None or rij.eind > vandaag}
            for rij in rijen.select_related("gebruiker").order_by("-begin", "pk")
        ]
    }


@paneel(Recht.CLIENT_ZIEN, volgorde=50)
def gezin(toegang: Toegang, client: Client) -> dict[str, Any]:
    """The others of the gezin of today."""
    beeld = next((beeld for beeld in list_gezinnen(toegang, client) if beeld.is_open), None)
    return {"leden": [lid for lid in beeld.nu if not lid.is_zelf] if beeld else []}


@paneel(Recht.CLIENT_ZIEN, volgorde=80)
def wonen(toegang: Toegang, client: Client) -> dict[str, Any]:
    """From the koppeling to the home of today, as one story."""
    return {"verhaal": tell_wonen(toegang, client)}


@weten(Recht.WERKBEELD_ZIEN, volgorde=30)
def taal(toegang: Toegang, clients: Sequence[Client]) -> Iterator[Lijstregel]:
    """Which languages the people at the desk speak, and whether an interpreter is needed."""
    for zin in dict.fromkeys(say_talen(client) for client in clients):
        yield Lijstregel("clients/weten/taal.html", zin)


@bijdrage(Lijst.TEAM, Recht.CLIENT_TOEWIJZEN, volgorde=30)
def zonder_begeleider(toegang: Toegang) -> list[Lijstregel]:
    """How many clients nobody guides."""
    teller = {
        "label": "Cliënten zonder begeleider",
        "aantal": find_without_begeleider(toegang).count(),
        "url": f"{reverse('clients:client-list')}?begeleider={ZONDER_BEGELEIDER}",
        "uitleg": "ook als de begeleider hier niet meer werkt",
    }
    return [Lijstregel("parts/teller.html", teller)]


@bijdrage(Lijst.VERANDERD, Recht.CLIENT_TOEWIJZEN, volgorde=10)
def nieuw(toegang: Toegang) -> Iterator[Lijstregel]:
    """Who came to the team since yesterday."""
    for rij in list_nieuw(toegang):
        yield Lijstregel("parts/nieuws.html", {"client": rij.client, "wat": "is nieuw bij ons"}, rij.begin)


@bijdrage(Lijst.VERANDERD, Recht.CLIENT_TOEWIJZEN, volgorde=20)
def gehuisvest(toegang: Toegang) -> Iterator[Lijstregel]:
    """Who got a home since yesterday."""
    for rij in list_gehuisvest(toegang):
        yield Lijstregel("parts/nieuws.html", {"client": rij.client, "wat": "heeft een woning"}, rij.begin)


@kaderdeel(Recht.KAARTJE_ZIEN)
def zoek_url(toegang: Toegang) -> str:
    """Where people are looked for."""
    return reverse("clients:client-search")
