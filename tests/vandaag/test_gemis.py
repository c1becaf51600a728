"""*Wat mis ik?*: only what stays silent, each kind with its definition and its true number."""

from datetime import date, timedelta
from itertools import product

import pytest
from django.utils import timezone
from lxml import html

from clients.models import Client, Inschrijving
from core.gemis import GEMIS, HOOGSTENS, MEESTE, Blad, add_up, count_gemis, count_up_to, list_gemis
from core.periode import add_months
from core.templatetags.weergave import dag_zonder_naam
from tests.factories import (
    ClientFactory,
    ContactFactory,
    GemeentedefinitieFactory,
    HuisvestingFactory,
    ToewijzingFactory,
    VraagFactory,
)
from tests.factories_begeleiding import AfspraakFactory, TrajectFactory
from tests.factories_termijnen import TermijnFactory, TermijnhandelingFactory


@pytest.fixture
def vandaag():
    return timezone.localdate()


@pytest.fixture
def client(locatie, vrijwilliger):
    client = ClientFactory(locatie=locatie, naam="Verzonnen Voorbeeldnaam")
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    return client


def found(collega, naam):
    soorten = collega.get("vandaag:gemis-list").context["soorten"]
    return next(gevonden for soort, gevonden in soorten if soort.naam == naam)


def test_every_kind_says_in_a_sentence_what_it_counts():
    assert len(GEMIS) >= 7
    for soort in GEMIS.values():
        assert soort.definitie[0].isupper()
        assert soort.definitie.endswith(".")


def test_who_had_no_contact_in_the_rhythm_of_the_phase_is_silent(vrijwilliger, locatie, gemeente, client, vandaag):
    GemeentedefinitieFactory(gemeente=gemeente, ritme_vestiging=7)
    TrajectFactory(client=client, gemeente=gemeente, begin=vandaag - timedelta(days=20))
    ContactFactory(locatie=locatie, clients=[client], op=vandaag - timedelta(days=8))

    (regel,) = found(vrijwilliger, "begeleiding.stil").regels
    assert (regel.client, regel.sinds) == (client, vandaag - timedelta(days=1))

    ContactFactory(locatie=locatie, clients=[client], op=vandaag - timedelta(days=7))
    assert found(vrijwilliger, "begeleiding.stil").aantal == 0


def test_a_contact_under_another_record_of_the_person_counts(vrijwilliger, locatie, gemeente, client, vandaag):
    ander, gisteren = ClientFactory(locatie=locatie, hoofd=client), vandaag - timedelta(days=1)
    TrajectFactory(client=client, gemeente=gemeente, begin=vandaag - timedelta(days=40))
    AfspraakFactory(client=client, gebruiker=vrijwilliger.gebruiker, op=gisteren)
    assert found(vrijwilliger, "begeleiding.stil").aantal == 1
    assert found(vrijwilliger, "begeleiding.afspraak_zonder_contact").aantal == 1

    ContactFactory(locatie=locatie, clients=[ander], op=gisteren)

    assert found(vrijwilliger, "begeleiding.stil").aantal == 0
    assert found(vrijwilliger, "begeleiding.afspraak_zonder_contact").aantal == 0


def test_after_the_agreed_time_a_traject_is_open_and_not_silent(vrijwilliger, gemeente, client, vandaag):
    GemeentedefinitieFactory(gemeente=gemeente, maanden_begeleiding=12)
    TrajectFactory(client=client, gemeente=gemeente, begin=date(vandaag.year - 2, 1, 1))
    HuisvestingFactory(client=client, gemeente=gemeente, begin=date(vandaag.year - 2, 1, 1))

    assert found(vrijwilliger, "begeleiding.stil").aantal == 0
    (regel,) = found(vrijwilliger, "begeleiding.over_tijd").regels
    assert (regel.wat, regel.sinds) == ("de afgesproken tijd is om", date(vandaag.year - 1, 1, 1))


