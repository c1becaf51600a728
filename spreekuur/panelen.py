"""What this package shows on the page of a client, on *Vandaag*, on *Beheer* and around every page."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.urls import reverse
from django.utils.functional import SimpleLazyObject

from clients.models import Client
from core.clientpagina import Gebeurtenis, Nudeel, nu, spoor, tijdlijn
from core.gemis import Blad, Gevonden, register_gemis
from core.kijk import Kijk
from core.kolommen import register_filter, register_kolom
from core.levenslijn import Spoor
from core.overdragen import Overdraagbaar, register_overdraagbaar
from core.paneel import (
    Context,
    Lijst,
    Lijstregel,
    bijdrage,
    blok,
    kaderdeel,
    lay_under,
    register_beheer,
    register_ingang,
)
from core.periode import add_months
from core.prepared import Rows
from core.weten import weten
from organisatie.rechten import Recht, Toegang
from spreekuur.actions.vraag import give_vraag, let_other_answer
from spreekuur.tonen.clientpagina import draw_contacten, list_vragen_nu, tell_contacten, tell_notities
from spreekuur.tonen.keuzelijsten import list_drafts
from spreekuur.tonen.nu import find_spreekuur_now
from spreekuur.tonen.overdragen import SOORT, list_te_geven
from spreekuur.tonen.vandaag import (
    CONTROLE_DAGEN,
    count_openings_without_contact,
    find_last_contact,
    find_wachtende_vragen,
    find_without_contact_since,
    list_answered,
    list_logged_today,
    list_my_clients,
)
from spreekuur.tonen.vragen import count_gesteld, count_open_vragen, list_my_vragen
from spreekuur.tonen.weten import ask_weten, find_weten

STIL_MAANDEN = 3
VRAGEN, VRAGEN_ALTIJD = 5, 2
"""So many questions wait for me on *Vandaag* at most, and so many however many deadlines there are."""

register_overdraagbaar(Overdraagbaar(SOORT, 25, list_te_geven, give_vraag, lend=let_other_answer))
register_ingang(
    "Spreekuren", "klok", Recht.ZITTING_WIJZIGEN, "spreekuur:zitting-list", volgorde=40, onder=["spreekuur:zitting"]
)
lay_under("clients:client-list", "spreekuur:contact-list")
register_beheer(
    "Vaste spreekuren",
    "klok",
    "waar en wanneer mensen kunnen binnenlopen",
    Recht.SPREEKUUR_BEHEREN,
    "spreekuur:spreekuur-list",
    volgorde=20,
    onder=["spreekuur:spreekuur"],
)
register_beheer(
    "Onderwerpen",
    "lijst",
    "waar een vraag over kan gaan",
    Recht.SPREEKUUR_BEHEREN,
    "spreekuur:onderwerp-list",
    volgorde=30,
    onder=["spreekuur:onderwerp"],
)
register_beheer(
    "Controle spreekuur-toegang",
    "vink",
    "wie opende wie aan de balie",
    Recht.BALIE_CONTROLEREN,
    "spreekuur:balietoegang-list",
    volgorde=60,
)


register_kolom(
    "laatste_contact",
    "Laatste contact",
    Recht.CONTACT_ZIEN,
    lambda _: find_last_contact(),
    volgorde=10,
    leeg="nog geen",
    leeg_eerst=True,
)
register_filter(
    "stil",
    "Drie maanden geen contact",
    Recht.CONTACT_ZIEN,
    lambda toegang: find_without_contact_since(add_months(toegang.vandaag, -STIL_MAANDEN)),
)


@nu(Recht.VRAAG_BEANTWOORDEN, volgorde=20)
def open_vragen(kijk: Kijk) -> Nudeel:
    """Questions about this client that still wait for an answer, the oldest first."""
    return list_vragen_nu(kijk.toegang, kijk.client)


@tijdlijn(Recht.CONTACT_ZIEN, soort="contacten", volgorde=10)
def contacten(kijk: Kijk, hoogstens: int) -> list[Gebeurtenis]:
    """The latest contacts."""
    return tell_contacten(kijk.toegang, kijk.client, hoogstens)


@tijdlijn(Recht.CONTACT_ZIEN, soort="notities", volgorde=60)
def notities(kijk: Kijk, hoogstens: int) -> list[Gebeurtenis]:
    """The latest notes without a contact."""
    return tell_notities(kijk.toegang, kijk.client, hoogstens)


@spoor(Recht.CONTACT_ZIEN, volgorde=80)
def contactspoor(kijk: Kijk) -> Spoor:
    """Every contact as a dot."""
    return draw_contacten(kijk.toegang, kijk.client)


@blok(Recht.CONTACT_MAKEN, volgorde=10)
def nieuw_contact(toegang: Toegang) -> Context:
    """Log a contact, or go on with what was typed and not saved."""
    return {"concepten": list_drafts(toegang), "vandaag": toegang.vandaag}


@blok(Recht.CONTACT_MAKEN, volgorde=30)
def mijn_clienten(toegang: Toegang) -> Context | None:
    """The clients whom I guide; who leads the team and guides nobody is not told so."""
    clienten = list_my_clients(toegang)
    if not clienten and toegang.mag(Recht.CLIENT_TOEWIJZEN):
        return None
    return {"clienten": clienten, "vandaag": toegang.vandaag}


@blok(Recht.CONTACT_MAKEN, volgorde=35)
def gesteld(toegang: Toegang) -> Context | None:
    """What became of the questions that I gave to others, in one line."""
    aantallen = count_gesteld(toegang)
    return aantallen if any(aantallen.values()) else None


@blok(Recht.CONTACT_MAKEN, volgorde=40)
def vastgelegd(toegang: Toegang) -> Context | None:
    """What I logged today, with what can still be done about it."""
    regels, aantal = list_logged_today(toegang)
    if not regels and toegang.mag(Recht.CLIENT_TOEWIJZEN):
        return None
    return {"regels": regels, "aantal": aantal, "eerder": aantal - len(regels)}


@bijdrage(Lijst.NU_DOEN, Recht.CONTACT_MAKEN, volgorde=20, altijd=VRAGEN_ALTIJD)
def mijn_vragen(toegang: Toegang) -> Iterator[Lijstregel]:
    """The questions that wait for me, the oldest first."""
    for vraag in list_my_vragen(toegang, VRAGEN):
        inhoud = {"vraag": vraag, "vandaag": toegang.vandaag, "van": True}
        yield Lijstregel("spreekuur/parts/vraag.html", inhoud)


@bijdrage(Lijst.TEAM, Recht.CLIENT_TOEWIJZEN, volgorde=20)
def vragen(toegang: Toegang) -> list[Lijstregel]:
    """How many questions wait in the whole team."""
    teller = {
        "label": "Open vragen",
        "aantal": count_open_vragen(toegang),
        "url": reverse("spreekuur:vraag-list"),
        "uitleg": "nog niemand beantwoordde ze",
    }
    return [Lijstregel("parts/teller.html", teller)]


@bijdrage(Lijst.TEAM, Recht.CLIENT_TOEWIJZEN, volgorde=40)
def zonder_contact(toegang: Toegang) -> list[Lijstregel]:
    """How many openings at the desk had no contact."""
    teller = {
        "label": "Geopend zonder contact",
        "aantal": count_openings_without_contact(toegang),
        "url": reverse("spreekuur:balietoegang-list"),
        "uitleg": f"aan de balie, de laatste {CONTROLE_DAGEN} dagen",
    }
    return [Lijstregel("parts/teller.html", teller)]


@bijdrage(Lijst.VERANDERD, Recht.CLIENT_TOEWIJZEN, volgorde=30)
def beantwoord(toegang: Toegang) -> Iterator[Lijstregel]:
    """Which questions were answered since yesterday."""
    for vraag, client in list_answered(toegang):
        inhoud = {"client": client, "wat": "vraag beantwoord door", "wie": vraag.afgehandeld_door}
        yield Lijstregel("parts/nieuws.html", inhoud, vraag.afgehandeld_op)


@kaderdeel(Recht.CONTACT_MAKEN)
def contact_url(toegang: Toegang) -> str:
    """Where a contact is logged."""
    return reverse("spreekuur:contact-create")


@kaderdeel(Recht.CONTACT_MAKEN)
def spreekuur_nu(toegang: Toegang) -> Any:
    """The walk-in hour that is going on, in words; asked only on a page that shows it."""
    return SimpleLazyObject(lambda: find_spreekuur_now(toegang))


@weten(Recht.CONTACT_ZIEN, volgorde=20, ask=ask_weten)
def vraag_en_contact(
    toegang: Toegang, _clients: Sequence[Client], open_nu: Rows, contacten: Rows
) -> Iterator[Lijstregel]:
    """Which question is still open about the people at the desk, and when they were here last."""
    beeld = find_weten(toegang, open_nu, contacten)
    if beeld.vraag is not None:
        yield Lijstregel("spreekuur/weten/vraag.html", beeld.vraag)
    yield Lijstregel("spreekuur/weten/contact.html", {"contact": beeld.contact, "vandaag": toegang.vandaag})


@register_gemis(
    Recht.VRAAG_BEANTWOORDEN,
    kop="Vragen die blijven liggen",
    definitie="Vragen uit een contact van meer dan twee weken geleden die nog niemand beantwoordde.",
    volgorde=35,
)
def wachtende_vragen(toegang: Toegang, blad: Blad) -> Gevonden:
    """Which questions wait too long."""
    return find_wachtende_vragen(toegang, blad)
