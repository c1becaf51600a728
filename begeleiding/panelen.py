"""What this package shows on the page of a client, on *Vandaag* and on *Beheer*."""

from collections.abc import Iterator

from django.urls import reverse

from begeleiding.actions.afspraak import give_afspraak, let_other_keep
from begeleiding.actions.hulp import give_coaching, let_coaching_wait
from begeleiding.tonen.afspraken import list_agenda, list_my_afspraken, list_of_client
from begeleiding.tonen.gemis import find_coach_weg, find_over_tijd, find_zonder_contact, find_zonder_leeftijd
from begeleiding.tonen.kaart import draw_begeleiding, list_afspraken_nu, list_stappen, say_begeleiding
from begeleiding.tonen.overdragen import COACHES, SOORT, list_coaches, list_coachings, list_te_geven
from begeleiding.tonen.signalen import count_gedeeld
from begeleiding.tonen.stil import find_stil
from begeleiding.tonen.traject import list_trajectbeelden
from core.agenda import register_agenda
from core.clientpagina import Gebeurtenis, Nudeel, nu, spoor, tijdlijn
from core.gemis import Blad, Gevonden, register_gemis
from core.kijk import Kijk
from core.levenslijn import Spoor
from core.overdragen import Overdraagbaar, register_overdraagbaar
from core.paneel import Context, Kaart, blok, lay_under, paneel, register_beheer
from organisatie.rechten import Recht, Toegang

register_agenda("begeleiding.afspraken", list_agenda)
register_overdraagbaar(Overdraagbaar(SOORT, 20, list_te_geven, give_afspraak, lend=let_other_keep))
register_overdraagbaar(
    Overdraagbaar(COACHES, 22, list_coachings, give_coaching, lend=let_coaching_wait, list_houders=list_coaches)
)
lay_under("clients:client-list", "begeleiding:traject", "begeleiding:afspraak", "begeleiding:afronding")
lay_under("clients:client-list", "begeleiding:voorziening", "begeleiding:coaching", "begeleiding:werktraject")
lay_under("clients:client-list", "begeleiding:schoolaanmelding", "begeleiding:betrokkenheid")
register_beheer(
    "Checklist",
    "vink",
    "wat er geregeld moet worden na de sleutel",
    Recht.CHECKLIST_BEHEREN,
    "begeleiding:checkpunt-list",
    volgorde=35,
    onder=["begeleiding:checkpunt"],
)
register_beheer(
    "Cursussen",
    "school",
    "wie meedoet, wie er was, wie een certificaat kreeg",
    Recht.GROEP_ZIEN,
    "begeleiding:cursus-list",
    volgorde=46,
    onder=["begeleiding:cursus", "begeleiding:certificaat"],
)
register_beheer(
    "Activiteiten",
    "agenda",
    "voorlichting, gastlessen, feesten, persaandacht",
    Recht.LOGBOEK_BIJHOUDEN,
    "begeleiding:activiteit-list",
    volgorde=47,
    onder=["begeleiding:activiteit"],
)
register_beheer(
    "Signalen",
    "vlag",
    "wat er misgaat voor meer mensen, zonder naam",
    Recht.LOGBOEK_BIJHOUDEN,
    "begeleiding:signaal-list",
    volgorde=48,
    onder=["begeleiding:signaal", "begeleiding:deling"],
)
register_beheer(
    "Meldcode",
    "oog",
    "hoe vaak om raad werd gevraagd",
    Recht.MELDCODE_BIJHOUDEN,
    "begeleiding:meldcodeconsult-list",
    volgorde=49,
    onder=["begeleiding:meldcodeconsult"],
)
lay_under("rapportage:totalen-list", "begeleiding:gemeentesignaal")


@paneel(Recht.TRAJECT_ZIEN, volgorde=30, kop="Begeleiding", icoon="mens", naar="begeleiding:traject-detail")
def begeleiding(kijk: Kijk) -> Kaart:
    """In which month of the traject somebody is, and how far the list is."""
    return say_begeleiding(kijk.read(list_trajectbeelden))


