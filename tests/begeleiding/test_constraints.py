"""What may never be stored about guidance, tried in the database itself."""

from datetime import date, time

import pytest
from django.db import IntegrityError, transaction

from tests.factories import GemeentedefinitieFactory, PartnerFactory
from tests.factories_begeleiding import (
    AfspraakFactory,
    CheckpuntFactory,
    CoachingFactory,
    PuntstandFactory,
    TrajectFactory,
    VoorzieningFactory,
    WarmeoverdrachtFactory,
)

pytestmark = pytest.mark.django_db


def _again(factory, *velden):
    row = factory()
    return factory(**{veld: getattr(row, veld) for veld in velden})


BROKEN = {
    "traject_uitkomst_bij_einde": lambda: TrajectFactory(afgerond_op=date(2018, 1, 1)),
    "traject_einde_niet_voor_begin": lambda: TrajectFactory(afgerond_op=date(2017, 1, 1), uitkomst="verhuisd"),
    "traject_een_open": lambda: _again(TrajectFactory, "client", "gemeente"),
    "warmeoverdracht_met_toestemming": lambda: WarmeoverdrachtFactory(toestemming_op=date(2019, 1, 1)),
    "warmeoverdracht_een_per_dag": lambda: _again(WarmeoverdrachtFactory, "traject", "partner", "op"),
    "checkpunt_einde_na_begin": lambda: CheckpuntFactory(eind=date(2015, 1, 1)),
    "checkpunt_groep_bekend": lambda: CheckpuntFactory(groep="tuin"),
    "checkpunt_voor_wie_bekend": lambda: CheckpuntFactory(voor_wie="katten"),
    "checkpunt_termijn_kan": lambda: CheckpuntFactory(binnen_maanden=0),
    "checkpunt_naam_uniek": lambda: _again(CheckpuntFactory, "locatie", "naam"),
    "puntstand_een_per_punt": lambda: _again(PuntstandFactory, "traject", "punt"),
    "puntstand_bekend": lambda: PuntstandFactory(stand="te doen"),
    "afspraak_een_tegelijk": lambda: _again(AfspraakFactory, "client", "gebruiker"),
    "voorziening_antwoord_bekend": lambda: VoorzieningFactory(uitkomst="misschien", beantwoord_op=date(2017, 2, 2)),
    "voorziening_antwoord_met_datum": lambda: VoorzieningFactory(uitkomst="toegekend"),
    "voorziening_een_keer": lambda: _again(VoorzieningFactory, "client"),
    "coaching_soort_bekend": lambda: CoachingFactory(soort="danscoach"),
    "coaching_einde_na_begin": lambda: CoachingFactory(eind=date(2017, 3, 3)),
    "coaching_een_coach": lambda: CoachingFactory(coach=""),
    "coaching_een_per_soort": lambda: _again(CoachingFactory, "client"),
    "gemeentedefinitie_fasen_op_volgorde": lambda: GemeentedefinitieFactory(vestiging_tot=13),
    "gemeentedefinitie_ritme_in_dagen": lambda: GemeentedefinitieFactory(ritme_op_orde=0),
}


@pytest.mark.parametrize("naam", BROKEN)
def test_the_database_refuses(naam):
    with pytest.raises(IntegrityError, match=naam), transaction.atomic():
        BROKEN[naam]()


def test_two_appointments_on_one_day_are_fine_at_another_time_or_when_called_off():
    eerste = AfspraakFactory(om=time(10, 0), afgezegd_op=date(2029, 12, 1))
    samen = {"client": eerste.client, "gebruiker": eerste.gebruiker}

    AfspraakFactory(om=time(10, 0), **samen)
    AfspraakFactory(om=time(11, 0), **samen)

    assert eerste.client.afspraken.count() == 3


def test_who_is_handed_over_twice_goes_to_two_partners():
    eerste = WarmeoverdrachtFactory()

    WarmeoverdrachtFactory(traject=eerste.traject, partner=PartnerFactory())

    assert eerste.traject.overdrachten.count() == 2
