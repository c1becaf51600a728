"""When and where people can walk in, and what they ask about."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower
from django.utils import timezone

from core.datums import say_day
from core.historie import historie
from core.periode import Periode
from core.velden import PeriodeMixin, Sorteersleutel, een_van, einde_na_begin
from organisatie.models import Gemeente, Locatie
from organisatie.rechten import Recht, Toegang
from spreekuur.domain import Rooster, Spreekuursoort


class VanLocatieQuerySet(models.QuerySet):  # type: ignore[type-arg]
    """Rows that belong to a locatie; ``naar_locatie`` is the path to it."""

    naar_locatie = "locatie"

    def visible_to(self, toegang: Toegang, recht: Recht) -> Any:
        """Rows of the locaties where this right holds."""
        return self if toegang.is_systeem else self.filter(**{f"{self.naar_locatie}__in": toegang.locaties(recht)})


class VanLocatiePeriodeQuerySet(PeriodeMixin, VanLocatieQuerySet):
    """Rows of a locatie that hold for a period."""


WEEKDAGEN = [
    (0, "maandag"),
    (1, "dinsdag"),
    (2, "woensdag"),
    (3, "donderdag"),
    (4, "vrijdag"),
    (5, "zaterdag"),
    (6, "zondag"),
]


@historie()
class Spreekuur(models.Model):
    """A weekly walk-in hour: where, on which weekday, from when till when, and for which gemeente it counts."""

    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="spreekuren", verbose_name="locatie")
    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="spreekuren", verbose_name="gemeente")
    plaats = models.CharField("waar", max_length=120, help_text="Bijvoorbeeld: bibliotheek, kamer 2.")
    weekdag = models.PositiveSmallIntegerField("dag", choices=WEEKDAGEN)
    begintijd = models.TimeField("van")
    eindtijd = models.TimeField("tot")
    soort = models.CharField(
        "soort", max_length=10, choices=Spreekuursoort.choices, default=Spreekuursoort.ALGEMEEN.value
    )
    begin = models.DateField("vanaf")
    eind = models.DateField("niet meer vanaf", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VanLocatiePeriodeQuerySet.as_manager()

    class Meta:
        verbose_name = "spreekuur"
        verbose_name_plural = "spreekuren"
        constraints = [
            einde_na_begin("spreekuur_einde_na_begin"),
            een_van("soort", Spreekuursoort, "spreekuur_soort_bekend"),
            models.CheckConstraint(
                name="spreekuur_eindtijd_na_begintijd",
                condition=Q(eindtijd__gt=F("begintijd")),
                violation_error_message="De eindtijd moet na de begintijd liggen.",
            ),
            models.CheckConstraint(
                name="spreekuur_weekdag",
                condition=Q(weekdag__range=(0, 6)),
                violation_error_message="Kies een dag van de week.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_weekdag_display()} {self.begintijd:%H:%M}–{self.eindtijd:%H:%M}, {self.plaats}"

    @property
    def rooster(self) -> Rooster:
        """The day and the hours at which it is held."""
        return Rooster(self.weekdag, self.begintijd, self.eindtijd)


class ZittingQuerySet(VanLocatieQuerySet):
    """Held walk-in hours."""

    naar_locatie = "spreekuur__locatie"

    def now_at(self, dag: Any, tijd: Any) -> "ZittingQuerySet":
        """Held on that day, and going on at that time of the day."""
        return self.filter(datum=dag, begintijd__lte=tijd, eindtijd__gt=tijd)


@historie()
class Zitting(models.Model):
    """One held walk-in hour, with the helpers who were present."""

    spreekuur = models.ForeignKey(Spreekuur, models.PROTECT, related_name="zittingen")
    datum = models.DateField("datum")
    begintijd = models.TimeField("van")
    eindtijd = models.TimeField("tot")
    helpers: Any = models.ManyToManyField(settings.AUTH_USER_MODEL, through="Aanwezigheid", related_name="zittingen")
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = ZittingQuerySet.as_manager()

    class Meta:
        verbose_name = "zitting"
        verbose_name_plural = "zittingen"
        constraints = [
            models.UniqueConstraint(
                fields=["spreekuur", "datum"],
                name="zitting_een_per_dag",
                violation_error_message="Dit spreekuur is op deze dag al geopend.",
            ),
            models.CheckConstraint(
                name="zitting_eindtijd_na_begintijd",
                condition=Q(eindtijd__gt=F("begintijd")),
                violation_error_message="De eindtijd moet na de begintijd liggen.",
            ),
        ]
        indexes = [models.Index(fields=["datum"], name="zitting_datum")]

    def __str__(self) -> str:
        return f"{self.spreekuur} op {say_day(self.datum)}"

    @property
    def einde(self) -> datetime:
        """The moment at which it ends."""
        return timezone.make_aware(datetime.combine(self.datum, self.eindtijd))


class AanwezigheidQuerySet(VanLocatieQuerySet):
    """Helper × zitting: the rows that the hours of the walk-in hours are counted from."""

    naar_locatie = "zitting__spreekuur__locatie"

    def gewerkt_in(self, periode: Periode) -> "AanwezigheidQuerySet":
        """Rows of zittingen within the period, each with ``uren`` (hours, as a number)."""
        duur = models.ExpressionWrapper(
            F("zitting__eindtijd") - F("zitting__begintijd"), output_field=models.DurationField()
        )
        uren = models.functions.Extract(duur, "epoch", output_field=models.FloatField()) / 3600.0
        return self.filter(zitting__datum__gte=periode.begin, zitting__datum__lt=periode.eind).annotate(uren=uren)

    def geteld_in(self, periode: Periode, gemeente: Gemeente) -> "AanwezigheidQuerySet":
        """Rows that this gemeente counts in the period: those of its own spreekuren, each with ``uren``."""
        return self.gewerkt_in(periode).filter(zitting__spreekuur__gemeente=gemeente)


@historie()
class Aanwezigheid(models.Model):
    """A helper was present at a zitting, for the whole of it."""

    zitting = models.ForeignKey(Zitting, models.PROTECT, related_name="aanwezigheden")
    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="aanwezigheden")

    objects = AanwezigheidQuerySet.as_manager()

    class Meta:
        verbose_name = "aanwezigheid"
        verbose_name_plural = "aanwezigheden"
        constraints = [
            models.UniqueConstraint(
                fields=["zitting", "gebruiker"],
                name="aanwezigheid_een_keer",
                violation_error_message="Deze helper staat al bij dit spreekuur.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.gebruiker} bij {self.zitting}"


@historie()
class Onderwerp(models.Model):
    """What a question can be about: a dated list that the team leader keeps. A used one is never removed."""

    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="onderwerpen")
    naam = models.CharField("onderwerp", max_length=60)
    sorteersleutel = Sorteersleutel()
    is_juridisch = models.BooleanField("telt als juridisch", default=False)
    volgorde = models.PositiveSmallIntegerField("volgorde", default=50)
    begin = models.DateField("te kiezen vanaf")
    eind = models.DateField("niet meer vanaf", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VanLocatiePeriodeQuerySet.as_manager()

    class Meta:
        verbose_name = "onderwerp"
        verbose_name_plural = "onderwerpen"
        constraints = [
            einde_na_begin("onderwerp_einde_na_begin"),
            models.UniqueConstraint(
                "locatie",
                Lower("naam"),
                name="onderwerp_naam_uniek",
                violation_error_message="Dit onderwerp staat al in de lijst.",
            ),
        ]

    def __str__(self) -> str:
        return self.naam
