"""The registry: every figure of the yearly report, once, with the words by which it counts.

Total, breakdown, drill-down, chart and export all come from the same entry, so that a number and the rows behind it
cannot disagree. Codes are fixed. No filters here: which rows count is a named question of the package of the facts.
"""

from django.db.models import Sum
from django.db.models.functions import ExtractMonth

from clients.domain import MAANDEN
from clients.landen import ONBEKEND as NATIONALITEIT_ONBEKEND
from clients.models import Bewoning, Huisvesting, Woning
from organisatie.models import Registratiegroep as Groep
from organisatie.models import Taakstelling
from rapportage.indicator import Afgeleid, Figuur, Indicator, Sectie, Uitsplitsing
from spreekuur.models import Aanwezigheid, Contact, Contactonderwerp, Contactpersoon, Publieksvraag


def _maand(veld: str) -> Uitsplitsing:
    namen = dict(enumerate(MAANDEN, 1))
    return Uitsplitsing("maand", "maand", ExtractMonth(veld), cellen=MAANDEN, namen=namen)


def _geslacht(pad: str) -> Uitsplitsing:
    return Uitsplitsing("geslacht", "geslacht", f"{pad}geslacht", cellen=("man", "vrouw"))


def _nationaliteit(pad: str) -> Uitsplitsing:
    return Uitsplitsing(
        "nationaliteit", "nationaliteit", f"{pad}nationaliteit", namen={NATIONALITEIT_ONBEKEND: "onbekend"}
    )


LEEFTIJDSGROEP = Uitsplitsing("leeftijdsgroep", "leeftijd", "leeftijdsgroep", cellen=("volwassene", "kind"))
HUISVESTINGSOORT = Uitsplitsing("soort", "soort huisvesting", "soort", cellen=("regulier", "nareis"))
CONTACTSOORT = Uitsplitsing("soort", "soort contact", "soort", cellen=("begeleiding", "infopunt", "juridisch"))
WIJZE = Uitsplitsing("wijze", "hoe", "wijze", cellen=("spreekuur",))

