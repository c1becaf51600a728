"""The right to stay: what the letter of the IND says, and the new card."""

import pytest
from playwright.sync_api import expect

from tests.browser.feiten import geleden, met_kaart, over
from tests.browser.mensen import VRIJWILLIGER
from tests.browser.stappen import als_getypt, gisteren, nieuwe_client, open_onderwerp
from verblijf.models import Verblijfsdocument, Verblijfsvergunning

pytestmark = pytest.mark.browser


@pytest.mark.taak("vrijwilliger/vergunning", "Een vergunning invullen", bij="verblijf:")
def test_a_permit_with_its_three_dates(taak, handen, log_in):
    client = nieuwe_client(log_in(VRIJWILLIGER), "Nour Zonnewijzer")
    brief, bekend, eind = geleden(32), geleden(30), over(3 * 365)
    taak.gegeven("Een cliënt heeft een vergunning gekregen. Je hebt de brief van de IND erbij.")
    open_onderwerp(handen, client, "Verblijf")
    taak.doe("Open de cliënt, kies *Verblijf* en dan *Vergunning toevoegen*.")
    handen.kies(handen.link("Vergunning toevoegen"))
    handen.kop("Vergunning toevoegen")
    taak.doe("Kies welke vergunning het is, en waarom de persoon mag blijven.")
    handen.vink(handen.veld("Asiel met een verblijfstitel"))
    handen.vink(handen.veld("Vluchteling", exact=True))
    taak.doe("Vul de drie datums in. Ze lijken op elkaar, maar het zijn drie verschillende dagen.")
    handen.vul(handen.veld("Datum op de brief"), als_getypt(brief))
    handen.vul(handen.veld("Bekendgemaakt op"), als_getypt(bekend))
    handen.vul(handen.veld("Ingangsdatum"), als_getypt(geleden(29)))
    handen.vul(handen.veld("Geldig tot en met"), als_getypt(eind))
    taak.zie(
        "Bij elke datum staat waar je hem vindt. Staat een datum niet in de brief? Laat hem dan leeg.",
        bij="label[for=id_dagtekening]",
    )
    taak.doe("Zeg of er familie in het buitenland is die ook wil komen, en kies *Opslaan*.")
    handen.vink(handen.veld("Ja, er is familie die wil nareizen"))
    handen.kies(handen.knop("Opslaan"))
    handen.melding("Opgeslagen: asiel met een verblijfstitel")
    handen.kies(handen.link(f"Terug naar {client.naam}"))
    handen.kop(client.naam)
    expect(handen.page.locator("section.kaart").get_by_role("link", name="nareis").first).to_be_visible()
    taak.zie("Bij *Nu* staat meteen wat je moet doen, en wanneer.", bij="section:has(h2:text-is('Nu'))")
    vergunning = Verblijfsvergunning.objects.get(client=client)
    assert (vergunning.dagtekening, vergunning.bekendmaking, vergunning.ingangsdatum) == (brief, bekend, geleden(29))
    taak.klaar(client.naam)


@pytest.mark.taak(
    "vrijwilliger/kaart-vernieuwd",
    "De kaart is vernieuwd",
    bij="verblijf:verblijfsdocument verblijf:vergunningverlenging verblijf:reisdocument",
)
def test_a_new_card_takes_the_place_of_the_old_one(taak, handen, log_in):
    client = nieuwe_client(log_in(VRIJWILLIGER), "Nour Zonnewijzer")
    oud = met_kaart(client, over(20))
    taak.gegeven("De cliënt heeft een nieuwe kaart opgehaald bij de IND.")
    open_onderwerp(handen, client, "Verblijf")
    taak.doe("Open de cliënt, kies *Verblijf* en dan *Verblijfsdocument toevoegen*.")
    handen.kies(handen.link("Verblijfsdocument toevoegen"))
    handen.kop("Verblijfsdocument toevoegen")
    taak.doe("Neem over wat er op de kaart staat: het type, het nummer en de twee datums.")
    handen.vink(handen.veld("III: asiel bepaalde tijd"))
    handen.vul(handen.veld("Nummer"), "III-V000AB123")
    handen.vul(handen.veld("Afgegeven op"), als_getypt(gisteren()))
    handen.vul(handen.veld("Geldig tot en met"), als_getypt(over(5 * 365)))
    taak.zie("De oude kaart laat je staan.", bij="form.formulier")
    handen.kies(handen.knop("Opslaan"))
    handen.melding("staat nu als vervangen")
    taak.zie("De oude kaart staat nu als vervangen, en de termijn van die kaart is klaar.")
    oud.refresh_from_db()
    assert oud.ingeleverd_op is not None
    assert Verblijfsdocument.objects.filter(client=client, ingeleverd_op=None).count() == 1
    taak.klaar(f"Verblijf van {client.naam}")
