"""The track of family on the life line: open dossiers and arrivals, for the home team too."""

from datetime import date

import pytest

from core.kijk import Kijk
from gezinshereniging.panelen import gezinsspoor
from tests.factories import LocatieFactory, ToewijzingFactory
from tests.factories_dossiers import DossierFactory, GezinslidFactory

pytestmark = pytest.mark.django_db


def arrive(lid, dag):
    aanvraag = lid.aanvragen.get()
    aanvraag.status, aanvraag.ingediend_op, aanvraag.aankomst_op = "aangekomen", date(2026, 7, 2), dag
    aanvraag.save()


def draw(collega, client):
    return gezinsspoor(Kijk(collega.toegang(), client, frozenset()))


def test_the_track_shows_when_a_dossier_was_open_and_who_arrived(vrijwilliger, referent):
    ToewijzingFactory(client=referent, gebruiker=vrijwilliger.gebruiker)
    dossier = DossierFactory(referent=referent, locatie=LocatieFactory())
    for _ in range(2):
        arrive(GezinslidFactory(dossier=dossier), date(2026, 10, 5))
    GezinslidFactory(dossier=dossier)

    spoor = draw(vrijwilliger, referent)

    assert [(balk.begin, balk.eind, balk.tekst) for balk in spoor.balken] == [
        (dossier.geopend_op, None, "Dossier gezinshereniging open")
    ]
    assert [(merk.op, merk.tekst) for merk in spoor.merken] == [(date(2026, 10, 5), "2 gezinsleden aangekomen")]


def test_who_does_not_reach_the_client_sees_no_track(vrijwilliger, referent, dossier):
    assert draw(vrijwilliger, referent).balken == []
