"""The form about lessons."""

from typing import Any

from django import forms

from core.forms import Invoer
from core.formvelden import DagField, LaatsteDagField
from organisatie.models import Partner


class TaallesForm(Invoer):
    """Where, at which times, from when until when."""

    aanbieder = forms.ModelChoiceField(
        label="Taalschool",
        queryset=Partner.objects.none(),
        empty_label="kies een taalschool",
        help_text="Staat de school er niet bij? Vraag de teamleider om die bij de partners te zetten.",
    )
    lestijden = forms.CharField(
        label="Wanneer", max_length=120, required=False, help_text="Bijvoorbeeld: maandag en donderdag, 9 tot 12 uur."
    )
    begin = DagField(label="Eerste dag")
    laatste_dag = LaatsteDagField(label="Laatste dag", required=False, help_text="Leeg: de lessen lopen door.")

    def __init__(self, *args: Any, scholen: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("aanbieder", scholen)
