"""Timing requests, and saying what was measured against what was promised."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Meting:
    """Server times of one page, in milliseconds, against a budget for the slowest one in twenty."""

    naam: str
    tijden: tuple[float, ...]
    budget: float

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
        return self.p95 <= self.budget

    def __str__(self) -> str:
        oordeel = "ok" if self.is_binnen_budget else "TOO SLOW"
        return f"{self.naam:<34} p50 {self.p50:7.1f} ms   p95 {self.p95:7.1f} ms   budget {self.budget:5.0f} ms   {oordeel}"


def meet(naam: str, handeling: Callable[[int], None], *, budget: float, keer: int = 60) -> Meting:
    """Do something a number of times, after three times that do not count."""
    for n in range(3):
        handeling(-1 - n)
    tijden = []
    for n in range(keer):
        begin = perf_counter()
        handeling(n)
        tijden.append((perf_counter() - begin) * 1000)
    return Meting(naam, tuple(tijden), budget)
