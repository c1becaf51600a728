"""The registry: every figure of the yearly report, once, with the words by which it counts.

Total, breakdown, drill-down, chart and export all come from the same entry, so that a number and the rows behind it
cannot disagree. Codes are fixed. No filters here: which rows count is a named question of the package of the facts.
"""

from rapportage.indicator import Figuur, Indicator
from rapportage.indicatoren.huisvesting import HUISVESTING
from rapportage.indicatoren.spreekuur import SPREEKUUR
from rapportage.indicatoren.taakstelling import SALDO
from rapportage.indicatoren.termijnen import TERMIJNEN

INDICATOREN: tuple[Figuur, ...] = (*HUISVESTING, *SALDO, *SPREEKUUR, *TERMIJNEN)
REGISTER: dict[str, Figuur] = {figuur.code: figuur for figuur in INDICATOREN}
GETELD: tuple[Indicator, ...] = tuple(f for f in INDICATOREN if isinstance(f, Indicator))
