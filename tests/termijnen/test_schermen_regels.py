"""The rules on screen: all of them, who confirmed them, and what a changed rule would do."""

from datetime import date

import pytest
from django.urls import reverse

from termijnen.models import Regelacceptatie, Regelbevestiging, Termijn
from termijnen.sync import sync
from termijnen.tonen.regelboek import list_onderwerpen, say_telling
from tests.factories import ClientFactory, ToewijzingFactory
from tests.factories_termijnen import InburgeringFactory, RegelbevestigingFactory, TermijnFactory
from wetgeving.regels import BOEK, REGELS

OUD, NIEUW = "nareis_beslissing@2013-06-01", "nareis_beslissing@2025-03-28"


@pytest.fixture
def veranderd(locatie):
    client = ClientFactory(locatie=locatie)
    return [
        TermijnFactory(
            client=client,
            code="nareis_beslissing",
            feit=f"verblijfsvergunning-{n}",
            begin=date(2025, 4, 1),
            regelversie=OUD,
            nieuwe_versie=NIEUW,
        )
        for n in (1, 2)
    ]


def test_every_rule_stands_under_one_subject(db):
    versies = [rij.regel.versie for _, rijen in list_onderwerpen() for rij in rijen]

    assert sorted(versies) == sorted(regel.versie for regel in REGELS)


@pytest.mark.parametrize(
    ("versie", "woorden"),
    [
        ("bezwaar_awb@1994-01-01", "6 weken na de bekendmaking"),
        ("brief_termijn@1994-01-01", "de dag die de brief noemt zelf"),
        ("vergunning_einde@2004-09-01", "5 jaar na de ingangsdatum; die dag telt mee"),
        ("eu_langdurig_vanaf@2001-04-01", "5 jaar na het begin van het rechtmatig verblijf"),
    ],
)
def test_the_arithmetic_is_said_in_words(versie, woorden):
    assert say_telling(BOEK.versie(versie)) == woorden


def test_a_rule_counted_back_says_before():
    terug = next(regel for regel in REGELS if regel.duur.terug)

    assert " voor " in say_telling(terug)


def test_every_colleague_reads_the_rules_and_only_a_jurist_confirms_one(vrijwilliger, juridisch):
    adres = reverse("termijnen:regelbevestiging-create", args=["bezwaar_awb@1994-01-01"])

    gewoon = vrijwilliger.get("termijnen:regel-list").content.decode()
    jurist = juridisch.get("termijnen:regel-list").content.decode()

    assert "zekerheid: <strong>nagelezen</strong>" in gewoon
    assert 'href="https://wetten.overheid.nl/BWBR0005537/2026-07-01#Artikel6:7"' in gewoon
    assert 'target="_blank" rel="noopener noreferrer"' in gewoon
    assert "Deze versie was fout." in gewoon
    assert adres not in gewoon
    assert adres in jurist


def test_confirming_says_who_and_where_it_was_read_and_can_be_taken_back(juridisch):
    versie = "bezwaar_awb@1994-01-01"

    juridisch.post("termijnen:regelbevestiging-create", versie, data={"toelichting": "Awb, gelezen op 20-11-2026"})

    text = juridisch.get("termijnen:regel-list").content.decode()
    assert f"Bevestigd door {juridisch.gebruiker.naam}" in text
    assert "Awb, gelezen op 20-11-2026" in text

    juridisch.post("termijnen:regelbevestiging-delete", versie)

    assert not Regelbevestiging.objects.geldend().exists()
    assert "Bevestigd door" not in juridisch.get("termijnen:regel-list").content.decode()


def test_a_rule_is_not_confirmed_twice(juridisch):
    RegelbevestigingFactory(regelversie="bezwaar_awb@1994-01-01")

    response = juridisch.post(
        "termijnen:regelbevestiging-create", "bezwaar_awb@1994-01-01", data={"toelichting": "gelezen"}
    )

    assert "Deze regel is al bevestigd." in response.content.decode()


def test_a_rule_that_does_not_exist_has_no_page(juridisch):
    assert juridisch.get("termijnen:regelbevestiging-create", "bestaat-niet@2020-01-01").status_code == 404


