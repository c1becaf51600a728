"""Facts that give rights: where somebody is inscribed, who guides them or handles their dossier, who opened them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from clients.domain.keuzes import Openingsreden, Toewijzingrol
from clients.models.bereik import VanClientQuerySet
from clients.models.client import Client
from core.historie import historie
from core.velden import PeriodeMixin, een_van, einde_na_begin, geen_overlap
from organisatie.models import Locatie


class ClientPeriodeQuerySet(PeriodeMixin, VanClientQuerySet):
    """Rows about a client that hold for a period."""


@historie()
class Inschrijving(models.Model):
    """A client belongs to a locatie during a period, never to two at once. It gives the team its rights."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="inschrijvingen")
    locatie = models.ForeignKey(
        Locatie, models.PROTECT, related_name="inschrijvingen", db_index=False
    )  # see inschrijving_locatie
    begin = models.DateField("vanaf")
    eind = models.DateField("niet meer vanaf", null=True, blank=True)
    toestemming_op = models.DateField("toestemming van de client op", null=True, blank=True)

    objects = ClientPeriodeQuerySet.as_manager()

    class Meta:
        verbose_name = "inschrijving"
        verbose_name_plural = "inschrijvingen"
        constraints = [
            models.CheckConstraint(
                name="inschrijving_einde_niet_voor_begin",
                # Inscribed and handed over on one day: then it never held.
                condition=Q(eind__isnull=True) | Q(eind__gte=F("begin")),
                violation_error_message="De einddatum mag niet voor de begindatum liggen.",
            ),
            geen_overlap(
                "inschrijving_nooit_twee",
                "client",
                zin="Deze persoon hoort in deze periode al bij een locatie.",
            ),
        ]
        indexes = [
            # With its days: a team is found by nearly every question, and so without a look at the rows.
            models.Index(fields=["locatie", "client"], include=["begin", "eind"], name="inschrijving_locatie"),
            models.Index(fields=["begin"], name="inschrijving_begin"),
        ]

    def __str__(self) -> str:
        return f"{self.client} bij {self.locatie}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


