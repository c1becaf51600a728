"""Nobody widens their own reach: at the desk, by searching, or as the beheerder who hands out roles."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, time, timedelta
from threading import Barrier
from uuid import uuid4

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from clients.domain.keuzes import Openingsreden
from clients.models import Balietoegang, Client
from clients.tonen.getoond import KAARTJES_PER_UUR
from core.errors import Refused
from historie.models import Inzage
from organisatie.actions import aanstelling_confirm, aanstelling_create, aanstelling_end, gebruiker_invite
from organisatie.models import Aanstelling, Gebruiker
from organisatie.rechten import Recht, Rol
from organisatie.toegang import read_toegang
from spreekuur.actions import balietoegang_create, contact_create, zitting_create, zitting_update
from spreekuur.domain import OPENINGEN_PER_ZITTING, OPENINGEN_ZONDER_CONTACT, OPENINGEN_ZONDER_ZITTING
from spreekuur.tonen.keuzelijsten import MEESTE_VREEMDEN
from tests.factories import (
    AanstellingFactory,
    BewoningFactory,
    ClientFactory,
    GebruikerFactory,
    HuisvestingFactory,
    LocatieFactory,
    OnderwerpFactory,
    SpreekuurFactory,
    ToewijzingFactory,
    WoningFactory,
    moment,
)
from tests.team import Collega

WOENSDAG = date(2026, 11, 25)
MIDDAG = moment(WOENSDAG, 14, 30)


@pytest.fixture
def spreekuur(locatie):
    return SpreekuurFactory(
        locatie=locatie, weekdag=2, begintijd=time(14), eindtijd=time(15, 30), begin=date(2026, 1, 1)
    )


@pytest.fixture
def zitting(spreekuur, teamleider):
    by = teamleider.toegang(MIDDAG)
    return zitting_create(by=by, spreekuur=spreekuur, datum=WOENSDAG, helpers=[])


def open_for(by, client, **extra):
    return balietoegang_create(by=by, client=client, reden=Openingsreden.SPREEKUUR, **extra)


def reached(collega, nu) -> set[int]:
    rows = Client.objects.visible_to(collega.toegang(nu), Recht.WERKBEELD_ZIEN)
    return set(rows.values_list("pk", flat=True))


# Desk access.


@pytest.mark.parametrize(
    ("dag", "van", "tot", "veld"),
    [
        (WOENSDAG - timedelta(days=1), None, None, "datum"),
        (WOENSDAG, time(0), time(23, 59), "begintijd"),
        (WOENSDAG, time(14), time(16, 31), "eindtijd"),
        (WOENSDAG, time(12, 59), time(15, 30), "begintijd"),
    ],
)
def test_a_volunteer_opens_no_zitting_on_another_day_or_for_a_day_long(vrijwilliger, spreekuur, dag, van, tot, veld):
    with pytest.raises(Refused) as refused:
        zitting_create(
            by=vrijwilliger.toegang(MIDDAG), spreekuur=spreekuur, datum=dag, helpers=[], begintijd=van, eindtijd=tot
        )

    assert refused.value.veld == veld


def test_an_hour_around_it_and_a_one_off_of_the_team_leader_can_be(vrijwilliger, teamleider, spreekuur):
    ruim = zitting_create(
        by=vrijwilliger.toegang(MIDDAG), spreekuur=spreekuur, datum=WOENSDAG, helpers=[], begintijd=time(13),
        eindtijd=time(16, 30),
    )  # fmt: skip
    los = zitting_create(
        by=teamleider.toegang(MIDDAG), spreekuur=spreekuur, datum=WOENSDAG - timedelta(days=1), helpers=[],
        begintijd=time(9), eindtijd=time(17),
    )  # fmt: skip

    assert (ruim.eindtijd, los.eindtijd) == (time(16, 30), time(17))


def test_a_zitting_cannot_be_stretched_afterwards_and_what_the_team_leader_made_may_stay(
    vrijwilliger, teamleider, spreekuur
):
    by, helper = vrijwilliger.toegang(MIDDAG), [vrijwilliger.gebruiker]
    los = zitting_create(
        by=teamleider.toegang(MIDDAG), spreekuur=spreekuur, datum=WOENSDAG, helpers=[], eindtijd=time(20)
    )

    with pytest.raises(Refused):
        zitting_update(by=by, zitting=los, versie=1, helpers=helper, begintijd=time(14), eindtijd=time(20, 1))
    los.refresh_from_db()
    zitting_update(by=by, zitting=los, versie=1, helpers=helper, begintijd=time(14), eindtijd=time(20))

    assert list(los.helpers.all()) == helper


def test_shortening_the_zitting_closes_what_is_open_at_once(vrijwilliger, teamleider, zitting, locatie):
    client = ClientFactory(locatie=locatie)
    open_for(vrijwilliger.toegang(MIDDAG), client)
    later = moment(WOENSDAG, 15, 0)
    voor = reached(vrijwilliger, later)

    zitting_update(
        by=teamleider.toegang(MIDDAG), zitting=zitting, versie=1, helpers=[], begintijd=time(14), eindtijd=time(14, 45)
    )

    assert (voor, reached(vrijwilliger, later)) == ({client.pk}, set())


def test_thirty_files_in_one_zitting_stop_at_fifteen(vrijwilliger, zitting, locatie):
    by, geopend = vrijwilliger.toegang(MIDDAG), 0
    for client in ClientFactory.create_batch(2 * OPENINGEN_PER_ZITTING, locatie=locatie):
        try:
            open_for(by, client)
            geopend += 1
        except Refused as refused:
            assert "Vraag je teamleider" in refused.zin  # noqa: PT017

    assert geopend == Balietoegang.objects.count() == OPENINGEN_PER_ZITTING


def test_outside_a_zitting_it_stops_sooner(vrijwilliger, locatie):
    by = vrijwilliger.toegang(MIDDAG)
    *eerste, laatste = ClientFactory.create_batch(OPENINGEN_ZONDER_ZITTING + 1, locatie=locatie)
    for client in eerste:
        open_for(by, client, toelichting="belt nu")

    with pytest.raises(Refused, match="Vraag je teamleider"):
        open_for(by, laatste, toelichting="belt nu")


def test_the_team_leader_hears_at_the_tenth_without_a_contact_and_once(
    vrijwilliger, teamleider, zitting, locatie, mailoutbox, django_capture_on_commit_callbacks
):
    by = vrijwilliger.toegang(MIDDAG)
    clients = ClientFactory.create_batch(OPENINGEN_ZONDER_CONTACT + 2, locatie=locatie)
    with django_capture_on_commit_callbacks(execute=True):
        for client in clients[: OPENINGEN_ZONDER_CONTACT - 1]:
            open_for(by, client)
    voor = len(mailoutbox)
    with django_capture_on_commit_callbacks(execute=True):
        for client in clients[OPENINGEN_ZONDER_CONTACT - 1 :]:
            open_for(by, client)

    assert (voor, [mail.to for mail in mailoutbox]) == (0, [[teamleider.gebruiker.email]])
    assert not any(client.naam in mailoutbox[0].body for client in clients)


@pytest.mark.django_db(transaction=True)
def test_parallel_posts_make_one_row():
    locatie = LocatieFactory()
    spreekuur = SpreekuurFactory(locatie=locatie, weekdag=2, begintijd=time(14), eindtijd=time(15, 30))
    leider, helper = Collega(Rol.TEAMLEIDER, locatie), Collega(Rol.VRIJWILLIGER, locatie)
    zitting_create(by=leider.toegang(MIDDAG), spreekuur=spreekuur, datum=WOENSDAG, helpers=[])
    client, by, samen = ClientFactory(locatie=locatie), helper.toegang(MIDDAG), Barrier(4)

    def press(_):
        try:
            samen.wait(10)
            return open_for(by, client).pk
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        rijen = list(pool.map(press, range(4)))

    assert len(set(rijen)) == Balietoegang.objects.count() == 1


# Harvest.

BEGIN = ("Bar", "Dek", "Fol", "Gim", "Hus", "Jap", "Kor", "Lem", "Mut", "Nip")
EIND = ("tan", "rok", "vel", "zim", "dus", "pag", "mor")
"""Seventy names that do not sound alike."""


def names_in(antwoord, clients) -> set[str]:
    tekst = antwoord.content.decode()
    return {client.naam for client in clients if client.naam in tekst}


@pytest.fixture
def velen(locatie):
    """Enough people of the own locatie, none of them one's own."""
    namen = (begin + eind for begin in BEGIN for eind in EIND)
    return [ClientFactory(naam=f"{naam} Verzonnen", locatie=locatie) for naam in namen]


