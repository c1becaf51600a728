"""The sentences of the architecture that no other tool checks, over the source itself."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

from django.apps import apps
from pghistory.models import Event

from core.aanbod import AANBIEDINGEN
from core.paneel import BLOKKEN, PAGINADELEN
from tests.bron import PACKAGES, ROOT, place, sources, templates, tree

NOT_OVERRIDDEN = {"save", "delete", "clean", "full_clean"}
MOST_LINES = {".py": 400, ".html": 150}
MOST_IN_FUNCTION, MOST_IN_VIEW = 40, 25


def hidden_work(path: Path) -> Iterator[tuple[int, str]]:
    """Lines of this file that make something happen where nobody sees it."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ClassDef):
            if any(ast.unparse(base).endswith("models.Model") for base in node.bases):
                methods = {item.name for item in node.body if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef)}
                if overridden := methods & NOT_OVERRIDDEN:
                    yield node.lineno, f"{node.name} overrides {sorted(overridden)}"
            if node.name == "Meta" and "ordering" in _assigned(node):
                yield node.lineno, "an order that no query names"
        if isinstance(node, ast.ImportFrom) and node.module == "django.db.models.signals":
            names = {alias.name for alias in node.names}
            if path.name != "apps.py" or names != {"post_migrate"}:
                yield node.lineno, f"signals {sorted(names)}: only post_migrate, in apps.py"


def _assigned(node: ast.ClassDef) -> set[str]:
    """The names that are given a value in the body of a class."""
    targets = [target for item in node.body if isinstance(item, ast.Assign) for target in item.targets]
    targets += [item.target for item in node.body if isinstance(item, ast.AnnAssign)]
    return {target.id for target in targets if isinstance(target, ast.Name)}


def test_no_signals_no_save_override_no_meta_ordering():
    """What happens by itself must be seen where it happens."""
    offences = [f"{place(path, line)}: {what}" for path in sources() for line, what in hidden_work(path)]

    assert offences == [], "\n".join(offences)


# Models that hold nothing about a person, or that are no facts. Each with its reason.
NOT_TRACKED = {
    "organisatie.Gemeente": "a place; changed by hand once in years",
    "organisatie.Locatie": "a place",
    "spreekuur.Concept": "a draft: gone once saved",
    "spreekuur.Contactdag": "a projection: a number, and nothing about anyone",
    "spreekuur.Contactgat": "a projection: that a contact has no persons or subjects",
    "spreekuur.Onderwerpdag": "a projection: a number, and nothing about anyone",
    "organisatie.Inzending": "that a form was handled: forgotten after two days",
    "organisatie.Sessie": "that somebody is signed in: gone when it ends",
    "historie.Inzage": "is itself the trail, and only added to",
    "rapportage.Editie": "fixed for ever, and only added to",
    "rapportage.Editierijen": "fixed for ever, and only added to",
    "rapportage.Publicatie": "fixed for ever, and only added to",
    "rapportage.Vrijgave": "fixed for ever, and only added to",
    "vandaag.Hartslag": "the machine, not a person",
    "termijnen.Termijn": "a projection: follows from facts that are tracked",
    "termijnen.Berekening": "a projection: saves the work of the night",
    "gezinshereniging.Rondebericht": "that a mail was sent: a number, and nobody it is about",
    "termijnen.Attendering": "is itself a trail of who was told, and only added to",
    "termijnen.Dagbericht": "the machine's own post book: a number, and nothing about anyone",
    "termijnen.Termijncontrole": "the machine, not a person",
}


def test_every_model_about_a_person_is_tracked():
    tracked = {model.pgh_tracked_model._meta.label for model in apps.get_models() if issubclass(model, Event)}
    own = {
        model._meta.label
        for model in apps.get_models()
        if model._meta.app_label in PACKAGES and not issubclass(model, Event)
    }

    assert own - tracked == set(NOT_TRACKED)


def test_every_tracked_model_remembers_its_deletes():
    for model in apps.get_models():
        if issubclass(model, Event):
            labels = {tracker.label for tracker in model.pgh_trackers}
            assert labels == {"insert", "update", "delete"}, model


def too_long(path: Path) -> Iterator[tuple[int, str]]:
    """What is over its limit in this file: the whole, or a function."""
    lines = path.read_text().count("\n")
    if lines > MOST_LINES[path.suffix]:
        yield 1, f"{lines} lines, at most {MOST_LINES[path.suffix]}"
    if path.suffix != ".py":
        return
    most = MOST_IN_VIEW if "views" in path.relative_to(ROOT).with_suffix("").parts[1:] else MOST_IN_FUNCTION
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            if length > most:
                yield node.lineno, f"{node.name} has {length} lines, at most {most}"


def test_files_and_functions_are_small():
    paths = [*sources(), *sorted((ROOT / "tests").rglob("*.py")), *templates()]

    offences = [f"{place(path, line)}: {what}" for path in paths for line, what in too_long(path)]

    assert offences == [], "\n".join(offences)


def test_every_template_is_used():
    """A template that no code, no template and no library names is dead."""
    paths = [*sources(), *templates(), *sorted((ROOT / "templates").rglob("*.txt"))]
    texts = "\n".join(path.read_text() for path in paths)
    by_library = ("account/", "allauth/", "wegwijs/", "403", "404", "429", "500", "django/")
    offers = [offer for per_kind in AANBIEDINGEN.values() for offer in per_kind]
    registered = {shown.template for shown in (*PAGINADELEN.values(), *BLOKKEN.values(), *offers)}
    unused = []
    for folder in [ROOT / "templates", *(ROOT / p / "templates" for p in PACKAGES)]:
        for path in sorted(folder.rglob("*.html")):
            name = path.relative_to(folder).as_posix()
            named = name in registered or any(f"{name}{end}" in texts for end in "\"'#")
            if not named and not name.startswith(by_library):
                unused.append(name)

    assert unused == []


def test_every_package_has_its_place_in_the_layers():
    linter = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    layers = {name.strip("() ") for layer in linter["contracts"][0]["layers"] for name in layer.split("|")}

    assert sorted(linter["root_packages"]) == list(PACKAGES)
    assert set(PACKAGES) - layers == set()


def test_glossary_names_every_model_and_right():
    from organisatie.rechten import Recht

    words = (ROOT / "docs" / "woordenlijst.md").read_text().lower()
    models = [
        m._meta.object_name for m in apps.get_models() if m._meta.app_label in PACKAGES and not issubclass(m, Event)
    ]
    missing = [name for name in models if f"**{name.lower()}**" not in words]
    missing += [recht.value for recht in Recht if recht.value not in words]

    assert missing == []