GEHUISVEST = Indicator(
    code="gehuisvest",
    label="Gehuisvest",
    definitie=(
        "Het aantal mensen dat in dit jaar in de gemeente is komen wonen en meetelt voor de taakstelling. "
        "De dag die telt, is per gemeente afgesproken. Wie uit een andere gemeente hierheen verhuist, binnen de "
        "gemeente verhuist of hier geboren wordt, telt niet mee. Iemand die dubbel in de administratie staat, "
        "telt één keer."
    ),
    sectie=Sectie.HUISVESTING,
    groep=Groep.HUISVESTING,
    rows=lambda periode, gemeente: Huisvesting.objects.in_gemeente(gemeente).gehuisvest_in(periode),
    eenheid="personen",
    uitsplitsingen=(
        LEEFTIJDSGROEP,
        _geslacht("client__"),
        _nationaliteit("client__"),
        HUISVESTINGSOORT,
        _maand("teldatum"),
    ),
    telt_personen=True,
)
VOLWASSENEN = Indicator(
    code="gehuisvest-volwassenen",
    label="Waarvan volwassenen",
    definitie=(
        "Het aantal gehuisveste mensen dat op de dag die telt zeker volwassen was, naar de leeftijdsgrens van de "
        "gemeente. Wie misschien nog net een kind was, staat bij gehuisvest onder leeftijd onbekend."
    ),
    sectie=Sectie.HUISVESTING,
    groep=Groep.HUISVESTING,
    rows=lambda periode, gemeente: Huisvesting.objects.in_gemeente(gemeente).volwassenen_in(periode),
    eenheid="personen",
    uitsplitsingen=(_geslacht("client__"), _nationaliteit("client__")),
    telt_personen=True,
    deel_van="gehuisvest",
)
NAREIZIGERS = Indicator(
    code="nareizigers",
    label="Waarvan nareizigers",
    definitie="Het aantal gehuisveste mensen dat nareisde naar familie die hier al woonde.",
    sectie=Sectie.HUISVESTING,
    groep=Groep.NAREIZIGERS,
    rows=lambda periode, gemeente: Huisvesting.objects.in_gemeente(gemeente).nareizigers_in(periode),
    eenheid="personen",
    uitsplitsingen=(LEEFTIJDSGROEP, _geslacht("client__"), _nationaliteit("client__")),
    telt_personen=True,
    deel_van="gehuisvest",
)
WONINGEN = Indicator(
    code="woningen",
    label="Woningen beschikbaar gekomen",
    definitie="Het aantal woningen in de gemeente dat in dit jaar beschikbaar kwam.",
    sectie=Sectie.HUISVESTING,
    groep=Groep.WONINGEN,
    rows=lambda periode, gemeente: Woning.objects.in_gemeente(gemeente).beschikbaar_in(periode),
    eenheid="woningen",
    uitsplitsingen=(
        Uitsplitsing("verhuurder", "verhuurder", "verhuurder__naam"),
        Uitsplitsing("soort", "soort woning", "soort", cellen=("zelfstandig",)),
        _maand("beschikbaar_vanaf"),
    ),
)
GVA = Indicator(
    code="gva-geherhuisvest",
    label="GVA: doorgestroomd naar een volgende woning",
    definitie=(
        "Het aantal mensen dat tijdelijk woonde met de regeling GVA (2016–2017) en in dit jaar naar hun volgende "
        "woning in de gemeente verhuisde. Zij tellen niet opnieuw als gehuisvest."
    ),
    sectie=Sectie.HUISVESTING,
    groep=Groep.GVA,
    rows=lambda periode, gemeente: Bewoning.objects.in_gemeente(gemeente).geherhuisvest_in(periode),
    eenheid="personen",
    uitsplitsingen=(_geslacht("huisvesting__client__"), _maand("begin")),
    telt_personen=True,
)
TAAKSTELLING = Indicator(
    code="taakstelling",
    label="Taakstelling",
    definitie="Het aantal mensen dat de gemeente in dit jaar moet huisvesten: de twee halve jaren samen.",
    sectie=Sectie.TAAKSTELLING,
    groep=Groep.TAAKSTELLING,
    rows=lambda periode, gemeente: Taakstelling.objects.filter(gemeente=gemeente).in_jaren(periode),
    eenheid="personen",
    measure=Sum("aantal"),
    uitsplitsingen=(
        Uitsplitsing(
            "halfjaar",
            "half jaar",
            "helft",
            namen={1: "januari t/m juni", 2: "juli t/m december"},
            cellen=("januari t/m juni", "juli t/m december"),
        ),
    ),
    leeg_is_nul=False,
)
CONTACTEN = Indicator(
    code="contacten",
    label="Contacten",
    definitie=(
        "Het aantal contacten in dit jaar dat bij de gemeente hoort: van de eerstgenoemde persoon, en bij een "
        "onbekende bezoeker van het spreekuur. Eén gesprek met meer mensen is één contact. Een vraag van een "
        "inwoner is geen contact."
    ),
    sectie=Sectie.SPREEKUUR,
    groep=Groep.CONTACTEN,
    rows=Contact.objects.geteld_in,
    eenheid="contacten",
    uitsplitsingen=(
        CONTACTSOORT,
        WIJZE,
        _maand("op"),
        Uitsplitsing(
            "onderwerp",
            "onderwerp",
            "onderwerpen__naam",
            leeg="geen onderwerp",
            telt_op=False,
            uitleg="Telt niet op: een contact kan over meer dan één onderwerp gaan.",
        ),
        Uitsplitsing(
            "doorverwezen-naar",
            "doorverwezen naar",
            "doorverwijzingen__partner__naam",
            leeg="",
            telt_op=False,
            uitleg="Telt niet op: de meeste contacten zijn niet doorverwezen, sommige naar meer dan één partner.",
        ),
    ),
    telt_personen=True,
)
CONTACTPERSONEN = Indicator(
    code="contact-personen",
    label="Mensen met contact",
    definitie=(
        "Het aantal verschillende bekende mensen dat in dit jaar ten minste één contact had. Iedereen telt één "
        "keer; een onbekende bezoeker telt niet mee."
    ),
    sectie=Sectie.SPREEKUUR,
    groep=Groep.CONTACTEN,
    rows=Contactpersoon.objects.unieke_personen_in,
    eenheid="personen",
    uitsplitsingen=(_geslacht(""), _nationaliteit("")),
    telt_personen=True,
)
CONTACTONDERWERPEN = Indicator(
    code="contact-onderwerpen",
    label="Onderwerpen in contacten",
    definitie=(
        "Elk onderwerp dat in een contact ter sprake kwam. Een contact over drie onderwerpen telt hier drie keer, "
        "dus dit getal is anders dan het aantal contacten."
    ),
    sectie=Sectie.SPREEKUUR,
    groep=Groep.CONTACTEN,
    rows=Contactonderwerp.objects.geteld_in,
    eenheid="onderwerpen",
    uitsplitsingen=(Uitsplitsing("onderwerp", "onderwerp", "onderwerp__naam"),),
    telt_personen=True,
)
PUBLIEKSVRAGEN = Indicator(
    code="publieksvragen",
    label="Publieksvragen",
    definitie="Het aantal vragen van inwoners in dit jaar. Ze tellen nooit mee bij de contacten.",
    sectie=Sectie.SPREEKUUR,
    groep=Groep.PUBLIEKSVRAGEN,
    rows=Publieksvraag.objects.geteld_in,
    eenheid="vragen",
    uitsplitsingen=(WIJZE, _maand("op")),
)
SPREEKUUR_UREN = Indicator(
    code="spreekuur-uren",
    label="Uren op het spreekuur",
    definitie=(
        "De uren van elk gehouden spreekuur maal het aantal helpers dat er was. Een spreekuur telt voor de gemeente "
        "waarvoor het gehouden wordt."
    ),
    sectie=Sectie.SPREEKUUR,
    groep=Groep.SPREEKUUR_UREN,
    rows=Aanwezigheid.objects.geteld_in,
    eenheid="uur",
    measure=Sum("uren"),
    uitsplitsingen=(
        Uitsplitsing("soort", "soort spreekuur", "zitting__spreekuur__soort", cellen=("algemeen", "juridisch")),
        _maand("zitting__datum"),
    ),
)
SALDO_BEGIN = Afgeleid(
    code="saldo-begin",
    label="Saldo op 1 januari",
    definitie=(
        "Hoeveel mensen de gemeente voor dit jaar al te veel of te weinig had gehuisvest. Onder nul is achterstand. "
        "Het eerste saldo is ingevuld; daarna telt elk jaar gehuisvest min taakstelling erbij, met de correcties tot "
        "en met 1 januari."
    ),
    sectie=Sectie.TAAKSTELLING,
    groep=Groep.TAAKSTELLING,
    delen=(),
    uit=lambda jaar: jaar.begin,
)
TE_HUISVESTEN = Afgeleid(
    code="te-huisvesten",
    label="Te huisvesten",
    definitie="De taakstelling van dit jaar min het saldo op 1 januari: een achterstand komt er dus bij.",
    sectie=Sectie.TAAKSTELLING,
    groep=Groep.TAAKSTELLING,
    delen=("taakstelling", "saldo-begin"),
    uit=lambda jaar: jaar.te_huisvesten,
)
SALDO_EIND = Afgeleid(
    code="saldo-eind",
    label="Saldo op 31 december",
    definitie=(
        "Het saldo op 1 januari plus gehuisvest, min de taakstelling, plus de correcties van na 1 januari. "
        "Onder nul is achterstand."
    ),
    sectie=Sectie.TAAKSTELLING,
    groep=Groep.TAAKSTELLING,
    delen=("saldo-begin", "gehuisvest", "taakstelling"),
    uit=lambda jaar: jaar.eind,
)

INDICATOREN: tuple[Figuur, ...] = (
    GEHUISVEST,
    VOLWASSENEN,
    NAREIZIGERS,
    WONINGEN,
    GVA,
    TAAKSTELLING,
    SALDO_BEGIN,
    TE_HUISVESTEN,
    SALDO_EIND,
    CONTACTEN,
    CONTACTPERSONEN,
    CONTACTONDERWERPEN,
    PUBLIEKSVRAGEN,
    SPREEKUUR_UREN,
)
REGISTER: dict[str, Figuur] = {figuur.code: figuur for figuur in INDICATOREN}
GETELD: tuple[Indicator, ...] = tuple(f for f in INDICATOREN if isinstance(f, Indicator))
