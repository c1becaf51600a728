"""Who hears of a deadline first, and who when nobody answers."""

from datetime import date, timedelta

import pytest

from clients.models import Inschrijving, Toewijzing
from organisatie.models import Aanstelling
from organisatie.rechten import Rol
from termijnen.domain import Afloop, Termijnaard
from termijnen.models import Attendering, Termijnhandeling
from termijnen.tasks.nacht import Termijncontrole
from tests.factories import (
    AanstellingFactory,
    ClientFactory,
    GezinFactory,
    InschrijvingFactory,
    LidmaatschapFactory,
    LocatieFactory,
    ToewijzingFactory,
)
from tests.factories_termijnen import BrieftermijnFactory, TermijnFactory, TermijnhandelingFactory
from tests.termijnen.team import gezegd, helper, morgen_van, team

pytestmark = pytest.mark.django_db

EIND = date(2026, 11, 30)


def before(dagen: int) -> date:
    return EIND - timedelta(days=dagen)


def test_each_threshold_flags_once_on_its_own_day():
    wij = team()
    TermijnFactory(client=wij.client, begin=EIND, drempels=[30, 7, 1])

    for dagen in range(35, -1, -1):
        morgen_van(before(dagen))

    een = Attendering.objects.filter(ontvanger=wij.begeleider)
    assert dict(een.values_list("drempel", "op")) == {30: before(30), 7: before(7), 1: before(1)}
    assert {rij.doel for rij in een} == {EIND}


def test_who_looks_late_sees_all_thresholds_that_passed():
    wij = team()
    TermijnFactory(client=wij.client, begin=EIND, drempels=[30, 7, 1])

    morgen_van(before(5))

    assert gezegd() == {(wij.begeleider.pk, 30, 1), (wij.begeleider.pk, 7, 1)}


def test_doing_the_work_again_changes_nothing():
    wij = team()
    TermijnFactory(client=wij.client, begin=EIND)
    attenderingen, _ = morgen_van(before(5))

    nogmaals, _ = morgen_van(before(5), 9)

    assert (attenderingen.aantal.total(), nogmaals.aantal.total()) == (2, 0)


def test_on_the_last_day_nobody_is_late_and_the_day_after_the_team_leader_hears_too():
    wij = team()
    TermijnFactory(client=wij.client, begin=EIND, drempels=[1])

    morgen_van(EIND)
    op_de_dag = gezegd()
    morgen_van(before(-1))

    assert op_de_dag == {(wij.begeleider.pk, 1, 1)}
    assert gezegd() - op_de_dag == {(wij.begeleider.pk, -1, 1), (wij.leider.pk, -1, 3)}


def test_without_a_begeleider_the_vervanger_hears_at_once():
    wij = team(begeleider=False)
    TermijnFactory(client=wij.client, begin=EIND, drempels=[30])

    morgen_van(before(30))

    assert gezegd() == {(wij.vervanger.pk, 30, 2)}


def test_without_either_every_team_leader_of_the_locatie_hears_at_once():
    wij = team(begeleider=False, vervanger=False)
    tweede = helper(wij.locatie, Rol.TEAMLEIDER)
    helper(LocatieFactory(), Rol.TEAMLEIDER)
    TermijnFactory(client=wij.client, begin=EIND, drempels=[30])

    morgen_van(before(30))

    assert gezegd() == {(wij.leider.pk, 30, 3), (tweede.pk, 30, 3)}


def test_what_reaches_nobody_is_counted_once_per_deadline_and_tried_again():
    wij = team(begeleider=False, vervanger=False)
    Aanstelling.objects.filter(gebruiker=wij.leider).update(eind=before(40))
    TermijnFactory(client=wij.client, begin=EIND, drempels=[30, 7])

    attenderingen, _ = morgen_van(before(5))
    nieuw = helper(wij.locatie, Rol.TEAMLEIDER, begin=before(4))
    daarna, _ = morgen_van(before(4))

    assert (attenderingen.zonder_ontvanger, daarna.zonder_ontvanger) == (1, 0)
    assert gezegd() == {(nieuw.pk, 30, 3), (nieuw.pk, 7, 3)}
    assert list(Termijncontrole.objects.order_by("pk").values_list("zonder_ontvanger", flat=True)) == [1, 0]


