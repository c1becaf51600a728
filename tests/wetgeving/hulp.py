"""Rules that stand in no catalogue, for tests of the arithmetic and of the book."""

from datetime import date
from typing import Any

from core.periode import Periode
from wetgeving.begrippen import Duur, Feit, Regel, Zekerheid, Zijde


def losse_regel(duur: Duur, **anders: Any) -> Regel:
    """A statutory term of this length that we must keep; arts. 1 and 2 ATW apply as far as art. 4 lets them."""
    waarden: dict[str, Any] = {
        "code": "losse_termijn",
        "label": "Losse termijn",
        "begin": Feit.BEKENDMAKING,
        "duur": duur,
        "peil": Feit.BEKENDMAKING,
        "zijde": Zijde.WIJ,
        "atw": duur.valt_onder_atw and not duur.terug,
        "geldig": Periode(date(1900, 1, 1)),
        "grondslag": "test",
        "zekerheid": Zekerheid.VAKKENNIS,
        "nu_doen": "Lees samen de brief.",
    }
    waarden |= anders
    if waarden["zijde"] is Zijde.OVERHEID:
        waarden.setdefault("handelen", "Bel en vraag waar het besluit blijft.")
    return Regel(**waarden)
