"""What this package shows on the page of a client, after a contact, on *Vandaag* and around every page."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.urls import reverse

from clients.models import Client
from core.clientpagina import Gebeurtenis, Nudeel, nu, spoor, tijdlijn
from core.gemis import Blad, Gevonden, register_gemis
from core.kijk import Kijk
from core.kolommen import register_kolom
from core.levenslijn import Spoor
from core.opname import Opnameregel, opname
from core.overdragen import Overdraagbaar, register_overdraagbaar
from core.paneel import Context, Lijst, Lijstregel, aanvulling, bijdrage, blok, kaderdeel, pagina, register_ingang
from core.prepared import Rows
from core.weten import weten
from organisatie.rechten import Recht, Toegang
from termijnen.actions.brieven import give_brief
from termijnen.domain import find_end_of_month
from termijnen.tonen.clientpagina import draw_termijnen, list_running, list_termijnen_nu, tell_brieven
from termijnen.tonen.controle import make_controlebeeld
from termijnen.tonen.dossiers import keep_of_dossiers, list_van_mijn_dossiers, make_opname
from termijnen.tonen.drukte import make_drukte
from termijnen.tonen.eerste import find_first_day
from termijnen.tonen.let_op import ask_nearest, find_let_op, make_let_op
from termijnen.tonen.overdragen import SOORT, list_te_geven
from termijnen.tonen.vandaag import (
    POST_DAGEN,
    find_niet_gedaan,
    list_my_termijnen,
    list_tellers,
    list_unowned,
    list_unsent,
)
from termijnen.tonen.werklijst import keep_running, list_termijnbeelden, put_in_order

register_overdraagbaar(Overdraagbaar(SOORT, 30, list_te_geven, give_brief))
register_ingang("Termijnen", "vlag", Recht.TERMIJN_ZIEN, "termijnen:termijn-list", volgorde=30, onder=["termijnen:"])


register_kolom(
    "volgende_termijn",
    "Eerste termijn",
    Recht.TERMIJN_ZIEN,
    lambda toegang: find_first_day(toegang.vandaag),
    volgorde=20,
)


@pagina("termijnen.termijnen", Recht.TERMIJN_ZIEN, volgorde=10)
def termijnen(toegang: Toegang, client: Client) -> dict[str, Any]:
    """All open deadlines of this client: late ones first, then by day, then what waits or is not known."""
    return {"regels": list_termijnbeelden(toegang, list_running(toegang, client))}


@nu(Recht.TERMIJN_ZIEN, volgorde=10)
def termijnen_nu(kijk: Kijk) -> Nudeel:
    """The deadlines that come first, and where all of them are."""
    return list_termijnen_nu(kijk.toegang, kijk.client, kijk.read(list_running))


@spoor(Recht.TERMIJN_ZIEN, volgorde=70)
def termijnspoor(kijk: Kijk) -> Spoor:
    """Each open deadline that has a day, as a flag."""
    return draw_termijnen(kijk.toegang, kijk.client, kijk.read(list_running))


@tijdlijn(Recht.BRIEF_VASTLEGGEN, soort="brieven", volgorde=20)
def brieven(kijk: Kijk, hoogstens: int) -> list[Gebeurtenis]:
    """The latest letters with a term."""
    return tell_brieven(kijk.toegang, kijk.client, hoogstens)


@aanvulling(Recht.TERMIJN_ZIEN)
def let_op(toegang: Toegang, clienten: Iterable[Client]) -> dict[str, Any]:
    """For the people of a contact, in one query: whose letters may be noted here, and at most one thing to tell now."""
    return make_let_op(toegang, clienten)


@weten(Recht.TERMIJN_ZIEN, volgorde=10, ask=ask_nearest)
def dichtstbij(toegang: Toegang, _clients: Iterable[Client], mensen: Rows) -> Iterator[Lijstregel]:
    """What to tell the people at the desk now: their nearest deadline."""
    if gevonden := find_let_op(toegang, mensen):
        yield Lijstregel("termijnen/weten/dichtstbij.html", gevonden)


@bijdrage(Lijst.NU_DOEN, Recht.TERMIJN_ZIEN, volgorde=10)
def mijn_termijnen(toegang: Toegang) -> list[Lijstregel]:
    """My own deadlines that are late or come within two weeks."""
    return [Lijstregel("termijnen/parts/taak.html", regel) for regel in list_my_termijnen(toegang)]


@bijdrage(Lijst.TEAM, Recht.TERMIJN_ZIEN, volgorde=10)
def tellers(toegang: Toegang) -> list[Lijstregel]:
    """How many deadlines of the locatie ask for something."""
    return [Lijstregel("parts/teller.html", teller) for teller in list_tellers(toegang)]


@blok(Recht.CLIENT_TOEWIJZEN, volgorde=15)
def zonder_eigenaar(toegang: Toegang) -> Context | None:
    """The deadlines that nobody takes care of, before all else; nothing when there are none."""
    regels, rest = list_unowned(toegang)
    return {"regels": regels, "rest": rest} if regels else None


@blok(Recht.CLIENT_TOEWIJZEN, volgorde=65)
def drukte(toegang: Toegang) -> Context:
    """Who has how much to do."""
    return {"team": make_drukte(toegang), "vandaag": toegang.vandaag, "tot": find_end_of_month(toegang.vandaag)}


@blok(Recht.CLIENT_TOEWIJZEN, volgorde=12)
def controle(toegang: Toegang) -> Context:
    """When all deadlines were last gone over; aloud when that is too long ago."""
    return {"controle": make_controlebeeld(toegang), "vandaag": toegang.vandaag}


@bijdrage(Lijst.SYSTEEM, Recht.SYSTEEM_ZIEN, volgorde=20)
def laatste_controle(toegang: Toegang) -> list[Lijstregel]:
    """The same for the beheerder, with the deadlines that nobody can be told about."""
    return [Lijstregel("termijnen/parts/controlerij.html", make_controlebeeld(toegang))]


@blok(Recht.SYSTEEM_ZIEN, volgorde=110)
def post(toegang: Toegang) -> Context | None:
    """The mails about deadlines that did not go out."""
    berichten = list(list_unsent(toegang))
    return {"berichten": berichten, "dagen": POST_DAGEN} if berichten else None


@kaderdeel(Recht.TERMIJN_ZIEN)
def agenda_url(toegang: Toegang) -> str:
    """Where the deadlines come into one's own calendar."""
    return reverse("termijnen:agenda-detail")


