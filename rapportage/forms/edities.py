"""What is fixed, and why."""

from collections.abc import Callable, Sequence
from typing import Any

from django import forms

from core.forms import Invoer
from core.keuze import list_choices
from rapportage.controles import Controle
from rapportage.edities.periode import Editiedeel
from rapportage.edities.vrijgeven import Keuzegetal
from rapportage.edities.wanneer import UITLEG, say_veld

WAAROM_GOED = "{naam}. Dit hoort gelijk te zijn: {getallen}. Waarom is dat goed zo?"


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

    def __init__(self, *args: Any, find_fout: Callable[[], Sequence[Controle]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reden"].zonder_merk = True  # type: ignore[attr-defined]  # its help text says when it is needed
        self._find_fout = find_fout
        for naam in self.data if self.is_bound else ():
            if naam.startswith(UITLEG):
                self.fields[naam] = _make_uitleg()
        if not self.is_bound:
            self._ask_for_fout()

    def submit(self, action: Callable[..., Any], **vast: Any) -> bool:
        """The action counts for itself, so the checks are looked at here only when the form is shown again."""
        is_gedaan = super().submit(action, **vast)
        if self.is_bound and not is_gedaan:
            self._ask_for_fout()
        return is_gedaan

    def as_arguments(self) -> dict[str, Any]:
        """The sentences by the field of the check that they are about."""
        velden = super().as_arguments()
        toelichtingen = {naam: velden.pop(naam) for naam in list(velden) if naam.startswith(UITLEG)}
        return {**velden, "toelichtingen": toelichtingen}

    def _field_of(self, veld: str | None) -> str | None:
        if veld and veld.startswith(UITLEG):
            self.fields.setdefault(veld, _make_uitleg())
        return super()._field_of(veld)

    def _ask_for_fout(self) -> None:
        """A field for each check that fails, with its numbers; no other."""
        fout = {say_veld(controle.naam): controle for controle in self._find_fout()}
        for naam in [naam for naam in self.fields if naam.startswith(UITLEG)]:
            if naam not in fout:
                del self.fields[naam]
        for naam, controle in fout.items():
            self.fields.setdefault(naam, _make_uitleg())
            self[naam].label = WAAROM_GOED.format(naam=controle.naam, getallen=controle.in_woorden)


def _make_uitleg() -> forms.CharField:
    veld = forms.CharField(
        required=False,
        max_length=300,
        help_text="Of herstel het eerst. Deze zin komt onder de cijfers te staan. Schrijf geen namen op.",
    )
    veld.zonder_merk = True  # type: ignore[attr-defined]  # the action asks for it: nothing can be fixed without
    return veld


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
