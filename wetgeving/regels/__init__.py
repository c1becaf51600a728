"""The catalogue: every legal term the team meets, as dated rows. A changed law is a new row."""

from collections.abc import Mapping
from datetime import date

from wetgeving.begrippen import Regel, ZonderRegel
from wetgeving.boek import Regelboek
from wetgeving.regels import bestuursrecht, bezwaar, blijven, geld, inburgering, nareis, verblijf, wonen
from wetgeving.regels.zonder import ZONDER_REGEL

__all__ = ["BOEK", "ONDERWERPEN", "REGELS", "ZONDER_REGEL", "Regelboek", "ZonderRegel", "find_regel"]

ONDERWERPEN: Mapping[str, tuple[Regel, ...]] = {
    "Verblijf en documenten": verblijf.REGELS,
    "Voor altijd blijven": blijven.REGELS,
    "Gezinshereniging en mvv": nareis.REGELS,
    "Bezwaar en beroep bij de IND": bezwaar.REGELS,
    "Gemeente, DUO, Toeslagen en brieven": bestuursrecht.REGELS,
    "Inburgering": inburgering.REGELS,
    "Geld en verzekering": geld.REGELS,
    "Wonen": wonen.REGELS,
}
"""Every rule, by the subject under which the team looks for it."""
REGELS: tuple[Regel, ...] = tuple(regel for regels in ONDERWERPEN.values() for regel in regels)
BOEK = Regelboek(REGELS)


def find_regel(code: str, peildatum: date) -> Regel:
    """The newest version of a rule for this day. Raises LookupError naming code and day when there is none."""
    return BOEK.regel_on(code, peildatum)
