"""What was bought beside what is counted: over all gemeenten and years of a contract."""

from datetime import date

import pytest

from organisatie.models import Inkoop
from organisatie.rechten import Rol
from tests.factories_begeleiding import WerktrajectFactory
from tests.factories_inkoop import InkoopFactory
from tests.rapportage.wereld import Wereld
from tests.team import Collega

pytestmark = pytest.mark.django_db


@pytest.fixture
def hier():
    return Wereld.maak()


def look(collega, wereld, jaar=2017):
    return collega.get("rapportage:indicator-detail", wereld.gemeente.pk, jaar, "inkoop")


def begin_with_vip(wereld, *dagen):
    for dag in dagen:
        WerktrajectFactory(client=wereld.bewoner(), begin=dag)


def test_a_contract_is_counted_over_its_years_and_gemeenten(hier):
    daar = Wereld.maak()
    InkoopFactory(gemeenten=[hier.gemeente, daar.gemeente], aantal=20)
    begin_with_vip(hier, date(2016, 12, 31), date(2017, 1, 1), date(2018, 12, 31), date(2019, 1, 1))
    begin_with_vip(daar, date(2018, 5, 5))

    [rij] = look(Collega(Rol.TEAMLEIDER, hier.locatie), hier).context["inkopen"]

    assert (rij.inkoop.aantal, rij.geteld) == (20, 3)


def test_a_contract_of_other_years_or_gemeenten_is_not_shown(hier):
    InkoopFactory()
    InkoopFactory(gemeenten=[hier.gemeente], begin=date(2019, 1, 1), eind=date(2020, 1, 1))

    assert look(Collega(Rol.TEAMLEIDER, hier.locatie), hier).context["inkopen"] == []


def test_what_is_no_longer_counted_has_a_dash(hier):
    InkoopFactory(gemeenten=[hier.gemeente], product="bestaat-niet")

    [rij] = look(Collega(Rol.TEAMLEIDER, hier.locatie), hier).context["inkopen"]

    assert rij.geteld is None


def test_a_team_leader_keeps_a_contract_and_leaves_another_gemeente_in_it(hier):
    daar = Wereld.maak()
    leider = Collega(Rol.TEAMLEIDER, hier.locatie)
    data = {"naam": "Coaching", "product": "vip-gestart", "aantal": "20", "begin": "1-1-2017",
            "laatste_dag": "31-12-2018", "gemeenten": [hier.gemeente.pk]}  # fmt: skip
    leider.post("organisatie:inkoop-create", hier.gemeente.pk, data=data)
    inkoop = Inkoop.objects.get()
    assert (inkoop.eind, inkoop.gemeenten.get()) == (date(2019, 1, 1), hier.gemeente)
    assert "20 VIP begonnen" in leider.get("organisatie:gemeente-detail", hier.gemeente.pk).content.decode()

    samen = InkoopFactory(gemeenten=[hier.gemeente, daar.gemeente])
    leider.post("organisatie:inkoop-update", samen.pk, data=data | {"versie": "1"})

    samen.refresh_from_db()
    assert samen.aantal == 20
    assert set(samen.gemeenten.all()) == {hier.gemeente, daar.gemeente}
