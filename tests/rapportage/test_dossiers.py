"""The figures of family that comes: the flow always balances, and what few people make stays hidden."""

from datetime import date, timedelta
from random import Random

import pytest

from gezinshereniging.models import Looptijd
from rapportage.controles import list_controles
from rapportage.edities.inhoud import Kop, make_inhoud
from rapportage.edities.periode import Editiedeel
from rapportage.edities.publiek import VERBORGEN, make_publicatie
from rapportage.indicatoren.register import REGISTER
from rapportage.rekenen import count_jaarstaten
from rapportage.tonen.beeld import DOSSIERS_ERAF, DOSSIERS_ERBIJ, show_whole
from tests.elk import part_and_rest
from tests.factories import ClientFactory, HuisvestingFactory
from tests.factories_dossiers import DossierFactory, MutatieFactory
from tests.rapportage.feiten import FEIT
from tests.rapportage.wereld import JAAR, STAND, Wereld, count_waarden

pytestmark = pytest.mark.django_db

HALVERWEGE = date(2017, 6, 1)
STROOM = {"Lopende dossiers volgen uit het jaar", "Dossiers open op 1 januari 2017 zijn die van 31 december 2016"}


def pick_days(kans, aantal):
    """Days in order, some of them the same, many at the edge of a year."""
    randen = [date(jaar, *dag) for jaar in (2016, 2017, 2018) for dag in ((1, 1), (12, 31))]
    anders = [date(2015, 7, 1) + timedelta(days=kans.randrange(960)) for _ in range(20)]
    return sorted(kans.choice(randen + anders) for _ in range(aantal))


def let_live(kans, client, werelden):
    """Somebody moves about: some days of moving may be the day on which something happens to the dossier."""
    dagen = sorted({date(2014, 1, 1), *pick_days(kans, kans.randrange(4))})
    for begin, eind in zip(dagen, [*dagen[1:], None], strict=True):
        if kans.random() < 0.8:
            HuisvestingFactory(
                client=client, gemeente=kans.choice(werelden).gemeente, soort="verhuisd", begin=begin, eind=eind
            )


def make_dossier(kans, werelden):
    """A dossier that is opened, closed and reopened on random days, of somebody who moves about."""
    dossier = DossierFactory(referent=ClientFactory(locatie=werelden[0].locatie))
    dossier.looptijden.all().delete()
    dagen = pick_days(kans, kans.randrange(1, 6))
    for begin, eind in zip(dagen[::2], [*dagen[1::2], None], strict=False):
        Looptijd.objects.create(dossier=dossier, begin=begin, eind=eind, reden="anders" if eind else "")
    let_live(kans, dossier.referent, werelden)


@pytest.mark.parametrize("zaad", part_and_rest(range(4)))
def test_the_flow_of_dossiers_balances_whatever_happened(zaad):
    kans = Random(zaad)
    werelden = [Wereld.maak(), Wereld.maak()]
    for _ in range(40):
        make_dossier(kans, werelden)

    for wereld in werelden:
        staten = count_jaarstaten(wereld.gemeente, [2016, 2017, 2018], STAND)
        for jaar in (2017, 2018):
            controles = list_controles(show_whole(staten[jaar]), show_whole(staten[jaar - 1]))
            assert [c.naam for c in controles if not c.klopt] == []
        assert {c.naam for c in list_controles(show_whole(staten[2017]), show_whole(staten[2016]))} >= STROOM


def test_a_dossier_that_is_reopened_counts_once_in_the_year():
    wereld = Wereld.maak()
    looptijd = FEIT["gh-dossiers-totaal"](wereld, HALVERWEGE)
    Looptijd.objects.create(dossier=looptijd.dossier, begin=HALVERWEGE)

    gevonden = count_waarden(wereld.gemeente, JAAR, STAND)

    assert {code: gevonden[f"gh-dossiers-{code}"] for code in ("totaal", "nieuw", "heropend", "gesloten")} == {
        "totaal": 1, "nieuw": 1, "heropend": 1, "gesloten": 1,
    }  # fmt: skip


@pytest.mark.parametrize("code", sorted(code for code in FEIT if code.startswith("gh-")))
def test_other_legal_work_is_in_no_figure_of_family(code):
    wereld = Wereld.maak()
    feit = FEIT[code](wereld, HALVERWEGE)
    dossier = getattr(feit, "dossier", None) or feit.procedure.dossier

    dossier.soort = "naturalisatie"
    dossier.save()

    assert not count_waarden(wereld.gemeente, JAAR, STAND)[code]


def test_contacts_on_a_dossier_are_divided_by_all_dossiers_of_the_year():
    wereld = Wereld.maak()
    dossier = FEIT["gh-dossiers-lopend"](wereld, date(2017, 1, 1)).dossier
    FEIT["gh-dossiers-totaal"](wereld, HALVERWEGE)
    for _ in range(5):
        MutatieFactory(dossier=dossier, op=HALVERWEGE)

    assert count_waarden(wereld.gemeente, JAAR, STAND)["gh-contactmomenten-gemiddeld"] == 2.5
    assert count_waarden(wereld.gemeente, 2016, STAND)["gh-contactmomenten-gemiddeld"] is None


def test_a_lawyer_counts_once_in_a_dossier():
    wereld = Wereld.maak()
    eerste = FEIT["gh-naar-advocaat"](wereld, HALVERWEGE)
    MutatieFactory(dossier=eerste.dossier, soort="naar advocaat", op=date(2018, 2, 1))

    assert [count_waarden(wereld.gemeente, jaar, STAND)["gh-naar-advocaat"] for jaar in (2017, 2018)] == [1, 0]


def test_the_wait_is_the_middle_of_all_and_is_not_for_the_gemeente():
    wereld = Wereld.maak()
    for maanden in (3, 5, 12):
        aanvraag = FEIT["gh-herenigde-personen"](wereld, HALVERWEGE)
        aanvraag.ingediend_op = HALVERWEGE - timedelta(days=round(maanden * 30.44))
        aanvraag.save()

    staat = count_jaarstaten(wereld.gemeente, [JAAR], STAND)[JAAR]

    assert show_whole(staat).totaal("gh-wachttijd-aankomst") == 5.0
    assert publish(staat)["gh-wachttijd-aankomst"]["waarde"] == VERBORGEN


def test_no_average_stands_where_one_of_its_parts_is_hidden(vol):
    staat = count_jaarstaten(vol.gemeente, [JAAR], STAND)[JAAR]

    gedrukt = publish(staat)

    assert gedrukt["gh-contactmomenten-gemiddeld"]["waarde"] == VERBORGEN
    assert gedrukt["gh-wachttijd"]["uitsplitsingen"] == []


def test_the_flow_of_dossiers_leaves_a_number_free_on_both_sides():
    """Else six classes that must agree would narrow one another."""
    for kant in (DOSSIERS_ERBIJ, DOSSIERS_ERAF):
        assert any(REGISTER[code].alleen_team for code, _, _ in kant)


def publish(staat):
    """What the gemeente would read of this year."""
    kop = Kop(staat.jaar, Editiedeel.JAAR, 1, staat.stand, "", "", "")
    inhoud = make_inhoud(kop, staat, definities=(), controles=(), rijen={}, opening=None)
    return {cijfer["code"]: cijfer for cijfer in make_publicatie(inhoud, [], None)["cijfers"]}
