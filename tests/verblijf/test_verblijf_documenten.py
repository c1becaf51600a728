"""Cards and travel documents: a new one takes the place of the older one, and the screen says so."""

from datetime import date, timedelta

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from core.errors import Refused, Stale
from tests.clients.paneel import draw
from tests.factories import ClientFactory, ToewijzingFactory, moment
from tests.factories_termijnen import VASTGELEGD, ReisdocumentFactory, VerblijfsdocumentFactory
from verblijf.actions import (
    reisdocument_create,
    reisdocument_update,
    verblijfsdocument_create,
    verblijfsdocument_update,
)
from verblijf.models import Reisdocument, Verblijfsdocument

VANDAAG = date(2026, 11, 23)
NIEUW, TOT = date(2026, 10, 1), date(2031, 10, 1)


@pytest.fixture
def by(teamleider):
    return teamleider.toegang(moment(VANDAAG))


@pytest.fixture
def client_(locatie):
    return ClientFactory(locatie=locatie)


@pytest.mark.parametrize(
    ("maker", "create", "soort", "andere_soort"),
    [
        (VerblijfsdocumentFactory, verblijfsdocument_create, "III", "W"),
        (ReisdocumentFactory, reisdocument_create, "vluchtelingenpaspoort", "paspoort van het eigen land"),
    ],
)
def test_a_new_document_takes_the_place_of_the_older_one_of_its_kind(by, client_, maker, create, soort, andere_soort):
    oud = maker(client=client_, soort=soort)
    ander = maker(client=client_, soort=andere_soort)
    van_een_ander = maker(soort=soort)

    nieuw = create(by=by, client=client_, soort=soort, begin=NIEUW, eind=TOT)

    for rij in (oud, ander, van_een_ander):
        rij.refresh_from_db()
    assert (oud.ingeleverd_op, oud.vastgelegd_op, oud.versie) == (NIEUW, VANDAAG, 2)
    assert (ander.ingeleverd_op, van_een_ander.ingeleverd_op) == (None, None)
    assert (nieuw.ingeleverd_op, nieuw.vastgelegd_op) == (None, VANDAAG)


def test_a_document_from_before_the_one_in_use_takes_no_place(by, client_):
    VerblijfsdocumentFactory(client=client_)

    with pytest.raises(Refused, match="afgegeven op 01-06-2023") as weigering:
        verblijfsdocument_create(by=by, client=client_, soort="III", begin=date(2023, 6, 1), eind=date(2025, 1, 1))

    assert weigering.value.veld == "begin"
    assert Verblijfsdocument.objects.get().ingeleverd_op is None


def test_a_document_is_changed_and_handed_in(by, client_):
    kaart = VerblijfsdocumentFactory(client=client_)

    verblijfsdocument_update(by=by, verblijfsdocument=kaart, versie=1, nummer="III-V11ABC111")
    na_nummer = kaart.vastgelegd_op
    verblijfsdocument_update(by=by, verblijfsdocument=kaart, versie=2, ingeleverd_op=NIEUW)

    kaart.refresh_from_db()
    assert (kaart.nummer, kaart.ingeleverd_op) == ("III-V11ABC111", NIEUW)
    assert (na_nummer, kaart.vastgelegd_op) == (VASTGELEGD, VANDAAG)


def test_a_document_that_was_replaced_is_not_taken_back_beside_its_successor(by, client_):
    oud = ReisdocumentFactory(client=client_, ingeleverd_op=date(2026, 1, 5))
    ReisdocumentFactory(client=client_, begin=date(2026, 1, 5), eind=date(2029, 1, 5))

    with pytest.raises(Refused, match="Er is al zo’n document"):
        reisdocument_update(by=by, reisdocument=oud, versie=1, ingeleverd_op=None)

    assert Reisdocument.objects.filter(ingeleverd_op=None).count() == 1


def test_a_document_that_a_colleague_changed_is_not_overwritten(by, client_):
    document = ReisdocumentFactory(client=client_)
    reisdocument_update(by=by, reisdocument=document, versie=1, nummer="X1")

    with pytest.raises(Stale):
        reisdocument_update(by=by, reisdocument=document, versie=1, nummer="X2")

    assert Reisdocument.objects.get().nummer == "X1"


def kaart(**velden):
    return {"soort": "III", "nummer": "", "begin": "01-10-2024", "laatste_dag": "30-09-2029"} | velden


def gezegd(response):
    return [str(melding) for melding in get_messages(response.wsgi_request)]


