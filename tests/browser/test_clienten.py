"""Finding people, and keeping what the team knows about them."""

import pytest
from playwright.sync_api import expect

from clients.models import Client, Naamvorm
from tests.browser.mensen import COLLEGA, TEAMLEIDER, VRIJWILLIGER
from tests.browser.stappen import als_getypt, eigen_clienten, open_meer, open_onderwerp, roepnaam, vandaag, zoek

pytestmark = pytest.mark.browser


@pytest.mark.taak("vrijwilliger/zoeken", "Iemand zoeken", bij="clients:")
def test_a_volunteer_finds_an_own_client_by_part_of_the_name(taak, handen, log_in):
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    handen.open()
    handen.kop("Vandaag")
    taak.doe(
        "Typ bovenaan een stuk van de naam en druk op Enter. Met de toets / ga je meteen naar het zoekveld. "
        "Op een telefoon kies je eerst onderaan *Zoek*."
    )
    zoek(handen, roepnaam(client)[:-1])
    handen.leest("Die je mag openen")
    taak.zie("Bovenaan staan de mensen die jij begeleidt. Een schrijffout geeft niet.", beeld=True)
    taak.doe("Kies de naam.")
    handen.kies(handen.link(client.naam))
    handen.kop(client.naam)
    handen.leest("Je ziet deze gegevens omdat")
    taak.zie("Op de bladzijde van de cliënt staat bovenaan waarom je deze gegevens ziet.", beeld=True)
    taak.klaar(client.naam)


@pytest.mark.taak(
    "vrijwilliger/nieuwe-client", "Een nieuwe cliënt toevoegen", bij="clients:client-create clients:client-update"
)
def test_a_new_client_comes_after_a_search_and_a_warning_for_doubles(taak, handen, log_in):
    bekend = eigen_clienten(log_in(VRIJWILLIGER))[0]
    naamvorm = bekend.naamvormen.get(is_hoofdvorm=True)
    before = Client.objects.count()
    handen.open()
    handen.kop("Vandaag")
    taak.doe("Zoek eerst de naam: misschien kennen we deze persoon al.")
    zoek(handen, roepnaam(bekend))
    taak.doe("Staat de persoon er niet bij? Kies *Niet gevonden? Nieuwe cliënt*.")
    handen.kies(handen.link("Nieuwe cliënt"))
    handen.kop("Nieuwe cliënt")
    taak.doe("Vul in wat je weet. Alleen een naam, het geboortejaar en het geslacht zijn nodig.")
    handen.vul(handen.veld("Voornamen"), naamvorm.voornamen)
    handen.vul(handen.veld("Achternaam"), naamvorm.achternaam)
    handen.vul(handen.page.get_by_role("textbox", name="Geboortejaar"), str(bekend.geboren_vroegst.year))
    handen.vink(handen.page.get_by_role("radio", name=bekend.get_geslacht_display(), exact=True))
    handen.kies(handen.knop("Opslaan"))
    handen.leest("Is het een van deze mensen?")
    taak.zie("Lijkt deze persoon op iemand die we al kennen? Dan vraagt Wegwijs of het dezelfde is.", beeld=True)
    assert Client.objects.count() == before
    taak.doe("Is het echt iemand anders? Zet het vinkje en kies nog een keer *Opslaan*.")
    handen.vink(handen.veld("Ja, dit is iemand anders"))
    handen.kies(handen.knop("Opslaan"))
    handen.melding("staat erin")
    taak.zie("De teamleider kiest daarna wie de begeleider wordt.")
    assert Client.objects.count() == before + 1
    taak.klaar("Zoeken")


@pytest.mark.taak(
    "vrijwilliger/naam-in-eigen-schrift", "Een naam in het eigen schrift toevoegen", bij="clients:naamvorm"
)
def test_every_spelling_of_a_name_is_kept(taak, handen, log_in):
    client = eigen_clienten(log_in(VRIJWILLIGER))[1]
    taak.gegeven("Op een papier staat de naam anders, bijvoorbeeld in het Arabisch.")
    open_onderwerp(handen, client, "Gegevens")
    taak.doe("Open de cliënt, kies *Gegevens* en dan bij de namen *Schrijfwijze toevoegen*.")
    handen.kies(handen.link("Schrijfwijze toevoegen"))
    handen.kop("Schrijfwijze toevoegen")
    taak.doe("Schrijf de naam precies over en kies waar hij zo staat.")
    handen.vul(handen.veld("Roepnaam"), "يوسف")
    handen.kies_uit(handen.veld("Waar staat het zo?"), Naamvorm.bron.field.choices[0][1])
    taak.zie("Het maakt niet uit in welk schrift.", beeld=True)
    handen.kies(handen.knop("Opslaan"))
    handen.kop(f"Gegevens van {client.naam}")
    taak.zie("De nieuwe schrijfwijze staat erbij. Collega's vinden deze persoon nu ook zo.")
    handen.leest("يوسف")
    taak.klaar(f"Gegevens van {client.naam}")


