"""Forms about activities, obstacles noticed, and consultations about the meldcode."""

from typing import Any

from django import forms

from begeleiding.domain.keuzes import Activiteitsoort, Meldcodeuitkomst, Signaalthema
from core.forms import Invoer
from core.formvelden import DagField
from core.keuze import list_choices
from organisatie.models import Gemeente

ZONDER_NAAM = "Schrijf geen naam op, en niets waaraan je iemand herkent."


class LogboekForm(Invoer):
    """On which day, and for which gemeente: a team that works for one has nothing to choose."""

    op = DagField(label="Op")
    gemeente = forms.ModelChoiceField(
        label="Voor welke gemeente", queryset=Gemeente.objects.none(), empty_label="kies een gemeente"
    )

    def __init__(self, *args: Any, gemeenten: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("gemeente", gemeenten)
        if self.row is None and len(enige := list(gemeenten[:2])) == 1:
            self.initial["gemeente"] = enige[0]


class ActiviteitForm(LogboekForm):
    """What the team did, and how many came."""

    soort = forms.ChoiceField(
        label="Wat voor activiteit", choices=list_choices(Activiteitsoort), widget=forms.RadioSelect
    )
    naam = forms.CharField(label="Wat was het", max_length=120, help_text="Bijvoorbeeld: open dag in de bibliotheek.")
    bezoekers = forms.IntegerField(
        label="Hoeveel bezoekers", required=False, min_value=0, max_value=100_000, help_text="Leeg: niet geteld."
    )


class SignaalForm(LogboekForm):
    """What goes wrong for people, and what was done about it."""

    thema = forms.ChoiceField(label="Waarover", choices=list_choices(Signaalthema), widget=forms.RadioSelect)
    omschrijving = forms.CharField(
        label="Wat gaat er mis", max_length=500, widget=forms.Textarea(attrs={"rows": 4}), help_text=ZONDER_NAAM
    )
    gedaan = forms.CharField(
        label="Wat deden we ermee",
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=ZONDER_NAAM,
    )


class MeldcodeconsultForm(LogboekForm):
    """That it was asked, and what came of it."""

    uitkomst = forms.ChoiceField(
        label="Wat kwam eruit", choices=list_choices(Meldcodeuitkomst), widget=forms.RadioSelect
    )
