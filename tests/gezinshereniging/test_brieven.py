"""Letters and paper: what stands in them, what is marked, who may have them, and which template is refused."""

import json
import re
from datetime import date, timedelta
from io import BytesIO
from uuid import uuid4
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from docx import Document
from docx.enum.text import WD_COLOR_INDEX

from core.errors import Refused
from gezinshereniging.actions import (
    briefsjabloon_update,
    conceptbrief_create,
    conceptbrief_versturen,
    mutatie_create,
)
from gezinshereniging.domain.brieven import (
    BRIEVEN,
    VELDEN,
    Modelbriefsoort,
    Papiersoort,
    find_brief_of_termijn,
    mark_unknown,
    why_no_brief,
    why_not_sent,
)
from gezinshereniging.domain.keuzes import Mutatiesoort
from gezinshereniging.models import Aanvraag, Briefsjabloon, Conceptbrief, Mutatie
from gezinshereniging.tonen.brieven import list_unknown, make_document
from gezinshereniging.tonen.papier import make_pdf, read_papier
from gezinshereniging.tonen.sjablonen import fill_sjabloon, find_fields, make_sjabloon, why_no_sjabloon
from tests.factories_dossiers import BeschikkingFactory, MutatieFactory, StukFactory
from tests.factories_ronde import BriefsjabloonFactory, ConceptbriefFactory

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def read_text(inhoud):
    return "\n".join(alinea.text for alinea in Document(BytesIO(inhoud)).paragraphs)


def make_docx(*alineas):
    document = Document()
    for alinea in alineas:
        document.add_paragraph(alinea)
    naar = BytesIO()
    document.save(naar)
    return naar.getvalue()


def put_in(inhoud, naam, tekst):
    """The same file with one part more, or with other text in it."""
    naar = BytesIO()
    with ZipFile(BytesIO(inhoud)) as oud, ZipFile(naar, "w", ZIP_DEFLATED) as nieuw:
        for deel in oud.namelist():
            if deel != naam:
                nieuw.writestr(deel, oud.read(deel))
        nieuw.writestr(naam, tekst)
    return naar.getvalue()


# Templates: no database.


@pytest.mark.parametrize("soort", Modelbriefsoort)
def test_our_own_template_can_be_read_and_replaced(soort):
    inhoud = make_sjabloon(soort)

    assert why_no_sjabloon(inhoud) is None
    assert {"referent", "gezinsleden", "datum"} <= find_fields(inhoud) <= VELDEN.keys()


@pytest.mark.parametrize("soort", Modelbriefsoort)
def test_each_letter_names_its_article_in_words_that_a_reader_knows(soort):
    tekst = read_text(make_sjabloon(soort))

    for artikel in BRIEVEN[soort].grondslag.replace("Vw 2000 ", "").replace("Awb ", "").split("; "):
        nummer = artikel.removeprefix("art. ").split(" ")[0].rstrip(",")
        assert nummer in tekst
    assert "Awb" not in tekst


@pytest.mark.parametrize("soort", Modelbriefsoort)
def test_each_letter_is_written_in_short_sentences(soort):
    for alinea in read_text(make_sjabloon(soort)).split("\n"):
        for zin in re.split(r"(?<=[.?!]) ", alinea):
            assert len(zin.split()) <= 33, zin


def test_every_field_is_used_by_a_template_or_described_for_who_makes_one():
    gebruikt = frozenset().union(*(find_fields(make_sjabloon(soort)) for soort in Modelbriefsoort))

    assert VELDEN.keys() - gebruikt == set()


@pytest.mark.parametrize(
    ("inhoud", "woorden"),
    [
        (b"geen word", "kan niet worden geopend"),
        (make_docx("Geachte {{ voornaam }}"), "‘voornaam’ bestaat niet"),
        (make_docx("{{ referent.gebruiker.password }}"), "iets anders dan een veld"),
        (make_docx("{% for x in datum %}{{ datum }}{% endfor %}"), "bestaat niet"),
        (make_docx("{{ datum|upper }}"), "iets anders dan een veld"),
        (make_docx("{{ datum() }}"), "iets anders dan een veld"),
        (make_docx("{{ datum"), "accolades"),
        (make_docx("Zonder velden."), "geen enkel veld"),
        (b"x" * 2_000_001, "groter dan 2 MB"),
        (put_in(make_docx("{{ datum }}"), "word/vbaProject.bin", b"x"), "macro"),
        (put_in(make_docx("{{ datum }}"), "word/media/x.bin", b"0" * 21_000_000), "uitgepakt te groot"),
    ],
)
def test_what_cannot_be_a_template_is_refused_with_the_reason(inhoud, woorden):
    weigering = why_no_sjabloon(inhoud)

    assert weigering.veld == "bestand"
    assert woorden in weigering.zin


