"""The people of a team: what they do from when till when, their hours, trainings and statements."""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Exists, F, Func, OuterRef, Q, Value
from django.db.models.functions import Cast, Coalesce, Greatest, Least

from core.historie import historie
from core.periode import Periode
from core.velden import PeriodeMixin, Sorteersleutel, een_van, einde_na_begin, geen_overlap, has
from organisatie.domain import Functie, Opleidingsoort, Verklaringsoort, Werkverband
from organisatie.models.mensen import Gebruiker
from organisatie.models.plaatsen import Werkgebied
from organisatie.rechten import Recht, Toegang

UREN_PER_WEEK = 60
UREN_PER_MAAND = 300
"""More than these are a slip of the hand."""


class TeamlidQuerySet(models.QuerySet["Teamlid"]):
    """People of the team."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "TeamlidQuerySet":
        """Who does, did or will do something at a locatie where this right holds; one's own hours: oneself."""
        if toegang.is_systeem:
            return self
        if recht is Recht.UREN_INVULLEN:
            return self.filter(gebruiker=toegang.gebruiker_id or 0)
        return self.filter(Exists(Teamfunctie.objects.visible_to(toegang, recht).filter(teamlid=OuterRef("pk"))))

    def werkzaam_in(self, periode: Periode, werkgebied: Any) -> "TeamlidQuerySet":
        """Who has a function here on at least one day of the period."""
        rows = Teamfunctie.objects.raakt(periode).filter(teamlid=OuterRef("pk"), werkgebied=werkgebied)
        return self.filter(Exists(rows))


