"""What follows from permits, their extension, cards and travel documents: worked examples."""

from datetime import date

import pytest

from termijnen.regels.feiten import Daad
from termijnen.regels.inburgering import Vrijstellingfeit
from termijnen.regels.rij import AL_VOORBIJ, GEEN_REGEL, SPOED
from termijnen.regels.verblijf import titel as ti
from termijnen.regels.verblijf import vergunning as v
from termijnen.regels.verblijf.feiten import Reisdocumentfeit
from termijnen.regels.verblijf.titel import (
    REFERENT_INGETROKKEN,
    REFERENT_ZONDER_EINDE,
    REFERENT_ZONDER_VERGUNNING,
)
from tests.termijnen.hulp import (
    CLIENT,
    REFERENT,
    VAST,
    codes,
    document,
    feiten,
    met,
    oude_plicht,
    rijen,
    titel,
    vergunning,
    verlenging,
)


def een(code, eigen, *anderen):
    return codes(eigen, *anderen)[code]


def test_an_old_permit_ends_five_years_after_it_began_and_can_be_extended_six_months_before():
    (rij,) = codes(feiten(vergunning=[vergunning()])).values()

    assert (rij.code, rij.aard, rij.begin) == ("vergunning_einde", "venster", date(2022, 1, 10))
    assert (rij.dag, rij.laatste, rij.kan_vanaf) == (date(2027, 1, 8), date(2027, 1, 9), date(2026, 7, 9))
    assert rij.sleutel == f"{CLIENT}-vergunning_einde-verblijfsvergunning-1"


def test_a_printed_end_goes_first_and_the_window_is_counted_back_from_it():
    rij = een("vergunning_einde", feiten(vergunning=[vergunning(eind=date(2026, 12, 25))]))

    assert (rij.brief_einde, rij.laatste, rij.dag) == (date(2026, 12, 24), date(2026, 12, 24), date(2026, 12, 24))
    assert (rij.wettelijk, rij.kan_vanaf) == (date(2027, 1, 9), date(2026, 6, 24))


def test_a_printed_end_after_the_computed_one_does_not_move_the_day_to_act_on():
    rij = een("vergunning_einde", feiten(vergunning=[vergunning(eind=date(2028, 1, 10))]))

    assert (rij.dag, rij.laatste) == (date(2027, 1, 8), date(2028, 1, 9))


def test_without_the_day_of_the_decision_the_day_it_began_picks_the_rule():
    rij = een("vergunning_einde", feiten(vergunning=[vergunning(bekendmaking=None)]))

    assert (rij.regelversie, rij.laatste) == ("vergunning_einde@2004-09-01", date(2027, 1, 9))


def test_a_permit_without_its_first_day_asks_for_it_but_keeps_a_printed_end():
    kaal = een("vergunning_einde", feiten(vergunning=[vergunning(ingangsdatum=None)]))
    gedrukt = een("vergunning_einde", feiten(vergunning=[vergunning(ingangsdatum=None, eind=date(2027, 1, 10))]))

    assert (kaal.aard, kaal.dag, kaal.melding, kaal.regelversie) == ("onbekend", None, ti.VUL_INGANG, "")
    assert (gedrukt.aard, gedrukt.laatste) == ("venster", date(2027, 1, 9))
    assert gedrukt.melding == "vul de ingangsdatum van de vergunning in."
    assert gedrukt.sleutel == kaal.sleutel


def test_a_new_title_ends_three_years_after_the_decision_was_made_known():
    rij = een("verblijfstitel_einde", feiten(vergunning=[titel()]))

    assert (rij.laatste, rij.dag, rij.kan_vanaf) == (date(2029, 7, 6), date(2029, 7, 6), date(2029, 1, 6))


def test_a_new_title_without_that_day_asks_for_it():
    rij = een("verblijfstitel_einde", feiten(vergunning=[titel(bekendmaking=None)]))

    assert (rij.aard, rij.melding) == ("onbekend", ti.VUL_BEKENDMAKING)


