"""One row per human being, and every spelling of their name."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F, Func, Q, Value

from clients.domain import LANGSTE_WEERGAVE, NAAMLENGTES, Geboorte, Naamdelen, say_geboorte, show_v_nummer
from clients.domain.keuzes import Geslacht, Naambron, Tolkbehoefte
from clients.domain.landen import ONBEKEND
from clients.models.bereik import VanClientQuerySet
from clients.models.genoemd import Naamveld
from core.historie import historie
from core.velden import Sorteersleutel, Tekstveld, een_van
from namen.letters import fold_letters
from namen.zoeksleutel import KLINKERS, make_sleutels


class ClientQuerySet(VanClientQuerySet):
    """Named questions about people."""

    via = ""


@historie()
class Client(models.Model):
    """Anyone the team knows, also family abroad. Being counted follows from Huisvesting, never from existing."""

    naam = Naamveld(max_length=LANGSTE_WEERGAVE, editable=False)  # follows from the main Naamvorm
    sorteersleutel = Sorteersleutel()
    geboren_vroegst = models.DateField("geboren op zijn vroegst", null=True, blank=True)
    geboren_laatst = models.DateField("geboren op zijn laatst", null=True, blank=True)
    geslacht = models.CharField("geslacht", max_length=10, choices=Geslacht.choices, default=Geslacht.ONBEKEND.value)
    nationaliteit = models.CharField("nationaliteit", max_length=60, default=ONBEKEND)
    talen: Any = ArrayField(models.CharField(max_length=60), verbose_name="talen", default=list, blank=True)
    tolk = models.CharField("tolk", max_length=10, choices=Tolkbehoefte.choices, default=Tolkbehoefte.ONBEKEND.value)
    # Unique, so what is not known must be null: two empty texts would collide.
    v_nummer = models.CharField("V-nummer", max_length=10, null=True, blank=True)  # noqa: DJ001
    telefoon = models.CharField("telefoon", max_length=30, blank=True)
    email = models.EmailField("e-mail", blank=True)
    adres_afgeschermd = models.BooleanField(
        "adres afschermen", default=False, help_text="Straat en gezin zijn dan nergens in lijsten te zien."
    )
    gebruiker: Any = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="als_client",
        verbose_name="helpt zelf mee als",
    )
    teamlid: Any = models.OneToOneField(
        "organisatie.Teamlid",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="als_client",
        verbose_name="is in het team",
    )
    hoofd: Any = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="dubbelen",
        verbose_name="zelfde persoon als",
    )
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = ClientQuerySet.as_manager()

    class Meta:
        verbose_name = "client"
        verbose_name_plural = "clienten"
        constraints = [
            models.CheckConstraint(
                name="client_geboorte_klopt",
                condition=Q(geboren_vroegst__isnull=True, geboren_laatst__isnull=True)
                | Q(
                    geboren_vroegst__isnull=False,
                    geboren_laatst__isnull=False,
                    geboren_vroegst__lte=F("geboren_laatst"),
                ),
                violation_error_message="De geboortedatum klopt niet. Vul het jaar in, en dag en maand als je ze weet.",
            ),
            models.CheckConstraint(
                name="client_v_nummer_tien_cijfers",
                condition=Q(v_nummer__isnull=True) | Q(v_nummer__regex=r"^[0-9]{10}$"),
                violation_error_message="Een V-nummer heeft tien cijfers.",
            ),
            models.CheckConstraint(
                name="client_niet_eigen_hoofd",
                condition=Q(hoofd__isnull=True) | ~Q(hoofd=F("pk")),
                violation_error_message="Iemand kan niet aan zichzelf gekoppeld worden.",
            ),
            een_van("geslacht", Geslacht, "client_geslacht_bekend"),
            een_van("tolk", Tolkbehoefte, "client_tolk_bekend"),
        ]
        indexes = [
            # The list of clients by name: a page of a large team reads the first of them, not all.
            models.Index(fields=["sorteersleutel", "id"], include=["hoofd"], name="client_sorteersleutel"),
            # Not unique: a refusal would tell one team that another one knows this person. Within a team it is checked.
            models.Index(fields=["v_nummer"], name="client_v_nummer"),
            models.Index(models.functions.Reverse("v_nummer"), name="client_v_nummer_einde"),
            models.Index(models.functions.Reverse("telefoon"), name="client_telefoon_einde"),
        ]

    def __str__(self) -> str:
        return self.naam

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.pk,)

    @property
    def persoon(self) -> int:
        """One id for all gekoppelde records of this human being: that of the main record."""
        return self.hoofd_id or self.pk

    @property
    def geboorte(self) -> Geboorte:
        """The birth date with its certainty."""
        return Geboorte(self.geboren_vroegst, self.geboren_laatst)

    @property
    def geboren(self) -> str:
        """The birth date in words, as far as it is known."""
        return say_geboorte(self.geboorte)

    @property
    def geboortejaar(self) -> str:
        """The year of birth, or "onbekend"; all that a kaartje shows."""
        return "onbekend" if self.geboren_vroegst is None else str(self.geboren_vroegst.year)

    @property
    def v_nummer_in_groepen(self) -> str:
        """The V-nummer as it stands on the card; empty when it is not known."""
        return show_v_nummer(self.v_nummer) if self.v_nummer else ""


# The consonants of a key, as zoeksleutel.geraamte gives them. Search uses this expression, so its index serves.
GERAAMTE = Func(F("sleutel"), Value(KLINKERS), Value(""), function="TRANSLATE", output_field=models.TextField())


@historie()
class Naamvorm(models.Model):
    """One spelling of the name of a client, with its source. Every spelling is kept; one is the main one."""

    client = models.ForeignKey(Client, models.PROTECT, related_name="naamvormen")
    roepnaam = models.CharField("roepnaam", max_length=NAAMLENGTES["roepnaam"], blank=True)
    voornamen = models.CharField("voornamen", max_length=NAAMLENGTES["voornamen"], blank=True)
    vadersnaam = models.CharField("naam van de vader", max_length=NAAMLENGTES["vadersnaam"], blank=True)
    grootvadersnaam = models.CharField("naam van de grootvader", max_length=NAAMLENGTES["grootvadersnaam"], blank=True)
    achternaam = models.CharField(
        "achternaam",
        max_length=NAAMLENGTES["achternaam"],
        blank=True,
        help_text="Mag leeg: niet iedereen heeft er een.",
    )
    bron = models.CharField("waar staat het zo", max_length=20, choices=Naambron.choices, default=Naambron.EIGEN.value)
    is_hoofdvorm = models.BooleanField("zo tonen we de naam", default=False)
    sleutel = Tekstveld(
        lambda vorm: " ".join(make_sleutels(vorm.delen.zoektekst())),
        help_text="Hoe de naam klinkt, met en zonder tekens.",
    )
    woorden = Tekstveld(
        lambda vorm: f" {fold_letters(vorm.delen.zoektekst())} ",
        help_text="Elk woord in gewone letters: daar begint het zoeken.",
    )
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VanClientQuerySet.as_manager()

    class Meta:
        verbose_name = "naamvorm"
        verbose_name_plural = "naamvormen"
        constraints = [
            models.UniqueConstraint(
                fields=["client"],
                condition=Q(is_hoofdvorm=True),
                name="naamvorm_een_hoofdvorm",
                violation_error_message="Er kan maar een schrijfwijze de naam zijn die we tonen.",
            ),
            models.CheckConstraint(
                name="naamvorm_niet_leeg",
                condition=~Q(roepnaam="", voornamen="", vadersnaam="", grootvadersnaam="", achternaam=""),
                violation_error_message="Vul ten minste een naam in.",
            ),
            een_van("bron", Naambron, "naamvorm_bron_bekend"),
        ]
        # Without fastupdate: new names would wait in a list that every search reads to its end.
        indexes = [
            GinIndex(
                fields=["sleutel"],
                opclasses=["gin_trgm_ops"],
                name="naamvorm_sleutel_trigram",
                fastupdate=False,
            ),
            GinIndex(
                fields=["woorden"],
                opclasses=["gin_trgm_ops"],
                name="naamvorm_woorden_trigram",
                fastupdate=False,
            ),
            GinIndex(OpClass(GERAAMTE, name="gin_trgm_ops"), name="naamvorm_geraamte_trigram", fastupdate=False),
        ]

    def __str__(self) -> str:
        return self.delen.volledig()

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)

    @property
    def delen(self) -> Naamdelen:
        """The parts of the name."""
        return Naamdelen(self.roepnaam, self.voornamen, self.vadersnaam, self.grootvadersnaam, self.achternaam)
