"""The totals of every year that a gemeente keeps, for the small bars beside a figure.

The year on the page and the one before come from the page itself; the others are counted with it, by the same code.
"""

from collections.abc import Collection

from rapportage.grafiek import Waarde
from rapportage.rekenen import count_jaarstaten, list_known_jaren
from rapportage.tonen.beeld import Cijferbeeld, show_whole


def list_jaarreeksen(*beelden: Cijferbeeld, codes: Collection[str]) -> dict[str, dict[int, Waarde]]:
    """By code and year, of one gemeente, on the day of counting of these years."""
    staat = beelden[0].staat
    jaren = list_known_jaren(staat.gemeente, staat.stand)
    alle = {beeld.staat.jaar: beeld for beeld in beelden}
    if andere := [jaar for jaar in jaren if jaar not in alle]:
        alleen_totalen = dict.fromkeys(andere, _count_none)
        staten = count_jaarstaten(staat.gemeente, andere, staat.stand, nodig=alleen_totalen, codes=codes)
        alle |= {jaar: show_whole(staat) for jaar, staat in staten.items()}
    return {code: {jaar: alle[jaar].totaal(code) for jaar in jaren} for code in codes}


def _count_none(code: str, naam: str) -> bool:
    """Count no breakdown."""
    return False
