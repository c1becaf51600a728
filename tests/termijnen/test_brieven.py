"""There is a letter: what is stored, which term it starts, and what to tell the client."""

from datetime import date

import pytest

from core.errors import Refused, Stale
from termijnen.actions import brieftermijn_create, brieftermijn_update
from termijnen.domain import Afzender, Briefsoort
from termijnen.models import Brieftermijn, Termijn
from termijnen.regels.termijnen import VAN_WIE, find_code
from termijnen.tonen.brieven import find_code_of_brief, make_sleutel_of_brief, say_to_client
from tests.each import each
from tests.factories import AanstellingFactory, ToewijzingFactory
from tests.termijnen.conftest import VANDAAG
from wetgeving.regels import BOEK

BRIEF = {
    "afzender": "duo",
    "soort": "stukken",
    "dagtekening": date(2026, 11, 2),
    "gezien_op": date(2026, 11, 16),
    "gevraagd": "Stuur een bewijs van inschrijving",
    "uiterste_dag": date(2026, 11, 30),
}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("soort", "code", "dag", "laatste"),
    [
        ("stukken", "brief_termijn", date(2026, 11, 30), date(2026, 11, 30)),
        ("afwijzing ind", "bezwaar_vw", date(2026, 11, 30), date(2026, 11, 30)),
        ("asiel afwijzing", "beroep_asiel_1_week", date(2026, 11, 30), date(2026, 11, 30)),
        ("subsidiair", "beroep_subsidiair_status", date(2026, 11, 16), date(2026, 11, 30)),
        ("mvv", "mvv_afgifte", date(2026, 11, 30), date(2026, 11, 30)),
        ("besluit", "bezwaar_awb", date(2026, 11, 30), date(2026, 11, 30)),
        ("uitspraak", "hoger_beroep_asiel_2_weken", date(2026, 11, 30), date(2026, 11, 30)),
        ("anders", "brief_termijn", date(2026, 11, 30), date(2026, 11, 30)),
    ],
)
def test_a_letter_starts_the_term_that_a_rule_knows_and_its_own_day_goes_first(by, client_, soort, code, dag, laatste):
    brief = brieftermijn_create(by=by, client=client_, **{**BRIEF, "soort": soort})

    termijn = Termijn.objects.get()
    assert (termijn.pk, termijn.code) == (make_sleutel_of_brief(brief), code)
    assert (termijn.dag, termijn.laatste, termijn.brief_einde) == (dag, laatste, laatste)


@pytest.mark.django_db
def test_a_letter_without_a_day_asks_for_it(by, client_):
    brieftermijn_create(by=by, client=client_, **{**BRIEF, "uiterste_dag": None})

    termijn = Termijn.objects.get()
    assert (termijn.aard, termijn.dag, termijn.wat) == (
        "onbekend",
        None,
        "Brief van DUO: Stuur een bewijs van inschrijving",
    )
    assert "voor welke dag" in termijn.melding


@pytest.mark.django_db
def test_a_decision_without_a_day_gets_the_term_of_the_law(by, client_):
    brieftermijn_create(by=by, client=client_, **{**BRIEF, "soort": "besluit", "uiterste_dag": None})

    termijn = Termijn.objects.get()
    assert (termijn.dag, termijn.laatste) == (date(2026, 12, 14), date(2026, 12, 14))


@pytest.mark.django_db
def test_the_begeleider_of_today_takes_care_of_a_letter_else_whoever_records_it(by, client_, locatie):
    zonder = brieftermijn_create(by=by, client=client_, **BRIEF)
    begeleider = AanstellingFactory(rol="vrijwilliger", locatie=locatie).gebruiker
    ToewijzingFactory(client=client_, gebruiker=begeleider)
    met = brieftermijn_create(by=by, client=client_, **{**BRIEF, "gevraagd": "Een andere brief"})

    assert (zonder.eigenaar_id, met.eigenaar_id) == (by.gebruiker_id, begeleider.pk)
    assert met.gemaakt_door_id == by.gebruiker_id


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("velden", "veld", "zin"),
    [
        ({"dagtekening": date(2026, 11, 24)}, "dagtekening", "nog niet geweest"),
        ({"gezien_op": date(2026, 11, 24)}, "gezien_op", "nog niet geweest"),
        ({"gezien_op": date(2026, 11, 1)}, "gezien_op", "niet gezien zijn voor"),
        ({"uiterste_dag": date(2026, 11, 1)}, "uiterste_dag", "voor de datum op de brief"),
        ({"uiterste_dag": date(2036, 11, 30)}, "uiterste_dag", "meer dan drie jaar"),
    ],
)
def test_days_of_a_letter_that_cannot_be_are_refused_at_their_field(by, client_, velden, veld, zin):
    with pytest.raises(Refused, match=zin) as fout:
        brieftermijn_create(by=by, client=client_, **{**BRIEF, **velden})
    assert fout.value.veld == veld
    assert not Brieftermijn.objects.exists()


@pytest.mark.django_db
def test_a_corrected_day_moves_the_deadline(by, client_):
    brief = brieftermijn_create(by=by, client=client_, **BRIEF)

    brieftermijn_update(by=by, brieftermijn=brief, versie=1, uiterste_dag=date(2026, 12, 7))

    assert Termijn.objects.get().laatste == date(2026, 12, 7)
    with pytest.raises(Stale):
        brieftermijn_update(by=by, brieftermijn=brief, versie=1, gevraagd="iets anders")


@pytest.mark.django_db
def test_only_what_the_deadline_follows_from_makes_a_letter_a_fact_of_today(by, client_):
    brief = brieftermijn_create(by=by, client=client_, **BRIEF)
    Brieftermijn.objects.update(vastgelegd_op=date(2026, 11, 20))
    brief.refresh_from_db()

    brieftermijn_update(by=by, brieftermijn=brief, versie=1, gezien_op=date(2026, 11, 17))
    assert Brieftermijn.objects.get().vastgelegd_op == date(2026, 11, 20)

    brieftermijn_update(by=by, brieftermijn=brief, versie=2, soort="besluit")
    assert Brieftermijn.objects.get().vastgelegd_op == VANDAAG
    assert find_code_of_brief(Brieftermijn.objects.get()) == "bezwaar_awb"


@each(Briefsoort.values)
def test_every_kind_of_letter_has_a_rule_on_every_day(soort):
    for dag in (date(2015, 5, 4), date(2026, 6, 11), date(2026, 6, 12), date(2030, 1, 7)):
        assert dag in BOEK.regel_on(find_code(soort, dag), dag).geldig


@each(Briefsoort.values)
def test_every_kind_of_letter_has_a_sentence_for_the_client(soort):
    met = say_to_client(soort, dag=date(2026, 11, 30), wie="Bram Voorbeeld")
    zonder = say_to_client(soort, dag=None, wie="")

    assert "maandag 30 november 2026" in met
    assert "Bram Voorbeeld helpt je daarbij." in met
    assert "Wij zoeken uit voor welke dag" in zonder
    assert "Wij helpen je daarbij." in zonder


def test_every_sender_has_a_name_in_words():
    assert set(VAN_WIE) == set(Afzender.values)