@spoor(Recht.TRAJECT_ZIEN, volgorde=40)
def begeleidingsspoor(kijk: Kijk) -> Spoor:
    """The agreed time of each traject, and how it ended."""
    return draw_begeleiding(kijk.read(list_trajectbeelden), _find_page(kijk))


@tijdlijn(Recht.TRAJECT_ZIEN, soort="begeleiding", volgorde=55)
def stappen(kijk: Kijk, _hoogstens: int) -> Iterator[Gebeurtenis]:
    """The begin, handovers and the end of each traject."""
    return list_stappen(kijk.read(list_trajectbeelden), _find_page(kijk))


@nu(Recht.AFSPRAAK_MAKEN, volgorde=15)
def afspraken(kijk: Kijk) -> Nudeel:
    """When this client and we meet again, and what became no contact yet."""
    nieuw = reverse("begeleiding:afspraak-create", args=[kijk.client.pk])
    return list_afspraken_nu(kijk.read(list_of_client), nieuw)


def _find_page(kijk: Kijk) -> str:
    return reverse("begeleiding:traject-detail", args=[kijk.client.pk])


@blok(Recht.AFSPRAAK_MAKEN, volgorde=15)
def mijn_afspraken(toegang: Toegang) -> Context | None:
    """Whom I meet this week, and which appointments became no contact yet."""
    beelden = list_my_afspraken(toegang)
    return {"afspraken": beelden, "vandaag": toegang.vandaag} if beelden else None


@blok(Recht.PUBLICATIE_ZIEN, volgorde=95)
def signalen(toegang: Toegang) -> Context | None:
    """How many obstacles the team shared this year, and the way to them."""
    gedeeld = count_gedeeld(toegang)
    return {"signalen": gedeeld} if gedeeld else None


@register_gemis(
    Recht.TRAJECT_ZIEN,
    kop="Te lang geen contact",
    definitie=(
        "Wie nu begeleid wordt en volgens het ritme van de fase een contact had moeten hebben: in de vestiging vaak, "
        "daarna minder. Een poging die niet lukte, telt niet als contact. Op de dag zelf is nog niemand te laat."
    ),
    volgorde=10,
)
def stil(toegang: Toegang, blad: Blad) -> Gevonden:
    """Whose contact is due by the rhythm of their phase."""
    return find_stil(toegang, blad)


@register_gemis(
    Recht.TRAJECT_ZIEN,
    kop="Trajecten die nog open zijn",
    definitie="Trajecten waarvan de afgesproken tijd om is, of van wie de gemeente verliet, en die niemand afrondde.",
    volgorde=20,
)
def over_tijd(toegang: Toegang, blad: Blad) -> Gevonden:
    """Trajecten that nobody rounded off."""
    return find_over_tijd(toegang, blad)


@register_gemis(
    Recht.AFSPRAAK_MAKEN,
    kop="Afspraken zonder contact",
    definitie="Afspraken van de laatste twee weken, niet afgezegd, waarna op die dag geen contact is vastgelegd.",
    volgorde=30,
)
def afspraak_zonder_contact(toegang: Toegang, blad: Blad) -> Gevonden:
    """Appointments that became no contact."""
    return find_zonder_contact(toegang, blad)


@register_gemis(
    Recht.CLIENT_TOEWIJZEN,
    kop="Coach is weg",
    definitie="Koppelingen die nog lopen met een coach die vandaag geen functie meer heeft in het team.",
    volgorde=50,
)
def coach_weg(toegang: Toegang, blad: Blad) -> Gevonden:
    """Whose coach left the team."""
    return find_coach_weg(toegang, blad)


@register_gemis(
    Recht.TRAJECT_ZIEN,
    kop="Geen traject, leeftijd onbekend",
    definitie="Wie hier woont en geen traject heeft, omdat niemand de geboortedatum weet.",
    volgorde=60,
)
def zonder_leeftijd(toegang: Toegang, blad: Blad) -> Gevonden:
    """Who may have missed a traject."""
    return find_zonder_leeftijd(toegang, blad)
