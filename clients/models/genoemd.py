"""Whose name was read while a page was made: whoever is named on a page, is noted by being named.

No list has to remember it. A name that is read from a query by itself, without its Client, is noted with
``organisatie.deur.note_list``.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db import models
from django.db.models.query_utils import DeferredAttribute

_genoemd: ContextVar[set[int] | None] = ContextVar("genoemd", default=None)


@contextmanager
def note_names() -> Iterator[set[int]]:
    """The ids of the clients whose name is read within the body, as they come."""
    gelezen: set[int] = set()
    token = _genoemd.set(gelezen)
    try:
        yield gelezen
    finally:
        _genoemd.reset(token)


class _Naam(DeferredAttribute):
    """The name of a client; it notes whose it is when it is read. A data descriptor: so it is asked each time."""

    def __get__(self, instance: Any, cls: Any = None) -> Any:
        if instance is None:
            return self
        gelezen = _genoemd.get()
        if gelezen is not None and instance.pk is not None:
            gelezen.add(instance.pk)
        naam = instance.__dict__.get(self.field.attname, self)
        return super().__get__(instance, cls) if naam is self else naam

    def __set__(self, instance: Any, value: Any) -> None:
        instance.__dict__[self.field.attname] = value


class Naamveld(models.CharField):  # type: ignore[type-arg]
    """The name under which a client is shown. For the database it is a plain column."""

    descriptor_class = _Naam

    def deconstruct(self) -> Any:
        """As the plain column that migrations and the history know."""
        naam, _, args, kwargs = super().deconstruct()
        return naam, "django.db.models.CharField", args, kwargs

    def clone(self) -> Any:
        """A plain column: what a migration works with."""
        return models.CharField(**self.deconstruct()[3])
