"""Panels: what a package shows on a page that belongs to a package below it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Context = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Paneel:
    """A block on the client page: the right it needs, the template, and the function that prepares its context."""

    naam: str
    recht: Any
    template: str
    prepare: Callable[[Any, Any], Context]


PANELEN: dict[str, Paneel] = {}


def paneel(recht: Any) -> Callable[[Callable[[Any, Any], Context]], Callable[[Any, Any], Context]]:
    """Register ``(toegang, client) -> context`` as the panel ``<package>.<function>``.

    Its template is ``<package>/panelen/<function>.html``. Raises ValueError when the name is taken.
    """

    def register(functie: Callable[[Any, Any], Context]) -> Callable[[Any, Any], Context]:
        package = functie.__module__.split(".")[0]
        naam = f"{package}.{functie.__name__}"
        if naam in PANELEN:
            raise ValueError(f"panel {naam} is registered twice")
        PANELEN[naam] = Paneel(naam, recht, f"{package}/panelen/{functie.__name__}.html", functie)
        return functie

    return register


@dataclass(frozen=True, slots=True)
class Aanvulling:
    """What a package above has to say about the people of a row below it, such as those of a contact."""

    recht: Any
    prepare: Callable[[Any, Any], Context]


AANVULLINGEN: dict[str, Aanvulling] = {}


def aanvulling(recht: Any) -> Callable[[Callable[[Any, Any], Context]], Callable[[Any, Any], Context]]:
    """Register ``(toegang, clients) -> context`` as ``<package>.<function>``; its rows only through ``visible_to``.

    A panel is about one client whose rights are known; this is about several at once, whose rights are asked in the
    same query. Raises ValueError when the name is taken.
    """

    def register(functie: Callable[[Any, Any], Context]) -> Callable[[Any, Any], Context]:
        naam = f"{functie.__module__.split('.')[0]}.{functie.__name__}"
        if naam in AANVULLINGEN:
            raise ValueError(f"line {naam} is registered twice")
        AANVULLINGEN[naam] = Aanvulling(recht, functie)
        return functie

    return register
