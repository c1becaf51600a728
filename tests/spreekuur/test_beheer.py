"""Zittingen, spreekuren and onderwerpen."""

from datetime import date, time, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from core.errors import Refused
from organisatie.rechten import Rol
from spreekuur.actions import (
    onderwerp_create,
    onderwerp_update,
    onderwerpen_ordenen,
    spreekuur_create,
    spreekuur_update,
    zitting_create,
    zitting_update,
)
from spreekuur.models import Aanwezigheid, Onderwerp, Spreekuur, Zitting
from tests.factories import ContactFactory, GemeenteFactory, OnderwerpFactory, SpreekuurFactory, ZittingFactory
from tests.spreekuur.conftest import DAG, Team, als
from tests.team import Collega


@pytest.fixture
def leider(team):
    return Collega(Rol.TEAMLEIDER, team.locatie)


@pytest.fixture
def spreekuur(team):
    return SpreekuurFactory(locatie=team.locatie)


def test_a_zitting_takes_the_usual_hours_and_its_helpers(team, spreekuur):
    helper, collega = team.helper(), team.helper()

    zitting = zitting_create(by=als(helper), spreekuur=spreekuur, datum=DAG, helpers=[helper, collega])

    assert (zitting.begintijd, zitting.eindtijd) == (spreekuur.begintijd, spreekuur.eindtijd)
    assert set(zitting.helpers.all()) == {helper, collega}


def test_the_same_spreekuur_opens_once_a_day(team, spreekuur):
    helper = team.helper()
    zitting_create(by=als(helper), spreekuur=spreekuur, datum=DAG, helpers=[helper])

    with pytest.raises(Refused, match="al geopend"):
        zitting_create(by=als(helper), spreekuur=spreekuur, datum=DAG, helpers=[helper])


@pytest.mark.parametrize(
    ("veld", "fout"),
    [
        ("datum", {"datum": DAG + timedelta(days=1)}),
        ("datum", {"datum": date(2014, 12, 31)}),
        ("eindtijd", {"begintijd": time(15), "eindtijd": time(14)}),
    ],
)
def test_a_zitting_that_cannot_be_is_refused_at_its_field(team, spreekuur, veld, fout):
    helper = team.helper()

    with pytest.raises(Refused) as refused:
        zitting_create(by=als(helper), **({"spreekuur": spreekuur, "datum": DAG, "helpers": [helper]} | fout))

    assert refused.value.veld == veld


def test_a_helper_of_another_locatie_cannot_be_at_a_zitting(team, spreekuur):
    with pytest.raises(Refused) as refused:
        zitting_create(by=als(team.helper()), spreekuur=spreekuur, datum=DAG, helpers=[Team().helper()])

    assert refused.value.veld == "helpers"


def test_who_was_there_can_be_put_right_and_the_same_rows_stay(team, spreekuur):
    helper, weg, erbij = team.helper(), team.helper(), team.helper()
    zitting = zitting_create(by=als(helper), spreekuur=spreekuur, datum=DAG, helpers=[helper, weg])
    blijft = Aanwezigheid.objects.get(gebruiker=helper).pk

    zitting_update(
        by=als(helper), zitting=zitting, versie=1, helpers=[helper, erbij], begintijd=time(14), eindtijd=time(16)
    )

    assert set(zitting.helpers.all()) == {helper, erbij}
    assert Aanwezigheid.objects.get(gebruiker=helper).pk == blijft
    assert zitting.versie == 2


def test_an_onderwerp_that_was_used_keeps_its_kind(team, leider):
    by = als(leider.gebruiker)
    onderwerp = onderwerp_create(by=by, locatie=team.locatie, naam="Wonen", begin=DAG)
    onderwerp_update(by=by, onderwerp=onderwerp, versie=1, is_juridisch=True)
    ContactFactory(locatie=team.locatie, onderwerpen=[onderwerp])

    with pytest.raises(Refused) as refused:
        onderwerp_update(by=by, onderwerp=onderwerp, versie=2, is_juridisch=False)
    onderwerp_update(by=by, onderwerp=onderwerp, versie=2, naam="Wonen en huur", eind=date(2018, 1, 1))

    assert refused.value.veld == "is_juridisch"
    assert onderwerp.naam == "Wonen en huur"


def test_a_spreekuur_that_was_held_keeps_its_gemeente_and_kind(team, leider, spreekuur):
    by = als(leider.gebruiker)
    spreekuur_update(by=by, spreekuur=spreekuur, versie=1, soort="juridisch")
    ZittingFactory(spreekuur=spreekuur)

    with pytest.raises(Refused) as refused:
        spreekuur_update(by=by, spreekuur=spreekuur, versie=2, soort="algemeen")
    spreekuur_update(by=by, spreekuur=spreekuur, versie=2, plaats="Kamer 3")

    assert refused.value.veld == "soort"
    assert spreekuur.plaats == "Kamer 3"


