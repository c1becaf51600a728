"""The values that facts about dossiers can have."""

from core.keuze import Keuze


class Dossiersoort(Keuze):
    """What a dossier is about."""

    GEZINSHERENIGING = "gezinshereniging", "gezinshereniging"
    ASIEL = "asielprocedure", "asielprocedure"
    VERLENGING = "verlenging", "verlenging van een vergunning"
    INTREKKING = "intrekking", "intrekking van een vergunning"
    NATURALISATIE = "naturalisatie", "naturalisatie"
    REISDOCUMENT = "reisdocument", "reisdocument"
    TERUGKEER = "duurzame terugkeer", "duurzame terugkeer"


class Proceduresoort(Keuze):
    """Under which rules family is asked to come (Vw art. 29c and 29d; regular; art. 8 EVRM); else: one of its own."""

    NAREIS = "nareis", "nareis"
    REGULIER = "regulier", "regulier (gewone gezinshereniging)"
    EVRM = "art. 8 evrm", "art. 8 EVRM (familieleven)"
    OVERIG = "overig", "overig"


class Dossierstatus(Keuze):
    """Where a whole dossier stands; follows from the people in it."""

    BEGONNEN = "begonnen", "in voorbereiding"
    WACHT = "wacht", "wacht op de IND"
    BESLOTEN = "besloten", "er is een afwijzing: nu kiezen"
    BEZWAAR = "bezwaar", "bezwaar of beroep loopt"
    REIST = "reist", "ingewilligd: mvv en reis"
    KLAAR = "klaar", "klaar om af te sluiten"
    AFGESLOTEN = "afgesloten", "afgesloten"


class Afsluitreden(Keuze):
    """Why a dossier was closed. Only the first counts as finished with success."""

    AFGEROND = "afgerond", "succesvol afgerond: de familie is er"
    AFGEWEZEN = "afgewezen", "afgewezen, en er komt niets meer"
    ADVOCAAT = "advocaat", "de advocaat gaat verder"
    INGETROKKEN = "ingetrokken", "de aanvraag is ingetrokken"
    VERTROKKEN = "vertrokken", "de referent is weg of wil niet meer"
    ANDERS = "anders", "een andere reden"


class Relatie(Keuze):
    """What a person in a dossier is of the referent."""

    ZELF = "zelf", "de referent zelf"
    PARTNER = "partner", "echtgenoot of echtgenote"
    ONGEHUWD = "ongehuwde partner", "ongehuwde partner"
    KIND = "kind", "kind"
    PLEEGKIND = "pleegkind", "pleegkind of stiefkind"
    OUDER = "ouder", "vader of moeder"
    BROER_ZUS = "broer of zus", "broer of zus"
    ANDERS = "anders", "iemand anders"


class Gezag(Keuze):
    """Who has custody over a child."""

    ONBEKEND = "onbekend", "weten we nog niet"
    NVT = "niet van toepassing", "niet van toepassing"
    REFERENT = "referent", "alleen de referent"
    SAMEN = "samen", "beide ouders samen"
    ANDERE_OUDER = "andere ouder", "alleen de andere ouder"
    VOOGD = "voogd", "een voogd of niemand"


class Oudertoestemming(Keuze):
    """Whether the parent who is left behind agrees that a child leaves."""

    ONBEKEND = "onbekend", "weten we nog niet"
    NVT = "niet nodig", "niet nodig"
    GEVRAAGD = "gevraagd", "gevraagd"
    GEKREGEN = "gekregen", "er is een verklaring"
    NIET_TE_KRIJGEN = "niet te krijgen", "niet te krijgen"


