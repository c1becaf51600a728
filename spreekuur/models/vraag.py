"""Questions: those that stayed open at a contact, and those of residents who are no client."""

import uuid
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

from core.historie import historie
from core.periode import Periode
from core.velden import een_van
from organisatie.models import Gemeente, Locatie
from organisatie.rechten import Bereik, Recht, Toegang
from spreekuur.domain import Wijze
from spreekuur.models.contact import (
    Contact,
    Contactdeelname,
    VanContactQuerySet,
    keep_outside_own_gezin,
    keep_within_reach,
)
from spreekuur.models.meegedragen import LOCATIE_VAN_CONTACT, ZEG_OF_OPEN
from spreekuur.models.zitting import VanLocatieQuerySet


class VraagQuerySet(VanContactQuerySet):
    """Questions that are still open, or were."""

    def open(self) -> "VraagQuerySet":
        """Not answered yet."""
        return self.filter(afgehandeld_op__isnull=True)

    def asked_by(self, gebruiker: int | None) -> "VraagQuerySet":
        """Questions of contacts that this person (an id) logged."""
        return self.filter(contact__gebruiker=gebruiker)

    def visible_to(self, toegang: Toegang, recht: Recht) -> Any:
        """Questions of contacts that I reach, and those that were passed to me where I work today."""
        if toegang.is_systeem:
            return self
        if not toegang.mag(recht):
            return self.none()
        voor_mij = Q(voor=toegang.gebruiker_id, contact__locatie__in=toegang.locaties(recht))
        gevonden = voor_mij | keep_within_reach(toegang, recht, "contact__")
        return self.filter(gevonden, keep_outside_own_gezin(toegang, "contact__"))

    def open_within_reach(self, toegang: Toegang, recht: Recht) -> Any:
        """The open ones of ``visible_to``, found from the team: questions of other teams are not looked at."""
        if toegang.is_systeem:
            return self.open()
        bereiken = toegang.bereiken(recht)
        if not bereiken:
            return self.none()
        nog_open = Vraag.objects.open().order_by().values("pk")
        hier = nog_open.filter(locatie__in=toegang.locaties(recht))
        van_mensen = Contactdeelname.objects.filter(heeft_open_vraag=True).visible_to(toegang, recht)
        delen = [
            hier.filter(voor=toegang.gebruiker_id),
            nog_open.filter(contact__in=van_mensen.values("contact")),
            nog_open.filter(locatie__in=bereiken[Bereik.LOCATIE])
            if Bereik.LOCATIE in bereiken
            else hier.filter(contact__gebruiker=toegang.gebruiker_id),
        ]
        return self.open().filter(
            keep_outside_own_gezin(toegang, "contact__"), pk__in=delen[0].union(*delen[1:], all=True)
        )


@historie(zonder=("locatie",))
class Vraag(models.Model):
    """A question that stayed open at a contact, passed to a colleague (or kept), until somebody answers it.

    ``doorgegeven_op``, ``doorgegeven_door`` and ``toelichting`` tell of the last time that it went to somebody else.
    ``locatie`` is that of the contact.
    """

    contact = models.OneToOneField(Contact, models.CASCADE, related_name="vraag")
    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="+", editable=False)
    voor: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="vragen", verbose_name="voor wie"
    )
    doorgegeven_op = models.DateField("doorgegeven op", null=True, blank=True)
    doorgegeven_door: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    toelichting = models.CharField("toelichting bij het doorgeven", max_length=200, blank=True)
    afgehandeld_op = models.DateField("afgehandeld op", null=True, blank=True)
    afgehandeld_door: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    antwoord = models.TextField("antwoord", blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VraagQuerySet.as_manager()

    class Meta:
        verbose_name = "vraag"
        verbose_name_plural = "vragen"
        constraints = [
            models.CheckConstraint(
                name="vraag_afgehandeld_met_naam",
                condition=Q(afgehandeld_op__isnull=True, afgehandeld_door__isnull=True)
                | Q(afgehandeld_op__isnull=False, afgehandeld_door__isnull=False),
                violation_error_message="Bij een afgehandelde vraag hoort wie dat deed.",
            ),
            models.CheckConstraint(
                name="vraag_doorgegeven_met_naam",
                condition=Q(doorgegeven_op__isnull=True, doorgegeven_door__isnull=True, toelichting="")
                | Q(doorgegeven_op__isnull=False, doorgegeven_door__isnull=False),
                violation_error_message="Bij een doorgegeven vraag hoort wie dat deed.",
            ),
        ]
        indexes = [
            models.Index(fields=["locatie"], condition=Q(afgehandeld_op__isnull=True), name="vraag_open"),
            models.Index(fields=["afgehandeld_op"], name="vraag_afgehandeld_op"),
        ]
        triggers = [LOCATIE_VAN_CONTACT, ZEG_OF_OPEN]

    def __str__(self) -> str:
        return f"vraag bij {self.contact}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return self.contact.client_ids()


class PublieksvraagQuerySet(VanLocatieQuerySet):
    """Questions of residents."""

    def in_periode(self, periode: Periode) -> "PublieksvraagQuerySet":
        """Questions on a day within the period."""
        return self.filter(op__gte=periode.begin, op__lt=periode.eind)

    def geteld_in(self, periode: Periode, gemeente: Gemeente) -> "PublieksvraagQuerySet":
        """Questions that the totals of this gemeente count in the period."""
        return self.in_periode(periode).filter(gemeente=gemeente)


@historie()
class Publieksvraag(models.Model):
    """A resident asks something: its own count, never among the contacten."""

    uuid = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="publieksvragen")
    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="publieksvragen", verbose_name="gemeente")
    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="publieksvragen")
    op = models.DateField("op")
    wijze = models.CharField("hoe", max_length=15, choices=Wijze.choices, default=Wijze.SPREEKUUR)
    notitie = models.TextField("waar ging het over", blank=True)
    ongedaan_tot = models.DateTimeField(editable=False)

    objects = PublieksvraagQuerySet.as_manager()

    class Meta:
        verbose_name = "publieksvraag"
        verbose_name_plural = "publieksvragen"
        constraints = [een_van("wijze", Wijze, "publieksvraag_wijze_bekend")]
        indexes = [models.Index(fields=["gemeente", "op"], name="publieksvraag_gemeente_op")]

    def __str__(self) -> str:
        return f"publieksvraag op {self.op}"
