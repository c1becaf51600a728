"""The one way in which an action says no."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Weigering:
    """Why something cannot be: the form field (``veld``), and the Dutch sentence that the user reads there.

    With None for a field the sentence stands above the form. Printed, it is its sentence: beside a greyed button.
    """

    veld: str | None
    zin: str

    def __str__(self) -> str:
        return self.zin


class Refused(Exception):
    """An action that is not possible now, for one reason or for several (``weigeringen``, never empty).

    A bare sentence is put at the field ``veld``.
    """

    def __init__(self, *redenen: Weigering | str, veld: str | None = None) -> None:
        self.weigeringen = tuple(reden if isinstance(reden, Weigering) else Weigering(veld, reden) for reden in redenen)
        super().__init__(self.zin)

    @property
    def zin(self) -> str:
        """All its sentences, as one text."""
        return " ".join(weigering.zin for weigering in self.weigeringen)

    @property
    def veld(self) -> str | None:
        """The field of the first reason."""
        return self.weigeringen[0].veld


class Stale(Refused):
    """The row was changed by somebody else after this form was opened; ``actueel`` is the row as it is now."""

    def __init__(self, actueel: Any) -> None:
        super().__init__(
            "Iemand anders heeft dit ondertussen gewijzigd. Hieronder staan beide teksten. "
            "Kies wat er moet blijven staan en bewaar opnieuw."
        )
        self.actueel = actueel


def refuse(*redenen: Weigering | str | None, veld: str | None = None) -> None:
    """Raise ``Refused`` with the reasons that a rule gave; a None is no reason, and without any nothing happens.

    A bare sentence is put at the field ``veld``.
    """
    if gegeven := [reden for reden in redenen if reden is not None]:
        raise Refused(*gegeven, veld=veld)
