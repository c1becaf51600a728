"""Per gemeente: definitions with dates, what is kept, taakstelling and balance, printed figures."""

from django.db import models
from django.db.models import F, Q

from core.datums import say_day
from core.historie import historie
from core.periode import Periode
from core.velden import PeriodeMixin, een_van, einde_na_begin, geen_overlap
from organisatie.domain import Huisvestingsdatum
from organisatie.figuren import name_groep
from organisatie.models.plaatsen import Gemeente
from organisatie.rechten import Recht, Toegang


class VanGemeenteQuerySet(models.QuerySet):  # type: ignore[type-arg]
    """Rows that belong to a gemeente."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "VanGemeenteQuerySet":
        """Rows of the gemeenten that this right opens."""
        return self if toegang.is_systeem else self.filter(gemeente__in=toegang.gemeenten(recht))


class VanGemeentePeriodeQuerySet(PeriodeMixin, VanGemeenteQuerySet):
    """Rows of a gemeente that hold for a period."""


class TaakstellingQuerySet(VanGemeenteQuerySet):
    """Half-years."""

    def in_jaren(self, periode: Periode) -> "TaakstellingQuerySet":
        """All half-years of the years that the period touches: they are known beforehand."""
        laatste = periode.laatste_dag
        jaren = Q(jaar__gte=periode.begin.year)
        return self.filter(jaren if laatste is None else jaren & Q(jaar__lte=laatste.year))


class SaldocorrectieQuerySet(VanGemeenteQuerySet):
    """Corrections of the balance."""

    def in_periode(self, periode: Periode) -> "SaldocorrectieQuerySet":
        """Corrections on a day within the period."""
        return self.filter(op__gte=periode.begin, op__lt=periode.eind)


@historie()
class Gemeentedefinitie(models.Model):
    """By which choices a gemeente counts, during a period. Ages are taken on the housing date."""

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="definities")
    begin = models.DateField("geldt vanaf")
    eind = models.DateField("geldt niet meer vanaf", null=True, blank=True)
    maanden_begeleiding = models.PositiveSmallIntegerField("maanden begeleiding", default=24)
    maanden_infopunt = models.PositiveSmallIntegerField("maanden infopunt daarna", default=12)
    volwassen_vanaf = models.PositiveSmallIntegerField("volwassen vanaf (jaar)", default=18)
    traject_vanaf = models.PositiveSmallIntegerField(
        "traject vanaf (jaar)", null=True, blank=True, help_text="Leeg: iedereen krijgt een traject."
    )
    vestiging_tot = models.PositiveSmallIntegerField("vestiging t/m maand", default=3)
    op_orde_tot = models.PositiveSmallIntegerField("op orde t/m maand", default=12)
    ritme_vestiging = models.PositiveSmallIntegerField("contact in de vestiging, elke … dagen", default=7)
    ritme_op_orde = models.PositiveSmallIntegerField("contact tot alles op orde is, elke … dagen", default=14)
    ritme_zelfredzaam = models.PositiveSmallIntegerField("contact daarna, elke … dagen", default=30)
    huisvestingsdatum = models.CharField(
        "welke datum telt",
        max_length=10,
        choices=Huisvestingsdatum.choices,
        default=Huisvestingsdatum.EIGEN.value,
    )
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VanGemeentePeriodeQuerySet.as_manager()

    class Meta:
        verbose_name = "gemeentedefinitie"
        verbose_name_plural = "gemeentedefinities"
        constraints = [
            einde_na_begin("gemeentedefinitie_einde_na_begin"),
            een_van("huisvestingsdatum", Huisvestingsdatum, "gemeentedefinitie_datum_bekend"),
            models.CheckConstraint(
                name="gemeentedefinitie_fasen_op_volgorde",
                condition=Q(op_orde_tot__gte=F("vestiging_tot")),
                violation_error_message="‘Op orde’ komt na de vestiging. Vul een latere maand in.",
            ),
            models.CheckConstraint(
                name="gemeentedefinitie_ritme_in_dagen",
                condition=Q(ritme_vestiging__gte=1, ritme_op_orde__gte=1, ritme_zelfredzaam__gte=1),
                violation_error_message="Vul bij het ritme ten minste 1 dag in.",
            ),
            geen_overlap(
                "gemeentedefinitie_geen_overlap",
                "gemeente",
                zin="Voor deze gemeente geldt in deze periode al een andere definitie.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.gemeente} vanaf {say_day(self.begin)}"


@historie()
class Registratie(models.Model):
    """What a gemeente keeps, during a period: inside it no rows means 0, outside it a dash.

    ``groep`` is one of ``figuren.GROEPEN``, which packages fill; a new one is no new table.
    """

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="registraties")
    groep = models.CharField("wat wordt bijgehouden", max_length=30)
    begin = models.DateField("vanaf")
    eind = models.DateField("niet meer vanaf", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VanGemeentePeriodeQuerySet.as_manager()

    class Meta:
        verbose_name = "registratie"
        verbose_name_plural = "registraties"
        constraints = [
            einde_na_begin("registratie_einde_na_begin"),
            geen_overlap(
                "registratie_geen_overlap",
                "gemeente",
                "groep",
                zin="Dit wordt in deze periode al bijgehouden.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.gemeente}: {self.naam}"

    @property
    def naam(self) -> str:
        """The group in words."""
        return name_groep(self.groep)


EERSTE_JAAR, LAATSTE_JAAR = 1990, 2100
HELFTEN = [(1, "januari t/m juni"), (2, "juli t/m december")]


def _require_possible_jaar(naam: str) -> models.CheckConstraint:
    return models.CheckConstraint(
        name=naam,
        condition=Q(jaar__range=(EERSTE_JAAR, LAATSTE_JAAR)),
        violation_error_message=f"Vul een jaar in tussen {EERSTE_JAAR} en {LAATSTE_JAAR}.",
    )


@historie()
class Taakstelling(models.Model):
    """How many people the gemeente must house in one half-year (Huisvestingswet 2014 art. 28-29)."""

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="taakstellingen")
    jaar = models.PositiveSmallIntegerField("jaar")
    helft = models.PositiveSmallIntegerField("half jaar", choices=HELFTEN)
    aantal = models.PositiveIntegerField("aantal personen")
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = TaakstellingQuerySet.as_manager()

    class Meta:
        verbose_name = "taakstelling"
        verbose_name_plural = "taakstellingen"
        constraints = [
            models.UniqueConstraint(
                fields=["gemeente", "jaar", "helft"],
                name="taakstelling_een_per_half_jaar",
                violation_error_message="De taakstelling van dit half jaar is al ingevuld.",
            ),
            models.CheckConstraint(
                name="taakstelling_helft",
                condition=Q(helft__in=(1, 2)),
                violation_error_message="Kies het eerste of het tweede half jaar.",
            ),
            _require_possible_jaar("taakstelling_jaar"),
        ]

    def __str__(self) -> str:
        return f"{self.gemeente} {self.jaar}-{self.helft}: {self.aantal}"


@historie()
class Beginsaldo(models.Model):
    """The one opening balance, in persons: negative is achterstand. Later balances are computed."""

    gemeente = models.OneToOneField(Gemeente, models.PROTECT, related_name="beginsaldo")
    jaar = models.PositiveSmallIntegerField("op 1 januari van")
    saldo = models.IntegerField("saldo", help_text="Een achterstand is een getal onder nul: -16.")
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VanGemeenteQuerySet.as_manager()

    class Meta:
        verbose_name = "beginsaldo"
        verbose_name_plural = "beginsaldi"
        constraints = [_require_possible_jaar("beginsaldo_jaar")]

    def __str__(self) -> str:
        return f"{self.gemeente} 1-1-{self.jaar}: {self.saldo}"


@historie()
class Saldocorrectie(models.Model):
    """A correction of the balance, with its day and reason. On 1 January it moves the opening balance."""

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="saldocorrecties")
    op = models.DateField("op")
    aantal = models.IntegerField("aantal", help_text="Erbij is boven nul, eraf is onder nul.")
    reden = models.CharField("reden", max_length=300)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = SaldocorrectieQuerySet.as_manager()

    class Meta:
        verbose_name = "saldocorrectie"
        verbose_name_plural = "saldocorrecties"
        constraints = [
            models.CheckConstraint(
                name="saldocorrectie_niet_nul",
                condition=~Q(aantal=0),
                violation_error_message="Een correctie van 0 verandert niets. Vul een ander getal in.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.gemeente} {self.op}: {self.aantal:+d}"


@historie()
class GepubliceerdCijfer(models.Model):
    """A figure as it was once printed, kept beside what is counted."""

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="gepubliceerd")
    code = models.SlugField("cijfer", max_length=60)
    jaar = models.PositiveSmallIntegerField("jaar")
    waarde = models.DecimalField("gedrukt", max_digits=10, decimal_places=1)
    bron = models.CharField("waar het staat", max_length=200)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VanGemeenteQuerySet.as_manager()

    class Meta:
        verbose_name = "gepubliceerd cijfer"
        verbose_name_plural = "gepubliceerde cijfers"
        constraints = [
            models.UniqueConstraint(
                fields=["gemeente", "code", "jaar", "bron"],
                name="gepubliceerdcijfer_uniek",
                violation_error_message="Dit cijfer is al ingevuld voor deze bron.",
            ),
            _require_possible_jaar("gepubliceerdcijfer_jaar"),
        ]

    def __str__(self) -> str:
        return f"{self.gemeente} {self.jaar} {self.code}: {self.waarde}"
