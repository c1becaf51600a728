"""Everything that can be done with a deadline, a letter or a rule. Only these write."""

from termijnen.actions.attenderen import (
    attenderingen_schrijven,
    bericht_volgende,
    berichten_klaarzetten,
    controle_afronden,
    controle_beginnen,
    deel_nalopen,
)
from termijnen.actions.brieven import brieftermijn_create, brieftermijn_update
from termijnen.actions.handelingen import (
    handeling_ongedaan,
    termijn_andere_dag,
    termijn_gedaan,
    termijn_gezien,
    termijn_later,
    termijn_niet_van_toepassing,
    termijn_uitstel,
)
from termijnen.actions.regels import regel_bevestigen, regelbevestiging_intrekken, regels_accepteren

__all__ = [
    "attenderingen_schrijven",
    "bericht_volgende",
    "berichten_klaarzetten",
    "brieftermijn_create",
    "brieftermijn_update",
    "controle_afronden",
    "controle_beginnen",
    "deel_nalopen",
    "handeling_ongedaan",
    "regel_bevestigen",
    "regelbevestiging_intrekken",
    "regels_accepteren",
    "termijn_andere_dag",
    "termijn_gedaan",
    "termijn_gezien",
    "termijn_later",
    "termijn_niet_van_toepassing",
    "termijn_uitstel",
]
