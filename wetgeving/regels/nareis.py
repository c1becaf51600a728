"""Family reunification: applying, deciding, the mvv, arriving."""

from wetgeving.begrippen import Aard, Duur, EersteDag, Feit, Regel, Voorwaarde, Zekerheid, Zijde, correct_regel
from wetgeving.regels.dagen import MVV_IN_DE_VW, NEGEN_MAANDEN, TWEE_STATUSSEN, TWEEDE_LEZING, VW_2000, van

_DRIE_MAANDEN = (30, 14, 7, 1)
_NIEUW = "Vw 2000, teksten vanaf 12-06-2026 en 01-09-2026."
_LATER_IS_VEILIG = (
    "Of een verlenging opschuift bij een weekend of feestdag is niet nagelezen. "
    "Wij rekenen met de latere dag, want een ingebrekestelling die te vroeg komt, telt niet."
)

AANVRAAG = (
    Regel(
        code="nareis_aanvraag",
        label="Aanvraag nareis indienen",
        begin=Feit.BEKENDMAKING,
        duur=Duur(maanden=3),
        peil=Feit.BEKENDMAKING,
        zijde=Zijde.WIJ,
        atw=True,
        fataal=True,
        geldig=van(VW_2000, TWEE_STATUSSEN),
        grondslag="Vw 2000 art. 29 lid 2 (oud)",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="De juridisch medewerker doet de aanvraag: spreek vandaag af wanneer. "
        "Leg van elk gezinslid de naam, de geboortedatum en papieren klaar.",
        herinneren=_DRIE_MAANDEN,
        toelichting="De termijn telt vanaf de bekendmaking, niet vanaf de ingangsdatum. "
        "Dien ook in als familie vermist is of papieren ontbreken.",
        bron="ind.nl, familielid van vluchteling; berteadvocaten.nl (fatale termijn). "
        "Het artikelnummer wisselde: in de tekst vanaf 01-09-2004 is het art. 29 lid 1 onder e en f.",
    ),
    Regel(
        code="nareis_aanvraag",
        label="Aanvraag nareis indienen",
        begin=Feit.BEKENDMAKING,
        duur=Duur(maanden=3),
        peil=Feit.BEKENDMAKING,
        voorwaarde=Voorwaarde.VLUCHTELING,
        zijde=Zijde.WIJ,
        atw=True,
        fataal=True,
        geldig=van(TWEE_STATUSSEN),
        grondslag="Vw 2000 art. 29c lid 1",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="De juridisch medewerker doet de aanvraag: spreek vandaag af wanneer. "
        "Leg van elk gezinslid de naam, de geboortedatum en papieren klaar.",
        herinneren=_DRIE_MAANDEN,
        toelichting="De termijn telt vanaf de bekendmaking, niet vanaf de ingangsdatum. "
        "Te laat mag alleen als niemand daar iets aan kon doen (art. 29c lid 2): vraag de jurist. "
        "Dien ook in als familie vermist is of papieren ontbreken.",
        bron=_NIEUW,
    ),
    Regel(
        code="nareis_wachttijd_subsidiair",
        label="Nareis bij subsidiaire bescherming kan worden aangevraagd",
        begin=Feit.VERLENING,
        duur=Duur(jaren=2),
        peil=Feit.BEKENDMAKING,
        voorwaarde=Voorwaarde.SUBSIDIAIR,
        zijde=Zijde.WIJ,
        aard=Aard.KAN_VANAF,
        atw=False,
        geldig=van(TWEE_STATUSSEN),
        grondslag="Vw 2000 art. 29d lid 2 onder a",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Vraag de jurist of eerder aanvragen zin heeft. "
        "Verzamel papieren van elk gezinslid en bewijs van inkomen en woning.",
        herinneren=(30, 0),
        toelichting="De vergunning is verleend op de dag na de bekendmaking. Eerder mag de IND de aanvraag afwijzen; "
        "of eerder indienen nut heeft, staat niet in de wet. Ook inkomen en woonruimte tellen mee, maar niet bij een "
        "alleenstaande minderjarige.",
        bron=_NIEUW,
    ),
)

