"""From an event and a rule to the days that count. The day is always an argument; nothing here reads a clock."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from core.periode import add_months
from wetgeving.begrippen import Aard, Duur, EersteDag, Regel, Zijde
from wetgeving.kalender import NIEUWSTE, Kalender

_DAG = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Verschuiving:
    """One step in which the Algemene termijnenwet moved the end of a term."""

    artikel: str
    van: date
    tot: date
    waarom: str


@dataclass(frozen=True, slots=True)
class Berekend:
    """The days that follow from one event under one version of a rule; None where a day does not apply.

    ``ongerold``: the end before the Algemene termijnenwet. ``wettelijk``: the last day by law.
    ``werkdatum``: the last working day on or before the unrolled end, safe for whoever must act.
    ``handelen_vanaf``: the first day on which silence of the overheid has consequences.
    ``kan_vanaf``: the first day on which something is possible.
    """

    regel: Regel
    begin: date
    duur: Duur
    ongerold: date
    wettelijk: date | None
    werkdatum: date | None
    handelen_vanaf: date | None
    kan_vanaf: date | None
    rol: tuple[Verschuiving, ...] = ()
    kalender: Kalender = NIEUWSTE

    @property
    def dagen(self) -> tuple[date | None, ...]:
        """Every day that counts, to compare two versions with: the same days are nothing new for anybody."""
        return self.ongerold, self.wettelijk, self.werkdatum, self.handelen_vanaf, self.kan_vanaf


def add_duur(begin: date, duur: Duur) -> date:
    """The day with the same number that much later or earlier; the end of the month where it does not exist."""
    dag = add_months(begin, duur.alle_maanden) if duur.alle_maanden else begin
    return dag + timedelta(days=duur.alle_dagen)


def find_first_day(begin: date, eerste_dag: EersteDag) -> date:
    """The first day of a term that counts from this event."""
    return begin if eerste_dag is EersteDag.ZELF else begin + _DAG


def compute_laatste_dag(begin: date, duur: Duur, eerste_dag: EersteDag) -> date:
    """The last day of a term, before the Algemene termijnenwet.

    What lasts from its day one, lasts up to the same day number; where that number does not exist, up to the end of
    the month (29 February + 5 years: up to and including 28 February).
    """
    if eerste_dag is EersteDag.ERNA or duur.is_leeg:
        return add_duur(begin, duur)
    eerste = find_first_day(begin, eerste_dag)
    dag = add_duur(eerste, duur)
    afgekapt = bool(duur.alle_maanden) and not duur.alle_dagen and dag.day != eerste.day
    return dag if afgekapt else dag - _DAG


def extend_by_atw(eerste: date, laatste: date, kalender: Kalender = NIEUWSTE) -> tuple[Verschuiving, ...]:
    """What arts. 2 and 1 of the Algemene termijnenwet do, in this order, to a term of these first and last days."""
    stappen = []
    einde = _extend_to_two_werkdagen(eerste, laatste, kalender)
    if einde != laatste:
        stappen.append(Verschuiving("art. 2", laatste, einde, "minder dan twee werkdagen"))
    werkdag = kalender.volgende_werkdag(einde)
    if werkdag != einde:
        vrij = [einde + n * _DAG for n in range((werkdag - einde).days)]
        namen = dict.fromkeys(kalender.waarom_vrij(dag) or "" for dag in vrij)
        stappen.append(Verschuiving("art. 1 lid 1", einde, werkdag, ", ".join(namen)))
    return tuple(stappen)


def _extend_to_two_werkdagen(eerste: date, laatste: date, kalender: Kalender) -> date:
    """Art. 2: a term of at least three days holds at least two days that are no Saturday, Sunday or holiday."""
    if (laatste - eerste).days + 1 < 3:
        return laatste
    werkdagen, dag = 0, eerste
    while werkdagen < 2:
        werkdagen += not kalender.is_vrij(dag)
        dag += _DAG
    return max(laatste, dag - _DAG)


def compute_termijn(regel: Regel, begin: date, *, duur: Duur | None = None, kalender: Kalender = NIEUWSTE) -> Berekend:
    """The days of one term; ``duur`` replaces the length of the rule where a decision or contract gives another."""
    return _compute_termijn(regel, begin, duur if duur is not None else regel.duur, kalender)


@lru_cache(maxsize=131_072)
def _compute_termijn(regel: Regel, begin: date, duur: Duur, kalender: Kalender) -> Berekend:
    if regel.aard is Aard.KAN_VANAF:
        vanaf = add_duur(begin, duur)
        return Berekend(regel, begin, duur, vanaf, None, None, None, vanaf, kalender=kalender)
    ongerold = compute_laatste_dag(begin, duur, regel.eerste_dag)
    rol: tuple[Verschuiving, ...] = ()
    if regel.atw and duur.valt_onder_atw and not duur.terug:
        rol = extend_by_atw(find_first_day(begin, regel.eerste_dag), ongerold, kalender)
    wettelijk = rol[-1].tot if rol else ongerold
    if regel.zijde is Zijde.OVERHEID:
        return Berekend(regel, begin, duur, ongerold, wettelijk, None, wettelijk + _DAG, None, rol, kalender)
    werkdatum = kalender.vorige_werkdag(ongerold)
    return Berekend(regel, begin, duur, ongerold, wettelijk, werkdatum, None, None, rol, kalender)
