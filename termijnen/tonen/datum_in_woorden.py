"""When a deadline is, in the words of a list: pure, so that each edge can be tried."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from termijnen.domain import Afloop, Termijnstand, find_stand
from wetgeving.begrippen import Zijde

VORM = {
    Termijnstand.TE_LAAT: ("te-laat", "■"),
    Termijnstand.VANDAAG: ("nodig", "◆"),
    Termijnstand.LAATSTE_DAGEN: ("nodig", "◆"),
    Termijnstand.BINNENKORT: ("nodig", "▲"),
    Termijnstand.KAN_NU: ("bezig", "▶"),
    Termijnstand.LATER: ("gewoon", "△"),
    Termijnstand.WACHT: ("gewoon", "○"),
    Termijnstand.ONBEKEND: ("nodig", "?"),
    Termijnstand.SLAAPT: ("gewoon", "○"),
    Termijnstand.KLAAR: ("klaar", "✓"),
}
"""How each stand looks: the name of its style, and a shape for who does not see colour."""


_LANGSTE_JAAR = 366


@dataclass(frozen=True, slots=True)
class Datumbeeld:
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


def make_standbeeld(termijn: Any, vandaag: date) -> Standbeeld:
    """The stand of a deadline on that day, ready to be drawn."""
    stand = find_stand(termijn, vandaag)
    woord = str(stand)
    if stand is Termijnstand.KLAAR:
        woord = "voorbij" if termijn.afloop == Afloop.OPEN else str(termijn.get_afloop_display())
    return Standbeeld(woord, *VORM[stand])


def make_datumbeeld(termijn: Any, vandaag: date) -> Datumbeeld:
    """The day to act with how far away it is, and beside it the other days that count."""
    if termijn.dag is None:
        return Datumbeeld("", None, "")
    if termijn.laatste is not None:
        return Datumbeeld(
            "", termijn.dag, say_until_laatste(termijn.dag, termijn.laatste, vandaag), _list_klein(termijn)
        )
    if termijn.zijde == Zijde.OVERHEID:
        tot = termijn.dag - timedelta(days=1) if termijn.is_uitgesteld else termijn.wettelijk
        zij = () if tot is None else (("de overheid heeft tot en met", tot),)
        return Datumbeeld("handelen vanaf", termijn.dag, _say_vanaf(termijn.dag, vandaag), zij)
    return Datumbeeld("kan vanaf", termijn.dag, _say_vanaf(termijn.dag, vandaag))


def say_until_laatste(dag: date, laatste: date, vandaag: date) -> str:
    """How the day to act, and the last day, lie from today: "over 12 dagen", "vandaag", "3 dagen te laat"."""
    if laatste < vandaag:
        return f"{_say_dagen(vandaag - laatste)} te laat"
    if vandaag == laatste:
        return "vandaag is de laatste dag"
    if dag < vandaag:
        return f"werkdatum voorbij, nog {_say_dagen(laatste - vandaag)}"
    return "vandaag" if dag == vandaag else say_over(dag, vandaag)


def say_over(dag: date, vandaag: date) -> str:
    """A day that is still to come: "morgen", "over 12 dagen"."""
    verschil = dag - vandaag
    return "morgen" if verschil.days == 1 else f"over {_say_dagen(verschil)}"


def say_over_maanden(dag: date, vandaag: date) -> str:
    """The same in whole months when it is far: "over 5 maanden"; never longer than it really is."""
    maanden = (dag.year - vandaag.year) * 12 + dag.month - vandaag.month - (dag.day < vandaag.day)
    if maanden < 2:
        return "vandaag" if dag == vandaag else say_over(dag, vandaag)
    return f"over {maanden} maanden"


def _say_vanaf(dag: date, vandaag: date) -> str:
    if dag > vandaag:
        return say_over(dag, vandaag)
    return "vanaf vandaag" if dag == vandaag else "kan nu"


def _list_klein(termijn: Any) -> tuple[tuple[str, date], ...]:
    if termijn.is_overruled:
        return (("datum zelf bepaald, laatste dag", termijn.laatste),)
    if termijn.kan_vanaf is not None:
        return (("kan van", termijn.kan_vanaf), ("tot en met", termijn.laatste))
    if termijn.is_uitgesteld:
        return (("uitstel tot en met", termijn.laatste),)
    if termijn.brief_einde is not None:
        return (("op het papier staat t/m", termijn.laatste),)
    return (("wettelijk t/m", termijn.laatste),)


def _say_dagen(verschil: timedelta) -> str:
    """So many days in words; what is far away in whole years, never more than it really is."""
    if verschil.days >= 2 * _LANGSTE_JAAR:
        return f"ruim {verschil.days // _LANGSTE_JAAR} jaar"
    return "1 dag" if verschil.days == 1 else f"{verschil.days} dagen"
