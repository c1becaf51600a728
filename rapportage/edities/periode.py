"""The periods that can be fixed. Pure."""

from datetime import date

from core.keuze import Keuze


class Editiedeel(Keuze):
    """Which part of the year an edition is about; the second half is what the year adds to the first."""

    JAAR = "jaar", "het hele jaar"
    EERSTE_HELFT = "eerste helft", "januari t/m juni"
    TWEEDE_HELFT = "tweede helft", "juli t/m december"
    MAAND = "maand", "tot nu toe"  # the state of a month while the year runs; no edition of the team

    def say(self, jaar: int) -> str:
        """The period in words: "2017", "2017, januari t/m juni"."""
        return str(jaar) if self is Editiedeel.JAAR else f"{jaar}, {self.label}"

    @property
    def is_helft(self) -> bool:
        """Whether it is half a year."""
        return self in {Editiedeel.EERSTE_HELFT, Editiedeel.TWEEDE_HELFT}

    def find_eerste_dag(self, jaar: int) -> date:
        """The first day that counts."""
        return date(jaar, 7, 1) if self is Editiedeel.TWEEDE_HELFT else date(jaar, 1, 1)

    def find_laatste_dag(self, jaar: int) -> date:
        """The last day that counts."""
        return date(jaar, 6, 30) if self is Editiedeel.EERSTE_HELFT else date(jaar, 12, 31)
