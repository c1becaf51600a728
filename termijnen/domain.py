"""How a deadline stands on a day, and why something cannot be done with it now. No Django, no clock."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

from clients.domain import VROEGSTE_DAG
from core.errors import Weigering
from core.keuze import Keuze
from core.periode import add_months
from verblijf.domain import JAREN_VOORUIT

WEEK_DAGEN = 7
LATER_ZONDER_DATUM_DAGEN = 30

# After this day nothing can be done any more and nobody is late: until then the gemeente could change the route, and
# somebody was a minor.
VERLOOPT_VANZELF = frozenset({"leerroute_wijzigen", "kind_18", "amv_18"})


class Termijnstand(StrEnum):
    """How a deadline stands on a day, as screens say it. Never stored: it follows from the dates and the day."""

    TE_LAAT = "te laat"
    VANDAAG = "vandaag"
    LAATSTE_DAGEN = "werkdatum voorbij"
    DEZE_WEEK = "deze week"
    DEZE_MAAND = "deze maand"
    KAN_NU = "kan nu"
    LATER = "later"
    WACHT = "wacht"
    ONBEKEND = "onbekend"
    SLAAPT = "later herinneren"
    KLAAR = "klaar"


class Termijngroep(StrEnum):
    """The groups of the list, as screens say them, the most urgent first."""

    TE_LAAT = "te laat"
    DEZE_WEEK = "deze week"
    DEZE_MAAND = "deze maand"
    LATER = "later"
    KAN_NU = "kan nu"


GROEP: Mapping[Termijnstand, Termijngroep] = {
    Termijnstand.TE_LAAT: Termijngroep.TE_LAAT,
    Termijnstand.VANDAAG: Termijngroep.DEZE_WEEK,
    Termijnstand.LAATSTE_DAGEN: Termijngroep.DEZE_WEEK,
    Termijnstand.DEZE_WEEK: Termijngroep.DEZE_WEEK,
    Termijnstand.DEZE_MAAND: Termijngroep.DEZE_MAAND,
    Termijnstand.LATER: Termijngroep.LATER,
    Termijnstand.KAN_NU: Termijngroep.KAN_NU,
}
"""Under which heading a deadline with a day stands; what waits, sleeps, is unknown or done is no part of the list."""


class Termijnaard(Keuze):
    """What kind of date it is."""

    UITERSTE = "uiterste dag", "uiterste dag"
    VENSTER = "venster", "kan van een dag tot een andere"
    KAN_VANAF = "kan vanaf", "kan vanaf"
    WACHT = "wacht", "wacht op een gebeurtenis"
    ONBEKEND = "onbekend", "termijn onbekend"


class Afloop(Keuze):
    """How a deadline ended, if it did."""

    OPEN = "open", "open"
    GEDAAN = "gedaan", "gedaan"
    NIET_VAN_TOEPASSING = "niet van toepassing", "niet van toepassing"


class Afzender(Keuze):
    """Who sent the letter."""

    IND = "ind", "IND"
    DUO = "duo", "DUO"
    COA = "coa", "COA"
    GEMEENTE = "gemeente", "gemeente"
    BELASTINGDIENST = "belastingdienst", "Belastingdienst of Toeslagen"
    RECHTBANK = "rechtbank", "rechtbank of Raad van State"
    UWV_SVB = "uwv of svb", "UWV of SVB"
    CJIB = "cjib", "CJIB"
    ANDERS = "anders", "iemand anders"


class Briefsoort(Keuze):
    """What the letter asks, in the words of the desk, in the order in which such letters come.

    ``termijnen.regels.termijnen`` says which rule knows its term, ``VAN`` who sends it.
    """

    STUKKEN = "stukken", "Er moeten papieren of gegevens worden opgestuurd"
    AFSPRAAK = "afspraak", "Er is een afspraak of oproep"
    BETALEN = "betalen", "Er moet iets worden betaald"
    BESLUIT = "besluit", "Een besluit waar je het niet mee eens kunt zijn"
    TERUGVORDERING = "terugvordering", "Een boete, of geld dat terug moet"
    TOESLAG = "toeslag", "Toeslagen heeft de aanvraag ontvangen"
    AFWIJZING_IND = "afwijzing ind", "De IND wijst een aanvraag af"
    MVV = "mvv", "De IND is akkoord: de mvv kan worden opgehaald"
    BESLUIT_OP_BEZWAAR = "besluit op bezwaar", "Een besluit op een bezwaar"
    ONTVANGST_BEZWAAR = "ontvangst bezwaar", "Het bezwaar is ontvangen"
    HOORZITTING = "hoorzitting", "Een uitnodiging voor een hoorzitting over een bezwaar"
    ASIEL_AFWIJZING = "asiel afwijzing", "De IND wijst asiel af of trekt het in"
    SUBSIDIAIR = "subsidiair", "De IND geeft subsidiaire bescherming, geen vluchtelingstatus"
    VOORNEMEN = "voornemen", "De IND wil de vergunning intrekken (voornemen)"
    UITSPRAAK = "uitspraak", "Een uitspraak in een zaak tegen de IND"
    UITSPRAAK_BESTUUR = "uitspraak bestuur", "Een uitspraak in een zaak tegen gemeente, DUO of Toeslagen"
    GRIFFIERECHT = "griffierecht", "De rechter vraagt griffierecht"
    NATURALISATIE = "naturalisatie", "Het verzoek om naturalisatie is ontvangen en betaald"
    EU_LANGDURIG = "eu-langdurig", "De IND heeft de aanvraag EU-langdurig ingezetene ontvangen"
    ONTHEFFING = "ontheffing", "DUO heeft de aanvraag voor ontheffing ontvangen"
    ANDERS = "anders", "Iets anders"


_BESTUUR = (Afzender.DUO, Afzender.GEMEENTE, Afzender.BELASTINGDIENST, Afzender.UWV_SVB)
VAN: Mapping[Briefsoort, tuple[Afzender, ...]] = {
    Briefsoort.TERUGVORDERING: (*_BESTUUR, Afzender.COA),
    Briefsoort.TOESLAG: (Afzender.BELASTINGDIENST,),
    Briefsoort.AFWIJZING_IND: (Afzender.IND,),
    Briefsoort.MVV: (Afzender.IND,),
    Briefsoort.BESLUIT_OP_BEZWAAR: (*_BESTUUR, Afzender.IND, Afzender.COA),
    Briefsoort.ONTVANGST_BEZWAAR: (*_BESTUUR, Afzender.IND, Afzender.COA),
    Briefsoort.HOORZITTING: (*_BESTUUR, Afzender.IND, Afzender.COA),
    Briefsoort.ASIEL_AFWIJZING: (Afzender.IND,),
    Briefsoort.SUBSIDIAIR: (Afzender.IND,),
    Briefsoort.VOORNEMEN: (Afzender.IND,),
    Briefsoort.UITSPRAAK: (Afzender.RECHTBANK,),
    Briefsoort.UITSPRAAK_BESTUUR: (Afzender.RECHTBANK,),
    Briefsoort.GRIFFIERECHT: (Afzender.RECHTBANK,),
    Briefsoort.NATURALISATIE: (Afzender.GEMEENTE, Afzender.IND),
    Briefsoort.EU_LANGDURIG: (Afzender.IND,),
    Briefsoort.ONTHEFFING: (Afzender.DUO,),
}
"""Who alone writes such a letter; the others come from anybody."""


class Handeling(Keuze):
    """What somebody did with a deadline."""

    GEDAAN = "gedaan", "gedaan"
    UITSTEL = "uitstel", "uitstel gekregen"
    NIET_VAN_TOEPASSING = "niet van toepassing", "niet van toepassing"
    LATER = "later", "later herinneren"
    GEZIEN = "gezien", "dit pak ik op"
    ANDERE_DAG = "andere dag", "datum zelf bepaald"


class TermijnFeiten(Protocol):
    """What the rules of this module read of a deadline: the fields of Termijn with the same names."""

    code: str
    aard: str
    zijde: str
    begin: date | None
    ongerold: date | None
    kan_vanaf: date | None
    dag: date | None
    laatste: date | None
    herinneren_vanaf: date | None
    afloop: str


def find_stand(termijn: TermijnFeiten, vandaag: date) -> Termijnstand:
    """How a deadline stands on that day: overdue from the day after the last day, today in its own word.

    A day from which something can be done has no last day: from then on it is "kan nu".
    """
    dag = termijn.dag
    if termijn.afloop != Afloop.OPEN:
        return Termijnstand.KLAAR
    if termijn.herinneren_vanaf and vandaag < termijn.herinneren_vanaf and (dag is None or vandaag < dag):
        return Termijnstand.SLAAPT
    if dag is None:
        return Termijnstand.WACHT if termijn.aard == Termijnaard.WACHT else Termijnstand.ONBEKEND
    if termijn.laatste is not None:
        return _find_stand_with_laatste(termijn, dag, termijn.laatste, vandaag)
    if vandaag >= dag:
        return Termijnstand.KLAAR if termijn.code in VERLOOPT_VANZELF else Termijnstand.KAN_NU
    return _find_stand_ahead(termijn, dag, vandaag)


def _find_stand_with_laatste(termijn: TermijnFeiten, dag: date, laatste: date, vandaag: date) -> Termijnstand:
    if vandaag in {dag, laatste}:
        return Termijnstand.VANDAAG
    if vandaag > laatste:
        return Termijnstand.KLAAR if termijn.code in VERLOOPT_VANZELF else Termijnstand.TE_LAAT
    if vandaag > dag:
        return Termijnstand.LAATSTE_DAGEN
    return _find_stand_ahead(termijn, dag, vandaag)


def _find_stand_ahead(termijn: TermijnFeiten, dag: date, vandaag: date) -> Termijnstand:
    if dag <= find_end_of_week(vandaag):
        return Termijnstand.DEZE_WEEK
    if dag <= find_end_of_month(vandaag):
        return Termijnstand.DEZE_MAAND
    kan_al = termijn.kan_vanaf is not None and termijn.kan_vanaf <= vandaag
    return Termijnstand.KAN_NU if kan_al else Termijnstand.LATER


def find_end_of_week(vandaag: date) -> date:
    """The last of the seven days that begin today: on a Sunday, Monday is not yet another week."""
    return vandaag + timedelta(days=WEEK_DAGEN - 1)


def find_end_of_month(vandaag: date) -> date:
    """The same day a month on, for the same reason: on the 30th the 1st is near."""
    return add_months(vandaag, 1)


@dataclass(frozen=True, slots=True)
class Grensdagen:
    """The days that part the groups: today, the last day of this week and that of this month."""

    vandaag: date
    week: date
    maand: date


def find_grensdagen(vandaag: date) -> Grensdagen:
    """Those around this day."""
    return Grensdagen(vandaag, find_end_of_week(vandaag), find_end_of_month(vandaag))


def make_sleutel(client: int, code: str, feit: str) -> str:
    """The key of a deadline: it survives an empty table, so acts can point to it."""
    return f"{client}-{code}-{feit}"


def why_no_handeling(termijn: TermijnFeiten) -> str | None:
    """The reason nothing more can be done with this deadline, or None."""
    if termijn.afloop == Afloop.OPEN:
        return None
    return "Deze termijn is al afgehandeld. Klopt dat niet? Maak het ongedaan, of wijzig waar hij uit volgt."


def why_no_jaar(dag: date, *, vandaag: date) -> str | None:
    """The reason a typed day cannot be meant, whatever it is for, or None: then it is an error in the year.

    A day in the year 9999 would hide a deadline for ever, and nothing can be counted from the year 1.
    """
    if dag < VROEGSTE_DAG:
        return f"Vul een dag in vanaf {VROEGSTE_DAG.year}. Kijk het jaar na."
    if dag > add_months(vandaag, 12 * JAREN_VOORUIT):
        return f"Deze dag ligt meer dan {JAREN_VOORUIT} jaar vooruit. Kijk het jaar na."
    return None


def why_no_gedaan(termijn: TermijnFeiten, *, op: date, vandaag: date) -> str | None:
    """The reason it cannot have been done on that day, or None."""
    if reden := why_no_handeling(termijn):
        return reden
    if reden := why_no_jaar(op, vandaag=vandaag):
        return reden
    if op > vandaag:
        return "Deze dag is nog niet geweest. Vul in wanneer het gedaan is: vandaag of eerder."
    telt_vooruit = termijn.begin and termijn.ongerold and termijn.begin < termijn.ongerold
    if telt_vooruit and termijn.begin and op < termijn.begin:
        return f"De termijn begon pas op {termijn.begin:%d-%m-%Y}. Kijk de datum na."
    return None


def why_no_uitstel(termijn: TermijnFeiten, *, nieuwe_dag: date | None = None) -> str | None:
    """The reason this cannot be a new last day that somebody granted, or None; without a day: whether it can be."""
    if reden := why_no_handeling(termijn):
        return reden
    if termijn.aard == Termijnaard.KAN_VANAF:
        return "Dit is een dag vanaf wanneer iets kan. Daar krijg je geen uitstel voor."
    oud = termijn.laatste or termijn.dag
    if nieuwe_dag and oud and nieuwe_dag <= oud:
        return f"De nieuwe datum moet na de oude liggen: {oud:%d-%m-%Y}. Kijk in de brief."
    return None


def why_no_later(termijn: TermijnFeiten, *, vandaag: date, tot: date | None = None) -> str | None:
    """The reason somebody cannot be reminded later, or not on that day, or None. At most up to the day to act on."""
    if reden := why_no_handeling(termijn):
        return reden
    grens = termijn.dag or vandaag + timedelta(days=LATER_ZONDER_DATUM_DAGEN)
    if grens <= vandaag:
        return "De dag om te handelen is er al. Later herinneren kan niet meer."
    if tot and tot <= vandaag:
        return "Kies een dag vanaf morgen."
    if tot and tot > grens:
        return f"Kies een dag tot en met {grens:%d-%m-%Y}. Daarna is het te laat om te herinneren."
    return None


def why_no_gezien(termijn: TermijnFeiten, *, vandaag: date, laatst_gezien: date | None = None) -> str | None:
    """The reason nobody can take this deadline up again, or None; ``laatst_gezien``: when the same person last did."""
    if reden := why_no_handeling(termijn):
        return reden
    if laatst_gezien == vandaag:
        return "Je hebt vandaag al gezegd dat je dit oppakt."
    return None


def why_no_andere_dag(termijn: TermijnFeiten, *, nieuwe_dag: date | None = None) -> str | None:
    """The reason a person cannot set this day instead of the computed one, or None."""
    if reden := why_no_handeling(termijn):
        return reden
    if nieuwe_dag and nieuwe_dag == termijn.dag and termijn.laatste in {None, termijn.dag}:
        return "Deze termijn staat al op deze dag."
    return None


def why_no_ongedaan(ongedaan_op: date | None) -> str | None:
    """The reason an act cannot be undone, or None."""
    return f"Dit is al ongedaan gemaakt op {ongedaan_op:%d-%m-%Y}." if ongedaan_op else None


def why_no_accepteren(nieuwe_versie: str, gezien: str) -> str | None:
    """The reason a newer rule cannot be accepted for this deadline: there is none, or not the one that was shown."""
    if not nieuwe_versie:
        return "Voor deze termijn is er geen nieuwe regel meer. Ververs de pagina."
    if nieuwe_versie != gezien:
        return "De nieuwe regel is ondertussen een andere. Ververs de pagina en kijk opnieuw."
    return None


LANGSTE_BRIEFTERMIJN_DAGEN = 3 * 366


def why_no_brief(*, dagtekening: date, gezien_op: date, uiterste_dag: date | None) -> Weigering | None:
    """Why the days of a letter cannot be these, or None."""
    if gezien_op < dagtekening:
        return Weigering("gezien_op", "Een brief kan niet gezien zijn voor de datum die erop staat.")
    if uiterste_dag and uiterste_dag < dagtekening:
        return Weigering("uiterste_dag", "De laatste dag kan niet voor de datum op de brief liggen. Kijk beide na.")
    if uiterste_dag and (uiterste_dag - dagtekening).days > LANGSTE_BRIEFTERMIJN_DAGEN:
        return Weigering("uiterste_dag", "Deze dag ligt meer dan drie jaar na de brief. Kijk het jaar na.")
    return None


GEVRAAGD: Mapping[Briefsoort, tuple[str, ...]] = {
    Briefsoort.STUKKEN: (
        "Kopie van het paspoort", "Bankafschriften", "Inkomen doorgeven", "Huurcontract",
        "Formulier invullen en terugsturen",
    ),
    Briefsoort.AFSPRAAK: (
        "Gesprek op het gemeentehuis", "Gesprek bij de IND", "Afspraak met de klantmanager", "Afspraak op school",
    ),
    Briefsoort.BETALEN: ("Rekening betalen", "Boete betalen", "Huur betalen", "Eigen risico betalen"),
    Briefsoort.TERUGVORDERING: ("Geld terugbetalen", "Betalingsregeling vragen"),
}  # fmt: skip
"""What letters of a kind often ask: one choice instead of a line to type. Each text stands once."""
