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
    Termijnstand.DEZE_WEEK: ("nodig", "▲"),
    Termijnstand.DEZE_MAAND: ("straks", "△"),
    Termijnstand.KAN_NU: ("bezig", "▶"),
    Termijnstand.LATER: ("gewoon", "△"),
    Termijnstand.WACHT: ("gewoon", "○"),
    Termijnstand.ONBEKEND: ("nodig", "?"),
    Termijnstand.SLAAPT: ("gewoon", "○"),
    Termijnstand.KLAAR: ("klaar", "✓"),
}
"""How each stand looks: how much it asks, and a shape for who does not see colour."""
KLEUR = {"te-laat": "rood", "nodig": "amber", "straks": "zand", "bezig": "blauw"}
"""The badge of what asks for something; all else is plain text."""


_LANGSTE_JAAR = 366


@dataclass(frozen=True, slots=True)
class Datumbeeld:
    """``aanhef`` stands before ``dag`` ("kan vanaf"); ``klein`` holds words with a day each, in small print.

    ``merk`` says who moved the day, if anybody did.
    """

    aanhef: str
    dag: date | None
    verschil: str
    klein: tuple[tuple[str, date], ...] = ()
    merk: str = ""


@dataclass(frozen=True, slots=True)
class Standbeeld:
    """A stand as it is drawn: its word, how much it asks, and its shape."""

    woord: str
    soort: str
    vorm: str

    @property
    def kleur(self) -> str:
        """The colour of its badge."""
        return KLEUR.get(self.soort, "gewoon")


def make_standbeeld(termijn: Any, vandaag: date) -> Standbeeld:
    """The stand of a deadline on that day, ready to be drawn."""
    stand = find_stand(termijn, vandaag)
    woord = str(stand)
    if stand is Termijnstand.KLAAR:
        woord = "voorbij" if termijn.afloop == Afloop.OPEN else str(termijn.get_afloop_display())
    return Standbeeld(woord, *VORM[stand])


def make_datumbeeld(termijn: Any, vandaag: date) -> Datumbeeld:
    """The one day that counts now with how far away it is; another day only where it differs and still matters.

    That is the day to act; once that went by, the last day.
    """
    if termijn.dag is None:
        return Datumbeeld("", None, "")
    if termijn.laatste is not None:
        dag = termijn.laatste if termijn.dag < vandaag else termijn.dag
        verschil = say_until_laatste(termijn.dag, termijn.laatste, vandaag)
        return Datumbeeld("", dag, verschil, _list_klein(termijn, dag, vandaag), _name_merk(termijn))
    aanhef = "handelen" if termijn.zijde == Zijde.OVERHEID else "kan"
    aanhef += " sinds" if termijn.dag < vandaag else " vanaf"
    tot = termijn.dag - timedelta(days=1)
    wacht_tot = termijn.wettelijk if termijn.zijde == Zijde.OVERHEID and not termijn.is_uitgesteld else None
    zij = () if wacht_tot in {None, tot} else (("de overheid heeft tot en met", wacht_tot),)
    return Datumbeeld(aanhef, termijn.dag, _say_vanaf(termijn.dag, vandaag), zij, _name_merk(termijn))


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
    return "vandaag" if dag == vandaag else f"al {_say_dagen(vandaag - dag)}"


def _list_klein(termijn: Any, dag: date, vandaag: date) -> tuple[tuple[str, date], ...]:
    """Other days than the one shown, each under its name: from when it can be done, and the last day."""
    klein = []
    if termijn.kan_vanaf is not None and not termijn.is_overruled and vandaag < termijn.kan_vanaf < dag:
        klein.append(("kan vanaf", termijn.kan_vanaf))
    if termijn.laatste != dag:
        klein.append((_name_laatste(termijn), termijn.laatste))
    return tuple(klein)


def _name_laatste(termijn: Any) -> str:
    if termijn.is_overruled or termijn.is_uitgesteld:
        return "laatste dag"
    return "wettelijk t/m" if termijn.brief_einde is None else "op het papier staat t/m"


def _name_merk(termijn: Any) -> str:
    if termijn.is_overruled:
        return "datum zelf bepaald"
    return "uitstel gekregen" if termijn.is_uitgesteld else ""


def _say_dagen(verschil: timedelta) -> str:
    """So many days in words; what is far away in whole years, never more than it really is."""
    if verschil.days >= 2 * _LANGSTE_JAAR:
        return f"ruim {verschil.days // _LANGSTE_JAAR} jaar"
    return "1 dag" if verschil.days == 1 else f"{verschil.days} dagen"
