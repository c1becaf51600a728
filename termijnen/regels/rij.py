"""From one fact with a term to the row of one deadline: which rule, which days, what people did about it."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from termijnen.domain import Afloop, Termijnaard, make_sleutel
from termijnen.regels.feiten import NIETS, Acceptatie, Daad, Daden, PerSleutel, sum_up_daden
from termijnen.regels.versie import Versiekeuze, choose_versie
from wetgeving.begrippen import Aard, Regel, Zijde
from wetgeving.boek import Regelboek, Versie
from wetgeving.kalender import NIEUWSTE, Kalender
from wetgeving.rekenen import Berekend, compute_termijn

GEEN_REGEL = "Wegwijs kent geen regel voor deze dag. Vraag het aan de juridisch medewerker."
ONBEKEND = "Termijn onbekend: "
AL_VOORBIJ = "al voorbij toen dit hier werd vastgelegd"
VRAAG_DE_JURIST = (
    "De laatste dag was al voorbij toen dit hier werd vastgelegd. "
    "Vraag het vandaag aan de jurist: soms is te laat te verontschuldigen."
)
NOG_TE_VERONTSCHULDIGEN_DAGEN = 90
"""Our own choice, no law: this long a jurist still looks at what came too late (Awb art. 6:11, Vw art. 29c lid 2)."""
BRIEF = "brief_termijn"
"""The term of a letter that only the letter knows."""
SPOED = (
    "Mag iemand de uitspraak niet hier afwachten? Dan moet binnen één week een spoedmaatregel "
    "(voorlopige voorziening) worden gevraagd. Bel de advocaat."
)
_DAG = timedelta(days=1)
_LANGSTE_TEKST = 200


class Termijnfeit(NamedTuple):
    """A term that follows from a fact, before any rule is applied.

    ``begin`` is the day of the event itself, None when it is not known; ``peil`` picks the version of the rule.
    ``brief_einde`` is a last day that a letter prints; ``besluit_einde`` one that a decision set, which takes the
    place of the computed one. ``vastgelegd_op``: the day on which the fact was stored here; what the software knew
    on that day is what counts until somebody accepts a newer version.
    """

    client: int
    code: str
    feit: str
    begin: date | None
    peil: date | None
    vastgelegd_op: date | None
    wat: str = ""
    brief_einde: date | None = None
    besluit_einde: date | None = None
    is_uitgesteld: bool = False
    venster_code: str = ""
    """The rule that says from when it can be done, counted back from the end that holds."""
    voldaan_op: date | None = None
    voldaan_door: str = ""
    voldaan_hoe: str = ""
    """The word of the act, said when it came after the last day: "één dag na het einde ingediend"."""
    vervallen_op: date | None = None
    vervallen_door: str = ""
    ontbreekt: str = ""
    """What to fill in, when the begin is not known."""
    wacht_op: str = ""
    """What must happen first, when the begin has not come."""
    let_op: str = ""
    """A remark beside a deadline that is known."""
    mits_op_tijd: bool = False
    """Nobody here missed it when it was long over before the fact was stored."""

    @property
    def sleutel(self) -> str:
        """The key of the deadline."""
        return make_sleutel(self.client, self.code, self.feit)


class Rij(NamedTuple):
    """One row of the table Termijn: the same columns, in the same order."""

    sleutel: str
    client_id: int
    code: str
    feit: str
    wat: str
    aard: str
    zijde: str
    is_fataal: bool
    regelversie: str
    nieuwe_versie: str
    is_onveilig: bool
    begin: date | None
    ongerold: date | None
    wettelijk: date | None
    werkdatum: date | None
    handelen_vanaf: date | None
    kan_vanaf: date | None
    brief_einde: date | None
    dag: date | None
    laatste: date | None
    drempels: list[int]
    melding: str
    is_uitgesteld: bool
    is_overruled: bool
    herinneren_vanaf: date | None
    afloop: str
    afgehandeld_op: date | None
    afgehandeld_door: str


class _Dagen(NamedTuple):
    """The day to act on and the last day, before anybody did anything."""

    aard: str
    dag: date | None
    laatste: date | None


class _Stand(NamedTuple):
    """One way to count a deadline, and the days that it gives."""

    versie: Versie | None
    voorbeeld: Regel
    berekend: Berekend | None
    zonder_daden: _Dagen
    dagen: _Dagen


def make_rij(feit: Termijnfeit, handelingen: Sequence[Daad], acceptaties: Sequence[Acceptatie], boek: Regelboek) -> Rij:
    """The row of one deadline, from its fact, the acts and acceptances under its key, and the rules."""
    daden = sum_up_daden(handelingen) if handelingen else NIETS
    keuze = Versiekeuze(None, None)
    if feit.begin is not None:
        keuze = choose_versie(feit.code, feit.peil or feit.begin, feit.vastgelegd_op, acceptaties, boek)
    stand, nieuw = _count_both(feit, keuze, daden, boek)
    kan_vanaf, nieuw_venster = _find_venster(feit, stand, acceptaties=acceptaties, boek=boek)
    afloop, op, door = _find_afloop(feit, daden, stand.dagen, stand.berekend)
    regel, dagen = stand.voorbeeld, stand.dagen
    is_onveilig = afloop == Afloop.OPEN and nieuw is not None and _is_unsafe(stand, nieuw)
    return Rij(
        sleutel=feit.sleutel,
        client_id=feit.client,
        code=feit.code,
        feit=feit.feit,
        wat=shorten(feit.wat or regel.label),
        aard=dagen.aard,
        zijde=regel.zijde,
        is_fataal=regel.fataal,
        regelversie=stand.versie.naam if stand.versie else "",
        nieuwe_versie=_name_waiting(nieuw.versie if nieuw else None, nieuw_venster),
        is_onveilig=is_onveilig,
        begin=feit.begin,
        **_take_dagen(stand.berekend),
        kan_vanaf=kan_vanaf,
        brief_einde=feit.besluit_einde or feit.brief_einde,
        dag=dagen.dag,
        laatste=dagen.laatste,
        drempels=list(regel.herinneren),
        melding=_say_unsafe(nieuw if is_onveilig else None)
        or _say_no_longer_fits(daden, stand)
        or _say_melding(feit, stand),
        is_uitgesteld=daden.is_uitgesteld or feit.is_uitgesteld,
        is_overruled=daden.is_overruled,
        herinneren_vanaf=daden.herinneren_vanaf,
        afloop=afloop,
        afgehandeld_op=op,
        afgehandeld_door=shorten(door),
    )


def make_rij_by_sleutel(feit: Termijnfeit, wat_mensen_deden: PerSleutel, boek: Regelboek) -> Rij:
    """The row of one deadline, with what people did with it."""
    if not wat_mensen_deden:
        return make_rij(feit, (), (), boek)
    daden, acceptaties = wat_mensen_deden.get(feit.sleutel, ([], []))
    return make_rij(feit, daden, acceptaties, boek)


def _name_waiting(versie: Versie | None, venster: Versie | None) -> str:
    """The name of the newer version that waits: of the term itself first, else of its window."""
    wachtend = versie or venster
    return wachtend.naam if wachtend else ""


def _take_dagen(berekend: Berekend | None) -> dict[str, date | None]:
    """The computed days, in the columns of their names."""
    namen = ("ongerold", "wettelijk", "werkdatum", "handelen_vanaf")
    return {naam: getattr(berekend, naam) if berekend else None for naam in namen}


def _count_both(feit: Termijnfeit, keuze: Versiekeuze, daden: Daden, boek: Regelboek) -> tuple[_Stand, _Stand | None]:
    """The days as they hold, and as a newer version would make them; None when that gives nobody another day."""
    stand = _count(feit, keuze.gebruikt, daden, boek)
    if keuze.nieuwer is None:
        return stand, None
    nieuw = _count(feit, keuze.nieuwer, daden, boek)
    if _does_agree(stand, nieuw):
        return nieuw, None
    tussen = (_count(feit, versie, daden, boek) for versie in keuze.tussen)
    return next((eerder for eerder in tussen if _does_agree(stand, eerder)), stand), nieuw


def _does_agree(een: _Stand, ander: _Stand) -> bool:
    """Whether two ways to count give the same days."""
    zelfde = een.berekend and ander.berekend and een.berekend.dagen == ander.berekend.dagen
    return bool(zelfde) and een.dagen == ander.dagen


def _count(feit: Termijnfeit, versie: Versie | None, daden: Daden, boek: Regelboek) -> _Stand:
    regel = versie.regel if versie else boek.geldende(feit.code)[-1]
    kalender = versie.kalender if versie else NIEUWSTE
    berekend = compute_termijn(versie.regel, feit.begin, kalender=kalender) if versie and feit.begin else None
    zonder_daden = _find_dagen(feit, regel, berekend, kalender)
    return _Stand(versie, regel, berekend, zonder_daden, _apply_daden(zonder_daden, daden, regel, kalender))


def _is_unsafe(stand: _Stand, nieuw: _Stand) -> bool:
    """Whether somebody who keeps to the old day can lose a right, or acts too early."""
    oud_dag, nieuwe_dag = stand.dagen.dag, nieuw.dagen.dag
    oud_einde, nieuw_einde = stand.dagen.laatste, nieuw.dagen.laatste
    if oud_einde and nieuw_einde:
        return nieuw_einde < oud_einde
    return oud_dag is not None and nieuwe_dag is not None and nieuwe_dag > oud_dag


def _say_unsafe(nieuw: _Stand | None) -> str:
    if nieuw is None:
        return ""
    dag = nieuw.dagen.laatste or nieuw.dagen.dag
    assert dag is not None
    wat = "De laatste dag is eerder" if nieuw.dagen.laatste else "Het kan pas later"
    return f"{wat}: {dag:%d-%m-%Y}. De regel is verbeterd; houd je aan deze dag. De teamleider neemt hem over."


def shorten(tekst: str) -> str:
    """A text that fits its column."""
    return tekst if len(tekst) <= _LANGSTE_TEKST else tekst[: _LANGSTE_TEKST - 1] + "…"


def _find_dagen(feit: Termijnfeit, regel: Regel, berekend: Berekend | None, kalender: Kalender) -> _Dagen:
    """A decision takes the place of the computed end; a printed day goes first; never act later than both allow."""
    if regel.aard is Aard.KAN_VANAF:
        return _Dagen(
            Termijnaard.KAN_VANAF if berekend else _name_without_dag(feit),
            berekend.kan_vanaf if berekend else None,
            None,
        )
    if regel.zijde is Zijde.OVERHEID:
        vanaf = berekend.handelen_vanaf if berekend else None
        if vanaf and feit.brief_einde:
            # Acting on silence too early does not count, so the later of the two.
            vanaf = max(vanaf, feit.brief_einde + _DAG)
        return _Dagen(Termijnaard.UITERSTE if berekend else _name_without_dag(feit), vanaf, None)
    aard = Termijnaard.VENSTER if feit.venster_code else Termijnaard.UITERSTE
    if feit.besluit_einde:
        return _Dagen(aard, kalender.vorige_werkdag(feit.besluit_einde), feit.besluit_einde)
    if berekend is None or berekend.werkdatum is None:
        einde = feit.brief_einde
        return (
            _Dagen(aard, kalender.vorige_werkdag(einde), einde)
            if einde
            else _Dagen(_name_without_dag(feit), None, None)
        )
    if feit.brief_einde:
        return _Dagen(aard, min(berekend.werkdatum, kalender.vorige_werkdag(feit.brief_einde)), feit.brief_einde)
    return _Dagen(aard, berekend.werkdatum, berekend.wettelijk)


def _name_without_dag(feit: Termijnfeit) -> str:
    return Termijnaard.WACHT if feit.wacht_op else Termijnaard.ONBEKEND


def _apply_daden(dagen: _Dagen, daden: Daden, regel: Regel, kalender: Kalender) -> _Dagen:
    """The days that hold once somebody was granted more time, or set another day."""
    nieuw = daden.nieuwe_dag
    if nieuw is None:
        return dagen
    aard = Termijnaard.UITERSTE if dagen.aard in {Termijnaard.ONBEKEND, Termijnaard.WACHT} else dagen.aard
    if regel.aard is Aard.KAN_VANAF:
        return _Dagen(Termijnaard.KAN_VANAF, nieuw, None)
    if regel.zijde is Zijde.OVERHEID:
        # More time lasts up to and including that day: to act on it would be too early, and then does not count.
        return _Dagen(aard, nieuw if daden.is_andere_dag else nieuw + _DAG, None)
    return _Dagen(aard, nieuw if daden.is_andere_dag else kalender.vorige_werkdag(nieuw), nieuw)


def _find_venster(
    feit: Termijnfeit, stand: _Stand, *, acceptaties: Sequence[Acceptatie], boek: Regelboek
) -> tuple[date | None, Versie | None]:
    """From when it can be done, and a newer version of the window that would move that.

    A window counts from the same event as its term, or back from the last day that holds.
    """
    if not feit.venster_code or stand.dagen.laatste is None:
        return (stand.berekend.kan_vanaf if stand.berekend else None), None
    peil = feit.peil or feit.begin or stand.dagen.laatste
    keuze = choose_versie(feit.venster_code, peil, feit.vastgelegd_op, acceptaties, boek)
    if keuze.gebruikt is None:
        return None, None
    vanaf = _open_venster(feit, stand, keuze.gebruikt.regel)
    nieuwer = keuze.nieuwer
    return vanaf, None if nieuwer is None or _open_venster(feit, stand, nieuwer.regel) == vanaf else nieuwer


def _open_venster(feit: Termijnfeit, stand: _Stand, regel: Regel) -> date | None:
    vanaf = feit.begin if regel.begin is stand.voorbeeld.begin else stand.dagen.laatste
    return compute_termijn(regel, vanaf).kan_vanaf if vanaf else None


def _find_afloop(
    feit: Termijnfeit, daden: Daden, dagen: _Dagen, berekend: Berekend | None
) -> tuple[str, date | None, str]:
    """How it ended: by a fact first, else by what somebody said."""
    if feit.voldaan_op:
        return Afloop.GEDAAN, feit.voldaan_op, feit.voldaan_door + _say_too_late(feit, dagen)
    if feit.vervallen_op:
        return Afloop.NIET_VAN_TOEPASSING, feit.vervallen_op, feit.vervallen_door
    if daden.gedaan and not _say_done_before_begin(daden, berekend):
        return Afloop.GEDAAN, daden.gedaan.op, daden.gedaan.tekst
    if daden.niet_van_toepassing:
        return Afloop.NIET_VAN_TOEPASSING, daden.niet_van_toepassing.op, daden.niet_van_toepassing.tekst
    if _count_days_recorded_late(feit, dagen) > NOG_TE_VERONTSCHULDIGEN_DAGEN:
        return Afloop.NIET_VAN_TOEPASSING, feit.vastgelegd_op, AL_VOORBIJ
    return Afloop.OPEN, None, ""


def _say_too_late(feit: Termijnfeit, dagen: _Dagen) -> str:
    """How long after the last day it was done by a fact; empty when it was in time."""
    if feit.voldaan_op is None or dagen.laatste is None or feit.voldaan_op <= dagen.laatste:
        return ""
    dagen_later = (feit.voldaan_op - dagen.laatste).days
    hoeveel = "één dag" if dagen_later == 1 else f"{dagen_later} dagen"
    return f", {hoeveel} na het einde{' ' if feit.voldaan_hoe else ''}{feit.voldaan_hoe}"


def _say_no_longer_fits(daden: Daden, stand: _Stand) -> str:
    """What to say of an act that no longer fits the dates as they are now; empty when all fits."""
    if daden.is_andere_dag:
        return _say_later_than_allowed(daden, stand.zonder_daden)
    return _say_done_before_begin(daden, stand.berekend)


def _say_done_before_begin(daden: Daden, berekend: Berekend | None) -> str:
    """What to say when the begin was corrected to a day after the act: then it was done for another term than this."""
    if daden.gedaan is None or berekend is None or not daden.gedaan.op < berekend.begin < berekend.ongerold:
        return ""
    return (
        f"Er staat dat dit is gedaan op {daden.gedaan.op:%d-%m-%Y}, maar de termijn begon pas op "
        f"{berekend.begin:%d-%m-%Y}. Maak ‘gedaan’ ongedaan, of kijk de datums na."
    )


def _say_later_than_allowed(daden: Daden, zonder_daden: _Dagen) -> str:
    """What to say when a day that a person set, lies after the last day that holds without it."""
    zelf, laatste = daden.nieuwe_dag, zonder_daden.laatste
    if zelf is None or laatste is None or zelf <= laatste:
        return ""
    return (
        f"Een collega bepaalde zelf {zelf:%d-%m-%Y}. Volgens de regel of de brief is de laatste dag {laatste:%d-%m-%Y}."
    )


def _count_days_recorded_late(feit: Termijnfeit, dagen: _Dagen) -> int:
    """How many days after the last day a fact was stored that nobody here missed; 0 for any other."""
    if not feit.mits_op_tijd or feit.vastgelegd_op is None or dagen.laatste is None:
        return 0
    return max(0, (feit.vastgelegd_op - dagen.laatste).days)


def _say_melding(feit: Termijnfeit, stand: _Stand) -> str:
    dagen = stand.dagen
    if feit.begin is None:
        zin = shorten(feit.ontbreekt or feit.wacht_op)
        return zin.removeprefix(ONBEKEND) if dagen.dag else zin
    if 0 < _count_days_recorded_late(feit, dagen) <= NOG_TE_VERONTSCHULDIGEN_DAGEN:
        return VRAAG_DE_JURIST
    return GEEN_REGEL if stand.versie is None else shorten(feit.let_op)
