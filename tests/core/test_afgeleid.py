"""Texts that follow from other columns: they fit, they follow every change, and lists are sorted by them."""

import ast
from itertools import chain, combinations

import pytest
from django.apps import apps
from django.db import models

from clients.domain import LANGSTE_WEERGAVE, NAAMLENGTES, Naamdelen
from clients.models import Client
from core.errors import Refused
from core.opslaan import save_versie
from core.velden import Sorteersleutel, Tekstveld
from organisatie.models import Gemeente, Partner
from tests.bron import ROOT, sources
from tests.factories import ClientFactory, GemeenteFactory, PartnerFactory

VOLGORDE = ["Anna", "el-Amin", "Élise", "Ömer", "şeyma", "Zyra"]
AFGELEID = [
    (model, veld) for model in apps.get_models() for veld in model._meta.local_fields if isinstance(veld, Tekstveld)
]
# Each becomes more signs when its capital or its parts are written out.
GROEIT = ("ß", "ﷺ", "ŉ", "9 ")


@pytest.mark.parametrize("teken", GROEIT)
@pytest.mark.parametrize(("model", "veld"), AFGELEID, ids=lambda wat: getattr(wat, "name", None))
def test_a_derived_text_fits_its_column_however_long_its_source(model, veld, teken):
    bronnen = [bron for bron in model._meta.local_fields if isinstance(bron, models.CharField) and bron.editable]
    vol = {bron.name: (teken * 300)[: bron.max_length] for bron in bronnen}
    row = model(**vol) if model is not Client else model(naam=(teken * 300)[:LANGSTE_WEERGAVE])

    tekst = veld.pre_save(row, add=True)

    assert tekst
    assert veld.max_length is None or len(tekst) <= veld.max_length
    assert getattr(row, veld.attname) == tekst


def test_the_shown_name_fits_whichever_parts_are_filled_in():
    delen = NAAMLENGTES.items()
    keuzes = chain.from_iterable(combinations(delen, n) for n in range(len(delen) + 1))
    langste = max(len(Naamdelen(**{naam: "x" * n for naam, n in keuze}).weergave()) for keuze in keuzes)

    assert langste == LANGSTE_WEERGAVE == Client._meta.get_field("naam").max_length


def test_every_text_that_nobody_types_is_derived_or_named_here():
    by_hand = {
        "clients.Client.naam", "spreekuur.Contact.soort", "gezinshereniging.Beschikking.uitkomst",
        "gezinshereniging.Dossier.status", "gezinshereniging.Aanvraag.status",
        "spreekuur.Contactdag.soort", "spreekuur.Contactdag.wijze", "spreekuur.Contactgat.mist",
    }  # fmt: skip
    loose = {
        f"{model._meta.label}.{veld.name}"
        for model in apps.get_models()
        if not model._meta.object_name.endswith("Event")
        for veld in model._meta.local_fields
        if isinstance(veld, models.CharField) and not veld.editable and not isinstance(veld, Tekstveld)
    }

    assert loose == by_hand


def test_whatever_has_a_name_in_a_list_has_a_key_to_sort_by():
    without = {"vandaag.Hartslag", "organisatie.Teamopleiding"}  # the second stands by its date
    named = {
        model._meta.label
        for model in apps.get_models()
        if not model._meta.object_name.endswith("Event") and any(v.name == "naam" for v in model._meta.local_fields)
    }

    assert named - without <= {model._meta.label for model, veld in AFGELEID if isinstance(veld, Sorteersleutel)}


@pytest.mark.django_db
@pytest.mark.parametrize(("model", "maak"), [(Client, ClientFactory), (Gemeente, GemeenteFactory)])
def test_the_database_sorts_as_people_do(model, maak):
    for naam in (VOLGORDE[n] for n in (3, 0, 5, 4, 1, 2)):
        maak(naam=naam)

    assert list(model.objects.order_by("sorteersleutel").values_list("naam", flat=True)) == VOLGORDE


@pytest.mark.django_db
def test_a_changed_name_moves_in_the_list():
    partner = PartnerFactory(naam="Zyra")

    save_versie(partner, None, naam="Élise")

    assert Partner.objects.get().sorteersleutel == "elise"


@pytest.mark.django_db
def test_what_a_colleague_took_away_meanwhile_is_not_saved_and_says_so():
    partner = PartnerFactory()
    Partner.objects.filter(pk=partner.pk).delete()

    with pytest.raises(Refused, match="ondertussen weggehaald"):
        save_versie(partner, None, naam="Élise")


@pytest.mark.django_db
def test_the_database_sorts_in_the_same_way_whatever_its_language():
    for model, veld in AFGELEID:
        if isinstance(veld, Sorteersleutel):
            assert model._meta.get_field(veld.name).db_collation == "C"


def named_in(tree: ast.AST) -> list[str]:
    """Where rows are sorted by a name, or a name is written past its key."""
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        words = [a.value.lstrip("-") for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
        if called == "order_by" and any(word == "naam" or word.endswith("__naam") for word in words):
            found.append(f"line {node.lineno}: sorted by the name itself")
        if called == "update" and any(keyword.arg in {"naam", "straat", "huisnummer"} for keyword in node.keywords):
            found.append(f"line {node.lineno}: the key does not follow an update of a queryset")
        sorts = [keyword.value for keyword in node.keywords if keyword.arg == "key"]
        if called in {"sorted", "sort"} and any(
            isinstance(a, ast.Attribute) and a.attr == "naam" for key in sorts for a in ast.walk(key)
        ):
            found.append(f"line {node.lineno}: sorted by the name itself")
    return found


def test_no_list_is_sorted_by_the_name_itself():
    found = {str(path.relative_to(ROOT)): named_in(ast.parse(path.read_text())) for path in sources()}

    assert {path: lines for path, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    "code",
    [
        "rows.order_by('-naam')",
        "rows.order_by('x__naam', 'pk')",
        "rows.update(naam='x')",
        "sorted(x, key=lambda r: r.naam)",
    ],
)
def test_the_check_sees_each_way_to_sort_by_a_name(code):
    assert named_in(ast.parse(code))
