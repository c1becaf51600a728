"""Rows that hang on a contact carry its gemeente and day: never others than those of the contact itself."""

from datetime import date, timedelta
from random import Random

import pytest
from django.db import connection

from core.periode import Periode
from spreekuur.models import Contact, Contactdeelname, Contactonderwerp
from tests.factories import ClientFactory, ContactFactory, GemeenteFactory, LocatieFactory, OnderwerpFactory

pytestmark = pytest.mark.django_db

GEDRAGEN = [Contactdeelname, Contactonderwerp]
JAAR = Periode.jaar(2017)


@pytest.fixture
def contacten():
    """Three contacts with two persons and two subjects each, in two gemeenten."""
    gemeenten = [GemeenteFactory(), GemeenteFactory()]
    locatie = LocatieFactory(gemeenten=gemeenten)
    return [
        ContactFactory(
            locatie=locatie,
            gemeente=gemeenten[nummer % 2],
            op=date(2017, 12, 30) + timedelta(days=nummer),
            clients=[ClientFactory(), ClientFactory()],
            onderwerpen=[OnderwerpFactory(locatie=locatie), OnderwerpFactory(locatie=locatie)],
        )
        for nummer in range(3)
    ]


def differences():
    """The rows that carry something else than their contact says."""
    return [
        row
        for model in GEDRAGEN
        for row in model.objects.select_related("contact")
        if (row.gemeente_id, row.op) != (row.contact.gemeente_id, row.contact.op)
    ]


def count_through_contacts(model, gemeente):
    """What was asked before the rows carried anything: through the contact of each."""
    return model.objects.filter(
        contact__gemeente=gemeente, contact__op__gte=JAAR.begin, contact__op__lt=JAAR.eind
    ).order_by("pk")


def test_new_rows_carry_what_their_contact_says(contacten):
    assert differences() == []
    assert {row.op for row in Contactdeelname.objects.filter(contact=contacten[2])} == {date(2018, 1, 1)}


@pytest.mark.parametrize("zaad", range(4))
def test_whatever_changes_they_follow_and_are_counted_as_through_the_contact(contacten, zaad):
    kans = Random(zaad)
    gemeenten = sorted({contact.gemeente_id for contact in contacten})
    for nummer in range(12):
        contact = kans.choice(contacten)
        op, gemeente = date(2017, 12, 29) + timedelta(days=kans.randrange(5)), kans.choice(gemeenten)
        match kans.randrange(4):
            case 0:
                Contact.objects.filter(pk=contact.pk).update(op=op, gemaakt_op=op)
            case 1:
                Contact.objects.filter(op__lte=op).update(gemeente=gemeente)
            case 2:
                contact.gemeente_id = gemeente
                contact.save()
            case 3:
                rij = kans.choice(list(kans.choice(GEDRAGEN).objects.order_by("pk")))
                rij.contact, rij.volgorde = contact, 10 + nummer
                rij.save()

        assert differences() == []
        for model in GEDRAGEN:
            for gemeente in gemeenten:
                samen = model.objects.geteld_in(JAAR, gemeente).order_by("pk")
                assert list(samen) == list(count_through_contacts(model, gemeente))


@pytest.mark.parametrize("model", GEDRAGEN)
def test_nobody_can_make_them_say_something_else(contacten, model):
    """Also by hand: a row that is made in the database itself carries what the contact says."""
    rij, andere = model.objects.filter(contact=contacten[0]).order_by("pk")[0], contacten[1]
    namen = [veld.column for veld in model._meta.concrete_fields if not veld.primary_key]
    waarden = {"contact_id": andere.pk, "volgorde": "9", "gemeente_id": contacten[0].gemeente_id, "op": "'2001-01-01'"}

    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {model._meta.db_table} ({', '.join(namen)}) SELECT "
            f"{', '.join(str(waarden.get(naam, naam)) for naam in namen)} FROM {model._meta.db_table} WHERE id = %s",
            [rij.pk],
        )

    model.objects.filter(pk=rij.pk).update(gemeente=andere.gemeente_id, op=date(2001, 1, 1))
    nieuw = model.objects.order_by("-pk")[0]
    assert (nieuw.gemeente_id, nieuw.op) == (andere.gemeente_id, andere.op)
    assert differences() == []


@pytest.mark.parametrize("model", GEDRAGEN)
def test_the_history_tells_it_of_the_contact_alone(contacten, model):
    before = model.pgh_event_model.objects.count()

    Contact.objects.filter(pk=contacten[0].pk).update(op=date(2017, 5, 5))

    assert model.pgh_event_model.objects.count() == before
    assert "op" not in {veld.name for veld in model.pgh_event_model._meta.get_fields()}
