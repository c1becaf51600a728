"""Everything that can be done with a client. Only these write."""

from clients.actions.client import (
    client_create,
    client_koppelen,
    client_losmaken,
    client_update,
)
from clients.actions.gezin import gezin_create, gezin_split, lidmaatschap_create, lidmaatschap_end
from clients.actions.helper import client_helper_set
from clients.actions.huisvesting import (
    bewoning_create,
    huisvesting_create,
    huisvesting_delete,
    huisvesting_end,
    huisvesting_update,
)
from clients.actions.naam import naamvorm_create, naamvorm_update
from clients.actions.overdracht import client_overdragen
from clients.actions.toewijzing import toewijzing_create, toewijzing_end
from clients.actions.wonen import (
    koppeling_create,
    koppeling_update,
    woning_create,
    woning_update,
    woningaanbod_beantwoorden,
    woningaanbod_create,
)

__all__ = [
    "bewoning_create",
    "client_create",
    "client_helper_set",
    "client_koppelen",
    "client_losmaken",
    "client_overdragen",
    "client_update",
    "gezin_create",
    "gezin_split",
    "huisvesting_create",
    "huisvesting_delete",
    "huisvesting_end",
    "huisvesting_update",
    "koppeling_create",
    "koppeling_update",
    "lidmaatschap_create",
    "lidmaatschap_end",
    "naamvorm_create",
    "naamvorm_update",
    "toewijzing_create",
    "toewijzing_end",
    "woning_create",
    "woning_update",
    "woningaanbod_beantwoorden",
    "woningaanbod_create",
]
