"""The plan of the demo world, without a database: it adds up to the published reports, on whatever day it is made."""

import tomllib
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from clients.domain import Geboortezekerheid
from demo.agenda import MAANDEN_BEGELEIDING, MAANDEN_INFOPUNT, plan_contacten, plan_zittingen
from demo.mensen import lees
from demo.namen import DINGEN
from demo.plan import Bewoners, plan_bewoners
from demo.wereld import LEIDEN, Gemeentewereld, Jaar, gemeenten
from spreekuur.domain import ContactFeiten, Contactsoort, Termijnen, find_contactsoort

VANDAAG = date(2026, 11, 21)
CIJFERS = [tomllib.loads(pad.read_text()) for pad in sorted((Path(__file__).parent.parent / "cijfers").glob("*.toml"))]
UUR_PER_ZITTING = 1.5


def wereld_van(naam: str, vandaag: date = VANDAAG) -> Gemeentewereld:
    return next(wereld for wereld in gemeenten(vandaag) if wereld.naam == naam)


def jaar_van(wereld: Gemeentewereld, jaar: int) -> Jaar:
    return next(j for j in wereld.jaren if j.jaar == jaar)


def gehuisvest(bewoners: Bewoners, jaar: int, **alleen):
    """The people housed in a year, of groups with these qualities."""
    return [
        lid
        for groep in bewoners.groepen
        if groep.begin.year == jaar and all(getattr(groep, naam) == waarde for naam, waarde in alleen.items())
        for lid in groep.leden
    ]


@pytest.fixture(params=CIJFERS, ids=lambda cijfers: f"{cijfers['gemeente']} {cijfers['jaar']}")
def cijfers(request):
    return request.param


@pytest.fixture
def wereld(cijfers) -> Gemeentewereld:
    return wereld_van(cijfers["gemeente"])


@pytest.fixture
def bewoners(wereld) -> Bewoners:
    return plan_bewoners(wereld, VANDAAG)


def test_the_people_of_a_report_are_planned_exactly(cijfers, bewoners):
    mensen = gehuisvest(bewoners, cijfers["jaar"])
    uitgesplitst = cijfers["uitsplitsingen"]["gehuisvest"]
    groepen = Counter("volwassene" if mens.is_volwassen else "kind" for mens in mensen)

    assert len(mensen) == cijfers["indicatoren"]["gehuisvest"]
    assert groepen == uitgesplitst["leeftijdsgroep"]
    assert Counter(mens.geslacht for mens in mensen) == uitgesplitst.get(
        "geslacht", Counter(mens.geslacht for mens in mensen)
    )
    assert Counter(mens.nationaliteit for mens in mensen).most_common(1) == list(uitgesplitst["nationaliteit"].items())


def test_the_adults_of_a_report_are_planned_by_sex(cijfers, bewoners):
    volwassenen = [mens for mens in gehuisvest(bewoners, cijfers["jaar"]) if mens.is_volwassen]
    geslacht = Counter(mens.geslacht for mens in volwassenen)

    assert geslacht == cijfers["uitsplitsingen"].get("gehuisvest-volwassenen", {"geslacht": geslacht})["geslacht"]


def test_the_nareizigers_of_a_report_are_planned_exactly(cijfers, bewoners):
    nareizigers = gehuisvest(bewoners, cijfers["jaar"], soort="nareis")
    landen = Counter(mens.nationaliteit for mens in nareizigers)

    assert len(nareizigers) == cijfers["indicatoren"].get("nareizigers", 0)
    assert landen == cijfers["uitsplitsingen"].get("nareizigers", {"nationaliteit": landen})["nationaliteit"]


def test_the_homes_of_a_report_become_available_in_its_year(cijfers, bewoners):
    huizen = [huis for huis in bewoners.huizen if huis.vanaf.year == cijfers["jaar"]]

    assert len(huizen) == cijfers["indicatoren"]["woningen"]


def test_the_gva_residents_of_a_report_move_on_once_each(cijfers, bewoners):
    verhuisd = [v.groep.sleutel for v in bewoners.verhuizingen if v.groep.is_gva and v.op.year == cijfers["jaar"]]

    assert len(verhuisd) == len(set(verhuisd)) == cijfers["indicatoren"].get("gva-geherhuisvest", 0)


def test_the_balance_of_a_report_follows_from_the_opening(cijfers, wereld, bewoners):
    saldo = wereld.beginsaldo
    for jaar in range(wereld.begin_jaar, cijfers["jaar"]):
        saldo += len(gehuisvest(bewoners, jaar)) - sum(jaar_van(wereld, jaar).taakstelling)
    taakstelling = sum(jaar_van(wereld, cijfers["jaar"]).taakstelling)
    telt = cijfers["indicatoren"]

    assert saldo == telt.get("saldo-begin", saldo)
    assert taakstelling == telt.get("taakstelling", taakstelling)
    assert saldo + telt["gehuisvest"] - taakstelling == telt["saldo-eind"]


def test_a_correction_on_new_year_makes_the_next_opening_of_leiden():
    ((op, aantal, _),) = LEIDEN.correcties

    assert (op, aantal) == (date(2019, 1, 1), 2)


@pytest.mark.parametrize(("gemeente", "vanaf", "aantal"), [("Noordwijk", 16, 33), ("Voorschoten", 0, 46)])
def test_the_second_year_trajectories_of_2017_were_housed_in_2016(gemeente, vanaf, aantal):
    bewoners = plan_bewoners(wereld_van(gemeente), VANDAAG)
    oud_genoeg = [
        lid
        for groep in bewoners.groepen
        if groep.begin.year == 2016
        for lid in groep.leden
        if lid.geboorte.leeftijd(groep.begin)[0] >= vanaf
    ]

    assert len(oud_genoeg) == aantal


