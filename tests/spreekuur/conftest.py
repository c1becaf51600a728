"""A small team on one day, with helpers who may do what their role says."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import pytest

from clients.models import Client
from organisatie.models import Gebruiker, Gemeente, Locatie
from organisatie.rechten import Rol, Toegang
from organisatie.toegang import toegang_van
from spreekuur.models import Onderwerp
from tests.factories import (
    AanstellingFactory,
    ClientFactory,
    GemeentedefinitieFactory,
    GemeenteFactory,
    LocatieFactory,
    OnderwerpFactory,
    moment,
)

DAG = date(2017, 5, 10)  # a Wednesday


@dataclass
class Team:
    """A locatie with one gemeente; people are made when asked for."""

    gemeente: Gemeente = field(default_factory=GemeenteFactory)
    locatie: Locatie = field(init=False)

    def __post_init__(self) -> None:
        self.locatie = LocatieFactory(gemeenten=[self.gemeente])
        GemeentedefinitieFactory(gemeente=self.gemeente)

    def helper(self, rol: Rol = Rol.VRIJWILLIGER, **kwargs: Any) -> Gebruiker:
        return AanstellingFactory(locatie=self.locatie, rol=rol.value, **kwargs).gebruiker

    def client(self, **kwargs: Any) -> Client:
        return ClientFactory(locatie=self.locatie, **kwargs)

    def onderwerp(self, **kwargs: Any) -> Onderwerp:
        return OnderwerpFactory(locatie=self.locatie, **kwargs)


def als(gebruiker: Gebruiker, nu: datetime | date = DAG) -> Toegang:
    """What this person may do at that moment (a day: half past two)."""
    return toegang_van(gebruiker, nu=nu if isinstance(nu, datetime) else moment(nu))


@pytest.fixture
def team(db: None) -> Team:
    return Team()
