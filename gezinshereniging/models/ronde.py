"""The round of a month: a team looks at each of its open dossiers, and says what it saw."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from core.datums import say_month
from core.historie import historie
from core.post import Berichtstand
from core.velden import een_van, has
from gezinshereniging.domain.keuzes import Dossierstatus
from gezinshereniging.domain.ronde import Rondeantwoord
from gezinshereniging.models.bereik import VanDossierQuerySet
from gezinshereniging.models.dossier import Dossier
from gezinshereniging.models.verloop import Mutatie
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang


class MaandrondeQuerySet(models.QuerySet["Maandronde"]):
    """Rounds of the locaties of who looks."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "MaandrondeQuerySet":
        """The rounds at the locaties where this right holds."""
        return self if toegang.is_systeem else self.filter(locatie__in=toegang.locaties(recht))

    def open(self) -> "MaandrondeQuerySet":
        """Not closed yet."""
        return self.filter(afgerond_op__isnull=True)


@historie()
class Maandronde(models.Model):
    """The round of one team in one month; ``maand`` is its first day.

    Stopping and going on needs no act: each answer is kept at once. Closed without ``afgerond_door``: the next month
    began before it was done, and what nobody looked at stays so.
    """

    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="maandrondes")
    maand = models.DateField("maand")
    begonnen_op = models.DateField("begonnen op", editable=False)
    afgerond_op = models.DateField("afgerond op", null=True, blank=True, editable=False)
    afgerond_door: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="afgerond door"
    )
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = MaandrondeQuerySet.as_manager()

    class Meta:
        verbose_name = "maandronde"
        verbose_name_plural = "maandrondes"
        constraints = [
            models.UniqueConstraint(
                fields=["locatie", "maand"],
                name="maandronde_een_per_maand",
                violation_error_message="De ronde van deze maand is al begonnen.",
            ),
            models.CheckConstraint(
                name="maandronde_maand_is_eerste_dag",
                condition=Q(maand__day=1),
                violation_error_message="Een maandronde hoort bij een hele maand.",
            ),
            models.CheckConstraint(
                name="maandronde_afgerond_met_dag",
                condition=Q(afgerond_op__isnull=False) | Q(afgerond_door__isnull=True),
                violation_error_message="Bij een afgeronde ronde hoort een dag.",
            ),
        ]

    def __str__(self) -> str:
        return f"maandronde {say_month(self.maand)}"

    @property
    def naam(self) -> str:
        """The month in words."""
        return say_month(self.maand)


class RondedossierQuerySet(VanDossierQuerySet):
    """Dossiers in rounds."""

    def beantwoord(self) -> "RondedossierQuerySet":
        """Those that somebody looked at."""
        return self.exclude(antwoord="")

    def te_doen(self) -> "RondedossierQuerySet":
        """Those that nobody looked at yet; not what was closed or handed over after the round began."""
        nog_hier = self.filter(antwoord="", dossier__locatie=F("ronde__locatie"))
        return nog_hier.exclude(dossier__status=Dossierstatus.AFGESLOTEN)

    def gepakt_door_ander(self, toegang: Toegang) -> "RondedossierQuerySet":
        """Those that a colleague is looking at now."""
        return self.te_doen().filter(gepakt_tot__gt=toegang.nu).exclude(gepakt_door=toegang.gebruiker_id)


@historie()
class Rondedossier(models.Model):
    """One dossier in the round of one month: who is looking at it, and what they said.

    ``gezien_mutatie`` is the number of the latest mutatie and ``gezien_stukken`` the sum of the versions of the papers
    that stood there at the answer (before it: when the round began). What comes after that is new in the next round.
    """

    ronde = models.ForeignKey(Maandronde, models.PROTECT, related_name="rondedossiers")
    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="rondedossiers")
    gepakt_door: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="wie kijkt nu"
    )
    gepakt_tot: Any = models.DateTimeField(null=True, blank=True, editable=False)
    antwoord = models.CharField("antwoord", max_length=15, choices=Rondeantwoord.choices, blank=True)
    reden = models.CharField("waarom verandert er niets", max_length=300, blank=True)
    op: Any = models.DateField("bekeken op", null=True, blank=True, editable=False)
    door: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="bekeken door"
    )
    mutatie = models.ForeignKey(Mutatie, models.PROTECT, null=True, blank=True, related_name="rondedossiers")
    gezien_mutatie = models.PositiveBigIntegerField(default=0, editable=False)
    gezien_stukken = models.PositiveIntegerField(default=0, editable=False)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = RondedossierQuerySet.as_manager()

    class Meta:
        verbose_name = "dossier in een maandronde"
        verbose_name_plural = "dossiers in een maandronde"
        constraints = [
            models.UniqueConstraint(
                fields=["ronde", "dossier"],
                name="rondedossier_een_keer",
                violation_error_message="Dit dossier staat al in deze ronde.",
            ),
            models.CheckConstraint(
                name="rondedossier_antwoord_bekend",
                condition=Q(antwoord="") | has(antwoord__in=list(Rondeantwoord)),
                violation_error_message="Kies een van de mogelijkheden uit de lijst.",
            ),
            models.CheckConstraint(
                name="rondedossier_antwoord_met_naam",
                condition=Q(antwoord="", op__isnull=True, door__isnull=True)
                | ~Q(antwoord="") & Q(op__isnull=False, door__isnull=False, mutatie__isnull=False),
                violation_error_message="Bij een antwoord hoort wie keek, en wat er is vastgelegd.",
            ),
        ]
        indexes = [models.Index(fields=["dossier", "-id"], name="rondedossier_dossier")]

    def __str__(self) -> str:
        return f"{self.dossier} in {self.ronde}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.dossier.referent_id,)


class Rondebericht(models.Model):
    """The one mail of a round to one begeleider: how many questions wait, and nothing about anyone."""

    ronde = models.ForeignKey(Maandronde, models.CASCADE, related_name="berichten")
    ontvanger: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    aantal = models.PositiveIntegerField("aantal vragen")
    stand = models.CharField("stand", max_length=10, choices=Berichtstand.choices, default=Berichtstand.KLAAR.value)
    stand_at = models.DateTimeField("sinds")

    class Meta:
        verbose_name = "rondebericht"
        verbose_name_plural = "rondeberichten"
        constraints = [
            models.UniqueConstraint(fields=["ronde", "ontvanger"], name="rondebericht_een_per_begeleider"),
            een_van("stand", Berichtstand, "rondebericht_stand_bekend"),
        ]

    def __str__(self) -> str:
        return f"bericht van {self.ronde}"
