"""README names nothing that does not exist: files, commands, options, settings and addresses."""

import re

from django.core.management import get_commands, load_command_class
from django.urls import Resolver404, resolve

from tests.bron import ROOT, sources

TEXT = (ROOT / "README.md").read_text()
CODE = "\n".join(path.read_text() for path in sources())
MADE = (".data", ".venv", "staticfiles")
"""What comes into being by running it."""


def test_every_link_leads_to_a_file():
    links = re.findall(r"\]\(([^)#]+)", TEXT)

    assert links
    assert [link for link in links if "://" not in link and not (ROOT / link).exists()] == []


def test_every_script_and_path_exists():
    paths = re.findall(r"(?<![\w/.])([a-z]+/[\w./-]+\w)", TEXT)
    own = [path for path in paths if (ROOT / path.split("/")[0]).is_dir() and not path.startswith(MADE)]

    assert len(own) > 20
    assert [path for path in own if not any((ROOT / f"{path}{suffix}").exists() for suffix in ("", ".py"))] == []


def test_every_command_and_each_of_its_options_exists():
    lines = re.findall(r"(?:bin/manage|manage\.py) ([a-z]+)((?: [^`\n]*)?)", TEXT)
    missing = []
    for naam, rest in lines:
        if naam not in get_commands():
            missing.append(naam)
            continue
        command = load_command_class(get_commands()[naam], naam)
        known = {"--data", *command.create_parser("manage.py", naam)._option_string_actions}
        missing += [f"{naam} {option}" for option in re.findall(r"--[a-z-]+", rest) if option not in known]

    assert len(lines) > 3
    assert missing == []


def test_every_option_of_the_scripts_exists():
    scripts = "\n".join(path.read_text() for path in (ROOT / "bin").iterdir()) + (ROOT / "manage.py").read_text() + CODE
    options = set(re.findall(r"(?:bin/(?:run|test|bench|check)[^`\n|]*|^\| `)(--[a-z]+)", TEXT, re.MULTILINE))

    assert {"--leeg", "--port", "--data", "--alles"} <= options
    assert [option for option in sorted(options) if option not in scripts] == []


def test_every_setting_is_read_somewhere():
    names = set(re.findall(r"\b(?:WEGWIJS|DATABASE)_[A-Z_]+\b", TEXT))

    assert len(names) > 8
    assert [name for name in sorted(names) if f'"{name}"' not in CODE] == []


def test_every_address_is_one_of_the_site():
    addresses = sorted(set(re.findall(r"`(/[a-z]+/?)`", TEXT)))
    unknown = []
    for address in addresses:
        try:
            resolve(address)
        except Resolver404:
            unknown.append(address)

    assert addresses
    assert unknown == []
