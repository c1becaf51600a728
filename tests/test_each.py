"""One test for many values still tells of each value that fails."""

import pytest

from tests.each import each


def test_every_value_that_fails_is_told_and_no_value_is_passed_over():
    gezien = []

    @each([1, 2, 3, 4], ids=lambda n: f"nummer {n}")
    def is_odd(n):
        gezien.append(n)
        assert n % 2

    with pytest.raises(ExceptionGroup, match="2 of 4 values fail") as told:
        is_odd()

    assert gezien == [1, 2, 3, 4]
    assert [fault.__notes__ for fault in told.value.exceptions] == [["for nummer 2"], ["for nummer 4"]]


def test_nothing_to_test_with_is_a_fault():
    with pytest.raises(AssertionError, match="no value"):
        each([])(lambda _: None)()
