"""The right to stay of one client as somebody reads it."""

from verblijf.tonen.papieren import (
    Documentbeeld,
    Verblijfsbeeld,
    Vergunningbeeld,
    find_te_vervangen,
    make_verblijfsbeeld,
)

__all__ = ["Documentbeeld", "Verblijfsbeeld", "Vergunningbeeld", "find_te_vervangen", "make_verblijfsbeeld"]