BESLISSING = (
    Regel(
        code="nareis_beslissing",
        label="IND beslist op de nareisaanvraag",
        begin=Feit.INDIENING,
        duur=Duur(dagen=90),
        peil=Feit.INDIENING,
        zijde=Zijde.OVERHEID,
        atw=True,
        geldig=van(MVV_IN_DE_VW, NEGEN_MAANDEN),
        grondslag="Vw 2000 art. 2u lid 1",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Bewaar de ontvangstbrief van de IND. Stuur papieren die nog missen zo snel mogelijk op.",
        handelen="De jurist belt de IND en vraagt wanneer het besluit komt. Daarna kan de jurist een ingebrekestelling "
        "sturen.",
        herinneren=(0,),
        toelichting="De IND kan de termijn met hoogstens drie maanden verlengen.",
        bron="Vw 2000, teksten vanaf 01-06-2013 en 25-07-2024 (nog zonder lid 4).",
    ),
    Regel(
        code="nareis_beslissing",
        label="IND beslist op de nareisaanvraag",
        begin=Feit.INDIENING,
        duur=Duur(maanden=9),
        peil=Feit.INDIENING,
        zijde=Zijde.OVERHEID,
        atw=False,
        geldig=van(NEGEN_MAANDEN),
        grondslag="Vw 2000 art. 2u lid 4",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Bewaar de ontvangstbrief van de IND. Stuur papieren die nog missen zo snel mogelijk op.",
        handelen="De jurist belt de IND en vraagt wanneer het besluit komt. Daarna kan de jurist een ingebrekestelling "
        "sturen.",
        herinneren=(0,),
        toelichting="De IND kan in bijzondere omstandigheden verlengen, zonder vaste grens.",
        bron="Vw 2000, tekst vanaf 28-03-2025, de eerste met lid 4. Overgangsrecht is niet gelezen.",
    ),
    Regel(
        code="nareis_beslissing_verlengd",
        label="IND beslist op de nareisaanvraag, na verlenging",
        begin=Feit.EINDE_BESLISTERMIJN,
        duur=Duur(maanden=3),
        peil=Feit.INDIENING,
        zijde=Zijde.OVERHEID,
        atw=True,
        geldig=van(MVV_IN_DE_VW, NEGEN_MAANDEN),
        grondslag="Vw 2000 art. 2u lid 1",
        zekerheid=Zekerheid.ONZEKER,
        nu_doen="Bewaar de brief waarin de IND meer tijd neemt. Wacht dan op het besluit.",
        handelen="De jurist belt de IND en vraagt wanneer het besluit komt. Daarna kan de jurist een ingebrekestelling "
        "sturen.",
        herinneren=(0,),
        toelichting=_LATER_IS_VEILIG,
        bron="ind.nl, veelgestelde vragen nareis.",
    ),
    Regel(
        code="mvv_regulier_beslissing",
        label="IND beslist op de aanvraag mvv regulier",
        begin=Feit.AANVRAAG,
        duur=Duur(dagen=90),
        peil=Feit.AANVRAAG,
        zijde=Zijde.OVERHEID,
        atw=True,
        geldig=van(MVV_IN_DE_VW),
        grondslag="Vw 2000 art. 2u lid 1",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Bewaar de ontvangstbrief van de IND. Stuur papieren die nog missen zo snel mogelijk op.",
        handelen="De jurist belt de IND en vraagt wanneer het besluit komt. Daarna kan de jurist een ingebrekestelling "
        "sturen.",
        herinneren=(0,),
        toelichting="De IND kan de termijn met hoogstens drie maanden verlengen.",
        bron="Vw 2000, tekst vanaf 01-06-2013, de eerste met dit artikel.",
    ),
    Regel(
        code="mvv_regulier_beslissing_verlengd",
        label="IND beslist op de aanvraag mvv regulier, na verlenging",
        begin=Feit.EINDE_BESLISTERMIJN,
        duur=Duur(maanden=3),
        peil=Feit.AANVRAAG,
        zijde=Zijde.OVERHEID,
        atw=True,
        geldig=van(MVV_IN_DE_VW),
        grondslag="Vw 2000 art. 2u lid 1",
        zekerheid=Zekerheid.ONZEKER,
        nu_doen="Bewaar de brief waarin de IND meer tijd neemt. Wacht dan op het besluit.",
        handelen="De jurist belt de IND en vraagt wanneer het besluit komt. Daarna kan de jurist een ingebrekestelling "
        "sturen.",
        herinneren=(0,),
        toelichting=_LATER_IS_VEILIG,
        bron="Vw 2000.",
    ),
)

# Counted as a custom of the IND, so that its end did not move; it is law.
_MELDING_ZONDER_WET = Regel(
    code="nareis_melding_ind",
    label="Melden bij de IND na aankomst",
    begin=Feit.AANKOMST,
    duur=Duur(dagen=3),
    peil=Feit.AANKOMST,
    zijde=Zijde.WIJ,
    atw=False,
    geldig=van(MVV_IN_DE_VW),
    grondslag="Vaste praktijk van de IND",
    zekerheid=Zekerheid.VAKKENNIS,
    nu_doen="Maak een afspraak bij de IND: iedereen moet zelf komen. "
    "Neem de paspoorten met de mvv en de brieven van de IND mee.",
    herinneren=(3, 1, 0),
    toelichting="Maak de afspraak met de IND liefst al voor de reis.",
    bron="refugeehelp.nl; ind.nl, achtergrond nareis.",
)

