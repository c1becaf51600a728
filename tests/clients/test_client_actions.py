"""Making and changing a client."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied

from clients.actions import (
    client_create,
    client_koppelen,
    client_losmaken,
    client_update,
)
from clients.domain import Geboorte, Naamdelen
from clients.models import Client, Inschrijving
from core.errors import Refused, Stale
from organisatie.rechten import Rol
from organisatie.toegang import read_toegang
from tests.factories import (
    AanstellingFactory,
    ClientFactory,
    LocatieFactory,
    ToewijzingFactory,
    moment,
)

pytestmark = pytest.mark.django_db

DAG = date(2017, 5, 10)


def toegang(gebruiker):
    return read_toegang(gebruiker, nu=moment(DAG))


@pytest.fixture
def locatie():
    return LocatieFactory()


@pytest.fixture
def teamleider(locatie):
    return toegang(AanstellingFactory(locatie=locatie, rol=Rol.TEAMLEIDER.value).gebruiker)


@pytest.fixture
def vrijwilliger(locatie):
    return AanstellingFactory(locatie=locatie, rol=Rol.VRIJWILLIGER.value).gebruiker


def make(by, locatie, **velden):
    standaard = {
        "delen": Naamdelen(roepnaam="Amina", vadersnaam="Voorbeeld"),
        "geboorte": Geboorte.van_delen(1988, 3, 12),
        "geslacht": "vrouw",
        "nationaliteit": "Syrië",
    }
    return client_create(by=by, locatie=locatie, **standaard | velden)


def test_a_new_client_has_a_name_that_is_shown_and_belongs_to_the_locatie(teamleider, locatie):
    client = make(teamleider, locatie, talen=["Arabisch"], v_nummer="0123456789")

    client.refresh_from_db()
    assert client.naam == "Amina Voorbeeld"
    assert client.v_nummer == "0123456789"
    assert [n.is_hoofdvorm for n in client.naamvormen.all()] == [True]
    assert Inschrijving.objects.open_on(DAG).get(client=client).locatie == locatie


def test_a_client_cannot_be_made_at_another_locatie(teamleider):
    elders = LocatieFactory()

    with pytest.raises(PermissionDenied):
        make(teamleider, elders)

    assert not Client.objects.exists()


def test_two_clients_cannot_have_the_same_v_nummer(teamleider, locatie):
    make(teamleider, locatie, v_nummer="0123456789")

    with pytest.raises(Refused, match="V-nummer staat al bij een andere cliënt") as refused:
        make(teamleider, locatie, v_nummer="0123456789")

    assert refused.value.veld == "v_nummer"
    assert Client.objects.count() == 1


def test_nobody_is_born_tomorrow(teamleider, locatie):
    with pytest.raises(Refused, match="in de toekomst") as refused:
        make(teamleider, locatie, geboorte=Geboorte.van_delen(2017, 5, 11))

    assert refused.value.veld == "geboren_jaar"


def test_a_change_counts_the_version_up(teamleider, locatie):
    client = make(teamleider, locatie)

    client_update(by=teamleider, client=client, versie=1, telefoon="0612345678", talen=["Dari"])

    client.refresh_from_db()
    assert (client.telefoon, client.talen, client.versie) == ("0612345678", ["Dari"], 2)


def test_a_stale_change_is_refused_and_changes_nothing(teamleider, locatie):
    client = make(teamleider, locatie)
    client_update(by=teamleider, client=client, versie=1, telefoon="0612345678")

    with pytest.raises(Stale):
        client_update(by=teamleider, client=client, versie=1, telefoon="0687654321")

    assert Client.objects.get(pk=client.pk).telefoon == "0612345678"


def test_an_own_v_nummer_may_stay(teamleider, locatie):
    client = make(teamleider, locatie, v_nummer="0123456789")

    client_update(by=teamleider, client=client, versie=1, v_nummer="0123456789", email="a@voorbeeld.test")

    assert Client.objects.get(pk=client.pk).email == "a@voorbeeld.test"


def test_only_known_columns_can_be_changed(teamleider, locatie):
    client = make(teamleider, locatie)

    with pytest.raises(TypeError, match="hoofd"):
        client_update(by=teamleider, client=client, versie=1, hoofd=client)


def test_a_volunteer_changes_only_assigned_clients(vrijwilliger, locatie):
    mine, other = ClientFactory(locatie=locatie), ClientFactory(locatie=locatie)
    ToewijzingFactory(client=mine, gebruiker=vrijwilliger)

    client_update(by=toegang(vrijwilliger), client=mine, versie=1, geslacht="x")
    with pytest.raises(PermissionDenied):
        client_update(by=toegang(vrijwilliger), client=other, versie=1, geslacht="x")

    assert list(Client.objects.filter(geslacht="x")) == [mine]


def test_gekoppelde_records_stay_and_come_loose_again(teamleider, locatie):
    hoofd, dubbel = ClientFactory(locatie=locatie), ClientFactory(locatie=locatie)

    client_koppelen(by=teamleider, client=dubbel, hoofd=hoofd)
    assert set(Client.objects.values_list("hoofd", flat=True)) == {hoofd.pk, None}
    was = client_losmaken(by=teamleider, client=dubbel)

    assert was == hoofd
    assert set(Client.objects.values_list("hoofd", flat=True)) == {None}


def test_a_record_of_another_team_cannot_be_gekoppeld(teamleider, locatie):
    mine, elders = ClientFactory(locatie=locatie), ClientFactory()

    with pytest.raises(PermissionDenied):
        client_koppelen(by=teamleider, client=mine, hoofd=elders)

    assert not Client.objects.filter(hoofd__isnull=False).exists()


def test_gekoppelde_records_never_make_a_chain(teamleider, locatie):
    a, b, c = (ClientFactory(locatie=locatie) for _ in range(3))
    client_koppelen(by=teamleider, client=b, hoofd=a)

    with pytest.raises(Refused, match="zelf al gekoppeld"):
        client_koppelen(by=teamleider, client=c, hoofd=b)
    with pytest.raises(Refused, match="Begin bij de andere kaart"):
        client_koppelen(by=teamleider, client=a, hoofd=c)

    assert list(Client.objects.filter(hoofd__isnull=False)) == [b]


def test_a_loose_record_cannot_be_loosened(teamleider, locatie):
    with pytest.raises(Refused, match="al los"):
        client_losmaken(by=teamleider, client=ClientFactory(locatie=locatie))
