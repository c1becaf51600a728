"""The top of a year, years side by side, and that none of it tells a gemeente what is hidden."""

import re
from datetime import date, timedelta

import pytest
from django.core.cache import cache
from django.utils import timezone

from rapportage.indicatoren.register import GROEPEN, INDICATOREN, REGISTER
from rapportage.tonen.paginas import make_jaarbeeld
from rapportage.tonen.reeksen import keep_totalen, list_jaarreeksen
from rapportage.tonen.vooraan import TEGELS, list_hoofdcijfers, make_vooraan
from tests.factories import RegistratieFactory
from tests.rapportage.wereld import JAAR, Wereld

pytestmark = pytest.mark.django_db


@pytest.fixture
def wereld(locatie, gemeente):
    for groep in GROEPEN:
        RegistratieFactory(gemeente=gemeente, groep=groep, begin=date(2014, 1, 1))
    return Wereld(gemeente, locatie)


def huisvest(wereld, aantal, op=date(2017, 3, 3)):
    for _ in range(aantal):
        wereld.gehuisvest(op, client=wereld.client(geslacht="vrouw", nationaliteit="Syrië"))


def pages(wereld):
    """Every page that has tiles, bars or small bars for each year."""
    plaats = wereld.gemeente.pk
    yield ("vandaag:vandaag",)
    yield "rapportage:vergelijking-detail", plaats
    for jaar in (JAAR - 1, JAAR, JAAR + 1, JAAR + 2):
        yield "rapportage:jaar-detail", plaats, jaar
        yield "rapportage:vogelvlucht-detail", plaats, jaar


def look(collega, wereld):
    """All that this person reads there, by address; without what differs at each look: tokens and the clock."""
    cache.clear()
    return {
        adres: re.sub(r'name="csrfmiddlewaretoken" value="\w+"|\b\d\d:\d\d\b', "", collega.get(*adres).content.decode())
        for adres in pages(wereld)
    }


def test_what_the_team_sees_does_change(teamleider, wereld):
    huisvest(wereld, 2)
    two = look(teamleider, wereld)

    huisvest(wereld, 1)

    assert look(teamleider, wereld) != two


def test_the_small_bars_are_the_totals_of_the_page_of_each_year(teamleider, vol):
    vol.gemeente.registraties.update(begin=date(2014, 1, 1))
    huisvest(vol, 7, op=date(2015, 2, 2))
    toegang = teamleider.toegang()
    per_jaar = {jaar: make_jaarbeeld(toegang, vol.gemeente, jaar) for jaar in range(2014, toegang.vandaag.year + 1)}

    reeksen = list_jaarreeksen(per_jaar[JAAR].dit, per_jaar[JAAR].vorig)

    for code, reeks in reeksen.items():
        assert reeks == {jaar: beeld.dit.totaal(code) for jaar, beeld in per_jaar.items()}, code


def test_the_totals_of_other_years_are_counted_once_a_day(wereld):
    vandaag, jaren = date(2018, 3, 1), [2015]
    huisvest(wereld, 6, op=date(2015, 2, 2))
    eerst = keep_totalen(wereld.gemeente, jaren, vandaag=vandaag)

    huisvest(wereld, 1, op=date(2015, 2, 2))

    assert keep_totalen(wereld.gemeente, jaren, vandaag=vandaag) == eerst
    morgen = keep_totalen(wereld.gemeente, jaren, vandaag=vandaag + timedelta(days=1))
    assert (eerst[2015]["gehuisvest"], morgen[2015]["gehuisvest"]) == (6, 7)


def test_the_headline_figures_follow_the_order_of_the_registry(teamleider, wereld):
    beeld = make_jaarbeeld(teamleider.toegang(), wereld.gemeente, JAAR)
    volgorde = sorted((figuur for figuur in INDICATOREN if figuur.vooraan), key=lambda figuur: figuur.vooraan)

    assert list_hoofdcijfers(beeld) == volgorde[:TEGELS]
    assert len({figuur.vooraan for figuur in volgorde}) == len(volgorde) >= TEGELS


def test_a_headline_figure_that_is_not_kept_makes_place_for_the_next(teamleider, gemeente):
    RegistratieFactory(gemeente=gemeente, groep="huisvesting", begin=date(2016, 1, 1))
    beeld = make_jaarbeeld(teamleider.toegang(), gemeente, JAAR)

    vooraan = make_vooraan(beeld)

    assert [tegel.figuur.code for tegel in vooraan.tegels] == ["gehuisvest", "gehuisvest-volwassenen"]
    assert vooraan.taak.zin == "0 mensen zijn gehuisvest. De taakstelling van 2017 is niet bekend."


