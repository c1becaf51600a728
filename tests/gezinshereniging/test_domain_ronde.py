"""Which dossiers a round lists, and why. No database."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.periode import Periode
from gezinshereniging.domain.keuzes import Aanvraagstatus, Dossiersoort, Dossierstatus, Mutatiesoort
from gezinshereniging.domain.ronde import (
    Bekeken,
    Maandstand,
    Rondefeiten,
    Rondegroep,
    Rondelid,
    Rondemutatie,
    Rondetermijn,
    find_redenen,
    find_rondedag,
    find_volgende,
    is_overdue,
    make_strip,
    why_no_afronding,
    why_no_geen_wijziging,
    why_no_ronde,
)
from wetgeving.kalender import is_vrij

VANDAAG = date(2026, 11, 2)
VOLGENDE = date(2026, 12, 1)
LATER = VOLGENDE + timedelta(days=8)


def ago(dagen):
    return VANDAAG - timedelta(days=dagen)


RUSTIG = Rondefeiten(
    soort=Dossiersoort.GEZINSHERENIGING,
    status=Dossierstatus.WACHT,
    laatste_teken=ago(60),
    gezien_op=ago(31),
    leden=(Rondelid("Selam Zeester", Aanvraagstatus.INGEDIEND),),
    termijnen=(Rondetermijn("Besluit op de aanvraag", LATER, LATER, wij=False),),
)
"""Waits on the IND for two months, was looked at in the round of October, and has no date before the next round."""


def redenen_of(**anders):
    return find_redenen(replace(RUSTIG, **anders), vandaag=VANDAAG, volgende=VOLGENDE)


def groepen_of(**anders):
    return [reden.groep for reden in redenen_of(**anders)]


def test_what_waits_quietly_needs_no_eyes():
    assert redenen_of() == ()


INGEWILLIGD = Rondelid("Selam Zeester", Aanvraagstatus.INGEWILLIGD, kennisgeving_op=ago(32))
AANGEKOMEN = Rondelid("Selam Zeester", Aanvraagstatus.AANGEKOMEN, aankomst_op=ago(8))
AFGEWEZEN = Rondelid("Selam Zeester", Aanvraagstatus.AFGEWEZEN, besloten_op=ago(15))
GEVALLEN = {
    "a last day of ours has passed": (
        {"termijnen": (Rondetermijn("Bezwaar", ago(3), ago(1)),)}, Rondegroep.TE_LAAT, "de laatste dag was 01-11-2026"),
    "the IND is too late": (
        {"termijnen": (Rondetermijn("Besluit", ago(3), ago(1), wij=False),)}, Rondegroep.TE_LAAT, "de overheid moest"),
    "a day comes before the next round": (
        {"termijnen": (Rondetermijn("Mvv halen", date(2026, 12, 8), LATER),)}, Rondegroep.TERMIJN, "halen: 08-12-2026"),
    "a day is not known": (
        {"termijnen": (Rondetermijn("Bezwaar", None, None),)}, Rondegroep.KLOPT_NIET, "de datum is onbekend"),
    "a mutatie was recorded": (
        {"nieuw": (Rondemutatie(Mutatiesoort.BRIEF, ago(4)),)}, Rondegroep.VERANDERD, "andere brief ontvangen, 29-10"),
    "a paper was changed": ({"stukken_veranderd": True}, Rondegroep.VERANDERD, "Bij de stukken"),
    "it was never in a round": ({"gezien_op": None}, Rondegroep.VERANDERD, "nog niet eerder"),
    "nobody looked in the month before": ({"gezien_op": date(2026, 9, 30)}, Rondegroep.STIL, "sinds 30-09-2026"),
    "the IND is silent for over three months": ({"laatste_teken": ago(93)}, Rondegroep.STIL, "Al 93 dagen"),
    "we are silent for over a month": (
        {"status": Dossierstatus.BEGONNEN, "laatste_teken": ago(32)}, Rondegroep.STIL, "Al 32 dagen"),
    "the begeleider does not answer": ({"open_vraag_op": ago(15)}, Rondegroep.STIL, "wacht op antwoord"),
    "granted, and nobody goes to the embassy": (
        {"leden": (INGEWILLIGD,)}, Rondegroep.KLOPT_NIET, "geen afspraak bij de ambassade"),
    "arrived, and not reported": ({"leden": (AANGEKOMEN,)}, Rondegroep.KLOPT_NIET, "geen melding bij de IND"),
    "refused, and nothing follows": ({"leden": (AFGEWEZEN,)}, Rondegroep.KLOPT_NIET, "wat er nu gebeurt"),
    "a child without an application": (
        {"leden": (*RUSTIG.leden, Rondelid("Abel Zeester", None))}, Rondegroep.KLOPT_NIET, "Abel Zeester heeft geen"),
    "nobody is in it": ({"leden": ()}, Rondegroep.KLOPT_NIET, "nog niemand"),
    "all is done and it is open": ({"status": Dossierstatus.KLAAR, "laatste_teken": ago(9)}, Rondegroep.KLOPT_NIET,
        "Sluit het af"),
}  # fmt: skip


@pytest.mark.parametrize("geval", GEVALLEN)
def test_each_reason_is_listed_under_its_heading_and_said_in_words(geval):
    anders, groep, woorden = GEVALLEN[geval]

    (reden,) = redenen_of(**anders)

    assert reden.groep is groep
    assert woorden in reden.zin


@pytest.mark.parametrize(
    "anders",
    [
        {"termijnen": (Rondetermijn("Mvv ophalen", LATER, LATER),)},
        {"termijnen": (Rondetermijn("Melden na aankomst", None, None, wacht=True),)},
        {"nieuw": (Rondemutatie(Mutatiesoort.GEEN_WIJZIGING, ago(4)),)},
        {"gezien_op": date(2026, 10, 1)},
        {"laatste_teken": ago(92)},
        {"status": Dossierstatus.BEGONNEN, "laatste_teken": ago(31)},
        {"open_vraag_op": ago(14)},
        {"leden": (replace(INGEWILLIGD, is_onderweg=True),)},
        {"leden": (replace(INGEWILLIGD, kennisgeving_op=ago(31)),)},
        {"leden": (replace(AANGEKOMEN, gemeld_op=ago(7)),)},
        {"leden": (replace(AFGEWEZEN, besloten_op=ago(14)),)},
        {"leden": (*RUSTIG.leden, Rondelid("Abel Zeester", None, zonder_aanvraag=True))},
    ],
)
def test_on_the_other_side_of_each_border_nothing_is_listed(anders):
    assert redenen_of(**anders) == ()


def test_the_most_pressing_reason_comes_first():
    groepen = groepen_of(
        leden=(), laatste_teken=ago(200), stukken_veranderd=True, termijnen=(Rondetermijn("Bezwaar", ago(3), ago(1)),)
    )

    assert groepen == [Rondegroep.TE_LAAT, Rondegroep.VERANDERD, Rondegroep.STIL, Rondegroep.KLOPT_NIET]


STATUSSEN = (Dossierstatus.WACHT, Dossierstatus.BEZWAAR, Dossierstatus.BEGONNEN, Dossierstatus.REIST)


def make_dossiers(zaad):
    """Sixty dossiers, of which twenty got one change that must be seen; the other forty differ in what may be."""
    kans = Random(zaad)
    te_zien = set(kans.sample(range(60), 20))
    dossiers = []
    for nummer in range(60):
        rustig = replace(
            RUSTIG,
            laatste_teken=ago(kans.randrange(0, 31)),
            gezien_op=ago(kans.randrange(0, 32)),
            status=kans.choice(
                [Dossierstatus.WACHT, Dossierstatus.BEZWAAR, Dossierstatus.BEGONNEN, Dossierstatus.REIST]
            ),
            termijnen=tuple(
                Rondetermijn("Iets later", dag, dag, wij=kans.random() < 0.5)
                for dag in (VOLGENDE + timedelta(days=kans.randrange(8, 300)) for _ in range(kans.randrange(3)))
            ),
        )
        anders = kans.choice(list(GEVALLEN.values()))[0] if nummer in te_zien else {}
        dossiers.append(replace(rustig, **anders))
    return te_zien, dossiers


@given(zaad=st.integers(min_value=0, max_value=2**32))
def test_all_that_must_be_seen_is_listed_and_little_else(zaad):
    te_zien, dossiers = make_dossiers(zaad)

    getoond = {nr for nr, een in enumerate(dossiers) if find_redenen(een, vandaag=VANDAAG, volgende=VOLGENDE)}

    assert te_zien <= getoond
    assert len(getoond) <= 0.35 * len(dossiers)


def test_only_something_too_late_asks_for_a_reason():
    te_laat = redenen_of(termijnen=(Rondetermijn("Bezwaar", ago(3), ago(1)),))
    stil = redenen_of(laatste_teken=ago(200))

    assert is_overdue(te_laat)
    assert not is_overdue(stil)
    assert why_no_geen_wijziging(te_laat, " ").veld == "reden"
    assert why_no_geen_wijziging(te_laat, "De advocaat doet het.") is None
    assert why_no_geen_wijziging(stil, "") is None


@given(dag=st.dates(min_value=date(2017, 1, 1), max_value=date(2030, 12, 31)))
def test_a_round_begins_on_the_first_working_day_of_its_month(dag):
    begin = find_rondedag(dag)

    assert not is_vrij(begin)
    assert all(is_vrij(begin.replace(day=nr)) for nr in range(1, begin.day))
    assert find_volgende(dag) > dag
    assert (why_no_ronde(dag) is None) == (dag >= begin)


def test_in_january_2026_the_second_is_no_working_day_either():
    assert find_rondedag(date(2026, 1, 1)) == date(2026, 1, 5)


def test_a_round_is_closed_when_everything_has_an_answer():
    assert "1 dossier om" in why_no_afronding(te_doen=1, overig=0)
    assert "3 dossiers om" in why_no_afronding(te_doen=3, overig=8)
    assert "samen" in why_no_afronding(te_doen=0, overig=8)
    assert why_no_afronding(te_doen=0, overig=0) is None


def test_the_strip_shows_every_month_and_who_said_what():
    jul, aug, sep, okt, nov = (date(2026, maand, 1) for maand in range(7, 12))
    bekeken = [
        Bekeken(Mutatiesoort.GEOPEND, date(2026, 7, 9), date(2026, 7, 9), "Truus Tulpenvaas"),
        Bekeken(Mutatiesoort.GEEN_WIJZIGING, sep, date(2026, 10, 1), "Gijs Grindpad"),
        Bekeken(Mutatiesoort.BRIEF, okt, okt, "Truus Tulpenvaas"),
        Bekeken(Mutatiesoort.MVV, okt, okt, "Truus Tulpenvaas"),
        Bekeken(Mutatiesoort.BEGELEIDER_ANTWOORD, nov, nov, "Kees Kiezel"),
    ]

    strip = make_strip([Periode(date(2026, 7, 9))], bekeken, vandaag=VANDAAG)

    assert [(een.maand, een.stand, een.mutaties) for een in strip] == [
        (nov, Maandstand.NOG_NIET, 0),
        (okt, Maandstand.MUTATIE, 2),
        (sep, Maandstand.GEEN_WIJZIGING, 0),
        (aug, Maandstand.NIET_BEKEKEN, 0),
        (jul, Maandstand.MUTATIE, 1),
    ]
    assert (strip[2].wie, strip[2].op) == ("Gijs Grindpad", date(2026, 10, 1))


@given(
    begin=st.dates(min_value=date(2020, 1, 1), max_value=VANDAAG),
    bekeken=st.sets(st.dates(min_value=date(2020, 1, 1), max_value=VANDAAG)),
)
def test_a_month_that_nobody_looked_at_never_disappears(begin, bekeken):
    rijen = [Bekeken(Mutatiesoort.GEEN_WIJZIGING, dag, dag, "Truus Tulpenvaas") for dag in bekeken]

    strip = make_strip([Periode(begin)], rijen, vandaag=VANDAAG)

    gemist = {een.maand for een in strip if een.stand in {Maandstand.NIET_BEKEKEN, Maandstand.NOG_NIET}}
    assert len(strip) == (VANDAAG.year - begin.year) * 12 + VANDAAG.month - begin.month + 1
    assert gemist == {een.maand for een in strip} - {dag.replace(day=1) for dag in bekeken}


def test_months_in_which_the_dossier_was_closed_are_not_asked_for():
    strip = make_strip([Periode(date(2026, 3, 5), date(2026, 5, 20)), Periode(date(2026, 10, 8))], [], vandaag=VANDAAG)

    assert [een.maand.month for een in strip] == [11, 10, 5, 4, 3]
