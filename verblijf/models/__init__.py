"""The right to stay: permits with their three dates, the cards that show them, and papers to travel with."""

from verblijf.models.vergunning import (
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

__all__ = [
    "Nareiswens",
    "Reisdocument",
    "Reisdocumentsoort",
    "Verblijfsdocument",
    "Verblijfsdocumentsoort",
    "Verblijfsstatus",
    "Verblijfsvergunning",
    "Vergunningsoort",
    "Vergunningverlenging",
    "Verlengingsuitkomst",
]
