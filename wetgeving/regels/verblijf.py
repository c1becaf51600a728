"""Permits, titles and documents."""

from wetgeving.begrippen import Aard, Duur, EersteDag, Feit, Regel, Voorwaarde, Zekerheid, Zijde, correct_regel
from wetgeving.regels.dagen import TWEE_STATUSSEN, TWEEDE_LEZING, VIJF_JAAR, VW_2000, van

_EINDE = (180, 90, 30, 7, 1)
_GEEN_ATW = "De Algemene termijnenwet verschuift de geldigheid van een vergunning of document niet."

# The title begins on the day after the bekendmaking and lasts three years: at the end of February that is one day more.
_TITEL_ZELFDE_DAGNUMMER = Regel(
    code="verblijfstitel_einde",
    label="Verblijfstitel loopt af",
    begin=Feit.BEKENDMAKING,
    duur=Duur(jaren=3),
    peil=Feit.BEKENDMAKING,
    zijde=Zijde.WIJ,
    atw=False,
    geldig=van(TWEE_STATUSSEN),
    grondslag="Vw 2000 art. 9 lid 3 en art. 44 lid 2",
    zekerheid=Zekerheid.NAGELEZEN,
    nu_doen="Vraag verlenging van de titel aan voor deze dag. Kijk eerst op ind.nl hoe dat gaat, en bewaar het bewijs.",
    herinneren=_EINDE,
    toelichting="De vergunning zelf vervalt niet als de titel afloopt (art. 9 lid 9). "
    f"Zonder geldige titel gaat het in de praktijk wel mis bij uitkering, werk en reizen. {_GEEN_ATW}",
    bron="Vw 2000, tekst vanaf 12-06-2026.",
)

VERGUNNING = (
    Regel(
        code="vergunning_einde",
        label="Asielvergunning loopt af",
        begin=Feit.INGANGSDATUM,
        eerste_dag=EersteDag.ZELF,
        duur=Duur(jaren=3),
        peil=Feit.BEKENDMAKING,
        zijde=Zijde.WIJ,
        atw=False,
        geldig=van(VW_2000, VIJF_JAAR),
        grondslag="Vw 2000 art. 28 (oud)",
        zekerheid=Zekerheid.VAKKENNIS,
        nu_doen="Vraag de verlenging aan voor deze dag: met DigiD op ind.nl, of op papier. "
        "Bewaar het bewijs dat de aanvraag is verstuurd.",
        herinneren=_EINDE,
        toelichting=f"De ingangsdatum is de dag van de asielaanvraag. {_GEEN_ATW}",
        bron="De oude wettekst is niet gelezen; de drie jaar komen uit de praktijk.",
    ),
    Regel(
        code="vergunning_einde",
        label="Asielvergunning loopt af",
        begin=Feit.INGANGSDATUM,
        eerste_dag=EersteDag.ZELF,
        duur=Duur(jaren=5),
        peil=Feit.BEKENDMAKING,
        zijde=Zijde.WIJ,
        atw=False,
        geldig=van(VIJF_JAAR, TWEE_STATUSSEN),
        grondslag="Vw 2000 art. 28 en 44 lid 2 (oud)",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Vraag de verlenging aan voor deze dag: met DigiD op ind.nl, of op papier. "
        "Bewaar het bewijs dat de aanvraag is verstuurd.",
        herinneren=_EINDE,
        toelichting=f"De ingangsdatum is de dag van de asielaanvraag en ligt vóór het besluit. {_GEEN_ATW}",
        bron="Vw 2000, tekst vanaf 01-09-2004 (hoogstens vijf jaar); rijksoverheid.nl, 12-12-2025.",
    ),
    _TITEL_ZELFDE_DAGNUMMER,
    correct_regel(_TITEL_ZELFDE_DAGNUMMER, ingevoerd=TWEEDE_LEZING, eerste_dag=EersteDag.VANAF_ERNA),
    Regel(
        code="verblijfstitel_einde_gezinslid",
        label="Verblijfstitel van gezinslid loopt af",
        begin=Feit.EINDE_TITEL_REFERENT,
        duur=Duur(),
        peil=Feit.BEKENDMAKING,
        voorwaarde=Voorwaarde.AFGELEID,
        zijde=Zijde.WIJ,
        atw=False,
        geldig=van(TWEE_STATUSSEN),
        grondslag="Vw 2000 art. 9 lid 4",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Vraag voor elk gezinslid apart verlenging aan voor deze dag. "
        "Bewaar het bewijs dat de aanvraag is verstuurd.",
        herinneren=_EINDE,
        toelichting="De titel van een gezinslid eindigt op dezelfde dag als die van de referent.",
        bron="Vw 2000, tekst vanaf 12-06-2026.",
    ),
    Regel(
        code="verlenging_vanaf",
        label="Verlenging van de asielvergunning kan worden aangevraagd",
        begin=Feit.EINDE_VERGUNNING,
        duur=Duur(maanden=-6),
        peil=Feit.BEKENDMAKING,
        zijde=Zijde.WIJ,
        aard=Aard.KAN_VANAF,
        atw=False,
        geldig=van(VW_2000, TWEE_STATUSSEN),
        grondslag="Vaste praktijk van de IND",
        zekerheid=Zekerheid.NAGELEZEN,
        nu_doen="Doe de aanvraag op ind.nl, met DigiD of op papier. Bewaar het bewijs dat de aanvraag is verstuurd.",
        herinneren=(30, 0),
        toelichting="Vraag de verlenging aan voordat de vergunning afloopt. Te laat kan een gat in het verblijf geven.",
        bron="ind.nl, verlengen asiel bepaalde tijd.",
    ),
    Regel(
        code="verlenging_vanaf",
        label="Verlenging van de verblijfstitel kan worden aangevraagd",
        begin=Feit.EINDE_VERGUNNING,
        duur=Duur(maanden=-6),
        peil=Feit.BEKENDMAKING,
        zijde=Zijde.WIJ,
        aard=Aard.KAN_VANAF,
        atw=False,
        geldig=van(TWEE_STATUSSEN),
        grondslag="Vw 2000 art. 9 lid 8; zes maanden naar de oude praktijk van de IND",
        zekerheid=Zekerheid.ONZEKER,
        nu_doen="Doe de aanvraag op ind.nl, met DigiD of op papier. Bewaar het bewijs dat de aanvraag is verstuurd.",
        herinneren=(30, 0),
        toelichting="Hoe je de nieuwe titel verlengt, staat niet in de regels die wij lazen. "
        "Kijk op ind.nl vanaf welke dag het echt kan.",
        bron="Gelezen zonder iets te vinden: Vb 2000 hoofdstuk 3 en 4, Vv 2000 art. "
        "3.1–3.9, 3.34j–3.53 en hoofdstuk 7, teksten vanaf 12-06-2026.",
    ),
)

