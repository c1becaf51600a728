"""Who was guided, in the first and the second year, how it ended, and what people learned to do themselves."""

from django.db.models.functions import ExtractYear

from begeleiding.domain.keuzes import (
    Activiteitsoort,
    Coachsoort,
    Cursussoort,
    Meldcodeuitkomst,
    Puntgroep,
    Signaalthema,
    Stand,
    Trajectuitkomst,
    Werksoort,
    Werkuitkomst,
)
from begeleiding.models import (
    Activiteit,
    Coaching,
    Cursusdeelname,
    Meldcodeconsult,
    Puntstand,
    Signaal,
    Traject,
    Voorziening,
    Werktraject,
)
from rapportage.indicator import Indicator, Registratiegroep, Uitsplitsing
from rapportage.indicatoren.uitsplitsingen import split_by_geslacht, split_by_maand, split_by_nationaliteit

VOLGORDE = 45
SECTIE = "Begeleiding"
_TRAJECTEN = Registratiegroep("trajecten", "trajecten")
_ZELFREDZAAMHEID = Registratiegroep("zelfredzaamheid", "zelfredzaamheid")

JAAR_1 = Indicator(
    code="trajecten-jaar-1",
    label="Trajecten, eerste jaar",
    definitie=(
        "Het aantal mensen voor wie in dit jaar de begeleiding in de gemeente begon: op de dag dat zij er kwamen "
        "wonen, vanaf de leeftijd die met de gemeente is afgesproken. Wie na een onderbreking opnieuw begint, telt "
        "niet nog eens."
    ),
    sectie=SECTIE,
    groep=_TRAJECTEN,
    rows=lambda periode, gemeente: Traject.objects.in_gemeente(gemeente).begonnen_in(periode),
    jaar=ExtractYear("begin"),
    eenheid="personen",
    uitsplitsingen=(split_by_geslacht("client__"), split_by_nationaliteit("client__"), split_by_maand("begin")),
    telt_personen=True,
    vooraan=45,
)
JAAR_2 = Indicator(
    code="trajecten-jaar-2",
    label="Trajecten, tweede jaar",
    definitie=(
        "Het aantal mensen voor wie in dit jaar het tweede jaar van de begeleiding begon: wie een jaar eerder begon, "
        "in een gemeente waar de begeleiding langer dan twaalf maanden duurt. Ook wie inmiddels vertrok, telt mee."
    ),
    sectie=SECTIE,
    groep=_TRAJECTEN,
    rows=lambda periode, gemeente: Traject.objects.in_gemeente(gemeente).tweede_jaar_in(periode),
    jaar=ExtractYear("tweede_jaar"),
    eenheid="personen",
    uitsplitsingen=(split_by_geslacht("client__"), split_by_nationaliteit("client__")),
    telt_personen=True,
    vooraan=46,
)
AFGEROND = Indicator(
    code="trajecten-afgerond",
    label="Trajecten afgerond",
    definitie="Het aantal trajecten in de gemeente dat in dit jaar door het team is afgerond, hoe het ook afliep.",
    sectie=SECTIE,
    groep=_TRAJECTEN,
    rows=lambda periode, gemeente: Traject.objects.in_gemeente(gemeente).afgerond_in(periode),
    jaar=ExtractYear("afgerond_op"),
    eenheid="trajecten",
    uitsplitsingen=(
        Uitsplitsing(
            "uitkomst",
            "uitkomst",
            "uitkomst",
            cellen=(Trajectuitkomst.ZELFREDZAAM.value, Trajectuitkomst.OVERGEDRAGEN.value),
            kop="hoe het afliep",
        ),
        split_by_geslacht("client__"),
        split_by_maand("afgerond_op"),
    ),
    telt_personen=True,
)
ZELFREDZAAMHEID = Indicator(
    code="zelfredzaamheid",
    label="Geregeld, zelf of samen",
    definitie=(
        "Het aantal dingen van de checklist dat mensen in dit jaar regelden, zelf of samen met hun begeleider. "
        "Wie huisarts en huurtoeslag regelt, telt twee keer."
    ),
    sectie=SECTIE,
    groep=_ZELFREDZAAMHEID,
    rows=lambda periode, gemeente: Puntstand.objects.in_gemeente(gemeente).gedaan_in(periode),
    jaar=ExtractYear("op"),
    eenheid="keer",
    uitsplitsingen=(
        Uitsplitsing("stand", "hoe", "stand", cellen=(Stand.ZELF.value, Stand.SAMEN.value), kop="zelf of samen"),
        Uitsplitsing("groep", "onderwerp", "punt__groep", cellen=tuple(Puntgroep.values)),
        split_by_maand("op"),
    ),
    telt_personen=True,
)