def test_a_year_in_which_nothing_is_kept_has_no_top(teamleider, gemeente):
    response = teamleider.get("rapportage:jaar-detail", gemeente.pk, JAAR)

    assert (response.context["vooraan"].taak, response.context["vooraan"].tegels) == (None, ())
    assert "Spreekuur: geen cijfers van 2017 en 2016" in response.content.decode()


def test_a_check_that_fails_is_open_and_stands_first(teamleider, wereld):
    wereld.gemeente.registraties.filter(groep="contacten").delete()
    wereld.contact()

    pagina = teamleider.get("rapportage:jaar-detail", wereld.gemeente.pk, JAAR).content.decode()

    assert pagina.index("Contacten: rijen buiten de registratie") < pagina.index('class="tegels"')
    assert "1 controle klopt niet" in pagina
    assert pagina.index("Contacten: rijen buiten de registratie") < pagina.index("controles kloppen")


def test_every_figure_tells_how_it_counts_one_click_away(teamleider, wereld):
    pagina = teamleider.get("rapportage:jaar-detail", wereld.gemeente.pk, JAAR).content.decode()

    assert not [figuur.code for figuur in INDICATOREN if figuur.definitie not in pagina]


def test_titles_are_as_people_say_them():
    titels = {code: [u.titel(figuur) for u in figuur.uitsplitsingen] for code, figuur in REGISTER.items()}

    assert titels["contacten"] == [
        "Contacten per soort",
        "Contacten, hoe ze gingen",
        "Contacten per maand",
        "Contacten per onderwerp",
        "Contacten, naar wie is doorverwezen",
    ]
    assert titels["nareizigers"][0] == "Nareizigers per leeftijd"
    assert titels["inburgering-boetes"][1] == "Boetes voor de inburgering, waarvoor"


def compare(collega, wereld, *jaren):
    query = {"jaar": list(jaren)} if jaren else {}
    return collega.get("rapportage:vergelijking-detail", wereld.gemeente.pk, query=query)


def test_the_last_years_stand_side_by_side_without_a_choice(teamleider, wereld):
    beeld = compare(teamleider, wereld).context["beeld"]

    dit_jaar = timezone.localdate().year
    assert beeld.jaren == tuple(range(dit_jaar, dit_jaar - 8, -1))
    assert beeld.voorlopig == {dit_jaar}


def test_chosen_years_stand_newest_first_each_with_its_own_numbers(teamleider, vol):
    beeld = compare(teamleider, vol, 2017, 2014, 2016).context["beeld"]

    cellen = {
        regel.figuur.code: [getal for getal, _ in regel.cellen] for _, regels in beeld.secties for regel in regels
    }
    assert beeld.jaren == (2017, 2016, 2014)
    assert cellen["gehuisvest"] == ["3", "2", "0"]
    assert cellen["saldo-eind"] == ["-12", "-8", "–"]


@pytest.mark.parametrize(
    ("jaren", "zin"),
    [
        (["2017"], "Kies ten minste twee jaren."),
        ([str(jaar) for jaar in range(2014, 2023)], "Je koos 9 jaren. Kies er hoogstens 8."),
        (["2017", "1901"], "Van 1901 zijn er geen cijfers."),
        (["2017", "onzin"], "Van onzin zijn er geen cijfers."),
        ([""], "Van  zijn er geen cijfers."),
    ],
)
def test_a_choice_that_cannot_be_compared_is_explained(teamleider, wereld, jaren, zin):
    response = compare(teamleider, wereld, *jaren)

    assert response.status_code == 200
    assert response.context["form"].errors["jaar"] == [zin]
    assert response.context["beeld"] is None


def test_years_of_a_gemeente_of_somebody_else_are_not_found(teamleider, wereld, other_location):
    elders = other_location.gemeenten.get()

    assert teamleider.get("rapportage:vergelijking-detail", elders.pk).status_code == 404


def test_a_gemeente_without_years_has_nothing_to_compare(teamleider, gemeente):
    response = teamleider.get("rapportage:vergelijking-detail", gemeente.pk)

    assert "nog geen twee jaren" in response.content.decode()
