"""What gemeenten bought of a team: so many of something, in a period."""

from typing import Any

from django.db import models
from django.db.models import Exists, OuterRef, Q

from core.historie import historie
from core.periode import Periode
from core.velden import Sorteersleutel, einde_na_begin
from organisatie.figuren import PRODUCTEN
from organisatie.models.plaatsen import Gemeente
from organisatie.rechten import Recht, Toegang


class InkoopQuerySet(models.QuerySet["Inkoop"]):
    """Contracts."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "InkoopQuerySet":
        """Contracts of at least one gemeente that this right opens."""
        return self if toegang.is_systeem else self.of_gemeenten(toegang.gemeenten(recht))

    def of_gemeenten(self, gemeenten: Any) -> "InkoopQuerySet":
        """Contracts in which at least one of these takes part."""
        hun = Inkoopgemeente.objects.filter(inkoop=OuterRef("pk"), gemeente__in=gemeenten)
        return self.filter(Exists(hun))

    def begonnen_in(self, periode: Periode, gemeente: Any) -> "InkoopQuerySet":
        """Contracts of this gemeente that began within the period."""
        return self.of_gemeenten([gemeente]).filter(begin__gte=periode.begin, begin__lt=periode.eind)


@historie()
class Inkoop(models.Model):
    """One or more gemeenten agreed on a number of something, for one or more years.

    ``product`` is the code of the figure that it is counted by (``figuren.PRODUCTEN``, which packages fill).
    """

    naam = models.CharField("afspraak", max_length=120)
    sorteersleutel = Sorteersleutel()
    product = models.SlugField("wat is ingekocht", max_length=60)
    aantal = models.PositiveIntegerField("afgesproken aantal")
    begin = models.DateField("vanaf")
    eind = models.DateField("niet meer vanaf")
    gemeenten: Any = models.ManyToManyField(Gemeente, through="Inkoopgemeente", related_name="inkopen")
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = InkoopQuerySet.as_manager()

    class Meta:
        verbose_name = "inkoop"
        verbose_name_plural = "inkopen"
        constraints = [
            einde_na_begin("inkoop_einde_na_begin"),
            models.CheckConstraint(
                name="inkoop_niet_nul",
                condition=Q(aantal__gte=1),
                violation_error_message="Vul ten minste 1 in.",
            ),
        ]

    def __str__(self) -> str:
        return self.naam

    @property
    def productnaam(self) -> str:
        """What was bought, in words."""
        return PRODUCTEN.get(self.product, self.product)


@historie()
class Inkoopgemeente(models.Model):
    """A gemeente that takes part in a contract."""

    inkoop = models.ForeignKey(Inkoop, models.CASCADE)
    gemeente = models.ForeignKey(Gemeente, models.PROTECT)

    class Meta:
        verbose_name = "inkoopgemeente"
        verbose_name_plural = "inkoopgemeenten"
        constraints = [
            models.UniqueConstraint(
                fields=["inkoop", "gemeente"],
                name="inkoopgemeente_uniek",
                violation_error_message="Deze gemeente staat al bij deze afspraak.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.gemeente} in {self.inkoop}"
