"""What this package shows on the page of a client, on *Vandaag* and on *Beheer*."""

from typing import Any

from begeleiding.actions.afspraak import give_afspraak, lend_afspraak
from begeleiding.tonen.afspraken import list_agenda, list_my_afspraken, list_of_client
from begeleiding.tonen.gemis import find_over_tijd, find_stil, find_zonder_contact, find_zonder_leeftijd
from begeleiding.tonen.overdragen import SOORT, list_te_geven
from begeleiding.tonen.traject import list_trajectbeelden
from clients.models import Client
from core.agenda import register_agenda
from core.gemis import Gevonden, register_gemis
from core.overdragen import Overdraagbaar, register_overdraagbaar
from core.paneel import Context, blok, lay_under, paneel, register_beheer
from organisatie.rechten import Recht, Toegang

register_agenda("begeleiding.afspraken", list_agenda)
register_overdraagbaar(Overdraagbaar(SOORT, 20, list_te_geven, give_afspraak, lend=lend_afspraak))
lay_under("clients:client-list", "begeleiding:traject", "begeleiding:afspraak", "begeleiding:afronding")
lay_under("clients:client-list", "begeleiding:voorziening", "begeleiding:coaching")
register_beheer(
    "Checklist",
    "vink",
    "wat er geregeld moet worden na de sleutel",
    Recht.CHECKLIST_BEHEREN,
    "begeleiding:checkpunt-list",
    volgorde=35,
    onder=["begeleiding:checkpunt"],
)


@paneel(Recht.AFSPRAAK_MAKEN, volgorde=25)
def afspraken(toegang: Toegang, client: Client) -> dict[str, Any]:
    """When this client and we meet again."""
    return {"afspraken": list_of_client(toegang, client), "vandaag": toegang.vandaag}


@paneel(Recht.TRAJECT_ZIEN, volgorde=75)
def begeleiding(toegang: Toegang, client: Client) -> dict[str, Any]:
    """In which month of the traject somebody is, and how far the list is."""
    beelden = list_trajectbeelden(toegang, client)
    return {"beeld": beelden[0] if beelden else None}


@blok(Recht.AFSPRAAK_MAKEN, volgorde=15)
def mijn_afspraken(toegang: Toegang) -> Context | None:
    """Whom I meet this week, and which appointments became no contact yet."""
    beelden = list_my_afspraken(toegang)
    return {"afspraken": beelden, "vandaag": toegang.vandaag} if beelden else None


@register_gemis(
    Recht.TRAJECT_ZIEN,
    kop="Te lang geen contact",
    definitie=(
        "Wie nu begeleid wordt en volgens het ritme van de fase een contact had moeten hebben: in de vestiging vaak, "
        "daarna minder. Een poging die niet lukte, telt niet als contact. Op de dag zelf is nog niemand te laat."
    ),
    volgorde=10,
)
def stil(toegang: Toegang) -> Gevonden:
    """Whose contact is due by the rhythm of their phase."""
    return find_stil(toegang)


@register_gemis(
    Recht.TRAJECT_ZIEN,
    kop="Trajecten die nog open zijn",
    definitie="Trajecten waarvan de afgesproken tijd om is, of van wie de gemeente verliet, en die niemand afrondde.",
    volgorde=20,
)
def over_tijd(toegang: Toegang) -> Gevonden:
    """Trajecten that nobody rounded off."""
    return find_over_tijd(toegang)


@register_gemis(
    Recht.AFSPRAAK_MAKEN,
    kop="Afspraken zonder contact",
    definitie="Afspraken van de laatste twee weken, niet afgezegd, waarna op die dag geen contact is vastgelegd.",
    volgorde=30,
)
def afspraak_zonder_contact(toegang: Toegang) -> Gevonden:
    """Appointments that became no contact."""
    return find_zonder_contact(toegang)


@register_gemis(
    Recht.TRAJECT_ZIEN,
    kop="Geen traject, leeftijd onbekend",
    definitie="Wie hier woont en geen traject heeft, omdat niemand de geboortedatum weet.",
    volgorde=60,
)
def zonder_leeftijd(toegang: Toegang) -> Gevonden:
    """Who may have missed a traject."""
    return find_zonder_leeftijd(toegang)
