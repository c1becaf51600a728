"""General administrative law: gemeente, DUO, toeslagen, the court, and what to do when the overheid is silent."""

from wetgeving.begrippen import Aard, Duur, Feit, Regel, Zekerheid, Zijde
from wetgeving.regels.dagen import AWB, DWANGSOM, VIERDE_TRANCHE, VW_2000, van

_KORT = (7, 3, 1)
_AWB = "Awb, tekst vanaf 01-07-2026. De begindag van de regel is niet nagelezen."
_STILTE = "Bel en vraag waar het besluit blijft. De juridisch medewerker kan daarna een ingebrekestelling sturen."

BESTUURSRECHT = (
    Regel(
        code="bezwaar_awb",
        label="Bezwaar maken bij DUO, gemeente, toeslagen of Belastingdienst",
        begin=Feit.BEKENDMAKING,
        duur=Duur(weken=6),
        peil=Feit.BEKENDMAKING,
        zijde=Zijde.WIJ,
        atw=True,
        fataal=True,
        geldig=van(AWB),
        grondslag="Awb art. 6:7 en 6:8",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Lees samen de brief en vraag wat er niet klopt. "
        "De juridisch medewerker schrijft een korte brief: ‘Ik maak bezwaar’.",
        herinneren=(14, 7, 3, 1),
        toelichting="Bijvoorbeeld tegen een boete van DUO, een besluit over bijstand of het PIP.",
        bron="MinBZK/regelrecht, uitgewerkte voorbeelden bij de Awb en de Algemene termijnenwet.",
    ),
    Regel(
        code="beroep_awb",
        label="Beroep bij de rechtbank (DUO, gemeente, toeslagen, Belastingdienst)",
        begin=Feit.BEKENDMAKING,
        duur=Duur(weken=6),
        peil=Feit.BEKENDMAKING,
        zijde=Zijde.WIJ,
        atw=True,
        fataal=True,
        geldig=van(AWB),
        grondslag="Awb art. 6:7 en 6:8",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="De juridisch medewerker of het Juridisch Loket helpt met het beroep: laat de brief vandaag zien. "
        "De rechter vraagt geld; vraag of dat minder kan.",
        herinneren=(14, 7, 3, 1),
        toelichting="Eerst bezwaar, dan pas beroep. Alleen tegen een besluit op bezwaar kan beroep.",
        bron="Hetzelfde artikel als bij bezwaar; bezwaar-en-beroep.nl, beroep instellen.",
    ),
    Regel(
        code="ingebrekestelling_reactie",
        label="Overheid reageert op de ingebrekestelling",
        begin=Feit.INGEBREKESTELLING,
        duur=Duur(weken=2),
        peil=Feit.INGEBREKESTELLING,
        zijde=Zijde.OVERHEID,
        atw=True,
        geldig=van(DWANGSOM),
        grondslag="Awb art. 6:12 lid 2",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Bewaar het bewijs dat de ingebrekestelling is aangekomen. Wacht op het besluit.",
        handelen="Bel de advocaat: die kan nu naar de rechter, omdat er geen besluit is. Geef het bewijs van de "
        "ingebrekestelling.",
        herinneren=(0,),
        toelichting="Stel pas in gebreke als de beslistermijn voorbij is, en doe het schriftelijk. Een uitspraak "
        "telt de dag van ontvangst al mee; wij rekenen een dag later, dan is het beroep zeker niet te vroeg.",
        bron="pgawb.nl, art. 6:12; Raad van State, 01-09-2010, ECLI:NL:RVS:2010:BN5684.",
    ),
    Regel(
        code="beroep_niet_tijdig",
        label="Beroep wegens niet op tijd beslissen kan worden ingesteld",
        begin=Feit.EINDE_REACTIETERMIJN,
        duur=Duur(dagen=1),
        peil=Feit.EINDE_REACTIETERMIJN,
        zijde=Zijde.WIJ,
        aard=Aard.KAN_VANAF,
        atw=False,
        geldig=van(DWANGSOM),
        grondslag="Awb art. 6:12 lid 2",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Vraag de advocaat om naar de rechter te gaan, omdat er geen besluit is. "
        "Geef het bewijs van de ingebrekestelling.",
        herinneren=(0,),
        toelichting="Er is geen laatste dag, maar wacht niet onredelijk lang (art. 6:12 lid 4). "
        "In zaken van de Vreemdelingenwet komt er geen dwangsom vanzelf; de rechter kan wel een beslissing bevelen.",
        bron="pgawb.nl, art. 6:12; Vw 2000 art. 71b, van kracht sinds 15-04-2025.",
    ),
)