@pytest.mark.taak("teamleider/begeleider-kiezen", "Een begeleider kiezen", bij="clients:toewijzing")
def test_a_team_leader_gives_a_client_another_guide(taak, handen, log_in):
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    collega = log_in(COLLEGA)
    log_in(TEAMLEIDER)
    open_meer(handen, client)
    taak.doe("Open de cliënt, kies *Meer* en dan *Begeleider kiezen*.")
    handen.kies(handen.link("Begeleider kiezen"))
    handen.kop("Begeleider kiezen")
    taak.doe("Kies de collega en de dag waarop het begint.")
    handen.kies_uit(handen.veld("Wie", exact=True), collega.naam)
    handen.vul(handen.veld("Vanaf"), als_getypt(vandaag()))
    taak.zie("Wie het tot nu toe deed, stopt op die dag vanzelf.", beeld=True)
    handen.kies(handen.knop("Opslaan"))
    handen.kop(client.naam)
    handen.leest(collega.naam)
    taak.klaar(client.naam)


@pytest.mark.taak("teamleider/overdragen", "Een cliënt overdragen aan een ander team", bij="clients:overdracht-create")
def test_a_client_moves_to_another_team_with_consent(taak, handen, log_in, wacht):
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    log_in(TEAMLEIDER)
    taak.gegeven("De cliënt verhuist naar een andere gemeente en vindt het goed dat de gegevens meegaan.")
    open_meer(handen, client)
    taak.doe("Open de cliënt, kies *Meer* en dan *Overdragen aan een andere locatie*.")
    handen.kies(handen.link("Overdragen aan een andere locatie"))
    handen.kop("Overdragen")
    taak.doe("Kies de locatie, de dag, en de dag waarop de cliënt toestemming gaf.")
    handen.kies_uit(handen.veld("Naar welke locatie"), "Leiden")
    handen.vul(handen.veld("Vanaf"), als_getypt(vandaag()))
    handen.vul(handen.veld("Toestemming gegeven op"), als_getypt(vandaag()))
    taak.zie("De begeleiding door jouw team stopt dan. In jullie cijfers blijft alles staan.", beeld=True)
    handen.kies(handen.knop("Draag over"))
    handen.melding("Overgedragen: ")
    taak.zie("Jouw team ziet deze cliënt niet meer.")
    with wacht.expecting(404):
        assert handen.page.goto(f"{handen.url}/clienten/{client.pk}/").status == 404
    handen.open("/clienten/")
    taak.klaar("Cliënten")


@pytest.mark.taak("teamleider/dubbele-kaart", "Iemand staat er twee keer in", bij="clients:dubbel")
def test_two_cards_of_one_person_are_linked_and_count_once(taak, handen, log_in):
    eerste, tweede = eigen_clienten(log_in(VRIJWILLIGER))[:2]
    log_in(TEAMLEIDER)
    open_onderwerp(handen, tweede, "Gegevens")
    taak.doe("Open een van de twee kaarten, kies *Gegevens* en dan *Deze persoon staat er twee keer in*.")
    handen.kies(handen.link("Deze persoon staat er twee keer in"))
    handen.kop("Twee kaarten koppelen")
    taak.doe("Zoek de andere kaart.")
    handen.vul(handen.page.get_by_role("searchbox", name="Zoek de andere kaart"), roepnaam(eerste))
    handen.toets("Enter")
    keuze = handen.page.get_by_role("radio", name=eerste.naam)
    expect(keuze).to_be_visible()
    handen.vink(keuze)
    taak.zie("Beide kaarten blijven bestaan. Samen tellen ze één keer.", beeld=True)
    taak.doe("Kies *Koppel*. Was het een vergissing? Dan kun je de kaarten weer losmaken.")
    handen.kies(handen.knop("Koppel"))
    handen.leest("Zelfde persoon, andere kaart")
    handen.leest(tweede.naam)
    taak.klaar(eerste.naam)
