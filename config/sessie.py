"""Sessions in the database, that count idle time without a write at every request, and end after a working day."""

import time
from datetime import UTC, datetime
from typing import Any

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends import db
from django.utils import timezone

from core.prepared import Prepared, Tekst

BEGON, TOESTEL = "begon", "toestel"


class SessionStore(db.SessionStore):
    """Stored again as soon as less than the promised idle time is left: at most once in SESSION_RENEW seconds.

    So nobody is signed out before the half hour is over, and everybody at most SESSION_RENEW seconds after it; and
    everybody SESSION_LONGEST after signing in. Whose session it is, stands beside it, so that a person can end it.
    """

    @classmethod
    def get_model_class(cls) -> Any:
        """Our own table."""
        from organisatie.models import Sessie

        return Sessie

    def load(self) -> dict[str, Any]:
        """What is stored; nothing when signing in was too long ago."""
        data: dict[str, Any] = super().load()
        if time.time() - data.get(BEGON, time.time()) < settings.SESSION_LONGEST:
            return data
        self._session_key = None
        self.modified = False
        return {}

    def create_model_instance(self, data: dict[str, Any]) -> Any:
        """The row; from the moment somebody signs in it says who, since when and with what."""
        if SESSION_KEY in data:
            data.setdefault(BEGON, time.time())
        row: Any = super().create_model_instance(data)
        row.gebruiker_id = data.get(SESSION_KEY)
        row.begon_at = datetime.fromtimestamp(data.get(BEGON, time.time()), UTC)
        row.toestel = data.get(TOESTEL, "")
        return row

    def _get_session_from_db(self) -> Any:
        nu = timezone.now()
        row = next(iter(_SESSIE.rows(Tekst(self.session_key), nu)), None)
        if row is None:
            self._session_key = None
        elif (row.expire_date - nu).total_seconds() < settings.SESSION_IDLE:
            self.modified = True
        return row


def _find_session(sleutel: str, nu: datetime) -> Any:
    return SessionStore.get_model_class().objects.filter(session_key=sleutel, expire_date__gt=nu)


_SESSIE = Prepared(_find_session)
