"""Ask for something that costs money, and match somebody with a coach."""

from datetime import date

from begeleiding.domain.keuzes import BLIJFT, COACHFUNCTIE, STOPT, Antwoord
from begeleiding.models import Coaching, Voorziening
from clients.actions.wonen import refuse_dag
from clients.domain import DAGEN_VOORUIT
from clients.models import Client
from core.errors import Refused
from core.opslaan import save_versie
from core.overdragen import Overdrachtstuk
from organisatie.action import action
from organisatie.models import Partner, Teamfunctie, Teamlid
from organisatie.rechten import Recht, Toegang


@action(Recht.TRAJECT_WIJZIGEN, on="client", feiten=False)
def voorziening_create(
    *, by: Toegang, client: Client, activiteit: str, gevraagd_op: date, financier: Partner | None = None
) -> Voorziening:
    """Record that something was asked for somebody."""
    refuse_dag(gevraagd_op, by, veld="gevraagd_op")
    return Voorziening.objects.create(
        client=client, activiteit=activiteit.strip(), gevraagd_op=gevraagd_op, financier=financier
    )


@action(Recht.TRAJECT_WIJZIGEN, on="voorziening", feiten=False)
def voorziening_beantwoorden(
    *, by: Toegang, voorziening: Voorziening, versie: int, uitkomst: str, beantwoord_op: date
) -> Voorziening:
    """Record that it was granted or refused; a wrong answer is changed so too."""
    refuse_dag(beantwoord_op, by, veld="beantwoord_op")
    if uitkomst == Antwoord.OPEN:
        raise Refused("Kies of het is toegekend of afgewezen.", veld="uitkomst")
    if beantwoord_op < voorziening.gevraagd_op:
        zin = f"Het is gevraagd op {voorziening.gevraagd_op:%d-%m-%Y}. Vul die dag of een latere in."
        raise Refused(zin, veld="beantwoord_op")
    return save_versie(voorziening, versie, uitkomst=uitkomst, beantwoord_op=beantwoord_op)


@action(Recht.TRAJECT_WIJZIGEN, on="client", feiten=False)
def coaching_create(
    *, by: Toegang, client: Client, soort: str, begin: date, teamlid: Teamlid | None = None, coach: str = ""
) -> Coaching:
    """Match somebody with a coach from that day on: one of the team, or somebody from elsewhere by name."""
    refuse_dag(begin, by, veld="begin", vooruit=DAGEN_VOORUIT)
    if teamlid is not None:
        _require_functie(teamlid, COACHFUNCTIE.get(soort), begin)
    return Coaching.objects.create(client=client, soort=soort, teamlid=teamlid, coach=coach.strip(), begin=begin)


def _require_functie(teamlid: Teamlid, functie: str | None, op: date, *, veld: str = "teamlid") -> None:
    rows = Teamfunctie.objects.open_on(op).filter(teamlid=teamlid)
    if functie and not rows.filter(functie=functie).exists():
        zin = f"{teamlid} is op {op:%d-%m-%Y} geen {functie} in de lijst van het team. Kies iemand anders, of vraag "
        raise Refused(f"{zin}de teamleider om die functie erbij te zetten.", veld=veld)
    if not rows.exists():
        raise Refused(f"{teamlid} werkt op {op:%d-%m-%Y} niet bij het team. Kies iemand anders.", veld=veld)


@action(Recht.TRAJECT_WIJZIGEN, on="coaching", feiten=False)
def coaching_end(*, by: Toegang, coaching: Coaching, eind: date, opvolger: Teamlid | None = None) -> Coaching:
    """Let a match end; ``opvolger`` of the team goes on from that day."""
    refuse_dag(eind, by, veld="laatste_dag", vooruit=DAGEN_VOORUIT)
    if eind <= coaching.begin:
        raise Refused(
            f"De coach begon op {coaching.begin:%d-%m-%Y}. Vul die dag in, of een latere.", veld="laatste_dag"
        )
    if opvolger is not None:
        _require_functie(opvolger, COACHFUNCTIE.get(coaching.soort), eind, veld="opvolger")
    save_versie(coaching, None, eind=eind)
    if opvolger is not None:
        Coaching.objects.create(client=coaching.client, soort=coaching.soort, teamlid=opvolger, begin=eind)
    return coaching


@action(Recht.TRAJECT_WIJZIGEN, on="coaching", feiten=False)
def coaching_overdragen(*, by: Toegang, coaching: Coaching, op: date, opvolger: Teamlid | None) -> None:
    """Hand a match on from that day, or let it end (None). One that has not begun by then never was of this coach."""
    if coaching.begin < op:
        coaching_end(by=by, coaching=coaching, eind=op, opvolger=opvolger)
    elif opvolger is None:
        Coaching.objects.filter(pk=coaching.pk).delete()
    else:
        _require_functie(opvolger, COACHFUNCTIE.get(coaching.soort), coaching.begin, veld="opvolger")
        save_versie(coaching, None, teamlid=opvolger)


def give_coaching(by: Toegang, stuk: Overdrachtstuk, keuze: str, op: date) -> None:
    """Do with a match what was chosen; refused when it would stay with who goes away."""
    coaching = Coaching.objects.select_related("client", "teamlid").get(pk=stuk.pk)
    if keuze == BLIJFT:
        zin = f"{coaching.wie} gaat weg. Kies bij {coaching.client} een andere coach, of laat het stoppen."
        raise Refused(zin)
    opvolger = None if keuze == STOPT else Teamlid.objects.get(pk=int(keuze))
    coaching_overdragen(by=by, coaching=coaching, op=op, opvolger=opvolger)


def let_coaching_wait(by: Toegang, stuk: Overdrachtstuk, keuze: str, begin: date, _eind: date) -> None:
    """While a coach is away a match may wait; else it goes to another for good."""
    if keuze != BLIJFT:
        give_coaching(by, stuk, keuze, begin)
