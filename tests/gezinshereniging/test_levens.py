"""Four lives, from the first day to the last: each thing as somebody records it, and what follows from it."""

from datetime import date

import pytest

from clients.domain import Geboorte, Naamdelen, Persoonsfeiten
from clients.models import Huisvesting
from core.errors import Refused
from gezinshereniging.actions import (
    Lidregel,
    aankomst_create,
    beschikking_create,
    dossier_afsluiten,
    dossier_create,
    gezinsleden_create,
    mutatie_correct,
    mutatie_create,
)
from gezinshereniging.models import Beschikking, Dossier, Mutatie, Woonvraag
from gezinshereniging.tonen.vandaag import list_vergeten, list_woonvragen, list_zonder_dossier
from gezinshereniging.tonen.voorbeeld import preview
from termijnen.models import Termijn
from termijnen.tonen.dossiers import keep_own_dossiers
from termijnen.tonen.rondetermijnen import list_dossiertermijnen
from tests.factories import moment
from verblijf.actions import vergunning_create, vergunning_intrekken, vergunning_voornemen

pytestmark = pytest.mark.django_db

BEKEND = date(2026, 7, 14)
"""After 12 June 2026: then the law has two kinds of protection again."""


class Leven:
    """One dossier and whom it is about, as the team leader and the jurist work on it from day to day."""

    def __init__(self, leider, jurist, referent):
        self.leider, self.jurist, self.referent = leider, jurist, referent

    def by(self, dag, wie=None):
        return (wie or self.jurist).toegang(moment(dag))

    def krijgt_vergunning(self, status, nareis):
        self.vergunning = vergunning_create(
            by=self.by(BEKEND, self.leider), client=self.referent, soort="asiel", status=status, dagtekening=BEKEND,
            bekendmaking=BEKEND, nareis=nareis,
        )  # fmt: skip

    def krijgt_brief(self, dag, action, **velden):
        self.vergunning.refresh_from_db()
        versie = self.vergunning.versie
        action(by=self.by(dag, self.leider), vergunning=self.vergunning, versie=versie, **velden)

    def opent(self, dag, soort, procedure, *gezin, vergunning=None):
        self.dossier = dossier_create(
            by=self.by(dag, self.leider), client=self.referent, soort=soort, procedure=procedure,
            locatie=self.leider.aanstelling.locatie, vergunning=vergunning,
        )  # fmt: skip
        regels = [
            Lidregel(
                relatie, "Soedan", persoon=Persoonsfeiten(Naamdelen(voornamen=naam), Geboorte.van_delen(jaar, 3, 1))
            )
            for naam, relatie, jaar in gezin
        ]
        if regels:
            gezinsleden_create(by=self.by(dag), dossier=self.dossier, regels=regels)
        return list(self.dossier.leden.order_by("pk"))

    def gebeurt(self, dag, soort, *leden):
        mutatie_create(by=self.by(dag), dossier=self.dossier, soort=soort, op=dag, leden=leden)

    def verbetert(self, dag, soort, **velden):
        mutatie = Mutatie.objects.geldend().get(dossier=self.dossier, soort=soort)
        return mutatie_correct(by=self.by(dag), mutatie=mutatie, reden="vergissing", **velden)

    def beslist(self, dag, **uitkomsten):
        beschikking_create(by=self.by(dag), dossier=self.dossier, dagtekening=dag, **uitkomsten)

    def komt_aan(self, dag, *leden):
        aankomst_create(by=self.by(dag), dossier=self.dossier, leden=leden, op=dag, woont_vanaf=dag)
        self.gebeurt(dag, "melding", *leden)

    def sluit(self, dag):
        versie = Dossier.objects.get(pk=self.dossier.pk).versie
        dossier_afsluiten(by=self.by(dag), dossier=self.dossier, versie=versie, op=dag, reden="afgerond")

    def standen(self, *leden):
        return [lid.aanvragen.get().status for lid in leden]

    def termijn(self, code):
        return Termijn.objects.get(client=self.referent, code=code)


@pytest.fixture
def leven(teamleider, juridisch, referent):
    return Leven(teamleider, juridisch, referent)


