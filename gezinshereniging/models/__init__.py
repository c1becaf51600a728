"""Dossiers: the people in them, what happened, and what follows from that."""

from gezinshereniging.models.brieven import Briefsjabloon, Conceptbrief
from gezinshereniging.models.dossier import Dossier, GeenDossier, Gezinslid, Looptijd, Procedure
from gezinshereniging.models.ronde import Maandronde, Rondebericht, Rondedossier
from gezinshereniging.models.stukken import Stuk, Woonvraag
from gezinshereniging.models.verloop import Aanvraag, Beschikking, Mutatie, Mutatielid

__all__ = [
    "Aanvraag",
    "Beschikking",
    "Briefsjabloon",
    "Conceptbrief",
    "Dossier",
    "GeenDossier",
    "Gezinslid",
    "Looptijd",
    "Maandronde",
    "Mutatie",
    "Mutatielid",
    "Procedure",
    "Rondebericht",
    "Rondedossier",
    "Stuk",
    "Woonvraag",
]
