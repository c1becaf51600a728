"""The task queue, and every scheduled job on one screen."""

import os
import warnings
from datetime import timedelta
from typing import Any

from celery import Celery
from celery.exceptions import SecurityWarning
from celery.schedules import crontab
from celery.signals import beat_init

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

# Celery warns root about unpickling. Tasks here travel as JSON, and celery itself refuses pickle as root.
warnings.filterwarnings("ignore", category=SecurityWarning)

app = Celery("wegwijs")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()

# `expires` keeps a pile of old ticks from being worked off after the worker was away.
app.conf.beat_schedule = {
    "hartslag": {
        "task": "vandaag.tasks.hartslag",
        "schedule": timedelta(minutes=1),
        "options": {"expires": 55},
    },
    "organisatie-nacht": {
        "task": "organisatie.tasks.nacht",
        "schedule": crontab(hour=3, minute=0),
        "options": {"expires": 3600},
    },
    "spreekuur-nacht": {
        "task": "spreekuur.tasks.nacht",
        "schedule": crontab(hour=3, minute=10),
        "options": {"expires": 3600},
    },
    "begeleiding-nacht": {
        "task": "begeleiding.tasks.nacht",
        "schedule": crontab(hour=3, minute=15),
        "options": {"expires": 3600},
    },
    "totalen-nacht": {
        "task": "rapportage.tasks.tellen",
        "schedule": crontab(hour=3, minute=20),
        # Later it would stand in the way of those who work: what is not counted by then, the first look counts.
        "options": {"expires": 3 * 3600},
    },
    "maandstanden": {
        "task": "rapportage.tasks.maandstanden",
        # Each day, so that a missed first of the month is made up; what is there stays as it is.
        "schedule": crontab(hour=3, minute=40),
        "options": {"expires": 6 * 3600},
    },
    "termijnen": {
        "task": "termijnen.tasks.attenderen",
        "schedule": crontab(hour=6, minute=0),
        # Waiting for a worker until noon is better than not at all; later, the hourly look below takes over.
        "options": {"expires": 6 * 3600},
    },
    "maandrondes": {
        "task": "gezinshereniging.tasks.maandrondes",
        # After the deadlines of that day were gone over; each day again, so that a missed first working day is made up.
        "schedule": crontab(hour=6, minute=45),
        "options": {"expires": 12 * 3600},
    },
    "maandronde-berichten": {
        "task": "gezinshereniging.tasks.rondeberichten",
        "schedule": crontab(minute=35),
        "options": {"expires": 3000},
    },
    "termijnen-inhalen": {
        "task": "termijnen.tasks.inhalen",
        "schedule": crontab(minute=20),
        "options": {"expires": 3000},
    },
}


@beat_init.connect
def beat_at_once(**_: Any) -> None:
    """Do not wait a minute to say that all is alive, nor a morning when the deadlines were not looked at."""
    app.send_task("vandaag.tasks.hartslag", expires=55)
    app.send_task("termijnen.tasks.inhalen", expires=3000)
