"""Which languages somebody speaks, asked in one way of clients and of the team."""

from typing import Any

from django import forms

from core.forms import Invoer
from organisatie.talen import TALEN

TAALVELDEN = ("taal", "tweede_taal", "derde_taal")


class MetTalen(Invoer):
    """Up to three languages."""

    taal = forms.ChoiceField(label="Taal", required=False, choices=[("", "weet ik niet"), *TALEN])
    tweede_taal = forms.ChoiceField(label="Tweede taal", required=False, choices=[("", "geen"), *TALEN])
    derde_taal = forms.ChoiceField(label="Derde taal", required=False, choices=[("", "geen"), *TALEN])

    def as_arguments(self) -> dict[str, Any]:
        """The languages together as ``talen``, each once."""
        rest = dict(super().as_arguments())
        return rest | {"talen": list(dict.fromkeys(taal for v in TAALVELDEN if (taal := rest.pop(v))))}

    def begin_van(self, row: Any) -> dict[str, Any]:
        """The stored languages, one in each box."""
        return super().begin_van(row) | dict(zip(TAALVELDEN, [*row.talen, "", "", ""], strict=False))
