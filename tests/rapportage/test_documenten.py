"""What leaves the house of an edition: for Word, as PDF, on one A4 and as a workbook, each opened by a machine."""

import io
import json
import re
import zipfile
from xml.etree import ElementTree

import openpyxl
import pytest
from docx import Document

from rapportage.models import Publicatie
from rapportage.tonen.blad import ALLEEN_TEAM, MAG_NAAR_BUITEN, read_blad
from rapportage.tonen.publicatie import read_publicatiebron
from rapportage.verslag.bron import Lezer
from tests.rapportage.test_verslagen import write

pytestmark = pytest.mark.django_db
TEKST = """# Wonen in {jaar}
In {jaar} kregen {gehuisvest, met woord} een huis.
- een punt
- nog een

## Verdeeld
{woningen: soort, tabel}

{woningen: maand, tekening}
"""


@pytest.fixture(params=list(Lezer))
def lezer(request, teamleider, editie):
    write(teamleider, editie, TEKST, request.param)
    return request.param


def fetch(teamleider, editie, lezer, soort):
    response = teamleider.get("rapportage:verslagbestand-detail", editie.pk, lezer, soort)
    assert response.status_code == 200
    return b"".join(response) if response.streaming else response.content


def test_word_opens_it_with_headings_a_table_a_list_and_a_described_picture(teamleider, editie, lezer):
    inhoud = fetch(teamleider, editie, lezer, "docx")
    document = Document(io.BytesIO(inhoud))

    stijlen = [(alinea.style.name, alinea.text) for alinea in document.paragraphs if alinea.text]
    assert ("Heading 1", "Wonen in 2017") in stijlen
    assert ("Heading 2", "Verdeeld") in stijlen
    assert [tekst for stijl, tekst in stijlen if stijl == "List Bullet"][:2] == ["een punt", "nog een"]
    (tabel,) = document.tables
    assert [cel.text for cel in tabel.rows[0].cells] == ["Onderdeel", "Aantal"]
    xml = document.element.xml
    assert "w:tblHeader" in xml
    assert re.search(r'w:tblDescription w:val="Woningen', xml)
    assert re.search(r'<wp:docPr [^>]*descr="Woningen[^"]*januari', xml)
    assert document.core_properties.language == "nl-NL"
    assert set(re.findall(r'w:lang [^>]*w:val="([^"]+)"', document.styles.element.xml)) == {"nl-NL"}


def test_every_part_of_the_word_file_is_sound(teamleider, editie, lezer):
    with zipfile.ZipFile(io.BytesIO(fetch(teamleider, editie, lezer, "docx"))) as pakket:
        assert pakket.testzip() is None
        for naam in pakket.namelist():
            if naam.endswith((".xml", ".rels")):
                ElementTree.fromstring(pakket.read(naam))
            assert b'TargetMode="External"' not in pakket.read(naam)


def test_the_pdf_has_tags_a_language_and_says_that_it_is_accessible(teamleider, editie, lezer):
    pdf = fetch(teamleider, editie, lezer, "pdf")

    assert pdf.startswith(b"%PDF-")
    for sign in (b"/StructTreeRoot", b"/Marked true", b"/Lang(nl-NL)", b"pdfuaid:part", b"/Figure", b"/Table", b"/H1"):
        assert sign in pdf, sign


def test_the_number_and_fingerprint_of_the_edition_stand_at_the_foot(teamleider, editie, lezer):
    van = editie if lezer is Lezer.TEAM else editie.publicatie
    voet = Document(io.BytesIO(fetch(teamleider, editie, lezer, "docx"))).sections[0].footer
    tekst = "\n".join(alinea.text for alinea in voet.paragraphs)

    assert f"editie {editie.versie}" in tekst
    assert van.sha256 in tekst
    assert (MAG_NAAR_BUITEN if lezer is Lezer.GEMEENTE else ALLEEN_TEAM) in tekst


def test_a_report_with_a_fault_becomes_no_document(teamleider, editie):
    write(teamleider, editie, "Er waren {nareizigers} nareizigers.", Lezer.GEMEENTE)

    response = teamleider.client.get(f"/edities/{editie.pk}/verslag/gemeente/als/pdf/", follow=True)

    assert "Er is nog iets te herstellen" in response.content.decode()
    assert response["Content-Type"].startswith("text/html")


def test_without_a_text_there_is_no_document(teamleider, editie):
    response = teamleider.client.get(f"/edities/{editie.pk}/verslag/team/als/docx/")

    assert response.status_code == 302


@pytest.mark.parametrize("soort", ["team", "gemeente"])
def test_an_edition_fits_on_one_sheet(teamleider, editie, soort):
    pdf = teamleider.get("rapportage:editieblad-detail", editie.pk, soort).content

    assert b"/Type/Pages/Count 1/" in pdf
    assert b"pdfuaid:part" in pdf


def test_the_sheet_of_the_gemeente_holds_only_what_was_printed(ambtenaar, teamleider, editie):
    assert ambtenaar.get("rapportage:publicatieblad-detail", editie.publicatie.pk).content.startswith(b"%PDF-")
    blad = read_blad(
        read_publicatiebron(editie.publicatie, Publicatie.objects.all()),
        dag=editie.vastgesteld_at.date(),
        sha256=editie.publicatie.sha256,
    )

    waarden = {cijfer["naam"]: cijfer["waarde"] for cijfer in json.loads(editie.publicatie.inhoud)["cijfers"]}
    assert next(tegel[:2] for tegel in blad["tegels"] if tegel[0] == "Gehuisvest") == ["Gehuisvest", "1 tot en met 4"]
    assert all("verborgen" not in str(waarden[naam]) for naam, *_ in blad["tegels"])
    assert blad["naar_buiten"] == MAG_NAAR_BUITEN


def test_the_first_sheet_of_a_workbook_says_who_may_have_it(teamleider, ambtenaar, editie):
    team = teamleider.get("rapportage:editiebestand-detail", editie.pk).content
    gemeente = ambtenaar.get("rapportage:publicatiebestand-detail", editie.publicatie.pk).content

    for inhoud, zin, sha in (
        (team, ALLEEN_TEAM, editie.sha256),
        (gemeente, MAG_NAAR_BUITEN, editie.publicatie.sha256),
    ):
        eerste = openpyxl.load_workbook(io.BytesIO(inhoud)).worksheets[0]
        gezegd = dict(eerste.iter_rows(values_only=True))
        assert gezegd["Wie dit mag lezen"] == zin
        assert gezegd["Vingerafdruk (SHA-256)"] == sha


def test_the_pages_of_the_gemeente_say_that_they_may_go_out_and_those_of_the_team_that_they_may_not(
    teamleider,
    ambtenaar,
    editie,
):
    pages = [
        ambtenaar.get("rapportage:publicatie-list"),
        ambtenaar.get("rapportage:publicatie-detail", editie.publicatie.pk),
        ambtenaar.get("rapportage:publicatiejaren-detail", editie.gemeente.pk),
    ]
    team = teamleider.get("rapportage:editie-detail", editie.pk).content.decode()

    for page in pages:
        assert "Dit mag naar buiten" in page.content.decode()
        assert "Vertrouwelijk" not in page.content.decode()
    assert "Alleen voor het team" in team
