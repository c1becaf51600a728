"""Terms that the sources name and that get no rule, each with the reason."""

from wetgeving.begrippen import ZonderRegel

ZONDER_REGEL = (
    ZonderRegel(
        "Reis naar het land van herkomst, of een paspoort daarvan",
        "Geen termijn maar een waarschuwing: het kan de vergunning kosten. Zij staat bij het reisdocument.",
        "Praktijk; Vw 2000 art. 2w lid 2 over het terugkeervisum",
    ),
    ZonderRegel(
        "Verloren verblijfskaart",
        "Die meldt iemand meteen; er is geen aantal dagen.",
        "Vb 2000 art. 4.44",
    ),
    ZonderRegel(
        "Vertrek uit Nederland melden",
        "Voor het vertrek; de dag van vertrek kennen wij niet.",
        "Wet basisregistratie personen art. 2.43 (niet gelezen)",
    ),
    ZonderRegel(
        "Redenen voor het hoger beroep (grieven)",
        "Zij moeten in het hoger beroep zelf staan, binnen dezelfde termijn; later aanvullen kan niet.",
        "Vw 2000 art. 85",
    ),
    ZonderRegel(
        "Onderzoek naar tuberculose",
        "De GGD maakt de afspraken; niet nagelezen.",
        "Praktijk",
    ),
    ZonderRegel(
        "Papieren van een subsidie bewaren",
        "Zeven jaar, een plicht van de organisatie en niet van een cliënt.",
        "Awb art. 4:69 lid 2",
    ),
    ZonderRegel(
        "Asielvergunning onbepaalde tijd",
        "De status is blijvend en wordt sinds 12 juni 2026 niet meer verleend; het document heeft een eigen einddatum "
        "(verblijfsdocument_einde).",
        "Vw 2000 art. 33 (oud); ind.nl",
    ),
    ZonderRegel(
        "Intrekken van de vergunning van de referent",
        "De vergunningen van de gezinsleden worden met een eigen besluit ingetrokken: dat heeft een eigen beroep "
        "(beroep_intrekking_asiel).",
        "Vw 2000 art. 32 lid 3",
    ),
    ZonderRegel(
        "Einde van de opvang door het COA",
        "De vergunninghouder wacht in de opvang op de woning; er is geen vaste dag.",
        "Vw 2000 art. 44 lid 1",
    ),
    ZonderRegel(
        "Nareis bij subsidiaire bescherming: laatste dag",
        "De wet noemt geen termijn om de aanvraag in te dienen, alleen een wachttijd.",
        "Vw 2000 art. 29d",
    ),
    ZonderRegel(
        "Gezinsleden die al in Nederland zijn",
        "De wet noemt geen termijn van dagen, weken of maanden.",
        "Vw 2000 art. 29b",
    ),
    ZonderRegel(
        "Verlenging van de negen maanden voor nareis",
        "Zonder vaste grens; de brief van de IND noemt de nieuwe dag (brief_termijn).",
        "Vw 2000 art. 2u lid 4",
    ),
    ZonderRegel(
        "Mvv regulier: laatste dag om aan te vragen",
        "Voor gezinshereniging buiten nareis geldt geen termijn om in te dienen.",
        "Vw 2000 art. 2u lid 1",
    ),
    ZonderRegel(
        "Wachttijd van vijftien maanden voor nareis zonder woning",
        "Maatregel van 3 oktober 2022 tot februari 2023; de Raad van State maakte er een einde aan.",
        "ind.nl; Raad van State, 8-2-2023",
    ),
    ZonderRegel(
        "Herstel verzuim",
        "De brief noemt zelf de laatste dag (brief_termijn).",
        "Praktijk",
    ),
    ZonderRegel(
        "Ingebrekestelling zelf",
        "Kan vanaf de dag na de beslistermijn: dat is ‘handelen vanaf’ van de beslissing waarop wordt gewacht.",
        "Awb art. 4:17 lid 3 en 6:12",
    ),
    ZonderRegel(
        "Dwangsom",
        "Geldt niet vanzelf in zaken van de Vreemdelingenwet; de rechter bepaalt een dag in de uitspraak.",
        "Vw 2000 art. 71b, van kracht sinds 15-04-2025",
    ),
    ZonderRegel(
        "Een week extra voor post",
        "Op tijd versturen telt als het binnen een week aankomt. Daarop rekenen wij nooit.",
        "Awb art. 6:9 lid 2",
    ),
    ZonderRegel(
        "Te laat, maar verschoonbaar",
        "Geen termijn maar een beoordeling; een jurist moet ernaar kijken.",
        "Awb art. 6:11; Vw 2000 art. 29c lid 2",
    ),
    ZonderRegel(
        "Beroep en hoger beroep asiel vóór 12 juni 2026",
        "De oude termijnen zijn niet gelezen en al voorbij.",
        "Vw 2000 art. 69 (oud)",
    ),
    ZonderRegel(
        "Verlenging van de Wi2013 zonder eigen schuld",
        "DUO bepaalt hoe lang; de brief noemt de nieuwe dag.",
        "Wet inburgering (2013) art. 7b lid 3",
    ),
    ZonderRegel(
        "Verlenging van de Wi2021 zonder eigen schuld",
        "DUO bepaalt hoe lang; de brief noemt de nieuwe dag.",
        "Wet inburgering 2021 art. 12",
    ),
    ZonderRegel(
        "Nieuwe termijn na een boete",
        "Hoogstens één jaar (PVT) of twee jaar (examen, leerroute); het besluit noemt de dag (brief_termijn).",
        "Wet inburgering (2013) art. 28–34; Wet inburgering 2021 art. 22–27",
    ),
    ZonderRegel(
        "Oproep voor de brede intake",
        "De gemeente zet de termijn in de oproep (brief_termijn).",
        "Wet inburgering 2021 art. 14; Besluit inburgering 2021 art. 5.2",
    ),
    ZonderRegel(
        "PVT onder de Wi2021",
        "Valt binnen de drie jaar van de inburgering; er is geen eigen jaar meer.",
        "Wet inburgering 2021 art. 6",
    ),
    ZonderRegel(
        "Van B1 naar A2",
        "Na 600 uur cursus met inzet: een aantal uren, geen datum.",
        "Besluit inburgering 2021 art. 5.5",
    ),
    ZonderRegel(
        "Leeftijd van inburgeringsplicht",
        "Van 16 jaar tot de AOW-leeftijd: een grens, geen termijn. De AOW-leeftijd wisselt per jaar.",
        "Besluit inburgering 2021 art. 6.1",
    ),
    ZonderRegel(
        "Taakstelling",
        "Per gemeente en half jaar, niet per persoon; het aantal wordt 13 weken tevoren bekend.",
        "Huisvestingswet 2014 art. 28–30",
    ),
    ZonderRegel(
        "Koppeling door het COA",
        "Twee weken na de vergunning: een afspraak waarvan het team de uitkomst hoort, niet bewaakt.",
        "coa.nl",
    ),
    ZonderRegel(
        "Interbestuurlijk toezicht",
        "De provincie noemt de dag in haar brief aan de gemeente.",
        "Gemeentewet art. 124",
    ),
)
