"""Who lives as one gezin, when."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import F, Q

from clients.domain.keuzes import Komst, Vertrek
from clients.models.bereik import VanClientQuerySet
from clients.models.client import Client
from clients.models.toegang import ClientPeriodeQuerySet
from core.historie import historie
from core.velden import een_van, geen_overlap
from organisatie.models import Locatie


class GezinQuerySet(VanClientQuerySet):
    """Households; seen by whoever may see somebody who belongs to it now or later."""

    via = "leden__client__"

    def visible_to(self, toegang: Any, recht: Any) -> Any:
        """Each gezin once, also when several members can be reached. Who left, opens nothing."""
        if toegang.is_systeem:
            return self
        blijft = Q(eind__isnull=True) | Q(eind__gt=toegang.vandaag)
        leden = Lidmaatschap.objects.visible_to(toegang, recht).filter(blijft).values("gezin")
        return self.filter(pk__in=leden)


@historie()
class Gezin(models.Model):
    """A household. It needs no head; its members come and go by date."""

    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="gezinnen")

    objects = GezinQuerySet.as_manager()

    class Meta:
        verbose_name = "gezin"
        verbose_name_plural = "gezinnen"

    def __str__(self) -> str:
        return f"gezin {self.pk}"


@historie()
class Lidmaatschap(models.Model):
    """Somebody belongs to a gezin during a period, never to two at once."""

    gezin = models.ForeignKey(Gezin, models.PROTECT, related_name="leden")
    client = models.ForeignKey(Client, models.PROTECT, related_name="lidmaatschappen")
    relatie = models.CharField("is in dit gezin", max_length=40, blank=True, help_text="Bijvoorbeeld: moeder, zoon.")
    begin = models.DateField("vanaf")
    komst = models.CharField("hoe", max_length=12, choices=Komst.choices, default=Komst.BEGIN.value)
    eind = models.DateField("niet meer vanaf", null=True, blank=True)
    vertrek = models.CharField("waarom weg", max_length=12, choices=Vertrek.choices, blank=True)

    objects = ClientPeriodeQuerySet.as_manager()

    class Meta:
        verbose_name = "lidmaatschap"
        verbose_name_plural = "lidmaatschappen"
        constraints = [
            models.CheckConstraint(
                name="lidmaatschap_einde_niet_voor_begin",
                condition=Q(eind__isnull=True) | Q(eind__gte=F("begin")),
                violation_error_message="De einddatum mag niet voor de begindatum liggen.",
            ),
            models.CheckConstraint(
                name="lidmaatschap_vertrek_bij_einde",
                condition=Q(eind__isnull=True, vertrek="") | Q(eind__isnull=False) & ~Q(vertrek=""),
                violation_error_message="Vul bij een einddatum ook in waarom iemand weg is.",
            ),
            een_van("komst", Komst, "lidmaatschap_komst_bekend"),
            geen_overlap(
                "lidmaatschap_nooit_twee",
                "client",
                zin="Deze persoon hoort in deze periode al bij een gezin.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.client} in {self.gezin}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)
