"""What follows from integration, housing, age and letters: worked examples."""

from datetime import date

import pytest

from termijnen.regels import inburgering as i
from termijnen.regels.clients import Koppelingfeit, Lidmaatschapfeit, Persoonfeit
from termijnen.regels.inburgering import Vrijstellingfeit
from termijnen.regels.rij import AL_VOORBIJ, ONBEKEND, shorten
from termijnen.regels.termijnen import VUL_DAG
from tests.termijnen.hulp import (
    boete,
    brief,
    codes,
    feiten,
    meer_tijd,
    oude_plicht,
    plicht,
    rijen,
    woont,
)


def een(code, **groepen):
    return codes(feiten(**groepen))[code]


class TestWi2021:
    def test_three_years_after_the_pip_with_the_last_six_months_to_ask_for_more(self):
        rij = een("inburgering_wi2021", inburgering=[plicht()])

        assert (rij.laatste, rij.dag) == (date(2027, 4, 2), date(2027, 4, 2))
        assert (rij.aard, rij.kan_vanaf) == ("venster", date(2026, 10, 2))

    def test_the_route_can_change_within_a_year_and_a_half(self):
        rij = een("leerroute_wijzigen", inburgering=[plicht()])

        assert (rij.begin, rij.wettelijk, rij.dag) == (date(2024, 4, 3), date(2025, 10, 2), date(2025, 10, 3))

    def test_without_a_pip_the_three_years_wait_and_the_gemeente_has_ten_weeks(self):
        rijen_ = codes(feiten(inburgering=[plicht(pip_op=None)], huisvesting=[woont(brp_op=date(2024, 1, 4))]))

        assert rijen_.keys() == {"inburgering_wi2021", "pip"}
        wacht = rijen_["inburgering_wi2021"]
        assert (wacht.aard, wacht.dag, wacht.melding) == ("wacht", None, i.WACHT_OP_PIP)
        assert (rijen_["pip"].zijde, rijen_["pip"].dag) == ("overheid", date(2024, 4, 12))

    def test_who_registered_later_has_ten_weeks_from_then(self):
        rijen_ = codes(feiten(inburgering=[plicht(pip_op=None)], huisvesting=[woont()]))

        assert (rijen_["pip_na_inschrijving"].begin, "pip" in rijen_) == (date(2024, 3, 4), False)

    @pytest.mark.parametrize(
        ("kennisgeving", "huisvestingen", "melding"),
        [
            (None, [woont()], i.VUL_KENNISGEVING),
            (date(2024, 2, 1), [], i.VUL_BRP),
            (date(2024, 2, 1), [woont(brp_op=None)], i.VUL_BRP),
        ],
    )
    def test_what_the_ten_weeks_count_from_is_asked_for(self, kennisgeving, huisvestingen, melding):
        rij = een("pip", inburgering=[plicht(pip_op=None, kennisgeving_op=kennisgeving)], huisvesting=huisvestingen)

        assert (rij.aard, rij.melding) == ("onbekend", melding)

    def test_the_key_of_the_three_years_stays_when_the_pip_comes(self):
        wacht = een("inburgering_wi2021", inburgering=[plicht(pip_op=None)])

        assert wacht.sleutel == een("inburgering_wi2021", inburgering=[plicht()]).sleutel


class TestWi2013:
    def test_three_years_from_the_duty_and_a_year_for_the_declaration(self):
        rijen_ = codes(feiten(inburgering=[oude_plicht()], huisvesting=[woont(brp_op=date(2019, 5, 6))]))

        assert rijen_["inburgering_wi2013"].laatste == date(2022, 3, 4)
        assert (rijen_["pvt_wi2013"].begin, rijen_["pvt_wi2013"].laatste) == (date(2019, 5, 6), date(2020, 5, 6))

    def test_who_was_registered_before_the_duty_counts_from_the_duty(self):
        rij = een("pvt_wi2013", inburgering=[oude_plicht()], huisvesting=[woont(brp_op=date(2019, 1, 7))])

        assert rij.begin == date(2019, 3, 4)

    def test_a_home_that_was_left_before_the_duty_does_not_count(self):
        weg = woont(brp_op=date(2018, 1, 7), eind=date(2019, 1, 7))

        assert een("pvt_wi2013", inburgering=[oude_plicht()], huisvesting=[weg]).melding == i.VUL_BRP

    def test_the_declaration_is_a_duty_since_october_2017(self):
        voor = codes(feiten(inburgering=[oude_plicht(plichtig_op=date(2017, 9, 30))]))
        vanaf = codes(feiten(inburgering=[oude_plicht(plichtig_op=date(2017, 10, 1))]))

        assert "pvt_wi2013" not in voor
        assert "pvt_wi2013" in vanaf

    def test_signing_meets_it(self):
        rij = een("pvt_wi2013", inburgering=[oude_plicht(pvt_op=date(2020, 6, 1))], huisvesting=[woont()])

        assert (rij.afloop, rij.afgehandeld_op) == ("gedaan", date(2020, 6, 1))

    def test_an_unknown_begin_asks_for_it_but_keeps_what_duo_printed(self):
        kaal = een("inburgering_wi2013", inburgering=[oude_plicht(plichtig_op=None)])
        gedrukt = een(
            "inburgering_wi2013", inburgering=[oude_plicht(plichtig_op=None, einde_volgens_duo=date(2027, 3, 1))]
        )

        assert (kaal.aard, kaal.melding) == ("onbekend", i.VUL_PLICHTIG)
        assert (gedrukt.dag, gedrukt.laatste, gedrukt.melding) == (
            date(2027, 3, 1),
            date(2027, 3, 1),
            i.VUL_PLICHTIG.removeprefix(ONBEKEND),
        )


