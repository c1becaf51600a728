"""A scanner reads every byte that the gemeente gets, and every place that can carry a text is seen by it."""

import copy
import json

import pytest

from core.document import print_pdf
from core.errors import Refused
from rapportage.edities.speuren import find_traces, list_namen
from rapportage.models import Editie, Publicatie, Verslag
from rapportage.templatetags.cijfers import in_groepen
from rapportage.tonen.blad import SJABLOON, read_blad
from rapportage.tonen.documenten import VINGERAFDRUK, Documentsoort, make_document, read_document, why_no_document
from rapportage.tonen.editieboek import write_editieboek
from rapportage.tonen.publicatie import read_publicatiebron
from rapportage.tonen.verslag import make_verslag
from rapportage.verslag.bron import Lezer
from tests.factories import NaamvormFactory
from tests.factories_inkoop import InkoopFactory
from tests.rapportage.bytes_lezen import list_bytes_texts
from tests.rapportage.test_documenten import TEKST, fetch
from tests.rapportage.test_edities import fix
from tests.rapportage.test_verslagen import write
from tests.rapportage.wereld import JAAR

pytestmark = pytest.mark.django_db
NAAM = "Zeester"
SPOREN = ["111222333", "123 456 7890", "a@voorbeeld.nl", "06 12345678", NAAM]


def scan(inhoud, zonder=()):
    """What in these bytes points at somebody; names are those in the database. ``zonder``: what may stand there."""
    teksten = [(plek, VINGERAFDRUK.sub("", tekst)) for plek, tekst in list_bytes_texts(inhoud)]
    for woorden in zonder:
        teksten = [(plek, tekst.replace(woorden, "")) for plek, tekst in teksten]
    assert sum(len(tekst) for _, tekst in teksten) > 500
    namen = list_namen("\n".join(tekst for _, tekst in teksten))
    return [(plek, spoor) for plek, tekst in teksten for spoor in find_traces(tekst, namen)]


def list_places(waarden, pad=()):
    """The way to every text in plain values, or to the first of a list of the same."""
    if isinstance(waarden, str):
        yield pad
    elif isinstance(waarden, dict):
        for naam, onder in waarden.items():
            yield from list_places(onder, (*pad, naam))
    elif isinstance(waarden, list):
        for nummer, onder in enumerate(waarden):
            yield from list_places(onder, (*pad, nummer))


def put(waarden, sporen):
    """The same values with a trace at each of these places: in a drawing as a word of it, in a text behind it."""
    anders = copy.deepcopy(waarden)
    for pad, spoor in sporen.items():
        plek = anders
        for stap in pad[:-1]:
            plek = plek[stap]
        oud = plek[pad[-1]]
        in_svg = f'<text x="9" y="9" font-size="8">{spoor}</text></svg>'
        plek[pad[-1]] = oud.replace("</svg>", in_svg) if "</svg>" in oud else f"{oud} bij {spoor}"
    return anders


def find_unseen(make, waarden, plekken):
    """The places of which the scanner finds nothing in the bytes, when another name stands at each of them."""
    namen = {pad: f"{NAAM}{chr(97 + nummer // 26)}{chr(97 + nummer % 26)}" for nummer, pad in enumerate(plekken)}
    alles = "\n".join(tekst for _, tekst in list_bytes_texts(make(put(waarden, namen))))
    gezien = set(find_traces(alles, namen.values()))
    return [pad for pad, naam in namen.items() if f"de naam ‘{naam}’" not in gezien]


@pytest.fixture
def waarden(teamleider, editie):
    """All that the report for the gemeente holds: headings, a list, a table and a drawing; and what did not agree."""
    NaamvormFactory(roepnaam=NAAM)
    write(teamleider, editie, TEKST, Lezer.GEMEENTE)
    beeld = make_verslag(editie, Editie.objects.all(), Verslag.objects.get(), Lezer.GEMEENTE)
    return {**read_document(beeld), "toelichtingen": ["Een controle: zo is het goed."]}


@pytest.fixture
def blad(editie):
    bron = read_publicatiebron(editie.publicatie, Publicatie.objects.all())
    return read_blad(bron, dag=editie.vastgesteld_at.date(), sha256=editie.publicatie.sha256)


