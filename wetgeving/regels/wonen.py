"""Housing, registration, guidance, and growing up."""

from datetime import date

from wetgeving.begrippen import Duur, EersteDag, Feit, Regel, Zekerheid, Zijde
from wetgeving.regels.dagen import BRP, VW_2000, WI_2013, van

_ACHTTIEN = date(1970, 1, 1)
"""Who was born from this day on came of age under the law that made 18 the age (1 January 1988)."""
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
        grondslag="Wet basisregistratie personen art. 2.39",
        zekerheid=Zekerheid.VAKKENNIS,
        herinneren=(3, 1, 0),
        toelichting="Bijstand, toeslagen en het PIP wachten op deze inschrijving.",
        bron="coa.nl (vijf dagen); het artikel is niet gelezen.",
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
        herinneren=(365, 180, 90, 30, 7),
        toelichting="Dit is de laatste dag onder de voogdij van Nidos; daarna is het team aan zet. Wie op 29 februari "
        "is geboren, wordt in een jaar zonder die dag 18 op 1 maart. Vraag de jurist wat dit betekent voor nareis.",
        bron=_SCHRIKKEL,
    ),
)

REGELS = (*WONEN, *LEEFTIJD)
