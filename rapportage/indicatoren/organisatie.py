"""What the gemeente must do, and the balance of it."""

from django.db.models import F, Sum
from django.db.models.functions import ExtractYear

from organisatie.models import Inkoop, Taakstelling
from rapportage.indicator import AfgeleideFiguur, Indicator, Registratiegroep, Uitsplitsing

VOLGORDE = 20
SECTIE = "Taakstelling"
_TAAKSTELLING = Registratiegroep("taakstelling", "taakstelling")

TAAKSTELLING = Indicator(
    code="taakstelling",
    label="Taakstelling",
    definitie="Het aantal mensen dat de gemeente in dit jaar moet huisvesten: de twee halve jaren samen.",
    sectie=SECTIE,
    groep=_TAAKSTELLING,
    rows=lambda periode, gemeente: Taakstelling.objects.filter(gemeente=gemeente).in_jaren(periode),
    jaar=F("jaar"),
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
SALDO_BEGIN = AfgeleideFiguur(
    code="saldo-begin",
    label="Saldo op 1 januari",
    definitie=(
        "Hoeveel mensen de gemeente voor dit jaar al te veel of te weinig had gehuisvest. Onder nul is achterstand. "
        "Het eerste saldo is ingevuld; daarna telt elk jaar gehuisvest min taakstelling erbij, met de correcties tot "
        "en met 1 januari."
    ),
    sectie=SECTIE,
    groep=_TAAKSTELLING,
    delen=(),
    uit=lambda jaar: jaar.begin,
)
TE_HUISVESTEN = AfgeleideFiguur(
    code="te-huisvesten",
    label="Te huisvesten",
    definitie="De taakstelling van dit jaar min het saldo op 1 januari: een achterstand komt er dus bij.",
    sectie=SECTIE,
    groep=_TAAKSTELLING,
    delen=("taakstelling", "saldo-begin"),
    uit=lambda jaar: jaar.te_huisvesten,
)
SALDO_EIND = AfgeleideFiguur(
    code="saldo-eind",
    label="Saldo op 31 december",
    definitie=(
        "Het saldo op 1 januari plus gehuisvest, min de taakstelling, plus de correcties van na 1 januari. "
        "Onder nul is achterstand."
    ),
    sectie=SECTIE,
    groep=_TAAKSTELLING,
    delen=("saldo-begin", "gehuisvest", "taakstelling"),
    uit=lambda jaar: jaar.eind,
)

INKOOP = Indicator(
    code="inkoop",
    label="Ingekocht",
    definitie=(
        "Het aantal dat de gemeente inkocht in afspraken die in dit jaar begonnen, alleen of samen met andere "
        "gemeenten. Wat er van elke afspraak geteld is, staat ernaast."
    ),
    sectie="Afspraken met de gemeente",
    groep=Registratiegroep("inkoop", "inkoop"),
    rows=Inkoop.objects.begonnen_in,
    jaar=ExtractYear("begin"),
    eenheid="afgesproken",
    measure=Sum("aantal"),
    uitsplitsingen=(Uitsplitsing("afspraak", "afspraak", "naam"),),
)

INDICATOREN = (TAAKSTELLING, SALDO_BEGIN, TE_HUISVESTEN, SALDO_EIND, INKOOP)
