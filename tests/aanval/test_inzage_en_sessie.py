"""Every page about a person leaves an Inzage, is kept by no browser, and takes no form from another site."""

import pytest
from django.test import Client as DjangoClient
from django.urls import reverse
from django.utils import timezone

from clients.models import Client
from historie.domain import Inzagesoort
from historie.models import Inzage
from organisatie.rechten import RECHTEN, Bereik, Rol
from spreekuur.models import Contact
from tests.elk import part_and_rest
from tests.factories import ClientFactory, ContactFactory, ToewijzingFactory
from tests.inzages import find_by_search
from tests.matrix.adressen import GUARDED, parameters
from tests.matrix.rondgang import UITGELOGD, as_it_was, in_parts, read_status, undrawn, walk
from tests.matrix.voorbeelden import VAN_CLIENT
from tests.matrix.wereld import geval, vraagsteller

OVER_IEMAND = [naam for naam, item in GUARDED.items() if not VAN_CLIENT.keys().isdisjoint(parameters(item))]


@in_parts(OVER_IEMAND, pages=40)
@pytest.mark.parametrize("kind", ["handled here", "unassigned"])
@pytest.mark.parametrize("methode", part_and_rest(["get", "head", "post"]))
def test_a_page_about_somebody_never_opens_without_an_inzage(db, methode, kind, names):
    """Also when a form is refused, and when only the headers are asked for."""
    case = geval(vraagsteller(Rol.TEAMLEIDER), kind)
    bereik = {naam: RECHTEN[Rol.TEAMLEIDER].get(GUARDED[naam].callback.recht) for naam in names}
    van_hen = [naam for naam in names if (bereik[naam] is Bereik.BEHANDELEND) == (kind == "handled here")]

    for _, path in walk(case.wie.collega.client, case, van_hen):
        with as_it_was(case.wie.collega.client):
            _check_inzage(case, path, methode)


def _check_inzage(case, path, methode):
    wie = case.wie.collega
    antwoord = getattr(wie.client, methode)(path, {"versie": "x"})
    if antwoord.status_code == 200:
        assert Inzage.objects.filter(client=case.client, gebruiker=wie.gebruiker).exists(), (methode, path)
    else:
        # Sent on, or not known by this method: then the page itself shows nothing.
        assert read_status(antwoord) in {302, 405}, (methode, path)
        assert case.client.naam not in antwoord.content.decode(), (methode, path)


@pytest.mark.parametrize(
    ("naam", "data"),
    [
        ("clients:client-search", {"q": "Kaartje Verzonnen"}),
        ("spreekuur:contact-create", {"zoek": "Kaartje Verzonnen", "zoek_nu": "1"}),
    ],
)
@pytest.mark.parametrize("htmx", [{}, {"HTTP_HX_REQUEST": "true"}])
def test_a_kaartje_that_a_search_shows_is_kept_also_for_a_part_of_the_page(vrijwilliger, locatie, naam, data, htmx):
    client = ClientFactory(naam="Kaartje Verzonnen", locatie=locatie)
    vraag = vrijwilliger.client.post if "zoek" in data else vrijwilliger.client.get

    antwoord = vraag(reverse(naam), data, **htmx)

    assert client.naam in antwoord.content.decode()
    assert Inzage.objects.get(client=client).soort == Inzagesoort.KAARTJE


def test_a_client_chosen_by_number_is_kept_as_a_kaartje(vrijwilliger, locatie):
    """Going through numbers in the address of a new contact is browsing too."""
    client = ClientFactory(naam="Kaartje Verzonnen", locatie=locatie)
    find_by_search(vrijwilliger, client)

    pagina = vrijwilliger.get("spreekuur:contact-create", query={"client": client.pk})

    assert client.naam in pagina.content.decode()
    assert Inzage.objects.filter(client=client, soort=Inzagesoort.KAARTJE, pagina="spreekuur:contact-create").exists()


def test_a_client_chosen_by_number_to_link_a_contact_is_kept_as_a_kaartje(vrijwilliger, locatie):
    client = ClientFactory(naam="Kaartje Verzonnen", locatie=locatie)
    vandaag = timezone.localdate()
    contact = ContactFactory(locatie=locatie, gebruiker=vrijwilliger.gebruiker, op=vandaag, gemaakt_op=vandaag)

    pagina = vrijwilliger.post("spreekuur:contact-link", contact.pk, data={"zoek": client.naam})

    assert client.naam in pagina.content.decode()
    assert Inzage.objects.filter(client=client, soort=Inzagesoort.KAARTJE).exists()


@in_parts(GUARDED, pages=80, turn=5)
def test_no_browser_keeps_a_part_of_a_page(db, names):
    """Nor a whole one: the matrix looks at each answer."""
    case = geval(vraagsteller(Rol.TEAMLEIDER), "assigned")
    client = case.wie.collega.client

    for naam, path in walk(client, case, names):
        with undrawn():
            antwoord = client.get(path, HTTP_HX_REQUEST="true")
        if read_status(antwoord) in {200, 302, UITGELOGD}:
            assert "no-store" in antwoord.headers["Cache-Control"], naam


