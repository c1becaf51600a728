"""Everything that can be done with permits and papers. Only these write."""

from verblijf.actions.documenten import (
    reisdocument_create,
    reisdocument_update,
    verblijfsdocument_create,
    verblijfsdocument_update,
)
from verblijf.actions.vergunning import (
    vergunning_create,
    vergunning_intrekken,
    vergunning_update,
    vergunning_voornemen,
    vergunningverlenging_besluit,
    vergunningverlenging_create,
)

__all__ = [
    "reisdocument_create",
    "reisdocument_update",
    "verblijfsdocument_create",
    "verblijfsdocument_update",
    "vergunning_create",
    "vergunning_intrekken",
    "vergunning_update",
    "vergunning_voornemen",
    "vergunningverlenging_besluit",
    "vergunningverlenging_create",
]
