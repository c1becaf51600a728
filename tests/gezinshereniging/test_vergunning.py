"""The permit that a dossier is about: also one that was withdrawn, with the terms that follow from it."""

from datetime import timedelta

import pytest
from django.urls import reverse

from gezinshereniging.actions import beschikking_create
from termijnen.models import Termijn
from termijnen.sync import sync
from termijnen.tonen.dossiers import keep_own_dossiers
from termijnen.tonen.rondetermijnen import list_dossiertermijnen
from tests.factories_dossiers import DossierFactory, GezinslidFactory
from tests.factories_termijnen import VerblijfsvergunningFactory, VergunningverlengingFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def ingetrokken(referent, by):
    """Withdrawn ten days ago: four days are left."""
    op = by.vandaag - timedelta(days=10)
    return VerblijfsvergunningFactory(client=referent, ingetrokken_op=op, intrekking_bekend_op=op)


@pytest.fixture
def zaak(referent, locatie, ingetrokken):
    dossier = DossierFactory(referent=referent, locatie=locatie, soort="intrekking", vergunning=ingetrokken)
    GezinslidFactory(dossier=dossier, client=referent, relatie="zelf")
    sync([referent.pk])
    return dossier


def test_a_dossier_is_opened_about_the_withdrawn_permit(teamleider, referent, ingetrokken):
    scherm = teamleider.client.get(reverse("gezinshereniging:dossier-create", args=[referent.pk]))

    assert scherm.context["form"]["vergunning"].initial == ingetrokken.pk
    assert f"ingetrokken vanaf {ingetrokken.ingetrokken_op:%d-%m-%Y}" in scherm.content.decode()


def test_who_says_who_is_responsible_keeps_the_withdrawn_permit(juridisch, zaak, ingetrokken):
    adres = reverse("gezinshereniging:dossier-update", args=[zaak.pk])
    staat_er = juridisch.client.get(adres).context["form"]["vergunning"].value()

    juridisch.client.post(adres, {"versie": zaak.versie, "vergunning": staat_er})

    zaak.refresh_from_db()
    assert (zaak.versie, zaak.vergunning) == (2, ingetrokken)


def test_the_screen_says_beforehand_that_the_appeal_ends_the_term_of_the_permit(juridisch, zaak, by):
    lid, termijn = zaak.leden.get(), Termijn.objects.get(code="beroep_intrekking_asiel")
    beschikking_create(by=by, dossier=zaak, uitkomsten={lid: False}, dagtekening=termijn.begin)
    vandaag = f"{by.vandaag:%d-%m-%Y}"
    adres = reverse("gezinshereniging:mutatie-create", args=[zaak.pk, "beroep"])
    tekst = juridisch.client.post(adres, {"op": vandaag, "bekend_op": vandaag, "leden": [lid.pk]}).content.decode()

    assert "Dit verandert" in tekst
    assert termijn.wat in tekst
    assert f"beroep ingesteld (dossier {zaak.nummer})" in tekst
    termijn.refresh_from_db()
    assert termijn.afloop == "open"


def test_a_refused_extension_stands_with_the_dossier_about_it(juridisch, referent, locatie, by):
    op = by.vandaag - timedelta(days=5)
    vergunning = VerblijfsvergunningFactory(client=referent, nareis="nee")
    VergunningverlengingFactory(
        vergunning=vergunning, ingediend_op=op, besloten_op=op, uitkomst="afgewezen", vastgelegd_op=op
    )
    dossier = DossierFactory(referent=referent, locatie=locatie, soort="verlenging", vergunning=vergunning)
    sync([referent.pk])
    (beroep,) = Termijn.objects.filter(code="beroep_verlenging_geweigerd")

    assert list(keep_own_dossiers(by, beroep.pk)) == [beroep]
    assert [een.code for een in list_dossiertermijnen([dossier])[dossier.pk]] == [beroep.code]
