"""Changing a contact on its day, correcting it later, and saying who the unknown visitor was."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from clients.models import Huisvesting
from core.errors import Refused, Stale
from organisatie.rechten import Rol
from spreekuur.actions import contact_correct, contact_link, contact_update, contacten_herleiden, vraag_answer
from spreekuur.models import Contact, Correctie, Vraag
from spreekuur.tonen.invulling import read_typed
from tests.factories import (
    ContactFactory,
    GemeenteFactory,
    HuisvestingFactory,
    PartnerFactory,
    ToewijzingFactory,
    VraagFactory,
)
from tests.spreekuur.conftest import DAG, als
from tests.team import Collega

MORGEN = DAG + timedelta(days=1)


def change(contact: Contact, **anders):
    """Everything as it is stored, except what the test changes."""
    return {
        "contact": contact, "versie": contact.versie, "op": contact.op, "om": contact.om, "zitting": contact.zitting,
        "wijze": contact.wijze, "tolk": contact.tolk, "duur": contact.duur, "uitkomst": contact.uitkomst,
        "notitie": contact.notitie, "clients": list(contact.clients.order_by("deelnames__volgorde")),
        "onderwerpen": list(contact.onderwerpen.order_by("contactonderwerpen__volgorde")),
    } | anders  # fmt: skip


@pytest.fixture
def helper(team):
    return team.helper()


@pytest.fixture
def contact(team, helper):
    return ContactFactory(locatie=team.locatie, gebruiker=helper, onderwerpen=[team.onderwerp()], notitie="oud")


def test_on_the_day_itself_everything_can_be_changed(team, helper, contact):
    client, onderwerp, partner = team.client(), team.onderwerp(), PartnerFactory()
    anders = {"clients": [client], "onderwerpen": [onderwerp], "uitkomst": "doorverwezen", "partners": [partner]}

    contact_update(by=als(helper), **change(contact, notitie="nieuw", **anders))

    contact.refresh_from_db()
    assert (contact.notitie, contact.versie, contact.uitkomst) == ("nieuw", 2, "doorverwezen")
    assert read_typed(contact)["clients"] == [str(client.pk)]
    assert read_typed(contact)["onderwerp"] == [str(onderwerp.pk)]
    assert read_typed(contact)["partners"] == [str(partner.pk)]


def test_the_day_after_it_cannot_be_changed_only_corrected(helper, contact):
    with pytest.raises(Refused, match="verbetering"):
        contact_update(by=als(helper, MORGEN), **change(contact))


def test_a_correction_keeps_the_old_text_and_the_reason(team, helper, contact):
    ander = team.onderwerp(naam="Wonen")
    oud = contact.onderwerpen.get().naam

    contact_correct(
        by=als(helper, MORGEN), reden="Verkeerd onderwerp", **change(contact, notitie="nieuw", onderwerpen=[ander])
    )

    contact.refresh_from_db()
    correctie = Correctie.objects.get()
    assert contact.notitie == "nieuw"
    assert f"Onderwerp: {oud}" in correctie.oude_tekst
    assert "Notitie: oud" in correctie.oude_tekst
    assert (correctie.reden, correctie.op, correctie.gebruiker) == ("Verkeerd onderwerp", MORGEN, helper)


def test_on_the_day_itself_a_correction_is_not_needed(helper, contact):
    with pytest.raises(Refused, match="gewoon wijzigen"):
        contact_correct(by=als(helper), reden="te vroeg", **change(contact))


def test_a_correction_cannot_move_a_contact_past_the_day_it_was_logged(helper, contact):
    with pytest.raises(Refused) as refused:
        contact_correct(by=als(helper, MORGEN), reden="dag", **change(contact, op=MORGEN))

    assert refused.value.veld == "op"


def test_who_saves_an_old_version_is_told(helper, contact):
    oud = change(contact, notitie="van mij")
    contact_update(by=als(helper), **change(contact, notitie="van een collega"))

    with pytest.raises(Stale):
        contact_update(by=als(helper), **(oud | {"contact": Contact.objects.get()}))


def test_a_person_whom_one_may_not_see_stays_at_the_contact(team, helper):
    begeleider, mijn, ander = team.helper(), team.client(), team.client()
    ToewijzingFactory(client=mijn, gebruiker=begeleider)
    contact = ContactFactory(
        locatie=team.locatie, gebruiker=helper, clients=[ander, mijn], onderwerpen=[team.onderwerp()]
    )

    contact_update(by=als(begeleider), **change(contact, clients=[mijn]))

    assert read_typed(contact)["clients"] == [str(ander.pk), str(mijn.pk)]


def test_an_open_question_moves_to_a_colleague_and_goes_with_its_outcome(team, helper, contact):
    collega = team.helper()
    by = als(helper)

    contact_update(by=by, **change(contact, uitkomst="open"))
    eerst = Vraag.objects.get().voor
    contact_update(by=by, **change(contact, uitkomst="open", vraag_voor=collega))
    daarna = Vraag.objects.get().voor
    contact_update(by=by, **change(contact, uitkomst="geholpen"))

    assert (eerst, daarna) == (helper, collega)
    assert not Vraag.objects.exists()


def test_an_unknown_visitor_is_linked_later_and_the_contact_counts_anew(team, helper, contact):
    client = team.client()
    HuisvestingFactory(client=client, gemeente=team.gemeente, begin=date(2017, 1, 1))

    contact_link(by=als(helper, MORGEN), contact=contact, client=client)

    contact.refresh_from_db()
    assert (contact.soort, list(contact.clients.all())) == ("begeleiding", [client])


def test_nobody_is_linked_twice(team, helper):
    client = team.client()
    contact = ContactFactory(locatie=team.locatie, gebruiker=helper, clients=[client])

    with pytest.raises(Refused, match="staat al"):
        contact_link(by=als(helper), contact=contact, client=client)


def test_after_the_day_nobody_is_added_to_a_contact_with_a_known_person_without_a_correction(team, helper):
    contact = ContactFactory(locatie=team.locatie, gebruiker=helper, clients=[team.client()])

    with pytest.raises(Refused, match="verbetering"):
        contact_link(by=als(helper, MORGEN), contact=contact, client=team.client())


def test_contacts_follow_when_the_housing_of_their_client_changes(team, helper):
    from organisatie.action import action
    from organisatie.rechten import Recht, Toegang

    @action(Recht.INRICHTEN, on="client")
    def house(*, by: Toegang, client, gemeente, begin) -> Huisvesting:
        """Stand for any action that touches the facts of a client."""
        return Huisvesting.objects.create(client=client, gemeente=gemeente, begin=begin)

    client, elders = team.client(), GemeenteFactory()
    contact = ContactFactory(locatie=team.locatie, clients=[client], gemeente=elders)
    ander = ContactFactory(locatie=team.locatie, clients=[team.client()], gemeente=elders)
    systeem = Toegang.systeem("test", nu=timezone.now(), vandaag=DAG)

    house(by=systeem, client=client, gemeente=team.gemeente, begin=date(2016, 1, 1))

    contact.refresh_from_db()
    ander.refresh_from_db()
    assert (contact.gemeente, contact.soort, contact.versie) == (team.gemeente, "begeleiding", 1)
    assert ander.gemeente == elders


def test_the_nightly_run_brings_a_changed_definition_through_and_then_changes_nothing(team, systeem):
    client = team.client()
    HuisvestingFactory(client=client, gemeente=team.gemeente, begin=date(2014, 1, 1))
    ContactFactory(locatie=team.locatie, clients=[client], soort="overig")
    team.gemeente.definities.update(maanden_begeleiding=60)

    assert contacten_herleiden(by=systeem) == 1
    assert contacten_herleiden(by=systeem) == 0
    assert Contact.objects.get().soort == "begeleiding"


def test_a_question_is_answered_once(team, helper):
    vraag = VraagFactory(contact__locatie=team.locatie, voor=helper)
    by = als(helper)

    vraag_answer(by=by, vraag=vraag, versie=1, antwoord="Gebeld met de gemeente")

    vraag.refresh_from_db()
    assert (vraag.afgehandeld_op, vraag.afgehandeld_door, vraag.antwoord) == (DAG, helper, "Gebeld met de gemeente")
    with pytest.raises(Refused, match="al beantwoord"):
        vraag_answer(by=by, vraag=vraag, versie=2, antwoord="nog eens")


# The screens.


@pytest.fixture
def collega(team):
    return Collega(Rol.VRIJWILLIGER, team.locatie)


@pytest.fixture
def vandaag(team, collega):
    op = timezone.localdate()
    return ContactFactory(locatie=team.locatie, gebruiker=collega.gebruiker, op=op, onderwerpen=[team.onderwerp()])


def posted(contact: Contact, **anders):
    """The form as the page fills it in, with what the test types."""
    typed = {naam: waarden for naam, waarden in read_typed(contact).items() if waarden}
    return {"versie": contact.versie, **typed, **anders}


def test_the_page_of_a_contact_can_be_changed_the_same_day(team, collega, vandaag):
    pagina = collega.get("spreekuur:contact-update", vandaag.pk)
    response = collega.post("spreekuur:contact-update", vandaag.pk, data=posted(vandaag, notitie="anders"))

    assert pagina.context["form"]["onderwerp"].value() == read_typed(vandaag)["onderwerp"][0]
    assert response.status_code == 302
    vandaag.refresh_from_db()
    assert vandaag.notitie == "anders"


def test_a_search_on_the_page_of_a_contact_changes_nothing(team, collega, vandaag):
    data = posted(vandaag, notitie="anders", zoek="sam")

    response = collega.post("spreekuur:contact-update", vandaag.pk, data=data, HTTP_HX_REQUEST="true")

    assert response.status_code == 200
    vandaag.refresh_from_db()
    assert (vandaag.notitie, vandaag.versie) == ("", 1)


def test_a_stale_page_shows_both_texts_and_loses_nothing(team, collega, vandaag):
    oud = posted(vandaag, notitie="van mij")
    collega.post("spreekuur:contact-update", vandaag.pk, data=posted(vandaag, notitie="van een collega"))

    response = collega.post("spreekuur:contact-update", vandaag.pk, data=oud)

    form = response.context["form"]
    assert [(v.label, v.nu, v.mijn) for v in form.verschillen] == [("Notitie", "van een collega", "van mij")]
    assert form["notitie"].value() == "van mij"
    assert form["versie"].value() == "2"


def test_after_the_day_the_page_becomes_a_correction(team, collega):
    contact = ContactFactory(
        locatie=team.locatie, gebruiker=collega.gebruiker, onderwerpen=[team.onderwerp()], notitie="oud"
    )

    doorgestuurd = collega.get("spreekuur:contact-update", contact.pk)
    zonder_reden = collega.post("spreekuur:correctie-create", contact.pk, data=posted(contact, notitie="nieuw"))
    collega.post("spreekuur:correctie-create", contact.pk, data=posted(contact, notitie="nieuw", reden="typfout"))
    detail = collega.get("spreekuur:contact-detail", contact.pk)

    assert doorgestuurd.status_code == 302
    assert list(zonder_reden.context["form"].errors) == ["reden"]
    assert zonder_reden.context["form"]["notitie"].value() == "nieuw"
    assert "Notitie: oud" in detail.content.decode()
    assert "typfout" in detail.content.decode()


def test_the_update_page_does_not_name_a_person_whom_one_may_not_see(team, collega):
    mijn, ander = team.client(), team.client(naam="Onzichtbaar Voorbeeld")
    ToewijzingFactory(client=mijn, gebruiker=collega.gebruiker)
    contact = ContactFactory(
        locatie=team.locatie, op=timezone.localdate(), clients=[ander, mijn], onderwerpen=[team.onderwerp()]
    )

    for naam in ("spreekuur:contact-update", "spreekuur:contact-detail", "spreekuur:contact-link"):
        assert "Onzichtbaar" not in collega.get(naam, contact.pk).content.decode()
    assert "nog iemand" in collega.get("spreekuur:contact-detail", contact.pk).content.decode()


def test_the_page_of_ones_own_contact_names_a_kaartje_client_without_a_link_to_a_page_that_is_shut(team, collega):
    client, mijn = team.client(naam="Amina Voorbeeld"), team.client()
    ToewijzingFactory(client=mijn, gebruiker=collega.gebruiker)
    contact = ContactFactory(locatie=team.locatie, gebruiker=collega.gebruiker, clients=[client, mijn])

    pagina = collega.get("spreekuur:contact-detail", contact.pk).content.decode()

    assert "Amina Voorbeeld" in pagina
    assert reverse("clients:client-detail", args=[client.pk]) not in pagina
    assert reverse("clients:client-detail", args=[mijn.pk]) in pagina


def test_the_unknown_visitor_is_found_and_linked_on_a_page(team, collega, vandaag):
    client = team.client(naam="Amina Voorbeeld")

    gezocht = collega.post("spreekuur:contact-link", vandaag.pk, data={"zoek": "ami"})
    fout = collega.post("spreekuur:contact-link", vandaag.pk, data={"zoek": "ami", "client": "999999"})
    collega.post("spreekuur:contact-link", vandaag.pk, data={"client": client.pk})

    assert [kaartje.client_pk for kaartje in gezocht.context["gevonden"].alle] == [client.pk]
    assert list(fout.context["form"].errors) == ["client"]
    assert list(vandaag.clients.all()) == [client]


def test_a_question_passed_on_can_be_read_and_answered_by_the_colleague_only(team, collega):
    vraag = VraagFactory(contact__locatie=team.locatie, contact__notitie="Waar is de brief?", voor=collega.gebruiker)
    ander = Collega(Rol.VRIJWILLIGER, team.locatie)

    pagina = collega.get("spreekuur:vraag-update", vraag.pk)
    leeg = collega.post("spreekuur:vraag-update", vraag.pk, data={"versie": 1, "antwoord": ""})
    collega.post("spreekuur:vraag-update", vraag.pk, data={"versie": 1, "antwoord": "Gevonden"})

    assert "Waar is de brief?" in pagina.content.decode()
    assert list(leeg.context["form"].errors) == ["antwoord"]
    assert Vraag.objects.get().antwoord == "Gevonden"
    assert ander.get("spreekuur:vraag-update", vraag.pk).status_code == 404
