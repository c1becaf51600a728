"""Who works where, for which gemeente, and by which definitions a gemeente counts."""

from organisatie.models.afwezigheid import Afwezigheid
from organisatie.models.cijfers import (
    Beginsaldo,
    Gemeentedefinitie,
    GepubliceerdCijfer,
    Registratie,
    Saldocorrectie,
    Taakstelling,
)
from organisatie.models.inkoop import Inkoop, Inkoopgemeente
from organisatie.models.inzending import Inzending
from organisatie.models.mensen import Aanstelling, Gebruiker
from organisatie.models.plaatsen import Gemeente, Locatie, Partner, Werkgebied
from organisatie.models.sessie import Sessie
from organisatie.models.team import Maanduren, Teamfunctie, Teamlid, Teamopleiding, Teamverklaring

__all__ = [
    "Aanstelling",
    "Afwezigheid",
    "Beginsaldo",
    "Gebruiker",
    "Gemeente",
    "Gemeentedefinitie",
    "GepubliceerdCijfer",
    "Inkoop",
    "Inkoopgemeente",
    "Inzending",
    "Locatie",
    "Maanduren",
    "Partner",
    "Registratie",
    "Saldocorrectie",
    "Sessie",
    "Taakstelling",
    "Teamfunctie",
    "Teamlid",
    "Teamopleiding",
    "Teamverklaring",
    "Werkgebied",
]
