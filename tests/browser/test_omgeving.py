"""What is around a client: school, lessons, other organisations; and what the team does for everybody."""

import pytest

from begeleiding.models import Activiteit, Betrokkenheid, Schoolaanmelding
from inburgering.models import Taalles
from tests.browser.feiten import geleden
from tests.browser.mensen import TEAMLEIDER, VRIJWILLIGER
from tests.browser.stappen import als_getypt, nieuwe_client, open_onderwerp, vandaag
from tests.factories import PartnerFactory

pytestmark = pytest.mark.browser


def open_guidance(handen, client):
    """Have the page about the guidance of a client open."""
    handen.open(f"/clienten/{client.pk}/begeleiding/")
    handen.kop(f"Begeleiding van {client.naam}")


@pytest.mark.taak("vrijwilliger/school", "Een kind aanmelden bij een school", bij="begeleiding:schoolaanmelding")
def test_the_school_of_a_child(taak, handen, log_in):
    client = nieuwe_client(log_in(VRIJWILLIGER), "Nour Zonnewijzer")
    PartnerFactory(naam="Basisschool Voorbeeld", soort="school")
    taak.gegeven("Een kind is aangemeld bij een school, en jullie wachten op antwoord.")
    open_guidance(handen, client)
    taak.doe("Open het kind, kies *Begeleiding*, en bij *School* kies je *Aanmelden bij een school*.")
    handen.kies(handen.link("Aanmelden bij een school"))
    handen.kop("Aanmelden bij een school")
    taak.doe("Kies de school en wat voor school het is. Moet er vervoer komen? Kies dat ook. Kies *Opslaan*.")
    handen.kies_uit(handen.veld("School", exact=True), "Basisschool Voorbeeld")
    handen.vink(handen.veld("Basisschool", exact=True))
    handen.vink(handen.veld("Aangevraagd", exact=True))
    taak.zie("Staat de school er niet bij? De teamleider zet die bij de partners.", beeld=True)
    handen.kies(handen.knop("Opslaan"))
    handen.melding("De aanmelding staat erbij.")
    taak.doe("Komt er antwoord? Kies *Antwoord*, en vul in wat de school zei en wanneer.")
    handen.kies(handen.link("Antwoord van Basisschool Voorbeeld"))
    handen.kop("Aanmelding bij Basisschool Voorbeeld")
    handen.vink(handen.veld("Geplaatst", exact=True))
    handen.vul(handen.veld("Antwoord op"), als_getypt(vandaag()))
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Het is bewaard.")
    aanmelding = Schoolaanmelding.objects.get(client=client)
    assert (aanmelding.antwoord, aanmelding.vervoer) == ("geplaatst", "gevraagd")
    taak.klaar(f"Begeleiding van {client.naam}")


@pytest.mark.taak("vrijwilliger/organisaties", "Bijhouden wie er nog meer helpt", bij="begeleiding:betrokkenheid")
def test_another_organisation_helps_with_consent(taak, handen, log_in):
    client = nieuwe_client(log_in(VRIJWILLIGER), "Nour Zonnewijzer")
    PartnerFactory(naam="Wijkteam Voorbeeld", soort="welzijn")
    taak.gegeven("Het wijkteam helpt deze cliënt ook.")
    open_guidance(handen, client)
    taak.doe("Open de begeleiding van de cliënt. Kies bij *Wie helpt er nog meer* de knop *Organisatie toevoegen*.")
    handen.kies(handen.link("Organisatie toevoegen"))
    handen.kop("Wie helpt er nog meer?")
    taak.doe("Kies de organisatie en vul in waarvoor. Kies *Opslaan*.")
    handen.kies_uit(handen.veld("Organisatie"), "Wijkteam Voorbeeld")
    handen.vul(handen.veld("Waarvoor"), "schulden")
    taak.zie("Zonder toestemming van de cliënt praat je niet met een ander over deze cliënt.", beeld=True)
    handen.kies(handen.knop("Opslaan"))
    handen.melding("De organisatie staat erbij.")
    taak.zie("Er staat: nog geen toestemming.", bij="h1")
    taak.doe("Is de cliënt het ermee eens? Kies *Wijzig* en vul de dag van de toestemming in.")
    handen.kies(handen.link("Wijzig Wijkteam Voorbeeld"))
    handen.kop("Wijkteam Voorbeeld helpt ook")
    handen.vul(handen.veld("Toestemming van de cliënt op"), als_getypt(vandaag()))
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Het is bewaard.")
    taak.doe("Stopt de hulp? Vul daar dan ook de laatste dag in.")
    assert Betrokkenheid.objects.get(client=client).toestemming_op == vandaag()
    taak.klaar(f"Begeleiding van {client.naam}")


@pytest.mark.taak("vrijwilliger/taalles", "Lessen en de taalschool invullen", bij="inburgering:taalles")
def test_the_lessons_and_who_gives_them(taak, handen, log_in):
    client = nieuwe_client(log_in(VRIJWILLIGER), "Nour Zonnewijzer")
    PartnerFactory(naam="Taalschool Voorbeeld", soort="taalschool")
    taak.gegeven("De cliënt begint met les op een taalschool.")
    open_onderwerp(handen, client, "Inburgering")
    taak.doe("Open de cliënt, kies *Inburgering* en dan *Lessen toevoegen*.")
    handen.kies(handen.link("Lessen toevoegen"))
    handen.kop("Lessen toevoegen")
    taak.doe("Kies de taalschool, en vul in wanneer er les is en vanaf welke dag. Kies *Opslaan*.")
    handen.kies_uit(handen.veld("Taalschool"), "Taalschool Voorbeeld")
    handen.vul(handen.veld("Wanneer"), "maandag, 9 tot 12 uur")
    handen.vul(handen.veld("Eerste dag"), als_getypt(geleden(7)))
    taak.zie("Weet je de laatste dag nog niet? Laat die leeg: de lessen lopen door.", beeld=True)
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Opgeslagen: de lessen.")
    taak.doe("Verandert er iets, of stopt de les? Kies *Wijzig* bij de les.")
    assert Taalles.objects.get(client=client).lestijden == "maandag, 9 tot 12 uur"
    taak.klaar(f"Inburgering van {client.naam}")


@pytest.mark.taak("teamleider/activiteit", "Een activiteit opschrijven", bij="begeleiding:activiteit")
def test_an_activity_of_the_team(taak, handen, log_in):
    log_in(TEAMLEIDER)
    taak.gegeven("Het team gaf een gastles op een school.")
    handen.open("/activiteiten/")
    handen.kop("Activiteiten")
    taak.doe("Kies *Beheer*, *Activiteiten* en dan *Nieuwe activiteit*.")
    handen.kies(handen.link("Nieuwe activiteit"))
    handen.kop("Nieuwe activiteit")
    taak.doe("Vul in wat het was, en hoeveel mensen er kwamen. Kies *Opslaan*.")
    handen.vink(handen.veld("Gastles op een school", exact=True))
    handen.vul(handen.veld("Wat was het"), "Gastles over vluchten")
    handen.vul(handen.veld("Hoeveel bezoekers"), "24")
    taak.zie("Is er niet geteld? Laat het aantal leeg. Namen van bezoekers schrijf je niet op.", beeld=True)
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Het staat erbij.")
    taak.zie("De activiteit telt mee in de totalen van de gemeente.", bij="h1")
    assert Activiteit.objects.get(naam="Gastles over vluchten").bezoekers == 24
    taak.klaar("Activiteiten")
