"""The values that settings of a gemeente and partners can have. No Django."""

from core.keuze import Keuze


class Huisvestingsdatum(Keuze):
    """Which day counts as the day of housing."""

    EIGEN = "eigen", "de eigen registratie"
    BRP = "brp", "de inschrijving in de BRP"
    COA = "coa", "de datum bij het COA"


class Partnersoort(Keuze):
    """What kind of organisation a partner is."""

    WONINGCORPORATIE = "woningcorporatie", "Woningcorporatie"
    UITKERING = "uitkering", "uitkering en inkomen (zoals de ISD)"
    SCHOOL = "school", "School"
    TAALSCHOOL = "taalschool", "Taalschool"
    ADVOCAAT = "advocaat", "Advocaat"
    JURIDISCH = "juridische hulp", "Juridisch"
    ZORG = "zorg", "Zorg"
    OVERHEID = "overheid", "Overheid"
    WERK = "werk", "Werk"
    WELZIJN = "welzijn", "Welzijn"
    OVERIG = "overig", "Overig"
