"""Permits and extensions: what is stored, what follows, whom it touches, and what is refused."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied

from core.errors import Refused, Stale
from tests.factories import ClientFactory, LidmaatschapFactory, ToewijzingFactory, moment
from tests.factories_termijnen import VASTGELEGD, VerblijfsvergunningFactory, VergunningverlengingFactory
from verblijf.actions import (
    vergunning_create,
    vergunning_intrekken,
    vergunning_update,
    vergunning_voornemen,
    vergunningverlenging_besluit,
    vergunningverlenging_create,
)
from verblijf.models import Verblijfsvergunning, Vergunningverlenging

VANDAAG = date(2026, 11, 23)
BEKEND = date(2026, 7, 6)


@pytest.fixture
def by(teamleider):
    return teamleider.toegang(moment(VANDAAG))


@pytest.fixture
def client_(locatie):
    return ClientFactory(locatie=locatie)


@pytest.fixture
def vergunning(client_):
    return VerblijfsvergunningFactory(client=client_)


@pytest.fixture
def geraakt(monkeypatch):
    """The clients that each action told what follows from it."""
    keren = []
    monkeypatch.setattr("organisatie.action._hooks", [lambda _by, ids: keren.append(ids)])
    return keren


def afgeleid(client, van, **velden):
    return VerblijfsvergunningFactory(client=client, status="afgeleid", referent=van, **velden)


def test_a_permit_is_stored_as_the_letter_says_it(by, client_):
    vergunning = vergunning_create(
        by=by,
        client=client_,
        soort="asiel bepaalde tijd",
        status="vluchteling",
        dagtekening=date(2023, 5, 2),
        bekendmaking=date(2023, 5, 4),
        ingangsdatum=date(2022, 1, 10),
        eind=date(2027, 1, 10),
        nareis="ja",
    )

    vergunning.refresh_from_db()
    assert (vergunning.dagtekening, vergunning.bekendmaking) == (date(2023, 5, 2), date(2023, 5, 4))
    assert (vergunning.ingangsdatum, vergunning.eind) == (date(2022, 1, 10), date(2027, 1, 10))
    assert (vergunning.nareis, vergunning.vastgelegd_op) == ("ja", VANDAAG)


def test_a_new_permit_begins_the_day_after_unless_the_letter_says_otherwise(by, client_):
    gevuld = vergunning_create(by=by, client=client_, soort="asiel", bekendmaking=BEKEND)
    vergunning_intrekken(by=by, vergunning=gevuld, versie=1, ingetrokken_op=VANDAAG)
    volgens_brief = vergunning_create(
        by=by, client=client_, soort="asiel", bekendmaking=BEKEND, ingangsdatum=date(2026, 7, 1)
    )

    assert gevuld.ingangsdatum == date(2026, 7, 7)
    assert volgens_brief.ingangsdatum == date(2026, 7, 1)


def test_a_second_permit_of_one_kind_is_refused_and_the_first_goes_on(by, vergunning):
    with pytest.raises(Refused, match="al zo’n vergunning, vanaf 10-01-2022") as weigering:
        vergunning_create(by=by, client=vergunning.client, soort="asiel bepaalde tijd", ingangsdatum=date(2025, 1, 1))

    assert weigering.value.veld == "ingangsdatum"
    vergunning.refresh_from_db()
    assert (vergunning.eind, vergunning.versie) == (None, 1)


def test_a_permit_of_another_kind_stands_beside_the_first(by, vergunning):
    vergunning_create(by=by, client=vergunning.client, soort="asiel onbepaalde tijd", ingangsdatum=date(2025, 1, 1))

    assert Verblijfsvergunning.objects.filter(client=vergunning.client, eind=None).count() == 2


def test_swapped_dates_are_asked_about_and_stored_when_they_are_right(by, client_):
    dagen = {"bekendmaking": date(2022, 1, 10), "ingangsdatum": date(2023, 5, 4)}

    with pytest.raises(Refused, match="Zijn die twee verwisseld") as vraag:
        vergunning_create(by=by, client=client_, soort="asiel bepaalde tijd", **dagen)
    vergunning = vergunning_create(by=by, client=client_, soort="asiel bepaalde tijd", volgorde_klopt=True, **dagen)

    assert vraag.value.veld == "volgorde_klopt"
    assert vergunning.ingangsdatum == date(2023, 5, 4)


def test_dates_that_were_looked_at_are_not_asked_about_again(by, client_):
    vergunning = VerblijfsvergunningFactory(
        client=client_, dagtekening=None, bekendmaking=date(2022, 1, 10), ingangsdatum=date(2023, 5, 4)
    )

    vergunning_update(by=by, vergunning=vergunning, versie=1, nareis="ja")

    with pytest.raises(Refused, match="verwisseld"):
        vergunning_update(by=by, vergunning=vergunning, versie=2, ingangsdatum=date(2023, 5, 5))


def test_a_changed_date_is_recorded_today_and_a_changed_wish_is_not(by, vergunning):
    vergunning_update(by=by, vergunning=vergunning, versie=1, nareis="ja")
    na_wens = vergunning.vastgelegd_op
    vergunning_update(by=by, vergunning=vergunning, versie=2, bekendmaking=date(2023, 5, 5))

    vergunning.refresh_from_db()
    assert na_wens == VASTGELEGD
    assert (vergunning.vastgelegd_op, vergunning.versie) == (VANDAAG, 3)


def test_a_permit_that_a_colleague_changed_is_not_overwritten(by, vergunning):
    vergunning_update(by=by, vergunning=vergunning, versie=1, nareis="ja")

    with pytest.raises(Stale):
        vergunning_update(by=by, vergunning=vergunning, versie=1, nareis="nee")

    vergunning.refresh_from_db()
    assert vergunning.nareis == "ja"


def test_a_field_that_no_form_has_is_not_changed(by, vergunning):
    with pytest.raises(TypeError, match="ingetrokken_op"):
        vergunning_update(by=by, vergunning=vergunning, versie=1, ingetrokken_op=VANDAAG)


def test_a_permit_is_withdrawn_and_put_back(by, vergunning):
    vergunning_intrekken(by=by, vergunning=vergunning, versie=1, ingetrokken_op=date(2026, 9, 1))
    ingetrokken = Verblijfsvergunning.objects.get().ingetrokken_op
    vergunning_intrekken(by=by, vergunning=vergunning, versie=2, ingetrokken_op=None)

    vergunning.refresh_from_db()
    assert ingetrokken == date(2026, 9, 1)
    assert (vergunning.ingetrokken_op, vergunning.vastgelegd_op) == (None, VANDAAG)


def test_a_permit_that_got_a_successor_is_not_put_back(by, vergunning):
    vergunning_intrekken(by=by, vergunning=vergunning, versie=1, ingetrokken_op=date(2026, 9, 1))
    VerblijfsvergunningFactory(client=vergunning.client)

    with pytest.raises(Refused, match="al zo’n vergunning") as weigering:
        vergunning_intrekken(by=by, vergunning=vergunning, versie=2, ingetrokken_op=None)

    assert weigering.value.veld == "ingetrokken_op"


@pytest.mark.parametrize(("op", "zin"), [(None, "in de brief staat"), (date(2026, 11, 24), "nog niet geweest")])
def test_a_withdrawal_has_a_day_that_has_been(by, vergunning, op, zin):
    with pytest.raises(Refused, match=zin):
        vergunning_intrekken(by=by, vergunning=vergunning, versie=1, ingetrokken_op=op)


def test_a_permit_is_derived_from_somebody_this_person_sees(by, client_, locatie):
    vader = ClientFactory(locatie=locatie)

    vergunning = vergunning_create(by=by, client=client_, soort="asiel", status="afgeleid", referent=vader)

    assert vergunning.referent == vader


def test_somebody_of_another_team_cannot_be_the_one_it_is_derived_from(by, client_):
    with pytest.raises(Refused, match="uit de lijst") as weigering:
        vergunning_create(by=by, client=client_, soort="asiel", status="afgeleid", referent=ClientFactory())

    assert weigering.value.veld == "referent"


def test_a_permit_is_not_derived_from_oneself_nor_from_another_record_of_oneself(by, client_, locatie):
    dubbel = ClientFactory(locatie=locatie, hoofd=client_)

    for zelf in (client_, dubbel):
        with pytest.raises(Refused, match="van iemand zelf"):
            vergunning_create(by=by, client=client_, soort="asiel", status="afgeleid", referent=zelf)


def test_permits_are_never_derived_in_a_circle(by, client_, locatie):
    vader, dochter = ClientFactory(locatie=locatie), ClientFactory(locatie=locatie)
    afgeleid(vader, client_)
    afgeleid(dochter, ClientFactory(locatie=locatie, hoofd=vader))

    with pytest.raises(Refused, match="zelf afgeleid van deze persoon"):
        vergunning_create(by=by, client=client_, soort="asiel", status="afgeleid", referent=dochter)


def test_a_withdrawn_permit_makes_no_circle_until_it_is_put_back(by, client_, locatie):
    vader = ClientFactory(locatie=locatie)
    oud = afgeleid(vader, client_, ingetrokken_op=date(2026, 9, 1))
    vergunning_create(by=by, client=client_, soort="asiel", status="afgeleid", referent=vader)

    with pytest.raises(Refused, match="zelf afgeleid van deze persoon"):
        vergunning_intrekken(by=by, vergunning=oud, versie=1, ingetrokken_op=None)


def test_a_status_of_ones_own_lets_go_of_somebody_who_is_not_on_the_form(by, client_):
    vergunning = afgeleid(client_, ClientFactory())

    vergunning_update(by=by, vergunning=vergunning, versie=1, nareis="ja")
    bleef = vergunning.referent
    vergunning_update(by=by, vergunning=vergunning, versie=2, status="vluchteling")

    assert bleef is not None
    assert Verblijfsvergunning.objects.get(pk=vergunning.pk).referent is None


def test_a_change_touches_the_family_whose_title_follows(by, client_, vergunning, geraakt):
    vader, dochter, los = (ClientFactory() for _ in range(3))
    afgeleid(vader, client_)
    afgeleid(dochter, vader)
    afgeleid(los, client_, ingetrokken_op=date(2026, 1, 1))

    vergunning_update(by=by, vergunning=vergunning, versie=1, eind=date(2027, 1, 10))

    assert geraakt == [sorted([client_.pk, vader.pk, dochter.pk])]


def test_every_act_on_a_permit_touches_the_family(by, client_, vergunning, geraakt):
    kind = ClientFactory()
    afgeleid(kind, ClientFactory(hoofd=client_))

    verlenging = vergunningverlenging_create(by=by, vergunning=vergunning, ingediend_op=date(2026, 8, 3))
    vergunningverlenging_besluit(
        by=by, verlenging=verlenging, versie=1, ingediend_op=date(2026, 8, 3), uitkomst="afgewezen", besloten_op=VANDAAG
    )
    vergunning_intrekken(by=by, vergunning=vergunning, versie=1, ingetrokken_op=VANDAAG)
    vergunning_create(by=by, client=client_, soort="regulier")

    assert geraakt == [sorted([client_.pk, kind.pk])] * 4


def test_an_extension_is_asked_for_and_decided(by, vergunning):
    verlenging = vergunningverlenging_create(by=by, vergunning=vergunning, ingediend_op=date(2026, 8, 3))

    vergunningverlenging_besluit(
        by=by,
        verlenging=verlenging,
        versie=1,
        ingediend_op=date(2026, 8, 3),
        uitkomst="verlengd",
        besloten_op=date(2026, 10, 5),
        eind=date(2032, 1, 10),
    )

    verlenging.refresh_from_db()
    assert (verlenging.uitkomst, verlenging.eind, verlenging.vastgelegd_op) == ("verlengd", date(2032, 1, 10), VANDAAG)
    vergunning.refresh_from_db()
    assert vergunning.eind is None


def test_a_decision_can_be_taken_back(by, vergunning):
    verlenging = VergunningverlengingFactory(vergunning=vergunning, uitkomst="afgewezen", besloten_op=VANDAAG)

    vergunningverlenging_besluit(
        by=by, verlenging=verlenging, versie=1, ingediend_op=verlenging.ingediend_op, uitkomst="open"
    )

    assert Vergunningverlenging.objects.get().besloten_op is None


def test_a_second_request_waits_for_the_decision_on_the_first(by, vergunning):
    VergunningverlengingFactory(vergunning=vergunning)

    with pytest.raises(Refused, match="Vul daar eerst het besluit in") as weigering:
        vergunningverlenging_create(by=by, vergunning=vergunning, ingediend_op=VANDAAG)

    assert weigering.value.veld == "ingediend_op"


def test_a_volunteer_records_for_their_own_client_only(vrijwilliger, client_, locatie):
    ToewijzingFactory(client=client_, gebruiker=vrijwilliger.gebruiker)
    by = vrijwilliger.toegang()

    assert vergunning_create(by=by, client=client_, soort="asiel").client == client_
    with pytest.raises(PermissionDenied):
        vergunning_create(by=by, client=ClientFactory(locatie=locatie), soort="asiel")


def test_who_helps_and_is_a_client_does_not_reach_the_permit_of_their_own_gezin(teamleider, locatie):
    ik = ClientFactory(locatie=locatie, gebruiker=teamleider.gebruiker)
    gezin = LidmaatschapFactory(client=ik, gezin__locatie=locatie).gezin
    zus = LidmaatschapFactory(client=ClientFactory(locatie=locatie), gezin=gezin).client

    with pytest.raises(PermissionDenied):
        vergunning_update(by=teamleider.toegang(), vergunning=VerblijfsvergunningFactory(client=zus), versie=1)


def test_a_withdrawal_keeps_the_day_of_its_letter_and_loses_both_when_taken_back(by, vergunning):
    vergunning_intrekken(
        by=by, vergunning=vergunning, versie=1, ingetrokken_op=date(2025, 3, 1),
        intrekking_bekend_op=date(2026, 11, 20),
    )  # fmt: skip
    vergunning.refresh_from_db()
    assert (vergunning.ingetrokken_op, vergunning.intrekking_bekend_op) == (date(2025, 3, 1), date(2026, 11, 20))

    vergunning_intrekken(by=by, vergunning=vergunning, versie=2, ingetrokken_op=None)
    vergunning.refresh_from_db()
    assert (vergunning.ingetrokken_op, vergunning.intrekking_bekend_op) == (None, None)


def test_an_intention_is_stored_taken_back_and_never_older_than_the_permit(by, vergunning):
    vergunning_voornemen(by=by, vergunning=vergunning, versie=1, voornemen_op=date(2026, 10, 5))
    vergunning.refresh_from_db()
    assert (vergunning.voornemen_op, vergunning.vastgelegd_op) == (date(2026, 10, 5), VANDAAG)

    with pytest.raises(Refused, match="Deze brief komt daarna") as weigering:
        vergunning_voornemen(by=by, vergunning=vergunning, versie=2, voornemen_op=date(2020, 1, 1))
    assert weigering.value.veld == "voornemen_op"
    vergunning_voornemen(by=by, vergunning=vergunning, versie=2, voornemen_op=None)
    vergunning.refresh_from_db()
    assert vergunning.voornemen_op is None


def test_a_derived_permit_begins_by_its_mvv_and_not_by_the_letter(by, client_):
    vergunning = vergunning_create(
        by=by, client=client_, soort="asiel", status="afgeleid", bekendmaking=date(2026, 11, 2)
    )
    assert vergunning.ingangsdatum is None

    vergunning_update(by=by, vergunning=vergunning, versie=1, mvv_op=date(2026, 10, 1))

    vergunning.refresh_from_db()
    assert vergunning.ingangsdatum == date(2026, 10, 2)
