"""The key that names are sorted by, and the plain letters below it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from namen.letters import fold_letters
from namen.sorteren import make_sorteersleutel
from namen.splitsen import split_naam


@pytest.mark.parametrize(
    "volgorde",
    [
        ["Anna", "el-Amin", "Élise", "Ömer", "şeyma", "Zyra"],
        ["de Vries", "Debora", "'t Hart", "Zoë", "Юлія", "محمد", "ተስፋይ"],
        ["Team 2", "Team 10", "Team 10a", "Teamwerk"],
        ["Ilse", "İpek", "ısmail", "Ivo"],
        ["Łukasz", "Lukman", "Øyvind", "Oz"],
    ],
)
def test_names_stand_where_people_look_for_them(volgorde):
    door_elkaar = volgorde[::-1]

    assert sorted(door_elkaar, key=make_sorteersleutel) == volgorde


@given(st.text(max_size=60))
def test_a_key_of_a_key_is_itself(tekst):
    sleutel = make_sorteersleutel(tekst)

    assert make_sorteersleutel(sleutel) == sleutel


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(tekst):
    assert fold_letters(fold_letters(tekst)) == fold_letters(tekst)


@pytest.mark.parametrize(
    ("getypt", "roepnaam", "rest"),
    [
        ("amina voorbeeld", "Amina", "Voorbeeld"),
        ("Amina van der Berg 1988", "Amina", "van der Berg"),
        ("amina van der berg", "Amina", "van der Berg"),
        ("abdul rahman test", "Abdul Rahman", "Test"),
        ("Abdullah Test", "Abdullah", "Test"),
        ("al-Hamwi", "al-Hamwi", ""),
        ("van Dam", "", "van Dam"),
        ("Ben Test", "Ben", "Test"),
        ("0612345678", "", ""),
        ("李娜", "李娜", ""),
    ],
)
def test_what_was_searched_for_begins_the_name_of_a_new_client(getypt, roepnaam, rest):
    assert split_naam(getypt) == (roepnaam, rest)
