"""Walk-in hours and the contacts that are logged there."""

from spreekuur.models.concept import Concept
from spreekuur.models.contact import (
    Contact,
    Contactonderwerp,
    Contactpersoon,
    Correctie,
    Doorverwijzing,
    Tolk,
    Uitkomst,
    Wijze,
)
from spreekuur.models.vraag import Publieksvraag, Vraag
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
