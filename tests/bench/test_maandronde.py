"""Five thousand open dossiers with 100,000 mutaties: the list, a dossier, and the round over the 400 of one team."""

from datetime import timedelta
from time import perf_counter

import pytest
from django.db import connection
from django.utils import timezone

from clients.models import Behandeling, Client, Inschrijving
from gezinshereniging.actions import maandronde_create
from gezinshereniging.domain.ronde import why_no_ronde
from gezinshereniging.models import Aanvraag, Dossier, Gezinslid, Looptijd, Mutatie, Procedure
from organisatie.rechten import Toegang
from tests import databases
from tests.bench.bezoek import Bezoek
from tests.bench.meting import KEER, Rapport, meet
from tests.factories import AanstellingFactory, ClientFactory, LocatieFactory
from tests.factories_dossiers import DossierFactory, GezinslidFactory
from tests.factories_ronde import MaandrondeFactory, look_at

pytestmark = [pytest.mark.bench, pytest.mark.django_db(transaction=True)]

DOSSIERS, MUTATIES = 400, 20
ELDERS, LOCATIES = 4600, 12
BUDGET_BEGIN = 2
BUDGET_BLADZIJDE = 200


def on(dag):
    """It happened, was heard of and was recorded on that day."""
    return {"op": dag, "bekend_op": dag, "vastgelegd_op": dag}


def make_dossiers(locatie, collega, vandaag):
    """Dossiers that were looked at last month; to one in three something happened since."""
    vorige = (vandaag.replace(day=1) - timedelta(days=1)).replace(day=1)
    eerder = MaandrondeFactory(locatie=locatie, maand=vorige, begonnen_op=vorige)
    for nummer in range(DOSSIERS):
        dossier = DossierFactory(
            referent=ClientFactory(locatie=locatie), locatie=locatie, geopend_op=vandaag - timedelta(days=200)
        )
        GezinslidFactory(dossier=dossier)
        procedure = dossier.procedures.get()
        dagen = [vandaag - timedelta(days=20 + 5 * keer) for keer in range(MUTATIES)]
        Mutatie.objects.bulk_create(
            Mutatie(
                dossier=dossier,
                procedure=procedure,
                soort="contact met cliënt",
                op=dag,
                bekend_op=dag,
                vastgelegd_op=dag,
            )
            for dag in dagen[nummer % 3 == 0 :]
        )
        look_at(dossier, eerder, collega, vorige)
        if nummer % 3 == 0:
            Mutatie.objects.create(dossier=dossier, procedure=procedure, soort="brief ontvangen", **on(dagen[0]))


def make_elsewhere(vandaag):
    """The dossiers of the other teams, each with a wife who waits for a decision."""
    locaties = [LocatieFactory() for _ in range(LOCATIES)]
    geopend = vandaag - timedelta(days=200)
    referenten = Client.objects.bulk_create(Client(naam=f"Voorbeeldreferent {n}") for n in range(ELDERS))
    Inschrijving.objects.bulk_create(
        Inschrijving(client=client, locatie=locaties[n % LOCATIES], begin=geopend)
        for n, client in enumerate(referenten)
    )
    dossiers = Dossier.objects.bulk_create(
        Dossier(
            referent=client, locatie=locaties[n % LOCATIES], soort="gezinshereniging", geopend_op=geopend,
            status="wacht",
        )
        for n, client in enumerate(referenten)
    )  # fmt: skip
    Looptijd.objects.bulk_create(Looptijd(dossier=dossier, begin=geopend) for dossier in dossiers)
    Behandeling.objects.bulk_create(
        Behandeling(client_id=dossier.referent_id, locatie_id=dossier.locatie_id, begin=geopend) for dossier in dossiers
    )
    procedures = Procedure.objects.bulk_create(
        Procedure(dossier=dossier, soort="nareis", begonnen_op=geopend) for dossier in dossiers
    )
    familie = Client.objects.bulk_create(Client(naam=f"Voorbeeldvrouw {n}") for n in range(ELDERS))
    leden = Gezinslid.objects.bulk_create(
        Gezinslid(dossier=dossier, client=vrouw, relatie="partner", genoemd_op=geopend)
        for dossier, vrouw in zip(dossiers, familie, strict=True)
    )
    Aanvraag.objects.bulk_create(
        Aanvraag(procedure=procedure, gezinslid=lid, status="ingediend", ingediend_op=geopend)
        for procedure, lid in zip(procedures, leden, strict=True)
    )
    for keer in range(MUTATIES):
        dag = vandaag - timedelta(days=10 + 9 * keer)
        Mutatie.objects.bulk_create(
            Mutatie(dossier_id=procedure.dossier_id, procedure=procedure, soort="contact met cliënt", **on(dag))
            for procedure in procedures
        )


def test_a_round_of_four_hundred_dossiers(rapport: Rapport):
    nu = timezone.now()
    vandaag = timezone.localdate(nu)
    assert why_no_ronde(vandaag) is None, "before the first working day there is nothing to measure"
    locatie = LocatieFactory()
    collega = AanstellingFactory(rol="juridisch medewerker", locatie=locatie).gebruiker
    make_elsewhere(vandaag)
    make_dossiers(locatie, collega, vandaag)
    databases.analyze(connection.settings_dict["NAME"])

    begin = perf_counter()
    ronde = maandronde_create(by=Toegang.systeem("maandronde", nu=nu, vandaag=vandaag), locatie=locatie)
    rapport.check_most("seconds to begin a round of 400 dossiers", perf_counter() - begin, BUDGET_BEGIN)

    bezoek = Bezoek(collega)
    paden = [f"/dossiers/{pk}/" for pk in ronde.rondedossiers.values_list("dossier", flat=True)[:KEER]]
    for naam, pad in (("dossier list of 400", lambda _: "/dossiers/"), ("dossier", lambda n: paden[n % len(paden)])):
        rapport.check(meet(naam, lambda n, pad=pad: bezoek.get(pad(n)), budget=BUDGET_BLADZIJDE))
    eerste = ronde.rondedossiers.order_by("pk")[0]
    adres = f"/maandronde/{ronde.pk}/?dossier={eerste.pk}"
    rapport.check(meet("maandronde with a dossier", lambda _: bezoek.get(adres), budget=BUDGET_BLADZIJDE, keer=20))
