"""The list of what must be arranged, and how each thing on it stands in one traject."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower

from begeleiding.domain.keuzes import Puntgroep, Stand, Trajectuitkomst, VoorWie
from begeleiding.domain.lijst import GEDAAN, Puntregel
from begeleiding.models.traject import Traject, VanTrajectQuerySet
from core.historie import historie
from core.periode import Periode
from core.velden import PeriodeMixin, Sorteersleutel, een_van, einde_na_begin, has
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang

STANDEN = [stand for stand in Stand if stand != Stand.TE_DOEN]


class CheckpuntQuerySet(PeriodeMixin, models.QuerySet["Checkpunt"]):
    """The lists of the locaties."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "CheckpuntQuerySet":
        """The lists of the locaties where this right holds."""
        return self if toegang.is_systeem else self.filter(locatie__in=toegang.locaties(recht))


@historie()
class Checkpunt(models.Model):
    """One thing that must be arranged: a dated list that the team leader keeps. What was used is never removed.

    It appears ``vanaf_dagen`` after the begin of a traject, and should be done within ``binnen_maanden``.
    """

    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="checkpunten")
    naam = models.CharField("wat er geregeld moet worden", max_length=80)
    sorteersleutel = Sorteersleutel()
    groep = models.CharField("onder welk kopje", max_length=15, choices=Puntgroep.choices)
    voor_wie = models.CharField("voor wie", max_length=20, choices=VoorWie.choices, default=VoorWie.IEDEREEN.value)
    vanaf_dagen = models.PositiveSmallIntegerField("verschijnt na … dagen", default=0)
    binnen_maanden = models.PositiveSmallIntegerField("klaar binnen … maanden", null=True, blank=True)
    volgorde = models.PositiveSmallIntegerField("volgorde", default=50)
    begin = models.DateField("in gebruik vanaf")
    eind = models.DateField("niet meer vanaf", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = CheckpuntQuerySet.as_manager()

    class Meta:
        verbose_name = "checkpunt"
        verbose_name_plural = "checkpunten"
        constraints = [
            einde_na_begin("checkpunt_einde_na_begin"),
            een_van("groep", Puntgroep, "checkpunt_groep_bekend"),
            een_van("voor_wie", VoorWie, "checkpunt_voor_wie_bekend"),
            models.CheckConstraint(
                name="checkpunt_termijn_kan",
                condition=Q(binnen_maanden__isnull=True) | Q(binnen_maanden__gte=1),
                violation_error_message="Vul ten minste 1 maand in, of laat het leeg.",
            ),
            models.UniqueConstraint(
                "locatie",
                Lower("naam"),
                name="checkpunt_naam_uniek",
                violation_error_message="Dit staat al in de lijst.",
            ),
        ]

    def __str__(self) -> str:
        return self.naam

    @property
    def regel(self) -> Puntregel:
        """When it appears, as the rules take it."""
        return Puntregel(self.voor_wie, self.vanaf_dagen, self.binnen_maanden)


class PuntstandQuerySet(VanTrajectQuerySet):
    """How things on the list stand."""

    def gedaan_in(self, periode: Periode) -> "PuntstandQuerySet":
        """What was done within the period, together or alone: one row, one thing of one person."""
        rows = self.filter(has(stand__in=list(GEDAAN)), op__gte=periode.begin, op__lt=periode.eind)
        return rows.exclude(traject__uitkomst=Trajectuitkomst.VERVALLEN)

    def in_gemeente(self, gemeente: Any) -> "PuntstandQuerySet":
        """What stands in trajecten in this gemeente."""
        return self.filter(traject__gemeente=gemeente)


@historie()
class Puntstand(models.Model):
    """How one thing on the list stands in one traject; no row means that it is still to be done."""

    traject = models.ForeignKey(Traject, models.PROTECT, related_name="puntstanden")
    punt = models.ForeignKey(Checkpunt, models.PROTECT, related_name="standen")
    stand = models.CharField("hoe het staat", max_length=15, choices=[(s.value, s.label) for s in STANDEN])
    op = models.DateField("op")
    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")

    objects = PuntstandQuerySet.as_manager()

    class Meta:
        verbose_name = "puntstand"
        verbose_name_plural = "puntstanden"
        constraints = [
            models.UniqueConstraint(
                fields=["traject", "punt"],
                name="puntstand_een_per_punt",
                violation_error_message="Hoe dit staat, is al ingevuld.",
            ),
            models.CheckConstraint(
                name="puntstand_bekend",
                condition=has(stand__in=STANDEN),
                violation_error_message="Kies een van de mogelijkheden uit de lijst.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.punt}: {self.stand}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.traject.client_id,)
