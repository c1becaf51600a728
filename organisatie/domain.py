"""The values that settings of a gemeente, partners and the people of a team can have. No Django."""

from decimal import Decimal

from core.keuze import Keuze


class Huisvestingsdatum(Keuze):
    """Which day counts as the day of housing."""

    EIGEN = "eigen", "de eigen registratie"
    BRP = "brp", "de inschrijving in de BRP"
    COA = "coa", "de datum bij het COA"


class Partnersoort(Keuze):
    """What kind of organisation a partner is."""

    WONINGCORPORATIE = "woningcorporatie", "Woningcorporatie"
    UITKERING = "uitkering", "Uitkering en inkomen (zoals de ISD)"
    FONDS = "fonds", "Fonds (zoals Leergeld of de voedselbank)"
    SCHOOL = "school", "School"
    TAALSCHOOL = "taalschool", "Taalschool"
    ADVOCAAT = "advocaat", "Advocaat"
    JURIDISCH = "juridische hulp", "Juridisch"
    ZORG = "zorg", "Zorg"
    OVERHEID = "overheid", "Overheid"
    WERK = "werk", "Werk"
    WELZIJN = "welzijn", "Welzijn"
    OVERIG = "overig", "Overig"


class Functie(Keuze):
    """What somebody does in the team."""

    BEGELEIDER = "maatschappelijk begeleider"
    JURIDISCH = "juridisch begeleider"
    ARBEIDSCOACH = "arbeidscoach"
    TAALCOACH = "taalcoach"
    TOLK = "tolk"
    GESPREKSLEIDER = "gespreksleider"
    TRAINER = "trainer"
    ADMINISTRATIE = "administratie"
    TEAMLEIDER = "teamleider"
    OVERIG = "overig"


class Werkverband(Keuze):
    """On what footing somebody works here."""

    VRIJWILLIG = "vrijwillig", "als vrijwilliger"
    STAGE = "stage", "als stagiair"
    BETAALD = "betaald", "als beroepskracht"


class Opleidingsoort(Keuze):
    """Which training somebody of the team followed."""

    BASIS = "basiscursus"
    INTRODUCTIE = "introductiebijeenkomst"
    VERVOLG = "vervolgtraining"
    INTERCULTUREEL = "interculturele communicatie"
    TOLK = "tolkentraining"
    SYSTEEM = "werken met het volgsysteem"
    JURIDISCH = "juridische training"
    LEIDING = "leidinggeven"
    OVERIG = "overig"


class Verklaringsoort(Keuze):
    """What somebody of the team hands in before working with clients."""

    VOG = "vog", "VOG"
    GEHEIMHOUDING = "geheimhouding", "geheimhoudingsverklaring"


def say_uren(uren: Decimal) -> str:
    """Hours as people write them: "20", "12,5"."""
    return f"{uren.normalize():f}".replace(".", ",")
