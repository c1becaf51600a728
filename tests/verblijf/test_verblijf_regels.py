"""What cannot be true of a permit or a card: each rule with its boundary."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verblijf import domain as verblijfsregels
from verblijf.domain import (
    Besluit,
    Documentfeiten,
    Verblijfsdocumentsoort,
    Vergunningfeiten,
    Vergunningsoort,
    ask_about_order,
    clean_documentnummer,
    compute_ingangsdatum,
    let_op_bij,
    let_op_nummer,
    say_ingangsdatum,
    why_no_aanvraag,
    why_no_besluit,
    why_no_document,
    why_no_intrekking,
    why_no_naast,
    why_no_referent,
    why_no_tweede,
    why_no_vergunning,
    why_no_verlenging,
)

VANDAAG = date(2026, 11, 23)
LAATSTE_OUDE, EERSTE_NIEUWE = date(2026, 6, 11), date(2026, 6, 12)
OUD = Vergunningfeiten("asiel bepaalde tijd", date(2023, 5, 2), date(2023, 5, 4), date(2022, 1, 10), date(2027, 1, 10))
BSN = "111222333"  # passes the 11-proof; nobody's


def feiten(soort="asiel bepaalde tijd", **dagen):
    return Vergunningfeiten(soort, **dagen)


def test_not_every_kind_of_permit_or_card_is_about_asylum():
    assert {*verblijfsregels.ZONDER_EIND, *verblijfsregels.ASIELSOORTEN} < {*Vergunningsoort}
    assert {*Verblijfsdocumentsoort} > verblijfsregels.KAARTEN | {Verblijfsdocumentsoort.W}


def test_the_three_dates_of_an_old_permit_are_accepted():
    assert why_no_vergunning(OUD, vandaag=VANDAAG) is None


@pytest.mark.parametrize(
    ("gegeven", "veld", "woorden"),
    [
        (feiten("asiel", bekendmaking=LAATSTE_OUDE), "soort", "bestaat pas sinds 12 juni 2026"),
        (feiten("asiel", bekendmaking=EERSTE_NIEUWE), None, ""),
        (feiten("asiel", dagtekening=LAATSTE_OUDE), None, ""),  # it may have been made known a day later
        (feiten("asiel bepaalde tijd", bekendmaking=EERSTE_NIEUWE), "soort", "Sinds 12 juni 2026"),
        (feiten("asiel bepaalde tijd", bekendmaking=LAATSTE_OUDE), None, ""),
        (feiten("asiel bepaalde tijd", dagtekening=EERSTE_NIEUWE), "soort", "Sinds 12 juni 2026"),
        (feiten("regulier", bekendmaking=EERSTE_NIEUWE), None, ""),
        (feiten(dagtekening=VANDAAG + timedelta(days=1)), "dagtekening", "nog niet geweest"),
        (feiten("regulier", bekendmaking=VANDAAG + timedelta(days=1)), "bekendmaking", "nog niet geweest"),
        (feiten(ingangsdatum=VANDAAG + timedelta(days=1)), "ingangsdatum", "nog niet geweest"),
        (feiten(ingangsdatum=date(1989, 12, 31)), "ingangsdatum", "vanaf 1990"),
        (feiten("asiel", bekendmaking=VANDAAG, ingangsdatum=VANDAAG + timedelta(days=1)), None, ""),
        (
            feiten("asiel", bekendmaking=VANDAAG, ingangsdatum=VANDAAG + timedelta(days=2)),
            "ingangsdatum",
            "nog niet geweest",
        ),
        (feiten(dagtekening=date(2023, 5, 4), bekendmaking=date(2023, 5, 3)), "bekendmaking", "niet eerder"),
        (feiten(dagtekening=date(2023, 5, 4), bekendmaking=date(2023, 5, 4)), None, ""),
        (feiten(ingangsdatum=date(2022, 1, 10), eind=date(2022, 1, 10)), "laatste_dag", "voor de ingangsdatum"),
        (feiten(ingangsdatum=date(2022, 1, 10), eind=date(2022, 1, 11)), None, ""),
        (feiten(eind=date(2041, 11, 23)), None, ""),
        (feiten(eind=date(2041, 11, 24)), "laatste_dag", "meer dan 15 jaar vooruit"),
    ],
)
def test_dates_that_cannot_be_of_one_permit_are_told_at_their_field(gegeven, veld, woorden):
    weigering = why_no_vergunning(gegeven, vandaag=VANDAAG)

    assert (weigering.veld if weigering else None) == veld
    assert woorden in (weigering.zin if weigering else "")


@given(bekendmaking=st.dates(EERSTE_NIEUWE, date(2060, 1, 1)))
def test_a_new_permit_begins_the_day_after_it_was_made_known(bekendmaking):
    ingang = compute_ingangsdatum(Vergunningfeiten("asiel", bekendmaking=bekendmaking))

    assert ingang - bekendmaking == timedelta(days=1)
    assert let_op_bij(feiten("asiel", bekendmaking=bekendmaking, ingangsdatum=ingang)) == ()
    assert why_no_vergunning(
        feiten("asiel", bekendmaking=bekendmaking, ingangsdatum=ingang), vandaag=bekendmaking
    ) is None  # fmt: skip


def test_no_other_permit_has_a_first_day_by_law():
    andere = [soort for soort in Vergunningsoort if soort != "asiel"]
    assert [compute_ingangsdatum(Vergunningfeiten(soort, bekendmaking=EERSTE_NIEUWE)) for soort in andere] == [None] * 4
    assert compute_ingangsdatum(Vergunningfeiten("asiel")) is None


def test_another_first_day_than_the_law_gives_is_shown_and_not_refused():
    gegeven = feiten("asiel", bekendmaking=EERSTE_NIEUWE, ingangsdatum=EERSTE_NIEUWE)

    (zin,) = let_op_bij(gegeven)

    assert "de dag na de bekendmaking: 13-06-2026" in zin
    assert why_no_vergunning(gegeven, vandaag=VANDAAG) is None


def test_a_permit_that_is_no_longer_given_is_shown_and_not_refused():
    gegeven = feiten("asiel onbepaalde tijd", bekendmaking=EERSTE_NIEUWE)

    assert "niet meer" in let_op_bij(gegeven)[0]
    assert why_no_vergunning(gegeven, vandaag=VANDAAG) is None
    assert let_op_bij(feiten("asiel onbepaalde tijd", bekendmaking=LAATSTE_OUDE)) == ()


@pytest.mark.parametrize(
    ("gegeven", "vraagt"),
    [
        (OUD, False),
        (feiten(bekendmaking=date(2023, 5, 4), ingangsdatum=date(2023, 5, 4)), False),
        (feiten(bekendmaking=date(2023, 5, 4), ingangsdatum=date(2023, 5, 5)), True),
        (feiten("regulier", bekendmaking=date(2023, 5, 4), ingangsdatum=date(2023, 5, 5)), False),
        (feiten(ingangsdatum=date(2023, 5, 5)), False),
    ],
)
def test_only_dates_that_look_swapped_raise_a_question(gegeven, vraagt):
    vraag = ask_about_order(gegeven)

    assert ("Zijn die twee verwisseld?" in (vraag or "")) is vraagt


@pytest.mark.parametrize(
    ("andere", "begin", "eind", "mag"),
    [
        ([], None, None, True),
        ([(date(2020, 1, 1), date(2025, 1, 1))], date(2025, 1, 1), None, True),
        ([(date(2020, 1, 1), date(2025, 1, 1))], date(2024, 12, 31), None, False),
        ([(date(2020, 1, 1), None)], date(2025, 1, 1), None, False),
        ([(date(2020, 1, 1), None)], date(2015, 1, 1), date(2020, 1, 1), True),
        ([(date(2020, 1, 1), None)], date(2015, 1, 1), date(2020, 1, 2), False),
        ([(date(2020, 1, 1), date(2025, 1, 1))], None, None, False),
        ([(None, date(2020, 1, 1))], date(2020, 1, 1), None, True),
        ([(None, None)], date(2020, 1, 1), None, False),
        ([(date(2010, 1, 1), date(2015, 1, 1)), (date(2020, 1, 1), None)], date(2021, 1, 1), None, False),
    ],
)
def test_two_permits_of_one_kind_never_hold_at_once(andere, begin, eind, mag):
    weigering = why_no_tweede(andere, begin=begin, eind=eind)

    assert (weigering is None) is mag
    assert mag or weigering.veld == "ingangsdatum"


def test_a_permit_is_never_derived_from_itself():
    assert why_no_referent(status="afgeleid", client=1, boven=[2, 3]) is None
    assert "van iemand zelf" in why_no_referent(status="afgeleid", client=1, boven=[1])
    assert "zelf afgeleid van deze persoon" in why_no_referent(status="afgeleid", client=1, boven=[2, 3, 1])
    assert "Afgeleid van een gezinslid" in why_no_referent(status="vluchteling", client=1, boven=[2])


@pytest.mark.parametrize(
    ("gegeven", "op", "mag"),
    [
        (OUD, date(2022, 1, 10), True),
        (OUD, date(2022, 1, 9), False),
        (feiten(bekendmaking=date(2023, 5, 4)), date(2023, 5, 3), False),
        (feiten(), date(2023, 5, 3), True),
        (OUD, VANDAAG, True),
        (OUD, VANDAAG + timedelta(days=1), False),
    ],
)
def test_a_permit_is_withdrawn_between_its_first_day_and_today(gegeven, op, mag):
    assert (why_no_intrekking(gegeven, op, vandaag=VANDAAG) is None) is mag


@pytest.mark.parametrize(
    ("soort", "is_ingetrokken", "nog_open", "woorden"),
    [
        ("asiel bepaalde tijd", False, None, None),
        ("asiel", False, None, None),
        ("regulier", False, None, None),
        ("asiel bepaalde tijd", True, None, "ingetrokken"),
        ("asiel onbepaalde tijd", False, None, "alleen de kaart verloopt"),
        ("eu-langdurig ingezetene", False, None, "alleen de kaart verloopt"),
        ("asiel", False, date(2026, 8, 3), "aangevraagd op 03-08-2026"),
    ],
)
def test_an_extension_needs_a_permit_that_can_be_extended(soort, is_ingetrokken, nog_open, woorden):
    reden = why_no_verlenging(feiten(soort), is_ingetrokken=is_ingetrokken, nog_open=nog_open)

    assert (reden is None) if woorden is None else (woorden in reden)


@pytest.mark.parametrize(
    ("op", "mag"),
    [
        (date(2023, 5, 3), False),
        (date(2023, 5, 4), True),
        (VANDAAG, True),
        (VANDAAG + timedelta(days=1), False),
    ],
)
def test_an_extension_is_asked_for_after_the_permit_was_given(op, mag):
    assert (why_no_aanvraag(OUD, op, vandaag=VANDAAG) is None) is mag


def test_an_extension_that_is_asked_for_too_late_is_a_fact_like_any_other():
    verlopen = feiten(ingangsdatum=date(2020, 1, 1), eind=date(2025, 1, 1))

    assert why_no_aanvraag(verlopen, VANDAAG, vandaag=VANDAAG) is None


GEVRAAGD, BESLOTEN = date(2026, 8, 3), date(2026, 10, 5)


@pytest.mark.parametrize(
    ("besluit", "veld"),
    [
        (Besluit("open", GEVRAAGD), None),
        (Besluit("open", GEVRAAGD, besloten_op=BESLOTEN), "besloten_op"),
        (Besluit("open", GEVRAAGD, eind=date(2032, 1, 10)), "laatste_dag"),
        (Besluit("verlengd", GEVRAAGD, BESLOTEN, date(2032, 1, 10)), None),
        (Besluit("verlengd", GEVRAAGD, None, date(2032, 1, 10)), "besloten_op"),
        (Besluit("verlengd", GEVRAAGD, BESLOTEN), "laatste_dag"),
        (Besluit("verlengd", GEVRAAGD, BESLOTEN, BESLOTEN), "laatste_dag"),
        (Besluit("verlengd", GEVRAAGD, BESLOTEN, date(2027, 1, 10)), "laatste_dag"),  # where it ended already
        (Besluit("verlengd", GEVRAAGD, BESLOTEN, date(2027, 1, 11)), None),
        (Besluit("verlengd", GEVRAAGD, BESLOTEN, date(2099, 1, 1)), "laatste_dag"),
        (Besluit("afgewezen", GEVRAAGD, GEVRAAGD), None),
        (Besluit("afgewezen", GEVRAAGD, GEVRAAGD - timedelta(days=1)), "besloten_op"),
        (Besluit("afgewezen", GEVRAAGD, VANDAAG + timedelta(days=1)), "besloten_op"),
        (Besluit("afgewezen", GEVRAAGD, BESLOTEN, date(2032, 1, 10)), "laatste_dag"),
        (Besluit("ingetrokken", GEVRAAGD, BESLOTEN), None),
    ],
)
def test_a_decision_has_the_dates_that_belong_to_it(besluit, veld):
    weigering = why_no_besluit(besluit, oud_eind=date(2027, 1, 10), vandaag=VANDAAG)

    assert (weigering.veld if weigering else None) == veld


@pytest.mark.parametrize(
    ("gegeven", "veld"),
    [
        (Documentfeiten(date(2023, 6, 1), date(2027, 1, 10)), None),
        (Documentfeiten(VANDAAG + timedelta(days=1), date(2030, 1, 1)), "begin"),
        (Documentfeiten(date(2023, 6, 1), date(2023, 6, 1)), "laatste_dag"),
        (Documentfeiten(date(2023, 6, 1), date(2023, 6, 2)), None),
        (Documentfeiten(date(2023, 6, 1), date(2060, 1, 1)), "laatste_dag"),
        (Documentfeiten(date(2023, 6, 1), date(2027, 1, 10), date(2023, 5, 31)), "ingeleverd_op"),
        (Documentfeiten(date(2023, 6, 1), date(2027, 1, 10), VANDAAG + timedelta(days=1)), "ingeleverd_op"),
        (Documentfeiten(date(2023, 6, 1), date(2027, 1, 10), date(2023, 6, 1)), None),
    ],
)
def test_a_document_has_days_in_their_order(gegeven, veld):
    weigering = why_no_document(gegeven, vandaag=VANDAAG)

    assert (weigering.veld if weigering else None) == veld


def test_a_new_document_follows_an_older_one_and_never_a_newer_one():
    ouder, zelfde = (
        Documentfeiten(date(2022, 1, 1), date(2027, 1, 1)),
        Documentfeiten(date(2023, 6, 1), date(2028, 1, 1)),
    )
    gegeven = Documentfeiten(date(2023, 6, 1), date(2028, 6, 1))

    assert why_no_naast(gegeven, [ouder], nieuw=True) is None
    assert "01-06-2023" in why_no_naast(gegeven, [ouder, zelfde], nieuw=True)


def test_a_changed_document_takes_the_place_of_none():
    ouder = Documentfeiten(date(2022, 1, 1), date(2027, 1, 1))

    assert why_no_naast(Documentfeiten(date(2027, 1, 1), date(2032, 1, 1)), [ouder], nieuw=False) is None
    assert why_no_naast(Documentfeiten(date(2026, 12, 31), date(2032, 1, 1)), [ouder], nieuw=False)
    ingeleverd = Documentfeiten(date(2023, 1, 1), date(2028, 1, 1), date(2024, 1, 1))
    assert why_no_naast(ingeleverd, [ouder], nieuw=False) is None


@pytest.mark.parametrize(
    ("getypt", "nummer"),
    [
        ("", ""),
        (" iii-v12abc345 ", "III-V12ABC345"),
        ("N012345678", "N012345678"),
        (f"n{BSN}", f"N{BSN}"),  # tied to a letter: the number of a passport
        ("X  00 00", "X 00 00"),
    ],
)
def test_a_document_number_is_kept_in_capitals(getypt, nummer):
    assert clean_documentnummer(getypt) == nummer


@pytest.mark.parametrize("getypt", [BSN, f"nummer {BSN}", "1112.22.333", "111 222 333", "111-222-333"])
def test_a_document_number_is_never_a_burgerservicenummer(getypt):
    with pytest.raises(ValueError, match="burgerservicenummer"):
        clean_documentnummer(getypt)


@pytest.mark.parametrize("getypt", ["III_V12", "рус", "-V12", "١٢٣", "<b>"])
def test_a_document_number_has_only_letters_and_digits(getypt):
    with pytest.raises(ValueError, match="alleen letters en cijfers"):
        clean_documentnummer(getypt)


@pytest.mark.parametrize(
    ("soort", "nummer", "begin", "vraagt"),
    [
        ("III", "III-V12ABC345", date(2024, 1, 1), False),
        ("III", "III-V10ABC345", date(2024, 1, 1), True),  # a zero
        ("III", "III-V12ABO345", date(2024, 1, 1), True),  # the letter O
        ("III", "III-V12ABC34", date(2024, 1, 1), True),
        ("IV", "III-V12ABC345", date(2024, 1, 1), True),
        ("V", "V-V12ABC345", date(2024, 1, 1), False),
        ("III", "12345", date(2019, 9, 30), False),
        ("III", "12345", date(2019, 10, 1), True),
        ("W", "12345", date(2024, 1, 1), False),
        ("III", "", date(2024, 1, 1), False),
    ],
)
def test_an_unusual_number_on_a_card_gives_a_warning_only(soort, nummer, begin, vraagt):
    assert (let_op_nummer(soort, nummer, begin=begin) is not None) is vraagt


class TestMetEenMvv:
    """The first day of a permit of who came with an mvv (Vb 2000 art. 3.105a)."""

    @pytest.mark.parametrize(
        ("velden", "ingang", "woorden"),
        [
            ({"mvv_op": date(2026, 10, 1)}, date(2026, 10, 2), "de dag nadat de mvv is opgehaald"),
            (
                {"mvv_op": date(2026, 10, 1), "reisdag": date(2026, 10, 20)},
                date(2026, 10, 20),
                "de reisdag die is opgegeven",
            ),
            ({"reisdag": date(2026, 10, 20)}, date(2026, 10, 20), "de reisdag die is opgegeven"),
            ({}, None, "de dag na de bekendmaking"),
        ],
    )
    def test_it_is_never_the_day_after_the_bekendmaking(self, velden, ingang, woorden):
        feiten = Vergunningfeiten("asiel", status="afgeleid", bekendmaking=date(2026, 11, 2), **velden)

        assert (compute_ingangsdatum(feiten), say_ingangsdatum(feiten)) == (ingang, woorden)

    def test_whoever_came_without_one_begins_the_day_after_the_bekendmaking(self):
        eigen = Vergunningfeiten("asiel", status="vluchteling", bekendmaking=date(2026, 11, 2))

        assert compute_ingangsdatum(eigen) == date(2026, 11, 3)

    @pytest.mark.parametrize(
        ("velden", "veld"),
        [
            ({"mvv_op": date(2026, 10, 1), "reisdag": date(2026, 9, 30)}, "reisdag"),
            ({"asielaanvraag_op": date(2026, 11, 3)}, "asielaanvraag_op"),
            ({"mvv_op": date(2027, 1, 1)}, "mvv_op"),
            ({"asielaanvraag_op": date(2024, 3, 1)}, None),
        ],
    )
    def test_days_that_cannot_be_are_told_at_their_field(self, velden, veld):
        feiten = Vergunningfeiten("asiel", status="vluchteling", bekendmaking=date(2026, 11, 2), **velden)
        weigering = why_no_vergunning(feiten, vandaag=VANDAAG)

        assert (weigering.veld if weigering else None) == veld


@pytest.mark.parametrize(
    ("op", "bekend_op", "veld"),
    [
        (date(2025, 3, 1), date(2026, 11, 20), None),
        (date(2025, 3, 1), None, None),
        (date(2021, 3, 1), date(2026, 11, 20), "ingetrokken_op"),
        (date(2025, 3, 1), date(2022, 3, 1), "intrekking_bekend_op"),
        (date(2025, 3, 1), date(2027, 3, 1), "intrekking_bekend_op"),
    ],
)
def test_a_permit_can_be_withdrawn_from_long_before_the_letter(op, bekend_op, veld):
    gegeven = Vergunningfeiten("asiel bepaalde tijd", bekendmaking=date(2023, 5, 4), ingangsdatum=date(2022, 1, 10))
    weigering = why_no_intrekking(gegeven, op, bekend_op=bekend_op, vandaag=VANDAAG)

    assert (weigering.veld if weigering else None) == veld
