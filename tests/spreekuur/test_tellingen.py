"""Counts that stand ready are those of the rows, whatever happens to these; where they are not, the night says so."""

import logging
from collections import Counter
from datetime import date
from random import Random

import pytest
from django.db import connection
from django.db.models import Exists, OuterRef
from django.utils import timezone

from core.periode import Periode
from organisatie.rechten import Toegang
from spreekuur.actions import tellingen_nakijken
from spreekuur.models import (
    Contact,
    Contactdag,
    Contactdeelname,
    Contactgat,
    Contactonderwerp,
    Doorverwijzing,
    Onderwerpdag,
)
from spreekuur.tasks import nacht
from tests import databases
from tests.elk import part_and_rest
from tests.factories import (
    ClientFactory,
    ContactFactory,
    GemeenteFactory,
    LocatieFactory,
    OnderwerpFactory,
    PartnerFactory,
)

pytestmark = pytest.mark.django_db

DAGEN = [date(2016, 12, 31), date(2017, 1, 1), date(2017, 6, 7), date(2017, 6, 8), date(2017, 12, 31), date(2018, 1, 1)]


class Menigte:
    """A few people, subjects and contacts in two gemeenten, to which anything may happen."""

    def __init__(self, zaad):
        self.kans = Random(zaad)
        self.gemeenten = [GemeenteFactory(), GemeenteFactory()]
        self.locatie = LocatieFactory(gemeenten=self.gemeenten)
        self.clients = [ClientFactory() for _ in range(4)]
        self.onderwerpen = [OnderwerpFactory(locatie=self.locatie) for _ in range(3)]
        self.partners = [PartnerFactory(), PartnerFactory()]
        for _ in range(6):
            self.make()

    def make(self):
        """A contact with any number of persons and subjects, none included."""
        kans = self.kans
        contact = ContactFactory(
            locatie=self.locatie,
            gemeente=kans.choice(self.gemeenten),
            op=kans.choice(DAGEN),
            soort=kans.choice(["begeleiding", "infopunt"]),
            wijze=kans.choice(["spreekuur", "telefoon"]),
            clients=kans.sample(self.clients, kans.randrange(3)),
            onderwerpen=kans.sample(self.onderwerpen, kans.randrange(3)),
        )
        if kans.random() < 0.5:
            Doorverwijzing.objects.create(contact=contact, partner=kans.choice(self.partners))

    def change(self):
        """Something happens: a contact moves, goes, loses or gets what hangs on it, or two records are linked."""
        kans = self.kans
        contacten = list(Contact.objects.order_by("pk"))
        contact = kans.choice(contacten) if contacten else None
        wat = kans.randrange(8)
        if contact is None or wat == 0:
            self.make()
        elif wat == 1:
            op = kans.choice(DAGEN)
            Contact.objects.filter(op__lte=op).update(gemeente=kans.choice(self.gemeenten), soort="infopunt")
        elif wat == 2:
            contact.op = contact.gemaakt_op = kans.choice(DAGEN)
            contact.wijze = "telefoon"
            contact.save()
        elif wat == 3:
            Contactdeelname.objects.filter(pk__in=self.some(Contactdeelname)).delete()
        elif wat == 4:
            Contactonderwerp.objects.filter(pk__in=self.some(Contactonderwerp)).delete()
        elif wat == 5:
            self.move(contact)
        elif wat == 6:
            contact.delete()
        else:
            een, ander = kans.sample(self.clients, 2)
            type(een).objects.filter(hoofd=een).update(hoofd=None)
            type(een).objects.filter(pk=een.pk).update(hoofd=ander if ander.hoofd_id is None else None)

    def some(self, model):
        ids = list(model.objects.order_by("pk").values_list("pk", flat=True))
        return self.kans.sample(ids, min(len(ids), 2))

    def move(self, contact):
        """A row goes to another contact, as it was read: with everything that it carried then."""
        rijen = list(Contactdeelname.objects.order_by("pk"))
        if rijen:
            rij = self.kans.choice(rijen)
            if not contact.deelnames.filter(client=rij.client_id).exists():
                rij.contact, rij.volgorde = contact, 100 + rij.pk
                rij.save()


def count_dagen(rows, *velden):
    """By gemeente, day and these columns, without what adds up to nothing."""
    geteld = Counter()
    for *sleutel, aantal in rows.values_list("gemeente", "op", *velden, "aantal"):
        geteld[tuple(sleutel)] += aantal
    return {sleutel: aantal for sleutel, aantal in geteld.items() if aantal}


def find_eersten():
    """The first contact of each client in each gemeente in each year."""
    eersten = {}
    for rij in Contactdeelname.objects.order_by("contact__op", "pk").select_related("contact"):
        eersten.setdefault((rij.client_id, rij.contact.gemeente_id, rij.contact.op.year), rij.pk)
    return set(eersten.values())


