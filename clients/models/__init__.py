"""Everybody the team knows, and where they belong."""

from clients.models.bereik import VanClientQuerySet
from clients.models.client import Client, Geslacht, Naambron, Naamvorm, Tolkbehoefte
from clients.models.gezin import Gezin, Lidmaatschap
from clients.models.toegang import Balietoegang, Inschrijving, Toewijzing, Toewijzingrol
from clients.models.verwijdering import Verwijdering
from clients.models.wonen import (
    Aanboduitkomst,
    Bewoning,
    Huisvesting,
    Huisvestingsoort,
    Koppeling,
    Leeftijdsgroep,
    Woning,
    Woningaanbod,
    Woningsoort,
)

__all__ = [
    "Aanboduitkomst",
    "Balietoegang",
    "Bewoning",
    "Client",
    "Geslacht",
    "Gezin",
    "Huisvesting",
    "Huisvestingsoort",
    "Inschrijving",
    "Koppeling",
    "Leeftijdsgroep",
    "Lidmaatschap",
    "Naambron",
    "Naamvorm",
    "Toewijzing",
    "Toewijzingrol",
    "Tolkbehoefte",
    "VanClientQuerySet",
    "Verwijdering",
    "Woning",
    "Woningaanbod",
    "Woningsoort",
]
