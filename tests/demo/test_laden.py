"""The demo world as it lies in the database: loaded once, with a living team, and only on one's own machine."""

from datetime import timedelta
from io import StringIO

import pytest
from django.conf import global_settings
from django.core.management import CommandError, call_command
from django.utils import timezone

from clients.models import Client, Gezin, Huisvesting, Naamvorm
from core.periode import Periode
from demo.laden import ACCOUNTS, BEHEERDER, GEMEENTE, JURIDISCH, TEAMLEIDER, VRIJWILLIGER, WACHTWOORD
from organisatie.models import Gebruiker, Gemeente
from organisatie.rechten import Recht, Rol
from organisatie.toegang import read_toegang
from spreekuur.models import Contact, Vraag, Zitting

pytestmark = pytest.mark.usefixtures("demo_wereld")


def wie(account) -> Gebruiker:
    return Gebruiker.objects.get(email=account.email)


def toegang(account):
    return read_toegang(wie(account), nu=timezone.now())


def test_a_second_time_it_is_there_already_and_says_whom_to_sign_in_as():
    aantal = Client.objects.count()

    uit = StringIO()
    call_command("demo", stdout=uit)

    assert Client.objects.count() == aantal
    assert all(account.email in uit.getvalue() for account in ACCOUNTS)
    assert WACHTWOORD in uit.getvalue()


def test_each_role_has_an_account_that_opens_with_the_printed_password(settings):
    settings.PASSWORD_HASHERS = global_settings.PASSWORD_HASHERS

    assert {rol for account in ACCOUNTS for rol in toegang(account).rollen} == set(Rol)
    assert all(wie(account).check_password(WACHTWOORD) for account in ACCOUNTS)
    assert not Gebruiker.objects.exclude(email__endswith="@voorbeeld.test").exists()


def test_nobody_else_has_a_password():
    anderen = Gebruiker.objects.exclude(email__in=[account.email for account in ACCOUNTS])

    assert not any(gebruiker.has_usable_password() for gebruiker in anderen)


def test_the_volunteer_has_four_clients_and_open_questions():
    vandaag = timezone.localdate()

    assert Client.objects.visible_to(toegang(VRIJWILLIGER), Recht.CLIENT_ZIEN).count() == 4
    assert Vraag.objects.open().filter(voor=wie(VRIJWILLIGER)).count() == 2
    assert Vraag.objects.open().filter(voor=wie(TEAMLEIDER)).count() == 1
    assert Contact.objects.filter(gebruiker=wie(VRIJWILLIGER), op__gte=vandaag - timedelta(days=1)).exists()


def test_there_was_a_spreekuur_this_week_and_one_is_going_on_today():
    vandaag = timezone.localdate()
    zittingen = Zitting.objects.filter(spreekuur__gemeente__slug="noordwijk")

    assert zittingen.filter(datum=vandaag, helpers=wie(VRIJWILLIGER)).exists()
    assert zittingen.filter(datum__gt=vandaag - timedelta(days=7)).count() >= 3


def test_each_account_reaches_what_its_role_says():
    assert Client.objects.visible_to(toegang(JURIDISCH), Recht.CLIENT_ZIEN).count() == 3
    assert not Client.objects.visible_to(toegang(GEMEENTE), Recht.CLIENT_ZIEN).exists()
    assert not Client.objects.visible_to(toegang(BEHEERDER), Recht.CLIENT_ZIEN).exists()
    assert Client.objects.visible_to(toegang(TEAMLEIDER), Recht.CLIENT_ZIEN).count() > 200
    assert toegang(GEMEENTE).gemeenten(Recht.TOTALEN_ZIEN) == {Gemeente.objects.get(slug="noordwijk").pk}


@pytest.mark.parametrize(
    ("slug", "jaar"), [("noordwijk", 2017), ("voorschoten", 2017), ("hillegom", 2017), ("noordwijk", 2016)]
)
def test_in_a_year_of_a_report_every_contact_has_a_kind(slug, jaar):
    contacten = Contact.objects.geteld_in(Periode.jaar(jaar), Gemeente.objects.get(slug=slug))

    assert contacten.exists()
    assert not contacten.filter(soort="overig").exists()


def test_somebody_moved_on_to_noordwijk_and_is_counted_where_they_were_housed():
    (verhuisd,) = Huisvesting.objects.filter(soort="verhuisd").select_related("client")
    inschrijvingen = verhuisd.client.inschrijvingen.order_by("begin").values_list("locatie__slug", flat=True)

    assert list(inschrijvingen) == ["voorschoten", "noordwijk"]
    assert list(verhuisd.client.huisvestingen.order_by("begin").values_list("gemeente__slug", flat=True)) == [
        "voorschoten",
        "noordwijk",
    ]


def test_names_come_in_every_kind():
    vormen = Naamvorm.objects.all()

    assert vormen.filter(voornamen="أمينة").exists()
    assert vormen.filter(voornamen="ተስፋይ").exists()
    assert vormen.filter(is_hoofdvorm=True, achternaam="", vadersnaam="").exists()
    assert vormen.exclude(grootvadersnaam="").exists()


def test_the_stories_are_there():
    assert Client.objects.filter(hoofd__isnull=False).count() == 1
    assert Client.objects.filter(adres_afgeschermd=True).count() == 2
    assert Client.objects.filter(nationaliteit="Stateloos").exists()
    assert Client.objects.filter(gebruiker__isnull=False).count() == 3
    assert Client.objects.filter(geslacht="onbekend", geboren_vroegst__isnull=True).exists()
    assert max(gezin.leden.count() for gezin in Gezin.objects.all()) == 9
    assert Contact.objects.unknown_visitors().exists()


def test_it_refuses_outside_development(settings):
    settings.ONTWIKKELING = False

    with pytest.raises(CommandError, match="WEGWIJS_ONTWIKKELING"):
        call_command("demo")
