"""Logging a contact and taking it back."""

from datetime import date, time, timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied

from core.errors import Refused
from organisatie.models import Gebruiker
from organisatie.rechten import Recht, Rol
from spreekuur.actions import contact_create, contact_undo
from spreekuur.models import Concept, Contact
from tests.factories import (
    ClientFactory,
    GemeenteFactory,
    HuisvestingFactory,
    LidmaatschapFactory,
    PartnerFactory,
    SpreekuurFactory,
    ToewijzingFactory,
    ZittingFactory,
    moment,
)
from tests.spreekuur.conftest import DAG, Team, als


def log(team: Team, helper: Gebruiker, **kwargs) -> Contact:
    """Log a contact as the form would, with what the test says."""
    vast = {"uuid": uuid4(), "clients": [], "op": DAG, "locatie": team.locatie}
    vast |= {} if "onderwerpen" in kwargs else {"onderwerpen": [team.onderwerp()]}
    return contact_create(by=kwargs.pop("by", None) or als(helper), **(vast | kwargs))


def test_a_contact_keeps_persons_and_onderwerpen_in_the_order_of_naming(team):
    client, ander = team.client(), team.client()
    brief, geld = team.onderwerp(), team.onderwerp()

    contact = log(team, team.helper(), clients=[client, ander], onderwerpen=[geld, brief], om=time(14, 32))

    assert list(contact.deelnames.order_by("volgorde").values_list("client", flat=True)) == [client.pk, ander.pk]
    assert list(contact.contactonderwerpen.order_by("volgorde").values_list("onderwerp", flat=True)) == [
        geld.pk,
        brief.pk,
    ]
    assert contact.ongedaan_tot == moment(DAG) + timedelta(minutes=10)


def test_the_same_uuid_twice_gives_one_row_and_the_same_answer(team):
    helper, uuid, client, onderwerpen = team.helper(), uuid4(), team.client(), [team.onderwerp()]

    eerste = log(team, helper, uuid=uuid, clients=[client], onderwerpen=onderwerpen)
    tweede = log(team, helper, uuid=uuid, clients=[client], onderwerpen=onderwerpen)

    assert tweede == eerste
    assert Contact.objects.count() == 1


@pytest.mark.parametrize(
    "anders",
    [
        {"notitie": "Belt morgen terug."},
        {"clients": (0,)},
        {"clients": (1, 0)},
        {"onderwerpen": (0,)},
        {"onderwerpen": (1, 0)},
        {"duur": 20},
        {"op": DAG - timedelta(days=1)},
        {"om": time(9, 5)},
        {"wijze": "huisbezoek"},
        {"tolk": "familie"},
        {"uitkomst": "poging"},
        {"uitkomst": "doorverwezen", "partners": (0,)},
        {"vraag_voor": "collega"},
    ],
)
def test_what_was_changed_after_it_was_saved_is_not_taken_for_saved(team, anders):
    helper, collega = team.helper(), team.helper()
    keuze = {
        "clients": [team.client(), team.client()],
        "onderwerpen": [team.onderwerp(), team.onderwerp()],
        "partners": [PartnerFactory()],
    }
    eerst = {**keuze, "partners": [], "uuid": uuid4(), "uitkomst": "open", "vraag_voor": helper, "om": time(14, 30)}
    contact = log(team, helper, **eerst)
    assert log(team, helper, **eerst) == contact
    dan = {naam: [keuze[naam][n] for n in waarde] if naam in keuze else waarde for naam, waarde in anders.items()}
    dan |= {"vraag_voor": collega} if "vraag_voor" in anders else {}

    with pytest.raises(Refused, match="was al opgeslagen"):
        log(team, helper, **eerst | dan)

    assert Contact.objects.get() == contact


def test_the_uuid_of_somebody_else_is_refused_without_telling_anything(team):
    uuid = uuid4()
    log(team, team.helper(), uuid=uuid, notitie="geheim")

    with pytest.raises(Refused) as refused:
        log(team, team.helper(), uuid=uuid)

    assert "geheim" not in refused.value.zin
    assert Contact.objects.count() == 1


def test_gemeente_and_kind_follow_from_where_the_first_named_lives(team):
    elders = GemeenteFactory()
    client, ander = team.client(), team.client()
    HuisvestingFactory(client=client, gemeente=elders, begin=date(2017, 3, 3))
    HuisvestingFactory(client=ander, gemeente=team.gemeente, begin=date(2016, 3, 3))

    contact = log(team, team.helper(), clients=[ander, client])

    assert (contact.gemeente, contact.soort) == (team.gemeente, "begeleiding")


def test_a_gekoppeld_record_is_counted_where_the_main_record_lives(team):
    hoofd = team.client()
    dubbel = team.client(hoofd=hoofd)
    HuisvestingFactory(client=hoofd, gemeente=team.gemeente, begin=date(2015, 3, 3))

    contact = log(team, team.helper(), clients=[dubbel])

    assert contact.soort == "infopunt"


def test_an_unknown_visitor_counts_for_the_gemeente_of_the_zitting(team):
    elders = GemeenteFactory()
    spreekuur = SpreekuurFactory(locatie=team.locatie, gemeente=elders)
    zitting = ZittingFactory(spreekuur=spreekuur, datum=DAG)

    contact = log(team, team.helper(), zitting=zitting)

    assert (contact.gemeente, contact.soort) == (elders, "overig")


def test_an_unknown_visitor_without_zitting_counts_for_the_first_gemeente_of_the_locatie(team):
    contact = log(team, team.helper())

    assert contact.gemeente == team.gemeente


