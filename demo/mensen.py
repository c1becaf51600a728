"""From the words of ``wereld`` to people: names, birth dates, languages. Pure: no Django, no clock."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from clients.domain import Geboorte
from demo.namen import Naam, Naamgever

TALEN = {
    "Syrië": ("Arabisch",),
    "Irak": ("Arabisch", "Koerdisch (Sorani)"),
    "Jemen": ("Arabisch",),
    "Stateloos": ("Arabisch",),
    "Eritrea": ("Tigrinya",),
    "Afghanistan": ("Dari",),
    "Iran": ("Farsi",),
    "Turkije": ("Turks",),
    "Somalië": ("Somalisch",),
    "Sierra Leone": ("Krio", "Engels"),
}
NAAMGROEP = {
    "Syrië": "arabisch", "Irak": "arabisch", "Jemen": "arabisch", "Stateloos": "arabisch", "Eritrea": "tigrinya",
    "Afghanistan": "perzisch", "Iran": "perzisch", "Turkije": "turks", "Somalië": "somalisch", "Sierra Leone": "krio",
}  # fmt: skip
GESLACHT = {"m": "man", "J": "man", "j": "man", "v": "vrouw", "V": "vrouw", "d": "vrouw", "?": "onbekend"}
VOLWASSEN = "mvV"
OUDERE, JONGERE = range(57, 65), range(19, 26)
MEESTE_OUDERS = 2
KLEUTER_TOT = 4  # in years; no interpreter is asked for a toddler


@dataclass(frozen=True, slots=True)
class Persoon:
    """Somebody who does not exist. ``sleutel`` names them within the plan."""

    sleutel: str
    letter: str
    naam: Naam
    geboorte: Geboorte
    nationaliteit: str
    tolk: str
    relatie: str
    telefoon: str = ""

    @property
    def geslacht(self) -> str:
        """As a client has it: man, vrouw or onbekend."""
        return GESLACHT[self.letter]

    @property
    def is_volwassen(self) -> bool:
        """Whether they were an adult when they came."""
        return self.letter in VOLWASSEN

    @property
    def talen(self) -> tuple[str, ...]:
        """What they speak."""
        return TALEN[self.nationaliteit]


def lees(woorden: str) -> Iterator[tuple[str, str]]:
    """Read "Syrië: mvjd*2 m; Iran: m" as (nationaliteit, letters), one for each household, in that order."""
    for deel in filter(None, (deel.strip() for deel in woorden.split(";"))):
        nationaliteit, huishoudens = deel.split(":")
        for woord in huishoudens.split():
            letters, _, keer = woord.partition("*")
            for _ in range(int(keer or 1)):
                yield nationaliteit, letters


def maak_huishouden(
    sleutel: str,
    nationaliteit: str,
    letters: str,
    *,
    op: date,
    kans: random.Random,
    naamgever: Naamgever,
    bij: Persoon | None = None,
) -> tuple[Persoon, ...]:
    """People who come together on the day ``op``. ``bij`` is who waits for them here, if somebody does."""
    leden: list[Persoon] = []
    ding = naamgever.ding()
    leeftijden = _leeftijden(letters, kans, bij.geboorte.leeftijd(op) if bij is not None else None)
    vader = bij if bij is not None and bij.letter == "m" else None
    for nummer, (letter, leeftijd) in enumerate(zip(letters, leeftijden, strict=True)):
        kind = letter not in VOLWASSEN
        ouder = (vader or next((p for p in leden if p.letter == "m"), None)) if kind else None
        naam = naamgever.geef(
            NAAMGROEP[nationaliteit],
            GESLACHT[letter],
            vader=ouder.naam.delen if ouder else None,
            ding=ding if kind or letter == "m" else naamgever.ding(),
        )
        leden.append(
            Persoon(
                f"{sleutel}-{nummer}",
                letter,
                naam,
                _geboorte(leeftijd, kind=kind, op=op, kans=kans),
                nationaliteit,
                "onbekend" if leeftijd < KLEUTER_TOT else kans.choice(("altijd", "altijd", "soms", "nee")),
                _relatie(letter, letters, reist_na=bij is not None),
            )
        )
    return tuple(leden)


def _leeftijden(letters: str, kans: random.Random, bij: tuple[int, int] | None) -> list[int]:
    """Ages in whole years that fit together: parents are at least eighteen years older than their children.

    ``bij`` is the lowest and highest age of who waits for them here, None when they come by themselves.
    """
    oudste = 14 if bij is None else min(14, bij[0] - 18)
    kinderen = sorted((kans.randint(1, oudste) for letter in letters if letter in "jd"), reverse=True)
    vanaf = max(22, max(kinderen, default=2) + 18)
    ouders = range(vanaf, vanaf + 14)
    volwassenen = sum(letter in VOLWASSEN for letter in letters)
    if volwassenen > MEESTE_OUDERS:
        ouders = JONGERE  # grown-up foster children, who join their foster mother
    elif volwassenen == MEESTE_OUDERS and bij is not None:
        ouders = OUDERE  # parents who join their son
    rij = iter(kinderen)
    vast = {"J": 17, "V": kans.choice(OUDERE)}
    return [vast.get(letter) or (kans.choice(ouders) if letter in "mv" else next(rij)) for letter in letters]


def _geboorte(leeftijd: int, *, kind: bool, op: date, kans: random.Random) -> Geboorte:
    """A birth date that makes this age on that day; of some only the year or the month is known.

    What is not known never decides whether somebody is an adult: a figure that was printed must be counted exactly.
    """
    jarig = op - timedelta(days=kans.randint(1, 360))
    dag = date(jarig.year - leeftijd, jarig.month, min(jarig.day, 28))
    soort = kans.random()
    if leeftijd == 17 or (kind and leeftijd > 12):
        return Geboorte(dag, dag)
    if soort < 0.12:
        return Geboorte.van_delen(op.year - leeftijd - 1)
    if soort < 0.18:
        return Geboorte.van_delen(dag.year, dag.month)
    return Geboorte(dag, dag)


def _relatie(letter: str, letters: str, *, reist_na: bool) -> str:
    """What somebody is in the gezin that these letters make, or join."""
    volwassenen = sum(ander in VOLWASSEN for ander in letters)
    if letter not in VOLWASSEN:
        return {"j": "zoon", "J": "zoon", "d": "dochter"}[letter]
    man = letter == "m"
    if reist_na and volwassenen > MEESTE_OUDERS:
        return "pleegzoon" if man else "pleegdochter"
    if volwassenen < len(letters) or (reist_na and volwassenen == MEESTE_OUDERS):
        return "vader" if man else "moeder"
    return "echtgenoot" if man else "echtgenote"
