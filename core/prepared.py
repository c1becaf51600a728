"""Questions that are put into SQL once and asked often, several in one trip: the few reads that every request does.

The queryset stays the only definition, of rows and of rights: its SQL is made from stand-ins in the place of the
arguments, and made again from others. What differs between the two must be one of the arguments, else the question is
asked as an ordinary queryset. So nothing that is worked out from an argument, such as its day of the week, can get
stuck in the SQL. No connection remembers a question: a pooler may change connections, a migration columns.
"""

import threading
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache, partial
from typing import Any, NamedTuple
from uuid import UUID

from django.core.exceptions import EmptyResultSet
from django.db import NotSupportedError, connection
from django.db.models import Model, QuerySet

from core.velden import Ids

MEESTE_VORMEN = 500  # kept per question: a shape is how many locaties, how many clients, which rights
MEESTE_WAARDEN = 100  # more than anybody has clients or open work: what asks about more is asked one by one
LARGEST = 2**63 - 1  # beyond it no column holds a row: Django knows that; the database would compare each with it


class Tekst(str):
    """A text that is an argument, such as a key: any other text is part of the question itself."""

    __slots__ = ()


_MANY = (set, frozenset, list, tuple)
_STAND_INS: dict[type, tuple[Callable[[int], Any], Callable[[int], Any]]] = {
    int: (lambda n: 8192 + n, lambda n: 16384 + 257 * n),
    date: (lambda n: date(2031, 3, 5) + timedelta(11 * n), lambda n: date(2044, 11, 19) + timedelta(17 * n)),
    datetime: (lambda n: datetime(2032, 7, 13, 4, 5, 6, n, UTC), lambda n: datetime(2047, 2, 8, 17, 8, 9, 3 * n, UTC)),
    time: (lambda n: time(3, n // 60, n % 60), lambda n: time(17, 59 - n // 60, 59 - n % 60)),
    Tekst: (lambda n: Tekst(f"een {n}"), lambda n: Tekst(f"ander {n}")),
    Ids: (lambda n: Ids.of([8192 + n]), lambda n: Ids.of([16384 + 257 * n])),
    UUID: (lambda n: UUID(int=n + 1), lambda n: UUID(int=(n + 1) << 64)),
}
"""Two values for the argument with number n. No two arguments lie equally far apart in both rows, so that one which is
worked out from another is never taken for a third. In both, a set of the numbers has the same order.
"""


class Prepared:
    """A question: ``build`` makes its queryset from the arguments alone, and reads nothing while it does.

    Arguments are ids, days, moments, times, UUIDs, texts as ``Tekst``, many ids as ``Ids``, lists of these, and frozen
    dataclasses such as Toegang. Anything else (a Recht, a model, a word) is part of the question itself, so it must be
    one of a few; and so is what is given by name, such as how many rows one wants.
    """

    def __init__(self, build: Callable[..., QuerySet[Any, Any]]) -> None:
        self.build = build
        self.plan_of = lru_cache(MEESTE_VORMEN)(self._make_plan)

    def __call__(self, *args: Any, **vast: Hashable) -> "Vraagstelling":
        """The question with these arguments, ready to be asked by ``read``."""
        build = partial(self.build, **vast) if vast else self.build
        if any(len(arg) > MEESTE_WAARDEN for arg in args if isinstance(arg, _MANY)):
            return Vraagstelling(build, args)
        found: dict[tuple[type, Any], int] = {}
        shape = tuple(_take_apart(arg, found) for arg in args)
        if any(kind is int and not -LARGEST <= value <= LARGEST for kind, value in found):
            return Vraagstelling(build, args)
        plan = self.plan_of(shape, tuple(kind for kind, _ in found), **vast)
        return Vraagstelling(build, args, plan, [value for _, value in found])

    def rows(self, *args: Any, **vast: Hashable) -> list[Any]:
        """Ask this one question."""
        return list(read(self(*args, **vast))[0])

    def _make_plan(self, shape: tuple[Any, ...], kinds: tuple[type, ...], **vast: Hashable) -> "_Plan | None":
        sets = [[_STAND_INS[kind][turn](n) for n, kind in enumerate(kinds)] for turn in (0, 1)]
        try:
            with connection.execute_wrapper(_refuse_to_read):
                args = [[_put_together(arg, values) for arg in shape] for values in sets]
                first, second = (self.build(*each, **vast) for each in args)
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
        self.places = [_find_place(one, other, sets) for one, other in zip(params, other_params, strict=True)]
        converters = self.compiler.get_converters([expression for expression, *_ in self.compiler.select])
        self.compiler.get_converters = lambda _: converters
        self.compiler.connection = None  # that of this thread, which others must not use, nor keep open

    def params(self, values: Sequence[Any]) -> list[Any]:
        """The parameters of the SQL when these are the arguments."""
        return [fixed if n is None else kind(values[n]) if kind else values[n] for n, kind, fixed in self.places]

    def answer(self, raw: list[Any]) -> "Rows":
        """What the queryset makes of the rows that came back, as if it had asked for them itself."""
        compiler = _make_twin(self.compiler, connection=connection, execute_sql=lambda *_, **__: [raw])
        query = _make_twin(self.queryset.query, get_compiler=lambda *_, **__: compiler)
        return Rows(raw, _make_twin(self.queryset, _query=query))


class Vraagstelling(NamedTuple):
    """A question with its arguments; without a plan it is asked as an ordinary queryset."""

    build: Callable[..., QuerySet[Any, Any]]
    args: tuple[Any, ...]
    plan: _Plan | None = None
    values: Sequence[Any] = ()


class Opdracht(NamedTuple):
    """A statement that answers with rows, with its parameters."""

    sql: str
    params: Sequence[Any]


@dataclass(frozen=True, slots=True)
class Rows:
    """What came back: ``raw`` as plain tuples (None for an ordinary queryset); iterating makes the rows, once."""

    raw: list[Any] | None
    _rows: Iterable[Any]

    def __iter__(self) -> Iterator[Any]:
        return iter(self._rows)


def read(*vragen: Vraagstelling, first: Opdracht | None = None) -> list[Rows]:
    """Ask these questions in one trip to the database; the answers in the same order.

    ``first`` goes in front of them in the same trip: what it answers is not read, what came before it is forgotten.
    """
    known: dict[tuple[_Plan, tuple[Any, ...]], list[Any]] = getattr(_page, "known", {})
    if first is not None:
        known.clear()
    keys = [(v.plan, tuple(v.values)) if v.plan else None for v in vragen]
    unknown = dict.fromkeys(key for key in keys if key and key not in known)
    ready: list[tuple[str, Sequence[Any]]] = [] if first is None else [first]
    ready += [(plan.sql, plan.params(values)) for plan, values in unknown]
    if ready:
        with connection.cursor() as cursor:
            # Each filled in by itself: how a short text is taken apart is remembered, of a long one it is not.
            cursor.execute("; ".join([cursor.mogrify(sql, params) for sql, params in ready]))
            if first is not None:
                cursor.nextset()
            for key in unknown:
                known[key] = cursor.fetchall()
                cursor.nextset()
    return [
        key[0].answer(known[key]) if key else Rows(None, list(v.build(*v.args)))
        for key, v in zip(keys, vragen, strict=True)
    ]


@contextmanager
def read_each_once() -> Iterator[None]:
    """While nothing is written, a question that is asked again is answered with what came back; not after it."""
    _page.known = {}
    try:
        yield
    finally:
        del _page.known


_page = threading.local()
"""What came back for this page, by question and arguments; and the last two dataclasses that came first, taken apart,
because a request asks again and again with the same Toegang."""


@dataclass(frozen=True, slots=True, eq=False)
class _Vorm:
    """The shape of a dataclass, kept once: as a key it is told apart by identity, and not part by part each time."""

    tree: Any


_keep_once = lru_cache(MEESTE_VORMEN)(_Vorm)


def _take_apart(arg: Any, found: dict[tuple[type, Any], int]) -> Any:
    """The shape of an argument: a tree of (type, parts), (None, n) for value n; ``found`` gets each value once."""
    kind: Any = type(arg)
    if kind in _STAND_INS:
        return None, found.setdefault((kind, arg), len(found))
    parts_of = _find_parts(kind)
    if parts_of is None:
        return arg
    if found or not is_dataclass(kind):
        return kind, tuple([_take_apart(part, found) for part in parts_of(arg)])
    recent = getattr(_page, "recent", ())
    for same, vorm, values in recent:
        if same is arg:
            found.update(values)
            return vorm
    vorm = _keep_once((kind, tuple([_take_apart(part, found) for part in parts_of(arg)])))
    _page.recent = ((arg, vorm, found.copy()), *recent[:1])
    return vorm


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


def _put_together(tree: Any, values: Sequence[Any]) -> Any:
    tree = tree.tree if isinstance(tree, _Vorm) else tree
    if not isinstance(tree, tuple):
        return tree
    kind, parts = tree
    if kind is None:
        return values[parts]
    made = [_put_together(part, values) for part in parts]
    return kind(*made) if hasattr(kind, "__dataclass_fields__") else kind(made)


def _find_place(one: Any, other: Any, sets: list[list[Any]]) -> tuple[int | None, type | None, Any]:
    """What stands at a place of the SQL: the number of an argument, with the type that Django gives it; or a value."""
    if type(one) is type(other) and one == other:
        return None, None, one
    for n, stand_ins in enumerate(zip(*sets, strict=True)):
        if stand_ins == (one, other):
            return n, None if type(one) is type(stand_ins[0]) else type(one), None
    raise NotSupportedError


def _make_twin(thing: Any, **other: Any) -> Any:
    """The same thing with other attributes; ``copy`` takes three times as long, and asks a queryset first."""
    twin = object.__new__(type(thing))
    vars(twin).update(vars(thing), **other)
    return twin


def _refuse_to_read(*_: Any) -> Any:
    raise NotSupportedError
