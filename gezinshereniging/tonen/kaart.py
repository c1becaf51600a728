"""What the home team reads of a dossier, and what can be put into one."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Prefetch
from django.urls import reverse

from clients.models import Client
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
    rijen = (
        Dossier.objects.visible_to(toegang, Recht.DOSSIERSTAND_ZIEN)
        .filter(referent=client)
        .select_related("locatie", "verantwoordelijke")
        .prefetch_related(
            Prefetch("mutaties", vragen, to_attr="open_vragen"),
            Prefetch("woonvragen", open_vragen, to_attr="open_woonvragen"),
        )
    )
    hier = set(
        Dossier.objects.visible_to(toegang, Recht.DOSSIER_ZIEN).filter(referent=client).values_list("pk", flat=True)
    )
    beelden = [_make_beeld(dossier, is_hier=dossier.pk in hier) for dossier in rijen.order_by("-geopend_op", "-pk")]
    return sorted(beelden, key=lambda beeld: beeld.rij.status == "afgesloten")


def _make_beeld(dossier: Any, *, is_hier: bool) -> Dossierbeeld:
    wat = Dossiersoort(dossier.soort).label
    return Dossierbeeld(
        rij=dossier,
        wat=f"{wat[:1].upper()}{wat[1:]} {dossier.nummer}",
        url=reverse("gezinshereniging:dossier-detail", args=[dossier.pk]) if is_hier else "",
        vragen=tuple(dossier.open_vragen),
        woonvraag=next(iter(dossier.open_woonvragen), None),
    )


def list_open_dossiers(toegang: Toegang, clients: Any) -> list[Dossier]:
    """The open dossiers of these referents (ids) that this person may add to."""
    rijen = Dossier.objects.visible_to(toegang, Recht.DOSSIER_WIJZIGEN).lopend().filter(referent__in=clients)
    return list(rijen.order_by("pk"))
