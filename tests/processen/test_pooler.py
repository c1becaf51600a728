"""All of it behind a pooler that gives each transaction another connection, with two web processes."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.contrib.auth.hashers import make_password
from django.urls import reverse

from organisatie.rechten import Rol
from spreekuur.models import Contact
from tests.factories import AanstellingFactory, GemeenteFactory
from tests.processen.balie import WACHTWOORD, Balie, Helper
from tests.processen.conftest import live_in
from tests.processen.installatie import Installatie
from tests.processen.pooler import VERBINDINGEN, Pooler, pooler
from tests.processen.wereld import alles_precies_een_keer, is_gecontroleerd, maak_wereld

pytestmark = pytest.mark.pooler
KEER = 12


@pytest.fixture
def deur(database_server: None) -> Iterator[Pooler]:
    with pooler() as deur:
        yield deur


@pytest.fixture
def huis(deur: Pooler, migrated_database: str, tmp_path: Path, django_db_blocker) -> Iterator[Installatie]:
    """An installation whose processes know no other way to the database than the pooler."""
    with live_in(migrated_database, "pgmq://localhost", tmp_path, django_db_blocker, lead=deur.lead) as huis:
        yield huis


def test_two_processes_and_three_desks_get_each_their_own_answers(huis, deur):
    """Each request goes to the other process than the one before, so each process is asked in an order of its own."""
    balies = [Balie("Amir", Rol.VRIJWILLIGER), Balie("Bilal", Rol.TEAMLEIDER), Balie("Chadia", Rol.VRIJWILLIGER)]
    adressen = [huis.web(), huis.web()]

    def work(balie: Balie, begin: list[str]) -> None:
        helper = Helper(balie, begin)
        helper.log_in()
        for n in range(KEER):
            helper.log_contact(n)

    with ThreadPoolExecutor(3) as pool:
        beurten = (adressen, adressen[::-1], adressen)
        for taak in [pool.submit(work, balie, begin) for balie, begin in zip(balies, beurten, strict=True)]:
            taak.result()

    for balie in balies:
        bewaard = Contact.objects.filter(gebruiker=balie.helper)
        assert bewaard.count() == KEER
        for contact in bewaard:
            assert f"{contact.clients.get().naam}: {contact.onderwerpen.get().naam}" == contact.notitie
            assert contact.locatie == balie.locatie
    binnen, verder = deur.count(huis.naam)
    assert binnen > VERBINDINGEN >= verder > 0


def test_the_role_of_the_gemeente_stays_on_no_connection(huis, deur):
    """Its pages between those of a desk, on the same two connections: each is answered as who it is."""
    balie = Balie("Dounia", Rol.TEAMLEIDER)
    ambtenaar = AanstellingFactory(
        locatie=None, gemeente=GemeenteFactory(), rol=Rol.GEMEENTE.value, gebruiker__password=make_password(WACHTWOORD)
    )
    adressen = [huis.web()]

    def read(_: int) -> None:
        lezer = Helper(SimpleNamespace(helper=ambtenaar.gebruiker), adressen)
        lezer.log_in()
        for _n in range(KEER):
            assert ambtenaar.gemeente.naam in lezer.get(reverse("rapportage:publicatie-list"))

    def work(_: int) -> None:
        helper = Helper(balie, adressen)
        helper.log_in()
        for n in range(KEER):
            helper.log_contact(n)

    with ThreadPoolExecutor(2) as pool:
        for taak in [pool.submit(read, 1), pool.submit(work, 2)]:
            taak.result()

    assert Contact.objects.filter(gebruiker=balie.helper).count() == KEER
    assert "permission denied" not in huis.log()


def test_two_workers_who_have_looked_in_the_queue_many_times_do_the_work_of_the_morning(huis, deur):
    """What is asked over and over is what a driver likes to prepare on its connection."""
    wereld = maak_wereld()
    huis.worker()
    huis.worker()
    huis.wacht(lambda: deur.count_transactions(f"{huis.naam}_wachtrij") > 60)
    huis.zend("termijnen.tasks.attenderen")
    huis.zend("termijnen.tasks.attenderen")

    huis.wacht(lambda: is_gecontroleerd(2))

    alles_precies_een_keer(huis, wereld)
    assert "prepared statement" not in huis.log()


def test_a_worker_killed_in_the_middle_leaves_nothing_locked(huis):
    wereld = maak_wereld()
    eerste = huis.worker()
    with huis.houdt_tegen("termijnen_attendering") as staat_te_wachten:
        huis.zend("termijnen.tasks.attenderen")
        huis.wacht(staat_te_wachten)
        huis.kill(eerste)

    huis.worker()
    huis.wacht(is_gecontroleerd)

    alles_precies_een_keer(huis, wereld)
