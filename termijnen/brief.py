"""A letter on the desk: for whom it can be, and what to say about it. Reads only."""

from typing import Any

from django.db.models import Q, QuerySet

from clients.models import Client, Lidmaatschap
from clients.zicht import zicht_op
from organisatie.rechten import Recht, Toegang
from termijnen.brieven import why_no_brief_ongedaan, zin_voor_client
from termijnen.models import Brieftermijn, Termijn
from termijnen.werklijst import BRIEF, regels


def mensen_van(toegang: Toegang, client: Client) -> QuerySet[Client]:
    """The client, and who lives in the same gezin today, as far as one may note a letter for them.

    Who has a shielded address shows no gezin, and stands in none.
    """
    bereik: QuerySet[Client] = Client.objects.visible_to(toegang, Recht.BRIEF_VASTLEGGEN)
    wie = Q(pk=client.pk)
    if not client.adres_afgeschermd:
        open_nu = Lidmaatschap.objects.open_on(toegang.vandaag)
        gezin = open_nu.filter(client=client).values("gezin")
        wie |= Q(pk__in=open_nu.filter(gezin__in=gezin).values("client"), adres_afgeschermd=False)
    return bereik.filter(wie).order_by("geboren_vroegst", "pk")


def brief_in_beeld(toegang: Toegang, brief: Brieftermijn) -> dict[str, Any]:
    """What the page of a letter shows: the term that it starts, with both dates, who owns it, and what to say."""
    rows = Termijn.objects.visible_to(toegang, Recht.TERMIJN_ZIEN).select_related("client")
    gevonden = regels(toegang, rows.filter(client=brief.client_id, feit=f"{BRIEF}{brief.pk}").order_by("pk"))
    eerste = gevonden[0].termijn if gevonden else None
    return {
        "brief": brief,
        "client": brief.client,
        "regels": gevonden,
        "zin": zin_voor_client(brief, eerste),
        "waarom_niet_weg": why_no_brief_ongedaan(brief, toegang),
        "rechten": zicht_op(toegang, brief.client).rechten,
        "is_vandaag": brief.vastgelegd_op == toegang.vandaag,
    }
