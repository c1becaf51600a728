"""The dossiers of a team as a list, with where each stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, Max, Q, QuerySet

from core.paneel import Context
from gezinshereniging.domain.keuzes import Dossiersoort, Dossierstatus
from gezinshereniging.models import Dossier
from gezinshereniging.tonen.pagina import list_dossiers
from organisatie.rechten import Toegang

MIJN = "mijn"
LOPEND = "lopend"


@dataclass(frozen=True, slots=True)
class Dossierrijbeeld:
    """One dossier of the list; ``gebeurd_op`` is the day of the latest that happened."""

    rij: Dossier
    personen: int
    gebeurd_op: Any
    soort: str
    badge: str


BADGES: Mapping[str, str] = {
    Dossierstatus.BESLOTEN: "amber",
    Dossierstatus.BEZWAAR: "blauw",
    Dossierstatus.REIST: "groen",
    Dossierstatus.KLAAR: "amber",
}


def find_dossiers(toegang: Toegang, keuze: str) -> QuerySet[Dossier]:
    """The dossiers under one chip, in the order of the referent's name; ``keuze`` is a status, or mine, or all open."""
    rijen = list_dossiers(toegang)
    match keuze:
        case "mijn":
            rijen = rijen.lopend().filter(  # type: ignore[attr-defined]
                Q(verantwoordelijke=toegang.gebruiker_id) | Q(vervanger=toegang.gebruiker_id)
            )
        case status if status in Dossierstatus.values:
            rijen = rijen.filter(status=status)
        case _:
            rijen = rijen.lopend()  # type: ignore[attr-defined]
    aantallen = {"personen": Count("leden", distinct=True), "gebeurd_op": Max("mutaties__op")}
    return rijen.annotate(**aantallen).order_by(F("referent__sorteersleutel"), "pk")


def make_rij(dossier: Any) -> Dossierrijbeeld:
    """One line of the list."""
    return Dossierrijbeeld(
        rij=dossier,
        personen=dossier.personen,
        gebeurd_op=dossier.gebeurd_op,
        soort=Dossiersoort(dossier.soort).label,
        badge=BADGES.get(dossier.status, "gewoon"),
    )


def list_chips(toegang: Toegang, keuze: str) -> list[Context]:
    """The filters with how many dossiers each gives; those with none are left out, but for the first two."""
    rijen = list_dossiers(toegang)
    per_status = dict(rijen.order_by().values_list("status").annotate(Count("pk")))
    lopend = sum(aantal for status, aantal in per_status.items() if status != Dossierstatus.AFGESLOTEN)
    mijn = find_dossiers(toegang, MIJN).count()
    chips = [(LOPEND, "alle lopende", lopend), (MIJN, "van mij", mijn)]
    chips += [(s.value, s.label, per_status[s.value]) for s in Dossierstatus if per_status.get(s.value)]
    return [{"keuze": k, "label": label, "aantal": n, "aan": k == keuze} for k, label, n in chips]
