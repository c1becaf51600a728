"""The house of ARCHITECTURE.md: the same rooms everywhere, one name for one thing, helpers that begin with a verb.

Each exception stands in a table here, with its reason.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests.bron import PACKAGES, ROOT, place, sources, templates, tree

ROOMS = {
    *("domain", "models", "actions", "forms", "views", "urls", "tonen", "tasks", "panelen"),
    *("apps", "management", "templatetags", "migrations"),
}
NO_DOMAIN = frozenset({"config", "core", "demo", "namen", "wetgeving"})
"""Packages without rooms: the frame, the shared ground, the made-up world, and two libraries without Django."""
OTHER_ROOMS = {
    "historie/boek.py": "the book of looks, as the packages below ask it",
    "historie/middleware.py": "leaves an Inzage after every page",
    "organisatie/action.py": "what an action is",
    "organisatie/deur.py": "how a view is opened, and reaches its rows",
    "organisatie/figuren.py": "the names of figures, which the package that counts fills in",
    "organisatie/formulier.py": "the page with one form, for every package",
    "organisatie/inzending.py": "a form that is sent twice is handled once",
    "organisatie/verzoek.py": "a request as the middleware and the door leave it",
    "organisatie/mail.py": "the letters about getting in, which a screen and a command both send",
    "organisatie/middleware.py": "puts the Toegang on every request",
    "organisatie/rechten.py": "the whole policy on one page",
    "organisatie/talen.py": "the languages that clients and the team speak, pure",
    "organisatie/toegang.py": "from the appointments of today to a Toegang",
    "rapportage/bescherming.py": "which small numbers to hide, pure",
    "rapportage/controles.py": "sums that must agree",
    "rapportage/edities": "what is fixed: its content, its rows, and what the gemeente reads of it",
    "rapportage/grafiek": "values to SVG, pure",
    "rapportage/indicator.py": "what a figure is",
    "rapportage/indicatoren": "a wing: the figures of each package",
    "rapportage/rekenen.py": "the only code that counts",
    "rapportage/verslag": "the text of a report and its fields, pure",
    "termijnen/bronnen": "a wing: the facts of each package",
    "termijnen/regels": "a wing: the pure rules about the facts of each package",
    "termijnen/sync.py": "the only code that stores deadlines",
}


def test_every_package_has_the_same_rooms():
    own = {
        f"{package}/{path.name}"
        for package in set(PACKAGES) - NO_DOMAIN
        for path in (ROOT / package).iterdir()
        if path.stem not in ROOMS | {"__init__", "__pycache__"}
    }

    assert own == set(OTHER_ROOMS)


WINGS = {
    "termijnen/bronnen": {"alles", "bron", "lezen"},
    "termijnen/regels": {"alles", "dossierfeiten", "feiten", "rij", "versie"},
    "rapportage/indicatoren": {"register", "uitsplitsingen"},
}
"""Folders with one file per package, and the mechanism that lies beside these files."""


def test_a_wing_has_a_file_per_package_under_the_name_of_the_package():
    for wing, mechanism in WINGS.items():
        names = {path.stem for path in (ROOT / wing).iterdir()} - {"__init__", "__pycache__"}

        assert names - mechanism <= set(PACKAGES), wing
        assert mechanism < names, wing


def test_the_home_pages_know_no_package_by_name():
    """What they show is registered; below them they know who may do what, and the shared ground."""
    imports = [node for path in sources("vandaag") for node in ast.walk(tree(path)) if isinstance(node, ast.ImportFrom)]
    known = {(node.module or "").split(".")[0] for node in imports}

    assert known & set(PACKAGES) == {"core", "organisatie", "vandaag"}


VERBS = """
    add allow answer apply ask assign attach begin belong build call can capitalize carry change check choose
    claim clean clear close collect compare compute convert copy correct count create cut decide delete derive
    describe do does draw drop edit end explain export extend fetch fill find fit fold follow format gather get
    give go group guard handle has have hide hold import is join keep know lay lead leave let list load lock log
    look make mark mask match may measure merge move name narrow note number offer open order pad pair pass pick
    place plan post press preview price print protect prove prune put raise read recompute record refuse register
    rehearse remember
    remove rename render replace require reset round run save say score search see select send set share shorten
    show skip solve sort split start stop store strip submit sum sync take tell test translate turn undo update
    use walk warn was why write
