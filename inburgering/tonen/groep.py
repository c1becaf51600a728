"""Groups for the participatieverklaring as a kind of group. Reads only."""

from clients.tonen.groepen import Groepsoortbeeld
from inburgering.models import Pvtaanwezigheid, Pvtdeelname
from organisatie.rechten import Recht

PVT = Groepsoortbeeld(
    deelname=Pvtdeelname,
    aanwezigheid=Pvtaanwezigheid,
    groep="groep",
    klaar_op="ondertekend_op",
    zien=Recht.INBURGERING_ZIEN,
    wijzigen=Recht.INBURGERING_WIJZIGEN,
    waarover="Taal",
    klaar="Ondertekend",
    adressen={
        "lijst": "inburgering:pvtgroep-list",
        "nieuw": "inburgering:pvtgroep-create",
        "groep": "inburgering:pvtgroep-detail",
        "wijzigen": "inburgering:pvtgroep-update",
        "rooster": "inburgering:pvtaanwezigheid-update",
        "erbij": "inburgering:pvtdeelname-create",
        "eruit": "inburgering:pvtdeelname-delete",
        "klaar": "inburgering:ondertekening-create",
        "bijeenkomst": "inburgering:pvtbijeenkomst-create",
    },
)