def test_a_spreekuur_counts_only_for_a_gemeente_that_the_locatie_serves(team, leider):
    with pytest.raises(Refused) as refused:
        spreekuur_create(
            by=als(leider.gebruiker), locatie=team.locatie, gemeente=GemeenteFactory(), plaats="Kamer 1", weekdag=2,
            begintijd=time(14), eindtijd=time(15), begin=DAG,
        )  # fmt: skip

    assert refused.value.veld == "gemeente"


# The screens.


def test_the_zitting_of_today_opens_with_one_tap(team):
    helper = Collega(Rol.VRIJWILLIGER, team.locatie)
    vandaag = timezone.localdate()
    spreekuur = SpreekuurFactory(locatie=team.locatie, weekdag=vandaag.weekday())
    SpreekuurFactory(locatie=team.locatie, weekdag=(vandaag.weekday() + 1) % 7)

    voor = helper.get("spreekuur:zitting-list").context
    tik = {"datum": f"{vandaag:%d-%m-%Y}", "begintijd": "14:00", "eindtijd": "15:30", "helpers": [helper.gebruiker.pk]}
    helper.post("spreekuur:zitting-create", spreekuur.pk, data=tik)
    na = helper.get("spreekuur:zitting-list").context

    assert voor["vandaag"] == [spreekuur]
    assert na["vandaag"] == []
    assert list(Zitting.objects.get().helpers.all()) == [helper.gebruiker]


def test_a_zitting_page_that_was_changed_meanwhile_shows_both(team, spreekuur):
    helper, collega = Collega(Rol.VRIJWILLIGER, team.locatie), team.helper()
    zitting = ZittingFactory(spreekuur=spreekuur, datum=timezone.localdate())
    nieuw = {"versie": 1, "begintijd": "14:00", "eindtijd": "16:00", "helpers": [collega.pk]}
    helper.post("spreekuur:zitting-update", zitting.pk, data=nieuw)

    response = helper.post("spreekuur:zitting-update", zitting.pk, data=nieuw | {"eindtijd": "16:15"})

    assert [(v.label, v.nu) for v in response.context["form"].verschillen] == [("Tot", "16:00:00")]


@pytest.mark.parametrize(
    ("veld", "fout"),
    [("datum", "31-02-2017"), ("datum", ""), ("begintijd", "vroeg"), ("eindtijd", "13:00"), ("helpers", [])],
)
def test_each_field_of_a_zitting_wrong_once(team, spreekuur, leider, veld, fout):
    goed = {"datum": "10-05-2017", "begintijd": "14:00", "eindtijd": "15:30", "helpers": [team.helper().pk]}

    response = leider.post("spreekuur:zitting-create", spreekuur.pk, data=goed | {veld: fout})

    form = response.context["form"]
    assert list(form.errors) == [veld]
    assert all(form[naam].value() == goed[naam] for naam in {"datum", "begintijd"} - {veld})


SPREEKUUR = {
    "plaats": "Bibliotheek", "weekdag": "2", "begintijd": "14:00", "eindtijd": "15:30", "soort": "algemeen",
    "begin": "01-01-2017",
}  # fmt: skip


@pytest.mark.parametrize(
    ("veld", "fout"),
    [
        ("plaats", ""), ("weekdag", "9"), ("begintijd", ""), ("eindtijd", "13:00"), ("soort", "leuk"),
        ("begin", "vroeger"), ("eind", "01-01-2016"), ("gemeente", "999999"),
    ],
)  # fmt: skip
def test_each_field_of_a_spreekuur_wrong_once(team, leider, veld, fout):
    goed = SPREEKUUR | {"gemeente": team.gemeente.pk}

    response = leider.post("spreekuur:spreekuur-create", team.locatie.pk, data=goed | {veld: fout})

    assert list(response.context["form"].errors) == [veld]
    assert not Spreekuur.objects.exists()


@pytest.mark.parametrize(("veld", "fout"), [("naam", ""), ("volgorde", "eerst"), ("begin", ""), ("eind", "01-01-2016")])
def test_each_field_of_an_onderwerp_wrong_once(team, leider, veld, fout):
    goed = {"naam": "Wonen", "volgorde": "50", "begin": "01-01-2017"}

    response = leider.post("spreekuur:onderwerp-create", team.locatie.pk, data=goed | {veld: fout})

    assert list(response.context["form"].errors) == [veld]
    assert not Onderwerp.objects.exists()