@pytest.mark.parametrize("soort", ["asiel onbepaalde tijd", "eu-langdurig ingezetene", "regulier"])
def test_other_permits_have_a_deadline_only_when_an_end_is_printed(soort):
    zonder = codes(feiten(vergunning=[vergunning(soort=soort)]))
    (met,) = codes(feiten(vergunning=[vergunning(soort=soort, eind=date(2028, 3, 1))])).values()

    assert zonder == {}
    assert (met.code, met.laatste, met.dag) == ("vergunning_einde_gedrukt", date(2028, 2, 29), date(2028, 2, 29))
    assert met.kan_vanaf is None


class TestAfgeleid:
    def referent(self, *vergunningen, **groepen):
        return feiten(REFERENT, vergunning=vergunningen, **groepen)

    def gezinslid(self, **velden):
        return feiten(vergunning=[titel(status="afgeleid", referent=REFERENT, **velden)])

    def test_a_family_member_s_title_ends_with_that_of_the_referent(self):
        rij = een("verblijfstitel_einde_gezinslid", self.gezinslid(), self.referent(titel(pk=2)))

        assert (rij.laatste, rij.kan_vanaf) == (date(2029, 7, 6), date(2029, 1, 6))

    @pytest.mark.parametrize(
        ("vergunningen", "melding"),
        [
            ([], REFERENT_ZONDER_VERGUNNING),
            ([titel(ingetrokken_op=VAST)], REFERENT_INGETROKKEN),
            ([vergunning(soort="asiel onbepaalde tijd")], REFERENT_ZONDER_EINDE),
            ([titel(bekendmaking=None)], REFERENT_ZONDER_VERGUNNING),
            ([titel(status="afgeleid", referent=CLIENT)], REFERENT_ZONDER_VERGUNNING),
        ],
    )
    def test_a_referent_without_a_known_end_is_said_aloud(self, vergunningen, melding):
        rij = een("verblijfstitel_einde_gezinslid", self.gezinslid(), self.referent(*vergunningen))

        assert (rij.aard, rij.dag, rij.melding) == ("onbekend", None, melding)

    def test_without_a_referent_it_asks_whose_permit_it_follows(self):
        rij = een("verblijfstitel_einde_gezinslid", feiten(vergunning=[titel(status="afgeleid")]))

        assert (rij.aard, rij.melding) == ("onbekend", ti.VUL_REFERENT)

    def test_the_newest_permit_counts_with_what_it_was_extended_to_when_the_family_came(self):
        oud = vergunning(pk=2)
        verlengd = verlenging(van=2, uitkomst="verlengd", besloten_op=date(2026, 7, 6), eind=date(2032, 1, 10))
        ander = vergunning(pk=3, ingangsdatum=date(2017, 1, 10))
        referent = self.referent(ander, oud, verlenging=(verlengd,))

        assert een("verblijfstitel_einde_gezinslid", self.gezinslid(), referent).laatste == date(2032, 1, 9)

    def test_a_day_that_a_person_set_for_the_referent_holds_for_the_family(self):
        sleutel = f"{REFERENT}-verblijfstitel_einde-verblijfsvergunning-2"
        daad = Daad(1, VAST, date(2028, 5, 1), sleutel, "andere dag", "", "volgens de pas")
        referent = self.referent(titel(pk=2), handeling=(daad,))

        assert een("verblijfstitel_einde_gezinslid", self.gezinslid(), referent).laatste == date(2028, 5, 1)

    def test_before_june_2026_a_derived_permit_has_its_own_five_years(self):
        rij = een("vergunning_einde", feiten(vergunning=[vergunning(status="afgeleid", referent=REFERENT)]))

        assert rij.laatste == date(2027, 1, 9)


