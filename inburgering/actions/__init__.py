"""Everything that can be done with an integration. Only these write."""

from inburgering.actions.feiten import (
    boete_create,
    boete_update,
    examenonderdeel_create,
    examenonderdeel_update,
    termijnverlenging_create,
    termijnverlenging_update,
    vrijstelling_create,
    vrijstelling_update,
)
from inburgering.actions.groep import (
    pvtaanwezigheid_set,
    pvtbijeenkomst_create,
    pvtdeelname_delete,
    pvtdeelnames_create,
    pvtdeelnames_ondertekenen,
    pvtgroep_create,
    pvtgroep_update,
)
from inburgering.actions.inburgering import inburgering_afronden, inburgering_create, inburgering_update
from inburgering.actions.les import taalles_create, taalles_update

__all__ = [
    "boete_create",
    "boete_update",
    "examenonderdeel_create",
    "examenonderdeel_update",
    "inburgering_afronden",
    "inburgering_create",
    "inburgering_update",
    "pvtaanwezigheid_set",
    "pvtbijeenkomst_create",
    "pvtdeelname_delete",
    "pvtdeelnames_create",
    "pvtdeelnames_ondertekenen",
    "pvtgroep_create",
    "pvtgroep_update",
    "taalles_create",
    "taalles_update",
    "termijnverlenging_create",
    "termijnverlenging_update",
    "vrijstelling_create",
    "vrijstelling_update",
]