class TestBesluitenVanDuo:
    @pytest.mark.parametrize(
        ("velden", "laatste", "is_uitgesteld"),
        [
            ({}, date(2027, 4, 2), False),
            ({"duo": date(2027, 6, 1)}, date(2027, 6, 1), False),
            ({"duo": date(2027, 1, 4)}, date(2027, 1, 4), False),
            ({"meer": {"besluit": "toegekend", "nieuw_einde": date(2027, 10, 2)}}, date(2027, 10, 2), True),
            ({"meer": {"besluit": "afgewezen"}}, date(2027, 4, 2), False),
            ({"boete": {"nieuw_einde": date(2029, 4, 2)}}, date(2029, 4, 2), False),
            (
                {"boete": {"nieuw_einde": date(2029, 4, 2), "vervallen_op": date(2026, 11, 1)}},
                date(2027, 4, 2),
                False,
            ),
        ],
    )
    def test_the_latest_end_that_duo_set_takes_the_place_of_the_computed_one(self, velden, laatste, is_uitgesteld):
        rij = een(
            "inburgering_wi2021",
            inburgering=[plicht(einde_volgens_duo=velden.get("duo"))],
            termijnverlenging=[meer_tijd(**velden["meer"])] if "meer" in velden else [],
            boete=[boete(**velden["boete"])] if "boete" in velden else [],
        )

        assert (rij.laatste, rij.is_uitgesteld, rij.wettelijk) == (laatste, is_uitgesteld, date(2027, 4, 2))
        assert rij.dag is not None
        assert rij.dag <= laatste

    def test_duo_decides_on_more_time_within_eight_weeks(self):
        open_ = een("verlenging_inburgering_beslissing", inburgering=[plicht()], termijnverlenging=[meer_tijd()])
        besloten = een(
            "verlenging_inburgering_beslissing",
            inburgering=[plicht()],
            termijnverlenging=[
                meer_tijd(besluit="toegekend", besloten_op=date(2026, 11, 1), nieuw_einde=date(2027, 10, 2))
            ],
        )

        assert (open_.zijde, open_.dag, open_.afloop) == ("overheid", date(2026, 12, 1), "open")
        assert (besloten.afloop, besloten.afgehandeld_op) == ("gedaan", date(2026, 11, 1))

    def test_the_eight_weeks_are_of_the_law_of_2021_alone(self):
        assert codes(feiten(inburgering=[oude_plicht()], termijnverlenging=[meer_tijd()])).keys() == {
            "inburgering_wi2013",
            "pvt_wi2013",
        }

    def test_against_a_refusal_and_a_fine_stands_bezwaar(self):
        geweigerd = meer_tijd(besluit="afgewezen", besloten_op=date(2026, 10, 20))
        rijen_ = rijen(feiten(inburgering=[plicht()], termijnverlenging=[geweigerd], boete=[boete()]))

        assert rijen_["bezwaar_awb", "termijnverlenging-1"].laatste == date(2026, 12, 1)
        assert rijen_["bezwaar_awb", "boete-1"].laatste == date(2026, 11, 23)

    def test_a_fine_that_is_gone_or_was_old_when_stored_asks_for_nothing(self):
        weg = een("bezwaar_awb", boete=[boete(vervallen_op=date(2026, 10, 30))])
        oud = een("bezwaar_awb", boete=[boete(dagtekening=date(2025, 3, 3))])

        assert (weg.afloop, weg.afgehandeld_door) == ("niet van toepassing", "de boete is vervallen")
        assert (oud.afloop, oud.afgehandeld_door) == ("niet van toepassing", AL_VOORBIJ)


