"""What people do to a deadline: each act is a fact of its own, under the key of the deadline."""

from datetime import date

from core.errors import Refused, refuse
from organisatie.action import action
from organisatie.rechten import Recht, Toegang
from termijnen.domain import (
    Handeling,
    why_no_andere_dag,
    why_no_gedaan,
    why_no_gezien,
    why_no_handeling,
    why_no_jaar,
    why_no_later,
    why_no_ongedaan,
    why_no_uitstel,
)
from termijnen.models import Termijn, Termijnhandeling

NIET_ZELF_BEPAALD = "Deze datum is door een collega zelf bepaald. Vraag het aan de teamleider of juridisch medewerker."


@action(Recht.TERMIJN_AFHANDELEN, on="termijn")
def termijn_gedaan(*, by: Toegang, termijn: Termijn, op: date, bewijs: str = "") -> Termijnhandeling:
    """Say that it was done on that day, with what shows it."""
    refuse(why_no_gedaan(termijn, op=op, vandaag=by.vandaag), veld="op")
    return _store(by, termijn, Handeling.GEDAAN, op=op, bewijs=bewijs)


@action(Recht.TERMIJN_AFHANDELEN, on="termijn")
def termijn_uitstel(*, by: Toegang, termijn: Termijn, nieuwe_dag: date, bewijs: str) -> Termijnhandeling:
    """Record a later last day that somebody granted; ``bewijs`` names the letter."""
    refuse(why_no_jaar(nieuwe_dag, vandaag=by.vandaag), veld="nieuwe_dag")
    refuse(why_no_uitstel(termijn, nieuwe_dag=nieuwe_dag), veld="nieuwe_dag")
    if not bewijs.strip():
        raise Refused("Schrijf op uit welke brief de nieuwe datum komt.", veld="bewijs")
    return _store(by, termijn, Handeling.UITSTEL, nieuwe_dag=nieuwe_dag, bewijs=bewijs)


@action(Recht.TERMIJN_AFHANDELEN, on="termijn")
def termijn_niet_van_toepassing(*, by: Toegang, termijn: Termijn, reden: str) -> Termijnhandeling:
    """Say that this deadline does not hold for this person, and why."""
    refuse(why_no_handeling(termijn))
    _require_reden(reden)
    return _store(by, termijn, Handeling.NIET_VAN_TOEPASSING, reden=reden)


@action(Recht.TERMIJN_AFHANDELEN, on="termijn")
def termijn_later(*, by: Toegang, termijn: Termijn, tot: date, reden: str) -> Termijnhandeling:
    """Show it again from that day on; never later than the day to act on."""
    refuse(why_no_later(termijn, vandaag=by.vandaag, tot=tot), veld="tot")
    _require_reden(reden)
    return _store(by, termijn, Handeling.LATER, nieuwe_dag=tot, reden=reden)


@action(Recht.TERMIJN_AFHANDELEN, on="termijn")
def termijn_gezien(*, by: Toegang, termijn: Termijn) -> Termijnhandeling:
    """Say "dit pak ik op": an answer to a flag, so that it is not passed on to the next person."""
    eerder = Termijnhandeling.objects.geldend().filter(
        sleutel=termijn.pk, soort=Handeling.GEZIEN, gebruiker=by.gebruiker_id
    )
    laatst = eerder.order_by("-gedaan_op").values_list("gedaan_op", flat=True).first()
    refuse(why_no_gezien(termijn, vandaag=by.vandaag, laatst_gezien=laatst))
    return _store(by, termijn, Handeling.GEZIEN)


@action(Recht.TERMIJN_OVERRULEN, on="termijn")
def termijn_andere_dag(*, by: Toegang, termijn: Termijn, nieuwe_dag: date, reden: str) -> Termijnhandeling:
    """Let a person's day, earlier or later, go before the computed one in this case; it stays marked."""
    refuse(why_no_jaar(nieuwe_dag, vandaag=by.vandaag), veld="nieuwe_dag")
    refuse(why_no_andere_dag(termijn, nieuwe_dag=nieuwe_dag), veld="nieuwe_dag")
    _require_reden(reden)
    return _store(by, termijn, Handeling.ANDERE_DAG, nieuwe_dag=nieuwe_dag, reden=reden)


@action(Recht.TERMIJN_AFHANDELEN, on="handeling")
def handeling_ongedaan(*, by: Toegang, handeling: Termijnhandeling) -> Termijnhandeling:
    """Undo an act; it stays to be read, with who undid it. Who may not set a day, may not take one away."""
    actueel = Termijnhandeling.objects.select_for_update(of=("self",)).get(pk=handeling.pk)
    refuse(why_no_ongedaan(actueel.ongedaan_op))
    if actueel.soort == Handeling.ANDERE_DAG and not _may_overrule(by, actueel):
        raise Refused(NIET_ZELF_BEPAALD)
    actueel.ongedaan_op = by.vandaag
    actueel.ongedaan_door_id = by.gebruiker_id
    actueel.save(update_fields=["ongedaan_op", "ongedaan_door"])
    return actueel


def _may_overrule(by: Toegang, handeling: Termijnhandeling) -> bool:
    rows = Termijnhandeling.objects.visible_to(by, Recht.TERMIJN_OVERRULEN)
    return rows.filter(pk=handeling.pk).exists()


def _require_reden(reden: str) -> None:
    if not reden.strip():
        raise Refused("Schrijf kort op waarom.", veld="reden")


def _store(
    by: Toegang,
    termijn: Termijn,
    soort: Handeling,
    *,
    op: date | None = None,
    nieuwe_dag: date | None = None,
    bewijs: str = "",
    reden: str = "",
) -> Termijnhandeling:
    return Termijnhandeling.objects.create(
        client_id=termijn.client_id,
        sleutel=termijn.pk,
        soort=soort,
        op=op or by.vandaag,
        nieuwe_dag=nieuwe_dag,
        bewijs=bewijs.strip(),
        reden=reden.strip(),
        gebruiker_id=by.gebruiker_id,
        gedaan_op=by.vandaag,
    )