def test_who_left_the_gemeente_is_named_before_the_time_is_over(vrijwilliger, gemeente, client, vandaag):
    TrajectFactory(client=client, gemeente=gemeente, begin=vandaag - timedelta(days=60))
    HuisvestingFactory(client=client, gemeente=gemeente, begin=vandaag - timedelta(days=60), eind=vandaag)

    (regel,) = found(vrijwilliger, "begeleiding.over_tijd").regels
    assert regel.wat == "woont niet meer in de gemeente"


def test_a_traject_that_is_old_and_of_who_left_is_named_once(vrijwilliger, gemeente, client, vandaag):
    begin, weg = date(vandaag.year - 4, 1, 1), date(vandaag.year - 1, 1, 1)
    TrajectFactory(client=client, gemeente=gemeente, begin=begin)
    HuisvestingFactory(client=client, gemeente=gemeente, begin=begin, eind=weg)

    assert found(vrijwilliger, "begeleiding.over_tijd").aantal == 1


@pytest.mark.parametrize("maanden", [12, 24, 36])
def test_what_is_over_time_is_what_each_traject_says_one_by_one(teamleider, locatie, gemeente, vandaag, maanden):
    """Homes that ended, end later or go on, one after another; both while the time runs and when it is over."""
    GemeentedefinitieFactory(gemeente=gemeente, maanden_begeleiding=maanden)
    weken = [(None,), (-9,), (-9, None), (-9, 9), (9,), (0,), (-60, -9), ()]
    verwacht = {}
    for eindes, maanden_geleden in product(weken, (6, 13, 25, 37)):
        client, begin = ClientFactory(locatie=locatie), add_months(vandaag, -maanden_geleden)
        TrajectFactory(client=client, gemeente=gemeente, begin=begin)
        vanaf, tot = vandaag - timedelta(weeks=70), [week and vandaag + timedelta(weeks=week) for week in eindes]
        tot = [vandaag if week == 0 else dag for week, dag in zip(eindes, tot, strict=True)]
        for dag in tot:
            HuisvestingFactory(client=client, gemeente=gemeente, begin=vanaf, eind=dag)
            vanaf = dag
        weg = None if None in tot or not tot else max(tot)
        eind = add_months(begin, maanden)
        if weg and weg <= min(eind, vandaag):
            verwacht[client] = ("woont niet meer in de gemeente", weg)
        elif eind <= vandaag:
            verwacht[client] = ("de afgesproken tijd is om", eind)

    gevonden = GEMIS["begeleiding.over_tijd"].prepare(teamleider.toegang(), Blad(meeste=100))

    assert {regel.client: (regel.wat, regel.sinds) for regel in gevonden.regels} == verwacht
    assert gevonden.aantal == len(verwacht) == len(gevonden.regels)
    assert GEMIS["begeleiding.over_tijd"].prepare(teamleider.toegang(), Blad(meeste=0)).aantal == len(verwacht)
    dagen = [regel.sinds for regel in gevonden.regels]
    assert dagen == sorted(dagen)


@pytest.mark.parametrize("aantal", [0, 1, MEESTE, MEESTE + 1, MEESTE + 2])
def test_the_first_page_and_the_number_are_those_of_all_rows(teamleider, locatie, aantal):
    alle = [ClientFactory(locatie=locatie) for _ in range(aantal)]
    soort = GEMIS["clients.gemis_begeleider"]

    eerste = soort.prepare(teamleider.toegang(), Blad())
    exact = soort.prepare(teamleider.toegang(), Blad(hoogstens=None))

    assert eerste == exact
    assert (len(eerste.regels), eerste.aantal, eerste.is_meer) == (min(aantal, MEESTE), aantal, False)
    assert {regel.client for regel in eerste.regels} <= set(alle)


def test_an_appointment_without_a_contact_is_missed(vrijwilliger, locatie, client, vandaag):
    gisteren = vandaag - timedelta(days=1)
    AfspraakFactory(client=client, gebruiker=vrijwilliger.gebruiker, op=gisteren)
    AfspraakFactory(client=client, gebruiker=vrijwilliger.gebruiker, op=gisteren, afgezegd_op=gisteren, om="10:00")
    AfspraakFactory(client=client, gebruiker=vrijwilliger.gebruiker, op=vandaag)
    assert found(vrijwilliger, "begeleiding.afspraak_zonder_contact").aantal == 1

    ContactFactory(locatie=locatie, clients=[client], op=gisteren)
    assert found(vrijwilliger, "begeleiding.afspraak_zonder_contact").aantal == 0


