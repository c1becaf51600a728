"""How a traject ends, and when it can begin anew."""

from dataclasses import dataclass
from datetime import date, timedelta

from begeleiding.domain.keuzes import Trajectuitkomst
from begeleiding.domain.traject import Trajectregels, find_eind, may_be_proposed
from core.errors import Weigering

DOOR_MENSEN = tuple(uitkomst for uitkomst in Trajectuitkomst if uitkomst != Trajectuitkomst.VERVALLEN)
"""What a person can say; that a traject lapses, only follows from a placement that was taken away."""
MET_REDEN = frozenset({Trajectuitkomst.AFGEBROKEN, Trajectuitkomst.TIJD_OM})


@dataclass(frozen=True, slots=True)
class Voorstel:
    """Why a traject may be rounded off now, and with what the form is filled in. ``uitkomst`` empty: ask it."""

    zin: str
    op: date
    uitkomst: str = ""


@dataclass(frozen=True, slots=True)
class Einde:
    """What is known of how it may end: the day of leaving the gemeente, and whether somebody died (and when)."""

    vertrokken_op: date | None = None
    overleden_op: date | None = None


def make_voorstel(begin: date, regels: Trajectregels, einde: Einde, *, op: date) -> Voorstel | None:
    """What the page proposes on that day, or None. It never ends by itself."""
    if einde.overleden_op is not None and einde.overleden_op <= op:
        zin = "In het gezin staat dat deze persoon is overleden. Rond het traject af."
        return Voorstel(zin, max(einde.overleden_op, begin), Trajectuitkomst.OVERLEDEN)
    if einde.vertrokken_op is not None and einde.vertrokken_op <= op:
        zin = (
            f"Deze persoon woont sinds {einde.vertrokken_op:%d-%m-%Y} niet meer in deze gemeente. Rond het traject af."
        )
        return Voorstel(zin, max(einde.vertrokken_op, begin), Trajectuitkomst.VERHUISD)
    laatste = find_eind(begin, regels) - timedelta(days=1)
    if not may_be_proposed(begin, regels, op):
        return None
    if op <= laatste:
        return Voorstel(f"De tijd is om op {laatste:%d-%m-%Y}. Bespreek samen hoe het verder gaat.", op)
    return Voorstel(f"De tijd was om op {laatste:%d-%m-%Y}, en het traject is nog open. Rond het af.", op)


def why_no_afronden(
    *, begin: date, afgerond_op: date | None, op: date, uitkomst: str, reden: str, heeft_overdracht: bool
) -> Weigering | None:
    """The reason a traject cannot be rounded off like this, or None. ``afgerond_op``: what is stored."""
    if afgerond_op is not None:
        return Weigering(None, f"Dit traject is al afgerond op {afgerond_op:%d-%m-%Y}.")
    if op < begin:
        return Weigering("afgerond_op", f"Het traject begon op {begin:%d-%m-%Y}. Vul die dag of een latere in.")
    if uitkomst not in DOOR_MENSEN:
        return Weigering("uitkomst", "Kies hoe het is afgelopen.")
    if uitkomst == Trajectuitkomst.OVERGEDRAGEN and not heeft_overdracht:
        return Weigering("uitkomst", "Leg eerst vast aan wie je overdraagt, met ‘Warme overdracht’.")
    if uitkomst in MET_REDEN and not reden.strip():
        return Weigering("reden", "Schrijf in een paar woorden waarom.")
    return None


def why_no_heropenen(*, afgerond_op: date | None, uitkomst: str, andere_open: bool) -> Weigering | None:
    """The reason an ended traject cannot go on as if it had not ended, or None."""
    if afgerond_op is None:
        return Weigering(None, "Dit traject loopt nog.")
    if uitkomst == Trajectuitkomst.VERVALLEN:
        return Weigering(None, "Dit traject is vervallen, omdat de huisvesting is weggehaald. Kijk eerst bij Wonen.")
    if andere_open:
        return Weigering(None, "Er loopt al een ander traject in deze gemeente. Ga daar verder.")
    return None


def why_no_start(*, begin: date, woont_er: bool, open_sinds: date | None, vorige_tot: date | None) -> Weigering | None:
    """The reason a traject cannot be begun by hand on that day, or None.

    ``open_sinds``: the begin of one that runs in this gemeente; ``vorige_tot``: the day on which the last one ended.
    """
    if open_sinds is not None:
        return Weigering("gemeente", f"Er loopt hier al een traject, sinds {open_sinds:%d-%m-%Y}.")
    if not woont_er:
        return Weigering("begin", "Deze persoon woont op die dag niet in deze gemeente. Kijk bij Wonen.")
    if vorige_tot is not None and begin < vorige_tot:
        return Weigering("begin", f"Het vorige traject liep tot {vorige_tot:%d-%m-%Y}. Vul die dag of een latere in.")
    return None
