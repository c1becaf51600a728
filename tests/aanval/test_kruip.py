"""The crawl: every address, in every role, with hostile values in every field: never a fault of ours.

The ordinary run sends two values as a team leader; ``bin/test -m kruip`` sends them all in every role.
"""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from organisatie.rechten import Rol
from tests.aanval.test_rommel_in_het_adres import ROMMEL
from tests.matrix.rondgang import as_it_was
from tests.matrix.test_matrix import GUARDED, parameters
from tests.matrix.voorbeelden import VOORBEELDEN
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


def send(rol: Rol, naam: str, waarden: tuple[str | bytes, ...]) -> dict[str, set[int]]:
    """The statuses of one address for each of these values, in every field that its form has and behind the ?."""
    wie = vraagsteller(rol)
    case = geval(wie, "assigned")
    path = reverse(naam, kwargs={p: VOORBEELDEN[p](case) for p in parameters(GUARDED[naam])})
    client = wie.collega.client
    client.raise_request_exception = False
    velden = _find_fields(client.get(path))
    uit: dict[str, set[int]] = {}
    for waarde in waarden:
        with as_it_was(client):
            data: dict[str, Any] = dict.fromkeys(velden, waarde)
            statussen = {client.get(path, data).status_code, client.post(path, data).status_code}
            statussen.add(client.post(path, dict.fromkeys(velden, [waarde] * 2)).status_code)
            uit[str(waarde)[:40]] = statussen
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


def faults(uit: dict[str, set[int]]) -> dict[str, set[int]]:
    return {waarde: statussen for waarde, statussen in uit.items() if any(status >= 500 for status in statussen)}


@pytest.mark.parametrize("naam", GUARDED)
def test_two_hostile_values_in_every_field_break_nothing(db, naam):
    assert faults(send(Rol.TEAMLEIDER, naam, ("ab\x00cd", "9" * 20))) == {}


@pytest.mark.kruip
@pytest.mark.parametrize("naam", GUARDED)
@pytest.mark.parametrize("rol", list(Rol))
def test_every_hostile_value_in_every_role_breaks_nothing(db, rol, naam):
    assert faults(send(rol, naam, ERGER)) == {}


@pytest.mark.kruip
@pytest.mark.parametrize("naam", GUARDED)
def test_a_file_and_very_many_values_break_nothing(db, naam):
    wie = vraagsteller(Rol.TEAMLEIDER)
    case = geval(wie, "assigned")
    path = reverse(naam, kwargs={p: VOORBEELDEN[p](case) for p in parameters(GUARDED[naam])})
    wie.collega.client.raise_request_exception = False
    data = {veld: [str(n) for n in range(VEEL)] for veld in ("clients", "erbij", "client", "helpers", "leden")}

    with as_it_was(wie.collega.client):
        bestand = SimpleUploadedFile("a.html", b"<script>")
        statussen = {wie.collega.client.post(path, sturen).status_code for sturen in (data, {"notitie": bestand})}

    assert max(statussen) < 500
