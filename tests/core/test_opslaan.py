"""Rows that belong together are stored in one trip, as if each had been saved."""

import pytest
from django.db import IntegrityError, connection, transaction

from core.opslaan import store_together
from organisatie.models import Partner, Werkgebied
from tests.factories import GemeenteFactory, LocatieFactory


def test_rows_of_several_models_are_stored_and_others_go_in_one_trip(db, django_assert_num_queries):
    gemeente, locatie = GemeenteFactory(), LocatieFactory()
    weg = Partner.objects.create(naam="Stichting Weg", soort="overig")
    blijft = Partner.objects.create(naam="Stichting Blijft", soort="overig")
    nieuw = [Partner(naam="O'Nieuw; 100%", soort="overig"), Partner(naam="Élise", soort="overig")]

    with django_assert_num_queries(1):
        store_together([*nieuw, Werkgebied(locatie=locatie, gemeente=gemeente)], weg=Partner.objects.filter(pk=weg.pk))

    stored = {partner.naam: partner for partner in Partner.objects.all()}
    assert set(stored) == {blijft.naam, "O'Nieuw; 100%", "Élise"}
    assert stored["Élise"].sorteersleutel == "elise"
    assert locatie.gemeenten.filter(pk=gemeente.pk).exists()


def test_nothing_to_store_asks_nothing(db, django_assert_num_queries):
    with django_assert_num_queries(0):
        store_together([])


def test_one_row_that_may_not_be_keeps_all_of_them_out(db):
    locatie, gemeente = LocatieFactory(), GemeenteFactory()
    twee_keer = [Werkgebied(locatie=locatie, gemeente=gemeente), Werkgebied(locatie=locatie, gemeente=gemeente)]

    with pytest.raises(IntegrityError), transaction.atomic():
        store_together([Partner(naam="Stichting Mee", soort="overig"), *twee_keer])

    assert not Partner.objects.filter(naam="Stichting Mee").exists()
    assert connection.is_usable()