def test_a_contact_form_full_of_numbers_shows_nobody(vrijwilliger, velen):
    OnderwerpFactory(locatie=velen[0].inschrijvingen.get().locatie)
    ids = [client.pk for client in velen]
    path = reverse("spreekuur:contact-create")

    stap = vrijwilliger.client.post(path, {"clients": ids, "zoek": "", "weg": "0"})
    bewaren = vrijwilliger.client.post(path, {"clients": ids, "erbij": ids})
    adressen = [vrijwilliger.client.get(path, {"client": pk}) for pk in ids[:10]]

    assert set().union(*(names_in(antwoord, velen) for antwoord in (stap, bewaren, *adressen))) == set()


def test_every_way_together_shows_no_more_than_the_budget_of_an_hour(vrijwilliger, velen):
    """Searching by name, in the contact form, as a likeness, by number in an address: one budget."""
    gezien, zoek = set(), reverse("clients:client-search")
    for n, client in enumerate(velen):
        naam = client.naam.split()[0]
        match n % 4:
            case 0:
                antwoord = vrijwilliger.client.get(zoek, {"q": naam})
            case 1:
                antwoord = vrijwilliger.client.post(reverse("spreekuur:contact-create"), {"zoek": naam, "zoek_nu": "1"})
            case 2:
                data = {"gezocht": naam, "roepnaam": naam, "achternaam": "Verzonnen", "geboren_jaar": "1988"}
                antwoord = vrijwilliger.client.post(reverse("clients:client-create"), data)
                gezien |= {kaartje.naam for kaartje in antwoord.context["dubbelen"]}
                continue
            case _:
                antwoord = vrijwilliger.client.get(reverse("spreekuur:balietoegang-create", args=[client.pk]))
        gezien |= names_in(antwoord, velen)
    rest = vrijwilliger.client.get(zoek, {"q": velen[-1].naam})

    kaartjes = Inzage.objects.filter(gebruiker=vrijwilliger.gebruiker, soort="kaartje")
    assert kaartjes.values("client").distinct().count() == KAARTJES_PER_UUR
    assert len(gezien) <= KAARTJES_PER_UUR
    assert "Vraag je teamleider" in rest.content.decode()


