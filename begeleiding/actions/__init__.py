"""Everything that can be done with guidance. Only these write."""

from begeleiding.actions.afspraak import afspraak_afzeggen, afspraak_create, afspraak_update
from begeleiding.actions.hulp import coaching_create, coaching_end, voorziening_beantwoorden, voorziening_create
from begeleiding.actions.lijst import checkpunt_create, checkpunt_update, checkpunten_overnemen, puntstand_set
from begeleiding.actions.traject import traject_afronden, traject_create, traject_heropenen, warmeoverdracht_create
from begeleiding.actions.vanzelf import follow_definitie, follow_huisvesting, trajecten_bijwerken

__all__ = [
    "afspraak_afzeggen",
    "afspraak_create",
    "afspraak_update",
    "checkpunt_create",
    "checkpunt_update",
    "checkpunten_overnemen",
    "coaching_create",
    "coaching_end",
    "follow_definitie",
    "follow_huisvesting",
    "puntstand_set",
    "traject_afronden",
    "traject_create",
    "traject_heropenen",
    "trajecten_bijwerken",
    "voorziening_beantwoorden",
    "voorziening_create",
    "warmeoverdracht_create",
]
