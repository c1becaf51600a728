"""The crawl: every address, in every role, with hostile values in every field: never a fault of ours.

The ordinary run sends two values as a team leader to one page of each package to look at and one to act on,
``bin/test --elk`` to every page; ``bin/test -m kruip`` sends them all in every role.
"""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as DjangoClient

from organisatie.rechten import Rol
from tests.aanval.test_rommel_in_het_adres import ROMMEL
from tests.matrix.adressen import GUARDED, looks_or_acts
from tests.matrix.rondgang import always, as_it_was, in_parts, reads_question, walk
from tests.matrix.wereld import geval, vraagsteller

ERGER = (
    *ROMMEL,
    "",
    "0",
    "-0.0",
    "1e309",
    "NaN",
    "31-02-2026",
    "25:61",
    "2026-13-45T99:99",
    "00000000-0000-0000-0000-000000000000",
    "' or 1=1 --",
    "=1+1",
    "{{ 7|add:1 }}{% debug %}",
    "../../etc/passwd",
    b"\xed\xa0\xbd",  # half of a sign, as only a program sends it
    "\r\nSet-Cookie: a=b",
)
VEEL = 700


def find_faults(rol: Rol, names: list[str], waarden: tuple[str | bytes, ...]) -> dict[tuple[str, str], set[int]]:
    """The faults of these addresses with each of these values, in every field that a form has and behind the ?."""
    wie = vraagsteller(rol)
    case = geval(wie, "assigned")
    client = wie.collega.client
    client.raise_request_exception = False
    uit: dict[tuple[str, str], set[int]] = {}
    with always(wie.collega):
        for naam, path in walk(client, case, names):
            uit |= _send(client, naam, path, waarden)
    return {waar: statussen for waar, statussen in uit.items() if any(status >= 500 for status in statussen)}


def _send(
    client: DjangoClient, naam: str, path: str, waarden: tuple[str | bytes, ...]
) -> dict[tuple[str, str], set[int]]:
    antwoord = client.get(path)
    velden, vraagt = _find_fields(antwoord), reads_question(antwoord)
    uit: dict[tuple[str, str], set[int]] = {}
    for waarde in waarden:
        with as_it_was(client):
            data: dict[str, Any] = dict.fromkeys(velden, waarde)
            statussen = {client.get(path, data).status_code} if vraagt or waarde == waarden[0] else set()
            for sturen in (data, dict.fromkeys(velden, [waarde] * 2)):
                statussen.add(client.post(path, sturen).status_code)
        uit[naam, str(waarde)[:40]] = statussen
    return uit


def _find_fields(antwoord: Any) -> set[str]:
    """The fields of the form on this page, and those that views read by themselves."""
    form = antwoord.context and antwoord.context.get("form")
    eigen = set(getattr(form, "fields", ()))
    return eigen | {
        "q",
        "zoek",
        "client",
        "clients",
        "kies",
        "weg",
        "zoek_nu",
        "versie",
        "inzending",
        "pagina",
        "locatie",
    }


@in_parts(GUARDED, turn=2, kind=looks_or_acts)
def test_two_hostile_values_in_every_field_break_nothing(db, names):
    assert find_faults(Rol.TEAMLEIDER, names, ("ab\x00cd", "9" * 20)) == {}


@pytest.mark.kruip
@in_parts(GUARDED)
@pytest.mark.parametrize("rol", list(Rol))
def test_every_hostile_value_in_every_role_breaks_nothing(db, rol, names):
    assert find_faults(rol, names, ERGER) == {}


@pytest.mark.kruip
@in_parts(GUARDED)
def test_a_file_and_very_many_values_break_nothing(db, names):
    wie = vraagsteller(Rol.TEAMLEIDER)
    client = wie.collega.client
    client.raise_request_exception = False
    data = {veld: [str(n) for n in range(VEEL)] for veld in ("clients", "erbij", "client", "helpers", "leden")}

    for naam, path in walk(client, geval(wie, "assigned"), names):
        bestand = SimpleUploadedFile("a.html", b"<script>")
        statussen = {client.post(path, sturen).status_code for sturen in (data, {"notitie": bestand})}
        assert max(statussen) < 500, naam
