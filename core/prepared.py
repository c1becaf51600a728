"""Questions that are put into SQL once and asked often, several in one trip: the few reads that every request does.

The queryset stays the only definition, of rows and of rights: its SQL is made from stand-ins in the place of the
arguments, and made again from others. What differs between the two must be one of the arguments, else the question is
asked as an ordinary queryset. So nothing that is worked out from an argument, such as its day of the week, can get
stuck in the SQL. What is sent is SQL with its parameters and nothing more: no connection remembers a question, so a
pooler may change connections between transactions, and a migration may change columns.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from types import SimpleNamespace
from typing import Any, NamedTuple
from uuid import UUID

from django.core.exceptions import EmptyResultSet
from django.db import NotSupportedError, connection
from django.db.models import Model, QuerySet

# So many shapes of arguments are kept per question: a shape is how many locaties, how many clients, which rights.
MEESTE_VORMEN = 500
# A question about more rows than these is rare and slow of itself: it is asked as an ordinary queryset.
MEESTE_WAARDEN = 20
_MANY = (set, frozenset, list, tuple)
_STAND_INS: dict[type, tuple[Callable[[int], Any], Callable[[int], Any]]] = {
    int: (lambda n: 8192 + n, lambda n: 16384 + 257 * n),
    date: (lambda n: date(2031, 3, 5) + timedelta(11 * n), lambda n: date(2044, 11, 19) + timedelta(17 * n)),
    datetime: (lambda n: datetime(2032, 7, 13, 4, 5, 6, n, UTC), lambda n: datetime(2047, 2, 8, 17, 8, 9, 3 * n, UTC)),
    time: (lambda n: time(3, n // 60, n % 60), lambda n: time(17, 59 - n // 60, 59 - n % 60)),
    UUID: (lambda n: UUID(int=n + 1), lambda n: UUID(int=(n + 1) << 64)),
}
"""Two values for the argument with number n. No two arguments lie equally far apart in both rows, so that one which is
worked out from another is never taken for a third. In both, a set of the numbers has the same order.
"""


class Prepared:
    """A question: ``build`` makes its queryset from the arguments alone, and reads nothing while it does.

    Arguments are ids, days, moments, times, UUIDs, lists of these, and frozen dataclasses such as Toegang. Anything
    else (a Recht, a model, a word) is part of the question itself, so it must be one of a few.
    """

    def __init__(self, build: Callable[..., QuerySet[Any, Any]]) -> None:
        self.build = build
        self.plan_of = lru_cache(MEESTE_VORMEN)(self._make_plan)

    def __call__(self, *args: Any) -> "Vraagstelling":
        """The question with these arguments, ready to be asked by ``read``."""
        if any(len(arg) > MEESTE_WAARDEN for arg in args if isinstance(arg, _MANY)):
            return Vraagstelling(self.build, args)
        parts = [_take_apart(arg) for arg in args]
        plan = self.plan_of(tuple(shape for shape, _ in parts))
        return Vraagstelling(self.build, args, plan, [value for _, values in parts for value in values])

    def rows(self, *args: Any) -> list[Any]:
        """Ask this one question."""
        return list(read(self(*args))[0])

    def _make_plan(self, shapes: "tuple[_Shape, ...]") -> "_Plan | None":
        all_kinds = [kind for kinds, _ in shapes for kind in kinds]
        sets = [[_STAND_INS[kind][turn](n) for n, kind in enumerate(all_kinds)] for turn in (0, 1)]
        try:
            with connection.execute_wrapper(_refuse_to_read):
                first, second = (self.build(*_put_together(shapes, iter(values))) for values in sets)
                return _Plan(first, second, sets)
        except (NotSupportedError, EmptyResultSet):
            return None


class _Plan:
    """The SQL of a question, where its arguments go, and how its rows are read."""

    def __init__(self, first: Any, second: Any, sets: list[list[Any]]) -> None:
        self.queryset, self.compiler = first, first.query.get_compiler(using=first.db)
        self.sql, params = self.compiler.as_sql()
        other_sql, other_params = second.query.get_compiler(using=second.db).as_sql()
        cannot = self.compiler.has_extra_select or self.queryset._prefetch_related_lookups
        if cannot or self.sql != other_sql or len(params) != len(other_params):
            raise NotSupportedError
        self.places = [_place(one, other, sets) for one, other in zip(params, other_params, strict=True)]
        converters = self.compiler.get_converters([expression for expression, *_ in self.compiler.select])
        self.compiler.get_converters = lambda _: converters
        self.compiler.connection = None  # that of this thread, which others must not use, nor keep open

    def params(self, values: Sequence[Any]) -> list[Any]:
        """The parameters of the SQL when these are the arguments."""
        return [fixed if n is None else kind(values[n]) if kind else values[n] for n, kind, fixed in self.places]

    def answer(self, cursor: Any) -> "Rows":
        """What the queryset makes of the rows that came back, as if it had asked for them itself."""
        raw, compiler, query = cursor.fetchall(), copy(self.compiler), copy(self.queryset.query)
        cursor.nextset()
        compiler.connection, compiler.execute_sql = connection, lambda *_, **__: [raw]
        query.get_compiler = lambda *_, **__: compiler
        asked = SimpleNamespace(**vars(self.queryset) | {"query": query, "db": connection.alias})
        return Rows(raw, self.queryset._iterable_class(asked))


class Vraagstelling(NamedTuple):
    """A question with its arguments; without a plan it is asked as an ordinary queryset."""

    build: Callable[..., QuerySet[Any, Any]]
    args: tuple[Any, ...]
    plan: _Plan | None = None
    values: Sequence[Any] = ()


@dataclass
class Rows:
    """What came back: ``raw`` as plain tuples (None for an ordinary queryset); iterating makes the rows, once."""

    raw: list[Any] | None
    _rows: Iterable[Any]

    def __iter__(self) -> Iterator[Any]:
        if not isinstance(self._rows, list):
            self._rows = list(self._rows)
        return iter(self._rows)


def read(*vragen: Vraagstelling) -> list[Rows]:
    """Ask these questions in one trip to the database; the answers in the same order."""
    ready = [(vraag.plan, vraag.values) for vraag in vragen if vraag.plan]
    with connection.cursor() as cursor:
        if ready:
            params = [param for plan, values in ready for param in plan.params(values)]
            cursor.execute("; ".join(plan.sql for plan, _ in ready), params)
        return [v.plan.answer(cursor) if v.plan else Rows(None, list(v.build(*v.args))) for v in vragen]


# An argument without its loose values: of which types these are, and how they hang together: a tree of (type, parts),
# with (None, n) in the place of the value with number n.
_Shape = tuple[tuple[type, ...], Any]
_last = threading.local()


def _take_apart(arg: Any) -> tuple[_Shape, list[Any]]:
    """The shape of an argument, and its loose values, each once."""
    if getattr(_last, "arg", _last) is arg:  # a request asks again and again with the same Toegang
        return _last.parts
    found: dict[tuple[type, Any], int] = {}
    tree = _make_tree(arg, found)
    parts = (tuple(kind for kind, _ in found), tree), [value for _, value in found]
    if is_dataclass(arg):
        _last.arg, _last.parts = arg, parts
    return parts


def _make_tree(arg: Any, found: dict[tuple[type, Any], int]) -> Any:
    kind: Any = type(arg)
    if kind in _STAND_INS:
        return None, found.setdefault((kind, arg), len(found))
    parts_of = _find_parts(kind)
    return (kind, tuple(_make_tree(part, found) for part in parts_of(arg))) if parts_of else arg


@cache
def _find_parts(kind: Any) -> Callable[[Any], Iterable[Any]] | None:
    """How an argument of this type is taken apart; None for what is part of the question itself."""
    if issubclass(kind, Model) or (is_dataclass(kind) and not vars(kind)["__dataclass_params__"].frozen):
        raise TypeError("give the id of a row or a frozen dataclass: what may change is no argument")
    if is_dataclass(kind):
        names = [field.name for field in fields(kind)]
        return lambda arg: [getattr(arg, name) for name in names]
    if issubclass(kind, dict):
        return kind.items
    return iter if issubclass(kind, _MANY) else None


def _put_together(shapes: Iterable[_Shape], values: Iterator[Any]) -> list[Any]:
    return [_fill_in(tree, [next(values) for _ in kinds]) for kinds, tree in shapes]


def _fill_in(tree: Any, values: Sequence[Any]) -> Any:
    if not isinstance(tree, tuple):
        return tree
    kind, parts = tree
    if kind is None:
        return values[parts]
    made = [_fill_in(part, values) for part in parts]
    return kind(*made) if hasattr(kind, "__dataclass_fields__") else kind(made)


def _place(one: Any, other: Any, sets: list[list[Any]]) -> tuple[int | None, type | None, Any]:
    """What stands at a place of the SQL: the number of an argument, with the type that Django gives it; or a value."""
    if type(one) is type(other) and one == other:
        return None, None, one
    for n, stand_ins in enumerate(zip(*sets, strict=True)):
        if stand_ins == (one, other):
            return n, None if type(one) is type(stand_ins[0]) else type(one), None
    raise NotSupportedError


def _refuse_to_read(*_: Any) -> Any:
    raise NotSupportedError
