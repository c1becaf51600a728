"""A letter that stands in a dossier too: both point to one another, and one term with one owner is left."""

from datetime import date

import pytest

from core.errors import Refused
from gezinshereniging.actions import beschikking_create, mutatie_create
from termijnen.actions import brieftermijn_create, brieftermijn_koppelen
from termijnen.models import Brieftermijn, Termijn
from tests.factories import ClientFactory, HuisvestingFactory, LocatieFactory, ToewijzingFactory, moment
from tests.factories_dossiers import DossierFactory, GezinslidFactory, MutatieFactory

pytestmark = pytest.mark.django_db

BRIEF, GEZIEN, TOT = date(2026, 11, 2), date(2026, 11, 5), date(2026, 11, 30)


@pytest.fixture
def client(locatie, juridisch):
    client = ClientFactory(locatie=locatie)
    HuisvestingFactory(client=client, gemeente=locatie.gemeenten.get(), begin=date(2025, 1, 6))
    ToewijzingFactory(client=client, gebruiker=juridisch.gebruiker)
    return client


@pytest.fixture
def dossier(client, locatie):
    dossier = DossierFactory(referent=client, locatie=locatie)
    GezinslidFactory(dossier=dossier)
    return dossier


@pytest.fixture
def by(juridisch):
    return juridisch.toegang(moment(GEZIEN))


def make_brief(by, client, soort="stukken", uiterste_dag=TOT):
    return brieftermijn_create(
        by=by, client=client, afzender="ind", soort=soort, dagtekening=BRIEF, gezien_op=GEZIEN,
        gevraagd="Stuur de huwelijksakte", uiterste_dag=uiterste_dag,
    )  # fmt: skip


def record(by, dossier, soort, **velden):
    leden = list(dossier.leden.all())
    if soort != "stukken gevraagd":
        mutatie_create(by=by, dossier=dossier, soort="ingediend", op=date(2026, 8, 3), leden=leden)
        brief = beschikking_create(by=by, dossier=dossier, uitkomsten=dict.fromkeys(leden, False), dagtekening=BRIEF)
        return brief.mutaties.get()
    mutatie_create(by=by, dossier=dossier, soort="ingediend", op=date(2026, 8, 3), leden=leden)
    return mutatie_create(by=by, dossier=dossier, soort=soort, op=BRIEF, leden=leden, **velden)


def read(wie, brief):
    return wie.get("termijnen:brieftermijn-detail", brief.pk).content.decode()


def open_termijnen(client):
    rijen = Termijn.objects.filter(client=client, zijde="wij", afloop="open", laatste__isnull=False)
    return {rij.feit.partition("-")[0] for rij in rijen}


@pytest.mark.parametrize(
    ("brief", "gebeurtenis", "velden", "blijft"),
    [
        ("stukken", "stukken gevraagd", {"uiterste_dag": TOT}, {"mutatie"}),
        ("stukken", "stukken gevraagd", {}, {"brieftermijn"}),
        ("afwijzing ind", "afwijzing", {}, {"beschikking"}),
        ("stukken", "afwijzing", {}, {"beschikking", "brieftermijn"}),
    ],
)
def test_the_term_of_the_dossier_is_left_where_it_has_the_same_one(
    by, client, dossier, brief, gebeurtenis, velden, blijft
):
    rij = make_brief(by, client, brief)
    mutatie = record(by, dossier, gebeurtenis, **velden)

    brieftermijn_koppelen(by=by, brieftermijn=rij, versie=rij.versie, mutatie=mutatie)

    assert open_termijnen(client) == blijft


def test_taken_apart_again_the_letter_has_its_own_term(by, client, dossier):
    rij = make_brief(by, client)
    mutatie = record(by, dossier, "stukken gevraagd", uiterste_dag=TOT)
    rij = brieftermijn_koppelen(by=by, brieftermijn=rij, versie=rij.versie, mutatie=mutatie)

    brieftermijn_koppelen(by=by, brieftermijn=rij, versie=rij.versie, mutatie=None)

    assert open_termijnen(client) == {"mutatie", "brieftermijn"}


def test_on_the_page_of_the_letter_the_dossier_is_one_link_away(juridisch, by, client, dossier):
    rij = make_brief(by, client)
    mutatie = record(by, dossier, "stukken gevraagd", uiterste_dag=TOT)

    assert (
        "Staat deze brief al in het dossier?" in juridisch.get("termijnen:brieftermijn-detail", rij.pk).content.decode()
    )
    invoer = {"mutatie": mutatie.pk, "versie": rij.versie}
    juridisch.post("termijnen:briefdossier-update", rij.pk, data=invoer)

    assert Brieftermijn.objects.get().mutatie == mutatie
    assert (
        f"dossier {dossier.nummer}</a> staat" in juridisch.get("termijnen:brieftermijn-detail", rij.pk).content.decode()
    )


def test_what_stands_in_the_dossier_of_somebody_else_or_of_another_team_cannot_be_chosen(by, client, dossier):
    rij = make_brief(by, client)
    elders = DossierFactory(referent=client, locatie=LocatieFactory(), soort="naturalisatie")
    for mutatie in (MutatieFactory(op=GEZIEN), MutatieFactory(dossier=elders, op=GEZIEN)):
        with pytest.raises(Refused, match="niet in een dossier van deze cliënt"):
            brieftermijn_koppelen(by=by, brieftermijn=rij, versie=rij.versie, mutatie=mutatie)


def test_a_volunteer_reads_nothing_of_the_dossier(vrijwilliger, by, client, dossier):
    rij = make_brief(by, client)
    mutatie = record(by, dossier, "stukken gevraagd", uiterste_dag=TOT)
    brieftermijn_koppelen(by=by, brieftermijn=rij, versie=rij.versie, mutatie=mutatie)
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker, rol="vervanger")

    pagina = read(vrijwilliger, rij)

    assert dossier.nummer not in pagina
    assert "in het dossier" not in pagina
