"""The pages of the yearly figures, as each role reads them."""

import re
from datetime import date

import pytest
from django.template.loader import render_to_string
from django.utils import timezone

from clients.models import Huisvesting
from core.periode import Periode
from organisatie.figuren import GROEPEN
from organisatie.rechten import Recht, Rol
from rapportage.edities.verschil import Cijferverschil
from rapportage.indicatoren.register import REGISTER
from rapportage.tonen.edities import Verschilregelbeeld
from rapportage.tonen.rijen import make_rijenpagina
from tests.factories import (
    BeginsaldoFactory,
    ClientFactory,
    GepubliceerdCijferFactory,
    HuisvestingFactory,
    RegistratieFactory,
    TaakstellingFactory,
)
from tests.rapportage.wereld import JAAR, Wereld
from tests.team import Collega

pytestmark = pytest.mark.django_db


@pytest.fixture
def wereld(locatie, gemeente):
    for groep in GROEPEN:
        RegistratieFactory(gemeente=gemeente, groep=groep, begin=date(2010, 1, 1))
    return Wereld(gemeente, locatie)


def tekst(response):
    """What a reader sees, without the mark-up."""
    zonder = re.sub(r"<[^>]+>", " ", response.content.decode())
    return " ".join(zonder.replace("&lt;", "<").replace("&amp;", "&").split())


def regel(response, label):
    """The numbers on the line of a figure: this year, last year."""
    tabellen = re.findall(r'<table class="utrecht-table cijfers.*?</table>', response.content.decode(), re.DOTALL)
    rij = re.search(rf"<th scope=\"row\"[^>]*>\s*{label}\b(.*?)</tr>", "".join(tabellen), re.DOTALL)
    getallen = [
        re.sub(r"<span.*?</span>", "", cel, flags=re.DOTALL) for cel in re.findall(r"<td.*?</td>", rij[1], re.DOTALL)
    ]
    return tuple(re.sub(r"<[^>]+>", "", getal).replace("&lt;", "<").strip() for getal in getallen)


def test_who_chooses_a_gemeente_and_a_year_goes_to_it(teamleider, wereld):
    response = teamleider.get("rapportage:totalen-list", query={"gemeente": wereld.gemeente.pk, "jaar": JAAR})

    assert response.status_code == 302
    assert response.url == f"/totalen/{wereld.gemeente.pk}/{JAAR}/"


@pytest.mark.parametrize(
    ("jaar", "zin"),
    [
        ("1900", "er cijfers van 2010 t/m"),
        ("2999", "er cijfers van 2010 t/m"),
        ("", "verplicht"),
        ("x", "geheel getal"),
    ],
)
def test_a_wrong_year_is_explained_at_the_field_and_keeps_the_choice(teamleider, wereld, jaar, zin):
    response = teamleider.get("rapportage:totalen-list", query={"gemeente": wereld.gemeente.pk, "jaar": jaar})

    assert response.status_code == 200
    assert zin in " ".join(response.context["form"].errors["jaar"])
    assert response.context["form"]["gemeente"].value() == str(wereld.gemeente.pk)


def test_a_gemeente_of_somebody_else_cannot_be_chosen(teamleider, wereld, other_location):
    elders = other_location.gemeenten.get()

    response = teamleider.get("rapportage:totalen-list", query={"gemeente": elders.pk, "jaar": JAAR})

    assert "gemeente" in response.context["form"].errors
    assert teamleider.get("rapportage:jaar-detail", elders.pk, JAAR).status_code == 404


@pytest.mark.parametrize("jaar", [1989, 2999])
def test_a_year_that_cannot_be_is_not_found(teamleider, wereld, jaar):
    assert teamleider.get("rapportage:jaar-detail", wereld.gemeente.pk, jaar).status_code == 404


def test_a_figure_that_does_not_exist_is_not_found(teamleider, wereld):
    assert teamleider.get("rapportage:indicator-detail", wereld.gemeente.pk, JAAR, "geluk").status_code == 404


def test_the_year_stands_beside_the_year_before(teamleider, vol):
    response = teamleider.get("rapportage:jaar-detail", vol.gemeente.pk, JAAR)

    assert regel(response, "Gehuisvest") == ("3", "2")
    assert regel(response, "Taakstelling") == ("7", "7")
    assert regel(response, "Saldo op 31 december") == ("-12", "-8")


