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
    "spreekuur-nacht": {
        "task": "spreekuur.tasks.nacht",
        "schedule": crontab(hour=3, minute=10),
        "options": {"expires": 3600},
    },
}


@beat_init.connect
def beat_at_once(**_: Any) -> None:
    """Do not wait a minute to say that the schedule, the queue and a worker are alive."""
    app.send_task("vandaag.tasks.hartslag", expires=55)
