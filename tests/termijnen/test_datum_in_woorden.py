"""When a deadline is, in words: each edge once. No database."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest

from termijnen.domain import Termijnstand, find_stand
from termijnen.tonen.datum_in_woorden import VORM, make_datumbeeld, make_standbeeld, say_over_maanden

VANDAAG = date(2026, 11, 20)
DAG = timedelta(days=1)


@dataclass(frozen=True)
class Rij:
    """The fields of a deadline that its words depend on."""

    dag: date | None = VANDAAG
    laatste: date | None = VANDAAG
    wettelijk: date | None = None
    kan_vanaf: date | None = None
    brief_einde: date | None = None
    begin: date | None = None
    ongerold: date | None = None
    herinneren_vanaf: date | None = None
    code: str = "brief_termijn"
    aard: str = "uiterste dag"
    zijde: str = "wij"
    afloop: str = "open"
    is_overruled: bool = False
    is_uitgesteld: bool = False

    def get_afloop_display(self) -> str:
        return self.afloop


def tussen(dag: int, laatste: int) -> Rij:
    """A deadline whose day to act, and last day, lie so many days from today."""
    return Rij(dag=VANDAAG + dag * DAG, laatste=VANDAAG + laatste * DAG)


@pytest.mark.parametrize(
    ("dag", "laatste", "woorden", "stand"),
    [
        (12, 14, "over 12 dagen", Termijnstand.BINNENKORT),
        (2, 2, "over 2 dagen", Termijnstand.BINNENKORT),
        (1, 3, "morgen", Termijnstand.BINNENKORT),
        (0, 3, "vandaag", Termijnstand.VANDAAG),
        (0, 0, "vandaag is de laatste dag", Termijnstand.VANDAAG),
        (-1, 2, "werkdatum voorbij, nog 2 dagen", Termijnstand.LAATSTE_DAGEN),
        (-2, 1, "werkdatum voorbij, nog 1 dag", Termijnstand.LAATSTE_DAGEN),
        (-3, 0, "vandaag is de laatste dag", Termijnstand.VANDAAG),
        (-4, -1, "1 dag te laat", Termijnstand.TE_LAAT),
        (-3, -3, "3 dagen te laat", Termijnstand.TE_LAAT),
        (731, 731, "over 731 dagen", Termijnstand.LATER),
        (732, 732, "over ruim 2 jaar", Termijnstand.LATER),
        (-3360, -3360, "ruim 9 jaar te laat", Termijnstand.TE_LAAT),
    ],
)
def test_the_words_change_on_the_day_itself(dag, laatste, woorden, stand):
    rij = tussen(dag, laatste)

    assert make_datumbeeld(rij, VANDAAG).verschil == woorden
    assert find_stand(rij, VANDAAG) is stand


def test_the_day_to_act_is_large_and_the_last_day_by_law_small():
    beeld = make_datumbeeld(Rij(dag=VANDAAG, laatste=VANDAAG + 3 * DAG), VANDAAG)

    assert beeld.dag == VANDAAG
    assert beeld.klein == (("wettelijk t/m", VANDAAG + 3 * DAG),)


@pytest.mark.parametrize(
    ("velden", "klein"),
    [
        ({"brief_einde": VANDAAG}, (("op het papier staat t/m", VANDAAG),)),
        ({"is_uitgesteld": True}, (("uitstel tot en met", VANDAAG),)),
        ({"is_overruled": True, "is_uitgesteld": True}, (("datum zelf bepaald, laatste dag", VANDAAG),)),
        ({"kan_vanaf": VANDAAG - DAG}, (("kan van", VANDAAG - DAG), ("tot en met", VANDAAG))),
    ],
)
def test_the_small_print_says_where_the_last_day_comes_from(velden, klein):
    assert make_datumbeeld(replace(Rij(), **velden), VANDAAG).klein == klein


@pytest.mark.parametrize(
    ("verschil", "woorden"), [(5, "over 5 dagen"), (1, "morgen"), (0, "vanaf vandaag"), (-40, "kan nu")]
)
def test_silence_of_the_overheid_counts_from_a_day_on(verschil, woorden):
    rij = Rij(dag=VANDAAG + verschil * DAG, laatste=None, wettelijk=VANDAAG, zijde="overheid")

    beeld = make_datumbeeld(rij, VANDAAG)

    assert (beeld.aanhef, beeld.verschil) == ("handelen vanaf", woorden)
    assert beeld.klein == (("de overheid heeft tot en met", VANDAAG),)


def test_an_earliest_date_is_never_late():
    rij = Rij(dag=VANDAAG - 900 * DAG, laatste=None, aard="kan vanaf")

    assert make_datumbeeld(rij, VANDAAG).aanhef == "kan vanaf"
    assert find_stand(rij, VANDAAG) is Termijnstand.KAN_NU


def test_without_a_date_there_are_no_words_about_one():
    assert make_datumbeeld(Rij(dag=None, laatste=None, aard="onbekend"), VANDAAG).verschil == ""


def test_what_is_done_says_how():
    assert make_standbeeld(Rij(afloop="gedaan"), VANDAAG).woord == "gedaan"


def test_every_stand_has_a_shape_beside_its_word():
    assert set(VORM) == set(Termijnstand)
    assert all(vorm for _, vorm in VORM.values())


@pytest.mark.parametrize(
    ("dag", "woorden"),
    [
        (date(2027, 4, 20), "over 5 maanden"),
        (date(2027, 4, 19), "over 4 maanden"),
        (date(2027, 1, 19), "over 60 dagen"),
        (date(2026, 11, 21), "morgen"),
        (VANDAAG, "vandaag"),
    ],
)
def test_months_are_whole_months_and_never_promise_more_time(dag, woorden):
    assert say_over_maanden(dag, VANDAAG) == woorden
