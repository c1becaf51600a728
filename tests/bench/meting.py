"""Timing requests, and saying what was measured against what was promised."""

import statistics
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

import pytest
from django.db import connection

from tests.bench.beloofd import tell_promises
from tests.bench.bezoek import Antwoord
from tests.bench.ijkmaat import explain_processors
from tests.bench.waarom import explain_why

KEER = 60
WARM = 3
HERKANSINGEN = 2
MINST, LANGST = 5, 20
"""What is slow is asked so many times at least, and then no longer than so many seconds: it must not keep the rest."""
HOPELOOS = 2
"""What takes half of its requests so many times its budget, is not over it by what else the machine did."""
LIMIET_KB = 150
TIJDEN = ("ms", "seconds")
"""With what a line begins that tells a time: slow processors change it, and no number of bytes or per cents."""


@dataclass(frozen=True, slots=True)
class Meting:
    """Server times of one page, in milliseconds, against a budget for the slowest one in twenty."""

    naam: str
    tijden: tuple[float, ...]
    werk: tuple[float, ...]
    budget: float
    kb: float = 0.0

    @property
    def p50(self) -> float:
        """Half of the requests were faster."""
        return statistics.median(self.tijden)

    @property
    def p95(self) -> float:
        """Nineteen out of twenty requests were faster."""
        return statistics.quantiles(self.tijden, n=20)[-1]

    @property
    def is_binnen_budget(self) -> bool:
        """Whether the promise is kept."""
        return self.p95 <= self.budget and self.kb <= LIMIET_KB

    def __str__(self) -> str:
        oordeel = "ok" if self.is_binnen_budget else "OVER BUDGET"
        werk = statistics.median(self.werk)
        getallen = f"{self.p50:8.1f} {self.p95:8.1f} {self.budget:8.0f} {werk:8.1f} {self.kb:8.1f} {LIMIET_KB:6}"
        return f"{self.naam:<42} {getallen}   {oordeel}"


KOP = f"{'in milliseconds':<42} {'p50':>8} {'p95':>8} {'budget':>8} {'work':>8} {'kB':>8} {'limit':>6}"


@dataclass
class Rapport:
    """What was measured in this run against budget: printed at once, for who breaks it off, and together at the end."""

    ijk: Callable[[], float]
    """Milliseconds that the bare form takes at this moment."""
    metingen: list[Meting] = field(default_factory=list)
    regels: list[str] = field(default_factory=list)
    plannen: dict[str, str] = field(default_factory=dict)
    """The plan of the slowest query of each page, by its name."""

    def check(self, meting: Meting) -> None:
        """Keep one measurement for the table; over budget is a failure."""
        self.metingen.append(meting)
        _print_now(str(meting))
        if not meting.is_binnen_budget:
            self.tell(f"{meting.naam}, p95: {self._explain(meting.naam, meting.p95, meting.budget, is_tijd=True)}")
            pytest.fail(f"{KOP}\n{meting}", pytrace=False)

    def check_most(self, wat: str, gemeten: float, hoogstens: float) -> None:
        """Keep one number that has a limit of its own; above it is a failure."""
        regel = f"{wat}: {gemeten:.1f}, at most {hoogstens:g}"
        if gemeten <= hoogstens:
            self.tell(f"{regel}   ok")
            return
        is_tijd = wat.split(maxsplit=1)[0] in TIJDEN
        self.tell(f"{regel}   OVER BUDGET\n    {self._explain(wat, gemeten, hoogstens, is_tijd=is_tijd)}")
        pytest.fail(self.regels[-1], pytrace=False)

    def _explain(self, wat: str, gemeten: float, hoogstens: float, *, is_tijd: bool) -> str:
        processors = explain_processors(gemeten, hoogstens, self.ijk()) if is_tijd else ""
        return f"why: {explain_why(wat, processors)}"

    def tell(self, regel: str) -> None:
        """Keep a line that has no limit of its own."""
        self.regels.append(regel)
        _print_now(regel)

    def __str__(self) -> str:
        plannen = (f"{pagina}: {plan}" for pagina, plan in self.plannen.items())
        delen = [KOP, *map(str, self.metingen), "", *plannen, "", *self.regels, "", tell_promises(self.regels)]
        return "\n".join(["", *delen, ""])


def _print_now(regel: str) -> None:
    sys.stdout.write(f"\n{regel}\n")
    sys.stdout.flush()


def explain_slowest(handeling: Callable[[], object]) -> str:
    """Do something, and ask how the database answered the question that took longest."""
    gesteld: list[tuple[float, str, Any]] = []

    def keep(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        begin = perf_counter()
        try:
            return execute(sql, params, many, context)
        finally:
            gesteld.append((perf_counter() - begin, sql, params))

    with connection.execute_wrapper(keep):
        handeling()
    duur, sql, params = max(
        (
            (duur, sql, params)
            for duur, sql, params in gesteld
            if isinstance(sql, str) and sql.lstrip().startswith(("SELECT", "WITH", "("))
        ),
        key=lambda vraag: vraag[0],
    )
    return f"{len(gesteld)} queries, the slowest {duur * 1000:.1f} ms\n{_explain(sql, params)}"


def _explain(sql: str, params: Any) -> str:
    """The plan of each statement of a question; several may be asked in one trip."""
    with connection.cursor() as cursor:
        tekst = cursor.mogrify(sql, params) if params else sql
        plannen = []
        for deel in tekst.replace("; SELECT ", ";;SELECT ").split(";;"):
            cursor.execute(f"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) {deel}")
            plannen.append("\n".join(f"    {regel}" for (regel,) in cursor.fetchall()))
    return "\n    ...\n".join(plannen)


def meet(naam: str, handeling: Callable[[int], Antwoord], *, budget: float, keer: int = KEER) -> Meting:
    """Do something a number of times, after three times that do not count; each gives its answer.

    Whatever is over budget is measured again, twice at most, and the best counts: something else may have been busy.
    """
    beste = _measure(naam, handeling, budget, keer)
    for _ in range(HERKANSINGEN):
        if beste.is_binnen_budget or beste.p50 > HOPELOOS * budget:
            break
        beste = min(beste, _measure(naam, handeling, budget, keer), key=lambda meting: meting.p95)
    return beste


def _measure(naam: str, handeling: Callable[[int], Antwoord], budget: float, keer: int) -> Meting:
    for n in range(WARM):
        handeling(n)
    antwoorden, begin = [], perf_counter()
    while len(antwoorden) < keer and (len(antwoorden) < MINST or perf_counter() - begin < LANGST):
        antwoorden.append(handeling(len(antwoorden)))
    tijden, werk = tuple(a.ms for a in antwoorden), tuple(a.werk for a in antwoorden)
    return Meting(naam, tijden, werk, budget, max(len(a.body) for a in antwoorden) / 1000)


def meet_samen(handelingen: dict[str, Callable[[int], list[Antwoord]]], keer: int = KEER) -> dict[str, float]:
    """Do several things in turn, so that whatever else the machine does hits them alike: the median of each, in ms."""
    for n in range(WARM):
        for handeling in handelingen.values():
            handeling(n)
    tijden: dict[str, list[float]] = {naam: [] for naam in handelingen}
    for n in range(keer):
        for naam, handeling in handelingen.items():
            tijden[naam].append(sum(antwoord.ms for antwoord in handeling(n)))
    return {naam: statistics.median(gemeten) for naam, gemeten in tijden.items()}
