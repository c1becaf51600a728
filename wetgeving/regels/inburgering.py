"""Integration: the Wet inburgering of 2013 and that of 2021."""

from wetgeving.begrippen import Aard, Duur, EersteDag, Feit, Regel, Zekerheid, Zijde, correct_regel
from wetgeving.regels.dagen import PVT, TWEEDE_LEZING, WI_2013, WI_2021, van

_EXAMEN = (365, 180, 30, 7)
_WI2013 = "Wet inburgering, tekst van 31-12-2021."
_WI2021 = "Wet inburgering 2021, tekst van 21-10-2025."
_BI2021 = "Besluit inburgering 2021, tekst van 02-04-2026."

# Versions that gave a wrong day. They stay: what was computed with them is shown beside the right day until somebody
# accepts that.
_WI2013_OP_DE_DAG_ERNA = Regel(
    code="inburgering_wi2013",
    label="Inburgeringsexamen halen (Wi2013)",
    begin=Feit.INBURGERINGSPLICHTIG,
    duur=Duur(jaren=3),
    peil=Feit.INBURGERINGSPLICHTIG,
    zijde=Zijde.WIJ,
    atw=False,
    geldig=van(WI_2013, WI_2021),
    grondslag="Wet inburgering (2013) art. 7b lid 1 en 2",
    zekerheid=Zekerheid.NAGELEZEN,
    nu_doen="Maak met de school een plan voor de examens die nog open staan. "
    "Lukt het niet op tijd, vraag dan DUO om meer tijd.",
    herinneren=_EXAMEN,
    toelichting="DUO kan verlengen als iemand er niets aan kan doen, en één keer voor een alfabetiseringscursus. "
    "De boete is hoogstens € 1.250.",
    bron=_WI2013,
)

_ALFABETISERING = Regel(
    code="inburgering_wi2013_alfabetisering",
    label="Inburgeringsexamen halen (Wi2013), na verlenging voor alfabetisering",
    begin=Feit.EINDE_INBURGERING,
    duur=Duur(jaren=2),
    peil=Feit.INBURGERINGSPLICHTIG,
    zijde=Zijde.WIJ,
    atw=False,
    geldig=van(WI_2013, WI_2021),
    grondslag="Wet inburgering (2013) art. 7b lid 3",
    zekerheid=Zekerheid.NAGELEZEN,
    nu_doen="Kijk in de brief van DUO tot welke dag er tijd is. Plan de examens die nog open staan.",
    herinneren=_EXAMEN,
    toelichting="Twee jaar is de langste verlenging; de brief van DUO zegt tot welke dag.",
    bron=_WI2013,
)

_PVT_OP_DE_DAG_ERNA = Regel(
    code="pvt_wi2013",
    label="Participatieverklaring tekenen (Wi2013)",
    begin=Feit.BRP,
    duur=Duur(jaren=1),
    peil=Feit.INBURGERINGSPLICHTIG,
    zijde=Zijde.WIJ,
    atw=False,
    geldig=van(PVT, WI_2021),
    grondslag="Wet inburgering (2013) art. 7a",
    zekerheid=Zekerheid.NAGELEZEN,
    nu_doen="Vraag de gemeente om een plek in de groep voor de participatieverklaring. "
    "Ga mee als de verklaring wordt getekend.",
    herinneren=(180, 90, 30, 7),
    toelichting="De termijn begint als iemand inburgeringsplichtig is én in de gemeente van huisvesting staat "
    "ingeschreven: neem de laatste van die twee dagen. De boete is hoogstens € 340.",
    bron=_WI2013,
)

_WI2021_ZELFDE_DAGNUMMER = Regel(
    code="inburgering_wi2021",
    label="Inburgering afronden (Wi2021)",
    begin=Feit.PIP,
    duur=Duur(jaren=3),
    peil=Feit.PIP,
    zijde=Zijde.WIJ,
    atw=False,
    geldig=van(WI_2021),
    grondslag="Wet inburgering 2021 art. 11",
    zekerheid=Zekerheid.NAGELEZEN,
    nu_doen="Bekijk samen het PIP: wat is klaar en wat nog niet? Bespreek met de klantmanager wat er nodig is.",
    herinneren=_EXAMEN,
    toelichting="Het begin verschuift niet als het PIP wordt gewijzigd of opnieuw wordt vastgesteld. "
    "Ook het PVT en de MAP moeten binnen deze drie jaar.",
    bron=_WI2021,
)

