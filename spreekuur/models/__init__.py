"""Walk-in hours and the contacts that are logged there."""

from spreekuur.models.contact import (
    Concept,
    Contact,
    Contactonderwerp,
    Contactpersoon,
    Correctie,
    Doorverwijzing,
    Publieksvraag,
    Tolk,
    Uitkomst,
    Vraag,
    Wijze,
)
from spreekuur.models.zitting import Aanwezigheid, Onderwerp, Spreekuur, Spreekuursoort, Zitting

__all__ = [
    "Aanwezigheid",
    "Concept",
    "Contact",
    "Contactonderwerp",
    "Contactpersoon",
    "Correctie",
    "Doorverwijzing",
    "Onderwerp",
    "Publieksvraag",
    "Spreekuur",
    "Spreekuursoort",
    "Tolk",
    "Uitkomst",
    "Vraag",
    "Wijze",
    "Zitting",
]
