"""Forms about what somebody gets besides the guidance itself."""

from typing import Any

from django import forms

from begeleiding.domain.keuzes import Antwoord, Coachsoort
from core.forms import Invoer
from core.formvelden import DagField, LaatsteDagField
from core.keuze import list_choices
from organisatie.models import Partner


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


class AntwoordForm(Invoer):
    """Granted or refused, and when."""

    uitkomst = forms.ChoiceField(
        label="Antwoord", choices=list_choices(Antwoord, zonder={Antwoord.OPEN}), widget=forms.RadioSelect
    )
    beantwoord_op = DagField(label="Antwoord op")


class CoachingForm(Invoer):
    """Who helps with what, from when."""

    soort = forms.ChoiceField(label="Waarmee", choices=list_choices(Coachsoort), widget=forms.RadioSelect)
    coach = forms.CharField(label="Wie", max_length=120, help_text="De naam van de coach.")
    begin = DagField(label="Vanaf")


class CoachingEindForm(Invoer):
    """Until when."""

    laatste_dag = LaatsteDagField(label="Laatste dag")
