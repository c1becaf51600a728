"""Walk-in hours and the contacts that are logged there."""

from spreekuur.models.concept import Concept
from spreekuur.models.contact import Contact, Contactdeelname, Contactonderwerp, Correctie, Doorverwijzing
from spreekuur.models.notitie import Notitie, Notitiecorrectie
from spreekuur.models.telling import Contactdag, Contactgat, Onderwerpdag
from spreekuur.models.vraag import Publieksvraag, Vraag
from spreekuur.models.zitting import Aanwezigheid, Onderwerp, Spreekuur, Zitting

__all__ = [
    "Aanwezigheid",
    "Concept",
    "Contact",
    "Contactdag",
    "Contactdeelname",
    "Contactgat",
    "Contactonderwerp",
    "Correctie",
    "Doorverwijzing",
    "Notitie",
    "Notitiecorrectie",
    "Onderwerp",
    "Onderwerpdag",
    "Publieksvraag",
    "Spreekuur",
    "Vraag",
    "Zitting",
]
