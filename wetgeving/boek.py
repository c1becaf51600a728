"""Which version of a rule applies on which day, and what the software knew on which day."""

from collections.abc import Iterable
from datetime import date
from itertools import combinations
from typing import NamedTuple

from wetgeving.begrippen import Regel
from wetgeving.kalender import AANGEWEZEN, Aangewezen, Kalender

_MET_KALENDER = "+kalender-"


class Versie(NamedTuple):
    """One way to count a term: a version of its rule, and the free days as they were known."""

    regel: Regel
    kalender: Kalender

    @property
    def naam(self) -> str:
        """As stored beside what was computed with it: the version of the rule, and the edition of the calendar."""
        editie = self.kalender.editie
        return f"{self.regel.versie}{_MET_KALENDER}{editie.isoformat()}" if editie else self.regel.versie


class Regelboek:
    """All versions of all rules, and all designated days.

    A new version says with ``ingevoerd`` when it came into the software. For the days that it shares with an older
    version it goes first from then on, so that the older row never has to be edited; with ``vervangt`` it says that
    the older one was wrong, which then holds for no day any more. Raises ValueError when two versions could both be
    meant, or when a correction names no version of its code.
    """

    def __init__(self, regels: Iterable[Regel], aangewezen: Iterable[Aangewezen] = AANGEWEZEN) -> None:
        self._versies: dict[str, tuple[Regel, ...]] = {}
        self._op_naam: dict[str, Regel] = {}
        for regel in sorted(regels, key=lambda r: (r.geldig.begin, r.ingevoerd or date.min)):
            if regel.versie in self._op_naam:
                raise ValueError(f"two versions with one name: {regel.versie}")
            self._op_naam[regel.versie] = regel
            self._versies[regel.code] = (*self._versies.get(regel.code, ()), regel)
        self._vervangen = self._zoek_vervangen()
        for versies in self._versies.values():
            for een, ander in combinations(versies, 2):
                if een.ingevoerd == ander.ingevoerd and _does_share_a_day(een, ander):
                    raise ValueError(f"two versions for the same days: {een.versie} and {ander.versie}")
        self.kalenders = _list_edities(tuple(aangewezen))
        """The calendar as it was known over time, oldest first."""

    def _zoek_vervangen(self) -> dict[str, date]:
        """Of each version that was wrong: the day on which its first correction came into the software."""
        gevonden: dict[str, date] = {}
        for regel in self._op_naam.values():
            if regel.vervangt is None or regel.ingevoerd is None:
                continue
            fout = self._op_naam.get(regel.vervangt)
            if fout is None or fout.code != regel.code:
                raise ValueError(f"{regel.versie} corrects a version that is not there: {regel.vervangt}")
            gevonden[fout.versie] = min(regel.ingevoerd, gevonden.get(fout.versie, regel.ingevoerd))
        return gevonden

    def codes(self) -> tuple[str, ...]:
        """Every code, in the order of the alphabet."""
        return tuple(sorted(self._versies))

    def versies(self, code: str) -> tuple[Regel, ...]:
        """All versions of a code, oldest first. Raises LookupError for an unknown code."""
        try:
            return self._versies[code]
        except KeyError:
            raise LookupError(f"Er is geen termijn met de code ‘{code}’.") from None

    def geldende(self, code: str) -> tuple[Regel, ...]:
        """The versions of a code that were not corrected, oldest first. Raises LookupError for an unknown code."""
        return tuple(regel for regel in self.versies(code) if regel.versie not in self._vervangen)

    def vervangen_op(self, regel: Regel) -> date | None:
        """The day on which the correction of this version came into the software; None when it was not wrong."""
        return self._vervangen.get(regel.versie)

    def versie(self, naam: str) -> Regel:
        """The version of this name, also one that was replaced. Raises LookupError when there is none."""
        try:
            return self._op_naam[naam.partition(_MET_KALENDER)[0]]
        except KeyError:
            raise LookupError(f"Er is geen versie van een regel met de naam ‘{naam}’.") from None

    def rekenwijze(self, naam: str) -> Versie:
        """The rule and the calendar of this name. Raises LookupError when there is none."""
        for kalender in self.kalenders:
            versie = Versie(self.versie(naam), kalender)
            if versie.naam == naam:
                return versie
        raise LookupError(f"Er is geen versie van een regel met de naam ‘{naam}’.")

    def kalender_op(self, bekend_op: date | None) -> Kalender:
        """The calendar that the software had on that day; None: the newest."""
        bekend = [k for k in self.kalenders if bekend_op is None or k.editie is None or k.editie <= bekend_op]
        return bekend[-1]

    def regel_on(self, code: str, peildatum: date, *, bekend_op: date | None = None) -> Regel:
        """The version that applies to this day.

        ``bekend_op`` None: the newest; else the one that stood in the software on that day. Raises LookupError,
        naming code and day, when there is none.
        """
        gevonden = None
        for regel in self.versies(code):
            is_eerste = gevonden is None or _is_newer(regel, gevonden)
            if is_eerste and peildatum in regel.geldig and self._is_bekend(regel, bekend_op):
                gevonden = regel
        if gevonden is None:
            raise LookupError(f"De termijn ‘{code}’ heeft geen regel voor {peildatum:%d-%m-%Y}.")
        return gevonden

    def _is_bekend(self, regel: Regel, bekend_op: date | None) -> bool:
        """Whether this version stood in the software on that day, and was not yet replaced."""
        vervangen = self._vervangen.get(regel.versie)
        if bekend_op is None:
            return vervangen is None
        return (regel.ingevoerd is None or regel.ingevoerd <= bekend_op) and (
            vervangen is None or bekend_op < vervangen
        )


def _is_newer(een: Regel, ander: Regel) -> bool:
    return (een.ingevoerd or date.min) > (ander.ingevoerd or date.min)


def _does_share_a_day(een: Regel, ander: Regel) -> bool:
    begin = max(een.geldig.begin, ander.geldig.begin)
    return begin in een.geldig and begin in ander.geldig


def _list_edities(aangewezen: tuple[Aangewezen, ...]) -> tuple[Kalender, ...]:
    dagen = sorted({dag.ingevoerd for dag in aangewezen if dag.ingevoerd})
    return tuple(Kalender(aangewezen, editie) for editie in (None, *dagen))
