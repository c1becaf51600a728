"""The round of a month over four hundred open dossiers: beginning it, and its page."""

from datetime import timedelta
from time import perf_counter

import pytest
from django.utils import timezone

from gezinshereniging.actions import maandronde_create
from gezinshereniging.domain.ronde import why_no_ronde
from gezinshereniging.models import Mutatie
from organisatie.rechten import Toegang
from tests.bench.meting import Bezoek, Rapport, meet
from tests.factories import AanstellingFactory, ClientFactory, LocatieFactory
from tests.factories_dossiers import DossierFactory, GezinslidFactory
from tests.factories_ronde import MaandrondeFactory, look_at

pytestmark = [pytest.mark.bench, pytest.mark.django_db(transaction=True)]

DOSSIERS, MUTATIES = 400, 20
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


def test_a_round_of_four_hundred_dossiers(rapport: Rapport):
    nu = timezone.now()
    vandaag = timezone.localdate(nu)
    assert why_no_ronde(vandaag) is None, "before the first working day there is nothing to measure"
    locatie = LocatieFactory()
    collega = AanstellingFactory(rol="juridisch medewerker", locatie=locatie).gebruiker
    make_dossiers(locatie, collega, vandaag)

    begin = perf_counter()
    ronde = maandronde_create(by=Toegang.systeem("maandronde", nu=nu, vandaag=vandaag), locatie=locatie)
    rapport.check_most("beginning a round of 400 dossiers, in s", perf_counter() - begin, BUDGET_BEGIN)

    bezoek = Bezoek(collega)
    eerste = ronde.rondedossiers.order_by("pk")[0]
    adres = f"/maandronde/{ronde.pk}/?dossier={eerste.pk}"
    rapport.check(meet("maandronde with a dossier", lambda _: bezoek.get(adres), budget=BUDGET_BLADZIJDE, keer=20))
