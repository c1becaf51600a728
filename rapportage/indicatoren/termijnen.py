"""Terms that were met or missed."""

from django.db.models.functions import ExtractYear

from rapportage.indicator import Indicator, Registratiegroep, Uitsplitsing
from rapportage.indicatoren.uitsplitsingen import split_by_maand
from termijnen.models import Termijn
from wetgeving.regels import BOEK

VOLGORDE = 40
SECTIE = "Termijnen, inburgering en verblijf"
_TERMIJNEN = Registratiegroep("termijnen", "termijnen")
SOORT_TERMIJN = Uitsplitsing(
    "soort",
    "soort termijn",
    "code",
    namen={code: BOEK.versies(code)[-1].label for code in BOEK.codes()},
    kop="per soort",
)
GEHAALD = Indicator(
    code="termijnen-gehaald",
    label="Termijnen op tijd",
    definitie=(
        "Het aantal termijnen waarvoor de cliënt of het team iets moest doen en dat in dit jaar op tijd deed. "
        "Een termijn telt in de gemeente waar de cliënt die dag woonde."
    ),
    sectie=SECTIE,
    groep=_TERMIJNEN,
    rows=Termijn.objects.gehaald_in,
    jaar=ExtractYear("afgehandeld_op"),
    eenheid="termijnen",
    uitsplitsingen=(SOORT_TERMIJN, split_by_maand("afgehandeld_op")),
    telt_personen=True,
    vooraan=80,
)
TE_LAAT = Indicator(
    code="termijnen-te-laat",
    label="Termijnen te laat",
    definitie=(
        "Het aantal termijnen waarvoor de cliënt of het team iets moest doen en die in dit jaar voorbijgingen: daarna "
        "gedaan, of nog niet. Een termijn telt op de dag na de laatste dag; op de laatste dag is niemand te laat."
    ),
    sectie=SECTIE,
    groep=_TERMIJNEN,
    rows=Termijn.objects.te_laat_in,
    jaar=ExtractYear("te_laat_sinds"),
    eenheid="termijnen",
    uitsplitsingen=(SOORT_TERMIJN,),
    telt_personen=True,
)

INDICATOREN = (GEHAALD, TE_LAAT)