BESLISSEN = (
    Regel(
        code="bezwaar_beslissing_awb",
        label="Gemeente, DUO of Toeslagen beslist op het bezwaar",
        begin=Feit.EINDE_BEZWAARTERMIJN,
        duur=Duur(weken=6),
        peil=Feit.EINDE_BEZWAARTERMIJN,
        zijde=Zijde.OVERHEID,
        atw=True,
        geldig=van(AWB),
        grondslag="Awb art. 7:10 lid 1",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Bewaar de brief waarin staat dat het bezwaar er is. Werk mee als er om papieren wordt gevraagd.",
        handelen=_STILTE,
        herinneren=(0,),
        toelichting="De termijn telt vanaf de dag na het einde van de bezwaartermijn, niet vanaf het bezwaar. "
        "Kijkt er een commissie naar het bezwaar, dan is het twaalf weken.",
        bron=_AWB,
    ),
    Regel(
        code="bezwaar_beslissing_awb_commissie",
        label="Gemeente, DUO of Toeslagen beslist op het bezwaar, na advies van een commissie",
        begin=Feit.EINDE_BEZWAARTERMIJN,
        duur=Duur(weken=12),
        peil=Feit.EINDE_BEZWAARTERMIJN,
        zijde=Zijde.OVERHEID,
        atw=True,
        geldig=van(AWB),
        grondslag="Awb art. 7:10 lid 1",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Bewaar de brief over de commissie. Ga mee naar het gesprek als deze persoon dat wil.",
        handelen=_STILTE,
        herinneren=(0,),
        toelichting="De termijn telt vanaf de dag na het einde van de bezwaartermijn.",
        bron=_AWB,
    ),
    Regel(
        code="bezwaar_beslissing_awb_verdaagd",
        label="Gemeente, DUO of Toeslagen beslist op het bezwaar, met meer tijd",
        begin=Feit.EINDE_BESLISTERMIJN,
        duur=Duur(weken=6),
        peil=Feit.EINDE_BESLISTERMIJN,
        zijde=Zijde.OVERHEID,
        atw=True,
        geldig=van(AWB),
        grondslag="Awb art. 7:10 lid 3",
        zekerheid=Zekerheid.ONZEKER,
        nu_doen="Bewaar de brief waarin staat dat het langer duurt. Wacht dan op het besluit.",
        handelen=_STILTE,
        herinneren=(0,),
        toelichting="Zes weken extra is het meeste, en het mag één keer. "
        "Nagelezen is hoe lang het duurt; niet of de nieuwe laatste dag opschuift bij een weekend of feestdag. "
        "Wij rekenen met de latere dag, want een ingebrekestelling die te vroeg komt, telt niet.",
        bron=_AWB,
    ),
)

