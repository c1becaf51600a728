"""The time in which somebody is guided in one gemeente, and whom they were handed over to."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import F, FilteredRelation, Q
from django.db.models.functions import Coalesce

from begeleiding.domain.keuzes import Trajectuitkomst
from begeleiding.domain.traject import JAAR_MAANDEN, Trajectregels
from clients.models import Client
from clients.models.bereik import VanClientQuerySet
from core.historie import historie
from core.periode import Periode
from core.velden import has
from organisatie.models import Gemeente, Gemeentedefinitie, Partner

REGELVELDEN = {
    "maanden": "maanden_begeleiding",
    "vestiging_tot": "vestiging_tot",
    "op_orde_tot": "op_orde_tot",
    "ritme_vestiging": "ritme_vestiging",
    "ritme_op_orde": "ritme_op_orde",
    "ritme_zelfredzaam": "ritme_zelfredzaam",
    "vanaf": "traject_vanaf",
}
"""What a rule of a traject is called in the Gemeentedefinitie that holds on its first day."""


def read_regels(definitie: Gemeentedefinitie) -> Trajectregels:
    """What a definition says about trajecten."""
    return Trajectregels(**{naam: getattr(definitie, kolom) for naam, kolom in REGELVELDEN.items()})


class _EenJaarLater(models.Func):
    """The same day a year later, as PostgreSQL counts months."""

    template = "((%(expressions)s + interval '1 year')::date)"
    output_field = models.DateField()


class TrajectQuerySet(VanClientQuerySet):
    """Trajecten."""

    def in_gemeente(self, gemeente: Any) -> "TrajectQuerySet":
        """Trajecten in this gemeente."""
        return self.filter(gemeente=gemeente)

    def open_on(self, dag: Any) -> "TrajectQuerySet":
        """Begun, and not rounded off by that day; ``dag`` may be an expression."""
        return self.filter(Q(begin__lte=dag), Q(afgerond_op__isnull=True) | Q(afgerond_op__gt=dag))

    def met_regels(self) -> "TrajectQuerySet":
        """Add what was agreed on the first day, each as ``regel_<name>``; empty where no definition held."""
        # Definities of one gemeente never overlap, so at most one joins: rows stay single.
        geldt = Q(gemeente__definities__begin__lte=F("begin")) & (
            Q(gemeente__definities__eind__isnull=True) | Q(gemeente__definities__eind__gt=F("begin"))
        )
        return self.annotate(
            definitie=FilteredRelation("gemeente__definities", condition=geldt),
            heeft_definitie=F("definitie__pk"),
            **{f"regel_{naam}": F(f"definitie__{kolom}") for naam, kolom in REGELVELDEN.items()},
        )

    def tellend(self) -> "TrajectQuerySet":
        """Those that count: not a second go at the same traject, and nothing that never should have begun."""
        return self.filter(herstart_van__isnull=True).exclude(uitkomst=Trajectuitkomst.VERVALLEN)

    def begonnen_in(self, periode: Periode) -> "TrajectQuerySet":
        """Trajecten that count and began within the period: one row, one person in one gemeente."""
        return self.tellend().filter(begin__gte=periode.begin, begin__lt=periode.eind)

    def tweede_jaar_in(self, periode: Periode) -> "TrajectQuerySet":
        """The cohort of a year before: trajecten of more than twelve months whose second year begins in the period.

        Over a whole year: all who began in the year before it, also who left since.
        """
        lang = self.met_regels().annotate(
            duur=Coalesce("regel_maanden", Trajectregels().maanden), tweede_jaar=_EenJaarLater("begin")
        )
        rows = lang.tellend().filter(duur__gt=JAAR_MAANDEN, tweede_jaar__gte=periode.begin)
        return rows if periode.eind is None else rows.filter(tweede_jaar__lt=periode.eind)

    def afgerond_in(self, periode: Periode) -> "TrajectQuerySet":
        """Trajecten that were rounded off within the period."""
        rows = self.exclude(uitkomst=Trajectuitkomst.VERVALLEN)
        return rows.filter(afgerond_op__gte=periode.begin, afgerond_op__lt=periode.eind)


@historie()
class Traject(models.Model):
    """Somebody is guided in one gemeente from ``begin``, the day they came to live there.

    How long, in which phases and with which rhythm follows from the Gemeentedefinitie of that day. It is open until a
    person rounds it off. ``is_vanzelf``: it began by itself, and its begin follows the Huisvesting.
    """

    client = models.ForeignKey(Client, models.PROTECT, related_name="trajecten")
    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="trajecten", verbose_name="gemeente")
    begin = models.DateField("begonnen op")
    is_vanzelf = models.BooleanField(default=False, editable=False)
    herstart_van: Any = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="herstarts", editable=False
    )
    afgerond_op = models.DateField("afgerond op", null=True, blank=True)
    uitkomst = models.CharField("hoe het afliep", max_length=15, choices=Trajectuitkomst.choices, blank=True)
    reden = models.CharField("waarom", max_length=300, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = TrajectQuerySet.as_manager()

    class Meta:
        verbose_name = "traject"
        verbose_name_plural = "trajecten"
        constraints = [
            models.CheckConstraint(
                name="traject_uitkomst_bij_einde",
                condition=Q(afgerond_op__isnull=True, uitkomst="")
                | has(afgerond_op__isnull=False, uitkomst__in=list(Trajectuitkomst)),
                violation_error_message="Vul bij een afgerond traject de dag in en hoe het afliep.",
            ),
            models.CheckConstraint(
                name="traject_einde_niet_voor_begin",
                condition=Q(afgerond_op__isnull=True) | Q(afgerond_op__gte=F("begin")),
                violation_error_message="Een traject kan niet zijn afgerond voordat het begon. Kijk de datum na.",
            ),
            models.UniqueConstraint(
                fields=["client", "gemeente"],
                condition=Q(afgerond_op__isnull=True),
                name="traject_een_open",
                violation_error_message="Er loopt al een traject voor deze persoon in deze gemeente.",
            ),
        ]
        indexes = [
            models.Index(fields=["begin"], name="traject_begin"),
            models.Index(fields=["gemeente", "begin"], name="traject_gemeente_begin"),
            models.Index(fields=["gemeente", "afgerond_op"], name="traject_gemeente_afgerond"),
        ]

    def __str__(self) -> str:
        return f"traject van {self.client} vanaf {self.begin}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)

    def regels(self) -> Trajectregels:
        """What was agreed on the first day; the usual where no definition held. Needs ``met_regels``."""
        if self.heeft_definitie is None:  # type: ignore[attr-defined]
            return Trajectregels()
        return Trajectregels(**{naam: getattr(self, f"regel_{naam}") for naam in REGELVELDEN})


class VanTrajectQuerySet(VanClientQuerySet):
    """Rows that hang on a traject."""

    via = "traject__client__"


@historie()
class Warmeoverdracht(models.Model):
    """Somebody was handed over to a partner in a talk together, with their consent."""

    traject = models.ForeignKey(Traject, models.PROTECT, related_name="overdrachten")
    partner = models.ForeignKey(Partner, models.PROTECT, related_name="+", verbose_name="aan wie")
    op = models.DateField("op")
    toestemming_op = models.DateField("toestemming van de cliënt op")
    met_wie = models.CharField("met wie gesproken", max_length=120, blank=True)
    afgesproken = models.TextField("wat is afgesproken", blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VanTrajectQuerySet.as_manager()

    class Meta:
        verbose_name = "warme overdracht"
        verbose_name_plural = "warme overdrachten"
        constraints = [
            models.CheckConstraint(
                name="warmeoverdracht_met_toestemming",
                condition=Q(toestemming_op__lte=F("op")),
                violation_error_message="De toestemming komt voor de overdracht. Kijk de datums na.",
            ),
            models.UniqueConstraint(
                fields=["traject", "partner", "op"],
                name="warmeoverdracht_een_per_dag",
                violation_error_message="Deze overdracht staat er al.",
            ),
        ]

    def __str__(self) -> str:
        return f"overgedragen aan {self.partner} op {self.op}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.traject.client_id,)
