"""Courses as a kind of group. Reads only."""

from begeleiding.models import Cursusaanwezigheid, Cursusdeelname
from clients.tonen.groepen import Groepsoortbeeld
from organisatie.rechten import Recht

CURSUS = Groepsoortbeeld(
    deelname=Cursusdeelname,
    aanwezigheid=Cursusaanwezigheid,
    groep="cursus",
    klaar_op="certificaat_op",
    zien=Recht.TRAJECT_ZIEN,
    wijzigen=Recht.TRAJECT_WIJZIGEN,
    waarover="Waarover",
    klaar="Certificaten",
    adressen={
        "lijst": "begeleiding:cursus-list",
        "nieuw": "begeleiding:cursus-create",
        "groep": "begeleiding:cursus-detail",
        "wijzigen": "begeleiding:cursus-update",
        "rooster": "begeleiding:cursusaanwezigheid-update",
        "erbij": "begeleiding:cursusdeelname-create",
        "eruit": "begeleiding:cursusdeelname-delete",
        "klaar": "begeleiding:certificaat-create",
        "bijeenkomst": "begeleiding:cursusles-create",
    },
)