def test_what_is_not_kept_is_a_dash(teamleider, gemeente):
    RegistratieFactory(gemeente=gemeente, groep="huisvesting", begin=date(2017, 1, 1))

    response = teamleider.get("rapportage:jaar-detail", gemeente.pk, JAAR)

    assert regel(response, "Gehuisvest") == ("0", "–")
    assert regel(response, "Contacten") == ("–", "–")


def test_what_was_printed_stands_beside_what_is_counted(teamleider, wereld):
    GepubliceerdCijferFactory(gemeente=wereld.gemeente, code="gehuisvest", waarde=27)
    wereld.gehuisvest()

    response = teamleider.get("rapportage:jaar-detail", wereld.gemeente.pk, JAAR)

    assert "gedrukt 27 · telt 1" in tekst(response)


def test_every_chart_stands_beside_a_table_with_the_same_numbers_and_other_tables_have_a_bar_in_each_line(
    teamleider, vol
):
    response = teamleider.get("rapportage:indicator-detail", vol.gemeente.pk, JAAR, "gehuisvest")

    tekst_van = response.content.decode()
    assert {deel.is_maand for deel in response.context["delen"]} == {True, False}
    for deel in response.context["delen"]:
        assert (f'id="{deel.sleutel}-titel"' in deel.svg) is deel.is_maand
        assert deel.is_maand or all("<svg" in cel.balk and cel.balk in tekst_van for cel in deel.regels)
        for cel in deel.regels:
            assert f"{cel.naam} {cel.waarde} (2016: {cel.vorig})" in deel.tekst


def test_the_team_reads_the_rows_and_opens_the_client(teamleider, wereld):
    client = wereld.client(naam="Amina Voorbeeld")
    wereld.gehuisvest(client=client)

    response = teamleider.get("rapportage:indicator-detail", wereld.gemeente.pk, JAAR, "gehuisvest")

    (rij,) = response.context["rijen"].rijen
    assert (rij[0].tekst, rij[0].url) == ("Amina Voorbeeld", f"/clienten/{client.pk}/")
    assert rij[1].tekst == "vr 3 mrt 2017"


def test_a_client_who_belongs_elsewhere_now_is_a_row_without_a_name(teamleider, wereld, other_location):
    client = ClientFactory(naam="Vertrokken Voorbeeld", locatie=other_location)
    HuisvestingFactory(client=client, gemeente=wereld.gemeente)

    response = teamleider.get("rapportage:indicator-detail", wereld.gemeente.pk, JAAR, "gehuisvest")

    assert response.context["rijen"].verborgen == "1 rij van een cliënt die nu elders hoort"
    assert "Vertrokken" not in response.content.decode()


def test_every_row_that_may_be_opened_stands_on_one_page_and_every_other_is_told_of(teamleider, wereld, other_location):
    """Page by page it is what asking the right of all rows at once gives."""
    mensen = [wereld.client() for _ in range(40)]
    for nummer, client in enumerate(mensen):
        wereld.gehuisvest(date(2017, 1 + nummer % 12, 3), client=client)
        if nummer % 3 == 0 or 25 <= nummer < 35:
            client.inschrijvingen.update(locatie=other_location)
    toegang = teamleider.toegang()
    rows = REGISTER["gehuisvest"].rows(Periode.jaar(JAAR), wereld.gemeente)
    zichtbaar = Huisvesting.objects.visible_to(toegang, Recht.CLIENT_ZIEN)

    paginas = [make_rijenpagina(toegang, rows, str(nummer)) for nummer in (1, 2)]

    gezien = [rij[0].tekst for pagina in paginas for rij in pagina.rijen]
    assert gezien == [rij.client.naam for rij in rows.filter(pk__in=zichtbaar.values("pk")).order_by("pk")]
    dicht = [int(pagina.verborgen.split()[0]) for pagina in paginas]
    assert (len(gezien), sum(dicht)) == (19, 21)
    assert paginas[0].pagina.paginator.count == 40


@pytest.mark.parametrize("aantal", [0, 1, 24, 25, 26, 50, 76, 100])
def test_pages_of_so_many_rows_as_were_counted_are_the_rows_in_their_order(teamleider, wereld, aantal):
    """Also those in the second half, which are read from the end."""
    contacten = [wereld.contact().pk for _ in range(aantal)]
    rows = REGISTER["contacten"].rows(Periode.jaar(JAAR), wereld.gemeente)

    for bekend in (aantal, None):
        eerste = make_rijenpagina(teamleider.toegang(), rows, None, aantal=bekend).pagina
        bladen = [
            make_rijenpagina(teamleider.toegang(), rows, str(nummer), aantal=bekend).pagina
            for nummer in eerste.paginator.page_range
        ]
        assert [pk for blad in bladen for pk in blad.object_list] == contacten


