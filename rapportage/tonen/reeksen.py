"""The totals of every year that a gemeente keeps, for the small bars beside a figure.

The year on the page and the one before come from the page itself. The totals of the other years are counted once a
day, by the same code, and kept until the next: counting fourteen years takes longer than anybody waits.
"""

from collections.abc import Iterable
from datetime import date

from django.core.cache import cache
from django.db import connection

from organisatie.models import Gemeente
from rapportage.grafiek import Waarde
from rapportage.indicatoren.register import REGISTER
from rapportage.rekenen import count_jaarstaten, list_known_jaren
from rapportage.tonen.beeld import Cijferbeeld, show_whole

BEWAAR_SECONDEN = 26 * 3600
Totalen = dict[str, Waarde]


def list_jaarreeksen(*beelden: Cijferbeeld) -> dict[str, dict[int, Waarde]]:
    """By code and year, of one gemeente."""
    staat = beelden[0].staat
    vers = {beeld.staat.jaar: list_totalen(beeld) for beeld in beelden}
    bekend = list_known_jaren(staat.gemeente, staat.stand)
    bewaard = keep_totalen(staat.gemeente, [jaar for jaar in bekend if jaar not in vers], vandaag=staat.stand)
    jaren = sorted({*bekend, *(jaar for jaar in vers if jaar in bekend)})
    alle = bewaard | vers
    return {code: {jaar: alle[jaar].get(code) for jaar in jaren} for code in REGISTER}


def list_totalen(beeld: Cijferbeeld) -> Totalen:
    """The totals of one year, without breakdowns."""
    return {code: beeld.totaal(code) for code in beeld.staat.cijfers}


def keep_totalen(gemeente: Gemeente, jaren: Iterable[int], *, vandaag: date) -> dict[int, Totalen]:
    """The totals of these years as they were counted today; what is missing is counted now."""
    sleutel = f"jaartotalen:{connection.settings_dict['NAME']}:{gemeente.pk}:{vandaag:%Y%m%d}"
    bewaard: dict[int, Totalen] = cache.get(sleutel) or {}
    if ontbreekt := [jaar for jaar in jaren if jaar not in bewaard]:
        bewaard |= _count_totalen(gemeente, ontbreekt, vandaag)
        cache.set(sleutel, bewaard, BEWAAR_SECONDEN)
    return bewaard


def _count_totalen(gemeente: Gemeente, jaren: list[int], stand: date) -> dict[int, Totalen]:
    alleen_totalen = {jaar: lambda _code, _naam: False for jaar in jaren}
    staten = count_jaarstaten(gemeente, jaren, stand, nodig=alleen_totalen)
    return {jaar: list_totalen(show_whole(staat)) for jaar, staat in staten.items()}
