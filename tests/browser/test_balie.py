"""At the desk: somebody else's client, the zitting of today, and the eye of the team leader."""

import pytest
from playwright.sync_api import expect

from clients.models import Balietoegang
from spreekuur.models import Onderwerp, Zitting
from tests.browser.mensen import TEAMLEIDER, VRIJWILLIGER
from tests.browser.stappen import (
    als_getypt,
    andermans_client,
    choose_from_menu,
    eigen_clienten,
    open_client,
    open_meer,
    roepnaam,
    vandaag,
    zoek,
)
from tests.factories import SpreekuurFactory

pytestmark = pytest.mark.browser


@pytest.mark.taak(
    "vrijwilliger/zit-nu-bij-mij", "De cliënt van een collega zit voor je", bij="spreekuur:balietoegang-create"
)
def test_a_kaartje_is_opened_with_a_reason_until_the_end_of_the_zitting(taak, handen, log_in, wacht):
    client = andermans_client(log_in(VRIJWILLIGER))
    with wacht.expecting(404):
        assert handen.page.goto(f"{handen.url}/clienten/{client.pk}/").status == 404
    taak.gegeven("Bij het spreekuur komt iemand die jij niet begeleidt.")
    handen.open()
    handen.kop("Vandaag")
    taak.doe("Zoek de naam. Van een cliënt van een collega zie je alleen een kaartje.")
    zoek(handen, client.naam)
    handen.leest("Bij een collega")
    taak.zie("Op het kaartje staat bij wie deze persoon bekend is.", beeld=True)
    taak.doe("Kies *Deze persoon zit nu bij mij*.")
    handen.kies(handen.page.locator(f"a[href='/clienten/{client.pk}/balie/']"))
    handen.leest("Waarom nu?")
    taak.doe("Kies waarom je de gegevens nodig hebt. Is er geen spreekuur? Schrijf dan ook op waarom.")
    handen.vink(handen.page.get_by_role("group", name="Waarom nu?").get_by_role("radio").first)
    handen.vul(handen.veld("Toelichting"), "Komt met een brief van de gemeente.")
    taak.zie("Je teamleider ziet achteraf dat je dit deed.", beeld=True)
    handen.kies(handen.knop("Ja, open de gegevens"))
    handen.melding("Je ziet deze persoon tot")
    taak.zie("Je ziet de contacten en de open vragen. Na het spreekuur gaat de bladzijde vanzelf weer dicht.")
    expect(handen.page.get_by_role("heading", name="Gegevens")).to_have_count(0)
    assert Balietoegang.objects.latest("pk").client == client
    taak.klaar(client.naam)


@pytest.mark.taak("vrijwilliger/zitting-openen", "Een spreekuur beginnen", bij="spreekuur:zitting spreekuur:spreekuur")
def test_todays_zitting_is_opened_with_one_tap(taak, handen, log_in):
    helper = log_in(VRIJWILLIGER)
    locatie = helper.aanstellingen.get().locatie
    SpreekuurFactory(locatie=locatie, plaats="Buurthuis", weekdag=vandaag().weekday())
    taak.gegeven("Vandaag is er een spreekuur en jij helpt.")
    handen.open()
    handen.kop("Vandaag")
    taak.doe("Kies *Spreekuren*, en dan *Begin spreekuur*.")
    choose_from_menu(handen, "Spreekuren")
    handen.kop("Spreekuren")
    handen.kies(handen.knop("Buurthuis"))
    handen.melding("Het spreekuur is begonnen.")
    taak.zie("Je contacten horen nu bij dit spreekuur. Helpt er nog iemand? Kies *Wijzig* en voeg die toe.", beeld=True)
    zitting = Zitting.objects.get(spreekuur__plaats="Buurthuis")
    assert list(zitting.helpers.all()) == [helper]
    taak.klaar("Spreekuren")


@pytest.mark.taak(
    "teamleider/balie-controleren", "Nakijken wie er aan de balie keek", bij="spreekuur:balietoegang-list"
)
def test_the_team_leader_checks_the_openings_without_a_contact(taak, handen, log_in):
    log_in(TEAMLEIDER)
    handen.open()
    handen.kop("Vandaag")
    taak.doe("Kies elke week *Beheer* en dan *Controle spreekuur-toegang*.")
    choose_from_menu(handen, "Beheer")
    handen.kop("Beheer")
    handen.kies(handen.link("Controle spreekuur-toegang"))
    handen.kop("Controle van de balie")
    handen.leest("Zonder contact die dag")
    taak.zie("Bovenaan staat wie keek zonder contact op die dag. Vraag de collega hoe dat kwam.", beeld=True)
    taak.klaar("Controle van de balie")


@pytest.mark.taak("teamleider/wie-keek-hier", "Zien wie er bij een cliënt keek", bij="historie:")
def test_the_team_leader_reads_who_looked(taak, handen, log_in):
    vrijwilliger = log_in(VRIJWILLIGER)
    client = eigen_clienten(vrijwilliger)[0]
    open_client(handen, client)
    log_in(TEAMLEIDER)
    open_meer(handen, client)
    taak.gegeven("Een cliënt vraagt wie er in de gegevens keek.")
    taak.doe("Open de cliënt, kies *Meer* en dan *Wie keek hier*.")
    handen.kies(handen.page.locator("main a[href$='/inzage/']").first)
    handen.leest("bekeek de pagina")
    handen.leest(vrijwilliger.naam)
    taak.zie("Je ziet wie er keek, wanneer, en met welk recht.", beeld=True)
    taak.klaar(f"Wie keek bij {client.naam}")