OUD = (
    _WI2013_OP_DE_DAG_ERNA,
    correct_regel(
        _WI2013_OP_DE_DAG_ERNA,
        ingevoerd=TWEEDE_LEZING,
        eerste_dag=EersteDag.ZELF,
        toelichting=f"De dag waarop de plicht begint, telt mee als eerste dag. {_WI2013_OP_DE_DAG_ERNA.toelichting}",
        bron=f"{_WI2013} Zo ook ECLI:NL:RBLIM:2019:6788 en ECLI:NL:RBMNE:2020:5808.",
    ),
    _ALFABETISERING,
    correct_regel(_ALFABETISERING, ingevoerd=TWEEDE_LEZING, eerste_dag=EersteDag.VANAF_ERNA),
    _PVT_OP_DE_DAG_ERNA,
    correct_regel(
        _PVT_OP_DE_DAG_ERNA,
        ingevoerd=TWEEDE_LEZING,
        eerste_dag=EersteDag.ZELF,
        grondslag="Wet inburgering (2013) art. 7a lid 1 en 2",
    ),
)

NIEUW = (
    _WI2021_ZELFDE_DAGNUMMER,
    correct_regel(_WI2021_ZELFDE_DAGNUMMER, ingevoerd=TWEEDE_LEZING, eerste_dag=EersteDag.VANAF_ERNA),
    Regel(
        code="inburgering_wi2021_inspanning",
        label="Inburgering afronden (Wi2021), na verlenging wegens inspanning",
        begin=Feit.EINDE_INBURGERING,
        duur=Duur(maanden=6),
        peil=Feit.PIP,
        zijde=Zijde.WIJ,
        atw=False,
        geldig=van(WI_2021),
        grondslag="Wet inburgering 2021 art. 12; Besluit inburgering 2021 art. 4.4",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Plan de examens die nog open staan in deze zes maanden. "
        "Kijk in de brief van DUO tot welke dag er tijd is.",
        herinneren=(90, 30, 7),
        toelichting="Alleen na een besluit van DUO. Nodig zijn: alle lessen gevolgd, twee van de vier "
        "taalonderdelen en KNM gehaald, PVT en MAP klaar.",
        bron=f"{_WI2021} {_BI2021}",
    ),
    Regel(
        code="verlenging_inburgering_vanaf",
        label="Verlenging van de inburgering kan worden aangevraagd (Wi2021)",
        begin=Feit.EINDE_INBURGERING,
        duur=Duur(maanden=-6),
        peil=Feit.PIP,
        zijde=Zijde.WIJ,
        aard=Aard.KAN_VANAF,
        atw=False,
        geldig=van(WI_2021),
        grondslag="Besluit inburgering 2021 art. 4.5",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Vraag meer tijd aan in Mijn Inburgering van DUO, met DigiD. "
        "Vraag de school om een bewijs van de lessen.",
        herinneren=(30, 0),
        toelichting="Vraag aan voordat de termijn eindigt. Te vroeg of te laat kan een boete kosten.",
        bron=_BI2021,
    ),
    Regel(
        code="verlenging_inburgering_beslissing",
        label="DUO beslist over verlenging van de inburgering (Wi2021)",
        begin=Feit.AANVRAAG,
        duur=Duur(weken=8),
        peil=Feit.AANVRAAG,
        zijde=Zijde.OVERHEID,
        atw=True,
        geldig=van(WI_2021),
        grondslag="Besluit inburgering 2021 art. 4.5",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Bewaar het bewijs van de aanvraag en wacht op DUO. Ga door met de lessen.",
        handelen="Bel DUO en vraag waar het besluit blijft. De juridisch medewerker kan daarna een ingebrekestelling "
        "sturen.",
        herinneren=(0,),
        bron=_BI2021,
    ),
    Regel(
        code="ontheffing_beslissing",
        label="DUO beslist over een ontheffing van de inburgering (Wi2021)",
        begin=Feit.AANVRAAG,
        duur=Duur(weken=8),
        peil=Feit.AANVRAAG,
        zijde=Zijde.OVERHEID,
        atw=True,
        geldig=van(WI_2021),
        grondslag="Besluit inburgering 2021 art. 2.7 lid 5 en art. 2.8 lid 3",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Ga mee naar de keuring als deze persoon dat wil. Ga door met de lessen tot er een besluit is.",
        handelen="Bel DUO en vraag waar het besluit blijft. "
        "De juridisch medewerker kan daarna een ingebrekestelling sturen.",
        herinneren=(0,),
        toelichting="Voor wie door ziekte of een beperking niet kan inburgeren, of in een schrijnende situatie zit.",
        bron=_BI2021,
    ),
    Regel(
        code="leerroute_wijzigen",
        label="Gemeente kan de leerroute wijzigen (Wi2021)",
        begin=Feit.START_TERMIJN,
        eerste_dag=EersteDag.ZELF,
        duur=Duur(maanden=18),
        peil=Feit.START_TERMIJN,
        zijde=Zijde.OVERHEID,
        atw=False,
        geldig=van(WI_2021),
        grondslag="Wet inburgering 2021 art. 17 lid 2; Besluit inburgering 2021 art. 5.4",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Past de leerroute niet? Vraag de klantmanager van de gemeente voor deze dag om een andere route.",
        handelen="Na deze dag kan de route bijna niet meer anders. De juridisch medewerker vraagt na wat er nog kan.",
        herinneren=(90, 30, 0),
        toelichting="Van de onderwijsroute naar de B1-route kan altijd. "
        "De eerste dag van de termijn is de dag na de dagtekening van het PIP.",
        bron=f"{_WI2021} {_BI2021}",
    ),
)

