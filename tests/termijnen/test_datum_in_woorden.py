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
        (12, 14, "over 12 dagen", Termijnstand.DEZE_MAAND),
        (6, 6, "over 6 dagen", Termijnstand.DEZE_WEEK),
        (7, 7, "over 7 dagen", Termijnstand.DEZE_MAAND),
        (30, 30, "over 30 dagen", Termijnstand.DEZE_MAAND),
        (31, 31, "over 31 dagen", Termijnstand.LATER),
        (2, 2, "over 2 dagen", Termijnstand.DEZE_WEEK),
        (1, 3, "morgen", Termijnstand.DEZE_WEEK),
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


def test_once_the_day_to_act_went_by_the_last_day_is_the_one_day_shown():
    beeld = make_datumbeeld(tussen(-1, 2), VANDAAG)

    assert (beeld.dag, beeld.klein) == (VANDAAG + 2 * DAG, ())


MORGEN = VANDAAG + DAG


@pytest.mark.parametrize(
    ("velden", "klein", "merk"),
    [
        ({"brief_einde": MORGEN}, (("op het papier staat t/m", MORGEN),), ""),
        ({"is_uitgesteld": True}, (("laatste dag", MORGEN),), "uitstel gekregen"),
        ({"is_overruled": True, "is_uitgesteld": True}, (("laatste dag", MORGEN),), "datum zelf bepaald"),
        ({"is_overruled": True, "laatste": VANDAAG}, (), "datum zelf bepaald"),
        ({"brief_einde": VANDAAG, "laatste": VANDAAG}, (), ""),
        ({"kan_vanaf": VANDAAG - DAG, "laatste": VANDAAG}, (), ""),
        ({"kan_vanaf": MORGEN, "dag": VANDAAG + 9 * DAG, "laatste": VANDAAG + 9 * DAG}, (("kan vanaf", MORGEN),), ""),
    ],
)
def test_a_second_day_is_shown_only_where_it_differs_and_says_what_it_is(velden, klein, merk):
    beeld = make_datumbeeld(replace(Rij(laatste=MORGEN), **velden), VANDAAG)

    assert (beeld.klein, beeld.merk) == (klein, merk)


@pytest.mark.parametrize(
    ("verschil", "aanhef", "woorden"),
    [
        (5, "handelen vanaf", "over 5 dagen"),
        (1, "handelen vanaf", "morgen"),
        (0, "handelen vanaf", "vandaag"),
        (-40, "handelen sinds", "al 40 dagen"),
    ],
)
def test_silence_of_the_overheid_counts_from_a_day_on(verschil, aanhef, woorden):
    dag = VANDAAG + verschil * DAG
    rij = Rij(dag=dag, laatste=None, wettelijk=dag - DAG, zijde="overheid")

    beeld = make_datumbeeld(rij, VANDAAG)

    assert (beeld.aanhef, beeld.verschil, beeld.klein) == (aanhef, woorden, ())
    anders = make_datumbeeld(replace(rij, wettelijk=dag - 3 * DAG), VANDAAG)
    assert anders.klein == (("de overheid heeft tot en met", dag - 3 * DAG),)


def test_an_earliest_date_is_never_late():
    rij = Rij(dag=VANDAAG - 900 * DAG, laatste=None, aard="kan vanaf")

    assert make_datumbeeld(rij, VANDAAG).aanhef == "kan sinds"
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
