"""The figures of all packages together, in the order of the report."""

from core.wing import import_wing
from rapportage.indicator import Figuur, Indicator

_MECHANISM = ("register", "uitsplitsingen")
_FILES = sorted(import_wing("rapportage.indicatoren", without=_MECHANISM), key=lambda module: module.VOLGORDE)
INDICATOREN: tuple[Figuur, ...] = (
    *(figuur for module in _FILES for figuur in module.INDICATOREN),
    *(figuur for module in _FILES for figuur in getattr(module, "ACHTERAAN", ())),
)
"""In the order of the files; what a file keeps for the end (``ACHTERAAN``) comes after those of all others."""
REGISTER: dict[str, Figuur] = {figuur.code: figuur for figuur in INDICATOREN}
GETELD: tuple[Indicator, ...] = tuple(f for f in INDICATOREN if isinstance(f, Indicator))
SECTIES: tuple[str, ...] = tuple(dict.fromkeys(figuur.sectie for figuur in INDICATOREN))
GROEPEN = {figuur.groep.code: figuur.groep.label for figuur in INDICATOREN}
"""What a gemeente can say that it keeps: code to words."""
