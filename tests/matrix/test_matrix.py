"""Role × URL × kind of client, GET and POST, against the table of rights. A new URL is covered the moment it exists."""

from collections import defaultdict
from contextlib import nullcontext
from functools import cache, partial
from typing import Any

import pytest
from django.template import Context, Template
from django.test import Client as DjangoClient
from django.utils import timezone

from clients.tonen.rechten import rechten_op
from core.clientpagina import NU, SPOREN, TIJDLIJN, Nudeel
from core.kijk import Kijk
from core.levenslijn import Spoor
from core.paneel import AANVULLINGEN, PAGINADELEN, PANELEN, Kaart
from organisatie.rechten import RECHTEN, Recht, Rol, Toegang
from tests.each import each
from tests.elk import one_of_each, part_and_rest, rest_of
from tests.factories import (
    ClientFactory,
    ContactFactory,
    GebruikerFactory,
    HuisvestingFactory,
    NotitieFactory,
    ToewijzingFactory,
    VraagFactory,
)
from tests.factories_begeleiding import AfspraakFactory, TrajectFactory
from tests.factories_dossiers import DossierFactory
from tests.factories_termijnen import (
    BrieftermijnFactory,
    InburgeringFactory,
    TermijnFactory,
    VerblijfsvergunningFactory,
)
from tests.matrix.adressen import GUARDED, OWN, kind_of_page, package_of, parameters
from tests.matrix.rondgang import UITGELOGD, always, as_it_was, in_parts, read_status, undrawn, walk
from tests.matrix.voorbeelden import VAN_CLIENT, VAN_PLAATS, VOORBEELDEN
from tests.matrix.wereld import ELDERS, KINDS, Geval, Vraagsteller, geval, may_reach, vraagsteller


def test_every_view_names_its_right():
    """``@vereist(Recht.X)``, or ``@openbaar`` on purpose."""
    assert [name for name, item in OWN.items() if not hasattr(item.callback, "recht")] == []


def test_every_parameter_has_an_example():
    """Else add an example-maker to tests/matrix/voorbeelden.py."""
    assert {name: lacking for name, item in OWN.items() if (lacking := set(parameters(item)) - set(VOORBEELDEN))} == {}


def test_the_matrix_is_not_empty():
    assert len(GUARDED) > 30


def test_the_ordinary_run_opens_every_address_and_asks_each_role_each_kind_of_page():
    asked = {case: ask_in_part(*case) for case in CASES}
    opened = {name for case in CASES for name in asked[case] if promise(*case, name)[0] == 200}

    assert opened == set(GUARDED)
    for case in CASES:
        of_package = {package_of(name) for name in ask_of(*case)}
        assert {package_of(name) for name in asked[case]} == of_package, case
    for rol in Rol:
        doors = {kind_of_door(rol, name) for kind in KINDS for name in asked[rol, kind]}
        assert doors == {kind_of_door(rol, name) for name in GUARDED}, rol
    promises = {(name, promise(*case, name)) for case in CASES for name in ask_of(*case)}
    assert {(name, promise(*case, name)) for case in CASES for name in asked[case]} == promises


def expected(rol: Rol, recht: Recht, kind: str, names: list[str]) -> int:
    """The status that the table promises: 200, 403 or 404."""
    if recht not in RECHTEN[rol]:
        return 403
    if any(name in VAN_CLIENT for name in names) and not may_reach(rol, recht, kind):
        return 404
    if any(name in VAN_PLAATS for name in names) and kind in ELDERS:
        return 404
    return 200


def ask(client: DjangoClient, method: str, path: str) -> int:
    """The status of one request; what it wrote is rolled back, and what it shows no browser keeps."""
    with as_it_was(client):
        answer = getattr(client, method)(path)
        status = read_status(answer)
        assert status not in {200, 302} or "no-store" in answer.headers.get("Cache-Control", ""), path
        return status


