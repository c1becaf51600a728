"""An attacker with this source, everything that the gemeente ever read, and a computer.

What is published is all that is used here: the classes of the totals and of the running totals. First by exact bounds
(every relation is a difference of two numbers, so shortest paths are the whole of linear programming over them, in
whole numbers); then by rerunning the hiding itself on every world that fits; then by laying editions side by side.
"""

import json
import random
from collections import defaultdict
from functools import cache
from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapportage.edities.grenzen import find_grenzen, list_narrowed
from rapportage.edities.inhoud import write_canonical
from rapportage.edities.publiek import OPENBAAR_VANAF, OVERIG, make_maand, make_publicatie
from tests.elk import part_and_rest

MINSTENS = 3
ONEINDIG = 10**9
AANTALLEN = st.one_of(st.integers(0, 6), st.sampled_from([0, 1, 4, 5, 9, 10, 14, 15, 30, 51]))


def make_cijfer(code, delen, *, openbaar=False, deel_van="", vooraan=1, volledig=True):
    """A figure of people with breakdowns: name to cells, each adding up to the same total."""
    totaal = sum(next(iter(delen.values())).values())
    return {
        "code": code, "label": code, "naam": code, "sectie": "Proef", "definitie": "Proef.", "eenheid": "personen",
        "vooraan": vooraan, "delen": [], "deel_van": deel_van, "telt_personen": True, "is_geteld": True,
        "openbaar": openbaar, "waarde": totaal, "gewicht": "", "alleen_team": False,
        "uitsplitsingen": [
            {
                "naam": naam, "titel": naam, "uitleg": "", "telt_op": True, "is_volledig": volledig,
                "vast": [cel for cel in cellen if cel != OVERIG], "cellen": [list(paar) for paar in cellen.items()],
            }
            for naam, cellen in delen.items()
        ],
    }  # fmt: skip


def make_inhoud(*cijfers, versie=1, deel="jaar", eerder=()):
    return {
        "gemeente": "Proefdorp", "jaar": 2017, "deel": deel, "versie": versie, "stand": "2018-01-09", "reden": "",
        "software": "0", "definities": [], "controles": [], "opening": None,
        "saldo": {"eerder_gehuisvest": list(eerder)}, "cijfers": list(cijfers),
    }  # fmt: skip


def breakdown(aantallen, naam="a"):
    return {naam: {f"{naam}{n}": aantal for n, aantal in enumerate(aantallen)}}


def read_range(waarde):
    """What is printed of one number: its lowest and highest value."""
    if isinstance(waarde, int):
        return waarde, waarde
    return (0, ONEINDIG) if "verborgen" in waarde else (waarde["van"], waarde["tot"])


def bound(cijfer):
    """Lowest and highest possible value of the total and of every cell, from what is printed of one figure."""
    laag, hoog = read_range(cijfer["waarde"])
    for deel in cijfer["uitsplitsingen"]:
        aantal = len(deel["cellen"])
        if not deel["treden"]:
            for nummer, (_, waarde) in enumerate(deel["cellen"]):
                yield (deel["naam"], nummer), read_range(waarde) if waarde == 0 else (0, hoog)
            continue
        grenzen = [(0, 0), *(read_range(trede) for trede in deel["treden"]), (laag, hoog)]
        afstand = shortest(grenzen, [read_range(waarde) for _, waarde in deel["cellen"]])
        for nummer in range(aantal):
            yield (deel["naam"], nummer), (-afstand[nummer + 1][nummer], afstand[nummer][nummer + 1])
        yield ("totaal", deel["naam"]), (-afstand[aantal][0], afstand[0][aantal])
    yield ("totaal", ""), (laag, hoog)


def shortest(grenzen, cellen):
    """All shortest paths between running totals: the tightest bound on every difference, exact in whole numbers."""
    n = len(grenzen)
    d = [[0 if i == j else ONEINDIG for j in range(n)] for i in range(n)]
    for nummer, (laag, hoog) in enumerate(grenzen):
        d[0][nummer], d[nummer][0] = min(d[0][nummer], hoog), min(d[nummer][0], -laag)
    for nummer, (laag, hoog) in enumerate(cellen):
        d[nummer][nummer + 1] = min(d[nummer][nummer + 1], hoog)
        d[nummer + 1][nummer] = min(d[nummer + 1][nummer], -laag)
    for k, i, j in product(range(n), repeat=3):
        d[i][j] = min(d[i][j], d[i][k] + d[k][j])
    return d


def narrowed(publicatie):
    """The hidden numbers of which fewer than three values are left, and those that are pinned."""
    return [
        (cijfer["code"], cel, grens)
        for cijfer in publicatie["cijfers"]
        if cijfer["waarde"] is not None and cijfer.get("uitsplitsingen") is not None
        for cel, grens in bound(cijfer)
        if not is_printed(cijfer, cel) and grens[1] - grens[0] + 1 < MINSTENS
    ]


