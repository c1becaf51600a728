"""A letter that somebody brings to the desk, with the day that it names."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from clients.models import Client
from clients.models.bereik import VanClientQuerySet
from core.historie import historie
from core.velden import een_van
from gezinshereniging.models import Mutatie
from termijnen.domain import Afzender, Briefsoort


@historie()
class Brieftermijn(models.Model):
    """A letter with a term: from whom, which date it bears, when it was seen, what it asks, the last day it names.

    ``mutatie``: what the legal team recorded of the same letter in a dossier; then one of the two terms is enough.
    """

    client = models.ForeignKey(Client, models.PROTECT, related_name="brieftermijnen")
    afzender = models.CharField("van wie", max_length=20, choices=Afzender.choices)
    soort = models.CharField("wat is het", max_length=20, choices=Briefsoort.choices)
    dagtekening = models.DateField("datum op de brief")
    gezien_op = models.DateField("gezien op")
    gevraagd = models.CharField("wat wordt er gevraagd", max_length=200)
    uiterste_dag = models.DateField("laatste dag die de brief noemt", null=True, blank=True)
    eigenaar: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="brieftermijnen",
        verbose_name="wie zorgt ervoor",
    )
    mutatie: Any = models.ForeignKey(
        Mutatie, models.PROTECT, null=True, blank=True, related_name="brieven",
        verbose_name="wat er in het dossier over staat",
    )  # fmt: skip
    gemaakt_door: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    vastgelegd_op = models.DateField(editable=False)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VanClientQuerySet.as_manager()

    class Meta:
        verbose_name = "brieftermijn"
        verbose_name_plural = "brieftermijnen"
        constraints = [
            een_van("afzender", Afzender, "brieftermijn_afzender_bekend"),
            models.UniqueConstraint(
                fields=["client", "afzender", "soort", "dagtekening", "gevraagd"],
                name="brieftermijn_een_keer",
                violation_error_message="Deze brief staat er al. Klopt er iets niet? Wijzig hem daar.",
            ),
            een_van("soort", Briefsoort, "brieftermijn_soort_bekend"),
            models.CheckConstraint(
                name="brieftermijn_gezien_na_brief",
                condition=Q(gezien_op__gte=F("dagtekening")),
                violation_error_message="Een brief kan niet gezien zijn voor de datum die erop staat.",
            ),
            models.CheckConstraint(
                name="brieftermijn_uiterste_na_brief",
                condition=Q(uiterste_dag__isnull=True) | Q(uiterste_dag__gte=F("dagtekening")),
                violation_error_message="De laatste dag kan niet voor de datum op de brief liggen. Kijk beide na.",
            ),
        ]

    def __str__(self) -> str:
        return f"brief van {self.get_afzender_display()}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)
