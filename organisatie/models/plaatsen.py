"""Places and the organisations around the team."""

from typing import Any

from django.db import models
from django.db.models.functions import Lower

from core.historie import historie
from core.velden import Sorteersleutel, een_van
from organisatie.domain import Partnersoort
from organisatie.rechten import Recht, Toegang


class GemeenteQuerySet(models.QuerySet["Gemeente"]):
    """Gemeenten by what somebody may do there."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "GemeenteQuerySet":
        """The gemeenten whose totals or settings this right opens."""
        return self if toegang.is_systeem else self.filter(pk__in=toegang.gemeenten(recht))


class Gemeente(models.Model):
    """A municipality: it has a taakstelling, definitions and totals."""

    naam = models.CharField("naam", max_length=100)
    sorteersleutel = Sorteersleutel()
    slug = models.SlugField(
        "korte naam",
        unique=True,
        error_messages={"unique": "Deze korte naam is al van een andere gemeente."},
        help_text="Zoals in webadressen: noordwijk.",
    )

    objects = GemeenteQuerySet.as_manager()

    class Meta:
        verbose_name = "gemeente"
        verbose_name_plural = "gemeenten"
        constraints = [
            models.UniqueConstraint(
                Lower("naam"), name="gemeente_naam_uniek", violation_error_message="Deze gemeente bestaat al."
            )
        ]

    def __str__(self) -> str:
        return self.naam


class LocatieQuerySet(models.QuerySet["Locatie"]):
    """Locaties by what somebody may do there."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "LocatieQuerySet":
        """The locaties of the Aanstellingen that carry this right."""
        return self if toegang.is_systeem else self.filter(pk__in=toegang.locaties(recht))


class Locatie(models.Model):
    """A team with its office; it serves one or more gemeenten."""

    naam = models.CharField("naam", max_length=100)
    sorteersleutel = Sorteersleutel()
    slug = models.SlugField(
        "korte naam", unique=True, error_messages={"unique": "Deze korte naam is al van een andere locatie."}
    )
    adres = models.CharField("adres", max_length=200, blank=True)
    telefoon = models.CharField("telefoon", max_length=30, blank=True)
    gemeenten: Any = models.ManyToManyField(Gemeente, through="Werkgebied", related_name="locaties")

    objects = LocatieQuerySet.as_manager()

    class Meta:
        verbose_name = "locatie"
        verbose_name_plural = "locaties"

    def __str__(self) -> str:
        return self.naam


class WerkgebiedQuerySet(models.QuerySet["Werkgebied"]):
    """For which gemeenten a locatie works."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "WerkgebiedQuerySet":
        """Those of the locaties of the Aanstellingen that carry this right."""
        return self if toegang.is_systeem else self.filter(locatie__in=toegang.locaties(recht))


@historie()
class Werkgebied(models.Model):
    """A gemeente that a locatie serves."""

    locatie = models.ForeignKey(Locatie, models.PROTECT)
    gemeente = models.ForeignKey(Gemeente, models.PROTECT)

    objects = WerkgebiedQuerySet.as_manager()

    class Meta:
        verbose_name = "werkgebied"
        verbose_name_plural = "werkgebieden"
        constraints = [
            models.UniqueConstraint(
                fields=["locatie", "gemeente"],
                name="werkgebied_uniek",
                violation_error_message="Deze locatie werkt al voor deze gemeente.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.locatie} voor {self.gemeente}"


class PartnerQuerySet(models.QuerySet["Partner"]):
    """The one list of partners."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "PartnerQuerySet":
        """The list is shared: whoever has the right somewhere sees it whole."""
        return self if toegang.mag(recht) else self.none()

    def in_gebruik(self) -> "PartnerQuerySet":
        """Partners that can still be chosen."""
        return self.filter(actief=True)


@historie()
class Partner(models.Model):
    """An organisation that the team refers to, rents from or works with."""

    naam = models.CharField("naam", max_length=120)
    sorteersleutel = Sorteersleutel()
    soort = models.CharField("soort", max_length=30, choices=Partnersoort.choices)
    telefoon = models.CharField("telefoon", max_length=30, blank=True)
    email = models.EmailField("e-mail", blank=True)
    actief = models.BooleanField("te kiezen", default=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = PartnerQuerySet.as_manager()

    class Meta:
        verbose_name = "partner"
        verbose_name_plural = "partners"
        constraints = [
            models.UniqueConstraint(
                Lower("naam"),
                name="partner_naam_uniek",
                violation_error_message="Deze partner staat al in de lijst.",
            ),
            een_van("soort", Partnersoort, "partner_soort_bekend"),
        ]

    def __str__(self) -> str:
        return self.naam
