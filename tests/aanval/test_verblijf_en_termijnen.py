"""Attacks on permits, documents and deadlines through the actions and pages: days that cannot be, rows of elsewhere."""

from datetime import date, timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.urls import reverse
from django.utils import timezone

from core.errors import Refused
from organisatie.rechten import Rol
from termijnen.actions import termijn_andere_dag, termijn_gedaan, termijn_uitstel
from termijnen.models import Termijn
from termijnen.sync import sync
from tests.factories import BalietoegangFactory, ClientFactory, LidmaatschapFactory, ToewijzingFactory
from tests.factories_termijnen import (
    BrieftermijnFactory,
    InburgeringFactory,
    VerblijfsdocumentFactory,
    VerblijfsvergunningFactory,
    VergunningverlengingFactory,
)
from tests.team import Collega
from verblijf.models import Verblijfsdocument, Verblijfsvergunning

UITERSTEN = (date.min, date(1, 1, 2), date(1800, 1, 1), date(2300, 1, 1), date(9999, 12, 30), date.max)
NIEUW = {"soort": "asiel", "dagtekening": None, "bekendmaking": date(2026, 9, 1), "ingangsdatum": date(2026, 9, 2)}


@pytest.fixture
def mijn(vrijwilliger, locatie):
    """A client whom the volunteer guides."""
    return ToewijzingFactory(client__locatie=locatie, gebruiker=vrijwilliger.gebruiker).client


@pytest.mark.parametrize("dag", ["01-01-0001", "31-12-9999", "30-12-9999"])
@pytest.mark.parametrize("veld", ["dagtekening", "bekendmaking", "ingangsdatum", "laatste_dag"])
def test_a_permit_with_an_impossible_day_is_refused_in_words(vrijwilliger, mijn, veld, dag):
    data = {"soort": "asiel", "status": "vluchteling", "nareis": "nee", veld: dag}

    antwoord = vrijwilliger.post("verblijf:vergunning-create", mijn.pk, data=data)

    assert antwoord.status_code == 200
    assert not Verblijfsvergunning.objects.exists()


@pytest.mark.parametrize(
    "nummer", ["123456782", "123/456/782", "1234/56782", "12345678-2", "123 456 782", "A 123456782", "1-23456782"]
)
def test_a_bsn_is_no_number_of_a_card_however_it_is_cut(vrijwilliger, mijn, nummer):
    data = {"soort": "III", "nummer": nummer, "begin": "01-11-2025", "laatste_dag": "01-11-2027"}

    vrijwilliger.post("verblijf:verblijfsdocument-create", mijn.pk, data=data)

    assert not Verblijfsdocument.objects.exists()


@pytest.mark.parametrize("dag", UITERSTEN)
def test_no_act_moves_a_deadline_out_of_this_life(teamleider, locatie, dag):
    """A year that is mistyped would hide a deadline for ever, or be a day from which nothing can be counted."""
    client = ClientFactory(locatie=locatie)
    VerblijfsvergunningFactory(client=client)
    VerblijfsvergunningFactory(client=client, status="subsidiair beschermde", nareis="ja", **NIEUW)
    InburgeringFactory(client=client)
    VerblijfsdocumentFactory(client=client)
    BrieftermijnFactory(client=client)
    sync([client.pk])
    by = teamleider.toegang()
    termijnen = list(Termijn.objects.filter(client=client, afloop="open"))
    assert len(termijnen) > 5

    for termijn in termijnen:
        with pytest.raises(Refused):
            termijn_uitstel(by=by, termijn=termijn, nieuwe_dag=dag, bewijs="brief")
        with pytest.raises(Refused):
            termijn_andere_dag(by=by, termijn=termijn, nieuwe_dag=dag, reden="afgesproken")
        with pytest.raises(Refused):
            termijn_gedaan(by=by, termijn=termijn, op=dag)


def test_a_referent_out_of_reach_is_neither_chosen_nor_named(vrijwilliger, mijn, locatie, other_location):
    gezin = LidmaatschapFactory(client=mijn, gezin__locatie=locatie).gezin
    for waar in (locatie, other_location):
        ander = LidmaatschapFactory(client__naam="Iemand Geheimnaam", client__locatie=waar, gezin=gezin).client
        data = {"soort": "asiel", "status": "afgeleid", "nareis": "nee", "bekendmaking": "01-09-2026"}

        antwoord = vrijwilliger.post("verblijf:vergunning-create", mijn.pk, data=data | {"referent": ander.pk})

        assert "Geheimnaam" not in antwoord.content.decode()
        assert not Verblijfsvergunning.objects.filter(referent=ander).exists()


