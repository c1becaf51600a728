"""The catalogue: every legal term the team meets, as dated rows. A changed law is a new row."""

from datetime import date

from wetgeving.begrippen import Regel, ZonderRegel
from wetgeving.boek import Regelboek
from wetgeving.regels import bezwaar, inburgering, nareis, verblijf, wonen
from wetgeving.regels.zonder import ZONDER_REGEL

__all__ = ["BOEK", "REGELS", "ZONDER_REGEL", "Regelboek", "ZonderRegel", "regel_on"]

REGELS: tuple[Regel, ...] = (
    *verblijf.REGELS,
    *nareis.REGELS,
    *bezwaar.REGELS,
    *inburgering.REGELS,
    *wonen.REGELS,
)
BOEK = Regelboek(REGELS)


def regel_on(code: str, peildatum: date) -> Regel:
    """The newest version of a rule for this day. Raises LookupError naming code and day when there is none."""
    return BOEK.regel_on(code, peildatum)
