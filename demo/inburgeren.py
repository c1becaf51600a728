"""How people met their duty to integrate, or are on their way, under both laws. Pure: no Django, no clock.

A story says how it went; the days follow from the permit and the registration. Only what had happened by ``vandaag``
is in a plan, and exams for which somebody has signed up.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum, auto
from typing import Any

from core.periode import add_months

WI_2021_VANAF = date(2022, 1, 1)
TOT_DE_PLICHT = timedelta(days=20)
TOT_DE_BRIEF = timedelta(days=29)  # from the permit to the letter of DUO
TOT_DE_PIP = timedelta(days=62)
TOT_DE_UITSLAG = timedelta(days=42)
EXAMEN_VOORUIT = timedelta(days=45)
OUD = ("KNM", "luisteren", "lezen", "ONA", "spreken", "schrijven")
NIEUW = ("KNM", "luisteren", "lezen", "spreken", "schrijven")
_DAG = timedelta(days=1)


class Verloop(Enum):
    """How it goes with somebody."""

    VLOT = auto()
    MEER_TIJD = auto()
    BOETE = auto()
    BRIEF_ANDERS = auto()
    ONTHEFFING = auto()
    Z_ROUTE = auto()
    WACHT_OP_PIP = auto()


@dataclass(frozen=True, slots=True)
class Examenplan:
    """One try at one part."""

    onderdeel: str
    op: date
    uitslag: str


@dataclass(frozen=True, slots=True)
class Extraplan:
    """More time, asked and (when ``besloten_op``) granted until ``nieuw_einde``."""

    grond: str
    aangevraagd_op: date
    besloten_op: date | None
    nieuw_einde: date | None


@dataclass(frozen=True, slots=True)
class Boeteplan:
    """A fine, with the new last day."""

    grond: str
    dagtekening: date
    bedrag: int
    nieuw_einde: date | None = None


@dataclass(frozen=True, slots=True)
class Inburgerplan:
    """The duty of one person: ``velden`` known on the day ``op``, and what each later day brought."""

    op: date
    wet: str
    velden: Mapping[str, Any]
    later: tuple[tuple[date, Mapping[str, Any]], ...] = ()
    examens: tuple[Examenplan, ...] = ()
    extra: Extraplan | None = None
    boetes: tuple[Boeteplan, ...] = ()
    ontheffing_op: date | None = None
    geslaagd_op: date | None = None


@dataclass(slots=True)
class _Inburgermaker:
    """Collects what had happened by ``vandaag`` to somebody who fell under the duty from ``plichtig`` on."""

    vandaag: date
    op: date
    plichtig: date
    brp: date
    later: list[tuple[date, Mapping[str, Any]]] = field(default_factory=list)
    boetes: list[Boeteplan] = field(default_factory=list)
    extra: Extraplan | None = None

    def add(self, dag: date, **velden: Any) -> None:
        """A letter or a report of that day."""
        if dag <= self.vandaag:
            self.later.append((dag, velden))

    def beboet(self, boete: Boeteplan) -> None:
        """A fine, once its letter is there."""
        if boete.dagtekening <= self.vandaag:
            self.boetes.append(boete)

    def vraagt(self, grond: str, op: date, nieuw_einde: date) -> None:
        """More time, which DUO grants after six weeks."""
        besloten = op + timedelta(days=40)
        if op <= self.vandaag:
            klaar = besloten <= self.vandaag
            self.extra = Extraplan(grond, op, besloten if klaar else None, nieuw_einde if klaar else None)

    def geweest(self, dag: date | None) -> date | None:
        """That day, when it has been."""
        return dag if dag and dag <= self.vandaag else None

    def examens(
        self, onderdelen: tuple[str, ...], begin: date, eind: date, *, zakt: str = ""
    ) -> tuple[Examenplan, ...]:
        """Each part once between two days, and one part a second time; only those of which something is known."""
        stap = (eind - begin) / len(onderdelen)
        dagen = [(naam, _werkdag(begin + stap * (nummer + 1))) for nummer, naam in enumerate(onderdelen)]
        gezakt = [(naam, _werkdag(dag - timedelta(days=77))) for naam, dag in dagen if naam == zakt]
        alles = sorted(
            [*((dag, naam, "gezakt") for naam, dag in gezakt), *((dag, naam, "geslaagd") for naam, dag in dagen)]
        )
        return tuple(
            Examenplan(naam, dag, uitslag if dag + TOT_DE_UITSLAG <= self.vandaag else "wacht op uitslag")
            for dag, naam, uitslag in alles
            if dag <= self.vandaag + EXAMEN_VOORUIT
        )


def plichtig_op(bekend: date) -> date:
    """On which day the duty begins of somebody whose permit was made known on ``bekend``."""
    return bekend + TOT_DE_PLICHT


def plan_inburgering(
    verloop: Verloop, *, op: date, bekend: date, brp: date, vandaag: date, leerroute: str = "B1-route"
) -> Inburgerplan:
    """The integration of somebody whose permit was made known on ``bekend`` and who was registered on ``brp``."""
    plichtig = plichtig_op(bekend)
    if plichtig < WI_2021_VANAF:
        return _wi2013(verloop, _Inburgermaker(vandaag, op, plichtig, brp))
    return _wi2021(verloop, leerroute, _Inburgermaker(vandaag, op, plichtig, brp))


def _wi2013(verloop: Verloop, maker: _Inburgermaker) -> Inburgerplan:
    plichtig = maker.plichtig
    # The day on which the duty begins is day one.
    eind = add_months(plichtig, 36) - timedelta(days=1)
    pvt_uiterst = add_months(max(maker.brp, plichtig), 12) - timedelta(days=1)
    laat = verloop is Verloop.BOETE
    maker.add(pvt_uiterst + timedelta(days=40) if laat else pvt_uiterst - timedelta(days=200), pvt_op=True)
    tot = eind - timedelta(days=60)
    if verloop is Verloop.BRIEF_ANDERS:
        maker.add(plichtig + timedelta(days=90), einde_volgens_duo=eind + timedelta(days=4))
    if verloop is Verloop.MEER_TIJD:
        nieuw = add_months(eind, 24)
        maker.vraagt("alfabetisering", eind - timedelta(days=120), nieuw)
        tot = nieuw - timedelta(days=70)
    if laat:
        nieuw = add_months(eind, 24)
        maker.beboet(Boeteplan("PVT of MAP", pvt_uiterst + timedelta(days=35), 170))
        maker.beboet(Boeteplan("examen", eind + timedelta(days=45), 750, nieuw))
        tot = nieuw - timedelta(days=50)
    ontheven = eind - timedelta(days=150) if verloop is Verloop.ONTHEFFING else None
    zakt = "spreken" if verloop in {Verloop.MEER_TIJD, Verloop.BRIEF_ANDERS} else ""
    examens = () if ontheven else maker.examens(OUD, plichtig + timedelta(days=300), tot, zakt=zakt)
    return _klaar("Wi2013", examens, maker, geslaagd=None if ontheven else tot, ontheven=ontheven)


def _wi2021(verloop: Verloop, leerroute: str, maker: _Inburgermaker) -> Inburgerplan:
    begin = max(maker.brp, maker.plichtig)
    maker.add(begin + timedelta(days=24), brede_intake_op=True)
    if verloop is Verloop.WACHT_OP_PIP:
        return _klaar("Wi2021", (), maker)
    pip = begin + TOT_DE_PIP
    z_route = verloop is Verloop.Z_ROUTE
    maker.add(
        pip, pip_op=True, leerbaarheidstoets_op=pip - timedelta(days=14), leerroute="Z-route" if z_route else leerroute
    )
    maker.add(pip + timedelta(days=240), pvt_op=True)
    maker.add(pip + timedelta(days=420), map_op=True)
    eind = add_months(pip, 36)
    tot = eind - timedelta(days=130)
    if verloop is Verloop.BRIEF_ANDERS:
        maker.add(pip + timedelta(days=30), einde_volgens_duo=eind + timedelta(days=3))
        tot = eind - timedelta(days=40)
    if verloop is Verloop.MEER_TIJD:
        nieuw = add_months(eind, 6)
        maker.vraagt("inspanning", eind - timedelta(days=70), nieuw)
        tot = nieuw - timedelta(days=25)
    if verloop is Verloop.BOETE:
        nieuw = add_months(eind, 18)
        maker.beboet(Boeteplan("examen", eind + timedelta(days=45), 400, nieuw))
        tot = nieuw - timedelta(days=60)
    zakt = "luisteren" if verloop in {Verloop.MEER_TIJD, Verloop.BOETE, Verloop.BRIEF_ANDERS} else ""
    examens = () if z_route else maker.examens(NIEUW, pip + timedelta(days=330), tot, zakt=zakt)
    return _klaar("Wi2021", examens, maker, geslaagd=tot)


def _klaar(
    wet: str,
    examens: tuple[Examenplan, ...],
    maker: _Inburgermaker,
    *,
    geslaagd: date | None = None,
    ontheven: date | None = None,
) -> Inburgerplan:
    velden = {"plichtig_op": maker.plichtig, "kennisgeving_op": maker.plichtig - TOT_DE_PLICHT + TOT_DE_BRIEF}
    # The result of the last exam comes some weeks after it.
    geslaagd_op = maker.geweest(geslaagd + TOT_DE_UITSLAG if geslaagd and examens else geslaagd)
    later = tuple((dag, _dagen(dag, wat)) for dag, wat in sorted(maker.later, key=lambda stap: stap[0]))
    return Inburgerplan(
        maker.op, wet, velden, later, examens, maker.extra, tuple(maker.boetes), maker.geweest(ontheven), geslaagd_op
    )


def _dagen(dag: date, velden: Mapping[str, Any]) -> Mapping[str, Any]:
    """``True`` stands for the day itself."""
    return {naam: dag if waarde is True else waarde for naam, waarde in velden.items()}


def _werkdag(dag: date) -> date:
    return dag - timedelta(days=max(0, dag.weekday() - 4)) if dag.weekday() > 4 else dag


def verlopen(aantal_oud: int) -> Iterator[Verloop]:
    """The stories in their order: first those of the old law, then, without end, those of the new one."""
    oud = (Verloop.MEER_TIJD, Verloop.VLOT, Verloop.BOETE, Verloop.BRIEF_ANDERS, Verloop.ONTHEFFING, Verloop.VLOT)
    for nummer in range(aantal_oud):
        yield oud[nummer % len(oud)]
    nieuw = (Verloop.VLOT, Verloop.Z_ROUTE, Verloop.VLOT, Verloop.MEER_TIJD, Verloop.BOETE, Verloop.BRIEF_ANDERS)
    nummer = 0
    while True:
        yield nieuw[nummer % len(nieuw)]
        nummer += 1
