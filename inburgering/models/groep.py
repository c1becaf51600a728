"""Groups for the participatieverklaring: who takes part, when they meet, who was there, who signed."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from clients.models import Client
from clients.models.bereik import VanClientQuerySet
from clients.models.groepen import GroepQuerySet
from clients.models.wonen import has_lived_in
from core.historie import historie
from core.periode import Periode
from core.velden import Sorteersleutel
from organisatie.models import Locatie
from organisatie.rechten import Recht, Toegang


class PvtgroepQuerySet(GroepQuerySet):
    """Groups; a group itself holds no person."""

    def begonnen_in(self, periode: Periode, gemeente: Any) -> "PvtgroepQuerySet":
        """Groups that began within the period with at least one participant who lived in this gemeente by then."""
        hier = Pvtdeelname.objects.filter(groep=OuterRef("pk")).of_gemeente(gemeente, "groep__begin")
        return self.filter(Exists(hier), begin__gte=periode.begin, begin__lt=periode.eind)


@historie()
class Pvtgroep(models.Model):
    """A group that prepares the participatieverklaring in one language, for people of one or more gemeenten."""

    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="pvtgroepen")
    naam = models.CharField("naam van de groep", max_length=80)
    sorteersleutel = Sorteersleutel()
    taal = models.CharField("taal", max_length=60)
    plaats = models.CharField("waar", max_length=120, blank=True)
    gespreksleider = models.CharField("gespreksleider", max_length=120, blank=True)
    begin = models.DateField("eerste bijeenkomst")
    ceremonie_op = models.DateField("feestelijk ondertekenen op", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = PvtgroepQuerySet.as_manager()

    class Meta:
        verbose_name = "PVT-groep"
        verbose_name_plural = "PVT-groepen"
        constraints = [
            models.UniqueConstraint(
                fields=["locatie", "naam", "begin"],
                name="pvtgroep_een_keer",
                violation_error_message="Deze groep staat er al.",
            ),
            models.CheckConstraint(
                name="pvtgroep_ceremonie_na_begin",
                condition=Q(ceremonie_op__isnull=True) | Q(ceremonie_op__gte=F("begin")),
                violation_error_message="De ondertekening komt na de eerste bijeenkomst. Kijk de datum na.",
            ),
        ]
        indexes = [models.Index(fields=["begin"], name="pvtgroep_begin")]

    def __str__(self) -> str:
        return self.naam


class VanGroepQuerySet(models.QuerySet):  # type: ignore[type-arg]
    """Rows of a group that hold no person."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> Any:
        """Rows of the groups that this person may reach."""
        return self.filter(groep__in=Pvtgroep.objects.visible_to(toegang, recht).values("pk"))


@historie()
class Pvtbijeenkomst(models.Model):
    """A group meets, mostly about one theme."""

    groep = models.ForeignKey(Pvtgroep, models.CASCADE, related_name="bijeenkomsten")
    op = models.DateField("op")
    thema = models.CharField("waarover", max_length=80, blank=True)

    objects = VanGroepQuerySet.as_manager()

    class Meta:
        verbose_name = "PVT-bijeenkomst"
        verbose_name_plural = "PVT-bijeenkomsten"
        constraints = [
            models.UniqueConstraint(
                fields=["groep", "op"],
                name="pvtbijeenkomst_een_per_dag",
                violation_error_message="Op deze dag is er al een bijeenkomst.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.groep} op {self.op}"


class PvtdeelnameQuerySet(VanClientQuerySet):
    """Who takes part."""

    def of_gemeente(self, gemeente: Any, dag: str) -> "PvtdeelnameQuerySet":
        """Of people who lived in this gemeente on that day (a column)."""
        return self.filter(has_lived_in(gemeente, "client", dag))

    def begonnen_in(self, periode: Periode, gemeente: Any) -> "PvtdeelnameQuerySet":
        """Who took part in a group that began within the period, and lived in this gemeente by then."""
        rows = self.filter(groep__begin__gte=periode.begin, groep__begin__lt=periode.eind)
        return rows.of_gemeente(gemeente, "groep__begin")

    def ondertekend_in(self, periode: Periode, gemeente: Any) -> "PvtdeelnameQuerySet":
        """Who signed within the period, and lived in this gemeente on that day."""
        rows = self.filter(ondertekend_op__gte=periode.begin, ondertekend_op__lt=periode.eind)
        return rows.of_gemeente(gemeente, "ondertekend_op")


@historie()
class Pvtdeelname(models.Model):
    """Somebody takes part in a group, and signs the participatieverklaring at its end."""

    groep = models.ForeignKey(Pvtgroep, models.CASCADE, related_name="deelnames")
    client = models.ForeignKey(Client, models.PROTECT, related_name="pvtdeelnames")
    ondertekend_op = models.DateField("ondertekend op", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = PvtdeelnameQuerySet.as_manager()

    class Meta:
        verbose_name = "PVT-deelname"
        verbose_name_plural = "PVT-deelnames"
        constraints = [
            models.UniqueConstraint(
                fields=["groep", "client"],
                name="pvtdeelname_een_keer",
                violation_error_message="Deze persoon zit al in deze groep.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.client} in {self.groep}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


class PvtaanwezigheidQuerySet(VanClientQuerySet):
    """Who was there."""

    via = "deelname__client__"


@historie()
class Pvtaanwezigheid(models.Model):
    """Somebody was at a meeting of their group; no row means that they were not."""

    bijeenkomst = models.ForeignKey(Pvtbijeenkomst, models.CASCADE, related_name="aanwezigheden")
    deelname = models.ForeignKey(Pvtdeelname, models.CASCADE, related_name="aanwezigheden")

    objects = PvtaanwezigheidQuerySet.as_manager()

    class Meta:
        verbose_name = "PVT-aanwezigheid"
        verbose_name_plural = "PVT-aanwezigheden"
        constraints = [
            models.UniqueConstraint(
                fields=["bijeenkomst", "deelname"],
                name="pvtaanwezigheid_een_keer",
                violation_error_message="Deze persoon staat al als aanwezig.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.deelname} op {self.bijeenkomst.op}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.deelname.client_id,)
