"""The one way in which an action says no."""

from typing import Any


class Refused(Exception):
    """An action that is not possible now, in one Dutch sentence that the user reads.

    ``veld`` names the form field to put the sentence at; without it the sentence stands above the form.
    """

    def __init__(self, zin: str, *, veld: str | None = None) -> None:
        super().__init__(zin)
        self.zin = zin
        self.veld = veld


class Stale(Refused):
    """The row was changed by somebody else after this form was opened; ``actueel`` is the row as it is now."""

    def __init__(self, actueel: Any) -> None:
        super().__init__(
            "Iemand anders heeft dit ondertussen gewijzigd. Hieronder staan beide teksten. "
            "Kies wat er moet blijven staan en bewaar opnieuw."
        )
        self.actueel = actueel
