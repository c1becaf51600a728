"""What this package shows on the page of a client, on *Vandaag* and around every page."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.urls import reverse

from clients.actions.toewijzing import give_client, let_other_guide, let_read_along
from clients.domain import say_leeftijd
from clients.models import Client, Naamvorm, Toewijzing
from clients.tonen.dubbel import list_dubbelen
from clients.tonen.gezin import list_gezinnen
from clients.tonen.lijst import ZONDER_BEGELEIDER
from clients.tonen.overdragen import SOORT, count_clienten, find_zonder_vervanger, list_te_geven
from clients.tonen.strip import say_talen
from clients.tonen.vandaag import count_without_begeleider, find_gemis_begeleider, list_gehuisvest, list_nieuw
from clients.tonen.wonen import tell_wonen
from clients.tonen.woonkaart import draw_wonen, list_verhuizingen, say_gezin, say_wonen
from core.clientpagina import Gebeurtenis, spoor, tijdlijn
from core.gemis import Blad, Gevonden, register_gemis
from core.kijk import Kijk
from core.levenslijn import Spoor
from core.overdragen import Overdraagbaar, register_overdraagbaar
from core.paneel import Kaart, Lijst, Lijstregel, bijdrage, kaderdeel, pagina, paneel, register_ingang
from core.weten import weten
from organisatie.rechten import Recht, Toegang

register_overdraagbaar(
    Overdraagbaar(
        SOORT, 10, list_te_geven, give_client, lend=let_other_guide, read=let_read_along, count=count_clienten
    )
)
register_ingang("Cliënten", "mensen", Recht.CLIENT_ZIEN, "clients:client-list", volgorde=20, onder=["clients:"])


@paneel(Recht.CLIENT_ZIEN, volgorde=30, kop="Wonen", icoon="huis", naar="clients:wonen-detail")
def wonen(kijk: Kijk) -> Kaart:
    """Where this client lives, or how far it is with a home."""
    return say_wonen(kijk.read(tell_wonen), kijk.toegang.vandaag)


@pagina("clients.wonen", Recht.CLIENT_ZIEN, volgorde=10)
def woonverhaal(toegang: Toegang, client: Client) -> dict[str, Any]:
    """From the koppeling to the home of today, as one story."""
    return {"verhaal": tell_wonen(toegang, client)}


@spoor(Recht.CLIENT_ZIEN, volgorde=10)
def woonspoor(kijk: Kijk) -> Spoor:
    """Where this client lived, and when a home was looked for."""
    url = reverse("clients:wonen-detail", args=[kijk.client.pk])
    return draw_wonen(kijk.read(tell_wonen), url)


@tijdlijn(Recht.CLIENT_ZIEN, soort="wonen", volgorde=40)
def verhuizingen(kijk: Kijk, _hoogstens: int) -> Iterator[Gebeurtenis]:
    """Koppelingen, offers, placements and moves."""
    return list_verhuizingen(kijk.read(tell_wonen), reverse("clients:wonen-detail", args=[kijk.client.pk]))


@paneel(Recht.CLIENT_ZIEN, volgorde=40, kop="Gezin", icoon="mensen", naar="clients:gezin-detail")
def gezin(kijk: Kijk) -> Kaart:
    """Who else belongs to the gezin of today."""
    return say_gezin(kijk.read(list_gezinnen))


@pagina("clients.gezin", Recht.CLIENT_ZIEN, volgorde=10)
def gezinnen(toegang: Toegang, client: Client) -> dict[str, Any]:
    """The gezin of a client: who belongs to it, who will, who did."""
    return {"gezinnen": list_gezinnen(toegang, client)}


@paneel(Recht.CLIENT_ZIEN, volgorde=90, kop="Gegevens", icoon="lijst", naar="clients:gegevens-detail")
def gegevens(kijk: Kijk) -> Kaart:
    """What else is known about the person; only that there is a page about it."""
    return Kaart("Persoon, namen, begeleiders")


@pagina("clients.gegevens", Recht.CLIENT_ZIEN, volgorde=10)
def persoon(toegang: Toegang, client: Client) -> dict[str, Any]:
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


@pagina("clients.gegevens", Recht.CLIENT_ZIEN, volgorde=20)
def namen(toegang: Toegang, client: Client) -> dict[str, Any]:
    """Every spelling of the name, the one that is shown first."""
    vormen = Naamvorm.objects.visible_to(toegang, Recht.CLIENT_ZIEN).filter(client=client)
    return {"vormen": vormen.order_by("-is_hoofdvorm", "pk")}


@pagina("clients.gegevens", Recht.CLIENT_ZIEN, volgorde=30)
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


@pagina("clients.gegevens", Recht.CLIENT_ZIEN, volgorde=40)
def dubbelen(toegang: Toegang, client: Client) -> dict[str, Any]:
    """The other records of this person."""
    return {"dubbelen": list_dubbelen(toegang, client)}


@pagina("clients.gegevens", Recht.CLIENT_KOPPELEN, volgorde=130)
def beheer(_toegang: Toegang, _client: Client) -> dict[str, Any]:
    """What a team leader can do with this record."""
    return {}


@weten(Recht.WERKBEELD_ZIEN, volgorde=30)
def taal(toegang: Toegang, clients: Sequence[Client]) -> Iterator[Lijstregel]:
    """Which languages the people at the desk speak, and whether an interpreter is needed."""
    for zin in dict.fromkeys(say_talen(client) for client in clients):
        yield Lijstregel("clients/weten/taal.html", zin)


@bijdrage(Lijst.TEAM, Recht.CLIENT_TOEWIJZEN, volgorde=30)
def zonder_begeleider(toegang: Toegang) -> list[Lijstregel]:
    """How many clients nobody guides."""
    gevonden = count_without_begeleider(toegang)
    teller = {
        "label": "Cliënten zonder begeleider",
        "aantal": gevonden.aantal,
        "is_meer": gevonden.is_meer,
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


@register_gemis(
    Recht.CLIENT_TOEWIJZEN,
    kop="Zonder begeleider",
    definitie="Cliënten die vandaag geen begeleider hebben, ook als de begeleider hier niet meer werkt.",
    volgorde=40,
)
def gemis_begeleider(toegang: Toegang, blad: Blad) -> Gevonden:
    """Whom nobody guides."""
    return find_gemis_begeleider(toegang, blad)


@register_gemis(
    Recht.CLIENT_TOEWIJZEN,
    kop="Begeleider afwezig, niemand vervangt",
    definitie="Cliënten van wie de begeleider vandaag afwezig is, zoals op vakantie, en die geen vervanger hebben.",
    volgorde=45,
)
def zonder_vervanger(toegang: Toegang, blad: Blad) -> Gevonden:
    """For whom nobody stands in."""
    return find_zonder_vervanger(toegang, blad)
