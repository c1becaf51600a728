"""Which version of a rule, and which calendar, a deadline is counted with."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from termijnen.regels.feiten import Acceptatie
from wetgeving.boek import Regelboek, Versie


class Versiekeuze(NamedTuple):
    """The version that is used, and a newer one that waits for a person; both None when there is no rule.

    ``tussen``: what came between the two, the newest first; it holds where it gives the same days as what is used.
    """

    gebruikt: Versie | None
    nieuwer: Versie | None
    tussen: tuple[Versie, ...] = ()


def choose_versie(
    code: str, peil: date, vastgelegd_op: date | None, acceptaties: Sequence[Acceptatie], boek: Regelboek
) -> Versiekeuze:
    """What counts for a fact: what stood in the software when it was stored, or something newer once accepted."""
    keuze = _choose_without_acceptatie(boek, code, peil, vastgelegd_op or date.min)
    if not acceptaties or keuze.gebruikt is None or keuze.nieuwer is None:
        return keuze
    aanvaard = {acceptatie.regelversie for acceptatie in acceptaties}
    gebruikt = keuze.gebruikt
    for versie in _list_versies(boek, code, peil):
        if versie.naam in aanvaard and _make_leeftijd(versie) > _make_leeftijd(gebruikt):
            gebruikt = versie
    if gebruikt == keuze.nieuwer:
        return Versiekeuze(gebruikt, None)
    tussen = tuple(versie for versie in keuze.tussen if _make_leeftijd(versie) > _make_leeftijd(gebruikt))
    return Versiekeuze(gebruikt, keuze.nieuwer, tussen)


def _list_versies(boek: Regelboek, code: str, peil: date) -> Iterable[Versie]:
    return (Versie(regel, k) for regel in boek.versies(code) if peil in regel.geldig for k in boek.kalenders)


def _make_leeftijd(versie: Versie) -> tuple[date, date]:
    return versie.regel.ingevoerd or date.min, versie.kalender.editie or date.min


@lru_cache(maxsize=65_536)
def _choose_without_acceptatie(boek: Regelboek, code: str, peil: date, vastgelegd_op: date) -> Versiekeuze:
    try:
        nieuwste = Versie(boek.regel_on(code, peil), boek.kalender_op(None))
    except LookupError:
        return Versiekeuze(None, None)
    try:
        gebruikt = Versie(boek.regel_on(code, peil, bekend_op=vastgelegd_op), boek.kalender_op(vastgelegd_op))
    except LookupError:
        # Nothing was known when the fact was stored, so no date can move.
        return Versiekeuze(nieuwste, None)
    if gebruikt == nieuwste:
        return Versiekeuze(gebruikt, None)
    versies = (Versie(regel, nieuwste.kalender) for regel in boek.versies(code) if peil in regel.geldig)
    tussen = [v for v in versies if _make_leeftijd(gebruikt) < _make_leeftijd(v) < _make_leeftijd(nieuwste)]
    return Versiekeuze(gebruikt, nieuwste, tuple(sorted(tussen, key=_make_leeftijd, reverse=True)))
