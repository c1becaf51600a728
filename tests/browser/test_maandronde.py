"""The round of a month, as the juridisch medewerker goes through it."""

import re
import sys
import time
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from gezinshereniging.models import Dossier, Maandronde, Mutatie, Rondedossier
from organisatie.models import Aanstelling, Gebruiker
from tests.browser.handen import Toetsenbord
from tests.browser.mensen import JURIDISCH, TEAMLEIDER
from tests.browser.stappen import vandaag
from tests.factories import ClientFactory
from tests.factories_dossiers import DossierFactory, GezinslidFactory, MutatieFactory
from tests.factories_ronde import RondedossierFactory, look_at

pytestmark = pytest.mark.browser

MOST_SECONDS = 600
LEES_SECONDS = 20
"""What reading one dossier takes, put on top of the keys: the reasons, the dates and the latest mutaties."""


def make_ronde(email, aantal, te_zien):
    """A round of this month over so many dossiers that wait quietly; to ``te_zien`` of them a letter came."""
    gebruiker = Gebruiker.objects.get(email=email)
    locatie = Aanstelling.objects.get(gebruiker=gebruiker).locatie
    maand = vandaag().replace(day=1)
    vorige = (maand - timedelta(days=1)).replace(day=1)
    eerder, _ = Maandronde.objects.get_or_create(locatie=locatie, maand=vorige, defaults={"begonnen_op": vorige})
    ronde, _ = Maandronde.objects.get_or_create(locatie=locatie, maand=maand, defaults={"begonnen_op": maand})
    Dossier.objects.filter(locatie=locatie).update(status="afgesloten")
    for nummer in range(aantal):
        dossier = DossierFactory(
            referent=ClientFactory(locatie=locatie, naam=f"Nour Zonnewijzer{nummer}"),
            locatie=locatie,
            geopend_op=vandaag() - timedelta(days=90),
            status="wacht",
        )
        lid = GezinslidFactory(dossier=dossier)
        MutatieFactory(dossier=dossier, soort="ingediend", op=vandaag() - timedelta(days=60), leden=[lid])
        look_at(dossier, eerder, gebruiker, vorige)
        if nummer < te_zien:
            MutatieFactory(dossier=dossier, soort="brief ontvangen", op=vandaag() - timedelta(days=2), leden=[lid])
        RondedossierFactory(dossier=dossier, ronde=ronde)
    return ronde


def test_a_round_of_forty_with_twelve_to_see_takes_at_most_ten_minutes(handen, log_in, wacht, capsys):
    log_in(JURIDISCH)
    ronde = make_ronde(JURIDISCH, 40, 12)
    handen.open(f"/maandronde/{ronde.pk}/")
    handen.leest("12 dossiers vragen aandacht")
    begin, seen = time.monotonic(), 0
    handen.kies(handen.knop("Begin"))
    while Rondedossier.objects.filter(ronde=ronde, antwoord="").count() > 28:
        expect(handen.page.locator(".rondedossier h2")).to_be_visible()
        naam = handen.page.locator(".rondedossier h2").inner_text()
        if seen == 5:
            handen.vul(handen.veld("Vraag aan begeleider"), "Heeft zij het paspoort?")
            handen.kies(handen.knop("Vraag dit"))
        elif handen.naam == "toetsenbord":
            handen.toets("g")
        else:
            handen.kies(handen.knop("Geen wijziging"))
        expect(handen.page.get_by_role("heading", name=naam, exact=True)).to_have_count(0)
        seen += 1
    handen.kies(handen.knop("Bevestig samen"))
    handen.leest("Alles is bekeken")
    handen.kies(handen.knop("Rond af"))
    handen.kop(f"Maandronde {ronde.naam}, {ronde.locatie}")
    seconds = handen.seconds() + time.monotonic() - begin + seen * LEES_SECONDS
    with capsys.disabled():
        sys.stdout.write(
            f"\n{handen.naam}: {seconds:.0f} s of {MOST_SECONDS}; {handen.keys} keys, {handen.taps} taps\n"
        )
    assert seen == 12
    assert seconds <= MOST_SECONDS
    ronde.refresh_from_db()
    assert ronde.afgerond_door.email == JURIDISCH
    assert Mutatie.objects.filter(rondedossiers__ronde=ronde, soort="geen wijziging").count() == 39
    wacht.check()


@pytest.mark.parametrize("soort_handen", [Toetsenbord])
def test_j_and_k_walk_over_the_list_and_m_opens_what_can_be_recorded(handen, log_in):
    log_in(TEAMLEIDER)
    ronde = make_ronde(TEAMLEIDER, 3, 3)
    handen.open(f"/maandronde/{ronde.pk}/")
    handen.toets("j")
    handen.toets("j")
    expect(handen.page.locator(":focus")).to_have_text("Nour Zonnewijzer1")
    handen.toets("Enter")
    expect(handen.page.locator(".rondedossier h2")).to_have_text("Nour Zonnewijzer1")
    handen.toets("m")
    expect(handen.page).to_have_url(re.compile("/mutatie/$"))