def test_who_was_seen_already_and_ones_own_stay_to_be_found(vrijwilliger, velen, locatie):
    zoek = reverse("clients:client-search")
    mijn = ToewijzingFactory(client__locatie=locatie, client__naam="Eigen Bekend", gebruiker=vrijwilliger.gebruiker)
    for client in velen:
        vrijwilliger.client.get(zoek, {"q": client.naam})
    eerste = Inzage.objects.filter(gebruiker=vrijwilliger.gebruiker).order_by("pk")[0].client

    assert names_in(vrijwilliger.client.get(zoek, {"q": "Eigen Bekend"}), [mijn.client])
    assert names_in(vrijwilliger.client.get(zoek, {"q": eerste.naam}), [eerste])


def test_the_team_leader_reads_who_searched_so_much(vrijwilliger, teamleider, velen):
    for client in velen:
        vrijwilliger.client.get(reverse("clients:client-search"), {"q": client.naam})

    uren = teamleider.get("historie:opvallend-list").context["uren"]

    assert {rij["gebruiker__naam"] for rij in uren} == {vrijwilliger.gebruiker.naam}


def test_who_came_from_a_search_can_be_chosen(vrijwilliger, velen):
    client = velen[0]
    vrijwilliger.client.get(reverse("clients:client-search"), {"q": client.naam})

    pagina = vrijwilliger.client.get(reverse("spreekuur:contact-create"), {"client": client.pk})

    assert names_in(pagina, velen) == {client.naam}


