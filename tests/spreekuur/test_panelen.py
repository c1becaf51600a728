"""What spreekuur shows on the page of a client, and the figures that are counted from its rows."""

from datetime import date, time

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core.periode import Periode
from organisatie.rechten import Rol
from spreekuur.models import (
    Aanwezigheid,
    Contact,
    Contactdeelname,
    Contactonderwerp,
    Doorverwijzing,
    Publieksvraag,
)
from spreekuur.panelen import contacten, open_vragen
from tests.factories import (
    AanwezigheidFactory,
    ContactFactory,
    GemeenteFactory,
    PartnerFactory,
    PublieksvraagFactory,
    SpreekuurFactory,
    ToewijzingFactory,
    VraagFactory,
    ZittingFactory,
)
from tests.spreekuur.conftest import als
from tests.team import Collega

JAAR = Periode.jaar(2017)


def test_the_timeline_shows_the_latest_ten_and_that_there_are_more(team):
    helper, client = team.helper(), team.client()
    ToewijzingFactory(client=client, gebruiker=helper)
    for dag in range(1, 13):
        ContactFactory(locatie=team.locatie, op=date(2017, 5, dag), clients=[client])

    context = contacten(als(helper), client)

    assert [regel.op.day for regel in context["contacten"]] == list(range(12, 2, -1))
    assert context["er_zijn_meer"]


def test_a_contact_of_a_gekoppeld_record_is_in_the_timeline_of_the_main_record(team):
    leider, hoofd = team.helper(Rol.TEAMLEIDER), team.client()
    contact = ContactFactory(locatie=team.locatie, clients=[team.client(hoofd=hoofd)])

    assert [regel.pk for regel in contacten(als(leider), hoofd)["contacten"]] == [contact.pk]


def test_open_questions_show_the_oldest_first_and_answered_ones_do_not(team):
    leider, client = team.helper(Rol.TEAMLEIDER), team.client()
    vragen = [
        VraagFactory(contact__locatie=team.locatie, contact__clients=[client], contact__op=date(2017, 5, dag))
        for dag in (9, 3)
    ]
    VraagFactory(
        contact__locatie=team.locatie,
        contact__clients=[client],
        afgehandeld_op=date(2017, 5, 9),
        afgehandeld_door=leider,
    )

    assert [vraag.pk for vraag in open_vragen(als(leider), client)["vragen"]] == [vragen[1].pk, vragen[0].pk]


@pytest.mark.parametrize("paneel", [contacten, open_vragen])
def test_a_panel_takes_as_many_queries_for_many_rows_as_for_few(team, paneel):
    leider, client = als(team.helper(Rol.TEAMLEIDER)), team.client()

    def measure() -> int:
        contact = ContactFactory(
            locatie=team.locatie, clients=[client, team.client()], onderwerpen=[team.onderwerp()], uitkomst="open"
        )
        VraagFactory(contact=contact)
        with CaptureQueriesContext(connection) as queries:
            paneel(leider, client)
        return len(queries)

    weinig = measure()
    for _ in range(7):
        measure()

    assert measure() == weinig


def test_the_list_of_all_contacts_has_pages(team):
    leider, client = Collega(Rol.TEAMLEIDER, team.locatie), team.client()
    for _ in range(26):
        ContactFactory(locatie=team.locatie, clients=[client])

    tweede = leider.get("spreekuur:contact-list", client.pk, query={"pagina": 2})

    assert len(tweede.context["contacten"]) == 1


def test_figures_count_the_rows_of_the_gemeente_within_the_period(team):
    onderwerp, partner, hoofd = team.onderwerp(), PartnerFactory(), team.client()
    mijn = {"locatie": team.locatie, "onderwerpen": [onderwerp]}
    geteld = ContactFactory(**mijn, clients=[hoofd, team.client(hoofd=hoofd)])
    Doorverwijzing.objects.create(contact=geteld, partner=partner)
    buiten = [ContactFactory(**mijn, op=date(2018, 1, 1)), ContactFactory(**mijn, gemeente=GemeenteFactory())]
    for contact in buiten:
        Doorverwijzing.objects.create(contact=contact, partner=partner)
    vraag = PublieksvraagFactory(locatie=team.locatie)
    PublieksvraagFactory(locatie=team.locatie, op=date(2016, 12, 31))

    assert list(Contact.objects.geteld_in(JAAR, team.gemeente)) == [geteld]
    personen = Contactdeelname.objects.geteld_in(JAAR, team.gemeente)
    assert personen.count() == 2
    assert set(personen.values_list("persoon", flat=True)) == {hoofd.pk}
    assert [rij.contact for rij in Contactonderwerp.objects.geteld_in(JAAR, team.gemeente)] == [geteld]
    assert [rij.contact for rij in Doorverwijzing.objects.geteld_in(JAAR, team.gemeente)] == [geteld]
    assert list(Publieksvraag.objects.geteld_in(JAAR, team.gemeente)) == [vraag]


def test_hours_are_those_of_each_helper_at_the_spreekuren_of_the_gemeente(team):
    zitting = ZittingFactory(
        spreekuur=SpreekuurFactory(locatie=team.locatie), begintijd=time(14), eindtijd=time(15, 30)
    )
    elders = SpreekuurFactory(locatie=team.locatie, gemeente=GemeenteFactory())
    for _ in range(2):
        AanwezigheidFactory(zitting=zitting, gebruiker=team.helper())
    AanwezigheidFactory(zitting=ZittingFactory(spreekuur=elders), gebruiker=team.helper())

    uren = Aanwezigheid.objects.geteld_in(JAAR, team.gemeente).values_list("uren", flat=True)

    assert list(uren) == [1.5, 1.5]
