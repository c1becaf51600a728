"""Staying for good: EU-langdurig ingezetene, naturalisatie, and what a change in life asks of a permit."""

from wetgeving.begrippen import Aard, Duur, EersteDag, Feit, Regel, Voorwaarde, Zekerheid, Zijde, correct_regel
from wetgeving.regels.dagen import TWEEDE_LEZING, VW_2000, van

_VW = "Vw 2000, tekst vanaf 01-09-2026. De begindag van de regel is die van de wet en is niet nagelezen."
_RWN = "Rijkswet op het Nederlanderschap, tekst van 01-10-2026: het plan voor tien jaar staat er niet in."
_EERST_EU = (
    "Wie een vergunning voor bepaalde tijd heeft, moet misschien eerst EU-langdurig ingezetene worden. "
    "Dat laatste is niet nagelezen: vraag het de jurist."
)
_STILTE_IND = (
    "De jurist belt de IND en vraagt wanneer het besluit komt. Daarna kan de jurist een ingebrekestelling sturen."
)

# It counted from the first permit; the years since the asylum application count too.
_EU_VANAF_DE_VERGUNNING = Regel(
    code="eu_langdurig_vanaf",
    label="EU-langdurig ingezetene kan worden aangevraagd",
    begin=Feit.RECHTMATIG_VERBLIJF,
    duur=Duur(jaren=5),
    peil=Feit.RECHTMATIG_VERBLIJF,
    zijde=Zijde.WIJ,
    aard=Aard.KAN_VANAF,
    atw=False,
    geldig=van(VW_2000),
    grondslag="Vw 2000 art. 45a en 45b lid 2",
    zekerheid=Zekerheid.NAGELEZEN,
    nu_doen="Kijk samen of inkomen, zorgverzekering en inburgering in orde zijn. Vraag daarna aan op ind.nl.",
    herinneren=(30, 0),
    toelichting="Het verblijf moet vijf jaar zonder onderbreking zijn: niet zes maanden achtereen of tien maanden "
    "in totaal weg. Ook inkomen, zorgverzekering en inburgering tellen mee.",
    bron="Vw 2000, tekst vanaf 12-06-2026. De begindag van de regel is die van de wet en is niet nagelezen.",
)

EU_LANGDURIG = (
    _EU_VANAF_DE_VERGUNNING,
    correct_regel(
        _EU_VANAF_DE_VERGUNNING,
        ingevoerd=TWEEDE_LEZING,
        begin=Feit.ASIELAANVRAAG,
        peil=Feit.ASIELAANVRAAG,
        grondslag="Vw 2000 art. 45b lid 2 en 4",
        bron=_VW,
        toelichting="De jaren tellen vanaf de asielaanvraag. "
        "In die tijd mag iemand niet zes maanden achter elkaar weg zijn geweest, en niet tien maanden in totaal. "
        "Ook inkomen, zorgverzekering en inburgering tellen mee.",
    ),
    Regel(
        code="eu_langdurig_beslissing",
        label="IND beslist op de aanvraag EU-langdurig ingezetene",
        begin=Feit.AANVRAAG,
        duur=Duur(maanden=6),
        peil=Feit.AANVRAAG,
        zijde=Zijde.OVERHEID,
        atw=False,
        geldig=van(VW_2000),
        grondslag="Vw 2000 art. 45g",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Bewaar de ontvangstbrief van de IND. Stuur papieren die nog missen zo snel mogelijk op.",
        handelen=_STILTE_IND,
        herinneren=(0,),
        toelichting="De IND kan met hoogstens zes maanden verlengen.",
        bron=_VW,
    ),
    Regel(
        code="eu_langdurig_beslissing_verlengd",
        label="IND beslist op de aanvraag EU-langdurig ingezetene, na verlenging",
        begin=Feit.EINDE_BESLISTERMIJN,
        duur=Duur(maanden=6),
        peil=Feit.EINDE_BESLISTERMIJN,
        zijde=Zijde.OVERHEID,
        atw=False,
        geldig=van(VW_2000),
        grondslag="Vw 2000 art. 45g",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Bewaar de brief waarin de IND meer tijd neemt. Wacht dan op het besluit.",
        handelen=_STILTE_IND,
        herinneren=(0,),
        toelichting="Zes maanden is de langste verlenging; de brief kan een eerdere dag noemen.",
        bron=_VW,
    ),
    Regel(
        code="eu_langdurig_buiten_eu",
        label="Terug zijn in de Europese Unie (EU-langdurig ingezetene)",
        begin=Feit.VERTREK_EU,
        eerste_dag=EersteDag.ZELF,
        duur=Duur(maanden=12),
        peil=Feit.VERTREK_EU,
        zijde=Zijde.WIJ,
        atw=False,
        fataal=True,
        geldig=van(VW_2000),
        grondslag="Vw 2000 art. 45d lid 1",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Zeg dat deze persoon voor deze dag terug moet zijn. Bewaar tickets en stempels als bewijs.",
        herinneren=(180, 90, 30),
        toelichting="Wie twaalf maanden achter elkaar buiten de Europese Unie is, verliest de status. "
        "Wij tellen de dag van vertrek mee: dat is de veilige kant.",
        bron=_VW,
    ),
    Regel(
        code="eu_langdurig_buiten_nederland",
        label="Terug zijn in Nederland (EU-langdurig ingezetene)",
        begin=Feit.VERTREK_NEDERLAND,
        eerste_dag=EersteDag.ZELF,
        duur=Duur(jaren=6),
        peil=Feit.VERTREK_NEDERLAND,
        zijde=Zijde.WIJ,
        atw=False,
        fataal=True,
        geldig=van(VW_2000),
        grondslag="Vw 2000 art. 45d lid 1",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Zeg dat deze persoon voor deze dag terug moet zijn. Vraag de jurist wat er nodig is.",
        herinneren=(180, 90, 30),
        toelichting="Wie zes jaar uit Nederland weg is, verliest de status. "
        "Wij tellen de dag van vertrek mee: dat is de veilige kant.",
        bron=_VW,
    ),
)