def test_a_contact_takes_at_most_eight_people_who_are_not_mine(vrijwilliger, locatie, velen):
    by, onderwerp = vrijwilliger.toegang(), OnderwerpFactory(locatie=locatie, begin=date(2020, 1, 1))
    mijn = [ToewijzingFactory(client__locatie=locatie, gebruiker=vrijwilliger.gebruiker).client for _ in range(3)]

    def log(clients):
        return contact_create(
            by=by, locatie=locatie, uuid=uuid4(), clients=clients, onderwerpen=[onderwerp],
            op=by.vandaag,
        )  # fmt: skip

    with pytest.raises(Refused) as refused:
        log([*mijn, *velen[: MEESTE_VREEMDEN + 1]])
    goed = log([*mijn, *velen[:MEESTE_VREEMDEN]])

    assert refused.value.veld == "clients"
    assert goed.deelnames.count() == MEESTE_VREEMDEN + len(mijn)


def test_a_shielded_person_never_comes_out_of_a_number(vrijwilliger, locatie):
    client = ClientFactory(naam="Schuil Verzonnen", locatie=locatie, adres_afgeschermd=True)
    contact, balie = reverse("spreekuur:contact-create"), reverse("spreekuur:balietoegang-create", args=[client.pk])

    antwoorden = [
        vrijwilliger.client.get(contact, {"client": client.pk}),
        vrijwilliger.client.post(contact, {"clients": [client.pk], "weg": "0"}),
        vrijwilliger.client.get(balie),
        vrijwilliger.client.post(balie, {"reden": "belt nu", "toelichting": "x"}),
    ]

    assert set().union(*(names_in(antwoord, [client]) for antwoord in antwoorden)) == set()
    assert not Balietoegang.objects.exists()


def found(collega, tekst) -> set[int]:
    gevonden = collega.client.get(reverse("clients:client-search"), {"q": tekst}).context["gevonden"]
    return {kaartje.client_pk for kaartje in gevonden.anderen}


@pytest.mark.parametrize(
    ("getypt", "raak"),
    [
        *((f"{1234567890:010d}"[-n:], False) for n in range(3, 10)),
        ("1234567890", True),
        *(("0612345678"[-n:], n in {6, 9, 10}) for n in range(3, 11)),
        ("+31612345678", True),
        ("Oogststraat", False),
        ("Oogststr 1", False),
        ("Oogststraat 12", True),
        ("Oogststraat 1", False),
        ("O Oogststraat 12", False),
    ],
)
def test_a_number_or_an_address_is_found_whole_or_not_at_all(vrijwilliger, locatie, getypt, raak):
    """A V-nummer of ten digits came back digit by digit, in twenty-four searches."""
    client = ClientFactory(naam="Zeker Verzonnen", locatie=locatie, v_nummer="1234567890", telefoon="0612345678")
    gemeente = locatie.gemeenten.get()
    vandaag = timezone.localdate()
    woning = WoningFactory(gemeente=gemeente, straat="Oogststraat", huisnummer="12")
    huisvesting = HuisvestingFactory(client=client, gemeente=gemeente, begin=vandaag - timedelta(days=1))
    BewoningFactory(huisvesting=huisvesting, woning=woning)

    assert found(vrijwilliger, getypt) == ({client.pk} if raak else set())


def test_a_v_nummer_of_another_team_is_neither_found_nor_told(vrijwilliger, other_location):
    ClientFactory(naam="Elders Verzonnen", locatie=other_location, v_nummer="1234567890", telefoon="0612345678")
    data = {
        "gezocht": "Nieuw", "roepnaam": "Nieuw", "achternaam": "Verzonnen", "geboren_jaar": "1988",
        "geslacht": "vrouw", "v_nummer": "1234567890",
    }  # fmt: skip

    gevonden = found(vrijwilliger, "1234567890") | found(vrijwilliger, "0612345678")
    antwoord = vrijwilliger.client.post(reverse("clients:client-create"), data)

    assert gevonden == set()
    assert antwoord.status_code == 302
    assert Client.objects.filter(v_nummer="1234567890").count() == 2


