"""The bench says of what is too slow whether that is the house or the machine."""

import pytest

from tests.bench.ijkmaat import IJK, explain_processors
from tests.bench.waarom import explain_why


def test_quick_processors_explain_nothing():
    assert explain_processors(200, 150, IJK) == ""


def test_slow_processors_explain_what_a_quick_machine_does_in_time():
    assert explain_processors(200, 150, 2 * IJK).endswith("where it takes 8.9, this is 100.0: within")


def test_slow_processors_do_not_excuse_what_is_too_slow_anywhere():
    assert explain_processors(400, 150, 2 * IJK).endswith("this is 200.0: over it there too")


@pytest.mark.parametrize(
    ("regel", "processors", "why"),
    [
        ("a page that nobody explained", "", "not known"),
        ("a page that nobody explained", "slow: within", "slow: within"),
        ("a page that nobody explained", "slow: over it there too", "not known; slow"),
        ("seconds to migrate an empty database", "slow", "a state of all models is built for what each package adds"),
    ],
)
def test_a_line_gives_its_own_reason_first(regel, processors, why):
    assert explain_why(regel, processors).startswith(why)
    assert explain_why(regel, processors).endswith(processors or why)