def is_printed(cijfer, cel):
    """Whether the number stands there as it is: then nothing is hidden."""
    soort, nummer = cel
    if soort == "totaal":
        return isinstance(cijfer["waarde"], int | float)
    deel = next(deel for deel in cijfer["uitsplitsingen"] if deel["naam"] == soort)
    return isinstance(deel["cellen"][nummer][1], int | float)


@given(st.lists(AANTALLEN, min_size=2, max_size=13), st.lists(AANTALLEN, min_size=2, max_size=4), st.booleans())
@settings(max_examples=400)
def test_no_bound_over_all_that_is_printed_narrows_a_number_below_three_values(een, ander, openbaar):
    """Two breakdowns of one total, whatever is in them."""
    ander = [*ander, max(0, sum(een) - sum(ander))]
    een = [*een, max(0, sum(ander) - sum(een))]
    cijfer = make_cijfer("gehuisvest", {**breakdown(een), **breakdown(ander, "b")}, openbaar=openbaar)

    assert narrowed(make_publicatie(make_inhoud(cijfer), [], None)) == []


def list_worlds(cellen, most):
    """Every division of any number of people up to ``most`` over so many cells."""
    for world in product(range(most + 1), repeat=cellen):
        if sum(world) <= most:
            yield world


@pytest.mark.parametrize("openbaar", [True, False])
@pytest.mark.parametrize(("cellen", "most"), part_and_rest([(2, 40), (3, 21), (4, 14)]))
def test_who_reruns_the_hiding_on_every_world_that_fits_keeps_three_values_of_each_number(cellen, most, openbaar):
    """Not the bounds but the program itself: worlds with the same bytes, all of them."""
    groups = defaultdict(list)
    for world in list_worlds(cellen, most + 9):
        cijfer = make_cijfer("gehuisvest", breakdown(world), openbaar=openbaar)
        groups[write_canonical(make_publicatie(make_inhoud(cijfer), [], None))].append(world)

    for bytes_, worlds in groups.items():
        totalen = {sum(world) for world in worlds}
        if max(totalen) > most or totalen == {0}:
            continue  # worlds above the edge were not all made; nobody at all is printed as such
        for nummer in range(cellen):
            assert len({world[nummer] for world in worlds}) >= MINSTENS, (bytes_, nummer)
        is_exact = openbaar and min(totalen) >= OPENBAAR_VANAF
        assert len(totalen) == 1 if is_exact else len(totalen) >= MINSTENS


@given(
    st.lists(st.integers(0, 40), min_size=2, max_size=5),
    st.lists(st.integers(-3, 3), min_size=5, max_size=5),
    st.booleans(),
)
@settings(max_examples=300)
def test_two_editions_around_a_few_people_say_the_same_about_people(cellen, stappen, openbaar):
    na = [max(0, aantal + stap) for aantal, stap in zip(cellen, stappen, strict=False)]
    if abs(sum(na) - sum(cellen)) > 5:
        na = [*cellen[:-1], cellen[-1] + 1]
    eerste, tweede = (make_cijfer("gehuisvest", breakdown(world), openbaar=openbaar) for world in (cellen, na))

    een = make_publicatie(make_inhoud(eerste), [], None)
    ander = make_publicatie(make_inhoud(tweede, versie=2), [een], None)

    assert ander["cijfers"][0]["waarde"] == een["cijfers"][0]["waarde"]
    assert ander["cijfers"][0]["uitsplitsingen"] == []


@pytest.mark.parametrize("openbaar", part_and_rest([True, False]))
def test_who_reruns_three_editions_on_every_history_that_fits_keeps_three_values_of_each(openbaar):
    """Subtraction: every three totals up to 44, where a class ends, and what was printed of them. What is published
    follows from the number and from what was published before: an equal past is published once."""

    @cache
    def publish(nummer, totaal, eerdere):
        cijfer = make_cijfer("gehuisvest", breakdown((totaal, 0)), openbaar=openbaar)
        inhoud = make_inhoud(cijfer, versie=nummer)
        return write_canonical(make_publicatie(inhoud, [json.loads(eerder) for eerder in eerdere], None))

    @cache
    def read(publicatie):
        (cijfer,) = json.loads(publicatie)["cijfers"]
        return write_canonical({"w": cijfer["waarde"]}), cijfer.get("uit_editie", 0)

    groups = defaultdict(list)
    for history in product(range(45), repeat=3):
        eerdere = ()
        for nummer, totaal in enumerate(history, 1):
            eerdere = (*eerdere, publish(nummer, totaal, eerdere))
        groups[tuple(zip(*map(read, eerdere), strict=True))].append(history)

    for (printed, op), histories in groups.items():
        for nummer, text in enumerate(printed):
            values = {history[nummer] for history in histories}
            stands = op[nummer] == 0 and not text.startswith('{"w":{')
            assert len(values) == 1 if stands else len(values) >= MINSTENS, (printed, op, nummer)


