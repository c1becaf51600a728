"""What may never be stored about the right to stay: each rule through the database, with the sentence for the user."""

from datetime import date

import pytest
from django.db import IntegrityError, models, transaction

from core.errors import Refused
from organisatie.action import action
from organisatie.rechten import Recht
from tests.factories import ClientFactory
from tests.factories_termijnen import (
    ReisdocumentFactory,
    VerblijfsdocumentFactory,
    VerblijfsvergunningFactory,
    VergunningverlengingFactory,
)
from verblijf.models import Reisdocument, Verblijfsdocument, Verblijfsvergunning, Vergunningverlenging

pytestmark = pytest.mark.django_db

DAG = date(2024, 5, 10)


@action(Recht.INRICHTEN, on=None)
def store(*, by, make):
    """Store a row past every form, as an action would."""
    return make()


def _change(row, **values):
    type(row).objects.filter(pk=row.pk).update(**values)


def _two(maker, **values):
    client = ClientFactory()
    return [maker(client=client, **values) for _ in range(2)]


def _two_open():
    vergunning = VerblijfsvergunningFactory()
    return [VergunningverlengingFactory(vergunning=vergunning) for _ in range(2)]


CASES = {
    "verblijfsvergunning_soort_bekend": (lambda: VerblijfsvergunningFactory(soort="groen"), "Kies een van"),
    "verblijfsvergunning_status_bekend": (lambda: VerblijfsvergunningFactory(status="goed"), "Kies een van"),
    "verblijfsvergunning_nareis_bekend": (lambda: VerblijfsvergunningFactory(nareis="later"), "Kies een van"),
    "verblijfsvergunning_einde_na_begin": (
        lambda: VerblijfsvergunningFactory(ingangsdatum=DAG, eind=DAG),
        "niet voor de ingangsdatum",
    ),
    "verblijfsvergunning_bekend_na_brief": (
        lambda: VerblijfsvergunningFactory(dagtekening=DAG, bekendmaking=date(2024, 5, 9)),
        "voor de datum die erop staat",
    ),
    "verblijfsvergunning_intrekking_met_dag": (
        lambda: VerblijfsvergunningFactory(intrekking_bekend_op=DAG),
        "vanaf welke dag de vergunning is ingetrokken",
    ),
    "verblijfsvergunning_referent_bij_afgeleid": (
        lambda: _change(VerblijfsvergunningFactory(status="afgeleid"), referent=models.F("client")),
        "hoort bij een ander gezinslid",
    ),
    "verblijfsvergunning_geen_overlap": (lambda: _two(VerblijfsvergunningFactory), "in deze periode al"),
    "vergunningverlenging_uitkomst_bekend": (
        lambda: VergunningverlengingFactory(uitkomst="misschien", besloten_op=date(2026, 9, 1)),
        "Kies een van",
    ),
    "vergunningverlenging_besluit_met_datum": (
        lambda: VergunningverlengingFactory(uitkomst="afgewezen", besloten_op=date(2026, 8, 2)),
        "Vul bij een besluit de datum in",
    ),
    "vergunningverlenging_nieuwe_einddatum": (
        lambda: VergunningverlengingFactory(uitkomst="afgewezen", besloten_op=date(2026, 9, 1), eind=date(2030, 1, 1)),
        "Alleen een verlenging die is toegekend",
    ),
    "vergunningverlenging_een_open": (_two_open, "al een verlenging aangevraagd"),
}
for _naam, _maker in (("verblijfsdocument", VerblijfsdocumentFactory), ("reisdocument", ReisdocumentFactory)):
    CASES |= {
        f"{_naam}_soort_bekend": (lambda maker=_maker: maker(soort="X"), "Kies een van"),
        f"{_naam}_einde_na_begin": (lambda maker=_maker: maker(begin=DAG, eind=DAG), "voor de dag van afgifte"),
        f"{_naam}_ingeleverd_na_begin": (
            lambda maker=_maker: maker(begin=DAG, ingeleverd_op=date(2024, 5, 9)),
            "voor de dag van afgifte",
        ),
        f"{_naam}_geen_overlap": (lambda maker=_maker: _two(maker), "in deze periode al zo'n document"),
    }


def test_every_constraint_of_these_models_is_proven_here():
    tables = (Verblijfsvergunning, Vergunningverlenging, Verblijfsdocument, Reisdocument)

    assert {constraint.name for table in tables for constraint in table._meta.constraints} == set(CASES)


@pytest.mark.parametrize("naam", CASES)
def test_the_database_refuses_by_this_very_rule(naam):
    make, _zin = CASES[naam]

    with pytest.raises(IntegrityError) as broken, transaction.atomic():
        make()

    assert broken.value.__cause__.diag.constraint_name == naam


@pytest.mark.parametrize("naam", CASES)
def test_an_action_says_it_in_a_sentence(naam, systeem):
    make, zin = CASES[naam]

    with pytest.raises(Refused, match=zin):
        store(by=systeem, make=make)


@pytest.mark.parametrize("uitkomst", ["verlengd", "afgewezen", "ingetrokken"])
def test_a_decision_without_its_date_is_not_stored(uitkomst):
    with pytest.raises(IntegrityError, match="vergunningverlenging_besluit_met_datum"), transaction.atomic():
        VergunningverlengingFactory(uitkomst=uitkomst)


def test_somebody_else_is_only_named_on_a_derived_permit():
    with pytest.raises(IntegrityError, match="verblijfsvergunning_referent_bij_afgeleid"), transaction.atomic():
        VerblijfsvergunningFactory(status="vluchteling", referent=ClientFactory())

    VerblijfsvergunningFactory(status="afgeleid", referent=ClientFactory())


def test_a_withdrawn_permit_leaves_room_for_another():
    vergunning = VerblijfsvergunningFactory(ingetrokken_op=DAG)

    VerblijfsvergunningFactory(client=vergunning.client)

    assert Verblijfsvergunning.objects.filter(ingetrokken_op__isnull=True).count() == 1


def test_a_document_that_was_handed_in_leaves_room_for_another():
    kaart = VerblijfsdocumentFactory(ingeleverd_op=DAG)

    VerblijfsdocumentFactory(client=kaart.client)

    assert Verblijfsdocument.objects.filter(client=kaart.client).count() == 2
