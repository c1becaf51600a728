"""What follows (Termijn), what people did about it, and who was told."""

from termijnen.models.attenderingen import Agendasleutel, Attendering, Dagbericht, Termijncontrole
from termijnen.models.brief import Brieftermijn
from termijnen.models.feiten import Regelacceptatie, Regelbevestiging, Termijnhandeling
from termijnen.models.termijn import Berekening, Termijn

__all__ = [
    "Agendasleutel",
    "Attendering",
    "Berekening",
    "Brieftermijn",
    "Dagbericht",
    "Regelacceptatie",
    "Regelbevestiging",
    "Termijn",
    "Termijncontrole",
    "Termijnhandeling",
]
