"""Forms about the school of a child, and about the organisations that help too."""

from typing import Any

from django import forms

from begeleiding.domain.keuzes import Schoolantwoord, Schoolsoort, Vervoer
from core.forms import Invoer
from core.formvelden import DagField, LaatsteDagField
from core.keuze import list_choices
from organisatie.models import Partner

VRAAG_TEAMLEIDER = "Staat die er niet bij? Vraag de teamleider om die bij de partners te zetten."


class SchoolaanmeldingForm(Invoer):
    """For which school a child is put down."""

    school = forms.ModelChoiceField(
        label="School", queryset=Partner.objects.none(), empty_label="kies een school", help_text=VRAAG_TEAMLEIDER
    )
    soort = forms.ChoiceField(label="Wat voor school", choices=list_choices(Schoolsoort), widget=forms.RadioSelect)
    aangemeld_op = DagField(label="Aangemeld op")
    vervoer = forms.ChoiceField(
        label="Leerlingenvervoer", choices=list_choices(Vervoer), widget=forms.RadioSelect, initial=Vervoer.NIET_NODIG
    )
    wacht_op = forms.CharField(
        label="Waar wacht het op", max_length=200, required=False, help_text="Bijvoorbeeld: bericht van de gemeente."
    )

    def __init__(self, *args: Any, scholen: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("school", scholen)


class SchoolantwoordForm(Invoer):
    """What the school said, and how it is with the transport."""

    antwoord = forms.ChoiceField(label="Antwoord", choices=list_choices(Schoolantwoord), widget=forms.RadioSelect)
    beantwoord_op = DagField(label="Antwoord op", required=False)
    vervoer = forms.ChoiceField(label="Leerlingenvervoer", choices=list_choices(Vervoer), widget=forms.RadioSelect)
    wacht_op = forms.CharField(label="Waar wacht het op", max_length=200, required=False)


class BetrokkenheidForm(Invoer):
    """Which organisation helps too."""

    partner = forms.ModelChoiceField(
        label="Organisatie",
        queryset=Partner.objects.none(),
        empty_label="kies een organisatie",
        help_text=VRAAG_TEAMLEIDER,
    )
    waarvoor = forms.CharField(label="Waarvoor", max_length=120, help_text="Bijvoorbeeld: woonbegeleiding.")
    begin = DagField(label="Vanaf")
    toestemming_op = DagField(
        label="Toestemming van de cliënt op",
        required=False,
        help_text="Zonder toestemming praten we niet met een ander over deze cliënt.",
    )

    def __init__(self, *args: Any, partners: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("partner", partners)


class BetrokkenheidstandForm(Invoer):
    """Whether the client agreed, and until when the organisation helps."""

    toestemming_op = DagField(label="Toestemming van de cliënt op", required=False)
    laatste_dag = LaatsteDagField(label="Laatste dag", required=False, help_text="Leeg: de hulp loopt door.")