def test_what_is_not_known_of_a_birth_date_never_decides_whether_somebody_is_an_adult(bewoners):
    zekerheden = set()
    for groep in bewoners.groepen:
        for lid in groep.leden:
            laagst, hoogst = lid.geboorte.leeftijd(groep.begin)
            assert laagst >= 18 if lid.is_volwassen else hoogst < 18, lid.sleutel
            zekerheden.add(lid.geboorte.zekerheid)

    assert zekerheden == {Geboortezekerheid.DAG, Geboortezekerheid.MAAND, Geboortezekerheid.JAAR}


def test_parents_are_grown_up_when_their_children_are_born(bewoners):
    for groep in bewoners.groepen:
        wachtte = (groep.bij.leden if groep.bij else ())[:1]
        ouders = [lid for lid in (*wachtte, *groep.leden) if lid.relatie in {"vader", "moeder"} or lid in wachtte]
        for kind in (lid for lid in groep.leden if not lid.is_volwassen and ouders):
            for ouder in ouders:
                assert (kind.geboorte.vroegst - ouder.geboorte.laatst).days > 15 * 365, (groep.sleutel, ouder.sleutel)


def test_a_family_of_nine_is_united_in_noordwijk_in_one_new_home():
    bewoners = plan_bewoners(wereld_van("Noordwijk"), VANDAAG)
    (acht,) = [groep for groep in bewoners.groepen if len(groep.leden) == 8]
    (moeder,) = acht.bij.leden

    assert moeder.nationaliteit == "Sierra Leone"
    assert acht.relatie_van_wie_wachtte() == "pleegmoeder"
    assert bewoners.waar_op(acht.bij, acht.begin) is acht.huis


def contacten_van(wereld: Gemeentewereld, bewoners: Bewoners, jaar: int, vandaag: date = VANDAAG):
    cijferjaar = jaar_van(wereld, jaar)
    return plan_contacten(wereld, cijferjaar, bewoners, plan_zittingen(wereld, cijferjaar, vandaag), vandaag)


def test_the_contacts_of_a_report_are_planned_exactly(cijfers, wereld, bewoners):
    contacten = contacten_van(wereld, bewoners, cijfers["jaar"])
    soorten = Counter(contact.soort for contact in contacten)

    assert len(contacten) == cijfers["indicatoren"].get("contacten", 0)
    assert soorten == cijfers["uitsplitsingen"].get("contacten", {"soort": soorten})["soort"]


def test_the_kind_that_is_planned_is_the_kind_that_follows(cijfers, wereld, bewoners):
    begin = {lid.sleutel: groep.begin for groep in bewoners.groepen for lid in groep.leden}
    termijnen = Termijnen(MAANDEN_BEGELEIDING, MAANDEN_INFOPUNT)
    for contact in contacten_van(wereld, bewoners, cijfers["jaar"]):
        eerste = begin[contact.personen[0].sleutel]
        feiten = ContactFeiten(contact.dag, contact.soort == "juridisch", eerste, termijnen)
        assert find_contactsoort(feiten) is Contactsoort(contact.soort)
        assert contact.dag.year == cijfers["jaar"]


def test_the_hours_of_the_spreekuren_of_noordwijk_are_planned_exactly():
    wereld = wereld_van("Noordwijk")
    zittingen = plan_zittingen(wereld, jaar_van(wereld, 2017), VANDAAG)

    assert sum(len(zitting.helpers) for zitting in zittingen) * UUR_PER_ZITTING == 816
    assert {(zitting.dag.weekday(), zitting.is_juridisch) for zitting in zittingen} == {(1, True), (2, False)}
    assert all(len(set(zitting.helpers)) == len(zitting.helpers) for zitting in zittingen)


def test_everybody_is_obviously_made_up(bewoners):
    for groep in bewoners.groepen:
        for lid in groep.leden:
            delen = lid.naam.delen
            achter = {delen.achternaam, delen.vadersnaam, delen.grootvadersnaam} - {""}
            assert not achter or achter & set(DINGEN), delen.volledig()


def test_the_same_world_is_planned_each_time(wereld, bewoners):
    nogmaals = plan_bewoners(wereld, VANDAAG)

    assert [groep.leden for groep in nogmaals.groepen] == [groep.leden for groep in bewoners.groepen]


@pytest.mark.parametrize("vandaag", [date(2026, 1, 1), date(2027, 3, 1), date(2028, 2, 29), date(2030, 12, 31)])
def test_on_any_day_nobody_comes_and_nothing_happens_after_it(vandaag):
    wereld = wereld_van("Noordwijk", vandaag)
    bewoners = plan_bewoners(wereld, vandaag)
    contacten = [c for jaar in wereld.jaren for c in contacten_van(wereld, bewoners, jaar.jaar, vandaag)]

    assert max(groep.begin for groep in bewoners.groepen) <= vandaag
    assert max(huis.vanaf for huis in bewoners.huizen) <= vandaag
    assert max(contact.dag for contact in contacten) < vandaag


def test_every_home_is_there_before_the_people(bewoners):
    for groep in bewoners.groepen:
        assert groep.huis.vanaf <= groep.begin, groep.sleutel
    for verhuizing in bewoners.verhuizingen:
        assert verhuizing.huis.vanaf <= verhuizing.op


def test_words_are_read_as_households_in_their_order():
    assert list(lees("Syrië: mvj*2 m; Iran: v")) == [
        ("Syrië", "mvj"),
        ("Syrië", "mvj"),
        ("Syrië", "m"),
        ("Iran", "v"),
    ]
