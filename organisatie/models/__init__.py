"""Who works where, for which gemeente, and by which definitions a gemeente counts."""

from organisatie.models.cijfers import (
    Beginsaldo,
    Gemeentedefinitie,
    GepubliceerdCijfer,
    Huisvestingsdatum,
    Registratie,
    Registratiegroep,
    Saldocorrectie,
    Taakstelling,
)
from organisatie.models.inzending import Inzending
from organisatie.models.mensen import Aanstelling, Gebruiker
from organisatie.models.plaatsen import Gemeente, Locatie, Partner, Partnersoort, Werkgebied

__all__ = [
    "Aanstelling",
    "Beginsaldo",
    "Gebruiker",
    "Gemeente",
    "Gemeentedefinitie",
    "GepubliceerdCijfer",
    "Huisvestingsdatum",
    "Inzending",
    "Locatie",
    "Partner",
    "Partnersoort",
    "Registratie",
    "Registratiegroep",
    "Saldocorrectie",
    "Taakstelling",
    "Werkgebied",
]
