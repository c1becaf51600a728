"""What the gemeente reads: publicaties and nothing else, and nobody can be found in a byte of it."""

import io
import json
import re
import zipfile
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core.errors import Refused
from rapportage.edities.speuren import find_traces
from rapportage.models import Publicatie
from tests.rapportage.test_edities import fix
from tests.rapportage.wereld import JAAR, vol_jaar

pytestmark = pytest.mark.django_db

MAG_LEZEN = {
    "rapportage_publicatie", "organisatie_gemeente", "organisatie_gebruiker", "organisatie_aanstelling",
    "organisatie_sessie", "organisatie_werkgebied", "organisatie_locatie", "organisatie_inzending",
}  # fmt: skip


@pytest.fixture
def publicatie(teamleider, wereld):
    vol_jaar(wereld)
    for dag in range(1, 13):
        wereld.gehuisvest(date(2017, 4, dag), client=wereld.client(naam="Amina Zeester"))
    return fix(teamleider.toegang(), wereld).publicatie


def addresses(publicatie):
    yield ("rapportage:publicatie-list",)
    yield "rapportage:publicatie-detail", publicatie.pk
    yield "rapportage:publicatiebestand-detail", publicatie.pk
    yield ("vandaag:vandaag",)


def read(response):
    return b"".join(response.streaming_content) if response.streaming else response.content


def test_the_pages_of_the_gemeente_ask_no_other_table_about_figures(ambtenaar, publicatie):
    for adres in addresses(publicatie):
        with CaptureQueriesContext(connection) as gevraagd:
            assert ambtenaar.get(*adres).status_code == 200
        # Whether who asks is a client too, is asked of everybody who signs in.
        vragen = [q["sql"] for q in gevraagd if '"clients_client"."gebruiker_id" =' not in q["sql"]]
        tabellen = set(re.findall(r'(?:from|join|into|update)\s+"([a-z_]+)"', " ".join(vragen), re.IGNORECASE))
        assert "rapportage_publicatie" in tabellen
        assert tabellen - MAG_LEZEN == set()


def test_no_byte_that_the_gemeente_gets_points_at_somebody(ambtenaar, publicatie, wereld):
    namen = {"Amina Zeester", "Zeester"}

    for adres in addresses(publicatie):
        inhoud = read(ambtenaar.get(*adres))
        if inhoud.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(inhoud)) as bestand:
                teksten = [bestand.read(naam).decode() for naam in bestand.namelist()]
        else:
            teksten = [re.sub(r"<(?:script|style|link|input)[^>]*>", "", inhoud.decode())]
        for tekst in teksten:
            zichtbaar = re.sub(r"<[^>]+>", " ", tekst)
            assert [spoor for spoor in find_traces(zichtbaar, namen) if ambtenaar.gebruiker.email not in tekst] == []


def test_the_gemeente_reads_a_total_that_is_public_and_classes_of_all_others(publicatie):
    cijfers = {cijfer["code"]: cijfer for cijfer in json.loads(publicatie.inhoud)["cijfers"]}

    assert cijfers["gehuisvest"]["waarde"] == 15
    assert cijfers["contacten"]["waarde"] == {"van": 1, "tot": 4}
    assert cijfers["nareizigers"]["waarde"] == {"verborgen": True}
    for deel in cijfers["gehuisvest"]["uitsplitsingen"]:
        assert all(waarde["tot"] - waarde["van"] >= 4 for _, waarde in deel["cellen"])


def test_the_live_figures_are_closed_to_the_gemeente(ambtenaar, wereld):
    for naam, rest in (("jaar-detail", [JAAR]), ("vergelijking-detail", []), ("werkmap-detail", [JAAR])):
        assert ambtenaar.get(f"rapportage:{naam}", wereld.gemeente.pk, *rest).status_code == 403


def test_another_gemeente_reads_nothing_of_it(other_location, publicatie):
    from organisatie.rechten import Rol
    from tests.team import Collega

    vreemd = Collega(Rol.GEMEENTE, gemeente=other_location.gemeenten.get())

    assert vreemd.get("rapportage:publicatie-detail", publicatie.pk).status_code == 404


@pytest.mark.parametrize(
    "zin", ["Zie Amina.", "Bel 06 12345678.", "Mail a@voorbeeld.nl.", "V-nummer 123 456 7890.", "BSN 111222333."]
)
def test_a_reason_in_which_somebody_can_be_found_is_refused_at_its_field(teamleider, wereld, zin):
    wereld.client(naam="Amina Zeester")
    fix(teamleider.toegang(), wereld)

    with pytest.raises(Refused) as refused:
        fix(teamleider.toegang(), wereld, reden=zin)

    assert refused.value.veld == "reden"
    assert Publicatie.objects.count() == 1


def test_the_team_sees_what_the_gemeente_reads(teamleider, publicatie):
    response = teamleider.get("rapportage:gemeenteversie-detail", publicatie.editie_id)

    assert response.context["beeld"].publicatie == publicatie
