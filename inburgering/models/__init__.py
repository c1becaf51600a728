"""Facts about integrating: the duty of a person, and the groups in which people prepare the participatieverklaring."""

from inburgering.models.groep import Pvtaanwezigheid, Pvtbijeenkomst, Pvtdeelname, Pvtgroep
from inburgering.models.les import Taalles
from inburgering.models.plicht import Boete, Examenonderdeel, Inburgering, Termijnverlenging, Vrijstelling

__all__ = [
    "Boete",
    "Examenonderdeel",
    "Inburgering",
    "Pvtaanwezigheid",
    "Pvtbijeenkomst",
    "Pvtdeelname",
    "Pvtgroep",
    "Taalles",
    "Termijnverlenging",
    "Vrijstelling",
]
