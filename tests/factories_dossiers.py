"""Rows of dossiers for tests. All people are made up, and look it."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from clients.models import Client
from gezinshereniging.models import (
    Aanvraag,
    Beschikking,
    Dossier,
    Gezinslid,
    Looptijd,
    Mutatie,
    Mutatielid,
    Procedure,
    Stuk,
    Woonvraag,
)
from tests.factories import BehandelingFactory, ClientFactory, LocatieFactory, NaamvormFactory

GEOPEND = date(2026, 7, 1)


class BuitenlandFactory(DjangoModelFactory):
    """Somebody abroad: known by name, and inscribed nowhere."""

    class Meta:
        model = Client
        skip_postgeneration_save = True

    naam = factory.Sequence(lambda n: f"Selam Voorbeeldfamilie{n}")
    geboren_vroegst = date(1994, 5, 2)
    geboren_laatst = date(1994, 5, 2)
    nationaliteit = "Eritrea"

    @factory.post_generation
    def naamvorm(self, create, gegeven, **kwargs):
        roepnaam, _, achternaam = self.naam.partition(" ")
        NaamvormFactory(client=self, roepnaam=roepnaam, achternaam=achternaam, is_hoofdvorm=True)


class DossierFactory(DjangoModelFactory):
    """An open dossier with its first procedure, and the right of its team to reach the referent."""

    class Meta:
        model = Dossier
        skip_postgeneration_save = True

    referent = factory.SubFactory(ClientFactory)
    locatie = factory.SubFactory(LocatieFactory)
    soort = "gezinshereniging"
    geopend_op = GEOPEND

    @factory.post_generation
    def procedure(self, create, gegeven, **kwargs):
        Looptijd.objects.create(dossier=self, begin=self.geopend_op)
        soort = gegeven or ("nareis" if self.soort == "gezinshereniging" else "overig")
        Procedure.objects.create(dossier=self, soort=soort, begonnen_op=self.geopend_op)
        let_reach(self.referent, self.locatie)


def let_reach(client, locatie):
    """The team of this locatie handles a dossier of this person."""
    if not client.behandelingen.filter(locatie=locatie).exists():
        BehandelingFactory(client=client, locatie=locatie)


class GezinslidFactory(DjangoModelFactory):
    """A person in a dossier, with an application in its first procedure."""

    class Meta:
        model = Gezinslid
        skip_postgeneration_save = True

    dossier = factory.SubFactory(DossierFactory)
    client = factory.SubFactory(BuitenlandFactory)
    relatie = "partner"
    land = "Ethiopië"
    genoemd_op = GEOPEND

    @factory.post_generation
    def aanvraag(self, create, gegeven, **kwargs):
        Aanvraag.objects.create(procedure=self.dossier.procedures.get(nummer=1), gezinslid=self)
        let_reach(self.client, self.dossier.locatie)


class MutatieFactory(DjangoModelFactory):
    """Something that happened; ``leden`` are those it is about."""

    class Meta:
        model = Mutatie
        skip_postgeneration_save = True

    dossier = factory.SubFactory(DossierFactory)
    procedure = factory.LazyAttribute(lambda row: row.dossier.procedures.get(nummer=1))
    soort = "contact met cliënt"
    op = date(2026, 9, 1)
    bekend_op = factory.SelfAttribute("op")
    vastgelegd_op = factory.SelfAttribute("bekend_op")

    @factory.post_generation
    def leden(self, create, gegeven, **kwargs):
        for lid in gegeven or ():
            Mutatielid.objects.create(mutatie=self, gezinslid=lid)


class BeschikkingFactory(DjangoModelFactory):
    class Meta:
        model = Beschikking
        exclude = ("dossier",)

    dossier = factory.SubFactory(DossierFactory)
    procedure = factory.LazyAttribute(lambda row: row.dossier.procedures.get(nummer=1))
    over = "aanvraag"
    uitkomst = "ingewilligd"
    dagtekening = date(2026, 10, 1)
    bekendmaking = factory.SelfAttribute("dagtekening")
    vastgelegd_op = factory.SelfAttribute("bekendmaking")


class StukFactory(DjangoModelFactory):
    class Meta:
        model = Stuk

    dossier = factory.SubFactory(DossierFactory)
    soort = "paspoort"
    vastgelegd_op = GEOPEND


class WoonvraagFactory(DjangoModelFactory):
    class Meta:
        model = Woonvraag

    dossier = factory.SubFactory(DossierFactory)
    ontstaan_op = GEOPEND
