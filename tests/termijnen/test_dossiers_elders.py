"""A deadline of a dossier that the team of another town handles: one page, one owner, and who hears of it."""

from datetime import timedelta

import pytest

from organisatie.rechten import Rol
from termijnen.models import Attendering, Dagbericht
from tests.factories import AanstellingFactory, LocatieFactory
from tests.factories_dossiers import DossierFactory, MutatieFactory
from tests.factories_termijnen import TermijnFactory
from tests.team import Collega
from tests.termijnen.team import gezegd, morgen_van, team

pytestmark = pytest.mark.django_db


@pytest.fixture
def leiden():
    return LocatieFactory()


@pytest.fixture
def ravi(leiden):
    return Collega(Rol.JURIDISCH, leiden)


def make_termijn(client, locatie, *, wie=None, **velden):
    """The IND asks for papers of this client before a day that a letter names."""
    dossier = DossierFactory(referent=client, locatie=locatie, verantwoordelijke=wie)
    mutatie = MutatieFactory(dossier=dossier, soort="stukken gevraagd")
    return TermijnFactory(client=client, feit=f"mutatie-{mutatie.pk}", drempels=[7], **velden)


def test_the_jurist_of_another_town_reads_why_a_date_is_what_it_is(ravi, leiden):
    termijn = make_termijn(team().client, leiden, wie=ravi.gebruiker)

    pagina = ravi.get("termijnen:dossiertermijn-detail", termijn.pk)

    assert pagina.status_code == 200
    assert pagina.context["regel"].doet == ravi.gebruiker
    assert ravi.get("termijnen:termijn-detail", termijn.pk).status_code == 404


def test_what_does_not_follow_from_the_own_dossier_does_not_exist(ravi, leiden):
    wij = team()
    make_termijn(wij.client, leiden)
    van_hier = TermijnFactory(client=wij.client)
    derde = DossierFactory(referent=wij.client, locatie=LocatieFactory(), soort="naturalisatie")
    elders = TermijnFactory(client=wij.client, feit=f"dossier-{derde.pk}")

    gevonden = [ravi.get("termijnen:dossiertermijn-detail", rij.pk).status_code for rij in (van_hier, elders)]

    assert gevonden == [404, 404]


def test_who_is_responsible_hears_first_and_the_begeleider_when_nobody_answers(ravi, leiden):
    wij = team()
    termijn = make_termijn(wij.client, leiden, wie=ravi.gebruiker, is_fataal=True)

    morgen_van(termijn.dag - timedelta(days=7))
    eerst = gezegd()
    morgen_van(termijn.dag - timedelta(days=5))

    assert eerst == {(ravi.gebruiker.pk, 7, 1)}
    assert gezegd() == eerst | {(wij.begeleider.pk, 7, 2)}
    assert Dagbericht.objects.filter(ontvanger=ravi.gebruiker, op=termijn.dag - timedelta(days=7)).count() == 1


@pytest.mark.parametrize("reden", ["nobody responsible", "works elsewhere", "closed"])
def test_without_somebody_responsible_the_begeleider_hears(ravi, leiden, reden):
    wij = team()
    wie = {"nobody responsible": None, "works elsewhere": AanstellingFactory(locatie=LocatieFactory()).gebruiker}
    termijn = make_termijn(wij.client, leiden, wie=wie.get(reden, ravi.gebruiker))
    if reden == "closed":
        wij.client.dossiers.update(status="afgesloten")

    morgen_van(termijn.dag - timedelta(days=7))

    assert {rij.ontvanger for rij in Attendering.objects.all()} == {wij.begeleider}


def test_nobody_hears_of_a_dossier_of_their_own_gezin(ravi, leiden):
    wij = team()
    termijn = make_termijn(wij.client, leiden, wie=ravi.gebruiker)
    wij.client.gebruiker = ravi.gebruiker
    wij.client.save()

    morgen_van(termijn.dag - timedelta(days=7))

    assert not Attendering.objects.filter(ontvanger=ravi.gebruiker).exists()
