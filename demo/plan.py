"""Who comes to live where and when: from the targets of ``wereld`` to dated facts. Pure: no Django, no clock."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from demo.mensen import Persoon, lees, maak_huishouden
from demo.namen import Naamgever
from demo.wereld import Gemeentewereld, Jaar

STRATEN = (
    "Schelpenlaan",
    "Duindoornpad",
    "Zeesterkade",
    "Appelboomstraat",
    "Hooibergweg",
    "Molenwiekplein",
    "Klaproosstraat",
)
GROOT_GEZIN = 5
DAGEN_VOOR_NAREIS = 120
RUST = 9  # days between the key of a home and the people


@dataclass(slots=True)
class Huis:
    """A home. ``vanaf`` is the day on which it became available."""

    sleutel: str
    straat: str
    nummer: str
    vanaf: date
    soort: str
    verhuurder: int


@dataclass(slots=True)
class Groep:
    """People who come to live in the gemeente on one day, in one home. ``bij``: whom they join."""

    sleutel: str
    leden: tuple[Persoon, ...]
    begin: date
    soort: str
    huis: Huis | None = None
    is_gva: bool = False
    bij: "Groep | None" = None

    def relatie_van_wie_wachtte(self) -> str:
        """What the person whom this group joins becomes in the gezin."""
        if self.bij is None:
            raise ValueError(f"{self.sleutel} joins nobody")
        relaties = {lid.relatie for lid in self.leden}
        if "pleegzoon" in relaties:
            return "pleegmoeder"
        if "vader" in relaties:
            return "zoon"
        return "vader" if relaties & {"zoon", "dochter"} else "echtgenoot"


@dataclass(frozen=True, slots=True)
class Verhuizing:
    """A move within the gemeente."""

    groep: Groep
    huis: Huis
    op: date


@dataclass(slots=True)
class Bewoners:
    """Everybody who came to one gemeente, with the homes and the moves."""

    huizen: list[Huis] = field(default_factory=list)
    groepen: list[Groep] = field(default_factory=list)
    verhuizingen: list[Verhuizing] = field(default_factory=list)

    def waar_op(self, groep: Groep, dag: date) -> Huis | None:
        """The home of this group on that day."""
        later = [v.huis for v in self.verhuizingen if v.groep is groep and v.op <= dag]
        return later[-1] if later else groep.huis


def plan_bewoners(wereld: Gemeentewereld, vandaag: date) -> Bewoners:
    """All people of one gemeente, year by year; nobody comes after ``vandaag``."""
    planner = _Planner(wereld.slug, vandaag)
    for jaar in wereld.jaren:
        planner.add_jaar(jaar)
    return planner.bewoners


class _Planner:
    def __init__(self, slug: str, vandaag: date) -> None:
        self.slug, self.vandaag = slug, vandaag
        self.kans = random.Random(slug)  # noqa: S311 - the same world each time, not a secret
        self.naamgever = Naamgever()
        self.bewoners = Bewoners()
        self.met_familie: set[str] = set()

    def add_jaar(self, jaar: Jaar) -> None:
        regulier = self._groepen(jaar, jaar.regulier, "regulier", "r")
        gva = self._groepen(jaar, jaar.gva, "regulier", "g")
        for groep in gva:
            groep.is_gva = True
        doorstroom = self._huizen(jaar, jaar.doorstroom, "d")
        self._house(jaar, regulier, gva, jaar.woningen - jaar.doorstroom)
        nareis = self._nareizigers(jaar)
        self._move_up(jaar, nareis, doorstroom)
        self.bewoners.groepen += [g for g in (*regulier, *gva, *nareis) if g.begin <= self.vandaag]
        self.bewoners.groepen.sort(key=lambda groep: (groep.begin, groep.sleutel))
        self.bewoners.huizen = [huis for huis in self.bewoners.huizen if huis.vanaf <= self.vandaag]

    def _groepen(self, jaar: Jaar, woorden: str, soort: str, teken: str) -> list[Groep]:
        huishoudens = list(lees(woorden))
        self.kans.shuffle(huishoudens)
        groepen = []
        for nummer, (nationaliteit, letters) in enumerate(huishoudens):
            begin = _weekday(date(jaar.jaar, 1, 16) + timedelta(days=nummer * 330 // len(huishoudens)))
            sleutel = f"{self.slug}-{jaar.jaar}-{teken}{nummer}"
            leden = maak_huishouden(sleutel, nationaliteit, letters, op=begin, kans=self.kans, naamgever=self.naamgever)
            groepen.append(Groep(sleutel, leden, begin, soort))
        return groepen

    def _huizen(self, jaar: Jaar, aantal: int, teken: str) -> list[Huis]:
        huizen = []
        for nummer in range(aantal):
            volgnummer = len(self.bewoners.huizen)
            huis = Huis(
                f"{self.slug}-{jaar.jaar}-{teken}{nummer}",
                STRATEN[volgnummer % len(STRATEN)],
                str(2 * (volgnummer // len(STRATEN)) + 3),
                _weekday(date(jaar.jaar, 1, 3) + timedelta(days=nummer * 330 // aantal)),
                "zelfstandig",
                volgnummer % 2,
            )
            huizen.append(huis)
            self.bewoners.huizen.append(huis)
        return huizen

    def _house(self, jaar: Jaar, regulier: Sequence[Groep], gva: Sequence[Groep], aantal: int) -> None:
        """Families get a home of their own; who is alone shares when there are not enough."""
        huizen = self._huizen(jaar, aantal, "w")
        if gva:
            samen = huizen.pop()
            samen.soort, samen.vanaf = "groepswoning", date(jaar.jaar, 1, 4)
            for groep in gva:
                groep.huis = samen
        alleen = [g for g in regulier if len(g.leden) == 1]
        gezinnen = [g for g in regulier if len(g.leden) > 1]
        tekort = len(regulier) - len(huizen)
        for nummer, groep in enumerate([*gezinnen, *alleen]):
            # Past the last home, two people alone share: the last ones with those just before them.
            groep.huis = huizen[nummer] if nummer < len(huizen) else huizen[nummer - tekort]
            if nummer >= len(huizen):
                groep.huis.soort = "kamer"
        for huis in huizen:
            dagen = [g.begin for g in regulier if g.huis is huis]
            huis.vanaf = max(date(jaar.jaar, 1, 2), min(dagen) - timedelta(days=RUST)) if dagen else huis.vanaf

    def _nareizigers(self, jaar: Jaar) -> list[Groep]:
        huishoudens = list(lees(jaar.nareis))
        groepen = []
        for nummer, (nationaliteit, letters) in enumerate(huishoudens):
            begin = _weekday(date(jaar.jaar, *jaar.eerste_nareis) + timedelta(days=nummer * 290 // len(huishoudens)))
            bij = self._referent(nationaliteit, begin, letters)
            sleutel = f"{self.slug}-{jaar.jaar}-n{nummer}"
            leden = maak_huishouden(
                sleutel, nationaliteit, letters, op=begin, kans=self.kans, naamgever=self.naamgever,
                bij=bij.leden[0],
            )  # fmt: skip
            groepen.append(Groep(sleutel, leden, begin, "nareis", self.bewoners.waar_op(bij, begin), bij=bij))
        return groepen

    def _referent(self, nationaliteit: str, begin: date, letters: str) -> Groep:
        """Somebody who lives here alone and waits: a man, or a woman for a large family; GVA residents first."""
        wachtend = [
            groep
            for groep in self.bewoners.groepen
            if len(groep.leden) == 1
            and groep.leden[0].nationaliteit == nationaliteit
            and groep.leden[0].letter == ("V" if len(letters) >= GROOT_GEZIN else "m")
            and groep.begin <= begin - timedelta(days=DAGEN_VOOR_NAREIS)
            and groep.sleutel not in self.met_familie
        ]
        # A man alone with children elsewhere comes before one whose wife alone follows: GVA homes are for one.
        gekozen = min(wachtend, key=lambda groep: (groep.is_gva != (len(letters) > 1), groep.sleutel))
        self.met_familie.add(gekozen.sleutel)
        return gekozen

    def _move_up(self, jaar: Jaar, nareis: Sequence[Groep], huizen: list[Huis]) -> None:
        """Who lived in a room or is joined by a large family moves to a home of this year; the last GVA homes close."""
        over = iter(huizen)
        for groep in nareis:
            if groep.bij is not None and (groep.bij.is_gva or len(groep.leden) >= GROOT_GEZIN) and huizen:
                huis = next(over)
                huis.vanaf = groep.begin - timedelta(days=2 * RUST)
                self.bewoners.verhuizingen.append(Verhuizing(groep.bij, huis, groep.begin - timedelta(days=RUST)))
                groep.huis = huis
                if len(groep.leden) >= GROOT_GEZIN:
                    huis.soort = "groepswoning"
        laatste = next(over, None)
        if laatste is None:
            return
        laatste.soort, laatste.vanaf = "groepswoning", date(jaar.jaar, 6, 12)
        verhuisd = {v.groep.sleutel for v in self.bewoners.verhuizingen}
        for groep in self.bewoners.groepen:
            if groep.is_gva and groep.sleutel not in verhuisd:
                self.bewoners.verhuizingen.append(Verhuizing(groep, laatste, date(jaar.jaar, 6, 26)))


def _weekday(dag: date) -> date:
    """That day, or the Monday after a weekend."""
    return dag + timedelta(days=7 - dag.weekday()) if dag.weekday() > 4 else dag
