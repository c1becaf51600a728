"""The people of the team: who does what, and hours."""

import re

import pytest

from organisatie.models import Maanduren, Teamlid, Teamverklaring
from tests.browser.mensen import TEAMLEIDER, VRIJWILLIGER
from tests.browser.stappen import choose_from_menu

pytestmark = pytest.mark.browser


@pytest.mark.taak("teamleider/team-bijhouden", "Bijhouden wie wat doet in het team", bij="organisatie:team")
def test_a_team_leader_adds_an_interpreter_with_a_vog(taak, handen, log_in):
    log_in(TEAMLEIDER)
    handen.open()
    handen.kop("Vandaag")
    taak.gegeven("Er is een nieuwe tolk, die zelf niet inlogt.")
    taak.doe("Kies *Beheer*, dan *Team*, dan *Iemand toevoegen*.")
    choose_from_menu(handen, "Beheer")
    handen.kop("Beheer")
    handen.kies(handen.link("Team", exact=True))
    handen.kop("Team")
    taak.zie("Je ziet wie er werkt, met functie en talen, en van wie de VOG ontbreekt of verloopt.", beeld=True)
    handen.kies(handen.link("Iemand toevoegen"))
    handen.kop("Iemand in het team zetten")
    taak.doe("Vul de naam, de functie en de taal in en kies *Opslaan*.")
    handen.vul(handen.veld("Naam"), "Rosa Regenlaars")
    handen.kies_uit(handen.veld("Functie"), "Tolk")
    handen.kies_uit(handen.veld(re.compile("^Taal")), "Tigrinya")
    handen.kies(handen.knop("Opslaan"))
    handen.kop("Rosa Regenlaars")
    taak.doe("Kies *Toevoegen* bij *VOG en geheimhouding*, vul de datums in en kies *Opslaan*.")
    handen.kies(handen.link("Toevoegen bij VOG en geheimhouding"))
    handen.kop("Rosa Regenlaars: VOG of geheimhouding")
    handen.vul(handen.veld("Datum van de verklaring"), "gisteren")
    handen.kies(handen.knop("Opslaan"))
    handen.melding("De verklaring staat erbij.")
    taak.zie("Ruim voordat een VOG verloopt, staat dat bij jou op *Vandaag*.", beeld=True)
    assert Teamverklaring.objects.filter(teamlid__naam="Rosa Regenlaars", soort="vog").count() == 1
    taak.klaar("Rosa Regenlaars")


@pytest.mark.taak("vrijwilliger/uren-invullen", "Je uren invullen", bij="organisatie:maanduren-create")
def test_a_volunteer_fills_in_the_hours_of_last_month(taak, handen, log_in):
    helper = log_in(VRIJWILLIGER)
    handen.open()
    handen.kop("Vandaag")
    taak.gegeven("Een nieuwe maand is begonnen.")
    taak.doe("Kies op *Vandaag* onder *Mijn uren* de link met de vorige maand.")
    handen.kies(handen.link(re.compile("^Vul je uren van ")))
    handen.kop("Mijn uren")
    taak.doe("Vul in hoeveel uur je meehielp en kies *Bewaar mijn uren*.")
    handen.vul(handen.veld("Uren"), "18")
    taak.zie("De maand staat er al, en de volgende keer ook je uren van de vorige keer.", beeld=True)
    handen.kies(handen.knop("Bewaar mijn uren"))
    handen.melding("Opgeslagen: 18 uur in ")
    assert Maanduren.objects.get(teamlid=Teamlid.objects.get(gebruiker=helper.pk)).uren == 18
    taak.klaar("Vandaag")


@pytest.mark.taak(
    "teamleider/uren-van-het-team", "De uren van het hele team invullen", bij="organisatie:maanduren-update"
)
def test_a_team_leader_fills_in_the_hours_of_everybody(taak, handen, log_in):
    log_in(TEAMLEIDER)
    handen.open("/team/")
    handen.kop("Team")
    taak.gegeven("Niet iedereen vult zelf de uren in.")
    taak.doe("Kies *Beheer*, dan *Team*, dan *Uren invullen*.")
    handen.kies(handen.link("Uren invullen"))
    handen.vul(handen.veld("Truus Tulpenvaas"), "12,5")
    taak.doe("Kijk de uren na, verbeter wat anders was en kies *Bewaar de uren*.")
    taak.zie("Er staat al wat bekend is, en anders wat iemand de maand ervoor deed.", beeld=True)
    handen.kies(handen.knop("Bewaar de uren"))
    handen.melding("De uren zijn bewaard.")
    assert Maanduren.objects.filter(teamlid__naam="Truus Tulpenvaas").count() == 1
    taak.klaar("Team")
