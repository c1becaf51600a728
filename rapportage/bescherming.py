"""Small numbers made safe for the edition of a gemeente. Pure: numbers in, numbers or `Verborgen` out.

A count of 1–4 persons is hidden, and so is whatever would let a reader compute it. The reader is taken
to be clever: they know every relation between the figures, that "< 5" means 1–4, and that a number hidden
for the sake of another is at least 5. A hidden number is only called safe when a *second world* has been
found: other hidden numbers, allowed by all that the reader knows, in which it has another value. No second
world found means: hide more.

Not covered here: averages and percentages (no linear relation), two editions of one year laid side by side,
and a reader who reruns this choice on every world they think possible and drops those in which it would have
hidden less.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

SleutelT = TypeVar("SleutelT", bound=Hashable)

DREMPEL = 5
ZOEKSTAPPEN = 2000


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


@dataclass(frozen=True, slots=True)
class Som(Generic[SleutelT]):
    """`totaal` is the sum of `delen` minus that of `aftrek` (saldo-eind = gehuisvest − te-huisvesten)."""

    totaal: SleutelT
    delen: tuple[SleutelT, ...]
    aftrek: tuple[SleutelT, ...] = ()


@dataclass(frozen=True, slots=True)
class Deelgroep(Generic[SleutelT]):
    """The persons of `deel` are among those of `geheel`; the rest is not printed but can be computed.

    With `rest_telt` a rest of 1–4 persons is protected like a printed cell. Without it, "not in this group"
    says nothing about a person (an onderwerp that somebody did not ask about).
    """

    deel: SleutelT
    geheel: SleutelT
    rest_telt: bool = True


@dataclass(frozen=True, slots=True)
class Overlap(Generic[SleutelT]):
    """A breakdown that does not add up: all are in one cell or more, so their sum is `totaal` or more."""

    totaal: SleutelT
    delen: tuple[SleutelT, ...]


Relatie = Som[Any] | Deelgroep[Any] | Overlap[Any]
Uitkomst = int | None | Verborgen


class Onbeschermbaar(ValueError):
    """A small number follows from figures that cannot be hidden; nothing may be published."""


def protect(
    cellen: Mapping[SleutelT, int | None],
    relaties: Sequence[Relatie],
    *,
    personen: AbstractSet[SleutelT],
    openbaar: AbstractSet[SleutelT] = frozenset(),
    saldi: AbstractSet[SleutelT] = frozenset(),
    drempel: int = DREMPEL,
) -> dict[SleutelT, Uitkomst]:
    """The same cells, in the same order, with every number that must not be known replaced by `Verborgen`.

    `cellen`: counts; None is "not registered" and stays None. `personen`: the cells that count persons; only
    these are hidden for being small, and a 0 among them is shown. `openbaar`: cells that anyone can look up
    elsewhere (a taakstelling); hiding them would help nobody. `saldi`: cells that can be below zero.

    Raises `ValueError` when a relation does not hold for the numbers given or names an unknown cell, and
    `Onbeschermbaar` when `openbaar` leaves no way out.
    """
    if drempel < 3:
        raise ValueError(f"threshold {drempel}: below 3, 'less than' names the number")
    puzzel = _Puzzel(cellen, relaties, personen=personen, openbaar=openbaar, saldi=saldi, drempel=drempel)
    status = puzzel.status_after(_prune(puzzel, _solve(puzzel)))
    return {key: Verborgen(status[key], drempel) if key in status else value for key, value in cellen.items()}


@dataclass(frozen=True, slots=True)
class _Rest:
    """A number that is nowhere printed: what is left of `geheel`, or what an overlap counts twice."""

    van: Hashable
    zonder: Hashable


Status = dict[Hashable, Verbergreden]


class _Puzzel:
    """The relations as equations (a sum of ±1 × cell that is 0), and what a reader knows of a cell."""

    def __init__(
        self,
        cellen: Mapping[Any, int | None],
        relaties: Sequence[Relatie],
        *,
        personen: AbstractSet[Any],
        openbaar: AbstractSet[Any],
        saldi: AbstractSet[Any],
        drempel: int,
    ) -> None:
        self.personen, self.openbaar, self.saldi, self.drempel = personen, openbaar, saldi, drempel
        self.waarden: dict[Hashable, int] = {key: v for key, v in cellen.items() if v is not None}
        if negative := [key for key, v in self.waarden.items() if v < 0 and key not in saldi]:
            raise ValueError(f"below zero, yet not named among saldi: {negative}")
        self.vergelijkingen: list[dict[Hashable, int]] = []
        self.resten: list[Hashable] = []
        self.sommen: list[tuple[Hashable, tuple[Hashable, ...]]] = []
        for relatie in relaties:
            self._add(relatie, cellen)
        self.werelden: dict[Hashable, dict[Hashable, int]] = {}
        self.van_cel: dict[Hashable, list[int]] = {}
        for index, vergelijking in enumerate(self.vergelijkingen):
            for key in vergelijking:
                self.van_cel.setdefault(key, []).append(index)
        self.klein: Status = {
            key: Verbergreden.KLEIN for key, v in self.waarden.items() if key in personen and self.is_small(v)
        }

    def is_small(self, value: int) -> bool:
        return 1 <= value < self.drempel

    def _add(self, relatie: Relatie, cellen: Mapping[Any, int | None]) -> None:
        keys: tuple[Any, ...]
        if isinstance(relatie, Deelgroep):
            keys = (relatie.deel, relatie.geheel)
        else:
            keys = (relatie.totaal, *relatie.delen, *getattr(relatie, "aftrek", ()))
        if unknown := [key for key in keys if key not in cellen]:
            raise ValueError(f"{relatie} names cells that are not given: {unknown}")
        if any(key not in self.waarden for key in keys):
            return  # what is not registered is not in the sum either
        if isinstance(relatie, Som):
            self._equation(relatie, {relatie.totaal: -1}, relatie.delen, relatie.aftrek)
            self.sommen.append((relatie.totaal, relatie.delen))
        elif isinstance(relatie, Deelgroep):
            rest = self._rest(relatie, relatie.geheel, relatie.deel)
            both = {relatie.geheel, relatie.deel} <= self.personen
            if relatie.rest_telt and both and self.is_small(self.waarden[rest]):
                self.resten.append(rest)
        else:
            for deel in relatie.delen:
                self._rest(relatie, relatie.totaal, deel)
            double = _Rest(relatie.delen, relatie.totaal)
            self.waarden[double] = sum(self.waarden[d] for d in relatie.delen) - self.waarden[relatie.totaal]
            self._equation(relatie, {relatie.totaal: -1}, relatie.delen, (double,))
            self.sommen.append((relatie.totaal, relatie.delen))

    def _rest(self, relatie: Relatie, geheel: Hashable, deel: Hashable) -> Hashable:
        rest = _Rest(geheel, deel)
        self.waarden[rest] = self.waarden[geheel] - self.waarden[deel]
        self._equation(relatie, {geheel: -1}, (deel, rest), ())
        return rest

    def _equation(
        self, relatie: Relatie, begin: dict[Hashable, int], plus: Sequence[Any], minus: Sequence[Any]
    ) -> None:
        if len({*begin, *plus, *minus}) != len(begin) + len(plus) + len(minus):
            raise ValueError(f"{relatie} names a cell twice")
        vergelijking = begin | dict.fromkeys(plus, 1) | dict.fromkeys(minus, -1)
        left_over = sum(teken * self.waarden[key] for key, teken in vergelijking.items())
        below_zero = any(isinstance(key, _Rest) and self.waarden[key] < 0 for key in vergelijking)
        if left_over or below_zero:
            raise ValueError(f"{relatie} does not hold: {[(k, self.waarden[k]) for k in vergelijking]}")
        self.vergelijkingen.append(vergelijking)

    def status_after(self, besluiten: Sequence[Status]) -> Status:
        status = dict(self.klein)
        for besluit in besluiten:
            status |= {key: r for key, r in besluit.items() if status.get(key) is not Verbergreden.GEHEEL}
        return status

    def is_free(self, key: Hashable, status: Status) -> bool:
        """Whether the reader has no printed number for this cell."""
        return key in status or isinstance(key, _Rest)

    def allows(self, key: Hashable, value: int, status: Status) -> bool:
        """Whether the reader thinks this value possible, for this cell by itself."""
        if isinstance(key, _Rest):
            return value >= 0
        if status[key] is Verbergreden.KLEIN:
            return self.is_small(value)
        if key in self.saldi:
            return True
        at_least = self.drempel if status[key] is Verbergreden.AANVULLEND and key in self.personen else 0
        return value >= at_least

    def neighbours(self, cell: Hashable, status: Status) -> list[Hashable]:
        """The cells that share an equation with this one, directly or by hidden cells; itself first."""
        found = {cell: None}
        queue = [cell]
        for key in queue:
            for index in self.van_cel.get(key, ()):
                for other in self.vergelijkingen[index]:
                    if other not in found:
                        found[other] = None
                        if self.is_free(other, status):
                            queue.append(other)
        return list(found)

    def pinned(self, status: Status) -> list[Hashable]:
        """The hidden cells for which no second world was found; one found before is first tried again."""
        closed = []
        for cell in (*status, *self.resten):
            world = self.werelden.get(cell, {})
            if not world or not all(self.may_move(key, stap, status) for key, stap in world.items()):
                world = _TweedeWereld(self, status).search(cell)
                self.werelden |= dict.fromkeys(world, world)
                if not world:
                    closed.append(cell)
        return closed

    def may_move(self, key: Hashable, stap: int, status: Status) -> bool:
        """Whether the reader thinks it possible that this cell has its number and this much more or less."""
        return self.is_free(key, status) and self.allows(key, self.waarden[key] + stap, status)


class _TweedeWereld:
    """Search for other hidden numbers that fit: move one cell by one, then repair the sums, a cell at a time.

    Each cell moves at most once and by one. That misses some worlds, so it can hide too much, never too
    little.
    """

    def __init__(self, puzzel: _Puzzel, status: Status) -> None:
        self.puzzel, self.status = puzzel, status
        self.verschil: dict[Hashable, int] = {}
        self.over: dict[int, int] = {}
        self.stappen = 0

    def search(self, cell: Hashable) -> dict[Hashable, int]:
        """The cells that differ in a world where `cell` differs; empty when none was found."""
        for stap in (1, -1):
            if self.puzzel.may_move(cell, stap, self.status):
                self._move(cell, stap)
                self.stappen = 0
                if self._repair():
                    return dict(self.verschil)
                self._undo(cell)
        return {}

    def _move(self, key: Hashable, stap: int) -> None:
        self.verschil[key] = stap
        self._weigh(key, stap)

    def _undo(self, key: Hashable) -> None:
        self._weigh(key, -self.verschil.pop(key))

    def _weigh(self, key: Hashable, stap: int) -> None:
        for index in self.puzzel.van_cel.get(key, ()):
            left = self.over.pop(index, 0) + stap * self.puzzel.vergelijkingen[index][key]
            if left:
                self.over[index] = left

    def _repair(self) -> bool:
        if not self.over:
            return True
        self.stappen += 1
        if self.stappen > ZOEKSTAPPEN:
            return False
        # The sum with the fewest ways to repair it first: a dead end shows at once.
        for key, stap in min((list(self._ways(index)) for index in self.over), key=len):
            self._move(key, stap)
            if self._repair():
                return True
            self._undo(key)
        return False

    def _ways(self, index: int) -> Iterator[tuple[Hashable, int]]:
        sign = 1 if self.over[index] > 0 else -1
        for key, teken in self.puzzel.vergelijkingen[index].items():
            if key not in self.verschil and self.puzzel.may_move(key, -sign * teken, self.status):
                yield key, -sign * teken


def _solve(puzzel: _Puzzel) -> list[Status]:
    """Decisions to hide more, until every hidden cell has a second world.

    In this order: another cell of a breakdown, the breakdown as a whole, the zeros beside it, a total, and
    last a small total as if it were any number.
    """
    besluiten: list[Status] = []
    status = puzzel.status_after(besluiten)
    while closed := puzzel.pinned(status):
        besluit = next(filter(None, _list_options(puzzel, closed, status)), None)
        if besluit is None:
            raise Onbeschermbaar(f"a reader can compute {closed} from figures that cannot be hidden")
        besluiten.append(besluit)
        status = puzzel.status_after(besluiten)
    return besluiten


def _list_options(puzzel: _Puzzel, closed: Sequence[Hashable], status: Status) -> Iterator[Status]:
    for cell in closed:
        yield _hide_one_more(puzzel, cell, status, totals=False)
        yield _hide_whole_breakdown(puzzel, cell, status)
    for cell in closed:
        yield _find_zeros_beside(puzzel, cell, status)
    for cell in closed:
        yield _hide_one_more(puzzel, cell, status, totals=True)
    for cell in closed:
        yield {
            key: Verbergreden.GEHEEL
            for key in puzzel.neighbours(cell, status)
            if key in puzzel.personen and key in status and status[key] is not Verbergreden.GEHEEL
        }


def _hide_one_more(puzzel: _Puzzel, cell: Hashable, status: Status, *, totals: bool) -> Status:
    """The visible cell whose hiding costs a reader least: one that is no total, leaves room, and is small."""
    parts = {deel for _, delen in puzzel.sommen for deel in delen}
    candidates = [
        key
        for key in puzzel.neighbours(cell, status)
        if not puzzel.is_free(key, status)
        and key not in puzzel.openbaar
        and (key not in puzzel.personen or puzzel.waarden[key] >= puzzel.drempel)
        and (totals or key in parts)
    ]

    def cost(key: Hashable) -> tuple[int, bool, int, int]:
        after = status | {key: Verbergreden.AANVULLEND}
        still_closed = sum(not _TweedeWereld(puzzel, after).search(one) for one in (cell, key))
        in_totals = sum(key == totaal for totaal, _ in puzzel.sommen)
        # From here up all of 1–4 stays possible, so that the choice itself does not tell which.
        roomy = puzzel.waarden[key] >= 2 * puzzel.drempel - 1
        return in_totals, not roomy, still_closed, puzzel.waarden[key]

    return {min(candidates, key=cost): Verbergreden.AANVULLEND} if candidates else {}


def _hide_whole_breakdown(puzzel: _Puzzel, cell: Hashable, status: Status) -> Status:
    for _, delen in puzzel.sommen:
        if cell in delen and len(delen) > 1:
            besluit = {
                deel: Verbergreden.GEHEEL
                for deel in delen
                if deel in puzzel.personen - puzzel.openbaar and status.get(deel) is not Verbergreden.GEHEEL
            }
            if besluit:
                return besluit
    return {}


def _find_zeros_beside(puzzel: _Puzzel, cell: Hashable, status: Status) -> Status:
    """A 0 that is shown elsewhere gives away a hidden 0, and with it the rest of a hidden breakdown."""
    return {
        key: Verbergreden.GEHEEL
        for index in puzzel.van_cel.get(cell, ())
        for key in puzzel.vergelijkingen[index]
        if key in puzzel.personen - puzzel.openbaar and key not in status and not puzzel.waarden[key]
    }


def _prune(puzzel: _Puzzel, besluiten: list[Status]) -> list[Status]:
    """Leave out each decision without which everything is still safe, the last (and dearest) first."""
    for besluit in reversed(list(besluiten)):
        without = [one for one in besluiten if one is not besluit]
        if not puzzel.pinned(puzzel.status_after(without)):
            besluiten = without
    return besluiten