def check_against_rows(menigte):
    contacten = Contact.objects.values_list("gemeente", "op", "soort", "wijze")
    onderwerpen = Contactonderwerp.objects.values_list("contact__gemeente", "contact__op", "onderwerp")
    assert count_dagen(Contactdag.objects, "soort", "wijze") == Counter(contacten)
    assert count_dagen(Onderwerpdag.objects, "onderwerp") == Counter(onderwerpen)
    for mist, model in (("persoon", Contactdeelname), ("onderwerp", Contactonderwerp)):
        zonder = Contact.objects.filter(~Exists(model.objects.filter(contact=OuterRef("pk"))))
        gaten = Contactgat.objects.filter(mist=mist)
        assert set(gaten.values_list("contact", "gemeente", "op")) == set(zonder.values_list("pk", "gemeente", "op"))
    assert set(Contactdeelname.objects.filter(eerste_van_jaar=True).values_list("pk", flat=True)) == find_eersten()
    for gemeente in menigte.gemeenten:
        check_gemeente(gemeente)


def check_gemeente(gemeente):
    """The people of a year, counted both ways, and the visitors whom nobody knows."""
    for periode in (Periode.jaar(2017), Periode(date(2017, 1, 1), date(2017, 6, 8))):
        slow = Contactdeelname.objects.unieke_personen_in(periode, gemeente)
        fast = Contactdeelname.objects.unieke_personen_sinds_nieuwjaar(periode, gemeente)
        assert sorted(fast.values_list("pk", flat=True)) == sorted(slow.values_list("pk", flat=True))
        een = Contactdeelname.objects.personen_met_een_record_sinds_nieuwjaar(periode, gemeente)
        meer = Contactdeelname.objects.personen_met_meer_records_sinds_nieuwjaar(periode, gemeente)
        delen = [*een.values_list("client", flat=True), *meer.values_list("pk", flat=True)]
        assert sorted(delen) == sorted(slow.values_list("pk", flat=True))
        rows = Contact.objects.geteld_in(periode, gemeente)
        onbekend = rows.filter(~Exists(Contactdeelname.objects.filter(contact=OuterRef("pk"))))
        assert set(rows.unknown_visitors()) == set(onbekend)
        verwezen = Doorverwijzing.objects.filter(contact__in=rows.values("pk"))
        assert set(Doorverwijzing.objects.geteld_in(periode, gemeente)) == set(verwezen)


@pytest.mark.parametrize("zaad", part_and_rest(range(5)))
def test_whatever_happens_the_counts_are_those_of_the_rows(zaad):
    menigte = Menigte(zaad)
    check_against_rows(menigte)
    for _ in range(15):
        menigte.change()
        check_against_rows(menigte)
    before = count_dagen(Contactdag.objects, "soort", "wijze")

    assert not any(tellingen_nakijken(by=by_night()))

    assert count_dagen(Contactdag.objects, "soort", "wijze") == before
    assert Contactdag.objects.count() == len(before)
    check_against_rows(menigte)


def by_night():
    nu = timezone.now()
    return Toegang.systeem("nachtwerk", nu=nu, vandaag=timezone.localdate(nu))


def go_past_the_triggers(sql):
    """As somebody does who switches the triggers of a table off: only its owner can."""
    tabel = sql.split()[2 if sql.startswith(("DELETE", "INSERT")) else 1]
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER TABLE {tabel} DISABLE TRIGGER USER")
        cursor.execute(sql)
        cursor.execute(f"ALTER TABLE {tabel} ENABLE TRIGGER USER")


BUITENOM = [
    "DELETE FROM spreekuur_contactdag",
    "UPDATE spreekuur_onderwerpdag SET aantal = aantal + 1",
    "DELETE FROM spreekuur_contactgat",
    "UPDATE spreekuur_contactdeelname SET eerste_van_jaar = NOT eerste_van_jaar",
    "UPDATE spreekuur_contact SET wijze = 'telefoon', soort = 'overig'",
]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("sql", BUITENOM)
def test_what_went_past_the_database_is_said_aloud_and_mended(sql, caplog):
    menigte = Menigte(7)
    with databases.as_owner():
        go_past_the_triggers(sql)

    with caplog.at_level(logging.ERROR, logger="spreekuur.tasks"):
        nacht.apply().get()
    assert "not what their rows say" in caplog.text
    check_against_rows(menigte)

    caplog.clear()
    nacht.apply().get()
    assert caplog.text == ""


def test_a_day_is_put_together_and_what_came_and_went_leaves_no_line():
    contacten = [ContactFactory(op=date(2017, 6, 7)) for _ in range(3)]
    weg = ContactFactory(op=date(2017, 6, 8), gemeente=contacten[0].gemeente, locatie=contacten[0].locatie)
    weg.delete()
    Contact.objects.update(gemeente=contacten[0].gemeente, soort="infopunt", wijze="spreekuur")
    assert Contactdag.objects.count() > 1

    tellingen_nakijken(by=by_night())

    assert Contactdag.objects.get().aantal == 3
