"""A contact: one row, with several persons or nobody known, and everything that hangs on it."""

import uuid
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Coalesce

from clients.models import Client, VanClientQuerySet
from core.historie import historie
from core.periode import Periode
from core.velden import een_van
from organisatie.models import Gemeente, Locatie, Partner
from organisatie.rechten import Bereik, Recht, Toegang
from spreekuur.domain import Contactsoort, Contactuitkomst, Tolk, Wijze
from spreekuur.models.meegedragen import (
    DRAAG_OVER,
    OPEN_VRAAG,
    VAN_CONTACT,
    VRAAG_VOLGT,
    VanGeteldContact,
    keep_counted,
)
from spreekuur.models.telling import (
    BEGIN_GAT,
    EERSTE_VAN_JAAR,
    GAT_ONDERWERP,
    GAT_PERSOON,
    Contactgat,
    close_gat,
    count_per_day,
)
from spreekuur.models.zitting import Onderwerp, Zitting


def keep_within_reach(toegang: Toegang, recht: Recht, via: str = "") -> Q:
    """Whether a contact is mine, of a person whom I reach, or (for a team leader) of the locatie.

    Mine are those that I logged where I work today: who leaves a locatie leaves its contacts behind.
    ``via`` leads from the row to the contact. The persons are asked for per row: nobody lists all contacts, so
    whatever else narrows the list goes first. Collecting them all beforehand takes a hundred times as long.
    """
    bereiken = toegang.bereiken(recht)
    if not bereiken:
        return Q(pk__in=[])
    personen = Contactdeelname.objects.filter(contact=OuterRef(f"{via}pk")).visible_to(toegang, recht)
    if Bereik.LOCATIE in bereiken:
        return Q(**{f"{via}locatie__in": bereiken[Bereik.LOCATIE]}) | Q(Exists(personen))
    mijn = Q(**{f"{via}gebruiker": toegang.gebruiker_id, f"{via}locatie__in": toegang.locaties(recht)})
    return mijn | Q(Exists(personen))


def keep_outside_own_gezin(toegang: Toegang, via: str = "") -> Q:
    """Whether nobody of the helper's own gezin took part in the contact."""
    if not toegang.eigen_gezin:
        return Q()
    gezin = Contactdeelname.objects.filter(client__in=toegang.eigen_gezin)
    return ~Q(**{f"{via}pk__in": gezin.values("contact")})


class ContactQuerySet(models.QuerySet["Contact"]):
    """Contacts; with several persons or with none, so they have reach rules of their own."""

    def visible_to(self, toegang: Toegang, recht: Recht) -> "ContactQuerySet":
        """Contacts that I made, of persons whom I reach, and for a team leader those of the locatie."""
        if toegang.is_systeem:
            return self
        return self.filter(keep_within_reach(toegang, recht), keep_outside_own_gezin(toegang))

    def in_periode(self, periode: Periode) -> "ContactQuerySet":
        """Contacts on a day within the period."""
        return self.filter(op__gte=periode.begin, op__lt=periode.eind)

    def geteld_in(self, periode: Periode, gemeente: Gemeente) -> "ContactQuerySet":
        """Contacts that the totals of this gemeente count in the period: one row, one contact."""
        return self.in_periode(periode).filter(gemeente=gemeente)

    def unknown_visitors(self) -> "ContactQuerySet":
        """Contacts of which nobody is known yet."""
        return self.filter(pk__in=Contactgat.objects.filter(mist=GAT_PERSOON).values("contact"))

    def of_client(self, client: int) -> "ContactQuerySet":
        """Contacts in which this client (an id), or another record of the same person, took part."""
        records = Client.objects.filter(Q(pk=client) | Q(hoofd=client))
        return self.filter(pk__in=Contactdeelname.objects.filter(client__in=records.values("pk")).values("contact"))


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
    wijze = models.CharField("hoe", max_length=15, choices=Wijze.choices, default=Wijze.SPREEKUUR.value)
    tolk = models.CharField("tolk", max_length=15, choices=Tolk.choices, default=Tolk.GEEN.value)
    uitkomst = models.CharField(
        "wat deden we", max_length=15, choices=Contactuitkomst.choices, default=Contactuitkomst.GEHOLPEN.value
    )
    notitie = models.TextField("notitie", blank=True)
    clients: Any = models.ManyToManyField(Client, through="Contactdeelname", related_name="contacten")
    onderwerpen: Any = models.ManyToManyField(Onderwerp, through="Contactonderwerp", related_name="contacten")
    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="contacten", editable=False)
    soort = models.CharField(max_length=12, choices=[(s.value, s.value) for s in Contactsoort], editable=False)
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
            een_van("uitkomst", Contactuitkomst, "contact_uitkomst_bekend"),
            models.CheckConstraint(
                name="contact_soort_bekend",
                condition=Q(soort__in=[s.value for s in Contactsoort]),
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
            # With the key, so that the rows behind a figure are cut into pages without a look at them.
            models.Index(fields=["gemeente", "op"], include=["id"], name="contact_gemeente_op"),
            models.Index(fields=["gebruiker", "gemaakt_op"], name="contact_gebruiker_op"),
            # When somebody was last at work in one place; with the key, for the questions that somebody asked.
            models.Index(fields=["gebruiker", "locatie", "op"], include=["id"], name="contact_gebruiker_dag"),
        ]
        triggers = [
            DRAAG_OVER,
            VRAAG_VOLGT,
            BEGIN_GAT,
            count_per_day("spreekuur_contactdag", "gemeente_id", "op", "soort", "wijze"),
        ]

    def __str__(self) -> str:
        return f"contact op {self.op}"

    def client_ids(self) -> Iterable[int]:
        """Whose data this row is: everybody who took part."""
        return tuple(self.deelnames.values_list("client_id", flat=True))


