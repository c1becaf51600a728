"""Forms about a traject: begin by hand, hand over, round off."""

from typing import Any

from django import forms

from begeleiding.domain.einde import DOOR_MENSEN
from begeleiding.domain.keuzes import Trajectuitkomst
from core.forms import Invoer
from core.formvelden import DagField
from core.keuze import list_choices
from organisatie.models import Gemeente, Partner


class TrajectForm(Invoer):
    """Where and from which day somebody is guided."""

    gemeente = forms.ModelChoiceField(
        label="In welke gemeente",
        queryset=Gemeente.objects.none(),
        empty_label="kies een gemeente",
        error_messages={"required": "Kies een gemeente."},
    )
    begin = DagField(label="Vanaf", help_text="De eerste dag van de begeleiding. Bijvoorbeeld 24-11-2026.")

    def __init__(self, *args: Any, gemeenten: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("gemeente", gemeenten)


class WarmeoverdrachtForm(Invoer):
    """To whom somebody is handed over, and what was agreed."""

    partner = forms.ModelChoiceField(
        label="Aan wie",
        queryset=Partner.objects.none(),
        empty_label="kies een partner",
        error_messages={"required": "Kies een partner."},
    )
    op = DagField(label="Op", help_text="De dag van het gesprek. Bijvoorbeeld 24-11-2026.")
    toestemming_op = DagField(label="Toestemming gegeven op", help_text="De dag waarop de cliënt zei: dat is goed.")
    met_wie = forms.CharField(label="Met wie gesproken", max_length=120, required=False)
    afgesproken = forms.CharField(
        label="Wat is afgesproken",
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Feiten die een collega nodig heeft. Geen asielverhaal, geen medische details.",
    )

    def __init__(self, *args: Any, partners: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("partner", partners)


class AfrondenForm(Invoer):
    """When and how it ended."""

    afgerond_op = DagField(label="Afgerond op", help_text="Bijvoorbeeld 24-11-2026.")
    uitkomst = forms.ChoiceField(
        label="Hoe liep het af?",
        choices=list_choices(Trajectuitkomst, zonder=set(Trajectuitkomst) - set(DOOR_MENSEN)),
        widget=forms.RadioSelect,
    )
    reden = forms.CharField(
        label="Waarom", max_length=300, required=False, help_text="Nodig als het is afgebroken of de tijd om is."
    )
