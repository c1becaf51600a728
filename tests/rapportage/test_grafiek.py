"""Drawings from numbers: what a reader sees, hears and cannot find out."""

from __future__ import annotations

import re
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapportage.bescherming import Verbergreden, Verborgen
from rapportage.grafiek import (
    BREEDTE,
    Balk,
    Reeks,
    draw_balken,
    draw_kolommen,
    make_maandreeks,
    say_alt_tekst,
    say_getal,
)

KLEIN = Verborgen(Verbergreden.KLEIN)
AANVULLEND = Verborgen(Verbergreden.AANVULLEND)
SVG = "{http://www.w3.org/2000/svg}"


def reeks(*delen: Balk, naam_vorig: str | None = None) -> Reeks:
    return Reeks("gehuisvest-leeftijd", "Gehuisvest per leeftijd", delen, "2017", naam_vorig)


def parse(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)


def texts(svg: str) -> list[str]:
    return [element.text or "" for element in parse(svg).iter(f"{SVG}text")]


def boxes(svg: str, kind: str) -> list[ElementTree.Element]:
    return [element for element in parse(svg).iter(f"{SVG}rect") if element.get("class") == f"grafiek-{kind}"]


def test_each_bar_has_its_label_above_it_and_its_number_printed():
    svg = draw_balken(reeks(Balk("volwassene", 32), Balk("kind", 19)))

    assert texts(svg) == ["volwassene", "32", "kind", "19"]


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


def test_a_hidden_number_is_hatched_and_says_so():
    svg = draw_balken(reeks(Balk("volwassene", AANVULLEND), Balk("kind", KLEIN), Balk("baby", 9)))

    assert texts(svg) == ["volwassene", "verborgen", "kind", "< 5", "baby", "9"]
    assert [box.get("fill") for box in boxes(svg, "verborgen")] == ["url(#gehuisvest-leeftijd-arcering)"] * 2
    assert parse(svg).find(f".//{SVG}pattern").get("id") == "gehuisvest-leeftijd-arcering"


@pytest.mark.parametrize("draw", [draw_balken, draw_kolommen])
def test_the_size_of_a_hidden_bar_tells_nothing(draw):
    svg = draw(reeks(Balk("a", KLEIN), Balk("b", AANVULLEND), Balk("c", 300)))
    among_small = draw(reeks(Balk("a", KLEIN), Balk("b", AANVULLEND), Balk("c", 6)))

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
        Balk("kind", KLEIN, None),
        Balk("baby", 0, AANVULLEND),
        naam_vorig="2016",
    )

    assert say_alt_tekst(described) == (
        "2017: volwassene 1.341 (2016: 30); kind minder dan 5 (2016: niet bijgehouden); baby 0 (2016: verborgen)."
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
        (KLEIN, "< 5"),
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
    mixed = draw_kolommen(make_maandreeks("maand", "Per maand", [AANVULLEND, *[None] * 11], naam="2017"))

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


waarden = st.one_of(st.none(), st.integers(0, 100_000), st.sampled_from([KLEIN, AANVULLEND, Decimal("7.5")]))
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
