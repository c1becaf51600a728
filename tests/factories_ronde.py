"""Rows of rounds for tests."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from gezinshereniging.models import Maandronde, Rondedossier
from tests.factories import LocatieFactory
from tests.factories_dossiers import DossierFactory, MutatieFactory


class MaandrondeFactory(DjangoModelFactory):
    """A round that is going on."""

    class Meta:
        model = Maandronde

    locatie = factory.SubFactory(LocatieFactory)
    maand = date(2026, 11, 1)
    begonnen_op = factory.SelfAttribute("maand")


class RondedossierFactory(DjangoModelFactory):
    """A dossier that waits in a round."""

    class Meta:
        model = Rondedossier

    dossier = factory.SubFactory(DossierFactory)
    ronde = factory.SubFactory(MaandrondeFactory, locatie=factory.SelfAttribute("..dossier.locatie"))


def look_at(dossier, ronde, wie, op):
    """Somebody said in this round that nothing changed."""
    mutatie = MutatieFactory(dossier=dossier, soort="geen wijziging", op=op, gebruiker=wie)
    return RondedossierFactory(
        dossier=dossier,
        ronde=ronde,
        antwoord="geen wijziging",
        op=op,
        door=wie,
        mutatie=mutatie,
        gezien_mutatie=mutatie.pk,
        gezien_stukken=sum(dossier.stukken.values_list("versie", flat=True)),
    )
