"""The five sentences of the architecture that no other tool checks, over the source itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from pghistory.models import Event

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = (
    "begeleiding", "clients", "config", "core", "demo", "gezinshereniging", "historie", "inburgering", "namen",
    "organisatie", "verblijf",
    "rapportage", "spreekuur", "termijnen", "uitwisseling", "vandaag", "wetgeving",
)  # fmt: skip
WRITES = {
    "save", "create", "update", "delete", "bulk_create", "bulk_update", "get_or_create", "update_or_create",
    "asave", "acreate", "aupdate", "adelete", "aget_or_create", "save_versie",
}  # fmt: skip
READERS = ("views", "forms", "templatetags", "panelen", "signals", "urls", "context")


def sources(*packages: str) -> Iterator[Path]:
    """The Python files of these packages, migrations aside."""
    for package in packages or PACKAGES:
        yield from (p for p in sorted((ROOT / package).rglob("*.py")) if "migrations" not in p.parts)


def is_reader(path: Path) -> bool:
    """Whether this file is one of the rooms that only read."""
    parts = path.relative_to(ROOT).with_suffix("").parts[1:]
    return any(part in READERS for part in parts)


def writes_in(tree: ast.AST) -> list[str]:
    """Calls that write to the database: methods of querysets and rows."""
    # dict.update, session and form.data take a mapping, never field=value on a queryset.
    harmless = {"data", "context", "headers", "attrs", "widget", "request", "session", "initial", "kwargs"}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in WRITES:
            owner = node.func.value
            name = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", "")
            if name not in harmless:
                found.append(f"line {node.lineno}: .{node.func.attr}()")
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "save_versie":
            found.append(f"line {node.lineno}: save_versie()")
    return found


@pytest.mark.parametrize("path", [p for p in sources() if is_reader(p)], ids=lambda p: str(p.relative_to(ROOT)))
def test_only_actions_write(path):
    assert writes_in(ast.parse(path.read_text())) == []


def test_the_check_on_writes_sees_a_write():
    tree = ast.parse("def view(request):\n    Client.objects.create(naam='x')\n    row.save()\n    save_versie(row, 1)")

    assert len(writes_in(tree)) == 3


@pytest.mark.parametrize("path", list(sources()), ids=lambda p: str(p.relative_to(ROOT)))
def test_no_signals_no_save_override_no_meta_ordering(path):
    """What happens by itself must be seen where it happens."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ClassDef):
            bases = {ast.unparse(base) for base in node.bases}
            if any(base.endswith("models.Model") for base in bases):
                names = {item.name for item in node.body if isinstance(item, ast.FunctionDef)}
                assert not names & {"save", "delete", "clean", "full_clean"}, f"{node.name} overrides {names}"
            if node.name == "Meta":
                targets = {
                    t.id
                    for item in node.body
                    if isinstance(item, ast.Assign)
                    for t in item.targets
                    if isinstance(t, ast.Name)
                }
                assert "ordering" not in targets
        if isinstance(node, ast.ImportFrom) and node.module == "django.db.models.signals":
            assert path.name == "apps.py", "only post_migrate, in apps.py"
            assert {alias.name for alias in node.names} == {"post_migrate"}


# Models that hold nothing about a person, or that are no facts. Each with its reason.
NOT_TRACKED = {
    "organisatie.Gemeente": "a place; changed by hand once in years",
    "organisatie.Locatie": "a place",
    "organisatie.Werkgebied": "a place and a gemeente",
    "spreekuur.Concept": "a draft: gone once saved",
    "historie.Inzage": "is itself the trail, and only added to",
    "vandaag.Hartslag": "the machine, not a person",
    "termijnen.Termijn": "a projection: follows from facts that are tracked",
    "termijnen.Berekening": "a projection: saves the work of the night",
    "termijnen.Attendering": "is itself a trail of who was told, and only added to",
    "termijnen.Dagbericht": "the machine's own post book: a number, and nothing about anyone",
    "termijnen.Termijncontrole": "the machine, not a person",
    "organisatie.Inzending": "that a form was handled: nothing of it, nor of who sent it; gone after two days",
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


LIMITS = {".py": 400, ".html": 150}


def source_files() -> list[Path]:
    """Everything with a limit to its size: the packages, the tests and the templates."""
    found = [
        *sources(),
        *sorted((ROOT / "tests").rglob("*.py")),
        *sorted((ROOT / "templates").rglob("*.html")),
    ]
    return found + [p for package in PACKAGES for p in sorted((ROOT / package).rglob("*.html"))]


@pytest.mark.parametrize("path", source_files(), ids=lambda p: str(p.relative_to(ROOT)))
def test_files_and_functions_are_small(path):
    lines = path.read_text().count("\n")
    assert lines <= LIMITS[path.suffix], f"{lines} lines"
    if path.suffix == ".py":
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or 0) - node.lineno + 1
                most = 25 if "views" in path.relative_to(ROOT).with_suffix("").parts[1:] else 40
                assert length <= most, f"{node.name} has {length} lines, at most {most}"


def test_every_template_is_used():
    """A template that no code, no template and no library names is dead."""
    texts = "\n".join(
        path.read_text()
        for path in [
            *sources(),
            *(p for p in source_files() if p.suffix == ".html"),
            *sorted((ROOT / "templates").rglob("*.txt")),
        ]
    )
    by_library = ("account/", "allauth/", "wegwijs/", "403", "404", "500", "django/")
    unused = []
    for folder in [ROOT / "templates", *(ROOT / p / "templates" for p in PACKAGES)]:
        for path in sorted(folder.rglob("*.html")):
            name = path.relative_to(folder).as_posix()
            if name.startswith(by_library) or f'{name}"' in texts or f"{name}#" in texts or f"{name}'" in texts:
                continue
            if "/panelen/" in name:  # named by the panel function
                package, _, functie = name.removesuffix(".html").split("/")
                if f"def {functie}(" in (ROOT / package / "panelen.py").read_text():
                    continue
            unused.append(name)

    assert unused == []


def test_glossary_names_every_model_and_right():
    from organisatie.rechten import Recht

    words = (ROOT / "docs" / "woordenlijst.md").read_text().lower()
    models = [
        m._meta.object_name for m in apps.get_models() if m._meta.app_label in PACKAGES and not issubclass(m, Event)
    ]
    missing = [name for name in models if f"**{name.lower()}**" not in words]
    missing += [recht.value for recht in Recht if recht.value not in words]

    assert missing == []
