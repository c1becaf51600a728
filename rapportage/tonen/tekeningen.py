"""The drawings of an edition, for whoever reads it: made from what that reader sees, and nothing else."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe

from rapportage.bescherming import Verborgen
from rapportage.edities.periode import Editiedeel
from rapportage.grafiek import MEESTE_KOLOMMEN, Balk, Reeks, draw_balken, draw_kolommen, say_alt_tekst
from rapportage.grafiek.waarden import MAANDEN, MAANDEN_KORT
from rapportage.tonen.taak import Taakbeeld, make_taakbeeld
from rapportage.verslag.bron import Broncijfer, Cijferbron
from rapportage.verslag.invullen import Tabel

MAAND = "maand"
KORT = dict(zip(MAANDEN, MAANDEN_KORT, strict=True))
MEESTE_BALKEN = 6
IN_BEELD = (
    ("gehuisvest", "leeftijdsgroep"),
    ("gehuisvest", "geslacht"),
    ("gehuisvest", "nationaliteit"),
    ("contacten", "soort"),
    ("contacten", MAAND),
    ("woningen", MAAND),
)
"""What is drawn of an edition, as far as its reader sees it."""
MEESTE_TEKENINGEN = 6
TEGELS = 8
INKT = "#0e5361"


@dataclass(frozen=True, slots=True)
class Editietekeningbeeld:
    """One drawing with its title, and the same in words."""

    titel: str
    svg: SafeString
    alt: str


def draw_verdeling(sleutel: str, tabel: Tabel) -> SafeString:
    """A breakdown as bars, or as columns for the months; ``sleutel`` makes its ids unique on the page."""
    reeks = make_reeks(sleutel, tabel)
    svg = draw_kolommen(reeks) if tabel.naam == MAAND else draw_balken(reeks)
    return mark_safe(svg)  # noqa: S308 - drawn by grafiek, which escapes every word


def make_reeks(sleutel: str, tabel: Tabel) -> Reeks:
    """The cells as bars, in their order; those of nobody fall away, unless they are months."""
    cellen = [(cel, waarde) for cel, waarde in tabel.cellen if waarde != 0 or tabel.naam == MAAND]
    meeste = MEESTE_KOLOMMEN if tabel.naam == MAAND else MEESTE_BALKEN
    balken = tuple(Balk(cel, waarde, kort=KORT.get(cel, "")) for cel, waarde in cellen[:meeste])
    titel = tabel.titel if len(cellen) <= meeste else f"{tabel.titel}, de eerste {meeste}"
    return Reeks(sleutel, titel, balken, "aantal")


def list_tekeningen(bron: Cijferbron) -> list[Editietekeningbeeld]:
    """The drawings of an edition that can be seen, in the order of the report."""
    return list(_list_all(bron))[:MEESTE_TEKENINGEN]


def find_taakzin(bron: Cijferbron) -> Taakbeeld | None:
    """The taakstelling of the year in a sentence and a bar, as far as this reader sees it; None for half a year."""
    if bron.deel is not Editiedeel.JAAR:
        return None
    waarden = {code: cijfer.waarde for code, cijfer in bron.cijfers.items()}
    return make_taakbeeld(
        taakstelling=waarden.get("taakstelling"),
        begin=waarden.get("saldo-begin"),
        gehuisvest=waarden.get("gehuisvest"),
        eind=waarden.get("saldo-eind"),
        jaar=bron.jaar,
        loopt=False,
    )


def list_vooraan(bron: Cijferbron) -> list[Broncijfer]:
    """The headline figures that this reader sees, at most eight."""
    rij = sorted((c for c in bron.cijfers.values() if c.vooraan), key=lambda cijfer: cijfer.vooraan)
    return [c for c in rij if c.waarde is not None and not isinstance(c.waarde, Verborgen)][:TEGELS]


def put_ink(svg: str) -> str:
    """A drawing for paper, where there is no stylesheet to give it its colour."""
    return svg.replace("currentColor", INKT).replace('font-family="inherit"', 'font-family="Libertinus Serif"')


def _list_all(bron: Cijferbron) -> Iterator[Editietekeningbeeld]:
    for code, naam in IN_BEELD:
        cijfer = bron.cijfers.get(code)
        deel = cijfer.delen.get(naam) if cijfer else None
        if cijfer is None or deel is None or not cijfer.waarde:
            continue
        if any(isinstance(waarde, Verborgen) for waarde in deel.cellen.values()):
            continue
        tabel = Tabel(deel.titel, naam, tuple(deel.cellen.items()), is_tekening=True)
        sleutel = f"{code}-{naam}"
        reeks = make_reeks(sleutel, tabel)
        yield Editietekeningbeeld(reeks.titel, draw_verdeling(sleutel, tabel), say_alt_tekst(reeks))