def test_who_lives_here_without_an_age_has_no_traject(vrijwilliger, gemeente, client):
    HuisvestingFactory(client=client, gemeente=gemeente)
    assert found(vrijwilliger, "begeleiding.zonder_leeftijd").aantal == 0

    type(client).objects.filter(pk=client.pk).update(geboren_vroegst=None, geboren_laatst=None)
    assert found(vrijwilliger, "begeleiding.zonder_leeftijd").aantal == 1


def test_a_line_shows_since_when_and_how_long_ago_and_no_empty_day(vrijwilliger, gemeente, locatie, client, vandaag):
    """A question has a day since which it waits; that an age is lacking has none."""
    HuisvestingFactory(client=client, gemeente=gemeente)
    type(client).objects.filter(pk=client.pk).update(geboren_vroegst=None, geboren_laatst=None)
    op = vandaag - timedelta(days=15)
    contact = ContactFactory(locatie=locatie, clients=[client], op=op, uitkomst="open")
    VraagFactory(contact=contact, voor=vrijwilliger.gebruiker)

    page = html.fromstring(vrijwilliger.get("vandaag:gemis-list").content)

    dagen = [" ".join(wanneer.text_content().split()) for wanneer in page.find_class("rij-wanneer")]
    assert dagen == [f"{dag_zonder_naam(op)} 15 dagen geleden"]
    assert len(page.find_class("rij--link")) == 2
    assert len(page.find_class("rij--zonder-dag")) == 1


def test_a_question_waits_after_two_weeks(vrijwilliger, locatie, client, vandaag):
    for dagen in (14, 15):
        contact = ContactFactory(locatie=locatie, clients=[client], op=vandaag - timedelta(days=dagen), uitkomst="open")
        VraagFactory(contact=contact, voor=vrijwilliger.gebruiker)

    (regel,) = found(vrijwilliger, "spreekuur.wachtende_vragen").regels
    assert (regel.client, regel.sinds) == (client, vandaag - timedelta(days=15))


def test_what_was_taken_up_and_not_done_is_missed_after_a_week(vrijwilliger, client, vandaag):
    for dagen in (7, 8):
        termijn = TermijnFactory(client=client, begin=vandaag + timedelta(days=dagen))
        TermijnhandelingFactory(
            client=client, sleutel=termijn.pk, soort="gezien", gebruiker=vrijwilliger.gebruiker,
            op=vandaag - timedelta(days=dagen),
        )  # fmt: skip

    (regel,) = found(vrijwilliger, "termijnen.niet_gedaan").regels
    assert regel.sinds == vandaag - timedelta(days=8)


def test_the_leader_sees_who_has_no_begeleider_and_the_number_on_vandaag(teamleider, vrijwilliger, locatie, client):
    ClientFactory(locatie=locatie)

    assert found(teamleider, "clients.gemis_begeleider").aantal == 1
    assert "Wat mis ik?: 1" in " ".join(teamleider.get("vandaag:vandaag").content.decode().split())
    namen = [soort.naam for soort, _ in vrijwilliger.get("vandaag:gemis-list").context["soorten"]]
    assert "clients.gemis_begeleider" not in namen


def test_of_somebody_elses_client_nothing_is_said(vrijwilliger, locatie, gemeente, vandaag):
    ander = ClientFactory(locatie=locatie, naam="Ander Voorbeeldmens")
    TrajectFactory(client=ander, gemeente=gemeente, begin=vandaag - timedelta(days=20))

    response = vrijwilliger.get("vandaag:gemis-list")

    assert response.context["totaal"].aantal == 0
    assert "Voorbeeldmens" not in response.content.decode()


@pytest.fixture
def zonder_begeleider(locatie):
    """More than fit on one page, in the order of their names."""
    return [ClientFactory(locatie=locatie, naam=f"Voorbeeldmens {n:02}") for n in range(2 * MEESTE + 3)]


