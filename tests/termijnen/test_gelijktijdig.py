"""The night beside people who are working: nobody waits for each other for ever, and every row is right."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Event

import pytest
from django.db import connection, transaction

from clients.models import Client
from termijnen.models import Termijn
from termijnen.sync import Gevolg, sync, sync_allen
from tests.factories_termijnen import VerblijfsvergunningFactory
from tests.termijnen.test_sync import rows
from verblijf.models import Verblijfsvergunning

pytestmark = pytest.mark.django_db(transaction=True)
GEDULD = 30


def einde(vergunning) -> date:
    return Termijn.objects.get(client=vergunning.client_id, code="vergunning_einde").laatste


def verschuif(vergunning, eind: date) -> None:
    Verblijfsvergunning.objects.filter(pk=vergunning.pk).update(eind=eind)


def in_thread(functie):
    """Run it beside this thread, on a connection of its own."""

    def run():
        try:
            return functie()
        finally:
            connection.close()

    executor = ThreadPoolExecutor(1)
    toekomst = executor.submit(run)
    executor.shutdown(wait=False)
    return toekomst


def test_the_night_passes_over_who_is_being_worked_on_and_comes_back():
    bezet, vrij = VerblijfsvergunningFactory(), VerblijfsvergunningFactory()
    vast, nacht_is_langs = Event(), Event()

    def werk():
        with transaction.atomic():
            Client.objects.select_for_update().get(pk=bezet.client_id)
            verschuif(bezet, date(2026, 12, 25))
            vast.set()
            assert nacht_is_langs.wait(GEDULD)
            sync([bezet.client_id])

    mens = in_thread(werk)
    assert vast.wait(GEDULD)
    uitkomst = sync_allen(melden=lambda *_: nacht_is_langs.set())
    mens.result(GEDULD)

    assert uitkomst == Gevolg(nieuw=1)
    assert (einde(vrij), einde(bezet)) == (date(2027, 1, 9), date(2026, 12, 24))


def test_two_computations_of_one_client_come_one_after_the_other():
    vergunning = VerblijfsvergunningFactory()
    sync([vergunning.client_id])
    vast, tweede_komt = Event(), Event()

    def eerste():
        with transaction.atomic():
            verschuif(vergunning, date(2026, 12, 25))
            sync([vergunning.client_id])
            vast.set()
            assert tweede_komt.wait(GEDULD)

    mens = in_thread(eerste)
    assert vast.wait(GEDULD)
    with transaction.atomic():
        Verblijfsvergunning.objects.create(
            client=vergunning.client, soort="asiel", status="vluchteling", bekendmaking=date(2026, 7, 6), nareis="nee",
            vastgelegd_op=date(2026, 11, 1),
        )  # fmt: skip
        tweede_komt.set()
        sync([vergunning.client_id])
    mens.result(GEDULD)

    voor = rows()
    assert {row[2] for row in voor} == {"vergunning_einde", "verblijfstitel_einde"}
    assert einde(vergunning) == date(2026, 12, 24)
    assert sync_allen(alles=True) == Gevolg()


def test_two_nights_at_once_give_the_same_rows_once():
    for _ in range(5):
        VerblijfsvergunningFactory()

    eerste, tweede = in_thread(sync_allen), in_thread(sync_allen)
    samen = eerste.result(GEDULD) + tweede.result(GEDULD)

    assert samen == Gevolg(nieuw=5)
    assert sync_allen(alles=True) == Gevolg()
