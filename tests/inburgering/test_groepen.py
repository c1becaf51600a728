"""Groups for the participatieverklaring: who takes part, who was there, who signed, and where they count."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from clients.models import Huisvesting
from core.errors import Refused
from core.periode import Periode
from inburgering.actions import (
    pvtaanwezigheid_set,
    pvtbijeenkomst_create,
    pvtdeelname_delete,
    pvtdeelnames_create,
    pvtdeelnames_ondertekenen,
    pvtgroep_create,
    pvtgroep_update,
)
from inburgering.models import Inburgering, Pvtaanwezigheid, Pvtbijeenkomst, Pvtdeelname, Pvtgroep
from organisatie.rechten import Rol
from tests.factories import ClientFactory, HuisvestingFactory, LocatieFactory, ToewijzingFactory
from tests.factories_termijnen import InburgeringFactory, PvtdeelnameFactory, PvtgroepFactory
from tests.team import Collega

BEGIN = date(2026, 9, 7)


@pytest.fixture
def client(locatie, vrijwilliger):
    client = ClientFactory(locatie=locatie, talen=["Arabisch"])
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    return client


@pytest.fixture
def groep(locatie):
    groep = PvtgroepFactory(locatie=locatie, begin=BEGIN)
    for week in range(3):
        Pvtbijeenkomst.objects.create(groep=groep, op=BEGIN + timedelta(days=7 * week))
    return groep


@pytest.fixture
def deelname(groep, client):
    return PvtdeelnameFactory(groep=groep, client=client)


def test_a_group_meets_for_the_first_time_when_it_begins(teamleider, locatie):
    by = teamleider.toegang()
    groep = pvtgroep_create(by=by, locatie=locatie, naam="Arabisch", taal="Arabisch", begin=BEGIN)
    assert groep.bijeenkomsten.get().op == BEGIN

    pvtgroep_update(by=by, groep=groep, versie=1, begin=BEGIN + timedelta(days=1))

    assert groep.bijeenkomsten.get().op == BEGIN + timedelta(days=1)
    with pytest.raises(Refused) as niet:
        pvtbijeenkomst_create(by=by, groep=groep, op=BEGIN)
    assert niet.value.veld == "op"


def test_another_team_sees_the_group_and_does_not_keep_it(groep, other_location):
    ander = Collega(Rol.TEAMLEIDER, other_location)

    assert ander.get("inburgering:pvtgroep-detail", groep.pk).status_code == 200
    assert ander.get("inburgering:pvtgroep-update", groep.pk).status_code == 404
    with pytest.raises(PermissionDenied):
        pvtgroep_update(by=ander.toegang(), groep=groep, versie=1, naam="Van ons")


def test_of_members_of_another_team_only_the_number_shows(vrijwilliger, groep, client, deelname):
    PvtdeelnameFactory(groep=groep, client=ClientFactory(naam="Ander Voorbeeldmens"))

    tekst = vrijwilliger.get("inburgering:pvtgroep-detail", groep.pk).content.decode()

    assert client.naam in tekst
    assert "Voorbeeldmens" not in tekst
    assert "En 1 van anderen" in tekst


def test_only_own_clients_can_join(vrijwilliger, groep, client):
    by = vrijwilliger.toegang()
    assert len(pvtdeelnames_create(by=by, groep=groep, clients=[client])) == 1
    assert pvtdeelnames_create(by=by, groep=groep, clients=[client]) == []

    with pytest.raises(PermissionDenied):
        pvtdeelnames_create(by=by, groep=groep, clients=[ClientFactory()])


def test_who_speaks_the_language_can_be_chosen_and_the_others_on_request(vrijwilliger, locatie, groep, client):
    ander = ClientFactory(locatie=locatie, talen=["Tigrinya"])
    ToewijzingFactory(client=ander, gebruiker=vrijwilliger.gebruiker)

    def choices(**query):
        response = vrijwilliger.get("inburgering:pvtdeelname-create", groep.pk, query=query)
        return set(response.context["form"].fields["clients"].queryset)

    assert choices() == {client}
    assert choices(alle="1") == {client, ander}


def test_the_grid_stores_who_was_there_at_once(vrijwilliger, groep, deelname):
    form = vrijwilliger.get("inburgering:pvtaanwezigheid-update", groep.pk).context["form"]
    eerste, tweede, derde = (kolom.pk for kolom in form.kolommen)
    vak = f"vak-{deelname.pk}-"

    vrijwilliger.post(
        "inburgering:pvtaanwezigheid-update", groep.pk, data={f"{vak}{eerste}": "on", f"{vak}{derde}": "on"}
    )
    assert set(Pvtaanwezigheid.objects.values_list("bijeenkomst", flat=True)) == {eerste, derde}

    vrijwilliger.post("inburgering:pvtaanwezigheid-update", groep.pk, data={f"{vak}{tweede}": "on"})
    assert set(Pvtaanwezigheid.objects.values_list("bijeenkomst", flat=True)) == {tweede}


def test_a_grid_touches_nobody_else(vrijwilliger, groep, deelname):
    ander = PvtdeelnameFactory(groep=groep)
    keer = groep.bijeenkomsten.order_by("op")[0]
    Pvtaanwezigheid.objects.create(bijeenkomst=keer, deelname=ander)

    vrijwilliger.post("inburgering:pvtaanwezigheid-update", groep.pk, data={})

    assert Pvtaanwezigheid.objects.get().deelname == ander
    with pytest.raises(PermissionDenied):
        pvtaanwezigheid_set(by=vrijwilliger.toegang(), groep=groep, vakken={(ander.pk, keer.pk)}, aan=set())


def test_who_signs_is_known_to_the_duty_too(vrijwilliger, groep, client, deelname):
    InburgeringFactory(client=client, pvt_op=None)
    op = timezone.localdate()

    pvtdeelnames_ondertekenen(by=vrijwilliger.toegang(), groep=groep, deelnames=[deelname], op=op)

    deelname.refresh_from_db()
    assert (deelname.ondertekend_op, Inburgering.objects.get().pvt_op) == (op, op)
    with pytest.raises(Refused, match="ondertekend"):
        pvtdeelname_delete(by=vrijwilliger.toegang(), deelname=deelname)


def test_what_the_letter_says_goes_before(vrijwilliger, groep, client, deelname):
    InburgeringFactory(client=client, pvt_op=date(2026, 10, 1))

    pvtdeelnames_ondertekenen(by=vrijwilliger.toegang(), groep=groep, deelnames=[deelname], op=timezone.localdate())

    assert Inburgering.objects.get().pvt_op == date(2026, 10, 1)


def test_signing_from_the_page(vrijwilliger, groep, deelname):
    dag = timezone.localdate()

    response = vrijwilliger.post(
        "inburgering:ondertekening-create", groep.pk, data={"op": f"{dag:%d-%m-%Y}", "deelnames": [deelname.pk]}
    )

    assert response.status_code == 302
    deelname.refresh_from_db()
    assert deelname.ondertekend_op == dag


def test_who_was_put_in_by_mistake_goes_out(vrijwilliger, groep, deelname):
    vrijwilliger.post("inburgering:pvtdeelname-delete", deelname.pk)

    assert not Pvtdeelname.objects.exists()


def test_the_team_leader_makes_a_group_on_the_page(teamleider, locatie):
    data = {"naam": "Tigrinya, najaar", "taal": "Tigrinya", "begin": "7-9-2026", "ceremonie_op": "1-9-2026"}
    response = teamleider.post("inburgering:pvtgroep-create", locatie.pk, data=data)
    assert set(response.context["form"].errors) == {"ceremonie_op"}

    teamleider.post("inburgering:pvtgroep-create", locatie.pk, data=data | {"ceremonie_op": "1-10-2026"})

    assert Pvtgroep.objects.get().naam in teamleider.get("inburgering:pvtgroep-list").content.decode()


def test_a_group_of_several_gemeenten_counts_in_each_with_its_own_people(db):
    hier, daar = LocatieFactory(), LocatieFactory()
    groep = PvtgroepFactory(locatie=hier, begin=date(2017, 3, 3))
    for locatie in (hier, hier, daar):
        gemeente = locatie.gemeenten.get()
        client = HuisvestingFactory(gemeente=gemeente, begin=date(2016, 1, 1)).client
        PvtdeelnameFactory(groep=groep, client=client, ondertekend_op=date(2017, 4, 4))
    jaar = Periode.jaar(2017)

    for locatie, aantal in ((hier, 2), (daar, 1)):
        gemeente = locatie.gemeenten.get()
        assert Pvtgroep.objects.begonnen_in(jaar, gemeente).count() == 1
        assert Pvtdeelname.objects.begonnen_in(jaar, gemeente).count() == aantal
        assert Pvtdeelname.objects.ondertekend_in(jaar, gemeente).count() == aantal
    Huisvesting.objects.update(eind=date(2017, 4, 4))
    assert not Pvtdeelname.objects.ondertekend_in(jaar, hier.gemeenten.get()).exists()


def _again(factory, *velden):
    row = factory()
    return factory(**{veld: getattr(row, veld) for veld in velden})


def _double(model, **velden):
    model.objects.create(**velden)
    return model.objects.create(**velden)


def _present_twice():
    deelname = PvtdeelnameFactory()
    keer = Pvtbijeenkomst.objects.create(groep=deelname.groep, op=BEGIN)
    return _double(Pvtaanwezigheid, deelname=deelname, bijeenkomst=keer)


BROKEN = {
    "pvtgroep_een_keer": lambda: _again(PvtgroepFactory, "locatie", "naam", "begin"),
    "pvtgroep_ceremonie_na_begin": lambda: PvtgroepFactory(ceremonie_op=date(2017, 3, 2)),
    "pvtbijeenkomst_een_per_dag": lambda: _double(Pvtbijeenkomst, groep=PvtgroepFactory(), op=BEGIN),
    "pvtdeelname_een_keer": lambda: _again(PvtdeelnameFactory, "groep", "client"),
    "pvtaanwezigheid_een_keer": _present_twice,
}


@pytest.mark.parametrize("naam", BROKEN)
def test_the_database_refuses(db, naam):
    with pytest.raises(IntegrityError, match=naam), transaction.atomic():
        BROKEN[naam]()
