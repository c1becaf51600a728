"""Everything that can be done with guidance. Only these write."""

from begeleiding.actions.afspraak import afspraak_afzeggen, afspraak_create, afspraak_update
from begeleiding.actions.cursus import (
    certificaten_create,
    cursus_create,
    cursus_update,
    cursusaanwezigheid_set,
    cursusdeelname_delete,
    cursusdeelnames_create,
    cursusles_create,
)
from begeleiding.actions.hulp import coaching_create, coaching_end, voorziening_beantwoorden, voorziening_create
from begeleiding.actions.lijst import checkpunt_create, checkpunt_update, checkpunten_overnemen, puntstand_set
from begeleiding.actions.logboek import (
    activiteit_create,
    activiteit_update,
    meldcodeconsult_create,
    meldcodeconsult_delete,
    meldcodeconsult_update,
    signaal_create,
    signaal_delen,
    signaal_update,
)
from begeleiding.actions.omgeving import (
    betrokkenheid_create,
    betrokkenheid_update,
    schoolaanmelding_create,
    schoolaanmelding_update,
)
from begeleiding.actions.traject import traject_afronden, traject_create, traject_heropenen, warmeoverdracht_create
from begeleiding.actions.vanzelf import follow_definitie, follow_huisvesting, trajecten_bijwerken
from begeleiding.actions.werk import werktraject_create, werktraject_update

__all__ = [
    "activiteit_create",
    "activiteit_update",
    "afspraak_afzeggen",
    "afspraak_create",
    "afspraak_update",
    "betrokkenheid_create",
    "betrokkenheid_update",
    "certificaten_create",
    "checkpunt_create",
    "checkpunt_update",
    "checkpunten_overnemen",
    "coaching_create",
    "coaching_end",
    "cursus_create",
    "cursus_update",
    "cursusaanwezigheid_set",
    "cursusdeelname_delete",
    "cursusdeelnames_create",
    "cursusles_create",
    "follow_definitie",
    "follow_huisvesting",
    "meldcodeconsult_create",
    "meldcodeconsult_delete",
    "meldcodeconsult_update",
    "puntstand_set",
    "schoolaanmelding_create",
    "schoolaanmelding_update",
    "signaal_create",
    "signaal_delen",
    "signaal_update",
    "traject_afronden",
    "traject_create",
    "traject_heropenen",
    "trajecten_bijwerken",
    "voorziening_beantwoorden",
    "voorziening_create",
    "warmeoverdracht_create",
    "werktraject_create",
    "werktraject_update",
]
