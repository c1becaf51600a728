"""What something would change, before it is saved: the act itself is done, looked at, and undone."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.opname import Opnameregel, list_opnamen
from gezinshereniging.domain.keuzes import Dossierstatus
from gezinshereniging.models import Dossier
from gezinshereniging.tonen.pagina import list_dossiers
from gezinshereniging.tonen.raster import make_raster
from organisatie.action import rehearse
from organisatie.rechten import Toegang

Opname = dict[str, Opnameregel]


@dataclass(frozen=True, slots=True)
class Veranderingbeeld:
    """One thing that changes: what it is, how it was (empty: new), how it will be (empty: gone), why, and for whom."""

    wat: str
    was: str
    wordt: str
    uitleg: str
    wie: str = ""


def take_opname(toegang: Toegang, dossier: Dossier) -> Opname:
    """Everything that follows from the facts of a dossier now: status, steps, the home, and deadlines."""
    nu = list_dossiers(toegang).get(pk=dossier.pk)
    opname: Opname = {"status": Opnameregel("Stand van het dossier", Dossierstatus(nu.status).label)}
    stukken = list(nu.stukken.all())
    for procedure in nu.procedures.order_by("nummer"):
        for persoon in make_raster(toegang, nu, procedure, stukken).personen:
            naam = persoon.aanvraag.gezinslid.client.naam
            sleutel = f"{procedure.nummer}-{persoon.aanvraag.gezinslid_id}"
            opname[f"{sleutel}-status"] = Opnameregel("aanvraag", persoon.status.label, wie=naam)
            for vak in persoon.vakken:
                stap = vak.stand.stap
                opname[f"{sleutel}-stap-{stap.code}"] = Opnameregel(stap.kop, vak.stand.status.label, wie=naam)
    if nu.woonvragen.filter(afgehandeld_op__isnull=True).exists():
        opname["woonvraag"] = Opnameregel("Woonvraag", "voor het team dat de cliënt begeleidt")
    for naam, regels in list_opnamen(toegang, nu.referent):
        opname |= {f"{naam}/{sleutel}": regel for sleutel, regel in regels.items()}
    return opname


def compare(voor: Opname, na: Opname) -> list[Veranderingbeeld]:
    """What differs, in the order in which it stands; what is gone comes last."""
    anders = []
    for sleutel, regel in na.items():
        oud = voor.get(sleutel)
        if oud is None or (oud.stand, oud.uitleg) != (regel.stand, regel.uitleg):
            was = oud.stand if oud else ""
            anders.append(Veranderingbeeld(regel.wat, was, regel.stand, regel.uitleg, regel.wie))
    verdwenen = [regel for sleutel, regel in voor.items() if sleutel not in na]
    return anders + [Veranderingbeeld(regel.wat, regel.stand, "", "", regel.wie) for regel in verdwenen]


def preview(toegang: Toegang, dossier: Dossier, action: Callable[..., Any]) -> Callable[..., list[Veranderingbeeld]]:
    """In the place of the action: gives what it would change. Raises what the action raises."""

    def run(**velden: Any) -> list[Veranderingbeeld]:
        velden.pop("inzending", None)
        voor = take_opname(toegang, dossier)
        na = rehearse(lambda: action(**velden), lambda: take_opname(toegang, dossier))
        return compare(voor, na)

    return run