def list_drawn(waarden, soort=None):
    """The places of what is drawn: not what steers the template, nor what only the other kind of document has."""
    for pad in list_places(waarden):
        stuk = waarden["stukken"][pad[1]]["soort"] if pad[0] == "stukken" else ""
        in_beeld = {
            "soort": False,
            "alt": soort is not Documentsoort.PDF or stuk == "tekening",  # a table on paper is read by itself
            "rijen": soort is None or stuk == "tabel",
            # In Word a drawing is a picture of dots, and its words are the alt text.
            "svg": stuk == "tekening" and soort is not Documentsoort.WORD,
        }.get(pad[2] if stuk else "", True)
        if in_beeld:
            yield pad


def test_a_document_with_a_trace_at_any_place_stays_in(waarden):
    """But for a name in the title: those are words of the gemeente, also when somebody is called so."""
    plekken = list(list_drawn(waarden))

    assert why_no_document(waarden) is None
    assert len({tuple(s for s in pad if isinstance(s, str)) for pad in plekken}) > 8
    for pad in plekken:
        for spoor in SPOREN:
            if (pad, spoor) != (("titel",), NAAM):
                assert why_no_document(put(waarden, {pad: spoor})), (pad, spoor)


@pytest.mark.parametrize("soort", list(Documentsoort))
def test_the_scanner_finds_a_name_at_every_place_of_a_document(waarden, soort):
    plekken = list(list_drawn(waarden, soort))

    assert scan(make_document(waarden, soort)) == []
    assert len(plekken) > 15
    assert find_unseen(lambda anders: make_document(anders, soort), waarden, plekken) == []


def test_the_scanner_finds_a_name_at_every_place_of_the_sheet(blad):
    blad |= {"zin": blad["zin"] or "Een zin.", "tegels": [["Een cijfer", "5", "4"], *blad["tegels"][1:]]}
    plekken = [pad for pad in list_places(blad) if blad["balk"] or pad[0] not in {"balk", "delen"}]

    assert scan(print_pdf(SJABLOON, blad)) == []
    assert len(plekken) > 15
    assert find_unseen(lambda anders: print_pdf(SJABLOON, anders), blad, plekken) == []


def test_the_scanner_finds_a_name_at_every_place_of_the_workbook(editie):
    publicatie, inhoud = editie.publicatie, json.loads(editie.publicatie.inhoud)
    getoond = {"gemeente", "software", "label", "definitie", "opmerking", "titel", "cellen"}
    plekken = [pad for pad in list_places(inhoud) if getoond & {s for s in pad[-3:] if isinstance(s, str)}]

    def make(anders):
        return write_editieboek(publicatie, anders, "2017", Lezer.GEMEENTE)

    assert scan(make(inhoud)) == []
    assert len(plekken) > 100
    assert find_unseen(make, inhoud, plekken) == []


def test_no_byte_that_goes_to_the_gemeente_points_at_somebody(teamleider, ambtenaar, editie):
    """Every file and page, as it leaves; whose name and address stand in the frame is who reads it."""
    write(teamleider, editie, TEKST, Lezer.GEMEENTE)
    publicatie = editie.publicatie
    files = [fetch(teamleider, editie, "gemeente", soort) for soort in Documentsoort]
    files += [
        ambtenaar.get(*adres).content
        for adres in (
            ("vandaag:vandaag",),
            ("rapportage:publicatie-list",),
            ("rapportage:publicatiebestand-detail", publicatie.pk),
            ("rapportage:publicatieblad-detail", publicatie.pk),
            ("rapportage:publicatie-detail", publicatie.pk),
            ("rapportage:publicatiejaren-detail", publicatie.gemeente_id),
        )
    ]

    eigen = (ambtenaar.gebruiker.email, str(ambtenaar.gebruiker), publicatie.sha256, in_groepen(publicatie.sha256))
    for inhoud in files:
        assert scan(inhoud, zonder=eigen) == []


@pytest.mark.parametrize(("naam", "wat"), [("Bel 06 12345678", "een telefoonnummer"), ("a@b.nl", "een e-mailadres")])
def test_a_cell_that_somebody_named_keeps_the_edition_in(teamleider, wereld, naam, wat):
    InkoopFactory(gemeenten=[wereld.gemeente], naam=naam, begin=f"{JAAR}-01-01", eind=f"{JAAR + 1}-01-01")

    with pytest.raises(Refused, match=wat):
        fix(teamleider.toegang(), wereld)
    assert not Editie.objects.filter(gemeente=wereld.gemeente).exists()
