"""Signing in: by invitation only, in plain words, and shorter on a shared computer."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.forms import LoginForm as AllauthLoginForm
from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse


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
        return response
