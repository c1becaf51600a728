"""What hangs on a contact and is counted by itself carries the gemeente and the day of its contact.

The database copies both, so that they never differ: counting the rows of a gemeente in a year then needs no look at
each of its contacts.
"""

from typing import Any

import pgtrigger
from django.db import models

from core.periode import Periode
from organisatie.models import Gemeente

VAN_CONTACT = ("gemeente", "op")
"""The columns of a contact that the rows which are counted by themselves carry along; the history has them once."""

DRAAG_OVER = pgtrigger.Trigger(
    name="draag_over",
    when=pgtrigger.After,
    operation=pgtrigger.Update,
    condition=pgtrigger.AnyChange(*VAN_CONTACT),
    func="UPDATE spreekuur_contactdeelname SET gemeente_id = NEW.gemeente_id, op = NEW.op WHERE contact_id = NEW.id; "
    "UPDATE spreekuur_contactonderwerp SET gemeente_id = NEW.gemeente_id, op = NEW.op WHERE contact_id = NEW.id; "
    "RETURN NULL;",
)
"""On a contact: its rows follow when it changes."""


def keep_counted(rows: Any, periode: Periode, gemeente: Any) -> Any:
    """Of rows that carry the gemeente and the day of their contact, those that ``ContactQuerySet.geteld_in`` keeps."""
    return rows.filter(gemeente=gemeente, op__gte=periode.begin, op__lt=periode.eind)


class VanGeteldContact(models.Model):
    """A row with the gemeente and the day of its contact, whatever was stored in their place."""

    gemeente = models.ForeignKey(Gemeente, models.PROTECT, related_name="+", editable=False)
    op = models.DateField("op", editable=False)

    class Meta:
        abstract = True
        triggers = [
            pgtrigger.Trigger(
                name="gemeente_en_dag",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func="SELECT gemeente_id, op INTO NEW.gemeente_id, NEW.op FROM spreekuur_contact "
                "WHERE id = NEW.contact_id; RETURN NEW;",
            )
        ]
