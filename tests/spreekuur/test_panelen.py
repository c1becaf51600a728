"""What spreekuur shows on the page of a client, and the figures that are counted from its rows."""

from datetime import date, time

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from core.kijk import Kijk
from core.periode import Periode
from organisatie.rechten import Recht, Rol
from spreekuur.models import (
    Aanwezigheid,
    Contact,
    Contactdeelname,
    Contactonderwerp,
    Doorverwijzing,
    Publieksvraag,
)
from spreekuur.panelen import contacten, contactspoor, notities, open_vragen
from tests.factories import (
    AanwezigheidFactory,
    ContactFactory,
    GemeenteFactory,
    NotitieFactory,
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


def kijk(wie, client):
    return Kijk(als(wie), client, frozenset(Recht))


def test_the_timeline_shows_the_newest_first_and_no_more_than_asked(team):
    helper, client = team.helper(), team.client()
    ToewijzingFactory(client=client, gebruiker=helper)
    for dag in range(1, 13):
        ContactFactory(locatie=team.locatie, op=date(2017, 5, dag), clients=[client])
        NotitieFactory(client=client, op=date(2017, 6, dag))

    assert [regel.op.day for regel in contacten(kijk(helper, client), 10)] == list(range(12, 2, -1))
    assert [regel.op.day for regel in notities(kijk(helper, client), 10)] == list(range(12, 2, -1))


def test_a_contact_and_a_note_of_a_gekoppeld_record_are_in_the_timeline_of_the_main_record(team):
    leider, hoofd = team.helper(Rol.TEAMLEIDER), team.client()
    dubbel = team.client(hoofd=hoofd)
    contact = ContactFactory(locatie=team.locatie, clients=[dubbel])
    notitie = NotitieFactory(client=dubbel)

    regels = [*contacten(kijk(leider, hoofd), 9), *notities(kijk(leider, hoofd), 9)]

    assert [regel.url for regel in regels] == [
        reverse("spreekuur:contact-detail", args=[contact.pk]),
        reverse("spreekuur:notitie-detail", args=[notitie.pk]),
    ]


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

    deel = open_vragen(kijk(leider, client))

    volgorde = [vragen[1].pk, vragen[0].pk]
    assert [regel.url for regel in deel.regels] == [reverse("spreekuur:vraag-update", args=[pk]) for pk in volgorde]
    assert deel.meer == "alle vragen (2)"


def test_every_contact_is_a_dot_and_many_together_say_how_many(team):
    leider, client = team.helper(Rol.TEAMLEIDER), team.client()
    for dag in (3, 9):
        ContactFactory(locatie=team.locatie, op=date(2017, 5, dag), clients=[client])

    spoor = contactspoor(kijk(leider, client))

    merken = sorted(spoor.merken, key=lambda merk: merk.op)
    assert [merk.op.day for merk in merken] == [3, 9]
    assert spoor.zeg_samen(merken) == "2 contacten, 3 mei 2017 t/m 9 mei 2017"


SOURCES = [open_vragen, contactspoor, lambda kijk: contacten(kijk, 99), lambda kijk: notities(kijk, 99)]


@pytest.mark.parametrize("bron", SOURCES)
def test_a_source_takes_as_many_queries_for_many_rows_as_for_few(team, bron):
    leider, client = team.helper(Rol.TEAMLEIDER), team.client()

    def measure() -> int:
        contact = ContactFactory(
            locatie=team.locatie, clients=[client, team.client()], onderwerpen=[team.onderwerp()], uitkomst="open"
        )
        VraagFactory(contact=contact)
        NotitieFactory(client=client)
        with CaptureQueriesContext(connection) as queries:
            bron(kijk(leider, client))
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
