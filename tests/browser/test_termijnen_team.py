"""Deadlines of the whole locatie: what the team leader and the juridisch medewerker see and decide."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from organisatie.models import Gebruiker
from termijnen.models import Regelbevestiging, Termijncontrole
from tests.browser.feiten import met_brief, over
from tests.browser.mensen import COLLEGA, JURIDISCH, TEAMLEIDER, VRIJWILLIGER
from tests.browser.stappen import als_getypt, choose_from_menu, nieuwe_client, open_client
from tests.factories import ClientFactory
from tests.factories_termijnen import TermijnFactory

pytestmark = pytest.mark.browser
STUKKEN = "Kopie van het paspoort opsturen"
AFSPRAAK = "Gesprek op het gemeentehuis"


def client_van(email, naam):
    """A client of this colleague, and the colleague."""
    gebruiker = Gebruiker.objects.get(email=email)
    return nieuwe_client(gebruiker, naam), gebruiker


@pytest.mark.taak("teamleider/alle-termijnen", "Alle termijnen van de locatie", bij="termijnen:termijn-list")
def test_all_deadlines_and_a_week_list_without_names(taak, handen, log_in):
    log_in(TEAMLEIDER)
    met_brief(*client_van(VRIJWILLIGER, "Nour Zonnewijzer"), over(-3), STUKKEN)
    client, collega = client_van(COLLEGA, "Idris Zonnewijzer")
    met_brief(client, collega, over(4), AFSPRAAK)
    handen.open()
    handen.kop("Vandaag")
    taak.doe("Kies *Termijnen*, en dan *hele team*.")
    choose_from_menu(handen, "Termijnen")
    handen.kop("Termijnen")
    handen.kies(handen.link("hele team"))
    expect(handen.page.locator("main")).to_contain_text(STUKKEN)
    taak.zie(
        "Bij elke termijn staat wie het doet, of *niemand*. Wat te laat is, staat bovenaan.",
        bij="h1",
    )
    taak.doe("Wil je een lijst aan de muur? Kies onderaan *Weeklijst voor aan de muur, zonder namen*.")
    handen.kies(handen.link("Weeklijst voor aan de muur, zonder namen"))
    handen.leest("Hier staan geen namen")
    expect(handen.page.locator("main")).to_contain_text(f"I.Z. {client.pk}")
    expect(handen.page.locator("main")).not_to_contain_text("Zonnewijzer")
    taak.doe("Druk de pagina af met Ctrl + P.")
    taak.zie_op_papier("Op papier staan alleen de eerste letters en het nummer van de cliënt.")
    handen.kies(handen.link("Terug naar de termijnen"))
    taak.doe("Wil je weten wat één collega moet doen? Kies *Van één collega, of één soort*, de collega, en dan *Toon*.")
    handen.kies(handen.page.locator("main summary", has_text="Van één collega"))
    handen.kies_uit(handen.veld("Van wie"), collega.naam)
    handen.kies(handen.knop("Toon"))
    expect(handen.page.locator("main")).to_contain_text(AFSPRAAK)
    expect(handen.page.locator("main")).not_to_contain_text(STUKKEN)
    taak.klaar("Termijnen")


@pytest.mark.taak("teamleider/wie-heeft-het-druk", "Wie heeft het druk, en waar zorgt niemand voor?")
def test_the_team_leader_sees_who_is_busy_and_what_nobody_takes_care_of(taak, handen, log_in):
    leider = log_in(TEAMLEIDER)
    client, collega = client_van(COLLEGA, "Idris Zonnewijzer")
    met_brief(client, collega, over(4), AFSPRAAK)
    wees = ClientFactory(locatie=leider.aanstellingen.get().locatie, naam="Nour Zonnewijzer")
    van_niemand = TermijnFactory(client=wees, begin=over(-94), wat="Beroep tegen het besluit")
    handen.open()
    handen.kop("Vandaag")
    niemand = handen.page.locator("section", has_text="Niemand zorgt voor deze termijnen").last
    expect(niemand).to_contain_text("94 dagen te laat")
    taak.doe("Kijk bij *Vandaag* bovenaan. Daar staan de termijnen waar niemand voor zorgt, met de naam.")
    taak.zie("Kies de naam van de cliënt en geef die een begeleider.", bij="main .breed")
    taak.doe("Bij *Wie heeft het druk?* staat van elke collega wat er open staat. Kies een naam om dat te zien.")
    druk = handen.page.locator("section", has_text="Wie heeft het druk?").last
    expect(druk.get_by_role("listitem").filter(has_text=collega.naam)).to_contain_text("deze week")
    handen.kies(druk.get_by_role("link", name=collega.naam))
    expect(handen.page.locator("main")).to_contain_text(AFSPRAAK)
    expect(handen.page.locator("main")).not_to_contain_text(van_niemand.wat)
    taak.zie("Zo zie je wat die collega moet doen, en kun je iets overnemen.", bij="h1")
    taak.klaar("Termijnen")


@pytest.mark.taak("teamleider/andere-datum", "Een datum zelf bepalen", bij="termijnen:andere-dag-create")
def test_another_date_with_a_reason_stays_marked(taak, handen, log_in):
    log_in(TEAMLEIDER)
    termijn = met_brief(*client_van(VRIJWILLIGER, "Nour Zonnewijzer"), over(20), STUKKEN)
    taak.gegeven("De datum die Wegwijs uitrekent, past niet bij dit geval.")
    open_client(handen, termijn.client)
    handen.kies(handen.page.locator(".taken").get_by_role("link", name=STUKKEN))
    handen.kop(termijn.wat)
    taak.doe("Open de termijn en kies *Andere datum*.")
    handen.kies(handen.link("Andere datum"))
    handen.kop("Andere datum")
    taak.doe("Vul de datum in die geldt, en waarom.")
    handen.vul(handen.veld("Andere datum", exact=True), als_getypt(over(12)))
    handen.vul(handen.veld("Waarom een andere datum"), "Afgesproken met de advocaat.")
    taak.zie("Alleen een teamleider of een juridisch medewerker kan dit.", bij="form.formulier")
    handen.kies(handen.knop("Deze datum gebruiken"))
    handen.melding("Opgeslagen: deze datum geldt.")
    handen.leest("Deze datum is door een mens bepaald.")
    taak.zie(
        "Overal staat erbij dat een mens deze datum koos. Onderaan kun je het ongedaan maken.",
        bij="h1",
    )
    termijn.refresh_from_db()
    assert (termijn.is_overruled, termijn.dag) == (True, over(12))
    taak.klaar(termijn.wat)


@pytest.mark.taak(
    "teamleider/nieuwe-regels",
    "Een regel is veranderd: nieuwe datums nakijken",
    bij="termijnen:regelacceptatie",
)
def test_new_rules_are_looked_at_before_a_date_changes(taak, handen, log_in):
    log_in(TEAMLEIDER)
    taak.gegeven("Verandert de wet, of was een regel fout? Dan krijgt Wegwijs een nieuwe versie van een regel.")
    handen.open("/termijnen/")
    handen.kop("Termijnen")
    taak.doe("Kies *Termijnen* en onderaan *Nieuwe regels bekijken*.")
    handen.kies(handen.link("Nieuwe regels bekijken"))
    handen.kop("Nieuwe regels")
    handen.leest("Wij hadden de wet fout gelezen.")
    taak.zie(
        "Je ziet de oude en de nieuwe datum naast elkaar, en waarom. Bovenaan staat wat niet kan wachten.",
        beeld=True,
    )
    taak.doe("Vink aan wat klopt en kies *Neem de gekozen datums over*.")
    handen.vink(handen.page.get_by_role("checkbox").first)
    handen.kies(handen.knop("Neem de gekozen datums over"))
    handen.melding("Opgeslagen: 1 termijn volgt nu de nieuwe regel.")
    taak.zie("De andere datums veranderen niet, tot ook die zijn overgenomen.")
    taak.klaar("Nieuwe regels")


@pytest.mark.taak("teamleider/nachtcontrole", "Is er vannacht gecontroleerd?")
def test_the_team_leader_sees_whether_the_deadlines_were_checked(taak, handen, log_in):
    log_in(TEAMLEIDER)
    controle = gecontroleerd(uren_geleden=30)
    taak.gegeven("Elke ochtend om zes uur loopt Wegwijs alle termijnen na, en waarschuwt wie iets moet doen.")
    handen.open()
    handen.kop("Vandaag")
    handen.leest("niemand krijgt een seintje. Bel de beheerder.")
    taak.doe("Kijk bij *Vandaag*. Staat er een rode balk? Dan is er te lang niet gecontroleerd: bel de beheerder.")
    taak.zie("De datums op het scherm kloppen dan nog wel.", bij="main .utrecht-alert--error")
    controle.delete()
    gecontroleerd(uren_geleden=2)
    handen.open()
    handen.kop("Vandaag")
    handen.leest("412 termijnen")
    taak.doe("Is alles goed? Dan staat er alleen een grijze regel.")
    taak.zie(
        "Je ziet wanneer het was, hoeveel termijnen er zijn, en hoeveel seintjes er nieuw zijn.",
        bij="main p:has-text('412 termijnen')",
    )
    taak.klaar("Vandaag")


def gecontroleerd(*, uren_geleden):
    """The only run over all deadlines was so many hours ago."""
    Termijncontrole.objects.all().delete()
    klaar_at = timezone.now() - timedelta(hours=uren_geleden)
    return Termijncontrole.objects.create(
        op=timezone.localdate(klaar_at), begonnen_at=klaar_at, klaar_at=klaar_at, termijnen=412, attenderingen=3
    )


@pytest.mark.taak("juridisch/regel-bevestigen", "Een regel bevestigen", bij="termijnen:regel")
def test_a_rule_is_confirmed_by_who_read_the_law(taak, handen, log_in):
    jurist = log_in(JURIDISCH)
    taak.gegeven("Je hebt zelf in de wet nagelezen wat een regel zegt.")
    handen.open("/termijnen/")
    taak.doe("Kies *Termijnen* en onderaan *Alle regels waarmee we rekenen*.")
    handen.kies(handen.link("Alle regels waarmee we rekenen"))
    handen.kop("Regels waarmee we rekenen")
    taak.doe("Open het onderwerp waar de regel bij hoort.")
    handen.kies(handen.page.locator("main summary", has_text="Verblijf en documenten"))
    expect(handen.page.get_by_text("zekerheid: nagelezen").first).to_be_visible()
    taak.zie(
        "Bij elke regel staat uit welk artikel hij komt, en of een jurist hem heeft nagekeken.",
        bij="main details",
    )
    taak.doe("Zoek de regel en kies *Bevestig*.")
    handen.kies(handen.link("Bevestig").first)
    handen.kop("Klopt deze regel?")
    regel = handen.page.get_by_role("region", name="De regel").locator("h2").inner_text()
    taak.doe("Schrijf op waar en wanneer je het hebt gelezen.")
    handen.vul(handen.veld("Waar heb je dit gelezen?"), "wetten.overheid.nl, vandaag gelezen")
    taak.zie("Je naam komt te staan bij elke termijn met deze regel.", bij="h1")
    handen.kies(handen.knop("Ik heb dit nagelezen en het klopt"))
    handen.melding(f"Opgeslagen: jij hebt ‘{regel}’ bevestigd.")
    handen.leest(f"Bevestigd door {jurist.naam}")
    taak.zie("Klopt het toch niet? Open het onderwerp weer en kies *Bevestiging intrekken*.")
    assert Regelbevestiging.objects.geldend().get().gebruiker == jurist
    taak.klaar("Regels waarmee we rekenen")
