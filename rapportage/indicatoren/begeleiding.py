"""Who was guided, in the first and the second year, how it ended, and what people learned to do themselves."""

from django.db.models.functions import ExtractYear

from begeleiding.domain.keuzes import Coachsoort, Puntgroep, Stand, Trajectuitkomst
from begeleiding.models import Coaching, Puntstand, Traject, Voorziening
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

INDICATOREN = (JAAR_1, JAAR_2, AFGEROND, ZELFREDZAAMHEID, TAALCOACH, VOORZIENINGEN)