def test_the_last_day_is_asked_as_it_is_printed(teamleider, client_):
    response = teamleider.post("verblijf:verblijfsdocument-create", client_.pk, data=kaart())

    document = Verblijfsdocument.objects.get()
    assert document.eind == date(2029, 10, 1)
    assert gezegd(response) == ["Opgeslagen: III: asiel bepaalde tijd, geldig t/m zo 30 sep 2029."]
    form = teamleider.get("verblijf:verblijfsdocument-update", document.pk).content.decode()
    assert 'value="30-09-2029"' in form


def test_the_page_says_before_and_after_which_document_is_replaced(teamleider, client_):
    VerblijfsdocumentFactory(client=client_)

    vooraf = teamleider.get("verblijf:verblijfsdocument-create", client_.pk).content.decode()
    response = teamleider.post("verblijf:verblijfsdocument-create", client_.pk, data=kaart())

    assert "Dit document staat er al: III: asiel bepaalde tijd, geldig t/m za 9 jan 2027." in vooraf
    assert "Dan staat het oude vanzelf als vervangen." in vooraf
    assert "Het oude document, geldig t/m za 9 jan 2027, staat nu als vervangen." in gezegd(response)[0]


def test_a_document_of_another_kind_is_not_said_to_be_replaced(teamleider, client_):
    VerblijfsdocumentFactory(client=client_, soort="W")

    response = teamleider.post("verblijf:verblijfsdocument-create", client_.pk, data=kaart())

    assert "vervangen" not in gezegd(response)[0]


def test_an_unusual_number_is_stored_with_a_warning(teamleider, client_):
    response = teamleider.post("verblijf:verblijfsdocument-create", client_.pk, data=kaart(nummer="iii-v10abc345"))

    assert Verblijfsdocument.objects.get().nummer == "III-V10ABC345"
    assert "zonder nul en zonder letter O" in gezegd(response)[1]


def test_a_burgerservicenummer_is_refused_as_a_number(teamleider, client_):
    response = teamleider.post("verblijf:verblijfsdocument-create", client_.pk, data=kaart(nummer="111222333"))

    assert "burgerservicenummer" in response.context["form"].errors["nummer"][0]
    assert not Verblijfsdocument.objects.exists()


def test_a_travel_document_goes_through_its_own_pages(vrijwilliger, client_):
    ToewijzingFactory(client=client_, gebruiker=vrijwilliger.gebruiker)
    gegevens = kaart(soort="vluchtelingenpaspoort", nummer="X00000000")

    vrijwilliger.post("verblijf:reisdocument-create", client_.pk, data=gegevens)
    document = Reisdocument.objects.get()
    response = vrijwilliger.post(
        "verblijf:reisdocument-update", document.pk, data=gegevens | {"ingeleverd_op": "02-02-2025", "versie": 1}
    )

    assert response.url == reverse("clients:client-detail", args=[client_.pk])
    assert Reisdocument.objects.get().ingeleverd_op == date(2025, 2, 2)


def test_a_stale_last_day_shows_both_as_they_are_printed(teamleider, client_):
    document = VerblijfsdocumentFactory(client=client_, begin=date(2024, 10, 1), eind=date(2029, 10, 1), nummer="")
    teamleider.post(
        "verblijf:verblijfsdocument-update", document.pk, data=kaart(laatste_dag="28-09-2029") | {"versie": 1}
    )

    response = teamleider.post(
        "verblijf:verblijfsdocument-update", document.pk, data=kaart(laatste_dag="29-09-2029") | {"versie": 1}
    )

    verschil = response.context["form"].verschillen
    assert [(v.label, v.nu, v.mijn) for v in verschil] == [("Geldig tot en met", "28-09-2029", "29-09-2029")]


def test_a_card_that_expired_says_that_the_permit_goes_on(teamleider, client_):
    vandaag = teamleider.toegang().vandaag
    verlopen = VerblijfsdocumentFactory(client=client_, eind=vandaag)
    zin = "De kaart is verlopen; de vergunning niet vanzelf."

    met = draw(teamleider, client_, "verblijf.verblijf")
    verlopen.eind = vandaag + timedelta(days=1)
    verlopen.save()
    laatste_dag = draw(teamleider, client_, "verblijf.verblijf")
    verlopen.eind, verlopen.ingeleverd_op = vandaag, vandaag
    verlopen.save()
    ingeleverd = draw(teamleider, client_, "verblijf.verblijf")

    assert [zin in tekst for tekst in (met, laatste_dag, ingeleverd)] == [True, False, False]


@pytest.mark.parametrize("maker", [ReisdocumentFactory, lambda **velden: VerblijfsdocumentFactory(soort="W", **velden)])
def test_a_document_that_shows_no_permit_says_only_that_it_expired(teamleider, client_, maker):
    maker(client=client_, eind=teamleider.toegang().vandaag)

    tekst = draw(teamleider, client_, "verblijf.verblijf")

    assert "Verlopen" in tekst
    assert "vergunning niet vanzelf" not in tekst
