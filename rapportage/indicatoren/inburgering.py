"""What the letters of DUO decided."""

from django.db.models.functions import ExtractYear

from inburgering.domain.keuzes import Boetegrond, Leerroute, Verlengingsgrond, Wet
from inburgering.models import Boete, Inburgering, Pvtdeelname, Pvtgroep, Taalles, Termijnverlenging
from rapportage.indicator import Indicator, Registratiegroep, Uitsplitsing
from rapportage.indicatoren.termijnen import SECTIE
from rapportage.indicatoren.uitsplitsingen import split_by_geslacht, split_by_maand, split_by_nationaliteit

VOLGORDE = 50
_INBURGERING = Registratiegroep("inburgering", "inburgering")
_PVT = Registratiegroep("pvt", "participatieverklaring")
PVT_SECTIE = "Participatieverklaring"
LEERROUTE = Uitsplitsing(
    "leerroute", "leerroute", "leerroute", cellen=tuple(Leerroute.values), namen={"": "geen"}, leeg="geen"
)


def _split_by_wet(pad: str = "") -> Uitsplitsing:
    return Uitsplitsing("wet", "wet", f"{pad}wet", cellen=(Wet.WI2013.value, Wet.WI2021.value))


GESLAAGD = Indicator(
    code="inburgering-geslaagd",
    label="Ingeburgerd",
    definitie="Het aantal mensen dat in dit jaar aan de inburgeringsplicht voldeed en toen in de gemeente woonde.",
    sectie=SECTIE,
    groep=_INBURGERING,
    rows=lambda periode, gemeente: Inburgering.objects.geslaagd_in(periode).in_gemeente(gemeente),
    jaar=ExtractYear("geslaagd_op"),
    eenheid="personen",
    uitsplitsingen=(
        _split_by_wet(),
        LEERROUTE,
        split_by_geslacht("client__"),
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
    sectie=SECTIE,
    groep=_INBURGERING,
    rows=lambda periode, gemeente: Termijnverlenging.objects.toegekend_in(periode).in_gemeente(gemeente),
    jaar=ExtractYear("besloten_op"),
    eenheid="verlengingen",
    uitsplitsingen=(
        _split_by_wet("inburgering__"),
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
    sectie=SECTIE,
    groep=_INBURGERING,
    rows=lambda periode, gemeente: Boete.objects.opgelegd_in(periode).in_gemeente(gemeente),
    jaar=ExtractYear("dagtekening"),
    eenheid="boetes",
    uitsplitsingen=(
        _split_by_wet("inburgering__"),
        Uitsplitsing("grond", "waarvoor", "grond", cellen=tuple(Boetegrond.values), kop="waarvoor"),
        split_by_maand("dagtekening"),
    ),
    telt_personen=True,
)

PVT_GROEPEN = Indicator(
    code="pvt-groepen",
    label="Groepen participatieverklaring",
    definitie=(
        "Het aantal groepen voor de participatieverklaring dat in dit jaar begon, met ten minste één deelnemer die "
        "toen in de gemeente woonde. Een groep met mensen uit drie gemeenten telt bij alle drie."
    ),
    sectie=PVT_SECTIE,
    groep=_PVT,
    rows=Pvtgroep.objects.begonnen_in,
    jaar=ExtractYear("begin"),
    eenheid="groepen",
    uitsplitsingen=(Uitsplitsing("taal", "taal", "taal"), split_by_maand("begin")),
)
PVT_DEELNEMERS = Indicator(
    code="pvt-deelnemers",
    label="Deelnemers participatieverklaring",
    definitie=(
        "Het aantal mensen uit de gemeente dat meedeed in een groep voor de participatieverklaring die in dit jaar "
        "begon. Wie in twee groepen meedoet, telt twee keer."
    ),
    sectie=PVT_SECTIE,
    groep=_PVT,
    rows=Pvtdeelname.objects.begonnen_in,
    jaar=ExtractYear("groep__begin"),
    eenheid="deelnemers",
    uitsplitsingen=(split_by_geslacht("client__"), Uitsplitsing("taal", "taal", "groep__taal")),
    telt_personen=True,
)
PVT_ONDERTEKEND = Indicator(
    code="pvt-ondertekend",
    label="Participatieverklaring ondertekend",
    definitie=(
        "Het aantal mensen dat in dit jaar in een groep van het team de participatieverklaring ondertekende en toen in "
        "de gemeente woonde."
    ),
    sectie=PVT_SECTIE,
    groep=_PVT,
    rows=Pvtdeelname.objects.ondertekend_in,
    jaar=ExtractYear("ondertekend_op"),
    eenheid="personen",
    uitsplitsingen=(split_by_geslacht("client__"), split_by_maand("ondertekend_op")),
    telt_personen=True,
    vooraan=75,
)

CURSISTEN = Indicator(
    code="inburgering-cursisten",
    label="Mensen met taalles",
    definitie=(
        "Het aantal mensen uit de gemeente dat in dit jaar ten minste één dag inburgeringsles had. Iedereen telt één "
        "keer."
    ),
    sectie=SECTIE,
    groep=Registratiegroep("taallessen", "taallessen"),
    rows=Taalles.objects.gevolgd_in,
    jaar=None,
    eenheid="personen",
    uitsplitsingen=(
        split_by_geslacht("client__"),
        split_by_nationaliteit("client__"),
        Uitsplitsing("aanbieder", "taalschool", "aanbieder__naam"),
    ),
    telt_personen=True,
)

INDICATOREN = (GESLAAGD, VERLENGD, BOETES, CURSISTEN, PVT_GROEPEN, PVT_DEELNEMERS, PVT_ONDERTEKEND)
