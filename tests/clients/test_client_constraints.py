"""What may never be stored about a person: each rule through the database, with the sentence that the user reads."""

from datetime import date

import pytest
from django.db import IntegrityError, models, transaction

from clients.models import Balietoegang, Client, Inschrijving, Naamvorm, Toewijzing
from core.errors import Refused
from organisatie.action import action
from organisatie.rechten import Recht
from tests.factories import (
    BalietoegangFactory,
    ClientFactory,
    GebruikerFactory,
    InschrijvingFactory,
    NaamvormFactory,
    ToewijzingFactory,
    ZittingFactory,
)

pytestmark = pytest.mark.django_db

DAG = date(2017, 5, 10)


def names(model):
    return {constraint.name for constraint in model._meta.constraints}


@action(Recht.INRICHTEN, on=None)
def store(*, by, make):
    """Store a row past every form, as an action would."""
    return make()


def _open_twice(client, gebruiker, zitting):
    for _ in range(2):
        BalietoegangFactory(client=client, gebruiker=gebruiker, zitting=zitting)


def _change(row, **values):
    type(row).objects.filter(pk=row.pk).update(**values)


CASES = {
    "client_geboorte_klopt": (
        lambda: _change(ClientFactory(), geboren_vroegst=date(1990, 1, 2), geboren_laatst=date(1990, 1, 1)),
        "De geboortedatum klopt niet",
    ),
    "client_v_nummer_tien_cijfers": (lambda: _change(ClientFactory(), v_nummer="123"), "tien cijfers"),
    "balietoegang_een_per_zitting": (
        lambda: _open_twice(ClientFactory(), GebruikerFactory(), ZittingFactory()),
        "in dit spreekuur al geopend",
    ),
    "client_niet_eigen_hoofd": (lambda: _change(ClientFactory(), hoofd=models.F("pk")), "aan zichzelf"),
    "client_geslacht_bekend": (lambda: _change(ClientFactory(), geslacht="anders"), "Kies een van"),
    "client_tolk_bekend": (lambda: _change(ClientFactory(), tolk="misschien"), "Kies een van"),
    "naamvorm_een_hoofdvorm": (
        lambda: NaamvormFactory(client=ClientFactory(), is_hoofdvorm=True),
        "maar een schrijfwijze",
    ),
    "naamvorm_niet_leeg": (lambda: NaamvormFactory(roepnaam="", achternaam=""), "ten minste een naam"),
    "naamvorm_bron_bekend": (lambda: NaamvormFactory(bron="krant"), "Kies een van"),
    "inschrijving_einde_niet_voor_begin": (
        lambda: _change(ClientFactory().inschrijvingen.get(), begin=DAG, eind=date(2017, 5, 9)),
        "niet voor de begindatum",
    ),
    "inschrijving_nooit_twee": (
        lambda: InschrijvingFactory(client=ClientFactory(), begin=DAG),
        "hoort in deze periode al bij een locatie",
    ),
    "toewijzing_einde_niet_voor_begin": (
        lambda: ToewijzingFactory(begin=DAG, eind=date(2017, 5, 9)),
        "niet voor de begindatum",
    ),
    "toewijzing_rol_bekend": (lambda: ToewijzingFactory(rol="buddy"), "Kies een van"),
    "toewijzing_een_per_rol": (
        lambda: [ToewijzingFactory(client=client) for client in [ClientFactory()] * 2],
        "al iemand in deze rol",
    ),
}


def test_every_constraint_of_these_models_is_proven_here():
    stored = set().union(*(names(m) for m in (Client, Naamvorm, Inschrijving, Toewijzing, Balietoegang)))

    assert stored == set(CASES)


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


def test_somebody_may_be_inscribed_and_handed_over_on_one_day():
    client = ClientFactory()
    _change(client.inschrijvingen.get(), begin=DAG, eind=DAG)

    InschrijvingFactory(client=client, begin=DAG)

    assert Inschrijving.objects.open_on(DAG).filter(client=client).count() == 1


def test_two_unknown_v_nummers_do_not_collide():
    ClientFactory(v_nummer=None)
    ClientFactory(v_nummer=None)

    assert Client.objects.filter(v_nummer__isnull=True).count() == 2
