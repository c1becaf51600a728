"""Rows about the people of a team. All are made up, and look it."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from organisatie.models import Maanduren, Teamfunctie, Teamlid, Teamopleiding, Teamverklaring, Werkgebied
from tests.factories import BEGIN, LocatieFactory


class TeamlidFactory(DjangoModelFactory):
    class Meta:
        model = Teamlid

    naam = factory.Sequence(lambda n: f"Teamlid Voorbeeld {n}")


class VanWerkgebiedFactory(DjangoModelFactory):
    """About somebody's work for the one gemeente of a ``locatie``."""

    class Meta:
        abstract = True

    class Params:
        locatie = factory.SubFactory(LocatieFactory)

    teamlid = factory.SubFactory(TeamlidFactory)
    werkgebied = factory.LazyAttribute(lambda row: Werkgebied.objects.get(locatie=row.locatie))


class TeamfunctieFactory(VanWerkgebiedFactory):
    class Meta:
        model = Teamfunctie

    functie = "maatschappelijk begeleider"
    verband = "vrijwillig"
    begin = BEGIN


class MaandurenFactory(VanWerkgebiedFactory):
    class Meta:
        model = Maanduren

    maand = date(2017, 5, 1)
    uren = 1


class TeamopleidingFactory(VanWerkgebiedFactory):
    class Meta:
        model = Teamopleiding

    soort = "basiscursus"
    afgerond_op = date(2017, 5, 10)


class TeamverklaringFactory(DjangoModelFactory):
    class Meta:
        model = Teamverklaring

    teamlid = factory.SubFactory(TeamlidFactory)
    soort = "vog"
    begin = date(2017, 5, 10)
