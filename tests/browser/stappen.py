"""Steps that many tasks begin with."""

from datetime import date, timedelta

from django.db.models import Q
from django.utils import timezone

from clients.models import Client
from organisatie.models import Aanstelling, Gebruiker
from tests.browser.handen import Handen


def vandaag() -> date:
    """The day in the Netherlands."""
    return timezone.localdate()


def als_getypt(dag: date) -> str:
    """A day as people type it."""
    return f"{dag:%d-%m-%Y}"


def gisteren() -> date:
    """The day before."""
    return vandaag() - timedelta(days=1)


def zoek(handen: Handen, tekst: str) -> None:
    """Type in the search field on top of every page, and look for it."""
    if handen.naam == "toetsenbord":
        handen.toets("/")
    veld = handen.page.get_by_role("searchbox", name="Zoek of kies wie er voor je zit")
    handen.vul(veld, tekst)
    handen.toets("Enter")
    handen.kop("Zoeken")


def open_client(handen: Handen, client: Client) -> None:
    """Have the page of a client open."""
    handen.open(f"/clienten/{client.pk}/")
    handen.kop(client.naam)


def eigen_clienten(gebruiker: Gebruiker) -> list[Client]:
    """The clients whom somebody guides today, each with another first name."""
    nu = _open_on("toewijzingen__eind")
    rows = Client.objects.filter(
        nu, toewijzingen__gebruiker=gebruiker, toewijzingen__begin__lte=vandaag(), hoofd=None, dubbelen=None
    ).order_by("pk")
    return list({roepnaam(client): client for client in rows.distinct()}.values())


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