@in_parts(GUARDED, pages=80)
def test_a_form_from_another_site_is_refused_everywhere(db, names):
    case = geval(vraagsteller(Rol.TEAMLEIDER), "assigned")
    ander = DjangoClient(enforce_csrf_checks=True)
    ander.force_login(case.wie.collega.gebruiker)

    for naam, path in walk(ander, case, names):
        with undrawn():
            assert ander.post(path).status_code == 403, naam


@pytest.mark.parametrize(
    "naam", ["account_login", "account_logout", "account_reset_password", "account_change_password"]
)
def test_a_form_of_signing_in_from_another_site_is_refused(vrijwilliger, naam):
    ander = DjangoClient(enforce_csrf_checks=True)
    if naam in {"account_logout", "account_change_password"}:
        ander.force_login(vrijwilliger.gebruiker)

    assert ander.post(reverse(naam)).status_code == 403


@pytest.mark.parametrize(
    "next_", ["https://elders.test/", "//elders.test", "/\\elders.test", "javascript:alert(1)", "https:elders.test"]
)
def test_signing_in_leads_to_no_other_site(vrijwilliger, next_):
    gebruiker = vrijwilliger.gebruiker
    gebruiker.set_password("een lang wachtwoord van hier")
    gebruiker.save()
    data = {"login": gebruiker.email, "password": "een lang wachtwoord van hier", "next": next_}

    antwoord = DjangoClient().post(reverse("account_login"), data)

    assert antwoord.status_code == 302
    assert "elders" not in antwoord["Location"]
    assert "alert" not in antwoord["Location"]


@pytest.mark.parametrize("terug", ["https://elders.test/", "//elders.test", "/\\elders.test", "///elders.test"])
def test_adding_a_home_leads_to_no_other_site(vrijwilliger, gemeente, terug):
    data = {"gemeente": gemeente.pk, "straat": "Voorbeeldstraat", "huisnummer": "1", "soort": "kamer"}

    antwoord = vrijwilliger.client.post(f"{reverse('clients:woning-create')}?terug={terug}", data)

    assert antwoord.status_code == 302
    assert "elders" not in antwoord["Location"]


def test_another_host_name_gets_no_page_and_no_mail(vrijwilliger, mailoutbox):
    data = {"email": vrijwilliger.gebruiker.email}

    antwoord = DjangoClient().post(reverse("account_reset_password"), data, HTTP_HOST="elders.test")

    assert antwoord.status_code == 400
    assert mailoutbox == []


def test_after_signing_out_the_old_cookie_opens_nothing(vrijwilliger):
    oud = vrijwilliger.client.cookies["sessionid"].value
    vrijwilliger.client.post(reverse("account_logout"))
    dief = DjangoClient()
    dief.cookies["sessionid"] = oud

    assert dief.get("/").status_code == 302


def test_a_new_password_ends_the_sessions_elsewhere(vrijwilliger):
    gebruiker = vrijwilliger.gebruiker
    gebruiker.set_password("een ander lang wachtwoord")
    gebruiker.save()

    assert vrijwilliger.client.get("/").status_code == 302


def test_an_aanstelling_that_ends_closes_the_page_of_a_session_that_runs(vrijwilliger, locatie):
    client = ToewijzingFactory(client__locatie=locatie, gebruiker=vrijwilliger.gebruiker).client
    voor = vrijwilliger.client.get(reverse("clients:client-detail", args=[client.pk])).status_code
    vrijwilliger.aanstelling.eind = timezone.localdate()
    vrijwilliger.aanstelling.save()

    na = vrijwilliger.client.get(reverse("clients:client-detail", args=[client.pk])).status_code

    assert (voor, na) == (200, 403)


def test_what_people_type_is_never_read_as_html(teamleider, locatie):
    """Names and notes are text: as a tag, as a template, as an attribute."""
    kwaad = "<script>alert(1)</script>\"' onload=x {{ 7|add:1 }}"
    client = ClientFactory(naam=kwaad, locatie=locatie)
    vandaag = timezone.localdate()
    contact = ContactFactory(locatie=locatie, op=vandaag, gemaakt_op=vandaag, clients=[client], notitie=kwaad)

    for naam, pk in (("clients:client-detail", client.pk), ("spreekuur:contact-detail", contact.pk)):
        tekst = teamleider.client.get(reverse(naam, args=[pk])).content.decode()
        assert "<script>alert" not in tekst
        assert "&lt;script&gt;alert(1)" in tekst
        assert "{{ 7|add:1 }}" in tekst


def test_signs_that_turn_a_text_around_are_not_kept_in_a_name(teamleider, locatie):
    """A name that reads otherwise than it is stored can pass for somebody else; joiners of Persian stay."""
    data = {
        "gezocht": "Amina", "roepnaam": "Ami\u202ena\u2066", "achternaam": "می\u200cخواهم", "geboren_jaar": "1988",
        "geslacht": "vrouw",
    }  # fmt: skip

    teamleider.post("clients:client-create", data=data)

    assert Client.objects.get().naam == "Amina می\u200cخواهم"


def test_a_note_keeps_its_lines_and_loses_what_cannot_be_seen(vrijwilliger, locatie):
    from tests.aanval.test_andermans_rijen import getypt

    vrijwilliger.post("spreekuur:contact-create", data=getypt(locatie, notitie="een\r\ntwee\u202e\x07 drie"))

    assert Contact.objects.get().notitie.split() == ["een", "twee", "drie"]
    assert "\n" in Contact.objects.get().notitie
