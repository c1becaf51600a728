"""Forms about the koppeling, the homes, and living in a gemeente."""

from collections.abc import Sequence
from typing import Any

from django import forms

from clients.domain import clean_postcode
from clients.domain.keuzes import Aanboduitkomst, Huisvestingsoort, Woningsoort
from clients.forms.samen import OokVoor
from clients.models import Huisvesting, Woning
from core.forms import Invoer
from core.formvelden import DagField
from core.keuze import list_choices
from organisatie.models import Gemeente, Partner


class Gemeenteveld(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A gemeente. All can be chosen: the name of a town is no secret, and people move."""

    def __init__(self, queryset: Any = None) -> None:
        super().__init__(
            label="Gemeente",
            queryset=Gemeente.objects.order_by("sorteersleutel") if queryset is None else queryset,
            empty_label="kies een gemeente",
            error_messages={"required": "Kies een gemeente."},
        )


class MetWoning(Invoer):
    """A home from a short list; ``woningen`` are all homes in reach, ``keuze`` those that the list shows."""

    woning = forms.ModelChoiceField(
        label="Woning",
        queryset=Woning.objects.none(),
        empty_label="kies een woning",
        error_messages={"required": "Kies een woning, of voeg een nieuwe toe."},
    )

    def __init__(self, *args: Any, woningen: Any, keuze: Sequence[Woning], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        veld = self.choose_from("woning", woningen)
        namen = [(woning.pk, _name_woning(woning)) for woning in keuze]
        veld.widget.choices = [("", veld.empty_label), *namen]


def _name_woning(woning: Any) -> str:
    naam = f"{woning}, {woning.gemeente}"
    return f"{naam} (ook aan iemand anders aangeboden)" if woning.is_aangeboden else naam


class KoppelingForm(Invoer):
    """The COA links somebody to a gemeente."""

    gemeente = Gemeenteveld()
    op = DagField(label="Gekoppeld op")
    profiel_ontvangen_op = DagField(label="Informatieprofiel ontvangen op", required=False)


class NieuweKoppelingForm(OokVoor, KoppelingForm):
    """A new one, for the gezin too."""


class WoningaanbodForm(OokVoor, MetWoning):
    """A home that is offered."""

    aangeboden_op = DagField(label="Aangeboden op")

    field_order = ("woning", "aangeboden_op")


class AanbodantwoordForm(OokVoor):
    """What came of an offer."""

    uitkomst = forms.ChoiceField(
        label="Antwoord",
        choices=[keuze for keuze in list_choices(Aanboduitkomst) if keuze[0] != Aanboduitkomst.OPEN],
        widget=forms.RadioSelect,
        error_messages={"required": "Kies of de woning is aanvaard of geweigerd."},
    )
    beantwoord_op = DagField(label="Antwoord op")
    reden = forms.CharField(
        label="Reden van weigeren", max_length=300, required=False, help_text="Alleen als de woning is geweigerd."
    )


class HuisvestingBasis(Invoer):
    """What is known of a placement."""

    gemeente = Gemeenteveld()
    soort = forms.ChoiceField(
        label="Hoe komt deze persoon hier wonen?",
        choices=list_choices(Huisvestingsoort),
        initial=Huisvestingsoort.REGULIER,
        widget=forms.RadioSelect,
    )
    begin = DagField(label="Gehuisvest op", help_text="De dag van de sleutel. Bijvoorbeeld 24-11-2026.")
    brp_op = DagField(label="Ingeschreven in de BRP op", required=False)
    coa_op = DagField(label="Datum bij het COA", required=False)
    is_gva = forms.BooleanField(
        label="GVA",
        required=False,
        help_text="Alleen voor wie in 2016 of 2017 tijdelijk is gehuisvest met deze regeling.",
    )


class HuisvestingForm(OokVoor, HuisvestingBasis, MetWoning):
    """Somebody comes to live in a gemeente, in a home when it is known."""

    field_order = ("gemeente", "soort", "begin", "woning", "brp_op", "coa_op", "is_gva")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["woning"].required = False


class HuisvestingEindForm(Invoer):
    """Somebody left the gemeente."""

    eind = DagField(
        label="Weg uit de gemeente op",
        help_text="De eerste dag dat deze persoon hier niet meer woont. Bijvoorbeeld 24-11-2026.",
    )


class HuisvestingVerwijderForm(Invoer):
    """Why a placement was a mistake; ``vorige`` names the gemeente where somebody then lived on, if there is one."""

    reden = forms.CharField(
        label="Waarom klopt deze huisvesting niet?",
        max_length=300,
        help_text="Bijvoorbeeld: bij de verkeerde persoon ingevuld.",
        error_messages={"required": "Vul in waarom deze huisvesting niet klopt."},
    )
    heropen = forms.BooleanField(required=False, initial=True)

    def __init__(self, *args: Any, vorige: Huisvesting | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if vorige is None:
            del self.fields["heropen"]
            return
        veld = self.fields["heropen"]
        veld.label = f"Deze persoon woonde gewoon nog in {vorige.gemeente}"
        veld.help_text = f"De huisvesting daar stopte op {vorige.eind:%d-%m-%Y}. Met dit vinkje gaat die weer door."


class BewoningForm(MetWoning):
    """Another home in the same gemeente."""

    begin = DagField(label="Woont daar vanaf")

    field_order = ("woning", "begin")


class WoningForm(Invoer):
    """A home; ``gemeenten`` are those that the team works for."""

    gemeente = Gemeenteveld(Gemeente.objects.none())
    straat = forms.CharField(label="Straat", max_length=100)
    huisnummer = forms.CharField(label="Huisnummer", max_length=20, help_text="Met toevoeging, bijvoorbeeld 12 A.")
    postcode = forms.CharField(label="Postcode", max_length=10, required=False)
    plaats = forms.CharField(label="Plaats", max_length=80, required=False)
    verhuurder = forms.ModelChoiceField(
        label="Verhuurder", queryset=Partner.objects.none(), required=False, empty_label="weet ik niet"
    )
    beschikbaar_vanaf = DagField(label="Beschikbaar vanaf", required=False)
    soort = forms.ChoiceField(
        label="Soort woning",
        choices=list_choices(Woningsoort),
        initial=Woningsoort.ZELFSTANDIG,
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, gemeenten: Any, verhuurders: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("gemeente", gemeenten)
        self.choose_from("verhuurder", verhuurders)

    def clean_postcode(self) -> str:
        """Four digits and two letters, or a sentence that says so."""
        try:
            return clean_postcode(self.cleaned_data["postcode"])
        except ValueError as fout:
            raise forms.ValidationError(str(fout)) from fout


class WoningFilterForm(forms.Form):
    """What the list of homes can be narrowed by; what it does not understand, it leaves out."""

    straat = forms.CharField(label="Straat", required=False, max_length=100)
    gemeente = forms.ModelChoiceField(
        label="Gemeente", queryset=Gemeente.objects.none(), required=False, empty_label="alle"
    )
    alleen_vrij = forms.BooleanField(label="Alleen woningen waar niemand woont", required=False)

    def __init__(self, *args: Any, gemeenten: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.label_suffix = ""
        veld = self.fields["gemeente"]
        assert isinstance(veld, forms.ModelChoiceField)
        veld.queryset = gemeenten

    def gekozen(self) -> dict[str, Any]:
        """What was understood of the filter."""
        self.is_valid()
        return self.cleaned_data