class Mutatiesoort(Keuze):
    """What happened in a dossier."""

    GEOPEND = "geopend", "dossier geopend"
    PROCEDURE = "procedure begonnen", "nieuwe procedure begonnen"
    GEGEVENS = "gegevens compleet", "alle gegevens zijn bekend"
    INGEDIEND = "ingediend", "aanvraag ingediend"
    ONTVANGEN = "ontvangen", "IND bevestigt de ontvangst"
    BRIEF = "brief ontvangen", "andere brief ontvangen"
    STUKKEN_GEVRAAGD = "stukken gevraagd", "IND vraagt stukken"
    STUKKEN_GESTUURD = "stukken gestuurd", "stukken gestuurd"
    ONDERZOEK = "onderzoek aangekondigd", "IND kondigt DNA-onderzoek of een gehoor aan"
    DNA = "dna", "DNA-onderzoek gedaan"
    GEHOOR = "gehoor", "gehoor gehouden"
    TERMIJN_VERLENGD = "beslistermijn verlengd", "IND verlengt de beslistermijn"
    INGEBREKESTELLING = "ingebrekestelling", "ingebrekestelling gestuurd"
    INWILLIGING = "inwilliging", "ingewilligd"
    AFWIJZING = "afwijzing", "afgewezen"
    ZIENSWIJZE = "zienswijze", "zienswijze ingediend"
    BEZWAAR = "bezwaar", "bezwaar gemaakt"
    HOORZITTING = "hoorzitting", "hoorzitting over het bezwaar"
    BEROEP = "beroep", "beroep ingesteld"
    BEROEP_STILTE = "beroep niet tijdig", "beroep omdat de IND niet beslist"
    HOGER_BEROEP = "hoger beroep", "hoger beroep ingesteld"
    GEGROND = "gegrond", "rechter geeft gelijk: IND beslist opnieuw"
    AMBASSADE = "afspraak ambassade", "afspraak bij de ambassade"
    MVV_VERLENGD = "mvv-termijn verlengd", "meer tijd om de mvv op te halen"
    MVV = "mvv", "mvv opgehaald"
    REIS = "reis geboekt", "reis geboekt"
    AANKOMST = "aankomst", "aangekomen in Nederland"
    MELDING = "melding", "gemeld bij de IND"
    VERGUNNING = "vergunning", "vergunning gekregen"
    CONTACT = "contact met cliënt", "contact met cliënt"
    HELPDESK_VRAAG = "vraag helpdesk", "vraag aan de Helpdesk"
    HELPDESK_ANTWOORD = "antwoord helpdesk", "antwoord van de Helpdesk"
    VRAAG_BEGELEIDER = "vraag begeleider", "vraag aan de begeleider"
    BEGELEIDER_ANTWOORD = "antwoord begeleider", "antwoord van de begeleider"
    ADVOCAAT = "naar advocaat", "naar een advocaat"
    INGETROKKEN = "ingetrokken", "aanvraag ingetrokken"
    CONCEPT = "concept gemaakt", "brief klaargezet"
    VERSTUURD = "verstuurd", "brief verstuurd"
    GEEN_WIJZIGING = "geen wijziging", "geen wijziging"
    AFGESLOTEN = "afgesloten", "dossier afgesloten"
    HEROPEND = "heropend", "dossier heropend"
    OVERGEDRAGEN = "overgedragen", "overgedragen aan een ander team"
    VERVALLEN = "vervallen", "vergissing: dit is niet gebeurd"


class Besluitsoort(Keuze):
    """On what the IND or a court decided."""

    AANVRAAG = "aanvraag", "de aanvraag"
    BEZWAAR = "bezwaar", "het bezwaar"
    BEROEP = "beroep", "het beroep (uitspraak)"
    HOGER_BEROEP = "hoger beroep", "het hoger beroep (uitspraak)"


class Beschikkinguitkomst(Keuze):
    """What one letter decided for all whom it names together."""

    INGEWILLIGD = "ingewilligd", "ingewilligd"
    DEELS = "deels", "deels ingewilligd"
    AFGEWEZEN = "afgewezen", "afgewezen"


class Mutatietolk(Keuze):
    """Who interpreted at what happened."""

    GEEN = "geen", "geen tolk"
    EIGEN = "eigen", "eigen tolk of familie"
    TOLKENPOOL = "tolkenpool", "tolkenpool van het team"
    BEEDIGD = "beëdigd", "beëdigde tolk"


