"""Forms about the list of what must be arranged."""

from typing import Any

from django import forms

from begeleiding.domain.keuzes import Puntgroep, Stand, VoorWie
from core.forms import Invoer
from core.formvelden import DagField, LaatsteDagField
from core.keuze import list_choices


def _make_getal(label: str, tot: int, **kwargs: Any) -> forms.IntegerField:
    zin = f"Vul een heel getal in van {kwargs.get('min_value', 0)} tot en met {tot}."
    fouten = dict.fromkeys(("invalid", "min_value", "max_value"), zin)
    return forms.IntegerField(label=label, max_value=tot, error_messages=fouten, **{"min_value": 0, **kwargs})


class PuntdagForm(Invoer):
    """How one thing on the list stands, and since which day."""

    stand = forms.ChoiceField(
        label="Hoe is het gegaan?", widget=forms.RadioSelect,
        choices=[(s.value, s.label) for s in Stand if s is not Stand.TE_DOEN],
    )  # fmt: skip
    op = DagField(label="Op welke dag?")


class CheckpuntForm(Invoer):
    """One thing that must be arranged, for whom, and when."""

    naam = forms.CharField(label="Wat moet er geregeld worden?", max_length=80)
    groep = forms.ChoiceField(label="Onder welk kopje?", choices=Puntgroep.choices, widget=forms.RadioSelect)
    voor_wie = forms.ChoiceField(
        label="Voor wie?", choices=list_choices(VoorWie), widget=forms.RadioSelect, initial=VoorWie.IEDEREEN.value
    )
    vanaf_dagen = _make_getal(
        "Verschijnt na hoeveel dagen?", 800, initial=0, help_text="0: meteen op de dag van de sleutel."
    )
    binnen_maanden = _make_getal(
        "Klaar binnen hoeveel maanden?", 36, min_value=1, required=False, help_text="Leeg: er is geen uiterste dag."
    )
    volgorde = _make_getal("Volgorde", 999, initial=50, help_text="Een laag getal komt eerst.")
    begin = DagField(label="In gebruik vanaf")
    laatste_dag = LaatsteDagField(label="Tot en met", required=False, help_text="Leeg zolang het in gebruik is.")

    def clean(self) -> dict[str, Any]:
        """The end never lies before the begin."""
        cleaned = super().clean() or self.cleaned_data
        begin, eind = cleaned.get("begin"), cleaned.get("laatste_dag")
        if begin and eind and eind <= begin:
            self.add_error("laatste_dag", "De laatste dag ligt voor de eerste dag. Kies een latere dag.")
        return cleaned
