"""What hangs on a contact and is counted by itself carries the gemeente and the day of its contact.

The database copies both, so that they never differ: counting the rows of a gemeente in a year then needs no look at
each of its contacts. In the same way a question carries the locatie of its contact, and who took part in one whether
its question is open: the open questions of a team are then found without a look at those of all others.
"""

from typing import Any

import pgtrigger
from django.db import models

from core.periode import Periode
from organisatie.models import Gemeente

VAN_CONTACT = ("gemeente", "op")
"""The columns of a contact that the rows which are counted by themselves carry along; the history has them once."""
_DRAGERS = ("contactdeelname", "contactonderwerp", "doorverwijzing", "contactgat")
_DRAAG_OVER = "UPDATE spreekuur_{} SET gemeente_id = NEW.gemeente_id, op = NEW.op WHERE contact_id = NEW.id; "

DRAAG_OVER = pgtrigger.Trigger(
    name="draag_over",
    when=pgtrigger.After,
    operation=pgtrigger.Update,
    condition=pgtrigger.AnyChange(*VAN_CONTACT),
    func="".join(_DRAAG_OVER.format(naam) for naam in _DRAGERS) + "RETURN NULL;",
)
"""On a contact: its rows follow when it changes."""

VRAAG_VOLGT = pgtrigger.Trigger(
    name="vraag_volgt",
    when=pgtrigger.After,
    operation=pgtrigger.Update,
    condition=pgtrigger.AnyChange("locatie"),
    func="UPDATE spreekuur_vraag SET locatie_id = NEW.locatie_id WHERE contact_id = NEW.id; RETURN NULL;",
)
"""On a contact: its question follows when it goes to another locatie."""
LOCATIE_VAN_CONTACT = pgtrigger.Trigger(
    name="locatie_van_contact",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.Update,
    func="SELECT locatie_id INTO NEW.locatie_id FROM spreekuur_contact WHERE id = NEW.contact_id; RETURN NEW;",
)
"""On a question: it carries the locatie of its contact, whatever was stored in its place."""
ZEG_OF_OPEN = pgtrigger.Trigger(
    name="zeg_of_open",
    when=pgtrigger.After,
    operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
    func="UPDATE spreekuur_contactdeelname SET heeft_open_vraag = heeft_open_vraag "
    "WHERE contact_id = CASE WHEN TG_OP = 'DELETE' THEN OLD.contact_id ELSE NEW.contact_id END; RETURN NULL;",
)
"""On a question: who took part in its contact hears of it, and looks for itself (``OPEN_VRAAG``)."""
OPEN_VRAAG = pgtrigger.Trigger(
    name="open_vraag",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.Update,
    func="NEW.heeft_open_vraag = EXISTS (SELECT FROM spreekuur_vraag "
    "WHERE contact_id = NEW.contact_id AND afgehandeld_op IS NULL); RETURN NEW;",
)
"""On who took part in a contact: whether its question is open, whatever was stored in its place."""


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