@pagina("gezinshereniging.dossier", Recht.DOSSIER_ZIEN, volgorde=10)
def dossiertermijnen(toegang: Toegang, client: Client) -> dict[str, Any]:
    """The open deadlines that follow from the dossiers of this client, for the team that handles them."""
    rows = keep_running(keep_of_dossiers(toegang, client), toegang.vandaag).select_related("client")
    return {"regels": list_termijnbeelden(toegang, put_in_order(rows, toegang.vandaag))}


@bijdrage(Lijst.NU_DOEN, Recht.DOSSIER_ZIEN, volgorde=11)
def van_mijn_dossiers(toegang: Toegang) -> Iterator[Lijstregel]:
    """What is late or comes within two weeks in the dossiers that I am responsible for."""
    for regel, dossier in list_van_mijn_dossiers(toegang):
        yield Lijstregel("termijnen/parts/dossiertaak.html", {"regel": regel, "dossier": dossier}, regel.termijn.dag)


@opname(Recht.DOSSIER_ZIEN)
def termijnopname(toegang: Toegang, client: Client) -> dict[str, Opnameregel]:
    """Every deadline that follows from the dossiers of this client, as it stands now."""
    return make_opname(keep_of_dossiers(toegang, client))


@register_gemis(
    Recht.TERMIJN_ZIEN,
    kop="Opgepakt en nog niet gedaan",
    definitie="Termijnen waarvan iemand meer dan een week geleden zei ‘ik pak dit op’, en die nog open staan.",
    volgorde=25,
)
def niet_gedaan(toegang: Toegang, blad: Blad) -> Gevonden:
    """Which deadlines were taken up and not done."""
    return find_niet_gedaan(toegang, blad)
