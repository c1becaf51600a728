"""The right to stay: permits with their three dates, the cards that show them, and papers to travel with."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import F, OuterRef, Q

from clients.models.bereik import VanClientQuerySet
from clients.models.client import Client
from clients.models.toegang import ClientPeriodeQuerySet
from clients.models.wonen import Huisvesting
from core.datums import say_day
from core.historie import historie
from core.periode import Periode
from core.velden import een_van, geen_overlap, has
from verblijf.domain import (
    Nareiswens,
    Reisdocumentsoort,
    Verblijfsdocumentsoort,
    Verblijfsstatus,
    Vergunningsoort,
    Verlengingsuitkomst,
)


@historie()
class Verblijfsvergunning(models.Model):
    """A permit of one person. ``dagtekening``, ``bekendmaking`` and ``ingangsdatum`` are three dates, never mixed.

    ``eind`` is the first day on which it no longer holds, as the letter or the card prints it; what the law says is
    computed beside it. A family member's title ends with that of the ``referent`` (Vw art. 9 lid 4). A withdrawal has
    a day from which the permit does not hold, ``ingetrokken_op``, and a letter with its own bekendmaking, from which
    the appeal counts; the letter of intent before it, ``voornemen_op``, starts a term of its own.
    """

    client = models.ForeignKey(Client, models.PROTECT, related_name="vergunningen")
    soort = models.CharField("welke vergunning", max_length=30, choices=Vergunningsoort.choices)
    status = models.CharField(
        "status", max_length=25, choices=Verblijfsstatus.choices, default=Verblijfsstatus.ONBEKEND.value
    )
    referent = models.ForeignKey(
        Client,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="afgeleide_vergunningen",
        verbose_name="afgeleid van",
    )
    dagtekening = models.DateField("datum op de brief", null=True, blank=True)
    bekendmaking = models.DateField("bekendgemaakt op", null=True, blank=True)
    ingangsdatum = models.DateField("ingangsdatum", null=True, blank=True)
    eind = models.DateField("geldt niet meer vanaf", null=True, blank=True)
    nareis = models.CharField(
        "familie die wil nareizen", max_length=10, choices=Nareiswens.choices, default=Nareiswens.ONBEKEND.value
    )
    asielaanvraag_op = models.DateField("asiel aangevraagd op", null=True, blank=True)
    mvv_op = models.DateField("mvv opgehaald op", null=True, blank=True)
    reisdag = models.DateField("opgegeven reisdag", null=True, blank=True)
    voornemen_op = models.DateField("voornemen bekendgemaakt op", null=True, blank=True)
    ingetrokken_op = models.DateField("ingetrokken vanaf", null=True, blank=True)
    intrekking_bekend_op = models.DateField("intrekking bekendgemaakt op", null=True, blank=True)
    vastgelegd_op = models.DateField(editable=False, help_text="The day that decides which version of a rule counts.")
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VanClientQuerySet.as_manager()

    class Meta:
        verbose_name = "verblijfsvergunning"
        verbose_name_plural = "verblijfsvergunningen"
        constraints = [
            een_van("soort", Vergunningsoort, "verblijfsvergunning_soort_bekend"),
            een_van("status", Verblijfsstatus, "verblijfsvergunning_status_bekend"),
            een_van("nareis", Nareiswens, "verblijfsvergunning_nareis_bekend"),
            models.CheckConstraint(
                name="verblijfsvergunning_einde_na_begin",
                condition=Q(eind__isnull=True) | Q(ingangsdatum__isnull=True) | Q(eind__gt=F("ingangsdatum")),
                violation_error_message="De laatste dag kan niet voor de ingangsdatum liggen. Kijk beide na.",
            ),
            models.CheckConstraint(
                name="verblijfsvergunning_bekend_na_brief",
                condition=Q(dagtekening__isnull=True)
                | Q(bekendmaking__isnull=True)
                | Q(bekendmaking__gte=F("dagtekening")),
                violation_error_message="Een brief kan niet bekendgemaakt zijn voor de datum die erop staat.",
            ),
            models.CheckConstraint(
                name="verblijfsvergunning_intrekking_met_dag",
                condition=Q(intrekking_bekend_op__isnull=True) | Q(ingetrokken_op__isnull=False),
                violation_error_message="Vul ook in vanaf welke dag de vergunning is ingetrokken.",
            ),
            models.CheckConstraint(
                name="verblijfsvergunning_referent_bij_afgeleid",
                condition=Q(referent__isnull=True) | has(status=Verblijfsstatus.AFGELEID) & ~Q(referent=F("client")),
                violation_error_message="Alleen een afgeleide vergunning hoort bij een ander gezinslid.",
            ),
            geen_overlap(
                "verblijfsvergunning_geen_overlap",
                "client",
                "soort",
                begin="ingangsdatum",
                zin="Deze persoon heeft in deze periode al zo'n vergunning. Vul daar eerst in tot wanneer die geldt.",
                condition=Q(ingangsdatum__isnull=False, ingetrokken_op__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_soort_display()} van {self.client}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


class VergunningverlengingQuerySet(VanClientQuerySet):
    """Requests to extend a permit."""

    via = "vergunning__client__"

    def verlengd_in(self, periode: Periode) -> "VergunningverlengingQuerySet":
        """Requests that were granted within the period."""
        return self.filter(
            uitkomst=Verlengingsuitkomst.VERLENGD, besloten_op__gte=periode.begin, besloten_op__lt=periode.eind
        )

    def in_gemeente(self, gemeente: Any) -> "VergunningverlengingQuerySet":
        """Requests of people who lived in this gemeente on the day of the decision."""
        woonde = Huisvesting.objects.filter(client=OuterRef("vergunning__client"), gemeente=gemeente)
        return self.filter(models.Exists(woonde.open_on(OuterRef("besloten_op"))))


@historie()
class Vergunningverlenging(models.Model):
    """A request to the IND to extend a permit or its title, and the decision on it."""

    vergunning = models.ForeignKey(Verblijfsvergunning, models.PROTECT, related_name="verlengingen")
    ingediend_op = models.DateField("aangevraagd op")
    uitkomst = models.CharField(
        "uitkomst", max_length=12, choices=Verlengingsuitkomst.choices, default=Verlengingsuitkomst.OPEN.value
    )
    besloten_op = models.DateField("besluit bekendgemaakt op", null=True, blank=True)
    eind = models.DateField("geldt niet meer vanaf", null=True, blank=True)
    vastgelegd_op = models.DateField(editable=False)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VergunningverlengingQuerySet.as_manager()

    class Meta:
        verbose_name = "verlenging van een vergunning"
        verbose_name_plural = "verlengingen van een vergunning"
        constraints = [
            een_van("uitkomst", Verlengingsuitkomst, "vergunningverlenging_uitkomst_bekend"),
            models.CheckConstraint(
                name="vergunningverlenging_besluit_met_datum",
                condition=has(uitkomst=Verlengingsuitkomst.OPEN, besloten_op__isnull=True)
                | ~has(uitkomst=Verlengingsuitkomst.OPEN)
                & Q(besloten_op__isnull=False, besloten_op__gte=F("ingediend_op")),
                violation_error_message="Vul bij een besluit de datum in, op of na de dag van de aanvraag.",
            ),
            models.CheckConstraint(
                name="vergunningverlenging_nieuwe_einddatum",
                condition=Q(eind__isnull=True) | has(uitkomst=Verlengingsuitkomst.VERLENGD, eind__gt=F("besloten_op")),
                violation_error_message="Alleen een verlenging die is toegekend, heeft een nieuwe einddatum.",
            ),
            models.UniqueConstraint(
                fields=["vergunning"],
                condition=has(uitkomst=Verlengingsuitkomst.OPEN),
                name="vergunningverlenging_een_open",
                violation_error_message="Er is al een verlenging aangevraagd. Vul daar eerst het besluit in.",
            ),
        ]

    def __str__(self) -> str:
        return f"verlenging aangevraagd op {say_day(self.ingediend_op)}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.vergunning.client_id,)


class Geldigheid(models.Model):
    """What a card and a travel document share: a number and the days printed on it.

    ``begin`` is the day of issue, ``eind`` the day after the last day that is printed. An expired card does not end
    the right to stay (Vw art. 9 lid 9).
    """

    nummer = models.CharField("nummer", max_length=20, blank=True)
    begin = models.DateField("afgegeven op")
    eind = models.DateField("niet meer geldig vanaf")
    ingeleverd_op = models.DateField("vervangen of ingeleverd op", null=True, blank=True)
    vastgelegd_op = models.DateField(editable=False)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = ClientPeriodeQuerySet.as_manager()

    class Meta:
        abstract = True

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)  # type: ignore[attr-defined]


def _find_geldige(naam: str) -> list[Any]:
    """The constraints of both kinds of document: one of each kind at a time, and an end after its begin."""
    return [
        models.CheckConstraint(
            name=f"{naam}_einde_na_begin",
            condition=Q(eind__gt=F("begin")),
            violation_error_message="De laatste geldige dag kan niet voor de dag van afgifte liggen.",
        ),
        models.CheckConstraint(
            name=f"{naam}_ingeleverd_na_begin",
            condition=Q(ingeleverd_op__isnull=True) | Q(ingeleverd_op__gte=F("begin")),
            violation_error_message="Een document kan niet ingeleverd zijn voor de dag van afgifte.",
        ),
        geen_overlap(
            f"{naam}_geen_overlap",
            "client",
            "soort",
            zin="Deze persoon heeft in deze periode al zo'n document. Vul daar eerst in wanneer het vervangen is.",
            condition=Q(ingeleverd_op__isnull=True),
        ),
    ]


@historie()
class Verblijfsdocument(Geldigheid):
    """The card that shows the right to stay. It can expire while the permit goes on."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="verblijfsdocumenten")
    soort = models.CharField("type", max_length=10, choices=Verblijfsdocumentsoort.choices)

    class Meta:
        verbose_name = "verblijfsdocument"
        verbose_name_plural = "verblijfsdocumenten"
        constraints = [
            een_van("soort", Verblijfsdocumentsoort, "verblijfsdocument_soort_bekend"),
            *_find_geldige("verblijfsdocument"),
        ]

    def __str__(self) -> str:
        return f"verblijfsdocument {self.get_soort_display()}"


@historie()
class Reisdocument(Geldigheid):
    """A paper to travel with: from the gemeente, or from the own country."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="reisdocumenten")
    soort = models.CharField("soort", max_length=30, choices=Reisdocumentsoort.choices)

    class Meta:
        verbose_name = "reisdocument"
        verbose_name_plural = "reisdocumenten"
        constraints = [een_van("soort", Reisdocumentsoort, "reisdocument_soort_bekend"), *_find_geldige("reisdocument")]

    def __str__(self) -> str:
        return self.get_soort_display()
