"""What a team keeps that is about nobody in particular: activities, obstacles noticed, and consultations counted."""

from typing import Any

from django.db import models
from django.db.models import Q

from begeleiding.domain.keuzes import Activiteitsoort, Meldcodeuitkomst, Signaalthema
from core.historie import historie
from core.periode import Periode
from core.velden import Sorteersleutel, een_van
from organisatie.models import Gemeente, Locatie
from organisatie.rechten import Recht, Toegang
from spreekuur.models.zitting import VanLocatieQuerySet


class LogboekQuerySet(VanLocatieQuerySet):
    """Rows of one day, for one gemeente."""

    def geteld_in(self, periode: Periode, gemeente: Any) -> Any:
        """Those that the totals of this gemeente count in the period."""
        return self.filter(gemeente=gemeente, op__gte=periode.begin, op__lt=periode.eind)


class SignaalQuerySet(LogboekQuerySet):
    """Obstacles noticed."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> Any:
        """Those of one's own locatie; who reads totals sees of the gemeente only what was shared with it."""
        if recht is Recht.PUBLICATIE_ZIEN and not toegang.is_systeem:
            return self.filter(gemeente__in=toegang.gemeenten(recht), gedeeld_op__isnull=False)
        return super().visible_to(toegang, recht)


@historie()
class Activiteit(models.Model):
    """Something the team did for a group or for the public; who came is a number, never a person."""

    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="activiteiten")
    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="activiteiten", verbose_name="gemeente")
    op = models.DateField("op")
    soort = models.CharField("wat voor activiteit", max_length=15, choices=Activiteitsoort.choices)
    naam = models.CharField("wat het was", max_length=120)
    sorteersleutel = Sorteersleutel()
    bezoekers = models.PositiveIntegerField("aantal bezoekers", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = LogboekQuerySet.as_manager()

    class Meta:
        verbose_name = "activiteit"
        verbose_name_plural = "activiteiten"
        constraints = [een_van("soort", Activiteitsoort, "activiteit_soort_bekend")]
        indexes = [models.Index(fields=["gemeente", "op"], name="activiteit_gemeente_op")]

    def __str__(self) -> str:
        return self.naam


@historie()
class Signaal(models.Model):
    """An obstacle that people run into, told without a name, and what was done about it.

    The gemeente reads it from the day on which the team leader shared it, having read that it leads to nobody.
    """

    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="signalen")
    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="signalen", verbose_name="gemeente")
    op = models.DateField("gemerkt op")
    thema = models.CharField("waarover", max_length=20, choices=Signaalthema.choices)
    omschrijving = models.CharField("wat er misgaat", max_length=500)
    gedaan = models.CharField("wat we ermee deden", max_length=500, blank=True)
    gedeeld_op = models.DateField("gedeeld met de gemeente op", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = SignaalQuerySet.as_manager()

    class Meta:
        verbose_name = "signaal"
        verbose_name_plural = "signalen"
        constraints = [
            een_van("thema", Signaalthema, "signaal_thema_bekend"),
            models.CheckConstraint(
                name="signaal_met_omschrijving",
                condition=~Q(omschrijving=""),
                violation_error_message="Vul in wat er misgaat.",
            ),
        ]
        indexes = [models.Index(fields=["gemeente", "op"], name="signaal_gemeente_op")]

    def __str__(self) -> str:
        return f"{self.get_thema_display()} op {self.op:%d-%m-%Y}"


@historie()
class Meldcodeconsult(models.Model):
    """Somebody of the team asked what to do about a suspicion of abuse: that it was asked, and what came of it.

    Nothing in it leads to a person (Wmo 2015 art. 3.3; Besluit verplichte meldcode): it is a count, kept by the
    aandachtsfunctionaris.
    """

    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="meldcodeconsulten")
    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="meldcodeconsulten", verbose_name="gemeente")
    op = models.DateField("op")
    uitkomst = models.CharField("wat eruit kwam", max_length=15, choices=Meldcodeuitkomst.choices)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = LogboekQuerySet.as_manager()

    class Meta:
        verbose_name = "meldcodeconsult"
        verbose_name_plural = "meldcodeconsulten"
        constraints = [een_van("uitkomst", Meldcodeuitkomst, "meldcodeconsult_uitkomst_bekend")]
        indexes = [models.Index(fields=["gemeente", "op"], name="meldcodeconsult_gemeente_op")]

    def __str__(self) -> str:
        return f"consult op {self.op:%d-%m-%Y}"
