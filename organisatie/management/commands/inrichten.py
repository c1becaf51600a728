"""Lay the first stones of an empty installation: a gemeente, a locatie and its first beheerder."""

from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from core.errors import Refused
from organisatie.actions import (
    aanstelling_create,
    eerste_gebruiker_create,
    gemeente_create,
    locatie_create,
    werkgebied_create,
)
from organisatie.mail import GELDIG_DAGEN, make_uitnodiging_link
from organisatie.models import Aanstelling, Gebruiker, Gemeente, Locatie
from organisatie.rechten import Rol, Toegang


class Command(BaseCommand):
    """``inrichten``: what is there already is kept. A second locatie, or one more gemeente, goes the same way."""

    help = "Maakt een gemeente, een locatie en de eerste beheerder, en toont de link voor het eerste wachtwoord."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Say which names are needed."""
        parser.add_argument("--gemeente", required=True, metavar="NAAM")
        parser.add_argument("--locatie", required=True, metavar="NAAM")
        parser.add_argument("--email", required=True, help="e-mail address of the first beheerder")
        parser.add_argument("--naam", default="Beheerder", help="name of the first beheerder")
        parser.add_argument("--teamleider", action="store_true", help="make this person teamleider too")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do it in one transaction, and print the link."""
        try:
            validate_email(options["email"])
            with transaction.atomic():
                gebruiker = self.inrichten(options)
        except ValidationError:
            raise CommandError(f"{options['email']} is not an e-mail address.") from None
        except Refused as refused:
            raise CommandError(refused.zin) from None
        if gebruiker.has_usable_password():
            self.stdout.write(f"{gebruiker.email} has a password already and can sign in.")
        else:
            self.stdout.write(f"Choose a password within {GELDIG_DAGEN} days:\n{make_uitnodiging_link(gebruiker)}")

    def inrichten(self, options: dict[str, Any]) -> Gebruiker:
        """Make what is not there; returns the first beheerder."""
        nu = timezone.now()
        by = Toegang.systeem("inrichten", nu=nu, vandaag=timezone.localdate(nu))
        gemeente, locatie = options["gemeente"].strip(), options["locatie"].strip()
        plaats = Gemeente.objects.filter(naam__iexact=gemeente).first() or gemeente_create(
            by=by, naam=gemeente, slug=slugify(gemeente)
        )
        team = Locatie.objects.filter(slug=slugify(locatie)).first() or locatie_create(
            by=by, naam=locatie, slug=slugify(locatie), adres="", telefoon="", gemeenten=[plaats]
        )
        is_verder = not team.gemeenten.filter(pk=plaats.pk).exists()
        if is_verder:
            werkgebied_create(by=by, locatie=team, gemeente=plaats)
        email = options["email"].strip()
        gebruiker = Gebruiker.objects.filter(email__iexact=email).first() or eerste_gebruiker_create(
            by=by, email=email, naam=options["naam"]
        )
        for rol in [Rol.BEHEERDER, *([Rol.TEAMLEIDER] if options["teamleider"] else [])]:
            if is_verder and self.has_role(gebruiker, rol, team, by):
                continue  # only the gemeente is new
            aanstelling_create(by=by, locatie=team, gebruiker=gebruiker, rol=rol, begin=by.vandaag)
        return gebruiker

    @staticmethod
    def has_role(gebruiker: Gebruiker, rol: Rol, team: Locatie, by: Toegang) -> bool:
        """Whether this person is that here today."""
        rows = Aanstelling.objects.open_on(by.vandaag)
        return rows.filter(gebruiker=gebruiker, rol=rol.value, locatie=team).exists()
