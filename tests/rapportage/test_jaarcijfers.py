"""The command that prints the yearly figures."""

import json
from io import StringIO

import pytest
from django.core.management import call_command

from organisatie.models import Gemeente
from tests.factories import GemeenteFactory
from tests.rapportage.wereld import JAAR, Wereld

pytestmark = pytest.mark.django_db


@pytest.fixture
def vol(vol):
    """Questions of the public are not kept here."""
    vol.gemeente.registraties.filter(groep="publieksvragen").delete()
    return vol


def run(*args):
    """What the command prints on standard output and on standard error, and how it ends."""
    out, err = StringIO(), StringIO()
    try:
        call_command("jaarcijfers", *args, stdout=out, stderr=err)
    except SystemExit as end:
        return out.getvalue(), err.getvalue(), end.code
    return out.getvalue(), err.getvalue(), 0


def test_json_has_every_figure_with_its_definition_and_breakdowns(vol):
    out, err, code = run(vol.gemeente.slug, str(JAAR), "--json")

    gegevens = json.loads(out)
    assert (gegevens["gemeente"], gegevens["jaar"], code, err) == (vol.gemeente.naam, JAAR, 0, "")
    assert set(gegevens) == {"gemeente", "jaar", "stand", "indicatoren"}
    for figuur in gegevens["indicatoren"].values():
        assert set(figuur) == {"waarde", "definitie", "uitsplitsingen"}
    gehuisvest = gegevens["indicatoren"]["gehuisvest"]
    assert gehuisvest["waarde"] == 3
    assert gehuisvest["uitsplitsingen"]["leeftijdsgroep"] == {"volwassene": 1, "kind": 1, "onbekend": 1}
    assert gehuisvest["uitsplitsingen"]["geslacht"] == {"man": 1, "vrouw": 1, "onbekend": 1}
    assert gegevens["indicatoren"]["publieksvragen"] == {
        "waarde": None,
        "definitie": gegevens["indicatoren"]["publieksvragen"]["definitie"],
        "uitsplitsingen": {},
    }
    assert gegevens["indicatoren"]["spreekuur-uren"]["waarde"] == 1


def test_without_json_it_prints_a_table(vol):
    out, _, code = run(vol.gemeente.slug.upper(), str(JAAR))

    regels = {regel[:52].strip(): regel[52:].strip() for regel in out.splitlines()}
    assert (regels["Gehuisvest"], regels["Publieksvragen"], code) == ("3", "–", 0)
    assert "  leeftijd: volwassene 1, kind 1, onbekend 1" in out.splitlines()


@pytest.mark.parametrize("jaar", ["1900", "2999", "twintig", "-1"])
def test_an_unknown_year_is_one_sentence_on_standard_error(jaar):
    wereld = Wereld.maak()

    out, err, code = run("--", wereld.gemeente.slug, jaar)

    assert (out, code, len(err.splitlines())) == ("", 1, 1)
    assert jaar in err
    assert "2010" in err


def test_an_unknown_gemeente_is_one_sentence_that_names_the_known_ones(vol):
    GemeenteFactory(slug="bekend")
    known = ", ".join(sorted(Gemeente.objects.values_list("slug", flat=True)))

    out, err, code = run("nergens", "2017")

    assert (out, code) == ("", 1)
    assert known.startswith(f"bekend, {vol.gemeente.slug}")
    assert err.strip() == f"De gemeente 'nergens' is niet bekend. Wel bekend: {known}."


def test_a_gemeente_that_keeps_nothing_says_so():
    gemeente = GemeenteFactory()

    out, err, code = run(gemeente.slug, "2017")

    assert (out, code) == ("", 1)
    assert err.strip() == f"Van {gemeente} worden nog geen cijfers bijgehouden."
