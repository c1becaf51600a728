"""Who is known already and can be put in a dossier, so that nobody is typed in twice."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from clients.models import Client, Huisvesting, Lidmaatschap
from gezinshereniging.models import Dossier, Gezinslid
from organisatie.rechten import Recht, Toegang


def list_bekenden(toegang: Toegang, dossier: Dossier) -> QuerySet[Client]:
    """Who is in the gezin of the referent and does not live here, and the people of their other dossiers.

    Only whom this person may see.
    Who is in this dossier already, is left out.
    """
    gezinnen = Lidmaatschap.objects.filter(client=dossier.referent_id).values("gezin")
    in_gezin = Lidmaatschap.objects.filter(gezin__in=gezinnen).values("client")
    elders = Gezinslid.objects.visible_to(toegang, Recht.DOSSIER_ZIEN).filter(dossier__referent=dossier.referent_id)
    te_zien = Q(pk__in=Client.objects.visible_to(toegang, Recht.CLIENT_ZIEN).values("pk"))
    gekozen = Q(pk__in=in_gezin) & te_zien | Q(pk__in=elders.values("client"))
    woont = Huisvesting.objects.open_on(toegang.vandaag).filter(client=OuterRef("pk"))
    rijen: QuerySet[Client] = Client.objects.filter(gekozen).exclude(pk__in=dossier.leden.values("client"))
    return rijen.filter(~Exists(woont)).exclude(pk=dossier.referent_id).order_by("sorteersleutel", "pk")
