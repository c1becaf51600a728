"""Rows about what gemeenten bought, for tests."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from organisatie.models import Inkoop, Inkoopgemeente
from tests.factories import GemeenteFactory


class InkoopFactory(DjangoModelFactory):
    """A contract of one gemeente of its own, or of ``gemeenten``."""

    class Meta:
        model = Inkoop
        skip_postgeneration_save = True

    naam = factory.Sequence(lambda n: f"Afspraak {n}")
    product = "vip-gestart"
    aantal = 1
    begin = date(2017, 1, 1)
    eind = date(2019, 1, 1)

    @factory.post_generation
    def gemeenten(self, create, gegeven, **kwargs):
        for gemeente in gegeven or [GemeenteFactory()]:
            Inkoopgemeente.objects.create(inkoop=self, gemeente=gemeente)
