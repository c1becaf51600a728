"""Every figure of the registry, held against the same promises."""

from collections import Counter
from datetime import date

import pytest
from django.db.models import Count

from clients.models import Client, Huisvesting
from core.periode import Periode
from rapportage.controles import count_rows
from rapportage.indicatoren.register import GETELD, INDICATOREN
from rapportage.rekenen import count_cijfers, count_jaarstaten, list_known_jaren
from tests.each import each
from tests.factories import GemeenteFactory
from tests.rapportage.feiten import FEIT, take_back
from tests.rapportage.wereld import JAAR, STAND, Wereld, count_waarden, undone

pytestmark = pytest.mark.django_db

per_figuur = each(GETELD, ids=lambda indicator: indicator.code)
HALVERWEGE = date(2017, 6, 1)


@pytest.fixture
def wereld():
    return Wereld.maak()


@pytest.fixture
def elders():
    return Wereld.maak()


def waarde(indicator, wereld, jaar=JAAR):
    return count_waarden(wereld.gemeente, jaar, STAND)[indicator.code] or 0


def waarden(indicator, wereld, jaren):
    """The figure in each of these years, counted together."""
    staten = count_jaarstaten(wereld.gemeente, jaren, STAND, nodig=dict.fromkeys(jaren, lambda _code, _naam: False))
    return {jaar: staten[jaar].cijfers[indicator.code].waarde or 0 for jaar in jaren}


def count_one(indicator, wereld):
    """The figure of the year with all its breakdowns."""
    gevraagd = {indicator: {JAAR: indicator.uitsplitsingen}}
    return count_cijfers(wereld.gemeente, gevraagd, STAND)[indicator.code, JAAR]


def test_codes_are_unique_and_fit_a_url():
    codes = [figuur.code for figuur in INDICATOREN]

    assert len(codes) == len(set(codes))
    assert all(code.replace("-", "").isalnum() and code.islower() for code in codes)


def test_every_definition_is_a_sentence():
    for figuur in INDICATOREN:
        assert figuur.definitie[0].isupper()
        assert figuur.definitie.endswith(".")
        assert len(figuur.definitie.split()) > 7


def test_every_counted_figure_has_its_fact_here():
    assert set(FEIT) == {indicator.code for indicator in GETELD}


def leads_to_client(model, steps=3):
    """Whether a row of this model is about a client: itself, or over so many keys."""
    if model is Client:
        return True
    ahead = [v.related_model for v in model._meta.get_fields() if v.is_relation and v.concrete and v.related_model]
    return steps > 0 and any(leads_to_client(next_, steps - 1) for next_ in ahead)


@per_figuur
def test_what_counts_rows_about_clients_is_never_printed_as_it_is_for_the_gemeente(indicator):
    rows = indicator.rows(Periode.jaar(JAAR), GemeenteFactory())

    assert indicator.telt_personen or indicator.gewicht or not leads_to_client(rows.model)


@per_figuur
def test_total_is_its_rows_and_each_breakdown_that_adds_up(indicator, vol):
    cijfer = count_one(indicator, vol)

    rows = indicator.rows(Periode.jaar(JAAR), vol.gemeente)
    is_count = isinstance(indicator.measure, Count)
    assert cijfer.waarde == (len(rows) if is_count else round(rows.aggregate(n=indicator.measure)["n"], 2))
    assert cijfer.waarde > 0
    for uitsplitsing in (u for u in indicator.uitsplitsingen if u.telt_op):
        opgeteld = sum(cijfer.uitsplitsingen[uitsplitsing.naam].values())
        assert opgeteld == pytest.approx(cijfer.waarde, abs=0.01), uitsplitsing.naam


