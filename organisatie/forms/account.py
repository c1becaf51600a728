"""Input about one's own account."""

from typing import Any

from django import forms

from core.forms import Invoer
from organisatie.models import Gebruiker


class EmailForm(Invoer):
    """Another address to sign in with, and the password: whoever finds a screen open has not that."""

    geen_vrije_tekst = ("wachtwoord",)

    email = forms.EmailField(
        label="Nieuw e-mailadres",
        max_length=254,
        help_text="Hiermee log je voortaan in. Op beide adressen krijg je bericht.",
    )
    wachtwoord = forms.CharField(
        label="Je wachtwoord van nu",
        strip=False,
        max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )

    def __init__(self, *args: Any, gebruiker: Gebruiker, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.gebruiker = gebruiker

    def clean_wachtwoord(self) -> str:
        """It must be the one of now."""
        wachtwoord: str = self.cleaned_data["wachtwoord"]
        if not self.gebruiker.check_password(wachtwoord):
            raise forms.ValidationError("Dit wachtwoord klopt niet. Probeer het nog een keer.")
        return wachtwoord

    def as_arguments(self) -> dict[str, Any]:
        """Only the address."""
        return {"email": self.cleaned_data["email"]}
