"""Numbers of rows elsewhere, in the fields of a form or passed to an action: refused, and nothing of them is shown."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from clients.actions import (
    bewoning_create,
    client_helper_set,
    client_koppelen,
    gezin_create,
    gezin_split,
    huisvesting_create,
    lidmaatschap_create,
    toewijzing_create,
    woningaanbod_create,
)
from clients.models import Bewoning, Client, Lidmaatschap, Toewijzing, Woningaanbod
from core.errors import Refused
from organisatie.actions import partner_update
from organisatie.rechten import Recht, Rol
from organisatie.toegang import read_toegang
from spreekuur.actions import (
    contact_create,
    contact_link,
    onderwerp_update,
    spreekuur_update,
    vraag_answer,
    zitting_create,
)
from spreekuur.models import Concept, Contact, Contactdeelname, Vraag, Zitting
from tests.factories import (
    AanstellingFactory,
    ClientFactory,
    ContactFactory,
    GebruikerFactory,
    HuisvestingFactory,
    KoppelingFactory,
    LidmaatschapFactory,
    OnderwerpFactory,
    PartnerFactory,
    SpreekuurFactory,
    ToewijzingFactory,
    VraagFactory,
    WoningFactory,
    ZittingFactory,
)
from tests.team import Collega

VANDAAG = timezone.localdate


@pytest.fixture
def mijn(vrijwilliger, locatie) -> Client:
    """A client whom the volunteer guides."""
    return ToewijzingFactory(client__locatie=locatie, gebruiker=vrijwilliger.gebruiker).client


@pytest.fixture
def vreemd(other_location) -> Client:
    return ClientFactory(naam="Elders Geheimnaam", locatie=other_location, v_nummer="1234567890")


def getypt(locatie, **velden):
    """A contact that would be stored as it is, with what the test changes."""
    vandaag = f"{VANDAAG():%d-%m-%Y}"
    return {
        "uuid": str(uuid4()), "locatie": locatie.pk, "bezoeker": "onbekend", "uitkomst": "geholpen",
        "wijze": "telefoon", "tolk": "geen", "duur": "10", "op": vandaag,
        "onderwerp": OnderwerpFactory(locatie=locatie).pk,
    } | velden  # fmt: skip


def test_what_the_tests_below_type_is_stored_when_nothing_is_wrong(vrijwilliger, locatie, mijn):
    collega = Collega(Rol.VRIJWILLIGER, locatie).gebruiker
    zitting = ZittingFactory(spreekuur__locatie=locatie, datum=VANDAAG())
    eigen = {"zitting": zitting.pk, "vraag_voor": collega.pk, "clients": mijn.pk}

    vrijwilliger.post("spreekuur:contact-create", data=getypt(locatie, bezoeker="client", uitkomst="open") | eigen)

    assert Contact.objects.get().vraag.voor == collega


@pytest.mark.parametrize("veld", ["clients", "erbij"])
def test_a_contact_with_a_client_of_elsewhere_is_not_stored(vrijwilliger, locatie, vreemd, veld):
    data = getypt(locatie, bezoeker="client") | {veld: vreemd.pk}

    antwoord = vrijwilliger.post("spreekuur:contact-create", data=data)

    assert not Contact.objects.exists()
    assert vreemd.naam not in antwoord.content.decode()


@pytest.mark.parametrize("veld", ["onderwerp", "meer_onderwerpen", "zitting", "vraag_voor"])
def test_a_contact_with_a_row_of_another_locatie_is_not_stored(vrijwilliger, locatie, other_location, veld):
    elders = {
        "onderwerp": lambda: OnderwerpFactory(locatie=other_location),
        "meer_onderwerpen": lambda: OnderwerpFactory(locatie=other_location),
        "zitting": lambda: ZittingFactory(spreekuur__locatie=other_location, datum=VANDAAG()),
        "vraag_voor": lambda: Collega(Rol.VRIJWILLIGER, other_location).gebruiker,
    }[veld]()

    vrijwilliger.post("spreekuur:contact-create", data=getypt(locatie, uitkomst="open") | {veld: elders.pk})

    assert not Contact.objects.exists()


def test_a_contact_cannot_be_logged_at_another_locatie(vrijwilliger, locatie, other_location):
    vrijwilliger.post("spreekuur:contact-create", data=getypt(locatie) | {"locatie": other_location.pk})

    assert not Contact.objects.filter(locatie=other_location).exists()


@pytest.mark.parametrize("waar", ["?client=", "?concept="])
def test_a_client_of_elsewhere_in_the_address_or_a_draft_does_not_show(vrijwilliger, vreemd, waar):
    concept = Concept.objects.create(
        gebruiker=vrijwilliger.gebruiker,
        uuid=uuid4(),
        gegevens={"clients": [str(vreemd.pk)], "bezoeker": ["client"]},
        bewaard_at=timezone.now(),
    )
    adres = f"/contact/nieuw/{waar}{vreemd.pk if 'client' in waar else concept.uuid}"

    assert vreemd.naam not in vrijwilliger.open(adres).content.decode()


def test_a_chosen_client_of_elsewhere_does_not_come_back_in_a_step(vrijwilliger, locatie, vreemd):
    data = getypt(locatie, bezoeker="client", clients=vreemd.pk, kies=vreemd.pk)

    assert vreemd.naam not in vrijwilliger.post("spreekuur:contact-create", data=data).content.decode()


def test_an_action_takes_no_client_that_the_right_does_not_reach(vrijwilliger, locatie, mijn, vreemd):
    by = vrijwilliger.toegang()
    contact = ContactFactory(
        locatie=locatie, gebruiker=vrijwilliger.gebruiker, op=VANDAAG(), gemaakt_op=VANDAAG(), clients=[mijn]
    )
    onderwerp = OnderwerpFactory(locatie=locatie)

    with pytest.raises(Refused):
        contact_link(by=by, contact=contact, client=vreemd)
    with pytest.raises(Refused):
        contact_create(
            by=by, locatie=locatie, uuid=uuid4(), clients=[mijn, vreemd], onderwerpen=[onderwerp], op=by.vandaag
        )
    assert not Contactdeelname.objects.filter(client=vreemd).exists()


def test_a_gezin_takes_nobody_of_elsewhere_and_nobody_of_a_colleague(vrijwilliger, locatie, mijn, vreemd):
    by = vrijwilliger.toegang()
    gezin = LidmaatschapFactory(client=mijn, gezin__locatie=locatie).gezin
    van_een_ander = ToewijzingFactory(client__locatie=locatie).client
    vast = {"relatie": "", "begin": by.vandaag, "komst": "intrek"}

    for ander in (vreemd, van_een_ander):
        with pytest.raises(PermissionDenied):
            lidmaatschap_create(by=by, gezin=gezin, client=ander, **vast)
        with pytest.raises(PermissionDenied):
            gezin_create(by=by, locatie=locatie, leden=[(mijn, ""), (ander, "")], begin=by.vandaag)
    assert Lidmaatschap.objects.count() == 1


def test_a_gezin_of_elsewhere_cannot_be_joined_or_split(vrijwilliger, mijn, vreemd):
    by = vrijwilliger.toegang()
    gezin = LidmaatschapFactory(client=vreemd).gezin

    with pytest.raises(PermissionDenied):
        lidmaatschap_create(by=by, gezin=gezin, client=mijn, relatie="", begin=by.vandaag, komst="intrek")
    with pytest.raises(PermissionDenied):
        gezin_split(by=by, gezin=gezin, leden=[vreemd], op=by.vandaag)


@pytest.mark.parametrize("naam", ["clients:gezin-create", "clients:dubbel-create"])
def test_the_number_of_somebody_elsewhere_in_a_search_page_shows_no_name(teamleider, locatie, vreemd, naam):
    client = ClientFactory(locatie=locatie)
    data = {"client": vreemd.pk, "hoofd": vreemd.pk, "begin": "01-01-2020"}

    antwoord = teamleider.post(naam, client.pk, data=data)

    assert vreemd.naam not in antwoord.content.decode()
    assert not Lidmaatschap.objects.exists()
    assert not Client.objects.filter(hoofd__isnull=False).exists()


def test_records_are_not_gekoppeld_across_locaties(teamleider, locatie, vreemd):
    client = ClientFactory(locatie=locatie)

    for een, ander in ((client, vreemd), (vreemd, client)):
        with pytest.raises(PermissionDenied):
            client_koppelen(by=teamleider.toegang(), client=een, hoofd=ander)


def test_somebody_who_does_not_work_here_cannot_be_named_as_this_client(teamleider, locatie):
    client = ClientFactory(locatie=locatie)

    with pytest.raises(Refused):
        client_helper_set(by=teamleider.toegang(), client=client, gebruiker=GebruikerFactory())


def test_a_home_of_another_gemeente_is_refused_everywhere(vrijwilliger, mijn, gemeente):
    by = vrijwilliger.toegang()
    elders = WoningFactory()
    huisvesting = HuisvestingFactory(client=mijn, gemeente=gemeente)
    koppeling = KoppelingFactory(client=mijn, gemeente=gemeente)

    with pytest.raises(Refused):
        bewoning_create(by=by, huisvesting=huisvesting, woning=elders, begin=by.vandaag)
    with pytest.raises(Refused):
        woningaanbod_create(by=by, koppeling=koppeling, woning=elders, aangeboden_op=by.vandaag)
    assert not Bewoning.objects.exists()
    assert not Woningaanbod.objects.exists()


def test_a_home_that_the_team_does_not_see_cannot_be_handed_out(vrijwilliger, mijn):
    """In a gemeente that the team does not work for: the form does not offer it, and the action refuses it."""
    elders = WoningFactory()
    by = vrijwilliger.toegang()

    with pytest.raises((Refused, PermissionDenied)):
        huisvesting_create(
            by=by, client=mijn, gemeente=elders.gemeente, soort="verhuisd", begin=by.vandaag, woning=elders
        )
    vrijwilliger.post(
        "clients:huisvesting-create",
        mijn.pk,
        data={
            "gemeente": elders.gemeente.pk,
            "soort": "verhuisd",
            "begin": f"{by.vandaag:%d-%m-%Y}",
            "woning": elders.pk,
        },
    )
    assert not Bewoning.objects.exists()


def test_a_colleague_of_elsewhere_is_never_assigned(teamleider, locatie, other_location):
    client = ClientFactory(locatie=locatie)
    elders = Collega(Rol.VRIJWILLIGER, other_location).gebruiker
    by = teamleider.toegang()

    with pytest.raises(Refused):
        toewijzing_create(by=by, client=client, gebruiker=elders, rol="begeleider", begin=by.vandaag)
    teamleider.post(
        "clients:toewijzing-create",
        client.pk,
        data={"gebruiker": elders.pk, "rol": "begeleider", "begin": f"{by.vandaag:%d-%m-%Y}"},
    )
    assert not Toewijzing.objects.exists()


def test_a_helper_of_elsewhere_is_not_at_a_zitting(vrijwilliger, locatie, other_location):
    by = vrijwilliger.toegang()
    spreekuur = SpreekuurFactory(locatie=locatie)
    elders = Collega(Rol.VRIJWILLIGER, other_location).gebruiker

    with pytest.raises(Refused):
        zitting_create(by=by, spreekuur=spreekuur, datum=by.vandaag, helpers=[elders])
    assert not Zitting.objects.exists()


def test_a_question_of_elsewhere_cannot_be_answered(vrijwilliger, other_location, vreemd):
    vraag = VraagFactory(contact__locatie=other_location, contact__clients=[vreemd])

    with pytest.raises(PermissionDenied):
        vraag_answer(by=vrijwilliger.toegang(), vraag=vraag, versie=1, antwoord="meegelezen")
    assert Vraag.objects.get().afgehandeld_op is None


def test_a_draft_of_somebody_else_is_neither_read_nor_written(vrijwilliger, locatie):
    ander = Collega(Rol.VRIJWILLIGER, locatie)
    concept = Concept.objects.create(
        gebruiker=ander.gebruiker, uuid=uuid4(), gegevens={"notitie": ["van een ander"]}, bewaard_at=timezone.now()
    )

    pagina = vrijwilliger.get("spreekuur:contact-create", query={"concept": str(concept.uuid)})
    vrijwilliger.post("spreekuur:concept-save", data={"uuid": str(concept.uuid), "notitie": "overschreven"})
    vrijwilliger.post("spreekuur:concept-delete", concept.uuid)

    assert "van een ander" not in pagina.content.decode()
    assert Concept.objects.get(pk=concept.pk).gegevens == {"notitie": ["van een ander"]}


def test_a_draft_with_a_null_byte_is_kept_without_it(vrijwilliger):
    antwoord = vrijwilliger.post("spreekuur:concept-save", data={"uuid": str(uuid4()), "notitie": "brief\0DUO"})

    assert antwoord.status_code == 200
    assert Concept.objects.get().gegevens["notitie"] == ["briefDUO"]


def test_the_number_of_a_contact_of_somebody_else_says_nothing(vrijwilliger, locatie):
    ander = Collega(Rol.VRIJWILLIGER, locatie)
    bestaand = ContactFactory(locatie=locatie, gebruiker=ander.gebruiker, notitie="niet voor jou")

    antwoord = vrijwilliger.post("spreekuur:contact-create", data=getypt(locatie, uuid=str(bestaand.uuid)))

    assert antwoord.status_code == 200
    assert "niet voor jou" not in antwoord.content.decode()
    assert Contact.objects.count() == 1


def test_who_left_a_locatie_reads_nothing_more_of_what_they_logged_there(locatie, other_location):
    """An Aanstelling that ends takes the contacts and questions of that locatie along, whoever typed them."""
    oud = AanstellingFactory(locatie=locatie, rol=Rol.VRIJWILLIGER.value, eind=VANDAAG())
    AanstellingFactory(gebruiker=oud.gebruiker, locatie=other_location, rol=Rol.VRIJWILLIGER.value)
    contact = ContactFactory(locatie=locatie, gebruiker=oud.gebruiker, notitie="van vroeger")
    vraag = VraagFactory(contact=ContactFactory(locatie=locatie, uitkomst="open"), voor=oud.gebruiker)
    nu = read_toegang(oud.gebruiker, nu=timezone.now())

    for recht in (Recht.CONTACT_ZIEN, Recht.CONTACT_WIJZIGEN):
        assert contact not in Contact.objects.visible_to(nu, recht)
    assert vraag not in Vraag.objects.visible_to(nu, Recht.VRAAG_BEANTWOORDEN)


def test_a_question_passed_to_me_where_i_work_stays_mine(vrijwilliger, locatie):
    vraag = VraagFactory(contact=ContactFactory(locatie=locatie, uitkomst="open"), voor=vrijwilliger.gebruiker)

    assert vraag in Vraag.objects.visible_to(vrijwilliger.toegang(), Recht.VRAAG_BEANTWOORDEN)


@pytest.mark.parametrize("rol", [Rol.VRIJWILLIGER, Rol.TEAMLEIDER])
def test_a_helper_does_not_reach_another_record_of_their_own_gezin(locatie, rol):
    """Two records of one person are one person: the second gives no way around the own gezin."""
    collega = Collega(rol, locatie)
    ik = ClientFactory(locatie=locatie, gebruiker=collega.gebruiker)
    moeder = LidmaatschapFactory(client__locatie=locatie, gezin=LidmaatschapFactory(client=ik).gezin).client
    mijn_dubbel = ClientFactory(locatie=locatie, hoofd=ik)
    haar_hoofd = ClientFactory(locatie=locatie)
    Client.objects.filter(pk=moeder.pk).update(hoofd=haar_hoofd)
    contact = ContactFactory(locatie=locatie, clients=[haar_hoofd])
    for client in (mijn_dubbel, haar_hoofd):
        ToewijzingFactory(client=client, gebruiker=collega.gebruiker)

    nu = collega.toegang()

    for recht in (Recht.CLIENT_ZIEN, Recht.KAARTJE_ZIEN):
        gezien = set(Client.objects.visible_to(nu, recht))
        assert not gezien & {ik, moeder, mijn_dubbel, haar_hoofd}
    assert contact not in Contact.objects.visible_to(nu, Recht.CONTACT_ZIEN)


def test_the_gezin_of_the_other_record_of_a_helper_is_their_own_gezin(locatie):
    collega = Collega(Rol.TEAMLEIDER, locatie)
    ik = ClientFactory(locatie=locatie, gebruiker=collega.gebruiker)
    mijn_dubbel = ClientFactory(locatie=locatie, hoofd=ik)
    broer = LidmaatschapFactory(client__locatie=locatie, gezin=LidmaatschapFactory(client=mijn_dubbel).gezin).client

    assert broer not in Client.objects.visible_to(collega.toegang(), Recht.CLIENT_ZIEN)


def test_who_guided_until_yesterday_finds_no_page_and_no_contact_of_colleagues(vrijwilliger, locatie):
    client = ClientFactory(locatie=locatie)
    ToewijzingFactory(client=client, gebruiker=vrijwilliger.gebruiker, eind=VANDAAG() - timedelta(days=1))
    van_een_ander = ContactFactory(locatie=locatie, clients=[client])

    assert vrijwilliger.get("clients:client-detail", client.pk).status_code == 404
    assert vrijwilliger.get("spreekuur:contact-detail", van_een_ander.pk).status_code == 404


def test_no_action_changes_more_than_its_fields(teamleider, locatie, other_location):
    """A field that no form has cannot be smuggled in: a row stays at its locatie."""
    by = teamleider.toegang()
    onderwerp, spreekuur = OnderwerpFactory(locatie=locatie), SpreekuurFactory(locatie=locatie)

    for actie, rij in (
        (onderwerp_update, {"onderwerp": onderwerp}),
        (spreekuur_update, {"spreekuur": spreekuur}),
    ):
        with pytest.raises(TypeError):
            actie(by=by, versie=1, locatie=other_location, **rij)
    with pytest.raises(TypeError):
        partner_update(by=by, partner=PartnerFactory(), versie=1, pk=1)


@pytest.mark.parametrize("hoe", ["rol", "uitnodiging"])
def test_a_beheerder_does_not_make_themselves_team_leader(beheerder, locatie, hoe):
    """Who manages people sees no clients; with one press that would be over, and nobody asked."""
    ik = beheerder.gebruiker
    data = {"rol": "teamleider", "locatie": locatie.pk, "begin": f"{VANDAAG():%d-%m-%Y}"}

    if hoe == "rol":
        antwoord = beheerder.post("organisatie:aanstelling-create", ik.pk, data=data)
    else:
        data |= {"email": ik.email.upper(), "naam": "Iemand Anders"}
        antwoord = beheerder.post("organisatie:uitnodiging-create", data=data)

    assert "Jezelf kun je geen rol geven" in antwoord.content.decode()
    assert ik.aanstellingen.count() == 1
