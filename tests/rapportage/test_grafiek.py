"""Drawings from numbers: what a reader sees, hears and cannot find out."""

from __future__ import annotations

import re
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapportage.bescherming import Klasse, Verborgen
from rapportage.grafiek import (
    BREEDTE,
    Balk,
    Reeks,
    draw_balken,
    draw_kolommen,
    draw_regelbalk,
    draw_vonk,
    make_maandreeks,
    say_alt_tekst,
    say_getal,
)

KLASSE, VERBORGEN = Klasse(25, 33), Verborgen()
SVG = "{http://www.w3.org/2000/svg}"


def reeks(*delen: Balk, naam_vorig: str | None = None) -> Reeks:
    return Reeks("gehuisvest-leeftijd", "Gehuisvest per leeftijd", delen, "2017", naam_vorig)


def parse(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)


def texts(svg: str) -> list[str]:
    return [element.text or "" for element in parse(svg).iter(f"{SVG}text")]


def height_of(svg: str) -> float:
    return float(parse(svg).get("viewBox", "").split()[3])


def boxes(svg: str, kind: str) -> list[ElementTree.Element]:
    return [element for element in parse(svg).iter(f"{SVG}rect") if element.get("class") == f"grafiek-{kind}"]


def test_each_bar_has_its_label_and_its_number_printed():
    svg = draw_balken(reeks(Balk("volwassene", 32), Balk("kind", 19)))

    assert texts(svg) == ["volwassene", "32", "kind", "19"]


def test_labels_that_all_fit_stand_beside_their_bars_and_others_above():
    short = draw_balken(reeks(Balk("volwassene", 32), Balk("kind", 19)))
    long = draw_balken(reeks(Balk("volwassene", 32), Balk("kind dat met een van de ouders in het gezin woont", 19)))

    assert all(float(box.get("x", 0)) > 90 for box in boxes(short, "waarde"))
    assert all(float(box.get("x", 0)) == 2 for box in boxes(long, "waarde"))
    assert height_of(short) < height_of(long)


def test_a_class_is_drawn_with_its_ends_and_told_in_words():
    described = reeks(Balk("volwassene", Klasse(1000, 1004)))

    assert texts(draw_balken(described)) == ["volwassene", "1.000–1.004"]
    assert "volwassene 1.000 tot en met 1.004." in say_alt_tekst(described)


def test_bars_are_in_proportion_to_their_numbers():
    svg = draw_balken(reeks(Balk("volwassene", 40), Balk("kind", 10)))

    long, short = (float(box.get("width", 0)) for box in boxes(svg, "waarde"))
    assert long == pytest.approx(4 * short, abs=0.5)


def test_columns_are_in_proportion_to_their_numbers():
    svg = draw_kolommen(make_maandreeks("maand", "Per maand", [40, 10, *[0] * 10], naam="2017"))

    high, low = (float(box.get("height", 0)) for box in boxes(svg, "waarde"))
    assert high == pytest.approx(4 * low, abs=0.5)


def test_last_year_stands_beside_this_year_as_an_outline_with_a_legend():
    svg = draw_balken(reeks(Balk("volwassene", 32, 30), naam_vorig="2016"))

    assert texts(svg) == ["2017", "2016", "volwassene", "32", "30"]
    assert {box.get("fill") for box in boxes(svg, "vorig")} == {"none"}


def test_last_year_of_the_months_stands_beside_it_on_the_same_scale():
    svg = draw_kolommen(
        make_maandreeks("maand", "Per maand", [40, *[0] * 11], vorig=[10, *[0] * 11], naam="2017", naam_vorig="2016")
    )

    [_, now], [_, before] = boxes(svg, "waarde"), boxes(svg, "vorig")  # the first of each stands in the legend
    assert float(now.get("height", 0)) == pytest.approx(4 * float(before.get("height", 0)), rel=0.08)
    assert float(before.get("x", 0)) > float(now.get("x", 0)) + float(now.get("width", 0))
    assert texts(svg)[:2] == ["2017", "2016"]
    assert texts(svg).count("mrt") == 1


def test_the_numbers_of_both_years_are_printed_where_there_is_room_and_this_years_always():
    roomy = draw_kolommen(reeks(Balk("a", 47, 65), Balk("b", 51, 35), naam_vorig="2016"))
    narrow = draw_kolommen(reeks(*[Balk("a", 147, 165)] * 12, naam_vorig="2016"))

    assert {"47", "65", "51", "35"} <= set(texts(roomy))
    assert texts(narrow).count("147") == 12
    assert "165" not in texts(narrow)


