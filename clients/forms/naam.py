"""Forms for the spellings of a name, and for records that are one person."""

from typing import Any

from django import forms

from clients.domain.keuzes import Naambron
from clients.forms.velden import MetNaam
from clients.models import Client
from core.forms import Invoer
from organisatie.models import Gebruiker, Teamlid


class NaamvormForm(MetNaam):
    """A spelling and where it comes from."""

    bron = forms.ChoiceField(label="Waar staat het zo?", choices=Naambron.choices)
    is_hoofdvorm = forms.BooleanField(label="Zo tonen we de naam", required=False)


class KaartVeld(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A choice of records, each with what tells it from the others."""

    def label_from_instance(self, obj: Client) -> str:
        """The name and the birth date, as far as it is known."""
        return f"{obj.naam}, geboren {obj.geboren}"


class DubbelForm(Invoer):
    """Choose which record is the same person; the choices are the cards that the search found."""

    hoofd = KaartVeld(
        label="Deze persoon is dezelfde als",
        queryset=Client.objects.none(),
        widget=forms.RadioSelect,
        empty_label=None,
        error_messages={"required": "Kies de kaart die bij dezelfde persoon hoort."},
    )

    def __init__(self, *args: Any, kandidaten: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("hoofd", kandidaten)


class HelperForm(Invoer):
    """Say which colleague this client is: with an account, or in the list of the team without one."""

    gebruiker = forms.ModelChoiceField(
        label="Logt in als", queryset=Gebruiker.objects.none(), required=False, empty_label="heeft geen account"
    )
    teamlid = forms.ModelChoiceField(
        label="Staat in het team als",
        queryset=Teamlid.objects.none(),
        required=False,
        empty_label="staat niet in de lijst van het team",
        help_text="Ook zonder account. Komt er later een account, dan blijft het eigen gezin daarvoor gesloten.",
    )

    def __init__(self, *args: Any, collegas: Any, teamleden: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("gebruiker", collegas)
        self.choose_from("teamlid", teamleden)
