"""The values that a permit, an extension and a document can have."""

from core.keuze import Keuze


class Vergunningsoort(Keuze):
    """Which permit it is. Since 12 June 2026 the asylum permit itself has no end; its title has (Vw art. 9, 44)."""

    ASIEL_BEPAALD = "asiel bepaalde tijd", "asiel bepaalde tijd (van voor 12 juni 2026)"
    ASIEL = "asiel", "asiel met een verblijfstitel (vanaf 12 juni 2026)"
    ASIEL_ONBEPAALD = "asiel onbepaalde tijd", "asiel onbepaalde tijd"
    EU_LANGDURIG = "eu-langdurig ingezetene", "EU-langdurig ingezetene"
    REGULIER = "regulier", "regulier (bijvoorbeeld gezin, studie, werk)"


class Verblijfsstatus(Keuze):
    """On which ground somebody was granted asylum (Vw art. 29, 29a, 29b–29d)."""

    VLUCHTELING = "vluchteling", "vluchteling"
    SUBSIDIAIR = "subsidiair beschermde", "subsidiair beschermde"
    AFGELEID = "afgeleid", "afgeleid van een gezinslid"
    ONBEKEND = "onbekend", "staat niet in de brief, of weet ik niet"


class Nareiswens(Keuze):
    """Whether family abroad could follow: that decides if the three months of the nareis count for this person."""

    JA = "ja", "ja, er is familie die wil nareizen"
    NEE = "nee", "nee, of dat is al geregeld"
    ONBEKEND = "onbekend", "dat weten we nog niet"


class Verlengingsuitkomst(Keuze):
    """What became of a request to extend."""

    OPEN = "open", "nog geen besluit"
    VERLENGD = "verlengd", "verlengd"
    AFGEWEZEN = "afgewezen", "afgewezen"
    INGETROKKEN = "ingetrokken", "zelf ingetrokken"


class Verblijfsdocumentsoort(Keuze):
    """The type that stands on the card."""

    III = "III", "III: asiel bepaalde tijd"
    IV = "IV", "IV: asiel onbepaalde tijd"
    V = "V", "V: EU-langdurig ingezetene"
    W = "W", "W: tijdens de procedure"
    ANDERS = "anders", "een ander document"


class Reisdocumentsoort(Keuze):
    """With which paper somebody travels."""

    VLUCHTELINGEN = "vluchtelingenpaspoort", "vluchtelingenpaspoort"
    VREEMDELINGEN = "vreemdelingenpaspoort", "vreemdelingenpaspoort"
    NATIONAAL = "paspoort van het eigen land", "paspoort van het eigen land"


ASIELSOORTEN = frozenset({Vergunningsoort.ASIEL_BEPAALD, Vergunningsoort.ASIEL, Vergunningsoort.ASIEL_ONBEPAALD})
EERSTE_ASIEL = frozenset({Vergunningsoort.ASIEL_BEPAALD, Vergunningsoort.ASIEL})
"""The permits that are granted on an asylum application itself."""
ZONDER_EIND = frozenset({Vergunningsoort.ASIEL_ONBEPAALD, Vergunningsoort.EU_LANGDURIG})
