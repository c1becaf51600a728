"""What somebody gets besides the guidance itself, on the page of the traject. Reads only."""

from datetime import date, timedelta
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Q

from begeleiding.models import Betrokkenheid, Coaching, Cursusdeelname, Schoolaanmelding, Voorziening, Werktraject
from clients.models import Client, Inschrijving
from core.periode import Periode, add_months
from organisatie.models import Teamfunctie, Teamlid
from organisatie.rechten import Recht, Toegang


def list_hulp(toegang: Toegang, client: Client) -> dict[str, Any]:
    """What a client gets besides the guidance and who helps too, the newest first."""

    def read(model: Any) -> Any:
        return model.objects.visible_to(toegang, Recht.TRAJECT_ZIEN).filter(client=client)

    return {
        "coaches": list(read(Coaching).select_related("teamlid").order_by("-begin", "-pk")),
        "voorzieningen": list(read(Voorziening).select_related("financier").order_by("-gevraagd_op", "-pk")),
        "werktrajecten": list(read(Werktraject).order_by("-begin", "-pk")),
        "cursussen": list(read(Cursusdeelname).select_related("cursus").order_by("-cursus__begin", "-pk")),
        "scholen": list(read(Schoolaanmelding).select_related("school").order_by("-aangemeld_op", "-pk")),
        "betrokkenheden": list(read(Betrokkenheid).select_related("partner").order_by("-begin", "-pk")),
    }


def find_coaches(client: Client, vandaag: date) -> Any:
    """Who can coach this client, by name, with what they do (``doet``): who works at the locatie or did last year."""
    hier = Inschrijving.objects.filter(client=client).open_on(vandaag).values("locatie")
    functies = Teamfunctie.objects.raakt(Periode(add_months(vandaag, -12), vandaag + timedelta(days=1)))
    wie = Q(functies__in=functies.filter(werkgebied__locatie__in=hier))
    rows = Teamlid.objects.filter(wie).annotate(doet=ArrayAgg("functies__functie", filter=wie, distinct=True))
    return rows.order_by("sorteersleutel", "pk")
