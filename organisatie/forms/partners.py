"""Input about partners."""

from django import forms

from core.forms import Invoer
from core.formvelden import TelefoonField
from organisatie.domain import Partnersoort
from organisatie.models import Locatie


class PartnerForm(Invoer):
    """An organisation for the list."""

    geen_vrije_tekst = ("telefoon",)

    naam = forms.CharField(label="Naam", max_length=120)
    soort = forms.ChoiceField(label="Soort", choices=[("", "Kies een soort"), *Partnersoort.choices])
    telefoon = TelefoonField()
    email = forms.EmailField(label="E-mailadres", max_length=254, required=False)


class PartnerCreateForm(PartnerForm):
    """A new partner, added on behalf of a locatie."""

    locatie = forms.ModelChoiceField(queryset=Locatie.objects.none(), widget=forms.HiddenInput, required=True)

    def __init__(self, *args: object, locaties: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("locatie", locaties)


class PartnerUpdateForm(PartnerForm):
    """A partner as it stands, to be changed."""

    actief = forms.BooleanField(
        label="Te kiezen in lijsten",
        required=False,
        help_text="Zonder vinkje blijft de partner staan waar hij al gekozen was.",
    )
