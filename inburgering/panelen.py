"""What inburgering shows on the page of a client."""

from collections.abc import Iterator
from typing import Any

from django.urls import reverse

from clients.models import Client
from clients.tonen.rechten import rechten_op
from core.clientpagina import Gebeurtenis, spoor, tijdlijn
from core.kijk import Kijk
from core.levenslijn import Spoor
from core.paneel import Kaart, pagina, paneel, register_beheer
from inburgering.models import Taalles
from inburgering.tonen.beeld import list_beelden
from inburgering.tonen.kaart import draw_inburgering, list_stappen, say_inburgering
from inburgering.tonen.pagina import make_pagina
from organisatie.rechten import Recht, Toegang

register_beheer(
    "Participatieverklaring",
    "pen",
    "groepen, wie er was, wie ondertekende",
    Recht.GROEP_ZIEN,
    "inburgering:pvtgroep-list",
    volgorde=45,
    onder=["inburgering:pvt", "inburgering:ondertekening"],
)


@paneel(Recht.INBURGERING_ZIEN, volgorde=20, kop="Inburgering", icoon="school", naar="inburgering:inburgering-detail")
def inburgering(kijk: Kijk) -> Kaart:
    """What comes next, how much is done, and the last day that a letter prints."""
    return say_inburgering(kijk.read(list_beelden))


@pagina("inburgering.inburgering", Recht.INBURGERING_ZIEN, volgorde=10)
def plicht(toegang: Toegang, client: Client) -> dict[str, Any]:
    """Which law, which route, what is done and what comes next."""
    rechten = rechten_op(toegang, client).rechten
    lessen = Taalles.objects.visible_to(toegang, Recht.INBURGERING_ZIEN).filter(client=client)
    return {
        "paginas": [make_pagina(beeld, rechten) for beeld in list_beelden(toegang, client)],
        "lessen": lessen.select_related("aanbieder").order_by("-begin", "-pk"),
    }


@spoor(Recht.INBURGERING_ZIEN, volgorde=30)
def inburgeringsspoor(kijk: Kijk) -> Spoor:
    """The term that a letter prints, and what was done within it."""
    return draw_inburgering(kijk.read(list_beelden), _find_page(kijk))


@tijdlijn(Recht.INBURGERING_ZIEN, soort="papieren", volgorde=50)
def stappen(kijk: Kijk, _hoogstens: int) -> Iterator[Gebeurtenis]:
    """Letters, plan, exams and the end of the duty."""
    return list_stappen(kijk.read(list_beelden), _find_page(kijk))


def _find_page(kijk: Kijk) -> str:
    return reverse("inburgering:inburgering-detail", args=[kijk.client.pk])
