"""What is said of a dossier in the round of a month, and the answer of a begeleider."""

from typing import Any

from django import forms

from core.forms import Invoer
from gezinshereniging.forms.dossier import HULP_TEKST


class GeenWijzigingForm(Invoer):
    """Somebody looked and nothing changed; the reason only matters where something is too late."""

    reden = forms.CharField(label="Waarom verandert er niets?", required=False, max_length=300)


class BegeleidervraagForm(Invoer):
    """A question to the begeleider."""

    tekst = forms.CharField(
        label="Wat vraag je de begeleider?",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="De begeleider ziet alleen deze tekst, niet het dossier.",
        error_messages={"required": "Schrijf op wat je de begeleider vraagt."},
    )


class BegeleiderantwoordForm(Invoer):
    """What the begeleider knows."""

    antwoord = forms.CharField(
        label="Je antwoord",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=HULP_TEKST,
        error_messages={"required": "Schrijf op wat je weet. Weet je het niet? Schrijf dat dan op."},
    )


class NummersInput(forms.HiddenInput):
    """The numbers of many rows in one hidden input: with an input each, drawing them is a third of the page."""

    def format_value(self, value: Any) -> str:
        """With commas between them."""
        return ",".join(map(str, value or ()))

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        """Each number, as a list of choices expects."""
        teksten = super().value_from_datadict(data, files, name) or ""
        return [nummer for nummer in teksten.split(",") if nummer]


class SamenForm(Invoer):
    """The rows that are confirmed together."""

    rijen = forms.TypedMultipleChoiceField(label="Dossiers", coerce=int, widget=NummersInput)

    def __init__(self, *args: object, keuzes: list[int], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        veld: forms.TypedMultipleChoiceField = self.fields["rijen"]  # type: ignore[assignment]
        veld.choices = [(pk, str(pk)) for pk in keuzes]
        veld.initial = keuzes
