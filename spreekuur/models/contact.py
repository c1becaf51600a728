"""A contact: one row, with several persons or nobody known, and everything that hangs on it."""

import uuid
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q

from clients.models import Client, VanClientQuerySet
from clients.models.zichtbaar import clients_of_own_gezin
from core.historie import historie
from core.periode import Periode
from core.velden import een_van
from organisatie.models import Gemeente, Locatie, Partner
from organisatie.rechten import Bereik, Recht, Toegang
from spreekuur.domain import Soort
from spreekuur.models.zitting import Onderwerp, VanLocatieQuerySet, Zitting


class Wijze(models.TextChoices):
    """How the contact took place."""

    SPREEKUUR = "spreekuur"
    AFSPRAAK = "op afspraak"
    HUISBEZOEK = "huisbezoek"
    TELEFOON = "telefoon"
    BERICHT = "bericht"


class Tolk(models.TextChoices):
    """Who interpreted."""

    GEEN = "geen"
    VRIJWILLIGER = "vrijwilliger"
    TOLKENTELEFOON = "tolkentelefoon"
    FAMILIE = "familie"


class Uitkomst(models.TextChoices):
    """What was done with the question."""

    GEHOLPEN = "geholpen", "Zelf geholpen"
    DOORVERWEZEN = "doorverwezen", "Doorverwezen"
    OPEN = "open", "Nog open"
    POGING = "poging", "Geprobeerd, niet gelukt"


class ContactQuerySet(models.QuerySet["Contact"]):
    """Contacts; with several persons or with none, so they have reach rules of their own."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "ContactQuerySet":
        """Contacts that I made, of persons whom I reach, and for a team leader those of the locatie."""
        if toegang.is_systeem:
            return self
        bereiken = toegang.bereiken(recht)
        if not bereiken:
            return self.none()
        eigen_gezin = Contactpersoon.objects.filter(client__in=clients_of_own_gezin(toegang)).values("contact")
        if Bereik.LOCATIE in bereiken:
            gevonden = Q(locatie__in=bereiken[Bereik.LOCATIE])
        else:
            gevonden = Q(gebruiker=toegang.gebruiker_id)
        personen = Contactpersoon.objects.visible_to(toegang, recht).values("contact")
        ids = Contact.objects.filter(gevonden).values("pk").union(personen)
        return self.filter(pk__in=ids).exclude(pk__in=eigen_gezin)

    def in_periode(self, periode: Periode) -> "ContactQuerySet":
        """Contacts on a day within the period."""
        return self.filter(op__gte=periode.begin, op__lt=periode.eind)

    def of_client(self, client: Any) -> "ContactQuerySet":
        """Contacts in which this client, or another record of the same person, took part."""
        rows = Contactpersoon.objects.filter(contact=OuterRef("pk"))
        return self.filter(Exists(rows.filter(Q(client=client) | Q(client__hoofd=client))))


@historie()
class Contact(models.Model):
    """One moment with one or more clients, or with somebody unknown.

    ``gemeente`` and ``soort`` follow from the facts (``spreekuur.domain.soort_van``) and are recomputed when those
    change; nobody types them in. ``uuid`` is given by the browser: posting it twice gives one row.
    """

    uuid = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="contacten")
    zitting = models.ForeignKey(Zitting, models.PROTECT, null=True, blank=True, related_name="contacten")
    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="contacten")
    op = models.DateField("op")
    om = models.TimeField("om", null=True, blank=True)
    duur = models.PositiveSmallIntegerField("minuten", default=10)
    wijze = models.CharField("hoe", max_length=15, choices=Wijze.choices, default=Wijze.SPREEKUUR)
    tolk = models.CharField("tolk", max_length=15, choices=Tolk.choices, default=Tolk.GEEN)
    uitkomst = models.CharField("wat deden we", max_length=15, choices=Uitkomst.choices, default=Uitkomst.GEHOLPEN)
    notitie = models.TextField("notitie", blank=True)
    clients: Any = models.ManyToManyField(Client, through="Contactpersoon", related_name="contacten")
    onderwerpen: Any = models.ManyToManyField(Onderwerp, through="Contactonderwerp", related_name="contacten")
    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="contacten", editable=False)
    soort = models.CharField(max_length=12, choices=[(s.value, s.value) for s in Soort], editable=False)
    gemaakt_op = models.DateField(editable=False)
    ongedaan_tot = models.DateTimeField(editable=False)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = ContactQuerySet.as_manager()

    class Meta:
        verbose_name = "contact"
        verbose_name_plural = "contacten"
        constraints = [
            een_van("wijze", Wijze, "contact_wijze_bekend"),
            een_van("tolk", Tolk, "contact_tolk_bekend"),
            een_van("uitkomst", Uitkomst, "contact_uitkomst_bekend"),
            models.CheckConstraint(
                name="contact_soort_bekend",
                condition=Q(soort__in=[s.value for s in Soort]),
                violation_error_message="De soort van dit contact is niet bekend.",
            ),
            models.CheckConstraint(
                name="contact_niet_in_de_toekomst",
                condition=Q(op__lte=models.F("gemaakt_op")),
                violation_error_message="Een contact kan niet in de toekomst liggen. Kies vandaag of een eerdere dag.",
            ),
        ]
        indexes = [
            models.Index(fields=["locatie", "op"], name="contact_locatie_op"),
            models.Index(fields=["gemeente", "op"], name="contact_gemeente_op"),
            models.Index(fields=["gebruiker", "gemaakt_op"], name="contact_gebruiker_op"),
        ]

    def __str__(self) -> str:
        return f"contact op {self.op}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is: everybody who took part."""
        return tuple(self.contactpersonen.values_list("client_id", flat=True))


