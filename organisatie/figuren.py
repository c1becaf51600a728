"""What can be said of figures here: filled in by the package that counts, read by the forms below it."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

CIJFERS: dict[str, str] = {}
"""The figures that a report can have printed: code to name, in the order in which people choose."""
PRODUCTEN: dict[str, str] = {}
"""The figures that count what a gemeente can buy: code to name."""
GROEPEN: dict[str, str] = {}
"""The groups of figures that a gemeente can keep: code to words."""


def name_groep(code: str) -> str:
    """The words for a group; its code when no package brings it any more."""
    return GROEPEN.get(code, code)


Teller = Callable[[Any, int, date], Mapping[str, Any]]
Volger = Callable[[Any, Any], None]
_TELLERS: list[Teller] = []
_VOLGERS: list[Volger] = []


def register_teller(teller: Teller) -> None:
    """Register ``(gemeente, jaar, stand) -> figures by their names``: the package that counts."""
    _TELLERS[:] = [teller]


def register_volger(volger: Volger) -> None:
    """Register ``(by, gemeente)``: what a package stores that follows from the definition of a gemeente."""
    if volger not in _VOLGERS:
        _VOLGERS.append(volger)


def count_for(gemeente: Any, jaar: int, stand: date) -> dict[str, Any]:
    """The figures of a gemeente in a year, by their names; empty when nobody counts."""
    return {naam: waarde for teller in _TELLERS for naam, waarde in teller(gemeente, jaar, stand).items()}


def follow_definitie(by: Any, gemeente: Any) -> None:
    """Let everything follow that is stored and follows from the definition of this gemeente. In an action."""
    for volger in _VOLGERS:
        volger(by, gemeente)
