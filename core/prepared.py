"""Questions to the database that are put into SQL once and asked often, several in one trip.

For the handful of reads that every request does. The queryset stays the only definition, of rows and of rights: its
SQL is made for stand-ins in the place of the arguments, and made again for others. What differs between the two must
be one of the arguments, else the question is asked as an ordinary queryset. So nothing that is worked out from an
argument, such as its day of the week, can get stuck in the SQL.
"""

import re
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import Any
from uuid import UUID
from weakref import WeakKeyDictionary

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Model, QuerySet
from django.db.models.query import FlatValuesListIterable, ModelIterable, ValuesListIterable, get_related_populators

MEESTE_VORMEN = 500
"""So many shapes of arguments are kept per question: a shape is how many locaties, how many clients, which rights."""

MEESTE_WAARDEN = 20
"""A question about more rows than these is rare and slow of itself: it is asked as an ordinary queryset."""

_STAND_INS: dict[type, tuple[Callable[[int], Any], Callable[[int], Any]]] = {
    int: (lambda n: 8192 + n, lambda n: 16384 + 257 * n),
    date: (lambda n: date(2031, 3, 5) + timedelta(11 * n), lambda n: date(2044, 11, 19) + timedelta(17 * n)),
    datetime: (
        lambda n: datetime(2032, 7, 13, 4, 5, 6, 7, UTC) + timedelta(11 * n),
        lambda n: datetime(2047, 2, 8, 17, 28, 39, 81, UTC) + timedelta(17 * n),
    ),
    time: (lambda n: time(3, n // 60, n % 60), lambda n: time(17, 59 - n // 60, 59 - n % 60)),
    UUID: (lambda n: UUID(int=n + 1), lambda n: UUID(int=(n + 1) << 64)),
}
"""Two values for the argument with number n. No two arguments lie equally far apart in both rows, so that one which is
worked out from another is never taken for a third. In both, a set of the numbers has the same order.
"""


class _CannotPrepare(Exception):
    """The queryset must be built anew each time."""


class _NotYet:
    """No question of this shape was asked before."""


_NOT_YET = _NotYet()


class Prepared:
    """A question: ``build`` makes its queryset from the arguments alone, and reads nothing while it does.

    Arguments are ids, days, moments, times, UUIDs, lists of these, and frozen dataclasses such as Toegang. Anything
    else (a Recht, a model, a word) is part of the question itself, so it must be one of a few.
    """

    def __init__(self, build: Callable[..., QuerySet[Any, Any]]) -> None:
        self.build = build
        self._plans: dict[Any, _Plan | None] = {}

    def __call__(self, *args: Any) -> "Vraagstelling":
        """The question with these arguments, ready to be asked by ``read``."""
        if sum(len(arg) for arg in args if isinstance(arg, AbstractSet | list | tuple)) > MEESTE_WAARDEN:
            return Vraagstelling(self, args, None, [])
        parts = [_taken_apart(arg) for arg in args]
        shape = tuple(part.shape for part in parts)
        plan = self._plans.get(shape, _NOT_YET)
        if isinstance(plan, _NotYet):
            # Other threads may empty the same memory here: nothing is read back from it.
            plan = self._prepare(parts)
            if len(self._plans) >= MEESTE_VORMEN:
                self._plans.clear()
            self._plans[shape] = plan
        return Vraagstelling(self, args, plan, [value for part in parts for value in part.values])

    def rows(self, *args: Any) -> list[Any]:
        """Ask this one question."""
        return list(read(self(*args))[0])

    def _prepare(self, parts: "list[_Parts]") -> "_Plan | None":
        kinds = [type(value) for part in parts for value in part.values]
        sets = [[_STAND_INS[kind][turn](n) for n, kind in enumerate(kinds)] for turn in (0, 1)]
        try:
            with connection.execute_wrapper(_refuse_to_read):
                first, second = (self.build(*_all_together(parts, loose)) for loose in sets)
                return _Plan(first, second, sets)
        except (_CannotPrepare, EmptyResultSet):
            return None


class _Plan:
    """The SQL of a question, where its arguments go, and how its rows are read."""

    def __init__(self, first: QuerySet[Any, Any], second: QuerySet[Any, Any], sets: list[list[Any]]) -> None:
        if first._prefetch_related_lookups:  # type: ignore[attr-defined]
            raise _CannotPrepare
        self.db = first.db
        self.compiler = first.query.get_compiler(using=first.db)
        self.sql, params = self.compiler.as_sql()
        other_sql, other_params = second.query.get_compiler(using=second.db).as_sql()
        if self.sql != other_sql or len(params) != len(other_params) or self.compiler.has_extra_select:
            raise _CannotPrepare
        self.places = [_place(pair, sets) for pair in zip(params, other_params, strict=True)]
        self.converters = self.compiler.get_converters([expression for expression, *_ in self.compiler.select])
        self.make = self._make_of(first)
        self.name = f"vraag_{next(_numbers)}"
        slots = count(1)
        signs = ("%s" if n is None else f"${next(slots)}" for n, _ in self.places)
        self.named_sql = re.sub("%[s%]", lambda found: next(signs) if found[0] == "%s" else "%%", self.sql)
        aantal = sum(n is not None for n, _ in self.places)
        self.execute = f"EXECUTE {self.name}({', '.join(['%s'] * aantal)})" if aantal else f"EXECUTE {self.name}"

    def statement(self, cursor: Any, values: Sequence[Any]) -> tuple[str, list[Any]]:
        """What to send for these arguments: the name of the question on this connection, planned once; or its SQL.

        Names do not go together with a pooler that changes connections between transactions.
        """
        given = [made(values[n]) if made else values[n] for n, made in self.places if n is not None]
        if connection.settings_dict.get("DISABLE_SERVER_SIDE_CURSORS"):
            rest = iter(given)
            return self.sql, [fixed if n is None else next(rest) for n, fixed in self.places]
        known = _known.setdefault(cursor.connection, set())
        if self.name not in known:
            fixed_only = [fixed for n, fixed in self.places if n is None]
            # Past Django's own count of queries, but not past its errors: those say that a connection is lost.
            with connection.wrap_database_errors:
                cursor.cursor.execute(f"PREPARE {self.name} AS {self.named_sql}", fixed_only)
            known.add(self.name)
        return self.execute, given

    def convert(self, rows: list[Any]) -> list[Any]:
        """Rows as Django would give them."""
        return list(self.compiler.apply_converters(rows, self.converters)) if self.converters else rows

    def _make_of(self, queryset: QuerySet[Any, Any]) -> Callable[[Any], Any]:
        if queryset._iterable_class is FlatValuesListIterable:
            return lambda row: row[0]
        if queryset._iterable_class is ValuesListIterable:
            return tuple
        if queryset._iterable_class is not ModelIterable:
            raise _CannotPrepare
        info: Any = self.compiler.klass_info
        begin, end = info["select_fields"][0], info["select_fields"][-1] + 1
        names = [column.target.attname for column, *_ in self.compiler.select[begin:end]]
        related = get_related_populators(info, self.compiler.select, self.db)  # type: ignore[call-arg]
        extra = list((self.compiler.annotation_col_map or {}).items())

        def make(row: Any) -> Any:
            found = info["model"].from_db(self.db, names, row[begin:end])
            for populator in related:
                populator.populate(row, found)
            for name, place in extra:
                setattr(found, name, row[place])
            return found

        return make


_numbers = count(1)
_known: WeakKeyDictionary[Any, set[str]] = WeakKeyDictionary()
"""Per connection the names that it knows."""


class Vraagstelling:
    """A question with its arguments."""

    __slots__ = ("args", "plan", "prepared", "values")

    def __init__(self, prepared: Prepared, args: tuple[Any, ...], plan: _Plan | None, values: list[Any]) -> None:
        self.prepared, self.args, self.plan, self.values = prepared, args, plan, values


class Rows:
    """What came back: ``raw`` as plain tuples (None for an ordinary queryset); iterating makes the rows, once."""

    __slots__ = ("_made", "_plan", "raw")

    def __init__(self, plan: _Plan | None, raw: list[Any] | None, made: list[Any] | None = None) -> None:
        self._plan, self.raw, self._made = plan, raw, made

    def __iter__(self) -> Iterator[Any]:
        if self._made is None:
            assert self._plan is not None
            assert self.raw is not None
            self._made = [self._plan.make(row) for row in self._plan.convert(self.raw)]
        return iter(self._made)


def read(*vragen: Vraagstelling) -> list[Rows]:
    """Ask these questions in one trip to the database; the answers in the same order."""
    answers: dict[int, Rows] = {}
    together = [(n, v, v.plan) for n, v in enumerate(vragen) if v.plan is not None]
    if together:
        with connection.cursor() as cursor:
            parts = [plan.statement(cursor, v.values) for _, v, plan in together]
            cursor.execute("; ".join(sql for sql, _ in parts), [param for _, params in parts for param in params])
            for n, _, plan in together:
                answers[n] = Rows(plan, cursor.fetchall())
                cursor.nextset()
    for n, v in enumerate(vragen):
        if v.plan is None:
            answers[n] = Rows(None, None, list(v.prepared.build(*v.args)))
    return [answers[n] for n in range(len(vragen))]


@dataclass(frozen=True, slots=True)
class _Parts:
    """An argument taken apart: its loose values, each once, and the shape that says how they hang together."""

    shape: Any
    values: list[Any]


def _taken_apart(arg: Any) -> _Parts:
    """The parts of an argument; those of the last dataclass are kept, as a request asks again with the same Toegang."""
    if getattr(_last, "arg", None) is arg:
        kept: _Parts = _last.parts
        return kept
    values: dict[tuple[type, Any], int] = {}
    parts = _Parts(_apart(arg, values), [value for _, value in values])
    if is_dataclass(arg):
        _last.arg, _last.parts = arg, parts
    return parts


_last = threading.local()


def _apart(arg: Any, values: dict[tuple[type, Any], int]) -> Any:
    kind = type(arg)
    if kind in _STAND_INS:
        return _Slot(values.setdefault((kind, arg), len(values)))
    if isinstance(arg, AbstractSet | list | tuple):
        return kind, tuple(_apart(part, values) for part in arg)
    if isinstance(arg, Mapping):
        return dict, tuple((key, _apart(part, values)) for key, part in arg.items())
    if isinstance(arg, Model):
        raise TypeError("give the id of a row, not the row")
    if is_dataclass(arg):
        if not vars(kind)["__dataclass_params__"].frozen:
            raise TypeError("give a frozen dataclass")
        return kind, tuple(_apart(getattr(arg, field.name), values) for field in fields(arg))
    return arg


def _all_together(parts: list[_Parts], loose: list[Any]) -> list[Any]:
    """The arguments of these shapes with other values."""
    made, begin = [], 0
    for part in parts:
        made.append(_together(part.shape, loose[begin : begin + len(part.values)]))
        begin += len(part.values)
    return made


class _Slot(int):
    """The place of one value among the loose ones."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return type(other) is _Slot and int(self) == int(other)

    __hash__ = int.__hash__


def _together(shape: Any, loose: list[Any]) -> Any:
    """The argument of this shape with other values."""
    if type(shape) is _Slot:
        return loose[shape]
    if not isinstance(shape, tuple):
        return shape
    kind: Any
    kind, parts = shape
    if kind is dict:
        return {key: _together(part, loose) for key, part in parts}
    made = [_together(part, loose) for part in parts]
    return kind(*made) if hasattr(kind, "__dataclass_fields__") else kind(made)


def _place(pair: tuple[Any, Any], sets: list[list[Any]]) -> tuple[int | None, Any]:
    """Which argument stands at a place of the SQL, and the type that Django gives it; or what always stands there."""
    first, second = pair
    if type(first) is type(second) and first == second:
        return None, first
    for n, (one, other) in enumerate(zip(*sets, strict=True)):
        if first == one and second == other:
            return n, None if type(first) is type(one) else type(first)
    raise _CannotPrepare


def _refuse_to_read(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:  # noqa: FBT001
    raise _CannotPrepare
