"""What a password must be, said in plain words.

Long, hard to guess (zxcvbn), no single Dutch word, and not made of what everybody here knows: the product, the place,
the name. No rules about capitals and digits: a sentence of a few words is better, and is remembered.
"""

import lzma
import re
from pathlib import Path
from typing import Any

from django.contrib.auth import password_validation as django
from django.core.exceptions import ValidationError
from zxcvbn import zxcvbn

from namen.letters import fold_letters
from organisatie.models import Gemeente, Locatie

WOORDEN = Path(__file__).parent / "woorden" / "nederlands.txt.xz"
PRODUCT = "wegwijs"
LANGST = 128
STERK_GENOEG = 3
"""Of zxcvbn's scores 0 to 4: "safely unguessable", also for who has the stored hashes."""
BEKEKEN = 72
"""So many signs zxcvbn looks at; what follows makes no password easier."""
EIGEN_TEKENS = 8
"""So many signs must be left when the words that everybody here knows are taken out."""
ZIN = "Een zin van een paar woorden onthoud je makkelijk."


class Lengte(django.MinimumLengthValidator):
    """Long enough."""

    def get_error_message(self) -> str:
        """What to do."""
        return f"Dit wachtwoord is te kort. Gebruik ten minste {self.min_length} tekens."

    def get_help_text(self) -> str:
        """The rule beforehand."""
        return f"Ten minste {self.min_length} tekens. {ZIN}"


class NietBekend(django.CommonPasswordValidator):
    """Not one of the passwords that everybody tries first."""

    def get_error_message(self) -> str:
        """What to do."""
        return "Dit wachtwoord gebruiken te veel mensen. Kies iets wat niemand anders bedenkt."

    def get_help_text(self) -> str:
        """The rule beforehand."""
        return "Geen wachtwoord dat iedereen kent."


class NietJezelf(django.UserAttributeSimilarityValidator):
    """Not like one's own name or address."""

    def get_error_message(self) -> str:
        """What to do."""
        return "Dit wachtwoord lijkt te veel op je naam of je e-mailadres. Kies iets anders."

    def get_help_text(self) -> str:
        """The rule beforehand."""
        return "Niet je eigen naam of e-mailadres."


class NietTeLang:
    """Short enough to be hashed at every sign-in."""

    def validate(self, password: str, user: Any = None) -> None:
        """Raise ValidationError when it is too long."""
        if len(password) > LANGST:
            raise ValidationError(f"Dit wachtwoord is te lang. Gebruik hoogstens {LANGST} tekens.")

    def get_help_text(self) -> str:
        """The rule beforehand."""
        return f"Hoogstens {LANGST} tekens."


class NietVanHier:
    """Not the product, a gemeente, a locatie or one's own name with something behind it."""

    def validate(self, password: str, user: Any = None) -> None:
        """Raise ValidationError when too little is left without those words."""
        rest = _fold(password)
        for woord in sorted(list_known_here(user), key=len, reverse=True):
            rest = rest.replace(woord, "")
        if rest != _fold(password) and len(rest) < EIGEN_TEKENS:
            raise ValidationError(
                "Dit wachtwoord lijkt te veel op je naam, de plaats of Wegwijs. Kies woorden die niemand bedenkt."
            )

    def get_help_text(self) -> str:
        """The rule beforehand."""
        return "Niet Wegwijs, de plaats of je eigen naam."


class GeenWoord:
    """Not one Dutch word, also not with digits or signs around it."""

    def validate(self, password: str, user: Any = None) -> None:
        """Raise ValidationError when it is one word."""
        kern = re.sub(r"^[^a-z]+|[^a-z]+$", "", fold_letters(password).replace(" ", "-"))
        # Read anew each time: five megabytes that one password in a year needs.
        if kern.isalpha() and f"\n{kern}\n".encode() in lzma.decompress(WOORDEN.read_bytes()):
            raise ValidationError(f"Dit is één woord uit het woordenboek. {ZIN}")

    def get_help_text(self) -> str:
        """The rule beforehand."""
        return "Niet één woord uit het woordenboek."


class Sterk:
    """Hard to guess for a machine that knows what people choose."""

    def validate(self, password: str, user: Any = None) -> None:
        """Raise ValidationError when zxcvbn gives it too low a score."""
        gezien = zxcvbn(password[:BEKEKEN], user_inputs=sorted(list_known_here(user)))
        if gezien["score"] < STERK_GENOEG:
            raise ValidationError(f"Dit wachtwoord is te makkelijk te raden. Maak het langer of vreemder. {ZIN}")

    def get_help_text(self) -> str:
        """The rule beforehand."""
        return "Moeilijk te raden."


def list_known_here(user: Any) -> set[str]:
    """Words that everybody here knows, in plain letters: the product, the places, and who this is."""
    plaatsen: list[str] = []
    for model in (Gemeente, Locatie):
        plaatsen += model._default_manager.values_list("naam", flat=True)
    eigen = [] if user is None else [user.naam, user.email.replace("@", " ").replace(".", " ")]
    woorden = {woord for tekst in (PRODUCT, *plaatsen, *eigen) for woord in _fold(tekst, " ").split()}
    return {woord for woord in woorden if len(woord) >= 3}


def _fold(tekst: str, tussen: str = "") -> str:
    return re.sub(r"[^a-z0-9]+", tussen, fold_letters(tekst).lower())
