"""A dossier with its procedures, and the people that it is about."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Subquery, Value
from django.db.models.functions import Least

from clients.domain.landen import ONBEKEND
from clients.models import Client, Huisvesting, VanClientQuerySet
from core.historie import historie
from core.periode import Periode
from core.velden import PeriodeMixin, een_van, geen_overlap, has
from gezinshereniging.domain.keuzes import (
    Afsluitreden,
    Dossiersoort,
    Dossierstatus,
    Gezag,
    Oudertoestemming,
    Proceduresoort,
    Relatie,
)
from gezinshereniging.domain.verloop import make_nummer
from gezinshereniging.models.bereik import VanDossierQuerySet
from organisatie.models import Locatie
from verblijf.models import Verblijfsvergunning


class DossierQuerySet(VanDossierQuerySet):
    """Dossiers by when they were open."""

    dossier = ""
    via = "referent__"

    def open_on(self, dag: date) -> "DossierQuerySet":
        """Open on that day."""
        return self.filter(Exists(Looptijd.objects.open_on(dag).filter(dossier=OuterRef("pk"))))

    def lopend(self) -> "DossierQuerySet":
        """Not closed, as it stands now."""
        return self.exclude(status=Dossierstatus.AFGESLOTEN)

    def liep_in(self, periode: Periode, gemeente: Any) -> "DossierQuerySet":
        """Those about family that were open on some day of the period.

        Each once, in the gemeente where the referent lived on its last day: that of the period, or of the closing.
        """
        tot_eind = Value(periode.eind, models.DateField())
        liep = Looptijd.objects.filter(Q(eind__isnull=True) | Q(eind__gte=periode.begin), begin__lt=periode.eind)
        laatste = liep.filter(dossier=OuterRef("pk")).order_by("-begin", "-pk")
        woonde = Huisvesting.objects.filter(client=OuterRef("referent"), gemeente=gemeente)
        return (
            self.gezinshereniging()
            .annotate(liep_tot=Subquery(laatste.values(tot=Least("eind", tot_eind))[:1]))
            .filter(
                Q(liep_tot=periode.eind) & Exists(open_at_end_before(woonde, OuterRef("liep_tot")))
                | Q(liep_tot__lt=periode.eind) & Exists(woonde.open_on(OuterRef("liep_tot")))
            )
        )


@historie()
class Dossier(models.Model):
    """Legal work for one referent about one subject, handled by the team of one locatie.

    When it was open stands in its Looptijden; ``status`` follows from the people in it and is never typed in. A
    restart is a new Procedure, never a new dossier.
    """

    referent = models.ForeignKey(Client, models.PROTECT, related_name="dossiers")
    soort = models.CharField("waar gaat het over", max_length=20, choices=Dossiersoort.choices)
    locatie = models.ForeignKey(
        Locatie, models.PROTECT, related_name="dossiers", verbose_name="welk team behandelt het"
    )
    verantwoordelijke: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="dossiers",
        verbose_name="wie is verantwoordelijk",
    )  # fmt: skip
    vervanger: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="vervanger"
    )
    vergunning = models.ForeignKey(
        Verblijfsvergunning, models.PROTECT, null=True, blank=True, related_name="dossiers",
        verbose_name="vergunning van de referent",
    )  # fmt: skip
    status = models.CharField(
        max_length=12, choices=Dossierstatus.choices, default=Dossierstatus.BEGONNEN.value, editable=False
    )
    geopend_op = models.DateField("geopend op", editable=False)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = DossierQuerySet.as_manager()

    class Meta:
        verbose_name = "dossier"
        verbose_name_plural = "dossiers"
        constraints = [
            een_van("soort", Dossiersoort, "dossier_soort_bekend"),
            een_van("status", Dossierstatus, "dossier_status_bekend"),
            models.CheckConstraint(
                name="dossier_vervanger_is_een_ander",
                condition=Q(vervanger__isnull=True)
                | Q(verantwoordelijke__isnull=True)
                | ~Q(vervanger=F("verantwoordelijke")),
                violation_error_message="De vervanger is dezelfde als de verantwoordelijke. Kies een ander.",
            ),
            models.UniqueConstraint(
                fields=["referent", "soort"],
                condition=~has(status=Dossierstatus.AFGESLOTEN),
                name="dossier_een_open_per_soort",
                violation_error_message=(
                    "Er is al een open dossier over dit onderwerp. Begin daar een nieuwe procedure."
                ),
            ),
        ]
        indexes = [models.Index(fields=["locatie", "status"], name="dossier_locatie_status")]

    def __str__(self) -> str:
        return f"dossier {self.nummer}"

    @property
    def nummer(self) -> str:
        """How people call it."""
        return make_nummer(self.pk, self.geopend_op)

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is: the referent, and everybody in it."""
        return (self.referent_id, *self.leden.values_list("client_id", flat=True))


