"""The querysets that the figures of integration count: at the edges of a year, after a move, and each person once."""

from datetime import date, timedelta

import pytest

from core.periode import Periode
from inburgering.models import Boete, Inburgering, Termijnverlenging
from tests.factories import ClientFactory, GemeenteFactory, HuisvestingFactory
from tests.factories_termijnen import BoeteFactory, InburgeringFactory, TermijnverlengingFactory

pytestmark = pytest.mark.django_db

JAAR = Periode.jaar(2025)
MEI = date(2025, 5, 12)
EEN_DAG = timedelta(days=1)
EDGES = [
    (JAAR.begin - EEN_DAG, False),
    (JAAR.begin, True),
    (JAAR.laatste_dag, True),
    (JAAR.laatste_dag + EEN_DAG, False),
]


def geslaagd(dag=MEI, **client):
    return InburgeringFactory(geslaagd_op=dag, **client)


def toegekend(dag=MEI, **anders):
    besluit = {"besluit": "toegekend", "besloten_op": dag, "nieuw_einde": date(2028, 1, 1)}
    return TermijnverlengingFactory(**{"aangevraagd_op": date(2024, 6, 1), **besluit, **anders})


def opgelegd(dag=MEI, **anders):
    return BoeteFactory(dagtekening=dag, **anders)


KINDS = {
    "geslaagd": (geslaagd, lambda: Inburgering.objects.geslaagd_in(JAAR), "client"),
    "toegekend": (toegekend, lambda: Termijnverlenging.objects.toegekend_in(JAAR), "inburgering__client"),
    "opgelegd": (opgelegd, lambda: Boete.objects.opgelegd_in(JAAR), "inburgering__client"),
}
EVERY_KIND = pytest.mark.parametrize("kind", KINDS)


@EVERY_KIND
@pytest.mark.parametrize(("dag", "telt"), EDGES)
def test_a_fact_counts_in_the_year_of_its_day(kind, dag, telt):
    make, rows, _ = KINDS[kind]

    row = make(dag)

    assert (row in rows()) is telt


@EVERY_KIND
def test_a_fact_counts_where_the_person_lived_on_that_day(kind):
    make, rows, via = KINDS[kind]
    oud, nieuw, client = GemeenteFactory(), GemeenteFactory(), ClientFactory()
    HuisvestingFactory(client=client, gemeente=oud, begin=date(2023, 1, 1), eind=MEI)
    HuisvestingFactory(client=client, gemeente=nieuw, begin=MEI)

    row = make(MEI, **{via: client})

    assert list(rows().in_gemeente(nieuw)) == [row]
    assert not rows().in_gemeente(oud).exists()


@EVERY_KIND
def test_a_fact_of_the_last_day_before_a_move_stays_with_the_gemeente_that_was_left(kind):
    make, rows, via = KINDS[kind]
    oud, client = GemeenteFactory(), ClientFactory()
    HuisvestingFactory(client=client, gemeente=oud, begin=date(2023, 1, 1), eind=MEI + EEN_DAG)

    row = make(MEI, **{via: client})

    assert list(rows().in_gemeente(oud)) == [row]


@EVERY_KIND
def test_a_person_with_two_records_counts_once_and_where_either_record_lives(kind):
    make, rows, via = KINDS[kind]
    gemeente, hoofd = GemeenteFactory(), ClientFactory()
    dubbel, derde = ClientFactory(hoofd=hoofd), ClientFactory(hoofd=hoofd)
    HuisvestingFactory(client=hoofd, gemeente=gemeente, begin=date(2023, 1, 1))

    first, *_ = [make(MEI, **{via: client}) for client in (dubbel, hoofd, derde)]

    assert list(rows()) == [first]
    assert list(rows().in_gemeente(gemeente)) == [first]


@EVERY_KIND
def test_two_people_who_are_not_linked_both_count(kind):
    make, rows, _ = KINDS[kind]

    people = {make(), make()}

    assert set(rows()) == people


def test_who_met_the_duty_at_another_record_in_an_earlier_year_is_not_counted_again():
    hoofd = ClientFactory()
    geslaagd(JAAR.begin - EEN_DAG, client=ClientFactory(hoofd=hoofd))
    geslaagd(client=hoofd)

    assert not Inburgering.objects.geslaagd_in(JAAR).exists()


def test_a_person_under_both_laws_counts_once():
    client = ClientFactory()
    first = InburgeringFactory(
        client=client, wet="Wi2013", plichtig_op=None, leerroute="", pip_op=None, geslaagd_op=MEI
    )
    geslaagd(MEI + EEN_DAG, client=client)

    assert list(Inburgering.objects.geslaagd_in(JAAR)) == [first]


@pytest.mark.parametrize("besluit", ["open", "afgewezen"])
def test_only_a_granted_extension_counts(besluit):
    besloten_op = None if besluit == "open" else MEI
    TermijnverlengingFactory(
        besluit=besluit, aangevraagd_op=date(2025, 1, 2), besloten_op=besloten_op, nieuw_einde=None
    )

    assert not Termijnverlenging.objects.toegekend_in(JAAR).exists()


def test_two_extensions_of_one_person_are_two():
    een = toegekend(grond="geen verwijt")
    toegekend(date(2025, 9, 1), grond="geen verwijt", inburgering=een.inburgering)

    assert Termijnverlenging.objects.toegekend_in(JAAR).count() == 2


def test_a_fine_that_was_taken_back_does_not_count_and_does_not_hide_the_one_that_stands():
    hoofd = ClientFactory()
    opgelegd(inburgering__client=hoofd, vervallen_op=MEI)
    geldt = opgelegd(inburgering__client=ClientFactory(hoofd=hoofd))

    assert list(Boete.objects.opgelegd_in(JAAR)) == [geldt]
