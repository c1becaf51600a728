"""Contacts that are counted before anybody asks: per day, per subject, and what each of them lacks.

These are projections. The database writes them along with every row that they follow from, whoever writes it, so that
they are never behind; they hold no fact, and nobody else writes in them but the night. The counts are a list of plus
and minus: who adds a contact to a day waits for nobody else who does. The night puts the list of a day together, and
holds it against the rows (``spreekuur.actions.tellingen``).
"""

from typing import Any

import pgtrigger
from django.db import models

from core.periode import Periode
from organisatie.models import Gemeente
from spreekuur.models.meegedragen import VanGeteldContact, keep_counted
from spreekuur.models.zitting import Onderwerp

GAT_PERSOON, GAT_ONDERWERP = "persoon", "onderwerp"


_ALTIJD = pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete
_TEL_DAG = (
    "IF TG_OP = 'UPDATE' AND ROW({oud}) IS NOT DISTINCT FROM ROW({nieuw}) THEN RETURN NULL; END IF; "
    "IF TG_OP <> 'INSERT' THEN INSERT INTO {tabel} ({namen}, aantal) VALUES ({oud}, -1); END IF; "
    "IF TG_OP <> 'DELETE' THEN INSERT INTO {tabel} ({namen}, aantal) VALUES ({nieuw}, 1); END IF; RETURN NULL;"
)
_BEGIN_GAT = (
    "IF TG_OP = 'DELETE' THEN DELETE FROM spreekuur_contactgat WHERE contact_id = OLD.id; RETURN NULL; END IF; "
    "INSERT INTO spreekuur_contactgat (contact_id, gemeente_id, op, mist) VALUES "
    "(NEW.id, NEW.gemeente_id, NEW.op, '{persoon}'), (NEW.id, NEW.gemeente_id, NEW.op, '{onderwerp}'); RETURN NULL;"
)
_SLUIT_GAT = (
    "IF TG_OP = 'UPDATE' AND OLD.contact_id = NEW.contact_id THEN RETURN NULL; END IF; "
    "IF TG_OP <> 'INSERT' THEN PERFORM 1 FROM spreekuur_contact WHERE id = OLD.contact_id FOR UPDATE; "
    "INSERT INTO spreekuur_contactgat (contact_id, gemeente_id, op, mist) "
    "SELECT id, gemeente_id, op, '{mist}' FROM spreekuur_contact AS c WHERE id = OLD.contact_id "
    "AND NOT EXISTS (SELECT FROM {tabel} WHERE contact_id = c.id) ON CONFLICT DO NOTHING; END IF; "
    "IF TG_OP <> 'DELETE' THEN PERFORM 1 FROM spreekuur_contact WHERE id = NEW.contact_id FOR KEY SHARE; "
    "DELETE FROM spreekuur_contactgat WHERE contact_id = NEW.contact_id AND mist = '{mist}'; END IF; RETURN NULL;"
)


def count_per_day(tabel: str, *kolommen: str) -> pgtrigger.Trigger:
    """On a row that is counted: one less for the day as it was, and one more for the day as it is."""
    namen, oud, nieuw = (", ".join(f"{van}{naam}" for naam in kolommen) for van in ("", "OLD.", "NEW."))
    func = _TEL_DAG.format(tabel=tabel, namen=namen, oud=oud, nieuw=nieuw)
    return pgtrigger.Trigger(name="tel_dag", when=pgtrigger.After, operation=_ALTIJD, func=func)


BEGIN_GAT = pgtrigger.Trigger(
    name="begin_gat",
    when=pgtrigger.After,
    operation=pgtrigger.Insert | pgtrigger.Delete,
    func=_BEGIN_GAT.format(persoon=GAT_PERSOON, onderwerp=GAT_ONDERWERP),
)
"""On a contact: it begins without persons and subjects."""


def close_gat(tabel: str, mist: str) -> pgtrigger.Trigger:
    """On what hangs on a contact: the contact lacks it no more, or again when the last one goes.

    Who takes one away holds the contact, and waits for who adds another one meanwhile.
    """
    func = _SLUIT_GAT.format(tabel=tabel, mist=mist)
    return pgtrigger.Trigger(name="sluit_gat", when=pgtrigger.After, operation=_ALTIJD, func=func)


