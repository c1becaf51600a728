"""Input about places."""

from typing import Any

from django import forms

from core.forms import Invoer
from organisatie.models import Gemeente, Locatie


class WerkgebiedForm(Invoer):
    """For which further gemeente a locatie works."""

    gemeente = forms.ModelChoiceField(
        label="Gemeente",
        queryset=Gemeente.objects.none(),
        empty_label="Kies een gemeente",
        error_messages={"required": "Kies een gemeente."},
    )

    def __init__(self, *args: Any, locatie: Locatie, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("gemeente", Gemeente.objects.exclude(locaties=locatie).order_by("sorteersleutel"))
