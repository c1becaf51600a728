"""The part that the ordinary run takes of many cases: never empty, of each package, and with the rest all, once."""

from itertools import chain

import pytest

from tests.bron import PACKAGES
from tests.elk import COLLECTED, ELK, find_uncovered, one_of_each, part_and_rest
from tests.matrix.adressen import GUARDED, kind_of_page
from tests.matrix.rondgang import in_parts


def test_one_of_each_kind_and_the_turns_meet_every_value():
    assert one_of_each(["a1", "a2", "a3", "b1"], lambda value: value[0]) == ["a1", "b1"]
    assert one_of_each(["a1", "a2", "a3", "b1"], lambda value: value[0], turn=4) == ["a2", "b1"]
    turns = chain.from_iterable(one_of_each(GUARDED, kind_of_page, turn) for turn in range(len(GUARDED)))
    assert set(turns) == set(GUARDED)


def test_the_part_and_the_rest_are_all_values_once():
    first, *rest = part_and_rest(range(3))

    assert first == 0
    assert [(param.values, [mark.name for mark in param.marks]) for param in rest] == [((1,), [ELK]), ((2,), [ELK])]


@pytest.mark.parametrize("turn", [None, 0, 1, 7])
def test_a_walk_meets_every_page_once_and_each_kind_of_page_in_every_run(turn):
    cases = in_parts(GUARDED, turn=turn).args[1]

    assert sorted(chain.from_iterable(names for param in cases for names in param.values)) == sorted(GUARDED)
    every_run = chain.from_iterable(names for param in cases if not param.marks for names in param.values)
    assert {kind_of_page(name) for name in every_run} == {kind_of_page(name) for name in GUARDED}
    assert any(param.marks for param in cases) == (turn is not None)


class Item:
    """As pytest collects a test."""

    def __init__(self, nodeid, *marks):
        self.nodeid, self.marks = nodeid, marks

    def get_closest_marker(self, name):
        return next((mark for mark in self.marks if mark.name == name), None)


def test_a_part_that_is_empty_or_lacks_a_package_is_seen():
    one, other = sorted(PACKAGES)[:2]
    elk, with_reason = pytest.mark.elk.mark, pytest.mark.elk("a reason").mark
    walk = [
        Item(f"t.py::walk[{one}-0]"),
        Item(f"t.py::walk[{one}-0-elk]", elk),
        Item(f"t.py::walk[{other}-0-elk]", elk),
    ]

    assert find_uncovered([Item("t.py::whole", elk)]) == ["t.py::whole: "]
    assert find_uncovered([Item("t.py::whole", with_reason)]) == []
    assert find_uncovered(walk) == [f"t.py::walk: {other}"]


def test_of_every_test_with_cases_for_elk_the_ordinary_run_does_some_of_each_package(pytestconfig):
    """Of all tests that were collected with this one."""
    assert find_uncovered(pytestconfig.stash[COLLECTED]) == []
