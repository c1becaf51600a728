"""What a password must be, said in plain words; the rules themselves are Django's."""

from django.contrib.auth import password_validation as django


class Lengte(django.MinimumLengthValidator):
    """Long enough."""

    def get_error_message(self) -> str:
        """What to do."""
        return f"Dit wachtwoord is te kort. Gebruik ten minste {self.min_length} tekens."

    def get_help_text(self) -> str:
        """The rule beforehand."""
        return f"Ten minste {self.min_length} tekens. Een zin van een paar woorden onthoud je makkelijk."


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
