"""What the page of one deadline shows: the proof, what was done, and what can be done now. Reads only."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from clients.zicht import zicht_op
from organisatie.rechten import Recht, Toegang
from termijnen.agenda import agendanaam
from termijnen.domain import why_no_andere_dag, why_no_gezien, why_no_handeling, why_no_later, why_no_uitstel
from termijnen.models import Handeling, Termijn, Termijnhandeling
from termijnen.uitleggen import uitleg_van
from termijnen.werklijst import regels

INVULLEN = {
    "verblijfsvergunning": ("clients:vergunning-update", Recht.VERBLIJF_WIJZIGEN),
    "vergunningverlenging": ("clients:vergunningverlenging-update", Recht.VERBLIJF_WIJZIGEN),
    "verblijfsdocument": ("clients:verblijfsdocument-update", Recht.VERBLIJF_WIJZIGEN),
    "reisdocument": ("clients:reisdocument-update", Recht.VERBLIJF_WIJZIGEN),
    "inburgering": ("inburgering:inburgering-update", Recht.INBURGERING_WIJZIGEN),
    "termijnverlenging": ("inburgering:termijnverlenging-update", Recht.INBURGERING_WIJZIGEN),
    "boete": ("inburgering:boete-update", Recht.INBURGERING_WIJZIGEN),
    "huisvesting": ("clients:huisvesting-update", Recht.HUISVESTING_WIJZIGEN),
    "koppeling": ("clients:koppeling-update", Recht.HUISVESTING_WIJZIGEN),
    "client": ("clients:client-update", Recht.CLIENT_WIJZIGEN),
    "brieftermijn": ("termijnen:brieftermijn-detail", Recht.BRIEF_VASTLEGGEN),
}
"""Where each kind of fact is filled in, by the word before the number in ``Termijn.feit``."""


@dataclass(frozen=True, slots=True)
class Knop:
    """One act that can be done, or the sentence that says why not."""

    url: str
    label: str
    waarom_niet: str | None
    is_knop: bool = False


def kaart_van(toegang: Toegang, termijn: Termijn) -> dict[str, Any]:
    """The context of the page of a deadline (with its client)."""
    rechten = zicht_op(toegang, termijn.client).rechten
    (regel,) = regels(toegang, [termijn])
    uitleg = uitleg_van(termijn, toegang)
    return {
        "termijn": termijn,
        "regel": regel,
        "stand": regel.stand,
        "uitleg": uitleg,
        "rechten": rechten,
        "knoppen": _knoppen(toegang, termijn, rechten),
        "mag_ongedaan": Recht.TERMIJN_AFHANDELEN in rechten,
        "agendanaam": agendanaam(termijn.pk),
        "feit_url": _feit_url(uitleg.feit.tabel, uitleg.feit.pk, rechten),
    }


def _feit_url(tabel: str, pk: int, rechten: frozenset[Recht]) -> str:
    """Where the fact behind a deadline is filled in, for who may; else nothing."""
    naam, recht = INVULLEN[tabel]
    return reverse(naam, args=[pk]) if recht in rechten else ""


def _knoppen(toegang: Toegang, termijn: Termijn, rechten: frozenset[Recht]) -> list[Knop]:
    if Recht.TERMIJN_AFHANDELEN not in rechten:
        return []
    vandaag, klaar = toegang.vandaag, why_no_handeling(termijn)
    knoppen = [
        _knop("gedaan-create", "Gedaan", termijn, klaar),
        _knop("uitstel-create", "Uitstel gekregen", termijn, why_no_uitstel(termijn)),
        _knop("niet-van-toepassing-create", "Niet van toepassing", termijn, klaar),
        _knop("later-create", "Later herinneren", termijn, why_no_later(termijn, vandaag=vandaag)),
    ]
    gezien = why_no_gezien(termijn, vandaag=vandaag, laatst_gezien=_laatst_gezien(toegang, termijn))
    knoppen.append(_knop("gezien-create", "Ik pak dit op", termijn, gezien, is_knop=True))
    if Recht.TERMIJN_OVERRULEN in rechten:
        knoppen.append(_knop("andere-dag-create", "Andere datum", termijn, why_no_andere_dag(termijn)))
    return knoppen


def _knop(naam: str, label: str, termijn: Termijn, waarom_niet: str | None, *, is_knop: bool = False) -> Knop:
    return Knop(reverse(f"termijnen:{naam}", args=[termijn.pk]), label, waarom_niet, is_knop)


def _laatst_gezien(toegang: Toegang, termijn: Termijn) -> Any:
    mijn = Termijnhandeling.objects.geldend().filter(
        sleutel=termijn.pk, soort=Handeling.GEZIEN, gebruiker=toegang.gebruiker_id
    )
    return mijn.order_by("-gedaan_op").values_list("gedaan_op", flat=True).first()