NATURALISATIE = (
    Regel(
        code="naturalisatie_vanaf",
        label="Naturalisatie kan worden aangevraagd",
        begin=Feit.RECHTMATIG_VERBLIJF,
        duur=Duur(jaren=5),
        peil=Feit.RECHTMATIG_VERBLIJF,
        zijde=Zijde.WIJ,
        aard=Aard.KAN_VANAF,
        atw=False,
        geldig=van(VW_2000),
        grondslag="Rijkswet op het Nederlanderschap art. 8 lid 1",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Vraag de jurist of deze persoon eerst EU-langdurig ingezetene moet worden. "
        "Maak daarna een afspraak bij de gemeente.",
        herinneren=(30, 0),
        toelichting=_EERST_EU,
        bron=_RWN,
    ),
    Regel(
        code="naturalisatie_staatloos_vanaf",
        label="Naturalisatie kan worden aangevraagd (staatloos)",
        begin=Feit.RECHTMATIG_VERBLIJF,
        duur=Duur(jaren=3),
        peil=Feit.RECHTMATIG_VERBLIJF,
        voorwaarde=Voorwaarde.STAATLOOS,
        zijde=Zijde.WIJ,
        aard=Aard.KAN_VANAF,
        atw=False,
        geldig=van(VW_2000),
        grondslag="Rijkswet op het Nederlanderschap art. 8 lid 4",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Kijk of in de BRP staat dat deze persoon staatloos is. Maak daarna een afspraak bij de gemeente.",
        herinneren=(30, 0),
        toelichting=f"Voor wie staatloos is, zijn drie jaar genoeg. {_EERST_EU}",
        bron=_RWN,
    ),
    Regel(
        code="naturalisatie_beslissing",
        label="IND beslist op het verzoek om naturalisatie",
        begin=Feit.BETALING,
        duur=Duur(jaren=1),
        peil=Feit.BETALING,
        zijde=Zijde.OVERHEID,
        atw=False,
        geldig=van(VW_2000),
        grondslag="Rijkswet op het Nederlanderschap art. 9 lid 4",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Bewaar het bewijs van betaling. Geef een nieuw adres of een verandering in het gezin meteen door.",
        handelen=_STILTE_IND,
        herinneren=(0,),
        toelichting="Het jaar telt vanaf de dag van betaling. De IND kan twee keer met zes maanden verlengen.",
        bron="Rijkswet op het Nederlanderschap, tekst van 01-10-2026. De begindag van de regel is niet nagelezen.",
    ),
    Regel(
        code="naturalisatie_beslissing_verlengd",
        label="IND beslist op het verzoek om naturalisatie, na verlenging",
        begin=Feit.EINDE_BESLISTERMIJN,
        duur=Duur(maanden=6),
        peil=Feit.EINDE_BESLISTERMIJN,
        zijde=Zijde.OVERHEID,
        atw=False,
        geldig=van(VW_2000),
        grondslag="Rijkswet op het Nederlanderschap art. 9 lid 4",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Bewaar de brief waarin de IND meer tijd neemt. Wacht dan op het besluit.",
        handelen=_STILTE_IND,
        herinneren=(0,),
        toelichting="Dit mag twee keer: de tweede keer telt vanaf het einde van de eerste.",
        bron="Rijkswet op het Nederlanderschap, tekst van 01-10-2026. De begindag van de regel is niet nagelezen.",
    ),
)

MELDEN = (
    Regel(
        code="wijziging_melden",
        label="Verandering melden bij de IND",
        begin=Feit.WIJZIGING,
        duur=Duur(weken=4),
        peil=Feit.WIJZIGING,
        zijde=Zijde.WIJ,
        atw=True,
        geldig=van(VW_2000),
        grondslag="Vb 2000 art. 4.44a lid 2",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Bel eerst de jurist: een melding kan gevolgen hebben voor de vergunning. "
        "Meld het daarna schriftelijk bij de IND.",
        herinneren=(14, 7, 3, 1),
        toelichting="De referent meldt bijvoorbeeld dat een relatie is beëindigd. "
        "Een verloren verblijfskaart meldt iemand meteen (art. 4.44).",
        bron="Vb 2000, tekst vanaf 12-06-2026. De begindag van de regel is niet nagelezen.",
    ),
)

REGELS = (*EU_LANGDURIG, *NATURALISATIE, *MELDEN)
