"""One look at one client: who looks, what they may see, and what was read for it already."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kijk:
    """Who looks (``toegang``) at whom (``client``), with the ``rechten`` that this person has on this client."""

    toegang: Any
    client: Any
    rechten: frozenset[Any]
    _gelezen: dict[Callable[[Any, Any], Any], Any] = field(default_factory=dict, compare=False, repr=False)

    def read(self, lees: Callable[[Any, Any], T]) -> T:
        """What ``lees(toegang, client)`` gives, asked once however many parts of the page show something of it."""
        if lees not in self._gelezen:
            self._gelezen[lees] = lees(self.toegang, self.client)
        return self._gelezen[lees]