class ContactdeelnameQuerySet(VanClientQuerySet):
    """Client × contact."""

    def of_outer(self, client: str) -> "ContactdeelnameQuerySet":
        """In a subquery: of whom the row outside names ``client``, under any of their records."""
        van = models.OuterRef(models.OuterRef(client))
        records = Client.objects.filter(Q(pk=van) | Q(hoofd=van))
        return self.filter(client__in=records.values("pk"))

    def geteld_in(self, periode: Periode, gemeente: Gemeente) -> "ContactdeelnameQuerySet":
        """Client × contact of the contacts that this gemeente counts in the period.

        ``persoon`` is one id for all gekoppelde records of a human being: count it distinct for unique people.
        """
        return keep_counted(self, periode, gemeente).annotate(persoon=Coalesce("client__hoofd_id", "client_id"))

    def unieke_personen_in(self, periode: Periode, gemeente: Gemeente) -> models.QuerySet[Client]:
        """The people who had a counted contact in the period: one row, one person, however many records they have."""
        return _find_personen(keep_counted(self, periode, gemeente))

    def unieke_personen_sinds_nieuwjaar(self, periode: Periode, gemeente: Gemeente) -> models.QuerySet[Client]:
        """The people of ``unieke_personen_in`` for a period within one year that begins on its first day.

        Asked per person, so that a page of them looks at a page of them.
        """
        eersten = self._eersten_in(periode, gemeente)
        ander = _find_gekoppeld().filter(pk__in=eersten.values("client"))
        zelf = Q(Exists(eersten.filter(client=OuterRef("pk"))), hoofd__isnull=True)
        return Client.objects.filter(zelf | Q(pk__in=ander.values("hoofd")))

    def personen_met_een_record_sinds_nieuwjaar(
        self, periode: Periode, gemeente: Gemeente
    ) -> "ContactdeelnameQuerySet":
        """Of these people those with one record: the first contact of each, without a look at the client."""
        return self._eersten_in(periode, gemeente).filter(
            ~Q(client__in=_find_gekoppeld().values("pk")), ~Q(client__in=_find_gekoppeld().values("hoofd"))
        )

    def personen_met_meer_records_sinds_nieuwjaar(
        self, periode: Periode, gemeente: Gemeente
    ) -> models.QuerySet[Client]:
        """Of these people the others, who have records that are gekoppeld."""
        eersten = self._eersten_in(periode, gemeente)
        andere = Client.objects.filter(hoofd=OuterRef(OuterRef("pk"))).values("pk")
        gezien = Q(Exists(eersten.filter(client=OuterRef("pk")))) | Q(Exists(eersten.filter(client__in=andere)))
        return Client.objects.filter(gezien, hoofd__isnull=True, pk__in=_find_gekoppeld().values("hoofd"))

    def _eersten_in(self, periode: Periode, gemeente: Gemeente) -> "ContactdeelnameQuerySet":
        eersten: ContactdeelnameQuerySet = keep_counted(self, periode, gemeente).filter(eerste_van_jaar=True)
        return eersten


def _find_gekoppeld() -> models.QuerySet[Client]:
    """The few records that stand under another one."""
    return Client.objects.filter(hoofd__isnull=False)


def _find_personen(deelnames: ContactdeelnameQuerySet) -> models.QuerySet[Client]:
    """The people of these rows: each client once, and then the record that stands for all of theirs."""
    gezien = Client.objects.filter(pk__in=deelnames.values("client"))
    return Client.objects.filter(pk__in=gezien.values(persoon=Coalesce("hoofd_id", "pk")))


