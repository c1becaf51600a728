"""The list of clients: by last contact, by first deadline, and who was not here for long."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from clients.views.client import PER_BLADZIJDE
from core.kolommen import FILTERS, KOLOMMEN, register_filter, register_kolom
from organisatie.rechten import Recht, Rol
from tests.factories import ClientFactory, ContactFactory, ToewijzingFactory
from tests.factories_termijnen import TermijnFactory
from tests.team import Collega


@pytest.fixture
def vandaag():
    return timezone.localdate()


@pytest.fixture
def drie(locatie, vandaag):
    """Three clients: seen long ago with a far deadline, seen lately with a near one, never seen and without one."""
    lang, kort, nooit = (ClientFactory(naam=naam, locatie=locatie) for naam in ("Bilal A", "Cem B", "Amina C"))
    for client, geleden, over in ((lang, 200, 40), (kort, 3, 5)):
        ContactFactory(locatie=locatie, clients=[client], op=vandaag - timedelta(days=geleden))
        dag = vandaag + timedelta(days=over)
        TermijnFactory(client=client, dag=dag, laatste=dag)
    return lang, kort, nooit


def rows(collega, **vraag):
    """The clients in the order of the page."""
    return list(collega.get("clients:client-list", query=vraag).context["clienten"])


@pytest.mark.parametrize(
    ("volgorde", "wie"),
    [
        ("", "nooit lang kort"),
        ("naam", "nooit lang kort"),
        ("-naam", "kort lang nooit"),
        ("laatste_contact", "nooit lang kort"),
        ("-laatste_contact", "kort lang nooit"),
        ("volgende_termijn", "kort lang nooit"),
        ("-volgende_termijn", "lang kort nooit"),
        ("bestaat_niet", "nooit lang kort"),
    ],
)
def test_the_database_sorts_by_the_chosen_column_with_nothing_where_it_belongs(teamleider, drie, volgorde, wie):
    namen = dict(zip(("lang", "kort", "nooit"), drie, strict=True))

    assert rows(teamleider, volgorde=volgorde) == [namen[naam] for naam in wie.split()]


def test_the_filter_keeps_who_had_no_contact_for_three_months(teamleider, drie):
    assert set(rows(teamleider, alleen="stil")) == {drie[0], drie[2]}


def test_a_contact_of_another_record_of_the_same_person_counts(teamleider, locatie, drie, vandaag):
    ContactFactory(locatie=locatie, clients=[ClientFactory(locatie=locatie, hoofd=drie[2])], op=vandaag)

    assert rows(teamleider, alleen="stil") == [drie[0]]


def test_each_row_says_the_days_and_a_word_where_there_is_none(teamleider, drie):
    per_client = {client.pk: client for client in rows(teamleider)}

    assert [dag for _, dag in per_client[drie[2].pk].dagen] == [None, None]
    assert all(dag for _, dag in per_client[drie[1].pk].dagen)
    assert "nog geen" in teamleider.get("clients:client-list").content.decode()


def test_a_volunteer_sorts_and_filters_own_clients_only(vrijwilliger, drie):
    ToewijzingFactory(client=drie[0], gebruiker=vrijwilliger.gebruiker)

    assert rows(vrijwilliger, alleen="stil", volgorde="laatste_contact") == [drie[0]]


def test_the_address_keeps_filter_and_order_on_the_next_page(teamleider, locatie, vandaag):
    for nummer in range(PER_BLADZIJDE + 1):
        ClientFactory(naam=f"Persoon {nummer}", locatie=locatie)

    pagina = teamleider.get("clients:client-list", query={"alleen": "stil", "volgorde": "-naam"}).content.decode()
    laatste = rows(teamleider, alleen="stil", volgorde="-naam", pagina=2)

    assert "alleen=stil&amp;volgorde=-naam&amp;pagina=2" in pagina
    assert len(laatste) == 1


def test_the_choices_are_colleagues_who_can_guide_and_nationalities_that_occur(teamleider, locatie, beheerder):
    ClientFactory(locatie=locatie, nationaliteit="Eritrea")
    helper = Collega(Rol.VRIJWILLIGER, locatie)

    form = teamleider.get("clients:client-list").context["filter"]

    begeleiders = {waarde for waarde, _ in form.fields["begeleider"].choices}
    landen = {waarde for waarde, _ in form.fields["nationaliteit"].choices}
    assert str(helper.gebruiker.pk) in begeleiders
    assert str(beheerder.gebruiker.pk) not in begeleiders
    assert landen == {"", "Eritrea"}


@pytest.mark.parametrize(
    "vraag", [{}, {"volgorde": "laatste_contact", "alleen": "stil"}, {"volgorde": "volgende_termijn"}]
)
def test_the_list_takes_as_many_queries_for_many_as_for_two(teamleider, locatie, vandaag, vraag):
    def measure() -> int:
        with CaptureQueriesContext(connection) as gevraagd:
            rows(teamleider, **vraag)
        return len(gevraagd)

    def add(aantal: int) -> None:
        for _ in range(aantal):
            client = ClientFactory(locatie=locatie)
            ContactFactory(locatie=locatie, clients=[client], op=vandaag - timedelta(days=200))
            TermijnFactory(client=client, dag=vandaag, laatste=vandaag)

    add(2)
    measure()
    weinig = measure()
    add(30)

    assert measure() == weinig


def test_a_name_is_registered_once():
    kolom, keuze = next(iter(KOLOMMEN)), next(iter(FILTERS))

    with pytest.raises(ValueError, match=kolom):
        register_kolom(kolom, "x", Recht.CLIENT_ZIEN, lambda _: None, volgorde=1)
    with pytest.raises(ValueError, match=keuze):
        register_filter(keuze, "x", Recht.CLIENT_ZIEN, lambda _: None)
