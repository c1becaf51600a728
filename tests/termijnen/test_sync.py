"""Deadlines follow from facts, in the same transaction, and never from anything else."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from termijnen.models import Berekening, Termijn
from termijnen.regels.rij import Rij
from termijnen.sync import Gevolg, sync, sync_allen
from tests.factories import ClientFactory, HuisvestingFactory, KoppelingFactory
from tests.factories_termijnen import (
    BoeteFactory,
    BrieftermijnFactory,
    InburgeringFactory,
    ReisdocumentFactory,
    TermijnverlengingFactory,
    VerblijfsdocumentFactory,
    VerblijfsvergunningFactory,
    VergunningverlengingFactory,
    VrijstellingFactory,
)
from verblijf.models import Verblijfsvergunning

pytestmark = pytest.mark.django_db


def rows() -> list[tuple]:
    """The whole projection."""
    return list(Termijn.objects.order_by("sleutel").values_list(*Rij._fields))


def een(code: str) -> Termijn:
    return Termijn.objects.get(code=code)


def vol_gezin():
    """A client with a fact of every kind, and a family member whose title follows."""
    client = ClientFactory(geboren_vroegst=date(2000, 5, 1), geboren_laatst=date(2000, 5, 1))
    vergunning = VerblijfsvergunningFactory(client=client, nareis="ja")
    VergunningverlengingFactory(vergunning=vergunning)
    VerblijfsdocumentFactory(client=client)
    ReisdocumentFactory(client=client)
    plicht = InburgeringFactory(client=client)
    TermijnverlengingFactory(inburgering=plicht)
    VrijstellingFactory(inburgering=plicht, eind=date(2026, 6, 1), soort="tijdelijk")
    BoeteFactory(inburgering=plicht)
    HuisvestingFactory(client=client, begin=date(2026, 12, 3))
    KoppelingFactory(client=client)
    BrieftermijnFactory(client=client)
    familie = VerblijfsvergunningFactory(
        soort="asiel", status="afgeleid", referent=client, dagtekening=None, bekendmaking=date(2026, 7, 1),
        ingangsdatum=date(2026, 7, 2),
    )  # fmt: skip
    return client, familie


def test_the_row_has_the_columns_of_the_table():
    assert Rij._fields == tuple(field.attname for field in Termijn._meta.concrete_fields)


def test_every_fact_gives_its_deadlines():
    client, familie = vol_gezin()

    uitkomst = sync([client.pk])

    assert uitkomst == Gevolg(nieuw=Termijn.objects.count())
    assert set(client.termijnen.values_list("code", flat=True)) == {
        "amv_18", "bezwaar_awb", "brief_termijn", "brp_inschrijving", "huisvesting_na_koppeling",
        "inburgering_wi2021", "leerroute_wijzigen", "nareis_aanvraag", "reisdocument_einde",
        "verblijfsdocument_einde", "vergunning_einde", "verlenging_inburgering_beslissing",
    }  # fmt: skip
    assert set(familie.client.termijnen.values_list("code", flat=True)) == {"verblijfstitel_einde_gezinslid"}


def test_computing_twice_changes_nothing_and_emptying_gives_the_same_rows():
    client, _ = vol_gezin()
    sync([client.pk])
    voor, afdrukken = rows(), list(Berekening.objects.order_by("pk").values_list())

    assert sync([client.pk], alles=True) == Gevolg()
    Termijn.objects.all().delete()
    Berekening.objects.all().delete()
    sync_allen()

    assert rows() == voor
    assert list(Berekening.objects.order_by("pk").values_list()) == afdrukken


def test_a_family_member_follows_the_referent():
    client, _ = vol_gezin()
    sync([client.pk])
    assert een("verblijfstitel_einde_gezinslid").laatste == date(2027, 1, 9)

    Verblijfsvergunning.objects.filter(client=client).update(eind=date(2026, 12, 25))
    sync([client.pk])

    assert een("verblijfstitel_einde_gezinslid").laatste == date(2026, 12, 24)


def test_a_withdrawn_referent_is_said_aloud():
    client, _ = vol_gezin()
    sync([client.pk])

    Verblijfsvergunning.objects.filter(client=client).update(ingetrokken_op=date(2026, 10, 1))
    sync([client.pk])

    termijn = een("verblijfstitel_einde_gezinslid")
    assert (termijn.aard, termijn.dag) == ("onbekend", None)
    assert "ingetrokken" in termijn.melding


def test_what_no_longer_follows_goes_with_its_fingerprint():
    document = ReisdocumentFactory()
    sync([document.client_id])
    document.delete()

    assert sync([document.client_id]) == Gevolg(weg=1)
    assert not Termijn.objects.exists()
    assert not Berekening.objects.exists()


def test_the_night_passes_over_who_did_not_change():
    vol_gezin()
    VerblijfsdocumentFactory()
    sync_allen()
    gemeld = []

    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert sync_allen(melden=lambda klaar, van: gemeld.append((klaar, van))) == Gevolg()

    assert len(queries) == 2  # the ids, and the facts of one chunk
    assert gemeld == [(3, 3)]


def test_an_unchanged_client_costs_an_action_two_queries_and_a_changed_one_five():
    client, _ = vol_gezin()
    with CaptureQueriesContext(connection) as nieuw:
        sync([client.pk])
    with CaptureQueriesContext(connection) as zelfde:
        sync([client.pk])

    kosten = [len([q for q in queries if "SAVEPOINT" not in q["sql"]]) for queries in (nieuw, zelfde)]
    assert kosten == [5, 2]
