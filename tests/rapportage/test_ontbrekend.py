"""What is missing in a year: found, with who can fill it in and where; silent when nothing is missing."""

from datetime import date

import pytest

from organisatie.models import Registratie
from organisatie.rechten import Rol
from rapportage.rekenen import count_jaarstaten
from rapportage.tonen.ontbrekend import MEESTE_LINKS, list_ontbrekend
from tests.factories import (
    AanwezigheidFactory,
    BeginsaldoFactory,
    BewoningFactory,
    ClientFactory,
    HuisvestingFactory,
    PartnerFactory,
    SaldocorrectieFactory,
    TaakstellingFactory,
    WoningFactory,
    ZittingFactory,
)
from tests.rapportage.wereld import JAAR, STAND, Wereld
from tests.team import Collega

pytestmark = pytest.mark.django_db


@pytest.fixture
def wereld():
    """A gemeente in which nothing is missing."""
    wereld = Wereld.maak()
    BeginsaldoFactory(gemeente=wereld.gemeente, jaar=JAAR)
    for helft in (1, 2):
        TaakstellingFactory(gemeente=wereld.gemeente, jaar=JAAR, helft=helft)
    return wereld


def gaten(wereld, *, stand=STAND, met_personen=True, leider=None):
    leider = leider or Collega(Rol.TEAMLEIDER, wereld.locatie)
    staat = count_jaarstaten(wereld.gemeente, [JAAR], stand)[JAAR]
    return list_ontbrekend(leider.toegang(), staat, met_personen=met_personen)


def met_woning(wereld, **velden):
    """Somebody housed, of whom everything is known except what is given."""
    huisvesting = wereld.gehuisvest(client=wereld.client(**velden))
    woning = WoningFactory(gemeente=wereld.gemeente, verhuurder=PartnerFactory())
    BewoningFactory(huisvesting=huisvesting, woning=woning)
    return huisvesting


def test_nothing_is_missing_when_all_is_known(wereld):
    met_woning(wereld)

    assert gaten(wereld) == []


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        ({"geslacht": "onbekend"}, "Het geslacht is onbekend."),
        ({"nationaliteit": "Onbekend"}, "De nationaliteit is onbekend."),
        ({"geboren_vroegst": None, "geboren_laatst": None}, "De leeftijd is niet zeker."),
        ({"geboren_vroegst": date(1999, 1, 1), "geboren_laatst": date(1999, 12, 31)}, "De leeftijd is niet zeker."),
    ],
)
def test_an_unknown_fact_about_somebody_housed_leads_to_that_client(wereld, velden, zin):
    huisvesting = met_woning(wereld, **velden)

    (gat,) = gaten(wereld)

    assert gat.wat.startswith(zin)
    assert [plek.url for plek in gat.plekken] == [f"/clienten/{huisvesting.client_id}/wijzigen/"]


def test_a_birth_year_that_settles_the_age_is_enough(wereld):
    met_woning(wereld, geboren_vroegst=date(1990, 1, 1), geboren_laatst=date(1990, 12, 31))

    assert gaten(wereld) == []


def test_a_placement_without_the_date_that_counts_is_found(wereld):
    wereld.gemeente.definities.update(huisvestingsdatum="brp")
    HuisvestingFactory(client=wereld.client(), gemeente=wereld.gemeente, begin=date(2017, 2, 2))

    (gat,) = gaten(wereld)

    assert "telt nog niet mee" in gat.wat


def test_somebody_housed_without_a_home_is_found(wereld):
    wereld.gehuisvest()

    assert [gat.wat for gat in gaten(wereld)] == ["Er staat niet in welke woning iemand woont."]


def test_a_home_without_landlord_or_day_is_found(wereld):
    WoningFactory(gemeente=wereld.gemeente)
    WoningFactory(gemeente=wereld.gemeente, beschikbaar_vanaf=None, verhuurder=PartnerFactory())

    assert [gat.aantal for gat in gaten(wereld)] == [1, 1]


def test_an_unknown_visitor_is_good_to_know_and_no_task(wereld):
    wereld.contact()

    (gat,) = gaten(wereld)

    assert not gat.is_vraag


def test_a_held_spreekuur_without_helpers_is_found(wereld):
    ZittingFactory(spreekuur=wereld.spreekuur())
    met_helper = ZittingFactory(spreekuur=wereld.spreekuur())
    AanwezigheidFactory(zitting=met_helper)

    (gat,) = gaten(wereld)

    assert gat.aantal == 1


def test_the_second_half_year_is_asked_from_july_on(wereld):
    wereld.gemeente.taakstellingen.filter(helft=2).delete()

    assert gaten(wereld, stand=date(2017, 6, 30)) == []
    assert "tweede half jaar" in gaten(wereld, stand=date(2017, 7, 1))[0].wat


def test_a_year_between_the_opening_and_now_without_taakstelling_is_named(wereld):
    wereld.gemeente.beginsaldo.delete()
    BeginsaldoFactory(gemeente=wereld.gemeente, jaar=2015)
    TaakstellingFactory(gemeente=wereld.gemeente, jaar=2015)

    assert [gat.wat.partition(" is")[0] for gat in gaten(wereld)] == ["De taakstelling van 2016"]


def test_a_correction_that_does_not_count_is_named(wereld):
    SaldocorrectieFactory(gemeente=wereld.gemeente, op=date(JAAR, 1, 1))

    assert "telt niet mee" in gaten(wereld)[0].wat


def test_without_any_registration_that_is_all_it_asks(wereld):
    Registratie.objects.filter(gemeente=wereld.gemeente).delete()
    wereld.gehuisvest()

    assert [gat.wat for gat in gaten(wereld)] == ["Er staat niet welke cijfers dit jaar worden bijgehouden."]


def test_what_is_not_kept_is_not_missing():
    wereld = Wereld.maak(zonder=("woningen", "taakstelling"))
    WoningFactory(gemeente=wereld.gemeente)

    assert gaten(wereld) == []


def test_who_belongs_elsewhere_is_counted_without_a_name(wereld):
    HuisvestingFactory(client=ClientFactory(geslacht="onbekend"), gemeente=wereld.gemeente)

    geslacht = gaten(wereld)[0]

    assert (geslacht.aantal, geslacht.elders, geslacht.plekken) == (1, 1, ())


def test_a_long_list_starts_with_ten(wereld):
    for _ in range(MEESTE_LINKS + 2):
        met_woning(wereld, geslacht="onbekend")

    (gat,) = gaten(wereld)

    assert (gat.aantal, len(gat.plekken), gat.meer) == (MEESTE_LINKS + 2, MEESTE_LINKS, 2)


def test_the_gemeente_reads_about_settings_only_and_gets_no_link(wereld):
    wereld.gehuisvest(client=wereld.client(geslacht="onbekend"))
    wereld.gemeente.taakstellingen.filter(helft=1).delete()

    ambtenaar = Collega(Rol.GEMEENTE, gemeente=wereld.gemeente)
    gevonden = gaten(wereld, met_personen=False, leider=ambtenaar)

    assert [(gat.wat[:15], gat.plekken) for gat in gevonden] == [("De taakstelling", ())]
