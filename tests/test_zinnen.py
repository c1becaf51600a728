"""Every sentence that a user can meet is plain Dutch, and says "je"."""

import ast
import re

import pytest

from tests.zinnen import every_sentence, in_code, in_template

MOST_WORDS = 23
"""Of one sentence at B1 a person keeps so many words in mind; the longest are definitions of figures."""
NOT_SO = {
    "speaks English": r"\b(the|and|with|which|from|must|not|cannot|of the|is a|please|click)\b",
    "says u": r"\b(u|uw)\b",
    "speaks of the machine": (
        r"\b(error|invalid|database|server|exception|null|token|record|query|request|submit|timeout|string|boolean|"
        r"integer|constraint|traceback|stack)\b"
    ),
    "has a straight quotation mark": r'"',
    "has two spaces": r"  ",
    "has dots for a dot": r"\.\.\.",
    "shouts": r"!$",
    "has a space before its sign": r" [,.;:?]",
}
"""What no sentence is or has, and how that is seen."""


def faults(zin: str) -> list[str]:
    """What is not in order in this sentence."""
    found = [fault for fault, sign in NOT_SO.items() if re.search(sign, zin, re.IGNORECASE)]
    longest = max(len(part.split()) for part in re.split(r"(?<=[.?!:;]) ", zin))
    return [*found, f"has {longest} words in one sentence"] if longest > MOST_WORDS else found


def test_every_sentence_is_plain_dutch():
    offences = [f"{place} {fault}: {zin}" for place, zin in every_sentence() for fault in faults(zin)]

    assert offences == [], "\n".join(offences)


def test_sentences_are_found_in_code_and_in_templates():
    places = [place.split(":")[0] for place, _ in every_sentence()]

    assert len(places) > 1000
    assert {place.rsplit(".", 1)[1] for place in places} == {"py", "html", "txt"}


def test_what_a_programmer_reads_is_no_sentence_for_users():
    code = '''
"""Says what the module is for."""
X = models.DateField(help_text="The day on which it happened.")
"""The day of the act."""
raise RuntimeError("This is a fault of ours.")
raise Refused("Vul eerst de dag in.")
raise Refused(f"Op {dag} was de termijn voorbij.")
'''

    assert [zin for _, zin in in_code(ast.parse(code))] == ["Vul eerst de dag in.", "Op … was de termijn voorbij."]


def test_the_texts_of_a_template_are_read_without_its_tags():
    page = "<h1>{{ naam }} woont hier</h1>{% if x %}<p>Vul de dag\n in.</p>{% endif %}{# a remark of ours #}"

    assert list(in_template(page)) == ["… woont hier", "Vul de dag in."]


@pytest.mark.parametrize(
    "zin",
    [
        "The day is not known.",
        "Vul uw naam in.",
        "Er ging iets mis in de database.",
        'Kies "ja" of "nee".',
        "Vul eerst  de dag in.",
        "Even wachten...",
        "Gelukt!",
        "Vul de dag in .",
        "Dit is een zin " + "met nog een woord " * 6 + "erbij.",
    ],
)
def test_each_fault_is_seen(zin):
    assert len(faults(zin)) == 1
