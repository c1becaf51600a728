"""What happened in a dossier (facts, only added to), and where each person stands by it (a projection)."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Count, Exists, F, Func, OuterRef, Q, Value
from django.db.models.expressions import RawSQL

from clients.models import Huisvesting
from core.historie import historie
from core.periode import Periode
from core.velden import Ids, een_van, has
from gezinshereniging.domain.keuzes import (
    Aanvraagstatus,
    Beschikkinguitkomst,
    Besluitsoort,
    Dossierstatus,
    Mutatiesoort,
    Mutatietolk,
)
from gezinshereniging.domain.verloop import ONDERWEG
from gezinshereniging.models.bereik import VanDossierQuerySet
from gezinshereniging.models.dossier import Dossier, Gezinslid, Procedure
from spreekuur.models import Contact


class VanProcedureQuerySet(VanDossierQuerySet):
    """Rows of one procedure."""

    dossier = "procedure__dossier__"
    via = "procedure__dossier__referent__"


class BeschikkingQuerySet(VanProcedureQuerySet):
    """Letters with a decision: the figures count letters, persons are a breakdown."""

    def geldend(self) -> "BeschikkingQuerySet":
        """Those that did not turn out to be a mistake."""
        return self.filter(vervallen_op__isnull=True)

    def bekend_in(self, periode: Periode) -> "BeschikkingQuerySet":
        """Made known within the period."""
        return self.geldend().filter(bekendmaking__gte=periode.begin, bekendmaking__lt=periode.eind)

    def positief(self) -> "BeschikkingQuerySet":
        """Those that grant somebody: also when another in the same letter is refused."""
        return self.exclude(uitkomst=Beschikkinguitkomst.AFGEWEZEN)

    def negatief(self) -> "BeschikkingQuerySet":
        """Those that grant nobody."""
        return self.filter(uitkomst=Beschikkinguitkomst.AFGEWEZEN)

    def met_aantal(self) -> "BeschikkingQuerySet":
        """Add ``personen``: about how many people the letter is."""
        leden = Mutatielid.objects.filter(mutatie__beschikking=OuterRef("pk")).order_by()
        return self.annotate(personen=leden.values("mutatie__beschikking").annotate(n=Count("pk")).values("n")[:1])


@historie()
class Beschikking(models.Model):
    """One letter with a decision, for one or more people. Who got what, say the mutaties that point to it.

    ``dagtekening`` is printed on it, ``bekendmaking`` is when it was sent: from that day bezwaar and beroep count.
    ``uiterste_dag`` is the last day that the letter itself names. ``vervallen_op``: it was recorded by mistake.
    """

    procedure = models.ForeignKey(Procedure, models.PROTECT, related_name="beschikkingen")
    over = models.CharField("waarover", max_length=15, choices=Besluitsoort.choices)
    uitkomst = models.CharField(max_length=12, choices=Beschikkinguitkomst.choices, editable=False)
    dagtekening = models.DateField("datum op de brief")
    bekendmaking = models.DateField("bekendgemaakt op")
    uiterste_dag = models.DateField("laatste dag die de brief noemt", null=True, blank=True)
    kenmerk = models.CharField("kenmerk van de brief", max_length=40, blank=True)
    vastgelegd_op = models.DateField(editable=False)
    vervallen_op = models.DateField(null=True, blank=True, editable=False)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = BeschikkingQuerySet.as_manager()

    class Meta:
        verbose_name = "beschikking"
        verbose_name_plural = "beschikkingen"
        constraints = [
            een_van("over", Besluitsoort, "beschikking_over_bekend"),
            een_van("uitkomst", Beschikkinguitkomst, "beschikking_uitkomst_bekend"),
            models.CheckConstraint(
                name="beschikking_bekend_na_brief",
                condition=Q(bekendmaking__gte=F("dagtekening")),
                violation_error_message="Een brief kan niet bekendgemaakt zijn voor de datum die erop staat.",
            ),
        ]

    def __str__(self) -> str:
        return f"beschikking van {self.dagtekening}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.procedure.dossier.referent_id,)


_NA = """
SELECT rij.id FROM gezinshereniging_mutatie rij JOIN unnest(%s::bigint[], %s::bigint[]) AS grens(dossier, mutatie)
ON rij.dossier_id = grens.dossier AND rij.id > grens.mutatie
"""


class MutatieQuerySet(VanDossierQuerySet):
    """What happened, newest first only where a reader says so."""

    def niet_verbeterd(self) -> "MutatieQuerySet":
        """What no later mutatie corrects."""
        # Not as a join: few are corrected, and of a join that finds nothing the planner expects that no row is left.
        return self.filter(~Exists(Mutatie.objects.filter(verbetert=OuterRef("pk"))))

    def geldend(self) -> "MutatieQuerySet":
        """What still counts: not corrected, and no correction that says that it never happened."""
        return self.niet_verbeterd().exclude(soort=Mutatiesoort.VERVALLEN)

    def na(self, dossiers: Ids, grenzen: Ids) -> "MutatieQuerySet":
        """What was recorded after the mutatie that ``grenzen`` names for each dossier; of other dossiers nothing."""
        later = RawSQL(_NA, [dossiers, grenzen])  # noqa: S611 - plain SQL, with numbers as parameters
        return self.filter(pk__in=later)

    def open_vragen(self) -> "MutatieQuerySet":
        """Questions to the begeleider that still wait for an answer."""
        return self.geldend().filter(soort=Mutatiesoort.VRAAG_BEGELEIDER, antwoord__isnull=True)

    def gebeurd_in(self, periode: Periode) -> "MutatieQuerySet":
        """What happened within the period and still counts."""
        return self.geldend().filter(op__gte=periode.begin, op__lt=periode.eind)

    def eerste_in(self, periode: Periode, soort: Mutatiesoort) -> "MutatieQuerySet":
        """What happened in a dossier for the first time within the period: one row for each dossier."""
        eerder = Q(op__lt=OuterRef("op")) | Q(op=OuterRef("op"), pk__lt=OuterRef("pk"))
        al = Mutatie.objects.geldend().filter(eerder, dossier=OuterRef("dossier"), soort=soort)
        return self.gebeurd_in(periode).filter(~Exists(al), soort=soort)


@historie()
class Mutatie(models.Model):
    """Something that happened in a dossier. Only added to: a correction is a new row that ``verbetert`` the old one.

    ``op``: it happened. ``bekend_op``: we learned it. ``uiterste_dag``: the last day that a letter names.
    """

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="mutaties")
    procedure = models.ForeignKey(Procedure, models.PROTECT, related_name="mutaties")
    soort = models.CharField("wat is er gebeurd", max_length=25, choices=Mutatiesoort.choices)
    op = models.DateField("wanneer gebeurde het")
    bekend_op = models.DateField("wanneer hoorde je het")
    uiterste_dag = models.DateField("laatste dag die de brief noemt", null=True, blank=True)
    kenmerk = models.CharField("kenmerk van de brief", max_length=40, blank=True)
    tolk = models.CharField("tolk", max_length=12, choices=Mutatietolk.choices, default=Mutatietolk.GEEN.value)
    tekst = models.TextField("korte tekst", max_length=1000, blank=True)
    leden: Any = models.ManyToManyField(Gezinslid, through="Mutatielid", related_name="mutaties")
    contact = models.OneToOneField(Contact, models.PROTECT, null=True, blank=True, related_name="mutatie")
    beschikking = models.ForeignKey(Beschikking, models.PROTECT, null=True, blank=True, related_name="mutaties")
    verbetert = models.OneToOneField("self", models.PROTECT, null=True, blank=True, related_name="verbeterd_door")
    beantwoordt = models.OneToOneField("self", models.PROTECT, null=True, blank=True, related_name="antwoord")
    gebruiker: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name="vastgelegd door"
    )
    vastgelegd_op = models.DateField(editable=False)

    objects = MutatieQuerySet.as_manager()

    class Meta:
        verbose_name = "mutatie"
        verbose_name_plural = "mutaties"
        constraints = [
            een_van("soort", Mutatiesoort, "mutatie_soort_bekend"),
            een_van("tolk", Mutatietolk, "mutatie_tolk_bekend"),
            models.CheckConstraint(
                name="mutatie_gehoord_na_gebeurd",
                condition=Q(bekend_op__gte=F("op"), vastgelegd_op__gte=F("bekend_op")),
                violation_error_message="Je kunt iets niet horen voor het gebeurde, of na vandaag. Kijk de dagen na.",
            ),
            models.CheckConstraint(
                name="mutatie_beschikking_bij_besluit",
                condition=has(soort__in=[Mutatiesoort.INWILLIGING, Mutatiesoort.AFWIJZING], beschikking__isnull=False)
                | ~has(soort__in=[Mutatiesoort.INWILLIGING, Mutatiesoort.AFWIJZING]) & Q(beschikking__isnull=True),
                violation_error_message="Een besluit hoort bij een brief. Leg de beschikking vast.",
            ),
            models.CheckConstraint(
                name="mutatie_contact_bij_contact",
                condition=Q(contact__isnull=True) | has(soort=Mutatiesoort.CONTACT),
                violation_error_message="Alleen ‘contact met cliënt’ hoort bij een contact.",
            ),
            models.CheckConstraint(
                name="mutatie_vervallen_verbetert_iets",
                condition=~has(soort=Mutatiesoort.VERVALLEN) | Q(verbetert__isnull=False),
                violation_error_message="Een verbetering hoort bij de mutatie die niet klopte.",
            ),
            models.CheckConstraint(
                name="mutatie_antwoord_beantwoordt_iets",
                condition=has(soort=Mutatiesoort.BEGELEIDER_ANTWOORD, beantwoordt__isnull=False)
                | ~has(soort=Mutatiesoort.BEGELEIDER_ANTWOORD) & Q(beantwoordt__isnull=True),
                violation_error_message="Een antwoord hoort bij een vraag.",
            ),
        ]
        indexes = [
            models.Index(fields=["dossier", "op"], name="mutatie_dossier_op"),
            models.Index(fields=["soort", "op"], name="mutatie_soort_op"),
        ]

    def __str__(self) -> str:
        return f"{self.get_soort_display()} op {self.op}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return self.dossier.client_ids()


class MutatielidQuerySet(VanDossierQuerySet):
    """Reached through the mutatie."""

    dossier = "mutatie__dossier__"
    via = "mutatie__dossier__referent__"


@historie()
class Mutatielid(models.Model):
    """A mutatie is about this person. Only added to, with its mutatie."""

    mutatie = models.ForeignKey(Mutatie, models.PROTECT, related_name="mutatieleden")
    gezinslid = models.ForeignKey(Gezinslid, models.PROTECT, related_name="mutatieleden")

    objects = MutatielidQuerySet.as_manager()

    class Meta:
        verbose_name = "mutatielid"
        verbose_name_plural = "mutatieleden"
        constraints = [
            models.UniqueConstraint(
                fields=["mutatie", "gezinslid"],
                name="mutatielid_een_keer",
                violation_error_message="Deze persoon staat al bij deze mutatie.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.gezinslid} bij {self.mutatie}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.gezinslid.client_id,)


class Dagentussen(Func):
    """The number of days from the second day to the first."""

    template = "(%(expressions)s)::float"
    arg_joiner = " - "
    arity = 2
    output_field = models.FloatField()


DAGEN_PER_MAAND = 365.25 / 12


class AanvraagQuerySet(VanProcedureQuerySet):
    """Applications, one for each person in a procedure."""

    def aangekomen_in(self, periode: Periode) -> "AanvraagQuerySet":
        """People who arrived within the period."""
        return self.filter(aankomst_op__gte=periode.begin, aankomst_op__lt=periode.eind)

    def besloten_in(self, periode: Periode) -> "AanvraagQuerySet":
        """Those whose last decision was made known within the period."""
        return self.filter(besloten_op__gte=periode.begin, besloten_op__lt=periode.eind)

    def verwacht_in(self, gemeente: Any, op: date) -> "AanvraagQuerySet":
        """Those of who may come and is not here yet, as it stands now, for a referent who lives in the gemeente."""
        woont = Huisvesting.objects.open_on(op).filter(
            client=OuterRef("procedure__dossier__referent"), gemeente=gemeente
        )
        lopend = self.gezinshereniging().exclude(procedure__dossier__status=Dossierstatus.AFGESLOTEN)
        return lopend.filter(Exists(woont), status__in=list(ONDERWEG))

    def met_maanden(self, tot: str) -> "AanvraagQuerySet":
        """Add ``maanden`` between the application and the day in the column ``tot``, with a fraction."""
        return self.annotate(maanden=Dagentussen(tot, "ingediend_op") / Value(DAGEN_PER_MAAND))

    def open_bij_ind(self, op: date) -> "AanvraagQuerySet":
        """Handed in by that day, and not decided yet, as it stands now."""
        return self.filter(status=Aanvraagstatus.INGEDIEND, ingediend_op__lte=op)


@historie()
class Aanvraag(models.Model):
    """Where the application of one person in one procedure stands: follows from the mutaties, never typed in.

    Emptying the table and computing it anew gives the same rows. Decision (``besloten_op``), visa (``mvv_op``) and
    arrival (``aankomst_op``) are three dates.
    """

    procedure = models.ForeignKey(Procedure, models.PROTECT, related_name="aanvragen")
    gezinslid = models.ForeignKey(Gezinslid, models.PROTECT, related_name="aanvragen")
    status = models.CharField(
        max_length=20, choices=Aanvraagstatus.choices, default=Aanvraagstatus.VOORBEREIDING.value, editable=False
    )
    ingediend_op = models.DateField("ingediend op", null=True, editable=False)
    besloten_op = models.DateField("besluit bekendgemaakt op", null=True, editable=False)
    kennisgeving_op = models.DateField("datum op de inwilliging", null=True, editable=False)
    mvv_op = models.DateField("mvv opgehaald op", null=True, editable=False)
    aankomst_op = models.DateField("aangekomen op", null=True, editable=False)
    gemeld_op = models.DateField("gemeld bij de IND op", null=True, editable=False)
    vergunning_op = models.DateField("vergunning gekregen op", null=True, editable=False)
    vastgelegd_op = models.DateField(null=True, editable=False)

    objects = AanvraagQuerySet.as_manager()

    class Meta:
        verbose_name = "aanvraag"
        verbose_name_plural = "aanvragen"
        constraints = [
            een_van("status", Aanvraagstatus, "aanvraag_status_bekend"),
            models.UniqueConstraint(
                fields=["procedure", "gezinslid"],
                name="aanvraag_een_per_persoon",
                violation_error_message="Deze persoon heeft al een aanvraag in deze procedure.",
            ),
            models.CheckConstraint(
                name="aanvraag_status_met_dagen",
                condition=has(status=Aanvraagstatus.VOORBEREIDING, ingediend_op__isnull=True)
                | has(status=Aanvraagstatus.INGEDIEND, ingediend_op__isnull=False)
                | ~has(status__in=[Aanvraagstatus.VOORBEREIDING, Aanvraagstatus.INGEDIEND]),
                violation_error_message="De stand van de aanvraag past niet bij de datums.",
            ),
            models.CheckConstraint(
                name="aanvraag_aangekomen_met_dag",
                condition=has(status=Aanvraagstatus.AANGEKOMEN, aankomst_op__isnull=False)
                | ~has(status=Aanvraagstatus.AANGEKOMEN) & Q(aankomst_op__isnull=True),
                violation_error_message="Wie is aangekomen, heeft een dag van aankomst.",
            ),
        ]
        indexes = [
            models.Index(fields=["gezinslid"], name="aanvraag_gezinslid"),
            models.Index(fields=["aankomst_op"], name="aanvraag_aankomst"),
        ]

    def __str__(self) -> str:
        return f"aanvraag van {self.gezinslid}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return self.gezinslid.client_ids()
