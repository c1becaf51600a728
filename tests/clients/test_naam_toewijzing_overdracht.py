"""Spellings of a name, who guides whom, and moving on to another team."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from clients.actions import (
    client_overdragen,
    naamvorm_create,
    naamvorm_update,
    toewijzing_create,
    toewijzing_end,
)
from clients.domain import Naamdelen
from clients.models import Client, Inschrijving, Lidmaatschap, Toewijzing
from core.errors import Refused, Stale
from organisatie.rechten import Recht, Rol
from organisatie.toegang import read_toegang
from tests.factories import (
    AanstellingFactory,
    ClientFactory,
    GezinFactory,
    LidmaatschapFactory,
    LocatieFactory,
    ToewijzingFactory,
    moment,
)

pytestmark = pytest.mark.django_db

DAG = date(2017, 5, 10)


def toegang(gebruiker, dag=DAG):
    return read_toegang(gebruiker, nu=moment(dag))


@pytest.fixture
def locatie():
    return LocatieFactory()


@pytest.fixture
def collega(locatie):
    return AanstellingFactory(locatie=locatie).gebruiker


@pytest.fixture
def teamleider(locatie):
    return toegang(AanstellingFactory(locatie=locatie, rol=Rol.TEAMLEIDER.value).gebruiker)


@pytest.fixture
def client_hier(locatie):
    return ClientFactory(locatie=locatie, naam="Amina Voorbeeld")


def test_another_spelling_is_kept_beside_the_shown_name(teamleider, client_hier):
    naamvorm = naamvorm_create(by=teamleider, client=client_hier, delen=Naamdelen(voornamen="أمينة"), bron="paspoort")

    assert naamvorm.sleutel
    assert Client.objects.get(pk=client_hier.pk).naam == "Amina Voorbeeld"
    assert client_hier.naamvormen.count() == 2


def test_a_new_shown_name_replaces_the_old_one_in_lists(teamleider, client_hier):
    naamvorm_create(by=teamleider, client=client_hier, delen=Naamdelen(roepnaam="Amine"), is_hoofdvorm=True)

    assert Client.objects.get(pk=client_hier.pk).naam == "Amine"
    assert [n.roepnaam for n in client_hier.naamvormen.filter(is_hoofdvorm=True)] == ["Amine"]


def test_changing_the_shown_spelling_changes_the_name_in_lists(teamleider, client_hier):
    naamvorm = client_hier.naamvormen.get()

    naamvorm_update(
        by=teamleider,
        naamvorm=naamvorm,
        versie=1,
        delen=Naamdelen(roepnaam="Amineh"),
        bron="ind",
        is_hoofdvorm=True,
    )

    assert Client.objects.get(pk=client_hier.pk).naam == "Amineh"


def test_the_shown_name_cannot_just_go(teamleider, client_hier):
    naamvorm = client_hier.naamvormen.get()

    with pytest.raises(Refused, match="altijd een naam") as refused:
        naamvorm_update(by=teamleider, naamvorm=naamvorm, versie=1, delen=naamvorm.delen, bron="ind")

    assert refused.value.veld == "is_hoofdvorm"


def test_a_stale_spelling_is_refused_whole(teamleider, client_hier):
    naamvorm = client_hier.naamvormen.get()

    with pytest.raises(Stale):
        naamvorm_update(
            by=teamleider,
            naamvorm=naamvorm,
            versie=7,
            delen=Naamdelen(roepnaam="Oud"),
            bron="ind",
            is_hoofdvorm=True,
        )

    assert Client.objects.get(pk=client_hier.pk).naam == "Amina Voorbeeld"


def test_a_new_begeleider_ends_the_one_before_and_leaves_the_vervanger(teamleider, client_hier, locatie, collega):
    before, vervanger = (
        AanstellingFactory(locatie=locatie).gebruiker,
        AanstellingFactory(locatie=locatie).gebruiker,
    )
    ToewijzingFactory(client=client_hier, gebruiker=before)
    ToewijzingFactory(client=client_hier, gebruiker=vervanger, rol="vervanger")

    toewijzing_create(by=teamleider, client=client_hier, gebruiker=collega, rol="begeleider", begin=DAG)

    now = Toewijzing.objects.open_on(DAG).filter(client=client_hier)
    assert {t.gebruiker for t in now} == {collega, vervanger}
    assert Toewijzing.objects.get(gebruiker=before).eind == DAG


def test_a_colleague_of_another_team_cannot_guide(teamleider, client_hier):
    elders = AanstellingFactory().gebruiker

    with pytest.raises(Refused, match="werkt op die dag niet") as refused:
        toewijzing_create(by=teamleider, client=client_hier, gebruiker=elders, rol="begeleider", begin=DAG)

    assert refused.value.veld == "gebruiker"


def test_a_beheerder_does_not_guide(teamleider, client_hier, locatie):
    beheerder = AanstellingFactory(locatie=locatie, rol=Rol.BEHEERDER.value).gebruiker

    with pytest.raises(Refused, match="werkt op die dag niet als begeleider"):
        toewijzing_create(by=teamleider, client=client_hier, gebruiker=beheerder, rol="begeleider", begin=DAG)


def test_nobody_guides_their_own_gezin(teamleider, client_hier, locatie, collega):
    gezin = GezinFactory(locatie=locatie)
    LidmaatschapFactory(gezin=gezin, client=client_hier)
    LidmaatschapFactory(gezin=gezin, client=ClientFactory(locatie=locatie, gebruiker=collega))

    with pytest.raises(Refused, match="hoort zelf bij dit gezin"):
        toewijzing_create(by=teamleider, client=client_hier, gebruiker=collega, rol="begeleider", begin=DAG)

    assert Lidmaatschap.objects.count() == 2
    assert not Toewijzing.objects.exists()


def test_a_begeleider_before_a_later_one_is_refused_by_the_database(teamleider, client_hier, collega, locatie):
    later = AanstellingFactory(locatie=locatie).gebruiker
    ToewijzingFactory(client=client_hier, gebruiker=later, begin=DAG + timedelta(days=5))

    with pytest.raises(Refused, match="in deze periode al iemand in deze rol"):
        toewijzing_create(by=teamleider, client=client_hier, gebruiker=collega, rol="begeleider", begin=DAG)


def test_an_ended_toewijzing_ends_access_that_day(teamleider, client_hier, collega):
    toewijzing = ToewijzingFactory(client=client_hier, gebruiker=collega)

    toewijzing_end(by=teamleider, toewijzing=toewijzing, eind=DAG)

    assert not Client.objects.visible_to(toegang(collega), Recht.CLIENT_ZIEN).exists()


def test_a_toewijzing_cannot_end_before_it_began(teamleider, client_hier, collega):
    toewijzing = ToewijzingFactory(client=client_hier, gebruiker=collega, begin=DAG)

    with pytest.raises(Refused, match="niet voor de begindatum"):
        toewijzing_end(by=teamleider, toewijzing=toewijzing, eind=DAG - timedelta(days=1))


def test_a_volunteer_assigns_nobody(client_hier, collega):
    ToewijzingFactory(client=client_hier, gebruiker=collega)

    with pytest.raises(PermissionDenied):
        toewijzing_create(by=toegang(collega), client=client_hier, gebruiker=collega, rol="vervanger", begin=DAG)


def test_overdragen_moves_access_from_the_old_team_to_the_new(teamleider, client_hier, collega):
    nieuw = LocatieFactory()
    nieuwe_leider = AanstellingFactory(locatie=nieuw, rol=Rol.TEAMLEIDER.value).gebruiker
    ToewijzingFactory(client=client_hier, gebruiker=collega)
    ToewijzingFactory(client=client_hier, gebruiker=collega, rol="vervanger", begin=DAG + timedelta(days=9))

    client_overdragen(by=teamleider, client=client_hier, locatie=nieuw, op=DAG, toestemming_op=DAG)

    assert not Client.objects.visible_to(teamleider, Recht.CLIENT_ZIEN).exists()
    assert not Client.objects.visible_to(toegang(collega, DAG + timedelta(days=9)), Recht.CLIENT_ZIEN).exists()
    assert list(Client.objects.visible_to(toegang(nieuwe_leider), Recht.CLIENT_ZIEN)) == [client_hier]
    assert Inschrijving.objects.open_on(DAG).get(client=client_hier).toestemming_op == DAG


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        ({"toestemming_op": DAG + timedelta(days=1)}, "toestemming kan niet in de toekomst"),
        ({"op": DAG - timedelta(days=1)}, "vandaag of later"),
        ({"op": DAG + timedelta(days=61)}, "binnen 60 dagen"),
    ],
)
def test_overdragen_is_refused_with_the_reason(teamleider, client_hier, velden, zin):
    with pytest.raises(Refused, match=zin):
        client_overdragen(
            by=teamleider,
            client=client_hier,
            locatie=LocatieFactory(),
            **{"op": DAG, "toestemming_op": DAG} | velden,
        )

    assert Inschrijving.objects.filter(client=client_hier).count() == 1


def test_overdragen_to_the_own_locatie_is_refused(teamleider, client_hier, locatie):
    with pytest.raises(Refused, match="hoort al bij deze locatie"):
        client_overdragen(by=teamleider, client=client_hier, locatie=locatie, op=DAG, toestemming_op=DAG)
