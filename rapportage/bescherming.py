"""A number that is not shown as it is, and what stands in its place. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Klasse:
    """A number of which is printed between which two it lies, both included."""

    van: int
    tot: int

    @property
    def tekst(self) -> str:
        """What stands in its place, also when it is read aloud."""
        return f"{self.van:,} tot en met {self.tot:,}".replace(",", ".")


@dataclass(frozen=True, slots=True)
class Verborgen:
    """A number that is not shown at all. It never carries the number."""

    tekst: str = "niet te zien"
