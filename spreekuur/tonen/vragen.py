"""Questions that wait for an answer."""

from collections.abc import Iterable

from django.db.models import QuerySet

from organisatie.rechten import Recht, Toegang
from spreekuur.models import Vraag
from spreekuur.tonen.contacten import Vraagbeeld, list_vraagbeelden


def list_open_vragen(toegang: Toegang) -> QuerySet[Vraag]:
    """Questions that nobody answered yet, the oldest first."""
    rows = Vraag.objects.visible_to(toegang, Recht.VRAAG_BEANTWOORDEN).open()
    return rows.order_by("contact__op", "pk")


def make_vraagbeelden(toegang: Toegang, vragen: Iterable[Vraag]) -> list[Vraagbeeld]:
    """These questions (a slice, or a page) ready to be shown."""
    return list_vraagbeelden(toegang, Vraag.objects.filter(pk__in=[vraag.pk for vraag in vragen]))
