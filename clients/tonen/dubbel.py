"""The other records of one person."""

from django.db.models import Q, QuerySet

from clients.models import Client
from core.prepared import Prepared
from organisatie.rechten import Recht, Toegang


def list_dubbelen(toegang: Toegang, client: Client) -> list[Client]:
    """The other records of this person, as far as one may open them."""
    return _DUBBELEN.rows(toegang, client.pk, client.persoon)


def _find_dubbelen(toegang: Toegang, client: int, persoon: int) -> QuerySet[Client]:
    """All records of this persoon (the id of the first one) but this one."""
    rows: QuerySet[Client] = Client.objects.visible_to(toegang, Recht.WERKBEELD_ZIEN)
    return rows.filter(Q(pk=persoon) | Q(hoofd=persoon)).exclude(pk=client).order_by("pk")


_DUBBELEN = Prepared(_find_dubbelen)
