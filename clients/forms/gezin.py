"""Forms about who belongs to a gezin."""

from typing import Any

from django import forms

from clients.domain.keuzes import Komst, Vertrek
from clients.models import Client
from core.forms import Invoer
from core.formvelden import DagField
from core.keuze import list_choices

RELATIE_HULP = "Bijvoorbeeld: moeder, zoon, oma."
ERBIJ = (Komst.AANKOMST, Komst.GEBOORTE, Komst.INTREK)
WEG = (Vertrek.VERHUISD, Vertrek.SCHEIDING, Vertrek.ZELFSTANDIG, Vertrek.OVERLEDEN)


class MetPersoon(Invoer):
    """Somebody from the kaartjes that the search found."""

    client = forms.ModelChoiceField(
        label="Wie",
        queryset=Client.objects.none(),
        widget=forms.RadioSelect,
        empty_label=None,
        error_messages={
            "required": "Zoek eerst de persoon, en kies die dan.",
            "invalid_choice": "Kies iemand uit de lijst.",
        },
    )

    def __init__(self, *args: Any, kandidaten: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        veld = self.choose_from("client", kandidaten)
        veld.label_from_instance = lambda client: f"{client.naam}, geboren {client.geboortejaar}"


class LidmaatschapForm(MetPersoon):
    """Somebody becomes part of the gezin."""

    relatie = forms.CharField(label="Is in dit gezin", max_length=40, required=False, help_text=RELATIE_HULP)
    komst = forms.ChoiceField(
        label="Hoe",
        choices=[keuze for keuze in list_choices(Komst) if keuze[0] in ERBIJ],
        widget=forms.RadioSelect,
        error_messages={"required": "Kies hoe deze persoon erbij komt."},
    )
    begin = DagField(label="Vanaf", help_text="Bij een geboorte: de geboortedag. Bijvoorbeeld 24-11-2026.")


class GezinForm(MetPersoon):
    """The first two members of a gezin: the client of the page, and somebody else."""

    relatie_zelf = forms.CharField(label="Is in dit gezin", max_length=40, required=False, help_text=RELATIE_HULP)
    relatie = forms.CharField(label="De ander is", max_length=40, required=False, help_text=RELATIE_HULP)
    begin = DagField(label="Vanaf", help_text="De dag waarop zij hier als gezin gingen wonen. Bijvoorbeeld 24-11-2026.")

    field_order = ("client", "relatie", "relatie_zelf", "begin")

    def __init__(self, *args: Any, zelf: Client, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.zelf = zelf
        self.fields["relatie_zelf"].label = f"{zelf.naam} is"

    def as_arguments(self) -> dict[str, Any]:
        """Both people together as ``leden``."""
        gegeven = self.cleaned_data
        leden = [(self.zelf, gegeven["relatie_zelf"]), (gegeven["client"], gegeven["relatie"])]
        return {"leden": leden, "begin": gegeven["begin"]}


class VertrekForm(Invoer):
    """Somebody is no longer part of the gezin."""

    vertrek = forms.ChoiceField(
        label="Waarom",
        choices=[keuze for keuze in list_choices(Vertrek) if keuze[0] in WEG],
        widget=forms.RadioSelect,
        error_messages={"required": "Kies waarom deze persoon niet meer bij het gezin hoort."},
    )
    eind = DagField(
        label="Niet meer vanaf",
        help_text="De eerste dag dat deze persoon er niet meer bij hoort. Bijvoorbeeld 24-11-2026.",
    )


class SplitsingForm(Invoer):
    """Who go on as a gezin of their own."""

    leden = forms.ModelMultipleChoiceField(
        label="Wie komen in het nieuwe gezin?",
        queryset=Client.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Kies wie er in het nieuwe gezin komt."},
    )
    op = DagField(label="Vanaf")

    def __init__(self, *args: Any, leden: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("leden", leden)
