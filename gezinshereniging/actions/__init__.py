"""Everything that can be done with a dossier. Only these write."""

from gezinshereniging.actions.beschikkingen import beschikking_create
from gezinshereniging.actions.brieven import (
    briefsjabloon_delete,
    briefsjabloon_update,
    conceptbrief_create,
    conceptbrief_versturen,
)
from gezinshereniging.actions.dossier import (
    dossier_afsluiten,
    dossier_create,
    dossier_heropenen,
    dossier_overdragen,
    dossier_update,
    geendossier_create,
    procedure_create,
)
from gezinshereniging.actions.gezinsleden import Lidregel, gezinsleden_create, gezinslid_update
from gezinshereniging.actions.mutaties import (
    aankomst_create,
    contact_in_dossier,
    mutatie_correct,
    mutatie_create,
)
from gezinshereniging.actions.ronde import (
    begeleidervraag_beantwoorden,
    maandronde_afronden,
    maandronde_bevestigen,
    maandronde_create,
    maandronde_pauzeren,
    rondebericht_volgende,
    rondedossier_geen_wijziging,
    rondedossier_mutatie,
    rondedossier_pakken,
    rondedossier_terug,
    rondedossier_vraag,
)
from gezinshereniging.actions.stukken import stuk_create, stuk_update, stukken_gebruikelijk, woonvraag_update

__all__ = [
    "Lidregel",
    "aankomst_create",
    "begeleidervraag_beantwoorden",
    "beschikking_create",
    "briefsjabloon_delete",
    "briefsjabloon_update",
    "conceptbrief_create",
    "conceptbrief_versturen",
    "contact_in_dossier",
    "dossier_afsluiten",
    "dossier_create",
    "dossier_heropenen",
    "dossier_overdragen",
    "dossier_update",
    "geendossier_create",
    "gezinsleden_create",
    "gezinslid_update",
    "maandronde_afronden",
    "maandronde_bevestigen",
    "maandronde_create",
    "maandronde_pauzeren",
    "mutatie_correct",
    "mutatie_create",
    "procedure_create",
    "rondebericht_volgende",
    "rondedossier_geen_wijziging",
    "rondedossier_mutatie",
    "rondedossier_pakken",
    "rondedossier_terug",
    "rondedossier_vraag",
    "stuk_create",
    "stuk_update",
    "stukken_gebruikelijk",
    "woonvraag_update",
]
