"""One list of partners: who is added to it can be chosen everywhere, and who is out of use nowhere."""

import pytest
from django.urls import reverse

from tests.factories import ClientFactory, PartnerFactory
from tests.factories_begeleiding import TrajectFactory


@pytest.fixture
def adressen(locatie, gemeente):
    """Where a partner is chosen: referring, asking for something that is paid for, and handing over."""
    client = ClientFactory(locatie=locatie)
    traject = TrajectFactory(client=client, gemeente=gemeente)
    return (
        f"{reverse('spreekuur:contact-create')}?client={client.pk}",
        reverse("begeleiding:voorziening-create", args=[client.pk]),
        reverse("begeleiding:warmeoverdracht-create", args=[traject.pk]),
    )


def where_offered(teamleider, adressen, naam):
    return [naam in teamleider.client.get(adres).content.decode() for adres in adressen]


def test_who_is_in_the_list_can_be_chosen_in_each_of_the_three(teamleider, adressen):
    partner = PartnerFactory(naam="Stichting Regenlaars", soort="fonds")

    assert where_offered(teamleider, adressen, partner.naam) == [True, True, True]


def test_who_is_out_of_use_can_be_chosen_in_none(teamleider, adressen):
    partner = PartnerFactory(naam="Stichting Regenlaars", soort="fonds", actief=False)

    assert where_offered(teamleider, adressen, partner.naam) == [False, False, False]