@given(st.lists(st.integers(0, 400), min_size=1, max_size=12))
@settings(max_examples=200)
def test_the_months_of_a_year_and_its_edition_leave_three_values_of_each_month(erbij):
    """Numbers that only grow: each month, and then the year, by all that is printed of them."""
    standen = [sum(erbij[: n + 1]) for n in range(len(erbij))]
    gedrukt = []
    for stand in standen:
        maand = make_maand(make_inhoud(make_cijfer("contacten", breakdown((stand, 0))), deel="maand"))
        gedrukt.append(read_range(maand["cijfers"][0]["waarde"]) if maand["cijfers"] else (0, 99))
    jaar = make_publicatie(make_inhoud(make_cijfer("contacten", breakdown((standen[-1], 0)))), [], None)
    gedrukt.append(read_range(jaar["cijfers"][0]["waarde"]))

    for i, (laag, hoog) in enumerate(gedrukt):
        hoogste = min(hoog, *(h for _, h in gedrukt[i:]))
        laagste = max(laag, *(low for low, _ in gedrukt[: i + 1]))
        assert hoogste - laagste + 1 >= MINSTENS or gedrukt[i] == (0, 0) or gedrukt[-1] == (0, 0)
    assert all(een <= ander for een, ander in pairwise(standen))


def invent(seed):
    """A gemeente-year of any size, with breakdowns that cross and figures that are parts of others."""
    draw = random.Random(seed)
    grootte = draw.choice([0, 2, 4, 6, 9, 12, 20, 51, 90])

    def divide(cellen):
        gewicht = [draw.random() ** 3 for _ in range(cellen)]
        plaats = draw.choices(range(cellen), gewicht, k=grootte)
        return [plaats.count(n) for n in range(cellen)]

    delen = {naam: breakdown(divide(n), naam)[naam] for naam, n in (("a", 2), ("b", 3), ("maand", 12), ("land", 9))}
    deel = {"c": {"c0": draw.randint(0, grootte), "c1": 0}}
    return make_inhoud(
        make_cijfer("gehuisvest", delen, openbaar=draw.random() < 0.5),
        make_cijfer("nareizigers", deel, deel_van="gehuisvest"),
        make_cijfer("contacten", breakdown([draw.randint(0, 600) for _ in range(3)], "soort")),
    )


def attack(seeds):
    return [(seed, found) for seed in seeds if (found := narrowed(make_publicatie(invent(seed), [], None)))]


def test_a_sample_of_invented_gemeente_years_gives_nothing_away():
    assert attack(range(20)) == []


@pytest.mark.aanval
def test_two_hundred_invented_gemeente_years_give_nothing_away():
    assert attack(range(200)) == []


def test_a_name_that_nobody_has_cannot_be_told_from_one_that_somebody_has():
    """The old attack: an empty breakdown, or the names of last year, pinned hidden cells."""
    land = {"Syrië": 31, "Eritrea": 1, "Jemen": 0, "Irak": 0}
    met = make_cijfer("gehuisvest", {"land": land}, openbaar=True)
    zonder = make_cijfer("gehuisvest", {"land": {**land, "Eritrea": 0, "Jemen": 1}}, openbaar=True)

    een, ander = (make_publicatie(make_inhoud(cijfer), [], None) for cijfer in (met, zonder))

    assert write_canonical(een) == write_canonical(ander)


def test_half_a_year_says_nothing_about_people():
    cijfer = make_cijfer("gehuisvest", breakdown((45, 2)), openbaar=True)

    (half,) = make_publicatie(make_inhoud(cijfer, deel="eerste helft"), [], None)["cijfers"]

    assert half["waarde"] == {"verborgen": True}
    assert half["uitsplitsingen"] == []


@given(st.lists(st.integers(0, 12), min_size=3, max_size=5), st.integers(0, 4), st.booleans())
@settings(max_examples=300)
def test_a_number_is_released_only_where_every_other_keeps_three_values(cellen, welke, openbaar):
    """The bounds of the program against those of trying every world."""
    cijfer = make_cijfer("gehuisvest", breakdown(cellen), openbaar=openbaar)
    (gedrukt,) = make_publicatie(make_inhoud(cijfer), [], None)["cijfers"]
    if not gedrukt["uitsplitsingen"][0]["treden"]:
        return
    welke %= len(cellen)
    vrij = {("a", f"a{welke}"): cellen[welke]}
    treden = [read_range(trede) for trede in gedrukt["uitsplitsingen"][0]["treden"]]
    laag, hoog = read_range(gedrukt["waarde"])
    werelden = [
        tuple(na - voor for voor, na in pairwise((0, *sommen, totaal)))
        for sommen in product(*(range(van, tot + 1) for van, tot in treden))
        for totaal in range(laag, hoog + 1)
    ]
    passen = [w for w in werelden if min(w) >= 0 and w[welke] == cellen[welke]]

    grenzen = find_grenzen(gedrukt, vrij)

    for nummer in range(len(cellen)):
        waarden = {wereld[nummer] for wereld in passen}
        assert grenzen["a", f"a{nummer}"] == (min(waarden), max(waarden))
        assert len(waarden) == max(waarden) - min(waarden) + 1
    nauw = list_narrowed(gedrukt, vrij)
    te_nauw = {n for n in range(len(cellen)) if len({wereld[n] for wereld in passen}) < MINSTENS}
    assert {("a", f"a{n}") for n in te_nauw - {welke}} <= set(nauw)
