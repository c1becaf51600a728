"""Before saving, the screen says what will change; after saving those have changed, and nothing else."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import Refused
from gezinshereniging.actions import beschikking_create, mutatie_create
from gezinshereniging.domain.gebeurtenissen import list_te_kiezen
from gezinshereniging.domain.keuzes import Dossiersoort
from gezinshereniging.domain.verloop import STUURT
from gezinshereniging.models import Mutatie
from gezinshereniging.tonen.keuzes import list_besluitleden, list_leden_for
from gezinshereniging.tonen.voorbeeld import compare, preview, take_opname
from organisatie.rechten import Rol
from tests.elk import part_and_rest
from tests.factories import ClientFactory, LocatieFactory
from tests.factories_dossiers import DossierFactory, GezinslidFactory
from tests.team import Collega

pytestmark = pytest.mark.django_db

KEUZES = sorted(een.soort for een in list_te_kiezen(Dossiersoort.GEZINSHERENIGING))
STAP = st.tuples(st.sampled_from([*KEUZES, *(s for s in KEUZES if s in STUURT), "besluit", "besluit"]), st.booleans())


def make_dossier():
    """A family of two in a dossier of its own, and who works on it."""
    locatie = LocatieFactory()
    dossier = DossierFactory(referent=ClientFactory(locatie=locatie), locatie=locatie)
    GezinslidFactory(dossier=dossier)
    GezinslidFactory(dossier=dossier, relatie="kind")
    return dossier, Collega(Rol.JURIDISCH, locatie).toegang()


def next_step(by, dossier, wat, beide, dag):
    """An action and its arguments: what happens next to these people."""
    basis = {"by": by, "dossier": dossier, "bekend_op": dag}
    if wat == "besluit":
        leden = list_besluitleden(dossier)
        uitkomsten = {lid: beide or nummer == 0 for nummer, lid in enumerate(leden)}
        return beschikking_create, basis | {"uitkomsten": uitkomsten, "dagtekening": dag}
    leden = list_leden_for(dossier, wat)[: 2 if beide else 1]
    return mutatie_create, basis | {"soort": wat, "op": dag, "leden": leden}


@pytest.mark.parametrize("examples", part_and_rest([4, 12]))
def test_what_was_announced_changes_and_nothing_else(db, examples):
    settings(max_examples=examples)(given(st.lists(STAP, min_size=1, max_size=6))(check_announced))()


def check_announced(stappen):
    """What the page said of each of these steps is what changed, and nothing else."""
    dossier, by = make_dossier()
    for nummer, (wat, beide) in enumerate([("ingediend", True), *stappen]):
        dag = by.vandaag - timedelta(days=200 - 20 * nummer)
        action, velden = next_step(by, dossier, wat, beide, dag)
        voor = take_opname(by, dossier)
        aantal = Mutatie.objects.count()
        try:
            aangekondigd = preview(by, dossier, action)(**velden)
        except Refused:
            assert take_opname(by, dossier) == voor
            continue

        assert take_opname(by, dossier) == voor, "looking changes nothing"
        assert Mutatie.objects.count() == aantal

        action(**velden)
        assert sorted(map(repr, compare(voor, take_opname(by, dossier)))) == sorted(map(repr, aangekondigd))


def test_a_decision_says_its_deadline_with_the_day_it_counts_from():
    dossier, by = make_dossier()
    lid = dossier.leden.first()
    begin = by.vandaag - timedelta(days=60)
    mutatie_create(by=by, dossier=dossier, soort="ingediend", op=begin, bekend_op=begin, leden=[lid])
    op = by.vandaag - timedelta(days=1)

    velden = {"by": by, "dossier": dossier, "uitkomsten": {lid: False}, "dagtekening": op}
    regels = preview(by, dossier, beschikking_create)(**velden)

    bezwaar = next(regel for regel in regels if regel.wat.startswith("Termijn: Bezwaar"))
    assert bezwaar.was == ""
    assert "Telt vanaf" in bezwaar.uitleg
    assert any(regel.wat.endswith("aanvraag") and regel.wordt == "afgewezen" for regel in regels)


def test_what_changes_for_somebody_stands_under_the_name_once():
    dossier, by = make_dossier()
    lid = dossier.leden.first()
    velden = {"by": by, "dossier": dossier, "soort": "ingediend", "op": by.vandaag, "bekend_op": by.vandaag}

    regels = preview(by, dossier, mutatie_create)(leden=[lid], **velden)

    assert {regel.wie for regel in regels} == {"", lid.client.naam}
    assert not [regel.wat for regel in regels if lid.client.naam in regel.wat]
