"""When a colleague is not there."""

from django.db import models

from core.historie import historie
from core.velden import PeriodeMixin, einde_na_begin, geen_overlap
from organisatie.models.mensen import Gebruiker
from organisatie.rechten import Recht, Toegang


class AfwezigheidQuerySet(PeriodeMixin, models.QuerySet["Afwezigheid"]):
    """Absences."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "AfwezigheidQuerySet":
        """Those of colleagues whom this right reaches."""
        if toegang.is_systeem:
            return self
        return self.filter(gebruiker__in=Gebruiker.objects.visible_to(toegang, recht).values("pk"))

    def nu_of_straks(self, dag: object) -> "AfwezigheidQuerySet":
        """Absences that hold on that day, or will begin after it."""
        return self.filter(eind__gt=dag)


@historie()
class Afwezigheid(models.Model):
    """A colleague is away for a while, such as on holiday; who stands in, follows from what was handed on."""

    gebruiker = models.ForeignKey(Gebruiker, models.PROTECT, related_name="afwezigheden", verbose_name="wie")
    begin = models.DateField("eerste dag")
    eind = models.DateField("weer terug op")

    objects = AfwezigheidQuerySet.as_manager()

    class Meta:
        verbose_name = "afwezigheid"
        verbose_name_plural = "afwezigheden"
        constraints = [
            einde_na_begin("afwezigheid_einde_na_begin"),
            geen_overlap(
                "afwezigheid_geen_overlap",
                "gebruiker",
                zin="Deze collega is in deze periode al afwezig. Kies andere dagen.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.gebruiker} afwezig vanaf {self.begin}"
