"""Facts about guidance."""

from begeleiding.models.afspraak import Afspraak
from begeleiding.models.hulp import Coaching, Voorziening
from begeleiding.models.lijst import Checkpunt, Puntstand
from begeleiding.models.traject import Traject, Warmeoverdracht

__all__ = ["Afspraak", "Checkpunt", "Coaching", "Puntstand", "Traject", "Voorziening", "Warmeoverdracht"]
