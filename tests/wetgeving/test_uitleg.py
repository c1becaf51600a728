"""The explanation of a date: whole sentences, in which everything that matters is named."""

import re
from datetime import date

import pytest

from tests.each import each
from wetgeving.begrippen import Duur, Voorwaarde, Zekerheid, Zijde, correct_regel
from wetgeving.regels import BOEK, REGELS, find_regel
from wetgeving.rekenen import Berekend, compute_termijn
from wetgeving.uitleg import explain, list_bewijs, say_day_in_full

from .hulp import losse_regel
from .test_voorbeelden import VOORBEELDEN


def van(code: str, begin: date, peildatum: date | None = None) -> Berekend:
    return compute_termijn(find_regel(code, peildatum or begin), begin)


def tekst(berekend: Berekend, **meer: date) -> str:
    return " ".join(explain(berekend, **meer))


@each(VOORBEELDEN, ids=lambda v: f"{v.termijn} {v.begin}")
def test_every_explanation_is_whole_sentences_that_name_ground_dates_and_roll(voorbeeld):
    berekend = compute_termijn(voorbeeld.regel, voorbeeld.begin, duur=voorbeeld.duur)
    zinnen = explain(berekend, peildatum=voorbeeld.peil, brief_einde=voorbeeld.begin)

    for zin in zinnen:
        assert re.match(r"[A-Z0-9‘]", zin), zin
        assert zin.endswith("."), zin
        assert "  " not in zin
        assert "None" not in zin
    geheel = " ".join(zinnen)
    assert berekend.regel.grondslag in geheel
    assert berekend.regel.label in geheel
    for dag in (berekend.begin, berekend.wettelijk, berekend.werkdatum, berekend.handelen_vanaf, berekend.kan_vanaf):
        if dag is not None:
            assert say_day_in_full(dag) in geheel
    for stap in berekend.rol:
        assert stap.artikel in geheel
        assert say_day_in_full(stap.tot) in geheel


def test_the_story_of_a_nareis_term_is_told_in_the_order_in_which_it_was_found():
    zinnen = explain(van("nareis_aanvraag", date(2026, 8, 21)), peildatum=date(2026, 8, 21))

    assert zinnen == (
        "We tellen vanaf de bekendmaking: vrijdag 21 augustus 2026.",
        "De regel is ‘Aanvraag nareis indienen’ (Vw 2000 art. 29c lid 1), geldig vanaf 12 juni 2026.",
        "Deze versie hoort bij de bekendmaking van vrijdag 21 augustus 2026.",
        "De regel is alleen voor wie vluchteling is.",
        "Deze regel is nagelezen in de bron.",
        (
            "De termijn telt vanaf de bekendmaking, niet vanaf de ingangsdatum. "
            "Te laat mag alleen als niemand daar iets aan kon doen (art. 29c lid 2): vraag de jurist. "
            "Dien ook in als familie vermist is of papieren ontbreken."
        ),
        (
            "De eerste dag van de termijn is de dag erna, zaterdag 22 augustus 2026. "
            "Na 3 maanden is zaterdag 21 november 2026 de laatste dag."
        ),
        (
            "Die dag is geen werkdag (zaterdag, zondag). "
            "Daarom loopt de termijn door tot en met maandag 23 november 2026 (art. 1 lid 1 Algemene termijnenwet)."
        ),
        "Zorg dat het klaar is op vrijdag 20 november 2026: dat is de werkdatum.",
        "De wettelijk laatste dag is maandag 23 november 2026.",
        "Wie te laat is, kan dit recht verliezen.",
    )


