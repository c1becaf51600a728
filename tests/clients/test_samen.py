"""A whole gezin in one go: ticked beforehand, one transaction, and the right asked for each person."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from clients.actions import client_overdragen, huisvesting_create, koppeling_create, toewijzing_create
from clients.models import Bewoning, Gezin, Huisvesting, Inschrijving, Koppeling, Toewijzing, Woningaanbod
from core.errors import Refused
from organisatie.rechten import Rol
from tests.factories import (
    BewoningFactory,
    ClientFactory,
    GemeenteFactory,
    GezinFactory,
    HuisvestingFactory,
    KoppelingFactory,
    LidmaatschapFactory,
    LocatieFactory,
    ToewijzingFactory,
    WoningaanbodFactory,
    WoningFactory,
)
from tests.team import Collega

MEI = date(2017, 5, 10)
NAMEN = ("Sara Voorbeeld", "Yusuf Voorbeeld", "Nour Voorbeeld")


def nl(dag):
    return f"{dag:%d-%m-%Y}"


@pytest.fixture
def mensen(locatie):
    """A mother and two children, one gezin since 10 May 2017."""
    gezin = GezinFactory(locatie=locatie)
    clients = [ClientFactory(naam=naam, locatie=locatie) for naam in NAMEN]
    for client in clients:
        LidmaatschapFactory(gezin=gezin, client=client, begin=MEI)
    return clients


@pytest.fixture
def begeleider(vrijwilliger, mensen):
    """A volunteer who guides the mother and the first child, and not the second."""
    for client in mensen[:2]:
        ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker)
    return vrijwilliger


def ticked(response):
    """The names at "ook voor" that are ticked beforehand, and those that are not."""
    vinkjes = response.context["form"]["ook_voor"].subwidgets
    return tuple({v.choice_label for v in vinkjes if v.data["selected"] is bool(aan)} for aan in (1, 0))


@pytest.mark.parametrize(
    "naam",
    [
        "clients:koppeling-create",
        "clients:huisvesting-create",
        "clients:toewijzing-create",
        "clients:overdracht-create",
    ],
)
def test_the_others_of_the_gezin_are_ticked_beforehand(teamleider, mensen, naam):
    assert ticked(teamleider.get(naam, mensen[0].pk)) == (set(NAMEN[1:]), set())


def test_only_those_for_whom_one_may_do_it_are_offered(begeleider, mensen):
    assert ticked(begeleider.get("clients:koppeling-create", mensen[0].pk)) == ({NAMEN[1]}, set())


def test_somebody_alone_is_asked_nothing(teamleider, locatie):
    form = teamleider.get("clients:koppeling-create", ClientFactory(locatie=locatie).pk).context["form"]

    assert "ook_voor" not in form.fields


def test_somebody_with_a_shielded_address_is_not_ticked(teamleider, mensen):
    mensen[2].adres_afgeschermd = True
    mensen[2].save()

    assert ticked(teamleider.get("clients:huisvesting-create", mensen[0].pk)) == ({NAMEN[1]}, {NAMEN[2]})


def test_who_lives_here_already_is_not_offered_to_somebody_who_comes_now(teamleider, mensen, gemeente):
    HuisvestingFactory(client=mensen[1], gemeente=gemeente, begin=MEI)

    assert ticked(teamleider.get("clients:huisvesting-create", mensen[0].pk)) == ({NAMEN[2]}, set())


def test_a_family_of_three_goes_from_koppeling_to_key_with_four_forms(teamleider, mensen, gemeente):
    woning = WoningFactory(gemeente=gemeente)
    moeder, ook = mensen[0], [client.pk for client in mensen[1:]]
    teamleider.post(
        "clients:koppeling-create", moeder.pk, data={"gemeente": gemeente.pk, "op": nl(MEI), "ook_voor": ook}
    )
    koppeling = Koppeling.objects.get(client=moeder)
    andere = [k.pk for k in Koppeling.objects.exclude(client=moeder)]
    teamleider.post(
        "clients:woningaanbod-create",
        koppeling.pk,
        data={"woning": woning.pk, "aangeboden_op": nl(MEI), "ook_voor": andere},
    )
    aanbod = Woningaanbod.objects.get(koppeling=koppeling)
    volgende = teamleider.post(
        "clients:woningaanbod-update",
        aanbod.pk,
        data={
            "uitkomst": "aanvaard", "beantwoord_op": nl(MEI), "versie": aanbod.versie,
            "ook_voor": [a.pk for a in Woningaanbod.objects.exclude(pk=aanbod.pk)],
        },
    )  # fmt: skip
    pagina = teamleider.open(volgende.url)
    teamleider.post(
        "clients:huisvesting-create",
        moeder.pk,
        data={
            "gemeente": gemeente.pk, "soort": "regulier", "begin": nl(MEI), "woning": woning.pk, "ook_voor": ook,
        },
    )  # fmt: skip

    assert volgende.url == f"{reverse('clients:huisvesting-create', args=[moeder.pk])}?woning={woning.pk}"
    assert pagina.context["form"]["woning"].value() == woning.pk
    assert set(Woningaanbod.objects.values_list("uitkomst", flat=True)) == {"aanvaard"}
    assert {h.client for h in Huisvesting.objects.all()} == set(mensen)
    assert Bewoning.objects.filter(woning=woning).count() == 3


def test_the_accepted_home_is_filled_in_until_somebody_lives_there(teamleider, mensen, gemeente):
    aanbod = WoningaanbodFactory(
        koppeling=KoppelingFactory(client=mensen[0], gemeente=gemeente), woning=WoningFactory(gemeente=gemeente),
        uitkomst="aanvaard", beantwoord_op=MEI,
    )  # fmt: skip
    eerst = teamleider.get("clients:huisvesting-create", mensen[0].pk).context["form"]["woning"].value()
    BewoningFactory(huisvesting=HuisvestingFactory(client=mensen[0], gemeente=gemeente), woning=aanbod.woning)

    daarna = teamleider.get("clients:huisvesting-create", mensen[0].pk).context["form"]["woning"].value()

    assert (eerst, daarna) == (aanbod.woning_id, None)


def test_what_cannot_be_for_one_is_done_for_nobody_and_says_for_whom(teamleider, mensen, gemeente):
    KoppelingFactory(client=mensen[1], op=MEI)
    data = {"gemeente": gemeente.pk, "op": nl(MEI), "ook_voor": [client.pk for client in mensen[1:]]}

    response = teamleider.post("clients:koppeling-create", mensen[0].pk, data=data)

    assert response.context["form"].errors["ook_voor"] == [f"{NAMEN[1]}: Op deze dag is deze persoon al gekoppeld."]
    assert Koppeling.objects.count() == 1


@pytest.mark.parametrize(
    ("doe", "gegevens"), [(koppeling_create, {"op": MEI}), (huisvesting_create, {"soort": "regulier", "begin": MEI})]
)
def test_a_guessed_person_is_out_of_reach_and_nothing_is_kept(begeleider, mensen, gemeente, doe, gegevens):
    by = begeleider.toegang()

    with pytest.raises(PermissionDenied):
        doe(by=by, client=mensen[0], gemeente=gemeente, ook_voor=[mensen[1], mensen[2]], **gegevens)

    assert not Koppeling.objects.exists()
    assert not Huisvesting.objects.exists()


def test_one_colleague_guides_the_whole_gezin_but_not_their_own(teamleider, locatie, mensen):
    vandaag = timezone.localdate()
    collega, zelf = Collega(Rol.VRIJWILLIGER, locatie).gebruiker, Collega(Rol.VRIJWILLIGER, locatie).gebruiker
    by = teamleider.toegang()
    velden = {"client": mensen[0], "rol": "begeleider", "begin": vandaag, "ook_voor": mensen[1:]}

    toewijzing_create(by=by, gebruiker=collega, **velden)
    mensen[2].gebruiker = zelf
    mensen[2].save()
    with pytest.raises(Refused):
        toewijzing_create(by=by, gebruiker=zelf, **velden)

    assert {t.client for t in Toewijzing.objects.filter(gebruiker=collega, eind=None)} == set(mensen)
    assert not Toewijzing.objects.filter(gebruiker=zelf).exists()


def test_a_gezin_is_handed_over_together(teamleider, mensen):
    vandaag, naar = timezone.localdate(), LocatieFactory()

    client_overdragen(
        by=teamleider.toegang(), client=mensen[0], locatie=naar, op=vandaag, toestemming_op=vandaag, ook_voor=mensen[1:]
    )

    assert {i.client for i in Inschrijving.objects.filter(locatie=naar, begin=vandaag)} == set(mensen)


def test_a_home_on_open_offer_to_somebody_else_is_told_before_and_after(teamleider, locatie, mensen, gemeente):
    woning = WoningFactory(gemeente=gemeente)
    ander = KoppelingFactory(client=ClientFactory(naam="Omar Verzonnen", locatie=locatie), gemeente=gemeente)
    WoningaanbodFactory(koppeling=ander, woning=woning)
    koppeling = KoppelingFactory(client=mensen[0], gemeente=gemeente, op=MEI)

    vooraf = teamleider.get("clients:woningaanbod-create", koppeling.pk).content.decode()
    achteraf = teamleider.post(
        "clients:woningaanbod-create",
        koppeling.pk,
        data={"woning": woning.pk, "aangeboden_op": nl(MEI)},
        follow=True,
    ).content.decode()
    antwoord = teamleider.get("clients:woningaanbod-update", Woningaanbod.objects.latest("pk").pk).content.decode()

    assert "(ook aan iemand anders aangeboden)" in vooraf
    for pagina in (achteraf, antwoord):
        assert "ook aan iemand anders aangeboden" in pagina
        assert "Omar" not in pagina


def test_an_offer_to_the_same_gezin_or_with_an_answer_is_no_warning(teamleider, mensen, gemeente):
    woning = WoningFactory(gemeente=gemeente)
    WoningaanbodFactory(koppeling=KoppelingFactory(client=mensen[1], gemeente=gemeente), woning=woning)
    WoningaanbodFactory(
        koppeling=KoppelingFactory(gemeente=gemeente), woning=woning, uitkomst="geweigerd", beantwoord_op=MEI,
        reden="te ver",
    )  # fmt: skip
    koppeling = KoppelingFactory(client=mensen[0], gemeente=gemeente, op=MEI)

    pagina = teamleider.get("clients:woningaanbod-create", koppeling.pk).content.decode()

    assert "ook aan iemand anders aangeboden" not in pagina


def test_the_offer_is_for_who_is_gekoppeld_to_the_same_gemeente(teamleider, mensen, gemeente):
    koppelingen = [KoppelingFactory(client=client, gemeente=gemeente, op=MEI) for client in mensen[:2]]
    KoppelingFactory(client=mensen[2], gemeente=GemeenteFactory(), op=MEI)

    assert ticked(teamleider.get("clients:woningaanbod-create", koppelingen[0].pk)) == ({NAMEN[1]}, set())


def test_the_form_takes_as_many_queries_for_a_large_gezin_as_for_a_small(teamleider, locatie, mensen):
    def measure() -> int:
        with CaptureQueriesContext(connection) as gevraagd:
            teamleider.get("clients:huisvesting-create", mensen[0].pk)
        return len(gevraagd)

    measure()
    weinig = measure()
    gezin = Gezin.objects.get()
    for _ in range(9):
        LidmaatschapFactory(gezin=gezin, client=ClientFactory(locatie=locatie), begin=MEI)

    assert measure() == weinig


def test_a_gezin_is_made_with_all_its_members_on_one_page(teamleider, locatie):
    moeder, zoon, dochter = (ClientFactory(naam=naam, locatie=locatie) for naam in NAMEN)
    data = {"client": [zoon.pk], f"relatie_{zoon.pk}": "zoon", "q": "nour", "zoek_nu": "1", "begin": "10 mei 2017"}

    gezocht = teamleider.post("clients:gezin-create", moeder.pk, data=data)
    teamleider.post(
        "clients:gezin-create",
        moeder.pk,
        data={
            "client": [zoon.pk, dochter.pk], f"relatie_{zoon.pk}": "zoon", f"relatie_{dochter.pk}": "dochter",
            "relatie_zelf": "moeder", "begin": "10-05-2017",
        },
    )  # fmt: skip

    form = gezocht.context["form"]
    staat = {v.choice_label.split(",")[0]: (v.data["selected"], relatie.value()) for v, relatie in form.lijnen}
    assert staat == {NAMEN[1]: (True, "zoon"), NAMEN[2]: (False, None)}
    assert form["begin"].value() == "10 mei 2017"
    leden = Gezin.objects.get().leden.values_list("client", "relatie", "begin")
    assert set(leden) == {(moeder.pk, "moeder", MEI), (zoon.pk, "zoon", MEI), (dochter.pk, "dochter", MEI)}


def test_nobody_chosen_says_so_and_keeps_what_was_typed(teamleider, locatie):
    moeder = ClientFactory(locatie=locatie)

    response = teamleider.post("clients:gezin-create", moeder.pk, data={"relatie_zelf": "moeder", "begin": "gisteren"})

    assert list(response.context["form"].errors) == ["client"]
    assert response.context["form"]["relatie_zelf"].value() == "moeder"


def test_a_second_child_can_be_said_to_be_there_from_the_beginning(teamleider, mensen, locatie):
    kind = ClientFactory(naam="Zahra Voorbeeld", locatie=locatie)

    teamleider.post(
        "clients:lidmaatschap-create", mensen[0].pk, data={"client": kind.pk, "komst": "begin", "begin": nl(MEI)}
    )

    lid = Gezin.objects.get().leden.get(client=kind)
    assert (lid.komst, lid.begin) == ("begin", MEI)
    assert lid.begin < timezone.localdate() - timedelta(days=1)
