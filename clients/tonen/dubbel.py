"""The other records of one person."""

from django.db.models import Q, QuerySet

from clients.models import Client
from organisatie.rechten import Recht, Toegang


def list_dubbelen(toegang: Toegang, client: Client) -> QuerySet[Client]:
    """The other records of this person, as far as one may open them."""
    anderen = Q(hoofd=client.pk)
    if client.hoofd_id is not None:
        anderen |= Q(pk=client.hoofd_id) | Q(hoofd=client.hoofd_id) & ~Q(pk=client.pk)
    rows: QuerySet[Client] = Client.objects.visible_to(toegang, Recht.WERKBEELD_ZIEN)
    return rows.filter(anderen).order_by("pk")
