"""When a deadline is, in the words of a list: pure, so that each edge can be tried."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from termijnen.domain import Stand, stand_op

VORM = {
    Stand.TE_LAAT: ("te-laat", "■"),
    Stand.VANDAAG: ("nodig", "◆"),
    Stand.LAATSTE_DAGEN: ("nodig", "◆"),
    Stand.BINNENKORT: ("nodig", "▲"),
    Stand.KAN_NU: ("bezig", "▶"),
    Stand.LATER: ("gewoon", "△"),
    Stand.WACHT: ("gewoon", "○"),
    Stand.ONBEKEND: ("nodig", "?"),
    Stand.SLAAPT: ("gewoon", "○"),
    Stand.KLAAR: ("klaar", "✓"),
}
"""How each stand looks: the name of its style, and a shape for who does not see colour."""


_LANGSTE_JAAR = 366


@dataclass(frozen=True, slots=True)
class Wanneer:
    """``aanhef`` stands before ``dag`` ("kan vanaf"); ``klein`` holds words with a day each, in small print."""

    aanhef: str
    dag: date | None
    verschil: str
    klein: tuple[tuple[str, date], ...] = ()


@dataclass(frozen=True, slots=True)
class Standbeeld:
    """A stand as it is drawn: its word, the name of its style, and its shape."""

    woord: str
    soort: str
    vorm: str


def standbeeld(termijn: Any, vandaag: date) -> Standbeeld:
    """The stand of a deadline on that day, ready to be drawn."""
    stand = stand_op(termijn, vandaag)
    woord = str(stand)
    if stand is Stand.KLAAR:
        woord = "voorbij" if termijn.afloop == "open" else str(termijn.get_afloop_display())
    return Standbeeld(woord, *VORM[stand])


def wanneer(termijn: Any, vandaag: date) -> Wanneer:
    """The day to act with how far away it is, and beside it the other days that count."""
    if termijn.dag is None:
        return Wanneer("", None, "")
    if termijn.laatste is not None:
        return Wanneer("", termijn.dag, tot_de_laatste(termijn.dag, termijn.laatste, vandaag), _klein(termijn))
    if termijn.zijde == "overheid":
        tot = termijn.dag - timedelta(days=1) if termijn.is_uitgesteld else termijn.wettelijk
        zij = () if tot is None else (("de overheid heeft tot en met", tot),)
        return Wanneer("handelen vanaf", termijn.dag, _vanaf(termijn.dag, vandaag), zij)
    return Wanneer("kan vanaf", termijn.dag, _vanaf(termijn.dag, vandaag))


def tot_de_laatste(dag: date, laatste: date, vandaag: date) -> str:
    """How the day to act, and the last day, lie from today: "over 12 dagen", "vandaag", "3 dagen te laat"."""
    if laatste < vandaag:
        return f"{_dagen(vandaag - laatste)} te laat"
    if vandaag == laatste:
        return "vandaag is de laatste dag"
    if dag < vandaag:
        return f"werkdatum voorbij, nog {_dagen(laatste - vandaag)}"
    return "vandaag" if dag == vandaag else over(dag, vandaag)


def over(dag: date, vandaag: date) -> str:
    """A day that is still to come: "morgen", "over 12 dagen"."""
    verschil = dag - vandaag
    return "morgen" if verschil.days == 1 else f"over {_dagen(verschil)}"


def over_maanden(dag: date, vandaag: date) -> str:
    """The same in whole months when it is far: "over 5 maanden"; never longer than it really is."""
    maanden = (dag.year - vandaag.year) * 12 + dag.month - vandaag.month - (dag.day < vandaag.day)
    if maanden < 2:
        return "vandaag" if dag == vandaag else over(dag, vandaag)
    return f"over {maanden} maanden"


def _vanaf(dag: date, vandaag: date) -> str:
    if dag > vandaag:
        return over(dag, vandaag)
    return "vanaf vandaag" if dag == vandaag else "kan nu"


def _klein(termijn: Any) -> tuple[tuple[str, date], ...]:
    if termijn.is_overruled:
        return (("datum zelf bepaald, laatste dag", termijn.laatste),)
    if termijn.kan_vanaf is not None:
        return (("kan van", termijn.kan_vanaf), ("tot en met", termijn.laatste))
    if termijn.is_uitgesteld:
        return (("uitstel tot en met", termijn.laatste),)
    if termijn.brief_einde is not None:
        return (("op het papier staat t/m", termijn.laatste),)
    return (("wettelijk t/m", termijn.laatste),)


def _dagen(verschil: timedelta) -> str:
    """So many days in words; what is far away in whole years, never more than it really is."""
    if verschil.days >= 2 * _LANGSTE_JAAR:
        return f"ruim {verschil.days // _LANGSTE_JAAR} jaar"
    return "1 dag" if verschil.days == 1 else f"{verschil.days} dagen"
