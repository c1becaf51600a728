"""What was taken away because it was a mistake, so that a figure that changed can be explained."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

from clients.models.bereik import VanClientQuerySet
from clients.models.client import Client
from core.historie import historie


@historie()
class Verwijdering(models.Model):
    """A Huisvesting was taken away: what it said, by whom, and why. The row itself stays in the history."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="verwijderingen")
    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)
    op = models.DateField("verwijderd op")
    oude_tekst = models.CharField("wat er stond", max_length=300)
    reden = models.CharField("waarom klopte het niet", max_length=300)

    objects = VanClientQuerySet.as_manager()

    class Meta:
        verbose_name = "verwijdering"
        verbose_name_plural = "verwijderingen"
        constraints = [
            models.CheckConstraint(
                name="verwijdering_met_reden",
                condition=~Q(reden=""),
                violation_error_message="Vul in waarom deze huisvesting niet klopt.",
            )
        ]

    def __str__(self) -> str:
        return f"verwijderd op {self.op}: {self.oude_tekst}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)
