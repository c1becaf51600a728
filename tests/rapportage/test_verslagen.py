"""The report of an edition: who writes it, what is kept of it, and what the page says before it leaves."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from core.errors import Stale
from organisatie.rechten import Rol
from rapportage.actions import verslag_update
from rapportage.edities.periode import Editiedeel
from rapportage.models import Verslag
from rapportage.verslag.bron import Lezer
from tests.factories import NaamvormFactory
from tests.rapportage.test_edities import fix
from tests.team import Collega

pytestmark = pytest.mark.django_db


def write(teamleider, editie, tekst, lezer=Lezer.TEAM, versie=0):
    return verslag_update(by=teamleider.toegang(), editie=editie, lezer=lezer, versie=versie, tekst=tekst)


def look(teamleider, editie, lezer="team"):
    return teamleider.get("rapportage:verslag-detail", editie.pk, lezer).context["beeld"]


def test_a_new_report_begins_with_a_proposal_that_has_no_fault(teamleider, editie):
    for lezer in Lezer:
        form = teamleider.get("rapportage:verslag-update", editie.pk, lezer).context["form"]
        write(teamleider, editie, form["tekst"].value(), lezer)

        beeld = look(teamleider, editie, lezer)

        assert beeld.fouten == ()
        assert beeld.waarom_niet is None


def test_a_report_reads_with_the_numbers_of_the_edition(teamleider, editie):
    write(teamleider, editie, "# Wonen\nEr zijn {gehuisvest, met woord} gehuisvest.")

    response = teamleider.get("rapportage:verslag-detail", editie.pk, "team")

    assert "3 personen</span> gehuisvest." in response.content.decode()
    assert [(veld.code, veld.waarde) for veld in response.context["beeld"].velden] == [
        ("{gehuisvest, met woord}", "3 personen")
    ]


def test_for_the_gemeente_it_reads_with_what_the_gemeente_reads(teamleider, editie):
    write(teamleider, editie, "Er zijn {gehuisvest, met woord} gehuisvest.", Lezer.GEMEENTE)

    (stuk,) = look(teamleider, editie, "gemeente").stukken

    assert stuk.blokken[0].tekst == "Er zijn 1 tot en met 4 personen gehuisvest."


def test_a_sentence_with_a_hidden_figure_says_so_before_it_leaves(teamleider, editie):
    write(teamleider, editie, "Van hen kwamen er {nareizigers} voor hun gezin.", Lezer.GEMEENTE)

    beeld = look(teamleider, editie, "gemeente")

    assert "voor de gemeente verborgen" in beeld.fouten[0].zin
    assert beeld.waarom_niet


def test_a_name_in_a_report_is_a_fault_for_the_gemeente_and_a_hint_for_the_team(teamleider, editie, locatie):
    NaamvormFactory(roepnaam="Zeester", client__locatie=locatie)
    for lezer in Lezer:
        write(teamleider, editie, "Vooral Zeester hielp mee.\n\nBel 06 1234 5678.", lezer)

    team, gemeente = look(teamleider, editie), look(teamleider, editie, "gemeente")

    assert [bevinding.regel for bevinding in gemeente.fouten] == [1, 3]
    assert "de naam ‘Zeester’" in gemeente.fouten[0].zin
    assert (team.fouten, len(team.wenken)) == ((), 2)


def test_there_is_one_text_per_period_and_reader_for_every_edition_of_it(teamleider, editie, wereld):
    write(teamleider, editie, "Een.")
    later = fix(teamleider.toegang(), wereld, reden="Nog eens geteld.")
    write(teamleider, later, "Twee.", versie=1)
    write(teamleider, later, "Drie.", Lezer.GEMEENTE)

    assert list(Verslag.objects.order_by("lezer").values_list("tekst", "versie")) == [("Drie.", 1), ("Twee.", 2)]
    assert Verslag.objects.filter(deel=Editiedeel.JAAR, jaar=editie.jaar).count() == 2


def test_two_people_who_write_at_once_see_both_texts(teamleider, editie):
    write(teamleider, editie, "De mijne.")

    with pytest.raises(Stale):
        write(teamleider, editie, "De jouwe.", versie=0)


def test_every_version_of_a_text_is_kept(teamleider, editie):
    write(teamleider, editie, "Een.")
    verslag = write(teamleider, editie, "Twee.", versie=1)

    assert list(verslag.events.order_by("pgh_id").values_list("tekst", flat=True)) == ["Een.", "Twee."]


def test_nobody_else_writes_or_reads_it(vrijwilliger, ambtenaar, editie):
    for collega in (vrijwilliger, ambtenaar):
        with pytest.raises(PermissionDenied):
            write(collega, editie, "Een.")
        assert collega.get("rapportage:verslag-detail", editie.pk, "gemeente").status_code == 403


def test_the_team_leader_of_another_gemeente_does_not_find_it(other_location, editie):
    assert (
        Collega(Rol.TEAMLEIDER, other_location).get("rapportage:verslag-detail", editie.pk, "team").status_code == 404
    )


def test_a_reader_that_does_not_exist_is_not_found(teamleider, editie):
    assert teamleider.get("rapportage:verslag-detail", editie.pk, "krant").status_code == 404


def test_a_draft_with_faults_is_kept_with_all_that_was_typed(teamleider, editie):
    url = reverse("rapportage:verslag-update", args=[editie.pk, "team"])

    response = teamleider.client.post(url, {"tekst": "Er {gehuisvst} en {", "versie": "0"})

    assert response.status_code == 302
    assert Verslag.objects.get().tekst == "Er {gehuisvst} en {"
    assert len(look(teamleider, editie).fouten) == 2


def test_every_field_of_the_list_can_be_filled(teamleider, editie):
    for lezer in Lezer:
        velden = teamleider.get("rapportage:verslagveld-list", editie.pk, lezer).context["velden"]
        codes = [keuze.code for _, keuzes in velden for keuze in keuzes]
        tekst = "\n\n".join(
            code if code.endswith((", tabel}", ", tekening}")) else f"Hier staat {code}." for code in codes
        )
        write(teamleider, editie, tekst, lezer, versie=0)

        assert len(codes) > 30
        assert look(teamleider, editie, lezer).fouten == ()


def test_a_sign_that_paper_cannot_show_is_mentioned_and_stands_in_nobodys_way(teamleider, editie):
    write(teamleider, editie, "Welkom.\n\nሰላም en 😀.")

    beeld = look(teamleider, editie)

    assert [bevinding.regel for bevinding in beeld.wenken if "kan niet in de PDF" in bevinding.zin] == [3, 3, 3, 3]
    assert teamleider.get("rapportage:verslagbestand-detail", editie.pk, "team", "pdf").content.startswith(b"%PDF-")


MEEST_KB = 100


@pytest.mark.parametrize("lezer", list(Lezer))
def test_the_page_on_which_one_writes_is_light_and_the_list_of_figures_has_its_own(teamleider, editie, lezer):
    page = teamleider.get("rapportage:verslag-update", editie.pk, lezer)
    lijst = teamleider.get("rapportage:verslagveld-list", editie.pk, lezer)

    url = reverse("rapportage:verslagveld-list", args=[editie.pk, lezer])
    assert len(page.content) < MEEST_KB * 1000
    assert f'href="{url}"' in page.content.decode()
    assert f'hx-get="{url}"' in page.content.decode()
    assert "{gehuisvest, met woord}" in lijst.content.decode()
    assert "{gehuisvest, met woord}</code>" not in page.content.decode()


def test_what_is_fetched_beside_the_text_is_the_same_part_of_the_page_with_all_figures(teamleider, editie):
    url = reverse("rapportage:verslagveld-list", args=[editie.pk, "team"])

    deel, heel = teamleider.client.get(url, headers={"HX-Request": "true"}), teamleider.client.get(url)

    assert deel.content.strip().startswith(b"<details")
    assert deel.content.strip() in heel.content