def test_a_template_that_fetches_something_from_elsewhere_is_refused():
    naam = "word/_rels/document.xml.rels"
    with ZipFile(BytesIO(make_docx("{{ datum }}"))) as bestand:
        rels = bestand.read(naam).decode()
    vreemd = '<Relationship Id="rIdX" Type="x/image" Target="https://voorbeeld.invalid/a.png" TargetMode="External"/>'
    inhoud = put_in(make_docx("{{ datum }}"), naam, rels.replace("</Relationships>", f"{vreemd}</Relationships>"))

    assert "van internet" in why_no_sjabloon(inhoud).zin


def test_values_are_plain_text_whatever_they_say():
    waarden = {veld: mark_unknown(veld) for veld in VELDEN} | {
        "referent": "<w:b>{{ datum }} & {% x %}</w:b>",
        "gezinsleden": "Selam <Zeester>\nAbel Zeester",
    }

    tekst = read_text(fill_sjabloon(make_docx("Van {{ referent }}", "{{ gezinsleden }}"), waarden))

    assert "<w:b>{{ datum }} & {% x %}</w:b>" in tekst
    assert "Selam <Zeester>\nAbel Zeester" in tekst


def test_what_is_unknown_is_yellow_and_what_is_known_is_not():
    waarden = {veld: mark_unknown(veld) for veld in VELDEN} | {"referent": "Tesfay Zeester"}

    document = Document(BytesIO(fill_sjabloon(make_sjabloon(Modelbriefsoort.MACHTIGING), waarden)))

    stukken = [stuk for alinea in document.paragraphs for stuk in alinea.runs]
    geel = {stuk.text for stuk in stukken if stuk.font.highlight_color == WD_COLOR_INDEX.YELLOW}
    assert "«nog invullen: het V-nummer van de referent»" in geel
    assert not [tekst for tekst in geel if "Tesfay" in tekst]
    assert not [stuk for stuk in stukken if "«nog invullen" in stuk.text and stuk.text not in geel]


@pytest.mark.parametrize(
    ("soort", "statussen", "woorden"),
    [
        ("ingebrekestelling", ["ingewilligd"], "wacht nu niemand"),
        ("bezwaar", ["ingediend"], "niemand afgewezen"),
        ("mvv", ["ingediend"], "niemand ingewilligd"),
        ("uitstel", ["ingewilligd"], "geen aanvraag of bezwaar"),
    ],
)
def test_a_letter_that_has_no_use_says_why(soort, statussen, woorden):
    assert woorden in why_no_brief(Modelbriefsoort(soort), statussen, "gezinshereniging", is_open=True)


def test_a_letter_cannot_be_sent_before_it_was_made_nor_tomorrow():
    maandag = date(2026, 11, 2)

    assert why_not_sent(maandag, gemaakt_op=maandag, vandaag=maandag) is None
    assert "klaargezet op" in why_not_sent(maandag - timedelta(days=1), gemaakt_op=maandag, vandaag=maandag)
    assert "nog niet geweest" in why_not_sent(maandag + timedelta(days=1), gemaakt_op=maandag, vandaag=maandag)


def test_the_deadline_knows_its_letter():
    assert find_brief_of_termijn("nareis_beslissing_verlengd") is Modelbriefsoort.INGEBREKESTELLING
    assert find_brief_of_termijn("bezwaar_vw") is Modelbriefsoort.BEZWAAR
    assert find_brief_of_termijn("mvv_afgifte") is Modelbriefsoort.MVV
    assert find_brief_of_termijn("bezwaar_awb") is None


# From here: with a dossier.


@pytest.fixture
def ingediend(by, dossier, selam):
    op = by.vandaag - timedelta(days=100)
    mutatie_create(by=by, dossier=dossier, soort="ingediend", op=op, bekend_op=op, leden=[selam])
    return dossier


@pytest.mark.django_db
def test_laying_a_letter_ready_is_a_mutatie_and_sends_nothing(by, ingediend, selam, mailoutbox):
    concept = conceptbrief_create(by=by, dossier=ingediend, soort="ingebrekestelling", leden=[selam])

    assert (concept.mutatie.soort, concept.mutatie.op) == ("concept gemaakt", by.vandaag)
    assert list(concept.mutatie.leden.all()) == [selam]
    assert Aanvraag.objects.get(gezinslid=selam).status == "ingediend"
    assert not mailoutbox


