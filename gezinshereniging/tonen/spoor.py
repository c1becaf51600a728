"""The track of family on the life line: when dossiers were open, and when somebody arrived. Nothing legal."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from django.db.models import Count, QuerySet

from clients.models import Client
from core.levenslijn import Merk, Periodebalk, Spoor
from core.prepared import Prepared, read
from gezinshereniging.domain.keuzes import Dossiersoort
from gezinshereniging.models import Aanvraag, Looptijd
from organisatie.rechten import Recht, Toegang


class Gezinsleven(NamedTuple):
    """When the dossiers of a referent were open, and per day how many people arrived."""

    looptijden: Sequence[Looptijd]
    aankomsten: Sequence[tuple[date, int]]


def list_gezinsleven(toegang: Toegang, client: Client) -> Gezinsleven:
    """What the track is drawn from; one trip to the database."""
    return Gezinsleven(*map(list, read(_LOOPTIJDEN(toegang, client.pk), _AANKOMSTEN(toegang, client.pk))))


def _find_looptijden(toegang: Toegang, client: int) -> QuerySet[Looptijd]:
    rows = Looptijd.objects.visible_to(toegang, Recht.DOSSIERSTAND_ZIEN).filter(dossier__referent=client)
    return rows.select_related("dossier").order_by("begin", "pk")


def _find_aankomsten(toegang: Toegang, client: int) -> QuerySet[Any, Any]:
    aanvragen = Aanvraag.objects.visible_to(toegang, Recht.DOSSIERSTAND_ZIEN).gezinshereniging()
    per_dag = aanvragen.filter(procedure__dossier__referent=client, aankomst_op__isnull=False)
    return per_dag.order_by("aankomst_op").values_list("aankomst_op").annotate(n=Count("pk"))


_LOOPTIJDEN, _AANKOMSTEN = Prepared(_find_looptijden), Prepared(_find_aankomsten)


def draw_gezin(leven: Gezinsleven, url: str) -> Spoor:
    """Each stretch in which a dossier was open as a bar, with the days on which family arrived."""
    balken = [
        Periodebalk(rij.begin, rij.eind, f"Dossier {Dossiersoort(rij.dossier.soort).label} open", url)
        for rij in leven.looptijden
        if rij.eind is None or rij.eind > rij.begin + timedelta(days=1)
    ]
    merken = [
        Merk(dag, "1 gezinslid aangekomen" if n == 1 else f"{n} gezinsleden aangekomen", url)
        for dag, n in leven.aankomsten
    ]
    return Spoor("Gezin", "gezin", url, balken, merken)
