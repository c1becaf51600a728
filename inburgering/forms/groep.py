"""Forms about groups for the participatieverklaring."""

from typing import Any

from django import forms

from clients.forms.groepen import KlaarForm
from core.forms import Invoer
from core.formvelden import DagField
from organisatie.talen import TALEN


class PvtgroepForm(Invoer):
    """A group: in which language, where, by whom, from when."""

    naam = forms.CharField(label="Naam van de groep", max_length=80, help_text="Bijvoorbeeld: Arabisch, najaar.")
    taal = forms.ChoiceField(label="Taal", choices=[("", "kies een taal"), *TALEN])
    plaats = forms.CharField(label="Waar", max_length=120, required=False)
    gespreksleider = forms.CharField(label="Gespreksleider", max_length=120, required=False)
    begin = DagField(label="Eerste bijeenkomst")
    ceremonie_op = DagField(label="Feestelijk ondertekenen op", required=False)

    def clean(self) -> dict[str, Any]:
        """Signing comes after the first meeting."""
        cleaned = super().clean() or self.cleaned_data
        begin, ceremonie = cleaned.get("begin"), cleaned.get("ceremonie_op")
        if begin and ceremonie and ceremonie < begin:
            self.add_error("ceremonie_op", "De ondertekening komt na de eerste bijeenkomst. Kijk de datum na.")
        return cleaned


class PvtbijeenkomstForm(Invoer):
    """A meeting of a group."""

    op = DagField(label="Op")
    thema = forms.CharField(label="Waarover", max_length=80, required=False)


class OndertekenForm(KlaarForm):
    """Who signed, and when."""

    op = DagField(label="Ondertekend op")
    wie = "Wie ondertekenden?"
    niemand = "Kies wie er ondertekenden."
