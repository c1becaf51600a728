"""Who else is around a client: the school of a child, and the organisations that help too."""

from collections.abc import Iterable

from django.db import models
from django.db.models import F, Q

from begeleiding.domain.keuzes import Schoolantwoord, Schoolsoort, Vervoer
from clients.models import Client
from clients.models.bereik import VanClientQuerySet
from clients.models.toegang import ClientPeriodeQuerySet
from core.historie import historie
from core.velden import een_van, einde_na_begin, geen_overlap, has
from organisatie.models import Partner


@historie()
class Schoolaanmelding(models.Model):
    """A child was put down for a school: what the school said, how the child gets there, and what it waits for."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="schoolaanmeldingen")
    school = models.ForeignKey(Partner, models.PROTECT, related_name="+", verbose_name="school")
    soort = models.CharField("wat voor school", max_length=20, choices=Schoolsoort.choices)
    aangemeld_op = models.DateField("aangemeld op")
    antwoord = models.CharField(
        "antwoord", max_length=10, choices=Schoolantwoord.choices, default=Schoolantwoord.OPEN.value
    )
    beantwoord_op = models.DateField("antwoord op", null=True, blank=True)
    vervoer = models.CharField(
        "leerlingenvervoer", max_length=10, choices=Vervoer.choices, default=Vervoer.NIET_NODIG.value
    )
    wacht_op = models.CharField("waar het op wacht", max_length=200, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VanClientQuerySet.as_manager()

    class Meta:
        verbose_name = "schoolaanmelding"
        verbose_name_plural = "schoolaanmeldingen"
        constraints = [
            een_van("soort", Schoolsoort, "schoolaanmelding_soort_bekend"),
            een_van("antwoord", Schoolantwoord, "schoolaanmelding_antwoord_bekend"),
            een_van("vervoer", Vervoer, "schoolaanmelding_vervoer_bekend"),
            models.CheckConstraint(
                name="schoolaanmelding_antwoord_met_datum",
                condition=has(antwoord=Schoolantwoord.OPEN, beantwoord_op__isnull=True)
                | ~has(antwoord=Schoolantwoord.OPEN)
                & Q(beantwoord_op__isnull=False, beantwoord_op__gte=F("aangemeld_op")),
                violation_error_message="Vul bij een antwoord de datum in, op of na de aanmelding.",
            ),
            models.UniqueConstraint(
                fields=["client", "school", "aangemeld_op"],
                name="schoolaanmelding_een_keer",
                violation_error_message="Dit kind is op deze dag al bij deze school aangemeld.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.school} ({self.get_soort_display()})"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


@historie()
class Betrokkenheid(models.Model):
    """Another organisation helps this client for a while, such as a wijkteam; the client agreed that we talk."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="betrokkenheden")
    partner = models.ForeignKey(Partner, models.PROTECT, related_name="+", verbose_name="organisatie")
    waarvoor = models.CharField("waarvoor", max_length=120)
    begin = models.DateField("vanaf")
    eind = models.DateField("niet meer vanaf", null=True, blank=True)
    toestemming_op = models.DateField("toestemming van de cliënt op", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = ClientPeriodeQuerySet.as_manager()

    class Meta:
        verbose_name = "betrokkenheid"
        verbose_name_plural = "betrokkenheden"
        constraints = [
            einde_na_begin("betrokkenheid_einde_na_begin"),
            geen_overlap(
                "betrokkenheid_een_per_partner",
                "client",
                "partner",
                zin="Deze organisatie staat er in deze periode al. Vul daar eerst de einddatum in.",
            ),
        ]

    def __str__(self) -> str:
        return str(self.partner)

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)