@pytest.mark.parametrize(
    ("berekend", "zin"),
    [
        (van("vergunning_einde", date(2021, 3, 10)), "geldig vanaf 1 september 2004 tot en met 11 juni 2026."),
        (van("vergunning_einde", date(2021, 3, 10)), "Die dag telt mee als eerste dag. Na 5 jaar is maandag 9 maart"),
        (van("verlenging_vanaf", date(2029, 8, 31)), "We tellen terug vanaf het einde van de vergunning"),
        (van("verlenging_vanaf", date(2029, 8, 31)), "6 maanden eerder is woensdag 28 februari 2029."),
        (van("verlenging_vanaf", date(2029, 8, 31)), "Die maand heeft geen dag 31"),
        (van("verlenging_vanaf", date(2029, 8, 31)), "Deze regel is onzeker: laat een jurist"),
        (van("brief_termijn", date(2026, 11, 22)), "We nemen de dag die de brief noemt: zondag 22 november 2026."),
        (van("brp_inschrijving", date(2026, 4, 2)), "minder dan twee werkdagen in de termijn."),
        (van("brp_inschrijving", date(2026, 4, 2)), "(art. 2 Algemene termijnenwet)"),
        (van("inburgering_wi2021", date(2023, 11, 22)), "schuift niet op: de termijn is te lang (art. 4"),
        (van("nareis_beslissing", date(2026, 8, 21)), "kunnen wij handelen vanaf zaterdag 22 mei 2027."),
        (van("naturalisatie_vanaf", date(2022, 5, 5)), "Het kan vanaf woensdag 5 mei 2027; deze dag schuift nooit"),
        (van("bezwaar_vw", date(2026, 11, 27)), "(Eerste Kerstdag, Tweede Kerstdag, zondag)"),
    ],
)
def test_the_explanation_says_what_makes_this_term_special(berekend, zin):
    assert zin in tekst(berekend)


def test_a_term_counted_back_that_ends_on_a_free_day_says_why_it_stays():
    terug = compute_termijn(losse_regel(Duur(maanden=-3), atw=False), date(2027, 3, 26))

    assert "is geen werkdag (Tweede Kerstdag), maar" in tekst(terug)
    assert "er is teruggeteld (art. 1 lid 2 Algemene termijnenwet)" in tekst(terug)


def test_a_length_from_a_contract_is_named_beside_that_of_the_rule():
    mb = compute_termijn(find_regel("mb_einde", date(2025, 6, 1)), date(2025, 6, 1), duur=Duur(maanden=18))

    assert "De regel zegt 24 maanden, maar hier geldt 18 maanden." in explain(mb)


@pytest.mark.parametrize(
    ("brief_einde", "zinnen"),
    [
        (date(2026, 11, 23), ("De brief noemt maandag 23 november 2026: dezelfde dag.",)),
        (
            date(2026, 11, 21),
            (
                (
                    "De brief noemt zaterdag 21 november 2026: 2 dagen eerder dan wij uitrekenen. "
                    "De dag van de brief gaat voor."
                ),
                "Vraag na hoe het verschil komt.",
            ),
        ),
        (
            date(2026, 11, 24),
            (
                (
                    "De brief noemt dinsdag 24 november 2026: 1 dag later dan wij uitrekenen. "
                    "De dag van de brief gaat voor."
                ),
                "Werk voor de zekerheid toe naar de vroegste van de twee.",
            ),
        ),
    ],
)
def test_a_day_that_the_letter_prints_is_compared_with_ours(brief_einde, zinnen):
    regel = explain(van("nareis_aanvraag", date(2026, 8, 21)), brief_einde=brief_einde)

    assert regel[-len(zinnen) :] == zinnen


@pytest.mark.parametrize(
    ("begin", "waarschuwt"),
    [
        (date(2029, 4, 13), True),  # ends on 11-05-2029, the day after Ascension: no decree yet
        (date(2029, 4, 16), False),  # ends on Monday 14-05-2029, beside no holiday
        (date(2026, 11, 26), False),  # ends on 24-12-2026, beside Christmas, in a year of which the decree was read
    ],
)
def test_a_day_beside_a_holiday_of_a_year_without_a_decree_carries_a_warning(begin, waarschuwt):
    geheel = tekst(van("bezwaar_vw", begin))

    assert ("De extra vrije dagen van " in geheel) is waarschuwt
    assert ("van 2029 zijn nog niet nagelezen" in geheel) is waarschuwt


