"""What happens by itself at night, around signing in."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from organisatie.actions import sessies_opruimen
from organisatie.models import Sessie
from organisatie.tasks import nacht


def session(key: str, *, ends_in: timedelta) -> Sessie:
    return Sessie.objects.create(
        session_key=key, session_data="x", begon_at=timezone.now(), expire_date=timezone.now() + ends_in
    )


def test_at_night_ended_sessions_go_and_running_ones_stay_also_when_it_is_done_twice(db):
    session("ended", ends_in=timedelta(seconds=-1))
    session("running", ends_in=timedelta(minutes=20))

    nacht()
    nacht()

    assert [row.session_key for row in Sessie.objects.all()] == ["running"]


def test_who_is_signed_in_stays_so(vrijwilliger):
    nacht()

    assert vrijwilliger.client.get("/").status_code == 200


def test_nobody_but_the_system_clears_sessions(beheerder):
    with pytest.raises(PermissionDenied):
        sessies_opruimen(by=beheerder.toegang())
