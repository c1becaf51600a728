"""Nobody widens their own reach: at the desk, or as the beheerder who hands out roles."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, time, timedelta
from threading import Barrier

import pytest
from django.db import connection
from django.utils import timezone

from clients.domain.keuzes import Openingsreden
from clients.models import Balietoegang, Client
from core.errors import Refused
from organisatie.actions import aanstelling_confirm, aanstelling_create, aanstelling_end, gebruiker_invite
from organisatie.models import Aanstelling, Gebruiker
from organisatie.rechten import Recht, Rol
from organisatie.toegang import read_toegang
from spreekuur.actions import balietoegang_create, zitting_create, zitting_update
from spreekuur.domain import OPENINGEN_PER_ZITTING, OPENINGEN_ZONDER_CONTACT, OPENINGEN_ZONDER_ZITTING
from tests.factories import (
    AanstellingFactory,
    ClientFactory,
    GebruikerFactory,
    LocatieFactory,
    SpreekuurFactory,
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