@historie()
class Toewijzing(models.Model):
    """A colleague guides a client during a period."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="toewijzingen")
    gebruiker: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="toewijzingen", verbose_name="wie"
    )
    rol = models.CharField("als", max_length=12, choices=Toewijzingrol.choices, default=Toewijzingrol.BEGELEIDER.value)
    begin = models.DateField("vanaf")
    eind = models.DateField("niet meer vanaf", null=True, blank=True)

    objects = ClientPeriodeQuerySet.as_manager()

    class Meta:
        verbose_name = "toewijzing"
        verbose_name_plural = "toewijzingen"
        constraints = [
            models.CheckConstraint(
                name="toewijzing_einde_niet_voor_begin",
                condition=Q(eind__isnull=True) | Q(eind__gte=F("begin")),
                violation_error_message="De einddatum mag niet voor de begindatum liggen.",
            ),
            een_van("rol", Toewijzingrol, "toewijzing_rol_bekend"),
            geen_overlap(
                "toewijzing_een_per_rol",
                "client",
                "rol",
                zin="Deze client heeft in deze periode al iemand in deze rol.",
            ),
        ]
        indexes = [models.Index(fields=["gebruiker", "client"], name="toewijzing_gebruiker")]

    def __str__(self) -> str:
        return f"{self.gebruiker}, {self.rol} van {self.client}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


@historie()
class Behandeling(models.Model):
    """The team of a locatie handles a dossier that this person is in, during a period; it may serve another town.

    Family abroad is in no team by Inschrijving: they are reached by this alone. Several teams can each handle one.
    """

    client = models.ForeignKey(Client, models.PROTECT, related_name="behandelingen")
    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="behandelingen")
    begin = models.DateField("vanaf")
    eind = models.DateField("niet meer vanaf", null=True, blank=True)

    objects = ClientPeriodeQuerySet.as_manager()

    class Meta:
        verbose_name = "behandeling"
        verbose_name_plural = "behandelingen"
        constraints = [
            models.CheckConstraint(
                name="behandeling_einde_niet_voor_begin",
                condition=Q(eind__isnull=True) | Q(eind__gte=F("begin")),
                violation_error_message="De einddatum mag niet voor de begindatum liggen.",
            ),
            geen_overlap(
                "behandeling_nooit_dubbel",
                "client",
                "locatie",
                zin="Dit team behandelt in deze periode al een dossier van deze persoon.",
            ),
        ]
        indexes = [models.Index(fields=["locatie", "client"], name="behandeling_locatie")]

    def __str__(self) -> str:
        return f"{self.client} behandeld door {self.locatie}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


class MomentInNederland(models.Func):
    """The moment of a day and a time of the day, as PostgreSQL puts them together."""

    template = "((%(expressions)s) AT TIME ZONE 'Europe/Amsterdam')"
    arg_joiner = " + "
    output_field = models.DateTimeField()


class BalietoegangQuerySet(VanClientQuerySet):
    """Openings at the desk."""

    def open_at(self, nu: datetime) -> "BalietoegangQuerySet":
        """Openings that still hold at that moment; of a zitting that was shortened, no longer than it lasts now."""
        rows: BalietoegangQuerySet = self.filter(tot__gt=nu)
        einde = MomentInNederland("zitting__datum", "zitting__eindtijd")
        return rows.alias(zitting_einde=einde).filter(Q(zitting__isnull=True) | Q(zitting_einde__gt=nu))


@historie()
class Balietoegang(models.Model):
    """Somebody sits at my desk now: one colleague, one client, a reason, until the end of the zitting.

    ``zitting`` is a fact of the package above, known here by its name alone; without one, ``tot`` says until when. With
    one, ``tot`` is the end of that day, and the zitting itself says when it ends.
    """

    client = models.ForeignKey(Client, models.PROTECT, related_name="balietoegangen")
    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="balietoegangen")
    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="balietoegangen")
    reden = models.CharField(
        "waarom", max_length=30, choices=Openingsreden.choices, default=Openingsreden.SPREEKUUR.value
    )
    toelichting = models.CharField("toelichting", max_length=200, blank=True)
    zitting: Any = models.ForeignKey(
        "spreekuur.Zitting",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="balietoegangen",
        verbose_name="zitting",
    )
    op = models.DateField("op")
    tot = models.DateTimeField("tot")
    buiten_spreekuur = models.BooleanField("buiten een spreekuur", default=False)

    objects = BalietoegangQuerySet.as_manager()

    class Meta:
        verbose_name = "balietoegang"
        verbose_name_plural = "balietoegangen"
        constraints = [
            models.UniqueConstraint(
                fields=["gebruiker", "client", "zitting"],
                name="balietoegang_een_per_zitting",
                violation_error_message="Deze gegevens heb je in dit spreekuur al geopend.",
            )
        ]
        indexes = [
            models.Index(fields=["gebruiker", "tot"], name="balietoegang_gebruiker"),
            models.Index(fields=["locatie", "op"], name="balietoegang_locatie"),
        ]

    def __str__(self) -> str:
        return f"{self.gebruiker} opende {self.client}"

    @property
    def einde(self) -> datetime:
        """Until when it holds, as the zitting stands now."""
        return self.tot if self.zitting is None else min(self.tot, self.zitting.einde)

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


@historie()
class Meeleestoegang(models.Model):
    """Who handed a client over, may look for a while: to answer questions of who took over."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="meeleestoegangen")
    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="meeleestoegangen")
    begin = models.DateField("vanaf")
    eind = models.DateField("niet meer vanaf")

    objects = ClientPeriodeQuerySet.as_manager()

    class Meta:
        verbose_name = "meeleestoegang"
        verbose_name_plural = "meeleestoegangen"
        constraints = [
            einde_na_begin("meeleestoegang_einde_na_begin"),
            geen_overlap(
                "meeleestoegang_een_tegelijk",
                "client",
                "gebruiker",
                zin="Deze collega leest in deze periode al mee.",
            ),
        ]
        indexes = [models.Index(fields=["gebruiker", "client"], name="meeleestoegang_gebruiker")]

    def __str__(self) -> str:
        return f"{self.gebruiker} leest mee bij {self.client}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)