@historie(zonder=(*VAN_CONTACT, "heeft_open_vraag", "eerste_van_jaar"))
class Contactdeelname(VanGeteldContact):
    """A client took part in a contact; ``volgorde`` 1 is the first named, from whom gemeente and kind follow."""

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="deelnames")
    client = models.ForeignKey(Client, models.PROTECT, related_name="deelnames", db_index=False)  # see deelname_client
    volgorde = models.PositiveSmallIntegerField(default=1)
    heeft_open_vraag = models.BooleanField(default=False, db_default=False, editable=False)
    eerste_van_jaar = models.BooleanField(default=False, db_default=False, editable=False)

    objects = ContactdeelnameQuerySet.as_manager()

    class Meta(VanGeteldContact.Meta):
        verbose_name = "contactdeelname"
        verbose_name_plural = "deelnames"
        constraints = [
            models.UniqueConstraint(
                fields=["contact", "client"],
                name="contactdeelname_een_keer",
                violation_error_message="Deze persoon staat al bij dit contact.",
            ),
            models.UniqueConstraint(
                fields=["contact", "volgorde"],
                name="contactdeelname_volgorde",
                violation_error_message="Er staat al iemand op deze plaats.",
            ),
        ]
        indexes = [
            models.Index(fields=["gemeente", "op"], include=["client"], name="contactdeelname_gemeente_op"),
            models.Index(
                fields=["gemeente", "op"],
                include=["client"],
                condition=Q(eerste_van_jaar=True),
                name="deelname_eerste_van_jaar",
            ),
            models.Index(fields=["client", "contact"], condition=Q(heeft_open_vraag=True), name="deelname_open_vraag"),
            models.Index(fields=["client", "-op"], name="deelname_client"),
        ]
        triggers = [
            *VanGeteldContact.Meta.triggers,
            OPEN_VRAAG,
            EERSTE_VAN_JAAR,
            close_gat("spreekuur_contactdeelname", GAT_PERSOON),
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
        return self.filter(keep_within_reach(toegang, recht, "contact__"), keep_outside_own_gezin(toegang, "contact__"))


class ContactonderwerpQuerySet(VanContactQuerySet):
    """Subject × contact."""

    def geteld_in(self, periode: Periode, gemeente: Gemeente) -> "ContactonderwerpQuerySet":
        """Subjects of the contacts that this gemeente counts in the period."""
        return keep_counted(self, periode, gemeente)


@historie(zonder=VAN_CONTACT)
class Contactonderwerp(VanGeteldContact):
    """What a contact was about; ``volgorde`` 1 is the main one."""

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="contactonderwerpen")
    onderwerp = models.ForeignKey(Onderwerp, models.PROTECT, related_name="contactonderwerpen")
    volgorde = models.PositiveSmallIntegerField(default=1)

    objects = ContactonderwerpQuerySet.as_manager()

    class Meta(VanGeteldContact.Meta):
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
        indexes = [
            models.Index(fields=["gemeente", "op"], include=["onderwerp"], name="onderwerp_gemeente_op"),
        ]
        triggers = [
            *VanGeteldContact.Meta.triggers,
            close_gat("spreekuur_contactonderwerp", GAT_ONDERWERP),
            count_per_day("spreekuur_onderwerpdag", "gemeente_id", "op", "onderwerp_id"),
        ]

    def __str__(self) -> str:
        return f"{self.onderwerp} in {self.contact}"


class DoorverwijzingQuerySet(VanContactQuerySet):
    """Contact × partner."""

    def geteld_in(self, periode: Periode, gemeente: Gemeente) -> "DoorverwijzingQuerySet":
        """Referrals in the contacts that this gemeente counts in the period."""
        return keep_counted(self, periode, gemeente)


@historie(zonder=VAN_CONTACT)
class Doorverwijzing(VanGeteldContact):
    """Somebody was referred to a partner."""

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="doorverwijzingen")
    partner = models.ForeignKey(Partner, models.PROTECT, related_name="doorverwijzingen")

    objects = DoorverwijzingQuerySet.as_manager()

    class Meta(VanGeteldContact.Meta):
        verbose_name = "doorverwijzing"
        verbose_name_plural = "doorverwijzingen"
        constraints = [
            models.UniqueConstraint(
                fields=["contact", "partner"],
                name="doorverwijzing_een_keer",
                violation_error_message="Bij dit contact is al naar deze partner verwezen.",
            )
        ]
        indexes = [
            models.Index(fields=["gemeente", "op"], include=["partner"], name="doorverwijzing_gemeente_op"),
        ]

    def __str__(self) -> str:
        return f"{self.contact} naar {self.partner}"


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
