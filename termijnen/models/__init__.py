"""What follows (Termijn), what people did about it, and who was told."""

from termijnen.models.brief import Afzender, Briefsoort, Brieftermijn
from termijnen.models.feiten import Handeling, Regelacceptatie, Regelbevestiging, Termijnhandeling
from termijnen.models.seinen import Agendasleutel, Berichtstand, Dagbericht, Signaal, Termijncontrole
from termijnen.models.termijn import Aard, Afloop, Berekening, Termijn, Zijde

__all__ = [
    "Aard",
    "Afloop",
    "Afzender",
    "Agendasleutel",
    "Berekening",
    "Berichtstand",
    "Briefsoort",
    "Brieftermijn",
    "Dagbericht",
    "Handeling",
    "Regelacceptatie",
    "Regelbevestiging",
    "Signaal",
    "Termijn",
    "Termijncontrole",
    "Termijnhandeling",
    "Zijde",
]
