"""What a package shows on pages of others: it registers it in its ``panelen.py``, and the page draws what is there.

Panels on the page of a client, blocks of *Vandaag* and lines in lists that several packages fill, words of the menu
and of the page *Beheer*, and parts of the frame around every page. The page that draws them names no package.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

Context = dict[str, Any]
VanClient = Callable[[Any, Any], Context]
VanToegang = Callable[[Any], Any]
VanRij = Callable[[Any, Any], Context | None]


class Plek(StrEnum):
    """Where on the page of a client a panel stands: above what can be done there, or below it."""

    KOP = "kop"
    LIJF = "lijf"
    DOSSIER = "dossier"
    """Not there, but on the page of a dossier: about its referent."""


@dataclass(frozen=True, slots=True)
class Gezicht:
    """One face of a panel: its template, and ``(toegang, client) -> context``."""

    template: str
    prepare: VanClient


@dataclass(frozen=True, slots=True)
class Paneel:
    """What a package shows about one client, for who has the right: a card on the page of the client, and maybe a page.

    ``volgorde`` puts the cards in order, the lowest first.
    """

    naam: str
    recht: Any
    volgorde: int
    plek: Plek
    kaart: Gezicht
    pagina: Gezicht | None = None


PANELEN: dict[str, Paneel] = {}


def paneel(recht: Any, *, volgorde: int, plek: Plek = Plek.LIJF) -> Callable[[VanClient], VanClient]:
    """Register ``(toegang, client) -> context`` as the card of the panel ``<package>.<function>``.

    Its template is ``<package>/panelen/<function>.html``. Raises ValueError when the name is taken.
    """

    def register(functie: VanClient) -> VanClient:
        naam = _name(functie)
        kaart = Gezicht(_find_template(functie, "panelen"), functie)
        _add(PANELEN, naam, Paneel(naam, recht, volgorde, plek, kaart))
        return functie

    return register


def pagina(naam: str) -> Callable[[VanClient], VanClient]:
    """Register ``(toegang, client) -> context`` as the page of the panel of that name, under the same right.

    Its template is ``<package>/panelen/<function>.html``. Raises KeyError when there is no such panel yet.
    """

    def register(functie: VanClient) -> VanClient:
        PANELEN[naam] = replace(PANELEN[naam], pagina=Gezicht(_find_template(functie, "panelen"), functie))
        return functie

    return register


def list_panelen(plek: Plek) -> list[Paneel]:
    """The panels of this place on the page of a client, in order."""
    return sorted((deel for deel in PANELEN.values() if deel.plek is plek), key=_order)


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
        _add(AANVULLINGEN, _name(functie), Aanvulling(recht, functie))
        return functie

    return register


@dataclass(frozen=True, slots=True)
class Opnameregel:
    """Something that follows from the facts about a client as it is now: what, how it stands, and why."""

    wat: str
    stand: str
    uitleg: str = ""


@dataclass(frozen=True, slots=True)
class Opnamebron:
    """What a package above says that follows from facts below it: compared before and after an act, to show it."""

    recht: Any
    prepare: VanClient


OPNAMEN: dict[str, Opnamebron] = {}


def opname(recht: Any) -> Callable[[VanClient], VanClient]:
    """Register ``(toegang, client) -> {key: Opnameregel}`` as ``<package>.<function>``.

    Raises ValueError when the name is taken.
    """

    def register(functie: VanClient) -> VanClient:
        _add(OPNAMEN, _name(functie), Opnamebron(recht, functie))
        return functie

    return register


def list_opnamen(toegang: Any, client: Any) -> list[tuple[str, Context]]:
    """Everything that follows for this client, by package, for who has the right."""
    return [(naam, bron.prepare(toegang, client)) for naam, bron in OPNAMEN.items() if toegang.mag(bron.recht)]


@dataclass(frozen=True, slots=True)
class Aanbod:
    """Something that a package above offers to do with a row below it, as a button on the page of that row."""

    naam: str
    recht: Any
    template: str
    prepare: VanRij


AANBIEDINGEN: dict[str, list[Aanbod]] = {}


def aanbod(waarbij: str, recht: Any) -> Callable[[VanRij], VanRij]:
    """Register ``(toegang, row) -> context | None`` as an offer on the page of a row; None: nothing to offer now.

    ``waarbij`` names the kind of row, such as ``"contact"``. Its template is ``<package>/aanbod/<function>.html``.
    """

    def register(functie: VanRij) -> VanRij:
        deel = Aanbod(_name(functie), recht, _find_template(functie, "aanbod"), functie)
        AANBIEDINGEN.setdefault(waarbij, []).append(deel)
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
        naam = _name(functie)
        _add(BLOKKEN, naam, Blok(naam, recht, volgorde, _find_template(functie, "blokken"), functie))
        return functie

    return register


def list_blokken(toegang: Any) -> list[tuple[Blok, Context]]:
    """The blocks for who looks, in order, each with its context; those with nothing to show now are left out."""
    gezocht = sorted((deel for deel in BLOKKEN.values() if toegang.mag(deel.recht)), key=_order)
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
        naam = _name(functie)
        _add(BIJDRAGEN, naam, Bijdrage(naam, lijst, recht, volgorde, altijd, functie))
        return functie

    return register


def list_bijdragen(toegang: Any, lijst: Lijst) -> list[tuple[Bijdrage, list[Lijstregel]]]:
    """The lines of each package in this list for who looks, in order."""
    gezocht = [deel for deel in BIJDRAGEN.values() if deel.lijst is lijst and toegang.mag(deel.recht)]
    return [(deel, list(deel.prepare(toegang))) for deel in sorted(gezocht, key=_order)]


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
    _add(MENU, naar, Ingang(label, icoon, recht, naar, volgorde, tuple(onder)))


def register_beheer(
    label: str, icoon: str, uitleg: str, recht: Any, naar: str, *, volgorde: int, onder: Iterable[str] = ()
) -> None:
    """Put something on the page *Beheer*. Raises ValueError when the address stands there."""
    _add(BEHEER, naar, Beheerpunt(label, icoon, uitleg, recht, naar, volgorde, tuple(onder)))


def lay_under(naar: str, *adressen: str) -> None:
    """Let these addresses, too, lie under the word of the menu that leads to ``naar``."""
    ONDER[naar] = (*ONDER.get(naar, ()), *adressen)


def list_menu() -> list[Ingang]:
    """The words of the menu, in order."""
    ingangen = [replace(deel, onder=(*deel.onder, *ONDER.get(deel.naar, ()))) for deel in MENU.values()]
    return sorted(ingangen, key=_order)


def list_beheer() -> list[Beheerpunt]:
    """What stands on the page *Beheer*, in order."""
    return sorted(BEHEER.values(), key=_order)


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
        _add(KADER, naam, Kaderdeel(naam, recht, functie))
        return functie

    return register


def _name(functie: Callable[..., Any]) -> str:
    return f"{_name_package(functie)}.{functie.__name__}"


def _name_package(functie: Callable[..., Any]) -> str:
    return functie.__module__.split(".", maxsplit=1)[0]


def _find_template(functie: Callable[..., Any], soort: str) -> str:
    return f"{_name_package(functie)}/{soort}/{functie.__name__}.html"


def _add(waar: dict[str, Any], naam: str, deel: Any) -> None:
    if naam in waar:
        raise ValueError(f"{naam} is registered twice")
    waar[naam] = deel


def _order(deel: Any) -> tuple[int, str]:
    return deel.volgorde, getattr(deel, "naam", "") or deel.naar
