"""Who is signed in, since when, and with what kind of device."""

from hashlib import sha256
from importlib import import_module
from typing import Any

from django.conf import settings
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models

from organisatie.models.mensen import Gebruiker
from organisatie.rechten import Recht, Toegang


class SessieQuerySet(models.QuerySet["Sessie"]):
    """Sessions; nobody but their owner reaches one."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "SessieQuerySet":
        """My own."""
        return self if toegang.is_systeem else self.filter(gebruiker=toegang.gebruiker_id)


class Sessie(AbstractBaseSession):
    """A session as Django keeps it, with whose it is. ``toestel`` says no more than browser and kind of device."""

    gebruiker = models.ForeignKey(Gebruiker, models.CASCADE, null=True, related_name="sessies")
    begon_at = models.DateTimeField("ingelogd")
    toestel = models.CharField("waarmee", max_length=60, blank=True)

    objects = SessieQuerySet.as_manager()  # type: ignore[assignment, misc]  # for the sessions, not for the store

    class Meta:
        verbose_name = "sessie"
        verbose_name_plural = "sessies"

    def __str__(self) -> str:
        return f"sessie van {self.gebruiker}"

    @property
    def kenmerk(self) -> str:
        """What a page may know of it: who has the key itself is signed in."""
        return sha256(self.session_key.encode()).hexdigest()

    @classmethod
    def get_session_store_class(cls) -> Any:
        """The store that reads and writes these rows."""
        return import_module(settings.SESSION_ENGINE).SessionStore
