"""Facts about the duty to integrate: what the letters of DUO and the gemeente say, exams, extensions, fines."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from clients.models import Client
from clients.models.bereik import VanClientQuerySet
from clients.models.toegang import ClientPeriodeQuerySet
from clients.models.wonen import find_other_records, has_lived_in
from core.datums import say_day
from core.historie import historie
from core.periode import Periode
from core.velden import een_van, einde_na_begin, geen_overlap, has
from inburgering.domain.keuzes import (
    Boetegrond,
    Leerroute,
    Onderdeel,
    Uitslag,
    Verlengingsbesluit,
    Verlengingsgrond,
    Vrijstellingsoort,
    Wet,
)
from organisatie.models import Partner
from wetgeving.regels.dagen import WI_2021


class InburgeringFeitQuerySet(VanClientQuerySet):
    """Facts that hang on an Inburgering."""

    via = "inburgering__client__"


class InburgeringQuerySet(VanClientQuerySet):
    """People with a duty to integrate."""

    def geslaagd_in(self, periode: Periode) -> "InburgeringQuerySet":
        """Those who met their duty within the period, each person once: the first time, over all their records."""
        eerder = Inburgering.objects.filter(
            Q(geslaagd_op__lt=OuterRef("geslaagd_op")) | Q(geslaagd_op=OuterRef("geslaagd_op"), pk__lt=OuterRef("pk"))
        )
        return self.filter(
            ~Exists(eerder.filter(client=OuterRef("client"))),
            ~Exists(eerder.filter(client__in=find_other_records("client"))),
            geslaagd_op__gte=periode.begin,
            geslaagd_op__lt=periode.eind,
        )

    def in_gemeente(self, gemeente: Any) -> "InburgeringQuerySet":
        """Those who lived in this gemeente on the day they met it."""
        return self.filter(has_lived_in(gemeente, "client", "geslaagd_op"))


@historie()
class Inburgering(models.Model):
    """The duty of one person under one law; the days are those of the letters.

    The term follows from these days: under the law of 2013 from ``plichtig_op``, under that of 2021 from the date on
    the PIP. ``einde_volgens_duo`` is the last day that a letter of DUO prints.
    """

    client = models.ForeignKey(Client, models.PROTECT, related_name="inburgeringen")
    wet = models.CharField("welke wet", max_length=10, choices=Wet.choices)
    plichtig_op = models.DateField("inburgeringsplichtig sinds", null=True, blank=True)
    kennisgeving_op = models.DateField("datum op de brief van DUO", null=True, blank=True)
    brede_intake_op = models.DateField("brede intake op", null=True, blank=True)
    leerbaarheidstoets_op = models.DateField("leerbaarheidstoets op", null=True, blank=True)
    pip_op = models.DateField("datum op het PIP", null=True, blank=True)
    leerroute = models.CharField("leerroute", max_length=15, choices=Leerroute.choices, blank=True)
    taalschool = models.ForeignKey(
        Partner, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="taalschool"
    )
    pvt_op = models.DateField("participatieverklaring ondertekend op", null=True, blank=True)
    map_op = models.DateField("MAP afgerond op", null=True, blank=True)
    einde_volgens_duo = models.DateField("laatste dag volgens de brief van DUO", null=True, blank=True)
    geslaagd_op = models.DateField("ingeburgerd op", null=True, blank=True)
    vastgelegd_op = models.DateField(editable=False, help_text="The day that decides which version of a rule counts.")
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = InburgeringQuerySet.as_manager()

    class Meta:
        verbose_name = "inburgering"
        verbose_name_plural = "inburgeringen"
        constraints = [
            een_van("wet", Wet, "inburgering_wet_bekend"),
            models.CheckConstraint(
                name="inburgering_wet_naar_datum",
                condition=Q(plichtig_op__isnull=True)
                | has(wet=Wet.WI2013, plichtig_op__lt=WI_2021.isoformat())
                | has(wet=Wet.WI2021, plichtig_op__gte=WI_2021.isoformat()),
                violation_error_message=(
                    "Wie voor 1 januari 2022 inburgeringsplichtig werd, valt onder de wet van 2013; later onder die "
                    "van 2021. Kijk de datum en de wet na."
                ),
            ),
            models.CheckConstraint(
                name="inburgering_leerroute_bekend",
                condition=Q(leerroute="") | has(leerroute__in=list(Leerroute), wet=Wet.WI2021),
                violation_error_message="Alleen de wet van 2021 kent leerroutes.",
            ),
            models.UniqueConstraint(
                fields=["client", "wet"],
                name="inburgering_een_per_wet",
                violation_error_message="De inburgering van deze persoon onder deze wet staat er al.",
            ),
        ]

    def __str__(self) -> str:
        return f"inburgering van {self.client} ({self.wet})"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


class _VanInburgering(models.Model):
    """What hangs on an Inburgering."""

    vastgelegd_op = models.DateField(editable=False)
    versie = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        abstract = True

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.inburgering.client_id,)  # type: ignore[attr-defined]


@historie()
class Examenonderdeel(_VanInburgering):
    """One try at a part of the exam, with its result."""

    inburgering = models.ForeignKey(Inburgering, models.PROTECT, related_name="examens")
    onderdeel = models.CharField("onderdeel", max_length=12, choices=Onderdeel.choices)
    op = models.DateField("datum van het examen")
    uitslag = models.CharField("uitslag", max_length=20, choices=Uitslag.choices, default=Uitslag.WACHT.value)

    objects = InburgeringFeitQuerySet.as_manager()

    class Meta:
        verbose_name = "examenonderdeel"
        verbose_name_plural = "examenonderdelen"
        constraints = [
            een_van("onderdeel", Onderdeel, "examenonderdeel_onderdeel_bekend"),
            een_van("uitslag", Uitslag, "examenonderdeel_uitslag_bekend"),
            models.UniqueConstraint(
                fields=["inburgering", "onderdeel", "op"],
                name="examenonderdeel_een_per_dag",
                violation_error_message="Dit examen op deze dag staat er al. Wijzig de uitslag daar.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.onderdeel} op {self.op}"


def _is_double(model: Any, *gelijk: str) -> Any:
    """An older row of another record of the same person, with the same values: the same letter, recorded twice."""
    zelfde = {naam: OuterRef(naam) for naam in gelijk}
    andere = find_other_records("inburgering__client")
    return model.objects.filter(inburgering__client__in=andere, pk__lt=OuterRef("pk"), **zelfde)


class TermijnverlengingQuerySet(InburgeringFeitQuerySet):
    """Requests for more time."""

    def toegekend_in(self, periode: Periode) -> "TermijnverlengingQuerySet":
        """Requests that DUO granted within the period; one that stands at two records of a person, once."""
        return self.filter(
            ~Exists(_is_double(Termijnverlenging, "besluit", "grond", "besloten_op")),
            besluit=Verlengingsbesluit.TOEGEKEND,
            besloten_op__gte=periode.begin,
            besloten_op__lt=periode.eind,
        )

    def in_gemeente(self, gemeente: Any) -> "TermijnverlengingQuerySet":
        """Requests of people who lived in this gemeente on the day of the decision."""
        return self.filter(has_lived_in(gemeente, "inburgering__client", "besloten_op"))


@historie()
class Termijnverlenging(_VanInburgering):
    """More time to integrate: asked from DUO, and what it decided. ``nieuw_einde`` is the last day it prints."""

    inburgering = models.ForeignKey(Inburgering, models.PROTECT, related_name="verlengingen")
    grond = models.CharField("waarom", max_length=15, choices=Verlengingsgrond.choices)
    aangevraagd_op = models.DateField("aangevraagd op")
    besluit = models.CharField(
        "besluit", max_length=12, choices=Verlengingsbesluit.choices, default=Verlengingsbesluit.OPEN.value
    )
    besloten_op = models.DateField("datum op het besluit", null=True, blank=True)
    nieuw_einde = models.DateField("nieuwe laatste dag volgens de brief", null=True, blank=True)

    objects = TermijnverlengingQuerySet.as_manager()

    class Meta:
        verbose_name = "termijnverlenging"
        verbose_name_plural = "termijnverlengingen"
        constraints = [
            een_van("grond", Verlengingsgrond, "termijnverlenging_grond_bekend"),
            models.UniqueConstraint(
                fields=["inburgering"],
                condition=has(besluit=Verlengingsbesluit.OPEN),
                name="termijnverlenging_een_open",
                violation_error_message="Er is al meer tijd aangevraagd. Vul daar eerst het besluit in.",
            ),
            een_van("besluit", Verlengingsbesluit, "termijnverlenging_besluit_bekend"),
            models.CheckConstraint(
                name="termijnverlenging_besluit_met_datum",
                condition=has(besluit=Verlengingsbesluit.OPEN, besloten_op__isnull=True)
                | ~has(besluit=Verlengingsbesluit.OPEN)
                & Q(besloten_op__isnull=False, besloten_op__gte=F("aangevraagd_op")),
                violation_error_message="Vul bij een besluit de datum in, op of na de dag van de aanvraag.",
            ),
            models.CheckConstraint(
                name="termijnverlenging_nieuw_einde",
                condition=~has(besluit=Verlengingsbesluit.TOEGEKEND) & Q(nieuw_einde__isnull=True)
                | has(besluit=Verlengingsbesluit.TOEGEKEND, nieuw_einde__isnull=False),
                violation_error_message="Vul bij een toegekende verlenging de nieuwe laatste dag uit de brief in.",
            ),
        ]

    def __str__(self) -> str:
        return f"verlenging aangevraagd op {say_day(self.aangevraagd_op)}"


class VrijstellingQuerySet(ClientPeriodeQuerySet):
    """Exemptions that hold for a period."""

    via = "inburgering__client__"


@historie()
class Vrijstelling(_VanInburgering):
    """The duty does not hold, for a while or for good. The reason is only a kind: nothing about health is kept."""

    inburgering = models.ForeignKey(Inburgering, models.PROTECT, related_name="vrijstellingen")
    soort = models.CharField("soort", max_length=15, choices=Vrijstellingsoort.choices)
    begin = models.DateField("vanaf")
    eind = models.DateField("niet meer vanaf", null=True, blank=True)

    objects = VrijstellingQuerySet.as_manager()

    class Meta:
        verbose_name = "vrijstelling"
        verbose_name_plural = "vrijstellingen"
        constraints = [
            een_van("soort", Vrijstellingsoort, "vrijstelling_soort_bekend"),
            einde_na_begin("vrijstelling_einde_na_begin"),
            models.CheckConstraint(
                name="vrijstelling_tijdelijk_met_einde",
                condition=~has(soort=Vrijstellingsoort.TIJDELIJK) | Q(eind__isnull=False),
                violation_error_message="Vul bij een tijdelijke vrijstelling in tot wanneer die geldt.",
            ),
            geen_overlap(
                "vrijstelling_geen_overlap",
                "inburgering",
                zin="In deze periode geldt al een vrijstelling of ontheffing. Vul daar eerst de einddatum in.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_soort_display()} vanaf {say_day(self.begin)}"


class BoeteQuerySet(InburgeringFeitQuerySet):
    """Fines."""

    def opgelegd_in(self, periode: Periode) -> "BoeteQuerySet":
        """Fines with a letter of the period that were not taken back; one that stands at two records, once."""
        dubbel = _is_double(Boete, "grond", "dagtekening", "bedrag").filter(vervallen_op__isnull=True)
        return self.filter(
            ~Exists(dubbel),
            dagtekening__gte=periode.begin,
            dagtekening__lt=periode.eind,
            vervallen_op__isnull=True,
        )

    def in_gemeente(self, gemeente: Any) -> "BoeteQuerySet":
        """Fines of people who lived in this gemeente on that day."""
        return self.filter(has_lived_in(gemeente, "inburgering__client", "dagtekening"))


@historie()
class Boete(_VanInburgering):
    """A fine, by DUO or the gemeente. Against it stands bezwaar within six weeks (Awb art. 6:7)."""

    inburgering = models.ForeignKey(Inburgering, models.PROTECT, related_name="boetes")
    grond = models.CharField("waarvoor", max_length=15, choices=Boetegrond.choices)
    dagtekening = models.DateField("datum op de brief")
    bedrag = models.PositiveIntegerField("bedrag in hele euro's")
    nieuw_einde = models.DateField("nieuwe laatste dag volgens de brief", null=True, blank=True)
    vervallen_op = models.DateField("ingetrokken of vernietigd op", null=True, blank=True)

    objects = BoeteQuerySet.as_manager()

    class Meta:
        verbose_name = "boete"
        verbose_name_plural = "boetes"
        constraints = [
            een_van("grond", Boetegrond, "boete_grond_bekend"),
            models.UniqueConstraint(
                fields=["inburgering", "grond", "dagtekening"],
                name="boete_een_keer",
                violation_error_message="Deze boete staat er al. Klopt er iets niet? Wijzig haar daar.",
            ),
            models.CheckConstraint(
                name="boete_bedrag_kan",
                # The highest fine in either law is 1,250 euros (Wi2013 art. 34).
                condition=Q(bedrag__gte=1, bedrag__lte=1250),
                violation_error_message="Een boete is ten hoogste 1250 euro. Kijk het bedrag na.",
            ),
            models.CheckConstraint(
                name="boete_vervallen_na_brief",
                condition=Q(vervallen_op__isnull=True) | Q(vervallen_op__gte=F("dagtekening")),
                violation_error_message="Een boete kan niet vervallen zijn voor de datum op de brief.",
            ),
        ]

    def __str__(self) -> str:
        return f"boete van {self.bedrag} euro"
