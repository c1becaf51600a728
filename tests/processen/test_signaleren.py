"""The daily work with real workers and beats: whatever dies, each flag comes once and each mail at most once."""

import threading
from datetime import timedelta

import pytest
from django.utils import timezone

from termijnen.models import Termijncontrole
from termijnen.tasks.nacht import run_nacht
from tests.elk import part_and_rest
from tests.factories import moment
from tests.processen.postbode import niemand
from tests.processen.wereld import alles_precies_een_keer, attenderingen, is_gecontroleerd, maak_wereld

TAAK = "termijnen.tasks.attenderen"
other_disaster = pytest.mark.elk("Real processes take ten seconds each: a worker killed stands for every disaster.")


@pytest.mark.parametrize("waar", part_and_rest(["termijnen_attendering", "termijnen_termijn", "termijnen_dagbericht"]))
def test_a_worker_killed_in_the_middle_and_another_goes_on(huis, waar):
    wereld = maak_wereld()
    eerste = huis.worker()
    with huis.houdt_tegen(waar) as staat_te_wachten:
        huis.zend(TAAK)
        huis.wacht(staat_te_wachten)
        huis.kill(eerste)

    huis.worker()
    huis.wacht(is_gecontroleerd)

    assert Termijncontrole.objects.count() == 2
    alles_precies_een_keer(huis, wereld)


@other_disaster
def test_a_worker_killed_while_a_mail_is_on_its_way(huis):
    wereld = maak_wereld()
    onderweg, verder = threading.Event(), threading.Event()

    def hold(adres: str) -> bool:
        """The third mail: taken in, and not yet answered when the worker dies."""
        if len(huis.bode.ontvangen) == 3 and not onderweg.is_set():
            onderweg.set()
            return verder.wait(30)
        return False

    huis.bode.valt_weg = hold
    eerste = huis.worker()
    huis.zend(TAAK)
    huis.wacht(onderweg.is_set)
    huis.kill(eerste)
    verder.set()

    huis.worker()
    huis.wacht(is_gecontroleerd)

    alles_precies_een_keer(huis, wereld, onzeker=1)


@other_disaster
def test_two_beats_at_once(huis):
    wereld = maak_wereld()
    with huis.houdt_tegen("termijnen_termijncontrole") as staat_te_wachten:
        huis.worker()
        huis.beat()
        huis.beat()
        huis.wacht(lambda: staat_te_wachten() == 2)

    huis.wacht(lambda: is_gecontroleerd(2))

    alles_precies_een_keer(huis, wereld)


@other_disaster
def test_the_work_done_twice_at_the_same_moment(huis):
    wereld = maak_wereld()
    with huis.houdt_tegen("termijnen_attendering") as staat_te_wachten:
        huis.worker()
        huis.worker()
        for _ in range(4):
            huis.zend(TAAK)
        huis.wacht(staat_te_wachten)

    huis.wacht(lambda: is_gecontroleerd(4))

    alles_precies_een_keer(huis, wereld)


@other_disaster
def test_the_database_is_gone_for_a_while(huis):
    wereld = maak_wereld()
    huis.worker()
    with huis.houdt_tegen("termijnen_dagbericht") as staat_te_wachten:
        huis.zend(TAAK)
        huis.wacht(staat_te_wachten)
        with huis.zonder_database():
            huis.wacht(lambda: "the database does not answer" in huis.log())

    huis.wacht(is_gecontroleerd)

    alles_precies_een_keer(huis, wereld)


@other_disaster
def test_a_mail_server_that_refuses_half(huis):
    wereld = maak_wereld()
    half = {helper.email for helper in wereld.helpers[::2]}
    huis.bode.weigert = half.__contains__
    huis.worker()
    huis.zend(TAAK)
    huis.wacht(is_gecontroleerd)
    assert set(huis.bode.per_adres()) == {helper.email for helper in wereld.helpers[1::2]}

    huis.bode.weigert = niemand
    huis.zend(TAAK)
    huis.wacht(lambda: is_gecontroleerd(2))

    alles_precies_een_keer(huis, wereld)
    assert set(huis.bode.geweigerd) == half


@other_disaster
def test_a_week_without_a_worker_and_then_all_is_caught_up(huis):
    """What the week would have brought comes when beat starts, and what nobody answered is with the team leader."""
    wereld = maak_wereld()
    laatst = timezone.localdate() - timedelta(days=7)
    run_nacht(laatst, nu=moment(laatst, 6, 0))
    voor_de_week = attenderingen()

    huis.beat()
    huis.worker()
    huis.wacht(lambda: is_gecontroleerd(2))

    assert voor_de_week
    alles_precies_een_keer(huis, wereld, hogerop=voor_de_week)
