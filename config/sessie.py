"""Sessions in the database, that count idle time without a write at every request."""

from typing import Any

from django.conf import settings
from django.contrib.sessions.backends import db
from django.utils import timezone


class SessionStore(db.SessionStore):
    """Stored again as soon as less than the promised idle time is left: at most once in SESSION_RENEW seconds.

    So nobody is signed out before the half hour is over, and everybody at most SESSION_RENEW seconds after it.
    """

    def _get_session_from_db(self) -> Any:
        row = super()._get_session_from_db()  # type: ignore[misc]
        if row is not None and (row.expire_date - timezone.now()).total_seconds() < settings.SESSION_IDLE:
            self.modified = True
        return row
