"""What follows (Termijn), what people did about it, and who was told."""

from termijnen.models.attenderingen import Agendasleutel, Attendering, Berichtstand, Dagbericht, Termijncontrole
from termijnen.models.brief import VAN, Afzender, Briefsoort, Brieftermijn
from termijnen.models.feiten import Handeling, Regelacceptatie, Regelbevestiging, Termijnhandeling
from termijnen.models.termijn import Aard, Afloop, Berekening, Termijn, Zijde

__all__ = [
    "VAN",
    "Aard",
    "Afloop",
    "Afzender",
    "Agendasleutel",
    "Attendering",
    "Berekening",
    "Berichtstand",
    "Briefsoort",
    "Brieftermijn",
    "Dagbericht",
    "Handeling",
    "Regelacceptatie",
    "Regelbevestiging",
    "Termijn",
    "Termijncontrole",
    "Termijnhandeling",
    "Zijde",
]
