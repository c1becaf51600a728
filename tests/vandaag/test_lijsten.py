"""Lists of *Vandaag* that several packages fill: who gets how many places."""

from datetime import date

import pytest

from core.paneel import Bijdrage, Lijst, Lijstregel
from vandaag.tonen.lijsten import list_newest, share_places


def gevuld(naam, aantal, *, altijd=0):
    """So many lines of one package."""
    deel = Bijdrage(naam, Lijst.NU_DOEN, None, 10, altijd, lambda _: ())
    return deel, [Lijstregel("", f"{naam}{nummer}") for nummer in range(aantal)]


@pytest.mark.parametrize(
    ("termijnen", "vragen", "gekozen"),
    [
        (0, 0, ""),
        (9, 0, "t0 t1 t2 t3 t4"),
        (9, 9, "t0 t1 t2 v0 v1"),
        (9, 1, "t0 t1 t2 t3 v0"),
        (1, 9, "t0 v0 v1 v2 v3"),
        (0, 3, "v0 v1 v2"),
    ],
)
def test_two_questions_stand_there_however_many_deadlines_there_are(termijnen, vragen, gekozen):
    regels = share_places([gevuld("t", termijnen), gevuld("v", vragen, altijd=2)], 5)

    assert " ".join(regel.inhoud for regel in regels) == gekozen


def test_the_newest_lines_of_all_packages_come_first():
    deel, _ = gevuld("x", 0)
    oud, nieuw = (Lijstregel("", naam, date(2026, 11, dag)) for naam, dag in (("oud", 3), ("nieuw", 5)))

    assert list_newest([(deel, [oud]), (deel, [nieuw])], 1) == [nieuw]
