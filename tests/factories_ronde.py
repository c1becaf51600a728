"""Rows of rounds and of letters for tests."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from gezinshereniging.domain.brieven import Modelbriefsoort
from gezinshereniging.models import Briefsjabloon, Conceptbrief, Maandronde, Rondedossier
from gezinshereniging.tonen.sjablonen import make_sjabloon
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


class ConceptbriefFactory(DjangoModelFactory):
    """A letter that was laid ready and not sent."""

    class Meta:
        model = Conceptbrief

    mutatie = factory.SubFactory(MutatieFactory, soort="concept gemaakt")
    soort = "machtiging"


class BriefsjabloonFactory(DjangoModelFactory):
    """A team's own template; its file is ours."""

    class Meta:
        model = Briefsjabloon

    locatie = factory.SubFactory(LocatieFactory)
    soort = "machtiging"
    naam = "machtiging.docx"
    bestand = factory.LazyAttribute(lambda row: make_sjabloon(Modelbriefsoort(row.soort)))
    geplaatst_op = date(2026, 11, 2)


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