def open_at_end_before(rows: Any, dag: Any) -> Any:
    """Rows with ``begin`` and ``eind`` that held at the end of the day before ``dag``."""
    return rows.filter(Q(eind__isnull=True) | Q(eind__gte=dag), begin__lt=dag)


class LooptijdQuerySet(PeriodeMixin, VanDossierQuerySet):
    """Stretches in which dossiers were open; from these come all counts of a year."""

    def geopend_in(self, periode: Periode) -> "LooptijdQuerySet":
        """Those that began in the period for the first time: new dossiers."""
        return self.filter(~Exists(_list_earlier()), begin__gte=periode.begin, begin__lt=periode.eind)

    def heropend_in(self, periode: Periode) -> "LooptijdQuerySet":
        """Those that began in the period after the dossier had been closed."""
        return self.filter(Exists(_list_earlier()), begin__gte=periode.begin, begin__lt=periode.eind)

    def gesloten_in(self, periode: Periode) -> "LooptijdQuerySet":
        """Those that ended in the period."""
        return self.filter(eind__gte=periode.begin, eind__lt=periode.eind)

    def open_voor(self, dag: Any, gemeente: Any) -> "LooptijdQuerySet":
        """Those about family that were open, with a referent who lived here, as the day before ``dag`` ended."""
        woonde = Huisvesting.objects.filter(client=OuterRef("dossier__referent"), gemeente=gemeente)
        return open_at_end_before(self.gezinshereniging(), dag).filter(Exists(open_at_end_before(woonde, dag)))

    def meegekomen_in(self, periode: Periode, gemeente: Any) -> "LooptijdQuerySet":
        """Those about family that were open already when the referent came to live here: one row each time."""
        return self._changed_gemeente("begin", periode, gemeente)

    def meegegaan_in(self, periode: Periode, gemeente: Any) -> "LooptijdQuerySet":
        """Those about family that were still open when the referent left: one row each time."""
        return self._changed_gemeente("eind", periode, gemeente)

    def _changed_gemeente(self, kant: str, periode: Periode, gemeente: Any) -> "LooptijdQuerySet":
        wonen = "dossier__referent__huisvestingen__"
        dag = F(f"{wonen}{kant}")
        return self.gezinshereniging().filter(
            Q(eind__isnull=True) | Q(eind__gte=dag),
            begin__lt=dag,
            **{
                f"{wonen}gemeente": gemeente,
                f"{wonen}{kant}__gte": periode.begin,
                f"{wonen}{kant}__lt": periode.eind,
            },
        )


def _list_earlier() -> Any:
    """Earlier stretches of the same dossier; one that ended on the day it began comes before the next of that day."""
    eerder = Q(begin__lt=OuterRef("begin")) | Q(begin=OuterRef("begin"), pk__lt=OuterRef("pk"))
    return Looptijd.objects.filter(eerder, dossier=OuterRef("dossier"))


@historie()
class Looptijd(models.Model):
    """A stretch of days in which a dossier was open. ``eind`` is the day on which it was closed, ``reden`` why."""

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="looptijden")
    begin = models.DateField("open vanaf")
    eind = models.DateField("afgesloten op", null=True, blank=True)
    reden = models.CharField("waarom afgesloten", max_length=12, choices=Afsluitreden.choices, blank=True)

    objects = LooptijdQuerySet.as_manager()

    class Meta:
        verbose_name = "looptijd"
        verbose_name_plural = "looptijden"
        constraints = [
            models.CheckConstraint(
                name="looptijd_einde_niet_voor_begin",
                condition=Q(eind__isnull=True) | Q(eind__gte=F("begin")),
                violation_error_message="Een dossier kan niet afgesloten zijn voor het geopend is.",
            ),
            models.CheckConstraint(
                name="looptijd_reden_bij_einde",
                condition=Q(eind__isnull=True, reden="") | Q(eind__isnull=False) & has(reden__in=list(Afsluitreden)),
                violation_error_message="Kies waarom het dossier wordt afgesloten.",
            ),
            geen_overlap("looptijd_nooit_twee", "dossier", zin="Dit dossier is in die tijd al open."),
        ]
        indexes = [
            models.Index(fields=["begin"], name="looptijd_begin"),
            models.Index(fields=["eind"], name="looptijd_eind"),
        ]

    def __str__(self) -> str:
        return f"{self.dossier} vanaf {self.begin}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.dossier.referent_id,)