def test_an_onderwerp_with_a_name_that_is_there_is_refused_in_words(team, leider):
    team.onderwerp(naam="Wonen")

    response = leider.post(
        "spreekuur:onderwerp-create", team.locatie.pk, data={"naam": "wonen", "volgorde": "50", "begin": "01-01-2017"}
    )

    assert response.context["form"].non_field_errors() == ["Dit onderwerp staat al in de lijst."]


def test_lists_and_forms_of_the_team_leader_work_from_begin_to_end(team, leider):
    leider.post("spreekuur:spreekuur-create", team.locatie.pk, data=SPREEKUUR | {"gemeente": team.gemeente.pk})
    leider.post(
        "spreekuur:onderwerp-create", team.locatie.pk, data={"naam": "Wonen", "volgorde": "5", "begin": "01-01-2017"}
    )
    spreekuur, onderwerp = Spreekuur.objects.get(), Onderwerp.objects.get()
    pagina = leider.get("spreekuur:spreekuur-update", spreekuur.pk)

    leider.post(
        "spreekuur:spreekuur-update", spreekuur.pk,
        data=SPREEKUUR | {"gemeente": team.gemeente.pk, "plaats": "Kamer 3", "versie": 1},
    )  # fmt: skip
    leider.post(
        "spreekuur:onderwerp-update", onderwerp.pk,
        data={"naam": "Huur", "volgorde": "5", "begin": "01-01-2017", "versie": 1},
    )  # fmt: skip

    assert pagina.context["form"]["gemeente"].value() == team.gemeente.pk
    assert "Kamer 3" in leider.get("spreekuur:spreekuur-list").content.decode()
    assert "Huur" in leider.get("spreekuur:onderwerp-list").content.decode()


@pytest.mark.parametrize("naam", ["spreekuur:spreekuur-list", "spreekuur:onderwerp-list", "spreekuur:zitting-list"])
def test_a_list_takes_as_many_queries_for_many_rows_as_for_few(team, leider, naam):
    def measure() -> int:
        spreekuur = SpreekuurFactory(locatie=team.locatie)
        zitting = ZittingFactory(spreekuur=spreekuur)
        Aanwezigheid.objects.create(zitting=zitting, gebruiker=team.helper())
        OnderwerpFactory(locatie=team.locatie)
        with CaptureQueriesContext(connection) as queries:
            leider.get(naam)
        return len(queries)

    measure()
    weinig = measure()
    for _ in range(10):
        measure()

    assert measure() == weinig


def test_use_proposes_an_order_that_the_team_leader_takes_over(team):
    leider = Collega(Rol.TEAMLEIDER, team.locatie)
    zelden, vaak = team.onderwerp(naam="Zelden", volgorde=1), team.onderwerp(naam="Vaak", volgorde=2)
    gestopt = team.onderwerp(naam="Gestopt", volgorde=3, eind=timezone.localdate())
    gisteren = timezone.localdate() - timedelta(days=1)
    ContactFactory(locatie=team.locatie, op=gisteren, onderwerpen=[vaak])

    voorstel = leider.get("spreekuur:onderwerpvolgorde-update", team.locatie.pk).context["voorstel"]
    leider.post("spreekuur:onderwerpvolgorde-update", team.locatie.pk, data={})

    assert [onderwerp.naam for onderwerp in voorstel] == ["Vaak", "Zelden"]
    rijen = Onderwerp.objects.order_by("volgorde").values_list("naam", "volgorde")
    assert dict(rijen) == {"Gestopt": gestopt.volgorde, "Vaak": 10, "Zelden": 20}
    assert zelden.pk


def test_an_onderwerp_without_a_place_comes_last(team):
    leider = Collega(Rol.TEAMLEIDER, team.locatie)
    team.onderwerp(naam="Wonen", volgorde=70)

    leider.post("spreekuur:onderwerp-create", team.locatie.pk, data={"naam": "Huur", "begin": "01-01-2017"})

    assert Onderwerp.objects.get(naam="Huur").volgorde > 70


def test_onderwerpen_of_another_locatie_are_not_ordered(team):
    leider = Collega(Rol.TEAMLEIDER, team.locatie)
    vreemd = Team().onderwerp(volgorde=7)

    with pytest.raises(Refused):
        onderwerpen_ordenen(by=leider.toegang(), locatie=team.locatie, onderwerpen=[vreemd])
    vreemd.refresh_from_db()
    assert vreemd.volgorde == 7