@pytest.mark.parametrize("reden", ["onderwerp", "spreekuur"])
def test_a_juridisch_onderwerp_or_spreekuur_makes_a_contact_juridisch(team, reden):
    spreekuur = SpreekuurFactory(locatie=team.locatie, soort="juridisch" if reden == "spreekuur" else "algemeen")
    zitting = ZittingFactory(spreekuur=spreekuur, datum=DAG)
    onderwerpen = [team.onderwerp(), team.onderwerp(is_juridisch=reden == "onderwerp")]

    contact = log(team, team.helper(), zitting=zitting, onderwerpen=onderwerpen)

    assert contact.soort == "juridisch"


def test_an_open_question_goes_to_the_chosen_colleague_or_stays_with_the_helper(team):
    helper, collega = team.helper(), team.helper()

    doorgegeven = log(team, helper, uitkomst="open", vraag_voor=collega)
    gehouden = log(team, helper, uitkomst="open")

    assert doorgegeven.vraag.voor == collega
    assert gehouden.vraag.voor == helper


def test_a_referral_keeps_the_partner(team):
    partner = PartnerFactory()

    contact = log(team, team.helper(), uitkomst="doorverwezen", partners=[partner])

    assert [d.partner for d in contact.doorverwijzingen.all()] == [partner]


def test_refuses_what_cannot_be_each_at_its_own_field(team):
    helper, ander_team = team.helper(), Team()
    zitting = ZittingFactory(spreekuur=SpreekuurFactory(locatie=team.locatie), datum=DAG - timedelta(days=7))
    cases = {
        "op": {"op": DAG + timedelta(days=1)},
        "onderwerp": {"onderwerpen": []},
        "partners": {"uitkomst": "doorverwezen"},
        "vraag_voor": {"uitkomst": "open", "vraag_voor": ander_team.helper()},
        "zitting": {"zitting": zitting},
        "clients": {"clients": [ander_team.client()]},
    }

    fields = {}
    for field, fout in cases.items():
        with pytest.raises(Refused) as refused:
            log(team, helper, **fout)
        fields[field] = refused.value.veld

    assert fields == {field: field for field in cases}
    assert not Contact.objects.exists()


def test_a_helper_of_another_locatie_cannot_log_here(team):
    with pytest.raises(PermissionDenied):
        log(team, Team().helper())


def test_a_helper_cannot_log_a_contact_with_their_own_gezin(team):
    helper = team.helper()
    zelf, partner = team.client(gebruiker=helper), team.client()
    lid = LidmaatschapFactory(client=zelf)
    LidmaatschapFactory(gezin=lid.gezin, client=partner)

    with pytest.raises(Refused):
        log(team, helper, clients=[partner])


def test_undo_within_ten_minutes_takes_the_contact_away_and_gives_back_what_was_typed(team):
    helper, client = team.helper(), team.client()
    contact = log(team, helper, clients=[client], notitie="brief uitgelegd", tolk="familie")
    uuid = contact.uuid

    concept = contact_undo(by=als(helper, moment(DAG, 14, 39)), contact=contact)

    assert not Contact.objects.exists()
    stored = Concept.objects.get(gebruiker=helper)
    assert stored == concept
    assert stored.uuid == uuid
    assert stored.gegevens["clients"] == [str(client.pk)]
    assert stored.gegevens["notitie"] == ["brief uitgelegd"]
    assert stored.gegevens["tolk"] == ["familie"]


def test_undo_stops_after_ten_minutes(team):
    helper = team.helper()
    contact = log(team, helper)

    with pytest.raises(Refused, match="10 minuten"):
        contact_undo(by=als(helper, moment(DAG, 14, 40)), contact=contact)


def test_a_colleague_cannot_undo(team):
    client, begeleider = team.client(), team.helper()
    ToewijzingFactory(client=client, gebruiker=begeleider)
    contact = log(team, team.helper(), clients=[client])

    with pytest.raises(Refused, match="Alleen wie"):
        contact_undo(by=als(begeleider), contact=contact)


def test_the_draft_goes_when_the_contact_is_saved(team):
    helper, uuid = team.helper(), uuid4()
    Concept.objects.create(gebruiker=helper, uuid=uuid, bewaard_at=moment(DAG))
    ander = Concept.objects.create(gebruiker=helper, uuid=uuid4(), bewaard_at=moment(DAG))

    log(team, helper, uuid=uuid)

    assert list(Concept.objects.all()) == [ander]


def test_visible_to_maker_begeleider_and_team_leader_and_to_nobody_else(team):
    maker, begeleider, leider, ander = team.helper(), team.helper(), team.helper(Rol.TEAMLEIDER), team.helper()
    client = team.client()
    ToewijzingFactory(client=client, gebruiker=begeleider)
    contact = log(team, maker, clients=[client])

    seen = [
        h
        for h in (maker, begeleider, leider, ander)
        if contact in Contact.objects.visible_to(als(h), Recht.CONTACT_ZIEN)
    ]

    assert seen == [maker, begeleider, leider]


def test_saving_costs_few_trips(team, django_assert_num_queries):
    helper, client, onderwerp = team.helper(), team.client(), team.onderwerp()
    HuisvestingFactory(client=client, gemeente=team.gemeente, begin=date(2016, 3, 3))
    zitting = ZittingFactory(spreekuur=SpreekuurFactory(locatie=team.locatie), datum=DAG)
    by = als(helper)

    # Name and right; lock, double, persons allowed and housing; definition; the contact; what hangs on it, and the
    # draft that goes; and the two ends of a savepoint in a test.
    with django_assert_num_queries(7):
        log(team, helper, by=by, clients=[client], onderwerpen=[onderwerp], zitting=zitting)


def test_a_client_of_another_locatie_who_moved_away_is_refused(team):
    client = ClientFactory()

    with pytest.raises(Refused, match="jouw locatie"):
        log(team, team.helper(), clients=[client])
