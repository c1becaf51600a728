"""The right to stay: permits with their three dates, the cards that show them, and papers to travel with."""

from verblijf.models.vergunning import Reisdocument, Verblijfsdocument, Verblijfsvergunning, Vergunningverlenging

__all__ = [
    "Reisdocument",
    "Verblijfsdocument",
    "Verblijfsvergunning",
    "Vergunningverlenging",
]
