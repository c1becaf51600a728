"""Ask for something that costs money, and match somebody with a coach."""

from datetime import date

from begeleiding.domain.keuzes import COACHFUNCTIE, Antwoord
from begeleiding.models import Coaching, Voorziening
from clients.actions.wonen import refuse_dag
from clients.domain import DAGEN_VOORUIT
from clients.models import Client
from core.errors import Refused
from core.opslaan import save_versie
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


def _require_functie(teamlid: Teamlid, functie: str | None, op: date) -> None:
    rows = Teamfunctie.objects.open_on(op).filter(teamlid=teamlid)
    if functie and not rows.filter(functie=functie).exists():
        zin = f"{teamlid} is op {op:%d-%m-%Y} geen {functie} in de lijst van het team. Kies iemand anders, of vraag "
        raise Refused(f"{zin}de teamleider om die functie erbij te zetten.", veld="teamlid")
    if not rows.exists():
        raise Refused(f"{teamlid} werkt op {op:%d-%m-%Y} niet bij het team. Kies iemand anders.", veld="teamlid")


@action(Recht.TRAJECT_WIJZIGEN, on="coaching", feiten=False)
def coaching_end(*, by: Toegang, coaching: Coaching, eind: date) -> Coaching:
    """Let a match end."""
    refuse_dag(eind, by, veld="laatste_dag", vooruit=DAGEN_VOORUIT)
    if eind <= coaching.begin:
        raise Refused(f"De coach begon op {coaching.begin:%d-%m-%Y}. Vul een latere dag in.", veld="laatste_dag")
    return save_versie(coaching, None, eind=eind)
