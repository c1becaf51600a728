"""What dossiers show on the page of a client, on *Vandaag*, and on the pages of a contact and a letter."""

from collections.abc import Iterator
from typing import Any

from django.urls import reverse

from clients.models import Client
from core.aanbod import Context, aanbod
from core.clientpagina import spoor
from core.kijk import Kijk
from core.levenslijn import Spoor
from core.paneel import Kaart, Lijst, Lijstregel, bijdrage, pagina, paneel, register_beheer, register_ingang
from gezinshereniging.domain.brieven import find_brief_of_termijn
from gezinshereniging.models import Dossier
from gezinshereniging.tonen.kaart import list_dossierbeelden, list_open_dossiers, say_dossiers
from gezinshereniging.tonen.pagina import list_dossiers
from gezinshereniging.tonen.ronde import list_begeleidervragen, list_open_rondes
from gezinshereniging.tonen.spoor import draw_gezin, list_gezinsleven
from gezinshereniging.tonen.vandaag import count_lopend, list_vergeten, list_woonvragen, list_zonder_dossier
from organisatie.rechten import Recht, Toegang

MEESTE_VRAGEN = 5
"""So many questions of the legal team stand on *Vandaag* at most."""

register_ingang(
    "Dossiers", "map", Recht.DOSSIER_ZIEN, "gezinshereniging:dossier-list", volgorde=25, onder=["gezinshereniging:"]
)


register_beheer(
    "Sjablonen van brieven", "brief", "de brieven die het juridische team klaarzet", Recht.SJABLOON_BEHEREN,
    "gezinshereniging:briefsjabloon-list", volgorde=70, onder=["gezinshereniging:briefsjabloon"],
)  # fmt: skip


@paneel(
    Recht.DOSSIERSTAND_ZIEN,
    volgorde=60,
    kop="Gezinshereniging",
    icoon="wereld",
    naar="gezinshereniging:dossiers-detail",
)
def gezinshereniging(kijk: Kijk) -> Kaart:
    """How the first open dossier stands, and how many there are."""
    return say_dossiers(list_dossierbeelden(kijk.toegang, kijk.client))


@spoor(Recht.DOSSIERSTAND_ZIEN, volgorde=60)
def gezinsspoor(kijk: Kijk) -> Spoor:
    """When the dossiers of this client were open, and when family arrived."""
    return draw_gezin(kijk.read(list_gezinsleven), _find_url("dossiers-detail", kijk.client.pk))


@pagina("gezinshereniging.gezinshereniging", Recht.DOSSIERSTAND_ZIEN, volgorde=10)
def dossiers(toegang: Toegang, client: Client) -> dict[str, Any]:
    """How the dossiers of this client stand, and what is asked of the home team."""
    return {"dossiers": list_dossierbeelden(toegang, client)}


@bijdrage(Lijst.NU_DOEN, Recht.DOSSIER_OPENEN, volgorde=15, altijd=1)
def zonder_dossier(toegang: Toegang) -> Iterator[Lijstregel]:
    """Family that wants to come, and no dossier yet."""
    for regel in list_zonder_dossier(toegang):
        yield Lijstregel("gezinshereniging/parts/nareisregel.html", regel, regel["uiterlijk"])


@bijdrage(Lijst.NU_DOEN, Recht.DOSSIER_ZIEN, volgorde=12, altijd=1)
def vergeten(toegang: Toegang) -> Iterator[Lijstregel]:
    """Who was known and has no application, while the term is nearly over."""
    for regel in list_vergeten(toegang):
        yield Lijstregel("gezinshereniging/parts/vergetenregel.html", regel, regel["uiterlijk"])


@bijdrage(Lijst.NU_DOEN, Recht.DOSSIER_OPENEN, volgorde=16)
def woonvragen(toegang: Toegang) -> Iterator[Lijstregel]:
    """Families that were granted to come and need a home."""
    for vraag in list_woonvragen(toegang):
        inhoud = {"vraag": vraag, "vandaag": toegang.vandaag}
        yield Lijstregel("gezinshereniging/parts/woonregel.html", inhoud, vraag.verwacht_op)