TAALCOACH = Indicator(
    code="taalcoach-koppelingen",
    label="Taalcoach gekregen",
    definitie=(
        "Het aantal keer dat iemand in dit jaar een taalcoach kreeg en toen in de gemeente woonde. Wie daarna een "
        "andere taalcoach kreeg, telt twee keer."
    ),
    sectie=SECTIE,
    groep=Registratiegroep("coaches", "coaches"),
    rows=lambda periode, gemeente: Coaching.objects.begonnen_in(periode, gemeente, Coachsoort.TAALCOACH),
    jaar=ExtractYear("begin"),
    eenheid="koppelingen",
    uitsplitsingen=(split_by_geslacht("client__"), split_by_maand("begin")),
    telt_personen=True,
)
VOORZIENINGEN = Indicator(
    code="voorzieningen",
    label="Voorzieningen toegekend",
    definitie=(
        "Het aantal voorzieningen, zoals zwemles of sport, dat in dit jaar werd toegekend aan wie toen in de gemeente "
        "woonde. Een kind met zwemles en voetbal telt twee keer."
    ),
    sectie=SECTIE,
    groep=Registratiegroep("voorzieningen", "voorzieningen"),
    rows=Voorziening.objects.toegekend_in,
    jaar=ExtractYear("beantwoord_op"),
    eenheid="voorzieningen",
    uitsplitsingen=(
        Uitsplitsing("activiteit", "activiteit", "activiteit"),
        split_by_geslacht("client__"),
        Uitsplitsing("financier", "wie betaalt", "financier__naam", kop="wie betaalt"),
    ),
    telt_personen=True,
)

