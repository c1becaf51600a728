"""The yearly workbook, read back as a gemeente would open it."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime

import openpyxl
import pytest

from rapportage.bescherming import Klasse, Verborgen
from rapportage.tonen.werkmap import (
    Bladbeeld,
    Cijferregelbeeld,
    Controleregelbeeld,
    Definitiebeeld,
    Versiebeeld,
    Werkmapbeeld,
    make_bestandsnaam,
    write_werkmap,
)

KLASSE, VERBORGEN = Klasse(1, 4), Verborgen()
VERSIE = Versiebeeld(
    gemeente="Noordwijk",
    jaar=2017,
    stand=date(2018, 1, 20),
    gemaakt=datetime(2018, 1, 20, 8, 30, tzinfo=UTC),
    status="voorlopig",
    editie="gemeente",
    software="1.0",
)
GEHUISVEST = Definitiebeeld("gehuisvest", "Gehuisvest", "Personen die in dit jaar in de gemeente zijn gehuisvest.")


def werkmap(*regels: Cijferregelbeeld, controles: tuple[Controleregelbeeld, ...] = ()) -> Werkmapbeeld:
    return Werkmapbeeld(VERSIE, [Bladbeeld("Huisvesting", regels)], [GEHUISVEST], controles)


def opened(inhoud: Werkmapbeeld) -> openpyxl.Workbook:
    doel = io.BytesIO()
    write_werkmap(inhoud, doel)
    return openpyxl.load_workbook(doel)


def lines(inhoud: Werkmapbeeld, blad: str) -> list[tuple[object, ...]]:
    return list(opened(inhoud)[blad].iter_rows(values_only=True))


def test_each_section_has_a_sheet_and_the_explanation_comes_last():
    contacten = Definitiebeeld("contacten", "Contacten", "Contacten van dit jaar.")
    bladen = [Bladbeeld("Huisvesting", []), Bladbeeld("Spreekuur", [Cijferregelbeeld("contacten", "Contacten", 739)])]

    book = opened(Werkmapbeeld(VERSIE, bladen, [GEHUISVEST, contacten], []))

    assert book.sheetnames == ["Huisvesting", "Spreekuur", "Definities", "Controles", "Versie", "Herkomst"]


def test_a_line_tells_which_figure_which_part_and_both_years():
    totaal = Cijferregelbeeld("gehuisvest", "Gehuisvest", 51, 47, gedrukt=50, opmerking="gedrukt 50 · telt 51")
    cel = Cijferregelbeeld("gehuisvest", "Gehuisvest", 32, None, uitsplitsing="leeftijdsgroep", cel="volwassene")

    assert lines(werkmap(totaal, cel), "Huisvesting") == [
        ("Cijfer", "Uitsplitsing", "Onderdeel", "2017", "2016", "Eerder gedrukt", "Opmerking"),
        ("Gehuisvest", "totaal", None, 51, 47, 50, "gedrukt 50 · telt 51"),
        ("Gehuisvest", "leeftijdsgroep", "volwassene", 32, "–", None, None),
    ]


@pytest.mark.parametrize(
    ("waarde", "expected", "kind"),
    [(51, 51, "n"), (0, 0, "n"), (-16, -16, "n"), (8.5, 8.5, "n"), (KLASSE, "1 tot en met 4", "s"), (None, "–", "s")],
)
def test_a_number_is_a_number_and_what_is_hidden_is_text(waarde, expected, kind):
    cell = opened(werkmap(Cijferregelbeeld("gehuisvest", "Gehuisvest", waarde)))["Huisvesting"]["D2"]

    assert (cell.value, cell.data_type) == (expected, kind)


def test_each_definition_stands_in_its_exact_words():
    assert lines(werkmap(), "Definities")[1:] == [(GEHUISVEST.label, GEHUISVEST.definitie)]


def test_each_check_shows_both_numbers_and_whether_they_agree():
    controles = (
        Controleregelbeeld("volwassenen + kinderen = gehuisvest", 51, 51, klopt=True),
        Controleregelbeeld("jongens + meisjes = voorzieningen", 37, 39, klopt=False, uitleg="Gedrukt is 39."),
        Controleregelbeeld("mannen + vrouwen = volwassenen", VERBORGEN, KLASSE, klopt=None),
    )

    assert lines(werkmap(controles=controles), "Controles")[1:] == [
        ("volwassenen + kinderen = gehuisvest", 51, 51, "klopt", None),
        ("jongens + meisjes = voorzieningen", 37, 39, "klopt niet", "Gedrukt is 39."),
        ("mannen + vrouwen = volwassenen", "niet te zien", "1 tot en met 4", "niet te zien", None),
    ]


def test_the_version_says_which_figures_these_are():
    told = dict(lines(werkmap(), "Versie"))

    assert told["Gemeente"] == "Noordwijk"
    assert told["Jaar"] == "2017"
    assert told["Stand"].date() == date(2018, 1, 20)
    assert told["Status"] == "voorlopig"
    assert told["Editie"] == "gemeente"
    assert told["Bestand gemaakt op"] == "20-01-2018 om 09:30 uur"
    assert told["Versie van Wegwijs"] == "1.0"


def test_the_legend_explains_the_dash():
    assert dict(lines(werkmap(), "Versie"))["Leeswijzer: –"].startswith("Niet bijgehouden")


def test_every_sheet_can_be_filtered_under_a_header_that_stays():
    book = opened(werkmap(Cijferregelbeeld("gehuisvest", "Gehuisvest", 51)))

    assert {sheet.freeze_panes for sheet in book} == {"A2"}
    assert book["Huisvesting"].auto_filter.ref == "A1:E2"


def test_the_file_is_named_after_its_contents_and_names_nobody():
    properties = opened(werkmap()).properties

    assert properties.title == "Jaarcijfers Noordwijk 2017"
    assert not properties.creator
    assert make_bestandsnaam(VERSIE) == "jaarcijfers-noordwijk-2017-gemeente.xlsx"
    assert (
        make_bestandsnaam(replace(VERSIE, gemeente="'s-Gravenhage/x"))
        == "jaarcijfers-s-gravenhage-x-2017-gemeente.xlsx"
    )


def test_a_figure_without_a_definition_is_refused():
    with pytest.raises(ValueError, match="without a definition: \\['woningen'\\]"):
        werkmap(Cijferregelbeeld("woningen", "Woningen", 16))


def test_a_section_with_the_name_of_a_sheet_of_our_own_is_refused():
    with pytest.raises(ValueError, match="twice in one workbook: \\['versie'\\]"):
        Werkmapbeeld(VERSIE, [Bladbeeld("versie", [])], [], [])


def test_a_definition_that_is_given_twice_is_refused():
    with pytest.raises(ValueError, match="twice in one workbook: \\['gehuisvest'\\]"):
        Werkmapbeeld(VERSIE, [], [GEHUISVEST, GEHUISVEST], [])
