"""The time of a traject on one line: phases, the rhythm, every contact, silences, today. Values in, SVG out.

As wide as its place: nothing in it may depend on proportions. A line of no length with a round end stays a dot.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from begeleiding.domain.traject import Stilte, Trajectregels, find_eind, list_fasen, list_verwacht
from core.periode import add_months

BREEDTE, HOOGTE = 1000, 96
MAANDEN_PER_STREEP = 6
_VAST = 'vector-effect="non-scaling-stroke"'


@dataclass(frozen=True, slots=True)
class Lijnbeeld:
    """What stands on the line. ``termijnen``: days by which something must be done; ``woorden`` say the same."""

    begin: date
    regels: Trajectregels
    contacten: Sequence[date]
    stiltes: Sequence[Stilte]
    termijnen: Sequence[date]
    nu: date
    woorden: str

    def x(self, dag: date) -> float:
        """Where a day lies on the line; what lies outside of it, at its edge."""
        lengte = (find_eind(self.begin, self.regels) - self.begin).days
        return round(min(max((dag - self.begin).days / lengte, 0), 1) * BREEDTE, 1)


def draw_lijn(lijn: Lijnbeeld) -> SafeString:
    """Draw it."""
    delen = [
        _draw_fasen(lijn),
        _draw_ticks(lijn, list_verwacht(lijn.begin, lijn.regels), "lijn-ritme", 46, 66),
        _draw_stiltes(lijn),
        _draw_dots(lijn, lijn.contacten, "lijn-contact", 56),
        _draw_dots(lijn, lijn.termijnen, "lijn-termijn", 84),
        _draw_ticks(lijn, [lijn.nu] if lijn.begin <= lijn.nu else [], "lijn-nu", 0, HOOGTE),
    ]
    return format_html(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}" class="trajectlijn" role="img" '
        'preserveAspectRatio="none" aria-label="{}">{}</svg>',
        BREEDTE,
        HOOGTE,
        lijn.woorden,
        format_html_join("", "{}", ((deel,) for deel in delen)),
    )


def list_maanden(begin: date, regels: Trajectregels) -> list[date]:
    """The days to write under the line: the begin, each half year, and the end."""
    maanden = [*range(0, regels.maanden, MAANDEN_PER_STREEP), regels.maanden]
    return [add_months(begin, maand) for maand in maanden]


def _draw_fasen(lijn: Lijnbeeld) -> SafeString:
    vakken = (
        (lijn.x(deel.begin), lijn.x(deel.eind) - lijn.x(deel.begin), nummer)
        for nummer, deel in enumerate(list_fasen(lijn.begin, lijn.regels), 1)
    )
    return format_html_join("", '<rect x="{}" y="4" width="{}" height="24" class="lijn-fase lijn-fase--{}"/>', vakken)


def _draw_ticks(lijn: Lijnbeeld, dagen: Iterable[date], css: str, van: int, tot: int) -> SafeString:
    return format_html_join(
        "", f'<path d="M{{}} {van}V{tot}" class="{css}" {_VAST}/>', ((lijn.x(dag),) for dag in dagen)
    )


def _draw_dots(lijn: Lijnbeeld, dagen: Iterable[date], css: str, y: int) -> SafeString:
    plaatsen = sorted({lijn.x(dag) for dag in dagen})
    return format_html_join("", f'<path d="M{{}} {y}h0.01" class="{css}" {_VAST}/>', ((x,) for x in plaatsen))


def _draw_stiltes(lijn: Lijnbeeld) -> SafeString:
    stukken = ((lijn.x(s.begin), lijn.x(s.eind)) for s in lijn.stiltes)
    return format_html_join("", f'<path d="M{{}} 56H{{}}" class="lijn-stil" {_VAST}/>', stukken)
