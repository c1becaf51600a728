"""Walk-in hours and the contacts that are logged there."""

from spreekuur.models.concept import Concept
from spreekuur.models.contact import (
    Contact,
    Contactdeelname,
    Contactonderwerp,
    Contactuitkomst,
    Correctie,
    Doorverwijzing,
    Tolk,
    Wijze,
)
from spreekuur.models.vraag import Publieksvraag, Vraag
from spreekuur.models.zitting import Aanwezigheid, Onderwerp, Spreekuur, Spreekuursoort, Zitting

__all__ = [
    "Aanwezigheid",
    "Concept",
    "Contact",
    "Contactdeelname",
    "Contactonderwerp",
    "Contactuitkomst",
    "Correctie",
    "Doorverwijzing",
    "Onderwerp",
    "Publieksvraag",
    "Spreekuur",
    "Spreekuursoort",
    "Tolk",
    "Vraag",
    "Wijze",
    "Zitting",
]
