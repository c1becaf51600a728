"""Signing in: by invitation only, in plain words, and shorter on a shared computer."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.forms import LoginForm as AllauthLoginForm
from allauth.account.forms import ResetPasswordForm
from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse

from config.sessie import TOESTEL
from config.tasks import herstel
from core.beveiligingslog import log_security
from organisatie.mail import post
from organisatie.models import Gebruiker

BROWSERS = (("Edg", "Edge"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"))
TOESTELLEN = (("iPad", "iPad"), ("iPhone", "iPhone"), ("Android", "Android"), ("Windows", "Windows"), ("Mac", "Mac"))


class AccountAdapter(DefaultAccountAdapter):
    """Closes the door that allauth leaves open, signing oneself up, and says things as the rest of the site does."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": "Het e-mailadres of het wachtwoord klopt niet. Probeer het nog een keer.",
        "incorrect_password": "Dit wachtwoord klopt niet. Probeer het nog een keer.",
        "too_many_login_attempts": "Het is te vaak niet gelukt. Wacht vijf minuten en probeer het dan opnieuw.",
        "unknown_email": "We kennen dit e-mailadres niet. Vraag je teamleider om een uitnodiging.",
        "enter_current_password": "Vul je wachtwoord van nu in.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Say no: an account comes from an invitation."""
        return False

    def set_password(self, user: Gebruiker, password: str) -> None:
        """Store a new password, and tell its owner: it may have been somebody else."""
        super().set_password(user, password)
        log_security("wachtwoord gewijzigd", van=user.pk)
        post("wachtwoord", [user.pk])

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Count this try; who tries too often waits."""
        try:
            super().pre_authenticate(request, **credentials)
        except forms.ValidationError:
            log_security("inloggen op slot", ip=self.get_client_ip(request))
            raise

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        """Note that somebody could not get in."""
        wie = Gebruiker.objects.filter(email__iexact=credentials.get("email", "")).values_list("pk", flat=True).first()
        log_security("inloggen mislukt", van=wie, ip=self.get_client_ip(request))

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """Per account and address together: wrong passwords from elsewhere lock nobody out."""
        return f"{super()._get_login_attempts_cache_key(request, **credentials)} {self.get_client_ip(request)}"


class LoginForm(AllauthLoginForm):
    """E-mail, password, and whether others use this computer too."""

    gedeeld = forms.BooleanField(
        label="Dit is een gedeelde computer",
        required=False,
        help_text="Bijvoorbeeld in de bibliotheek. Je bent dan ook uitgelogd als je de browser sluit.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].label = "E-mailadres"
        self.fields["password"].label = "Wachtwoord"
        # The way to a new password stands after the button: with Tab one goes from the address to the password.
        self.fields["password"].help_text = ""
        self.fields["login"].error_messages["required"] = "Vul je e-mailadres in."
        self.fields["login"].error_messages["invalid"] = "Dit is geen e-mailadres. Een voorbeeld: naam@voorbeeld.nl."
        self.fields["password"].error_messages["required"] = "Vul je wachtwoord in."

    def login(self, request: HttpRequest, redirect_url: str | None = None) -> HttpResponse:
        """Sign in; either way the session ends after half an hour in which nothing happened."""
        response: HttpResponse = super().login(request, redirect_url)
        # 0: the cookie goes when the browser closes, and the server still counts SESSION_COOKIE_AGE.
        request.session.set_expiry(0 if self.cleaned_data["gedeeld"] else settings.SESSION_COOKIE_AGE)
        request.session[TOESTEL] = say_toestel(request.headers.get("User-Agent", ""))
        log_security("ingelogd", van=request.user.pk, ip=AccountAdapter(request).get_client_ip(request))
        return response


class HerstelForm(ResetPasswordForm):
    """Ask for a new password. The queue looks whether there is an account: the answer, and its time, are the same."""

    def clean_email(self) -> str:
        """The address as it was typed; nothing is looked up here."""
        return str(self.cleaned_data["email"]).lower()

    def save(self, request: HttpRequest, **kwargs: Any) -> str:
        """Hand it to the queue."""
        email: str = self.cleaned_data["email"]
        herstel.delay(email=email)
        return email


def say_toestel(user_agent: str) -> str:
    """Browser and kind of device, as far as it says so: "Firefox op Windows"; empty when it says nothing known."""

    def find_in(soort: tuple[tuple[str, str], ...]) -> str:
        return next((naam for teken, naam in soort if teken in user_agent), "")

    delen = (find_in(BROWSERS), find_in(TOESTELLEN))
    return " op ".join(filter(None, delen))