_PIP_REST = "Het PIP is een besluit van de gemeente; bezwaar kan binnen zes weken."

PIP = (
    Regel(
        code="pip",
        label="Gemeente stelt het PIP vast",
        begin=Feit.KENNISGEVING_DUO,
        duur=Duur(weken=10),
        peil=Feit.KENNISGEVING_DUO,
        zijde=Zijde.OVERHEID,
        atw=True,
        geldig=van(WI_2021),
        grondslag="Besluit inburgering 2021 art. 5.3",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Vraag de gemeente wanneer het gesprek over het PIP is. Ga mee als dat helpt.",
        handelen="Bel de klantmanager van de gemeente en vraag om het PIP. Komt er niets, dan zoekt de juridisch "
        "medewerker uit wat er kan.",
        herinneren=(0,),
        toelichting=f"Stond iemand toen nog niet ingeschreven, dan telt de inschrijving in de BRP. {_PIP_REST}",
        bron=_BI2021,
    ),
    Regel(
        code="pip_na_inschrijving",
        label="Gemeente stelt het PIP vast, na inschrijving",
        begin=Feit.BRP,
        duur=Duur(weken=10),
        peil=Feit.BRP,
        zijde=Zijde.OVERHEID,
        atw=True,
        geldig=van(WI_2021),
        grondslag="Besluit inburgering 2021 art. 5.3",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Vraag de gemeente wanneer het gesprek over het PIP is. Ga mee als dat helpt.",
        handelen="Bel de klantmanager van de gemeente en vraag om het PIP. Komt er niets, dan zoekt de juridisch "
        "medewerker uit wat er kan.",
        herinneren=(0,),
        toelichting="Alleen als iemand bij de kennisgeving van DUO nog niet stond ingeschreven in de gemeente van "
        f"huisvesting. {_PIP_REST}",
        bron=_BI2021,
    ),
    Regel(
        code="pip_na_verhuizing",
        label="Nieuwe gemeente stelt het PIP vast, na verhuizing",
        begin=Feit.BRP,
        duur=Duur(weken=10),
        peil=Feit.BRP,
        zijde=Zijde.OVERHEID,
        atw=True,
        geldig=van(WI_2021),
        grondslag="Wet inburgering 2021 art. 15 lid 4; Besluit inburgering 2021 art. 5.3 lid 3",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Vraag de nieuwe gemeente wie de klantmanager is. Neem het oude PIP mee naar het gesprek.",
        handelen="Bel de klantmanager van de gemeente en vraag om het PIP. Komt er niets, dan zoekt de juridisch "
        "medewerker uit wat er kan.",
        herinneren=(0,),
        toelichting="Ook als er al een PIP is, stelt de nieuwe gemeente er een vast. "
        f"De leerroute en het begin van de drie jaar blijven wat ze waren. {_PIP_REST}",
        bron=f"{_WI2021} {_BI2021}",
    ),
    Regel(
        code="pip_na_informatie",
        label="Gemeente stelt het PIP vast, na informatie van een derde",
        begin=Feit.INFORMATIE_DERDEN,
        duur=Duur(weken=2),
        peil=Feit.INFORMATIE_DERDEN,
        zijde=Zijde.OVERHEID,
        atw=True,
        geldig=van(WI_2021),
        grondslag="Besluit inburgering 2021 art. 5.3",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Vraag de gemeente of de informatie compleet is. Wacht dan op het PIP.",
        handelen="Bel de klantmanager van de gemeente en vraag om het PIP. Komt er niets, dan zoekt de juridisch "
        "medewerker uit wat er kan.",
        herinneren=(0,),
        bron=_BI2021,
    ),
)

REGELS = (*OUD, *NIEUW, *PIP)
