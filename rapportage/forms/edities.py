"""What is fixed, and why."""

from collections.abc import Sequence
from typing import Any

from django import forms

from core.forms import Invoer
from core.keuze import list_choices
from rapportage.controles import Controle
from rapportage.edities.periode import Editiedeel
from rapportage.edities.vrijgeven import Keuzegetal
from rapportage.edities.wanneer import say_veld

WAAROM_GOED = "{naam}: {getallen}. Waarom is dat goed zo?"


class EditieForm(Invoer):
    """Fix the figures of a period; each check that fails asks for a sentence."""

    deel = forms.TypedChoiceField(
        label="Welke periode",
        coerce=Editiedeel,
        choices=list_choices(Editiedeel, zonder={Editiedeel.MAAND}),
        widget=forms.RadioSelect,
    )
    reden = forms.CharField(
        label="Waarom komt er een nieuwe editie?",
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Alleen nodig als er al een editie van deze periode is. De gemeente leest dit ook: geen namen.",
    )

    def __init__(self, *args: Any, fout: Sequence[Controle], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.controles = {say_veld(controle.naam): controle.naam for controle in fout}
        for controle in fout:
            self.fields[say_veld(controle.naam)] = forms.CharField(
                label=WAAROM_GOED.format(naam=controle.naam, getallen=controle.in_woorden),
                required=False,
                max_length=300,
                help_text="Of herstel het eerst. Deze zin komt onder de cijfers te staan. Schrijf geen namen op.",
            )

    def as_arguments(self) -> dict[str, Any]:
        """The sentences by the check that they are about."""
        velden = super().as_arguments()
        toelichtingen = {naam: velden.pop(veld, "") for veld, naam in self.controles.items()}
        return {**velden, "toelichtingen": toelichtingen}


class VrijgaveForm(Invoer):
    """Let the gemeente read one number as it is."""

    wat = forms.ChoiceField(label="Welk getal")
    reden = forms.CharField(
        label="Waarom mag de gemeente dit precies weten?",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Bijvoorbeeld: het staat zo in de opdracht. De gemeente leest dit ook. Schrijf geen namen op.",
    )

    def __init__(self, *args: Any, keuzes: Sequence[Keuzegetal], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["wat"].choices = [  # type: ignore[attr-defined]
            (keuze.sleutel, f"{keuze.label}: {keuze.waarde}") for keuze in keuzes
        ]