REIS = (
    Regel(
        code="mvv_afgifte",
        label="Mvv ophalen bij de ambassade",
        begin=Feit.KENNISGEVING_MVV,
        duur=Duur(maanden=3),
        peil=Feit.KENNISGEVING_MVV,
        zijde=Zijde.WIJ,
        atw=False,
        fataal=True,
        geldig=van(MVV_IN_DE_VW),
        grondslag="Vw 2000 art. 2r lid 1",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="De familie maakt nu een afspraak bij de ambassade. "
        "Kijk mee welke papieren mee moeten, en of het paspoort lang genoeg geldig is.",
        herinneren=_DRIE_MAANDEN,
        toelichting="Of deze termijn opschuift bij een weekend of feestdag is niet nagelezen; reken daar niet op. "
        "Eén keer verlengen kan alleen als de ambassade in dat land dicht is of ontbreekt.",
        bron="Vw 2000; refugeehelp.nl.",
    ),
    Regel(
        code="mvv_afgifte_verlengd",
        label="Mvv ophalen bij de ambassade, na verlenging",
        begin=Feit.EINDE_AFGIFTETERMIJN,
        duur=Duur(maanden=3),
        peil=Feit.KENNISGEVING_MVV,
        zijde=Zijde.WIJ,
        atw=False,
        fataal=True,
        geldig=van(MVV_IN_DE_VW),
        grondslag="Vw 2000 art. 2r lid 1",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Help de familie een afspraak te maken bij een ambassade die open is. "
        "Bewaar elk bericht van de ambassade.",
        herinneren=_DRIE_MAANDEN,
        toelichting="Eén keer, en hoogstens drie maanden: in het besluit kan een kortere tijd staan.",
        bron="Vw 2000, tekst vanaf 01-09-2026: art. 2r lid 1, derde zin.",
    ),
    Regel(
        code="mvv_inreis",
        label="Inreizen met de mvv",
        begin=Feit.AFGIFTE_MVV,
        eerste_dag=EersteDag.ZELF,
        duur=Duur(dagen=90),
        peil=Feit.AFGIFTE_MVV,
        zijde=Zijde.WIJ,
        atw=False,
        fataal=True,
        geldig=van(MVV_IN_DE_VW),
        grondslag="Vw 2000 art. 2r lid 2",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Boek de reis ruim voor deze dag. "
        "De juridisch medewerker helpt als er een visum nodig is om het land uit te gaan.",
        herinneren=_DRIE_MAANDEN,
        toelichting="De mvv kan niet worden verlengd. Kijk ook naar de dag die op het visum staat.",
        bron="Vw 2000.",
    ),
    _MELDING_ZONDER_WET,
    correct_regel(
        _MELDING_ZONDER_WET,
        ingevoerd=TWEEDE_LEZING,
        atw=True,
        grondslag="Vb 2000 art. 4.47 lid 1",
        zekerheid=Zekerheid.NAGELEZEN,
        toelichting="Iedereen meldt zich zelf, in persoon. Maak de afspraak met de IND liefst al voor de reis.",
        bron="Vb 2000, tekst vanaf 12-06-2026. De begindag van de regel is niet nagelezen.",
    ),
    Regel(
        code="nareis_vergunning_na_melding",
        label="IND verleent de afgeleide vergunning na melding",
        begin=Feit.MELDING,
        duur=Duur(weken=2),
        peil=Feit.MELDING,
        zijde=Zijde.OVERHEID,
        atw=True,
        geldig=van(TWEE_STATUSSEN),
        grondslag="Vw 2000 art. 28 lid 2",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Vraag de IND wanneer het verblijfsdocument klaar is. Bewaar de brief met de vergunning.",
        handelen="Bel de IND en vraag waar de vergunning blijft. De jurist kan daarna een ingebrekestelling sturen.",
        herinneren=(0,),
        toelichting="De vergunning gaat in op de dag nadat de mvv is opgehaald. "
        "Is er een reisdag opgegeven, dan is het die dag (Vb 2000 art. 3.105a).",
        bron=f"{_NIEUW} Vb 2000, tekst vanaf 12-06-2026.",
    ),
)

REGELS = (*AANVRAAG, *BESLISSING, *REIS)
