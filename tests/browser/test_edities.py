"""A year is fixed by the team leader, and laid beside today."""

import re

import pytest

from organisatie.models import Gemeente
from tests.browser import toegankelijk
from tests.browser.handen import Toetsenbord
from tests.browser.mensen import GEMEENTE, TEAMLEIDER

pytestmark = pytest.mark.browser


@pytest.mark.taak("teamleider/jaar-vaststellen", "Een jaar vaststellen", bij="rapportage: rapportage:editie")
def test_a_year_is_fixed_and_read_again(taak, handen, log_in):
    log_in(TEAMLEIDER)
    handen.open(f"/totalen/{Gemeente.objects.get(slug='noordwijk').pk}/2018/")
    taak.doe("Open bij *Totalen* het jaar en kies *Vaststellen*.")
    handen.kies(handen.link("Vaststellen", exact=True))
    handen.kop("Noordwijk 2018 vaststellen")
    taak.zie("Klopt een controle niet? Dan vraagt het formulier waarom dat goed is.", beeld=True)
    taak.doe("Kies de periode, leg uit wat niet klopt, en kies *Stel vast*.")
    for veld in handen.page.get_by_label(re.compile("Waarom is dat goed zo")).all():
        handen.vul(veld, "Nagekeken met de gemeente.")
    handen.kies(handen.knop("Stel vast"))
    handen.kop("Noordwijk 2018, editie 1")
    taak.zie("Dit zijn de cijfers van de editie. Ze veranderen niet meer.", beeld=True)
    taak.doe("Kies later *Wat zou dit vandaag zijn?* om te zien wat er anders is.")
    handen.kies(handen.link("Wat zou dit vandaag zijn?"))
    handen.kop("Wat zou dit vandaag zijn?")
    taak.klaar("Wat zou dit vandaag zijn?")


@pytest.mark.parametrize("soort_handen", [Toetsenbord])
@pytest.mark.parametrize(("email", "begin"), [(TEAMLEIDER, "/edities/{}/"), (GEMEENTE, "/cijfers/{}/")])
def test_an_edition_reads_at_every_width(handen, log_in, email, begin):
    log_in(email)
    gemeente = Gemeente.objects.get(slug="noordwijk")
    editie = gemeente.edities.get(jaar=2017, versie=2)
    pad = begin.format(editie.pk if email == TEAMLEIDER else editie.publicatie.pk)
    meer = (
        [f"{pad}vandaag/", f"{pad}gemeente/"]
        if email == TEAMLEIDER
        else ["/cijfers/", f"/cijfers/jaren/{gemeente.pk}/"]
    )
    for path in (pad, *meer):
        handen.page.goto(handen.url + path)
        for width in (1280, 768, 360, 320):
            with toegankelijk.at_size(handen.page, (width, 800)):
                wide = handen.page.evaluate("() => document.documentElement.scrollWidth")
            assert wide <= width, f"{path} scrolls sideways at {width} px"
        toegankelijk.check(handen.page)