class TestKlaar:
    def test_passing_meets_every_term(self):
        rijen_ = codes(feiten(inburgering=[plicht(geslaagd_op=date(2026, 5, 1))]))

        assert {rij.afloop for rij in rijen_.values()} == {"gedaan"}
        assert {rij.afgehandeld_op for rij in rijen_.values()} == {date(2026, 5, 1)}

    def test_an_exemption_for_good_ends_every_term(self):
        voorgoed = Vrijstellingfeit(1, 1, date(2025, 1, 1), None, "ontheffing")
        rijen_ = codes(feiten(inburgering=[plicht()], vrijstelling=[voorgoed]))

        assert {(rij.afloop, rij.afgehandeld_op) for rij in rijen_.values()} == {
            ("niet van toepassing", date(2025, 1, 1))
        }

    def test_an_exemption_for_a_while_is_said_and_moves_nothing(self):
        tijdelijk = Vrijstellingfeit(1, 1, date(2025, 1, 1), date(2026, 1, 1), "tijdelijk")
        rij = een("inburgering_wi2021", inburgering=[plicht()], vrijstelling=[tijdelijk])

        assert (rij.afloop, rij.laatste) == ("open", date(2027, 4, 2))
        assert "tot en met 31-12-2025" in rij.melding


class TestWonen:
    KOPPELING = Koppelingfeit(1, date(2026, 9, 1))

    @pytest.mark.parametrize(
        ("huisvestingen", "koppelingen", "afloop"),
        [
            ([], [KOPPELING], ("open", None)),
            ([woont(begin=date(2026, 10, 5))], [KOPPELING], ("gedaan", date(2026, 10, 5))),
            ([woont(begin=date(2026, 8, 5))], [KOPPELING], ("gedaan", date(2026, 9, 1))),
            ([woont(eind=date(2026, 8, 1))], [KOPPELING], ("open", None)),
            ([], [KOPPELING, Koppelingfeit(2, date(2026, 10, 1))], ("niet van toepassing", date(2026, 10, 1))),
            (
                [woont(begin=date(2026, 11, 2))],
                [KOPPELING, Koppelingfeit(2, date(2026, 10, 1))],
                ("niet van toepassing", date(2026, 10, 1)),
            ),
        ],
    )
    def test_ten_weeks_after_the_koppeling_until_somebody_is_housed(self, huisvestingen, koppelingen, afloop):
        rijen_ = rijen(feiten(koppeling=koppelingen, huisvesting=huisvestingen))
        rij = rijen_["huisvesting_na_koppeling", "koppeling-1"]

        assert (rij.afloop, rij.afgehandeld_op) == afloop
        assert (rij.wettelijk, rij.dag) == (date(2026, 11, 10), date(2026, 11, 11))

    def test_registering_after_a_move_is_followed_from_december_2026(self):
        eerder = codes(feiten(huisvesting=[woont(begin=date(2026, 11, 30), brp_op=None)]))
        (open_,) = codes(feiten(huisvesting=[woont(begin=date(2026, 12, 1), brp_op=None)])).values()
        klaar = codes(feiten(huisvesting=[woont(begin=date(2026, 12, 1), brp_op=date(2026, 12, 3))]))[
            "brp_inschrijving"
        ]

        assert eerder == {}
        assert (open_.code, open_.laatste, open_.afloop) == ("brp_inschrijving", date(2026, 12, 7), "open")
        assert (open_.aard, open_.kan_vanaf) == ("venster", date(2026, 11, 3))
        assert (klaar.afloop, klaar.afgehandeld_op) == ("gedaan", date(2026, 12, 3))


class TestAchttien:
    KIND = Persoonfeit(7, date(2010, 2, 28), date(2024, 3, 1))

    @pytest.mark.parametrize(
        ("lidmaatschappen", "code"),
        [
            ([], "amv_18"),
            ([Lidmaatschapfeit(1, date(2024, 3, 1), None)], "kind_18"),
            ([Lidmaatschapfeit(1, date(2024, 3, 1), date(2025, 3, 1))], "amv_18"),
            ([Lidmaatschapfeit(1, date(2024, 3, 1), date(2028, 2, 28))], "kind_18"),
        ],
    )
    def test_a_child_turns_18_in_a_gezin_or_alone(self, lidmaatschappen, code):
        (rij,) = codes(feiten(persoon=[self.KIND], lidmaatschap=lidmaatschappen)).values()

        assert (rij.code, rij.laatste) == (code, date(2028, 2, 27))

    @pytest.mark.parametrize(("sinds", "aantal"), [(date(2028, 2, 27), 1), (date(2028, 2, 28), 0)])
    def test_who_came_as_an_adult_has_no_such_day(self, sinds, aantal):
        assert len(codes(feiten(persoon=[self.KIND._replace(sinds=sinds)]))) == aantal


def test_a_letter_counts_to_the_day_that_it_names():
    rij = een("brief_termijn", brief=[brief(uiterste_dag=date(2026, 11, 29))])

    assert (rij.dag, rij.laatste, rij.wat) == (
        date(2026, 11, 27),
        date(2026, 11, 29),
        "Brief van DUO: Stuur een bewijs",
    )
    assert een("brief_termijn", brief=[brief(uiterste_dag=None)]).melding == VUL_DAG


def test_a_long_question_fits_its_column():
    rij = een("brief_termijn", brief=[brief(gevraagd="x" * 200)])

    assert len(rij.wat) == 200
    assert rij.wat.endswith("…")
    assert shorten("kort") == "kort"
