"""What the gemeente must do, and the balance of it; and the people of the team, their hours and trainings."""

from django.db.models import Avg, F, Sum
from django.db.models.functions import ExtractYear

from organisatie.domain import Functie, Opleidingsoort, Werkverband
from organisatie.models import Inkoop, Maanduren, Taakstelling, Teamfunctie, Teamopleiding
from rapportage.indicator import AfgeleideFiguur, Indicator, Registratiegroep, Uitsplitsing
from rapportage.indicatoren.uitsplitsingen import split_by_maand

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
    uit=lambda saldo, _: saldo.begin,
)
TE_HUISVESTEN = AfgeleideFiguur(
    code="te-huisvesten",
    label="Te huisvesten",
    definitie="De taakstelling van dit jaar min het saldo op 1 januari: een achterstand komt er dus bij.",
    sectie=SECTIE,
    groep=_TAAKSTELLING,
    delen=("taakstelling", "saldo-begin"),
    uit=lambda saldo, _: saldo.te_huisvesten,
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
    uit=lambda saldo, _: saldo.eind,
)

TEAM = "Team"
_TEAM = Registratiegroep("team", "mensen in het team")
_UREN = Registratiegroep("team-uren", "uren van het team")
_OPLEIDINGEN = Registratiegroep("opleidingen", "opleidingen van het team")

FUNCTIE = Uitsplitsing("functie", "functie", "functie", cellen=(Functie.BEGELEIDER.value,))

VRIJWILLIGERS = Indicator(
    code="vrijwilligers",
    label="Vrijwilligers",
    definitie=(
        "Het aantal mensen dat in dit jaar op ten minste één dag als vrijwilliger een functie had in het team voor "
        "deze gemeente. Iedereen telt één keer, bij de hoofdfunctie."
    ),
    sectie=TEAM,
    groep=_TEAM,
    rows=lambda periode, gemeente: Teamfunctie.objects.telt_in(periode, gemeente, Werkverband.VRIJWILLIG),
    jaar=None,
    eenheid="mensen",
    uitsplitsingen=(FUNCTIE,),
)
STAGIAIRS = Indicator(
    code="stagiairs",
    label="Stagiairs",
    definitie=(
        "Het aantal mensen dat in dit jaar op ten minste één dag als stagiair meewerkte in het team voor deze "
        "gemeente. Iedereen telt één keer."
    ),
    sectie=TEAM,
    groep=_TEAM,
    rows=lambda periode, gemeente: Teamfunctie.objects.telt_in(periode, gemeente, Werkverband.STAGE),
    jaar=None,
    eenheid="mensen",
    uitsplitsingen=(FUNCTIE,),
)
UREN_VRIJWILLIGER = Indicator(
    code="uren-vrijwilliger-per-maand",
    label="Uren per vrijwilliger per maand",
    definitie=(
        "Hoeveel uur een vrijwilliger gemiddeld in een maand van dit jaar meehielp: alle ingevulde uren, gedeeld door "
        "het aantal keer dat iemand uren van een maand invulde. Een maand zonder invulling telt niet mee."
    ),
    sectie=TEAM,
    groep=_UREN,
    rows=Maanduren.objects.van_vrijwilligers_in,
    jaar=ExtractYear("maand"),
    eenheid="uur",
    measure=Avg("uren"),
    leeg_is_nul=False,
)
UREN_BEROEPSKRACHT = Indicator(
    code="uren-beroepskracht-per-week",
    label="Uren van beroepskrachten per week",
    definitie=(
        "De contracturen per week van alle beroepskrachten samen, gemiddeld over het jaar: wie een half jaar 24 uur "
        "per week werkte, telt voor 12."
    ),
    sectie=TEAM,
    groep=_UREN,
    rows=Teamfunctie.objects.betaald_in,
    jaar=None,
    eenheid="uur",
    measure=Sum("uren_gemiddeld", default=0.0),
    uitsplitsingen=(FUNCTIE,),
)
OPLEIDINGEN = Indicator(
    code="opleidingen",
    label="Opleidingen gevolgd",
    definitie=(
        "Het aantal opleidingen en trainingen dat mensen van het team in dit jaar afrondden. Wie er twee volgde, telt "
        "twee keer; een training met zes deelnemers telt zes keer."
    ),
    sectie=TEAM,
    groep=_OPLEIDINGEN,
    rows=Teamopleiding.objects.gevolgd_in,
    jaar=ExtractYear("afgerond_op"),
    eenheid="opleidingen",
    uitsplitsingen=(
        Uitsplitsing("soort", "opleiding", "soort", cellen=(Opleidingsoort.BASIS.value, Opleidingsoort.VERVOLG.value)),
        split_by_maand("afgerond_op"),
    ),
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
ACHTERAAN = (VRIJWILLIGERS, STAGIAIRS, UREN_VRIJWILLIGER, UREN_BEROEPSKRACHT, OPLEIDINGEN)