@historie()
class Procedure(models.Model):
    """One try at the IND; after a refusal a dossier can have another. ``nummer`` 1 is the first."""

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="procedures")
    nummer = models.PositiveSmallIntegerField(default=1)
    soort = models.CharField("welke procedure", max_length=12, choices=Proceduresoort.choices)
    begonnen_op = models.DateField("begonnen op")
    zaaknummer = models.CharField("zaaknummer van de IND", max_length=30, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VanDossierQuerySet.as_manager()

    class Meta:
        verbose_name = "procedure"
        verbose_name_plural = "procedures"
        constraints = [
            een_van("soort", Proceduresoort, "procedure_soort_bekend"),
            models.UniqueConstraint(
                fields=["dossier", "nummer"],
                name="procedure_nummer_uniek",
                violation_error_message="Iemand anders begon net ook een procedure. Kijk eerst wat er nu staat.",
            ),
        ]

    def __str__(self) -> str:
        return f"procedure {self.nummer} van {self.dossier}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.dossier.referent_id,)


@historie()
class Gezinslid(models.Model):
    """A person that a dossier is about, mostly abroad; of other legal work the referent themself.

    ``geen_aanvraag``: why nothing is asked for this person; empty: an application is expected.
    """

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="leden")
    client = models.ForeignKey(Client, models.PROTECT, related_name="gezinslid_in")
    relatie = models.CharField("wat is deze persoon van de referent", max_length=20, choices=Relatie.choices)
    land = models.CharField("waar is deze persoon nu", max_length=60, default=ONBEKEND)
    gezag = models.CharField("wie heeft het gezag", max_length=20, choices=Gezag.choices, default=Gezag.ONBEKEND.value)
    toestemming = models.CharField(
        "toestemming van de andere ouder", max_length=20, choices=Oudertoestemming.choices,
        default=Oudertoestemming.ONBEKEND.value,
    )  # fmt: skip
    geen_aanvraag = models.CharField("waarom geen aanvraag", max_length=200, blank=True)
    genoemd_op = models.DateField("genoemd op", editable=False)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VanDossierQuerySet.as_manager()

    class Meta:
        verbose_name = "gezinslid"
        verbose_name_plural = "gezinsleden"
        constraints = [
            een_van("relatie", Relatie, "gezinslid_relatie_bekend"),
            een_van("gezag", Gezag, "gezinslid_gezag_bekend"),
            een_van("toestemming", Oudertoestemming, "gezinslid_toestemming_bekend"),
            models.UniqueConstraint(
                fields=["dossier", "client"],
                name="gezinslid_een_keer",
                violation_error_message="Deze persoon staat al in dit dossier.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.client} in {self.dossier}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is: this person, and the referent whose deadlines follow."""
        return (self.client_id, self.dossier.referent_id)


class GeenDossierQuerySet(VanClientQuerySet):
    """Reached through the permit."""

    via = "vergunning__client__"


@historie()
class GeenDossier(models.Model):
    """Somebody said why there is no dossier, although the permit says that family wants to come."""

    vergunning = models.OneToOneField(Verblijfsvergunning, models.PROTECT, related_name="geen_dossier")
    reden = models.CharField("waarom is er geen dossier nodig", max_length=200)
    op = models.DateField("op", editable=False)
    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)

    objects = GeenDossierQuerySet.as_manager()

    class Meta:
        verbose_name = "reden dat er geen dossier is"
        verbose_name_plural = "redenen dat er geen dossier is"
        constraints = [
            models.CheckConstraint(
                name="geendossier_met_reden",
                condition=~Q(reden=""),
                violation_error_message="Vul in waarom er geen dossier nodig is.",
            )
        ]

    def __str__(self) -> str:
        return f"geen dossier: {self.reden}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.vergunning.client_id,)
