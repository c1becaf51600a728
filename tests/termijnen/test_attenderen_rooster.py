"""When the daily work starts by itself."""

import copy
from datetime import UTC, date, datetime, timedelta

import pytest
from celery.schedules import crontab
from django.conf import settings
from django.utils import timezone

from config.celery import app, beat_at_once
from termijnen import tasks
from termijnen.models import Termijncontrole
from termijnen.tonen.controle import find_laatste_controle, is_te_oud
from tests.factories import NEDERLAND, moment
from tests.factories_termijnen import TermijncontroleFactory

KLOK_VERZET = [date(2026, 10, 25), date(2027, 3, 28), date(2027, 10, 31), date(2028, 3, 26)]


def next_times(naam: str, vanaf: datetime, aantal: int) -> list[datetime]:
    """The next moments at which beat sends this entry, as its own schedule works them out."""
    rooster: crontab = copy.copy(app.conf.beat_schedule[naam]["schedule"])
    rooster.app = app
    gevonden, laatst = [], vanaf
    for _ in range(aantal):
        rooster.nowfun = lambda laatst=laatst: laatst
        # In UTC: what remains is real time, and adding to a Dutch moment would move the hands of the clock instead.
        laatst = (laatst.astimezone(UTC) + rooster.remaining_estimate(laatst)).astimezone(NEDERLAND)
        gevonden.append(laatst)
    return gevonden


@pytest.mark.parametrize("dag", KLOK_VERZET)
def test_every_morning_at_six_in_the_netherlands_also_when_the_clock_changes(dag):
    tijden = next_times("termijnen", moment(dag - timedelta(days=3), 7, 0), 6)

    assert tijden == [moment(dag + timedelta(days=n), 6, 0) for n in range(-2, 4)]


def test_also_on_29_february():
    assert next_times("termijnen", moment(date(2028, 2, 28), 7, 0), 2) == [
        moment(date(2028, 2, 29), 6, 0), moment(date(2028, 3, 1), 6, 0)
    ]  # fmt: skip


def test_each_entry_names_a_task_that_exists():
    app.loader.import_default_modules()

    assert {entry["task"] for entry in app.conf.beat_schedule.values()} <= set(app.tasks)


def test_what_a_killed_worker_held_comes_back_after_twice_the_longest_task():
    app.loader.import_default_modules()
    grenzen = [task.time_limit or settings.CELERY_TASK_TIME_LIMIT for task in app.tasks.values()]

    assert settings.CELERY_BROKER_TRANSPORT_OPTIONS["visibility_timeout"] >= 2 * max(grenzen)


def test_beat_that_starts_asks_to_catch_up(monkeypatch):
    verzonden = []
    monkeypatch.setattr(type(app), "send_task", lambda _, naam, **opties: verzonden.append((naam, opties["expires"])))

    beat_at_once()

    assert ("termijnen.tasks.inhalen", 3000) in verzonden


@pytest.mark.django_db
def test_the_task_does_the_work_of_today():
    tasks.attenderen()

    controle = Termijncontrole.objects.get()
    assert controle.op == timezone.localdate()
    assert controle.klaar_at is not None
    assert controle.klaar_at >= controle.begonnen_at


@pytest.mark.django_db
@pytest.mark.parametrize(("uren", "keer"), [(25, 1), (27, 2)])
def test_catching_up_only_when_the_last_good_run_is_too_old(uren, keer):
    toen = timezone.now() - timedelta(hours=uren)
    TermijncontroleFactory(op=timezone.localdate(toen), begonnen_at=toen, klaar_at=toen)

    tasks.inhalen()

    assert Termijncontrole.objects.count() == keer


@pytest.mark.django_db
def test_catching_up_when_there_never_was_a_run_or_it_did_not_end():
    TermijncontroleFactory(op=timezone.localdate(), begonnen_at=timezone.now(), klaar_at=None)

    tasks.inhalen()

    assert Termijncontrole.objects.filter(klaar_at__isnull=False).count() == 1


@pytest.mark.django_db
def test_a_run_for_another_day_says_nothing_about_today():
    nu = moment(date(2026, 11, 24), 9, 0)
    TermijncontroleFactory(op=date(2026, 12, 24), begonnen_at=nu, klaar_at=nu)
    TermijncontroleFactory(op=date(2026, 10, 24), begonnen_at=nu, klaar_at=nu)

    assert find_laatste_controle(date(2026, 11, 24)) is None


def test_twenty_six_hours_is_not_yet_too_long():
    nu = moment(date(2026, 11, 24), 8, 0)
    controle = TermijncontroleFactory.build(klaar_at=nu - timedelta(hours=26))

    assert not is_te_oud(controle, nu)
    assert is_te_oud(controle, nu + timedelta(seconds=1))
    assert is_te_oud(None, nu)
