"""Forms about what somebody gets besides the guidance itself."""

from typing import Any

from django import forms

from begeleiding.domain.keuzes import Antwoord, Coachsoort
from begeleiding.models.hulp import EEN_COACH
from core.forms import Invoer
from core.formvelden import DagField, LaatsteDagField
from core.keuze import list_choices
from organisatie.models import Partner, Teamlid


class VoorzieningForm(Invoer):
    """What is asked for, and who pays."""

    activiteit = forms.CharField(label="Wat", max_length=60, help_text="Bijvoorbeeld: zwemles, voetbal, een fiets.")
    financier = forms.ModelChoiceField(
        label="Wie betaalt", queryset=Partner.objects.none(), empty_label="nog niet bekend", required=False
    )
    gevraagd_op = DagField(label="Gevraagd op")

    def __init__(self, *args: Any, partners: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("financier", partners)


class VoorzieningantwoordForm(Invoer):
    """Granted or refused, and when."""

    uitkomst = forms.ChoiceField(
        label="Antwoord", choices=list_choices(Antwoord, zonder={Antwoord.OPEN}), widget=forms.RadioSelect
    )
    beantwoord_op = DagField(label="Antwoord op")


def say_teamlid(teamlid: Any) -> str:
    """The name, with what this person does."""
    return f"{teamlid} ({', '.join(teamlid.doet)})"


class CoachingForm(Invoer):
    """Who helps with what, from when."""

    soort = forms.ChoiceField(label="Waarmee", choices=list_choices(Coachsoort), widget=forms.RadioSelect)
    teamlid = forms.ModelChoiceField(
        label="Wie van het team", queryset=Teamlid.objects.none(), empty_label="iemand van buiten het team",
        required=False,
    )  # fmt: skip
    coach = forms.CharField(
        label="Naam van een coach van buiten", max_length=120, required=False,
        help_text="Alleen als de coach niet bij het team hoort.",
    )  # fmt: skip
    begin = DagField(label="Vanaf")

    def __init__(self, *args: Any, teamleden: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        veld = self.choose_from("teamlid", teamleden)
        veld.label_from_instance = say_teamlid

    def clean(self) -> dict[str, Any]:
        """One coach: of the team, or by name."""
        cleaned = super().clean() or self.cleaned_data
        if bool(cleaned.get("teamlid")) == bool(cleaned.get("coach")) and not self.errors:
            self.add_error("coach" if cleaned.get("coach") else "teamlid", EEN_COACH)
        return cleaned


class CoachingEindForm(Invoer):
    """Until when, and who goes on."""

    laatste_dag = LaatsteDagField(label="Laatste dag")
    opvolger = forms.ModelChoiceField(
        label="Wie van het team neemt het over?", queryset=Teamlid.objects.none(), required=False,
        empty_label="niemand: het stopt",
    )  # fmt: skip

    def __init__(self, *args: Any, teamleden: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        veld = self.choose_from("opvolger", teamleden)
        veld.label_from_instance = say_teamlid