def test_a_recognised_refugee_whose_wife_and_two_children_come(leven):
    leven.krijgt_vergunning("vluchteling", "ja")
    (zonder,) = list_zonder_dossier(leven.by(date(2026, 9, 20), leven.leider))
    assert zonder["uiterlijk"] == leven.termijn("nareis_aanvraag").dag

    gezin = (("Selam", "partner", 1994), ("Abel", "kind", 2016), ("Ruta", "kind", 2019))
    vrouw, zoon, dochter = leven.opent(
        date(2026, 9, 21), "gezinshereniging", "nareis", *gezin, vergunning=leven.vergunning
    )
    assert list_zonder_dossier(leven.by(date(2026, 9, 21), leven.leider)) == []
    leven.gebeurt(date(2026, 9, 25), "ingediend", vrouw, zoon)
    (vergeten,) = list_vergeten(leven.by(date(2026, 10, 5)))
    assert (vergeten["namen"], leven.termijn("nareis_aanvraag").afloop) == ("Ruta", "open")

    leven.gebeurt(date(2026, 10, 6), "ingediend", dochter)
    assert list(list_vergeten(leven.by(date(2026, 10, 6)))) == []
    assert leven.termijn("nareis_aanvraag").afloop == "gedaan"

    leven.beslist(date(2027, 3, 2), uitkomsten=dict.fromkeys((vrouw, zoon, dochter), True))
    (woonvraag,) = list_woonvragen(leven.by(date(2027, 3, 2), leven.leider))
    assert (woonvraag.aantal, leven.termijn("mvv_afgifte").afloop) == (3, "open")
    leven.gebeurt(date(2027, 3, 30), "mvv", vrouw, zoon, dochter)
    leven.komt_aan(date(2027, 4, 13), vrouw, zoon, dochter)
    leven.sluit(date(2027, 5, 3))

    assert leven.standen(vrouw, zoon, dochter) == ["aangekomen"] * 3
    wonen = Huisvesting.objects.filter(soort="nareis", begin=date(2027, 4, 13))
    assert {rij.client_id for rij in wonen} == {lid.client_id for lid in (vrouw, zoon, dochter)}
    assert leven.termijn("nareis_melding_ind").afloop == "gedaan"
    van_dossier = Termijn.objects.filter(client=leven.referent, afloop="open").exclude(feit__startswith="verblijf")
    assert not van_dossier.exists()


def test_a_subsidiarily_protected_man_who_must_appeal_within_two_weeks(leven):
    leven.krijgt_vergunning("subsidiair beschermde", "ja")
    beroep = leven.termijn("beroep_subsidiair_status")
    assert (beroep.laatste, beroep.is_fataal, beroep.afloop) == (date(2026, 7, 28), True, "open")
    assert Termijn.objects.filter(client=leven.referent, code="nareis_wachttijd_subsidiair").exists()
    assert not Termijn.objects.filter(client=leven.referent, code="nareis_aanvraag").exists()

    (zelf,) = leven.opent(date(2026, 7, 16), "asielprocedure", "overig", vergunning=leven.vergunning)
    jurist = leven.by(date(2026, 7, 16))
    assert beroep in keep_own_dossiers(jurist, beroep.pk), "who handles the case reads the day on which it must be in"
    assert "Beroep" in "".join(term.wat for term in list_dossiertermijnen([leven.dossier])[leven.dossier.pk])
    beschikking_create(by=jurist, dossier=leven.dossier, uitkomsten={zelf: True}, dagtekening=date(2026, 7, 16))
    leven.gebeurt(date(2026, 7, 17), "naar advocaat")
    gebeurtenis = {"soort": "beroep", "op": date(2026, 7, 27), "bekend_op": date(2026, 7, 27), "leden": [zelf]}
    jurist = leven.by(date(2026, 7, 27))
    verandert = preview(jurist, leven.dossier, mutatie_create)(by=jurist, dossier=leven.dossier, **gebeurtenis)
    (regel,) = [regel for regel in verandert if regel.wat == f"Termijn: {beroep.wat}"]
    assert regel.wordt == f"gedaan: beroep ingesteld (dossier {leven.dossier.nummer})"
    leven.gebeurt(date(2026, 7, 27), "beroep", zelf)

    beroep.refresh_from_db()
    assert (beroep.afloop, beroep.afgehandeld_op) == ("gedaan", date(2026, 7, 27))
    assert leven.standen(zelf) == ["beroep"]
    leven.beslist(date(2026, 12, 1), uitkomsten={zelf: False})
    assert leven.termijn("hoger_beroep_asiel_2_weken").afloop == "open"


