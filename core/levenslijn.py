"""A life on one line: what packages give, and where it stands in the picture. Pure: no Django, no clock.

Days become places from 0 to 100, the left and the right end of the picture; marks that would lie over one another
become one. How wide a picture is, only the screen knows: so marks are put together twice, for a wide and a narrow one.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

JAREN_TERUG, JAREN_VOORUIT = 12, 8
"""So far the picture reaches at most; what lies further away stands in the words beside it."""
RAND = 0.03
"""So much of the days stays free at each end."""
KORTSTE = timedelta(days=365)
RUIMTE_BREED, RUIMTE_SMAL = 1.6, 6.0
"""Marks nearer to one another than this become one: about 16 pixels on a wide screen, 13 on a telephone."""
JAAR_BREED, JAAR_SMAL = 6.0, 18.0
"""The words of two years stand at least so far apart."""
STAPPEN = (1, 2, 5, 10)


class Vorm(StrEnum):
    """How a mark looks: something that was, something that was planned or offered, a day that is set."""

    PUNT = "punt"
    RING = "ring"
    VLAG = "vlag"


class Toon(StrEnum):
    """What a mark asks: nothing, something soon, or something that is late."""

    GEWOON = "gewoon"
    STRAKS = "straks"
    LAAT = "laat"


@dataclass(frozen=True, slots=True)
class Periodebalk:
    """A period from ``begin`` up to ``eind``, the first day no longer in it (None: it goes on).

    ``is_vol`` False: nothing of it is certain, or nothing was done yet; it is drawn as an outline.
    """

    begin: date
    eind: date | None
    tekst: str
    url: str
    is_vol: bool = True


@dataclass(frozen=True, slots=True)
class Merk:
    """One day, with what it is in words and where one reads more."""

    op: date
    tekst: str
    url: str
    vorm: Vorm = Vorm.PUNT
    toon: Toon = Toon.GEWOON


@dataclass(frozen=True, slots=True)
class Spoor:
    """One row of the life line. ``kleur`` names its colour in the style sheet.

    Marks that lie together are told as one by ``zeg_samen``, and lead to ``url``.
    """

    naam: str
    kleur: str
    url: str
    balken: Sequence[Periodebalk] = ()
    merken: Sequence[Merk] = ()
    zeg_samen: Callable[[Sequence[Merk]], str] = lambda merken: "; ".join(merk.tekst for merk in merken)


@dataclass(frozen=True, slots=True)
class Balkplaats:
    """A bar in the picture: where it begins, how long it is, and how much of that lies before today."""

    balk: Periodebalk
    x: float
    breedte: float
    voorbij: float


@dataclass(frozen=True, slots=True)
class Merkplaats:
    """A mark in the picture; several that lie together stand where the first of them stands."""

    x: float
    tekst: str
    url: str
    vorm: Vorm
    toon: Toon
    aantal: int


@dataclass(frozen=True, slots=True)
class Spoorplaats:
    """One row of the picture, with the words beside it."""

    spoor: Spoor
    balken: tuple[Balkplaats, ...]
    breed: tuple[Merkplaats, ...]
    smal: tuple[Merkplaats, ...]

    @property
    def merken(self) -> list[tuple[str, tuple[Merkplaats, ...]]]:
        """The marks with the screen that they are for; once when they are the same on both."""
        return [("", self.breed)] if self.breed == self.smal else [("breed", self.breed), ("smal", self.smal)]


@dataclass(frozen=True, slots=True)
class Jaarplaats:
    """Where a year begins; its word stands there only where there is room, on a wide and on a narrow screen."""

    x: float
    jaar: int
    breed: bool
    smal: bool


@dataclass(frozen=True, slots=True)
class Levenslijn:
    """The whole picture. ``nu`` is where today is."""

    sporen: tuple[Spoorplaats, ...]
    jaren: tuple[Jaarplaats, ...]
    nu: float


@dataclass(frozen=True, slots=True)
class Schaal:
    """The days that the picture shows, from its left end to its right end."""

    begin: date
    eind: date

    def place(self, dag: date) -> float:
        """Where this day stands, 0 to 100; a day outside stands at the end that is nearest."""
        binnen = min(max(dag, self.begin), self.eind)
        return 100 * (binnen - self.begin).days / (self.eind - self.begin).days

    def has(self, dag: date) -> bool:
        """Whether the picture shows this day."""
        return self.begin <= dag <= self.eind


def lay_out(sporen: Iterable[Spoor], *, vandaag: date) -> Levenslijn | None:
    """Put these rows, today and the years in their places; None when there is nothing to show."""
    gevuld = [spoor for spoor in sporen if spoor.balken or spoor.merken]
    if not gevuld:
        return None
    schaal = choose_schaal(gevuld, vandaag)
    nu = schaal.place(vandaag)
    return Levenslijn(
        sporen=tuple(_place_spoor(spoor, schaal, vandaag) for spoor in gevuld),
        jaren=_place_jaren(schaal, nu),
        nu=nu,
    )


def choose_schaal(sporen: Iterable[Spoor], vandaag: date) -> Schaal:
    """The days to show: all that is known and today, with some room, within what a picture can hold."""
    dagen = {vandaag}
    for spoor in sporen:
        dagen |= {merk.op for merk in spoor.merken} | {balk.begin for balk in spoor.balken}
        dagen |= {balk.eind for balk in spoor.balken if balk.eind is not None}
    vroegst, laatst = _move_years(vandaag, -JAREN_TERUG), _move_years(vandaag, JAREN_VOORUIT)
    begin, eind = max(min(dagen), vroegst), min(max(dagen), laatst)
    rand = max((eind - begin) * RAND, timedelta(days=1))
    tekort = max(KORTSTE - (eind - begin) - 2 * rand, timedelta(0)) / 2
    return Schaal(begin - rand - tekort, eind + rand + tekort)


def _move_years(dag: date, jaren: int) -> date:
    """The same day so many years on; 29 February becomes the day before."""
    return dag.replace(year=dag.year + jaren, day=min(dag.day, 28))


def _place_spoor(spoor: Spoor, schaal: Schaal, vandaag: date) -> Spoorplaats:
    getoond = [balk for balk in spoor.balken if _does_show(balk, schaal)]
    merken = sorted((merk for merk in spoor.merken if schaal.has(merk.op)), key=lambda merk: merk.op)
    return Spoorplaats(
        spoor=spoor,
        balken=tuple(_place_balk(balk, schaal, vandaag) for balk in getoond),
        breed=tuple(gather(spoor, merken, schaal, RUIMTE_BREED)),
        smal=tuple(gather(spoor, merken, schaal, RUIMTE_SMAL)),
    )


def _does_show(balk: Periodebalk, schaal: Schaal) -> bool:
    return balk.begin < schaal.eind and (balk.eind is None or balk.eind > schaal.begin)


def _place_balk(balk: Periodebalk, schaal: Schaal, vandaag: date) -> Balkplaats:
    x = schaal.place(balk.begin)
    eind = 100.0 if balk.eind is None else schaal.place(balk.eind)
    voorbij = min(max(schaal.place(vandaag) - x, 0.0), eind - x)
    return Balkplaats(balk, x, eind - x, voorbij)


def gather(spoor: Spoor, merken: Sequence[Merk], schaal: Schaal, ruimte: float) -> list[Merkplaats]:
    """The marks (in order of their day) as they are drawn: each at least ``ruimte`` right of the one before it.

    What lies nearer than that to the first of a group joins it, and the group stands where that first one stands.
    """
    groepen: list[list[Merk]] = []
    for merk in merken:
        if groepen and schaal.place(merk.op) - schaal.place(groepen[-1][0].op) < ruimte:
            groepen[-1].append(merk)
        else:
            groepen.append([merk])
    return [_draw_together(spoor, groep, schaal) for groep in groepen]


def _draw_together(spoor: Spoor, groep: Sequence[Merk], schaal: Schaal) -> Merkplaats:
    """One mark for all of these: as urgent as the most urgent of them."""
    x = schaal.place(groep[0].op)
    if len(groep) == 1:
        (merk,) = groep
        return Merkplaats(x, merk.tekst, merk.url, merk.vorm, merk.toon, 1)
    eerst = max(groep, key=lambda merk: list(Toon).index(merk.toon))
    return Merkplaats(x, spoor.zeg_samen(groep), spoor.url, eerst.vorm, eerst.toon, len(groep))


def _place_jaren(schaal: Schaal, nu: float) -> tuple[Jaarplaats, ...]:
    jaren = range(schaal.begin.year + 1, schaal.eind.year + 1)
    plaatsen = {jaar: schaal.place(date(jaar, 1, 1)) for jaar in jaren}
    per_jaar = 36525 / (schaal.eind - schaal.begin).days
    breed, smal = (_choose_years(plaatsen, nu, per_jaar, ruimte) for ruimte in (JAAR_BREED, JAAR_SMAL))
    return tuple(Jaarplaats(x, jaar, jaar in breed, jaar in smal) for jaar, x in plaatsen.items())


def _choose_years(plaatsen: dict[int, float], nu: float, per_jaar: float, ruimte: float) -> set[int]:
    """The years whose word has room beside the others, beside "nu" and within the picture."""
    stap = next((stap for stap in STAPPEN if stap * per_jaar >= ruimte), STAPPEN[-1])
    return {jaar for jaar, x in plaatsen.items() if jaar % stap == 0 and abs(x - nu) >= ruimte and x <= 100 - ruimte}
