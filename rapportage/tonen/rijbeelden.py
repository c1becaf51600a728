"""How a row behind a figure is read: per model under which right it opens, and its words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from begeleiding.models import (
    Activiteit,
    Coaching,
    Cursusdeelname,
    Meldcodeconsult,
    Puntstand,
    Signaal,
    Traject,
    Voorziening,
    Werktraject,
)
from clients.models import Bewoning, Client, Huisvesting, Woning
from core.datums import say_month
from core.templatetags.weergave import dag, getal
from core.templatetags.weergave import periode as show_periode
from gezinshereniging.models import Aanvraag, Beschikking, Dossier, Looptijd, Mutatie
from inburgering.models import Boete, Inburgering, Pvtdeelname, Pvtgroep, Taalles, Termijnverlenging
from organisatie.models import Inkoop, Maanduren, Taakstelling, Teamfunctie, Teamopleiding
from organisatie.rechten import Recht
from spreekuur.models import Aanwezigheid, Contact, Contactonderwerp, Publieksvraag
from termijnen.models import Termijn
from verblijf.models import Vergunningverlenging


@dataclass(frozen=True, slots=True)
class Rijcelbeeld:
    """One cell of a row: its words, and the page that it opens."""

    tekst: str
    url: str = ""


Cellen = tuple[str | Rijcelbeeld, ...]
"""What stands in a row: words, or words that open a page."""


@dataclass(frozen=True, slots=True)
class Rijbeeld:
    """How rows of one model are shown: under which right they open, and the cells of a row."""

    recht: Recht
    koppen: tuple[str, ...]
    cellen: Callable[[Any], Cellen]
    bij: tuple[str, ...]  # what is fetched along, so that a page of rows is one query
    soort: tuple[str, str]  # what a row that may not be opened is called: one, several
    met: Callable[[Any], Any] = lambda rows: rows  # what the rows on the page get besides, that counting can do without


def _say_wie(client: Client) -> Rijcelbeeld:
    return Rijcelbeeld(client.naam, reverse("clients:client-detail", args=[client.pk]))


def _show_huisvesting(row: Any) -> Cellen:
    client = row.client
    woorden = (dag(row.teldatum), row.soort, row.leeftijdsgroep, client.geslacht, client.nationaliteit)
    return _say_wie(client), *woorden


def _show_bewoning(row: Any) -> Cellen:
    return _say_wie(row.huisvesting.client), dag(row.begin)


def _show_woning(row: Any) -> Cellen:
    verhuurder = row.verhuurder.naam if row.verhuurder else "onbekend"
    return (str(row), dag(row.beschikbaar_vanaf), verhuurder, row.get_soort_display())


def _show_contact(row: Any) -> Cellen:
    return (Rijcelbeeld(dag(row.op), reverse("spreekuur:contact-detail", args=[row.pk])), row.soort, row.wijze)


def _show_client(row: Any) -> Cellen:
    return _say_wie(row), row.geslacht, row.nationaliteit


def _show_contactonderwerp(row: Any) -> Cellen:
    return Rijcelbeeld(
        dag(row.contact.op), reverse("spreekuur:contact-detail", args=[row.contact_id])
    ), row.onderwerp.naam


def _show_aanwezigheid(row: Any) -> Cellen:
    zitting = row.zitting
    return (dag(zitting.datum), zitting.spreekuur.plaats, row.gebruiker.naam, getal(row.uren, 1))


def _show_termijn(row: Any) -> Cellen:
    gedaan = dag(row.afgehandeld_op) if row.afgehandeld_op else "nog niet"
    return _say_wie(row.client), row.wat, dag(row.laatste), gedaan


def _show_inburgering(row: Any) -> Cellen:
    return _say_wie(row.client), row.wet, dag(row.geslaagd_op)


def _show_termijnverlenging(row: Any) -> Cellen:
    return (_say_wie(row.inburgering.client), row.grond, dag(row.besloten_op), dag(row.nieuw_einde))


def _show_boete(row: Any) -> Cellen:
    return (_say_wie(row.inburgering.client), row.grond, dag(row.dagtekening), f"€ {row.bedrag}")


def _show_vergunningverlenging(row: Any) -> Cellen:
    vergunning = row.vergunning
    return _say_wie(vergunning.client), vergunning.get_soort_display(), dag(row.besloten_op)


def _show_traject(row: Any) -> Cellen:
    afgerond = f"{dag(row.afgerond_op)}: {row.get_uitkomst_display()}" if row.afgerond_op else "loopt"
    return _say_wie(row.client), dag(row.begin), afgerond


def _show_puntstand(row: Any) -> Cellen:
    return _say_wie(row.traject.client), row.punt.naam, row.stand, dag(row.op)


def _show_pvtgroep(row: Any) -> Cellen:
    url = reverse("inburgering:pvtgroep-detail", args=[row.pk])
    return Rijcelbeeld(row.naam, url), row.taal, dag(row.begin)


def _show_pvtdeelname(row: Any) -> Cellen:
    return _say_wie(row.client), row.groep.naam, dag(row.ondertekend_op) or "nog niet"


def _say_dossier(dossier: Any) -> Rijcelbeeld:
    url = reverse("gezinshereniging:dossiers-detail", args=[dossier.referent_id])
    return Rijcelbeeld(f"{dossier.nummer}, {dossier.referent.naam}", url)


def _show_looptijd(row: Any) -> Cellen:
    gesloten = f"{dag(row.eind)}: {row.get_reden_display()}" if row.eind else "loopt"
    return _say_dossier(row.dossier), dag(row.begin), gesloten


def _show_aanvraag(row: Any) -> Cellen:
    lid, dagen = row.gezinslid, (row.ingediend_op, row.besloten_op, row.aankomst_op)
    return (lid.client.naam, _say_dossier(lid.dossier), lid.get_relatie_display(), *(dag(op) for op in dagen))


def _show_beschikking(row: Any) -> Cellen:
    woorden = (row.get_over_display(), row.get_uitkomst_display(), dag(row.bekendmaking))
    return _say_dossier(row.procedure.dossier), *(woord for woord in woorden)


ELDERS = ("een cliënt die nu elders hoort", "cliënten die nu elders horen")
BIJ_EEN_ANDER_TEAM = ("een dossier bij een ander team", "dossiers bij een ander team")


def _say_teamlid(row: Any) -> Rijcelbeeld:
    return Rijcelbeeld(row.teamlid.naam, reverse("organisatie:teamlid-detail", args=[row.teamlid_id]))


def _show_teamfunctie(row: Any) -> Cellen:
    uren = getal(row.uren_per_week, 1) if row.uren_per_week else "–"
    return _say_teamlid(row), str(row), show_periode(row.begin, row.eind), uren


def _show_maanduren(row: Any) -> Cellen:
    return _say_teamlid(row), say_month(row.maand), getal(row.uren, 1)


def _show_teamopleiding(row: Any) -> Cellen:
    return _say_teamlid(row), str(row), dag(row.afgerond_op)


TEAM_ELDERS = ("iemand van een ander team", "mensen van een ander team")

RIJBEELD: dict[type[Any], Rijbeeld] = {
    Huisvesting: Rijbeeld(
        Recht.CLIENT_ZIEN,
        ("Wie", "Telt op", "Soort", "Leeftijd", "Geslacht", "Nationaliteit"),
        _show_huisvesting,
        ("client",),
        ELDERS,
        lambda rows: rows.met_leeftijdsgroep(),
    ),
    Bewoning: Rijbeeld(Recht.CLIENT_ZIEN, ("Wie", "Verhuisd op"), _show_bewoning, ("huisvesting__client",), ELDERS),
    Client: Rijbeeld(Recht.CLIENT_ZIEN, ("Wie", "Geslacht", "Nationaliteit"), _show_client, (), ELDERS),
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
        lambda row: (dag(row.op), row.wijze),
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
        lambda row: (_say_wie(row.client), row.wie, dag(row.begin)),
        ("client", "teamlid"),
        ELDERS,
    ),
    Voorziening: Rijbeeld(
        Recht.TRAJECT_ZIEN,
        ("Wie", "Wat", "Toegekend op"),
        lambda row: (_say_wie(row.client), row.activiteit, dag(row.beantwoord_op)),
        ("client",),
        ELDERS,
    ),
    Dossier: Rijbeeld(
        Recht.DOSSIERSTAND_ZIEN,
        ("Dossier", "Geopend op"),
        lambda row: (_say_dossier(row), dag(row.geopend_op)),
        ("referent",),
        ELDERS,
    ),
    Looptijd: Rijbeeld(
        Recht.DOSSIERSTAND_ZIEN, ("Dossier", "Open vanaf", "Afgesloten"), _show_looptijd, ("dossier__referent",), ELDERS
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
        lambda row: (_say_dossier(row.dossier), row.get_soort_display(), dag(row.op)),
        ("dossier__referent",),
        BIJ_EEN_ANDER_TEAM,
    ),
    Teamfunctie: Rijbeeld(
        Recht.TEAM_BEHEREN, ("Wie", "Functie", "Periode", "Uren per week"), _show_teamfunctie, ("teamlid",), TEAM_ELDERS
    ),
    Maanduren: Rijbeeld(Recht.TEAM_BEHEREN, ("Wie", "Maand", "Uren"), _show_maanduren, ("teamlid",), TEAM_ELDERS),
    Teamopleiding: Rijbeeld(
        Recht.TEAM_BEHEREN, ("Wie", "Opleiding", "Afgerond op"), _show_teamopleiding, ("teamlid",), TEAM_ELDERS
    ),
    Werktraject: Rijbeeld(
        Recht.TRAJECT_ZIEN,
        ("Wie", "Begonnen op", "Geslaagd op", "Wat het werd"),
        lambda row: (
            _say_wie(row.client),
            dag(row.begin),
            dag(row.geslaagd_op) or "nog niet",
            row.get_uitkomst_display() or "nog niet bekend",
        ),
        ("client",),
        ELDERS,
    ),
    Cursusdeelname: Rijbeeld(
        Recht.TRAJECT_ZIEN,
        ("Wie", "Cursus", "Certificaat op"),
        lambda row: (_say_wie(row.client), row.cursus.naam, dag(row.certificaat_op) or "nog niet"),
        ("client", "cursus"),
        ELDERS,
    ),
    Taalles: Rijbeeld(
        Recht.INBURGERING_ZIEN,
        ("Wie", "Taalschool", "Vanaf"),
        lambda row: (_say_wie(row.client), row.aanbieder.naam, dag(row.begin)),
        ("client", "aanbieder"),
        ELDERS,
    ),
    Activiteit: Rijbeeld(
        Recht.LOGBOEK_BIJHOUDEN,
        ("Wat", "Op", "Soort"),
        lambda row: (row.naam, dag(row.op), row.get_soort_display()),
        (),
        ("een activiteit van een ander team", "activiteiten van een ander team"),
    ),
    Signaal: Rijbeeld(
        Recht.LOGBOEK_BIJHOUDEN,
        ("Waarover", "Gemerkt op", "Wat gaat er mis"),
        lambda row: (row.get_thema_display(), dag(row.op), row.omschrijving),
        (),
        ("een signaal van een ander team", "signalen van een ander team"),
    ),
    # Only the aandachtsfunctionaris opens them: for others the count is all there is.
    Meldcodeconsult: Rijbeeld(
        Recht.MELDCODE_BIJHOUDEN,
        ("Op", "Wat kwam eruit"),
        lambda row: (dag(row.op), row.get_uitkomst_display()),
        (),
        ("een consult van de aandachtsfunctionaris", "consulten van de aandachtsfunctionaris"),
    ),
    Inkoop: Rijbeeld(
        Recht.TOTALEN_RIJEN,
        ("Afspraak", "Wat", "Aantal", "Vanaf"),
        lambda row: (row.naam, row.productnaam, getal(row.aantal), dag(row.begin)),
        (),
        ("een afspraak van een andere gemeente", "afspraken van andere gemeenten"),
    ),
    Taakstelling: Rijbeeld(
        Recht.TOTALEN_RIJEN,
        ("Half jaar", "Aantal"),
        lambda row: (f"{row.get_helft_display()} {row.jaar}", getal(row.aantal)),
        (),
        ("een andere gemeente", "andere gemeenten"),
    ),
}
