"""What every form does in a real browser: a nervous finger counts once, and a typed day is shown back."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from core.datums import say_day
from organisatie.models import Gemeente, Saldocorrectie
from tests.browser.handen import Toetsenbord
from tests.browser.mensen import TEAMLEIDER

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("soort_handen", [Toetsenbord])]


@pytest.fixture
def correctie(handen, log_in):
    """The page on which a balance is corrected: nothing keeps two equal corrections apart."""
    log_in(TEAMLEIDER)
    gemeente = Gemeente.objects.get(naam="Noordwijk")
    handen.open(reverse("organisatie:saldocorrectie-create", args=[gemeente.pk]))
    return gemeente


@pytest.mark.parametrize("tussen", [30, 80, 150], ids=lambda tussen: f"{tussen} ms")
def test_a_double_click_keeps_one_row(venster, site, log_in, wacht, tussen):
    log_in(TEAMLEIDER)
    gemeente, voor = Gemeente.objects.get(naam="Noordwijk"), Saldocorrectie.objects.count()
    page = venster.new_page()
    page.goto(site.url + reverse("organisatie:saldocorrectie-create", args=[gemeente.pk]))
    page.get_by_label("Op", exact=True).fill("gisteren")
    page.get_by_label("Aantal").fill("2")
    page.get_by_label("Reden").fill("Verzonnen reden")
    plek = page.get_by_role("button", name="Opslaan").bounding_box()
    x, y = plek["x"] + plek["width"] / 2, plek["y"] + plek["height"] / 2

    page.mouse.click(x, y)
    page.wait_for_timeout(tussen)
    page.mouse.click(x, y)

    expect(page.locator("h1")).to_have_text("Noordwijk")
    expect(page.get_by_text("De correctie is bewaard")).to_be_visible()
    assert Saldocorrectie.objects.count() == voor + 1
    wacht.check()


def test_a_typed_day_is_shown_back_with_its_weekday_before_saving(handen, correctie, wacht):
    veld = handen.veld("Op")
    terug = handen.page.locator("output[for=id_op]")
    gisteren = timezone.localdate() - timedelta(days=1)

    handen.vul(veld, "gisteren")
    expect(terug).to_have_text(say_day(gisteren))
    handen.vul(veld, "15-12-2026")
    expect(terug).to_have_text("di 15 december 2026")
    handen.vul(veld, "03-04-05")
    expect(terug).to_contain_text("Bedoel je")
    handen.vul(veld, "")
    expect(terug).to_have_text("")
    wacht.check()


def test_after_a_mistake_elsewhere_the_day_still_stands_there_in_words(handen, correctie, wacht):
    handen.vul(handen.veld("Op"), "15 dec 2026")
    handen.vul(handen.veld("Aantal"), "0")
    handen.vul(handen.veld("Reden"), "Verzonnen reden")
    handen.kies(handen.knop("Opslaan"))

    expect(handen.page.locator("output[for=id_op]")).to_have_text("di 15 december 2026")
    expect(handen.veld("Op")).to_have_value("15 dec 2026")
    wacht.check()