@bijdrage(Lijst.TEAM, Recht.DOSSIER_ZIEN, volgorde=15)
def lopende_dossiers(toegang: Toegang) -> list[Lijstregel]:
    """How many dossiers this team handles now."""
    teller = {
        "label": "Lopende dossiers",
        "aantal": count_lopend(toegang),
        "url": reverse("gezinshereniging:dossier-list"),
        "uitleg": "die jouw team behandelt",
    }
    return [Lijstregel("parts/teller.html", teller)]


@bijdrage(Lijst.NU_DOEN, Recht.DOSSIER_WIJZIGEN, volgorde=18, altijd=1)
def maandronde(toegang: Toegang) -> Iterator[Lijstregel]:
    """The round of each own team, until every dossier has its answer and it is closed."""
    for ronde in list_open_rondes(toegang):
        inhoud = {"ronde": ronde, "nog": ronde.aantal - ronde.bekeken}
        yield Lijstregel("gezinshereniging/parts/ronderegel.html", inhoud, ronde.begonnen_op)


@bijdrage(Lijst.NU_DOEN, Recht.DOSSIERSTAND_ZIEN, volgorde=14, altijd=1)
def begeleidervragen(toegang: Toegang) -> Iterator[Lijstregel]:
    """Questions of the legal team about the people whom I guide."""
    for vraag in list_begeleidervragen(toegang, MEESTE_VRAGEN):
        inhoud = {"vraag": vraag, "vandaag": toegang.vandaag}
        yield Lijstregel("gezinshereniging/parts/begeleidervraagregel.html", inhoud, vraag.op)


@aanbod("contact", Recht.DOSSIER_WIJZIGEN)
def contact(toegang: Toegang, rij: Any) -> Context | None:
    """Put a contact in the dossier of somebody who took part, in one key; or say in which it stands."""
    mutatie = getattr(rij, "mutatie", None)
    if mutatie is not None:
        hier = list_dossiers(toegang).filter(pk=mutatie.dossier_id)
        staat_in = [{"nummer": d.nummer, "url": _find_url("dossier-detail", d.pk)} for d in hier]
        return {"staat_in": staat_in} if staat_in else None
    return _offer(toegang, rij.client_ids(), "contact-in-dossier", rij.pk)


@aanbod("brief", Recht.DOSSIER_WIJZIGEN)
def brief(toegang: Toegang, rij: Any) -> Context | None:
    """Record in the dossier of its client what a letter says."""
    return _offer(toegang, rij.client_ids(), "gebeurtenis-list")


def _offer(toegang: Toegang, clients: Any, adres: str, *rest: int) -> Context | None:
    gevonden: list[Dossier] = list_open_dossiers(toegang, clients)
    knoppen = [{"nummer": d.nummer, "url": _find_url(adres, d.pk, *rest)} for d in gevonden]
    return {"dossiers": knoppen} if knoppen else None


def _find_url(naam: str, *args: int | str) -> str:
    return reverse(f"gezinshereniging:{naam}", args=args)


@aanbod("termijn", Recht.DOSSIER_WIJZIGEN)
def termijn(toegang: Toegang, rij: Any) -> Context | None:
    """Lay ready the letter that goes with a deadline; ``rij`` is the deadline, whose ``code`` names its kind."""
    soort = find_brief_of_termijn(rij.code)
    if soort is None:
        return None
    gevonden: list[Dossier] = list_open_dossiers(toegang, rij.client_ids())
    knoppen = [{"nummer": d.nummer, "url": _find_url("conceptbrief-create", d.pk, soort)} for d in gevonden]
    return {"dossiers": knoppen, "brief": soort.label} if knoppen else None
