"""Who belongs to a gezin: arriving, being born, leaving, splitting."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from clients.actions import gezin_create, gezin_split, lidmaatschap_create, lidmaatschap_end
from clients.models import Gezin, Lidmaatschap
from core.errors import Refused
from tests.factories import ClientFactory, GezinFactory, LidmaatschapFactory, ToewijzingFactory

MEI = date(2017, 5, 10)


def make_lid(gezin, locatie, **client):
    return LidmaatschapFactory(gezin=gezin, client=ClientFactory(locatie=locatie, **client), begin=MEI)


@pytest.fixture
def gezin(locatie):
    return GezinFactory(locatie=locatie)


def test_a_gezin_begins_with_its_members_on_one_day(teamleider, locatie):
    moeder, zoon = ClientFactory(locatie=locatie), ClientFactory(locatie=locatie)

    gezin = gezin_create(
        by=teamleider.toegang(), locatie=locatie, leden=[(moeder, "moeder"), (zoon, "zoon")], begin=MEI
    )

    leden = set(gezin.leden.values_list("client", "relatie", "begin"))
    assert leden == {(moeder.pk, "moeder", MEI), (zoon.pk, "zoon", MEI)}


def test_nobody_belongs_to_two_gezinnen_at_once(teamleider, locatie, gezin):
    lid = make_lid(gezin, locatie)

    with pytest.raises(Refused, match="hoort in deze periode al bij een gezin"):
        gezin_create(by=teamleider.toegang(), locatie=locatie, leden=[(lid.client, "")], begin=MEI)

    assert Gezin.objects.get() == gezin


def test_a_birth_must_lie_on_the_birth_date_of_the_card(teamleider, locatie, gezin):
    make_lid(gezin, locatie)
    kind = ClientFactory(locatie=locatie, geboren_vroegst=MEI, geboren_laatst=MEI)
    gegevens = {
        "by": teamleider.toegang(),
        "gezin": gezin,
        "client": kind,
        "relatie": "dochter",
        "komst": "geboorte",
    }

    with pytest.raises(Refused, match="andere geboortedatum: 10-05-2017") as refused:
        lidmaatschap_create(**gegevens, begin=MEI + timedelta(days=1))
    lidmaatschap_create(**gegevens, begin=MEI)

    assert refused.value.veld == "begin"
    assert gezin.leden.filter(client=kind, komst="geboorte").exists()


def test_a_volunteer_adds_a_newborn_that_nobody_guides_yet(vrijwilliger, locatie, gezin):
    moeder = make_lid(gezin, locatie)
    ToewijzingFactory(client=moeder.client, gebruiker=vrijwilliger.gebruiker)
    kind = ClientFactory(locatie=locatie, geboren_vroegst=MEI, geboren_laatst=MEI)

    lid = lidmaatschap_create(
        by=vrijwilliger.toegang(), gezin=gezin, client=kind, relatie="zoon", begin=MEI, komst="geboorte"
    )

    assert lid.gezin == gezin


@pytest.mark.parametrize("waarom", ["guided by a colleague", "shielded", "of another locatie", "in a gezin"])
def test_a_volunteer_adds_nobody_else(vrijwilliger, locatie, other_location, gezin, waarom):
    moeder = make_lid(gezin, locatie)
    ToewijzingFactory(client=moeder.client, gebruiker=vrijwilliger.gebruiker)
    iemand = ClientFactory(
        locatie=other_location if waarom == "of another locatie" else locatie,
        adres_afgeschermd=waarom == "shielded",
    )
    if waarom == "guided by a colleague":
        ToewijzingFactory(client=iemand)
    if waarom == "in a gezin":
        LidmaatschapFactory(client=iemand, begin=MEI)

    with pytest.raises(PermissionDenied):
        lidmaatschap_create(
            by=vrijwilliger.toegang(), gezin=gezin, client=iemand, relatie="", begin=MEI, komst="intrek"
        )


def test_who_guides_somebody_that_left_does_not_reach_the_gezin(vrijwilliger, locatie, gezin):
    make_lid(gezin, locatie)
    vertrokken = LidmaatschapFactory(gezin=gezin, client=ClientFactory(locatie=locatie), eind=MEI, vertrek="scheiding")
    ToewijzingFactory(client=vertrokken.client, gebruiker=vrijwilliger.gebruiker)

    with pytest.raises(PermissionDenied):
        lidmaatschap_create(
            by=vrijwilliger.toegang(),
            gezin=gezin,
            client=ClientFactory(locatie=locatie),
            relatie="",
            begin=MEI,
            komst="intrek",
        )


def test_leaving_keeps_the_day_and_the_reason(teamleider, locatie, gezin):
    lid = make_lid(gezin, locatie)

    lidmaatschap_end(by=teamleider.toegang(), lidmaatschap=lid, eind=date(2018, 1, 1), vertrek="zelfstandig")

    lid.refresh_from_db()
    assert (lid.eind, lid.vertrek) == (date(2018, 1, 1), "zelfstandig")


def test_leaving_before_coming_is_refused(teamleider, locatie, gezin):
    lid = make_lid(gezin, locatie)

    with pytest.raises(Refused, match="niet voor de begindatum liggen: 10-05-2017") as refused:
        lidmaatschap_end(by=teamleider.toegang(), lidmaatschap=lid, eind=MEI - timedelta(days=1), vertrek="verhuisd")

    assert refused.value.veld == "eind"


def test_a_split_moves_the_chosen_members_to_a_gezin_of_their_own(teamleider, locatie, gezin):
    moeder, zoon, vader = (make_lid(gezin, locatie) for _ in range(3))
    op = date(2018, 1, 1)

    nieuw = gezin_split(by=teamleider.toegang(), gezin=gezin, leden=[moeder.client, zoon.client], op=op)

    assert set(nieuw.leden.values_list("client", flat=True)) == {moeder.client_id, zoon.client_id}
    assert gezin.leden.open_on(op).get() == vader
    assert set(gezin.leden.filter(eind=op).values_list("vertrek", flat=True)) == {"splitsing"}


def test_somebody_stays_behind_in_a_split(teamleider, locatie, gezin):
    lid = make_lid(gezin, locatie)

    with pytest.raises(Refused, match="ten minste één persoon in het oude gezin"):
        gezin_split(by=teamleider.toegang(), gezin=gezin, leden=[lid.client], op=date(2018, 1, 1))

    assert Lidmaatschap.objects.get() == lid


def test_who_is_not_a_member_cannot_be_split_off(teamleider, locatie, gezin):
    make_lid(gezin, locatie)
    ander = ClientFactory(locatie=locatie)

    with pytest.raises(Refused, match="hoort op die dag niet bij dit gezin"):
        gezin_split(by=teamleider.toegang(), gezin=gezin, leden=[ander], op=date(2018, 1, 1))