@pytest.mark.parametrize("waarom", ["blocked", "left", "not yet", "elsewhere", "only a beheerder", "no longer guides"])
def test_who_may_not_see_the_client_hears_nothing(waarom):
    wij = team()
    aanstelling = Aanstelling.objects.filter(gebruiker=wij.begeleider)
    match waarom:
        case "blocked":
            type(wij.begeleider).objects.filter(pk=wij.begeleider.pk).update(is_active=False)
        case "left":
            aanstelling.update(eind=before(30))
        case "not yet":
            aanstelling.update(begin=before(29))
        case "elsewhere":
            aanstelling.update(locatie=LocatieFactory())
        case "only a beheerder":
            aanstelling.update(rol=Rol.BEHEERDER.value)
        case _:
            Toewijzing.objects.filter(gebruiker=wij.begeleider).update(eind=before(30))
    TermijnFactory(client=wij.client, begin=EIND, drempels=[30])

    morgen_van(before(30))

    assert gezegd() == {(wij.vervanger.pk, 30, 2)}


def test_nobody_hears_of_their_own_gezin():
    wij = team(vervanger=False)
    gezin = GezinFactory(locatie=wij.locatie)
    zelf = ClientFactory(locatie=wij.locatie, gebruiker=wij.begeleider)
    for lid in (zelf, wij.client):
        LidmaatschapFactory(gezin=gezin, client=lid)
    TermijnFactory(client=wij.client, begin=EIND, drempels=[30])
    TermijnFactory(client=zelf, begin=EIND, drempels=[30])

    morgen_van(before(30))

    assert gezegd() == {(wij.leider.pk, 30, 3)}
    assert Attendering.objects.count() == 2


def test_a_client_who_is_inscribed_nowhere_flags_nothing():
    wij = team()
    Inschrijving.objects.filter(client=wij.client).update(eind=before(60))
    TermijnFactory(client=wij.client, begin=EIND)

    attenderingen, _ = morgen_van(before(5))

    assert (gezegd(), attenderingen.zonder_ontvanger) == (set(), 0)


def test_who_takes_over_hears_what_had_been_said_to_the_one_before():
    wij = team()
    TermijnFactory(client=wij.client, begin=EIND, drempels=[30])
    morgen_van(before(30))
    Toewijzing.objects.filter(gebruiker=wij.begeleider).update(eind=before(29))
    nieuw = ToewijzingFactory(client=wij.client, gebruiker=helper(wij.locatie), begin=before(29)).gebruiker

    morgen_van(before(29))

    assert gezegd() == {(wij.begeleider.pk, 30, 1), (nieuw.pk, 30, 1)}


def test_a_client_who_moves_to_another_team_flags_there():
    wij = team()
    TermijnFactory(client=wij.client, begin=EIND, drempels=[30])
    elders = LocatieFactory()
    leider = helper(elders, Rol.TEAMLEIDER)
    Inschrijving.objects.filter(client=wij.client).update(eind=before(40))
    InschrijvingFactory(client=wij.client, locatie=elders, begin=before(40))

    morgen_van(before(30))

    assert gezegd() == {(leider.pk, 30, 3)}