class Stuksoort(Keuze):
    """A paper that the IND asks for."""

    PASPOORT = "paspoort", "paspoort"
    IDENTITEIT = "identiteitskaart", "identiteitskaart"
    GEBOORTEAKTE = "geboorteakte", "geboorteakte"
    HUWELIJKSAKTE = "huwelijksakte", "huwelijksakte"
    FAMILIEBOEKJE = "familieboekje", "familieboekje of uittreksel"
    DOOPAKTE = "doopakte", "doopakte"
    TOESTEMMING = "toestemmingsverklaring", "toestemming van de andere ouder"
    GEZAG = "bewijs van gezag", "bewijs van gezag of voogdij"
    OVERLIJDENSAKTE = "overlijdensakte", "overlijdensakte"
    PASFOTO = "pasfoto", "pasfoto"
    FOTO = "foto’s samen", "foto’s en berichten samen"
    VERKLARING = "verklaring", "eigen verklaring over wat ontbreekt"
    INKOMEN = "bewijs van inkomen", "bewijs van inkomen"
    ANDERS = "ander stuk", "ander stuk"


class Stukstand(Keuze):
    """Where a paper is on its way; follows from its days."""

    GEVRAAGD = "gevraagd", "gevraagd"
    ONTBREEKT = "ontbreekt", "ontbreekt"
    ONTVANGEN = "ontvangen", "ontvangen"
    VERTAALD = "vertaald", "vertaald"
    GESTUURD = "gestuurd", "gestuurd"
    VERVALLEN = "niet meer nodig", "niet meer nodig"


class Vertraging(Keuze):
    """Why a paper is not there yet."""

    AUTORITEIT = "autoriteit", "het land geeft het niet af"
    AMBASSADE = "ambassade", "de ambassade is dicht of ver weg"
    ANDERE_OUDER = "andere ouder", "de andere ouder werkt niet mee"
    ONVINDBAAR = "onvindbaar", "het is kwijt of nooit gemaakt"
    FAMILIE = "familie onbereikbaar", "de familie is niet te bereiken"
    GELD = "geld", "het kost te veel"
    VERTALING = "vertaling", "het wacht op vertaling of legalisatie"
    ANDERS = "anders", "een andere reden"


class Stapstatus(Keuze):
    """Where one person stands at one step. Done means that the outcome happened, never that a form was filled in."""

    KAN_NIET = "kan nog niet", "kan nog niet"
    TE_DOEN = "te doen", "te doen"
    BEZIG = "bezig", "bezig"
    ONTBREEKT = "ontbreekt", "ontbreekt"
    WACHT = "wacht op IND", "wacht op IND"
    WACHT_RECHTER = "wacht op rechter", "wacht op rechter"
    KLAAR = "klaar", "klaar"
    NIET_NODIG = "niet nodig", "niet nodig"


class Aanvraagstatus(Keuze):
    """Where the application of one person stands."""

    VOORBEREIDING = "voorbereiding", "in voorbereiding"
    INGEDIEND = "ingediend", "wacht op een besluit"
    AFGEWEZEN = "afgewezen", "afgewezen"
    BEZWAAR = "bezwaar", "in bezwaar"
    BEZWAAR_AFGEWEZEN = "bezwaar afgewezen", "bezwaar afgewezen"
    BEROEP = "beroep", "in beroep"
    BEROEP_AFGEWEZEN = "beroep afgewezen", "beroep afgewezen"
    HOGER_BEROEP = "hoger beroep", "in hoger beroep"
    INGEWILLIGD = "ingewilligd", "ingewilligd"
    MVV = "mvv", "mvv opgehaald"
    AANGEKOMEN = "aangekomen", "aangekomen"
    INGETROKKEN = "ingetrokken", "ingetrokken"


class Woningpast(Keuze):
    """Whether the home of the referent is large enough for who comes."""

    ONBEKEND = "onbekend", "weten we nog niet"
    JA = "ja", "ja, groot genoeg"
    NEE = "nee", "nee, er is een andere woning nodig"
