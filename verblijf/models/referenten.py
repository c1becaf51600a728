"""From whom a permit is derived: who can be chosen, and who follows when that title changes."""

from collections.abc import Iterable

from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce

from clients.models import Client, Lidmaatschap
from organisatie.rechten import Recht, Toegang
from verblijf.models import Verblijfsvergunning


def list_te_kiezen_referenten(toegang: Toegang, client: Client, *, ook: int | None = None) -> QuerySet[Client]:
    """The people of the gezin of this client, now or before, with the records gekoppeld to theirs.

    Only who this person may see, and never the client. ``ook``: who stands there already.
    """
    persoon = client.persoon
    zelf = Q(client=persoon) | Q(client__hoofd=persoon)
    gezinnen = Lidmaatschap.objects.filter(zelf).values("gezin")
    leden = Lidmaatschap.objects.filter(gezin__in=gezinnen).values(persoon=Coalesce("client__hoofd_id", "client_id"))
    zichtbaar: QuerySet[Client] = Client.objects.visible_to(toegang, Recht.CLIENT_ZIEN)
    gekozen = Q(pk__in=leden) | Q(hoofd__in=leden) | Q(pk=ook)
    return zichtbaar.filter(gekozen).exclude(Q(pk=persoon) | Q(hoofd=persoon)).order_by("sorteersleutel", "pk")


def find_personen_above(referent: Client) -> list[int]:
    """Give this person first, then everybody from whom their permit is derived, step by step; each once."""
    gevonden, rand = [referent.persoon], {referent.persoon}
    while rand:
        rijen = _keep_geldende().annotate(van=Coalesce("client__hoofd_id", "client_id")).filter(van__in=rand)
        hoger = rijen.exclude(referent=None).values_list(Coalesce("referent__hoofd_id", "referent_id"), flat=True)
        rand = set(hoger).difference(gevonden)
        gevonden += sorted(rand)
    return gevonden


def find_afgeleiden(client_ids: Iterable[int]) -> set[int]:
    """The clients whose permit is derived from one of these, and from those in turn: their title follows."""
    gevonden: set[int] = set()
    rand = set(client_ids)
    while rand:
        rijen = _keep_geldende().annotate(van=Coalesce("referent__hoofd_id", "referent_id"))
        personen = Client.objects.filter(pk__in=rand).values(persoon=Coalesce("hoofd_id", "pk"))
        rand = set(rijen.filter(van__in=personen).values_list("client_id", flat=True)) - gevonden
        gevonden |= rand
    return gevonden


def _keep_geldende() -> QuerySet[Verblijfsvergunning]:
    return Verblijfsvergunning.objects.filter(ingetrokken_op__isnull=True)
