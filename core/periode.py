"""Stretches of days: from ``begin`` up to, but not including, ``eind``."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Periode:
    """A half-open range of days; ``eind`` None means: still going on.

    Raises ValueError when ``eind`` is not after ``begin``.
    """

    begin: date
    eind: date | None = None

    def __post_init__(self) -> None:
        if self.eind is not None and self.eind <= self.begin:
            raise ValueError(f"period ends on {self.eind}, not after its begin {self.begin}")

    @classmethod
    def jaar(cls, jaar: int) -> "Periode":
        """The calendar year: 1 January up to the next 1 January."""
        return cls(date(jaar, 1, 1), date(jaar + 1, 1, 1))

    def __contains__(self, dag: date) -> bool:
        return self.begin <= dag and (self.eind is None or dag < self.eind)

    @property
    def laatste_dag(self) -> date | None:
        """The last day that belongs to the period, as screens show it after "t/m"."""
        return None if self.eind is None else self.eind - timedelta(days=1)


def add_months(dag: date, maanden: int) -> date:
    """The same day number that many months later; the last day of the month where it does not exist."""
    index = dag.year * 12 + dag.month - 1 + maanden
    jaar, maand = divmod(index, 12)
    volgende = date(jaar + (maand == 11), (maand + 1) % 12 + 1, 1)
    return date(jaar, maand + 1, min(dag.day, (volgende - timedelta(days=1)).day))
