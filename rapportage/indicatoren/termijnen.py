"""Terms that were met or missed, and what the letters of DUO and the IND decided."""

from inburgering.models import (
    Boete,
    Boetegrond,
    Inburgering,
    Leerroute,
    Termijnverlenging,
    Verlengingsgrond,
    Wet,
)
from organisatie.models import Registratiegroep as Groep
from rapportage.indicator import Indicator, Sectie, Uitsplitsing
from rapportage.indicatoren.uitsplitsingen import geslacht, maand
from termijnen.models import Termijn
from verblijf.models import Vergunningsoort, Vergunningverlenging
from wetgeving.regels import BOEK

SOORT_TERMIJN = Uitsplitsing(
    "soort",
    "soort termijn",
    "code",
    namen={code: BOEK.versies(code)[-1].label for code in BOEK.codes()},
    kop="per soort",
)

LEERROUTE = Uitsplitsing(
    "leerroute", "leerroute", "leerroute", cellen=tuple(Leerroute.values), namen={"": "geen"}, leeg="geen"
)


def _wet(pad: str = "") -> Uitsplitsing:
    return Uitsplitsing("wet", "wet", f"{pad}wet", cellen=(Wet.WI2013.value, Wet.WI2021.value))


GEHAALD = Indicator(
    code="termijnen-gehaald",
    label="Termijnen op tijd",
    definitie=(
        "Het aantal termijnen waarvoor de cliënt of het team iets moest doen en dat in dit jaar op tijd deed. "
        "Een termijn telt in de gemeente waar de cliënt die dag woonde."
    ),
    sectie=Sectie.TERMIJNEN,
    groep=Groep.TERMIJNEN,
    rows=Termijn.objects.gehaald_in,
    eenheid="termijnen",
    uitsplitsingen=(SOORT_TERMIJN, maand("afgehandeld_op")),
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
    sectie=Sectie.TERMIJNEN,
    groep=Groep.TERMIJNEN,
    rows=Termijn.objects.te_laat_in,
    eenheid="termijnen",
    uitsplitsingen=(SOORT_TERMIJN,),
    telt_personen=True,
)
GESLAAGD = Indicator(
    code="inburgering-geslaagd",
    label="Ingeburgerd",
    definitie="Het aantal mensen dat in dit jaar aan de inburgeringsplicht voldeed en toen in de gemeente woonde.",
    sectie=Sectie.TERMIJNEN,
    groep=Groep.INBURGERING,
    rows=lambda periode, gemeente: Inburgering.objects.geslaagd_in(periode).in_gemeente(gemeente),
    eenheid="personen",
    uitsplitsingen=(
        _wet(),
        LEERROUTE,
        geslacht("client__"),
    ),
    telt_personen=True,
    vooraan=70,
)
VERLENGD = Indicator(
    code="inburgering-verlengd",
    label="Meer tijd voor de inburgering",
    definitie=(
        "Het aantal keer dat DUO in dit jaar meer tijd gaf om in te burgeren, aan mensen die toen in de gemeente "
        "woonden. Wie twee keer meer tijd kreeg, telt twee keer."
    ),
    sectie=Sectie.TERMIJNEN,
    groep=Groep.INBURGERING,
    rows=lambda periode, gemeente: Termijnverlenging.objects.toegekend_in(periode).in_gemeente(gemeente),
    eenheid="verlengingen",
    uitsplitsingen=(
        _wet("inburgering__"),
        Uitsplitsing("grond", "waarom", "grond", cellen=tuple(Verlengingsgrond.values), kop="om welke reden"),
    ),
    telt_personen=True,
)
BOETES = Indicator(
    code="inburgering-boetes",
    label="Boetes voor de inburgering",
    definitie=(
        "Het aantal boetes met een brief van dit jaar, van DUO of van de gemeente, voor mensen die toen in de gemeente "
        "woonden. Een boete die later is ingetrokken of vernietigd, telt niet mee."
    ),
    sectie=Sectie.TERMIJNEN,
    groep=Groep.INBURGERING,
    rows=lambda periode, gemeente: Boete.objects.opgelegd_in(periode).in_gemeente(gemeente),
    eenheid="boetes",
    uitsplitsingen=(
        _wet("inburgering__"),
        Uitsplitsing("grond", "waarvoor", "grond", cellen=tuple(Boetegrond.values), kop="waarvoor"),
        maand("dagtekening"),
    ),
    telt_personen=True,
)
VERGUNNINGEN = Indicator(
    code="vergunningen-verlengd",
    label="Vergunningen verlengd",
    definitie=(
        "Het aantal aanvragen om een verblijfsvergunning te verlengen dat in dit jaar werd toegekend, aan mensen die "
        "toen in de gemeente woonden. De dag van het besluit telt."
    ),
    sectie=Sectie.TERMIJNEN,
    groep=Groep.VERGUNNINGEN,
    rows=lambda periode, gemeente: Vergunningverlenging.objects.verlengd_in(periode).in_gemeente(gemeente),
    eenheid="verlengingen",
    uitsplitsingen=(
        Uitsplitsing(
            "soort", "soort vergunning", "vergunning__soort", namen=dict(Vergunningsoort.choices), kop="per soort"
        ),
        maand("besloten_op"),
    ),
    telt_personen=True,
    vooraan=90,
)

TERMIJNEN = (GEHAALD, TE_LAAT, GESLAAGD, VERLENGD, BOETES, VERGUNNINGEN)