ZITTING = (
    Regel(
        code="hoger_beroep_awb",
        label="Hoger beroep in een zaak tegen gemeente, DUO of Toeslagen",
        begin=Feit.BEKENDMAKING,
        duur=Duur(weken=6),
        peil=Feit.BEKENDMAKING,
        zijde=Zijde.WIJ,
        atw=True,
        fataal=True,
        geldig=van(AWB),
        grondslag="Awb art. 6:7 en 6:24",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Laat de uitspraak vandaag zien. "
        "De advocaat of de juridisch medewerker bekijkt of hoger beroep zin heeft.",
        herinneren=(14, 7, 3, 1),
        toelichting="De bekendmaking is hier de dag waarop de rechtbank de uitspraak verstuurt. "
        "Onderaan de uitspraak staat naar welke rechter het hoger beroep gaat.",
        bron=_AWB,
    ),
    Regel(
        code="stukken_hoorzitting",
        label="Papieren opsturen voor de hoorzitting",
        begin=Feit.HOORZITTING,
        duur=Duur(dagen=-10),
        peil=Feit.HOORZITTING,
        zijde=Zijde.WIJ,
        atw=False,
        geldig=van(AWB),
        grondslag="Awb art. 7:4 lid 1",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Verzamel met deze persoon de papieren die helpen. Stuur ze op en bewaar het bewijs.",
        herinneren=(7, 3, 1),
        toelichting="Tot tien dagen voor de hoorzitting mogen er nog papieren bij.",
        bron=_AWB,
    ),
    Regel(
        code="griffierecht_awb",
        label="Griffierecht betalen voor het beroep",
        begin=Feit.GRIFFIERECHT,
        duur=Duur(weken=4),
        peil=Feit.GRIFFIERECHT,
        zijde=Zijde.WIJ,
        atw=True,
        fataal=True,
        geldig=van(AWB),
        grondslag="Awb art. 8:41",
        zekerheid=Zekerheid.VAKKENNIS,
        nu_doen="Betaal samen de rekening van de rechtbank. "
        "Is er te weinig geld, vraag de rechtbank dan meteen om vrijstelling.",
        herinneren=_KORT,
        toelichting="Wie te laat betaalt, krijgt geen uitspraak over de zaak. Kijk ook naar de dag op de rekening.",
        bron="De vier weken komen uit de praktijk; het artikel is genoemd, maar de tekst is niet gelezen.",
    ),
    Regel(
        code="griffierecht_hoger_beroep_vw",
        label="Griffierecht betalen voor het hoger beroep bij de Raad van State",
        begin=Feit.GRIFFIERECHT,
        duur=Duur(weken=2),
        peil=Feit.GRIFFIERECHT,
        zijde=Zijde.WIJ,
        atw=True,
        fataal=True,
        geldig=van(VW_2000),
        grondslag="Vw 2000 art. 86",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Bel de advocaat: wie betaalt de rekening van de Raad van State? "
        "Is er te weinig geld, vraag dan om vrijstelling.",
        herinneren=_KORT,
        toelichting="Wie te laat betaalt, krijgt geen uitspraak over de zaak. Kijk ook naar de dag op de rekening.",
        bron="Vw 2000, tekst vanaf 01-09-2026. De begindag van de regel is niet nagelezen.",
    ),
    Regel(
        code="betalen_awb",
        label="Boete of terugvordering betalen",
        begin=Feit.BEKENDMAKING,
        duur=Duur(weken=6),
        peil=Feit.BEKENDMAKING,
        zijde=Zijde.WIJ,
        atw=True,
        geldig=van(VIERDE_TRANCHE),
        grondslag="Awb art. 4:87 lid 1",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Klopt de brief, betaal dan of vraag om in delen te betalen. "
        "Klopt hij niet, maak dan ook bezwaar: dat kan even lang.",
        herinneren=(14, 7, 3, 1),
        toelichting="Bezwaar maken stopt het betalen niet vanzelf: vraag om uitstel. "
        "In de brief kan een andere dag staan; die gaat voor.",
        bron=_AWB,
    ),
)

BRIEVEN = (
    Regel(
        code="brief_termijn",
        label="Doen wat de brief vraagt",
        begin=Feit.BRIEF,
        duur=Duur(),
        peil=Feit.BRIEF,
        zijde=Zijde.WIJ,
        atw=False,
        geldig=van(AWB),
        grondslag="De brief zelf",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Lees samen de brief en doe wat er wordt gevraagd. "
        "Bewaar een kopie en het bewijs dat het is verstuurd of betaald.",
        te_laat="Bel vandaag de afzender: zeg dat het later wordt en vraag om uitstel. "
        "Doe daarna meteen wat de brief vraagt.",
        herinneren=_KORT,
        toelichting="Een dag die in een brief staat, schuift niet op bij een weekend of feestdag.",
    ),
)

REGELS = (*BESTUURSRECHT, *BESLISSEN, *ZITTING, *BRIEVEN)
