"""The language of a report: what is a field, what it becomes, how a number reads, and what is said about it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapportage.bescherming import Klasse
from rapportage.edities.periode import Editiedeel
from rapportage.indicatoren.register import INDICATOREN
from rapportage.verslag.bron import Broncijfer, Brondeel, Cijferbron, Lezer, read_waarde
from rapportage.verslag.invullen import Onzegbaar, Tabel, fill_veld, fill_verslag
from rapportage.verslag.nakijken import check_verslag
from rapportage.verslag.taal import Bloksoort, Schrijfwijze, Veld, read_blokken, read_veld, split_stukken
from rapportage.verslag.voorstel import VOORSTEL, make_voorstel
from rapportage.verslag.woorden import ENKELVOUD, say_met_woord

GESLACHT = {"man": 27, "vrouw": 24}
LANDEN = {"Syrië": 31, "staatloos": 1, "Eritrea": 19, "onbekend": 0}


def cijfer(code, waarde, naam="", eenheid="personen", **delen):
    cellen = {deel: Brondeel(f"{naam or code} per {deel}", per_cel) for deel, per_cel in delen.items()}
    return Broncijfer(code, naam or code, "Proef", eenheid, waarde, cellen)


def bron(*cijfers, vorig=(), lezer=Lezer.TEAM):
    eerder = {een.code: een for een in vorig}
    return Cijferbron("Proefdorp", 2017, Editiedeel.JAAR, 1, lezer, {een.code: een for een in cijfers}, eerder)


GEHUISVEST = cijfer("gehuisvest", 51, "Gehuisvest", geslacht=GESLACHT, nationaliteit=LANDEN)
SALDO = cijfer("saldo-eind", -16, "Saldo op 31 december")
WONINGEN = cijfer("woningen", 16, "Woningen beschikbaar gekomen", "woningen")
JAAR = bron(GEHUISVEST, SALDO, WONINGEN, cijfer("niet", None), vorig=[cijfer("gehuisvest", 33, geslacht={"man": 27})])


def filled(tekst, van=JAAR):
    return "".join(blok.tekst for blok in fill_verslag(tekst, van))


@pytest.mark.parametrize(
    ("tekst", "wordt"),
    [
        ("In {jaar} waren het {gehuisvest} in {gemeente}.", "In 2017 waren het 51 in Proefdorp."),
        ("{gehuisvest: geslacht: man, met woord}", "27 mannen"),
        ("{ Gehuisvest :geslacht: VROUW }", "24"),
        ("{gehuisvest: nationaliteit: staatloos, met woord}", "1 staatloze"),
        ("{gehuisvest: nationaliteit: Syrië, met woord}", "31 mensen uit Syrië"),
        ("{gehuisvest: nationaliteit, grootste}", "mensen uit Syrië (31)"),
        ("{gehuisvest: geslacht, opsomming}", "27 mannen en 24 vrouwen"),
        ("{gehuisvest: geslacht: man, procent}", "52,9% van de 51 personen"),
        ("Dat zijn er {gehuisvest, verschil} in {vorig jaar}.", "Dat zijn er 18 meer dan in 2016."),
        ("{gehuisvest: geslacht: man, verschil}", "even veel als"),
        ("{gehuisvest: geslacht: vrouw, verschil}", "24 meer dan"),
        ("{gehuisvest, is of zijn}", "zijn"),
        ("{gehuisvest: nationaliteit: staatloos, is of zijn}", "is"),
        ("{gehuisvest, vorig jaar}", "33"),
        ("{saldo-eind, in woorden}", "een achterstand van 16"),
        ("{saldo-eind, te weinig}", "16 te weinig"),
        ("{saldo-eind}", "-16"),
    ],
)  # fmt: skip
def test_a_field_becomes_what_a_person_would_write(tekst, wordt):
    assert filled(tekst) == wordt


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("{gehuisvst}", "Het cijfer ‘gehuisvst’ bestaat niet. Bedoel je ‘gehuisvest’?"),
        ("{gehuisvest: geslacht: mam}", "‘mam’ staat niet bij Gehuisvest per geslacht. Bedoel je ‘man’?"),
        ("{gehuisvest: leeftijd: kind}", "Gehuisvest is niet verdeeld naar ‘leeftijd’."),
        ("{gehuisvest: geslacht}", "Kies ook een onderdeel van Gehuisvest per geslacht."),
        ("{niet}", "niet wordt in 2017 niet bijgehouden. Haal dit veld weg."),
        ("{woningen, verschil}", "Van 2016 is er geen editie."),
        ("{gehuisvest, procent}", "‘procent’ kan alleen bij een onderdeel van een verdeling."),
        ("{gehuisvest, in woorden}", "‘in woorden’ kan alleen bij een saldo."),
        ("{gehuisvest, grootste}", "‘grootste’ kan alleen bij een verdeling"),
        ("Dit {gehuisvest: geslacht, tabel} niet.", "Een tabel of tekening staat op een eigen regel"),
        ("Dit {gehuisvest", "Hier begint een veld met {"),
        ("Dit } ook.", "Hier staat een } zonder { ervoor."),
        ("{}", "Tussen deze accolades staat niets."),
    ],
)
def test_a_field_that_cannot_be_filled_says_why(tekst, zin):
    (bevinding,) = [b for b in check_verslag(f"Een regel.\n\n{tekst}", JAAR, JAAR) if b.is_fout]

    assert zin in bevinding.zin
    assert bevinding.regel == 3


def test_a_breakdown_on_a_line_of_its_own_is_a_table():
    (blok,) = fill_verslag("{gehuisvest: geslacht, tabel}", JAAR)

    assert blok.tabel == Tabel("Gehuisvest per geslacht", "geslacht", (("man", 27), ("vrouw", 24)))
    assert blok.tabel.rijen == [("man", "27"), ("vrouw", "24")]


def test_a_report_has_headings_paragraphs_and_lists():
    blokken = read_blokken("# Kop\nEen zin\ndie doorloopt.\n- punt\n- punt {x}\n\n## Kleiner\n\nNog een.")

    assert [(blok.soort, blok.regel) for blok in blokken] == [
        (Bloksoort.KOP, 1),
        (Bloksoort.ALINEA, 2),
        (Bloksoort.PUNT, 4),
        (Bloksoort.PUNT, 5),
        (Bloksoort.TUSSENKOP, 7),
        (Bloksoort.ALINEA, 9),
    ]
    assert blokken[1].stukken == ("Een zin die doorloopt.",)


@given(st.text(alphabet="ab{}:, #-12\n", max_size=60))
def test_whatever_is_typed_is_read_and_checked(tekst):
    stukken = list(split_stukken(tekst))

    assert all(stuk in tekst for stuk in stukken if isinstance(stuk, str))
    assert sum(isinstance(stuk, Veld) for stuk in stukken) <= tekst.count("}")
    assert check_verslag(tekst, JAAR, JAAR) is not None


@given(st.text(st.characters(exclude_characters="{}"), min_size=1, max_size=60))
def test_words_without_a_field_stay_as_they_are(tekst):
    assert list(split_stukken(tekst)) == [tekst]


@given(
    st.sampled_from(["gehuisvest", "saldo-eind"]),
    st.sampled_from(["", "geslacht", "soort contact"]),
    st.text(st.characters(categories=["L", "Nd"]), max_size=8),
    st.sampled_from(list(Schrijfwijze)),
)
def test_a_field_reads_back_as_it_was_written(code, deel, cel, vorm):
    veld = Veld(code, deel, cel if deel else "", vorm)

    assert read_veld(veld.tekst[1:-1]) == veld


def test_the_language_knows_no_template():
    assert [bevinding.is_fout for bevinding in check_verslag("{{ gehuisvest }} {% now 'Y' %}", JAAR, JAAR)] == [
        True
    ] * 3


@pytest.mark.parametrize("figuur", INDICATOREN, ids=lambda figuur: figuur.code)
def test_one_of_whatever_is_counted_has_a_word(figuur):
    gelijk = {"uur", "keer", "afgesproken", "contactmomenten per dossier"}

    assert figuur.eenheid in ENKELVOUD.keys() | gelijk
    assert say_met_woord(1, figuur.eenheid).startswith("1 ")


# What the gemeente reads: classes, and figures that are hidden.
SOORTEN = {"begeleiding": Klasse(550, 554), "infopunt": Klasse(131, 139)}
GELEZEN = bron(
    cijfer("gehuisvest", 51, "Gehuisvest", geslacht={"man": Klasse(25, 33), "vrouw": Klasse(18, 26)}),
    cijfer("contacten", Klasse(735, 739), "Contacten", "contacten", soort=SOORTEN),
    cijfer("nareizigers", read_waarde({"verborgen": True}), "Nareizigers"),
    lezer=Lezer.GEMEENTE,
)  # fmt: skip
EIGEN = bron(
    GEHUISVEST,
    cijfer("contacten", 739, "Contacten", "contacten", soort={"begeleiding": 550, "infopunt": 138}),
    cijfer("nareizigers", 25, "Nareizigers"),
)


def test_for_the_gemeente_a_field_is_what_it_reads():
    assert filled("{gehuisvest: geslacht: man, met woord}", GELEZEN) == "25 tot en met 33 mannen"
    assert filled("{contacten: soort, grootste}", GELEZEN) == "begeleiding (550 tot en met 554)"


@pytest.mark.parametrize(
    "tekst",
    [
        "{nareizigers}",
        "{gehuisvest: nationaliteit, grootste}",
        "{gehuisvest: geslacht: man, procent}",
        "{contacten, verschil}",
        "{gehuisvest: geslacht, grootste}",
    ],
)
def test_for_the_gemeente_nothing_is_said_that_it_does_not_read(tekst):
    with pytest.raises(Onzegbaar):
        fill_veld(read_veld(tekst[1:-1]), GELEZEN)


def findings(tekst, van=JAAR, eigen=JAAR):
    return [(b.zin.split(": gebruik")[0], b.is_fout) for b in check_verslag(tekst, van, eigen)]


@pytest.mark.parametrize(
    ("tekst", "begin"),
    [
        ("Er zijn 51 mensen gehuisvest.", "Hier is 51 getypt. Gehuisvest is ook 51"),
        ("Het waren 27 mannen.", "Hier is 27 getypt. Gehuisvest per geslacht, man is ook 27"),
        ("Er zijn 52 mensen gehuisvest.", "Hier is 52 getypt, maar Gehuisvest is 51."),
        ("Het waren 30 mannen en {gehuisvest: geslacht: vrouw} vrouwen.", "Hier is 30 getypt, maar Gehuisvest per"),
        ("Gehuisvest: 52.", "Hier is 52 getypt, maar Gehuisvest is 51."),
        ("Er kwamen 16 woningen.", "Hier is 16 getypt. Woningen beschikbaar gekomen is ook 16"),
        ("Wij deden het met 31 dingen.", "Hier is 31 getypt. Gehuisvest per nationaliteit, Syrië is ook 31"),
    ],
)
def test_a_number_typed_by_hand_is_warned_about(tekst, begin):
    ((zin, is_fout),) = findings(tekst)

    assert zin.startswith(begin)
    assert not is_fout


@pytest.mark.parametrize(
    "tekst",
    [
        "Op 16 mei 2017 was er om 16.51 uur een open dag.",
        "Sinds 2016 doen wij dit samen.",
        "De begeleiding duurt 2 jaar en wij hebben 3 fietsen.",
        "Er zijn {gehuisvest} mensen gehuisvest.",
        "Dit staat in artikel 16 van de wet.",
    ],
)
def test_a_number_that_counts_something_else_is_left_alone(tekst):
    assert findings(tekst) == []


@pytest.mark.parametrize("tekst", ["Er waren 25 nareizigers.", "Het waren 27 mannen.", "Er waren 739 contacten."])
def test_for_the_gemeente_a_typed_number_that_it_does_not_read_must_go(tekst):
    ((zin, is_fout),) = findings(tekst, GELEZEN, EIGEN)

    assert "De gemeente leest" in zin
    assert is_fout


def test_for_the_gemeente_no_finding_stands_in_the_way_of_what_it_reads_anyway():
    assert [is_fout for _, is_fout in findings("Er zijn 51 mensen gehuisvest.", GELEZEN, EIGEN)] == [False]


def test_a_heading_without_a_word_under_it_is_mentioned():
    assert [zin for zin, _ in findings("# Een\n## Twee\nWoord.\n# Drie")] == ["Onder ‘Drie’ staat nog niets."]


def test_the_proposal_names_only_figures_that_there_are():
    velden = [stuk for blok in read_blokken(VOORSTEL) for stuk in blok.stukken if isinstance(stuk, Veld)]

    bekend = {figuur.code for figuur in INDICATOREN} | {"gemeente", "jaar", "vorig jaar"}
    assert {veld.code for veld in velden} <= bekend


@pytest.mark.parametrize(("van", "eigen"), [(JAAR, JAAR), (GELEZEN, EIGEN)])
def test_the_proposal_has_no_fault_for_its_reader(van, eigen):
    voorstel = make_voorstel(van)

    assert "{gehuisvest, met woord}" in voorstel
    assert [zin for zin, is_fout in findings(voorstel, van, eigen) if is_fout] == []
