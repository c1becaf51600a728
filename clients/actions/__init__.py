"""Everything that can be done with a client. Only these write."""

from clients.actions.client import (
    client_create,
    client_gebruiker_set,
    client_koppelen,
    client_losmaken,
    client_update,
)
from clients.actions.naam import naamvorm_create, naamvorm_update
from clients.actions.overdracht import client_overdragen
from clients.actions.toewijzing import toewijzing_create, toewijzing_end

__all__ = [
    "client_create",
    "client_gebruiker_set",
    "client_koppelen",
    "client_losmaken",
    "client_overdragen",
    "client_update",
    "naamvorm_create",
    "naamvorm_update",
    "toewijzing_create",
    "toewijzing_end",
]