# The beheerder.


@pytest.fixture
def post(django_capture_on_commit_callbacks, mailoutbox):
    """Do something, and give the addresses of whom a mail reached."""

    def run(do):
        mailoutbox.clear()
        with django_capture_on_commit_callbacks(execute=True):
            do()
        return {adres for mail in mailoutbox for adres in mail.to}

    return run


@pytest.mark.parametrize("rol", [Rol.TEAMLEIDER, Rol.VRIJWILLIGER, Rol.JURIDISCH])
def test_a_beheerder_who_invites_a_private_address_reads_no_file(beheerder, teamleider, locatie, post, rol):
    ClientFactory.create_batch(3, locatie=locatie)
    by = beheerder.toegang()

    bereikt = post(
        lambda: gebruiker_invite(
            by=by, locatie=locatie, email="prive@voorbeeld.test", naam="Privé", rol=rol, begin=by.vandaag
        )
    )
    nieuw = Gebruiker.objects.get(email="prive@voorbeeld.test")
    toegang = read_toegang(nieuw, nu=timezone.now())

    assert not toegang.mag(Recht.CLIENT_ZIEN)
    assert not Client.objects.visible_to(toegang, Recht.KAARTJE_ZIEN).exists()
    assert bereikt == {"prive@voorbeeld.test", teamleider.gebruiker.email}


def test_the_sitting_team_leader_says_yes_and_then_it_works(beheerder, teamleider, locatie):
    by = beheerder.toegang()
    rij = aanstelling_create(
        by=by, locatie=locatie, gebruiker=GebruikerFactory(), rol=Rol.VRIJWILLIGER, begin=by.vandaag
    )

    teamleider.post("organisatie:bevestiging-create", rij.pk)

    assert read_toegang(rij.gebruiker, nu=timezone.now()).mag(Recht.CONTACT_MAKEN)


def test_a_beheerder_cannot_say_yes_nor_somebody_to_themselves(beheerder, locatie, teamleider):
    by = beheerder.toegang()
    rij = aanstelling_create(
        by=by, locatie=locatie, gebruiker=teamleider.gebruiker, rol=Rol.VRIJWILLIGER, begin=by.vandaag
    )

    assert beheerder.post("organisatie:bevestiging-create", rij.pk).status_code == 403
    with pytest.raises(Refused):
        aanstelling_confirm(by=teamleider.toegang(), aanstelling=rij)


def test_sending_the_team_leader_away_first_opens_nothing(beheerder, teamleider, locatie):
    by = beheerder.toegang()
    aanstelling_end(by=by, aanstelling=teamleider.aanstelling, eind=by.vandaag)

    rij = aanstelling_create(by=by, locatie=locatie, gebruiker=GebruikerFactory(), rol=Rol.TEAMLEIDER, begin=by.vandaag)

    assert Aanstelling.objects.get(pk=rij.pk).wacht


def test_the_first_team_leader_of_a_new_locatie_works_at_once_and_every_beheerder_hears(beheerder, locatie, post):
    elders = AanstellingFactory(rol=Rol.BEHEERDER.value).gebruiker
    by = beheerder.toegang()
    leider, tweede = GebruikerFactory(), GebruikerFactory()

    def appoint(wie):
        aanstelling_create(by=by, locatie=locatie, gebruiker=wie, rol=Rol.TEAMLEIDER, begin=by.vandaag)

    bereikt = post(lambda: appoint(leider))
    post(lambda: appoint(tweede))

    assert {beheerder.gebruiker.email, elders.email} <= bereikt
    assert read_toegang(leider, nu=timezone.now()).mag(Recht.CLIENT_ZIEN)
    assert not read_toegang(tweede, nu=timezone.now()).mag(Recht.CLIENT_ZIEN)