def test_a_permit_that_the_ind_withdraws_in_spite_of_the_zienswijze(leven):
    leven.krijgt_vergunning("vluchteling", "nee")
    leven.krijgt_brief(date(2026, 10, 6), vergunning_voornemen, voornemen_op=date(2026, 10, 5))
    (zelf,) = leven.opent(date(2026, 10, 7), "intrekking", "overig", vergunning=leven.vergunning)
    leven.gebeurt(date(2026, 11, 9), "zienswijze", zelf)
    zienswijze = leven.termijn("zienswijze_intrekking")
    assert (zienswijze.afloop, zienswijze.afgehandeld_op) == ("gedaan", date(2026, 11, 9))

    besluit = date(2027, 2, 1)
    leven.krijgt_brief(besluit, vergunning_intrekken, ingetrokken_op=date(2026, 7, 15), intrekking_bekend_op=besluit)
    leven.beslist(besluit, uitkomsten={zelf: False})
    beroep = leven.termijn("beroep_intrekking_asiel")
    assert (beroep.laatste, beroep.afloop) == (date(2027, 2, 15), "open")
    assert beroep.wat in [term.wat for term in list_dossiertermijnen([leven.dossier])[leven.dossier.pk]]

    leven.gebeurt(date(2027, 2, 10), "beroep", zelf)
    beroep.refresh_from_db()
    assert (beroep.afloop, beroep.afgehandeld_door) == (
        "gedaan", f"beroep ingesteld (dossier {leven.dossier.nummer})",
    )  # fmt: skip
    assert beroep.wat not in [term.wat for term in list_dossiertermijnen([leven.dossier])[leven.dossier.pk]]

    vergissing = leven.verbetert(date(2027, 2, 11), "beroep", vervalt=True)
    assert leven.termijn("beroep_intrekking_asiel").afloop == "open", "it was no appeal, so the term is back"
    assert vergissing.soort == "vervallen"
    leven.gebeurt(date(2027, 2, 17), "beroep", zelf)
    assert leven.termijn("beroep_intrekking_asiel").afgehandeld_door.endswith(", 2 dagen na het einde ingediend")
    leven.verbetert(date(2027, 2, 18), "beroep", vervalt=False, op=date(2027, 2, 12), leden=[zelf])
    assert leven.termijn("beroep_intrekking_asiel").afgehandeld_op == date(2027, 2, 12)
    assert "na het einde" not in leven.termijn("beroep_intrekking_asiel").afgehandeld_door


def test_a_refusal_for_one_child_of_three(leven):
    leven.krijgt_vergunning("vluchteling", "ja")
    gezin = (("Abel", "kind", 2014), ("Ruta", "kind", 2017), ("Sara", "pleegkind", 2012))
    zoon, dochter, pleegkind = leven.opent(
        date(2026, 8, 3), "gezinshereniging", "nareis", *gezin, vergunning=leven.vergunning
    )
    leven.gebeurt(date(2026, 8, 10), "ingediend", zoon, dochter, pleegkind)
    leven.beslist(date(2027, 2, 1), uitkomsten={zoon: True, dochter: True, pleegkind: False})
    assert Beschikking.objects.get().uitkomst == "deels"
    assert list_woonvragen(leven.by(date(2027, 2, 1), leven.leider))[0].aantal == 2
    assert leven.termijn("bezwaar_vw").afloop == "open"

    leven.gebeurt(date(2027, 2, 15), "bezwaar", pleegkind)
    assert leven.termijn("bezwaar_vw").afloop == "gedaan"
    assert leven.termijn("bezwaar_beslissing_mvv").afloop == "open"
    leven.gebeurt(date(2027, 3, 1), "mvv", zoon, dochter)
    leven.komt_aan(date(2027, 3, 15), zoon, dochter)
    with pytest.raises(Refused, match="loopt nog een aanvraag"):
        leven.sluit(date(2027, 3, 16))

    leven.beslist(date(2027, 6, 1), uitkomsten={pleegkind: True})
    assert list(Beschikking.objects.order_by("pk").values_list("over", "uitkomst")) == [
        ("aanvraag", "deels"), ("bezwaar", "ingewilligd"),
    ]  # fmt: skip
    assert Woonvraag.objects.open().filter(dossier=leven.dossier).count() == 1
    leven.gebeurt(date(2027, 6, 22), "mvv", pleegkind)
    leven.komt_aan(date(2027, 7, 6), pleegkind)
    leven.sluit(date(2027, 7, 20))

    assert leven.standen(zoon, dochter, pleegkind) == ["aangekomen"] * 3
    leven.dossier.refresh_from_db()
    assert leven.dossier.status == "afgesloten"
