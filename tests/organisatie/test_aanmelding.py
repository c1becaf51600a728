"""The account of a session and what it may do are read in one trip, and what is read along is never old."""

from datetime import timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from organisatie.models import Aanstelling
from organisatie.rechten import Recht
from organisatie.toegang import Aanmelding, read_toegang


def test_a_page_reads_the_account_and_its_aanstellingen_in_one_trip(vrijwilliger):
    with CaptureQueriesContext(connection) as gesteld:
        assert vrijwilliger.get("vandaag:vandaag").status_code == 200

    over = [vraag["sql"] for vraag in gesteld if 'FROM "organisatie_aanstelling"' in vraag["sql"]]
    assert len(over) == 1
    assert 'FROM "organisatie_gebruiker"' in over[0]


def test_what_came_along_counts_once(vrijwilliger):
    wie = Aanmelding().get_user(vrijwilliger.gebruiker.pk)
    assert wie is not None
    nu = timezone.now()
    assert read_toegang(wie, nu=nu).mag(Recht.CONTACT_MAKEN)

    Aanstelling.objects.filter(gebruiker=wie).update(eind=timezone.localdate())

    assert not read_toegang(wie, nu=nu).mag(Recht.CONTACT_MAKEN)


def test_what_came_along_before_midnight_does_not_count_after_it(vrijwilliger):
    morgen = timezone.localdate() + timedelta(days=1)
    Aanstelling.objects.filter(gebruiker=vrijwilliger.gebruiker).update(eind=morgen)
    wie = Aanmelding().get_user(vrijwilliger.gebruiker.pk)

    assert not read_toegang(wie, nu=timezone.now() + timedelta(days=1)).mag(Recht.CONTACT_MAKEN)


def test_a_blocked_account_is_nobody(vrijwilliger):
    gebruiker = vrijwilliger.gebruiker
    gebruiker.is_active = False
    gebruiker.save()

    assert Aanmelding().get_user(gebruiker.pk) is None
    assert Aanmelding().get_user(0) is None
