"""What this package shows on *Vandaag* and on the page *Beheer*."""

from django.urls import reverse

from core.datums import say_month
from core.paneel import Context, Lijst, Lijstregel, bijdrage, blok, register_beheer
from organisatie.rechten import Recht, Toegang
from organisatie.tonen.mensen import count_mensen, count_zonder_wachtwoord, list_ending_soon, list_waiting
from organisatie.tonen.team import count_ending, find_last_month, is_waiting_for_uren

register_beheer(
    "Mensen",
    "mensen",
    "uitnodigen, rollen geven, toegang stoppen",
    Recht.MENSEN_BEHEREN,
    "organisatie:gebruiker-list",
    volgorde=10,
    onder=["organisatie:"],
)
register_beheer(
    "Team",
    "mensen",
    "functies, opleidingen, VOG en uren",
    Recht.TEAM_BEHEREN,
    "organisatie:teamlid-list",
    volgorde=12,
    onder=["organisatie:team", "organisatie:maanduren-update"],
)
register_beheer(
    "Partners",
    "telefoon",
    "organisaties waar we naar verwijzen",
    Recht.PARTNER_BEHEREN,
    "organisatie:partner-list",
    volgorde=40,
)
register_beheer(
    "Gemeenten",
    "huis",
    "taakstelling, definities, gedrukte cijfers",
    Recht.DEFINITIE_BEHEREN,
    "organisatie:gemeente-list",
    volgorde=50,
)
register_beheer(
    "Locaties",
    "map",
    "voor welke gemeenten een team werkt",
    Recht.WERKGEBIED_BEHEREN,
    "organisatie:locatie-list",
    volgorde=55,
)


@bijdrage(Lijst.SYSTEEM, Recht.SYSTEEM_ZIEN, volgorde=30)
def mensen(toegang: Toegang) -> list[Lijstregel]:
    """How many people may come in here, and who did not choose a password yet."""
    regels = [
        {
            "label": "Mensen met toegang",
            "aantal": count_mensen(toegang),
            "url": reverse("organisatie:gebruiker-list"),
        },
        {
            "label": "Nog geen wachtwoord gekozen",
            "aantal": count_zonder_wachtwoord(toegang),
            "url": f"{reverse('organisatie:gebruiker-list')}?toon=zonder-wachtwoord",
        },
    ]
    return [Lijstregel("parts/systeemregel.html", regel) for regel in regels]


@bijdrage(Lijst.TEAM, Recht.AANSTELLING_BEVESTIGEN, volgorde=5)
def wacht_op_ja(toegang: Toegang) -> list[Lijstregel]:
    """How many roles wait for a team leader; the way to the first."""
    if not (wachtend := list_waiting(toegang)):
        return []
    teller = {
        "label": "Wacht op jouw ja",
        "aantal": len(wachtend),
        "url": reverse("organisatie:gebruiker-detail", args=[wachtend[0].gebruiker_id]),
        "uitleg": "een rol die de beheerder gaf",
    }
    return [Lijstregel("parts/teller.html", teller)]


@bijdrage(Lijst.TEAM, Recht.TEAM_BEHEREN, volgorde=60)
def verklaring_verloopt(toegang: Toegang) -> list[Lijstregel]:
    """How many people need a new VOG or promise of confidentiality."""
    if not (aantal := count_ending(toegang)):
        return []
    teller = {
        "label": "VOG of geheimhouding verloopt",
        "aantal": aantal,
        "url": f"{reverse('organisatie:teamlid-list')}?toon=verklaring",
        "uitleg": "van iemand in het team",
    }
    return [Lijstregel("parts/teller.html", teller)]


@blok(Recht.UREN_INVULLEN, volgorde=90)
def mijn_uren(toegang: Toegang) -> Context | None:
    """Last month's hours, as long as they are not filled in."""
    return {"maand": say_month(find_last_month(toegang))} if is_waiting_for_uren(toegang) else None


@blok(Recht.SYSTEEM_ZIEN, volgorde=120)
def toegang_stopt(toegang: Toegang) -> Context:
    """Whose way in ends soon."""
    return {"aanstellingen": list_ending_soon(toegang)}
