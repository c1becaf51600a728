"""Facts about guidance."""

from begeleiding.models.afspraak import Afspraak
from begeleiding.models.cursus import Cursus, Cursusaanwezigheid, Cursusdeelname, Cursusles
from begeleiding.models.hulp import Coaching, Voorziening
from begeleiding.models.lijst import Checkpunt, Puntstand
from begeleiding.models.logboek import Activiteit, Meldcodeconsult, Signaal
from begeleiding.models.omgeving import Betrokkenheid, Schoolaanmelding
from begeleiding.models.traject import Traject, Warmeoverdracht
from begeleiding.models.werk import Werktraject

__all__ = [
    "Activiteit",
    "Afspraak",
    "Betrokkenheid",
    "Checkpunt",
    "Coaching",
    "Cursus",
    "Cursusaanwezigheid",
    "Cursusdeelname",
    "Cursusles",
    "Meldcodeconsult",
    "Puntstand",
    "Schoolaanmelding",
    "Signaal",
    "Traject",
    "Voorziening",
    "Warmeoverdracht",
    "Werktraject",
]