def test_without_room_for_both_years_the_numbers_stand_below_the_months_and_say_of_which_year():
    """Above the columns a number would hang over that of last year, and be read as its number."""
    svg = draw_kolommen(
        make_maandreeks("maand", "Per maand", [0, *[40] * 11], vorig=[120] * 12, naam="2017", naam_vorig="2016")
    )

    foot = max(float(box.get("y", 0)) + float(box.get("height", 0)) for box in boxes(svg, "vorig"))
    numbers = [element for element in parse(svg).iter(f"{SVG}text") if element.get("class") == "grafiek-getal"]
    assert len(numbers) == 12
    assert all(float(number.get("y", 0)) > foot for number in numbers)
    assert texts(svg)[2] == "getallen: 2017"


def area(element: ElementTree.Element) -> tuple[float, float, float, float]:
    """Where a printed number stands in a wide font: left, top, right and bottom."""
    x, y, words = float(element.get("x", 0)), float(element.get("y", 0)), element.text or ""
    width = sum(4.8 if sign in ".–- il" else 9.5 for sign in words)
    before = {"start": 0.0, "middle": width / 2, "end": width}[element.get("text-anchor", "start")]
    if element.get("transform"):
        return x - 11, y - width + before, x, y + before
    return x - before, y - 11, x - before + width, y


MAANDEN_VOL = [
    [4, 7, 12, 3, 0, 5, 9, 2, 14, 6, 8, 1],
    [40, 70, 120, 134, 60, 55, 93, 25, 148, 61, 82, 101],
    [1341, 1204, 998, 1410, 1100, 900, 1301, 1022, 1190, 1400, 1341, 0],
    [KLASSE, VERBORGEN, Klasse(20, 24), 3, None, 0, Klasse(10, 14), Klasse(1000, 1004), VERBORGEN, KLASSE, 12, 1],
]


@pytest.mark.parametrize("waarden", MAANDEN_VOL)
@pytest.mark.parametrize("vorig", [None, *MAANDEN_VOL[:3]])
def test_no_number_of_a_year_lies_over_another_over_a_column_or_over_the_edge(waarden, vorig):
    naam_vorig = "2016" if vorig else None
    svg = draw_kolommen(make_maandreeks("maand", "Per maand", waarden, vorig=vorig, naam="2017", naam_vorig=naam_vorig))

    numbers = [area(e) for e in parse(svg).iter(f"{SVG}text") if "getal" in e.get("class", "")]
    columns = [
        (float(box.get("x", 0)), float(box.get("y", 0)), float(box.get("width", 0)), float(box.get("height", 0)))
        for kind in ("waarde", "vorig", "verborgen")
        for box in boxes(svg, kind)
    ]
    taken = [*numbers, *((x, y, x + width, y + height) for x, y, width, height in columns)]
    for nummer, (left, top, right, bottom) in enumerate(numbers):
        assert 0 <= left <= right <= BREEDTE
        assert 0 <= top <= bottom <= height_of(svg)
        for ander in taken[nummer + 1 :]:
            apart = right <= ander[0] or ander[2] <= left or bottom <= ander[1] or ander[3] <= top
            assert apart, ((left, top, right, bottom), ander)


def test_a_hidden_number_is_hatched_and_says_so():
    svg = draw_balken(reeks(Balk("volwassene", VERBORGEN), Balk("kind", VERBORGEN), Balk("baby", 9)))

    assert texts(svg) == ["volwassene", "niet te zien", "kind", "niet te zien", "baby", "9"]
    assert [box.get("fill") for box in boxes(svg, "verborgen")] == ["url(#gehuisvest-leeftijd-arcering)"] * 2
    assert parse(svg).find(f".//{SVG}pattern").get("id") == "gehuisvest-leeftijd-arcering"


@pytest.mark.parametrize("draw", [draw_balken, draw_kolommen])
def test_of_a_class_what_is_not_sure_is_hatched(draw):
    """Sure up to its lowest number; from there to its highest it may end anywhere."""
    svg = draw(reeks(Balk("man", Klasse(25, 50)), Balk("vrouw", 50)))
    lengte = "width" if draw is draw_balken else "height"

    sure, whole = (float(box.get(lengte)) for box in boxes(svg, "waarde"))
    (rest,) = (float(box.get(lengte)) for box in boxes(svg, "verborgen"))
    assert sure == pytest.approx(whole / 2, abs=0.2)
    assert rest + 2 == pytest.approx(whole / 2, abs=0.2)  # its line is drawn inside


