"""The catalogue and the book that picks the version."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.periode import Periode
from tests.each import each
from wetgeving.begrippen import Aard, Duur, Feit, Voorwaarde, Zekerheid, Zijde
from wetgeving.boek import Regelboek
from wetgeving.regels import BOEK, REGELS, ZONDER_REGEL, find_regel

from .hulp import losse_regel

WEEK = Duur(weken=1)
dagen = st.dates(date(1995, 1, 1), date(2080, 12, 31))
# The codes of the catalogue in DOMAIN.md 1.5: other packages and the demo name them.
CATALOGUS = {
    "nareis_aanvraag", "nareis_wachttijd_subsidiair", "nareis_beslissing", "mvv_regulier_beslissing", "mvv_afgifte",
    "mvv_inreis", "nareis_melding_ind", "nareis_vergunning_na_melding", "bezwaar_vw", "bezwaar_beslissing_mvv",
    "beroep_vw", "beroep_subsidiair_status", "beroep_intrekking_asiel", "ingebrekestelling_reactie", "bezwaar_awb",
    "vergunning_einde", "verblijfstitel_einde", "verlenging_vanaf", "pvt_wi2013", "inburgering_wi2013", "pip",
    "inburgering_wi2021", "verlenging_inburgering_vanaf", "leerroute_wijzigen", "huisvesting_na_koppeling",
    "mb_einde",
}  # fmt: skip


def boek(*versies: dict) -> Regelboek:
    return Regelboek(losse_regel(WEEK, **versie) for versie in versies)


def test_every_code_of_the_catalogue_has_a_rule():
    assert set(BOEK.codes()) >= CATALOGUS


def test_the_book_holds_every_row_once():
    assert [regel for code in BOEK.codes() for regel in BOEK.versies(code)] == sorted(
        REGELS, key=lambda regel: (regel.code, regel.geldig.begin, regel.ingevoerd or date.min)
    )
    assert len({regel.versie for regel in REGELS}) == len(REGELS)


@each(BOEK.codes())
def test_the_versions_of_a_code_follow_each_other_without_a_hole(code):
    for oud, nieuw in pairwise(BOEK.geldende(code)):
        assert oud.geldig.eind == nieuw.geldig.begin


@given(st.sampled_from(BOEK.codes()), dagen, st.none() | dagen)
def test_every_code_has_exactly_one_version_on_each_day_of_its_period(code, dag, bekend_op):
    gekend = [r for r in BOEK.versies(code) if bekend_op is None or (r.ingevoerd or date.min) <= bekend_op]
    fout = {regel.vervangt for regel in gekend}
    passend = [regel for regel in gekend if dag in regel.geldig and regel.versie not in fout]

    if passend:
        assert [BOEK.regel_on(code, dag, bekend_op=bekend_op)] == passend
    else:
        with pytest.raises(LookupError, match=rf"{code}.*{dag:%d-%m-%Y}"):
            BOEK.regel_on(code, dag, bekend_op=bekend_op)


@each(REGELS, ids=lambda r: r.versie)
def test_a_rule_is_written_so_that_it_can_be_checked(regel):
    later = f"/{regel.ingevoerd.isoformat()}" if regel.ingevoerd else ""
    assert regel.versie == f"{regel.code}@{regel.geldig.begin.isoformat()}{later}"
    assert BOEK.versie(regel.versie) is regel
    assert regel.herinneren
    assert regel.bron or regel.zekerheid is Zekerheid.ONZEKER or regel.code == "brief_termijn"
    assert regel.toelichting == "" or regel.toelichting.endswith(".")
    assert regel.bron == "" or regel.bron.endswith(".")
    assert not regel.fataal or (regel.zijde is Zijde.WIJ and regel.aard is Aard.UITERSTE)
    assert regel.aard is Aard.UITERSTE or regel.zijde is Zijde.WIJ
    assert (regel.ingevoerd is None) == (regel.vervangt is None)


@each([r for r in REGELS if r.zekerheid is not Zekerheid.NAGELEZEN], ids=lambda r: r.versie)
def test_a_rule_that_was_not_read_tells_the_reader_what_is_not_sure(regel):
    assert regel.toelichting or regel.bron


@pytest.mark.parametrize(
    ("peildatum", "grondslag", "voorwaarde"),
    [
        (date(2026, 6, 11), "Vw 2000 art. 29 lid 2 (oud)", None),
        (date(2026, 6, 12), "Vw 2000 art. 29c lid 1", Voorwaarde.VLUCHTELING),
    ],
)
def test_since_june_2026_only_family_of_a_refugee_has_three_months(peildatum, grondslag, voorwaarde):
    regel = find_regel("nareis_aanvraag", peildatum)

    assert (regel.grondslag, regel.voorwaarde) == (grondslag, voorwaarde)


@pytest.mark.parametrize(
    ("code", "laatste", "eerste"),
    [
        ("vergunning_einde", date(2026, 6, 11), None),
        ("verblijfstitel_einde", None, date(2026, 6, 12)),
        ("inburgering_wi2013", date(2021, 12, 31), date(2013, 1, 1)),
        ("pvt_wi2013", date(2021, 12, 31), date(2017, 10, 1)),
        ("inburgering_wi2021", None, date(2022, 1, 1)),
        ("beroep_subsidiair_status", None, date(2026, 6, 12)),
    ],
)
def test_a_rule_holds_from_its_first_to_its_last_day_and_no_longer(code, laatste, eerste):
    if eerste:
        assert find_regel(code, eerste)
        with pytest.raises(LookupError):
            find_regel(code, eerste - timedelta(days=1))
    if laatste:
        assert find_regel(code, laatste)
        with pytest.raises(LookupError):
            find_regel(code, laatste + timedelta(days=1))


def test_the_permit_is_picked_by_its_bekendmaking_and_the_old_integration_law_by_the_duty():
    assert find_regel("vergunning_einde", date(2026, 1, 1)).peil is Feit.BEKENDMAKING
    assert find_regel("nareis_beslissing", date(2026, 1, 1)).peil is Feit.INDIENING
    assert find_regel("pvt_wi2013", date(2020, 1, 1)).peil is Feit.INBURGERINGSPLICHTIG


def test_an_unknown_code_is_named():
    with pytest.raises(LookupError, match="verzonnen"):
        find_regel("verzonnen", date(2026, 1, 1))
    with pytest.raises(LookupError, match="verzonnen@2026"):
        BOEK.versie("verzonnen@2026")


def test_every_term_without_a_rule_has_its_reason_and_source():
    assert len({zonder.wat for zonder in ZONDER_REGEL}) == len(ZONDER_REGEL) >= 20
    for zonder in ZONDER_REGEL:
        assert zonder.waarom.endswith(".")
        assert zonder.bron


# A book in which the law, or what we knew of it, changed.
JULI = date(2027, 7, 1)
AUGUSTUS = date(2027, 8, 1)
OUD = {"geldig": Periode(date(2020, 1, 1)), "grondslag": "oud"}
NIEUW = {"geldig": Periode(JULI), "grondslag": "nieuw", "ingevoerd": AUGUSTUS}
VERBETERD = {"ingevoerd": AUGUSTUS, "vervangt": "losse_termijn@2020-01-01"}


@pytest.mark.parametrize(
    ("peildatum", "bekend_op", "grondslag"),
    [
        (date(2027, 6, 30), None, "oud"),
        (JULI, None, "nieuw"),
        (JULI, date(2027, 7, 31), "oud"),
        (JULI, AUGUSTUS, "nieuw"),
        (date(2027, 6, 30), AUGUSTUS, "oud"),
    ],
)
def test_a_new_version_goes_first_from_the_day_it_came_into_the_software(peildatum, bekend_op, grondslag):
    regels = boek(OUD, NIEUW)

    assert regels.regel_on("losse_termijn", peildatum, bekend_op=bekend_op).grondslag == grondslag


def test_a_version_that_was_replaced_is_still_found_for_the_days_on_which_it_was_known():
    regels = boek({**OUD, "grondslag": "fout"}, {**OUD, "grondslag": "goed", **VERBETERD})
    peildatum = date(2021, 1, 1)

    assert regels.regel_on("losse_termijn", peildatum).grondslag == "goed"
    assert regels.regel_on("losse_termijn", peildatum, bekend_op=date(2027, 7, 31)).grondslag == "fout"
    assert regels.regel_on("losse_termijn", peildatum, bekend_op=AUGUSTUS).grondslag == "goed"
    assert regels.versie("losse_termijn@2020-01-01").grondslag == "fout"
    assert regels.versie("losse_termijn@2020-01-01/2027-08-01").grondslag == "goed"


def test_days_that_the_replacement_does_not_cover_lose_their_rule_on_the_day_of_the_replacement():
    regels = boek(OUD, {**NIEUW, "geldig": Periode(date(2021, 1, 1)), **VERBETERD})
    peildatum = date(2020, 12, 31)

    assert regels.regel_on("losse_termijn", peildatum, bekend_op=date(2027, 7, 31)).grondslag == "oud"
    for bekend_op in (AUGUSTUS, None):
        with pytest.raises(LookupError):
            regels.regel_on("losse_termijn", peildatum, bekend_op=bekend_op)


@given(dagen, dagen)
def test_a_book_with_three_layers_of_knowledge_names_one_version_for_each_pair_of_days(peildatum, bekend_op):
    lagen = [OUD, NIEUW, {"geldig": Periode(date(2025, 1, 1)), "grondslag": "later", "ingevoerd": date(2028, 1, 1)}]
    gevonden = {
        boek(*volgorde).regel_on("losse_termijn", max(peildatum, date(2020, 1, 1)), bekend_op=bekend_op).grondslag
        for volgorde in (lagen, lagen[::-1])
    }

    assert len(gevonden) == 1
    if bekend_op < AUGUSTUS:
        assert gevonden == {"oud"}


def test_two_versions_for_the_same_days_cannot_stand_side_by_side():
    with pytest.raises(ValueError, match="same days"):
        boek(OUD, {"geldig": Periode(JULI), "grondslag": "nieuw"})
    with pytest.raises(ValueError, match="one name"):
        boek(OUD, OUD)


def test_a_rule_released_ahead_of_its_first_day_changes_nothing_before_that_day():
    """In May a law of July is known: what happens in June still follows the old one, also when stored in August."""
    regels = boek(OUD, {**NIEUW, "ingevoerd": date(2027, 5, 1)})

    for bekend_op in (date(2027, 5, 1), date(2027, 6, 15), AUGUSTUS, None):
        assert regels.regel_on("losse_termijn", date(2027, 6, 30), bekend_op=bekend_op).grondslag == "oud"
        assert regels.regel_on("losse_termijn", JULI, bekend_op=bekend_op).grondslag == "nieuw"


def test_only_a_correction_takes_an_older_version_out_of_what_holds():
    oud = "losse_termijn@2020-01-01"
    verbeterd, gewijzigd = boek(OUD, {**OUD, **VERBETERD}), boek(OUD, NIEUW)

    assert [r.vervangt for r in verbeterd.geldende("losse_termijn")] == [oud]
    assert verbeterd.vervangen_op(verbeterd.versie(oud)) == AUGUSTUS
    assert len(gewijzigd.geldende("losse_termijn")) == 2
    assert gewijzigd.vervangen_op(gewijzigd.versie(oud)) is None


def test_what_was_corrected_twice_was_replaced_on_the_first_day():
    oud, later = "losse_termijn@2020-01-01", date(2028, 1, 1)
    tweemaal = boek(OUD, {**OUD, **VERBETERD}, {**OUD, **VERBETERD, "ingevoerd": later, "grondslag": "nog beter"})

    assert tweemaal.vervangen_op(tweemaal.versie(oud)) == AUGUSTUS
    assert tweemaal.regel_on("losse_termijn", JULI, bekend_op=AUGUSTUS).ingevoerd == AUGUSTUS
    assert tweemaal.regel_on("losse_termijn", JULI).ingevoerd == later


def test_a_correction_of_nothing_or_without_a_day_cannot_be_written():
    with pytest.raises(ValueError, match="not there"):
        boek(OUD, {**NIEUW, "vervangt": "losse_termijn@1999-01-01"})
    with pytest.raises(ValueError, match="a day on which"):
        losse_regel(WEEK, vervangt="losse_termijn@2020-01-01")


@pytest.mark.parametrize("anders", [{"nu_doen": ""}, {"handelen": "Bel."}, {"zijde": Zijde.OVERHEID, "handelen": ""}])
def test_a_rule_that_does_not_say_what_to_do_cannot_be_written(anders):
    with pytest.raises(ValueError, match="what to do"):
        losse_regel(WEEK, **anders)


def test_the_order_in_which_rows_are_written_does_not_matter():
    assert boek(NIEUW, OUD).versies("losse_termijn") == boek(OUD, NIEUW).versies("losse_termijn")
