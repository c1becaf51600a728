"""Housing, registration, guidance, and growing up."""

from datetime import date

from wetgeving.begrippen import Aard, Duur, EersteDag, Feit, Regel, Zekerheid, Zijde
from wetgeving.regels.dagen import BRP, VW_2000, WI_2013, van

_ACHTTIEN = date(1970, 1, 1)
"""Who was born from this day on came of age under the law that made 18 the age (1 January 1988)."""
_WBRP = "Wet basisregistratie personen, tekst van 01-10-2026."
_SCHRIKKEL = "Praktijk; over 29 februari: volkskrant.nl, 29-02-2020. Een wetsartikel is niet gevonden."

WONEN = (
    Regel(
        code="huisvesting_na_koppeling",
        label="Gemeente heeft een woning gevonden",
        begin=Feit.KOPPELING,
        duur=Duur(weken=10),
        peil=Feit.KOPPELING,
        zijde=Zijde.OVERHEID,
        atw=False,
        geldig=van(VW_2000),
        grondslag="Bestuursafspraak van COA en gemeenten",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Vraag de gemeente hoe het staat met de woning. Bereid samen de verhuizing voor.",
        handelen="Bel de gemeente en vraag wanneer er een woning is. Overleg met de teamleider als het lang duurt.",
        herinneren=(14, 0),
        toelichting="Dit is een afspraak, geen wet. Daarna zijn er twee weken om te verhuizen.",
        bron="coa.nl, huisvesting; nieuwebrabanders.nl. De begindag van de afspraak is niet nagelezen.",
    ),
    Regel(
        code="verhuizing_na_koppeling",
        label="Verhuisd naar de woning",
        begin=Feit.KOPPELING,
        duur=Duur(weken=12),
        peil=Feit.KOPPELING,
        zijde=Zijde.OVERHEID,
        atw=False,
        geldig=van(VW_2000),
        grondslag="Bestuursafspraak van COA en gemeenten",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Help met de verhuizing: sleutel, energie, internet en meubels. "
        "Geef het nieuwe adres door aan de gemeente.",
        handelen="Bel de gemeente en vraag wat de verhuizing tegenhoudt. Overleg met de teamleider als het lang duurt.",
        herinneren=(14, 0),
        toelichting="Tien weken om een woning te vinden en twee weken om te verhuizen. Dit is een afspraak, geen wet.",
        bron="coa.nl, huisvesting; nieuwebrabanders.nl. De begindag van de afspraak is niet nagelezen.",
    ),
    Regel(
        code="brp_inschrijving",
        label="Inschrijven in de BRP na verhuizing",
        begin=Feit.ADRESWIJZIGING,
        duur=Duur(dagen=5),
        peil=Feit.ADRESWIJZIGING,
        zijde=Zijde.WIJ,
        atw=True,
        geldig=van(BRP),
        grondslag="Wet basisregistratie personen art. 2.39 lid 2",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Geef de verhuizing door aan de gemeente, met DigiD of aan het loket. "
        "Neem de verblijfskaart en het huurcontract mee.",
        herinneren=(3, 1, 0),
        toelichting="Het kan vanaf vier weken voor de verhuizing tot en met de vijfde dag erna. "
        "Bijstand, toeslagen en het PIP wachten op deze inschrijving.",
        bron=_WBRP,
    ),
    Regel(
        code="brp_inschrijving_vanaf",
        label="Verhuizing kan worden doorgegeven",
        begin=Feit.ADRESWIJZIGING,
        duur=Duur(weken=-4),
        peil=Feit.ADRESWIJZIGING,
        zijde=Zijde.WIJ,
        aard=Aard.KAN_VANAF,
        atw=False,
        geldig=van(BRP),
        grondslag="Wet basisregistratie personen art. 2.39 lid 2",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Geef de verhuizing door aan de gemeente, met DigiD of aan het loket. "
        "Neem de verblijfskaart en het huurcontract mee.",
        herinneren=(0,),
        toelichting="Niet eerder dan vier weken voor de dag van de verhuizing.",
        bron=_WBRP,
    ),
    Regel(
        code="brp_eerste_inschrijving",
        label="Eerste inschrijving in de BRP",
        begin=Feit.VESTIGING,
        duur=Duur(dagen=5),
        peil=Feit.VESTIGING,
        zijde=Zijde.WIJ,
        atw=True,
        geldig=van(BRP),
        grondslag="Wet basisregistratie personen art. 2.38 lid 1",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Maak een afspraak bij de gemeente: iedereen komt zelf mee. "
        "Neem paspoorten, mvv en akten van geboorte en huwelijk mee.",
        herinneren=(3, 1, 0),
        toelichting="Voor wie uit het buitenland komt, zoals gezinsleden na de reis. "
        "Uiterlijk op de vijfde dag na aankomst.",
        bron=_WBRP,
    ),
    Regel(
        code="rijbewijs_omwisselen",
        label="Buitenlands rijbewijs: nog geldig in Nederland",
        begin=Feit.BRP,
        eerste_dag=EersteDag.ZELF,
        duur=Duur(dagen=185),
        peil=Feit.BRP,
        zijde=Zijde.WIJ,
        atw=False,
        geldig=van(BRP),
        grondslag="Wegenverkeerswet 1994",
        zekerheid=Zekerheid.VAKKENNIS,
        nu_doen="Vraag of er een rijbewijs uit het buitenland is. Vraag de gemeente of het kan worden omgewisseld.",
        herinneren=(90, 30, 7),
        toelichting="Na 185 dagen mag iemand er niet meer mee rijden. Vluchtelingen moeten vaak opnieuw examen doen.",
        bron="Uit de praktijk; de wettekst is niet gelezen.",
    ),
    Regel(
        code="mb_einde",
        label="Maatschappelijke begeleiding eindigt",
        begin=Feit.BRP,
        eerste_dag=EersteDag.ZELF,
        duur=Duur(maanden=24),
        peil=Feit.BRP,
        zijde=Zijde.OVERHEID,
        atw=False,
        geldig=van(WI_2013),
        grondslag="Opdracht van de gemeente; Wet inburgering 2021 art. 13",
        zekerheid=Zekerheid.VAKKENNIS,
        nu_doen="Bespreek wat deze persoon nog niet zelf kan. Vertel waar hulp is als de begeleiding stopt.",
        handelen="Sluit de begeleiding af, of vraag de gemeente om meer tijd.",
        herinneren=(90, 30, 0),
        toelichting="De wet noemt geen duur. De afspraak met de gemeente beslist: 12, 15, 18 of 24 maanden.",
        bron="Jaarverslagen van verschillende gemeenten.",
    ),
)

