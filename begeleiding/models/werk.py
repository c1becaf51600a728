"""The way to work: a training, coaching and work experience, and what somebody does after it."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import F, Q

from begeleiding.domain.keuzes import Werksoort, Werkuitkomst
from clients.models import Client
from clients.models.bereik import VanClientQuerySet
from clients.models.wonen import has_lived_in
from core.historie import historie
from core.periode import Periode
from core.velden import een_van, has

DAGEN_NA_BEGIN = ("training_op", "werkervaring_op", "uitkomst_op", "geslaagd_op", "gestopt_op")


class WerktrajectQuerySet(VanClientQuerySet):
    """Ways to work."""

    def of_soort(self, soort: Werksoort) -> "WerktrajectQuerySet":
        """Those of this kind."""
        return self.filter(has(soort=soort))

    def begonnen_in(self, periode: Periode, gemeente: Any) -> "WerktrajectQuerySet":
        """Begun within the period by who lived in this gemeente on that day."""
        return self._on_day("begin", periode, gemeente)

    def geslaagd_in(self, periode: Periode, gemeente: Any) -> "WerktrajectQuerySet":
        """Passed within the period by who lived in this gemeente on that day."""
        return self._on_day("geslaagd_op", periode, gemeente)

    def uitkomst_in(self, periode: Periode, gemeente: Any) -> "WerktrajectQuerySet":
        """Whose work, stage or study began within the period, and who lived in this gemeente on that day."""
        return self._on_day("uitkomst_op", periode, gemeente)

    def _on_day(self, dag: str, periode: Periode, gemeente: Any) -> "WerktrajectQuerySet":
        rows = self.filter(**{f"{dag}__gte": periode.begin, f"{dag}__lt": periode.eind})
        return rows.filter(has_lived_in(gemeente, "client", dag))


@historie()
class Werktraject(models.Model):
    """Somebody is helped on the way to work. VIP is passed with its training and with work experience."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="werktrajecten")
    soort = models.CharField("wat", max_length=20, choices=Werksoort.choices)
    begin = models.DateField("begonnen op")
    training_op = models.DateField("training gevolgd op", null=True, blank=True)
    coaching_maanden = models.PositiveSmallIntegerField("maanden coaching", null=True, blank=True)
    werkervaring_op = models.DateField("werkervaring opgedaan op", null=True, blank=True)
    uitkomst = models.CharField("wat het werd", max_length=20, choices=Werkuitkomst.choices, blank=True)
    uitkomst_op = models.DateField("sinds", null=True, blank=True)
    geslaagd_op = models.DateField("geslaagd op", null=True, blank=True)
    gestopt_op = models.DateField("gestopt op", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = WerktrajectQuerySet.as_manager()

    class Meta:
        verbose_name = "werktraject"
        verbose_name_plural = "werktrajecten"
        constraints = [
            een_van("soort", Werksoort, "werktraject_soort_bekend"),
            models.CheckConstraint(
                name="werktraject_uitkomst_met_datum",
                condition=Q(uitkomst="", uitkomst_op__isnull=True)
                | has(uitkomst__in=list(Werkuitkomst), uitkomst_op__isnull=False),
                violation_error_message="Vul in wat het werd, en sinds wanneer.",
            ),
            models.CheckConstraint(
                name="werktraject_dagen_na_begin",
                condition=Q(
                    *(Q(**{f"{dag}__isnull": True}) | Q(**{f"{dag}__gte": F("begin")}) for dag in DAGEN_NA_BEGIN)
                ),
                violation_error_message="Vul een dag in op of na het begin.",
            ),
            models.CheckConstraint(
                name="werktraject_geslaagd_met_alles",
                condition=Q(geslaagd_op__isnull=True)
                | ~has(soort=Werksoort.VIP)
                | Q(training_op__isnull=False, training_op__lte=F("geslaagd_op"))
                & Q(werkervaring_op__isnull=False, werkervaring_op__lte=F("geslaagd_op")),
                violation_error_message="Geslaagd is wie de training volgde en werkervaring opdeed.",
            ),
            models.CheckConstraint(
                name="werktraject_geslaagd_of_gestopt",
                condition=Q(geslaagd_op__isnull=True) | Q(gestopt_op__isnull=True),
                violation_error_message="Wie geslaagd is, is niet gestopt. Laat een van de twee leeg.",
            ),
            models.UniqueConstraint(
                fields=["client", "soort", "begin"],
                name="werktraject_een_keer",
                violation_error_message="Dit is op deze dag al begonnen.",
            ),
        ]
        indexes = [
            models.Index(fields=["begin"], name="werktraject_begin"),
            models.Index(fields=["geslaagd_op"], name="werktraject_geslaagd_op"),
        ]

    def __str__(self) -> str:
        return str(self.get_soort_display())

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)