@pytest.mark.taak("teamleider/onderwerp-toevoegen", "Een nieuw onderwerp voor contacten", bij="spreekuur:onderwerp")
def test_a_new_topic_can_be_chosen_at_once(taak, handen, log_in):
    log_in(TEAMLEIDER)
    handen.open("/beheer/")
    handen.kop("Beheer")
    taak.doe("Kies *Beheer*, dan *Onderwerpen*, dan *Nieuw onderwerp*.")
    handen.kies(handen.link("Onderwerpen", exact=True))
    handen.kop("Onderwerpen")
    handen.kies(handen.link("Nieuw onderwerp").first)
    handen.leest("Te kiezen vanaf")
    taak.doe("Vul in hoe het onderwerp heet en vanaf welke dag het te kiezen is.")
    handen.vul(handen.page.get_by_role("textbox", name="Onderwerp"), "Fiets en vervoer")
    handen.vul(handen.veld("Te kiezen vanaf"), als_getypt(vandaag()))
    taak.zie("Een onderwerp dat gebruikt is, kun je stoppen maar niet weghalen.", beeld=True)
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Het onderwerp staat in de lijst.")
    assert Onderwerp.objects.get(naam="Fiets en vervoer").begin == vandaag()
    taak.klaar("Onderwerpen")


@pytest.mark.taak(
    "teamleider/definitie-wijzigen",
    "Vastleggen hoe een gemeente telt",
    bij="organisatie:gemeente organisatie:registratie",
)
def test_a_definition_holds_from_a_day_on(taak, handen, log_in):
    log_in(TEAMLEIDER)
    handen.open("/gemeenten/")
    handen.kop("Gemeenten")
    taak.gegeven("De gemeente spreekt af dat de begeleiding voortaan anderhalf jaar duurt.")
    taak.doe("Kies *Beheer*, dan *Gemeenten*, en kies de gemeente.")
    handen.kies(handen.link("Noordwijk", exact=True))
    handen.kop("Noordwijk")
    taak.doe("Kies *Nieuwe definitie*. Vul in vanaf welke dag hij geldt en wat er verandert.")
    handen.kies(handen.link("Nieuwe definitie"))
    handen.leest("Geldt vanaf")
    handen.vul(handen.veld("Geldt vanaf"), als_getypt(vandaag()))
    handen.vul(handen.veld("Maanden begeleiding"), "18")
    taak.zie("De oude definitie blijft gelden voor de tijd ervoor.", beeld=True)
    taak.doe("Kies *Bekijk wat dit verandert*: er staat wat de cijfers van vorig jaar dan waren geweest.")
    handen.kies(handen.page.get_by_role("button", name="Bekijk wat dit verandert"))
    handen.kop("Noordwijk: wat dit verandert")
    taak.doe("Klopt het? Kies *Opslaan*.")
    handen.kies(handen.page.locator("main form button[type=submit]").last)
    handen.leest("18 maanden")
    taak.klaar("Noordwijk")


@pytest.mark.taak(
    "teamleider/taakstelling-invullen",
    "De taakstelling invullen",
    bij="organisatie:taakstelling organisatie:beginsaldo organisatie:saldocorrectie organisatie:gepubliceerd",
)
def test_a_taakstelling_is_filled_in(taak, handen, log_in):
    log_in(TEAMLEIDER)
    handen.open("/gemeenten/")
    handen.kop("Gemeenten")
    handen.kies(handen.link("Noordwijk", exact=True))
    handen.kop("Noordwijk")
    taak.doe("Kies *Beheer*, dan *Gemeenten*, de gemeente, en dan bij de taakstelling *Toevoegen*.")
    handen.kies(handen.page.locator("main a[href$='/taakstelling/']"))
    handen.leest("Half jaar")
    taak.doe("Vul het jaar, het half jaar en het aantal in.")
    handen.vul(handen.veld("Jaar", exact=True), str(vandaag().year + 1))
    handen.vink(handen.page.get_by_role("group", name="Half jaar").get_by_role("radio").first)
    handen.vul(handen.veld("Aantal personen"), "12")
    taak.zie("Alles wat daaruit volgt, rekent Wegwijs zelf uit.", beeld=True)
    handen.kies(handen.page.locator("main form button[type=submit]").last)
    handen.leest(str(vandaag().year + 1))
    taak.klaar("Noordwijk")


def test_a_search_for_an_own_client_needs_no_reason(handen, log_in, wacht):
    client = eigen_clienten(log_in(VRIJWILLIGER))[0]
    handen.open()
    handen.kop("Vandaag")
    zoek(handen, roepnaam(client))
    handen.kies(handen.link(client.naam).first)
    handen.kop(client.naam)
    assert not Balietoegang.objects.filter(client=client).exists()
    wacht.check()