@pytest.mark.parametrize("draw", [draw_balken, draw_kolommen])
def test_the_size_of_a_hidden_bar_tells_nothing(draw):
    svg = draw(reeks(Balk("a", VERBORGEN), Balk("b", VERBORGEN), Balk("c", 300)))
    among_small = draw(reeks(Balk("a", VERBORGEN), Balk("b", VERBORGEN), Balk("c", 6)))

    sizes = {(box.get("width"), box.get("height")) for box in boxes(svg, "verborgen")}
    assert len(sizes) == 1
    assert {box.get("height") for box in boxes(svg, "verborgen")} == {
        box.get("height") for box in boxes(among_small, "verborgen")
    }


def test_zero_and_not_registered_are_told_apart():
    svg = draw_balken(reeks(Balk("zwemles", 0), Balk("judo", None)))

    assert texts(svg) == ["zwemles", "0", "judo", "–"]
    assert boxes(svg, "waarde") == []


@pytest.mark.parametrize("draw", [draw_balken, draw_kolommen])
def test_a_drawing_without_numbers_says_so(draw):
    svg = draw(reeks())

    assert texts(svg) == ["Geen gegevens."]
    assert say_alt_tekst(reeks()) == "Geen gegevens."


def test_the_alternative_text_gives_every_number_in_words():
    described = reeks(
        Balk("volwassene", 1341, 30),
        Balk("kind", KLASSE, None),
        Balk("baby", 0, VERBORGEN),
        naam_vorig="2016",
    )

    assert say_alt_tekst(described) == (
        "2017: volwassene 1.341 (2016: 30); kind 25 tot en met 33 (2016: niet bijgehouden); "
        "baby 0 (2016: niet te zien)."
    )


@pytest.mark.parametrize("draw", [draw_balken, draw_kolommen])
def test_a_screen_reader_hears_the_title_and_the_numbers(draw):
    root = parse(draw(reeks(Balk("kind", 19))))

    named = [root.find(f".//*[@id='{part}']") for part in root.get("aria-labelledby", "").split()]
    assert root.get("role") == "img"
    assert [(part.tag, part.text) for part in named] == [
        (f"{SVG}title", "Gehuisvest per leeftijd"),
        (f"{SVG}desc", "2017: kind 19."),
    ]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0, "0"),
        (1341, "1.341"),
        (8.0, "8,0"),
        (Decimal("8.25"), "8,25"),
        (1 / 3, "0,33"),
        (Klasse(1000, 1004), "1.000 tot en met 1.004"),
        (VERBORGEN, "niet te zien"),
        (None, "–"),
    ],
)
def test_a_number_is_printed_the_dutch_way(value, expected):
    assert say_getal(value) == expected


def test_a_long_label_takes_more_lines_and_stays_within_the_drawing():
    label = "aanvragen van bijzondere bijstand en kwijtschelding van gemeentelijke belastingen voor het gezin"

    svg = draw_balken(reeks(Balk(label, 12)))

    lines = texts(svg)[:-1]
    assert " ".join(lines) == label
    assert max(len(line) for line in lines) <= 42


def test_numbers_that_are_too_wide_for_their_column_stand_upright():
    wide = draw_kolommen(make_maandreeks("maand", "Per maand", [1341] * 12, naam="2017"))
    narrow = draw_kolommen(make_maandreeks("maand", "Per maand", [134] * 12, naam="2017"))
    mixed = draw_kolommen(make_maandreeks("maand", "Per maand", [VERBORGEN, *[None] * 11], naam="2017"))

    assert wide.count("rotate(-90") == 12
    assert mixed.count("rotate(-90") == 1
    assert "rotate" not in narrow


def test_a_label_cannot_break_out_of_the_drawing():
    evil = '</text><script>alert("x")</script>\x00\x0b&'

    for draw in (draw_balken, draw_kolommen):
        root = parse(draw(Reeks("a", evil, (Balk(evil, 3, kort=evil),), evil, evil)))
        assert {element.tag for element in root.iter()} <= {
            SVG + tag for tag in ("svg", "title", "desc", "text", "rect", "path")
        }


