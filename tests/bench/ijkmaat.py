"""How quick the processors are at this moment: the bare form, beside a run in which little else slowed them.

One machine does the same work now in one time and now in three; without this, a line that is over its budget does not
say whether the house became slower or the machine.
"""

import statistics
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from django.db import connection

from tests.bench.kaal import Kaalbezoek

IJK = 8.9
"""Milliseconds of the bare form in the first whole run of 27 November 2026; in the best hour it took 7.1."""
SPELING = 1.1
"""What is slower by no more than this, is as quick."""
WARM, KEER = 5, 25
BINNEN = "within"


@dataclass(frozen=True, slots=True)
class Ijkmaat:
    """The bare form in a database of its own (by name), with one account in it."""

    database: str

    def measure(self) -> float:
        """Milliseconds that the bare form takes now. In a thread: that has a connection of its own."""
        with ThreadPoolExecutor(1) as thread:
            return thread.submit(self._measure).result()

    def _measure(self) -> float:
        connection.settings_dict = {**connection.settings_dict, "NAME": self.database}
        try:
            bezoek = Kaalbezoek()
            tijden = [sum(antwoord.ms for antwoord in bezoek.log()) for _ in range(WARM + KEER)]
        finally:
            connection.close()
        return statistics.median(tijden[WARM:])


def explain_processors(gemeten: float, hoogstens: float, ijk: float) -> str:
    """What a measured time says of the processors, where the bare form took ``ijk`` ms; empty when they were quick."""
    if ijk <= IJK * SPELING:
        return ""
    anders = gemeten * IJK / ijk
    oordeel = BINNEN if anders <= hoogstens else "over it there too"
    return (
        f"the processors: the bare form takes {ijk:.1f} ms now; where it takes {IJK}, this is {anders:.1f}: {oordeel}"
    )
