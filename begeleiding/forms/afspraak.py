"""The form of an appointment."""

from typing import Any

from django import forms

from core.forms import Invoer
from core.formvelden import DagField
from organisatie.models import Gebruiker


class AfspraakForm(Invoer):
    """Who meets the client, when, where, and what to bring."""

    op = DagField(label="Op", help_text="Bijvoorbeeld 24-11-2026.")
    om = forms.TimeField(
        label="Om",
        required=False,
        help_text="Bijvoorbeeld 14:30.",
        widget=forms.TimeInput(format="%H:%M", attrs={"class": "utrecht-textbox--kort"}),
    )
    waar = forms.CharField(
        label="Waar", max_length=120, required=False, help_text="Bijvoorbeeld: bibliotheek, of thuis."
    )
    meenemen = forms.CharField(
        label="Meenemen", max_length=200, required=False, help_text="Bijvoorbeeld: de brief van DUO en het paspoort."
    )
    gebruiker = forms.ModelChoiceField(
        label="Met wie",
        queryset=Gebruiker.objects.none(),
        empty_label="kies een collega",
        error_messages={"required": "Kies een collega."},
    )

    def __init__(self, *args: Any, collegas: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("gebruiker", collegas)
