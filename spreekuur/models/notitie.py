"""Something that a colleague must know about a client, without a contact; and how it was corrected."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

from clients.models import Client, VanClientQuerySet
from core.historie import historie
from organisatie.rechten import Recht, Toegang


class NotitieQuerySet(VanClientQuerySet):
    """Notes about a client: seen, changed and corrected under the rights on the text of a contact."""

    def of_client(self, client: int) -> "NotitieQuerySet":
        """Notes about this client, or about another record of the same person."""
        records = Client.objects.filter(Q(pk=client) | Q(hoofd=client))
        return self.filter(client__in=records.values("pk"))


@historie()
class Notitie(models.Model):
    """A note of one day about one client. It is no contact: no figure counts it."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="notities")
    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="notities")
    op = models.DateField("opgeschreven op", editable=False)
    tekst = models.TextField("notitie")
    ongedaan_tot = models.DateTimeField(editable=False)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = NotitieQuerySet.as_manager()

    class Meta:
        verbose_name = "notitie"
        verbose_name_plural = "notities"
        constraints = [
            models.CheckConstraint(
                name="notitie_niet_leeg",
                condition=~Q(tekst=""),
                violation_error_message="Schrijf op wat een collega moet weten.",
            )
        ]

    def __str__(self) -> str:
        return f"notitie van {self.op}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


class NotitiecorrectieQuerySet(models.QuerySet["Notitiecorrectie"]):
    """Corrections of a note: seen by whoever sees the note."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "NotitiecorrectieQuerySet":
        """Corrections of the notes that this person may reach."""
        return self.filter(notitie__in=Notitie.objects.visible_to(toegang, recht).values("pk"))


@historie()
class Notitiecorrectie(models.Model):
    """A note was corrected after its day: the old text stays."""

    notitie = models.ForeignKey(Notitie, models.CASCADE, related_name="correcties")
    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    op = models.DateField("op")
    oude_tekst = models.TextField("zoals het er stond")
    reden = models.CharField("wat was er mis", max_length=200)

    objects = NotitiecorrectieQuerySet.as_manager()

    class Meta:
        verbose_name = "notitiecorrectie"
        verbose_name_plural = "notitiecorrecties"

    def __str__(self) -> str:
        return f"correctie op {self.op}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.notitie.client_id,)
