"""The same act for several people of one gezin: in one transaction, with the right asked for each of them."""

from collections.abc import Callable, Iterable
from typing import Any

from core.errors import Refused, Weigering

OOK_VOOR = "ook_voor"


def do_also_for(rows: Iterable[Any], doe: Callable[[Any], Any]) -> None:
    """Do this for each row of somebody else (a Client, or a row with one); ``doe`` is an action on that row.

    Raises Refused with the name of whom it cannot be done for, at the field where they were ticked; then nothing of it
    is kept, for nobody.
    """
    for row in rows:
        try:
            doe(row)
        except Refused as refused:
            wie = find_client_of(row)
            raise Refused(*(Weigering(OOK_VOOR, f"{wie}: {w.zin}") for w in refused.weigeringen)) from refused


def find_client_of(row: Any) -> Any:
    """The client whom a row is about: the row itself, its client, or that of its koppeling."""
    if hasattr(row, "koppeling"):
        return row.koppeling.client
    return getattr(row, "client", row)
