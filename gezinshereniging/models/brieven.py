"""Letters that were laid ready, and the templates with which a team replaced ours."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

from core.historie import historie
from core.velden import Sorteersleutel, een_van
from gezinshereniging.domain.brieven import Modelbriefsoort
from gezinshereniging.models.bereik import VanDossierQuerySet
from gezinshereniging.models.verloop import Mutatie
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang


class BriefsjabloonQuerySet(models.QuerySet["Briefsjabloon"]):
    """Templates of the locaties of who looks."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "BriefsjabloonQuerySet":
        """The templates of the locaties where this right holds."""
        return self if toegang.is_systeem else self.filter(locatie__in=toegang.locaties(recht))


@historie(zonder=("bestand",))
class Briefsjabloon(models.Model):
    """The template of one letter with which a team replaced ours: a .docx with fields, and no data of anyone.

    ``jurist``: who of the law read it and when; empty: nobody yet.
    """

    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="briefsjablonen")
    soort = models.CharField("welke brief", max_length=20, choices=Modelbriefsoort.choices)
    naam = models.CharField("naam van het bestand", max_length=100)
    sorteersleutel = Sorteersleutel()
    bestand = models.BinaryField()
    jurist = models.CharField("welke jurist las dit, en wanneer", max_length=100, blank=True)
    geplaatst_op = models.DateField(editable=False)
    door: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = BriefsjabloonQuerySet.as_manager()

    class Meta:
        verbose_name = "briefsjabloon"
        verbose_name_plural = "briefsjablonen"
        constraints = [
            een_van("soort", Modelbriefsoort, "briefsjabloon_soort_bekend"),
            models.UniqueConstraint(
                fields=["locatie", "soort"],
                name="briefsjabloon_een_per_soort",
                violation_error_message="Er is al een sjabloon voor deze brief.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_soort_display()} van {self.locatie}"


class ConceptbriefQuerySet(VanDossierQuerySet):
    """Reached through the mutatie."""

    dossier = "mutatie__dossier__"
    via = "mutatie__dossier__referent__"

    def klaargezet(self) -> "ConceptbriefQuerySet":
        """Laid ready and not sent yet; not those that turned out to be a mistake."""
        return self.filter(verstuurd__isnull=True, mutatie__verbeterd_door__isnull=True)


@historie()
class Conceptbrief(models.Model):
    """A letter that was laid ready. It is filled from the facts whenever it is opened; no file is kept.

    ``mutatie`` says when and for whom, ``verstuurd`` that it was sent and so what happened.
    """

    mutatie = models.OneToOneField(Mutatie, models.PROTECT, related_name="conceptbrief")
    soort = models.CharField("welke brief", max_length=20, choices=Modelbriefsoort.choices)
    verstuurd = models.OneToOneField(Mutatie, models.PROTECT, null=True, blank=True, related_name="verstuurde_brief")
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = ConceptbriefQuerySet.as_manager()

    class Meta:
        verbose_name = "conceptbrief"
        verbose_name_plural = "conceptbrieven"
        constraints = [
            een_van("soort", Modelbriefsoort, "conceptbrief_soort_bekend"),
            models.CheckConstraint(
                name="conceptbrief_versturen_is_een_ander",
                condition=Q(verstuurd__isnull=True) | ~Q(verstuurd=models.F("mutatie")),
                violation_error_message="Klaarzetten en versturen zijn twee dingen.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_soort_display()} bij {self.mutatie.dossier}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return self.mutatie.client_ids()
