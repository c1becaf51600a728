"""Money: toeslagen, kinderbijslag, bijstand, and the loan for integration."""

from wetgeving.begrippen import Aard, Duur, EersteDag, Feit, Regel, Zekerheid, Zijde
from wetgeving.regels.dagen import AWB, AWIR, TOESLAG_TOT_JAAREIND, VW_2000, WI_2013, WI_2021, van

_AWIR = "Awir, tekst van 01-01-2026."
_PRAKTIJK = "Uit de praktijk; de wettekst is niet gelezen."

TOESLAGEN = (
    Regel(
        code="toeslag_aanvraag",
        label="Toeslag aanvragen",
        begin=Feit.TOESLAGJAAR,
        duur=Duur(jaren=1),
        peil=Feit.TOESLAGJAAR,
        zijde=Zijde.WIJ,
        atw=False,
        fataal=True,
        geldig=van(TOESLAG_TOT_JAAREIND),
        grondslag="Awir art. 15 lid 1",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Vraag de toeslag samen aan op toeslagen.nl, met DigiD. "
        "Neem de huurprijs en het inkomen van dat jaar mee.",
        herinneren=(180, 90, 30, 7),
        toelichting="Een toeslag kan tot en met 31 december van het jaar erna worden aangevraagd. "
        "Woont er iemand zonder verblijfsrecht in huis? Dan is er meestal geen recht op toeslag (art. 9): "
        "vraag het de jurist.",
        bron=f"{_AWIR} Voor jaren voor 2025 gold een kortere termijn, die niet is nagelezen.",
    ),
    Regel(
        code="toeslag_voorschot",
        label="Toeslagen geeft een voorschot",
        begin=Feit.AANVRAAG,
        duur=Duur(weken=13),
        peil=Feit.AANVRAAG,
        zijde=Zijde.OVERHEID,
        atw=False,
        geldig=van(AWIR),
        grondslag="Awir art. 16",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Bewaar de bevestiging van de aanvraag. Kijk in Mijn toeslagen of alles klopt.",
        handelen="Bel de Belastingtelefoon en vraag waar het voorschot blijft. "
        "De juridisch medewerker zoekt uit wat er verder kan.",
        herinneren=(0,),
        toelichting="Dertien weken is meer dan twaalf, dus deze dag schuift niet op.",
        bron=f"{_AWIR} De begindag van de regel is niet nagelezen.",
    ),
)

INKOMEN = (
    Regel(
        code="bijstand_melden",
        label="Melden voor bijstand",
        begin=Feit.BRP,
        duur=Duur(),
        peil=Feit.BRP,
        zijde=Zijde.WIJ,
        atw=False,
        geldig=van(AWB),
        grondslag="Participatiewet art. 44",
        zekerheid=Zekerheid.VAKKENNIS,
        nu_doen="Meld deze persoon vandaag voor bijstand, bij de gemeente of op werk.nl. "
        "Bewaar de bevestiging met de datum.",
        herinneren=(0,),
        toelichting="Bijstand begint op de dag van melden. Elke dag later is een dag zonder geld.",
        bron=_PRAKTIJK,
    ),
    Regel(
        code="financieel_ontzorgen_einde",
        label="Financieel ontzorgen eindigt",
        begin=Feit.BIJSTAND,
        eerste_dag=EersteDag.ZELF,
        duur=Duur(maanden=6),
        peil=Feit.BIJSTAND,
        zijde=Zijde.OVERHEID,
        atw=False,
        geldig=van(WI_2021),
        grondslag="Participatiewet art. 56a; Wet inburgering 2021 art. 15 lid 3",
        zekerheid=Zekerheid.VAKKENNIS,
        nu_doen="Oefen samen met de vaste lasten: huur, energie en zorgverzekering. "
        "Zet de betalingen klaar voor na deze dag.",
        handelen="Vanaf deze dag betaalt deze persoon alles zelf. Vraag de gemeente om langer hulp als het niet gaat.",
        herinneren=(60, 30, 0),
        toelichting="De gemeente betaalt zes maanden de vaste lasten uit de bijstand. Het PIP noemt begin en einde.",
        bron=_PRAKTIJK,
    ),
    Regel(
        code="kinderbijslag_aanvraag",
        label="Kinderbijslag aanvragen",
        begin=Feit.BRP,
        eerste_dag=EersteDag.ZELF,
        duur=Duur(jaren=1),
        peil=Feit.BRP,
        zijde=Zijde.WIJ,
        atw=False,
        geldig=van(AWB),
        grondslag="Algemene Kinderbijslagwet",
        zekerheid=Zekerheid.VAKKENNIS,
        nu_doen="Vraag kinderbijslag aan bij de SVB, met DigiD van de ouder. Vraag daarna ook het kindgebonden budget.",
        herinneren=(300, 90, 30, 7),
        toelichting="De SVB betaalt hoogstens een jaar terug. Wie later aanvraagt, verliest geld.",
        bron=_PRAKTIJK,
    ),
    Regel(
        code="zorgverzekering",
        label="Zorgverzekering afsluiten",
        begin=Feit.BRP,
        eerste_dag=EersteDag.ZELF,
        duur=Duur(maanden=4),
        peil=Feit.BRP,
        zijde=Zijde.WIJ,
        atw=False,
        geldig=van(VW_2000),
        grondslag="Zorgverzekeringswet",
        zekerheid=Zekerheid.VAKKENNIS,
        nu_doen="Kies samen een zorgverzekering en vraag zorgtoeslag aan. Neem het BSN en een bankrekening mee.",
        herinneren=(90, 60, 30, 14, 7),
        toelichting="Wie zich binnen vier maanden verzekert, is vanaf het begin verzekerd. "
        "Daarna kan er een boete komen.",
        bron=_PRAKTIJK,
    ),
)

LENING = (
    Regel(
        code="duo_lening_terugbetalen",
        label="Terugbetalen van de DUO-lening begint",
        begin=Feit.EINDE_AANSPRAAK_LENING,
        duur=Duur(maanden=6),
        peil=Feit.EINDE_AANSPRAAK_LENING,
        zijde=Zijde.WIJ,
        aard=Aard.KAN_VANAF,
        atw=False,
        geldig=van(WI_2013),
        grondslag="Wet inburgering (2013) art. 17 lid 1",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Kijk in Mijn Inburgering of de lening is kwijtgescholden. "
        "Zo niet, vraag DUO om een bedrag dat past bij het inkomen.",
        herinneren=(60, 30, 0),
        toelichting="Wie asiel heeft en op tijd klaar is, krijgt de lening meestal kwijt. "
        "Het terugbetalen begint zes maanden nadat de inburgering klaar is of het recht op de lening stopte.",
        bron="Wet inburgering, tekst van 31-12-2021. Over kwijtschelden: praktijk.",
    ),
)

REGELS = (*TOESLAGEN, *INKOMEN, *LENING)
