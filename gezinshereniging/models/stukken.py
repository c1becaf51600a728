"""Papers of a dossier, and the home that a granted family needs."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

from core.historie import historie
from core.velden import een_van, has
from gezinshereniging.domain.keuzes import Stuksoort, Stukstand, Vertraging, Woningpast
from gezinshereniging.domain.stukken import Stukdagen, find_stukstand
from gezinshereniging.models.bereik import VanDossierQuerySet
from gezinshereniging.models.dossier import Dossier, Gezinslid


class StukQuerySet(VanDossierQuerySet):
    """Papers on their way to the IND."""

    def open(self) -> "StukQuerySet":
        """Not sent yet, and still needed."""
        return self.filter(gestuurd_op__isnull=True, vervallen_op__isnull=True)


@historie()
class Stuk(models.Model):
    """A paper that is asked for one person, or for the whole dossier. The paper itself is never kept here.

    ``waar`` says where it is. Its place on the way follows from its days. ``uiterlijk_op``: until when the IND waits.
    """

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="stukken")
    gezinslid = models.ForeignKey(
        Gezinslid, models.PROTECT, null=True, blank=True, related_name="stukken", verbose_name="van wie"
    )
    soort = models.CharField("welk stuk", max_length=30, choices=Stuksoort.choices)
    omschrijving = models.CharField("omschrijving", max_length=100, blank=True)
    gevraagd_op = models.DateField("gevraagd op", null=True, blank=True)
    uiterlijk_op = models.DateField("de IND wacht tot en met", null=True, blank=True)
    ontvangen_op = models.DateField("ontvangen op", null=True, blank=True)
    vertaald_op = models.DateField("vertaald op", null=True, blank=True)
    gestuurd_op = models.DateField("naar de IND gestuurd op", null=True, blank=True)
    vertraging = models.CharField("waarom is het er nog niet", max_length=20, choices=Vertraging.choices, blank=True)
    waar = models.CharField("waar ligt het", max_length=100, blank=True)
    vervallen_op = models.DateField("niet meer nodig sinds", null=True, blank=True)
    vastgelegd_op = models.DateField(editable=False)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = StukQuerySet.as_manager()

    class Meta:
        verbose_name = "stuk"
        verbose_name_plural = "stukken"
        constraints = [
            een_van("soort", Stuksoort, "stuk_soort_bekend"),
            models.CheckConstraint(
                name="stuk_vertraging_bekend",
                condition=Q(vertraging="") | has(vertraging__in=list(Vertraging)),
                violation_error_message="Kies een van de mogelijkheden uit de lijst.",
            ),
            models.CheckConstraint(
                name="stuk_ander_met_omschrijving",
                condition=~has(soort=Stuksoort.ANDERS) | ~Q(omschrijving=""),
                violation_error_message="Vul bij een ander stuk in wat het is.",
            ),
        ]

    def __str__(self) -> str:
        return self.omschrijving or self.get_soort_display()

    @property
    def dagen(self) -> Stukdagen:
        """Its days, as the rules read them."""
        return Stukdagen(
            self.gevraagd_op,
            self.ontvangen_op,
            self.vertaald_op,
            self.gestuurd_op,
            self.vertraging,
            self.vervallen_op,
        )

    @property
    def stand(self) -> Stukstand:
        """Where it is on its way."""
        return find_stukstand(self.dagen)

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        eigen = (self.gezinslid.client_id,) if self.gezinslid else ()
        return (*eigen, self.dossier.referent_id)


class WoonvraagQuerySet(VanDossierQuerySet):
    """Homes that are needed for family that was granted to come."""

    def open(self) -> "WoonvraagQuerySet":
        """Not answered yet."""
        return self.filter(afgehandeld_op__isnull=True)

    def verwacht_na(self, dag: date) -> "WoonvraagQuerySet":
        """For people who are expected on that day or later, or of whom nobody knows when."""
        return self.filter(Q(verwacht_op__isnull=True) | Q(verwacht_op__gte=dag))


@historie()
class Woonvraag(models.Model):
    """A family was granted to come and needs a home. For the home team; it says nothing of the legal part.

    How many people come follows from the applications. ``gemeld_op``: the gemeente knows.
    """

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="woonvragen")
    ontstaan_op = models.DateField(editable=False)
    verwacht_op = models.DateField("verwacht op", null=True, blank=True)
    past = models.CharField(
        "is de woning van de referent groot genoeg", max_length=10, choices=Woningpast.choices,
        default=Woningpast.ONBEKEND.value,
    )  # fmt: skip
    gemeld_op = models.DateField("aan de gemeente gemeld op", null=True, blank=True)
    afgehandeld_op = models.DateField("geregeld op", null=True, blank=True)
    afgehandeld_door: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = WoonvraagQuerySet.as_manager()

    class Meta:
        verbose_name = "woonvraag"
        verbose_name_plural = "woonvragen"
        constraints = [
            een_van("past", Woningpast, "woonvraag_past_bekend"),
            models.UniqueConstraint(
                fields=["dossier"],
                condition=Q(afgehandeld_op__isnull=True),
                name="woonvraag_een_open",
                violation_error_message="Er is al een open woonvraag voor dit dossier.",
            ),
        ]

    def __str__(self) -> str:
        return f"woonvraag van {self.dossier}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.dossier.referent_id,)
