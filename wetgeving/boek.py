"""Which version of a rule applies on which day, and what the software knew on which day."""

from collections.abc import Iterable
from datetime import date
from itertools import combinations

from wetgeving.begrippen import Regel


class Regelboek:
    """All versions of all rules.

    A new version says with ``ingevoerd`` when it came into the software. For the days that it shares with an older
    version it goes first from then on, so that the older row never has to be edited. Raises ValueError when two
    versions could both be meant.
    """

    def __init__(self, regels: Iterable[Regel]) -> None:
        self._versies: dict[str, tuple[Regel, ...]] = {}
        self._op_naam: dict[str, Regel] = {}
        for regel in sorted(regels, key=lambda r: (r.geldig.begin, r.ingevoerd or date.min)):
            if regel.versie in self._op_naam:
                raise ValueError(f"two versions with one name: {regel.versie}")
            self._op_naam[regel.versie] = regel
            self._versies[regel.code] = (*self._versies.get(regel.code, ()), regel)
        for versies in self._versies.values():
            for een, ander in combinations(versies, 2):
                if een.ingevoerd == ander.ingevoerd and _delen_een_dag(een, ander):
                    raise ValueError(f"two versions for the same days: {een.versie} and {ander.versie}")

    def codes(self) -> tuple[str, ...]:
        """Every code, in the order of the alphabet."""
        return tuple(sorted(self._versies))

    def versies(self, code: str) -> tuple[Regel, ...]:
        """All versions of a code, oldest first. Raises LookupError for an unknown code."""
        try:
            return self._versies[code]
        except KeyError:
            raise LookupError(f"Er is geen termijn met de code ‘{code}’.") from None

    def versie(self, naam: str) -> Regel:
        """The version with this name, also one that was replaced. Raises LookupError when there is none."""
        try:
            return self._op_naam[naam]
        except KeyError:
            raise LookupError(f"Er is geen versie van een regel met de naam ‘{naam}’.") from None

    def regel_on(self, code: str, peildatum: date, *, bekend_op: date | None = None) -> Regel:
        """The version that applies to this day.

        ``bekend_op`` None: the newest; else the one that stood in the software on that day. Raises LookupError,
        naming code and day, when there is none.
        """
        gevonden = None
        for regel in self.versies(code):
            bekend = regel.vervangen is None if bekend_op is None else regel.bekend_op(bekend_op)
            if bekend and peildatum in regel.geldig and (gevonden is None or _nieuwer(regel, gevonden)):
                gevonden = regel
        if gevonden is None:
            raise LookupError(f"De termijn ‘{code}’ heeft geen regel voor {peildatum:%d-%m-%Y}.")
        return gevonden


def _nieuwer(een: Regel, ander: Regel) -> bool:
    return (een.ingevoerd or date.min) > (ander.ingevoerd or date.min)


def _delen_een_dag(een: Regel, ander: Regel) -> bool:
    begin = max(een.geldig.begin, ander.geldig.begin)
    return begin in een.geldig and begin in ander.geldig
