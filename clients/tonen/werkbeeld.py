"""The page of a client put together: the strip, and what packages registered for it."""

from typing import Any

from clients.models import Client
from clients.tonen.dubbel import list_dubbelen
from clients.tonen.rechten import rechten_op
from clients.tonen.strip import make_strip
from core.clientpagina import list_nu, list_soorten, list_sporen, tell_tijdlijn
from core.kijk import Kijk
from core.levenslijn import lay_out
from core.paneel import list_kaarten
from organisatie.rechten import Toegang

NU_REGELS, OP_DE_PAGINA = 3, 5
"""So many lines of *Nu* and of the tijdlijn stand on the page of a client; the others are one click away."""
PER_BLADZIJDE = 25
VERSTE_BLADZIJDE = 400
"""Nobody turns so many pages; further back an address leads nowhere."""


def make_clientbeeld(toegang: Toegang, client: Client, soort: str) -> dict[str, Any]:
    """Everything on the page. ``soort``: the kind of lines in the tijdlijn, empty for all."""
    zicht = rechten_op(toegang, client)
    kijk = Kijk(toegang, client, zicht.rechten)
    regels, meer = list_nu(kijk, NU_REGELS)
    return {
        "client": client,
        "rechten": zicht.rechten,
        "zicht": zicht,
        "strip": make_strip(kijk),
        "dubbelen": list_dubbelen(toegang, client),
        "levenslijn": lay_out(list_sporen(kijk), vandaag=toegang.vandaag),
        "nu": regels,
        "nu_meer": meer,
        "kaarten": list_kaarten(kijk),
        **_tell(kijk, soort, 0, OP_DE_PAGINA),
    }


def make_tijdlijnbeeld(toegang: Toegang, client: Client, soort: str, bladzijde: int) -> dict[str, Any]:
    """One page of the tijdlijn; ``bladzijde`` counts from 1."""
    kijk = Kijk(toegang, client, rechten_op(toegang, client).rechten)
    bladzijde = min(max(bladzijde, 1), VERSTE_BLADZIJDE)
    vanaf = (bladzijde - 1) * PER_BLADZIJDE
    return {"client": client, "bladzijde": bladzijde, **_tell(kijk, soort, vanaf, PER_BLADZIJDE)}


def _tell(kijk: Kijk, soort: str, vanaf: int, aantal: int) -> dict[str, Any]:
    soorten = list_soorten(kijk)
    gekozen = soort if soort in soorten else ""
    regels, er_is_meer = tell_tijdlijn(kijk, soort=gekozen, vanaf=vanaf, aantal=aantal)
    return {"tijdlijn": regels, "er_is_meer": er_is_meer, "soorten": soorten, "soort": gekozen}
