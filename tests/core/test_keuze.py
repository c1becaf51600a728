"""Choice values: what is stored, and the words that people read."""

import pytest

from core.keuze import Keuze, list_choices, say_choice
from core.velden import een_van, has


class Weer(Keuze):
    ZON = "zon"
    BUI = "bui", "een bui"


def test_a_choice_is_its_value_and_carries_its_words():
    assert (Weer.BUI, str(Weer.BUI), f"{Weer.BUI}", Weer("bui").label) == ("bui", "bui", "bui", "een bui")
    assert (Weer.values, Weer.choices) == (["zon", "bui"], [("zon", "zon"), ("bui", "een bui")])


def test_on_screen_a_choice_begins_with_a_capital():
    assert list_choices(Weer, zonder={Weer.ZON}) == [("bui", "Een bui")]
    assert (say_choice(Weer, "bui"), say_choice(Weer, "")) == ("Een bui", "")
    with pytest.raises(ValueError, match="storm"):
        say_choice(Weer, "storm")


def test_a_condition_in_the_database_holds_plain_texts():
    """A migration writes down what a constraint holds: never a name of our own code."""
    children = [
        *has(weer__in=[Weer.ZON], ander=Weer.BUI).children,
        *een_van("weer", Weer, "weer_bekend").condition.children,
    ]

    assert {type(deel) for _, waarde in children for deel in ([waarde] if isinstance(waarde, str) else waarde)} == {str}
