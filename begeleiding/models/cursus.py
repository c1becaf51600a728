"""Courses: who takes part, when it meets, who was there, who got a certificate."""

from collections.abc import Iterable
from typing import Any

from django.db import models

from begeleiding.domain.keuzes import Cursussoort
from clients.models import Client
from clients.models.bereik import VanClientQuerySet
from clients.models.groepen import GroepQuerySet
from clients.models.wonen import has_lived_in
from core.historie import historie
from core.periode import Periode
from core.velden import Sorteersleutel, een_van, has
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang


class CursusQuerySet(GroepQuerySet):
    """Courses; a course itself holds no person."""


@historie()
class Cursus(models.Model):
    """A course for a group, such as "Alles over geld", for people of one or more gemeenten."""

    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="cursussen")
    naam = models.CharField("naam van de cursus", max_length=80)
    sorteersleutel = Sorteersleutel()
    soort = models.CharField("waarover", max_length=15, choices=Cursussoort.choices)
    plaats = models.CharField("waar", max_length=120, blank=True)
    begin = models.DateField("eerste les")
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = CursusQuerySet.as_manager()

    class Meta:
        verbose_name = "cursus"
        verbose_name_plural = "cursussen"
        constraints = [
            een_van("soort", Cursussoort, "cursus_soort_bekend"),
            models.UniqueConstraint(
                fields=["locatie", "naam", "begin"],
                name="cursus_een_keer",
                violation_error_message="Deze cursus staat er al.",
            ),
        ]
        indexes = [models.Index(fields=["begin"], name="cursus_begin")]

    def __str__(self) -> str:
        return self.naam


class VanCursusQuerySet(models.QuerySet):  # type: ignore[type-arg]
    """Rows of a course that hold no person."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> Any:
        """Rows of the courses that this person may reach."""
        return self.filter(cursus__in=Cursus.objects.visible_to(toegang, recht).values("pk"))


@historie()
class Cursusles(models.Model):
    """A course meets."""

    cursus = models.ForeignKey(Cursus, models.CASCADE, related_name="bijeenkomsten")
    op = models.DateField("op")

    objects = VanCursusQuerySet.as_manager()

    class Meta:
        verbose_name = "cursusles"
        verbose_name_plural = "cursuslessen"
        constraints = [
            models.UniqueConstraint(
                fields=["cursus", "op"],
                name="cursusles_een_per_dag",
                violation_error_message="Op deze dag is er al een les.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.cursus} op {self.op}"


class CursusdeelnameQuerySet(VanClientQuerySet):
    """Who takes part in a course."""

    def of_soort(self, soort: Cursussoort) -> "CursusdeelnameQuerySet":
        """Those in courses about this."""
        return self.filter(has(cursus__soort=soort))

    def begonnen_in(self, periode: Periode, gemeente: Any) -> "CursusdeelnameQuerySet":
        """Who took part in a course that began within the period, and lived in this gemeente by then."""
        rows = self.filter(cursus__begin__gte=periode.begin, cursus__begin__lt=periode.eind)
        return rows.filter(has_lived_in(gemeente, "client", "cursus__begin"))

    def certificaat_in(self, periode: Periode, gemeente: Any) -> "CursusdeelnameQuerySet":
        """Who got a certificate within the period, and lived in this gemeente on that day."""
        rows = self.filter(certificaat_op__gte=periode.begin, certificaat_op__lt=periode.eind)
        return rows.filter(has_lived_in(gemeente, "client", "certificaat_op"))


@historie()
class Cursusdeelname(models.Model):
    """Somebody takes part in a course, and gets a certificate at its end."""

    cursus = models.ForeignKey(Cursus, models.CASCADE, related_name="deelnames")
    client = models.ForeignKey(Client, models.PROTECT, related_name="cursusdeelnames")
    certificaat_op = models.DateField("certificaat op", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = CursusdeelnameQuerySet.as_manager()

    class Meta:
        verbose_name = "cursusdeelname"
        verbose_name_plural = "cursusdeelnames"
        constraints = [
            models.UniqueConstraint(
                fields=["cursus", "client"],
                name="cursusdeelname_een_keer",
                violation_error_message="Deze persoon doet al mee.",
            )
        ]
        indexes = [models.Index(fields=["certificaat_op"], name="cursusdeelname_certificaat_op")]

    def __str__(self) -> str:
        return f"{self.client} in {self.cursus}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


class CursusaanwezigheidQuerySet(VanClientQuerySet):
    """Who was there."""

    via = "deelname__client__"


@historie()
class Cursusaanwezigheid(models.Model):
    """Somebody was at a lesson of their course; no row means that they were not."""

    bijeenkomst = models.ForeignKey(Cursusles, models.CASCADE, related_name="aanwezigheden")
    deelname = models.ForeignKey(Cursusdeelname, models.CASCADE, related_name="aanwezigheden")

    objects = CursusaanwezigheidQuerySet.as_manager()

    class Meta:
        verbose_name = "cursusaanwezigheid"
        verbose_name_plural = "cursusaanwezigheden"
        constraints = [
            models.UniqueConstraint(
                fields=["bijeenkomst", "deelname"],
                name="cursusaanwezigheid_een_keer",
                violation_error_message="Deze persoon staat al als aanwezig.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.deelname} op {self.bijeenkomst.op}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.deelname.client_id,)