@each(VOORBEELDEN, ids=lambda v: f"{v.termijn} {v.begin}")
def test_the_short_proof_says_no_date_twice_and_leaves_the_result_to_the_page(voorbeeld):
    zinnen = list_bewijs(compute_termijn(voorbeeld.regel, voorbeeld.begin, duur=voorbeeld.duur))
    genoemd = re.findall(r"(?:maan|dins|woens|donder|vrij|zater|zon)dag \d+ \w+ \d{4}", " ".join(zinnen))

    assert len(genoemd) == len(set(genoemd))
    assert say_day_in_full(voorbeeld.begin) in genoemd
    assert not any("werkdatum" in zin or "wettelijk laatste dag" in zin for zin in zinnen)


def test_a_later_version_says_since_when_it_is_in_the_software_and_whether_the_one_before_was_wrong():
    nieuw = losse_regel(Duur(weken=1), ingevoerd=date(2027, 1, 15))
    beter = correct_regel(losse_regel(Duur(weken=2)), ingevoerd=date(2027, 1, 15), duur=Duur(weken=1))
    sinds = "Deze versie staat sinds 15 januari 2027 in Wegwijs."

    assert sinds in explain(compute_termijn(nieuw, date(2027, 2, 1)))
    assert f"{sinds} De versie daarvoor was fout." in explain(compute_termijn(beter, date(2027, 2, 1)))


@pytest.mark.parametrize(
    ("begin", "zin"),
    [
        (date(2029, 2, 28), "De eerste dag van de termijn is de dag erna, donderdag 1 maart 2029."),
        (date(2029, 2, 28), "Na 3 jaar is zondag 29 februari 2032 de laatste dag."),
        (date(2028, 2, 28), "Die maand heeft geen dag 29; daarom telt de laatste dag van de maand."),
    ],
)
def test_what_begins_the_day_after_and_lasts_years_is_explained_from_that_day(begin, zin):
    assert zin in tekst(van("verblijfstitel_einde", begin))


def test_an_end_counted_back_in_days_says_so():
    assert "10 dagen eerder is vrijdag 25 december 2026." in tekst(van("stukken_hoorzitting", date(2027, 1, 4)))


@pytest.mark.parametrize("voorwaarde", Voorwaarde)
def test_a_condition_is_said(voorwaarde):
    regel = losse_regel(Duur(weken=1), voorwaarde=voorwaarde)

    assert any(zin.startswith("De regel is alleen voor") for zin in explain(compute_termijn(regel, date(2027, 2, 1))))


@pytest.mark.parametrize("zekerheid", Zekerheid)
def test_how_sure_a_rule_is_reads_differently_for_each_degree(zekerheid):
    zinnen = {
        graad: explain(compute_termijn(losse_regel(Duur(weken=1), zekerheid=graad), date(2027, 2, 1)))[2]
        for graad in Zekerheid
    }

    assert zinnen[zekerheid].startswith("Deze regel ")
    assert len(set(zinnen.values())) == len(Zekerheid)


def test_what_we_must_do_is_never_shown_with_the_legal_day_alone():
    for regel in REGELS:
        begin = max(regel.geldig.begin, date(2025, 8, 21))
        if regel.zijde is Zijde.WIJ and (berekend := compute_termijn(regel, begin)).wettelijk is not None:
            geheel = tekst(berekend)
            assert geheel.index("dat is de werkdatum") < geheel.index("De wettelijk laatste dag is")


def test_every_code_is_explained_without_a_word_of_jargon():
    """Words that a reader at B1 does not know, and that the sentences can do without."""
    for code in BOEK.codes():
        for regel in BOEK.versies(code):
            geheel = tekst(compute_termijn(regel, regel.geldig.begin)).lower()
            assert not re.search(r"\b(peildatum|ongerold|terugwerkende|mitsdien|derhalve|dies a quo)\b", geheel)
