"""Steps that many tasks begin with."""

import re
from datetime import date, timedelta
from typing import Any

from django.db.models import Q
from django.utils import timezone
from playwright.sync_api import Locator, expect

from clients.models import Client, Lidmaatschap
from organisatie.models import Aanstelling, Gebruiker
from tests.browser.handen import Handen
from tests.factories import ClientFactory, ToewijzingFactory

FIRST_LETTERS = 3
# The button prints its key, except on a phone.
OPSLAAN = re.compile(r"^Opslaan( Enter)?$")


def vandaag() -> date:
    """The day in the Netherlands."""
    return timezone.localdate()


def als_getypt(dag: date) -> str:
    """A day as people type it."""
    return f"{dag:%d-%m-%Y}"


def gisteren() -> date:
    """The day before."""
    return vandaag() - timedelta(days=1)


def choose_from_menu(handen: Handen, woord: str) -> None:
    """Choose one of the words of the menu: beside each other on a computer, folded under *Menu* on a phone."""
    if handen.naam == "telefoon":
        handen.kies(handen.page.locator("details.menu summary"))
    menu = "details.menu" if handen.naam == "telefoon" else "nav.navigatie"
    handen.kies(handen.page.locator(menu).get_by_role("link", name=woord, exact=True))


def zoek(handen: Handen, tekst: str) -> None:
    """Type in the search field on top of every page, and look for it."""
    if handen.naam == "toetsenbord":
        handen.toets("/")
    else:
        handen.kies(handen.link("Zoek", exact=True))
    veld = handen.page.get_by_role("searchbox", name="Zoek of kies wie er voor je zit")
    handen.vul(veld, tekst)
    handen.toets("Enter")
    handen.kop("Zoeken")


def open_client(handen: Handen, client: Client) -> None:
    """Have the page of a client open."""
    handen.open(f"/clienten/{client.pk}/")
    handen.kop(client.naam)


def open_onderwerp(handen: Handen, client: Client, woord: str) -> None:
    """From the page of a client to the page of one subject, by its card."""
    open_client(handen, client)
    handen.kies(handen.page.locator(".onderwerpen").get_by_role("link", name=woord, exact=True))
    handen.kop(f"{woord} van {client.naam}")


def open_meer(handen: Handen, client: Client) -> None:
    """The page of a client with the menu open of what one does less often."""
    open_client(handen, client)
    handen.kies(handen.page.locator("details.meer summary"))


def eigen_clienten(gebruiker: Gebruiker) -> list[Client]:
    """The clients whom somebody guides today, each with another first name."""
    nu = _open_on("toewijzingen__eind")
    rows = Client.objects.filter(
        nu, toewijzingen__gebruiker=gebruiker, toewijzingen__begin__lte=vandaag(), hoofd=None, dubbelen=None
    ).order_by("pk")
    return list({roepnaam(client): client for client in rows.distinct()}.values())


def nieuwe_client(gebruiker: Gebruiker, naam: str, **gegevens: Any) -> Client:
    """Somebody who was inscribed lately, with this colleague as guide."""
    locatie = Aanstelling.objects.get(gebruiker=gebruiker).locatie
    client: Client = ClientFactory(naam=naam, locatie=locatie, **gegevens)
    ToewijzingFactory(client=client, gebruiker=gebruiker)
    return client


def andermans_client(gebruiker: Gebruiker) -> Client:
    """Somebody known at the same locatie whom this person does not guide, whose address may be shown."""
    locatie = Aanstelling.objects.filter(gebruiker=gebruiker).values("locatie")
    rows = Client.objects.filter(
        _open_on("inschrijvingen__eind"), inschrijvingen__locatie__in=locatie, adres_afgeschermd=False, hoofd=None
    )
    eigen = {client.pk for client in eigen_clienten(gebruiker)}
    return rows.exclude(pk__in=eigen).exclude(toewijzingen__gebruiker=gebruiker).order_by("pk")[0]


def roepnaam(client: Client) -> str:
    """What one types to find somebody: the first word of the name."""
    return client.naam.split()[0]


def _open_on(veld: str) -> Q:
    return Q(**{f"{veld}__isnull": True}) | Q(**{f"{veld}__gt": vandaag()})


def gezin_van(gebruiker: Gebruiker) -> list[Client]:
    """Two of somebody's own clients who live together as a gezin, the first one first."""
    eigen = eigen_clienten(gebruiker)
    for client in eigen:
        gezinnen = Lidmaatschap.objects.filter(client=client, eind=None).values("gezin")
        leden = Lidmaatschap.objects.filter(gezin__in=gezinnen, client__in=eigen, eind=None).exclude(client=client)
        for lid in leden.select_related("client"):
            return [client, lid.client]
    raise LookupError("nobody of these clients lives with another of them")


def open_contact(handen: Handen) -> None:
    """Begin a new contact, as one does from any page: one key, or the button under the thumb."""
    if handen.naam == "toetsenbord":
        handen.toets("n")
    else:
        handen.kies(handen.page.get_by_role("navigation", name="Snel naar").get_by_role("link", name="Contact"))
    handen.kop("Nieuw contact")


def choose_person(handen: Handen, client: Client) -> None:
    """Find somebody in "Wie?" and choose them."""
    find_person(handen, client)
    choose_found(handen, client)


def find_person(handen: Handen, client: Client) -> None:
    """Type the first letters of the name in "Wie?", and the rest when that is not enough."""
    handen.ga_naar(handen.page.locator("#id_zoek"))
    naam = roepnaam(client)
    for letters in (naam[:FIRST_LETTERS], naam[FIRST_LETTERS:]):
        handen.typ(letters)
        handen.page.wait_for_function(_ANSWERED)
        if _kaartje(handen, client).is_visible():
            return
    expect(_kaartje(handen, client)).to_be_visible()


def choose_found(handen: Handen, client: Client) -> None:
    """Choose somebody who stands in the list: with their digit, or by touching them."""
    kaartje = _kaartje(handen, client)
    if handen.naam == "toetsenbord":
        handen.toets(str(kaartje.get_attribute("data-kies")))
    else:
        handen.kies(kaartje)
    expect(handen.page.locator(f"#wie input[name=clients][value='{client.pk}']")).to_be_attached()


def choose_topic(handen: Handen, cijfer: int) -> None:
    """Say what it was about: with its digit, or by touching its tile."""
    tegel = handen.page.locator(f".tegel[data-cijfer='{cijfer}']")
    expect(tegel).to_be_visible()
    if handen.naam == "toetsenbord":
        if handen.page.evaluate("() => document.activeElement.matches('#id_zoek, textarea')"):
            handen.ga_naar(handen.page.locator("#id_onderwerp input").first)
        handen.toets(str(cijfer))
    else:
        handen.kies(tegel.locator("label"))
    expect(tegel.locator("input")).to_be_checked()


def save_contact(handen: Handen) -> None:
    """Save, and read that it was saved."""
    if handen.naam == "toetsenbord" and not handen.page.evaluate("() => document.activeElement.matches('textarea')"):
        handen.toets("Enter")
    else:
        handen.kies(handen.knop(OPSLAAN))
    handen.leest("Opgeslagen:")
    handen.page.wait_for_load_state("load")


def _kaartje(handen: Handen, client: Client) -> Locator:
    return handen.page.locator(f"#gevonden button[value='{client.pk}']")


_ANSWERED = """() => document.querySelectorAll("#gevonden .kaartje").length > 2
  && !document.querySelector(".htmx-request")"""
