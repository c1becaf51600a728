"""Forms for who guides a client, and for handing a client over."""

from typing import Any

from django import forms

from clients.domain.keuzes import Toewijzingrol
from clients.forms.samen import OokVoor
from core.forms import Invoer
from core.formvelden import DagField
from organisatie.models import Gebruiker, Locatie


class ToewijzingForm(OokVoor):
    """Who guides this client, from which day."""

    gebruiker = forms.ModelChoiceField(
        label="Wie",
        queryset=Gebruiker.objects.none(),
        empty_label="kies een collega",
        error_messages={"required": "Kies een collega."},
    )
    rol = forms.ChoiceField(
        label="Als", choices=Toewijzingrol.choices, initial=Toewijzingrol.BEGELEIDER, widget=forms.RadioSelect
    )
    begin = DagField(label="Vanaf", help_text="Wie het daarvoor deed, stopt op deze dag. Bijvoorbeeld 24-11-2026.")

    def __init__(self, *args: Any, collegas: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("gebruiker", collegas)


class ToewijzingEindForm(Invoer):
    """From which day somebody no longer guides this client."""

    eind = DagField(
        label="Niet meer vanaf",
        help_text="Vanaf deze dag ziet deze collega de cliënt niet meer. Bijvoorbeeld 24-11-2026.",
    )


class OverdrachtForm(OokVoor):
    """To which locatie a client goes, with their consent."""

    locatie = forms.ModelChoiceField(
        label="Naar welke locatie",
        queryset=Locatie.objects.none(),
        empty_label="kies een locatie",
        error_messages={"required": "Kies een locatie."},
    )
    op = DagField(label="Vanaf", help_text="Vandaag of later. Bijvoorbeeld 24-11-2026.")
    toestemming_op = DagField(
        label="Toestemming gegeven op",
        help_text="De dag waarop de cliënt en wie er meegaat zeiden: dat is goed. Bijvoorbeeld 24-11-2026.",
    )

    def __init__(self, *args: Any, locaties: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("locatie", locaties)
