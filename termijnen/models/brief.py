"""A letter that somebody brings to the desk, with the day that it names."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from clients.models import Client
from clients.models.bereik import VanClientQuerySet
from core.historie import historie
from core.velden import een_van


class Afzender(models.TextChoices):
    """Who sent the letter."""

    IND = "ind", "IND"
    DUO = "duo", "DUO"
    COA = "coa", "COA"
    GEMEENTE = "gemeente", "gemeente"
    BELASTINGDIENST = "belastingdienst", "Belastingdienst of Toeslagen"
    RECHTBANK = "rechtbank", "rechtbank of Raad van State"
    UWV_SVB = "uwv of svb", "UWV of SVB"
    CJIB = "cjib", "CJIB"
    ANDERS = "anders", "iemand anders"


class Briefsoort(models.TextChoices):
    """What the letter asks, in the words of the desk, in the order in which such letters come.

    ``termijnen.regels.brief`` says which rule knows its term, ``VAN`` who sends it.
    """

    STUKKEN = "stukken", "Er moeten papieren of gegevens worden opgestuurd"
    AFSPRAAK = "afspraak", "Er is een afspraak of oproep"
    BETALEN = "betalen", "Er moet iets worden betaald"
    BESLUIT = "besluit", "Een besluit waar je het niet mee eens kunt zijn"
    TERUGVORDERING = "terugvordering", "Een boete, of geld dat terug moet"
    TOESLAG = "toeslag", "Toeslagen heeft de aanvraag ontvangen"
    AFWIJZING_IND = "afwijzing ind", "De IND wijst een aanvraag af"
    MVV = "mvv", "De IND is akkoord: de mvv kan worden opgehaald"
    BESLUIT_OP_BEZWAAR = "besluit op bezwaar", "Een besluit op een bezwaar"
    ONTVANGST_BEZWAAR = "ontvangst bezwaar", "Het bezwaar is ontvangen"
    HOORZITTING = "hoorzitting", "Een uitnodiging voor een hoorzitting over een bezwaar"
    ASIEL_AFWIJZING = "asiel afwijzing", "De IND wijst asiel af of trekt het in"
    SUBSIDIAIR = "subsidiair", "De IND geeft subsidiaire bescherming, geen vluchtelingstatus"
    VOORNEMEN = "voornemen", "De IND wil de vergunning intrekken (voornemen)"
    UITSPRAAK = "uitspraak", "Een uitspraak in een zaak tegen de IND"
    UITSPRAAK_BESTUUR = "uitspraak bestuur", "Een uitspraak in een zaak tegen gemeente, DUO of Toeslagen"
    GRIFFIERECHT = "griffierecht", "De rechter vraagt griffierecht"
    NATURALISATIE = "naturalisatie", "Het verzoek om naturalisatie is ontvangen en betaald"
    EU_LANGDURIG = "eu-langdurig", "De IND heeft de aanvraag EU-langdurig ingezetene ontvangen"
    ONTHEFFING = "ontheffing", "DUO heeft de aanvraag voor ontheffing ontvangen"
    ANDERS = "anders", "Iets anders"


_BESTUUR = (Afzender.DUO, Afzender.GEMEENTE, Afzender.BELASTINGDIENST, Afzender.UWV_SVB)
VAN: Mapping[Briefsoort, tuple[Afzender, ...]] = {
    Briefsoort.TERUGVORDERING: (*_BESTUUR, Afzender.COA),
    Briefsoort.TOESLAG: (Afzender.BELASTINGDIENST,),
    Briefsoort.AFWIJZING_IND: (Afzender.IND,),
    Briefsoort.MVV: (Afzender.IND,),
    Briefsoort.BESLUIT_OP_BEZWAAR: (*_BESTUUR, Afzender.IND, Afzender.COA),
    Briefsoort.ONTVANGST_BEZWAAR: (*_BESTUUR, Afzender.IND, Afzender.COA),
    Briefsoort.HOORZITTING: (*_BESTUUR, Afzender.IND, Afzender.COA),
    Briefsoort.ASIEL_AFWIJZING: (Afzender.IND,),
    Briefsoort.SUBSIDIAIR: (Afzender.IND,),
    Briefsoort.VOORNEMEN: (Afzender.IND,),
    Briefsoort.UITSPRAAK: (Afzender.RECHTBANK,),
    Briefsoort.UITSPRAAK_BESTUUR: (Afzender.RECHTBANK,),
    Briefsoort.GRIFFIERECHT: (Afzender.RECHTBANK,),
    Briefsoort.NATURALISATIE: (Afzender.GEMEENTE, Afzender.IND),
    Briefsoort.EU_LANGDURIG: (Afzender.IND,),
    Briefsoort.ONTHEFFING: (Afzender.DUO,),
}
"""Who alone writes such a letter; the others come from anybody."""


@historie()
class Brieftermijn(models.Model):
    """A letter with a term: from whom, which date it bears, when it was seen, what it asks, the last day it names."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="brieftermijnen")
    afzender = models.CharField("van wie", max_length=20, choices=Afzender.choices)
    soort = models.CharField("wat is het", max_length=20, choices=Briefsoort.choices)
    dagtekening = models.DateField("datum op de brief")
    gezien_op = models.DateField("gezien op")
    gevraagd = models.CharField("wat wordt er gevraagd", max_length=200)
    uiterste_dag = models.DateField("laatste dag die de brief noemt", null=True, blank=True)
    eigenaar: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="brieftermijnen",
        verbose_name="wie zorgt ervoor",
    )
    gemaakt_door: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    vastgelegd_op = models.DateField(editable=False)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VanClientQuerySet.as_manager()

    class Meta:
        verbose_name = "brieftermijn"
        verbose_name_plural = "brieftermijnen"
        constraints = [
            een_van("afzender", Afzender, "brieftermijn_afzender_bekend"),
            models.UniqueConstraint(
                fields=["client", "afzender", "soort", "dagtekening", "gevraagd"],
                name="brieftermijn_een_keer",
                violation_error_message="Deze brief staat er al. Klopt er iets niet? Wijzig hem daar.",
            ),
            een_van("soort", Briefsoort, "brieftermijn_soort_bekend"),
            models.CheckConstraint(
                name="brieftermijn_gezien_na_brief",
                condition=Q(gezien_op__gte=F("dagtekening")),
                violation_error_message="Een brief kan niet gezien zijn voor de datum die erop staat.",
            ),
            models.CheckConstraint(
                name="brieftermijn_uiterste_na_brief",
                condition=Q(uiterste_dag__isnull=True) | Q(uiterste_dag__gte=F("dagtekening")),
                violation_error_message="De laatste dag kan niet voor de datum op de brief liggen. Kijk beide na.",
            ),
        ]

    def __str__(self) -> str:
        return f"brief van {self.get_afzender_display()}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)
