"""Who was told what, and when the machine last looked. Written by the machine alone."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from clients.models import Client
from clients.models.bereik import VanClientQuerySet
from core.historie import historie
from core.post import Berichtstand
from core.velden import een_van
from organisatie.rechten import Recht, Toegang


class AttenderingQuerySet(VanClientQuerySet):
    """Flags."""

    def voor(self, gebruiker_id: int | None) -> "AttenderingQuerySet":
        """Flags that were raised for this person."""
        return self.filter(ontvanger=gebruiker_id)


class Attendering(models.Model):
    """One person was told about one deadline at one threshold; written before any mail goes out, and never changed.

    ``drempel`` is in days before ``doel``, the day that mattered then (-1: the day after the last day).
    ``trap`` 1 is the begeleider, 2 the vervanger, 3 the team leader. An answer is a Termijnhandeling of a later day.
    """

    ontvanger: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="attenderingen")
    client = models.ForeignKey(Client, models.PROTECT, related_name="+")
    sleutel = models.CharField(max_length=150)
    doel = models.DateField("waarvoor")
    drempel = models.SmallIntegerField("dagen ervoor")
    trap = models.PositiveSmallIntegerField("trap")
    op = models.DateField("op")

    objects = AttenderingQuerySet.as_manager()

    class Meta:
        verbose_name = "attendering"
        verbose_name_plural = "attenderingen"
        constraints = [
            models.UniqueConstraint(fields=["ontvanger", "sleutel", "doel", "drempel"], name="attendering_een_keer"),
            models.CheckConstraint(name="attendering_trap_bekend", condition=Q(trap__in=[1, 2, 3])),
        ]
        indexes = [
            models.Index(fields=["sleutel"], name="attendering_sleutel"),
            models.Index(fields=["op"], name="attendering_op"),
        ]

    def __str__(self) -> str:
        return f"attendering voor {self.ontvanger}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


class Dagbericht(models.Model):
    """The one mail of a day to one person: how many things wait, and nothing about anyone."""

    ontvanger: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    op = models.DateField("op")
    aantal = models.PositiveIntegerField("aantal dat wacht")
    stand = models.CharField("stand", max_length=10, choices=Berichtstand.choices, default=Berichtstand.KLAAR.value)
    stand_at = models.DateTimeField("sinds")

    class Meta:
        verbose_name = "dagbericht"
        verbose_name_plural = "dagberichten"
        constraints = [
            models.UniqueConstraint(fields=["ontvanger", "op"], name="dagbericht_een_per_dag"),
            een_van("stand", Berichtstand, "dagbericht_stand_bekend"),
        ]

    def __str__(self) -> str:
        return f"bericht van {self.op}"


class Termijncontrole(models.Model):
    """One run over all deadlines; ``klaar_at`` is empty until it went well to the end.

    ``te_doen`` are the parts (``settings.CLIENTEN_PER_DEEL``) that nobody finished yet: several workers take from it.
    """

    op = models.DateField("voor de dag")
    begonnen_at = models.DateTimeField("begonnen")
    klaar_at = models.DateTimeField("klaar", null=True)
    te_doen: Any = ArrayField(models.IntegerField(), default=list, db_default=[])
    clienten = models.PositiveIntegerField("aantal clienten", default=0)
    termijnen = models.PositiveIntegerField("aantal termijnen", default=0)
    veranderd = models.PositiveIntegerField("veranderde termijnen", default=0)
    attenderingen = models.PositiveIntegerField("nieuwe attenderingen", default=0)
    zonder_ontvanger = models.PositiveIntegerField("zonder iemand om het te zeggen", default=0)
    berichten = models.PositiveIntegerField("verzonden berichten", default=0)
    geweigerd = models.PositiveIntegerField("geweigerde berichten", default=0)

    class Meta:
        verbose_name = "termijncontrole"
        verbose_name_plural = "termijncontroles"
        indexes = [models.Index(fields=["klaar_at"], name="termijncontrole_klaar")]

    def __str__(self) -> str:
        return f"controle voor {self.op}"


class AgendasleutelQuerySet(models.QuerySet["Agendasleutel"]):
    """Secret addresses; nobody but their owner reaches one."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "AgendasleutelQuerySet":
        """My own."""
        return self.filter(gebruiker=toegang.gebruiker_id)

    def geldend(self) -> "AgendasleutelQuerySet":
        """Addresses that still work."""
        return self.filter(ingetrokken_op__isnull=True)


@historie(zonder=("hash",))
class Agendasleutel(models.Model):
    """The secret address of somebody's calendar feed; only its hash is kept, so it is shown once."""

    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="agendasleutels")
    hash = models.CharField(max_length=64, unique=True)
    gemaakt_op = models.DateField("gemaakt op")
    ingetrokken_op = models.DateField("ingetrokken op", null=True, blank=True)

    objects = AgendasleutelQuerySet.as_manager()

    class Meta:
        verbose_name = "agendasleutel"
        verbose_name_plural = "agendasleutels"
        constraints = [
            models.UniqueConstraint(
                fields=["gebruiker"],
                condition=Q(ingetrokken_op__isnull=True),
                name="agendasleutel_een_per_persoon",
                violation_error_message="Je hebt al een agenda-adres. Ververs de pagina.",
            )
        ]

    def __str__(self) -> str:
        return f"agenda van {self.gebruiker}"