class TestVerlenging:
    def test_a_request_meets_the_end(self):
        rij = een("vergunning_einde", feiten(vergunning=[vergunning()], verlenging=[verlenging()]))

        assert (rij.afloop, rij.afgehandeld_op, rij.afgehandeld_door) == ("gedaan", date(2026, 8, 3), ti.AANGEVRAAGD)

    def test_a_request_that_was_taken_back_counts_as_never_made(self):
        terug = verlenging(uitkomst="ingetrokken", besloten_op=date(2026, 9, 1))

        assert een("vergunning_einde", feiten(vergunning=[vergunning()], verlenging=[terug])).afloop == "open"

    def test_a_granted_extension_gives_a_new_end_that_the_next_request_meets(self):
        eerste = verlenging(uitkomst="verlengd", besloten_op=date(2026, 9, 1), eind=date(2032, 1, 10))
        tweede = verlenging(pk=2, ingediend_op=date(2031, 9, 1))
        eigen = feiten(vergunning=[vergunning()], verlenging=[eerste])

        nieuw = rijen(eigen)["vergunning_einde_gedrukt", "vergunningverlenging-1"]
        assert (nieuw.afloop, nieuw.laatste, nieuw.kan_vanaf) == ("open", date(2032, 1, 9), date(2031, 7, 9))
        later = rijen(met(eigen, eerste, tweede))
        assert later["vergunning_einde_gedrukt", "vergunningverlenging-1"].afgehandeld_op == date(2031, 9, 1)
        assert later["vergunning_einde", "verblijfsvergunning-1"].afgehandeld_op == date(2026, 8, 3)

    def test_a_granted_extension_without_an_end_asks_for_it(self):
        verlengd = verlenging(uitkomst="verlengd", besloten_op=date(2026, 9, 1))
        rij = codes(feiten(vergunning=[vergunning()], verlenging=[verlengd]))["vergunning_einde_gedrukt"]

        assert (rij.aard, rij.melding) == ("onbekend", ti.VUL_VERLENGING)

    @pytest.mark.parametrize(
        ("soort", "besloten_op", "code"),
        [
            ("asiel bepaalde tijd", date(2026, 6, 11), "beroep_vw"),
            ("asiel bepaalde tijd", date(2026, 11, 2), "beroep_verlenging_geweigerd"),
            ("regulier", date(2026, 11, 2), "bezwaar_vw"),
        ],
    )
    def test_against_a_refusal_stands_a_remedy(self, soort, besloten_op, code):
        geweigerd = verlenging(uitkomst="afgewezen", besloten_op=besloten_op)
        eigen = feiten(vergunning=[vergunning(soort=soort, eind=date(2027, 1, 10))], verlenging=[geweigerd])

        rij = rijen(eigen)[code, "vergunningverlenging-1"]
        assert (rij.begin, rij.is_fataal) == (besloten_op, True)