def test_a_long_list_says_how_many_there_are(teamleider, zonder_begeleider):
    gevonden = found(teamleider, "clients.gemis_begeleider")

    assert [regel.client for regel in gevonden.regels] == zonder_begeleider[:MEESTE]
    assert (gevonden.aantal, gevonden.is_meer) == (len(zonder_begeleider), False)


@pytest.mark.parametrize(("pagina", "vanaf"), [("1", 0), ("2", MEESTE), ("3", 2 * MEESTE), ("9", 2 * MEESTE), ("x", 0)])
def test_everything_can_be_reached_page_by_page(teamleider, zonder_begeleider, pagina, vanaf):
    response = teamleider.get("vandaag:gemis-list", query={"soort": "clients.gemis_begeleider", "pagina": pagina})

    ((soort, gevonden),) = response.context["soorten"]
    assert soort.naam == "clients.gemis_begeleider"
    assert [regel.client for regel in gevonden.regels] == zonder_begeleider[vanaf : vanaf + MEESTE]
    assert gevonden.aantal == len(zonder_begeleider)


def test_the_page_of_a_kind_is_only_for_who_may_see_it(vrijwilliger):
    response = vrijwilliger.get("vandaag:gemis-list", query={"soort": "clients.gemis_begeleider"})

    assert "clients.gemis_begeleider" not in [soort.naam for soort, _ in response.context["soorten"]]


def test_counting_alone_finds_as_many_as_the_lines(teamleider, vrijwilliger, locatie, gemeente, client, vandaag):
    for n in range(MEESTE + 2):
        ander = ClientFactory(locatie=locatie, geboren_vroegst=None, geboren_laatst=None)
        HuisvestingFactory(client=ander, gemeente=gemeente)
        AfspraakFactory(client=ander, gebruiker=vrijwilliger.gebruiker, op=vandaag - timedelta(days=1 + n % 9))
        contact = ContactFactory(locatie=locatie, op=vandaag - timedelta(days=15 + n), uitkomst="open")
        VraagFactory(contact=contact, voor=vrijwilliger.gebruiker)
    TrajectFactory(client=client, gemeente=gemeente, begin=vandaag - timedelta(days=90))

    for collega in (teamleider, vrijwilliger):
        toegang = collega.toegang()
        for soort, gevonden in list_gemis(toegang):
            assert soort.prepare(toegang, Blad(meeste=0)).aantal == gevonden.aantal
            assert soort.prepare(toegang, Blad(hoogstens=None)) == gevonden
        assert count_gemis(toegang) == add_up(gevonden for _, gevonden in list_gemis(toegang))
    assert count_gemis(teamleider.toegang()).aantal > 4 * MEESTE


def test_a_number_that_is_not_counted_to_its_end_is_called_more(teamleider, locatie, vandaag):
    clients = Client.objects.bulk_create(Client(naam=f"Voorbeeldmens {n}") for n in range(HOOGSTENS + 1))
    Inschrijving.objects.bulk_create(Inschrijving(client=rij, locatie=locatie, begin=vandaag) for rij in clients)

    def read(naam, **query):
        return " ".join(teamleider.get(naam, query=query).content.decode().split())

    assert f"Hier staat wat stil is gevallen: meer dan {HOOGSTENS} dingen." in read("vandaag:gemis-list")
    assert f"Dit zijn de eerste {MEESTE} van meer dan {HOOGSTENS}." in read("vandaag:gemis-list")
    assert f"Wat mis ik?: meer dan {HOOGSTENS}" in read("vandaag:vandaag")
    precies = read("vandaag:gemis-list", soort="clients.gemis_begeleider")
    assert f"Hier staat wat stil is gevallen: {HOOGSTENS + 1} dingen." in precies


@pytest.mark.parametrize(("aantal", "verwacht"), [(4, (4, False)), (5, (5, False)), (6, (5, True))])
def test_counting_stops_past_the_limit(aantal, verwacht):
    gevonden = count_up_to([], aantal, Blad(hoogstens=5))

    assert (gevonden.aantal, gevonden.is_meer) == verwacht
