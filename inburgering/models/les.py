"""Who follows lessons where, and when those are."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import DateField, Exists, F, OuterRef, Q, Value
from django.db.models.functions import Greatest

from clients.models import Client
from clients.models.toegang import ClientPeriodeQuerySet
from clients.models.wonen import find_other_records, has_lived_in
from core.historie import historie
from core.periode import Periode
from core.velden import einde_na_begin, geen_overlap
from organisatie.models import Partner


class TaallesQuerySet(ClientPeriodeQuerySet):
    """Lessons."""

    def gevolgd_in(self, periode: Periode, gemeente: Any) -> "TaallesQuerySet":
        """Who had lessons on at least one day of the period, once: the first lessons of a person in it.

        In which gemeente somebody lived is taken on the first of these days.
        """
        loopt = Q(eind__isnull=True) | Q(eind__gt=periode.begin)
        eerder = Taalles.objects.filter(
            loopt, Q(begin__lt=OuterRef("begin")) | Q(begin=OuterRef("begin"), pk__lt=OuterRef("pk"))
        )
        rows = self.filter(
            loopt,
            ~Exists(eerder.filter(client=OuterRef("client"))),
            ~Exists(eerder.filter(client__in=find_other_records("client"))),
            begin__lt=periode.eind,
        )
        eerste_dag = Greatest(F("begin"), Value(periode.begin, DateField()))
        return rows.alias(eerste_dag=eerste_dag).filter(has_lived_in(gemeente, "client", "eerste_dag"))


@historie()
class Taalles(models.Model):
    """Somebody has lessons in Dutch with one provider for a while, at certain times of the week."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="taallessen")
    aanbieder = models.ForeignKey(Partner, models.PROTECT, related_name="+", verbose_name="taalschool")
    lestijden = models.CharField("wanneer", max_length=120, blank=True)
    begin = models.DateField("vanaf")
    eind = models.DateField("niet meer vanaf", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = TaallesQuerySet.as_manager()

    class Meta:
        verbose_name = "taalles"
        verbose_name_plural = "taallessen"
        constraints = [
            einde_na_begin("taalles_einde_na_begin"),
            geen_overlap(
                "taalles_een_tegelijk",
                "client",
                zin="Deze persoon heeft in deze periode al les. Vul daar eerst de einddatum in.",
            ),
        ]
        indexes = [models.Index(fields=["begin"], name="taalles_begin")]

    def __str__(self) -> str:
        return f"les bij {self.aanbieder}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)
