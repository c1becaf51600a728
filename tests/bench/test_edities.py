"""How long it takes to fix a year of a large gemeente, to read it, and to attack what is published of it."""

from time import perf_counter

import pytest
from django.db.models import Count
from django.urls import reverse
from django.utils import timezone

from organisatie.models import Gebruiker, Gemeente
from rapportage.edities.publiek import make_publicatie
from rapportage.models import Editie, Verslag
from rapportage.tonen.documenten import Documentsoort
from rapportage.tonen.verslag import read_bron
from rapportage.verslag.bron import Lezer
from rapportage.verslag.voorstel import make_voorstel
from spreekuur.models import Contact
from tests import databases
from tests.aanval.test_edities import invent, narrowed
from tests.bench.bezoek import Bezoek
from tests.bench.maat import PERSONEN
from tests.bench.meting import meet
from tests.rapportage.voorbeelden import explain_all, make_editie

pytestmark = [pytest.mark.bench, pytest.mark.usefixtures("grote_menigte")]

SOORTEN = Documentsoort.values
BUDGET_MAKEN = 10
BUDGET_LEZEN = 50
BUDGET_VERSCHIL = 10
BUDGET_AANVAL = 60
BUDGET_DOCUMENT = 3
BUDGET_SCHRIJVEN = 200


@pytest.fixture(scope="module")
def editie(menigtes, migrated_database, django_db_blocker, rapport):
    """Last year of the gemeente with most contacts, fixed; with a report about it."""
    with django_db_blocker.unblock():
        databases.use_database(menigtes[max(PERSONEN)])
        jaar = timezone.localdate().year - 1
        telling = Contact.objects.filter(op__year=jaar).values("gemeente").annotate(n=Count("pk")).order_by("-n")[0]
        gemeente = Gemeente.objects.get(pk=telling["gemeente"])
        uitleg = explain_all(gemeente, jaar)  # the page before it, as somebody opens and fills in
        begin = perf_counter()
        editie = make_editie(gemeente, jaar, uitleg)
        editie.gemaakt_in, editie.contacten = perf_counter() - begin, telling["n"]
        write_verslag(editie)
        databases.use_database(migrated_database)
    return editie


def test_a_large_year_is_fixed_in_time(rapport, editie):
    rapport.check_most(f"seconds to fix a year of {editie.contacten:,} contacts", editie.gemaakt_in, BUDGET_MAKEN)


@pytest.mark.parametrize(
    ("wie", "naam", "budget"),
    [
        ("teamleider.groot", "editie-detail", BUDGET_LEZEN),
        ("gemeente.groot", "publicatie-detail", BUDGET_LEZEN),
        ("teamleider.groot", "verslag-detail", BUDGET_SCHRIJVEN),
        ("teamleider.groot", "verslag-update", BUDGET_SCHRIJVEN),
    ],
)
def test_an_edition_is_read_at_once(rapport, editie, wie, naam, budget):
    bezoek = Bezoek(Gebruiker.objects.get(email=f"{wie}@voorbeeld.test"))
    waarden = {"publicatie-detail": [editie.publicatie.pk], "editie-detail": [editie.pk]}.get(naam, [editie.pk, "team"])
    url = reverse(f"rapportage:{naam}", args=waarden)
    allen = Contact.objects.count()
    rapport.check(meet(f"{naam} among {allen:,} contacts", lambda _: bezoek.get(url), budget=budget))


def test_it_is_laid_beside_today_in_time(rapport, editie):
    bezoek = Bezoek(Gebruiker.objects.get(email="teamleider.groot@voorbeeld.test"))
    begin = perf_counter()
    bezoek.get(reverse("rapportage:verschil-detail", args=[editie.pk]))
    rapport.check_most("seconds to lay it beside today", perf_counter() - begin, BUDGET_VERSCHIL)


@pytest.mark.parametrize("soort", [*SOORTEN, "sheet", "workbook"])
def test_a_document_is_made_in_time(rapport, editie, soort):
    bezoek = Bezoek(Gebruiker.objects.get(email="teamleider.groot@voorbeeld.test"))
    anders = {"sheet": ("editieblad-detail", "gemeente"), "workbook": ("editiebestand-detail",)}
    naam, *rest = anders.get(soort, ("verslagbestand-detail", "team", soort))
    begin = perf_counter()
    bezoek.get(reverse(f"rapportage:{naam}", args=[editie.pk, *rest]))
    rapport.check_most(f"seconds to make the {soort}", perf_counter() - begin, BUDGET_DOCUMENT)


def write_verslag(editie):
    """A report with the whole proposal, a table and a drawing."""
    bron = read_bron(editie, Editie.objects.all(), Lezer.TEAM)
    tekst = f"{make_voorstel(bron)}\n\n{{contacten: soort, tabel}}\n\n{{contacten: maand, tekening}}\n"
    Verslag.objects.create(gemeente=editie.gemeente, jaar=editie.jaar, deel=editie.deel, lezer="team", tekst=tekst)


def test_a_gemeente_year_is_attacked_in_time(rapport):
    begin = perf_counter()
    assert narrowed(make_publicatie(invent(7), [], None)) == []
    rapport.check_most("seconds to attack one gemeente-year", perf_counter() - begin, BUDGET_AANVAL)
