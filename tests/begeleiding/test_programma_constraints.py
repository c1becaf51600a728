"""What may never be stored about work, courses, school and the logbook, tried in the database itself."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from organisatie.models import Inkoopgemeente
from tests.factories_begeleiding import (
    ActiviteitFactory,
    BetrokkenheidFactory,
    CursusaanwezigheidFactory,
    CursusdeelnameFactory,
    CursusFactory,
    CursuslesFactory,
    MeldcodeconsultFactory,
    SchoolaanmeldingFactory,
    SignaalFactory,
    WerktrajectFactory,
)
from tests.factories_inkoop import InkoopFactory
from tests.factories_termijnen import TaallesFactory

pytestmark = pytest.mark.django_db


def _again(factory, *velden):
    row = factory()
    return factory(**{veld: getattr(row, veld) for veld in velden})


def _join_again(inkoop):
    return Inkoopgemeente.objects.create(inkoop=inkoop, gemeente=inkoop.gemeenten.get())


BROKEN = {
    "werktraject_soort_bekend": lambda: WerktrajectFactory(soort="dansen"),
    "werktraject_uitkomst_met_datum": lambda: WerktrajectFactory(uitkomst="stage"),
    "werktraject_dagen_na_begin": lambda: WerktrajectFactory(training_op=date(2016, 1, 1)),
    "werktraject_geslaagd_met_alles": lambda: WerktrajectFactory(geslaagd_op=date(2017, 9, 9)),
    "werktraject_geslaagd_of_gestopt": lambda: WerktrajectFactory(
        soort="arbeidsparticipatie", geslaagd_op=date(2017, 9, 9), gestopt_op=date(2017, 9, 9)
    ),
    "werktraject_een_keer": lambda: _again(WerktrajectFactory, "client"),
    "cursus_soort_bekend": lambda: CursusFactory(soort="koken"),
    "cursus_een_keer": lambda: _again(CursusFactory, "locatie", "naam"),
    "cursusles_een_per_dag": lambda: _again(CursuslesFactory, "cursus"),
    "cursusdeelname_een_keer": lambda: _again(CursusdeelnameFactory, "cursus", "client"),
    "cursusaanwezigheid_een_keer": lambda: _again(CursusaanwezigheidFactory, "bijeenkomst", "deelname"),
    "activiteit_soort_bekend": lambda: ActiviteitFactory(soort="slapen"),
    "signaal_thema_bekend": lambda: SignaalFactory(thema="weer"),
    "signaal_met_omschrijving": lambda: SignaalFactory(omschrijving=""),
    "meldcodeconsult_uitkomst_bekend": lambda: MeldcodeconsultFactory(uitkomst="misschien"),
    "schoolaanmelding_soort_bekend": lambda: SchoolaanmeldingFactory(soort="dansschool"),
    "schoolaanmelding_antwoord_bekend": lambda: SchoolaanmeldingFactory(
        antwoord="misschien", beantwoord_op=date(2017, 6, 6)
    ),
    "schoolaanmelding_vervoer_bekend": lambda: SchoolaanmeldingFactory(vervoer="raket"),
    "schoolaanmelding_antwoord_met_datum": lambda: SchoolaanmeldingFactory(antwoord="geplaatst"),
    "schoolaanmelding_een_keer": lambda: _again(SchoolaanmeldingFactory, "client", "school"),
    "betrokkenheid_einde_na_begin": lambda: BetrokkenheidFactory(eind=date(2017, 5, 10)),
    "betrokkenheid_een_per_partner": lambda: _again(BetrokkenheidFactory, "client", "partner"),
    "taalles_einde_na_begin": lambda: TaallesFactory(eind=date(2017, 3, 3)),
    "taalles_een_tegelijk": lambda: _again(TaallesFactory, "client"),
    "inkoop_einde_na_begin": lambda: InkoopFactory(eind=date(2017, 1, 1)),
    "inkoop_niet_nul": lambda: InkoopFactory(aantal=0),
    "inkoopgemeente_uniek": lambda: _join_again(InkoopFactory()),
}


@pytest.mark.parametrize("naam", BROKEN)
def test_the_database_refuses(naam):
    with pytest.raises(IntegrityError, match=naam), transaction.atomic():
        BROKEN[naam]()