def test_a_stored_referent_out_of_reach_shows_nowhere_and_stays(vrijwilliger, mijn, locatie, other_location):
    referent = ClientFactory(naam="Iemand Geheimnaam", locatie=locatie)
    elders = ClientFactory(naam="Elders Geheimnaam", locatie=other_location)
    vergunning = VerblijfsvergunningFactory(client=mijn, status="afgeleid", referent=referent, **NIEUW)
    velden = {"soort": "asiel", "status": "afgeleid", "nareis": "nee", "bekendmaking": "01-09-2026"}

    paginas = [
        vrijwilliger.get("clients:client-detail", mijn.pk),
        vrijwilliger.get("verblijf:vergunning-update", vergunning.pk),
        vrijwilliger.get("verblijf:vergunning-end", vergunning.pk),
        *(
            vrijwilliger.post("verblijf:vergunning-update", vergunning.pk, data=velden | extra)
            for extra in ({"versie": 7, "referent": elders.pk}, {"versie": 1, "referent": elders.pk})
        ),
    ]

    assert not any("Geheimnaam" in pagina.content.decode() for pagina in paginas)
    vergunning.refresh_from_db()
    assert vergunning.referent == referent


def test_the_desk_opens_no_permit_card_or_integration(vrijwilliger, locatie):
    client = ClientFactory(locatie=locatie)
    tot = timezone.now() + timedelta(hours=1)
    BalietoegangFactory(
        client=client, gebruiker=vrijwilliger.gebruiker, locatie=locatie, op=timezone.localdate(), tot=tot
    )
    vergunning = VerblijfsvergunningFactory(client=client, status="subsidiair beschermde", **NIEUW)
    kaart = VerblijfsdocumentFactory(client=client, nummer="III-VGEHEIM12")
    inburgering = InburgeringFactory(client=client)
    verlenging = VergunningverlengingFactory(vergunning=vergunning)
    adressen = [
        reverse("verblijf:vergunning-create", args=[client.pk]),
        reverse("verblijf:vergunning-update", args=[vergunning.pk]),
        reverse("verblijf:vergunning-end", args=[vergunning.pk]),
        reverse("verblijf:vergunningverlenging-update", args=[verlenging.pk]),
        reverse("verblijf:verblijfsdocument-update", args=[kaart.pk]),
        reverse("inburgering:inburgering-detail", args=[client.pk]),
        reverse("inburgering:inburgering-update", args=[inburgering.pk]),
    ]

    statussen = {
        f(adres).status_code for adres in adressen for f in (vrijwilliger.client.get, vrijwilliger.client.post)
    }
    pagina = vrijwilliger.get("clients:client-detail", client.pk).content.decode()

    assert statussen <= {403, 404}
    assert kaart.nummer not in pagina
    assert "subsidiair" not in pagina.casefold()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE termijnen_attendering SET trap = 3",
        "DELETE FROM termijnen_attendering",
        "TRUNCATE termijnen_attendering",
        "UPDATE verblijf_verblijfsvergunningevent SET soort = 'anders'",
        "DELETE FROM termijnen_termijnhandelingevent",
        "DELETE FROM termijnen_agendasleutelevent",
        "UPDATE inburgering_inburgeringevent SET wet = 'anders'",
    ],
)
def test_what_was_said_about_deadlines_cannot_be_unsaid(db, statement):
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


@pytest.mark.parametrize("rol", [Rol.GEMEENTE, Rol.BEHEERDER])
def test_a_role_without_clients_does_nothing_with_a_deadline(locatie, gemeente, rol):
    waar = {"gemeente": gemeente} if rol is Rol.GEMEENTE else {"locatie": locatie}
    client = BrieftermijnFactory(client__locatie=locatie).client
    sync([client.pk])

    assert not Termijn.objects.visible_to(Collega(rol, **waar).toegang(), termijn_gedaan.recht).exists()