"""
MADE_BY = (
    *("action(", "aanbod", "aanvulling", "bijdrage", "blok", "kaderdeel", "nu(", "opname", "pagina", "paneel"),
    *("register", "shared_task", "spoor(", "tijdlijn(", "weten"),
)
"""A function under one of these decorators has the name of what it makes: an action, a panel, a tag, a task."""
WITHOUT_VERB = {
    "core.historie.historie": "a decorator, read above the model that it tracks",
    "core.clientpagina": "decorators, read above the function that they register",
    "core.aanbod.aanbod": "a decorator, read above what a package offers",
    "core.opname.opname": "a decorator, read above what follows from the facts",
    "core.paneel": "decorators, read above the function that they register",
    "core.weten.weten": "a decorator, read above the lines that it registers",
    "core.velden": "constraints, read in the list of a Meta",
    "organisatie.action.action": "a decorator, read above the function that it makes a use case",
    "organisatie.deur.openbaar": "a decorator, read above the view that it opens",
    "organisatie.deur.vereist": "a decorator, read above the view that it guards",
    "wetgeving.regels.dagen.van": "reads in a row of the catalogue: geldig=van(WI_2013, WI_2021)",
    "organisatie.deur.visible": "beside load, as the architecture names them",
    "clients.tonen.rechten.rechten_op": "the question that pages ask: which rights on this client",
}


def helpers(path: Path) -> Iterator[ast.FunctionDef]:
    """The functions at the top of a module whose names we choose freely."""
    for node in tree(path).body:
        if isinstance(node, ast.FunctionDef) and not any(
            ast.unparse(decorator).startswith((*MADE_BY, "vereist", "openbaar")) for decorator in node.decorator_list
        ):
            yield node


def module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def is_excused(name: str) -> bool:
    return any(name == known or name.startswith(f"{known}.") for known in WITHOUT_VERB)


def test_every_helper_begins_with_an_english_verb():
    offences = [
        f"{place(path, node.lineno)}: {node.name}"
        for path in sources(*(package for package in PACKAGES if package not in {"config", "demo"}))
        for node in helpers(path)
        if node.name.strip("_").split("_")[0] not in VERBS.split() and not is_excused(f"{module(path)}.{node.name}")
    ]

    assert offences == [], "\n".join(offences)


def test_every_view_ends_in_view():
    offences = [
        f"{place(path, node.lineno)}: {node.name}"
        for path in sources()
        for node in tree(path).body
        if isinstance(node, ast.FunctionDef)
        and any(ast.unparse(decorator).startswith(("vereist", "openbaar")) for decorator in node.decorator_list)
        and not node.name.endswith("_view")
    ]

    assert offences == []


def test_what_is_made_for_the_eye_ends_in_beeld():
    """Dataclasses of a room ``tonen``; what somebody asks for (a filter) is no picture."""
    asked = {"Clientfilter", "Termijnfilter"}
    offences = [
        f"{place(path, node.lineno)}: {node.name}"
        for path in sources()
        if "tonen" in module(path).split(".")
        for node in tree(path).body
        if isinstance(node, ast.ClassDef) and any("dataclass" in ast.unparse(d) for d in node.decorator_list)
        if not node.name.endswith("beeld") and node.name not in asked
    ]

    assert offences == []


def test_parts_of_a_page_lie_in_parts():
    """What another template brings in is no page: it lies in ``parts``, or in what a package registers."""
    brought_in = re.compile(r'{%\s*(?:include|getekend)\s+"([^"]+)"')
    folders = {"parts", "panelen", "blokken", "wegwijs"}
    offences = {
        f"{place(path)}: {name}"
        for path in templates()
        for name in brought_in.findall(path.read_text())
        if not folders.intersection(Path(name).parts)
    }

    assert offences == set()


ONE_NAME_TWICE = {
    "Command": "Django finds a command by this name",
    "Migration": "Django finds a migration by this name",
}


def test_a_class_has_a_name_of_its_own_in_the_whole_house():
    places = defaultdict(list)
    for path in sources():
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.ClassDef) and node.name not in {"Meta", *ONE_NAME_TWICE}:
                places[node.name].append(place(path, node.lineno))

    assert {name: found for name, found in places.items() if len(found) > 1} == {}