class TestNareis:
    @pytest.mark.parametrize(
        ("nareis", "status", "oud", "nieuw"),
        [
            ("ja", "vluchteling", {"nareis_aanvraag"}, {"nareis_aanvraag"}),
            ("onbekend", "vluchteling", {"nareis_aanvraag"}, {"nareis_aanvraag"}),
            ("nee", "vluchteling", set(), set()),
            (
                "ja",
                "subsidiair beschermde",
                {"nareis_aanvraag"},
                {"beroep_subsidiair_status", "nareis_wachttijd_subsidiair"},
            ),
            ("nee", "subsidiair beschermde", set(), {"beroep_subsidiair_status"}),
            ("ja", "afgeleid", {"nareis_aanvraag"}, set()),
            ("ja", "onbekend", {"nareis_aanvraag"}, {"beroep_subsidiair_status", "nareis_aanvraag"}),
            ("nee", "onbekend", set(), {"beroep_subsidiair_status"}),
        ],
    )
    def test_what_counts_depends_on_status_regime_and_family(self, nareis, status, oud, nieuw):
        einden = {"vergunning_einde", "verblijfstitel_einde", "verblijfstitel_einde_gezinslid"}

        voor = codes(feiten(vergunning=[vergunning(nareis=nareis, status=status)])).keys() - einden
        na = codes(feiten(vergunning=[titel(nareis=nareis, status=status)])).keys() - einden

        assert (voor, na) == (oud, nieuw)

    def test_three_months_from_the_day_it_was_made_known(self):
        rij = een("nareis_aanvraag", feiten(vergunning=[titel(nareis="ja", bekendmaking=date(2026, 8, 21))]))

        assert (rij.dag, rij.laatste, rij.is_fataal) == (date(2026, 11, 20), date(2026, 11, 23), True)

    def test_two_years_from_the_day_after_for_subsidiary_protection(self):
        subsidiair = titel(nareis="ja", status="subsidiair beschermde")
        rij = een("nareis_wachttijd_subsidiair", feiten(vergunning=[subsidiair]))

        assert (rij.aard, rij.begin, rij.dag, rij.laatste) == (
            "kan vanaf",
            date(2026, 7, 7),
            date(2028, 7, 7),
            None,
        )

    @pytest.mark.parametrize(
        ("code", "laatste"), [("beroep_subsidiair_status", date(2026, 11, 3)), ("nareis_aanvraag", date(2027, 1, 20))]
    )
    def test_an_unknown_status_asks_for_it_and_keeps_both_fatal_days_in_sight(self, code, laatste):
        rij = een(code, feiten(vergunning=[titel(nareis="ja", status="onbekend", bekendmaking=date(2026, 10, 20))]))

        assert (rij.aard, rij.laatste) == ("uiterste dag", laatste)
        assert "Vul de status in" in rij.melding

    @pytest.mark.parametrize("code", ["beroep_subsidiair_status", "nareis_aanvraag"])
    def test_an_unknown_status_and_day_ask_for_the_day(self, code):
        rij = een(code, feiten(vergunning=[titel(nareis="ja", status="onbekend", bekendmaking=None)]))

        assert (rij.aard, rij.melding) == ("onbekend", ti.VUL_BEKENDMAKING)

    def test_an_unknown_day_asks_for_it(self):
        rij = een("nareis_aanvraag", feiten(vergunning=[vergunning(nareis="ja", bekendmaking=None)]))

        assert (rij.aard, rij.melding) == ("onbekend", ti.VUL_BEKENDMAKING)

    @pytest.mark.parametrize(
        ("velden", "afloop"),
        [
            ({"nareis": "onbekend"}, "niet van toepassing"),
            ({"nareis": "ja"}, "open"),
            ({"nareis": "onbekend", "vastgelegd_op": date(2023, 8, 4)}, "open"),
            ({"nareis": "onbekend", "versie": 2}, "open"),
        ],
    )
    def test_what_was_over_before_it_was_stored_is_nobody_s_fault_unless_there_is_family(self, velden, afloop):
        rij = een("nareis_aanvraag", feiten(vergunning=[vergunning(**velden)]))

        assert (rij.laatste, rij.afloop) == (date(2023, 8, 4), afloop)
        assert (rij.afgehandeld_door == AL_VOORBIJ) == (afloop != "open")


