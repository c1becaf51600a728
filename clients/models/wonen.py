"""From the koppeling by the COA to a home in a gemeente: the facts that the housing figures count."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import Case, Exists, F, FilteredRelation, Func, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.db.models.lookups import GreaterThanOrEqual, LessThan

from clients.domain.keuzes import Aanboduitkomst, Huisvestingsoort, Leeftijdsgroep, Woningsoort
from clients.models.bereik import VanClientQuerySet
from clients.models.client import Client
from clients.models.toegang import ClientPeriodeQuerySet
from core.datums import say_day
from core.historie import historie
from core.periode import Periode
from core.velden import Sorteersleutel, een_van, einde_na_begin, geen_overlap, has
from organisatie.domain import Huisvestingsdatum
from organisatie.models import Gemeente, Partner
from organisatie.rechten import Recht, Toegang

VOLWASSEN_ZONDER_DEFINITIE = 18  # BW 1:233; a Gemeentedefinitie may say otherwise


class WoningQuerySet(models.QuerySet["Woning"]):
    """Homes."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "WoningQuerySet":
        """Homes in the gemeenten that the locaties of this right serve."""
        if toegang.is_systeem:
            return self
        hier = Gemeente.objects.filter(locaties__in=toegang.locaties(recht)).values("pk")
        return self.filter(Q(gemeente__in=hier) | Q(gemeente__in=toegang.gemeenten(recht)))

    def in_gemeente(self, gemeente: Any) -> "WoningQuerySet":
        """Homes that stand in this gemeente."""
        return self.filter(gemeente=gemeente)

    def beschikbaar_in(self, periode: Periode) -> "WoningQuerySet":
        """Homes that became available within the period."""
        return self.filter(beschikbaar_vanaf__gte=periode.begin, beschikbaar_vanaf__lt=periode.eind)


