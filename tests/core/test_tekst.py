"""Words put together."""

import pytest

from core.tekst import join_words


@pytest.mark.parametrize(
    ("delen", "verwacht"), [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c, d"], "a, b en c, d")]
)
def test_the_last_part_comes_after_a_word(delen, verwacht):
    assert join_words(delen) == verwacht


def test_the_word_can_be_another():
    assert join_words(["links", "rechts"], "of") == "links of rechts"
