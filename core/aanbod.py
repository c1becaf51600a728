"""What packages offer to do with a row of a package below them: a button on the page of that row."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.register import name_package, name_part

Context = dict[str, Any]
VanRij = Callable[[Any, Any], Context | None]


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
        deel = Aanbod(name_part(functie), recht, f"{name_package(functie)}/aanbod/{functie.__name__}.html", functie)
        AANBIEDINGEN.setdefault(waarbij, []).append(deel)
        return functie

    return register
