"""People who work with the system, and their appointments."""

from typing import Any

from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower

from core.historie import historie
from core.velden import PeriodeMixin, Sorteersleutel, geen_overlap
from organisatie.models.plaatsen import Gemeente, Locatie
from organisatie.rechten import Recht, Rol, Toegang


class GebruikerQuerySet(models.QuerySet["Gebruiker"]):
    """Colleagues."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "GebruikerQuerySet":
        """Colleagues who have, or had, an Aanstelling at a locatie where this right holds, or for its gemeenten."""
        if toegang.is_systeem:
            return self
        if recht is Recht.EIGEN_ACCOUNT:
            return self.filter(pk=toegang.gebruiker_id or 0)
        plaatsen = toegang.locaties(recht)
        here = Aanstelling.objects.filter(
            Q(locatie__in=plaatsen) | Q(gemeente__locaties__in=plaatsen), gebruiker=models.OuterRef("pk")
        )
        return self.filter(models.Exists(here))

    def werkzaam_op(self, locatie: Any, dag: Any) -> "GebruikerQuerySet":
        """Colleagues with an Aanstelling at this locatie that holds on that day."""
        rows = Aanstelling.objects.filter(gebruiker=models.OuterRef("pk"), locatie=locatie).open_on(dag)
        return self.filter(models.Exists(rows), is_active=True)

    def leidt(self, locatie: Any, dag: Any) -> "GebruikerQuerySet":
        """The team leaders of this locatie on that day."""
        rows = Aanstelling.objects.filter(gebruiker=models.OuterRef("pk"), locatie=locatie, rol=Rol.TEAMLEIDER.value)
        return self.filter(models.Exists(rows.open_on(dag)), is_active=True)

    def beheert(self, dag: Any) -> "GebruikerQuerySet":
        """Every beheerder on that day, of whatever locatie."""
        rows = Aanstelling.objects.filter(gebruiker=models.OuterRef("pk"), rol=Rol.BEHEERDER.value).open_on(dag)
        return self.filter(models.Exists(rows), is_active=True)

    def zonder_wachtwoord(self) -> "GebruikerQuerySet":
        """Colleagues who were invited and chose no password yet."""
        return self.filter(password__startswith=UNUSABLE_PASSWORD_PREFIX)


class GebruikerManager(BaseUserManager.from_queryset(GebruikerQuerySet)):  # type: ignore[misc]
    """What Django's sign-in needs: people are found by e-mail, whatever the capitals."""

    use_in_migrations = False

    def get_by_natural_key(self, username: str | None) -> "Gebruiker":
        return self.get(email__iexact=username)


@historie(zonder=("password", "last_login"))
class Gebruiker(AbstractBaseUser):
    """Somebody who signs in: a volunteer, a team leader, a person of the gemeente, a beheerder."""

    email = models.EmailField("e-mail", unique=True, error_messages={"unique": "Er is al iemand met dit e-mailadres."})
    naam = models.CharField("naam", max_length=120)
    sorteersleutel = Sorteersleutel()
    is_active = models.BooleanField("mag inloggen", default=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = GebruikerManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["naam"]

    class Meta:
        verbose_name = "gebruiker"
        verbose_name_plural = "gebruikers"
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="gebruiker_email_uniek",
                violation_error_message="Er is al iemand met dit e-mailadres.",
            )
        ]

    def __str__(self) -> str:
        return self.naam


class AanstellingQuerySet(PeriodeMixin, models.QuerySet["Aanstelling"]):
    """Appointments; a subquery of who may what, so kept plain."""

    def open_on(self, dag: Any) -> "AanstellingQuerySet":
        """Appointments that hold on that day; one that waits for a team leader does not hold yet."""
        rows: AanstellingQuerySet = super().open_on(dag)
        return rows.filter(wacht=False)

    def wachtend(self, dag: Any) -> "AanstellingQuerySet":
        """Appointments that wait for a team leader, and have not ended by that day."""
        return self.nu_of_straks(dag).filter(wacht=True)

    def visible_to(self, toegang: Toegang, recht: Recht) -> "AanstellingQuerySet":
        """Appointments at the locaties where this right holds, and for the gemeenten that those serve."""
        if toegang.is_systeem:
            return self
        plaatsen = toegang.locaties(recht)
        return self.filter(Q(locatie__in=plaatsen) | Q(gemeente__in=Gemeente.objects.filter(locaties__in=plaatsen)))

    def voorbij_on(self, dag: Any) -> "AanstellingQuerySet":
        """Appointments that had ended by that day."""
        return self.filter(eind__lte=dag)

    def nu_of_straks(self, dag: Any) -> "AanstellingQuerySet":
        """Appointments that hold on that day, or will begin after it."""
        return self.filter(Q(eind__isnull=True) | Q(eind__gt=dag))


@historie()
class Aanstelling(models.Model):
    """What somebody is at a locatie, or for a gemeente, during a period. Access follows from it, day by day."""

    gebruiker = models.ForeignKey(Gebruiker, models.PROTECT, related_name="aanstellingen", verbose_name="wie")
    rol = models.CharField("rol", max_length=30, choices=[(rol.value, rol.value) for rol in Rol])
    locatie = models.ForeignKey(Locatie, models.PROTECT, null=True, blank=True, verbose_name="locatie")
    gemeente = models.ForeignKey(Gemeente, models.PROTECT, null=True, blank=True, verbose_name="gemeente")
    begin = models.DateField("eerste dag")
    eind = models.DateField("niet meer vanaf", null=True, blank=True)
    wacht = models.BooleanField("wacht op een teamleider", default=False)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = AanstellingQuerySet.as_manager()

    class Meta:
        verbose_name = "aanstelling"
        verbose_name_plural = "aanstellingen"
        constraints = [
            models.CheckConstraint(
                name="aanstelling_rol_bekend",
                condition=Q(rol__in=[rol.value for rol in Rol]),
                violation_error_message="Kies een van de rollen uit de lijst.",
            ),
            models.CheckConstraint(
                name="aanstelling_plaats_bij_rol",
                condition=Q(rol=Rol.GEMEENTE.value, gemeente__isnull=False, locatie__isnull=True)
                | (~Q(rol=Rol.GEMEENTE.value) & Q(gemeente__isnull=True, locatie__isnull=False)),
                violation_error_message="Kies een gemeente voor iemand van de gemeente, en anders een locatie.",
            ),
            models.CheckConstraint(
                name="aanstelling_einde_na_begin",
                # An appointment may end on the day it began: then it never held.
                condition=Q(eind__isnull=True) | Q(eind__gte=F("begin")),
                violation_error_message="De einddatum mag niet voor de begindatum liggen.",
            ),
            geen_overlap(
                "aanstelling_geen_dubbele",
                "gebruiker",
                "rol",
                "locatie",
                zin="Deze persoon heeft deze rol hier al in deze periode.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.gebruiker}: {self.rol} bij {self.locatie or self.gemeente}"