def test_the_review_shows_old_and_new_side_by_side_with_their_articles(teamleider, veranderd):
    text = teamleider.get("termijnen:regelacceptatie-list").content.decode()

    assert "Vw 2000 art. 2u lid 1" in text
    assert "Vw 2000 art. 2u lid 4" in text
    assert "do 1 jan 2026" in text  # nine months after 1 April 2025
    assert veranderd[0].client.naam in text


def test_one_row_is_accepted_and_the_other_stays(teamleider, veranderd):
    keuze = f"{veranderd[0].pk} {NIEUW}"

    teamleider.post("termijnen:regelacceptatie-create", data={"termijnen": [keuze]})

    assert list(Regelacceptatie.objects.values_list("sleutel", "regelversie")) == [(veranderd[0].pk, NIEUW)]


def test_all_are_accepted_at_once(juridisch, veranderd):
    ToewijzingFactory(client=veranderd[0].client, gebruiker=juridisch.gebruiker)

    juridisch.post("termijnen:regelacceptatie-create", data={"alles": "1"})

    assert Regelacceptatie.objects.count() == 2


@pytest.mark.parametrize("keuze", ["", "vreemd", "oud"])
def test_what_was_not_shown_is_not_accepted(teamleider, other_location, veranderd, keuze):
    elders = TermijnFactory(client=ClientFactory(locatie=other_location), regelversie=OUD, nieuwe_versie=NIEUW)
    termijnen = {"": [], "vreemd": [f"{elders.pk} {NIEUW}"], "oud": [f"{veranderd[0].pk} {OUD}"]}[keuze]

    response = teamleider.post("termijnen:regelacceptatie-create", data={"termijnen": termijnen})

    assert response.context["form"].errors["termijnen"]
    assert not Regelacceptatie.objects.exists()


def test_a_volunteer_does_not_review(vrijwilliger):
    assert vrijwilliger.get("termijnen:regelacceptatie-list").status_code == 403


def test_without_changes_there_is_nothing_to_review(teamleider):
    assert "Er zijn geen nieuwe regels" in teamleider.get("termijnen:regelacceptatie-list").content.decode()


def test_a_correction_of_our_own_error_says_so_and_what_is_unsafe_stands_on_top(teamleider, locatie):
    """Real rows: two duties of the law of 2013 that were stored while the rule counted a day too many."""
    oud = {
        "wet": "Wi2013",
        "kennisgeving_op": None,
        "pip_op": None,
        "leerroute": "",
        "vastgelegd_op": date(2026, 11, 1),
    }
    klaar = ClientFactory(locatie=locatie, naam="Aster Voorbeeld")
    open_ = ClientFactory(locatie=locatie, naam="Zewdi Voorbeeld")
    InburgeringFactory(client=klaar, plichtig_op=date(2016, 3, 5), geslaagd_op=date(2018, 5, 1), **oud)
    InburgeringFactory(client=open_, plichtig_op=date(2013, 12, 2), **oud)
    sync([klaar.pk, open_.pk])

    response = teamleider.get("termijnen:regelacceptatie-list")

    rijen = [rij for rij, _ in response.context["form"].rijen]
    assert [rij.client for rij in rijen] == [open_, klaar]
    assert (rijen[0].oud.dagen, rijen[0].nieuw.dagen) == (
        (("werkdatum", date(2016, 12, 2)), ("wettelijk t/m", date(2016, 12, 2))),
        (("werkdatum", date(2016, 12, 1)), ("wettelijk t/m", date(2016, 12, 1))),
    )
    text = response.content.decode()
    assert text.index("De oude dag is te laat") < text.index("Aster Voorbeeld")
    assert "Wij hadden de wet fout gelezen. Houd je nu al aan de nieuwe dag" in text
    assert rijen[1].waarom.endswith("Deze termijn is al klaar: alleen de dag verandert.")  # its old day was no safe one

    teamleider.post("termijnen:regelacceptatie-create", data={"termijnen": [rijen[0].keuze]})

    assert [t.laatste for t in Termijn.objects.order_by("client")] == [date(2019, 3, 5), date(2016, 12, 1)]
