"""Years that were fixed, and the texts about them.

Editions and what belongs to them are written by functions of the database alone (``config.editieboek``), and never
changed; a report is a text that people edit.
"""

from typing import Any

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models

from core.historie import historie
from core.velden import een_van
from organisatie.models import Gemeente
from organisatie.models.cijfers import VanGemeenteQuerySet
from organisatie.rechten import Recht, Toegang
from rapportage.edities.periode import Editiedeel
from rapportage.verslag.bron import Lezer


class VanEditieQuerySet(models.QuerySet):  # type: ignore[type-arg]
    """What belongs to an edition."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "VanEditieQuerySet":
        """Of the gemeenten that this right opens."""
        return self if toegang.is_systeem else self.filter(editie__gemeente__in=toegang.gemeenten(recht))


class Editie(models.Model):
    """The figures of a gemeente in a year, or in its first half, as they were fixed on a day.

    ``inhoud`` holds every figure with its cells and its definition, as the bytes whose SHA-256 is ``sha256``: canonical
    JSON in UTF-8. ``versie`` counts the editions of the same gemeente and period.
    """

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="edities")
    jaar = models.PositiveSmallIntegerField("jaar")
    deel = models.CharField("periode", max_length=12, choices=Editiedeel.choices, default=Editiedeel.JAAR.value)
    versie = models.PositiveSmallIntegerField("nummer")
    inhoud = models.TextField("inhoud")
    sha256 = models.CharField("vingerafdruk", max_length=64)
    vastgesteld_at = models.DateTimeField("vastgesteld")
    vastgesteld_door: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)

    objects = VanGemeenteQuerySet.as_manager()

    class Meta:
        verbose_name = "editie"
        verbose_name_plural = "edities"
        constraints = [
            models.UniqueConstraint(
                fields=["gemeente", "jaar", "deel", "versie"],
                name="editie_nummer_uniek",
                violation_error_message="Deze editie is er al. Open de pagina opnieuw.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.gemeente} {Editiedeel(self.deel).say(self.jaar)}, editie {self.versie}"


class Editierijen(models.Model):
    """Which rows one figure of an edition counted: their keys and fingerprints, and how much each weighed if not 1."""

    editie = models.ForeignKey(Editie, models.PROTECT, related_name="rijen")
    code = models.CharField("cijfer", max_length=60)
    sleutels: Any = ArrayField(models.TextField(), verbose_name="welke rijen")
    vingers: Any = ArrayField(models.BigIntegerField(), verbose_name="vingerafdrukken")
    gewichten: Any = ArrayField(models.FloatField(), verbose_name="gewichten", null=True)

    objects = VanEditieQuerySet.as_manager()

    class Meta:
        verbose_name = "getelde rijen"
        verbose_name_plural = "getelde rijen"
        constraints = [
            models.UniqueConstraint(
                fields=["editie", "code"],
                name="editierijen_een_per_cijfer",
                violation_error_message="De rijen van dit cijfer staan al bij de editie.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.code} in {self.editie}"


class Publicatie(models.Model):
    """What the gemeente reads of an edition: numbers that point at nobody, as canonical JSON.

    A ``editie`` of None is the state of a month while the year runs. The pages of the gemeente read this and nothing
    else about figures.
    """

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="publicaties")
    editie: Any = models.OneToOneField(Editie, models.PROTECT, related_name="publicatie", null=True)
    jaar = models.PositiveSmallIntegerField("jaar")
    deel = models.CharField("periode", max_length=12, choices=Editiedeel.choices)
    versie = models.PositiveSmallIntegerField("nummer")
    inhoud = models.TextField("inhoud")
    sha256 = models.CharField("vingerafdruk", max_length=64)
    vastgesteld_at = models.DateTimeField("gemaakt")

    objects = VanGemeenteQuerySet.as_manager()

    class Meta:
        verbose_name = "publicatie"
        verbose_name_plural = "publicaties"
        constraints = [
            models.UniqueConstraint(
                fields=["gemeente", "jaar", "deel", "versie"],
                name="publicatie_nummer_uniek",
                violation_error_message="Deze publicatie is er al. Open de pagina opnieuw.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.gemeente} {Editiedeel(self.deel).say(self.jaar)}, editie {self.versie}"


class Vrijgave(models.Model):
    """A number of a figure or a cell that the gemeente reads as it is, because the team leader says so."""

    editie = models.ForeignKey(Editie, models.PROTECT, related_name="vrijgaven")
    code = models.CharField("cijfer", max_length=60)
    uitsplitsing = models.CharField("uitsplitsing", max_length=60, blank=True)
    cel = models.CharField("onderdeel", max_length=200, blank=True)
    waarde = models.PositiveIntegerField("aantal")
    reden = models.CharField("waarom", max_length=500)
    vrijgegeven_at = models.DateTimeField("vrijgegeven")
    vrijgegeven_door: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)

    objects = VanEditieQuerySet.as_manager()

    class Meta:
        verbose_name = "vrijgave"
        verbose_name_plural = "vrijgaven"
        constraints = [
            models.UniqueConstraint(
                fields=["editie", "code", "uitsplitsing", "cel"],
                name="vrijgave_een_keer",
                violation_error_message="Dit getal is al vrijgegeven.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.cel} in {self.editie}"


@historie()
class Verslag(models.Model):
    """The text of a team about a period, for one kind of reader; its fields are filled from an edition."""

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="verslagen")
    jaar = models.PositiveSmallIntegerField("jaar")
    deel = models.CharField("periode", max_length=12, choices=Editiedeel.choices)
    lezer = models.CharField("voor wie", max_length=8, choices=Lezer.choices)
    tekst = models.TextField("tekst")
    geschreven_door: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VanGemeenteQuerySet.as_manager()

    class Meta:
        verbose_name = "verslag"
        verbose_name_plural = "verslagen"
        constraints = [
            models.UniqueConstraint(
                fields=["gemeente", "jaar", "deel", "lezer"],
                name="verslag_een_per_periode_en_lezer",
                violation_error_message="Een collega begon net ook aan dit verslag. Open de pagina opnieuw.",
            ),
            een_van("lezer", Lezer, "verslag_lezer_bekend"),
        ]

    def __str__(self) -> str:
        return f"Verslag van {self.gemeente} {Editiedeel(self.deel).say(self.jaar)} voor {Lezer(self.lezer).label}"
