"""History: every version of a row, kept by the database itself."""

from collections.abc import Callable
from typing import TypeVar

import pghistory
from django.db.models import Model

M = TypeVar("M", bound=type[Model])


def historie(*, zonder: tuple[str, ...] = ()) -> Callable[[M], M]:
    """Track a model: triggers copy each inserted, changed and deleted row to an event table.

    ``zonder`` names columns that must not be copied, such as a password. Who did it and under which action stands in
    the context that ``organisatie.action`` opens. The app's database role can add events, never change them.
    """
    return pghistory.track(
        pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent(), exclude=list(zonder)
    )