@historie()
class Woning(models.Model):
    """A home that a landlord makes available in a gemeente."""

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="woningen", verbose_name="gemeente")
    straat = models.CharField("straat", max_length=100)
    huisnummer = models.CharField("huisnummer", max_length=20)
    sorteersleutel = Sorteersleutel("straat", "huisnummer")
    postcode = models.CharField("postcode", max_length=7, blank=True)
    plaats = models.CharField("plaats", max_length=80, blank=True)
    verhuurder = models.ForeignKey(
        Partner, models.PROTECT, null=True, blank=True, related_name="woningen", verbose_name="verhuurder"
    )
    beschikbaar_vanaf = models.DateField("beschikbaar vanaf", null=True, blank=True)
    soort = models.CharField(
        "soort woning", max_length=20, choices=Woningsoort.choices, default=Woningsoort.ZELFSTANDIG.value
    )
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = WoningQuerySet.as_manager()

    class Meta:
        verbose_name = "woning"
        verbose_name_plural = "woningen"
        constraints = [een_van("soort", Woningsoort, "woning_soort_bekend")]
        indexes = [
            models.Index(fields=["sorteersleutel"], name="woning_sorteersleutel"),
            # With all that the totals divide homes by, so that the rows themselves need not be read.
            models.Index(
                fields=["gemeente", "beschikbaar_vanaf"],
                include=["id", "soort", "verhuurder"],
                name="woning_beschikbaar",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.straat} {self.huisnummer}"


@historie()
class Koppeling(models.Model):
    """The COA links a person to a gemeente (TVS); from that day the gemeente looks for a home."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="koppelingen")
    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="koppelingen", verbose_name="gemeente")
    op = models.DateField("gekoppeld op")
    profiel_ontvangen_op = models.DateField("informatieprofiel ontvangen op", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VanClientQuerySet.as_manager()

    class Meta:
        verbose_name = "koppeling"
        verbose_name_plural = "koppelingen"
        constraints = [
            models.UniqueConstraint(
                fields=["client", "op"],
                name="koppeling_een_per_dag",
                violation_error_message="Op deze dag is deze persoon al gekoppeld.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.client} aan {self.gemeente} op {self.op}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


class WoningaanbodQuerySet(VanClientQuerySet):
    """Offers, reached through the koppeling."""

    via = "koppeling__client__"


@historie()
class Woningaanbod(models.Model):
    """A home offered after a koppeling: accepted, or refused with a reason."""

    koppeling = models.ForeignKey(Koppeling, models.PROTECT, related_name="aanbiedingen")
    woning = models.ForeignKey(Woning, models.PROTECT, related_name="aanbiedingen", verbose_name="woning")
    aangeboden_op = models.DateField("aangeboden op")
    uitkomst = models.CharField(
        "antwoord", max_length=10, choices=Aanboduitkomst.choices, default=Aanboduitkomst.OPEN.value
    )
    beantwoord_op = models.DateField("antwoord op", null=True, blank=True)
    reden = models.CharField("reden van weigeren", max_length=300, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = WoningaanbodQuerySet.as_manager()

    class Meta:
        verbose_name = "woningaanbod"
        verbose_name_plural = "woningaanbiedingen"
        constraints = [
            een_van("uitkomst", Aanboduitkomst, "woningaanbod_uitkomst_bekend"),
            models.CheckConstraint(
                name="woningaanbod_antwoord_met_datum",
                condition=has(uitkomst=Aanboduitkomst.OPEN, beantwoord_op__isnull=True)
                | ~has(uitkomst=Aanboduitkomst.OPEN)
                & Q(beantwoord_op__isnull=False, beantwoord_op__gte=F("aangeboden_op")),
                violation_error_message="Vul bij een antwoord de datum in, op of na de dag van het aanbod.",
            ),
            models.CheckConstraint(
                name="woningaanbod_weigering_met_reden",
                condition=~has(uitkomst=Aanboduitkomst.GEWEIGERD) | ~Q(reden=""),
                violation_error_message="Vul in waarom de woning is geweigerd.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.woning} aangeboden op {say_day(self.aangeboden_op)}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.koppeling.client_id,)


class Leeftijd(Func):
    """The age in whole years on a day, as ``clients.domain.years_between`` gives it: (day, birth date)."""

    template = "DATE_PART('year', AGE(%(expressions)s))::int"
    arity = 2
    output_field = models.IntegerField()


def make_leeftijdsgroep() -> Case:
    """The age group of a Huisvesting on its teldatum, by the age of the definition; needs ``met_teldatum``."""
    grens = Coalesce("definitie__volwassen_vanaf", VOLWASSEN_ZONDER_DEFINITIE)
    return Case(
        When(GreaterThanOrEqual(Leeftijd("teldatum", "client__geboren_laatst"), grens), then=_VOLWASSENE),
        When(LessThan(Leeftijd("teldatum", "client__geboren_vroegst"), grens), then=_KIND),
        default=_ONBEKEND,
    )


_VOLWASSENE, _KIND, _ONBEKEND = (
    Value(groep.value) for groep in (Leeftijdsgroep.VOLWASSENE, Leeftijdsgroep.KIND, Leeftijdsgroep.ONBEKEND)
)


class HuisvestingQuerySet(ClientPeriodeQuerySet):
    """Placements; ``teldatum`` is the day on which the gemeente counts one."""

    def in_gemeente(self, gemeente: Any) -> "HuisvestingQuerySet":
        """Placements in this gemeente."""
        return self.filter(gemeente=gemeente)

    def met_teldatum(self) -> "HuisvestingQuerySet":
        """Add ``teldatum``, by the definition of the gemeente that held on the own date."""
        # Definities of one gemeente never overlap, so at most one joins: rows stay single.
        geldt = Q(gemeente__definities__begin__lte=F("begin")) & (
            Q(gemeente__definities__eind__isnull=True) | Q(gemeente__definities__eind__gt=F("begin"))
        )
        return self.annotate(
            definitie=FilteredRelation("gemeente__definities", condition=geldt),
            teldatum=Case(
                When(definitie__huisvestingsdatum=Huisvestingsdatum.BRP, then="brp_op"),
                When(definitie__huisvestingsdatum=Huisvestingsdatum.COA, then="coa_op"),
                default="begin",
            ),
        )

    def met_leeftijdsgroep(self) -> "HuisvestingQuerySet":
        """Add ``leeftijdsgroep`` on the teldatum; needs ``met_teldatum``."""
        return self.annotate(leeftijdsgroep=make_leeftijdsgroep())

    def volwassenen_in(self, periode: Periode) -> "HuisvestingQuerySet":
        """Those of ``gehuisvest_in`` who were certainly adults on their teldatum."""
        return self.gehuisvest_in(periode).met_leeftijdsgroep().filter(leeftijdsgroep=Leeftijdsgroep.VOLWASSENE)

    def nareizigers_in(self, periode: Periode) -> "HuisvestingQuerySet":
        """Those of ``gehuisvest_in`` who joined family that was here already."""
        return self.gehuisvest_in(periode).filter(soort=Huisvestingsoort.NAREIS)

    def gehuisvest_in(self, periode: Periode) -> "HuisvestingQuerySet":
        """Placements that count on the taakstelling with their teldatum in the period: one row, one person.

        Who moved here from another gemeente was counted there; of two gekoppelde records of one person in
        the same gemeente only the first placement counts. Without a look at the clients, where nobody asks.
        """
        eigen, brp, coa = (
            Q(**{f"{dag}__gte": periode.begin, f"{dag}__lt": periode.eind}) for dag in ("begin", "brp_op", "coa_op")
        )
        is_eigen = Q(welke__isnull=True) | has(welke=Huisvestingsdatum.EIGEN)
        telt = is_eigen & eigen | has(welke=Huisvestingsdatum.BRP) & brp | has(welke=Huisvestingsdatum.COA) & coa
        # The teldatum lies in the period. Said by column, so that the server knows how many rows to expect; the three
        # days first, so that most rows need no closer look.
        return (
            self.filter(eigen | brp | coa)
            .eerste_van_persoon()
            .met_teldatum()
            .alias(welke=F("definitie__huisvestingsdatum"))
            .filter(telt)
            .exclude(soort=Huisvestingsoort.VERHUISD)
        )

    def eerste_van_persoon(self) -> "HuisvestingQuerySet":
        """Of two gekoppelde records of one person in one gemeente, the first placement; else all."""
        # Few records are gekoppeld; only for these is there anything to look up.
        gekoppeld = Client.objects.filter(hoofd__isnull=False)
        los = ~Q(client__in=gekoppeld.values("pk")) & ~Q(client__in=gekoppeld.values("hoofd"))
        zelf = Client.objects.filter(pk=OuterRef(OuterRef(OuterRef("client"))))
        persoon = Subquery(zelf.values(persoon=Coalesce("hoofd_id", "pk")))
        records = Client.objects.filter(Q(pk=persoon) | Q(hoofd=persoon))
        eerder = (
            Huisvesting.objects.filter(client__in=records.values("pk"), gemeente=OuterRef("gemeente"))
            .exclude(client=OuterRef("client"))
            .exclude(soort=Huisvestingsoort.VERHUISD)
            .filter(Q(begin__lt=OuterRef("begin")) | Q(begin=OuterRef("begin"), pk__lt=OuterRef("pk")))
        )
        return self.filter(los | ~Exists(eerder))

    def zonder_teldatum_in(self, periode: Periode) -> "HuisvestingQuerySet":
        """Placements of the period that cannot be counted yet, because the date that counts is not known."""
        return (
            self.met_teldatum()
            .alias(welke=F("definitie__huisvestingsdatum"))
            .filter(
                has(welke=Huisvestingsdatum.BRP, brp_op__isnull=True)
                | has(welke=Huisvestingsdatum.COA, coa_op__isnull=True),
                begin__gte=periode.begin,
                begin__lt=periode.eind,
            )
            .exclude(soort=Huisvestingsoort.VERHUISD)
        )


@historie()
class Huisvesting(models.Model):
    """Somebody comes to live in a gemeente; ``begin`` is the own date. A move within it is a Bewoning."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="huisvestingen")
    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="huisvestingen", verbose_name="gemeente")
    soort = models.CharField(
        "soort", max_length=15, choices=Huisvestingsoort.choices, default=Huisvestingsoort.REGULIER.value
    )
    begin = models.DateField("gehuisvest op")
    brp_op = models.DateField("ingeschreven in de BRP op", null=True, blank=True)
    coa_op = models.DateField("datum bij het COA", null=True, blank=True)
    is_gva = models.BooleanField(
        "GVA", default=False, help_text="Tijdelijk gehuisvest met de regeling GVA (2016–2017)."
    )
    eind = models.DateField("weg uit de gemeente op", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = HuisvestingQuerySet.as_manager()

    class Meta:
        verbose_name = "huisvesting"
        verbose_name_plural = "huisvestingen"
        constraints = [
            einde_na_begin("huisvesting_einde_na_begin"),
            een_van("soort", Huisvestingsoort, "huisvesting_soort_bekend"),
            geen_overlap(
                "huisvesting_nooit_twee",
                "client",
                zin="Deze persoon woont in deze periode al in een gemeente. Vul daar eerst de einddatum in.",
            ),
        ]
        indexes = [
            models.Index(fields=["gemeente", "begin"], name="huisvesting_gemeente_begin"),
            models.Index(fields=["begin"], name="huisvesting_begin"),
            models.Index(fields=["gemeente"], condition=Q(is_gva=True), name="huisvesting_gva"),
        ]

    def __str__(self) -> str:
        return f"{self.client} in {self.gemeente} vanaf {say_day(self.begin)}"

    def in_woorden(self) -> str:
        """What this row says, without a street: "Noordwijk, regulier, van 10-05-2017 tot 01-06-2017"."""
        tot = f" tot {self.eind:%d-%m-%Y}" if self.eind else ""
        return f"{self.gemeente}, {self.get_soort_display().lower()}, van {self.begin:%d-%m-%Y}{tot}"

    def vorige(self) -> "Huisvesting | None":
        """The placement of the same person that ended on the day on which this one began."""
        rows = Huisvesting.objects.filter(client=self.client_id, eind=self.begin).select_related("gemeente")
        return rows.order_by("pk").first()

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


class BewoningQuerySet(ClientPeriodeQuerySet):
    """Who lives in which home; reached through the Huisvesting."""

    via = "huisvesting__client__"

    def in_gemeente(self, gemeente: Any) -> "BewoningQuerySet":
        """Who lives in this gemeente."""
        return self.filter(huisvesting__gemeente=gemeente)

    def geherhuisvest_in(self, periode: Periode) -> QuerySet[Any]:
        """Moves of GVA residents to their next home within the period: re-housing, no new placement.

        One row, one person: a later move has nothing to do with the GVA any more.
        """
        eerder = Bewoning.objects.filter(huisvesting=OuterRef("huisvesting"), begin__lt=OuterRef("begin"))
        tussen = eerder.filter(Exists(eerder))
        return self.filter(
            Exists(eerder),
            ~Exists(tussen),
            huisvesting__in=Huisvesting.objects.filter(is_gva=True).eerste_van_persoon().values("pk"),
            begin__gte=periode.begin,
            begin__lt=periode.eind,
        )


@historie()
class Bewoning(models.Model):
    """Somebody lives in a home during a period, within one Huisvesting."""

    huisvesting = models.ForeignKey(Huisvesting, models.PROTECT, related_name="bewoningen")
    woning = models.ForeignKey(Woning, models.PROTECT, related_name="bewoningen", verbose_name="woning")
    begin = models.DateField("woont er vanaf")
    eind = models.DateField("woont er niet meer vanaf", null=True, blank=True)

    objects = BewoningQuerySet.as_manager()

    class Meta:
        verbose_name = "bewoning"
        verbose_name_plural = "bewoningen"
        constraints = [
            models.CheckConstraint(
                name="bewoning_einde_niet_voor_begin",
                condition=Q(eind__isnull=True) | Q(eind__gte=F("begin")),
                violation_error_message="De einddatum mag niet voor de begindatum liggen.",
            ),
            geen_overlap("bewoning_nooit_twee", "huisvesting", zin="Deze persoon heeft in deze periode al een woning."),
        ]

    def __str__(self) -> str:
        return f"{self.woning} vanaf {say_day(self.begin)}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.huisvesting.client_id,)


def has_lived_in(gemeente: Any, client: str, dag: str) -> Q:
    """Whether the person lived in this gemeente on that day; both are paths from the row.

    Where somebody lived may stand at another record of the same person.
    """
    woonde = Huisvesting.objects.filter(gemeente=gemeente).open_on(OuterRef(dag))
    elders_vermeld = Exists(woonde.filter(client__in=find_other_records(client)))
    return Q(Exists(woonde.filter(client=OuterRef(client)))) | Q(elders_vermeld)


def find_other_records(client: str) -> Any:
    """The other records of the person whom ``client`` leads to; for use two queries deep."""
    zelf, hoofd = OuterRef(OuterRef(client)), OuterRef(OuterRef(f"{client}__hoofd"))
    return Client.objects.filter(Q(hoofd=zelf) | Q(pk=hoofd) | Q(hoofd=hoofd) & ~Q(pk=zelf)).values("pk")
