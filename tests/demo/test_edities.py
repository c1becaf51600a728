"""The fixed years of the demo world: what the gemeente reads of them, attacked."""

import json
import tomllib
from datetime import date
from pathlib import Path

import pytest

from organisatie.models import Gemeente
from rapportage.edities.inhoud import Kop, make_inhoud
from rapportage.edities.periode import Editiedeel
from rapportage.edities.publiek import make_publicatie
from rapportage.edities.tellen import count_editie
from rapportage.edities.verschil import make_verschil
from rapportage.models import Editie, Publicatie, Verslag
from rapportage.rekenen import list_known_jaren
from rapportage.tonen.documenten import Documentsoort, make_document, read_document, why_no_document
from rapportage.tonen.verslag import make_verslag
from rapportage.verslag.bron import Lezer, make_bron
from rapportage.verslag.nakijken import check_verslag
from tests.aanval.test_edities import narrowed

pytestmark = pytest.mark.usefixtures("demo_wereld")


def test_noordwijk_fixed_two_years_and_one_of_them_twice_with_a_reason():
    edities = Editie.objects.order_by("jaar", "versie").values_list("jaar", "versie")

    assert list(edities) == [(2016, 1), (2017, 1), (2017, 2)]
    assert json.loads(Editie.objects.get(jaar=2017, versie=2).inhoud)["reden"]


def test_the_second_edition_of_2017_counts_what_the_report_printed():
    waarden = {c["code"]: c["waarde"] for c in json.loads(Editie.objects.get(jaar=2017, versie=2).inhoud)["cijfers"]}

    assert (waarden["gehuisvest"], waarden["contacten"], waarden["saldo-eind"]) == (51, 739, 0)


def test_the_parts_of_what_differs_today_add_up():
    for editie in Editie.objects.select_related("gemeente"):
        for cijfer in make_verschil(editie).cijfers.values():
            if cijfer.parten and cijfer.toen is not None:
                assert sum(part.aantal for part in cijfer.parten) == cijfer.nu - cijfer.toen, cijfer.code


def test_nothing_that_was_published_narrows_a_number_below_three_values():
    publicaties = [json.loads(inhoud) for inhoud in Publicatie.objects.values_list("inhoud", flat=True)]

    assert len(publicaties) == 3
    assert [found for publicatie in publicaties if (found := narrowed(only_people(publicatie)))] == []


def test_nor_would_any_other_year_of_any_gemeente():
    vandaag, gevonden, geteld = date(2026, 11, 1), [], 0
    for gemeente in Gemeente.objects.order_by("pk"):
        for jaar in list_known_jaren(gemeente, vandaag):
            telling = count_editie(gemeente, jaar, vandaag, None)
            kop = Kop(jaar, Editiedeel.JAAR, 1, vandaag, "", "", "")
            inhoud = make_inhoud(kop, telling.staat, definities=(), controles=(), rijen={}, opening=None)
            gevonden += narrowed(only_people(make_publicatie(inhoud, [], None)))
            geteld += 1
    assert geteld > 30
    assert gevonden == []


@pytest.mark.parametrize("lezer", list(Lezer))
def test_the_report_of_2017_is_without_a_fault_and_becomes_a_document(lezer):
    editie = Editie.objects.select_related("gemeente", "publicatie").get(jaar=2017, versie=2)
    verslag = Verslag.objects.get(jaar=2017, lezer=lezer)

    beeld = make_verslag(editie, Editie.objects.all(), verslag, lezer)

    assert beeld.fouten == ()
    assert why_no_document(read_document(beeld)) is None
    for soort in Documentsoort:
        assert len(make_document(read_document(beeld), soort)) > 10_000


def test_the_report_for_the_team_says_what_the_source_printed():
    editie = Editie.objects.select_related("gemeente", "publicatie").get(jaar=2017, versie=2)
    beeld = make_verslag(editie, Editie.objects.all(), Verslag.objects.get(jaar=2017, lezer="team"), Lezer.TEAM)
    tekst = "\n".join(blok.tekst for stuk in beeld.stukken for blok in stuk.blokken)

    for zin in ("32 volwassenen en 19 kinderen", "27 mannen en 24 vrouwen", "een achterstand van 16", "Syrië (31)"):
        assert zin in tekst


CIJFERS = Path(__file__).parent.parent / "cijfers"
TEGENSPRAAK = [
    (bestand["gemeente"], bestand["jaar"], gedrukt)
    for bestand in (tomllib.loads(pad.read_text()) for pad in sorted(CIJFERS.glob("*.toml")))
    for gedrukt in bestand.get("gedrukt", ())
    if "telt_op_tot" in gedrukt
]


@pytest.mark.parametrize(("naam", "jaar", "gedrukt"), TEGENSPRAAK)
def test_a_report_that_prints_what_was_printed_wrong_is_warned(naam, jaar, gedrukt):
    """Each contradiction of the source reports, typed again by hand in a sentence about that figure."""
    vandaag = date(2026, 11, 1)
    telling = count_editie(Gemeente.objects.get(naam=naam), jaar, vandaag, None)
    kop = Kop(jaar, Editiedeel.JAAR, 1, vandaag, "", "", "")
    bron = make_bron(
        make_inhoud(kop, telling.staat, definities=(), controles=(), rijen={}, opening=None), None, Lezer.TEAM
    )
    cijfer = bron.cijfers[gedrukt["code"]]

    zinnen = [b.zin for b in check_verslag(f"{cijfer.naam}: {gedrukt['gedrukt']}.", bron, bron)]

    assert any(f"{gedrukt['gedrukt']} getypt" in zin for zin in zinnen), zinnen


def only_people(publicatie):
    """What counts no people is printed as it is, and has no running totals."""
    cijfers = [
        c
        for c in publicatie["cijfers"]
        if not isinstance(c["waarde"], float) and all("treden" in deel for deel in c.get("uitsplitsingen", ()))
    ]
    return publicatie | {"cijfers": cijfers}
