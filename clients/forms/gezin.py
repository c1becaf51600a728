"""Forms about who belongs to a gezin."""

from typing import Any

from django import forms

from clients.domain.keuzes import Komst, Vertrek
from clients.models import Client
from core.forms import Invoer
from core.formvelden import DagField
from core.keuze import list_choices

RELATIE_HULP = "Bijvoorbeeld: moeder, zoon, oma."
ERBIJ = (Komst.BEGIN, Komst.AANKOMST, Komst.GEBOORTE, Komst.INTREK)
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


class GezinForm(Invoer):
    """A whole gezin at once: the client of the page, and a line for each other person with what they are in it."""

    client = forms.ModelMultipleChoiceField(
        label="Wie horen erbij?",
        queryset=Client.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": "Zoek wie erbij hoort, en zet een vinkje bij die persoon.",
            "invalid_choice": "Kies mensen uit de lijst.",
        },
    )
    relatie_zelf = forms.CharField(max_length=40, required=False, help_text=RELATIE_HULP)
    begin = DagField(label="Vanaf", help_text="De dag waarop zij hier als gezin gingen wonen. Bijvoorbeeld 24-11-2026.")

    def __init__(self, *args: Any, kandidaten: Any, zelf: Client, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.zelf = zelf
        self.fields["relatie_zelf"].label = f"{zelf.naam} is"
        veld = self.choose_from("client", kandidaten)
        veld.label_from_instance = lambda client: f"{client.naam}, geboren {client.geboortejaar}"
        for kandidaat in kandidaten:
            self.fields[_name_relatie(kandidaat)] = forms.CharField(
                label=f"{kandidaat.naam} is", max_length=40, required=False
            )

    @property
    def lijnen(self) -> list[tuple[Any, Any]]:
        """Each person who was found: the tick box, and the field for what they are in the gezin."""
        vinkjes = self["client"].subwidgets
        return [(vinkje, self[_name_relatie(vinkje.data["value"].instance)]) for vinkje in vinkjes]

    def as_arguments(self) -> dict[str, Any]:
        """Everybody together as ``leden``."""
        gegeven = self.cleaned_data
        anderen = [(client, gegeven[_name_relatie(client)]) for client in gegeven["client"]]
        return {"leden": [(self.zelf, gegeven["relatie_zelf"]), *anderen], "begin": gegeven["begin"]}


def _name_relatie(client: Client) -> str:
    return f"relatie_{client.pk}"


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
