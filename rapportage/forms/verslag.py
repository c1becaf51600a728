"""The text of a report."""

from django import forms

from core.forms import Invoer
from core.formvelden import VersieField

LANGSTE = 60_000


class VerslagForm(Invoer):
    """Write a report; a draft with faults is kept too, and the page after it says what to mend."""

    tekst = forms.CharField(
        label="Tekst van het verslag",
        max_length=LANGSTE,
        widget=forms.Textarea(attrs={"rows": 24, "spellcheck": "true"}),
        help_text="Zet een cijfer uit de lijst tussen accolades: {gehuisvest}. Een # begint een kop, een - een punt.",
    )
    versie = VersieField()