@per_figuur
def test_each_cell_opens_to_exactly_its_own_rows(indicator, vol):
    cijfer = count_one(indicator, vol)

    rows = indicator.rows(Periode.jaar(JAAR), vol.gemeente)
    for uitsplitsing in indicator.uitsplitsingen:
        for cel, aantal in cijfer.uitsplitsingen[uitsplitsing.naam].items():
            in_cel = uitsplitsing.rijen(rows, cel)
            geteld = in_cel.aggregate(n=indicator.measure)["n"] or 0
            assert round(geteld, 2) == aantal, (uitsplitsing.naam, cel)


@per_figuur
def test_its_rows_are_counted_alike_beside_all_others(indicator, vol):
    """As the check on days without a registration counts them."""
    periode = Periode.jaar(JAAR)

    assert count_rows([(indicator.code, periode, vol.gemeente.pk)]) == [indicator.rows(periode, vol.gemeente).count()]


@per_figuur
def test_a_figure_with_all_its_breakdowns_takes_three_queries_at_most(indicator, vol, django_assert_max_num_queries):
    with django_assert_max_num_queries(3):
        count_one(indicator, vol)


def test_all_figures_of_all_years_together_take_three_too(vol, django_assert_max_num_queries):
    gevraagd = {indicator: dict.fromkeys(range(2010, 2019), indicator.uitsplitsingen) for indicator in GETELD}

    with django_assert_max_num_queries(3):
        cijfers = count_cijfers(vol.gemeente, gevraagd, STAND)

    assert len(cijfers) == len(GETELD) * 9


@per_figuur
def test_one_fact_counts_once_in_its_year_only(indicator, wereld):
    jaren = (2016, 2017, 2018)
    with undone():
        before = Counter(waarden(indicator, wereld, jaren))

        FEIT[indicator.code](wereld, HALVERWEGE)

        erbij = {jaar: nu - before[jaar] for jaar, nu in waarden(indicator, wereld, jaren).items()}
        assert erbij == {2016: 0, 2017: 1, 2018: 0}


@pytest.mark.parametrize(("op", "telt_in"), [(date(2017, 12, 31), 2017), (date(2018, 1, 1), 2018)])
@per_figuur
def test_the_year_ends_on_31_december(indicator, wereld, op, telt_in):
    with undone():
        FEIT[indicator.code](wereld, op)

        assert waarden(indicator, wereld, (2017, 2018)) == {2017: 0, 2018: 0} | {telt_in: 1}


@per_figuur
def test_a_fact_of_another_gemeente_does_not_count(indicator, wereld, elders):
    with undone():
        FEIT[indicator.code](elders, HALVERWEGE)

        assert waarde(indicator, wereld) == 0
        assert waarde(indicator, elders) == 1


@per_figuur
def test_what_is_deleted_no_longer_counts(indicator, wereld):
    with undone():
        feit = FEIT[indicator.code](wereld, HALVERWEGE)

        take_back(feit)

        assert waarde(indicator, wereld) == 0


@pytest.mark.parametrize("code", ["gehuisvest", "gehuisvest-volwassenen", "nareizigers"])
def test_a_placement_that_turns_out_to_be_elsewhere_moves_with_its_gemeente(code):
    wereld, elders = Wereld.maak(), Wereld.maak()
    huisvesting = FEIT[code](wereld, HALVERWEGE)

    huisvesting.gemeente = elders.gemeente
    huisvesting.save()

    assert count_waarden(wereld.gemeente, JAAR, STAND)[code] == 0
    assert count_waarden(elders.gemeente, JAAR, STAND)[code] == 1


def test_one_person_with_two_contacts_counts_as_one_person_and_two_contacts():
    wereld = Wereld.maak()
    client = wereld.client()
    dubbel = wereld.client(hoofd=client)

    wereld.contact(clients=[client])
    wereld.contact(date(2017, 9, 1), clients=[dubbel])

    gevonden = count_waarden(wereld.gemeente, JAAR, STAND)
    assert (gevonden["contact-personen"], gevonden["contacten"]) == (1, 2)


