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
from tests.aanval.test_edities import invent, narrowed
from tests.bench.bezoek import Bezoek
from tests.bench.meting import meet
from tests.rapportage.voorbeelden import make_editie

pytestmark = [pytest.mark.bench, pytest.mark.usefixtures("menigte")]

SOORTEN = Documentsoort.values
BUDGET_MAKEN = 10
BUDGET_LEZEN = 50
BUDGET_VERSCHIL = 10
BUDGET_AANVAL = 60
BUDGET_DOCUMENT = 3
BUDGET_SCHRIJVEN = 200


def test_a_large_year_is_fixed_in_time_and_read_at_once(rapport):
    jaar = timezone.localdate().year - 1
    telling = Contact.objects.filter(op__year=jaar).values("gemeente").annotate(n=Count("pk")).order_by("-n")[0]
    gemeente = Gemeente.objects.get(pk=telling["gemeente"])

    begin = perf_counter()
    editie = make_editie(gemeente, jaar)
    gemaakt = perf_counter() - begin

    rapport.check_most(f"seconds to fix a year of {telling['n']:,} contacts", gemaakt, BUDGET_MAKEN)
    bezoek = Bezoek(Gebruiker.objects.get(email="teamleider@voorbeeld.test"))
    url = reverse("rapportage:editie-detail", args=[editie.pk])
    meting = meet("the page of an edition", lambda _: bezoek.get(url), budget=BUDGET_LEZEN)
    rapport.check(meting)
    begin = perf_counter()
    bezoek.get(reverse("rapportage:verschil-detail", args=[editie.pk]))
    rapport.check_most("seconds to lay it beside today", perf_counter() - begin, BUDGET_VERSCHIL)
    write_verslag(editie)
    for naam in ("verslag-detail", "verslag-update"):
        url = reverse(f"rapportage:{naam}", args=[editie.pk, "team"])
        rapport.check(meet(f"the page {naam}", lambda _, url=url: bezoek.get(url), budget=BUDGET_SCHRIJVEN))
    files = {soort: reverse("rapportage:verslagbestand-detail", args=[editie.pk, "team", soort]) for soort in SOORTEN}
    files["sheet"] = reverse("rapportage:editieblad-detail", args=[editie.pk, "gemeente"])
    files["workbook"] = reverse("rapportage:editiebestand-detail", args=[editie.pk])
    for soort, url in files.items():
        begin = perf_counter()
        bezoek.get(url)
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
