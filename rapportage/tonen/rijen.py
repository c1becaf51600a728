"""The rows behind a figure, as a team leader reads them: the same queryset that was counted, one line per row."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.urls import reverse

from begeleiding.models import Coaching, Puntstand, Traject, Voorziening
from clients.models import Bewoning, Client, Huisvesting, Woning
from core.templatetags.weergave import dag, getal
from gezinshereniging.models import Aanvraag, Beschikking, Dossier, Looptijd, Mutatie
from inburgering.models import Boete, Inburgering, Pvtdeelname, Pvtgroep, Termijnverlenging
from organisatie.models import Taakstelling
from organisatie.rechten import Recht, Toegang
from rapportage.indicator import Rijen
from rapportage.tonen.rij import Rijbeeld, Rijcelbeeld
from rapportage.tonen.teamrijen import TEAMRIJEN
from spreekuur.models import Aanwezigheid, Contact, Contactonderwerp, Publieksvraag
from termijnen.models import Termijn
from verblijf.models import Vergunningverlenging

PER_BLADZIJDE = 25


@dataclass(frozen=True, slots=True)
class Rijenbeeld:
    """A page of rows that may be opened, and a sentence about those that may not."""

    koppen: tuple[str, ...]
    pagina: Page[Any]
    rijen: list[tuple[Rijcelbeeld, ...]]
    verborgen: str


def make_rijenpagina(toegang: Toegang, rows: Rijen, nummer: str | None) -> Rijenbeeld:
    """A page of the rows; of these, those that this person may not open are counted and stay closed.

    The page is cut first, from ids alone, and the right is asked of its rows only: a figure has too many of them to ask
    it of each.
    """
    beeld = RIJBEELD[rows.model]
    pagina = Paginator(rows.order_by("pk").values_list("pk", flat=True), PER_BLADZIJDE).get_page(nummer)
    ids = list(pagina.object_list)
    zichtbaar = rows.model._default_manager.filter(pk__in=ids).visible_to(toegang, beeld.recht).values("pk")
    gevonden = rows.filter(pk__in=ids).filter(pk__in=zichtbaar).select_related(*beeld.bij).order_by("pk")
    rijen = [beeld.cellen(row) for row in gevonden]
    dicht = len(ids) - len(rijen)
    return Rijenbeeld(beeld.koppen, pagina, rijen, _hide_closed(dicht, beeld.soort) if dicht else "")


def _hide_closed(aantal: int, soort: tuple[str, str]) -> str:
    een, meer = soort
    return f"1 rij van {een}" if aantal == 1 else f"{aantal} rijen van {meer}"


def _say_wie(client: Client) -> Rijcelbeeld:
    return Rijcelbeeld(client.naam, reverse("clients:client-detail", args=[client.pk]))


def _show_huisvesting(row: Any) -> tuple[Rijcelbeeld, ...]:
    client = row.client
    woorden = (dag(row.teldatum), row.soort, row.leeftijdsgroep, client.geslacht, client.nationaliteit)
    return (_say_wie(client), *(Rijcelbeeld(woord) for woord in woorden))


def _show_bewoning(row: Any) -> tuple[Rijcelbeeld, ...]:
    return _say_wie(row.huisvesting.client), Rijcelbeeld(dag(row.begin))


def _show_woning(row: Any) -> tuple[Rijcelbeeld, ...]:
    verhuurder = row.verhuurder.naam if row.verhuurder else "onbekend"
    return (
        Rijcelbeeld(str(row)),
        Rijcelbeeld(dag(row.beschikbaar_vanaf)),
        Rijcelbeeld(verhuurder),
        Rijcelbeeld(row.get_soort_display()),
    )


def _show_contact(row: Any) -> tuple[Rijcelbeeld, ...]:
    return (
        Rijcelbeeld(dag(row.op), reverse("spreekuur:contact-detail", args=[row.pk])),
        Rijcelbeeld(row.soort),
        Rijcelbeeld(row.wijze),
    )


def _show_client(row: Any) -> tuple[Rijcelbeeld, ...]:
    return _say_wie(row), Rijcelbeeld(row.geslacht), Rijcelbeeld(row.nationaliteit)


def _show_contactonderwerp(row: Any) -> tuple[Rijcelbeeld, ...]:
    return Rijcelbeeld(dag(row.contact.op), reverse("spreekuur:contact-detail", args=[row.contact_id])), Rijcelbeeld(
        row.onderwerp.naam
    )


def _show_aanwezigheid(row: Any) -> tuple[Rijcelbeeld, ...]:
    zitting = row.zitting
    return (
        Rijcelbeeld(dag(zitting.datum)),
        Rijcelbeeld(zitting.spreekuur.plaats),
        Rijcelbeeld(row.gebruiker.naam),
        Rijcelbeeld(getal(row.uren, 1)),
    )


def _show_termijn(row: Any) -> tuple[Rijcelbeeld, ...]:
    gedaan = dag(row.afgehandeld_op) if row.afgehandeld_op else "nog niet"
    return _say_wie(row.client), Rijcelbeeld(row.wat), Rijcelbeeld(dag(row.laatste)), Rijcelbeeld(gedaan)


def _show_inburgering(row: Any) -> tuple[Rijcelbeeld, ...]:
    return _say_wie(row.client), Rijcelbeeld(row.wet), Rijcelbeeld(dag(row.geslaagd_op))


def _show_termijnverlenging(row: Any) -> tuple[Rijcelbeeld, ...]:
    return (
        _say_wie(row.inburgering.client),
        Rijcelbeeld(row.grond),
        Rijcelbeeld(dag(row.besloten_op)),
        Rijcelbeeld(dag(row.nieuw_einde)),
    )


def _show_boete(row: Any) -> tuple[Rijcelbeeld, ...]:
    return (
        _say_wie(row.inburgering.client),
        Rijcelbeeld(row.grond),
        Rijcelbeeld(dag(row.dagtekening)),
        Rijcelbeeld(f"€ {row.bedrag}"),
    )


def _show_vergunningverlenging(row: Any) -> tuple[Rijcelbeeld, ...]:
    vergunning = row.vergunning
    return _say_wie(vergunning.client), Rijcelbeeld(vergunning.get_soort_display()), Rijcelbeeld(dag(row.besloten_op))


def _show_traject(row: Any) -> tuple[Rijcelbeeld, ...]:
    afgerond = f"{dag(row.afgerond_op)}: {row.get_uitkomst_display()}" if row.afgerond_op else "loopt"
    return _say_wie(row.client), Rijcelbeeld(dag(row.begin)), Rijcelbeeld(afgerond)


def _show_puntstand(row: Any) -> tuple[Rijcelbeeld, ...]:
    return _say_wie(row.traject.client), Rijcelbeeld(row.punt.naam), Rijcelbeeld(row.stand), Rijcelbeeld(dag(row.op))


def _show_pvtgroep(row: Any) -> tuple[Rijcelbeeld, ...]:
    url = reverse("inburgering:pvtgroep-detail", args=[row.pk])
    return Rijcelbeeld(row.naam, url), Rijcelbeeld(row.taal), Rijcelbeeld(dag(row.begin))


def _show_pvtdeelname(row: Any) -> tuple[Rijcelbeeld, ...]:
    return _say_wie(row.client), Rijcelbeeld(row.groep.naam), Rijcelbeeld(dag(row.ondertekend_op) or "nog niet")


def _say_dossier(dossier: Any) -> Rijcelbeeld:
    url = reverse("gezinshereniging:dossiers-detail", args=[dossier.referent_id])
    return Rijcelbeeld(f"{dossier.nummer}, {dossier.referent.naam}", url)


def _show_looptijd(row: Any) -> tuple[Rijcelbeeld, ...]:
    gesloten = f"{dag(row.eind)}: {row.get_reden_display()}" if row.eind else "loopt"
    return _say_dossier(row.dossier), Rijcelbeeld(dag(row.begin)), Rijcelbeeld(gesloten)


def _show_aanvraag(row: Any) -> tuple[Rijcelbeeld, ...]:
    lid, dagen = row.gezinslid, (row.ingediend_op, row.besloten_op, row.aankomst_op)
    return (
        Rijcelbeeld(lid.client.naam),
        _say_dossier(lid.dossier),
        Rijcelbeeld(lid.get_relatie_display()),
        *(Rijcelbeeld(dag(op)) for op in dagen),
    )


def _show_beschikking(row: Any) -> tuple[Rijcelbeeld, ...]:
    woorden = (row.get_over_display(), row.get_uitkomst_display(), dag(row.bekendmaking))
    return _say_dossier(row.procedure.dossier), *(Rijcelbeeld(woord) for woord in woorden)


ELDERS = ("een cliënt die nu elders hoort", "cliënten die nu elders horen")
BIJ_EEN_ANDER_TEAM = ("een dossier bij een ander team", "dossiers bij een ander team")

RIJBEELD: dict[type[Any], Rijbeeld] = {
    **TEAMRIJEN,
    Huisvesting: Rijbeeld(
        Recht.CLIENT_ZIEN,
        ("Wie", "Telt op", "Soort", "Leeftijd", "Geslacht", "Nationaliteit"),
        _show_huisvesting,
        ("client",),
        ELDERS,
    ),
    Bewoning: Rijbeeld(
        Recht.CLIENT_ZIEN,
        ("Wie", "Verhuisd op"),
        _show_bewoning,
        ("huisvesting__client",),
        ELDERS,
    ),
    Client: Rijbeeld(
        Recht.CLIENT_ZIEN,
        ("Wie", "Geslacht", "Nationaliteit"),
        _show_client,
        (),
        ELDERS,
    ),
    Woning: Rijbeeld(
        Recht.CLIENT_ZIEN,
        ("Adres", "Beschikbaar vanaf", "Verhuurder", "Soort"),
        _show_woning,
        ("verhuurder",),
        ("een woning elders", "woningen elders"),
    ),
    Contact: Rijbeeld(
        Recht.CONTACT_ZIEN,
        ("Contact van", "Soort", "Hoe"),
        _show_contact,
        (),
        ("een contact dat je niet mag openen", "contacten die je niet mag openen"),
    ),
    Contactonderwerp: Rijbeeld(
        Recht.CONTACT_ZIEN,
        ("Contact van", "Onderwerp"),
        _show_contactonderwerp,
        ("contact", "onderwerp"),
        ("een contact dat je niet mag openen", "contacten die je niet mag openen"),
    ),
    Publieksvraag: Rijbeeld(
        Recht.CONTACT_ZIEN,
        ("Gevraagd op", "Hoe"),
        lambda row: (Rijcelbeeld(dag(row.op)), Rijcelbeeld(row.wijze)),
        (),
        ("een vraag bij een andere locatie", "vragen bij een andere locatie"),
    ),
    Aanwezigheid: Rijbeeld(
        Recht.CONTACT_ZIEN,
        ("Spreekuur van", "Waar", "Helper", "Uren"),
        _show_aanwezigheid,
        ("zitting__spreekuur", "gebruiker"),
        ("een spreekuur van een andere locatie", "spreekuren van een andere locatie"),
    ),
    Termijn: Rijbeeld(
        Recht.TERMIJN_ZIEN, ("Wie", "Wat", "Laatste dag", "Gedaan op"), _show_termijn, ("client",), ELDERS
    ),
    Inburgering: Rijbeeld(
        Recht.INBURGERING_ZIEN, ("Wie", "Wet", "Ingeburgerd op"), _show_inburgering, ("client",), ELDERS
    ),
    Termijnverlenging: Rijbeeld(
        Recht.INBURGERING_ZIEN,
        ("Wie", "Waarom", "Besluit van", "Nieuwe laatste dag"),
        _show_termijnverlenging,
        ("inburgering__client",),
        ELDERS,
    ),
    Boete: Rijbeeld(
        Recht.INBURGERING_ZIEN,
        ("Wie", "Waarvoor", "Brief van", "Bedrag"),
        _show_boete,
        ("inburgering__client",),
        ELDERS,
    ),
    Vergunningverlenging: Rijbeeld(
        Recht.VERBLIJF_ZIEN,
        ("Wie", "Vergunning", "Besluit van"),
        _show_vergunningverlenging,
        ("vergunning__client",),
        ELDERS,
    ),
    Traject: Rijbeeld(Recht.TRAJECT_ZIEN, ("Wie", "Begonnen op", "Afgerond"), _show_traject, ("client",), ELDERS),
    Puntstand: Rijbeeld(
        Recht.TRAJECT_ZIEN, ("Wie", "Wat", "Hoe", "Op"), _show_puntstand, ("traject__client", "punt"), ELDERS
    ),
    Pvtgroep: Rijbeeld(
        Recht.GROEP_ZIEN, ("Groep", "Taal", "Begin"), _show_pvtgroep, (), ("een andere groep", "andere groepen")
    ),
    Pvtdeelname: Rijbeeld(
        Recht.INBURGERING_ZIEN, ("Wie", "Groep", "Ondertekend"), _show_pvtdeelname, ("client", "groep"), ELDERS
    ),
    Coaching: Rijbeeld(
        Recht.TRAJECT_ZIEN,
        ("Wie", "Coach", "Vanaf"),
        lambda row: (_say_wie(row.client), Rijcelbeeld(row.coach), Rijcelbeeld(dag(row.begin))),
        ("client",),
        ELDERS,
    ),
    Voorziening: Rijbeeld(
        Recht.TRAJECT_ZIEN,
        ("Wie", "Wat", "Toegekend op"),
        lambda row: (_say_wie(row.client), Rijcelbeeld(row.activiteit), Rijcelbeeld(dag(row.beantwoord_op))),
        ("client",),
        ELDERS,
    ),
    Dossier: Rijbeeld(
        Recht.DOSSIERSTAND_ZIEN,
        ("Dossier", "Geopend op"),
        lambda row: (_say_dossier(row), Rijcelbeeld(dag(row.geopend_op))),
        ("referent",),
        ELDERS,
    ),
    Looptijd: Rijbeeld(
        Recht.DOSSIERSTAND_ZIEN,
        ("Dossier", "Open vanaf", "Afgesloten"),
        _show_looptijd,
        ("dossier__referent",),
        ELDERS,
    ),
    Aanvraag: Rijbeeld(
        Recht.DOSSIERSTAND_ZIEN,
        ("Wie", "Dossier", "Relatie", "Ingediend", "Besluit", "Aankomst"),
        _show_aanvraag,
        ("gezinslid__client", "gezinslid__dossier__referent"),
        ELDERS,
    ),
    Beschikking: Rijbeeld(
        Recht.DOSSIER_ZIEN,
        ("Dossier", "Waarover", "Uitkomst", "Bekend op"),
        _show_beschikking,
        ("procedure__dossier__referent",),
        BIJ_EEN_ANDER_TEAM,
    ),
    Mutatie: Rijbeeld(
        Recht.DOSSIER_ZIEN,
        ("Dossier", "Wat", "Wanneer"),
        lambda row: (_say_dossier(row.dossier), Rijcelbeeld(row.get_soort_display()), Rijcelbeeld(dag(row.op))),
        ("dossier__referent",),
        BIJ_EEN_ANDER_TEAM,
    ),
    Taakstelling: Rijbeeld(
        Recht.TOTALEN_RIJEN,
        ("Half jaar", "Aantal"),
        lambda row: (Rijcelbeeld(f"{row.get_helft_display()} {row.jaar}"), Rijcelbeeld(getal(row.aantal))),
        (),
        ("een andere gemeente", "andere gemeenten"),
    ),
}
