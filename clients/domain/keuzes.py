"""The values that facts about people, gezinnen and homes can have."""

from core.keuze import Keuze


class Geslacht(Keuze):
    """Sex as it is registered."""

    VROUW = "vrouw", "Vrouw"
    MAN = "man", "Man"
    X = "x", "X"
    ONBEKEND = "onbekend", "Onbekend"


class Tolkbehoefte(Keuze):
    """Whether somebody needs an interpreter."""

    NEE = "nee", "geen tolk nodig"
    SOMS = "soms", "soms een tolk nodig"
    ALTIJD = "altijd", "tolk nodig"
    ONBEKEND = "onbekend", "Onbekend"


class Naambron(Keuze):
    """Where a spelling comes from."""

    EIGEN = "eigen opgave", "Eigen opgave"
    PASPOORT = "paspoort", "Paspoort"
    IND = "ind", "IND"
    BRP = "brp", "BRP (gemeente)"
    DUO = "duo", "DUO"
    COA = "coa", "COA"
    OVERIG = "overig", "Overig"


class Komst(Keuze):
    """How somebody became part of the gezin."""

    BEGIN = "begin", "hoorde er vanaf het begin bij"
    AANKOMST = "aankomst", "aangekomen uit het buitenland"
    GEBOORTE = "geboorte", "geboren"
    INTREK = "intrek", "kwam erbij wonen"
    SPLITSING = "splitsing", "na het splitsen van een gezin"


class Vertrek(Keuze):
    """Why somebody is no longer part of the gezin."""

    VERHUISD = "verhuisd", "Verhuisd"
    SCHEIDING = "scheiding", "Scheiding"
    ZELFSTANDIG = "zelfstandig", "woont op zichzelf"
    OVERLEDEN = "overleden", "Overleden"
    SPLITSING = "splitsing", "bij het splitsen van het gezin"


class Toewijzingrol(Keuze):
    """How somebody guides a client."""

    BEGELEIDER = "begeleider", "Begeleider"
    VERVANGER = "vervanger", "Vervanger"


class Openingsreden(Keuze):
    """Why the kaartje was opened."""

    SPREEKUUR = "zit nu bij mij aan tafel", "Spreekuur"
    TELEFOON = "belt nu", "Telefoon"
    WAARNEMING = "de begeleider is er niet", "Waarneming"
    ANDERS = "anders", "Anders"


class Woningsoort(Keuze):
    """What kind of home it is."""

    ZELFSTANDIG = "zelfstandig", "zelfstandige woning"
    KAMER = "kamer", "Kamer"
    GROEPSWONING = "groepswoning", "Groepswoning"


class Aanboduitkomst(Keuze):
    """What came of an offered home."""

    OPEN = "open", "nog geen antwoord"
    AANVAARD = "aanvaard", "Aanvaard"
    GEWEIGERD = "geweigerd", "Geweigerd"


class Huisvestingsoort(Keuze):
    """How somebody came to be housed in the gemeente."""

    REGULIER = "regulier", "Regulier"
    NAREIS = "nareis", "Nareis"
    HERVESTIGING = "hervestiging", "Hervestiging"
    VERHUISD = "verhuisd", "verhuisd uit een andere gemeente"
    OVERIG = "overig", "Overig"


class Leeftijdsgroep(Keuze):
    """Adult or child on the day that counts; unknown when the birth date leaves both possible."""

    VOLWASSENE = "volwassene", "Volwassene"
    KIND = "kind", "Kind"
    ONBEKEND = "onbekend", "Onbekend"
