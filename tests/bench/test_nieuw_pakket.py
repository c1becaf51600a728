"""What a new package costs: the files outside its own folder that have to change before everything is in order."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from tests.bench.meting import Rapport

pytestmark = pytest.mark.bench

BUDGET_FILES = 2
"""The settings, and the contract of the layers. Rights of its own would change `organisatie/rechten.py` too."""

FOLDER = {
    "__init__.py": '"""A package to measure with."""\n',
    "apps.py": '''"""Tells Django that this package exists."""

from django.apps import AppConfig


class ProefConfig(AppConfig):
    """The package ``proef``."""

    name = "proef"
    verbose_name = "proef"
''',
    "domain.py": '''"""Pure rules."""


def count(rows: list[int]) -> int:
    """How many there are."""
    return len(rows)
''',
    "panelen.py": '''"""What this package shows on the page of a client and on *Vandaag*."""

from typing import Any

from core.clientpagina import Gebeurtenis, Nudeel, Nuregel, nu, spoor, tijdlijn
from core.kijk import Kijk
from core.levenslijn import Merk, Spoor
from core.paneel import Kaart, blok, pagina, paneel
from organisatie.rechten import Recht
from proef.domain import count


@paneel(Recht.CLIENT_ZIEN, volgorde=900, kop="Proef", icoon="huis", naar="clients:client-detail")
def proef(kijk: Kijk) -> Kaart:
    """How it stands."""
    return Kaart(f"{count([kijk.client.pk])} keer")


@pagina("proef.proef", Recht.CLIENT_ZIEN, volgorde=10)
def proef_pagina(_toegang: Any, client: Any) -> dict[str, Any]:
    """Nothing yet."""
    return {"aantal": count([client.pk])}


@nu(Recht.CLIENT_ZIEN, volgorde=900)
def proef_nu(kijk: Kijk) -> Nudeel:
    """The next appointment."""
    return Nudeel((Nuregel("Afspraak", "/", op=kijk.toegang.vandaag),))


@tijdlijn(Recht.CLIENT_ZIEN, soort="proeven", volgorde=900)
def proef_tijdlijn(kijk: Kijk, _hoogstens: int) -> list[Gebeurtenis]:
    """What happened."""
    return [Gebeurtenis(kijk.toegang.vandaag, "Proef", "/")]


@spoor(Recht.CLIENT_ZIEN, volgorde=900)
def proef_spoor(kijk: Kijk) -> Spoor:
    """When it happened."""
    return Spoor("Proef", "proef", "/", merken=[Merk(kijk.toegang.vandaag, "Proef", "/")])


@blok(Recht.CLIENT_ZIEN, volgorde=900)
def proef_vandaag(_toegang: Any) -> dict[str, Any]:
    """Nothing yet."""
    return {"aantal": count([])}
''',
    "views.py": '''"""What the addresses do."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from organisatie.deur import vereist
from organisatie.rechten import Recht


@vereist(Recht.CLIENT_ZIEN)
def proef_list_view(request: HttpRequest) -> HttpResponse:
    """Show a page."""
    return render(request, "proef/proef_list.html", {})
''',
    "urls.py": '''"""The addresses of this package."""

from django.urls import path

from proef.views import proef_list_view

app_name = "proef"
urlpatterns = [path("proef/", proef_list_view, name="proef-list")]
''',
    "templates/proef/proef_list.html": '{% extends "base.html" %}\n',
    "templates/proef/panelen/proef_pagina.html": "<p>{{ aantal }}</p>\n",
    "templates/proef/blokken/proef_vandaag.html": "<p>{{ blok.aantal }}</p>\n",
}
OUTSIDE = {
    "config/settings.py": [('    "clients",\n', '    "clients",\n    "proef",\n')],
    "pyproject.toml": [
        ('"namen", "organisatie",', '"namen", "organisatie", "proef",'),
        ("(spreekuur) | (verblijf)", "(spreekuur) | (verblijf) | (proef)"),
    ],
}
CHECKS = (
    ["manage.py", "check", "--fail-level", "WARNING"],
    ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
    ["-m", "ruff", "check", "."],
    ["-m", "pytest", "-q", "tests/test_architectuur.py", "tests/test_schrijven.py", "tests/test_zinnen.py"],
    ["-m", "pytest", "-q", "tests/matrix", "-k", "proef or names_its_right or has_an_example"],
)


def test_a_new_package_costs_one_folder(rapport: Rapport, tmp_path: Path) -> None:
    house = tmp_path / "house"
    leave = shutil.ignore_patterns(".data", ".venv", ".git", "__pycache__", ".*_cache")
    shutil.copytree(settings.BASE_DIR, house, ignore=leave)
    for name, text in FOLDER.items():
        path = house / "proef" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    for name, changes in OUTSIDE.items():
        path = house / name
        text = path.read_text()
        for old, new in changes:
            assert old in text, f"{name} no longer says {old}"
            text = text.replace(old, new)
        path.write_text(text)

    wrong = [" ".join(check) + "\n" + said for check in CHECKS if (said := complaint(house, check))]

    assert wrong == [], "\n\n".join(wrong)
    rapport.check_most("files outside a new package that had to change", len(OUTSIDE), BUDGET_FILES)


def complaint(house: Path, check: list[str]) -> str:
    """What one check says against this house; empty when nothing."""
    done = subprocess.run(
        [sys.executable, *check],
        cwd=house,
        env={"PATH": "/usr/bin:/bin", "DJANGO_SETTINGS_MODULE": "tests.settings", "WEGWIJS_ONTWIKKELING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else done.stdout[-3000:] + done.stderr[-3000:]