@historie()
class Teamlid(models.Model):
    """Somebody in the team: a volunteer, a trainee or who is paid. Not everybody has an account."""

    naam = models.CharField("naam", max_length=120)
    sorteersleutel = Sorteersleutel()
    gebruiker = models.OneToOneField(
        Gebruiker,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="teamlid",
        verbose_name="logt in als",
        error_messages={"unique": "Dit account hoort al bij iemand anders in het team."},
    )
    talen: Any = ArrayField(models.CharField(max_length=60), verbose_name="talen", default=list, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = TeamlidQuerySet.as_manager()

    class Meta:
        verbose_name = "teamlid"
        verbose_name_plural = "teamleden"

    def __str__(self) -> str:
        return self.naam


class VanWerkgebiedQuerySet(models.QuerySet):  # type: ignore[type-arg]
    """Rows about somebody's work for one gemeente."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> Any:
        """Rows of the locaties where this right holds; one's own hours: those of oneself."""
        if toegang.is_systeem:
            return self
        if recht is Recht.UREN_INVULLEN:
            return self.filter(teamlid__gebruiker=toegang.gebruiker_id or 0)
        return self.filter(werkgebied__locatie__in=toegang.locaties(recht))


class TeamfunctieQuerySet(PeriodeMixin, VanWerkgebiedQuerySet):
    """What people do, from when till when."""

    def raakt(self, periode: Periode) -> "TeamfunctieQuerySet":
        """Functions that are held on at least one day of the period."""
        return self.filter(Q(eind__isnull=True) | Q(eind__gt=periode.begin), begin__lt=periode.eind)

    def telt_in(self, periode: Periode, gemeente: Any, verband: Werkverband) -> "TeamfunctieQuerySet":
        """One row for each person who worked on this footing for the gemeente within the period.

        It is the main function; with more of these, or none, the one that began last.
        """
        rows = self.raakt(periode).filter(has(verband=verband), werkgebied__gemeente=gemeente)
        zelf = {naam: OuterRef(naam) for naam in ("is_hoofdfunctie", "begin", "pk")}
        even = Q(is_hoofdfunctie=zelf["is_hoofdfunctie"])
        gaat_voor = (
            Q(is_hoofdfunctie__gt=zelf["is_hoofdfunctie"])
            | even & Q(begin__gt=zelf["begin"])
            | even & Q(begin=zelf["begin"], pk__gt=zelf["pk"])
        )
        return rows.filter(~Exists(rows.filter(gaat_voor, teamlid=OuterRef("teamlid"))))

    def betaald_in(self, periode: Periode, gemeente: Any) -> "TeamfunctieQuerySet":
        """Paid functions, with ``uren_gemiddeld``: the hours per week by the part of the period that they lasted."""
        begin, eind = (Value(dag, models.DateField()) for dag in (periode.begin, periode.eind))
        hier = _count_days(Greatest("begin", begin), Least(Coalesce("eind", eind), eind))
        uren = Cast(F("uren_per_week") * hier, models.FloatField()) / Cast(
            _count_days(begin, eind), models.FloatField()
        )
        rows = self.raakt(periode).filter(has(verband=Werkverband.BETAALD), werkgebied__gemeente=gemeente)
        return rows.annotate(uren_gemiddeld=uren)


def _count_days(begin: Any, eind: Any) -> Func:
    """How many days there are from one day to another."""
    return Func(eind, begin, template="(%(expressions)s)", arg_joiner=" - ", output_field=models.IntegerField())


@historie()
class Teamfunctie(models.Model):
    """What somebody does for a gemeente during a period, and on what footing."""

    teamlid = models.ForeignKey(Teamlid, models.PROTECT, related_name="functies", verbose_name="wie")
    werkgebied = models.ForeignKey(Werkgebied, models.PROTECT, related_name="+", verbose_name="waar")
    functie = models.CharField("functie", max_length=30, choices=Functie.choices)
    verband = models.CharField("hoe", max_length=10, choices=Werkverband.choices)
    is_hoofdfunctie = models.BooleanField("hoofdfunctie", default=True)
    begin = models.DateField("eerste dag")
    eind = models.DateField("niet meer vanaf", null=True, blank=True)
    uren_per_week = models.DecimalField("uren per week", max_digits=4, decimal_places=1, null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = TeamfunctieQuerySet.as_manager()

    class Meta:
        verbose_name = "teamfunctie"
        verbose_name_plural = "teamfuncties"
        constraints = [
            een_van("functie", Functie, "teamfunctie_functie_bekend"),
            een_van("verband", Werkverband, "teamfunctie_verband_bekend"),
            einde_na_begin("teamfunctie_einde_na_begin"),
            geen_overlap(
                "teamfunctie_geen_dubbele",
                "teamlid",
                "functie",
                "werkgebied",
                zin="Deze persoon heeft deze functie hier al in deze periode.",
            ),
            models.CheckConstraint(
                name="teamfunctie_uren_bij_betaald",
                condition=has(verband=Werkverband.BETAALD, uren_per_week__isnull=False)
                | ~has(verband=Werkverband.BETAALD) & Q(uren_per_week__isnull=True),
                violation_error_message="Vul bij een beroepskracht de uren per week in, en anders niet.",
            ),
            models.CheckConstraint(
                name="teamfunctie_uren_mogelijk",
                condition=Q(uren_per_week__isnull=True) | Q(uren_per_week__gt=0, uren_per_week__lte=UREN_PER_WEEK),
                violation_error_message=f"Vul meer dan 0 en ten hoogste {UREN_PER_WEEK} uren per week in.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.functie}, {self.get_verband_display()}"


class MaandurenQuerySet(VanWerkgebiedQuerySet):
    """Hours in a month."""

    def van_vrijwilligers_in(self, periode: Periode, gemeente: Any) -> "MaandurenQuerySet":
        """Those of months that begin within the period, of who was a volunteer for the gemeente in that month."""
        volgende = Func(F("maand"), template="(%(expressions)s + interval '1 month')::date")
        volgende.output_field = models.DateField()
        rows = self.filter(maand__gte=periode.begin, maand__lt=periode.eind, werkgebied__gemeente=gemeente)
        vrijwillig = Teamfunctie.objects.filter(
            Q(eind__isnull=True) | Q(eind__gt=OuterRef("maand")),
            has(verband=Werkverband.VRIJWILLIG),
            begin__lt=OuterRef("volgende"),
            teamlid=OuterRef("teamlid"),
            werkgebied=OuterRef("werkgebied"),
        )
        return rows.alias(volgende=volgende).filter(Exists(vrijwillig))


@historie()
class Maanduren(models.Model):
    """How many hours somebody worked in one month for a gemeente."""

    teamlid = models.ForeignKey(Teamlid, models.PROTECT, related_name="maanduren", verbose_name="wie")
    werkgebied = models.ForeignKey(Werkgebied, models.PROTECT, related_name="+", verbose_name="waar")
    maand = models.DateField("maand", help_text="De eerste dag van de maand.")
    uren = models.DecimalField("uren", max_digits=4, decimal_places=1)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = MaandurenQuerySet.as_manager()

    class Meta:
        verbose_name = "maanduren"
        verbose_name_plural = "maanduren"
        constraints = [
            models.UniqueConstraint(
                fields=["teamlid", "werkgebied", "maand"],
                name="maanduren_een_per_maand",
                violation_error_message="De uren van deze maand zijn al ingevuld. Open de pagina opnieuw.",
            ),
            models.CheckConstraint(
                name="maanduren_eerste_dag",
                condition=Q(maand__day=1),
                violation_error_message="Kies een maand uit de lijst.",
            ),
            models.CheckConstraint(
                name="maanduren_mogelijk",
                condition=Q(uren__gte=0, uren__lte=UREN_PER_MAAND),
                violation_error_message=f"Vul 0 tot en met {UREN_PER_MAAND} uren in.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.teamlid} in {self.maand:%m-%Y}: {self.uren} uur"


class TeamopleidingQuerySet(VanWerkgebiedQuerySet):
    """Trainings that were followed."""

    def gevolgd_in(self, periode: Periode, gemeente: Any) -> "TeamopleidingQuerySet":
        """Trainings that ended within the period, of people who work for the gemeente."""
        return self.filter(afgerond_op__gte=periode.begin, afgerond_op__lt=periode.eind, werkgebied__gemeente=gemeente)


@historie()
class Teamopleiding(models.Model):
    """A training that somebody of the team followed to its end."""

    teamlid = models.ForeignKey(Teamlid, models.PROTECT, related_name="opleidingen", verbose_name="wie")
    werkgebied = models.ForeignKey(Werkgebied, models.PROTECT, related_name="+", verbose_name="waar")
    soort = models.CharField("opleiding", max_length=40, choices=Opleidingsoort.choices)
    naam = models.CharField("welke", max_length=120, blank=True)
    afgerond_op = models.DateField("afgerond op")

    objects = TeamopleidingQuerySet.as_manager()

    class Meta:
        verbose_name = "teamopleiding"
        verbose_name_plural = "teamopleidingen"
        constraints = [
            een_van("soort", Opleidingsoort, "teamopleiding_soort_bekend"),
            models.UniqueConstraint(
                fields=["teamlid", "soort", "naam", "afgerond_op"],
                name="teamopleiding_een_keer",
                violation_error_message="Deze opleiding staat er al.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.soort}: {self.naam}" if self.naam else str(self.soort)


class TeamverklaringQuerySet(models.QuerySet["Teamverklaring"]):
    """Statements that people handed in."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "TeamverklaringQuerySet":
        """Those of people whom this right reaches."""
        if toegang.is_systeem:
            return self
        return self.filter(teamlid__in=Teamlid.objects.visible_to(toegang, recht).values("pk"))

    def verlopen_on(self, dag: Any) -> "TeamverklaringQuerySet":
        """Those that no longer hold on that day, of who handed in nothing of the kind that holds longer."""
        nieuwer = Teamverklaring.objects.filter(
            Q(eind__isnull=True) | Q(eind__gt=OuterRef("eind")), teamlid=OuterRef("teamlid"), soort=OuterRef("soort")
        )
        return self.filter(~Exists(nieuwer), eind__lte=dag)


@historie()
class Teamverklaring(models.Model):
    """A VOG, or a promise to keep what clients tell to oneself: from when till when it holds."""

    teamlid = models.ForeignKey(Teamlid, models.PROTECT, related_name="verklaringen", verbose_name="van wie")
    soort = models.CharField("verklaring", max_length=20, choices=Verklaringsoort.choices)
    begin = models.DateField("datum van de verklaring")
    eind = models.DateField("niet meer geldig vanaf", null=True, blank=True)

    objects = TeamverklaringQuerySet.as_manager()

    class Meta:
        verbose_name = "teamverklaring"
        verbose_name_plural = "teamverklaringen"
        constraints = [
            een_van("soort", Verklaringsoort, "teamverklaring_soort_bekend"),
            einde_na_begin("teamverklaring_einde_na_begin"),
            models.UniqueConstraint(
                fields=["teamlid", "soort", "begin"],
                name="teamverklaring_een_keer",
                violation_error_message="Een verklaring van deze dag staat er al.",
            ),
        ]

    def __str__(self) -> str:
        return str(self.get_soort_display())