class TestIntrekking:
    def test_the_appeal_counts_from_the_letter_however_long_ago_the_permit_ended(self):
        weg = titel(ingetrokken_op=date(2025, 3, 1), intrekking_bekend_op=date(2026, 11, 20), nareis="ja")
        rij = codes(feiten(vergunning=[weg]))

        assert list(rij) == ["beroep_intrekking_asiel"]
        assert (rij["beroep_intrekking_asiel"].laatste, rij["beroep_intrekking_asiel"].melding) == (
            date(2026, 12, 4),
            SPOED,
        )

    def test_without_the_day_of_the_letter_the_term_is_unknown_and_says_so(self):
        rij = een("beroep_intrekking_asiel", feiten(vergunning=[titel(ingetrokken_op=date(2025, 3, 1))]))

        assert (rij.aard, rij.dag, rij.melding) == ("onbekend", None, v.VUL_INTREKKING)

    def test_before_june_2026_there_is_nothing_to_follow(self):
        weg = vergunning(ingetrokken_op=date(2020, 1, 1), intrekking_bekend_op=date(2020, 1, 1))

        assert codes(feiten(vergunning=[weg])) == {}

    def test_an_intention_gives_six_weeks_until_the_decision_is_there(self):
        voor = een("zienswijze_intrekking", feiten(vergunning=[titel(voornemen_op=date(2026, 10, 5))]))
        na = een("zienswijze_intrekking", feiten(vergunning=[titel(
            voornemen_op=date(2026, 10, 5), ingetrokken_op=date(2026, 7, 7), intrekking_bekend_op=date(2026, 11, 20)
        )]))  # fmt: skip

        assert (voor.laatste, voor.afloop) == (date(2026, 11, 16), "open")
        assert (na.afloop, na.afgehandeld_op, na.afgehandeld_door) == (
            "niet van toepassing",
            date(2026, 11, 20),
            v.INGETROKKEN,
        )


class TestJaren:
    GESLAAGD = oude_plicht(geslaagd_op=date(2023, 3, 1))

    def test_after_five_years_for_who_met_the_duty_to_integrate(self):
        eigen = feiten(vergunning=[vergunning(), vergunning(pk=2, soort="regulier", ingangsdatum=date(2019, 1, 2))])

        assert "naturalisatie_vanaf" not in codes(eigen)
        daarna = codes(met(eigen, self.GESLAAGD))
        assert daarna["naturalisatie_vanaf"].kan_vanaf == date(2024, 1, 2)
        assert (daarna["eu_langdurig_vanaf"].feit, daarna["eu_langdurig_vanaf"].afloop) == (
            "verblijfsvergunning-2",
            "open",
        )

    def test_an_exemption_without_end_counts_and_one_with_an_end_does_not(self):
        eigen = feiten(vergunning=[vergunning()], inburgering=[oude_plicht()])
        voorgoed = Vrijstellingfeit(1, 1, date(2022, 1, 1), None, "ontheffing")

        assert "naturalisatie_vanaf" in codes(met(eigen, voorgoed))
        tijdelijk = voorgoed._replace(eind=date(2027, 1, 1))
        assert "naturalisatie_vanaf" not in codes(met(eigen, tijdelijk))

    def test_who_is_a_long_term_resident_already_has_met_that_one(self):
        eu = vergunning(pk=2, soort="eu-langdurig ingezetene", ingangsdatum=date(2026, 2, 1))
        rijen_ = codes(feiten(vergunning=[vergunning(), eu], inburgering=[self.GESLAAGD]))

        assert (rijen_["eu_langdurig_vanaf"].afloop, rijen_["eu_langdurig_vanaf"].afgehandeld_op) == (
            "gedaan",
            date(2026, 2, 1),
        )
        assert rijen_["naturalisatie_vanaf"].afloop == "open"


def test_a_card_and_a_travel_document_count_until_they_are_replaced():
    paspoort = document(Reisdocumentfeit, soort="vluchtelingenpaspoort", ingeleverd_op=date(2026, 12, 1))
    rijen_ = codes(feiten(verblijfsdocument=[document()], reisdocument=[paspoort]))

    kaart, pas = rijen_["verblijfsdocument_einde"], rijen_["reisdocument_einde"]
    assert (kaart.laatste, kaart.dag, kaart.afloop) == (date(2027, 1, 9), date(2027, 1, 8), "open")
    assert kaart.wat == "Verblijfsdocument III loopt af"
    assert (pas.afloop, pas.afgehandeld_op) == ("gedaan", date(2026, 12, 1))


def test_a_day_without_a_rule_shouts():
    rij = een("vergunning_einde", feiten(vergunning=[vergunning(bekendmaking=date(2026, 7, 1))]))

    assert (rij.aard, rij.dag, rij.melding) == ("onbekend", None, GEEN_REGEL)
