"""What somebody gets besides the guidance itself: something that is paid for, or a coach for a while."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import F, Q

from begeleiding.domain.keuzes import Antwoord, Coachsoort
from clients.models import Client
from clients.models.bereik import VanClientQuerySet
from clients.models.toegang import ClientPeriodeQuerySet
from clients.models.wonen import has_lived_in
from core.historie import historie
from core.periode import Periode
from core.velden import een_van, einde_na_begin, geen_overlap, has
from organisatie.models import Partner, Teamlid


class VoorzieningQuerySet(VanClientQuerySet):
    """Things that were asked for."""

    def toegekend_in(self, periode: Periode, gemeente: Any) -> "VoorzieningQuerySet":
        """What was granted within the period, to who lived in this gemeente on that day."""
        rows = self.filter(has(uitkomst=Antwoord.TOEGEKEND))
        rows = rows.filter(beantwoord_op__gte=periode.begin, beantwoord_op__lt=periode.eind)
        return rows.filter(has_lived_in(gemeente, "client", "beantwoord_op"))


@historie()
class Voorziening(models.Model):
    """Something that costs money was asked for somebody, mostly a child: swimming lessons, sport, a bicycle."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="voorzieningen")
    activiteit = models.CharField("wat", max_length=60)
    financier = models.ForeignKey(
        Partner, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="wie betaalt"
    )
    gevraagd_op = models.DateField("gevraagd op")
    uitkomst = models.CharField("antwoord", max_length=10, choices=Antwoord.choices, default=Antwoord.OPEN.value)
    beantwoord_op = models.DateField("antwoord op", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VoorzieningQuerySet.as_manager()

    class Meta:
        verbose_name = "voorziening"
        verbose_name_plural = "voorzieningen"
        constraints = [
            een_van("uitkomst", Antwoord, "voorziening_antwoord_bekend"),
            models.CheckConstraint(
                name="voorziening_antwoord_met_datum",
                condition=has(uitkomst=Antwoord.OPEN, beantwoord_op__isnull=True)
                | ~has(uitkomst=Antwoord.OPEN) & Q(beantwoord_op__isnull=False, beantwoord_op__gte=F("gevraagd_op")),
                violation_error_message="Vul bij een antwoord de datum in, op of na de dag van de vraag.",
            ),
            models.UniqueConstraint(
                fields=["client", "activiteit", "gevraagd_op"],
                name="voorziening_een_keer",
                violation_error_message="Dit is op deze dag al gevraagd.",
            ),
        ]
        indexes = [models.Index(fields=["beantwoord_op"], name="voorziening_beantwoord_op")]

    def __str__(self) -> str:
        return self.activiteit

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


EEN_COACH = "Kies wie van het team de coach is, of vul een naam in. Niet allebei."


class CoachingQuerySet(ClientPeriodeQuerySet):
    """Matches with a coach."""

    def begonnen_in(self, periode: Periode, gemeente: Any, soort: Coachsoort) -> "CoachingQuerySet":
        """Matches of this kind that began within the period, of who lived in this gemeente on that day."""
        rows = self.filter(has(soort=soort), begin__gte=periode.begin, begin__lt=periode.eind)
        return rows.filter(has_lived_in(gemeente, "client", "begin"))


@historie()
class Coaching(models.Model):
    """A coach helps somebody for a while: with the language, with work, or with homework.

    The coach is one of the team (``teamlid``), or somebody from elsewhere (``coach``, by name).
    """

    client = models.ForeignKey(Client, models.PROTECT, related_name="coachings")
    soort = models.CharField("waarmee", max_length=20, choices=Coachsoort.choices)
    teamlid = models.ForeignKey(
        Teamlid, models.PROTECT, null=True, blank=True, related_name="+", verbose_name="wie van het team"
    )
    coach = models.CharField("wie van buiten het team", max_length=120, blank=True)
    begin = models.DateField("vanaf")
    eind = models.DateField("niet meer vanaf", null=True, blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = CoachingQuerySet.as_manager()

    class Meta:
        verbose_name = "coaching"
        verbose_name_plural = "coachings"
        constraints = [
            een_van("soort", Coachsoort, "coaching_soort_bekend"),
            einde_na_begin("coaching_einde_na_begin"),
            models.CheckConstraint(
                name="coaching_een_coach",
                condition=Q(teamlid__isnull=False, coach="") | Q(teamlid__isnull=True) & ~Q(coach=""),
                violation_error_message=EEN_COACH,
            ),
            geen_overlap(
                "coaching_een_per_soort",
                "client",
                "soort",
                zin="Deze persoon heeft in deze periode al zo'n coach. Vul daar eerst de einddatum in.",
            ),
        ]
        indexes = [models.Index(fields=["begin"], name="coaching_begin")]

    def __str__(self) -> str:
        return f"{self.soort} {self.wie}"

    @property
    def wie(self) -> str:
        """The name of the coach."""
        return self.teamlid.naam if self.teamlid else self.coach

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)
