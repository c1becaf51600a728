"""The values that facts about guidance can have."""

from core.keuze import Keuze


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
