"""The values that facts about guidance can have."""

from collections.abc import Mapping

from core.keuze import Keuze
from organisatie.domain import Functie


class Fase(Keuze):
    """How far somebody is: first settling, then all in order, then doing it themselves."""

    VESTIGING = "vestiging", "vestiging"
    OP_ORDE = "op orde", "op orde"
    ZELFREDZAAMHEID = "zelfredzaamheid", "zelfredzaamheid"


class Trajectuitkomst(Keuze):
    """How a traject ended. ``VERVALLEN``: it never should have begun, and counts nowhere."""

    ZELFREDZAAM = "zelfredzaam", "redt zich zelf"
    OVERGEDRAGEN = "overgedragen", "overgedragen aan een partner"
    TIJD_OM = "tijd om", "de tijd is om, er is nog hulp nodig"
    VERHUISD = "verhuisd", "verhuisd naar een andere gemeente"
    AFGEBROKEN = "afgebroken", "afgebroken"
    OVERLEDEN = "overleden", "overleden"
    VERVALLEN = "vervallen", "vervallen: bij vergissing begonnen"


class Stand(Keuze):
    """How it is with one thing on the list. Nothing stored means that it is still to be done."""

    TE_DOEN = "te doen", "te doen"
    SAMEN = "samen gedaan", "samen gedaan"
    ZELF = "zelf gedaan", "zelf gedaan"
    NIET_NODIG = "niet nodig", "niet nodig"


class Puntgroep(Keuze):
    """Under which heading of the list something stands."""

    WONEN = "wonen", "Wonen"
    GEZONDHEID = "gezondheid", "Gezondheid"
    GELD = "geld", "Geld"
    KINDEREN = "kinderen", "Kinderen"
    INBURGERING = "inburgering", "Inburgering"
    WERK = "werk", "Werk"


class VoorWie(Keuze):
    """For which people something must be arranged."""

    IEDEREEN = "iedereen", "iedereen"
    VOLWASSENE = "volwassene", "wie 18 jaar of ouder is"
    BABY = "kind tot 4", "een gezin met een kind tot 4 jaar"
    PEUTER = "kind van 2 of 3", "een gezin met een kind van 2 of 3 jaar"
    BASISSCHOOL = "kind van 4 tot 12", "een gezin met een kind van 4 tot 12 jaar"
    MIDDELBARE_SCHOOL = "kind van 12 tot 18", "een gezin met een kind van 12 tot 18 jaar"
    KIND = "kind tot 18", "een gezin met een kind tot 18 jaar"


class Antwoord(Keuze):
    """What came of a request for something that costs money."""

    OPEN = "open", "nog geen antwoord"
    TOEGEKEND = "toegekend", "toegekend"
    AFGEWEZEN = "afgewezen", "afgewezen"


class Coachsoort(Keuze):
    """What a coach helps with."""

    TAALCOACH = "taalcoach", "taalcoach"
    ARBEIDSCOACH = "arbeidscoach", "arbeidscoach"
    HUISWERK = "huiswerkbegeleiding", "huiswerkbegeleiding"


COACHFUNCTIE: Mapping[str, Functie] = {
    Coachsoort.TAALCOACH: Functie.TAALCOACH,
    Coachsoort.ARBEIDSCOACH: Functie.ARBEIDSCOACH,
}
"""What somebody of the team must be to coach so; anybody can help with homework."""
BLIJFT, STOPT = "blijft", "stopt"
"""What can be done with a match besides giving it to another coach, when its coach is away or leaves."""


class Werksoort(Keuze):
    """Which way to work somebody follows. VIP: Vluchtelingen Investeren in Participatie, a training with coaching."""

    VIP = "VIP", "VIP"
    ARBEIDSPARTICIPATIE = "arbeidsparticipatie", "arbeidsparticipatie (coaching naar werk)"


class Werkuitkomst(Keuze):
    """What somebody does after it."""

    VRIJWILLIGERSWERK = "vrijwilligerswerk", "vrijwilligerswerk"
    STAGE = "stage", "stage"
    BETAALD_WERK = "betaald werk", "betaald werk"
    OPLEIDING = "opleiding", "opleiding"


class Cursussoort(Keuze):
    """What a course is about."""

    GELD = "geld", "omgaan met geld"
    TOLK = "tolkopleiding", "tolkopleiding"
    OPVOEDEN = "opvoeden", "opvoeden"
    GEZONDHEID = "gezondheid", "gezondheid"
    ANDERS = "anders", "iets anders"


class Activiteitsoort(Keuze):
    """What the team did for more than one person at a time."""

    VOORLICHTING = "voorlichting", "voorlichting"
    GASTLES = "gastles", "gastles op een school"
    FEEST = "feest", "feest of ontmoeting"
    PERS = "persaandacht", "persaandacht"
    ANDERS = "anders", "iets anders"


class Signaalthema(Keuze):
    """What an obstacle has to do with."""

    WONEN = "wonen", "wonen"
    GELD = "geld", "geld en regelingen"
    TAAL = "taal en inburgering", "taal en inburgering"
    WERK = "werk", "werk"
    ONDERWIJS = "onderwijs", "onderwijs en kinderen"
    ZORG = "zorg", "zorg en gezondheid"
    RECHT = "procedures", "procedures en papieren"
    DISCRIMINATIE = "discriminatie", "discriminatie"
    ANDERS = "anders", "iets anders"


class Meldcodeuitkomst(Keuze):
    """What came of a consultation about the meldcode; never about whom it was."""

    GEEN_MELDING = "geen melding", "geen melding"
    ADVIES = "advies", "advies gevraagd bij Veilig Thuis, geen melding"
    MELDING = "melding", "melding bij Veilig Thuis"


class Schoolsoort(Keuze):
    """What kind of school a child goes to."""

    PEUTERSPEELZAAL = "peuterspeelzaal", "peuterspeelzaal"
    BASISSCHOOL = "basisschool", "basisschool"
    SCHAKELKLAS = "schakelklas", "schakelklas of ISK"
    MIDDELBARE_SCHOOL = "middelbare school", "middelbare school"


class Schoolantwoord(Keuze):
    """What a school said."""

    OPEN = "open", "nog geen antwoord"
    GEPLAATST = "geplaatst", "geplaatst"
    GEWEIGERD = "geweigerd", "geweigerd"


class Vervoer(Keuze):
    """How it is with the leerlingenvervoer."""

    NIET_NODIG = "niet nodig", "niet nodig"
    GEVRAAGD = "gevraagd", "aangevraagd"
    GEREGELD = "geregeld", "geregeld"
