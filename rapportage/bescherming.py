"""A number that is not shown, and what stands in its place. Pure."""

from dataclasses import dataclass
from enum import Enum

DREMPEL = 5


class Verbergreden(Enum):
    """Why a number is hidden; it fixes what a reader knows about it."""

    KLEIN = "klein"  # 1 up to the threshold
    AANVULLEND = "aanvullend"  # at least the threshold; hidden because it gives another number away
    GEHEEL = "geheel"  # any number, 0 included: the breakdown as a whole is hidden


@dataclass(frozen=True, slots=True)
class Verborgen:
    """A number that is not shown. It never carries the number."""

    reden: Verbergreden
    drempel: int = DREMPEL

    @property
    def tekst(self) -> str:
        """What stands in the cell. "< 5" only where that is true."""
        return f"< {self.drempel}" if self.reden is Verbergreden.KLEIN else "verborgen"

    @property
    def voluit(self) -> str:
        """The same in words, for a text that is read aloud."""
        return f"minder dan {self.drempel}" if self.reden is Verbergreden.KLEIN else "verborgen"