@historie()
class Contactpersoon(models.Model):
    """A client took part in a contact; ``volgorde`` 1 is the first named, from whom gemeente and kind follow."""

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="contactpersonen")
    client = models.ForeignKey(Client, models.PROTECT, related_name="contactpersonen")
    volgorde = models.PositiveSmallIntegerField(default=1)

    objects = VanClientQuerySet.as_manager()

    class Meta:
        verbose_name = "contactpersoon"
        verbose_name_plural = "contactpersonen"
        constraints = [
            models.UniqueConstraint(
                fields=["contact", "client"],
                name="contactpersoon_een_keer",
                violation_error_message="Deze persoon staat al bij dit contact.",
            ),
            models.UniqueConstraint(
                fields=["contact", "volgorde"],
                name="contactpersoon_volgorde",
                violation_error_message="Er staat al iemand op deze plaats.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.client} bij {self.contact}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return (self.client_id,)


class VanContactQuerySet(models.QuerySet):  # type: ignore[type-arg]
    """Rows that hang on a contact: seen by whoever sees the contact."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> Any:
        """Rows of the contacts that this person may reach."""
        if toegang.is_systeem:
            return self
        return self.filter(contact__in=Contact.objects.visible_to(toegang, recht).values("pk"))


@historie()
class Contactonderwerp(models.Model):
    """What a contact was about; ``volgorde`` 1 is the main one."""

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="contactonderwerpen")
    onderwerp = models.ForeignKey(Onderwerp, models.PROTECT, related_name="contactonderwerpen")
    volgorde = models.PositiveSmallIntegerField(default=1)

    objects = VanContactQuerySet.as_manager()

    class Meta:
        verbose_name = "contactonderwerp"
        verbose_name_plural = "contactonderwerpen"
        constraints = [
            models.UniqueConstraint(
                fields=["contact", "onderwerp"],
                name="contactonderwerp_een_keer",
                violation_error_message="Dit onderwerp staat al bij dit contact.",
            ),
            models.UniqueConstraint(
                fields=["contact", "volgorde"],
                name="contactonderwerp_volgorde",
                violation_error_message="Er staat al een onderwerp op deze plaats.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.onderwerp} in {self.contact}"


@historie()
class Doorverwijzing(models.Model):
    """Somebody was referred to a partner."""

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="doorverwijzingen")
    partner = models.ForeignKey(Partner, models.PROTECT, related_name="doorverwijzingen")

    objects = VanContactQuerySet.as_manager()

    class Meta:
        verbose_name = "doorverwijzing"
        verbose_name_plural = "doorverwijzingen"
        constraints = [
            models.UniqueConstraint(
                fields=["contact", "partner"],
                name="doorverwijzing_een_keer",
                violation_error_message="Bij dit contact is al naar deze partner verwezen.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.contact} naar {self.partner}"


class VraagQuerySet(VanContactQuerySet):
    """Questions that are still open, or were."""

    def open(self) -> "VraagQuerySet":
        """Not answered yet."""
        return self.filter(afgehandeld_op__isnull=True)

    def visible_to(self, toegang: Toegang, recht: Recht) -> Any:
        """Questions of contacts that I reach, and those that were passed to me."""
        if toegang.is_systeem:
            return self
        contacten = Contact.objects.visible_to(toegang, recht).values("pk")
        return (
            self.filter(Q(contact__in=contacten) | Q(voor=toegang.gebruiker_id)) if toegang.mag(recht) else self.none()
        )


@historie()
class Vraag(models.Model):
    """A question that stayed open at a contact, passed to a colleague (or kept), until somebody answers it."""

    contact = models.OneToOneField(Contact, models.CASCADE, related_name="vraag")
    voor: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="vragen", verbose_name="voor wie"
    )
    afgehandeld_op = models.DateField("afgehandeld op", null=True, blank=True)
    afgehandeld_door: Any = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    antwoord = models.TextField("antwoord", blank=True)
    versie = models.PositiveIntegerField(default=1, editable=False)

    objects = VraagQuerySet.as_manager()

    class Meta:
        verbose_name = "vraag"
        verbose_name_plural = "vragen"
        constraints = [
            models.CheckConstraint(
                name="vraag_afgehandeld_met_naam",
                condition=Q(afgehandeld_op__isnull=True, afgehandeld_door__isnull=True)
                | Q(afgehandeld_op__isnull=False, afgehandeld_door__isnull=False),
                violation_error_message="Bij een afgehandelde vraag hoort wie dat deed.",
            )
        ]

    def __str__(self) -> str:
        return f"vraag bij {self.contact}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is."""
        return self.contact.client_ids()


@historie()
class Correctie(models.Model):
    """A contact was corrected after its day: the old text stays."""

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="correcties")
    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    op = models.DateField("op")
    oude_tekst = models.TextField("zoals het er stond")
    reden = models.CharField("wat was er mis", max_length=200)

    objects = VanContactQuerySet.as_manager()

    class Meta:
        verbose_name = "correctie"
        verbose_name_plural = "correcties"

    def __str__(self) -> str:
        return f"correctie op {self.op}"


class PublieksvraagQuerySet(VanLocatieQuerySet):
    """Questions of residents."""

    def in_periode(self, periode: Periode) -> "PublieksvraagQuerySet":
        """Questions on a day within the period."""
        return self.filter(op__gte=periode.begin, op__lt=periode.eind)


@historie()
class Publieksvraag(models.Model):
    """A resident asks something: its own count, never among the contacten."""

    uuid = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    locatie = models.ForeignKey(Locatie, models.PROTECT, related_name="publieksvragen")
    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="publieksvragen", verbose_name="gemeente")
    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="publieksvragen")
    op = models.DateField("op")
    wijze = models.CharField("hoe", max_length=15, choices=Wijze.choices, default=Wijze.SPREEKUUR)
    notitie = models.TextField("waar ging het over", blank=True)
    ongedaan_tot = models.DateTimeField(editable=False)

    objects = PublieksvraagQuerySet.as_manager()

    class Meta:
        verbose_name = "publieksvraag"
        verbose_name_plural = "publieksvragen"
        constraints = [een_van("wijze", Wijze, "publieksvraag_wijze_bekend")]
        indexes = [models.Index(fields=["gemeente", "op"], name="publieksvraag_gemeente_op")]

    def __str__(self) -> str:
        return f"publieksvraag op {self.op}"


class ConceptQuerySet(models.QuerySet["Concept"]):
    """Drafts; nobody but their maker sees them."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "ConceptQuerySet":
        """My own drafts."""
        return self.filter(gebruiker=toegang.gebruiker_id)


class Concept(models.Model):
    """What somebody typed and did not save yet: per person and per contact-to-be. Gone once saved."""

    gebruiker: Any = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="concepten")
    uuid = models.UUIDField()
    gegevens = models.JSONField(default=dict)
    bewaard_at = models.DateTimeField()

    objects = ConceptQuerySet.as_manager()

    class Meta:
        verbose_name = "concept"
        verbose_name_plural = "concepten"
        constraints = [models.UniqueConstraint(fields=["gebruiker", "uuid"], name="concept_een_per_contact")]

    def __str__(self) -> str:
        return f"concept van {self.gebruiker}"
