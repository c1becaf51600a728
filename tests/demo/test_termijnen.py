"""The deadlines of the demo world: every stand is there for the volunteer, and nobody drowns in them."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from core.periode import Periode
from core.vrije_tekst import find_bsn
from demo.laden import JURIDISCH, TEAMLEIDER, VRIJWILLIGER
from inburgering.models import Boete, Examenonderdeel, Inburgering, Termijnverlenging
from organisatie.models import Gemeente, Locatie
from organisatie.rechten import Recht
from rapportage.controles import find_outside_registratie, list_controles
from rapportage.indicatoren.register import INDICATOREN
from rapportage.indicatoren.termijnen import SECTIE
from rapportage.rekenen import count_jaarstaten
from rapportage.tonen.beeld import show_whole
from termijnen.actions import regels_accepteren
from termijnen.domain import Afloop, Termijnstand, find_stand
from termijnen.models import Attendering, Brieftermijn, Dagbericht, Termijn
from termijnen.sync import sync_allen
from termijnen.tonen.controle import find_laatste_controle, is_te_oud
from termijnen.tonen.regelboek import list_vergelijkingen
from tests.demo.test_laden import toegang, wie
from verblijf.models import Reisdocument, Verblijfsdocument, Verblijfsvergunning, Vergunningverlenging

pytestmark = pytest.mark.usefixtures("demo_wereld")

HOOGSTENS_VOOR_DE_TEAMLEIDER = 40
HOOGSTENS_VOOR_TRUUS = 12
VRAAGT_AANDACHT = {
    Termijnstand.TE_LAAT, Termijnstand.VANDAAG, Termijnstand.LAATSTE_DAGEN, Termijnstand.DEZE_WEEK,
    Termijnstand.DEZE_MAAND,
    Termijnstand.KAN_NU,
    Termijnstand.WACHT, Termijnstand.ONBEKEND,
}  # fmt: skip


def standen(account, op: date) -> list[Termijnstand]:
    """How the deadlines that this account sees, stand on that day."""
    return [find_stand(t, op) for t in Termijn.objects.visible_to(toegang(account), Recht.TERMIJN_ZIEN)]


@pytest.mark.parametrize("dagen", [0, 30])
def test_the_volunteer_sees_each_stand_on_the_day_of_loading_and_a_month_later(dagen):
    gevonden = standen(VRIJWILLIGER, timezone.localdate() + timedelta(days=dagen))

    assert {
        Termijnstand.TE_LAAT,
        Termijnstand.VANDAAG,
        Termijnstand.DEZE_MAAND,
        Termijnstand.WACHT,
        Termijnstand.ONBEKEND,
    } <= set(gevonden)
    assert sum(stand in VRAAGT_AANDACHT for stand in gevonden) <= HOOGSTENS_VOOR_TRUUS


@pytest.mark.parametrize("dagen", [0, 30])
def test_the_team_leader_has_a_list_and_not_a_wall(dagen):
    gevonden = standen(TEAMLEIDER, timezone.localdate() + timedelta(days=dagen))

    assert sum(stand in VRAAGT_AANDACHT for stand in gevonden) <= HOOGSTENS_VOOR_DE_TEAMLEIDER
    assert {
        Termijnstand.TE_LAAT,
        Termijnstand.DEZE_MAAND,
        Termijnstand.KAN_NU,
        Termijnstand.WACHT,
        Termijnstand.ONBEKEND,
        Termijnstand.KLAAR,
    } <= set(gevonden)


def test_the_legal_colleague_has_two_letters_to_answer():
    eigen = Termijn.objects.visible_to(toegang(JURIDISCH), Recht.TERMIJN_ZIEN).open()

    assert set(eigen.values_list("code", flat=True)) >= {"bezwaar_vw", "bezwaar_awb", "verblijfsdocument_einde"}


def test_letters_are_due_today_soon_and_too_late_one_names_no_day_and_one_is_done():
    vandaag = timezone.localdate()
    van_truus = Brieftermijn.objects.visible_to(toegang(VRIJWILLIGER), Recht.TERMIJN_ZIEN)
    dagen = {brief.uiterste_dag for brief in van_truus}
    klaar = Termijn.objects.filter(code="brief_termijn", afloop=Afloop.GEDAAN, afgehandeld_op__lte=vandaag)

    assert {vandaag, vandaag + timedelta(days=5), vandaag - timedelta(days=2), None} <= dagen
    assert klaar.count() == 1


def test_permits_come_in_every_kind():
    vandaag = timezone.localdate()
    vergunningen = Verblijfsvergunning.objects.all()

    assert set(vergunningen.values_list("status", flat=True)) == {
        "vluchteling", "subsidiair beschermde", "afgeleid", "onbekend",
    }  # fmt: skip
    assert {"asiel bepaalde tijd", "asiel", "asiel onbepaalde tijd"} <= set(
        vergunningen.values_list("soort", flat=True)
    )
    assert vergunningen.filter(bekendmaking__isnull=True).count() == 1
    assert vergunningen.filter(soort="asiel", referent__isnull=False).exists()
    assert Verblijfsdocument.objects.filter(client__vergunningen__eind__gt=vandaag, eind__lt=vandaag).exists()
    assert Reisdocument.objects.exists()
    assert set(Vergunningverlenging.objects.values_list("uitkomst", flat=True)) == {"open", "verlengd", "afgewezen"}


def test_integration_comes_under_both_laws():
    assert set(Inburgering.objects.values_list("wet", "leerroute")) >= {
        ("Wi2013", ""), ("Wi2021", ""), ("Wi2021", "B1-route"), ("Wi2021", "Z-route"), ("Wi2021", "onderwijsroute"),
    }  # fmt: skip
    assert set(Examenonderdeel.objects.values_list("uitslag", flat=True)) >= {"geslaagd", "gezakt", "wacht op uitslag"}
    assert set(Termijnverlenging.objects.values_list("grond", flat=True)) == {"alfabetisering", "inspanning"}
    assert set(Boete.objects.values_list("grond", flat=True)) == {"PVT of MAP", "examen"}
    assert Inburgering.objects.filter(einde_volgens_duo__isnull=False).exists()


def test_no_document_bears_something_like_a_bsn():
    nummers = [*Verblijfsdocument.objects.all(), *Reisdocument.objects.all()]

    assert not [document.nummer for document in nummers if find_bsn(document.nummer) or "TEST" not in document.nummer]


FIGUREN = [figuur for figuur in INDICATOREN if figuur.sectie == SECTIE]


@pytest.mark.parametrize("terug", [0, 1])
@pytest.mark.parametrize(
    "indicator", [f for f in INDICATOREN if f.sectie == SECTIE], ids=lambda indicator: indicator.code
)
def test_this_year_and_last_year_have_figures_in_noordwijk(indicator, terug):
    vandaag = timezone.localdate()
    # One person in fifty is fined: not every year has one.
    jaren = (
        Periode(date(vandaag.year - 3, 1, 1), vandaag)
        if "boetes" in indicator.code
        else Periode.jaar(vandaag.year - terug)
    )

    assert indicator.rows(jaren, Gemeente.objects.get(slug="noordwijk")).exists()


def test_what_is_not_kept_is_not_counted_anywhere_and_every_sum_agrees():
    vandaag = timezone.localdate()
    for gemeente in Gemeente.objects.all():
        staten = count_jaarstaten(gemeente, list(range(2016, vandaag.year + 1)), vandaag)
        for jaar, staat in staten.items():
            beeld, vorig = show_whole(staat), staten.get(jaar - 1)
            gevonden = [
                *list_controles(beeld, show_whole(vorig) if vorig else None),
                *find_outside_registratie(gemeente, beeld),
            ]
            fout = [controle.naam for controle in gevonden if controle.klopt is not True]
            assert fout == [], (gemeente.slug, jaar)


def test_the_gemeenten_without_dossiers_keep_no_deadlines():
    elders = Gemeente.objects.exclude(slug__in=["noordwijk", "voorschoten"]).filter(registraties__groep="termijnen")

    assert not elders.exists()


def test_computing_everything_again_changes_nothing():
    uitkomst = sync_allen(alles=True)

    assert (uitkomst.nieuw, uitkomst.gewijzigd, uitkomst.weg) == (0, 0, 0)


def test_the_last_run_was_today_and_mailed_nobody():
    vandaag, nu = timezone.localdate(), timezone.now()
    controle = find_laatste_controle(vandaag)

    assert controle is not None
    assert not is_te_oud(controle, nu)
    assert controle.termijnen == Termijn.objects.count()
    assert Attendering.objects.voor(wie(VRIJWILLIGER).pk).filter(op=vandaag).exists()
    assert not Dagbericht.objects.exists()


def test_the_corrections_of_the_second_reading_wait_with_old_and_new_side_by_side():
    """The demo world stored these facts while the duty of 2013 was counted from the day after it began."""
    by = toegang(TEAMLEIDER)
    alle = Termijn.objects.visible_to(by, Recht.REGEL_ACCEPTEREN).met_nieuwe_regel().select_related("client")
    wacht = alle.exclude(feit__startswith="aanvraag-")  # the reports to the IND of 2017 and 2018
    assert set(alle.difference(wacht).values_list("code", flat=True)) == {"nareis_melding_ind"}
    beelden = list_vergelijkingen(wacht.order_by("pk"))

    assert {beeld.termijn.code for beeld in beelden} == {"inburgering_wi2013", "pvt_wi2013"}
    for beeld in beelden:
        oud, nieuw = dict(beeld.oud.dagen), dict(beeld.nieuw.dagen)
        assert oud["wettelijk t/m"] - nieuw["wettelijk t/m"] == timedelta(days=1)
        assert beeld.waarom.startswith("Wij hadden de wet fout gelezen.")

    locatie = Locatie.objects.visible_to(by, Recht.REGEL_ACCEPTEREN).order_by("pk")[0]
    een, *rest = [beeld.termijn for beeld in beelden]
    regels_accepteren(by=by, locatie=locatie, termijnen=[een])

    assert Termijn.objects.get(pk=een.pk).wettelijk == een.wettelijk - timedelta(days=1)
    assert wacht.count() == len(rest)
    regels_accepteren(by=by, locatie=locatie, termijnen=rest)
    assert not wacht.exists()
