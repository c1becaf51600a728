"""What a form about one person asks of the others of the gezin: is it for them too."""

from typing import Any

from django import forms
from django.db.models import QuerySet

from clients.actions.samen import OOK_VOOR, find_client_of
from core.forms import Invoer


class OokVoor(Invoer):
    """A form that can be for others of the gezin too: ``ook_voor`` are their rows, each ticked beforehand.

    Who has a shielded address is not ticked: living together again is for a person to say.
    """

    def __init__(self, *args: Any, ook_voor: QuerySet[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rows = list(ook_voor)
        if not rows:
            return
        veld: Any = forms.ModelMultipleChoiceField(
            label="Ook voor",
            queryset=ook_voor,
            required=False,
            widget=forms.CheckboxSelectMultiple,
            initial=[row.pk for row in rows if not find_client_of(row).adres_afgeschermd],
            help_text="Haal het vinkje weg bij wie dit niet geldt.",
        )
        veld.label_from_instance = lambda row: find_client_of(row).naam
        self.fields = {OOK_VOOR: veld, **self.fields}
