"""From koppeling to a home: what is stored, what ends by itself, and what is refused."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from clients.actions import (
    bewoning_create,
    huisvesting_create,
    huisvesting_end,
    huisvesting_update,
    koppeling_create,
    koppeling_update,
    woning_create,
    woning_update,
    woningaanbod_beantwoorden,
    woningaanbod_create,
)
from clients.models import Bewoning, Huisvesting, Woning
from core.errors import Refused, Stale
from tests.factories import (
    BewoningFactory,
    ClientFactory,
    GemeenteFactory,
    HuisvestingFactory,
    KoppelingFactory,
    ToewijzingFactory,
    WoningaanbodFactory,
    WoningFactory,
)

MEI = date(2017, 5, 10)
JUNI = date(2017, 6, 1)


@pytest.fixture
def client_(locatie):
    return ClientFactory(locatie=locatie)


@pytest.fixture
def wonend(client_, gemeente):
    """A client housed in the gemeente since 10 May 2017, in a first home."""
    huisvesting = HuisvestingFactory(client=client_, gemeente=gemeente, begin=MEI)
    BewoningFactory(huisvesting=huisvesting, woning=WoningFactory(gemeente=gemeente))
    return huisvesting


def test_a_placement_ends_the_one_in_another_gemeente(teamleider, wonend):
    elders = GemeenteFactory()

    nieuw = huisvesting_create(
        by=teamleider.toegang(), client=wonend.client, gemeente=elders, soort="verhuisd", begin=JUNI
    )

    wonend.refresh_from_db()
    assert wonend.eind == JUNI
    assert wonend.bewoningen.get().eind == JUNI
    assert nieuw.eind is None


def test_a_second_placement_in_the_same_gemeente_points_to_another_home(teamleider, wonend):
    with pytest.raises(Refused, match="Kies dan ‘Andere woning’"):
        huisvesting_create(
            by=teamleider.toegang(),
            client=wonend.client,
            gemeente=wonend.gemeente,
            soort="regulier",
            begin=JUNI,
        )

    assert Huisvesting.objects.get() == wonend


def test_a_placement_before_a_later_one_is_refused_in_a_sentence(teamleider, wonend):
    with pytest.raises(Refused, match="woont in deze periode al in een gemeente"):
        huisvesting_create(
            by=teamleider.toegang(),
            client=wonend.client,
            gemeente=GemeenteFactory(),
            soort="regulier",
            begin=MEI - timedelta(days=30),
        )


def test_a_placement_with_a_home_lets_somebody_live_there_from_the_first_day(teamleider, client_, gemeente):
    woning = WoningFactory(gemeente=gemeente)

    huisvesting = huisvesting_create(
        by=teamleider.toegang(), client=client_, gemeente=gemeente, soort="regulier", begin=MEI, woning=woning
    )

    bewoning = huisvesting.bewoningen.get()
    assert (bewoning.woning, bewoning.begin, bewoning.eind) == (woning, MEI, None)


def test_a_home_in_another_gemeente_is_refused_at_its_field_and_leaves_nothing(teamleider, client_, gemeente):
    with pytest.raises(Refused) as refused:
        huisvesting_create(
            by=teamleider.toegang(),
            client=client_,
            gemeente=gemeente,
            soort="regulier",
            begin=MEI,
            woning=WoningFactory(),
        )

    assert refused.value.veld == "woning"
    assert not Huisvesting.objects.exists()


def test_the_day_of_the_key_may_be_known_sixty_days_before(teamleider, client_, gemeente):
    by = teamleider.toegang()

    huisvesting = huisvesting_create(
        by=by, client=client_, gemeente=gemeente, soort="regulier", begin=by.vandaag + timedelta(days=60)
    )
    with pytest.raises(Refused, match="meer dan 60 dagen vooruit") as refused:
        huisvesting_update(by=by, huisvesting=huisvesting, versie=1, begin=by.vandaag + timedelta(days=61))

    assert refused.value.veld == "begin"


@pytest.mark.parametrize("veld", ["brp_op", "coa_op"])
def test_a_date_of_brp_or_coa_cannot_lie_ahead(teamleider, client_, gemeente, veld):
    by = teamleider.toegang()

    with pytest.raises(Refused, match="nog niet geweest") as refused:
        huisvesting_create(
            by=by,
            client=client_,
            gemeente=gemeente,
            soort="regulier",
            begin=by.vandaag,
            **{veld: by.vandaag + timedelta(days=1)},
        )

    assert refused.value.veld == veld


def test_gva_outside_its_years_is_refused_at_the_tick(teamleider, client_, gemeente):
    with pytest.raises(Refused, match="GVA") as refused:
        huisvesting_create(
            by=teamleider.toegang(),
            client=client_,
            gemeente=gemeente,
            soort="regulier",
            begin=date(2018, 1, 1),
            is_gva=True,
        )

    assert refused.value.veld == "is_gva"


def test_a_move_within_the_gemeente_ends_the_home_and_makes_no_placement(teamleider, wonend):
    woning = WoningFactory(gemeente=wonend.gemeente)

    bewoning_create(by=teamleider.toegang(), huisvesting=wonend, woning=woning, begin=JUNI)

    assert [(b.begin, b.eind) for b in wonend.bewoningen.order_by("begin")] == [(MEI, JUNI), (JUNI, None)]
    assert Huisvesting.objects.count() == 1


def test_another_home_for_the_same_day_replaces_the_mistake(teamleider, wonend):
    woning = WoningFactory(gemeente=wonend.gemeente)

    bewoning_create(by=teamleider.toegang(), huisvesting=wonend, woning=woning, begin=MEI)

    assert wonend.bewoningen.get().woning == woning


def test_a_move_before_the_last_one_is_refused(teamleider, wonend):
    by = teamleider.toegang()
    bewoning_create(by=by, huisvesting=wonend, woning=WoningFactory(gemeente=wonend.gemeente), begin=JUNI)

    with pytest.raises(Refused, match="Er is al een latere woning, vanaf 01-06-2017"):
        bewoning_create(
            by=by,
            huisvesting=wonend,
            woning=WoningFactory(gemeente=wonend.gemeente),
            begin=JUNI - timedelta(days=1),
        )


def test_leaving_the_gemeente_ends_the_last_home_too(teamleider, wonend):
    huisvesting_end(by=teamleider.toegang(), huisvesting=wonend, eind=JUNI)

    wonend.refresh_from_db()
    assert (wonend.eind, wonend.bewoningen.get().eind) == (JUNI, JUNI)


def test_a_wrong_last_day_can_be_put_right(teamleider, wonend):
    by = teamleider.toegang()
    huisvesting_end(by=by, huisvesting=wonend, eind=JUNI)

    huisvesting_end(by=by, huisvesting=wonend, eind=JUNI + timedelta(days=3))

    wonend.refresh_from_db()
    assert wonend.eind == wonend.bewoningen.get().eind == JUNI + timedelta(days=3)


def test_leaving_before_coming_is_refused(teamleider, wonend):
    with pytest.raises(Refused, match="na de begindatum liggen: 10-05-2017") as refused:
        huisvesting_end(by=teamleider.toegang(), huisvesting=wonend, eind=MEI)

    assert refused.value.veld == "eind"


def test_the_first_home_moves_along_with_the_first_day(teamleider, wonend):
    huisvesting_update(by=teamleider.toegang(), huisvesting=wonend, versie=1, begin=MEI - timedelta(days=5))

    assert wonend.bewoningen.get().begin == MEI - timedelta(days=5)


def test_a_stale_change_of_a_placement_is_refused(teamleider, wonend):
    by = teamleider.toegang()
    huisvesting_update(by=by, huisvesting=wonend, versie=1, brp_op=JUNI)

    with pytest.raises(Stale):
        huisvesting_update(by=by, huisvesting=wonend, versie=1, brp_op=MEI)

    assert Huisvesting.objects.get().brp_op == JUNI


def test_the_gemeente_of_a_placement_with_a_home_stays(teamleider, wonend):
    with pytest.raises(Refused, match="De woning staat in deze gemeente"):
        huisvesting_update(by=teamleider.toegang(), huisvesting=wonend, versie=1, gemeente=GemeenteFactory())


def test_a_volunteer_houses_only_who_is_assigned_to_them(vrijwilliger, client_, gemeente):
    with pytest.raises(PermissionDenied):
        huisvesting_create(by=vrijwilliger.toegang(), client=client_, gemeente=gemeente, soort="regulier", begin=MEI)

    ToewijzingFactory(client=client_, gebruiker=vrijwilliger.gebruiker)
    assert huisvesting_create(by=vrijwilliger.toegang(), client=client_, gemeente=gemeente, soort="regulier", begin=MEI)


def test_a_koppeling_gets_its_profile_later(teamleider, client_, gemeente):
    by = teamleider.toegang()
    koppeling = koppeling_create(by=by, client=client_, gemeente=gemeente, op=MEI)

    koppeling_update(by=by, koppeling=koppeling, versie=1, profiel_ontvangen_op=JUNI)

    koppeling.refresh_from_db()
    assert (koppeling.profiel_ontvangen_op, koppeling.versie) == (JUNI, 2)


def test_a_second_koppeling_on_one_day_is_refused_in_a_sentence(teamleider, client_, gemeente):
    KoppelingFactory(client=client_, op=MEI)

    with pytest.raises(Refused, match="Op deze dag is deze persoon al gekoppeld"):
        koppeling_create(by=teamleider.toegang(), client=client_, gemeente=gemeente, op=MEI)


def test_a_koppeling_with_an_offer_keeps_its_gemeente(teamleider, client_, gemeente):
    koppeling = KoppelingFactory(client=client_, gemeente=gemeente)
    WoningaanbodFactory(koppeling=koppeling)

    with pytest.raises(Refused, match="Er is al een woning aangeboden") as refused:
        koppeling_update(by=teamleider.toegang(), koppeling=koppeling, versie=1, gemeente=GemeenteFactory())

    assert refused.value.veld == "gemeente"


def test_an_offer_is_refused_with_its_reason_and_the_next_one_accepted(teamleider, client_, gemeente):
    by = teamleider.toegang()
    koppeling = KoppelingFactory(client=client_, gemeente=gemeente, op=MEI)
    eerste = woningaanbod_create(by=by, koppeling=koppeling, woning=WoningFactory(gemeente=gemeente), aangeboden_op=MEI)
    woningaanbod_beantwoorden(
        by=by, aanbod=eerste, versie=1, uitkomst="geweigerd", beantwoord_op=MEI, reden="trap te steil"
    )

    tweede = woningaanbod_create(
        by=by, koppeling=koppeling, woning=WoningFactory(gemeente=gemeente), aangeboden_op=JUNI
    )
    woningaanbod_beantwoorden(by=by, aanbod=tweede, versie=1, uitkomst="aanvaard", beantwoord_op=JUNI)

    uitkomsten = koppeling.aanbiedingen.order_by("aangeboden_op").values_list("uitkomst", "reden")
    assert list(uitkomsten) == [("geweigerd", "trap te steil"), ("aanvaard", "")]


def test_a_second_offer_waits_for_the_first_answer(teamleider, client_, gemeente):
    koppeling = KoppelingFactory(client=client_, gemeente=gemeente, op=MEI)
    WoningaanbodFactory(koppeling=koppeling, aangeboden_op=MEI)

    with pytest.raises(Refused, match="nog een aanbod zonder antwoord"):
        woningaanbod_create(
            by=teamleider.toegang(),
            koppeling=koppeling,
            woning=WoningFactory(gemeente=gemeente),
            aangeboden_op=JUNI,
        )


@pytest.mark.parametrize(
    ("antwoord", "veld"),
    [
        ({"uitkomst": "geweigerd", "beantwoord_op": JUNI, "reden": " "}, "reden"),
        ({"uitkomst": "open", "beantwoord_op": JUNI}, "uitkomst"),
        ({"uitkomst": "aanvaard", "beantwoord_op": date(2017, 1, 1)}, "beantwoord_op"),
    ],
)
def test_an_answer_that_cannot_be_right_is_refused_at_its_field(teamleider, client_, gemeente, antwoord, veld):
    aanbod = WoningaanbodFactory(koppeling=KoppelingFactory(client=client_, gemeente=gemeente))

    with pytest.raises(Refused) as refused:
        woningaanbod_beantwoorden(by=teamleider.toegang(), aanbod=aanbod, versie=1, **antwoord)

    assert refused.value.veld == veld


def test_a_home_is_made_only_in_a_gemeente_of_the_locatie(teamleider, locatie, gemeente):
    by = teamleider.toegang()

    woning = woning_create(by=by, locatie=locatie, gemeente=gemeente, straat="Voorbeeldstraat", huisnummer="1")
    with pytest.raises(Refused) as refused:
        woning_create(by=by, locatie=locatie, gemeente=GemeenteFactory(), straat="Verzonnenweg", huisnummer="2")

    assert refused.value.veld == "gemeente"
    assert Woning.objects.get() == woning


def test_a_home_that_was_used_keeps_its_gemeente(teamleider, wonend):
    woning = wonend.bewoningen.get().woning

    with pytest.raises(Refused, match="al gebruikt"):
        woning_update(by=teamleider.toegang(), woning=woning, versie=1, gemeente=GemeenteFactory())


def test_a_home_cannot_be_given_to_a_gemeente_of_another_team(teamleider, gemeente):
    woning = WoningFactory(gemeente=gemeente)

    with pytest.raises(Refused) as refused:
        woning_update(by=teamleider.toegang(), woning=woning, versie=1, gemeente=GemeenteFactory())

    assert refused.value.veld == "gemeente"
    assert not Bewoning.objects.exists()