@pytest.mark.parametrize("sleutel", ["", "1a", "a b", 'a"', "a#b"])
def test_a_key_that_cannot_be_an_id_is_refused(sleutel):
    with pytest.raises(ValueError, match="cannot be an id"):
        Reeks(sleutel, "Titel", (), "2017")


def test_a_number_below_zero_is_refused():
    with pytest.raises(ValueError, match="below zero"):
        reeks(Balk("saldo", -3))


def test_more_columns_than_fit_a_phone_are_refused():
    with pytest.raises(ValueError, match="13 columns do not fit"):
        draw_kolommen(reeks(*[Balk("week", 1)] * 13))


def test_a_year_has_twelve_months():
    with pytest.raises(ValueError, match="shorter"):
        make_maandreeks("maand", "Per maand", [1] * 11, naam="2017")


waarden = st.one_of(st.none(), st.integers(0, 100_000), st.sampled_from([KLASSE, VERBORGEN, Decimal("7.5")]))
labels = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(st.lists(st.builds(Balk, labels, waarden, waarden), max_size=12), st.sampled_from([None, "2016"]))
def test_every_drawing_is_sound_strict_and_within_its_edges(delen, naam_vorig):
    for draw in (draw_balken, draw_kolommen):
        svg = draw(reeks(*delen, naam_vorig=naam_vorig))
        root = parse(svg)
        _, _, width, height = map(float, root.get("viewBox", "").split())

        assert width == BREEDTE
        assert not re.search(r"<(style|script|image|foreignObject)|\s(style|on\w+|href)=", svg)
        assert float(root.get("font-size", 0)) >= 14
        for box in root.iter(f"{SVG}rect"):
            x, y, w, h = (float(box.get(name, "nan")) for name in ("x", "y", "width", "height"))
            assert 0 <= x <= x + w <= width
            assert 0 <= y <= y + h <= height
        for text in root.iter(f"{SVG}text"):
            assert 0 <= float(text.get("y", "nan")) <= height


def test_a_small_bar_for_each_year_marks_the_one_on_the_page():
    svg = draw_vonk("Gehuisvest", {2015: 20, 2016: 10, 2017: 40}, nu=2017)

    heights = [float(box.get("height", 0)) for kind in ("eerder", "waarde") for box in boxes(svg, kind)]
    assert heights == [15, 7.5, 30]
    assert len(boxes(svg, "waarde")) == 1
    assert parse(svg).get("aria-label") == "Gehuisvest per jaar: 2015 20; 2016 10; 2017 40."


def test_a_hidden_year_among_the_small_bars_tells_nothing():
    among_many = draw_vonk("Gehuisvest", {2015: VERBORGEN, 2016: VERBORGEN, 2017: 400, 2018: 80}, nu=2017)
    among_few = draw_vonk("Gehuisvest", {2015: VERBORGEN, 2016: VERBORGEN, 2017: 6, 2018: 5}, nu=2015)

    sizes = {
        (box.get("width"), box.get("height")) for svg in (among_many, among_few) for box in boxes(svg, "verborgen")
    }
    assert len(sizes) == 1
    assert "2015 niet te zien; 2016 niet te zien" in parse(among_few).get("aria-label", "")


def test_years_that_are_not_kept_leave_a_gap_or_fall_away_at_the_ends():
    svg = draw_vonk("Contacten", {2014: None, 2015: 5, 2016: None, 2017: 6, 2018: None}, nu=2017)

    assert len(boxes(svg, "waarde")) + len(boxes(svg, "eerder")) == 2
    assert parse(svg).get("viewBox") == "0 0 30 32"
    assert "2016 niet bijgehouden" in parse(svg).get("aria-label", "")
    assert "2014" not in parse(svg).get("aria-label", "")


@pytest.mark.parametrize("jaren", [{}, {2017: 5}, {2016: None, 2017: 5}, {2016: VERBORGEN, 2017: 5}])
def test_there_are_no_small_bars_for_a_single_number(jaren):
    assert not draw_vonk("Contacten", jaren, nu=2017)


def test_the_bar_of_a_line_is_in_proportion_and_a_hidden_one_has_a_fixed_length():
    shown = draw_regelbalk(50, 25, 100)
    hidden = {draw_regelbalk(VERBORGEN, VERBORGEN, biggest) for biggest in (5, 6, 1000)}

    assert [box.get("width") for kind in ("waarde", "eerder") for box in boxes(shown, kind)] == ["50", "25"]
    assert len(hidden) == 1
    assert parse(shown).get("aria-hidden") == "true"
