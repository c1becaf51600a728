"""The blocks of *Vandaag* that several packages fill, the sign of life, and two words of the menu."""

from datetime import timedelta
from typing import Any

from django.urls import reverse

from core.gemis import count_gemis
from core.paneel import Context, Lijst, Lijstregel, bijdrage, blok, list_bijdragen, register_beheer, register_ingang
from organisatie.rechten import Recht, Toegang
from vandaag.models import Hartslag
from vandaag.tonen.lijsten import list_newest, list_together, share_places

NU_DOEN = 8
VERANDERD = 10
STIL = timedelta(minutes=3)
"""After so long without a sign of life the scheduled tasks stand still; they leave one each minute."""

register_ingang("Vandaag", "zon", Recht.VANDAAG_ZIEN, "vandaag:vandaag", volgorde=10, onder=["vandaag:gemis"])
register_beheer(
    "Overdragen",
    "verder",
    "wat een collega die weggaat in handen heeft",
    Recht.CLIENT_TOEWIJZEN,
    "vandaag:overdragen-list",
    volgorde=15,
    onder=["vandaag:overdragen"],
)
register_ingang("Beheer", "lijst", Recht.MENSEN_BEHEREN, "vandaag:beheer-list", volgorde=90)


@blok(Recht.CONTACT_MAKEN, volgorde=20)
def nu_doen(toegang: Toegang) -> Context | None:
    """What waits for me; nothing at all when nothing does."""
    regels = share_places(list_bijdragen(toegang, Lijst.NU_DOEN), NU_DOEN)
    return {"regels": regels} if regels else None


@blok(Recht.CLIENT_TOEWIJZEN, volgorde=60)
def team(toegang: Toegang) -> Context:
    """How much waits in the whole team."""
    return {"regels": list_together(list_bijdragen(toegang, Lijst.TEAM))}


@blok(Recht.CLIENT_TOEWIJZEN, volgorde=70)
def veranderd(toegang: Toegang) -> Context:
    """What changed since yesterday, the newest first."""
    regels = list_newest(list_bijdragen(toegang, Lijst.VERANDERD), VERANDERD)
    return {"regels": regels, "vandaag": toegang.vandaag}


@blok(Recht.SYSTEEM_ZIEN, volgorde=100)
def systeem(toegang: Toegang) -> Context:
    """Whether the machine lives, and what else the beheerder keeps an eye on."""
    return {"regels": list_together(list_bijdragen(toegang, Lijst.SYSTEEM))}


@bijdrage(Lijst.TEAM, Recht.CLIENT_TOEWIJZEN, volgorde=5)
def wat_mis_ik(toegang: Toegang) -> list[Lijstregel]:
    """How much stays silent, all kinds together."""
    samen = count_gemis(toegang)
    teller = {
        "label": "Wat mis ik?",
        "aantal": samen.aantal,
        "is_meer": samen.is_meer,
        "url": reverse("vandaag:gemis-list"),
        "uitleg": "stil, vergeten of nog open",
    }
    return [Lijstregel("parts/teller.html", teller)]


@bijdrage(Lijst.SYSTEEM, Recht.SYSTEEM_ZIEN, volgorde=10)
def hartslag(toegang: Toegang) -> list[Lijstregel]:
    """The last sign of life of the scheduled tasks."""
    laatste = Hartslag.objects.filter(naam=Hartslag.TAKEN).first()
    inhoud: dict[str, Any] = {"hartslag": laatste, "leeft": laatste is not None and toegang.nu - laatste.at < STIL}
    return [Lijstregel("vandaag/parts/hartslag.html", inhoud)]
