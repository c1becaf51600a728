"""``bin/manage termijn``: one term on the command line."""

import json

import pytest
from django.core.management import CommandError, call_command

GEEN_DATUM = "is geen datum: schrijf jaar-maand-dag, zoals 2026-08-21."


def uitvoer(capsys, *argumenten: str) -> str:
    call_command("termijn", *argumenten)
    return capsys.readouterr().out


def test_json_gives_every_date_and_the_proof(capsys):
    antwoord = json.loads(uitvoer(capsys, "nareis_aanvraag", "--begin", "2026-08-21", "--json"))

    zinnen = antwoord.pop("uitleg")
    assert antwoord == {
        "code": "nareis_aanvraag",
        "begin": "2026-08-21",
        "ongerold": "2026-11-21",
        "wettelijk": "2026-11-23",
        "werkdatum": "2026-11-20",
        "handelen_vanaf": None,
        "kan_vanaf": None,
        "grondslag": "Vw 2000 art. 29c lid 1",
        "zekerheid": "nagelezen",
    }
    assert zinnen[0] == "We tellen vanaf de bekendmaking: vrijdag 21 augustus 2026."


@pytest.mark.parametrize(
    ("argumenten", "waarden"),
    [
        (
            ["pip", "--begin", "2026-10-16"],
            {"wettelijk": "2026-12-28", "handelen_vanaf": "2026-12-29", "werkdatum": None},
        ),
        (["verlenging_vanaf", "--begin", "2026-03-09"], {"kan_vanaf": "2025-09-09", "wettelijk": None}),
        (["mb_einde", "--begin", "2025-06-01", "--maanden", "18"], {"ongerold": "2026-11-30"}),
        (["inburgering_wi2013", "--begin", "2013-12-02"], {"wettelijk": "2016-12-01", "werkdatum": "2016-12-01"}),
        (["nareis_melding_ind", "--begin", "2026-12-24"], {"wettelijk": "2026-12-29", "werkdatum": "2026-12-24"}),
        (["vergunning_einde", "--begin", "2021-03-10", "--peildatum", "2026-06-11"], {"werkdatum": "2026-03-09"}),
    ],
)
def test_a_date_that_does_not_apply_is_null(capsys, argumenten, waarden):
    antwoord = json.loads(uitvoer(capsys, *argumenten, "--json"))

    assert {naam: antwoord[naam] for naam in waarden} == waarden


def test_without_json_the_proof_is_printed_as_text(capsys):
    regels = uitvoer(capsys, "pvt_wi2013", "--begin", "2022-03-01", "--peildatum", "2021-12-31").splitlines()

    assert regels[0] == "We tellen vanaf de inschrijving in de BRP: dinsdag 1 maart 2022."
    assert "Deze versie hoort bij het begin van de inburgeringsplicht van vrijdag 31 december 2021." in regels
    assert regels[-1] == "De wettelijk laatste dag is dinsdag 28 februari 2023."


@pytest.mark.parametrize(
    ("argumenten", "zin"),
    [
        (["verzonnen", "--begin", "2026-01-01"], "Er is geen termijn met de code ‘verzonnen’."),
        (
            ["vergunning_einde", "--begin", "2026-06-12"],
            "De termijn ‘vergunning_einde’ heeft geen regel voor 12-06-2026.",
        ),
        (["pip", "--begin", "2026-02-30"], f"‘2026-02-30’ {GEEN_DATUM}"),
        (["pip", "--begin", "20260216"], f"‘20260216’ {GEEN_DATUM}"),
        (["pip", "--begin", "2026-02-16", "--peildatum", "nu"], f"‘nu’ {GEEN_DATUM}"),
        (
            ["mb_einde", "--begin", "2026-02-16", "--maanden", "-3"],
            "‘-3’ is geen aantal maanden: geef een getal van 1 tot en met 1200.",
        ),
        (
            ["inburgering_wi2021", "--begin", "9999-06-01"],
            "Met de datum ‘9999-06-01’ komt de termijn buiten de kalender.",
        ),
    ],
)
def test_what_cannot_be_computed_is_refused_in_one_sentence(argumenten, zin):
    with pytest.raises(CommandError) as fout:
        call_command("termijn", *argumenten, "--json")

    assert str(fout.value) == zin
    assert fout.value.returncode == 1
