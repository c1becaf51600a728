"""What the page of one deadline shows: the proof, what was done, and what can be done now. Reads only."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.urls import reverse

from clients.tonen.rechten import rechten_op
from organisatie.rechten import Recht, Toegang
from termijnen.domain import (
    Afloop,
    Handeling,
    why_no_andere_dag,
    why_no_gezien,
    why_no_handeling,
    why_no_later,
    why_no_uitstel,
)
from termijnen.models import Attendering, Termijn, Termijnhandeling
from termijnen.models.feiten import KLAAR
from termijnen.tonen.agenda import say_agendanaam
from termijnen.tonen.uitleg import Feitbeeld, Handelingbeeld, make_uitleg
from termijnen.tonen.werklijst import Termijnbeeld, list_termijnbeelden


@dataclass(frozen=True, slots=True)
class Knopbeeld:
    """One act that is possible now. ``is_knop``: it is done at once, without a page of its own."""

    url: str
    label: str
    is_knop: bool = False


@dataclass(frozen=True, slots=True)
class Gedaanbeeld:
    """What was done: the act that closed the deadline, if one did, and all others in their order."""

    klaar: Handelingbeeld | None
    eerder: tuple[Handelingbeeld, ...]


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
        "knoppen": _list_knoppen(toegang, termijn, rechten, heeft_het=_has_it(toegang, regel)),
        "gedaan": _make_gedaan(termijn, uitleg.handelingen, rechten),
        "agendanaam": say_agendanaam(termijn.pk),
        "feit_url": _make_feit_url(uitleg.feit, rechten),
    }


def _make_feit_url(feit: Feitbeeld, rechten: frozenset[Recht]) -> str:
    """Where the fact behind a deadline is filled in, for who may; else nothing."""
    return reverse(feit.bron.adres, args=[feit.pk]) if feit.bron.wijzigen in rechten else ""


def _make_gedaan(termijn: Termijn, handelingen: tuple[Handelingbeeld, ...], rechten: frozenset[Recht]) -> Gedaanbeeld:
    alle = [replace(beeld, mag_ongedaan=_may_undo(beeld, rechten)) for beeld in handelingen]
    sluit = [beeld for beeld in alle if beeld.handeling.soort in KLAAR and not beeld.is_ongedaan]
    klaar = sluit[-1] if sluit and termijn.afloop != Afloop.OPEN else None
    return Gedaanbeeld(klaar, tuple(beeld for beeld in alle if beeld is not klaar))


def _may_undo(beeld: Handelingbeeld, rechten: frozenset[Recht]) -> bool:
    """Who may not set a day, may not take one away."""
    zelf_bepaald = beeld.handeling.soort == Handeling.ANDERE_DAG
    recht = Recht.TERMIJN_OVERRULEN if zelf_bepaald else Recht.TERMIJN_AFHANDELEN
    return recht in rechten and not beeld.is_ongedaan


def _list_knoppen(toegang: Toegang, termijn: Termijn, rechten: frozenset[Recht], *, heeft_het: bool) -> list[Knopbeeld]:
    """What can be done now: an act that is not possible has no button here."""
    if Recht.TERMIJN_AFHANDELEN not in rechten:
        return []
    vandaag, klaar = toegang.vandaag, why_no_handeling(termijn)
    daden = [
        ("gedaan-create", "Gedaan", klaar is None),
        ("uitstel-create", "Uitstel gekregen", why_no_uitstel(termijn) is None),
        ("later-create", "Later herinneren", why_no_later(termijn, vandaag=vandaag) is None),
        ("niet-van-toepassing-create", "Niet van toepassing", klaar is None),
        ("gezien-create", "Ik pak dit op", _can_pick_up(toegang, termijn, heeft_het=heeft_het)),
        (
            "andere-dag-create",
            "Andere datum",
            Recht.TERMIJN_OVERRULEN in rechten and why_no_andere_dag(termijn) is None,
        ),
    ]
    return [
        Knopbeeld(reverse(f"termijnen:{naam}", args=[termijn.pk]), label, is_knop=naam == "gezien-create")
        for naam, label, kan in daden
        if kan
    ]


def _has_it(toegang: Toegang, regel: Termijnbeeld) -> bool:
    return regel.doet is not None and regel.doet.pk == toegang.gebruiker_id


def _can_pick_up(toegang: Toegang, termijn: Termijn, *, heeft_het: bool) -> bool:
    """Who has it already is asked only when a flag waits for an answer, as that would go on to the next person."""
    mijn = Termijnhandeling.objects.geldend().filter(
        sleutel=termijn.pk, soort=Handeling.GEZIEN, gebruiker=toegang.gebruiker_id
    )
    laatst = mijn.order_by("-gedaan_op").values_list("gedaan_op", flat=True).first()
    if why_no_gezien(termijn, vandaag=toegang.vandaag, laatst_gezien=laatst):
        return False
    seinen = Attendering.objects.filter(sleutel=termijn.pk, ontvanger=toegang.gebruiker_id)
    return not heeft_het or seinen.filter(op__gt=laatst or date.min).exists()
