"""What the home team reads of a dossier, and what can be put into one."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Prefetch, QuerySet, prefetch_related_objects
from django.urls import reverse

from clients.models import Client
from core.paneel import Kaart
from core.prepared import Prepared, read
from gezinshereniging.domain.keuzes import Dossiersoort, Mutatiesoort
from gezinshereniging.models import Dossier, Mutatie, Woonvraag
from organisatie.rechten import Recht, Toegang

VRAAG_DAGEN = 60
"""So long a question of the legal team stands on the card of the client."""


@dataclass(frozen=True, slots=True)
class Dossierbeeld:
    """One dossier as the home team sees it: how it stands and what is asked. ``url`` only for who handles it."""

    rij: Dossier
    wat: str
    url: str
    vragen: tuple[Mutatie, ...]
    woonvraag: Woonvraag | None


def list_dossierbeelden(toegang: Toegang, client: Client) -> list[Dossierbeeld]:
    """The dossiers of this referent, the open ones first."""
    sinds = toegang.vandaag - timedelta(days=VRAAG_DAGEN)
    vragen = Mutatie.objects.geldend().filter(soort=Mutatiesoort.VRAAG_BEGELEIDER, op__gte=sinds).order_by("-op", "-pk")
    open_vragen = Woonvraag.objects.open().order_by("pk")
    rijen, hier = map(
        list, read(*(_DOSSIERS(toegang, recht, client.pk) for recht in (Recht.DOSSIERSTAND_ZIEN, Recht.DOSSIER_ZIEN)))
    )
    prefetch_related_objects(
        rijen,
        Prefetch("mutaties", vragen, to_attr="open_vragen"),
        Prefetch("woonvragen", open_vragen, to_attr="open_woonvragen"),
    )
    beelden = [_make_beeld(dossier, is_hier=dossier in hier) for dossier in rijen]
    return sorted(beelden, key=lambda beeld: beeld.rij.status == "afgesloten")


def _find_dossiers(toegang: Toegang, recht: Recht, client: int) -> QuerySet[Dossier]:
    rows = Dossier.objects.visible_to(toegang, recht).filter(referent=client)
    return rows.select_related("locatie", "verantwoordelijke").order_by("-geopend_op", "-pk")


_DOSSIERS = Prepared(_find_dossiers)


def _make_beeld(dossier: Any, *, is_hier: bool) -> Dossierbeeld:
    wat = Dossiersoort(dossier.soort).label
    return Dossierbeeld(
        rij=dossier,
        wat=f"{wat[:1].upper()}{wat[1:]} {dossier.nummer}",
        url=reverse("gezinshereniging:dossier-detail", args=[dossier.pk]) if is_hier else "",
        vragen=tuple(dossier.open_vragen),
        woonvraag=next(iter(dossier.open_woonvragen), None),
    )


def say_dossiers(beelden: list[Dossierbeeld]) -> Kaart:
    """The card of the client: how the newest open dossier stands and what is asked."""
    lopend = [beeld for beeld in beelden if beeld.rij.status != "afgesloten"]
    if not beelden:
        return Kaart("Er is geen dossier.", is_leeg=True)
    if not lopend:
        return Kaart("Alle dossiers zijn afgesloten.")
    eerste = lopend[0]
    vraag = " Er is een vraag aan jullie." if eerste.vragen or eerste.woonvraag else ""
    meer = f" En nog {len(lopend) - 1} open." if len(lopend) > 1 else ""
    return Kaart(f"{eerste.rij.get_status_display()}; {eerste.rij.locatie} behandelt het.{vraag}{meer}")


def list_open_dossiers(toegang: Toegang, clients: Any) -> list[Dossier]:
    """The open dossiers of these referents (ids) that this person may add to."""
    rijen = Dossier.objects.visible_to(toegang, Recht.DOSSIER_WIJZIGEN).lopend().filter(referent__in=clients)
    return list(rijen.order_by("pk"))
