"""Length, phases, rhythm, the list and the end of a traject: rules without a database."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from begeleiding.domain.einde import Einde, make_voorstel, why_no_afronden, why_no_heropenen, why_no_start
from begeleiding.domain.keuzes import Fase, VoorWie
from begeleiding.domain.lijst import (
    Huishouden,
    Puntregel,
    count_standen,
    find_uiterste_dag,
    is_on_list,
    list_standaard,
)
from begeleiding.domain.traject import (
    Plaatsing,
    Stilte,
    Trajectfeit,
    Trajectregels,
    find_eind,
    find_fase,
    find_maand,
    find_stil_sinds,
    is_in_tweede_jaar,
    list_fasen,
    list_stiltes,
    list_verwacht,
    may_be_proposed,
    plan_trajecten,
    say_ritme,
)
from clients.domain import Geboorte

REGELS = Trajectregels()
BEGIN = date(2026, 3, 3)


def kind(jaar):
    return Geboorte.van_delen(jaar, 6, 1)


@pytest.mark.parametrize(
    ("maanden", "eind"),
    [(12, date(2027, 3, 3)), (15, date(2027, 6, 3)), (18, date(2027, 9, 3)), (24, date(2028, 3, 3))],
)
def test_the_length_is_that_of_the_gemeente(maanden, eind):
    assert find_eind(BEGIN, Trajectregels(maanden=maanden)) == eind


def test_the_three_phases_follow_one_another():
    delen = list_fasen(BEGIN, REGELS)

    assert [deel.fase for deel in delen] == list(Fase)
    assert [deel.begin for deel in delen] == [BEGIN, date(2026, 6, 3), date(2027, 3, 3)]
    assert delen[-1].eind == date(2028, 3, 3)


def test_a_short_traject_has_no_third_phase():
    assert [deel.fase for deel in list_fasen(BEGIN, Trajectregels(maanden=12))] == [Fase.VESTIGING, Fase.OP_ORDE]


@pytest.mark.parametrize(
    ("op", "fase"),
    [
        (date(2026, 1, 1), Fase.VESTIGING),
        (date(2026, 6, 2), Fase.VESTIGING),
        (date(2026, 6, 3), Fase.OP_ORDE),
        (date(2027, 3, 3), Fase.ZELFREDZAAMHEID),
        (date(2030, 1, 1), Fase.ZELFREDZAAMHEID),
    ],
)
def test_the_phase_follows_from_the_day(op, fase):
    assert find_fase(BEGIN, REGELS, op) == fase


@pytest.mark.parametrize(
    ("op", "maand"),
    [(date(2026, 3, 2), 0), (BEGIN, 1), (date(2026, 4, 2), 1), (date(2026, 4, 3), 2), (date(2028, 3, 2), 24)],
)
def test_months_are_counted_from_one(op, maand):
    assert find_maand(BEGIN, op) == maand


def test_the_second_year_begins_on_the_same_day_a_year_later():
    assert not is_in_tweede_jaar(BEGIN, REGELS, date(2027, 3, 2))
    assert is_in_tweede_jaar(BEGIN, REGELS, date(2027, 3, 3))
    assert not is_in_tweede_jaar(BEGIN, REGELS, date(2028, 3, 3))
    assert not is_in_tweede_jaar(BEGIN, Trajectregels(maanden=12), date(2027, 3, 3))


def test_silence_counts_from_the_day_after_a_contact_was_due():
    assert find_stil_sinds(BEGIN, REGELS, None, BEGIN + timedelta(days=7)) is None
    assert find_stil_sinds(BEGIN, REGELS, None, BEGIN + timedelta(days=8)) == BEGIN + timedelta(days=7)
    assert find_stil_sinds(BEGIN, REGELS, date(2026, 7, 1), date(2026, 7, 15)) is None
    assert find_stil_sinds(BEGIN, REGELS, date(2026, 7, 1), date(2026, 7, 16)) == date(2026, 7, 15)


def test_after_the_agreed_time_nobody_is_silent():
    assert find_stil_sinds(BEGIN, REGELS, None, date(2028, 3, 3)) is None


def test_each_silence_lasts_until_the_next_contact():
    contacten = [BEGIN + timedelta(days=5), BEGIN + timedelta(days=20)]

    gevonden = list_stiltes(BEGIN, REGELS, contacten, BEGIN + timedelta(days=25))

    assert gevonden == [Stilte(BEGIN + timedelta(days=12), BEGIN + timedelta(days=20))]
    assert gevonden[0].dagen == 8


@given(st.lists(st.integers(0, 900), max_size=30), st.integers(1, 900))
def test_whoever_keeps_to_the_rhythm_is_never_silent(dagen, tot):
    contacten = [*list_verwacht(BEGIN, REGELS), *(BEGIN + timedelta(days=dag) for dag in dagen)]

    assert list_stiltes(BEGIN, REGELS, contacten, BEGIN + timedelta(days=tot)) == []


def test_a_rhythm_is_said_as_people_say_it():
    assert [say_ritme(dagen) for dagen in (7, 14, 30, 10)] == [
        "elke week",
        "elke twee weken",
        "elke maand",
        "elke 10 dagen",
    ]


def plaatsing(**velden):
    return Plaatsing(**{"client": 1, "persoon": 1, "gemeente": 9, "begin": BEGIN, "oud_genoeg": True} | velden)


def feit(**velden):
    vast = {"pk": 5, "client": 1, "persoon": 1, "gemeente": 9, "begin": BEGIN, "is_vanzelf": True, "is_open": True}
    return Trajectfeit(**vast | {"is_vervallen": False, "is_leeg": True} | velden)


def test_only_the_first_time_in_a_gemeente_begins_a_traject():
    terug = plaatsing(begin=date(2029, 1, 1))

    plan = plan_trajecten([terug, plaatsing(), plaatsing(gemeente=8, begin=date(2028, 1, 1))], [])

    assert {(p.gemeente, p.begin) for p in plan.nieuw} == {(9, BEGIN), (8, date(2028, 1, 1))}


def test_who_is_too_young_gets_none():
    assert plan_trajecten([plaatsing(oud_genoeg=False)], []).nieuw == ()


def test_two_records_of_one_person_have_one_traject():
    assert len(plan_trajecten([plaatsing(), plaatsing(client=2)], []).nieuw) == 1


def test_a_begin_that_was_put_right_is_followed():
    nieuw = plaatsing(begin=date(2026, 3, 10))

    assert plan_trajecten([nieuw], [feit()]).volgen == ((5, nieuw),)


def test_without_its_placement_a_traject_goes_or_lapses():
    assert plan_trajecten([], [feit()]).weg == (5,)
    assert plan_trajecten([], [feit(is_leeg=False)]).vervallen == (5,)


def test_what_a_person_began_is_left_alone():
    plan = plan_trajecten([plaatsing()], [feit(is_vanzelf=False, begin=date(2026, 9, 9))])

    assert (plan.nieuw, plan.volgen, plan.weg, plan.vervallen) == ((), (), (), ())


def test_a_lapsed_traject_comes_back_with_its_placement():
    plan = plan_trajecten([plaatsing()], [feit(is_open=False, is_vervallen=True, is_leeg=False)])

    assert [pk for pk, _ in plan.volgen] == [5]


def test_a_month_before_the_end_the_page_proposes_to_round_off():
    assert not may_be_proposed(BEGIN, REGELS, date(2028, 2, 2))
    assert may_be_proposed(BEGIN, REGELS, date(2028, 2, 3))
    assert make_voorstel(BEGIN, REGELS, Einde(), op=date(2028, 2, 3)).zin.startswith("De tijd is om op 02-03-2028")
    assert "nog open" in make_voorstel(BEGIN, REGELS, Einde(), op=date(2028, 3, 3)).zin


def test_moving_and_dying_propose_their_own_end():
    assert (
        make_voorstel(BEGIN, REGELS, Einde(vertrokken_op=date(2026, 9, 1)), op=date(2026, 9, 1)).uitkomst == "verhuisd"
    )
    assert make_voorstel(BEGIN, REGELS, Einde(vertrokken_op=date(2026, 9, 2)), op=date(2026, 9, 1)) is None
    dood = Einde(vertrokken_op=date(2026, 8, 1), overleden_op=date(2026, 8, 1))
    assert make_voorstel(BEGIN, REGELS, dood, op=date(2026, 9, 1)).uitkomst == "overleden"


@pytest.mark.parametrize(
    ("velden", "veld"),
    [
        ({"afgerond_op": BEGIN}, None),
        ({"op": date(2026, 3, 2)}, "afgerond_op"),
        ({"uitkomst": "vervallen"}, "uitkomst"),
        ({"uitkomst": "overgedragen"}, "uitkomst"),
        ({"uitkomst": "afgebroken", "reden": " "}, "reden"),
    ],
)
def test_why_a_traject_cannot_be_rounded_off(velden, veld):
    goed = {"begin": BEGIN, "afgerond_op": None, "op": BEGIN, "uitkomst": "zelfredzaam", "reden": ""}

    assert why_no_afronden(**goed, heeft_overdracht=False) is None
    assert why_no_afronden(**goed | velden, heeft_overdracht=False).veld == veld


def test_a_handover_makes_handed_over_possible():
    velden = {"begin": BEGIN, "afgerond_op": None, "op": BEGIN, "uitkomst": "overgedragen", "reden": ""}

    assert why_no_afronden(**velden, heeft_overdracht=True) is None


def test_why_a_traject_cannot_go_on_again():
    assert why_no_heropenen(afgerond_op=BEGIN, uitkomst="zelfredzaam", andere_open=False) is None
    assert why_no_heropenen(afgerond_op=None, uitkomst="", andere_open=False)
    assert why_no_heropenen(afgerond_op=BEGIN, uitkomst="vervallen", andere_open=False)
    assert why_no_heropenen(afgerond_op=BEGIN, uitkomst="verhuisd", andere_open=True)


def test_why_a_traject_cannot_begin_by_hand():
    goed = {"begin": BEGIN, "woont_er": True, "open_sinds": None, "vorige_tot": None}

    assert why_no_start(**goed) is None
    assert why_no_start(**goed | {"open_sinds": BEGIN}).veld == "gemeente"
    assert why_no_start(**goed | {"woont_er": False}).veld == "begin"
    assert why_no_start(**goed | {"vorige_tot": date(2026, 3, 4)}).veld == "begin"


@pytest.mark.parametrize(
    ("voor_wie", "anderen", "staat_erop"),
    [
        (VoorWie.IEDEREEN, (), True),
        (VoorWie.BASISSCHOOL, (), False),
        (VoorWie.BASISSCHOOL, (kind(2018),), True),
        (VoorWie.BASISSCHOOL, (kind(2010),), False),
        (VoorWie.MIDDELBARE_SCHOOL, (kind(2010),), True),
        (VoorWie.BABY, (kind(2025),), True),
        (VoorWie.PEUTER, (kind(2025),), False),
        (VoorWie.KIND, (kind(2000),), False),
        (VoorWie.KIND, (Geboorte(None, None),), False),
    ],
)
def test_no_school_without_children(voor_wie, anderen, staat_erop):
    huishouden = Huishouden(kind(1988), anderen)

    assert is_on_list(Puntregel(voor_wie), huishouden, begin=BEGIN, op=BEGIN) is staat_erop


def test_what_is_for_adults_is_asked_when_the_age_is_not_sure():
    zeventien = Huishouden(kind(2009))

    assert not is_on_list(Puntregel(VoorWie.VOLWASSENE), zeventien, begin=BEGIN, op=BEGIN)
    assert is_on_list(Puntregel(VoorWie.VOLWASSENE), Huishouden(Geboorte(None, None)), begin=BEGIN, op=BEGIN)


def test_a_line_appears_on_its_day():
    regel = Puntregel(VoorWie.IEDEREEN, vanaf_dagen=14)

    assert not is_on_list(regel, Huishouden(kind(1988)), begin=BEGIN, op=date(2026, 3, 16))
    assert is_on_list(regel, Huishouden(kind(1988)), begin=BEGIN, op=date(2026, 3, 17))


def test_the_care_insurance_is_due_before_its_four_months_are_over():
    (punt,) = [punt for punt in list_standaard() if punt.naam == "Zorgverzekering"]

    assert find_uiterste_dag(Puntregel(punt.voor_wie, punt.vanaf_dagen, punt.binnen_maanden), BEGIN) == date(2026, 7, 2)


def test_the_list_to_begin_with_has_each_line_once():
    namen = [punt.naam for punt in list_standaard()]

    assert len(namen) == len(set(namen))
    assert all(len(naam) <= 80 for naam in namen)


def test_what_is_not_needed_is_left_out_of_the_count():
    telling = count_standen(["te doen", "zelf gedaan", "samen gedaan", "niet nodig", "zelf gedaan"])

    assert (telling.zelf, telling.samen, telling.te_doen, telling.nodig, telling.klaar) == (2, 1, 1, 4, 3)
