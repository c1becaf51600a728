"""Dossiers: the people in them, what happened, and what follows from that."""

from gezinshereniging.models.dossier import Dossier, GeenDossier, Gezinslid, Looptijd, Procedure
from gezinshereniging.models.stukken import Stuk, Woonvraag
from gezinshereniging.models.verloop import Aanvraag, Beschikking, Mutatie, Mutatielid

__all__ = [
    "Aanvraag",
    "Beschikking",
    "Dossier",
    "GeenDossier",
    "Gezinslid",
    "Looptijd",
    "Mutatie",
    "Mutatielid",
    "Procedure",
    "Stuk",
    "Woonvraag",
]
