"""Finding people in the database: by name in any script and by numbers, within what one may see."""

from datetime import date

import pytest
from django.db.models import Q

from clients.models import Client, Naamvorm
from clients.tonen.zoeken import SCORE_OVERIG, search
from namen.zoeksleutel import make_vraag

pytestmark = pytest.mark.django_db


def person(naam: str, *andere: str, jaar: int | None = None, **velden: str) -> Client:
    grenzen = {"geboren_vroegst": date(jaar, 1, 1), "geboren_laatst": date(jaar, 12, 31)} if jaar else {}
    client = Client.objects.create(naam=naam, **grenzen, **velden)
    for vorm in (naam, *andere):
        Naamvorm.objects.create(client=client, voornamen=vorm, is_hoofdvorm=vorm == naam)
    return client


def found(tekst: str, vormen=None, **opties) -> list[int]:
    vormen = Naamvorm.objects.all() if vormen is None else vormen
    return search(vormen, make_vraag(tekst), **opties).ids


def test_a_name_is_found_in_another_script_and_another_order():
    wie = person("Mohammed Qasim Testouri")
    person("Oleh Proefenko")

    assert found("قاسم محمد") == [wie.pk]


def test_a_person_with_several_spellings_is_found_once():
    wie = person("Tesfay Proefman", "Tesfai Prufman", "ተስፋይ")

    assert found("tesfaj proefman") == [wie.pk]


def test_nobody_is_found_by_a_name_that_looks_like_none():
    person("Tesfay Proefman")

    assert found("Wilhelmina") == []


def test_two_letters_are_too_few_to_search_for():
    person("Mo Test")

    assert found("mo") == []


def test_what_may_not_be_seen_is_not_found():
    zichtbaar = person("Amina Testali")
    person("Amina Testali")

    assert found("amina testali", Naamvorm.objects.filter(client=zichtbaar)) == [zichtbaar.pk]


def test_no_more_than_five_are_given():
    for _ in range(7):
        person("Amina Testali")

    assert len(found("amina testali")) == 5


def test_own_clients_go_before_others_who_fit_as_well():
    person("Amina Testali")
    eigen = person("Amina Testali")

    assert found("amina testali", voorrang={eigen.pk})[0] == eigen.pk


def test_a_better_fit_goes_before_an_own_client_with_another_name():
    eigen = person("Amina Testouri")
    wie = person("Amina Testali")

    assert found("amina testali", voorrang={eigen.pk})[0] == wie.pk


def test_a_year_of_birth_puts_the_right_namesake_first_and_hides_nobody():
    ander = person("Amina Testali", jaar=1960)
    wie = person("Amina Testali", jaar=1987)

    assert found("amina testali 1987") == [wie.pk, ander.pk]
    assert set(found("amina testali 1999")) == {wie.pk, ander.pk}


def test_a_year_alone_finds_who_may_be_born_in_it_or_has_it_in_the_v_nummer():
    geboren = person("Amina Testali", jaar=1987)
    nummer = person("Bilal Testali", v_nummer="0000001987")
    person("Cem Testali", jaar=1988)

    assert found("1987") == [geboren.pk, nummer.pk]


@pytest.mark.parametrize("getypt", ["678", "012 345 5678", "0123455678"])
def test_the_last_digits_of_a_v_nummer_find_its_owner(getypt):
    wie = person("Amina Testali", v_nummer="0123455678")
    person("Bilal Testali", v_nummer="6780000000")

    assert found(getypt) == [wie.pk]


@pytest.mark.parametrize("getypt", ["06-12 34 56 78", "+31612345678", "0031 6 12345678"])
def test_a_telephone_number_is_found_however_it_is_written(getypt):
    wie = person("Amina Testali", telefoon="0612345678")
    person("Bilal Testali")

    assert found(getypt) == [wie.pk]


def test_one_more_reason_to_be_found_comes_after_the_names():
    straat = person("Bilal Testali", email="dorpsstraat@voorbeeld.invalid")
    naam = person("Dorpsstrat Testouri")

    gevonden = search(Naamvorm.objects.all(), make_vraag("dorpsstraat"), ook=Q(client__email__startswith="dorpsstraat"))

    assert gevonden.ids == [naam.pk, straat.pk]
    assert gevonden.treffers[-1].score == SCORE_OVERIG


def test_a_search_asks_as_many_queries_for_two_people_as_for_thirty(django_assert_num_queries):
    for _ in range(30):
        person("Amina Testali", "Emine Testeli")

    # One query for the candidates by name: everything else happens on what came back.
    with django_assert_num_queries(1):
        found("amina testali")