def find_fault(case: Geval, name: str, path: str) -> str:
    """What is wrong with one URL for one kind of client, asked with GET and with an empty POST; else nothing.

    A page for who may see it is drawn, once for each set of rights over the client. No is not drawn, nor the form
    again: tests/test_formulieren.py draws every form.
    """
    wie, item = case.wie, GUARDED[name]
    wanted = expected(wie.rol, item.callback.recht, case.kind, parameters(item))
    draws = wanted == 200 and (not depends_on_who(wie.rol, name) or is_first_with_its_rights(wie.rol, case.kind))
    with nullcontext() if draws else undrawn():
        got = ask(wie.collega.client, "get", path)
    with undrawn():
        posted = ask(wie.collega.client, "post", path)
    # 405 says that the page does not know this method; it cannot be the answer to both.
    allowed = {200, 302, 405} if wanted == 200 else {wanted, 405}
    is_right = {got, posted} <= allowed and (got, posted) != (405, 405)
    return "" if is_right else f"{name}: GET {got}, POST {posted}, not {wanted}"


def depends_on_who(rol: Rol, name: str) -> bool:
    """Whether the answer differs from client to client: a page about a row, in a role that has the right."""
    item = GUARDED[name]
    has_row = any(parameter in VAN_CLIENT or parameter in VAN_PLAATS for parameter in parameters(item))
    return has_row and item.callback.recht in RECHTEN[rol]


def is_first_with_its_rights(rol: Rol, kind: str) -> bool:
    """Whether no kind of client before this one is seen in this role with the very same rights, at the same place."""
    return kind == next(other for other in KINDS if rights_over(rol, other) == rights_over(rol, kind))


def rights_over(rol: Rol, kind: str) -> tuple[bool, frozenset[Recht]]:
    """Whether this kind of client is elsewhere, and the rights of this role over them."""
    return kind in ELDERS, frozenset(recht for recht in Recht if may_reach(rol, recht, kind))


def is_asked(rol: Rol, kind: str, name: str) -> bool:
    """What differs from client to client is asked for each kind of them, all else once."""
    return kind == "unassigned" or depends_on_who(rol, name)


def ask_of(rol: Rol, kind: str) -> list[str]:
    """The addresses of this case."""
    return [name for name in GUARDED if is_asked(rol, kind, name)]


CASES = [(rol, kind) for rol in Rol for kind in KINDS]


def promise(rol: Rol, kind: str, name: str) -> tuple[int, bool]:
    """The status that this address must give in this case, and whether it is about somebody of another team."""
    item = GUARDED[name]
    return expected(rol, item.callback.recht, kind, parameters(item)), kind == "other locatie"


@cache
def asked_once() -> set[tuple[Rol, str, str]]:
    """For each address and each promise that is made of it anywhere, one of the cases in which it is made."""
    cases = defaultdict(list)
    for rol, kind in CASES:
        for name in ask_of(rol, kind):
            cases[name, promise(rol, kind, name)].append((rol, kind))
    return {(*alike[nummer % len(alike)], name) for nummer, ((name, _), alike) in enumerate(cases.items())}


def kind_of_door(rol: Rol, name: str) -> tuple[tuple[str, str], bool]:
    """What one does at this address, and whether this role may not open it at all."""
    return kind_of_page(name), GUARDED[name].callback.recht not in RECHTEN[rol]


def ask_in_part(rol: Rol, kind: str) -> list[str]:
    """What of these the ordinary run asks: each address once where it opens, once where it is closed, once where nobody
    is found and once about somebody of another team; each role of each package one of each kind of page, of those that
    are closed to it too; and about every other kind of client one page of each package, another one in each case."""
    every = ask_of(rol, kind)
    of_a_kind = partial(kind_of_door, rol) if kind == "unassigned" else package_of
    turns = one_of_each(every, of_a_kind, CASES.index((rol, kind)))
    return [name for name in every if name in turns or (rol, kind, name) in asked_once()]


