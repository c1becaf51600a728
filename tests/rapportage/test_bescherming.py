"""Cell protection, tried by two attackers that know only what is published (and all the relations)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from itertools import product
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapportage.bescherming import (
    Deelgroep,
    Onbeschermbaar,
    Overlap,
    Relatie,
    Som,
    Uitkomst,
    Verbergreden,
    Verborgen,
    protect,
)

Gepubliceerd = Mapping[Hashable, Uitkomst]
Vergelijking = dict[Hashable, int]


def bounds(cell: Uitkomst) -> tuple[float, float]:
    """What a reader knows of one cell by itself."""
    if isinstance(cell, Verborgen):
        return {Verbergreden.KLEIN: (1, 4), Verbergreden.AANVULLEND: (5, inf), Verbergreden.GEHEEL: (0, inf)}[
            cell.reden
        ]
    assert cell is not None
    return (cell, cell)


def equations(relaties: Sequence[Relatie], extra: dict[Hashable, tuple[float, float]]) -> list[Vergelijking]:
    """Every relation as a sum that is 0; what is left over becomes an unknown of its own."""
    found: list[Vergelijking] = []
    for nummer, relatie in enumerate(relaties):
        rest = ("rest", nummer)
        if isinstance(relatie, Deelgroep):
            extra[rest] = (0, inf)
            found.append({relatie.geheel: -1, relatie.deel: 1, rest: 1})
        elif isinstance(relatie, Overlap):
            extra[rest] = (0, inf)
            found.append({relatie.totaal: -1, rest: -1} | dict.fromkeys(relatie.delen, 1))
            for deel in relatie.delen:
                extra[(rest, deel)] = (0, inf)
                found.append({relatie.totaal: -1, deel: 1, (rest, deel): 1})
        else:
            found.append({relatie.totaal: -1} | dict.fromkeys(relatie.delen, 1))
            found[-1] |= dict.fromkeys(relatie.aftrek, -1)
    return found


def combined(found: list[Vergelijking]) -> list[Vergelijking]:
    """Also every sum and difference of two relations: a cell that stands in both falls out."""
    pairs = []
    for nummer, first in enumerate(found):
        for second in found[:nummer]:
            for sign in (1, -1):
                both = {k: first.get(k, 0) + sign * second.get(k, 0) for k in first | second}
                pairs.append({k: c for k, c in both.items() if c})
    return found + pairs


def propagate(published: Gepubliceerd, relaties: Sequence[Relatie]) -> dict[Hashable, tuple[float, float]]:
    """The attacker with a pencil: narrow each cell by each relation until nothing changes."""
    known = {key: bounds(cell) for key, cell in published.items() if cell is not None}
    lines = combined(equations(relaties, known))
    changed = True
    while changed:
        changed = False
        for line in lines:
            for key, factor in line.items():
                others = [sorted((c * known[k][0], c * known[k][1])) for k, c in line.items() if k != key]
                low, high = sum(o[0] for o in others), sum(o[1] for o in others)
                ends = sorted((-low / factor, -high / factor))
                narrowed = (max(known[key][0], ends[0]), min(known[key][1], ends[1]))
                if narrowed != known[key]:
                    known[key], changed = narrowed, True
    return known


def enumerate_worlds(published: Gepubliceerd, relaties: Sequence[Relatie], most: int) -> dict[Hashable, set[int]]:
    """The attacker with a computer: the values each hidden cell takes, up to `most`."""
    hidden = [key for key, cell in published.items() if isinstance(cell, Verborgen)]
    known = propagate(published, relaties)
    ranges = [range(int(known[k][0]), int(min(known[k][1], most)) + 1) for k in hidden]
    seen: dict[Hashable, set[int]] = {key: set() for key in hidden}
    for guess in product(*ranges):
        world = dict(published) | dict(zip(hidden, guess, strict=True))
        if all(holds(relatie, world) for relatie in relaties):
            for key, value in zip(hidden, guess, strict=True):
                seen[key].add(value)
    return seen


def holds(relatie: Relatie, world: Mapping[Hashable, object]) -> bool:
    cells = {key: value for key, value in world.items() if isinstance(value, int)}
    if isinstance(relatie, Deelgroep):
        return cells[relatie.deel] <= cells[relatie.geheel]
    delen = [cells[deel] for deel in relatie.delen]
    if isinstance(relatie, Overlap):
        return max(delen) <= cells[relatie.totaal] <= sum(delen)
    return cells[relatie.totaal] == sum(delen) - sum(cells[deel] for deel in relatie.aftrek)


def pinned(published: Gepubliceerd, relaties: Sequence[Relatie]) -> list[Hashable]:
    known = propagate(published, relaties)
    return [k for k, cell in published.items() if isinstance(cell, Verborgen) and known[k][0] == known[k][1]]


def breakdown(*delen: int) -> tuple[dict[str, int], list[Relatie]]:
    cellen = {"totaal": sum(delen)} | {f"cel{nummer}": deel for nummer, deel in enumerate(delen)}
    return cellen, [Som("totaal", tuple(cellen)[1:])]


def shown(cellen: Mapping[str, int], relaties: Sequence[Relatie], **options: frozenset[str]) -> list[str]:
    published = protect(cellen, relaties, **{"personen": frozenset(cellen), **options})
    return [cell.tekst if isinstance(cell, Verborgen) else str(cell) for cell in published.values()]


@pytest.mark.parametrize(
    ("delen", "expected"),
    [
        ((12, 0, 5), ["17", "12", "0", "5"]),
        ((3, 9, 20), ["32", "< 5", "verborgen", "20"]),
        ((1, 2, 20), ["23", "< 5", "< 5", "20"]),
        ((3, 0, 0), ["< 5", "< 5", "0", "0"]),
        ((1, 1, 9, 20), ["31", "< 5", "< 5", "verborgen", "20"]),
        ((4, 4, 9, 20), ["37", "< 5", "< 5", "verborgen", "20"]),
        ((1, 5), ["6", "verborgen", "verborgen"]),
        ((1, 1, 1, 1), ["< 5", "verborgen", "verborgen", "verborgen", "verborgen"]),
        ((1, 5, 12), ["18", "< 5", "5", "verborgen"]),
        ((0, 0), ["0", "0", "0"]),
    ],
)
def test_a_breakdown_that_adds_up_hides_no_more_than_it_must(delen, expected):
    assert shown(*breakdown(*delen)) == expected


def test_a_hidden_cell_holds_nothing_of_its_number():
    persons = {"cel0", "cel1", "cel2", "totaal"}

    published = [protect(*breakdown(small, 9, 20), personen=persons) for small in (1, 4)]

    assert published[0]["cel0"] == published[1]["cel0"] == Verborgen(Verbergreden.KLEIN)
    assert published[0]["cel1"] == published[1]["cel1"] == Verborgen(Verbergreden.AANVULLEND)


def test_only_cells_that_count_persons_are_hidden_for_being_small():
    cellen, relaties = breakdown(2, 9)

    assert shown(cellen, relaties, personen=frozenset()) == ["11", "2", "9"]


def test_what_is_not_registered_stays_so_and_leaves_the_rest_alone():
    cellen = {"totaal": 20, "a": 3, "b": None}

    published = protect(cellen, [Som("totaal", ("a", "b"))], personen=set(cellen))

    assert published == {"totaal": 20, "a": Verborgen(Verbergreden.KLEIN), "b": None}


def test_a_cell_that_is_hidden_in_one_breakdown_is_not_given_away_by_another():
    cellen = {
        "gehuisvest": 28,
        "volwassen": 15,
        "kind": 13,
        "man": 3,
        "vrouw": 12,
        "v-man": 10,
        "v-vrouw": 18,
    }
    relaties = [
        Som("gehuisvest", ("volwassen", "kind")),
        Som("volwassen", ("man", "vrouw")),
        Som("gehuisvest", ("v-man", "v-vrouw")),
    ]

    published = protect(cellen, relaties, personen=set(cellen))

    assert {key for key, cell in published.items() if isinstance(cell, Verborgen)} == {"man", "vrouw"}
    assert not pinned(published, relaties)


def test_a_figure_that_is_printed_twice_is_hidden_twice():
    cellen = {"gehuisvest": 30, "soort-nareis": 12, "soort-regulier": 15, "soort-gva": 3, "nareizigers": 12}
    relaties = [
        Som("gehuisvest", ("soort-nareis", "soort-regulier", "soort-gva")),
        Som("nareizigers", ("soort-nareis",)),
    ]

    published = protect(cellen, relaties, personen=set(cellen))

    assert isinstance(published["soort-nareis"], Verborgen) == isinstance(published["nareizigers"], Verborgen)
    assert not pinned(published, relaties)


def test_a_zero_that_is_printed_twice_is_not_hidden_once():
    cellen, _ = breakdown(1, 1, 1, 1, 0)
    relaties = [Som("totaal", tuple(cellen)[1:]), Som("tweeling", ("cel4",))]

    published = protect(cellen | {"tweeling": 0}, relaties, personen={*cellen, "tweeling"})

    assert published["cel4"] == published["tweeling"] == Verborgen(Verbergreden.GEHEEL)


def test_a_small_total_does_not_follow_from_the_balances():
    cellen = {"gehuisvest": 3, "te-huisvesten": 16, "saldo-eind": -13, "taakstelling": 10, "saldo-begin": -6}
    relaties = [
        Som("saldo-eind", ("gehuisvest",), aftrek=("te-huisvesten",)),
        Som("te-huisvesten", ("taakstelling",), aftrek=("saldo-begin",)),
    ]

    published = protect(
        cellen,
        relaties,
        personen={"gehuisvest"},
        openbaar={"taakstelling", "saldo-begin", "te-huisvesten"},
        saldi={"saldo-eind", "saldo-begin", "te-huisvesten"},
    )

    assert [key for key, cell in published.items() if isinstance(cell, Verborgen)] == [
        "gehuisvest",
        "saldo-eind",
    ]


def test_a_small_number_that_follows_from_public_figures_is_refused():
    cellen = {"totaal": 20, "a": 3, "b": 17}

    with pytest.raises(Onbeschermbaar):
        protect(cellen, [Som("totaal", ("a", "b"))], personen={"a"}, openbaar={"b", "totaal"})


def test_a_rest_of_a_few_persons_cannot_be_computed():
    cellen = {"gehuisvest": 28, "nareizigers": 25}
    relatie = Deelgroep("nareizigers", "gehuisvest")

    published = protect(cellen, [relatie], personen=set(cellen))

    assert sum(isinstance(cell, Verborgen) for cell in published.values()) == 1


def test_a_rest_that_says_nothing_about_a_person_is_left_alone():
    cellen = {"personen": 28, "vraag-over-post": 25}

    published = protect(cellen, [Deelgroep("vraag-over-post", "personen", rest_telt=False)], personen=set(cellen))

    assert published == cellen


def test_a_breakdown_that_does_not_add_up_cannot_be_turned_round():
    # 14 persons, of whom at most 10 are in b: a must be 4, unless more is hidden.
    cellen = {"totaal": 14, "a": 4, "b": 10}
    relaties = [Overlap("totaal", ("a", "b"))]

    published = protect(cellen, relaties, personen=set(cellen))

    assert isinstance(published["b"], Verborgen)
    assert not pinned(published, relaties)


@pytest.mark.parametrize(
    ("cellen", "relatie"),
    [
        ({"totaal": 9, "a": 4, "b": 4}, Som("totaal", ("a", "b"))),
        ({"totaal": 9, "a": 10}, Deelgroep("a", "totaal")),
        ({"totaal": 9, "a": 4, "b": 4}, Overlap("totaal", ("a", "b"))),
        ({"totaal": 9}, Som("totaal", ("elders",))),
        ({"totaal": 8, "a": 4}, Som("totaal", ("a", "a"))),
        ({"totaal": -1}, Som("totaal", ("totaal",))),
    ],
)
def test_a_relation_that_does_not_hold_is_refused(cellen, relatie):
    with pytest.raises(ValueError, match=r"hold|not given|twice|below zero"):
        protect(cellen, [relatie], personen=set(cellen))


def test_a_threshold_that_names_the_number_is_refused():
    with pytest.raises(ValueError, match="threshold 2"):
        protect({"a": 1}, [], personen={"a"}, drempel=2)


few = st.one_of(st.integers(0, 6), st.sampled_from([1, 1, 4, 4, 5, 9, 30]))


@given(st.lists(few, min_size=1, max_size=6))
@settings(max_examples=250)
def test_no_attacker_with_a_pencil_can_pin_a_hidden_cell_of_one_breakdown(delen):
    cellen, relaties = breakdown(*delen)

    published = protect(cellen, relaties, personen=set(cellen))

    assert not pinned(published, relaties)


@given(st.lists(st.integers(0, 6), min_size=1, max_size=3))
@settings(max_examples=150)
def test_no_attacker_who_tries_every_world_can_pin_a_hidden_cell_of_one_breakdown(delen):
    cellen, relaties = breakdown(*delen)

    published = protect(cellen, relaties, personen=set(cellen))

    worlds = enumerate_worlds(published, relaties, most=sum(delen) + 2)
    assert [key for key, values in worlds.items() if len(values) < 2] == []


def housing(man: int, vrouw: int, jongen: int, meisje: int) -> tuple[dict[str, int], list[Relatie]]:
    """A total in two breakdowns that cross, of which one part is broken down again."""
    cellen = {
        "gehuisvest": man + vrouw + jongen + meisje,
        "volwassen": man + vrouw,
        "kind": jongen + meisje,
        "mannelijk": man + jongen,
        "vrouwelijk": vrouw + meisje,
        "volwassen-man": man,
        "volwassen-vrouw": vrouw,
    }
    relaties: list[Relatie] = [
        Som("gehuisvest", ("volwassen", "kind")),
        Som("gehuisvest", ("mannelijk", "vrouwelijk")),
        Som("volwassen", ("volwassen-man", "volwassen-vrouw")),
        Deelgroep("volwassen-man", "mannelijk"),
        Deelgroep("volwassen-vrouw", "vrouwelijk"),
    ]
    return cellen, relaties


@given(few, few, few, few, few)
@settings(max_examples=250)
def test_no_attacker_with_a_pencil_can_pin_a_hidden_cell_of_the_housing_figures(man, vrouw, jongen, meisje, nareis):
    cellen, relaties = housing(man, vrouw, jongen, meisje)
    cellen["nareizigers"] = min(nareis, cellen["gehuisvest"])
    relaties.append(Deelgroep("nareizigers", "gehuisvest"))

    published = protect(cellen, relaties, personen=set(cellen))

    assert not pinned(published, relaties)


@given(st.tuples(*[st.integers(0, 6)] * 4))
@settings(max_examples=80)
def test_no_attacker_who_tries_every_world_can_pin_a_cell_or_a_rest_of_the_housing_figures(groups):
    cellen, relaties = housing(*groups)
    published = protect(cellen, relaties, personen=set(cellen))
    known = {key: bounds(cell) for key, cell in published.items()}
    rests = {"mannelijk": "volwassen-man", "vrouwelijk": "volwassen-vrouw"}

    seen: dict[str, set[int]] = {key: set() for key in cellen}
    rest_seen: dict[str, set[int]] = {key: set() for key in rests}
    for guess in product(range(9), repeat=4):
        world, _ = housing(*guess)
        if all(low <= world[key] <= high for key, (low, high) in known.items()):
            for key, value in world.items():
                seen[key].add(value)
            for geheel, deel in rests.items():
                rest_seen[geheel].add(world[geheel] - world[deel])

    hidden = [key for key, cell in published.items() if isinstance(cell, Verborgen)]
    small_rests = [geheel for geheel, deel in rests.items() if 1 <= cellen[geheel] - cellen[deel] <= 4]
    assert [key for key in hidden if len(seen[key]) < 2] == []
    assert [key for key in small_rests if len(rest_seen[key]) < 2] == []


@given(st.lists(st.tuples(st.booleans(), st.booleans(), st.booleans()).filter(any), max_size=12))
@settings(max_examples=150)
def test_no_attacker_can_pin_a_hidden_cell_of_overlapping_groups(people):
    cellen = {"totaal": len(people)} | {f"cel{n}": sum(person[n] for person in people) for n in range(3)}
    relaties: list[Relatie] = [Overlap("totaal", ("cel0", "cel1", "cel2"))]

    published = protect(cellen, relaties, personen=set(cellen))

    assert not pinned(published, relaties)
    assert all(len(values) > 1 for values in enumerate_worlds(published, relaties, most=14).values())


@given(st.lists(few, min_size=1, max_size=6))
@settings(max_examples=100)
def test_every_small_cell_is_hidden_and_a_zero_is_shown_unless_its_whole_breakdown_is_hidden(delen):
    cellen, relaties = breakdown(*delen)

    published = protect(cellen, relaties, personen=set(cellen))

    whole = Verborgen(Verbergreden.GEHEEL) in published.values()
    visible = {key: cell for key, cell in published.items() if not isinstance(cell, Verborgen)}
    assert list(published) == list(cellen)
    assert visible == {key: cellen[key] for key in visible}
    assert not [key for key in visible if 1 <= cellen[key] <= 4]
    assert whole or {key for key, number in cellen.items() if number == 0} <= set(visible)
