"""The targets of the demo world: per gemeente and year whom it housed and what the team did. Pure data.

Who came to live somewhere is written as letters, one word per household that came on one day: ``m`` and ``v`` adults,
``j`` a boy and ``d`` a girl under 16, ``J`` a boy of 17, ``V`` a woman past fifty. ``mvjd*2`` is two such households.
The figures of the published reports follow from these words; a test adds them up.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Jaar:
    """One year of one gemeente. ``taakstelling``: per half-year. ``contacten``: wanted number per kind.

    ``woningen`` homes became available; ``doorstroom`` of them for people who lived in the gemeente already.
    ``eerste_nareis``: month and day on which the first family comes.
    ``zitting_weken``: a spreekuur each so many weeks (0: none is kept). ``aanwezig``: helpers × zittingen.
    """

    jaar: int
    regulier: str = ""
    nareis: str = ""
    gva: str = ""
    eerste_nareis: tuple[int, int] = (2, 13)
    woningen: int = 0
    doorstroom: int = 0
    taakstelling: tuple[int, int] | None = None
    contacten: Mapping[str, int] = field(default_factory=dict)
    zitting_weken: int = 0
    aanwezig: int = 0


@dataclass(frozen=True, slots=True)
class Registreert:
    """A group of figures that is kept, from ``begin`` up to ``eind``."""

    groep: str
    begin: date
    eind: date | None


@dataclass(frozen=True, slots=True)
class GedruktInDemo:
    """A figure as a report printed it, where it does not agree with what can be counted."""

    code: str
    waarde: int
    jaar: int = 2017
    bron: str = "het jaarverslag over 2017"


@dataclass(frozen=True, slots=True)
class Gemeentewereld:
    """Everything that is fixed about one gemeente. ``telt``: which housing date counts; ``helpers``: how many."""

    slug: str
    naam: str
    adres: str
    telefoon: str
    jaren: tuple[Jaar, ...]
    registraties: tuple[Registreert, ...]
    begin_jaar: int
    beginsaldo: int
    telt: str = "eigen"
    traject_vanaf: int | None = 16
    helpers: int = 3
    verhuurders: tuple[str, str] = ("", "")
    spreekuurdagen: tuple[int, int] = (1, 2)
    gedrukt: tuple[GedruktInDemo, ...] = ()
    correcties: tuple[tuple[date, int, str], ...] = ()


def _vanaf(jaar: int, *groepen: str, tot: int | None = None) -> tuple[Registreert, ...]:
    eind = date(tot, 1, 1) if tot else None
    return tuple(Registreert(groep, date(jaar, 1, 1), eind) for groep in groepen)


NOORDWIJK_TOT_2018 = (
    Jaar(2013, "Irak: mvj; Iran: m", woningen=2),
    Jaar(2014, "Sierra Leone: V; Syrië: m*3 mvjd; Eritrea: m*2; Somalië: vj", woningen=8),
    Jaar(2015, "Syrië: mvjd*2 m*6 mv; Eritrea: m*4 vj; Afghanistan: mvjj", woningen=15),
    Jaar(
        2016,
        "Syrië: mvjd*2 mvj m*9 vj mv*2; Eritrea: m*5 J vd; Afghanistan: mvjd; Irak: mj; Stateloos: m",
        "Syrië: vjd vjj",
        woningen=20,
        taakstelling=(33, 32),
        contacten={"begeleiding": 38, "infopunt": 8, "juridisch": 4},
    ),
    Jaar(
        2017,
        "Syrië: mvjd mvj mvd vj m*6; Eritrea: m*2; Afghanistan: mvd; Irak: mj; Iran: m",
        "Sierra Leone: mmvvjjdd; Eritrea: vj vd; Syrië: vjd*2 vj vd v mv",
        woningen=16,
        doorstroom=1,
        taakstelling=(18, 17),
        contacten={"begeleiding": 550, "infopunt": 138, "juridisch": 51},
        zitting_weken=1,
        aanwezig=544,
    ),
    Jaar(
        2018,
        "Syrië: mvjd m*3; Eritrea: m*3; Turkije: mv; Jemen: m",
        "Syrië: vjd vj; Eritrea: vd",
        eerste_nareis=(1, 16),
        woningen=9,
        taakstelling=(12, 10),
        contacten={"begeleiding": 40, "infopunt": 14, "juridisch": 6},
        zitting_weken=4,
        aanwezig=78,
    ),
)

# From 2019 on one of these each year; the taakstelling is near to what was housed.
NOORDWIJK_DAARNA = (
    Jaar(0, "Syrië: mvjd m*2; Eritrea: m; Turkije: mv", woningen=5, taakstelling=(5, 5)),
    Jaar(0, "Syrië: mvj; Jemen: m*2; Afghanistan: mvjd", woningen=4, taakstelling=(4, 4)),
    Jaar(0, "Syrië: mvd m; Eritrea: m*2; Iran: mv", "Syrië: vj", woningen=5, taakstelling=(6, 5)),
)

ALTIJD = ("huisvesting", "woningen")
TEAM = ("team", "team-uren")


def termijnen_sinds(vandaag: date) -> date:
    """Since when the team of Noordwijk keeps permits, integration and deadlines: five years ago, on 1 January."""
    return date(vandaag.year - 5, 1, 1)


def noordwijk(vandaag: date) -> Gemeentewereld:
    """The team that is followed until today: with the year before this one and this year as well."""
    daarna = []
    for jaar in range(2019, vandaag.year + 1):
        patroon = NOORDWIJK_DAARNA[jaar % len(NOORDWIJK_DAARNA)]
        nu = jaar >= vandaag.year - 1
        daarna.append(
            Jaar(
                jaar,
                patroon.regulier,
                patroon.nareis,
                woningen=patroon.woningen,
                taakstelling=patroon.taakstelling if jaar < vandaag.year else (9, 9),
                contacten={"begeleiding": 48, "infopunt": 14, "juridisch": 8} if nu else {},
                zitting_weken=4 if nu else 0,
                aanwezig=65 if nu else 0,
            )
        )
    return Gemeentewereld(
        "noordwijk",
        "Noordwijk",
        "Bibliotheek Voorbeeldhof, Schelpenlaan 1, Noordwijk",
        "071 000 0001",
        (*NOORDWIJK_TOT_2018, *daarna),
        (
            *_vanaf(2013, *ALTIJD, *TEAM, "trajecten", "dossiers"),
            *_vanaf(2016, "nareizigers", "taakstelling"),
            *(*_vanaf(2014, "termijnen", tot=2019), *_vanaf(2016, "contacten", tot=2019)),
            *_vanaf(2017, "pvt", "coaches", "voorzieningen", "vip", "cursussen", "activiteiten", "signalen", tot=2019),
            *_vanaf(2017, "opleidingen", "spreekuur-uren", tot=2019),
            *_vanaf(vandaag.year - 1, "contacten", "opleidingen", "spreekuur-uren", "publieksvragen"),
            *_vanaf(termijnen_sinds(vandaag).year, "termijnen", "inburgering", "vergunningen", "zelfredzaamheid"),
            *_vanaf(vandaag.year - 3, "taallessen"),
        ),
        begin_jaar=2016,
        beginsaldo=2,
        helpers=12,
        verhuurders=("Woonstichting Helmgras", "Woningbouw De Vuurtoren"),
        gedrukt=(GedruktInDemo("voorzieningen", 39), GedruktInDemo("gh-dossiers-afgerond", 2)),
    )


VOORSCHOTEN = Gemeentewereld(
    "voorschoten",
    "Voorschoten",
    "Wijkhuis De Regenton, Duindoornpad 4, Voorschoten",
    "071 000 0002",
    (
        Jaar(2013, "Irak: mv; Syrië: m", woningen=2),
        Jaar(2014, "Syrië: m*2 mvj; Eritrea: m", woningen=4),
        Jaar(2015, "Syrië: mvjd m*4; Eritrea: m*2; Somalië: vd", woningen=8),
        Jaar(
            2016,
            "Syrië: mvjd*3 m*6; Eritrea: m*4; Irak: mvj; Afghanistan: mvjd; Iran: m",
            "Syrië: vjd v",
            gva="Syrië: m*9; Eritrea: m*3",
            woningen=17,
            taakstelling=(25, 25),
            contacten={"begeleiding": 24, "infopunt": 4, "juridisch": 2},
        ),
        Jaar(
            2017,
            "Syrië: mvjd md m*3; Irak: m",
            "Syrië: vjd*3 vjj vd v*2; Eritrea: vj",
            woningen=11,
            doorstroom=7,
            taakstelling=(13, 13),
            contacten={"begeleiding": 470, "infopunt": 75, "juridisch": 30},
        ),
        Jaar(
            2018,
            "Syrië: mvjd m*2; Eritrea: m",
            "Syrië: vj",
            woningen=4,
            taakstelling=(5, 5),
            contacten={"begeleiding": 20, "infopunt": 8, "juridisch": 2},
        ),
    ),
    (
        *_vanaf(2013, *ALTIJD, "dossiers", "termijnen", tot=2019),
        *_vanaf(2013, "trajecten", tot=2020),
        *_vanaf(2016, "nareizigers", "taakstelling", "contacten", tot=2019),
        *_vanaf(2013, *TEAM),
        *_vanaf(2017, "pvt", "activiteiten", "meldcode", "inkoop", tot=2019),
        *_vanaf(2016, "vip", tot=2019),
        *_vanaf(2016, "gva", tot=2018),
    ),
    begin_jaar=2016,
    beginsaldo=0,
    traject_vanaf=None,
    helpers=5,
    verhuurders=("Woonzorg Waterlelie", "Corporatie De Sleutelbos"),
    spreekuurdagen=(0, 3),
    gedrukt=(GedruktInDemo("gehuisvest", 27), GedruktInDemo("trajecten-jaar-1", 27), GedruktInDemo("vip-gestart", 9)),
)

HILLEGOM = Gemeentewereld(
    "hillegom",
    "Hillegom",
    "Buurthuis De Tulpenbol, Hooibergweg 2, Hillegom",
    "0252 000 003",
    (
        Jaar(2013, "Irak: mv; Somalië: vj", woningen=2),
        Jaar(2014, "Syrië: m*3 mvj; Eritrea: m*2; Somalië: vd", woningen=7),
        Jaar(2015, "Syrië: mvjd m*4; Eritrea: m*3; Iran: mv", woningen=9),
        Jaar(
            2016,
            "Syrië: mvjd*3 m*9 v; Eritrea: m*5 vd; Irak: m",
            "Syrië: vjd vj",
            woningen=17,
            taakstelling=(30, 30),
            contacten={"begeleiding": 24, "infopunt": 4, "juridisch": 2},
        ),
        Jaar(
            2017,
            "Syrië: mvjd*3 mvd v m*6; Eritrea: m*4; Irak: mvjjd; Afghanistan: mvjd; Stateloos: m",
            "Syrië: vjd*3 vjj; Eritrea: vjd vd vj",
            woningen=18,
            taakstelling=(15, 14),
            contacten={"begeleiding": 1047, "infopunt": 115, "juridisch": 179},
        ),
        Jaar(
            2018,
            "Syrië: mvjd m*3; Eritrea: m*2; Turkije: mv",
            "Syrië: vjd; Eritrea: vj",
            woningen=7,
            taakstelling=(9, 9),
            contacten={"begeleiding": 20, "infopunt": 6, "juridisch": 4},
        ),
    ),
    (
        *_vanaf(2013, *ALTIJD, tot=2019),
        *_vanaf(2013, "trajecten", tot=2020),
        *_vanaf(2016, "nareizigers", "taakstelling", "contacten", tot=2019),
    ),
    begin_jaar=2016,
    beginsaldo=2,
    telt="brp",
    helpers=5,
    verhuurders=("Woonstichting Tulpenbol", "Woningbouw De Hooiberg"),
    spreekuurdagen=(1, 4),
)

LEIDEN = Gemeentewereld(
    "leiden",
    "Leiden",
    "Steunpunt De Lantaarn, Zeesterkade 7, Leiden",
    "071 000 0004",
    (
        Jaar(
            2018,
            "Syrië: mvjd*8 mvj*3 mvd*2 m*19 v*4 mv vjd; Eritrea: m*12 v*3 vjd*2 vj*2 vd; "
            "Afghanistan: mvjd*2 mvj m*3; Irak: mvjd*2 mv; Iran: mvjdd m; Turkije: mvjjd; Somalië: vjd; Stateloos: m*2",
            woningen=67,
            taakstelling=(80, 80),
        ),
    ),
    (*_vanaf(2018, *ALTIJD, tot=2019), *_vanaf(2018, "taakstelling", "trajecten", tot=2020)),
    begin_jaar=2018,
    beginsaldo=-6,
    verhuurders=("Woonstichting De Lantaarn", "Corporatie De Zeester"),
    correcties=((date(2019, 1, 1), 2, "Twee personen bleken al in december gehuisvest."),),
)


def gemeenten(vandaag: date) -> tuple[Gemeentewereld, ...]:
    """The four gemeenten of the demo world."""
    return noordwijk(vandaag), VOORSCHOTEN, HILLEGOM, LEIDEN
