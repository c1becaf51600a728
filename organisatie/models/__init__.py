"""Who works where, for which gemeente, and by which definitions a gemeente counts."""

from organisatie.models.cijfers import (
    Beginsaldo,
    Gemeentedefinitie,
    GepubliceerdCijfer,
    Huisvestingsdatum,
    Registratie,
    Saldocorrectie,
    Taakstelling,
)
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
    "Locatie",
    "Partner",
    "Partnersoort",
    "Registratie",
    "Saldocorrectie",
    "Taakstelling",
    "Werkgebied",
]