@pytest.mark.parametrize(
    ("velden", "verwacht"),
    [
        ({"afloop": Afloop.GEDAAN}, set()),
        ({"afloop": Afloop.NIET_VAN_TOEPASSING}, set()),
        ({"aard": Termijnaard.WACHT, "dag": None, "laatste": None}, set()),
        ({"aard": Termijnaard.WACHT}, set()),
        ({"aard": Termijnaard.ONBEKEND, "dag": None, "laatste": None}, {(date(1970, 1, 1), 0)}),
        ({"aard": Termijnaard.KAN_VANAF, "laatste": None, "drempels": [0], "dag": before(5)}, {(before(5), 0)}),
        ({"herinneren_vanaf": before(4)}, set()),
        ({"herinneren_vanaf": before(5)}, {(EIND, 30), (EIND, 7), (before(5), 0)}),
        ({"laatste": None, "dag": before(5), "drempels": [0]}, {(before(5), 0)}),
    ],
)
def test_what_flags_and_what_keeps_silent(velden, verwacht):
    wij = team()
    TermijnFactory(client=wij.client, begin=EIND, **{"drempels": [30, 7, 1], **velden})

    morgen_van(before(5))

    assert set(Attendering.objects.values_list("doel", "drempel")) == verwacht


def test_uitstel_counts_again_from_the_new_day():
    wij = team()
    termijn = TermijnFactory(client=wij.client, begin=EIND, drempels=[7])
    morgen_van(before(7))
    nieuw = EIND + timedelta(days=20)
    type(termijn).objects.filter(pk=termijn.pk).update(dag=nieuw, laatste=nieuw, is_uitgesteld=True)

    for dagen in range(6, -15, -1):
        morgen_van(before(dagen))

    een = Attendering.objects.filter(ontvanger=wij.begeleider)
    assert set(een.values_list("doel", "op")) == {(EIND, before(7)), (nieuw, nieuw - timedelta(days=7))}


@pytest.mark.parametrize(("is_fataal", "dagen"), [(True, 2), (False, 4)])
def test_what_nobody_answers_goes_one_trap_up_and_again(is_fataal, dagen):
    wij = team()
    TermijnFactory(client=wij.client, begin=EIND, drempels=[30], is_fataal=is_fataal)

    for dag in range(30, 15, -1):
        morgen_van(before(dag))

    assert gezegd(met_dag=True) == {
        (wij.begeleider.pk, 30, 1, before(30)),
        (wij.vervanger.pk, 30, 2, before(30 - dagen)),
        (wij.leider.pk, 30, 3, before(30 - 2 * dagen)),
    }


def test_without_a_vervanger_the_team_leader_is_next():
    wij = team(vervanger=False)
    TermijnFactory(client=wij.client, begin=EIND, drempels=[30])

    for dag in range(30, 15, -1):
        morgen_van(before(dag))

    assert gezegd(met_dag=True) == {(wij.begeleider.pk, 30, 1, before(30)), (wij.leider.pk, 30, 3, before(26))}


def test_the_ladder_goes_on_when_the_vervanger_had_heard_already():
    """Somebody who guided the client, left that to another, and stands in for them now."""
    wij = team(vervanger=False)
    TermijnFactory(client=wij.client, begin=EIND, drempels=[30])
    morgen_van(before(30))
    Toewijzing.objects.filter(gebruiker=wij.begeleider).update(eind=before(29))
    nieuw = ToewijzingFactory(client=wij.client, gebruiker=helper(wij.locatie), begin=before(29)).gebruiker
    ToewijzingFactory(client=wij.client, gebruiker=wij.begeleider, rol="vervanger", begin=before(29))

    for dag in range(29, 15, -1):
        morgen_van(before(dag))

    assert gezegd(met_dag=True) == {
        (wij.begeleider.pk, 30, 1, before(30)),
        (nieuw.pk, 30, 1, before(29)),
        (wij.leider.pk, 30, 3, before(26)),
    }


@pytest.mark.parametrize(
    ("velden", "is_antwoord"),
    [
        ({"gedaan_op": before(30)}, True),
        ({"gedaan_op": before(27)}, True),
        ({"gedaan_op": before(31)}, False),
        ({"gedaan_op": before(29), "ongedaan_op": before(28)}, False),
    ],
)
def test_an_act_since_the_flag_is_an_answer(velden, is_antwoord):
    wij = team()
    termijn = TermijnFactory(client=wij.client, begin=EIND, drempels=[30])
    TermijnhandelingFactory(client=wij.client, sleutel=termijn.sleutel, soort="gezien", op=before(29), **velden)

    for dag in range(30, 15, -1):
        morgen_van(before(dag))

    assert (gezegd() == {(wij.begeleider.pk, 30, 1)}) is is_antwoord


