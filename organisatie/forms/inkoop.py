"""Input for what gemeenten bought."""

from typing import Any

from django import forms

from core.forms import Invoer
from core.formvelden import DagField, LaatsteDagField
from organisatie.figuren import PRODUCTEN
from organisatie.forms.gemeenten import AantalField
from organisatie.models import Gemeente


class InkoopForm(Invoer):
    """So many of what, by which gemeenten, from when until when."""

    naam = forms.CharField(label="Afspraak", max_length=120, help_text="Bijvoorbeeld: coaching naar werk, 2017–2018.")
    product = forms.ChoiceField(label="Wat is ingekocht?", help_text="Het cijfer waarmee dit geteld wordt.")
    aantal = AantalField(label="Afgesproken aantal", van=1)
    begin = DagField(label="Eerste dag")
    laatste_dag = LaatsteDagField(label="Laatste dag")
    gemeenten = forms.ModelMultipleChoiceField(
        label="Welke gemeenten?", queryset=Gemeente.objects.none(), widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, gemeenten: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("gemeenten", gemeenten)
        self.fields["product"].choices = [("", "Kies een cijfer"), *PRODUCTEN.items()]  # type: ignore[attr-defined]

    def begin_van(self, row: Any) -> dict[str, Any]:
        """With the gemeenten as a list of choices."""
        return super().begin_van(row) | {"gemeenten": list(row.gemeenten.all())}
