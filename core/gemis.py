"""What stays silent: a package registers what it misses, and the page *Wat mis ik?* shows all of it.

Each kind says in a sentence what it counts, so that who reads a number knows what it means.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Func, IntegerField

from core.prepared import Prepared, read
from core.register import order

MEESTE = 25
"""So many lines of one kind stand on a page."""
HOOGSTENS = 500
"""Where all kinds stand together each is counted so far, and then is "meer dan 500": on its own page it is exact."""


@dataclass(frozen=True, slots=True)
class Blad:
    """Which lines of a kind are asked for, from 0, and how far counting goes; ``hoogstens`` None: to the end.

    ``meeste`` 0: none, they are only counted.
    """

    vanaf: int = 0
    hoogstens: int | None = HOOGSTENS
    meeste: int = MEESTE

    @property
    def tot(self) -> int:
        """The first line that is not asked for."""
        return self.vanaf + self.meeste


@dataclass(frozen=True, slots=True)
class Gemisregel:
    """One thing that stays silent: about which client (None: about nobody), what, since when, and where to go on."""

    client: Any
    wat: str
    url: str
    sinds: date | None = None


@dataclass(frozen=True, slots=True)
class Gevonden:
    """The lines of one kind, those of longest ago first, and how many there are; ``is_meer``: more than that."""

    regels: tuple[Gemisregel, ...]
    aantal: int
    is_meer: bool = False


Zoeker = Callable[[Any, Blad], Gevonden]


@dataclass(frozen=True, slots=True)
class Gemis:
    """One kind of silence: its heading, its definition in a sentence, and ``(toegang, blad) -> Gevonden``."""

    naam: str
    kop: str
    definitie: str
    recht: Any
    volgorde: int
    prepare: Zoeker


GEMIS: dict[str, Gemis] = {}


def register_gemis(recht: Any, *, kop: str, definitie: str, volgorde: int) -> Callable[[Zoeker], Zoeker]:
    """Register ``(toegang, blad) -> Gevonden`` as ``<package>.<function>``; its rows only through ``visible_to``.

    Raises ValueError when the name is taken.
    """

    def register(functie: Any) -> Zoeker:
        naam = f"{functie.__module__.split('.', maxsplit=1)[0]}.{functie.__name__}"
        if naam in GEMIS:
            raise ValueError(f"{naam} is registered twice")
        GEMIS[naam] = Gemis(naam, kop, definitie, recht, volgorde, functie)
        return functie

    return register


def list_gemis(toegang: Any) -> list[tuple[Gemis, Gevonden]]:
    """All kinds that this person may see, in order, each with the first of what was found."""
    return [(soort, soort.prepare(toegang, Blad())) for soort in _list_soorten(toegang)]


def count_gemis(toegang: Any) -> Gevonden:
    """How many all kinds that this person may see are together, without their lines."""
    return add_up(soort.prepare(toegang, Blad(meeste=0)) for soort in _list_soorten(toegang))


def _list_soorten(toegang: Any) -> list[Gemis]:
    return sorted((soort for soort in GEMIS.values() if toegang.mag(soort.recht)), key=order)


def add_up(gevonden: Iterable[Gevonden]) -> Gevonden:
    """How many all of these are together."""
    alle = list(gevonden)
    return Gevonden((), sum(een.aantal for een in alle), any(een.is_meer for een in alle))


Regelmaker = Callable[[list[Any]], Iterable[Gemisregel]]


class Gemisrijen:
    """The rows of a kind; their first page and how many there are lie ready.

    ``build`` makes their queryset, in the order in which they stand, as that of a ``Prepared`` does.
    """

    def __init__(self, build: Callable[..., Any]) -> None:
        self._build = build
        self._eerste = Prepared(lambda *args: _count_along(build(*args))[:MEESTE])
        self._geteld = Prepared(lambda *args, tot: build(*args).order_by().values_list("pk", flat=True)[:tot])

    def find_regels(self, args: Sequence[Any], blad: Blad, make_regels: Regelmaker) -> Gevonden:
        """The lines of the rows with these arguments of ``build``."""
        if blad == Blad():
            eerste = self._eerste.rows(*args)
            return count_up_to(make_regels(eerste), eerste[0].geteld if eerste else 0, blad)
        gelezen = list(self._build(*args)[blad.vanaf : blad.tot + 1]) if blad.meeste else []
        is_einde = blad.meeste and len(gelezen) <= blad.meeste and (gelezen or not blad.vanaf)
        aantal = blad.vanaf + len(gelezen) if is_einde else self.count(*args, hoogstens=blad.hoogstens)
        return count_up_to(make_regels(gelezen[: blad.meeste]), aantal, blad)

    def count(self, *args: Any, hoogstens: int | None) -> int:
        """How many rows there are with these arguments of ``build``, or one more than ``hoogstens``."""
        if hoogstens is None:
            return int(self._build(*args).order_by().count())
        (gevonden,) = read(self._geteld(*args, tot=hoogstens + 1))
        return len(list(gevonden) if gevonden.raw is None else gevonden.raw)


def _count_along(rows: Any) -> Any:
    """These rows, each with how many there are (``geteld``), or one more than is counted: in the same question."""
    alle = ArraySubquery(rows.order_by().values("pk")[: HOOGSTENS + 1])
    return rows.annotate(geteld=Func(alle, function="CARDINALITY", output_field=IntegerField()))


def count_up_to(regels: Iterable[Gemisregel], aantal: int, blad: Blad) -> Gevonden:
    """These lines of so many; past what is counted, only that there are more."""
    is_meer = blad.hoogstens is not None and aantal > blad.hoogstens
    return Gevonden(tuple(regels), blad.hoogstens if is_meer and blad.hoogstens else aantal, is_meer)
