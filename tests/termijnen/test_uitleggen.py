"""The page of explanation: why this date, by which rule, from whose fact, and what a newer rule would change."""

from datetime import date

import pytest

from termijnen.actions import (
    brieftermijn_create,
    handeling_ongedaan,
    regel_bevestigen,
    termijn_andere_dag,
    termijn_later,
)
from termijnen.models import Termijn
from termijnen.sync import sync, sync_allen
from termijnen.tonen.uitleg import make_uitleg
from tests.factories import BalietoegangFactory, moment
from tests.factories_termijnen import VerblijfsvergunningFactory
from tests.termijnen.conftest import VANDAAG
from tests.termijnen.test_regels import TITEL_VIJF_JAAR, VENSTER_DRIE_MAANDEN, titel
from tests.termijnen.test_sync import vol_gezin
from verblijf.actions import vergunning_create

pytestmark = pytest.mark.django_db


@pytest.fixture
def vergunning(by, client_):
    return vergunning_create(
        by=by, client=client_, soort="asiel bepaalde tijd", status="vluchteling", dagtekening=date(2026, 5, 1),
        bekendmaking=date(2026, 5, 4), ingangsdatum=date(2024, 1, 10), eind=date(2029, 1, 5), nareis="ja",
    )  # fmt: skip


def van(code, by, **kwargs):
    return make_uitleg(Termijn.objects.get(code=code), by, **kwargs)


def test_the_fact_says_its_day_and_who_stored_it(by, vergunning, teamleider):
    feit = van("nareis_aanvraag", by).feit

    assert (feit.bron.naam, feit.pk, feit.is_te_zien) == ("verblijfsvergunning", vergunning.pk, True)
    assert feit.zinnen[0].startswith("Vastgelegd op ")
    assert f"door {teamleider.gebruiker}" in feit.zinnen[0]


def test_the_rule_says_its_ground_and_who_confirmed_it(by, vergunning, juridisch, locatie):
    regel = van("nareis_aanvraag", by).regel
    assert (regel.zekerheid, regel.betekenis) == ("nagelezen", "Deze regel is nagelezen in de tekst van de wet.")
    assert regel.bevestiging == ""
    assert regel.grond[0].adres == "https://wetten.overheid.nl/BWBR0011823/2026-06-11#Artikel29"

    versie = "nareis_aanvraag@2001-04-01"
    regel_bevestigen(by=juridisch.toegang(moment(VANDAAG)), locatie=locatie, regelversie=versie)

    regel = van("nareis_aanvraag", by).regel
    assert regel.zekerheid == "bevestigd"
    assert regel.bevestiging == f"Nagekeken door {juridisch.gebruiker} op maandag 23 november 2026."


def test_the_arithmetic_the_window_and_the_letter_are_said(by, vergunning):
    uitleg = van("vergunning_einde", by)

    assert any("dinsdag 9 januari 2029" in zin for zin in uitleg.stappen)
    assert uitleg.venster == ("Vanaf wanneer het kan, is teruggeteld vanaf de laatste dag.",)
    assert uitleg.brief.startswith(
        "In de brief of op het document staat een dag die 5 dagen eerder is dan wij uitrekenen."
    )
    assert uitleg.nieuw is None


def test_every_act_is_one_sentence_and_an_undone_one_stays(by, vergunning, teamleider):
    termijn = Termijn.objects.get(code="vergunning_einde")
    handeling = termijn_later(by=by, termijn=termijn, tot=date(2026, 12, 1), reden="wacht op de pas")
    handeling_ongedaan(by=by, handeling=handeling)
    termijn_andere_dag(by=by, termijn=termijn, nieuwe_dag=date(2028, 12, 1), reden="afgesproken")

    eerste, tweede = van("vergunning_einde", by).handelingen

    wie = teamleider.gebruiker
    assert eerste.is_ongedaan
    assert eerste.zin == (
        f"Maandag 23 november 2026, {wie}: later herinneren, op dinsdag 1 december 2026 (wacht op de pas). "
        f"Ongedaan gemaakt op maandag 23 november 2026 door {wie}."
    )
    assert not tweede.is_ongedaan
    assert "zelf een andere dag bepaald: vrijdag 1 december 2028 (afgesproken)." in tweede.zin


def test_an_unknown_term_says_what_is_missing(by, client_):
    brieftermijn_create(
        by=by, client=client_, afzender="duo", soort="anders", dagtekening=date(2026, 11, 2),
        gezien_op=date(2026, 11, 2), gevraagd="Bel terug",
    )  # fmt: skip

    uitleg = van("brief_termijn", by)

    assert uitleg.regel is None
    assert uitleg.stappen == ("Vul in voor welke dag het moet. Staat het niet in de brief? Bel dan de afzender.",)


def test_old_and_new_stand_side_by_side(by, client_):
    titel(client_, vastgelegd_op=date(2026, 11, 1))
    sync_allen(TITEL_VIJF_JAAR)

    nieuw = van("verblijfstitel_einde", by, boek=TITEL_VIJF_JAAR).nieuw

    assert "Na 5 jaar is zondag 6 juli 2031 de laatste dag." in " ".join(nieuw.stappen)
    assert {v.wat: (v.oud, v.nieuw) for v in nieuw.verschillen} == {
        "Werkdatum": (date(2029, 7, 6), date(2031, 7, 4)),
        "Wettelijk laatste dag": (date(2029, 7, 6), date(2031, 7, 6)),
    }


def test_a_new_window_is_counted_back_from_the_day_that_holds(by, client_):
    titel(client_, vastgelegd_op=date(2026, 11, 1))
    sync_allen(VENSTER_DRIE_MAANDEN)

    (verschil,) = van("verblijfstitel_einde", by, boek=VENSTER_DRIE_MAANDEN).nieuw.verschillen

    assert (verschil.wat, verschil.oud, verschil.nieuw) == ("Kan vanaf", date(2029, 1, 6), date(2029, 4, 6))


def test_at_the_desk_the_fact_itself_stays_closed(vrijwilliger, client_, locatie):
    VerblijfsvergunningFactory(client=client_, nareis="ja")
    sync([client_.pk])
    BalietoegangFactory(
        client=client_, gebruiker=vrijwilliger.gebruiker, locatie=locatie, op=VANDAAG, tot=moment(VANDAAG, 17)
    )

    uitleg = van("vergunning_einde", vrijwilliger.toegang(moment(VANDAAG)))

    assert not uitleg.feit.is_te_zien


def test_every_fact_that_gives_a_deadline_can_be_explained(by):
    client, _ = vol_gezin()
    sync([client.pk])

    for termijn in Termijn.objects.all():
        uitleg = make_uitleg(termijn, by)
        assert uitleg.stappen
        assert uitleg.feit.bron.zien
