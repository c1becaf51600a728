"""Which hidden numbers of an edition can be released, and what that would give away."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rapportage.edities.grenzen import TOTAAL, Plek, list_narrowed
from rapportage.models import Editie

VERRAADT = "Dit getal geeft ook een ander prijs: {wat}. Geef dat eerst zelf vrij, of laat dit getal verborgen."
VOLGT = "Uit dit cijfer volgt een ander cijfer dat verborgen is. Daarom kan het niet worden vrijgegeven."


@dataclass(frozen=True, slots=True)
class Keuzegetal:
    """A number that is hidden now and can be released."""

    code: str
    plek: Plek
    label: str
    waarde: int

    @property
    def sleutel(self) -> str:
        """How the form calls it."""
        return "|".join((self.code, *self.plek))


def list_keuzes(editie: Editie) -> list[Keuzegetal]:
    """The hidden numbers that can be named: figures of people, and the cells that are printed by running totals."""
    inhoud = {cijfer["code"]: cijfer for cijfer in json.loads(editie.inhoud)["cijfers"]}
    al = {(vrij.code, (vrij.uitsplitsing, vrij.cel)) for vrij in editie.vrijgaven.all()}
    return [
        keuze
        for cijfer in json.loads(editie.publicatie.inhoud)["cijfers"]
        for keuze in _list_of(cijfer, inhoud[cijfer["code"]])
        if (keuze.code, keuze.plek) not in al
    ]


def why_no_vrijgave(editie: Editie, keuze: Keuzegetal) -> str | None:
    """What the release of this number would give away besides, or None."""
    publicatie = {cijfer["code"]: cijfer for cijfer in json.loads(editie.publicatie.inhoud)["cijfers"]}
    inhoud = json.loads(editie.inhoud)["cijfers"]
    if keuze.plek == TOTAAL and any(keuze.code in cijfer["delen"] for cijfer in inhoud):
        return VOLGT
    vrij = {(v.uitsplitsing, v.cel): v.waarde for v in editie.vrijgaven.filter(code=keuze.code)}
    over = list_narrowed(publicatie[keuze.code], {**vrij, keuze.plek: keuze.waarde})
    return VERRAADT.format(wat=", ".join(cel or "het totaal" for _, cel in over)) if over else None


def _list_of(cijfer: Mapping[str, Any], geteld: Mapping[str, Any]) -> Iterator[Keuzegetal]:
    waarde, code = cijfer["waarde"], cijfer["code"]
    if not geteld["telt_personen"] or waarde is None or cijfer["deel_van"] or "uit_editie" in cijfer:
        return
    if isinstance(waarde, dict) and "van" in waarde:
        yield Keuzegetal(code, TOTAAL, geteld["naam"], geteld["waarde"])
    cellen = {deel["naam"]: dict(deel["cellen"]) for deel in geteld["uitsplitsingen"]}
    for deel in cijfer.get("uitsplitsingen", ()):
        for cel, _ in deel["cellen"] if deel["treden"] else ():
            if cel in cellen[deel["naam"]]:
                yield Keuzegetal(code, (deel["naam"], cel), f"{deel['titel']}: {cel}", cellen[deel["naam"]][cel])
