"""The rows behind a figure, as a team leader reads them: the same queryset that was counted, one line per row."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.urls import reverse

from clients.models import Bewoning, Client, Huisvesting, Vergunningverlenging, Woning
from core.templatetags.weergave import dag, getal
from inburgering.models import Boete, Inburgering, Termijnverlenging
from organisatie.models import Taakstelling
from organisatie.rechten import Recht, Toegang
from rapportage.indicator import Rijen
from spreekuur.models import Aanwezigheid, Contact, Contactonderwerp, Publieksvraag
from termijnen.models import Termijn

PER_BLADZIJDE = 25


@dataclass(frozen=True, slots=True)
class Cel:
    """One cell of a row: its words, and the page that it opens."""

    tekst: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Rijbeeld:
    """How rows of one model are shown: under which right they open, and the cells of a row."""

    recht: Recht
    koppen: tuple[str, ...]
    cellen: Callable[[Any], tuple[Cel, ...]]
    bij: tuple[str, ...]  # what is fetched along, so that a page of rows is one query
    soort: tuple[str, str]  # what a row that may not be opened is called: one, several


@dataclass(frozen=True, slots=True)
class Rijenpagina:
    """A page of rows that may be opened, and a sentence about those that may not."""

    koppen: tuple[str, ...]
    pagina: Page[Any]
    rijen: list[tuple[Cel, ...]]
    verborgen: str


def rijenpagina(toegang: Toegang, rows: Rijen, nummer: str | None) -> Rijenpagina:
    """The rows that this person may open, a page at a time; the others are counted and stay closed."""
    beeld = RIJBEELD[rows.model]
    zichtbaar = rows.filter(pk__in=rows.model._default_manager.visible_to(toegang, beeld.recht).values("pk"))
    pagina = Paginator(zichtbaar.select_related(*beeld.bij).order_by("pk"), PER_BLADZIJDE).get_page(nummer)
    dicht = rows.count() - pagina.paginator.count
    rijen = [beeld.cellen(row) for row in pagina.object_list]
    return Rijenpagina(beeld.koppen, pagina, rijen, _closed(dicht, beeld.soort) if dicht else "")


def _closed(aantal: int, soort: tuple[str, str]) -> str:
    een, meer = soort
    return f"1 rij van {een}" if aantal == 1 else f"{aantal} rijen van {meer}"


def _wie(client: Client) -> Cel:
    return Cel(client.naam, reverse("clients:client-detail", args=[client.pk]))


def _huisvesting(row: Any) -> tuple[Cel, ...]:
    client = row.client
    woorden = (dag(row.teldatum), row.soort, row.leeftijdsgroep, client.geslacht, client.nationaliteit)
    return (_wie(client), *(Cel(woord) for woord in woorden))


def _bewoning(row: Any) -> tuple[Cel, ...]:
    return _wie(row.huisvesting.client), Cel(dag(row.begin))


def _woning(row: Any) -> tuple[Cel, ...]:
    verhuurder = row.verhuurder.naam if row.verhuurder else "onbekend"
    return Cel(str(row)), Cel(dag(row.beschikbaar_vanaf)), Cel(verhuurder), Cel(row.get_soort_display())


def _contact(row: Any) -> tuple[Cel, ...]:
    return Cel(dag(row.op), reverse("spreekuur:contact-detail", args=[row.pk])), Cel(row.soort), Cel(row.wijze)


def _client(row: Any) -> tuple[Cel, ...]:
    return _wie(row), Cel(row.geslacht), Cel(row.nationaliteit)


def _contactonderwerp(row: Any) -> tuple[Cel, ...]:
    return Cel(dag(row.contact.op), reverse("spreekuur:contact-detail", args=[row.contact_id])), Cel(row.onderwerp.naam)


def _aanwezigheid(row: Any) -> tuple[Cel, ...]:
    zitting = row.zitting
    return Cel(dag(zitting.datum)), Cel(zitting.spreekuur.plaats), Cel(row.gebruiker.naam), Cel(getal(row.uren, 1))


def _termijn(row: Any) -> tuple[Cel, ...]:
    gedaan = dag(row.afgehandeld_op) if row.afgehandeld_op else "nog niet"
    return _wie(row.client), Cel(row.wat), Cel(dag(row.laatste)), Cel(gedaan)


def _inburgering(row: Any) -> tuple[Cel, ...]:
    return _wie(row.client), Cel(row.wet), Cel(dag(row.geslaagd_op))


def _termijnverlenging(row: Any) -> tuple[Cel, ...]:
    return _wie(row.inburgering.client), Cel(row.grond), Cel(dag(row.besloten_op)), Cel(dag(row.nieuw_einde))


def _boete(row: Any) -> tuple[Cel, ...]:
    return _wie(row.inburgering.client), Cel(row.grond), Cel(dag(row.dagtekening)), Cel(f"€ {row.bedrag}")


def _vergunningverlenging(row: Any) -> tuple[Cel, ...]:
    vergunning = row.vergunning
    return _wie(vergunning.client), Cel(vergunning.get_soort_display()), Cel(dag(row.besloten_op))


ELDERS = ("een cliënt die nu elders hoort", "cliënten die nu elders horen")

RIJBEELD: dict[type[Any], Rijbeeld] = {
    Huisvesting: Rijbeeld(
        Recht.CLIENT_ZIEN,
        ("Wie", "Telt op", "Soort", "Leeftijd", "Geslacht", "Nationaliteit"),
        _huisvesting,
        ("client",),
        ELDERS,
    ),
    Bewoning: Rijbeeld(
        Recht.CLIENT_ZIEN,
        ("Wie", "Verhuisd op"),
        _bewoning,
        ("huisvesting__client",),
        ELDERS,
    ),
    Client: Rijbeeld(
        Recht.CLIENT_ZIEN,
        ("Wie", "Geslacht", "Nationaliteit"),
        _client,
        (),
        ELDERS,
    ),
    Woning: Rijbeeld(
        Recht.CLIENT_ZIEN,
        ("Adres", "Beschikbaar vanaf", "Verhuurder", "Soort"),
        _woning,
        ("verhuurder",),
        ("een woning elders", "woningen elders"),
    ),
    Contact: Rijbeeld(
        Recht.CONTACT_ZIEN,
        ("Contact van", "Soort", "Hoe"),
        _contact,
        (),
        ("een contact dat je niet mag openen", "contacten die je niet mag openen"),
    ),
    Contactonderwerp: Rijbeeld(
        Recht.CONTACT_ZIEN,
        ("Contact van", "Onderwerp"),
        _contactonderwerp,
        ("contact", "onderwerp"),
        ("een contact dat je niet mag openen", "contacten die je niet mag openen"),
    ),
    Publieksvraag: Rijbeeld(
        Recht.CONTACT_ZIEN,
        ("Gevraagd op", "Hoe"),
        lambda row: (Cel(dag(row.op)), Cel(row.wijze)),
        (),
        ("een vraag bij een andere locatie", "vragen bij een andere locatie"),
    ),
    Aanwezigheid: Rijbeeld(
        Recht.CONTACT_ZIEN,
        ("Spreekuur van", "Waar", "Helper", "Uren"),
        _aanwezigheid,
        ("zitting__spreekuur", "gebruiker"),
        ("een spreekuur van een andere locatie", "spreekuren van een andere locatie"),
    ),
    Termijn: Rijbeeld(Recht.TERMIJN_ZIEN, ("Wie", "Wat", "Laatste dag", "Gedaan op"), _termijn, ("client",), ELDERS),
    Inburgering: Rijbeeld(Recht.INBURGERING_ZIEN, ("Wie", "Wet", "Ingeburgerd op"), _inburgering, ("client",), ELDERS),
    Termijnverlenging: Rijbeeld(
        Recht.INBURGERING_ZIEN,
        ("Wie", "Waarom", "Besluit van", "Nieuwe laatste dag"),
        _termijnverlenging,
        ("inburgering__client",),
        ELDERS,
    ),
    Boete: Rijbeeld(
        Recht.INBURGERING_ZIEN, ("Wie", "Waarvoor", "Brief van", "Bedrag"), _boete, ("inburgering__client",), ELDERS
    ),
    Vergunningverlenging: Rijbeeld(
        Recht.VERBLIJF_ZIEN,
        ("Wie", "Vergunning", "Besluit van"),
        _vergunningverlenging,
        ("vergunning__client",),
        ELDERS,
    ),
    Taakstelling: Rijbeeld(
        Recht.TOTALEN_RIJEN,
        ("Half jaar", "Aantal"),
        lambda row: (Cel(f"{row.get_helft_display()} {row.jaar}"), Cel(getal(row.aantal))),
        (),
        ("een andere gemeente", "andere gemeenten"),
    ),
}
