"""What the page of one deadline shows: the proof, what was done, and what can be done now. Reads only."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from clients.tonen.rechten import rechten_op
from organisatie.rechten import Recht, Toegang
from termijnen.domain import Handeling, why_no_andere_dag, why_no_gezien, why_no_handeling, why_no_later, why_no_uitstel
from termijnen.models import Termijn, Termijnhandeling
from termijnen.tonen.agenda import say_agendanaam
from termijnen.tonen.uitleg import Feitbeeld, make_uitleg
from termijnen.tonen.werklijst import list_termijnbeelden


@dataclass(frozen=True, slots=True)
class Knopbeeld:
    """One act that can be done, or the sentence that says why not."""

    url: str
    label: str
    waarom_niet: str | None
    is_knop: bool = False


def make_kaart(toegang: Toegang, termijn: Termijn) -> dict[str, Any]:
    """The context of the page of a deadline (with its client)."""
    rechten = rechten_op(toegang, termijn.client).rechten
    (regel,) = list_termijnbeelden(toegang, [termijn])
    uitleg = make_uitleg(termijn, toegang)
    return {
        "termijn": termijn,
        "regel": regel,
        "stand": regel.stand,
        "uitleg": uitleg,
        "rechten": rechten,
        "knoppen": _list_knoppen(toegang, termijn, rechten),
        "mag_ongedaan": Recht.TERMIJN_AFHANDELEN in rechten,
        "agendanaam": say_agendanaam(termijn.pk),
        "feit_url": _make_feit_url(uitleg.feit, rechten),
    }


def _make_feit_url(feit: Feitbeeld, rechten: frozenset[Recht]) -> str:
    """Where the fact behind a deadline is filled in, for who may; else nothing."""
    return reverse(feit.bron.adres, args=[feit.pk]) if feit.bron.wijzigen in rechten else ""


def _list_knoppen(toegang: Toegang, termijn: Termijn, rechten: frozenset[Recht]) -> list[Knopbeeld]:
    if Recht.TERMIJN_AFHANDELEN not in rechten:
        return []
    vandaag, klaar = toegang.vandaag, why_no_handeling(termijn)
    knoppen = [
        _make_knop("gedaan-create", "Gedaan", termijn, klaar),
        _make_knop("uitstel-create", "Uitstel gekregen", termijn, why_no_uitstel(termijn)),
        _make_knop("niet-van-toepassing-create", "Niet van toepassing", termijn, klaar),
        _make_knop("later-create", "Later herinneren", termijn, why_no_later(termijn, vandaag=vandaag)),
    ]
    gezien = why_no_gezien(termijn, vandaag=vandaag, laatst_gezien=_find_laatst_gezien(toegang, termijn))
    knoppen.append(_make_knop("gezien-create", "Ik pak dit op", termijn, gezien, is_knop=True))
    if Recht.TERMIJN_OVERRULEN in rechten:
        knoppen.append(_make_knop("andere-dag-create", "Andere datum", termijn, why_no_andere_dag(termijn)))
    return knoppen


def _make_knop(naam: str, label: str, termijn: Termijn, waarom_niet: str | None, *, is_knop: bool = False) -> Knopbeeld:
    return Knopbeeld(reverse(f"termijnen:{naam}", args=[termijn.pk]), label, waarom_niet, is_knop)


def _find_laatst_gezien(toegang: Toegang, termijn: Termijn) -> Any:
    mijn = Termijnhandeling.objects.geldend().filter(
        sleutel=termijn.pk, soort=Handeling.GEZIEN, gebruiker=toegang.gebruiker_id
    )
    return mijn.order_by("-gedaan_op").values_list("gedaan_op", flat=True).first()
