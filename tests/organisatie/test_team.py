"""The people of a team: who is in the list, what they do, and their hours."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from core.errors import Refused
from core.periode import Periode, add_months
from organisatie.actions import (
    maanduren_set,
    teamfunctie_create,
    teamfunctie_delete,
    teamfunctie_update,
    teamlid_create,
    teamlid_update,
    teamopleiding_create,
    teamuren_set,
)
from organisatie.domain import Werkverband
from organisatie.models import Maanduren, Teamfunctie, Teamlid, Werkgebied
from organisatie.rechten import Recht
from organisatie.tonen.team import count_ending, is_waiting_for_uren, make_proposal
from tests.factories import GebruikerFactory, moment
from tests.factories_team import (
    MaandurenFactory,
    TeamfunctieFactory,
    TeamlidFactory,
    TeamopleidingFactory,
    TeamverklaringFactory,
)

JAAR = Periode.jaar(2017)


def over(dagen):
    """So many days from today, which may be another day than the one on which the tests began."""
    return timezone.localdate() + timedelta(days=dagen)


def deze_maand():
    return over(0).replace(day=1)


def vorige_maand():
    return add_months(deze_maand(), -1)


@pytest.fixture
def werkgebied(locatie):
    return Werkgebied.objects.get(locatie=locatie)


def count(gemeente):
    rows = Teamfunctie.objects.telt_in(JAAR, gemeente, Werkverband.VRIJWILLIG)
    return sorted(rows.values_list("functie", flat=True))


def test_somebody_with_two_functions_counts_once_by_the_main_one(locatie, gemeente):
    eerste = TeamfunctieFactory(locatie=locatie, functie="tolk")
    TeamfunctieFactory(
        locatie=locatie, teamlid=eerste.teamlid, functie="taalcoach", is_hoofdfunctie=False, begin=date(2017, 2, 1)
    )

    assert count(gemeente) == ["tolk"]


def test_of_two_main_functions_the_later_one_counts(locatie, gemeente):
    eerste = TeamfunctieFactory(locatie=locatie, functie="tolk", eind=date(2017, 6, 1))
    TeamfunctieFactory(locatie=locatie, teamlid=eerste.teamlid, functie="taalcoach", begin=date(2017, 6, 1))

    assert count(gemeente) == ["taalcoach"]


@pytest.mark.parametrize(
    ("begin", "eind", "telt"),
    [
        (date(2015, 1, 1), date(2017, 1, 1), False),
        (date(2015, 1, 1), date(2017, 1, 2), True),
        (date(2017, 12, 31), None, True),
        (date(2018, 1, 1), None, False),
    ],
)
def test_one_day_of_the_year_is_enough(locatie, gemeente, begin, eind, telt):
    TeamfunctieFactory(locatie=locatie, begin=begin, eind=eind)

    assert bool(count(gemeente)) is telt


def test_a_trainee_and_who_is_paid_are_no_volunteers(locatie, gemeente):
    TeamfunctieFactory(locatie=locatie, verband="stage")
    TeamfunctieFactory(locatie=locatie, verband="betaald", uren_per_week=24)

    assert count(gemeente) == []


def test_paid_hours_count_by_the_part_of_the_year(locatie, gemeente):
    TeamfunctieFactory(locatie=locatie, verband="betaald", uren_per_week=36, begin=date(2017, 9, 2))  # 121 of 365 days

    (rij,) = Teamfunctie.objects.betaald_in(JAAR, gemeente)
    assert rij.uren_gemiddeld == pytest.approx(36 * 121 / 365)


def test_hours_of_a_month_without_a_volunteer_function_do_not_count(locatie, gemeente):
    betaald = TeamfunctieFactory(locatie=locatie, verband="betaald", uren_per_week=24)
    gestopt = TeamfunctieFactory(locatie=locatie, eind=date(2017, 5, 1))
    net = TeamfunctieFactory(locatie=locatie, begin=date(2017, 5, 31))
    for wie in (betaald, gestopt, net):
        MaandurenFactory(locatie=locatie, teamlid=wie.teamlid, maand=date(2017, 5, 1))

    rows = Maanduren.objects.van_vrijwilligers_in(JAAR, gemeente)
    assert list(rows.values_list("teamlid", flat=True)) == [net.teamlid_id]


@pytest.mark.parametrize(
    "fout",
    [
        {"functie": "bestaat niet"},
        {"verband": "onbekend"},
        {"eind": date(2015, 1, 1)},
        {"verband": "betaald"},
        {"uren_per_week": 8},
        {"verband": "betaald", "uren_per_week": 61},
    ],
)
def test_an_impossible_function_is_never_stored(locatie, fout):
    with pytest.raises(IntegrityError), transaction.atomic():
        TeamfunctieFactory(locatie=locatie, **fout)


def test_the_same_function_twice_at_the_same_time_is_never_stored(locatie):
    eerste = TeamfunctieFactory(locatie=locatie)

    with pytest.raises(IntegrityError), transaction.atomic():
        TeamfunctieFactory(locatie=locatie, teamlid=eerste.teamlid, begin=date(2017, 1, 1))


@pytest.mark.parametrize("fout", [{"maand": date(2017, 5, 2)}, {"uren": -1}, {"uren": 301}])
def test_impossible_hours_are_never_stored(locatie, fout):
    with pytest.raises(IntegrityError), transaction.atomic():
        MaandurenFactory(locatie=locatie, **fout)


@pytest.mark.parametrize("factory", [MaandurenFactory, TeamopleidingFactory])
def test_the_same_hours_or_training_are_kept_once(locatie, factory):
    eerste = factory(locatie=locatie)

    with pytest.raises(IntegrityError), transaction.atomic():
        factory(locatie=locatie, teamlid=eerste.teamlid)


@pytest.mark.parametrize("fout", [{"soort": "bestaat niet"}, {"eind": date(2017, 5, 10)}])
def test_an_impossible_statement_is_never_stored(db, fout):
    with pytest.raises(IntegrityError), transaction.atomic():
        TeamverklaringFactory(**fout)


def test_an_impossible_training_is_never_stored(locatie):
    with pytest.raises(IntegrityError), transaction.atomic():
        TeamopleidingFactory(locatie=locatie, soort="bestaat niet")


def test_the_same_statement_is_kept_once(db):
    eerste = TeamverklaringFactory()

    with pytest.raises(IntegrityError), transaction.atomic():
        TeamverklaringFactory(teamlid=eerste.teamlid)


def test_somebody_without_an_account_is_in_the_team(teamleider, werkgebied):
    wie = teamlid_create(
        by=teamleider.toegang(), werkgebied=werkgebied, naam=" Rosa Regenlaars ", talen=["Tigrinya"], functie="tolk",
        verband="vrijwillig", begin=over(0),
    )  # fmt: skip

    pagina = teamleider.get("organisatie:teamlid-list").content.decode()
    assert (wie.naam, wie.gebruiker) == ("Rosa Regenlaars", None)
    assert "Rosa Regenlaars" in pagina
    assert "Tigrinya" in pagina
    assert "geen VOG" in pagina


def test_nobody_of_another_locatie_is_in_the_list(teamleider, other_location):
    elders = TeamfunctieFactory(locatie=other_location).teamlid

    assert elders.naam not in teamleider.get("organisatie:teamlid-list").content.decode()


def test_a_function_at_another_locatie_cannot_be_given(teamleider, locatie, other_location):
    hier = TeamfunctieFactory(locatie=locatie).teamlid
    daar = Werkgebied.objects.get(locatie=other_location)

    with pytest.raises(PermissionDenied):
        teamfunctie_create(
            by=teamleider.toegang(), teamlid=hier, werkgebied=daar, functie="tolk", verband="stage", begin=over(0)
        )


def test_an_account_of_another_locatie_cannot_be_chosen(teamleider, locatie):
    wie = TeamfunctieFactory(locatie=locatie).teamlid

    with pytest.raises(Refused, match="hoort niet bij jouw locatie"):
        teamlid_update(
            by=teamleider.toegang(), teamlid=wie, versie=1, naam="Rosa", talen=[], gebruiker=GebruikerFactory()
        )


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        ({"verband": "betaald", "uren_per_week": None}, "hoeveel uren per week"),
        ({"verband": "vrijwillig", "uren_per_week": Decimal(8)}, "Alleen een beroepskracht"),
    ],
)
def test_hours_per_week_go_with_pay(teamleider, locatie, velden, zin):
    functie = TeamfunctieFactory(locatie=locatie)

    with pytest.raises(Refused, match=zin):
        teamfunctie_update(by=teamleider.toegang(), teamfunctie=functie, versie=1, **velden)


def test_a_mistake_is_taken_away_but_never_the_last_function(teamleider, locatie):
    eerste = TeamfunctieFactory(locatie=locatie)
    tweede = TeamfunctieFactory(locatie=locatie, teamlid=eerste.teamlid, functie="tolk")

    teamfunctie_delete(by=teamleider.toegang(), teamfunctie=tweede)
    with pytest.raises(Refused, match="enige functie"):
        teamfunctie_delete(by=teamleider.toegang(), teamfunctie=eerste)

    assert list(Teamfunctie.objects.all()) == [eerste]


def test_a_training_that_is_still_to_come_is_refused(teamleider, locatie, werkgebied):
    wie = TeamfunctieFactory(locatie=locatie).teamlid

    with pytest.raises(Refused, match="moet nog komen"):
        teamopleiding_create(
            by=teamleider.toegang(), teamlid=wie, werkgebied=werkgebied, soort="basiscursus",
            afgerond_op=over(1),
        )  # fmt: skip


@pytest.mark.parametrize("dag", [date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 31)])
def test_hours_of_the_month_before_are_asked_on_its_first_day_and_its_last(vrijwilliger, locatie, dag):
    ik = TeamfunctieFactory(locatie=locatie, teamlid__gebruiker=vrijwilliger.gebruiker, begin=date(2026, 1, 1))
    MaandurenFactory(locatie=locatie, teamlid=ik.teamlid, maand=date(2026, 10, 1))

    assert is_waiting_for_uren(vrijwilliger.toegang(moment(dag))) is (dag.month == 12)


def test_my_hours_stand_ready_and_are_asked_once(vrijwilliger, locatie):
    ik = TeamfunctieFactory(locatie=locatie, teamlid__gebruiker=vrijwilliger.gebruiker)
    MaandurenFactory(locatie=locatie, teamlid=ik.teamlid, maand=add_months(vorige_maand(), -1), uren=Decimal("17.5"))

    assert is_waiting_for_uren(vrijwilliger.toegang())
    assert make_proposal(ik.teamlid, over(0)) == {"maand": f"{vorige_maand()}", "uren": "17,5"}

    maanduren_set(
        by=vrijwilliger.toegang(), teamlid=ik.teamlid, werkgebied=ik.werkgebied, maand=vorige_maand(), uren=Decimal(20)
    )

    assert not is_waiting_for_uren(vrijwilliger.toegang())
    assert make_proposal(ik.teamlid, over(0))["maand"] == f"{deze_maand()}"


def test_hours_filled_in_again_are_changed(vrijwilliger, locatie):
    ik = TeamfunctieFactory(locatie=locatie, teamlid__gebruiker=vrijwilliger.gebruiker)

    for uren in (20, 24):
        maanduren_set(
            by=vrijwilliger.toegang(),
            teamlid=ik.teamlid,
            werkgebied=ik.werkgebied,
            maand=vorige_maand(),
            uren=Decimal(uren),
        )

    assert [(row.uren, row.versie) for row in Maanduren.objects.all()] == [(24, 2)]


def test_nobody_fills_in_the_hours_of_another(vrijwilliger, locatie, werkgebied):
    ander = TeamfunctieFactory(locatie=locatie).teamlid

    with pytest.raises(PermissionDenied):
        maanduren_set(
            by=vrijwilliger.toegang(), teamlid=ander, werkgebied=werkgebied, maand=vorige_maand(), uren=Decimal(20)
        )


def test_hours_of_a_month_without_a_function_are_refused(vrijwilliger, locatie):
    ik = TeamfunctieFactory(locatie=locatie, teamlid__gebruiker=vrijwilliger.gebruiker, begin=deze_maand())

    with pytest.raises(Refused, match="geen functie"):
        maanduren_set(
            by=vrijwilliger.toegang(),
            teamlid=ik.teamlid,
            werkgebied=ik.werkgebied,
            maand=vorige_maand(),
            uren=Decimal(20),
        )


def test_who_is_not_in_the_list_reads_whom_to_ask(vrijwilliger):
    assert "Vraag je teamleider" in vrijwilliger.get("organisatie:maanduren-create").content.decode()


def test_the_hours_of_a_team_are_made_changed_and_taken_away(teamleider, locatie, werkgebied):
    een, twee, drie = (TeamfunctieFactory(locatie=locatie).teamlid.pk for _ in range(3))
    by = teamleider.toegang()

    teamuren_set(
        by=by, werkgebied=werkgebied, maand=vorige_maand(), uren={een: Decimal(8), twee: Decimal(9), drie: None}
    )
    teamuren_set(
        by=by, werkgebied=werkgebied, maand=vorige_maand(), uren={een: None, twee: Decimal(10), drie: Decimal(0)}
    )

    assert dict(Maanduren.objects.values_list("teamlid", "uren")) == {twee: 10, drie: 0}


def test_the_grid_proposes_last_month_and_leaves_out_who_is_paid(teamleider, locatie, werkgebied):
    wie = TeamfunctieFactory(locatie=locatie).teamlid
    TeamfunctieFactory(locatie=locatie, verband="betaald", uren_per_week=24)
    MaandurenFactory(locatie=locatie, teamlid=wie, maand=add_months(vorige_maand(), -1), uren=13)

    form = teamleider.get("organisatie:maanduren-update", werkgebied.pk).context["form"]

    assert {veld.name: veld.initial for veld in form.visible_fields()} == {f"uren-{wie.pk}": "13"}


@pytest.mark.parametrize(("dagen", "aantal"), [(0, 1), (60, 1), (61, 0), (None, 0)])
def test_the_team_leader_hears_in_time_that_a_vog_ends(teamleider, locatie, dagen, aantal):
    wie = TeamfunctieFactory(locatie=locatie).teamlid
    TeamverklaringFactory(teamlid=wie, eind=None if dagen is None else over(dagen))

    assert count_ending(teamleider.toegang()) == aantal
    assert ("verklaring verloopt" in teamleider.get("vandaag:vandaag").content.decode()) is False
    assert ("VOG of geheimhouding verloopt" in teamleider.get("vandaag:vandaag").content.decode()) is bool(aantal)


def test_a_newer_vog_or_leaving_ends_the_warning(teamleider, locatie):
    vernieuwd, gestopt = TeamfunctieFactory(locatie=locatie), TeamfunctieFactory(locatie=locatie, eind=over(0))
    for wie in (vernieuwd, gestopt):
        TeamverklaringFactory(teamlid=wie.teamlid, eind=over(0))
    TeamverklaringFactory(teamlid=vernieuwd.teamlid, begin=over(0), eind=over(1000))

    assert count_ending(teamleider.toegang()) == 0


def test_the_list_asks_as_much_for_thirty_people_as_for_two(teamleider, locatie, django_assert_max_num_queries):
    for _ in range(30):
        functie = TeamfunctieFactory(locatie=locatie)
        TeamverklaringFactory(teamlid=functie.teamlid)

    with django_assert_max_num_queries(12):
        teamleider.get("organisatie:teamlid-list")


def test_a_team_leader_reaches_own_people_and_a_beheerder_nobody(teamleider, beheerder, locatie):
    TeamfunctieFactory(locatie=locatie)

    assert Teamlid.objects.visible_to(teamleider.toegang(), Recht.TEAM_BEHEREN).count() == 1
    assert Teamlid.objects.visible_to(beheerder.toegang(), Recht.TEAM_BEHEREN).count() == 0


def test_every_change_of_somebody_in_the_team_is_remembered(teamleider, locatie):
    wie = TeamfunctieFactory(locatie=locatie).teamlid

    teamlid_update(by=teamleider.toegang(), teamlid=wie, versie=1, naam="Rosa", talen=["Dari"], gebruiker=None)

    namen = Teamlid.pgh_event_model.objects.filter(pgh_obj=wie).order_by("pgh_id").values_list("naam", flat=True)
    assert list(namen)[1:] == ["Rosa"]


def test_names_are_unique_by_account_only(db):
    TeamlidFactory(naam="Rosa")
    TeamlidFactory(naam="Rosa")
    account = GebruikerFactory()
    TeamlidFactory(gebruiker=account)

    with pytest.raises(IntegrityError), transaction.atomic():
        TeamlidFactory(gebruiker=account)


@pytest.mark.parametrize("stopt", [True, False])
def test_who_stops_the_access_hears_that_the_function_goes_on(teamleider, vrijwilliger, locatie, stopt):
    TeamfunctieFactory(locatie=locatie, teamlid__gebruiker=vrijwilliger.gebruiker, eind=over(0) if stopt else None)

    teamleider.post("organisatie:aanstelling-end", vrijwilliger.aanstelling.pk, data={"wanneer": "nu"})

    assert ("staat nog in het team" in teamleider.get("organisatie:gebruiker-list").content.decode()) is not stopt
