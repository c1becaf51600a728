"""The values that facts about integration can have."""

from core.keuze import Keuze


class Wet(Keuze):
    """Which law holds: who became inburgeringsplichtig from 1 January 2022 falls under the law of 2021."""

    WI2013 = "Wi2013", "Wet inburgering 2013 (plichtig voor 2022)"
    WI2021 = "Wi2021", "Wet inburgering 2021 (plichtig vanaf 2022)"


class Leerroute(Keuze):
    """The route that the PIP names (Wi2021 art. 7–9)."""

    B1 = "B1-route", "B1-route"
    ONDERWIJS = "onderwijsroute", "onderwijsroute"
    Z = "Z-route", "Z-route"


class Onderdeel(Keuze):
    """A part of the exam."""

    LEZEN = "lezen", "lezen"
    LUISTEREN = "luisteren", "luisteren"
    SCHRIJVEN = "schrijven", "schrijven"
    SPREKEN = "spreken", "spreken"
    KNM = "KNM", "KNM (kennis van de Nederlandse maatschappij)"
    ONA = "ONA", "ONA (oriëntatie op de arbeidsmarkt)"


class Uitslag(Keuze):
    """How a part of the exam went."""

    WACHT = "wacht op uitslag", "wacht op uitslag"
    GESLAAGD = "geslaagd", "geslaagd"
    GEZAKT = "gezakt", "gezakt"
    VRIJGESTELD = "vrijgesteld", "vrijgesteld"


class Verlengingsgrond(Keuze):
    """Why DUO gives more time (Wi2013 art. 7b; Wi2021 art. 12, Bi2021 art. 4.3–4.5)."""

    VERWIJT = "geen verwijt", "geen verwijt (bijvoorbeeld ziekte)"
    ALFABETISERING = "alfabetisering", "alfabetisering (wet van 2013, eenmaal ten hoogste 2 jaar)"
    INSPANNING = "inspanning", "genoeg inspanning (wet van 2021, 6 maanden)"


class Verlengingsbesluit(Keuze):
    """What DUO decided on more time."""

    OPEN = "open", "nog geen besluit"
    TOEGEKEND = "toegekend", "toegekend"
    AFGEWEZEN = "afgewezen", "afgewezen"


class Vrijstellingsoort(Keuze):
    """Why the duty, or a part of it, does not hold."""

    VRIJSTELLING = "vrijstelling", "vrijstelling (bijvoorbeeld een diploma)"
    ONTHEFFING = "ontheffing", "ontheffing (bijvoorbeeld om gezondheid)"
    TIJDELIJK = "tijdelijk", "tijdelijke vrijstelling (bijvoorbeeld school)"


class Boetegrond(Keuze):
    """For what a fine was given."""

    INTAKE = "brede intake", "brede intake"
    INSPANNING = "inspanning", "inspanning"
    PVT = "PVT of MAP", "PVT of MAP niet op tijd"
    EXAMEN = "examen", "niet op tijd ingeburgerd"
