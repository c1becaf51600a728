"""What somebody gets besides the guidance itself, on the page of the traject. Reads only."""

from datetime import date, timedelta
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Q

from begeleiding.models import Betrokkenheid, Coaching, Cursusdeelname, Schoolaanmelding, Voorziening, Werktraject
from clients.models import Client, Inschrijving
from core.periode import Periode, add_months
from core.prepared import Prepared, read
from organisatie.models import Teamfunctie, Teamlid
from organisatie.rechten import Recht, Toegang


def _make_vraag(model: Any, volgorde: str, met: str | None) -> Prepared:
    """The rows of this kind of one client (an id), in this order, with what they point at."""
    return Prepared(
        lambda toegang, client: (
            model.objects.visible_to(toegang, Recht.TRAJECT_ZIEN)
            .filter(client=client)
            .select_related(met)
            .order_by(volgorde, "-pk")
        )
    )


HULP = {
    "coaches": _make_vraag(Coaching, "-begin", "teamlid"),
    "voorzieningen": _make_vraag(Voorziening, "-gevraagd_op", "financier"),
    "werktrajecten": _make_vraag(Werktraject, "-begin", None),
    "cursussen": _make_vraag(Cursusdeelname, "-cursus__begin", "cursus"),
    "scholen": _make_vraag(Schoolaanmelding, "-aangemeld_op", "school"),
    "betrokkenheden": _make_vraag(Betrokkenheid, "-begin", "partner"),
}
"""What somebody gets besides the guidance, by the word of the page; asked in one trip."""


def list_hulp(toegang: Toegang, client: Client) -> dict[str, list[Any]]:
    """What a client gets besides the guidance and who helps too, the newest first."""
    gevonden = read(*(vraag(toegang, client.pk) for vraag in HULP.values()))
    return {naam: list(rows) for naam, rows in zip(HULP, gevonden, strict=True)}


def find_coaches(client: Client, vandaag: date) -> Any:
    """Who can coach this client, by name, with what they do (``doet``): who works at the locatie or did last year."""
    hier = Inschrijving.objects.filter(client=client).open_on(vandaag).values("locatie")
    functies = Teamfunctie.objects.raakt(Periode(add_months(vandaag, -12), vandaag + timedelta(days=1)))
    wie = Q(functies__in=functies.filter(werkgebied__locatie__in=hier))
    rows = Teamlid.objects.filter(wie).annotate(doet=ArrayAgg("functies__functie", filter=wie, distinct=True))
    return rows.order_by("sorteersleutel", "pk")
