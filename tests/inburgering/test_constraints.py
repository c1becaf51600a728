"""What may never be stored about an integration: each rule through the database, with the sentence that is read."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from core.errors import Refused
from inburgering.models import Boete, Examenonderdeel, Inburgering, Termijnverlenging, Vrijstelling
from organisatie.action import action
from organisatie.rechten import Recht
from tests.factories_termijnen import (
    BoeteFactory,
    ExamenonderdeelFactory,
    InburgeringFactory,
    TermijnverlengingFactory,
    VrijstellingFactory,
)

pytestmark = pytest.mark.django_db

MODELS = (Inburgering, Examenonderdeel, Termijnverlenging, Vrijstelling, Boete)
DAG = date(2026, 10, 5)


@action(Recht.INRICHTEN, on=None)
def store(*, by, make):
    """Store a row past every form, as an action would."""
    return make()


def _twice(factory, **velden):
    factory(**velden, inburgering=factory(**velden).inburgering)


def _change(row, **values):
    type(row).objects.filter(pk=row.pk).update(**values)


CASES = {
    "inburgering_wet_bekend": (
        lambda: InburgeringFactory(wet="Wi2030", leerroute="", plichtig_op=None),
        "Kies een van",
    ),
    "inburgering_wet_naar_datum": (
        lambda: InburgeringFactory(plichtig_op=date(2021, 12, 31)),
        "Wie voor 1 januari 2022 inburgeringsplichtig werd",
    ),
    "inburgering_leerroute_bekend": (
        lambda: InburgeringFactory(wet="Wi2013", plichtig_op=date(2018, 3, 5)),
        "Alleen de wet van 2021 kent leerroutes.",
    ),
    "inburgering_een_per_wet": (lambda: InburgeringFactory(client=InburgeringFactory().client), "staat er al"),
    "examenonderdeel_onderdeel_bekend": (lambda: ExamenonderdeelFactory(onderdeel="zingen"), "Kies een van"),
    "examenonderdeel_uitslag_bekend": (lambda: ExamenonderdeelFactory(uitslag="matig"), "Kies een van"),
    "examenonderdeel_een_per_dag": (lambda: _twice(ExamenonderdeelFactory), "Wijzig de uitslag daar."),
    "termijnverlenging_een_open": (lambda: _twice(TermijnverlengingFactory), "Er is al meer tijd aangevraagd."),
    "boete_een_keer": (lambda: _twice(BoeteFactory), "Deze boete staat er al."),
    "termijnverlenging_grond_bekend": (lambda: TermijnverlengingFactory(grond="zomaar"), "Kies een van"),
    "termijnverlenging_besluit_bekend": (
        lambda: TermijnverlengingFactory(besluit="misschien", besloten_op=DAG),
        "Kies een van",
    ),
    "termijnverlenging_besluit_met_datum": (
        lambda: TermijnverlengingFactory(besluit="afgewezen", besloten_op=date(2026, 10, 4)),
        "op of na de dag van de aanvraag",
    ),
    "termijnverlenging_nieuw_einde": (
        lambda: TermijnverlengingFactory(besluit="toegekend", besloten_op=DAG),
        "de nieuwe laatste dag uit de brief",
    ),
    "vrijstelling_soort_bekend": (lambda: VrijstellingFactory(soort="zomaar"), "Kies een van"),
    "vrijstelling_einde_na_begin": (lambda: VrijstellingFactory(begin=DAG, eind=DAG), "na de begindatum"),
    "vrijstelling_tijdelijk_met_einde": (lambda: VrijstellingFactory(soort="tijdelijk"), "tot wanneer die geldt"),
    "vrijstelling_geen_overlap": (lambda: _twice(VrijstellingFactory), "geldt al een vrijstelling"),
    "boete_grond_bekend": (lambda: BoeteFactory(grond="zomaar"), "Kies een van"),
    "boete_bedrag_kan": (lambda: BoeteFactory(bedrag=1251), "ten hoogste 1250 euro"),
    "boete_vervallen_na_brief": (lambda: BoeteFactory(vervallen_op=date(2026, 10, 11)), "niet vervallen zijn voor"),
}


def test_every_rule_of_these_tables_has_a_case():
    eigen = {c.name for model in MODELS for c in model._meta.constraints}

    assert eigen == set(CASES)


@pytest.mark.parametrize("naam", CASES)
def test_the_database_refuses_with_the_sentence_of_the_rule(systeem, naam):
    make, zin = CASES[naam]

    with pytest.raises(Refused, match=zin) as fout:
        store(by=systeem, make=make)

    assert naam in str(fout.value.__cause__)


def test_a_fine_of_nothing_is_refused_too():
    boete = BoeteFactory()

    with pytest.raises(IntegrityError, match="boete_bedrag_kan"), transaction.atomic():
        _change(boete, bedrag=0)
