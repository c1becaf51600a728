"""Everything that can be done with a deadline, a letter or a rule. Only these write."""

from termijnen.actions.handelingen import (
    handeling_ongedaan,
    termijn_andere_dag,
    termijn_gedaan,
    termijn_gezien,
    termijn_later,
    termijn_niet_van_toepassing,
    termijn_uitstel,
)

__all__ = [
    "handeling_ongedaan",
    "termijn_andere_dag",
    "termijn_gedaan",
    "termijn_gezien",
    "termijn_later",
    "termijn_niet_van_toepassing",
    "termijn_uitstel",
]