@pytest.mark.django_db
def test_a_letter_is_filled_from_the_facts_and_says_what_is_missing(by, juridisch, ingediend, selam):
    concept = conceptbrief_create(by=by, dossier=ingediend, soort="ingebrekestelling", leden=[selam])

    tekst = read_text(make_document(by, concept))

    op = by.vandaag - timedelta(days=100)
    assert "Tesfay Zeester" in tekst
    assert "Selam Zeester, geboren" in tekst
    assert f"Op {op.day} " in tekst
    assert juridisch.gebruiker.naam in tekst
    assert "«nog invullen: het zaaknummer van de IND»" in tekst
    assert "{{" not in tekst
    assert "het zaaknummer van de IND" in list_unknown(by, concept)
    assert "de naam van de referent" not in list_unknown(by, concept)


@pytest.mark.django_db
def test_the_letter_of_bezwaar_knows_the_decision(by, dossier, selam):
    brief = BeschikkingFactory(dossier=dossier, dagtekening=date(2026, 10, 1), kenmerk="Z1-2-3", uitkomst="afgewezen")
    MutatieFactory(dossier=dossier, soort="afwijzing", beschikking=brief, op=date(2026, 10, 1), leden=[selam])
    concept = ConceptbriefFactory(mutatie__dossier=dossier, soort="bezwaar", mutatie__leden=[selam])

    tekst = read_text(make_document(by, concept))

    assert "uw besluit van 1 oktober 2026" in tekst
    assert "Kenmerk van uw besluit: Z1-2-3" in tekst


@pytest.mark.django_db
def test_the_letter_about_papers_names_those_that_are_missing(by, ingediend, selam, abel):
    tot = by.vandaag + timedelta(days=9)
    StukFactory(dossier=ingediend, gezinslid=selam, soort="geboorteakte", gevraagd_op=by.vandaag, uiterlijk_op=tot)
    StukFactory(dossier=ingediend, gezinslid=abel, soort="pasfoto", gevraagd_op=by.vandaag)
    concept = conceptbrief_create(by=by, dossier=ingediend, soort="uitstel", leden=[selam])

    tekst = read_text(make_document(by, concept))

    assert "geboorteakte van Selam Zeester" in tekst
    assert "pasfoto" not in tekst
    assert f"uiterlijk op {tot.day} " in tekst


@pytest.mark.django_db
def test_sending_finishes_the_step_and_is_said_once(by, ingediend, selam):
    concept = conceptbrief_create(by=by, dossier=ingediend, soort="ingebrekestelling", leden=[selam])

    verstuurd = conceptbrief_versturen(by=by, conceptbrief=concept, op=by.vandaag, kenmerk="3S123")

    assert verstuurd.verstuurd.soort == Mutatiesoort.INGEBREKESTELLING
    assert verstuurd.verstuurd.kenmerk == "3S123"
    with pytest.raises(Refused, match="al op verstuurd"):
        conceptbrief_versturen(by=by, conceptbrief=concept, op=by.vandaag)


@pytest.mark.django_db
def test_a_letter_that_moves_no_step_is_recorded_as_sent(by, dossier, selam):
    concept = conceptbrief_create(by=by, dossier=dossier, soort="machtiging", leden=[selam])

    assert conceptbrief_versturen(by=by, conceptbrief=concept, op=by.vandaag).verstuurd.soort == "verstuurd"


@pytest.mark.django_db
def test_a_letter_without_use_or_without_people_is_refused(by, dossier, selam):
    with pytest.raises(Refused, match="niemand afgewezen"):
        conceptbrief_create(by=by, dossier=dossier, soort="bezwaar", leden=[selam])
    with pytest.raises(Refused, match="over wie"):
        conceptbrief_create(by=by, dossier=dossier, soort="machtiging", leden=[])
    assert not Conceptbrief.objects.exists()


@pytest.mark.django_db
def test_a_team_leader_replaces_a_template_and_a_jurist_has_read_it(teamleider, by, locatie, dossier, selam):
    briefsjabloon_update(
        by=teamleider.toegang(),
        locatie=locatie,
        soort="machtiging",
        naam="eigen.docx",
        bestand=make_docx("Eigen tekst voor {{ referent }}."),
        jurist="mr. K. Kiezel, 2 november 2026",
    )
    concept = conceptbrief_create(by=by, dossier=dossier, soort="machtiging", leden=[selam])

    assert read_text(make_document(by, concept)) == "Eigen tekst voor Tesfay Zeester."
    assert list_unknown(by, concept) == []


@pytest.mark.django_db
def test_only_a_team_leader_replaces_a_template(by, locatie):
    with pytest.raises(PermissionDenied):
        briefsjabloon_update(by=by, locatie=locatie, soort="mvv", naam="x.docx", bestand=make_docx("{{ datum }}"))


