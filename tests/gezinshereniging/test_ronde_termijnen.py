"""The deadlines that follow from a dossier, as the round and the letters find them."""

from datetime import timedelta

import pytest

from gezinshereniging.actions import beschikking_create, conceptbrief_create, mutatie_create
from gezinshereniging.domain.ronde import Rondegroep, find_redenen, find_volgende
from gezinshereniging.models import Maandronde
from gezinshereniging.tonen.brieven import list_unknown
from gezinshereniging.tonen.rondefeiten import read_rondefeiten
from gezinshereniging.tonen.termijnen import read_termijnen
from tests.factories_dossiers import DossierFactory
from tests.factories_ronde import MaandrondeFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def ingediend(by, dossier, selam):
    """Handed in ten months ago: the nine months of the IND are over (Vw 2000 art. 2u lid 4)."""
    op = by.vandaag - timedelta(days=305)
    mutatie_create(by=by, dossier=dossier, soort="ingediend", op=op, bekend_op=op, leden=[selam])
    return dossier


def redenen_of(by, dossier):
    ronde = Maandronde.objects.first() or MaandrondeFactory(locatie=dossier.locatie, maand=by.vandaag.replace(day=1))
    feiten = read_rondefeiten([dossier], ronde)[dossier.pk]
    return find_redenen(feiten, vandaag=by.vandaag, volgende=find_volgende(by.vandaag))


def test_a_decision_that_does_not_come_is_too_late_in_the_round_and_named_in_the_letter(by, ingediend, selam):
    (termijn,) = (een for een in read_termijnen([ingediend])[ingediend.pk] if een.code == "nareis_beslissing")
    eerste = redenen_of(by, ingediend)[0]
    concept = conceptbrief_create(by=by, dossier=ingediend, soort="ingebrekestelling", leden=[selam])

    assert not termijn.wij
    assert termijn.laatste < by.vandaag
    assert (eerste.groep, f"{termijn.laatste:%d-%m-%Y}" in eerste.zin) == (Rondegroep.TE_LAAT, True)
    assert "de laatste dag waarop de IND moest beslissen" not in list_unknown(by, concept)


def test_a_refusal_brings_the_last_day_for_bezwaar_near(by, ingediend, selam):
    op = by.vandaag - timedelta(days=20)
    beschikking_create(by=by, dossier=ingediend, uitkomsten={selam: False}, dagtekening=op, bekend_op=op)

    codes = {een.code for een in read_termijnen([ingediend])[ingediend.pk] if een.wij}

    assert "bezwaar_vw" in codes


def test_another_dossier_of_the_same_referent_keeps_its_own(by, ingediend, referent):
    ander = DossierFactory(referent=referent, locatie=ingediend.locatie, soort="naturalisatie")

    termijnen = read_termijnen([ingediend, ander])

    assert termijnen[ingediend.pk]
    assert termijnen[ander.pk] == []
