"""Who looked."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models

from clients.models import Client, VanClientQuerySet
from historie.domain import Inzagesoort


class InzageQuerySet(VanClientQuerySet):
    """Looks, newest first only where a view says so."""


class Inzage(models.Model):
    """Somebody saw data of a client. Written by functions of the database alone (``historie.boek``)."""

    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    client = models.ForeignKey(Client, models.PROTECT, related_name="inzages")
    recht = models.CharField("onder welk recht", max_length=40)
    soort = models.CharField("wat", max_length=10, choices=Inzagesoort.choices)
    pagina = models.CharField("welke pagina", max_length=100, help_text="The name of the URL, never its text.")
    gezien_at = models.DateTimeField("wanneer")

    objects = InzageQuerySet.as_manager()

    class Meta:
        verbose_name = "inzage"
        verbose_name_plural = "inzages"
        indexes = [
            models.Index(fields=["client", "-gezien_at"], name="inzage_client"),
            models.Index(fields=["gebruiker", "-gezien_at"], name="inzage_gebruiker"),
        ]

    def __str__(self) -> str:
        return f"{self.gebruiker} zag {self.client} op {self.gezien_at:%d-%m-%Y %H:%M}"

    def client_ids(self) -> Iterable[int]:
        """Whose data was seen; reading the Inzage of a client is a look at that client."""
        return (self.client_id,)