@pytest.mark.django_db
def test_a_wrong_template_is_refused_on_the_page(teamleider, locatie):
    bestand = SimpleUploadedFile("brief.docx", make_docx("Beste {{ voornaam }}"), content_type=DOCX)

    pagina = teamleider.post("gezinshereniging:briefsjabloon-update", locatie.pk, "mvv", data={"bestand": bestand})

    assert "Het veld ‘voornaam’ bestaat niet." in pagina.content.decode()


@pytest.mark.django_db
def test_a_template_that_is_sent_twice_is_kept_once(teamleider, locatie):
    kenmerk = str(uuid4())
    for _ in range(2):
        bestand = SimpleUploadedFile("brief.docx", make_docx("Beste {{ referent }}"), content_type=DOCX)
        data = {"bestand": bestand, "inzending": kenmerk}
        teamleider.post("gezinshereniging:briefsjabloon-update", locatie.pk, "mvv", data=data)

    assert Briefsjabloon.objects.get(locatie=locatie).versie == 1


@pytest.mark.django_db
def test_the_pages_of_letters_lead_from_choice_to_sent(juridisch, ingediend, selam):
    keuze = juridisch.get("gezinshereniging:conceptbrief-list", ingediend.pk).content.decode()
    assert "Er is niemand afgewezen." in keuze
    juridisch.post(
        "gezinshereniging:conceptbrief-create", ingediend.pk, "ingebrekestelling", data={"leden": [selam.pk]}
    )
    concept = Conceptbrief.objects.get()

    pagina = juridisch.get("gezinshereniging:conceptbrief-detail", concept.pk).content.decode()
    document = juridisch.get("gezinshereniging:briefdocument-detail", concept.pk)
    juridisch.post("gezinshereniging:verzending-create", concept.pk, data={"op": f"{timezone.localdate():%d-%m-%Y}"})

    assert "Nog geen jurist heeft dit sjabloon gelezen." in pagina
    assert document["Content-Type"] == DOCX
    assert "Zeester" not in document["Content-Disposition"]
    assert "Tesfay Zeester" in read_text(document.content)
    assert Mutatie.objects.filter(soort="ingebrekestelling").count() == 1


@pytest.mark.django_db
def test_the_templates_of_a_team_are_listed_with_who_read_them(teamleider, locatie):
    BriefsjabloonFactory(locatie=locatie, naam="eigen.docx", jurist="mr. K. Kiezel")

    tekst = teamleider.get("gezinshereniging:briefsjabloon-list").content.decode()

    assert "eigen.docx" in tekst
    assert "mr. K. Kiezel" in tekst
    assert tekst.count("nog geen jurist las dit") == len(Modelbriefsoort) - 1


@pytest.mark.django_db
@pytest.mark.parametrize("soort", Papiersoort)
def test_the_paper_is_one_tagged_page(by, ingediend, soort):
    pdf = make_pdf(by, ingediend, soort)

    assert pdf.startswith(b"%PDF-")
    assert b"/StructTreeRoot" in pdf
    assert b"/Count 1" in pdf


@pytest.mark.django_db
def test_the_paper_says_who_stands_where_and_who_printed_it(by, juridisch, ingediend, selam):
    StukFactory(dossier=ingediend, gezinslid=selam, soort="geboorteakte", gevraagd_op=by.vandaag)

    waarden = read_papier(by, ingediend, Papiersoort.OVERZICHT)

    tekst = json.dumps(waarden, ensure_ascii=False)
    assert waarden["gedrukt_door"] == juridisch.gebruiker.naam
    assert waarden["leden"][0]["stand"] == "wacht op een besluit"
    assert waarden["stukken"] == ["geboorteakte van Selam Zeester: gevraagd"]
    assert "aanvraag ingediend" in tekst


@pytest.mark.django_db
def test_a_name_is_never_read_as_markup(by, ingediend, selam):
    selam.client.naam = '#read("/etc/passwd") *vet* $x$'
    selam.client.save()

    assert make_pdf(by, ingediend, Papiersoort.OVERZICHT).startswith(b"%PDF-")


@pytest.mark.django_db
def test_the_home_team_gets_no_letter_and_no_paper(vrijwilliger, ingediend):
    concept = ConceptbriefFactory(mutatie__dossier=ingediend)

    assert vrijwilliger.get("gezinshereniging:briefdocument-detail", concept.pk).status_code == 403
    assert vrijwilliger.get("gezinshereniging:papier-detail", ingediend.pk, "overzicht").status_code == 403
