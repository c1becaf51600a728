"""The longest names that the forms take, and a name of one long word: on no page with names does anything stick out."""

import pytest
from django.urls import reverse
from django.utils import timezone

from clients.actions.client import client_create
from clients.domain.persoon import NAAMLENGTES, Naamdelen, read_geboorte
from organisatie.toegang import read_toegang
from spreekuur.models import Onderwerp
from tests.browser import toegankelijk
from tests.browser.feiten import over
from tests.browser.handen import Toetsenbord
from tests.browser.mensen import TEAMLEIDER
from tests.factories import ClientFactory, ContactFactory
from tests.factories_dossiers import BuitenlandFactory, DossierFactory, GezinslidFactory
from tests.factories_termijnen import TermijnFactory

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("soort_handen", [Toetsenbord])]
EEN_WOORD = "Kiekeboe Korenbloemenveldzonnewijzertulpenvaaskompasbloesemeikenblad"
DRIE_NAMEN = {
    deel: ((woord + " ") * 12)[: NAAMLENGTES[deel]].strip()
    for deel, woord in (("roepnaam", "Zonnewijzer"), ("vadersnaam", "Tulpenvaas"), ("grootvadersnaam", "Kompas"))
}


@pytest.fixture
def mensen(log_in):
    """Two people with such names in the team, each with a deadline, a contact of today, and in a dossier."""
    leider = log_in(TEAMLEIDER)
    locatie = leider.aanstellingen.get().locatie
    woord = ClientFactory(locatie=locatie, naam=EEN_WOORD)
    delen, geboorte = Naamdelen(**DRIE_NAMEN), read_geboorte("1991")
    by = read_toegang(leider, nu=timezone.now())
    namen = client_create(by=by, locatie=locatie, delen=delen, geboorte=geboorte, geslacht="vrouw")
    onderwerp = Onderwerp.objects.order_by("pk")[0]
    for client in (woord, namen):
        TermijnFactory(client=client, begin=over(3))
        vandaag = {"op": over(0), "locatie": locatie, "gebruiker": leider}
        ContactFactory(clients=[client], onderwerpen=[onderwerp], **vandaag)
    dossier = DossierFactory(referent=woord, locatie=locatie)
    GezinslidFactory(dossier=dossier, client=BuitenlandFactory(naam=EEN_WOORD))
    return woord, namen, dossier


@pytest.mark.parametrize("breedte", [360, 1280])
def test_pages_with_very_long_names_stay_within_the_window(handen, mensen, breedte):
    woord, namen, dossier = mensen
    paden = [
        reverse("vandaag:vandaag"),
        reverse("clients:client-list"),
        f"{reverse('termijnen:termijn-list')}?van=alle",
        reverse("termijnen:papier-list"),
        reverse("gezinshereniging:dossier-detail", args=[dossier.pk]),
        reverse("gezinshereniging:mutatie-create", args=[dossier.pk, "ingediend"]),
        *(f"{reverse('clients:client-search')}?q={wie}" for wie in ("Kiekeboe", "Zonnewijzer")),
        *(reverse("clients:client-detail", args=[client.pk]) for client in (woord, namen)),
        *(f"{reverse('spreekuur:contact-create')}?client={client.pk}" for client in (woord, namen)),
    ]
    handen.page.set_viewport_size({"width": breedte, "height": 800})
    for pad in paden:
        handen.page.goto(f"{handen.url}{pad}")
        toegankelijk.check_fits(handen.page, langste=30)
