"""What people do to places, colleagues, partners and the settings of a gemeente."""

from organisatie.actions.account import account_block, account_email_set, account_free
from organisatie.actions.afwezigheid import afwezigheid_create
from organisatie.actions.cijfers import (
    beginsaldo_set,
    gemeentedefinitie_create,
    gepubliceerd_create,
    registratie_create,
    registratie_end,
    saldocorrectie_create,
    taakstelling_set,
)
from organisatie.actions.inkoop import inkoop_create, inkoop_update
from organisatie.actions.inzending import inzendingen_opruimen
from organisatie.actions.mensen import (
    aanstelling_confirm,
    aanstelling_create,
    aanstelling_end,
    eerste_gebruiker_create,
    gebruiker_invite,
    uitnodiging_accept,
    uitnodiging_resend,
)
from organisatie.actions.plaatsen import (
    gemeente_create,
    locatie_create,
    partner_create,
    partner_update,
    werkgebied_create,
)
from organisatie.actions.proef import gemeentedefinitie_proef
from organisatie.actions.sessies import sessie_end, sessies_end, sessies_opruimen
from organisatie.actions.team import (
    maanduren_set,
    teamfunctie_create,
    teamfunctie_delete,
    teamfunctie_update,
    teamlid_create,
    teamlid_update,
    teamopleiding_create,
    teamopleiding_delete,
    teamuren_set,
    teamverklaring_create,
    teamverklaring_delete,
)

__all__ = [
    "aanstelling_confirm",
    "aanstelling_create",
    "aanstelling_end",
    "account_block",
    "account_email_set",
    "account_free",
    "afwezigheid_create",
    "beginsaldo_set",
    "eerste_gebruiker_create",
    "gebruiker_invite",
    "gemeente_create",
    "gemeentedefinitie_create",
    "gemeentedefinitie_proef",
    "gepubliceerd_create",
    "inkoop_create",
    "inkoop_update",
    "inzendingen_opruimen",
    "locatie_create",
    "maanduren_set",
    "partner_create",
    "partner_update",
    "registratie_create",
    "registratie_end",
    "saldocorrectie_create",
    "sessie_end",
    "sessies_end",
    "sessies_opruimen",
    "taakstelling_set",
    "teamfunctie_create",
    "teamfunctie_delete",
    "teamfunctie_update",
    "teamlid_create",
    "teamlid_update",
    "teamopleiding_create",
    "teamopleiding_delete",
    "teamuren_set",
    "teamverklaring_create",
    "teamverklaring_delete",
    "uitnodiging_accept",
    "uitnodiging_resend",
    "werkgebied_create",
]