WERK = "Werk en cursussen"
_VIP = Registratiegroep("vip", "VIP")
_CURSUSSEN = Registratiegroep("cursussen", "cursussen")
VIP_GESTART = Indicator(
    code="vip-gestart",
    label="VIP begonnen",
    definitie=(
        "Het aantal mensen dat in dit jaar met VIP begon en toen in de gemeente woonde. Wie later opnieuw begint, telt "
        "nog een keer."
    ),
    sectie=WERK,
    groep=_VIP,
    rows=lambda periode, gemeente: Werktraject.objects.of_soort(Werksoort.VIP).begonnen_in(periode, gemeente),
    jaar=ExtractYear("begin"),
    eenheid="trajecten",
    uitsplitsingen=(split_by_geslacht("client__"), split_by_maand("begin")),
    telt_personen=True,
)
VIP_GESLAAGD = Indicator(
    code="vip-geslaagd",
    label="VIP geslaagd",
    definitie=(
        "Het aantal mensen dat in dit jaar voor VIP slaagde en toen in de gemeente woonde: de training is gevolgd en "
        "er is werkervaring opgedaan."
    ),
    sectie=WERK,
    groep=_VIP,
    rows=lambda periode, gemeente: Werktraject.objects.of_soort(Werksoort.VIP).geslaagd_in(periode, gemeente),
    jaar=ExtractYear("geslaagd_op"),
    eenheid="trajecten",
    uitsplitsingen=(split_by_geslacht("client__"), split_by_maand("geslaagd_op")),
    telt_personen=True,
    vooraan=72,
)
VIP_UITKOMST = Indicator(
    code="vip-uitkomst",
    label="Na VIP aan de slag",
    definitie=(
        "Het aantal mensen met VIP dat in dit jaar aan de slag ging en toen in de gemeente woonde. Dat is "
        "vrijwilligerswerk, een stage, betaald werk of een opleiding."
    ),
    sectie=WERK,
    groep=_VIP,
    rows=lambda periode, gemeente: Werktraject.objects.of_soort(Werksoort.VIP).uitkomst_in(periode, gemeente),
    jaar=ExtractYear("uitkomst_op"),
    eenheid="trajecten",
    uitsplitsingen=(
        Uitsplitsing("uitkomst", "uitkomst", "uitkomst", cellen=tuple(Werkuitkomst.values), kop="wat het werd"),
        split_by_geslacht("client__"),
    ),
    telt_personen=True,
)
CURSUSDEELNEMERS = Indicator(
    code="cursus-deelnemers",
    label="Deelnemers aan cursussen",
    definitie=(
        "Het aantal mensen uit de gemeente dat meedeed aan een cursus die in dit jaar begon. Wie twee cursussen doet, "
        "telt twee keer."
    ),
    sectie=WERK,
    groep=_CURSUSSEN,
    rows=Cursusdeelname.objects.begonnen_in,
    jaar=ExtractYear("cursus__begin"),
    eenheid="deelnemers",
    uitsplitsingen=(
        Uitsplitsing("soort", "soort cursus", "cursus__soort", kop="waarover"),
        Uitsplitsing("cursus", "cursus", "cursus__naam"),
        split_by_geslacht("client__"),
    ),
    telt_personen=True,
)
TOLKOPLEIDING = Indicator(
    code="tolkopleiding",
    label="Waarvan tolkopleiding",
    definitie="Het aantal mensen uit de gemeente dat meedeed aan een tolkopleiding die in dit jaar begon.",
    sectie=WERK,
    groep=_CURSUSSEN,
    rows=lambda periode, gemeente: Cursusdeelname.objects.of_soort(Cursussoort.TOLK).begonnen_in(periode, gemeente),
    jaar=ExtractYear("cursus__begin"),
    eenheid="deelnemers",
    uitsplitsingen=(split_by_geslacht("client__"),),
    telt_personen=True,
    deel_van="cursus-deelnemers",
)
CERTIFICATEN = Indicator(
    code="cursus-certificaten",
    label="Certificaten",
    definitie=(
        "Het aantal certificaten van cursussen van het team dat in dit jaar werd uitgereikt aan wie toen in de "
        "gemeente woonde."
    ),
    sectie=WERK,
    groep=_CURSUSSEN,
    rows=Cursusdeelname.objects.certificaat_in,
    jaar=ExtractYear("certificaat_op"),
    eenheid="certificaten",
    uitsplitsingen=(Uitsplitsing("cursus", "cursus", "cursus__naam"), split_by_geslacht("client__")),
    telt_personen=True,
)
SAMENLEVING = "Voorlichting en signalen"
ACTIVITEITEN = Indicator(
    code="activiteiten",
    label="Activiteiten",
    definitie=(
        "Het aantal activiteiten van het team voor de gemeente in dit jaar: voorlichting, gastlessen, feesten en "
        "persaandacht."
    ),
    sectie=SAMENLEVING,
    groep=Registratiegroep("activiteiten", "activiteiten"),
    rows=Activiteit.objects.geteld_in,
    jaar=ExtractYear("op"),
    eenheid="activiteiten",
    uitsplitsingen=(
        Uitsplitsing("soort", "soort", "soort", cellen=tuple(Activiteitsoort.values)),
        split_by_maand("op"),
    ),
)
SIGNALEN = Indicator(
    code="signalen",
    label="Signalen",
    definitie=(
        "Het aantal signalen uit dit jaar over de gemeente: iets dat misgaat voor meer mensen, opgeschreven zonder "
        "naam. Ook wat nog niet gedeeld is, telt mee."
    ),
    sectie=SAMENLEVING,
    groep=Registratiegroep("signalen", "signalen"),
    rows=Signaal.objects.geteld_in,
    jaar=ExtractYear("op"),
    eenheid="signalen",
    uitsplitsingen=(
        Uitsplitsing("thema", "thema", "thema", cellen=tuple(Signaalthema.values)),
        split_by_maand("op"),
    ),
)
MELDCODE = Indicator(
    code="meldcode-consulten",
    label="Consulten over de meldcode",
    definitie=(
        "Het aantal keer dat een collega in dit jaar de aandachtsfunctionaris om raad vroeg over de meldcode "
        "huiselijk geweld en kindermishandeling. Over wie het ging, wordt nergens bijgehouden."
    ),
    sectie=SAMENLEVING,
    groep=Registratiegroep("meldcode", "meldcode"),
    rows=Meldcodeconsult.objects.geteld_in,
    jaar=ExtractYear("op"),
    eenheid="consulten",
    uitsplitsingen=(
        Uitsplitsing("uitkomst", "uitkomst", "uitkomst", cellen=tuple(Meldcodeuitkomst.values), kop="wat eruit kwam"),
    ),
    telt_personen=True,
)

INDICATOREN = (
    *(JAAR_1, JAAR_2, AFGEROND, ZELFREDZAAMHEID, TAALCOACH, VOORZIENINGEN),
    *(VIP_GESTART, VIP_GESLAAGD, VIP_UITKOMST, CURSUSDEELNEMERS, TOLKOPLEIDING, CERTIFICATEN),
    *(ACTIVITEITEN, SIGNALEN, MELDCODE),
)