def test_what_is_not_kept_is_unknown_and_not_zero():
    wereld = Wereld.maak(zonder=("publieksvragen", "gva"))

    gevonden = count_waarden(wereld.gemeente, JAAR, STAND)

    assert gevonden["publieksvragen"] is None
    assert gevonden["gva-geherhuisvest"] is None
    assert gevonden["contacten"] == 0


def test_a_part_of_what_is_not_kept_is_unknown_too():
    wereld = Wereld.maak(zonder=("huisvesting",))

    assert count_waarden(wereld.gemeente, JAAR, STAND)["nareizigers"] is None
    assert count_waarden(wereld.gemeente, JAAR, STAND)["saldo-eind"] is None


def test_who_will_be_housed_next_week_is_not_housed_yet():
    wereld = Wereld.maak()
    wereld.gehuisvest(date(2017, 6, 8))

    assert count_waarden(wereld.gemeente, 2017, date(2017, 6, 7))["gehuisvest"] == 0
    assert count_waarden(wereld.gemeente, 2017, date(2017, 6, 8))["gehuisvest"] == 1


def test_years_run_from_the_first_registration_to_today():
    assert list_known_jaren(Wereld.maak().gemeente, STAND) == range(2010, 2019)
    assert not list_known_jaren(GemeenteFactory(), STAND)


def test_on_the_last_day_itself_nobody_is_late():
    wereld = Wereld.maak()
    wereld.termijn(date(2017, 6, 7))

    assert count_waarden(wereld.gemeente, 2017, date(2017, 6, 7))["termijnen-te-laat"] == 0
    assert count_waarden(wereld.gemeente, 2017, date(2017, 6, 8))["termijnen-te-laat"] == 1


def test_who_turns_eighteen_is_not_late():
    wereld = Wereld.maak()
    wereld.termijn(date(2017, 6, 7), code="kind_18")

    assert count_waarden(wereld.gemeente, JAAR, STAND)["termijnen-te-laat"] == 0


def test_a_term_is_met_or_missed_and_never_both():
    wereld = Wereld.maak()
    for gedaan, afloop in ((date(2017, 6, 7), "gedaan"), (date(2017, 6, 8), "gedaan"), (None, "open")):
        wereld.termijn(date(2017, 6, 7), afloop=afloop, afgehandeld_op=gedaan)
    wereld.termijn(date(2017, 6, 7), afloop="niet van toepassing", afgehandeld_op=date(2017, 6, 8))

    gevonden = count_waarden(wereld.gemeente, JAAR, STAND)
    assert (gevonden["termijnen-gehaald"], gevonden["termijnen-te-laat"]) == (1, 2)


@pytest.mark.parametrize(
    "code",
    ["inburgering-geslaagd", "inburgering-verlengd", "inburgering-boetes", "vergunningen-verlengd",
     "termijnen-gehaald", "termijnen-te-laat", "gh-dossiers-nieuw", "gh-dossiers-heropend", "gh-dossiers-gesloten",
     "gh-dossiers-afgerond", "gh-beschikkingen-positief", "gh-beschikkingen-negatief", "gh-naar-advocaat",
     "gh-contactmomenten", "gh-besloten-personen", "gh-herenigde-personen"],
)  # fmt: skip
def test_what_happened_before_a_move_stays_with_the_gemeente_of_that_day(code):
    wereld, elders = Wereld.maak(), Wereld.maak()
    FEIT[code](wereld, HALVERWEGE)

    wonen = Huisvesting.objects.get(gemeente=wereld.gemeente, begin=date(2009, 6, 1))
    wonen.eind = date(2017, 9, 1)
    wonen.save()
    elders.gehuisvest(date(2017, 9, 1), client=wonen.client, soort="verhuisd")

    assert count_waarden(wereld.gemeente, JAAR, STAND)[code] == 1
    assert count_waarden(elders.gemeente, JAAR, STAND)[code] == 0
