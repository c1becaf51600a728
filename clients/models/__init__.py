"""Everybody the team knows, and where they belong."""

from clients.models.client import Client, Geslacht, Naambron, Naamvorm, Tolkbehoefte
from clients.models.gezin import Gezin, Lidmaatschap
from clients.models.toegang import Balietoegang, Inschrijving, Toewijzing, Toewijzingrol
from clients.models.verblijf import (
    Nareiswens,
    Reisdocument,
    Reisdocumentsoort,
    Verblijfsdocument,
    Verblijfsdocumentsoort,
    Verblijfsstatus,
    Verblijfsvergunning,
    Vergunningsoort,
    Vergunningverlenging,
    Verlengingsuitkomst,
)
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
from clients.models.zichtbaar import VanClientQuerySet

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
    "Nareiswens",
    "Reisdocument",
    "Reisdocumentsoort",
    "Toewijzing",
    "Toewijzingrol",
    "Tolkbehoefte",
    "VanClientQuerySet",
    "Verblijfsdocument",
    "Verblijfsdocumentsoort",
    "Verblijfsstatus",
    "Verblijfsvergunning",
    "Vergunningsoort",
    "Vergunningverlenging",
    "Verlengingsuitkomst",
    "Verwijdering",
    "Woning",
    "Woningaanbod",
    "Woningsoort",
]
