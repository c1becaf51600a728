"""The plans of permits and integration, without a database: right under either law, on whatever day they are made."""

from datetime import date, timedelta

import pytest

from demo.inburgeren import TOT_DE_BRIEF, Inburgerplan, Verloop, plan_inburgering, verlopen
from demo.papieren import Verblijfplan, afgewezen, kaartnummer, kortere_kaart, plan_verblijf, zonder_bekendmaking
from wetgeving.regels.dagen import TWEE_STATUSSEN

DAGEN = [date(2026, 1, 1), date(2026, 6, 12), date(2026, 11, 22), date(2028, 2, 29), date(2031, 12, 31)]
MAANDEN_GELEDEN = range(0, 80, 7)


@pytest.fixture(params=DAGEN, ids=str)
def vandaag(request) -> date:
    return request.param


def verblijfplannen(vandaag: date) -> list[Verblijfplan]:
    """Permits of the last six years, of people with and without a referent."""
    return [
        plan_verblijf(vandaag, bekend, vandaag, referent=referent, paspoort=True)
        for maanden in MAANDEN_GELEDEN
        for referent in (None, "iemand")
        for bekend in [vandaag - timedelta(days=maanden * 30)]
    ]


def inburgerplannen(vandaag: date) -> list[Inburgerplan]:
    """Every story, of people with a permit of the last six years who were housed three months later."""
    return [
        plan_inburgering(verloop, op=max(brp, bekend + TOT_DE_BRIEF), bekend=bekend, brp=brp, vandaag=vandaag)
        for maanden in MAANDEN_GELEDEN[1:]
        for verloop in Verloop
        for bekend in [vandaag - timedelta(days=maanden * 30)]
        for brp in [bekend + timedelta(days=90)]
    ]


def test_the_law_of_the_day_of_bekendmaking_decides_which_permit_it_is(vandaag):
    for plan in verblijfplannen(vandaag):
        is_nieuw = plan.bekendmaking >= TWEE_STATUSSEN
        assert plan.soort == ("asiel" if is_nieuw else "asiel bepaalde tijd")
        assert (plan.ingangsdatum is None) == is_nieuw
        assert is_nieuw or plan.ingangsdatum < plan.dagtekening < plan.bekendmaking


def test_the_title_of_a_family_member_prints_no_end_of_its_own():
    plan = plan_verblijf(date(2026, 10, 1), date(2026, 9, 1), date(2026, 11, 22), referent="iemand")

    assert (plan.soort, plan.status, plan.eind) == ("asiel", "afgeleid", None)


def test_nothing_about_the_right_to_stay_happened_after_today(vandaag):
    for plan in verblijfplannen(vandaag):
        dagen = [v.ingediend_op for v in plan.verlengingen] + [
            v.besloten_op for v in plan.verlengingen if v.besloten_op
        ]
        dagen += [document.begin for document in (*plan.kaarten, *plan.reisdocumenten)]
        assert max([plan.bekendmaking, *dagen]) <= vandaag


def test_an_extension_follows_on_the_end_and_brings_a_card(vandaag):
    for plan in verblijfplannen(vandaag):
        verlengd = [v for v in plan.verlengingen if v.uitkomst == "verlengd"]
        assert [v.uitkomst for v in plan.verlengingen if v not in verlengd] in ([], ["open"])
        assert all(v.eind > v.besloten_op > v.ingediend_op for v in verlengd)
        assert [kaart.begin for kaart in plan.kaarten] == sorted({kaart.begin for kaart in plan.kaarten})


def test_a_lost_letter_leaves_the_card():
    plan = plan_verblijf(date(2025, 9, 1), date(2025, 6, 1), date(2026, 11, 22))

    zonder = kortere_kaart(zonder_bekendmaking(plan), date(2027, 1, 1))

    assert (zonder.dagtekening, zonder.bekendmaking, zonder.status) == (None, None, "onbekend")
    assert zonder.kaarten[-1].eind < zonder.eind


def test_a_refused_extension_has_no_new_end():
    plan = plan_verblijf(date(2022, 9, 1), date(2022, 6, 1), date(2026, 11, 22))

    (verlenging,) = afgewezen(plan, date(2026, 7, 1), date(2026, 11, 13)).verlengingen

    assert (verlenging.uitkomst, verlenging.eind) == ("afgewezen", None)


def test_the_numbers_on_cards_say_that_they_are_no_numbers():
    nummers = [kaartnummer(nummer) for nummer in range(2000)]

    assert len(set(nummers)) == len(nummers)
    assert all(nummer.startswith("VTEST") and len(nummer) == 9 and "0" not in nummer for nummer in nummers)


def test_the_law_of_integration_follows_from_the_day_the_duty_began(vandaag):
    for plan in inburgerplannen(vandaag):
        assert plan.wet == ("Wi2013" if plan.velden["plichtig_op"] < date(2022, 1, 1) else "Wi2021")
        assert plan.wet == "Wi2021" or all("pip_op" not in velden for _, velden in plan.later)


def test_nothing_about_integration_happened_after_today_but_exams_that_wait(vandaag):
    for plan in inburgerplannen(vandaag):
        dagen = [dag for dag, _ in plan.later] + [boete.dagtekening for boete in plan.boetes]
        dagen += [dag for dag in (plan.geslaagd_op, plan.ontheffing_op) if dag]
        dagen += [e.op for e in plan.examens if e.uitslag != "wacht op uitslag"]
        if plan.extra:
            dagen += [plan.extra.aangevraagd_op, plan.extra.besloten_op or plan.extra.aangevraagd_op]
        assert max(dagen, default=vandaag) <= vandaag


def test_who_passed_waits_for_no_result_and_has_passed_each_part(vandaag):
    for plan in inburgerplannen(vandaag):
        if plan.geslaagd_op and plan.examens:
            gehaald = {examen.onderdeel for examen in plan.examens if examen.uitslag == "geslaagd"}
            assert {"lezen", "luisteren", "schrijven", "spreken", "KNM"} <= gehaald
            assert all(examen.uitslag != "wacht op uitslag" for examen in plan.examens)


def test_who_waits_for_the_pip_has_none():
    plan = plan_inburgering(
        Verloop.WACHT_OP_PIP, op=date(2026, 9, 3), bekend=date(2026, 6, 20), brp=date(2026, 9, 3),
        vandaag=date(2026, 11, 22),
    )  # fmt: skip

    assert [sorted(velden) for _, velden in plan.later] == [["brede_intake_op"]]
    assert plan.examens == ()


def test_every_story_is_told_under_its_law():
    rij = verlopen(6)
    oud = [next(rij) for _ in range(6)]
    nieuw = [next(rij) for _ in range(6)]

    assert {Verloop.MEER_TIJD, Verloop.BOETE, Verloop.BRIEF_ANDERS, Verloop.ONTHEFFING} <= set(oud)
    assert {Verloop.MEER_TIJD, Verloop.BOETE, Verloop.BRIEF_ANDERS, Verloop.Z_ROUTE} <= set(nieuw)
