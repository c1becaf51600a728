"""Letting people in, and out."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied

from core.errors import Refused
from organisatie.actions import (
    aanstelling_create,
    aanstelling_end,
    eerste_gebruiker_create,
    gebruiker_invite,
    uitnodiging_resend,
)
from organisatie.models import Aanstelling, Gebruiker
from organisatie.rechten import Rol
from tests.factories import AanstellingFactory, GebruikerFactory, GemeenteFactory
from tests.team import Collega


def invite(by, locatie, **changed):
    values = {"email": "nieuw@voorbeeld.test", "naam": "Nieuwe Voorbeeld", "rol": Rol.VRIJWILLIGER}
    return gebruiker_invite(by=by, locatie=locatie, begin=by.vandaag, **{**values, **changed})


def test_an_invitation_makes_an_account_without_password_and_mails_a_link(
    teamleider, locatie, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        aanstelling = invite(teamleider.toegang(), locatie, email=" Nieuw@Voorbeeld.test ")

    assert aanstelling.gebruiker.email == "nieuw@voorbeeld.test"
    assert not aanstelling.gebruiker.has_usable_password()
    assert [bericht.to for bericht in mail.outbox] == [["nieuw@voorbeeld.test"]]
    assert "/welkom/?sleutel=" in mail.outbox[0].body


def test_somebody_with_an_account_gets_the_role_and_no_link_to_a_new_password(
    teamleider, locatie, django_capture_on_commit_callbacks
):
    bekend = GebruikerFactory(email="bekend@voorbeeld.test")
    bekend.set_password("een lange voorbeeldzin")
    bekend.save()

    with django_capture_on_commit_callbacks(execute=True):
        aanstelling = invite(teamleider.toegang(), locatie, email="BEKEND@voorbeeld.test", naam="Andere Naam")

    assert aanstelling.gebruiker == bekend
    assert Gebruiker.objects.get(pk=bekend.pk).naam == bekend.naam
    assert "/welkom/" not in mail.outbox[0].body


def test_a_blocked_account_is_not_invited_again(teamleider, locatie):
    GebruikerFactory(email="weg@voorbeeld.test", is_active=False)

    with pytest.raises(Refused, match="geblokkeerd") as refused:
        invite(teamleider.toegang(), locatie, email="weg@voorbeeld.test")

    assert refused.value.veld == "email"


def test_a_team_leader_makes_no_beheerder_and_nothing_stays_behind(teamleider, locatie):
    with pytest.raises(Refused, match="kun jij niet geven"):
        invite(teamleider.toegang(), locatie, rol=Rol.BEHEERDER)

    assert not Gebruiker.objects.filter(email="nieuw@voorbeeld.test").exists()


def test_a_beheerder_makes_a_beheerder(beheerder, locatie):
    assert invite(beheerder.toegang(), locatie, rol=Rol.BEHEERDER).rol == "beheerder"


def test_a_volunteer_invites_nobody(vrijwilliger, locatie):
    with pytest.raises(PermissionDenied):
        invite(vrijwilliger.toegang(), locatie)


def test_nobody_is_invited_to_another_locatie(teamleider, other_location):
    with pytest.raises(PermissionDenied):
        invite(teamleider.toegang(), other_location)


def test_somebody_of_the_gemeente_works_for_a_gemeente_of_this_locatie(teamleider, locatie, gemeente):
    aanstelling = invite(teamleider.toegang(), locatie, rol=Rol.GEMEENTE, gemeente=gemeente)

    assert (aanstelling.gemeente, aanstelling.locatie) == (gemeente, None)


@pytest.mark.parametrize(
    ("other", "zin"), [(False, "Kies voor welke gemeente"), (True, "werkt niet voor")], ids=["none", "another"]
)
def test_a_gemeente_role_needs_a_gemeente_that_the_locatie_serves(teamleider, locatie, other, zin):
    with pytest.raises(Refused, match=zin):
        invite(teamleider.toegang(), locatie, rol=Rol.GEMEENTE, gemeente=GemeenteFactory() if other else None)


def test_the_same_role_for_the_same_gemeente_is_given_once(teamleider, locatie, gemeente):
    invite(teamleider.toegang(), locatie, rol=Rol.GEMEENTE, gemeente=gemeente)

    with pytest.raises(Refused, match="heeft deze rol hier al"):
        invite(teamleider.toegang(), locatie, rol=Rol.GEMEENTE, gemeente=gemeente)


def test_the_same_role_at_the_same_locatie_is_given_once(teamleider, vrijwilliger, locatie):
    by = teamleider.toegang()

    with pytest.raises(Refused, match="heeft deze rol hier al"):
        aanstelling_create(
            by=by, locatie=locatie, gebruiker=vrijwilliger.gebruiker, rol=Rol.VRIJWILLIGER, begin=by.vandaag
        )


def test_sending_again_makes_the_older_link_useless(teamleider, locatie, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        gebruiker = invite(teamleider.toegang(), locatie).gebruiker
    with django_capture_on_commit_callbacks(execute=True):
        uitnodiging_resend(by=teamleider.toegang(), gebruiker=gebruiker)

    eerste, tweede = (bericht.body.split("http://localhost:8000")[1].split()[0] for bericht in mail.outbox)
    assert eerste != tweede
    assert teamleider.client.get(eerste).status_code == 410
    assert teamleider.client.get(tweede).status_code == 200


def test_an_invitation_is_not_sent_to_who_has_a_password(teamleider, locatie, systeem):
    met = eerste_gebruiker_create(by=systeem, email="al@voorbeeld.test", naam="Al", wachtwoord="een lange zin hier")
    AanstellingFactory(gebruiker=met, locatie=locatie)

    with pytest.raises(Refused, match="heeft al een wachtwoord"):
        uitnodiging_resend(by=teamleider.toegang(), gebruiker=met)


def test_a_failing_mail_server_does_not_undo_the_invitation(
    teamleider, locatie, settings, django_capture_on_commit_callbacks
):
    settings.EMAIL_BACKEND = "tests.organisatie.kapotte_post.KapottePost"

    with django_capture_on_commit_callbacks(execute=True):
        aanstelling = invite(teamleider.toegang(), locatie)

    assert Aanstelling.objects.filter(pk=aanstelling.pk).exists()


def test_access_ends_at_once(teamleider, vrijwilliger):
    assert vrijwilliger.get("vandaag:vandaag").status_code == 200
    by = teamleider.toegang()

    aanstelling_end(by=by, aanstelling=vrijwilliger.aanstelling, eind=by.vandaag)

    response = vrijwilliger.client.get("/")
    assert response.status_code == 403
    assert "Je hebt nu geen toegang" in response.content.decode()


def test_access_lasts_until_the_last_day_that_was_chosen(teamleider, vrijwilliger):
    by = teamleider.toegang()

    aanstelling_end(by=by, aanstelling=vrijwilliger.aanstelling, eind=by.vandaag + timedelta(days=1))

    assert vrijwilliger.get("vandaag:vandaag").status_code == 200


def test_access_does_not_end_in_the_past(teamleider, vrijwilliger):
    by = teamleider.toegang()

    with pytest.raises(Refused, match="al voorbij"):
        aanstelling_end(by=by, aanstelling=vrijwilliger.aanstelling, eind=by.vandaag - timedelta(days=1))


def test_access_ends_once(teamleider, vrijwilliger):
    by = teamleider.toegang()
    aanstelling = aanstelling_end(by=by, aanstelling=vrijwilliger.aanstelling, eind=by.vandaag)

    with pytest.raises(Refused, match="al gestopt"):
        aanstelling_end(by=by, aanstelling=aanstelling, eind=by.vandaag)


def test_nobody_locks_themselves_out(teamleider):
    by = teamleider.toegang()

    with pytest.raises(Refused, match="je eigen toegang"):
        aanstelling_end(by=by, aanstelling=teamleider.aanstelling, eind=by.vandaag)


def test_one_of_two_leading_roles_may_be_given_up(teamleider, locatie):
    AanstellingFactory(gebruiker=teamleider.gebruiker, rol=Rol.BEHEERDER.value, locatie=locatie)
    by = teamleider.toegang()

    assert aanstelling_end(by=by, aanstelling=teamleider.aanstelling, eind=by.vandaag).eind == by.vandaag


def test_a_team_leader_does_not_stop_a_beheerder(teamleider, beheerder):
    by = teamleider.toegang()

    with pytest.raises(Refused, match="kun jij niet stoppen"):
        aanstelling_end(by=by, aanstelling=beheerder.aanstelling, eind=by.vandaag)


def test_the_colleagues_of_another_locatie_are_not_ours_to_stop(teamleider, other_location):
    elders = Collega(Rol.VRIJWILLIGER, other_location)
    by = teamleider.toegang()

    with pytest.raises(PermissionDenied):
        aanstelling_end(by=by, aanstelling=elders.aanstelling, eind=by.vandaag)
