"""Forms about the duty itself: the letter of DUO, the plan of the gemeente, the school, and the end."""

from typing import Any

from django import forms

from core.forms import Invoer
from core.formvelden import DagField
from core.keuze import list_choices
from inburgering.domain.keuzes import Leerroute, Wet
from inburgering.domain.stand import find_wet
from inburgering.domain.weigeren import why_no_wet
from organisatie.models import Partner


class PlichtForm(Invoer):
    """What the letter of DUO says. The law follows from the day on which the duty began."""

    kennisgeving_op = DagField(
        label="Datum op de brief van DUO waarin staat dat je moet inburgeren",
        required=False,
        help_text="De datum staat boven aan de brief. Bijvoorbeeld 24-11-2026.",
    )
    plichtig_op = DagField(
        label="Vanaf welke dag moet deze persoon inburgeren?",
        required=False,
        help_text="Deze dag staat in de brief van DUO. De wet hangt ervan af. Bijvoorbeeld 24-11-2026.",
    )
    wet = forms.ChoiceField(
        label="Welke wet geldt?",
        choices=list_choices(Wet),
        required=False,
        widget=forms.RadioSelect,
        help_text="Vulde je hierboven de dag in? Dan mag je dit leeg laten.",
    )
    einde_volgens_duo = DagField(
        label="Laatste dag om in te burgeren, volgens de brief van DUO",
        required=False,
        help_text="Alleen als een brief van DUO die dag noemt. Noemt die geen dag, laat dit dan leeg.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # One of the two must be filled in, so neither may be called optional.
        self.fields["plichtig_op"].zonder_merk = self.fields["wet"].zonder_merk = True  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any] | None:
        """Fill in the law that follows from the day; one that contradicts it gets its sentence at the field."""
        cleaned = super().clean()
        plichtig_op, wet = self.cleaned_data.get("plichtig_op"), self.cleaned_data.get("wet")
        if self.errors.keys() & {"plichtig_op", "wet"}:
            return cleaned
        if not wet and not plichtig_op:
            self.add_error("wet", "Kies de wet, of vul hierboven in vanaf welke dag deze persoon moet inburgeren.")
        elif not wet and plichtig_op:
            self.cleaned_data["wet"] = find_wet(plichtig_op)
        elif weigering := why_no_wet(wet or "", plichtig_op):
            self.add_error(weigering.veld, weigering.zin)
        return cleaned


class PlanForm(Invoer):
    """What the gemeente did and decided, under the law of 2021."""

    brede_intake_op = DagField(
        label="Dag van het gesprek bij de gemeente over inburgeren (brede intake)", required=False
    )
    leerbaarheidstoets_op = DagField(label="Dag van de leerbaarheidstoets", required=False)
    pip_op = DagField(
        label="Datum op het PIP",
        required=False,
        help_text="PIP: plan inburgering en participatie, een brief van de gemeente. Is er een nieuw PIP gekomen? "
        "Vul dan toch de datum van het eerste PIP in: daarvan tellen de drie jaar.",
    )
    leerroute = forms.ChoiceField(
        label="Leerroute in het PIP",
        choices=[("", "Nog niet bekend"), *list_choices(Leerroute)],
        required=False,
        widget=forms.RadioSelect,
    )


class SchoolForm(Invoer):
    """Where somebody learns, and what was done besides the exam."""

    taalschool = forms.ModelChoiceField(
        label="Taalschool",
        queryset=Partner.objects.none(),
        required=False,
        empty_label="nog geen",
        help_text="Staat de school er niet bij? Vraag de teamleider om die bij de partners te zetten.",
    )
    pvt_op = DagField(
        label="Participatieverklaring (PVT) ondertekend op",
        required=False,
        help_text="De dag van de handtekening. Die staat op de verklaring. Bijvoorbeeld 24-11-2026.",
    )
    map_op = DagField(
        label="MAP afgerond op",
        required=False,
        help_text="MAP: Module Arbeidsmarkt en Participatie. Bij de onderwijsroute hoeft dit niet.",
    )

    def __init__(self, *args: Any, scholen: Any, wet: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("taalschool", scholen)
        if wet == Wet.WI2013:
            del self.fields["map_op"]


class AfrondingForm(Invoer):
    """The day on which the duty was met."""

    geslaagd_op = DagField(
        label="Ingeburgerd op",
        required=False,
        help_text="De dag die in de brief of op het diploma van DUO staat. Maak dit leeg als het een vergissing was.",
    )
