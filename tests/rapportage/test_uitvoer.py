"""The workbook: the same numbers as the page, for the same reader."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from clients.models import Client, Huisvesting
from tests.rapportage.wereld import JAAR

pytestmark = pytest.mark.django_db


@pytest.fixture
def wereld(vol):
    """Questions of the public are not kept here."""
    vol.gemeente.registraties.filter(groep="publieksvragen").delete()
    return vol


def open_workbook(collega, wereld):
    response = collega.get("rapportage:werkmap-detail", wereld.gemeente.pk, JAAR)
    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "no-store"
    return load_workbook(BytesIO(response.getvalue()))


def every_value(workbook):
    return [cel for blad in workbook for rij in blad.iter_rows(values_only=True) for cel in rij if cel is not None]


def figures(workbook):
    """(code, breakdown, cell): the number of this year."""
    codes = {rij[0]: rij[1] for rij in workbook["Herkomst"].iter_rows(2, values_only=True)}
    rijen = [
        rij
        for naam in ("Huisvesting", "Taakstelling", "Spreekuur")
        for rij in workbook[naam].iter_rows(2, values_only=True)
    ]
    return {(codes[rij[0]], rij[1], rij[2] or ""): rij[3] for rij in rijen}


def test_the_team_downloads_numbers_that_are_numbers(teamleider, wereld):
    cijfers = figures(open_workbook(teamleider, wereld))

    assert cijfers["gehuisvest", "totaal", ""] == 3
    assert cijfers["gehuisvest", "per geslacht", "man"] == 1
    assert cijfers["saldo-eind", "totaal", ""] == -12
    assert cijfers["publieksvragen", "totaal", ""] == "–"


def test_the_team_gets_the_ids_of_the_rows_and_no_name(teamleider, wereld):
    workbook = open_workbook(teamleider, wereld)

    nummers = {rij[1]: rij[2] for rij in workbook["Herkomst"].iter_rows(2, values_only=True)}
    gehuisvest = (
        Huisvesting.objects.filter(gemeente=wereld.gemeente, begin__year=JAAR).exclude(soort="verhuisd").order_by("pk")
    )
    assert nummers["gehuisvest"] == ", ".join(str(pk) for pk in gehuisvest.values_list("pk", flat=True))
    assert len(gehuisvest) == 3
    tekst = " ".join(str(waarde) for waarde in every_value(workbook))
    assert not [naam for naam in Client.objects.values_list("naam", flat=True) if naam in tekst]


def test_the_workbook_says_which_edition_of_which_day_it_is(teamleider, wereld):
    regels = dict(rij[:2] for rij in open_workbook(teamleider, wereld)["Versie"].iter_rows(2, values_only=True))

    assert (regels["Gemeente"], regels["Jaar"], regels["Editie"]) == (wereld.gemeente.naam, str(JAAR), "team")
