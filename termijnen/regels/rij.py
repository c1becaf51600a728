"""From one fact with a term to the row of one deadline: which rule, which days, what people did about it."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from termijnen.domain import Afloop, Handeling, Termijnaard, make_sleutel
from termijnen.regels.feiten import Acceptatie, Daad, Feiten
from wetgeving.begrippen import Aard, Regel, Zijde
from wetgeving.boek import Regelboek
from wetgeving.kalender import vorige_werkdag
from wetgeving.rekenen import Berekend, bereken

GEEN_REGEL = "Wegwijs kent geen regel voor deze dag. Vraag het aan de juridisch medewerker."
ONBEKEND = "Termijn onbekend: "
AL_VOORBIJ = "al voorbij toen dit hier werd vastgelegd"
VRAAG_DE_JURIST = (
    "De laatste dag was al voorbij toen dit hier werd vastgelegd. "
    "Vraag het vandaag aan de jurist: soms is te laat te verontschuldigen."
)
NOG_TE_VERONTSCHULDIGEN_DAGEN = 90
"""Our own choice, no law: this long a jurist still looks at what came too late (Awb art. 6:11, Vw art. 29c lid 2)."""
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


class Regelkeuze(NamedTuple):
    """The version of a rule that is used, and a newer one that waits for a person."""

    regel: Regel | None
    nieuwer: Regel | None


def choose_regel(
    code: str, peil: date, vastgelegd_op: date | None, acceptaties: Sequence[Acceptatie], boek: Regelboek
) -> Regelkeuze:
    """Which version counts for a fact: what stood in the software when it was stored, or a newer one once accepted.

    Both are None when there is no rule for this day.
    """
    keuze = _choose_without_acceptatie(boek, code, peil, vastgelegd_op or date.min)
    if not acceptaties or keuze.regel is None or keuze.nieuwer is None:
        return keuze
    aanvaard = {acceptatie.regelversie for acceptatie in acceptaties}
    gebruikt = keuze.regel
    for regel in boek.versies(code):
        later = (regel.ingevoerd or date.min) > (gebruikt.ingevoerd or date.min)
        if later and regel.versie in aanvaard and peil in regel.geldig:
            gebruikt = regel
    return Regelkeuze(gebruikt, None if gebruikt is keuze.nieuwer else keuze.nieuwer)


@lru_cache(maxsize=65_536)
def _choose_without_acceptatie(boek: Regelboek, code: str, peil: date, vastgelegd_op: date) -> Regelkeuze:
    try:
        nieuwste = boek.regel_on(code, peil)
    except LookupError:
        return Regelkeuze(None, None)
    try:
        gebruikt = boek.regel_on(code, peil, bekend_op=vastgelegd_op)
    except LookupError:
        # Nothing was known when the fact was stored, so no date can move.
        return Regelkeuze(nieuwste, None)
    return Regelkeuze(gebruikt, None if gebruikt is nieuwste else nieuwste)


PerSleutel = Mapping[str, tuple[list[Daad], list[Acceptatie]]]


class _Dagen(NamedTuple):
    """The day to act on and the last day, before anybody did anything."""

    aard: str
    dag: date | None
    laatste: date | None


class _Daden(NamedTuple):
    """What people did, as far as it still counts."""

    nieuwe_dag: date | None = None
    is_andere_dag: bool = False
    is_uitgesteld: bool = False
    is_overruled: bool = False
    herinneren_vanaf: date | None = None
    gedaan: Daad | None = None
    niet_van_toepassing: Daad | None = None


_NIETS = _Daden()


def make_rij(feit: Termijnfeit, handelingen: Sequence[Daad], acceptaties: Sequence[Acceptatie], boek: Regelboek) -> Rij:
    """The row of one deadline, from its fact, the acts and acceptances under its key, and the rules."""
    keuze = Regelkeuze(None, None)
    if feit.begin is not None:
        keuze = choose_regel(feit.code, feit.peil or feit.begin, feit.vastgelegd_op, acceptaties, boek)
    voorbeeld = keuze.regel or boek.versies(feit.code)[-1]
    berekend = bereken(keuze.regel, feit.begin) if keuze.regel and feit.begin else None
    daden = _sum_up_daden(handelingen) if handelingen else _NIETS
    dagen = _apply_daden(_find_dagen(feit, voorbeeld, berekend), daden, voorbeeld)
    kan_vanaf, nieuwer = _find_venster(feit, berekend, dagen, keuze.nieuwer, acceptaties=acceptaties, boek=boek)
    afloop, op, door = _find_afloop(feit, daden, dagen, berekend)
    return Rij(
        sleutel=feit.sleutel,
        client_id=feit.client,
        code=feit.code,
        feit=feit.feit,
        wat=shorten(feit.wat or voorbeeld.label),
        aard=dagen.aard,
        zijde=voorbeeld.zijde,
        is_fataal=voorbeeld.fataal,
        regelversie=keuze.regel.versie if keuze.regel else "",
        nieuwe_versie=nieuwer.versie if nieuwer else "",
        begin=feit.begin,
        ongerold=berekend.ongerold if berekend else None,
        wettelijk=berekend.wettelijk if berekend else None,
        werkdatum=berekend.werkdatum if berekend else None,
        handelen_vanaf=berekend.handelen_vanaf if berekend else None,
        kan_vanaf=kan_vanaf,
        brief_einde=feit.besluit_einde or feit.brief_einde,
        dag=dagen.dag,
        laatste=dagen.laatste,
        drempels=list(voorbeeld.herinneren),
        melding=_say_no_longer_fits(feit, daden, voorbeeld, berekend) or _say_melding(feit, keuze.regel, dagen),
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


def group_by_sleutel(feiten: Feiten) -> PerSleutel:
    """Acts and acceptances under each key, in the order in which they were stored."""
    per_sleutel: dict[str, tuple[list[Daad], list[Acceptatie]]] = {}
    for daad in feiten.of(Daad):
        per_sleutel.setdefault(daad.sleutel, ([], []))[0].append(daad)
    for acceptatie in feiten.of(Acceptatie):
        per_sleutel.setdefault(acceptatie.sleutel, ([], []))[1].append(acceptatie)
    return per_sleutel


def shorten(tekst: str) -> str:
    """A text that fits its column."""
    return tekst if len(tekst) <= _LANGSTE_TEKST else tekst[: _LANGSTE_TEKST - 1] + "…"


def _find_dagen(feit: Termijnfeit, regel: Regel, berekend: Berekend | None) -> _Dagen:
    """A decision takes the place of the computed end; a printed day goes first; never act later than both allow."""
    if regel.aard is Aard.KAN_VANAF:
        return _Dagen(
            Termijnaard.KAN_VANAF if berekend else _name_without_dag(feit),
            berekend.kan_vanaf if berekend else None,
            None,
        )
    if regel.zijde is Zijde.OVERHEID:
        return _Dagen(
            Termijnaard.UITERSTE if berekend else _name_without_dag(feit),
            berekend.handelen_vanaf if berekend else None,
            None,
        )
    aard = Termijnaard.VENSTER if feit.venster_code else Termijnaard.UITERSTE
    if feit.besluit_einde:
        return _Dagen(aard, vorige_werkdag(feit.besluit_einde), feit.besluit_einde)
    if berekend is None or berekend.werkdatum is None:
        einde = feit.brief_einde
        return _Dagen(aard, vorige_werkdag(einde), einde) if einde else _Dagen(_name_without_dag(feit), None, None)
    if feit.brief_einde:
        return _Dagen(aard, min(berekend.werkdatum, vorige_werkdag(feit.brief_einde)), feit.brief_einde)
    return _Dagen(aard, berekend.werkdatum, berekend.wettelijk)


def _name_without_dag(feit: Termijnfeit) -> str:
    return Termijnaard.WACHT if feit.wacht_op else Termijnaard.ONBEKEND


def _sum_up_daden(handelingen: Sequence[Daad]) -> _Daden:
    """The later act of one kind goes before the earlier; acts come in the order in which they were stored."""
    daden = _NIETS
    for daad in handelingen:
        match daad.soort:
            case Handeling.UITSTEL:
                daden = daden._replace(nieuwe_dag=daad.nieuwe_dag, is_andere_dag=False, is_uitgesteld=True)
            case Handeling.ANDERE_DAG:
                daden = daden._replace(nieuwe_dag=daad.nieuwe_dag, is_andere_dag=True, is_overruled=True)
            case Handeling.LATER:
                daden = daden._replace(herinneren_vanaf=daad.nieuwe_dag)
            case Handeling.GEDAAN:
                daden = daden._replace(gedaan=daad)
            case Handeling.NIET_VAN_TOEPASSING:
                daden = daden._replace(niet_van_toepassing=daad)
    return daden


def _apply_daden(dagen: _Dagen, daden: _Daden, regel: Regel) -> _Dagen:
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
    return _Dagen(aard, nieuw if daden.is_andere_dag else vorige_werkdag(nieuw), nieuw)


def _find_venster(
    feit: Termijnfeit,
    berekend: Berekend | None,
    dagen: _Dagen,
    nieuwer: Regel | None,
    *,
    acceptaties: Sequence[Acceptatie],
    boek: Regelboek,
) -> tuple[date | None, Regel | None]:
    """From when it can be done, and the newer version that waits: of the term itself first, else of its window."""
    if not feit.venster_code or dagen.laatste is None:
        return (berekend.kan_vanaf if berekend else None), nieuwer
    peil = feit.peil or feit.begin or dagen.laatste
    keuze = choose_regel(feit.venster_code, peil, feit.vastgelegd_op, acceptaties, boek)
    vanaf = bereken(keuze.regel, dagen.laatste).kan_vanaf if keuze.regel else None
    return vanaf, nieuwer or keuze.nieuwer


def _find_afloop(
    feit: Termijnfeit, daden: _Daden, dagen: _Dagen, berekend: Berekend | None
) -> tuple[str, date | None, str]:
    """How it ended: by a fact first, else by what somebody said."""
    if feit.voldaan_op:
        return Afloop.GEDAAN, feit.voldaan_op, feit.voldaan_door
    if feit.vervallen_op:
        return Afloop.NIET_VAN_TOEPASSING, feit.vervallen_op, feit.vervallen_door
    if daden.gedaan and not _say_done_before_begin(daden, berekend):
        return Afloop.GEDAAN, daden.gedaan.op, daden.gedaan.tekst
    if daden.niet_van_toepassing:
        return Afloop.NIET_VAN_TOEPASSING, daden.niet_van_toepassing.op, daden.niet_van_toepassing.tekst
    if _count_days_recorded_late(feit, dagen) > NOG_TE_VERONTSCHULDIGEN_DAGEN:
        return Afloop.NIET_VAN_TOEPASSING, feit.vastgelegd_op, AL_VOORBIJ
    return Afloop.OPEN, None, ""


def _say_no_longer_fits(feit: Termijnfeit, daden: _Daden, regel: Regel, berekend: Berekend | None) -> str:
    """What to say of an act that no longer fits the dates as they are now; empty when all fits."""
    if daden.is_andere_dag:
        return _say_later_than_allowed(daden, _find_dagen(feit, regel, berekend))
    return _say_done_before_begin(daden, berekend)


def _say_done_before_begin(daden: _Daden, berekend: Berekend | None) -> str:
    """What to say when the begin was corrected to a day after the act: then it was done for another term than this."""
    if daden.gedaan is None or berekend is None or not daden.gedaan.op < berekend.begin < berekend.ongerold:
        return ""
    return (
        f"Er staat dat dit is gedaan op {daden.gedaan.op:%d-%m-%Y}, maar de termijn begon pas op "
        f"{berekend.begin:%d-%m-%Y}. Maak ‘gedaan’ ongedaan, of kijk de datums na."
    )


def _say_later_than_allowed(daden: _Daden, zonder_daden: _Dagen) -> str:
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


def _say_melding(feit: Termijnfeit, regel: Regel | None, dagen: _Dagen) -> str:
    if feit.begin is None:
        zin = shorten(feit.ontbreekt or feit.wacht_op)
        return zin.removeprefix(ONBEKEND) if dagen.dag else zin
    if 0 < _count_days_recorded_late(feit, dagen) <= NOG_TE_VERONTSCHULDIGEN_DAGEN:
        return VRAAG_DE_JURIST
    return GEEN_REGEL if regel is None else shorten(feit.let_op)
