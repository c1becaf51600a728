"""A small team on one day, with helpers who may do what their role says."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone

from clients.models import Client
from organisatie.models import Gebruiker, Gemeente, Locatie
from organisatie.rechten import Rol, Toegang
from organisatie.toegang import read_toegang
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
from tests.team import Collega

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
    return read_toegang(gebruiker, nu=nu if isinstance(nu, datetime) else moment(nu))


@pytest.fixture
def team(db: None) -> Team:
    return Team()


@pytest.fixture
def helper(team: Team) -> Collega:
    """A volunteer of the team who is signed in."""
    return Collega(Rol.VRIJWILLIGER, team.locatie)


def typed(team: Team, **velden: Any) -> dict[str, Any]:
    """What the form sends for an unknown visitor, with what the test types."""
    return {
        "uuid": str(uuid4()), "locatie": team.locatie.pk, "bezoeker": "onbekend", "uitkomst": "geholpen",
        "wijze": "spreekuur", "tolk": "geen", "duur": "10", "op": f"{timezone.localdate():%d-%m-%Y}",
    } | velden  # fmt: skip
