"""Inzage wherever a person is shown: the names in every rendered page are held against the rows."""

from datetime import timedelta

import pytest
from django.utils import timezone

from historie.models import Inzage
from organisatie.rechten import Rol
from tests.aanval.test_namen_blijven_binnen import EIGEN, client_met_alles, text_of
from tests.factories import ClientFactory, LidmaatschapFactory, ToewijzingFactory
from tests.inzages import make_inzage
from tests.matrix.adressen import GUARDED
from tests.matrix.rondgang import UITGELOGD, in_parts, read_status, reads_question, walk
from tests.matrix.voorbeelden import VOORBEELDEN
from tests.matrix.wereld import Geval
from tests.team import Collega


@pytest.fixture
def mensen(locatie):
    """Somebody with everything, somebody of that gezin, and one of whom there is nothing; each with a name alone."""
    client = client_met_alles(locatie)
    lid = ClientFactory(naam="Gezinsgenoot Alleenheer", locatie=locatie)
    ander = ClientFactory(naam="Verder Niemandal", locatie=locatie)
    gezin = LidmaatschapFactory(client=client, gezin__locatie=locatie).gezin
    LidmaatschapFactory(gezin=gezin, client=lid)
    return {"Verborgennaam": client, "Alleenheer": lid, "Niemandal": ander}


# The rows that this person has already: a second one would overlap them.
AL_ER = (
    VOORBEELDEN
    | EIGEN
    | {
        "huisvesting_pk": lambda g: g.client.huisvestingen.get().pk,
        "bewoning_pk": lambda g: g.client.huisvestingen.get().bewoningen.get().pk,
        "verblijfsdocument_pk": lambda g: g.client.verblijfsdocumenten.get().pk,
    }
)


@in_parts(GUARDED, pages=80, turn=6)
@pytest.mark.parametrize("rol", [Rol.VRIJWILLIGER, Rol.TEAMLEIDER])
def test_whoever_is_named_on_a_page_has_an_inzage_of_it(locatie, mensen, rol, names):
    wie = Collega(rol, locatie)
    client = mensen["Verborgennaam"]
    if rol is Rol.VRIJWILLIGER:
        ToewijzingFactory(client=client, gebruiker=wie.gebruiker)

    for naam, path in walk(wie.client, Geval(None, "", client, locatie), names, AL_ER):
        antwoord = _ask_and_compare(wie, mensen, naam, path, {})
        if reads_question(antwoord):
            _ask_and_compare(wie, mensen, naam, path, {"q": "verborgennaam", "naam": "verborgennaam"})


def _ask_and_compare(wie, mensen, naam, path, query):
    """Nobody is named on this page without an Inzage of it."""
    voor = Inzage.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    antwoord = wie.client.get(path, query)
    assert read_status(antwoord) != UITGELOGD
    tekst = text_of(antwoord) if antwoord.status_code == 200 else ""
    genoemd = {mens.pk for woord, mens in mensen.items() if woord in tekst}
    rijen = Inzage.objects.filter(pk__gt=voor, gebruiker=wie.gebruiker)
    assert not genoemd or genoemd <= set(rijen.values_list("client", flat=True)), naam
    return antwoord


def test_one_row_per_page_and_person(teamleider, mensen):
    teamleider.get("clients:client-list")

    rijen = Inzage.objects.filter(gebruiker=teamleider.gebruiker)
    assert sorted(rijen.values_list("client", "soort")) == sorted((mens.pk, "lijst") for mens in mensen.values())


def test_who_saw_many_people_stands_out_also_as_a_team_leader(teamleider, locatie):
    collega = Collega(Rol.TEAMLEIDER, locatie)
    for client in ClientFactory.create_batch(61, locatie=locatie):
        make_inzage(collega.gebruiker, client, soort="lijst", at=timezone.now() - timedelta(minutes=5))

    velen = teamleider.get("historie:opvallend-list").context["velen"]

    assert [(rij["gebruiker"], rij["aantal"]) for rij in velen] == [(collega.gebruiker.pk, 61)]
