"""Rows about guidance for tests."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from begeleiding.models import Afspraak, Checkpunt, Coaching, Puntstand, Traject, Voorziening, Warmeoverdracht
from tests.factories import BEGIN, ClientFactory, GebruikerFactory, GemeenteFactory, LocatieFactory, PartnerFactory


class TrajectFactory(DjangoModelFactory):
    class Meta:
        model = Traject

    client = factory.SubFactory(ClientFactory)
    gemeente = factory.SubFactory(GemeenteFactory)
    begin = date(2017, 3, 3)
    is_vanzelf = True


class WarmeoverdrachtFactory(DjangoModelFactory):
    class Meta:
        model = Warmeoverdracht

    traject = factory.SubFactory(TrajectFactory)
    partner = factory.SubFactory(PartnerFactory)
    op = date(2018, 3, 3)
    toestemming_op = date(2018, 3, 1)


class CheckpuntFactory(DjangoModelFactory):
    class Meta:
        model = Checkpunt

    locatie = factory.SubFactory(LocatieFactory)
    naam = factory.Sequence(lambda n: f"voorbeeldpunt {n}")
    groep = "wonen"
    begin = BEGIN


class PuntstandFactory(DjangoModelFactory):
    class Meta:
        model = Puntstand

    traject = factory.SubFactory(TrajectFactory)
    punt = factory.SubFactory(CheckpuntFactory)
    stand = "zelf gedaan"
    op = date(2017, 5, 10)


class AfspraakFactory(DjangoModelFactory):
    class Meta:
        model = Afspraak

    client = factory.SubFactory(ClientFactory)
    gebruiker = factory.SubFactory(GebruikerFactory)
    op = date(2030, 1, 8)


class VoorzieningFactory(DjangoModelFactory):
    class Meta:
        model = Voorziening

    client = factory.SubFactory(ClientFactory)
    activiteit = "zwemles"
    gevraagd_op = date(2017, 1, 10)


class CoachingFactory(DjangoModelFactory):
    class Meta:
        model = Coaching

    client = factory.SubFactory(ClientFactory)
    soort = "taalcoach"
    coach = "Coach Voorbeeld"
    begin = date(2017, 3, 3)