DOCUMENTEN = (
    Regel(
        code="verblijfsdocument_einde",
        label="Verblijfsdocument loopt af",
        begin=Feit.GELDIG_TOT,
        duur=Duur(),
        peil=Feit.GELDIG_TOT,
        zijde=Zijde.WIJ,
        atw=False,
        geldig=van(VW_2000),
        grondslag="Vw 2000 art. 9",
        zekerheid=Zekerheid.VAKKENNIS,
        nu_doen="Vraag op tijd een nieuwe kaart aan bij de IND. Maak een kopie van de oude kaart.",
        herinneren=_EINDE,
        toelichting="Als het document afloopt, stopt de vergunning niet. "
        "Het document bij een vergunning voor onbepaalde tijd wordt elke vijf jaar vernieuwd.",
        bron="ind.nl, vernieuwen verblijfsdocument onbepaalde tijd.",
    ),
    Regel(
        code="vergunning_einde_gedrukt",
        label="Verblijfsvergunning loopt af",
        begin=Feit.GELDIG_TOT,
        duur=Duur(),
        peil=Feit.GELDIG_TOT,
        zijde=Zijde.WIJ,
        atw=False,
        geldig=van(VW_2000),
        grondslag="De vergunning zelf: de laatste dag die op de pas of in het besluit staat",
        zekerheid=Zekerheid.VAKKENNIS,
        nu_doen="Vraag de verlenging aan voor deze dag: met DigiD op ind.nl, of op papier. "
        "Bewaar het bewijs dat de aanvraag is verstuurd.",
        herinneren=_EINDE,
        toelichting="Voor een vergunning waarvan wij de duur niet uitrekenen: een verlengde of een reguliere. "
        f"{_GEEN_ATW}",
        bron="Overgangsrecht staat niet in de Vw, Vb hoofdstuk 9 en Vv hoofdstuk 7. Pagina’s die de IND aanhalen "
        "(september en oktober 2026): een oude vergunning duurt tot de dag op de pas.",
    ),
    Regel(
        code="reisdocument_einde",
        label="Reisdocument loopt af",
        begin=Feit.GELDIG_TOT,
        duur=Duur(),
        peil=Feit.GELDIG_TOT,
        zijde=Zijde.WIJ,
        atw=False,
        geldig=van(VW_2000),
        grondslag="Paspoortwet",
        zekerheid=Zekerheid.VAKKENNIS,
        nu_doen="Maak een afspraak bij de gemeente voor een nieuw reisdocument. "
        "Neem de verblijfskaart, het oude document en een pasfoto mee.",
        herinneren=(90, 30, 7),
        toelichting="Een vluchtelingenpaspoort is hoogstens drie jaar geldig, of vijf jaar bij onbepaalde tijd. "
        "Reis er nooit mee naar het land van herkomst, en vraag daar geen paspoort aan: dat kan de vergunning kosten.",
        bron="rvig.nl, reisdocumenten voor vluchtelingen.",
    ),
    Regel(
        code="vluchtelingenpaspoort_ophalen",
        label="Vluchtelingenpaspoort ophalen",
        begin=Feit.BESCHIKBAAR,
        duur=Duur(maanden=3),
        peil=Feit.BESCHIKBAAR,
        zijde=Zijde.WIJ,
        atw=False,
        fataal=True,
        geldig=van(VW_2000),
        grondslag="Paspoortwet; mededeling van gemeenten",
        zekerheid=Zekerheid.VAKKENNIS,
        nu_doen="Haal het document zelf op bij de gemeente. Neem de verblijfskaart mee.",
        herinneren=(30, 14, 7, 1),
        toelichting="Van welke dag de gemeente telt, staat op het bericht; ga daarvan uit.",
        bron="Gemeenten Bodegraven-Reeuwijk en Castricum, vluchtelingenpaspoort.",
    ),
)

REGELS = (*VERGUNNING, *DOCUMENTEN)
