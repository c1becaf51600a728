"""Who came to live in the gemeente, and in which homes."""

from django.db.models.functions import ExtractYear

from clients.models import Bewoning, Huisvesting, Woning
from clients.models.wonen import make_leeftijdsgroep
from rapportage.indicator import Indicator, Registratiegroep, Uitsplitsing
from rapportage.indicatoren.uitsplitsingen import split_by_geslacht, split_by_maand, split_by_nationaliteit

VOLGORDE = 10
SECTIE = "Huisvesting"
_HUISVESTING = Registratiegroep("huisvesting", "huisvesting")
_NAREIZIGERS = Registratiegroep("nareizigers", "nareizigers")
_WONINGEN = Registratiegroep("woningen", "woningen")
_GVA = Registratiegroep("gva", "GVA")

LEEFTIJDSGROEP = Uitsplitsing("leeftijdsgroep", "leeftijd", make_leeftijdsgroep(), cellen=("volwassene", "kind"))
HUISVESTINGSOORT = Uitsplitsing(
    "soort",
    "soort huisvesting",
    "soort",
    cellen=("regulier", "nareis"),
    kop="regulier of nareis",
)
GEHUISVEST = Indicator(
    code="gehuisvest",
    label="Gehuisvest",
    definitie=(
        "Het aantal mensen dat in dit jaar in de gemeente is komen wonen en meetelt voor de taakstelling. "
        "De dag die telt, is per gemeente afgesproken. Wie uit een andere gemeente hierheen verhuist, binnen de "
        "gemeente verhuist of hier geboren wordt, telt niet mee. Iemand die dubbel in de administratie staat, "
        "telt één keer."
    ),
    sectie=SECTIE,
    groep=_HUISVESTING,
    rows=lambda periode, gemeente: Huisvesting.objects.in_gemeente(gemeente).gehuisvest_in(periode),
    jaar=ExtractYear("teldatum"),
    eenheid="personen",
    uitsplitsingen=(
        LEEFTIJDSGROEP,
        split_by_geslacht("client__"),
        split_by_nationaliteit("client__"),
        HUISVESTINGSOORT,
        split_by_maand("teldatum"),
    ),
    telt_personen=True,
    vooraan=10,
    openbaar=True,  # the Rijk publishes each month how many people every gemeente has housed
)
VOLWASSENEN = Indicator(
    code="gehuisvest-volwassenen",
    label="Waarvan volwassenen",
    definitie=(
        "Het aantal gehuisveste mensen dat op de dag die telt zeker volwassen was, naar de leeftijdsgrens van de "
        "gemeente. Wie misschien nog net een kind was, staat bij gehuisvest onder leeftijd onbekend."
    ),
    sectie=SECTIE,
    groep=_HUISVESTING,
    rows=lambda periode, gemeente: Huisvesting.objects.in_gemeente(gemeente).volwassenen_in(periode),
    jaar=ExtractYear("teldatum"),
    eenheid="personen",
    uitsplitsingen=(split_by_geslacht("client__"), split_by_nationaliteit("client__")),
    telt_personen=True,
    deel_van="gehuisvest",
    cel=("leeftijdsgroep", "volwassene"),
    vooraan=120,
)
NAREIZIGERS = Indicator(
    code="nareizigers",
    label="Waarvan nareizigers",
    definitie="Het aantal gehuisveste mensen dat nareisde naar familie die hier al woonde.",
    sectie=SECTIE,
    groep=_NAREIZIGERS,
    rows=lambda periode, gemeente: Huisvesting.objects.in_gemeente(gemeente).nareizigers_in(periode),
    jaar=ExtractYear("teldatum"),
    eenheid="personen",
    uitsplitsingen=(LEEFTIJDSGROEP, split_by_geslacht("client__"), split_by_nationaliteit("client__")),
    telt_personen=True,
    deel_van="gehuisvest",
    cel=("soort", "nareis"),
    vooraan=20,
)
WONINGEN = Indicator(
    code="woningen",
    label="Woningen beschikbaar gekomen",
    definitie="Het aantal woningen in de gemeente dat in dit jaar beschikbaar kwam.",
    sectie=SECTIE,
    groep=_WONINGEN,
    rows=lambda periode, gemeente: Woning.objects.in_gemeente(gemeente).beschikbaar_in(periode),
    jaar=ExtractYear("beschikbaar_vanaf"),
    eenheid="woningen",
    uitsplitsingen=(
        Uitsplitsing("verhuurder", "verhuurder", "verhuurder__naam"),
        Uitsplitsing("soort", "soort woning", "soort", cellen=("zelfstandig",), kop="per soort"),
        split_by_maand("beschikbaar_vanaf"),
    ),
    vooraan=30,
)
GVA = Indicator(
    code="gva-geherhuisvest",
    label="GVA: doorgestroomd naar een volgende woning",
    definitie=(
        "Het aantal mensen dat tijdelijk woonde met de regeling GVA (2016–2017) en in dit jaar naar hun volgende "
        "woning in de gemeente verhuisde. Zij tellen niet opnieuw als gehuisvest."
    ),
    sectie=SECTIE,
    groep=_GVA,
    rows=lambda periode, gemeente: Bewoning.objects.in_gemeente(gemeente).geherhuisvest_in(periode),
    jaar=ExtractYear("begin"),
    eenheid="personen",
    uitsplitsingen=(split_by_geslacht("huisvesting__client__"), split_by_maand("begin")),
    telt_personen=True,
)

INDICATOREN = (GEHUISVEST, VOLWASSENEN, NAREIZIGERS, WONINGEN, GVA)
