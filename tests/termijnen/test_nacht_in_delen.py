"""The work of the night in parts: however they are cut and whoever does them, the same comes of it, once."""

from collections import Counter
from datetime import date
from threading import Event

import pytest
from django.db import connection, transaction
from django.test import override_settings
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from organisatie.rechten import Toegang
from termijnen.actions.attenderen import controle_beginnen, deel_nalopen
from termijnen.models import Attendering, Dagbericht, Termijn, Termijncontrole
from termijnen.tasks.nacht import NAAM, run_nacht, run_part
from tests.factories import ClientFactory, LocatieFactory, ToewijzingFactory, moment
from tests.factories_termijnen import BrieftermijnFactory
from tests.termijnen.team import helper, team
from tests.termijnen.test_gelijktijdig import GEDULD, in_thread

OP = date(2026, 11, 26)
OVER = date(2026, 12, 2)
CLIENTEN = 9


def make_world() -> None:
    """Clients of two colleagues, and one whom nobody guides, each with a letter that is due soon or late."""
    wij = team()
    anderen = LocatieFactory()
    begeleider = helper(anderen)
    for n in range(CLIENTEN):
        client = ClientFactory(locatie=anderen if n % 2 else wij.locatie)
        if n:
            ToewijzingFactory(client=client, gebruiker=begeleider if n % 2 else wij.vervanger)
        BrieftermijnFactory(client=client, gezien_op=date(2026, 11, 2), uiterste_dag=date(2026, 11, 20 + n))


def outcome() -> tuple[object, ...]:
    """All that is there after nights: deadlines, flags, mails, and what was counted of each run."""
    vlaggen = Counter(Attendering.objects.values_list("ontvanger", "sleutel", "doel", "drempel", "trap", "op"))
    berichten = sorted(Dagbericht.objects.values_list("ontvanger", "op", "aantal", "stand"))
    geteld = ("op", "te_doen", "clienten", "termijnen", "veranderd", "attenderingen", "zonder_ontvanger", "berichten")
    runs = list(Termijncontrole.objects.order_by("op").values_list(*geteld))
    return list(Termijn.objects.order_by("pk").values()), vlaggen, berichten, runs


def nights() -> tuple[object, ...]:
    """Two nights, a week apart; what came of them is undone."""
    with transaction.atomic():
        for op in (OP, OVER):
            run_nacht(op, nu=moment(op, 6, 0))
        gevonden = outcome()
        transaction.set_rollback(True)
    return gevonden


@pytest.mark.django_db
def test_however_the_parts_are_cut_the_same_comes_of_it():
    make_world()
    samen = nights()
    assert len(samen[1]) > CLIENTEN

    @given(st.integers(1, 2 * CLIENTEN))
    @hypothesis_settings(max_examples=10)
    def check(per_deel):
        with override_settings(CLIENTEN_PER_DEEL=per_deel):
            assert nights() == samen

    check()


@pytest.mark.django_db
def test_helpers_may_do_any_of_it_at_any_moment(settings):
    settings.CLIENTEN_PER_DEEL = 2
    make_world()
    alleen = nights()

    def help_with_some(controle: int, nummers: list[int]) -> None:
        assert len(nummers) > 3
        for nummer in (*nummers[1::2], nummers[1], 10**6):
            run_part(controle, nummer)

    with transaction.atomic():
        for op in (OP, OVER):
            run_nacht(op, nu=moment(op, 6, 0), uitdelen=help_with_some)
        samen = outcome()
        transaction.set_rollback(True)

    assert samen == alleen


@pytest.mark.django_db(transaction=True)
def test_a_part_in_other_hands_is_passed_over_and_waited_for_at_the_end(settings):
    """The other dies while holding it: its lock goes with it, and who leads the run does the part."""
    settings.CLIENTEN_PER_DEEL = 2
    make_world()
    by = Toegang.systeem(NAAM, nu=moment(OP, 6, 0), vandaag=OP)
    anderen, vast = [], Event()

    def take_one_and_die(controle: int, nummers: list[int]) -> None:
        """Held on a connection of its own, until the leader waits for it."""
        anderen.append(in_thread(lambda: hold_until_waited_for(by, controle, nummers[0], vast)))
        assert vast.wait(GEDULD)

    run_nacht(OP, nu=moment(OP, 6, 0), uitdelen=take_one_and_die)

    assert anderen[0].result(GEDULD) is True
    run = Termijncontrole.objects.get()
    assert (run.te_doen, run.attenderingen) == ([], Attendering.objects.count())
    assert Termijn.objects.filter(code="brief_termijn").count() == CLIENTEN


def hold_until_waited_for(by: Toegang, controle: int, nummer: int, vast: Event) -> bool:
    """Do a part, see somebody wait for it, and lose all that was done; gives whether anybody came."""
    waits = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    with transaction.atomic(), connection.cursor() as cursor:
        assert deel_nalopen(by=by, controle=controle, nummer=nummer, wachten=True)
        vast.set()
        for _ in range(GEDULD * 100):
            cursor.execute(waits)
            if cursor.fetchone() != (0,):
                break
            cursor.execute("SELECT pg_sleep(0.01)")
        else:
            return False
        transaction.set_rollback(True)
    return True


@pytest.mark.django_db
def test_what_is_done_is_not_done_again(settings):
    settings.CLIENTEN_PER_DEEL = 2
    make_world()
    by = Toegang.systeem(NAAM, nu=moment(OP, 6, 0), vandaag=OP)
    controle = controle_beginnen(by=by)
    eerste = controle.te_doen[0]

    assert deel_nalopen(by=by, controle=controle.pk, nummer=eerste, wachten=False)
    assert deel_nalopen(by=by, controle=controle.pk, nummer=eerste, wachten=False) is None
    assert Termijncontrole.objects.get().te_doen == controle.te_doen[1:]