def test_an_answer_to_one_threshold_does_not_answer_the_next():
    wij = team(vervanger=False)
    termijn = TermijnFactory(client=wij.client, begin=EIND, drempels=[30, 7])
    TermijnhandelingFactory(client=wij.client, sleutel=termijn.sleutel, soort="gezien", op=before(29))

    for dag in range(30, 1, -1):
        morgen_van(before(dag))

    assert gezegd(met_dag=True) == {
        (wij.begeleider.pk, 30, 1, before(30)),
        (wij.begeleider.pk, 7, 1, before(7)),
        (wij.leider.pk, 7, 3, before(3)),
    }


def test_what_is_asleep_does_not_go_up_and_flags_again_when_it_wakes():
    wij = team(vervanger=False)
    termijn = TermijnFactory(client=wij.client, begin=EIND, drempels=[30])
    morgen_van(before(30))
    Termijnhandeling.objects.create(
        client=wij.client, sleutel=termijn.sleutel, soort="later", op=before(29), gedaan_op=before(29),
        nieuwe_dag=before(15), reden="De afspraak is op 16 november",
    )  # fmt: skip
    type(termijn).objects.filter(pk=termijn.pk).update(herinneren_vanaf=before(15))

    for dag in range(29, 9, -1):
        morgen_van(before(dag))

    rows = Attendering.objects.values_list("ontvanger", "doel", "drempel", "op")
    assert set(rows) == {
        (wij.begeleider.pk, EIND, 30, before(30)),
        (wij.begeleider.pk, before(15), 0, before(15)),
        (wij.leider.pk, before(15), 0, before(11)),
    }


def test_the_owner_of_a_letter_hears_first_and_then_the_begeleider():
    wij = team(vervanger=False)
    eigenaar = ToewijzingFactory(client=wij.client, gebruiker=helper(wij.locatie), rol="vervanger").gebruiker
    brief = BrieftermijnFactory(client=wij.client, eigenaar=eigenaar)
    TermijnFactory(client=wij.client, feit=f"brieftermijn-{brief.pk}", begin=EIND, drempels=[30])

    for dag in range(30, 20, -1):
        morgen_van(before(dag))

    assert gezegd(met_dag=True) == {
        (eigenaar.pk, 30, 1, before(30)),
        (wij.begeleider.pk, 30, 2, before(26)),
        (wij.leider.pk, 30, 3, before(22)),
    }


def test_an_owner_who_may_no_longer_see_the_client_is_passed_over():
    wij = team()
    brief = BrieftermijnFactory(client=wij.client, eigenaar=helper(wij.locatie))
    TermijnFactory(client=wij.client, feit=f"brieftermijn-{brief.pk}", begin=EIND, drempels=[30])

    morgen_van(before(30))

    assert gezegd() == {(wij.begeleider.pk, 30, 1)}


def test_a_team_leader_may_own_a_letter():
    wij = team()
    brief = BrieftermijnFactory(client=wij.client, eigenaar=wij.leider)
    TermijnFactory(client=wij.client, feit=f"brieftermijn-{brief.pk}", begin=EIND, drempels=[30])

    morgen_van(before(30))

    assert gezegd() == {(wij.leider.pk, 30, 1)}


def test_a_team_leader_who_guides_hears_once_when_it_is_too_late():
    wij = team(begeleider=False)
    ToewijzingFactory(client=wij.client, gebruiker=wij.leider)
    AanstellingFactory(gebruiker=wij.leider, locatie=wij.locatie)
    TermijnFactory(client=wij.client, begin=EIND, drempels=[])

    morgen_van(before(-1))

    assert list(Attendering.objects.values_list("ontvanger", "trap")) == [(wij.leider.pk, 1)]