EERSTE_VAN_JAAR = pgtrigger.Trigger(
    name="eerste_van_jaar",
    when=pgtrigger.After,
    operation=_ALTIJD,
    func="IF TG_OP = 'UPDATE' AND ROW(OLD.client_id, OLD.gemeente_id, OLD.op, OLD.eerste_van_jaar) "
    "IS NOT DISTINCT FROM ROW(NEW.client_id, NEW.gemeente_id, NEW.op, NEW.eerste_van_jaar) THEN RETURN NULL; END IF; "
    "IF TG_OP = 'INSERT' THEN PERFORM 1 FROM clients_client WHERE id = NEW.client_id FOR KEY SHARE; "
    "IF NOT NEW.eerste_van_jaar AND EXISTS (SELECT FROM spreekuur_contactdeelname WHERE client_id = NEW.client_id "
    "AND gemeente_id = NEW.gemeente_id AND eerste_van_jaar AND op <= NEW.op "
    "AND extract(year FROM op) = extract(year FROM NEW.op)) THEN RETURN NULL; END IF; "
    "PERFORM 1 FROM clients_client WHERE id = NEW.client_id FOR NO KEY UPDATE; "
    "ELSE PERFORM 1 FROM clients_client WHERE id = OLD.client_id FOR UPDATE; END IF; "
    "UPDATE spreekuur_contactdeelname AS d SET eerste_van_jaar = NOT d.eerste_van_jaar FROM ("
    "SELECT id, row_number() OVER (PARTITION BY client_id, gemeente_id, extract(year FROM op) ORDER BY op, id) = 1 "
    "AS eerste FROM spreekuur_contactdeelname WHERE client_id IN (OLD.client_id, NEW.client_id)) AS telt "
    "WHERE telt.id = d.id AND telt.eerste <> d.eerste_van_jaar; RETURN NULL;",
)
"""On who took part in a contact: whether it is the first one of this client in this gemeente in its year.

Who comes later in the year changes nothing, and waits only for who takes one away. Who comes first, or takes one away,
has the client alone: of two at the same moment the second sees what the first one did.
"""


class TellingQuerySet(models.QuerySet[Any]):
    """Counts per day."""

    def geteld_in(self, periode: Periode, gemeente: Any) -> "TellingQuerySet":
        """The counts of this gemeente in the period; their sum is what ``geteld_in`` of the rows counts."""
        return keep_counted(self, periode, gemeente)


class Dagtelling(models.Model):
    """So many more, or less, of a gemeente on a day; only their sum says anything."""

    gemeente = models.ForeignKey(Gemeente, models.CASCADE, related_name="+", editable=False)
    op = models.DateField("op", editable=False)
    aantal = models.IntegerField("aantal", editable=False)

    objects = TellingQuerySet.as_manager()

    class Meta:
        abstract = True


class Contactdag(Dagtelling):
    """How many contacts of one kind a gemeente had on a day: a projection of Contact."""

    soort = models.CharField("soort", max_length=12, editable=False)
    wijze = models.CharField("hoe", max_length=15, editable=False)

    class Meta:
        verbose_name = "contactdag"
        verbose_name_plural = "contactdagen"
        indexes = [
            models.Index(fields=["gemeente", "op"], include=["soort", "wijze", "aantal"], name="contactdag_gemeente_op")
        ]

    def __str__(self) -> str:
        return f"{self.aantal} contacten op {self.op}"


class Onderwerpdag(Dagtelling):
    """How often a subject came up in the contacts of a gemeente on a day: a projection of Contactonderwerp."""

    onderwerp = models.ForeignKey(Onderwerp, models.CASCADE, related_name="+", editable=False)

    class Meta:
        verbose_name = "onderwerpdag"
        verbose_name_plural = "onderwerpdagen"
        indexes = [
            models.Index(fields=["gemeente", "op"], include=["onderwerp", "aantal"], name="onderwerpdag_gemeente_op")
        ]

    def __str__(self) -> str:
        return f"{self.aantal} keer {self.onderwerp} op {self.op}"


class ContactgatQuerySet(models.QuerySet["Contactgat"]):
    """What contacts lack."""

    def zonder_onderwerp_in(self, periode: Periode, gemeente: Any) -> "ContactgatQuerySet":
        """The contacts without a subject that this gemeente counts in the period: one row, one contact."""
        return keep_counted(self.filter(mist=GAT_ONDERWERP), periode, gemeente)


class Contactgat(VanGeteldContact):
    """A contact of which no person, or no subject, is known: a projection of what hangs on Contact."""

    contact = models.ForeignKey("spreekuur.Contact", models.DO_NOTHING, related_name="gaten", editable=False)
    mist = models.CharField("mist", max_length=10, editable=False)

    objects = ContactgatQuerySet.as_manager()

    class Meta(VanGeteldContact.Meta):
        verbose_name = "contactgat"
        verbose_name_plural = "contactgaten"
        constraints = [
            models.UniqueConstraint(
                fields=["contact", "mist"],
                name="contactgat_een_keer",
                violation_error_message="Bij dit contact staat al dat dit ontbreekt.",
            )
        ]
        indexes = [
            models.Index(fields=["gemeente", "mist", "op"], include=["contact"], name="contactgat_gemeente_op"),
        ]

    def __str__(self) -> str:
        return f"contact zonder {self.mist}"
