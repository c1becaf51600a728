"""Of very many cases the ordinary run takes an honest part; ``bin/test --elk`` and ``--alles`` take each one.

The part is one case of each kind, found by a rule and never by chance; the others carry the mark ``elk``. Together they
are all cases, each once. ``tests/test_elk.py`` fails when a part is empty or lacks a package.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import Any, TypeVar

import pytest

from tests.bron import PACKAGES

Value = TypeVar("Value")
ELK = "elk"
COLLECTED = pytest.StashKey[list[pytest.Item]]()
"""Everything that was collected, before a mark or a name leaves something out."""


def of_one_kind(_: Any) -> str:
    """For cases that prove the same, such as the seeds of chance: the first stands for all."""
    return "one"


def one_of_each(values: Iterable[Value], kind: Callable[[Value], Hashable] = of_one_kind, turn: int = 0) -> list[Value]:
    """One value of each kind; another one each turn, so that as many turns as the largest kind has members meet all."""
    groups: dict[Hashable, list[Value]] = defaultdict(list)
    for value in values:
        groups[kind(value)].append(value)
    return [group[turn % len(group)] for group in groups.values()]


def rest_of(values: Iterable[Value], part: Iterable[Value]) -> list[Value]:
    """The values that are not in this part."""
    taken = list(part)
    return [value for value in values if value not in taken]


def part_and_rest(values: Iterable[Any], kind: Callable[[Any], Hashable] = of_one_kind, turn: int = 0) -> list[Any]:
    """All values as parameters of a test: one of each kind for every run, the rest for ``elk`` alone."""
    every = list(values)
    part = one_of_each(every, kind, turn)
    rest = (value if isinstance(value, tuple) else (value,) for value in rest_of(every, part))
    return [*part, *(pytest.param(*values, marks=pytest.mark.elk) for values in rest)]


def find_uncovered(items: Iterable[pytest.Item]) -> list[str]:
    """The tests of which the ordinary run does nothing, or nothing of one package: unless the mark gives a reason."""
    ordinary: dict[str, set[str]] = defaultdict(set)
    left: dict[str, set[str]] = defaultdict(set)
    for item in items:
        mark = item.get_closest_marker(ELK)
        if mark is None or not mark.args:
            test, _, case = item.nodeid.partition("[")
            (ordinary if mark is None else left)[test].add(_package_in(case))
    return [f"{test}: {package}" for test in left for package in sorted(left[test] - ordinary[test])]


def _package_in(case: str) -> str:
    """The package of a part of a walk, as its name begins; nothing for a case that names none."""
    return next((word for word in case.rstrip("]").replace("-elk", "").split("-") if word in PACKAGES), "")
