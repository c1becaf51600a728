"""Rows about guidance for tests."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from begeleiding.models import (
    Activiteit,
    Afspraak,
    Betrokkenheid,
    Checkpunt,
    Coaching,
    Cursus,
    Cursusaanwezigheid,
    Cursusdeelname,
    Cursusles,
    Meldcodeconsult,
    Puntstand,
    Schoolaanmelding,
    Signaal,
    Traject,
    Voorziening,
    Warmeoverdracht,
    Werktraject,
)
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


class WerktrajectFactory(DjangoModelFactory):
    class Meta:
        model = Werktraject

    client = factory.SubFactory(ClientFactory)
    soort = "VIP"
    begin = date(2017, 1, 10)


class CursusFactory(DjangoModelFactory):
    class Meta:
        model = Cursus

    locatie = factory.SubFactory(LocatieFactory)
    naam = factory.Sequence(lambda n: f"Cursus {n}")
    soort = "geld"
    begin = date(2017, 4, 4)


class CursuslesFactory(DjangoModelFactory):
    class Meta:
        model = Cursusles

    cursus = factory.SubFactory(CursusFactory)
    op = date(2017, 4, 4)


class CursusdeelnameFactory(DjangoModelFactory):
    class Meta:
        model = Cursusdeelname

    cursus = factory.SubFactory(CursusFactory)
    client = factory.SubFactory(ClientFactory)


class CursusaanwezigheidFactory(DjangoModelFactory):
    class Meta:
        model = Cursusaanwezigheid

    bijeenkomst = factory.SubFactory(CursuslesFactory)
    deelname = factory.SubFactory(CursusdeelnameFactory)


class ActiviteitFactory(DjangoModelFactory):
    class Meta:
        model = Activiteit

    locatie = factory.SubFactory(LocatieFactory)
    gemeente = factory.SubFactory(GemeenteFactory)
    op = date(2017, 5, 10)
    soort = "feest"
    naam = "open dag"


class SignaalFactory(DjangoModelFactory):
    class Meta:
        model = Signaal

    locatie = factory.SubFactory(LocatieFactory)
    gemeente = factory.SubFactory(GemeenteFactory)
    op = date(2017, 5, 10)
    thema = "wonen"
    omschrijving = "Er zijn te weinig huizen."


class MeldcodeconsultFactory(DjangoModelFactory):
    class Meta:
        model = Meldcodeconsult

    locatie = factory.SubFactory(LocatieFactory)
    gemeente = factory.SubFactory(GemeenteFactory)
    op = date(2017, 5, 10)
    uitkomst = "geen melding"


class SchoolaanmeldingFactory(DjangoModelFactory):
    class Meta:
        model = Schoolaanmelding

    client = factory.SubFactory(ClientFactory)
    school = factory.SubFactory(PartnerFactory)
    soort = "basisschool"
    aangemeld_op = date(2017, 5, 10)


class BetrokkenheidFactory(DjangoModelFactory):
    class Meta:
        model = Betrokkenheid

    client = factory.SubFactory(ClientFactory)
    partner = factory.SubFactory(PartnerFactory)
    waarvoor = "woonbegeleiding"
    begin = date(2017, 5, 10)