@pytest.mark.parametrize("is_rest", [False, pytest.param(True, marks=pytest.mark.elk)], ids=["part", "rest"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("rol", list(Rol))
def test_each_role_gets_what_the_table_says(db, rol, kind, is_rest):
    part = ask_in_part(rol, kind)
    asked = rest_of(ask_of(rol, kind), part) if is_rest else part
    case = geval(vraagsteller(rol), kind)

    with always(case.wie.collega):
        pages = walk(case.wie.collega.client, case, asked)
        assert [fault for name, path in pages if (fault := find_fault(case, name, path))] == []


@in_parts(GUARDED, pages=80)
def test_nobody_gets_in_without_signing_in_or_without_an_aanstelling(db, names):
    case = geval(vraagsteller(Rol.TEAMLEIDER), "unassigned")
    buiten, niemand = DjangoClient(), DjangoClient()
    niemand.force_login(GebruikerFactory())

    with undrawn():
        for name, path in walk(niemand, case, names):
            assert ask(buiten, "get", path) in {UITGELOGD, 405}, name
            assert ask(niemand, "get", path) in {403, 405}, name
            assert ask(niemand, "post", path) in {403, 405}, name


@pytest.mark.parametrize("rol", list(Rol))
@pytest.mark.parametrize("kind", KINDS)
def test_the_rights_on_a_client_are_those_of_the_table_and_of_the_rows(db, rol, kind):
    """``rechten_op`` (the page), ``visible_to`` (the rows) and the table say the same, for every right."""
    wie = vraagsteller(rol)
    client = geval(wie, kind).client
    toegang = wie.collega.toegang()
    promised = {recht for recht in Recht if may_reach(rol, recht, kind)}
    rows = {recht for recht in Recht if type(client).objects.visible_to(toegang, recht).filter(pk=client.pk).exists()}

    assert rechten_op(toegang, client).rechten == promised
    assert rows == promised


@pytest.mark.parametrize(("rol", "kind"), part_and_rest(CASES, lambda case: (case[0], *rights_over(*case))))
def test_who_looks_at_one_client_alone_has_no_other_right_and_sees_nobody_else(db, rol, kind):
    """What was asked once under one right (``look_at``) opens neither more rights nor more rows. The ordinary run takes
    in each role one kind of client for each set of rights."""
    wie = vraagsteller(rol)
    client, ander = geval(wie, kind).client, geval(wie, "assigned").client
    toegang = wie.collega.toegang()

    def reach(by: Toegang, recht: Recht) -> list[int]:
        return list(type(client).objects.visible_to(by, recht).order_by("pk").values_list("pk", flat=True))

    without = {recht: reach(toegang, recht) for recht in Recht}
    looks = {recht: toegang.look_at(frozenset({client.pk}), recht) for recht in Recht if may_reach(rol, recht, kind)}
    assert all(recht in looked.bekend_onder for recht, looked in looks.items())
    # Rights that reach as far make the same of it: what is equal is asked once.
    for looked in {looked.bekend_onder: looked for looked in looks.values()}.values():
        assert all(looked == same for same in looks.values() if same.bekend_onder == looked.bekend_onder)
        for welk in Recht:
            alone = welk in looked.bekend_onder
            assert may_reach(rol, welk, kind) or not alone, welk
            assert reach(looked, welk) == ([client.pk] if alone else without[welk]), welk
    assert ander.pk != client.pk


def look(rf, wie: Vraagsteller, client: Any) -> dict[str, Any]:
    """What a page about this client is drawn with, for who asks."""
    request = rf.get("/")
    request.user, request.toegang = wie.collega.gebruiker, wie.collega.toegang()
    return {"request": request, "client": client, "rechten": rechten_op(request.toegang, client).rechten}


@pytest.mark.parametrize("kind", KINDS)
def test_a_part_of_a_page_is_drawn_only_with_its_right(db, rf, kind):
    wie = vraagsteller(Rol.VRIJWILLIGER)
    client = geval(wie, kind).client
    ClientFactory(locatie=wie.hier, hoofd=client)  # else there is no other record to draw
    if may_reach(Rol.VRIJWILLIGER, Recht.WERKBEELD_ZIEN, kind):
        ToewijzingFactory(client=client.dubbelen.get(), gebruiker=wie.collega.gebruiker)

    drawn = {
        naam: bool(draw(f"{{% load panelen %}}{{% paginadeel '{naam}' %}}", look(rf, wie, client)).strip())
        for naam in PAGINADELEN
    }

    assert drawn == {naam: may_reach(Rol.VRIJWILLIGER, deel.recht, kind) for naam, deel in PAGINADELEN.items()}


def draw(text: str, context: dict[str, Any]) -> str:
    """A piece of a template in this context."""
    return Template(text).render(Context(context))


SOURCES = {f"{soort} {naam}": bron for soort, register in (
    ("card", PANELEN), ("nu", NU), ("tijdlijn", TIJDLIJN), ("spoor", SPOREN)
) for naam, bron in register.items()}  # fmt: skip


def tell(bron: Any, kijk: Kijk) -> Any:
    """What one source shows of a client: its card, or its lines."""
    found = bron.prepare(kijk, 9) if bron in TIJDLIJN.values() else bron.prepare(kijk)
    if isinstance(found, Spoor):
        return [*found.balken, *found.merken]
    if isinstance(found, Nudeel):
        return found.regels
    return found if isinstance(found, Kaart) else list(found)


@pytest.fixture
def case(db, kind):
    """Somebody of this kind, about whom there is something of every kind; a volunteer asks."""
    case = geval(vraagsteller(Rol.VRIJWILLIGER), kind)
    fill(case)
    return case


@pytest.mark.parametrize("kind", KINDS)
@each(sorted(SOURCES))
def test_what_stands_on_the_page_of_a_client_comes_only_with_its_right(naam, case):
    """The page asks the right; and without it the rows themselves do not come."""
    toegang, bron = case.wie.collega.toegang(), SOURCES[naam]
    kijk = Kijk(toegang, case.client, rechten_op(toegang, case.client).rechten)
    reached = may_reach(Rol.VRIJWILLIGER, bron.recht, case.kind)

    assert (bron.recht in kijk.rechten) == reached
    if not isinstance(said := tell(bron, kijk), Kaart):
        assert bool(said) == reached


def fill(case: Geval) -> None:
    """Something of every kind about this client, made by somebody else."""
    client, plaats = case.client, {"locatie": case.locatie, "gemeente": case.gemeente, "gebruiker": case.iemand()}
    VraagFactory(contact=ContactFactory(**plaats, clients=[client], uitkomst="open"), voor=case.iemand())
    NotitieFactory(client=client, gebruiker=case.iemand())
    BrieftermijnFactory(client=client)
    TermijnFactory(client=client, begin=timezone.localdate())
    HuisvestingFactory(client=client, gemeente=case.gemeente)
    VerblijfsvergunningFactory(client=client)
    InburgeringFactory(client=client)
    TrajectFactory(client=client, gemeente=case.gemeente)
    AfspraakFactory(client=client, gebruiker=case.iemand())
    DossierFactory(referent=client)


@pytest.mark.parametrize("naam", sorted(AANVULLINGEN))
@pytest.mark.parametrize("kind", KINDS)
def test_a_line_speaks_only_of_clients_within_reach(db, naam, kind):
    wie = vraagsteller(Rol.VRIJWILLIGER)
    client = geval(wie, kind).client
    TermijnFactory(client=client, begin=timezone.localdate())

    said = AANVULLINGEN[naam].prepare(wie.collega.toegang(), [client])

    assert any(said.values()) == may_reach(Rol.VRIJWILLIGER, AANVULLINGEN[naam].recht, kind)
