"""The next time that a colleague and a client meet."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q

from clients.models import Client
from clients.models.bereik import VanClientQuerySet
from core.historie import historie
from spreekuur.models import Contactdeelname


class AfspraakQuerySet(VanClientQuerySet):
    """Appointments."""

    def gemaakt(self) -> "AfspraakQuerySet":
        """Those that were not called off."""
        return self.filter(afgezegd_op__isnull=True)

    def from_day(self, dag: Any) -> "AfspraakQuerySet":
        """On that day or later, and not called off."""
        return self.gemaakt().filter(op__gte=dag)

    def met_contact(self) -> "AfspraakQuerySet":
        """Add ``heeft_contact``: whether a contact with this person was logged on the day itself."""
        contact = Contactdeelname.objects.of_outer("client").filter(contact__op=OuterRef("op"))
        return self.annotate(heeft_contact=Exists(contact))


@historie()
class Afspraak(models.Model):
    """A colleague and a client agreed to meet: when, where, and what to bring."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="afspraken")
    gebruiker: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="afspraken", verbose_name="met wie"
    )
    op = models.DateField("op")
    om = models.TimeField("om", null=True, blank=True)
    waar = models.CharField("waar", max_length=120, blank=True)
    meenemen = models.CharField("meenemen", max_length=200, blank=True)
    afgezegd_op = models.DateField("afgezegd op", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = AfspraakQuerySet.as_manager()

    class Meta:
        verbose_name = "afspraak"
        verbose_name_plural = "afspraken"
        constraints = [
            models.UniqueConstraint(
                fields=["client", "gebruiker", "op", "om"],
                condition=Q(afgezegd_op__isnull=True),
                nulls_distinct=False,
                name="afspraak_een_tegelijk",
                violation_error_message="Deze afspraak staat er al.",
            ),
        ]
        indexes = [models.Index(fields=["gebruiker", "op"], name="afspraak_gebruiker_op")]

    def __str__(self) -> str:
        return f"afspraak op {self.op}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)
