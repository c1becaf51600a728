"""What was bought beside what is counted. Reads only."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice

from core.periode import Periode
from organisatie.figuren import PRODUCTEN
from organisatie.models import Inkoop
from rapportage.indicator import Getal
from rapportage.rekenen import count_over
from rapportage.tonen.paginas import Jaarbeeld


@dataclass(frozen=True, slots=True)
class Inkoopbeeld:
    """One contract: what was agreed, and what is counted so far; None when nothing counts it."""

    inkoop: Inkoop
    gemeenten: str
    geteld: Getal | None


def list_inkopen(beeld: Jaarbeeld) -> list[Inkoopbeeld]:
    """The contracts of this gemeente that hold in this year, each counted over its period and its gemeenten."""
    jaar = Periode.jaar(beeld.jaar)
    rows = Inkoop.objects.of_gemeenten([beeld.gemeente]).filter(begin__lt=jaar.eind, eind__gt=jaar.begin)
    inkopen = list(rows.prefetch_related("gemeenten").order_by("begin", "sorteersleutel", "pk"))
    vragen = [list(_list_vragen(inkoop, beeld)) for inkoop in inkopen]
    geteld = iter(count_over([vraag for eigen in vragen for vraag in eigen]))
    return [
        _make_beeld(inkoop, list(islice(geteld, len(eigen)))) for inkoop, eigen in zip(inkopen, vragen, strict=True)
    ]


def _list_vragen(inkoop: Inkoop, beeld: Jaarbeeld) -> Iterator[tuple[str, Periode, int]]:
    """For each gemeente of a contract: its figure, until the day of counting."""
    eind = min(inkoop.eind, beeld.stand + timedelta(days=1))
    if inkoop.product in PRODUCTEN and inkoop.begin < eind:
        for gemeente in inkoop.gemeenten.all():
            yield inkoop.product, Periode(inkoop.begin, eind), gemeente.pk


def _make_beeld(inkoop: Inkoop, aantallen: list[Getal]) -> Inkoopbeeld:
    namen = ", ".join(sorted(gemeente.naam for gemeente in inkoop.gemeenten.all()))
    if inkoop.product not in PRODUCTEN:
        return Inkoopbeeld(inkoop, namen, None)
    return Inkoopbeeld(inkoop, namen, sum(aantallen))