LEEFTIJD = (
    Regel(
        code="kind_18",
        label="Kind wordt 18 jaar",
        begin=Feit.GEBOORTE,
        eerste_dag=EersteDag.ZELF,
        duur=Duur(jaren=18),
        peil=Feit.GEBOORTE,
        zijde=Zijde.WIJ,
        atw=False,
        geldig=van(_ACHTTIEN),
        grondslag="BW boek 1 art. 233",
        zekerheid=Zekerheid.VAKKENNIS,
        nu_doen="Bespreek wat er verandert: zorgverzekering, school, geld en verblijf. "
        "Vraag de jurist of er voor nareis nog iets moet.",
        herinneren=(365, 180, 90, 30, 7),
        toelichting="Dit is de laatste dag als minderjarige; de dag erna is het kind 18. Wie op 29 februari is "
        "geboren, wordt in een jaar zonder die dag 18 op 1 maart. "
        "Voor nareis telt soms een eerdere dag: vraag het de jurist.",
        bron=_SCHRIKKEL,
    ),
    Regel(
        code="amv_18",
        label="Alleenstaande minderjarige wordt 18 jaar",
        begin=Feit.GEBOORTE,
        eerste_dag=EersteDag.ZELF,
        duur=Duur(jaren=18),
        peil=Feit.GEBOORTE,
        zijde=Zijde.WIJ,
        atw=False,
        geldig=van(_ACHTTIEN),
        grondslag="BW boek 1 art. 233",
        zekerheid=Zekerheid.VAKKENNIS,
        nu_doen="Spreek met Nidos af wie wat overneemt. Regel zorgverzekering, inkomen en een woning voor deze dag.",
        herinneren=(365, 180, 90, 30, 7),
        toelichting="Dit is de laatste dag onder de voogdij van Nidos; daarna is het team aan zet. Wie op 29 februari "
        "is geboren, wordt in een jaar zonder die dag 18 op 1 maart. Vraag de jurist wat dit betekent voor nareis.",
        bron=_SCHRIKKEL,
    ),
)

REGELS = (*WONEN, *LEEFTIJD)
