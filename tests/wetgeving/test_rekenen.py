"""What holds for every term on every day."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.periode import add_months
from wetgeving import rekenen
from wetgeving.begrippen import Aard, Duur, EersteDag, Regel, Zijde
from wetgeving.kalender import is_vrij
from wetgeving.regels import BOEK, REGELS
from wetgeving.rekenen import add_duur, compute_termijn

from .hulp import losse_regel

EEN_DAG = timedelta(days=1)
dagen = st.dates(date(2001, 4, 1), date(2080, 12, 31))
regels = st.sampled_from(REGELS)
korte_duren = st.one_of(
    st.integers(1, 90).map(lambda n: Duur(dagen=n)),
    st.integers(1, 12).map(lambda n: Duur(weken=n)),
    st.integers(1, 3).map(lambda n: Duur(maanden=n)),
)
lange_duren = st.one_of(
    st.integers(91, 400).map(lambda n: Duur(dagen=n)),
    st.integers(13, 60).map(lambda n: Duur(weken=n)),
    st.integers(4, 60).map(lambda n: Duur(maanden=n)),
    st.integers(1, 20).map(lambda n: Duur(jaren=n)),
)
DATUMS = ("ongerold", "wettelijk", "werkdatum", "handelen_vanaf", "kan_vanaf")


def werkdagen(eerste: date, laatste: date) -> int:
    return sum(not is_vrij(eerste + n * EEN_DAG) for n in range((laatste - eerste).days + 1))


@given(regels, dagen, st.integers(0, 400))
@example(BOEK.versies("vergunning_einde")[1], date(2020, 2, 29), 1)
@example(BOEK.versies("leerroute_wijzigen")[0], date(2024, 8, 28), 1)
@example(BOEK.geldende("verblijfstitel_einde")[0], date(2028, 2, 27), 1)
def test_a_later_event_never_gives_an_earlier_day(regel, begin, later):
    vroeg, laat = compute_termijn(regel, begin), compute_termijn(regel, begin + timedelta(days=later))

    for naam in DATUMS:
        if getattr(vroeg, naam) is not None:
            assert getattr(vroeg, naam) <= getattr(laat, naam)


@given(korte_duren, dagen)
def test_an_end_that_may_move_is_never_a_free_day(duur, begin):
    berekend = compute_termijn(losse_regel(duur), begin)

    assert not is_vrij(berekend.wettelijk)
    assert berekend.wettelijk >= berekend.ongerold


@given(korte_duren, dagen)
def test_an_end_moves_no_further_than_the_law_asks(duur, begin):
    """Between the unmoved and the legal end lies no day on which the term could have ended."""
    berekend = compute_termijn(losse_regel(duur), begin)
    dag = berekend.ongerold
    while dag < berekend.wettelijk:
        te_kort = (dag - begin).days >= 3 and werkdagen(begin + EEN_DAG, dag) < 2
        assert is_vrij(dag) or te_kort
        dag += EEN_DAG


@given(st.integers(3, 90), dagen)
def test_a_term_of_three_days_or_more_holds_two_working_days(aantal, begin):
    berekend = compute_termijn(losse_regel(Duur(dagen=aantal)), begin)

    assert werkdagen(begin + EEN_DAG, berekend.wettelijk) >= 2


@given(lange_duren, dagen)
def test_a_term_above_the_limits_of_article_4_never_moves(duur, begin):
    berekend = compute_termijn(losse_regel(duur), begin)

    assert berekend.wettelijk == berekend.ongerold
    assert berekend.rol == ()


@given(korte_duren, lange_duren, dagen)
def test_a_longer_length_takes_a_term_out_of_the_law_on_terms(kort, lang, begin):
    regel = losse_regel(kort)

    assert compute_termijn(regel, begin, duur=lang).rol == ()


@given(st.integers(1, 60), dagen, st.sampled_from(Aard))
def test_a_term_counted_back_never_rolls_forward(maanden, begin, aard):
    regel = losse_regel(Duur(maanden=-maanden), aard=aard)
    berekend = compute_termijn(regel, begin)

    assert berekend.rol == ()
    assert berekend.ongerold == add_months(begin, -maanden) < begin
    assert (berekend.kan_vanaf or berekend.wettelijk) == berekend.ongerold


@given(regels, dagen)
def test_which_days_are_given_follows_from_who_must_act(regel, begin):
    berekend = compute_termijn(regel, begin)
    gegeven = {naam for naam in DATUMS if getattr(berekend, naam) is not None}

    if regel.aard is Aard.KAN_VANAF:
        assert gegeven == {"ongerold", "kan_vanaf"}
        assert berekend.kan_vanaf == berekend.ongerold
    elif regel.zijde is Zijde.OVERHEID:
        assert gegeven == {"ongerold", "wettelijk", "handelen_vanaf"}
        assert berekend.handelen_vanaf == berekend.wettelijk + EEN_DAG
    else:
        assert gegeven == {"ongerold", "wettelijk", "werkdatum"}


@given(regels, dagen)
def test_the_safe_day_is_the_last_working_day_before_the_unmoved_end(regel, begin):
    berekend = compute_termijn(regel, begin)

    if berekend.werkdatum is not None:
        assert berekend.werkdatum <= berekend.ongerold <= berekend.wettelijk
        assert not is_vrij(berekend.werkdatum)
        assert werkdagen(berekend.werkdatum + EEN_DAG, berekend.ongerold) == 0


@given(regels, dagen)
def test_the_steps_of_the_roll_lead_from_the_unmoved_to_the_legal_end(regel, begin):
    berekend = compute_termijn(regel, begin)
    stand = berekend.ongerold
    for stap in berekend.rol:
        assert stap.van == stand < stap.tot
        assert stap.waarom
        stand = stap.tot

    if berekend.wettelijk is not None:
        assert stand == berekend.wettelijk
    assert [stap.artikel for stap in berekend.rol] in ([], ["art. 2"], ["art. 1 lid 1"], ["art. 2", "art. 1 lid 1"])


@given(regels, dagen)
def test_the_same_input_gives_the_same_output(regel, begin):
    eerste = compute_termijn(regel, begin)
    rekenen._compute_termijn.cache_clear()

    assert compute_termijn(regel, begin) == eerste


@given(dagen, st.integers(-240, 240))
def test_a_month_later_keeps_the_day_number_or_takes_the_end_of_the_month(begin, maanden):
    dag = add_duur(begin, Duur(maanden=maanden) if maanden else Duur())

    assert (dag.year * 12 + dag.month) - (begin.year * 12 + begin.month) == maanden
    assert dag.day == begin.day or (dag.day < begin.day and (dag + EEN_DAG).day == 1)


@given(dagen, st.integers(1, 240))
def test_a_term_that_counts_its_first_day_ends_where_the_next_one_begins(begin, maanden):
    """Terms that follow each other leave no hole and share no day, but for day numbers that do not exist."""
    einde = compute_termijn(losse_regel(Duur(maanden=maanden), eerste_dag=EersteDag.ZELF, atw=False), begin).ongerold

    volgende = einde + EEN_DAG
    assert volgende.day == begin.day or (volgende.day == 1 and begin.day > 28)


@given(dagen, st.integers(1, 50))
def test_weeks_keep_the_weekday(begin, weken):
    assert compute_termijn(losse_regel(Duur(weken=weken)), begin).ongerold.weekday() == begin.weekday()


@pytest.mark.parametrize(
    ("duur", "woorden"),
    [
        (Duur(maanden=3), "3 maanden"),
        (Duur(maanden=-6), "6 maanden"),
        (Duur(jaren=1), "1 jaar"),
        (Duur(jaren=1, maanden=6), "1 jaar en 6 maanden"),
        (Duur(weken=1), "1 week"),
        (Duur(dagen=1), "1 dag"),
        (Duur(), "0 dagen"),
    ],
)
def test_a_length_reads_as_in_a_letter(duur, woorden):
    assert duur.in_woorden == woorden


def test_a_length_cannot_go_forward_and_back():
    with pytest.raises(ValueError, match="forward and back"):
        Duur(jaren=1, dagen=-1)


@pytest.mark.parametrize("duur", [Duur(dagen=91), Duur(weken=13), Duur(maanden=4), Duur(jaren=1), Duur(maanden=-3)])
def test_a_rule_that_lets_such_a_term_move_cannot_be_written(duur):
    with pytest.raises(ValueError, match=r"arts\. 1 and 4"):
        losse_regel(duur, atw=True)


@pytest.mark.parametrize("duur", [Duur(dagen=90), Duur(weken=12), Duur(maanden=3)])
def test_exactly_the_limit_of_article_4_may_move(duur):
    assert losse_regel(duur).atw


@pytest.mark.parametrize("herinneren", [(1, 7), (7, 7), (7, -1)])
def test_reminders_are_days_before_from_far_to_near(herinneren):
    with pytest.raises(ValueError, match="reminders"):
        losse_regel(Duur(weken=1), herinneren=herinneren)


@pytest.mark.parametrize("veld", ["label", "grondslag"])
def test_a_rule_without_a_name_or_a_ground_cannot_be_written(veld):
    with pytest.raises(ValueError, match="ground and a label"):
        losse_regel(Duur(weken=1), **{veld: ""})


def test_versions_with_one_name_are_told_apart_by_all_their_words():
    """The hash is short; two rows that differ must still not share a cached answer."""
    kort, lang = losse_regel(Duur(weken=1)), losse_regel(Duur(weken=2))
    begin = date(2026, 6, 15)

    assert hash(kort) == hash(lang)
    assert kort != lang
    assert compute_termijn(kort, begin).ongerold != compute_termijn(lang, begin).ongerold
    assert isinstance(kort, Regel)
