"""What the gemeente reads: publicaties and nothing else, and nobody can be found in a byte of it."""

import json
import re
from datetime import date, timedelta
from functools import partial

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core.errors import Refused
from rapportage.actions import vrijgave_create
from rapportage.models import Publicatie
from rapportage.tasks import maandstanden
from tests.rapportage.conftest import once, read_wereld
from tests.rapportage.test_edities import fix
from tests.rapportage.voorbeelden import make_editie
from tests.rapportage.wereld import JAAR

pytestmark = pytest.mark.django_db

MAG_LEZEN = {
    "rapportage_publicatie", "rapportage_vrijgave", "organisatie_gemeente", "organisatie_gebruiker",
    "organisatie_aanstelling", "organisatie_sessie", "organisatie_werkgebied", "organisatie_locatie",
    "organisatie_inzending",
    "begeleiding_signaal",  # what a team leader shared on purpose; only those (tests/begeleiding/test_logboek.py)
}  # fmt: skip


def fix_jaar(made):
    """A full year, with many people of one name."""
    wereld = read_wereld(made)
    for dag in range(1, 13):
        wereld.gehuisvest(date(2017, 4, dag), client=wereld.client(naam="Amina Zeester"))
    return make_editie(wereld.gemeente)


@pytest.fixture(scope="module")
def vast_jaar(in_vol_database, django_db_blocker):
    with once(django_db_blocker, partial(fix_jaar, in_vol_database)) as editie:
        yield editie


@pytest.fixture
def publicatie(editie):
    return editie.publicatie


def addresses(publicatie):
    yield ("rapportage:publicatie-list",)
    yield "rapportage:publicatie-detail", publicatie.pk
    yield "rapportage:publicatiebestand-detail", publicatie.pk
    yield "rapportage:publicatiejaren-detail", publicatie.gemeente_id
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
    assert Publicatie.objects.filter(gemeente=wereld.gemeente).count() == 1


def test_the_team_sees_what_the_gemeente_reads(teamleider, publicatie):
    response = teamleider.get("rapportage:gemeenteversie-detail", publicatie.editie_id)

    assert response.context["beeld"].publicatie == publicatie


def test_while_a_year_runs_the_gemeente_reads_once_a_month_what_one_arrival_does_not_move(ambtenaar, wereld, systeem):
    stand = systeem.vandaag.replace(day=1) - timedelta(days=1)
    client = wereld.client()
    for _ in range(126):
        wereld.contact(stand, clients=[client])
    wereld.gehuisvest(stand, client=client)

    maandstanden()
    wereld.contact(stand, clients=[client])
    maandstanden()

    (maand,) = Publicatie.objects.filter(gemeente=wereld.gemeente)
    assert (maand.deel, maand.versie, maand.editie) == ("maand", stand.month, None)
    cijfers = {cijfer["code"]: cijfer["waarde"] for cijfer in json.loads(maand.inhoud)["cijfers"]}
    assert cijfers["contacten"] == {"van": 125, "tot": 149}
    assert not cijfers.keys() & {"gehuisvest", "contact-personen", "nareizigers"}
    assert not any("uitsplitsingen" in cijfer for cijfer in json.loads(maand.inhoud)["cijfers"])
    assert ambtenaar.get("rapportage:publicatie-detail", maand.pk).status_code == 200


def free(teamleider, publicatie, wat, reden="Zo staat het in de opdracht."):
    return vrijgave_create(by=teamleider.toegang(), editie=publicatie.editie, wat=wat, reden=reden)


def test_a_number_that_is_released_is_read_as_it_is_with_the_reason(teamleider, ambtenaar, publicatie):
    free(teamleider, publicatie, "contacten||")

    beeld = ambtenaar.get("rapportage:publicatie-detail", publicatie.pk).context["beeld"]

    (contacten,) = [c for _, cijfers in beeld.secties for c in cijfers if c.label == "Contacten"]
    assert contacten.waarde == "3"
    assert "Zo staat het in de opdracht." in contacten.opmerking


def test_a_number_that_would_give_another_away_is_not_released(teamleider, publicatie):
    """All but one cell of a total that is known: the last one follows."""
    free(teamleider, publicatie, "gehuisvest|leeftijdsgroep|volwassene")

    with pytest.raises(Refused, match="geeft ook een ander prijs"):
        free(teamleider, publicatie, "gehuisvest|leeftijdsgroep|kind")


def test_what_is_no_hidden_number_cannot_be_released(teamleider, publicatie):
    for wat in ("gehuisvest||", "nareizigers||", "woningen||", "bestaat-niet||"):
        with pytest.raises(Refused, match="Kies een getal uit de lijst"):
            free(teamleider, publicatie, wat)


def test_years_stand_side_by_side_each_in_its_newest_edition(teamleider, ambtenaar, wereld):
    wereld.gehuisvest()
    eerder = fix(teamleider.toegang(), wereld, jaar=2016)
    fix(teamleider.toegang(), wereld)
    later = fix(teamleider.toegang(), wereld, reden="Nog eens geteld.")

    beeld = ambtenaar.get("rapportage:publicatiejaren-detail", wereld.gemeente.pk).context["beeld"]

    assert beeld.edities == (eerder.publicatie, later.publicatie)
    huisvesting = dict(dict(beeld.secties)["Huisvesting"])
    assert huisvesting["Gehuisvest"] == ("0", "1 tot en met 4")
