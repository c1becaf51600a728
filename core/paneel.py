"""What a package shows on pages of others: it registers it in its ``panelen.py``, and the page draws what is there.

Subjects of a client with their card and page, blocks of *Vandaag* and lines in lists that several packages fill,
words of the menu and of the page *Beheer*, and parts of the frame around every page. The page that draws them names no
package. What else stands on the page of a client (*Nu*, the tijdlijn, the levenslijn) is in ``core.clientpagina``.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from core.kijk import Kijk
from core.register import add, name_package, name_part, order

Context = dict[str, Any]
VanClient = Callable[[Any, Any], Context]
VanKijk = Callable[[Kijk], Any]
VanToegang = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Kaart:
    """How a subject stands, in one sentence, with the next day that counts and how far it is, when there are such.

    ``klaar`` of ``totaal`` draws a bar. ``is_leeg``: nothing is known yet, ``zin`` says what would help.
    """

    zin: str
    dag: date | None = None
    dag_woord: str = ""
    klaar: int = 0
    totaal: int = 0
    is_leeg: bool = False


@dataclass(frozen=True, slots=True)
class Paneel:
    """A subject on the page of a client, for who has the right: its card there, and the address of its own page.

    ``volgorde`` puts the cards in order, the lowest first; ``naar`` is an address with the number of the client.
    """

    naam: str
    recht: Any
    volgorde: int
    kop: str
    icoon: str
    naar: str
    prepare: VanKijk


PANELEN: dict[str, Paneel] = {}


def paneel(recht: Any, *, volgorde: int, kop: str, icoon: str, naar: str) -> Callable[[VanKijk], VanKijk]:
    """Register ``(kijk) -> Kaart | None`` as the card of the subject ``<package>.<function>``; None draws no card.

    Raises ValueError when the name is taken.
    """

    def register(functie: VanKijk) -> VanKijk:
        naam = name_part(functie)
        add(PANELEN, naam, Paneel(naam, recht, volgorde, kop, icoon, naar, functie))
        return functie

    return register


def list_kaarten(kijk: Kijk) -> list[tuple[Paneel, Kaart]]:
    """The cards for who looks, in order."""
    gezocht = sorted((deel for deel in PANELEN.values() if deel.recht in kijk.rechten), key=order)
    klaar = [(deel, deel.prepare(kijk)) for deel in gezocht]
    return [(deel, kaart) for deel, kaart in klaar if kaart is not None]


@dataclass(frozen=True, slots=True)
class Paginadeel:
    """A part of the page of a subject, under a right of its own; ``van`` is the name of that page."""

    naam: str
    van: str
    recht: Any
    volgorde: int
    template: str
    prepare: VanClient


PAGINADELEN: dict[str, Paginadeel] = {}


def pagina(van: str, recht: Any, *, volgorde: int) -> Callable[[VanClient], VanClient]:
    """Register ``(toegang, client) -> context`` as a part of the page ``van``; rows only through ``visible_to``.

    Its template is ``<package>/panelen/<function>.html``. Raises ValueError when the name is taken.
    """

    def register(functie: VanClient) -> VanClient:
        naam = name_part(functie)
        deel = Paginadeel(naam, van, recht, volgorde, _find_template(functie, "panelen"), functie)
        add(PAGINADELEN, naam, deel)
        return functie

    return register


def list_paginadelen(van: str) -> list[Paginadeel]:
    """The parts of this page, in order."""
    return sorted((deel for deel in PAGINADELEN.values() if deel.van == van), key=order)


@dataclass(frozen=True, slots=True)
class Aanvulling:
    """What a package above has to say about the people of a row below it, such as those of a contact."""

    recht: Any
    prepare: VanClient


AANVULLINGEN: dict[str, Aanvulling] = {}


def aanvulling(recht: Any) -> Callable[[VanClient], VanClient]:
    """Register ``(toegang, clients) -> context`` as ``<package>.<function>``; its rows only through ``visible_to``.

    A panel is about one client whose rights are known; this is about several at once, whose rights are asked in the
    same query. Raises ValueError when the name is taken.
    """

    def register(functie: VanClient) -> VanClient:
        add(AANVULLINGEN, name_part(functie), Aanvulling(recht, functie))
        return functie

    return register


@dataclass(frozen=True, slots=True)
class Blok:
    """A block of *Vandaag* for who has the right; ``prepare`` gives its context, or None when there is nothing now."""

    naam: str
    recht: Any
    volgorde: int
    template: str
    prepare: VanToegang


BLOKKEN: dict[str, Blok] = {}


def blok(recht: Any, *, volgorde: int) -> Callable[[VanToegang], VanToegang]:
    """Register ``(toegang) -> context | None`` as the block ``<package>.<function>``.

    Its template is ``<package>/blokken/<function>.html`` and finds the context as ``blok``. Raises ValueError when the
    name is taken.
    """

    def register(functie: VanToegang) -> VanToegang:
        naam = name_part(functie)
        add(BLOKKEN, naam, Blok(naam, recht, volgorde, _find_template(functie, "blokken"), functie))
        return functie

    return register


def list_blokken(toegang: Any) -> list[tuple[Blok, Context]]:
    """The blocks for who looks, in order, each with its context; those with nothing to show now are left out."""
    gezocht = sorted((deel for deel in BLOKKEN.values() if toegang.mag(deel.recht)), key=order)
    klaar = [(deel, deel.prepare(toegang)) for deel in gezocht]
    return [(deel, inhoud) for deel, inhoud in klaar if inhoud is not None]


class Lijst(StrEnum):
    """A list of *Vandaag* that several packages fill together."""

    NU_DOEN = "nu doen"
    TEAM = "het team vandaag"
    VERANDERD = "veranderd sinds gisteren"
    SYSTEEM = "het systeem"


@dataclass(frozen=True, slots=True)
class Lijstregel:
    """One line in such a list: the template that draws it, what that finds as ``regel``, and its day if it has one."""

    template: str
    inhoud: Any
    op: date | None = None


@dataclass(frozen=True, slots=True)
class Bijdrage:
    """The lines of one package in a list; ``altijd`` of them stand there, however many others there are."""

    naam: str
    lijst: Lijst
    recht: Any
    volgorde: int
    altijd: int
    prepare: VanToegang


BIJDRAGEN: dict[str, Bijdrage] = {}


def bijdrage(lijst: Lijst, recht: Any, *, volgorde: int, altijd: int = 0) -> Callable[[VanToegang], VanToegang]:
    """Register ``(toegang) -> Iterable[Lijstregel]`` as ``<package>.<function>``, the most urgent line first.

    Raises ValueError when the name is taken.
    """

    def register(functie: VanToegang) -> VanToegang:
        naam = name_part(functie)
        add(BIJDRAGEN, naam, Bijdrage(naam, lijst, recht, volgorde, altijd, functie))
        return functie

    return register


def list_bijdragen(toegang: Any, lijst: Lijst) -> list[tuple[Bijdrage, list[Lijstregel]]]:
    """The lines of each package in this list for who looks, in order."""
    gezocht = [deel for deel in BIJDRAGEN.values() if deel.lijst is lijst and toegang.mag(deel.recht)]
    return [(deel, list(deel.prepare(toegang))) for deel in sorted(gezocht, key=order)]


@dataclass(frozen=True, slots=True)
class Ingang:
    """One word of the menu with its icon: who sees it, where it leads, and which addresses lie under it."""

    label: str
    icoon: str
    recht: Any
    naar: str
    volgorde: int
    onder: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Beheerpunt:
    """Something that can be arranged, on the page *Beheer*; ``onder`` are the addresses that lie under it."""

    label: str
    icoon: str
    uitleg: str
    recht: Any
    naar: str
    volgorde: int
    onder: tuple[str, ...] = ()


MENU: dict[str, Ingang] = {}
BEHEER: dict[str, Beheerpunt] = {}
ONDER: dict[str, tuple[str, ...]] = {}


def register_ingang(label: str, icoon: str, recht: Any, naar: str, *, volgorde: int, onder: Iterable[str] = ()) -> None:
    """Put a word in the menu. Raises ValueError when the address has one."""
    add(MENU, naar, Ingang(label, icoon, recht, naar, volgorde, tuple(onder)))


def register_beheer(
    label: str, icoon: str, uitleg: str, recht: Any, naar: str, *, volgorde: int, onder: Iterable[str] = ()
) -> None:
    """Put something on the page *Beheer*. Raises ValueError when the address stands there."""
    add(BEHEER, naar, Beheerpunt(label, icoon, uitleg, recht, naar, volgorde, tuple(onder)))


def lay_under(naar: str, *adressen: str) -> None:
    """Let these addresses, too, lie under the word of the menu that leads to ``naar``."""
    ONDER[naar] = (*ONDER.get(naar, ()), *adressen)


def list_menu() -> list[Ingang]:
    """The words of the menu, in order."""
    ingangen = [replace(deel, onder=(*deel.onder, *ONDER.get(deel.naar, ()))) for deel in MENU.values()]
    return sorted(ingangen, key=order)


def list_beheer() -> list[Beheerpunt]:
    """What stands on the page *Beheer*, in order."""
    return sorted(BEHEER.values(), key=order)


@dataclass(frozen=True, slots=True)
class Kaderdeel:
    """A value that the frame around every page shows, for who has the right anywhere."""

    naam: str
    recht: Any
    prepare: VanToegang


KADER: dict[str, Kaderdeel] = {}


def kaderdeel(recht: Any) -> Callable[[VanToegang], VanToegang]:
    """Register ``(toegang) -> value`` for the frame, under the name of the function. Raises ValueError when taken."""

    def register(functie: VanToegang) -> VanToegang:
        naam = functie.__name__
        add(KADER, naam, Kaderdeel(naam, recht, functie))
        return functie

    return register


def _find_template(functie: Callable[..., Any], soort: str) -> str:
    return f"{name_package(functie)}/{soort}/{functie.__name__}.html"
