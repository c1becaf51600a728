"""What people do to a deadline, and to the rules: facts of their own, so that deadlines can be made again."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

from clients.models import Client
from clients.models.bereik import VanClientQuerySet
from core.historie import historie
from core.velden import een_van, has
from organisatie.rechten import Recht, Toegang
from termijnen.domain import Handeling

MET_NIEUWE_DAG = (Handeling.UITSTEL, Handeling.LATER, Handeling.ANDERE_DAG)
MET_REDEN = (Handeling.NIET_VAN_TOEPASSING, Handeling.LATER, Handeling.ANDERE_DAG)
KLAAR = (Handeling.GEDAAN, Handeling.NIET_VAN_TOEPASSING)


class TermijnhandelingQuerySet(VanClientQuerySet):
    """Acts."""

    def geldend(self) -> "TermijnhandelingQuerySet":
        """Acts that were not undone."""
        return self.filter(ongedaan_op__isnull=True)


@historie()
class Termijnhandeling(models.Model):
    """One act on one deadline, by the key of that deadline. Undone acts stay, with who undid them."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="termijnhandelingen")
    sleutel = models.CharField(max_length=150)
    soort = models.CharField("wat", max_length=20, choices=Handeling.choices)
    op = models.DateField("op", help_text="For gedaan: the day it was done. Else the day of the act.")
    nieuwe_dag = models.DateField("nieuwe datum", null=True, blank=True)
    bewijs = models.CharField("bewijs", max_length=200, blank=True)
    reden = models.CharField("reden", max_length=200, blank=True)
    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    gedaan_op = models.DateField("vastgelegd op", editable=False, help_text="The day on which somebody did this here.")
    ongedaan_op = models.DateField("ongedaan gemaakt op", null=True, blank=True)
    ongedaan_door: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )

    objects = TermijnhandelingQuerySet.as_manager()

    class Meta:
        verbose_name = "termijnhandeling"
        verbose_name_plural = "termijnhandelingen"
        constraints = [
            een_van("soort", Handeling, "termijnhandeling_soort_bekend"),
            models.CheckConstraint(
                name="termijnhandeling_nieuwe_dag",
                condition=has(soort__in=MET_NIEUWE_DAG, nieuwe_dag__isnull=False)
                | has(soort__in=[*KLAAR, Handeling.GEZIEN], nieuwe_dag__isnull=True),
                violation_error_message="Vul de nieuwe datum in.",
            ),
            models.CheckConstraint(
                name="termijnhandeling_met_reden",
                condition=~has(soort__in=MET_REDEN) | ~Q(reden=""),
                violation_error_message="Schrijf kort op waarom.",
            ),
            models.UniqueConstraint(
                fields=["sleutel"],
                condition=has(soort__in=KLAAR, ongedaan_op__isnull=True),
                name="termijnhandeling_een_keer_klaar",
                violation_error_message="Deze termijn is al afgehandeld. Ververs de pagina.",
            ),
        ]
        indexes = [models.Index(fields=["sleutel"], name="termijnhandeling_sleutel")]

    def __str__(self) -> str:
        return self.get_soort_display()

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


@historie()
class Regelacceptatie(models.Model):
    """Somebody let one deadline follow a newer version of its rule."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="regelacceptaties")
    sleutel = models.CharField(max_length=150)
    regelversie = models.CharField("regel", max_length=90)
    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    op = models.DateField("op")

    objects = VanClientQuerySet.as_manager()

    class Meta:
        verbose_name = "regelacceptatie"
        verbose_name_plural = "regelacceptaties"
        constraints = [
            models.UniqueConstraint(
                fields=["sleutel", "regelversie"],
                name="regelacceptatie_een_keer",
                violation_error_message="Deze nieuwe regel is hier al geaccepteerd. Ververs de pagina.",
            )
        ]

    def __str__(self) -> str:
        return self.regelversie

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


class RegelbevestigingQuerySet(models.QuerySet["Regelbevestiging"]):
    """Which rules a jurist confirmed: shared by all teams."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "RegelbevestigingQuerySet":
        """Whoever has the right somewhere sees them all: they say nothing about a client."""
        return self if toegang.mag(recht) else self.none()

    def geldend(self) -> "RegelbevestigingQuerySet":
        """Confirmations that were not taken back."""
        return self.filter(ingetrokken_op__isnull=True)


@historie()
class Regelbevestiging(models.Model):
    """A juridisch medewerker read one version of a rule in the law, and says that it is right."""

    regelversie = models.CharField("regel", max_length=90)
    gebruiker: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="bevestigd door"
    )
    op = models.DateField("op")
    toelichting = models.CharField("waar gelezen", max_length=200, blank=True)
    ingetrokken_op = models.DateField("ingetrokken op", null=True, blank=True)
    ingetrokken_door: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )

    objects = RegelbevestigingQuerySet.as_manager()

    class Meta:
        verbose_name = "regelbevestiging"
        verbose_name_plural = "regelbevestigingen"
        constraints = [
            models.UniqueConstraint(
                fields=["regelversie"],
                condition=Q(ingetrokken_op__isnull=True),
                name="regelbevestiging_een_keer",
                violation_error_message="Deze regel is al bevestigd. Ververs de pagina.",
            )
        ]

    def __str__(self) -> str:
        return self.regelversie
