"""Dossiers: open one at home, record a letter with a decision, and see what follows."""

import pytest
from playwright.sync_api import expect

from gezinshereniging.models import Beschikking, Dossier
from organisatie.models import Aanstelling
from tests.browser.feiten import geleden
from tests.browser.mensen import JURIDISCH, VRIJWILLIGER
from tests.browser.stappen import als_getypt, nieuwe_client, open_onderwerp
from tests.factories_dossiers import DossierFactory, GezinslidFactory, MutatieFactory

pytestmark = pytest.mark.browser


@pytest.mark.taak("vrijwilliger/dossier-openen", "Een dossier openen", bij="gezinshereniging:dossier-create")
def test_a_dossier_is_opened_and_another_team_handles_it(taak, handen, log_in):
    client = nieuwe_client(log_in(VRIJWILLIGER), "Tesfay Zonnewijzer")
    taak.gegeven("De cliënt heeft familie in het buitenland die wil komen. Het juridische team doet de aanvraag.")
    open_onderwerp(handen, client, "Gezinshereniging")
    taak.doe("Open de cliënt, kies *Gezinshereniging* en dan *Dossier openen*.")
    handen.kies(handen.link("Dossier openen"))
    handen.kop("Dossier openen")
    taak.doe("Kies waar het over gaat, welke procedure het is, en welk team het dossier behandelt.")
    handen.kies_uit(handen.veld("Welk team behandelt"), "Leiden")
    taak.zie("Dat team ziet de inhoud. Jij ziet de stand, de volgende datum en wat er nog openstaat.", bij="h1")
    taak.doe("Kies *Opslaan*.")
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Leiden behandelt het")
    dossier = Dossier.objects.get(referent=client)
    assert (dossier.soort, dossier.locatie.naam) == ("gezinshereniging", "Leiden")
    taak.zie("Op de pagina van de cliënt staat bij *Gezinshereniging* hoe het ermee gaat.")
    taak.klaar(client.naam)


@pytest.mark.taak("juridisch/besluit", "Een besluit van de IND vastleggen", bij="gezinshereniging:")
def test_a_letter_that_grants_one_and_refuses_another(taak, handen, log_in):
    jurist = log_in(JURIDISCH)
    locatie = Aanstelling.objects.get(gebruiker=jurist).locatie
    client = nieuwe_client(jurist, "Tesfay Zonnewijzer")
    dossier = DossierFactory(referent=client, locatie=locatie, geopend_op=geleden(200))
    selam = GezinslidFactory(dossier=dossier, client__naam="Selam Zonnewijzer")
    abel = GezinslidFactory(dossier=dossier, client__naam="Abel Zonnewijzer", relatie="kind")
    MutatieFactory(dossier=dossier, soort="ingediend", op=geleden(150), leden=[selam, abel])
    dossier.leden.first().aanvragen.model.objects.filter(gezinslid__dossier=dossier).update(
        status="ingediend", ingediend_op=geleden(150), vastgelegd_op=geleden(150)
    )
    taak.gegeven("De IND heeft besloten: de vrouw mag komen, het kind niet.")
    handen.open(f"/dossiers/{dossier.pk}/")
    handen.kop("Gezinshereniging: partner en kind")
    taak.zie("In het raster zie je waar iedereen staat.", beeld=True, bij="h1")
    taak.doe("Open het dossier en kies *Mutatie*. Kies dan *Besluit van de IND of de rechter*.")
    handen.kies(handen.link("Mutatie"))
    handen.kop("Wat is er gebeurd?")
    handen.kies(handen.link("Besluit van de IND of de rechter"))
    handen.kop("Besluit")
    taak.doe("Kies voor ieder wat er is besloten, vul de datum op de brief in, en kies *Verder*.")
    handen.vink(handen.page.get_by_role("group", name="Selam Zonnewijzer").get_by_label("Ingewilligd"))
    handen.vink(handen.page.get_by_role("group", name="Abel Zonnewijzer").get_by_label("Afgewezen"))
    handen.vul(handen.veld("Datum op de brief"), als_getypt(geleden(3)))
    handen.kies(handen.knop("Verder"))
    handen.leest("Dit verandert")
    taak.zie("Eerst staat er wat er verandert: stappen, stand en termijnen.", beeld=True, bij="h1")
    taak.doe("Klopt het? Kies *Dit klopt, opslaan*.")
    handen.kies(handen.knop("Dit klopt, opslaan"))
    handen.melding("De stappen en termijnen zijn bijgewerkt")
    expect(handen.page.locator("body")).to_contain_text("Bezwaar maken")
    assert Beschikking.objects.get(procedure__dossier=dossier).uitkomst == "deels"
    taak.zie("De termijn voor het bezwaar en die voor de mvv staan bij *Nu*.")
    taak.klaar("Gezinshereniging: partner en kind")