def test_a_cell_opens_its_own_rows_only(teamleider, wereld):
    wereld.gehuisvest(client=wereld.client(geslacht="man"))
    wereld.gehuisvest(client=wereld.client(geslacht="vrouw"))
    adres = ("rapportage:indicator-detail", wereld.gemeente.pk, JAAR, "gehuisvest")

    mannen = teamleider.get(*adres, query={"uitsplitsing": "geslacht", "cel": "man"})
    onzin = teamleider.get(*adres, query={"uitsplitsing": "maand", "cel": "'; drop"})

    assert [rij[4].tekst for rij in mannen.context["rijen"].rijen] == ["man"]
    assert len(onzin.context["rijen"].rijen) == 2


def test_missing_facts_are_a_list_of_things_to_do_with_links(teamleider, wereld):
    client = wereld.client(geslacht="onbekend", geboren_vroegst=None, geboren_laatst=None)
    wereld.gehuisvest(client=client)

    response = teamleider.get("rapportage:jaar-detail", wereld.gemeente.pk, JAAR)

    gaten = {gat.wat: gat for gat in response.context["ontbrekend"]}
    geslacht = next(gat for wat, gat in gaten.items() if wat.startswith("Het geslacht"))
    assert [plek.url for plek in geslacht.plekken] == [f"/clienten/{client.pk}/wijzigen/"]
    assert any(wat.startswith("De leeftijd is niet zeker") for wat in gaten)
    assert any("eerste half jaar van 2017" in wat for wat in gaten)
    assert any("eerste saldo" in wat for wat in gaten)


@pytest.mark.parametrize("rol", [Rol.VRIJWILLIGER, Rol.JURIDISCH, Rol.BEHEERDER])
def test_other_roles_have_no_totals(wereld, locatie, rol):
    collega = Collega(rol, locatie)

    assert collega.get("rapportage:jaar-detail", wereld.gemeente.pk, JAAR).status_code == 403


def test_the_sheet_of_paper_is_there_on_the_first_day_of_the_year(teamleider, wereld):
    jaar = timezone.localdate().year
    BeginsaldoFactory(gemeente=wereld.gemeente, jaar=jaar, saldo=-4)
    TaakstellingFactory(gemeente=wereld.gemeente, jaar=jaar, aantal=30)

    response = teamleider.get("rapportage:vogelvlucht-detail", wereld.gemeente.pk, jaar)

    assert regel(response, "Te huisvesten") == ("34", "–")
    assert "Tot nu toe" in tekst(response)


def grow(wereld, aantal):
    for nummer in range(aantal):
        client = wereld.client(geslacht="onbekend")
        wereld.gehuisvest(date(2017, 1 + nummer % 12, 5), client=client)
        wereld.contact(date(2017, 1 + nummer % 12, 6), clients=[client])


@pytest.mark.parametrize("naam", ["jaar-detail", "indicator-detail", "vogelvlucht-detail", "vergelijking-detail"])
def test_a_page_takes_as_many_queries_for_two_rows_as_for_thirty(teamleider, wereld, naam, django_assert_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    rest = {"indicator-detail": [JAAR, "gehuisvest"], "vergelijking-detail": []}.get(naam, [JAAR])
    adres = (f"rapportage:{naam}", wereld.gemeente.pk, *rest)
    grow(wereld, 2)
    teamleider.get(*adres)
    with CaptureQueriesContext(connection) as twee:
        teamleider.get(*adres)
    grow(wereld, 28)

    with django_assert_num_queries(len(twee)):
        teamleider.get(*adres)


@pytest.mark.parametrize(("aantal", "folded"), [(0, False), (3, False), (4, True)])
def test_more_than_three_cells_of_one_change_are_folded_and_none_is_lost(aantal, folded):
    cellen = tuple(f"per maand, maand {n}: 0 wordt 1" for n in range(aantal))
    regel = Verschilregelbeeld(Cijferverschil("contacten", "Contacten", 0, aantal), "0", str(aantal), (), cellen)

    text = render_to_string("rapportage/parts/wijzigingen.html", {"regels": [regel]})

    assert all(text.count(cel) == 1 for cel in cellen)
    assert (f"<summary>{aantal} getallen" in text) is folded
