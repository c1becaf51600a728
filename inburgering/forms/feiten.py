"""Forms about exams, more time, exemptions and fines."""

from typing import Any

from django import forms

from core.forms import Invoer
from core.formvelden import DagField, LaatsteDagField
from core.keuze import list_choices
from inburgering.domain.keuzes import (
    Boetegrond,
    Onderdeel,
    Uitslag,
    Verlengingsbesluit,
    Verlengingsgrond,
    Vrijstellingsoort,
    Wet,
)

HOOGSTE_BOETE = 1250  # Wi 2013 art. 34


class MetWet(Invoer):
    """A form that offers only what the law of this person knows, and what stands there already."""

    niet_in: dict[str, tuple[str, str, Any]] = {}
    """Per law: the field, the choice that this law does not know, and the choices."""

    def __init__(self, *args: Any, wet: str, nu: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if wet in self.niet_in:
            naam, keuze, soort = self.niet_in[wet]
            veld = self.fields[naam]
            assert isinstance(veld, forms.ChoiceField)
            veld.choices = list_choices(soort, zonder=() if nu == keuze else (keuze,))


class ExamenForm(MetWet):
    """One try at a part of the exam."""

    niet_in = {Wet.WI2021: ("onderdeel", Onderdeel.ONA, Onderdeel)}

    onderdeel = forms.ChoiceField(label="Welk examen?", choices=list_choices(Onderdeel), widget=forms.RadioSelect)
    op = DagField(label="Datum van het examen", help_text="Ook een dag die nog moet komen. Bijvoorbeeld 24-11-2026.")
    uitslag = forms.ChoiceField(
        label="Uitslag",
        choices=list_choices(Uitslag),
        initial=Uitslag.WACHT,
        widget=forms.RadioSelect,
        help_text="De uitslag staat in Mijn Inburgering en in de brief van DUO.",
    )


class TermijnverlengingForm(MetWet):
    """More time was asked from DUO."""

    niet_in = {
        Wet.WI2013: ("grond", Verlengingsgrond.INSPANNING, Verlengingsgrond),
        Wet.WI2021: ("grond", Verlengingsgrond.ALFABETISERING, Verlengingsgrond),
    }

    grond = forms.ChoiceField(
        label="Waarom is meer tijd gevraagd?",
        choices=list_choices(Verlengingsgrond),
        widget=forms.RadioSelect,
        help_text="Kies alleen de soort. Wat er met iemand is, bijvoorbeeld over gezondheid, bewaart Wegwijs niet.",
    )
    aangevraagd_op = DagField(
        label="Aangevraagd bij DUO op", help_text="De dag van versturen. Bijvoorbeeld 24-11-2026."
    )


class VerlengingWijzigForm(TermijnverlengingForm):
    """What DUO decided, or a correction of the request."""

    besluit = forms.ChoiceField(
        label="Wat besloot DUO?", choices=list_choices(Verlengingsbesluit), widget=forms.RadioSelect
    )
    besloten_op = DagField(
        label="Datum op de brief met het besluit",
        required=False,
        help_text="Alleen als er een besluit is. Bijvoorbeeld 24-11-2026.",
    )
    nieuw_einde = DagField(
        label="Nieuwe laatste dag om in te burgeren, volgens deze brief",
        required=False,
        help_text="Alleen als DUO meer tijd geeft. Bijvoorbeeld 24-11-2026.",
    )


class VrijstellingForm(Invoer):
    """The duty does not hold. Only the kind is asked, never the reason."""

    soort = forms.ChoiceField(
        label="Wat geldt er?",
        choices=list_choices(Vrijstellingsoort),
        widget=forms.RadioSelect,
        help_text="Kies alleen de soort. Waarom iemand ontheffing kreeg, bewaart Wegwijs niet: "
        "gegevens over gezondheid horen hier niet.",
    )
    begin = DagField(label="Geldt vanaf", help_text="De dag die in de brief staat. Bijvoorbeeld 24-11-2026.")
    eind = LaatsteDagField(
        label="Geldt tot en met",
        required=False,
        help_text="De laatste dag. Laat dit leeg als het voor altijd is.",
    )


class BoeteForm(Invoer):
    """A fine, as its letter says."""

    grond = forms.ChoiceField(label="Waarvoor is de boete?", choices=list_choices(Boetegrond), widget=forms.RadioSelect)
    dagtekening = DagField(
        label="Datum op de brief",
        help_text="Van deze dag tellen de zes weken om bezwaar te maken. Bijvoorbeeld 24-11-2026.",
    )
    bedrag = forms.IntegerField(
        label="Bedrag in hele euro’s",
        min_value=1,
        max_value=HOOGSTE_BOETE,
        error_messages={
            "min_value": "Vul het bedrag van de boete in, bijvoorbeeld 340.",
            "max_value": "Een boete is ten hoogste 1250 euro. Kijk het bedrag na.",
        },
        help_text="Bijvoorbeeld 340.",
    )
    nieuw_einde = DagField(
        label="Nieuwe laatste dag, volgens deze brief",
        required=False,
        help_text="Om in te burgeren, of om de participatieverklaring te tekenen. "
        "Alleen als de brief die dag noemt. Bijvoorbeeld 24-11-2026.",
    )


class BoeteWijzigForm(BoeteForm):
    """The fine was taken back, or is corrected."""

    vervallen_op = DagField(
        label="Ingetrokken of vernietigd op",
        required=False,
        help_text="Alleen als de boete niet meer hoeft, bijvoorbeeld na bezwaar.",
    )
