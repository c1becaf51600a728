"""A dossier of one family, handled at the locatie of who works on it."""

from datetime import date

import pytest

from tests.factories import ClientFactory, HuisvestingFactory
from tests.factories_dossiers import DossierFactory, GezinslidFactory


@pytest.fixture
def referent(locatie):
    """Somebody inscribed and housed here."""
    client = ClientFactory(locatie=locatie, naam="Tesfay Zeester")
    HuisvestingFactory(client=client, gemeente=locatie.gemeenten.get(), begin=date(2025, 1, 6))
    return client


@pytest.fixture
def dossier(referent, locatie):
    return DossierFactory(referent=referent, locatie=locatie)


@pytest.fixture
def selam(dossier):
    return GezinslidFactory(dossier=dossier, client__naam="Selam Zeester")


@pytest.fixture
def abel(dossier):
    return GezinslidFactory(
        dossier=dossier,
        client__naam="Abel Zeester",
        client__geboren_vroegst=date(2014, 4, 1),
        client__geboren_laatst=date(2014, 4, 1),
        relatie="kind",
    )


@pytest.fixture
def by(juridisch):
    return juridisch.toegang()
