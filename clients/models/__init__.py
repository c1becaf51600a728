"""Everybody the team knows, and where they belong."""

from clients.models.bereik import VanClientQuerySet
from clients.models.client import Client, Naamvorm
from clients.models.gezin import Gezin, Lidmaatschap
from clients.models.toegang import Balietoegang, Inschrijving, Meeleestoegang, Toewijzing
from clients.models.verwijdering import Verwijdering
from clients.models.wonen import Bewoning, Huisvesting, Koppeling, Woning, Woningaanbod

__all__ = [
    "Balietoegang",
    "Bewoning",
    "Client",
    "Gezin",
    "Huisvesting",
    "Inschrijving",
    "Koppeling",
    "Lidmaatschap",
    "Meeleestoegang",
    "Naamvorm",
    "Toewijzing",
    "VanClientQuerySet",
    "Verwijdering",
    "Woning",
    "Woningaanbod",
]
