"""Input for the settings of a gemeente."""

from typing import Any

from django import forms

from core.forms import Invoer
from core.formvelden import DagField, LaatsteDagField, VersieField
from organisatie.domain import Huisvestingsdatum
from organisatie.figuren import GROEPEN
from organisatie.models.cijfers import EERSTE_JAAR, HELFTEN, LAATSTE_JAAR

VEEL = 100_000


class JaarField(forms.IntegerField):
    """A calendar year that the figures can be about."""

    def __init__(self, *, label: str, **kwargs: Any) -> None:
        zin = f"Vul een jaar in tussen {EERSTE_JAAR} en {LAATSTE_JAAR}."
        super().__init__(
            label=label,
            min_value=EERSTE_JAAR,
            max_value=LAATSTE_JAAR,
            error_messages={"invalid": zin, "min_value": zin, "max_value": zin},
            **kwargs,
        )


class AantalField(forms.IntegerField):
    """A whole number within bounds, refused in one sentence."""

    def __init__(self, *, label: str, van: int = 0, tot: int = VEEL, **kwargs: Any) -> None:
        zin = f"Vul een heel getal in van {van} tot en met {tot}."
        super().__init__(
            label=label,
            min_value=van,
            max_value=tot,
            error_messages={"invalid": zin, "min_value": zin, "max_value": zin},
            **kwargs,
        )


class GemeentedefinitieForm(Invoer):
    """How the gemeente counts from a day on."""

    begin = DagField(label="Geldt vanaf", help_text="De definitie van nu eindigt vanzelf op de dag ervoor.")
    maanden_begeleiding = AantalField(label="Maanden begeleiding", tot=240)
    maanden_infopunt = AantalField(label="Maanden infopunt daarna", tot=240)
    volwassen_vanaf = AantalField(label="Volwassen vanaf (leeftijd)", tot=120)
    traject_vanaf = AantalField(
        label="Traject vanaf (leeftijd)",
        tot=120,
        required=False,
        help_text="Leeg: iedereen krijgt een traject.",
    )
    vestiging_tot = AantalField(label="Vestiging: t/m maand", van=1, tot=60, initial=3)
    op_orde_tot = AantalField(
        label="Op orde: t/m maand", van=1, tot=60, initial=12, help_text="Daarna volgt de fase zelfredzaamheid."
    )
    ritme_vestiging = AantalField(label="Contact in de vestiging, elke … dagen", van=1, tot=365, initial=7)
    ritme_op_orde = AantalField(label="Contact tot alles op orde is, elke … dagen", van=1, tot=365, initial=14)
    ritme_zelfredzaam = AantalField(label="Contact daarna, elke … dagen", van=1, tot=365, initial=30)
    huisvestingsdatum = forms.ChoiceField(
        label="Welke datum telt als dag van huisvesting?",
        choices=Huisvestingsdatum.choices,
        widget=forms.RadioSelect,
    )

    def clean(self) -> dict[str, Any]:
        """The phases follow one another."""
        cleaned = super().clean() or self.cleaned_data
        vestiging, op_orde = cleaned.get("vestiging_tot"), cleaned.get("op_orde_tot")
        if vestiging and op_orde and op_orde < vestiging:
            self.add_error("op_orde_tot", "‘Op orde’ komt na de vestiging. Vul een latere maand in.")
        return cleaned


class RegistratieForm(Invoer):
    """What the gemeente keeps from a day on."""

    groep = forms.ChoiceField(label="Wat wordt bijgehouden?", choices=GROEPEN.items, widget=forms.RadioSelect)
    begin = DagField(label="Vanaf")
    laatste_dag = LaatsteDagField(
        label="Tot en met", required=False, help_text="Leeg: het wordt nog steeds bijgehouden."
    )

    def clean(self) -> dict[str, Any]:
        """The end never lies before the begin."""
        cleaned = super().clean() or self.cleaned_data
        begin, eind = cleaned.get("begin"), cleaned.get("laatste_dag")
        if begin and eind and eind <= begin:
            self.add_error("laatste_dag", "De laatste dag ligt voor de eerste dag. Kies een latere dag.")
        return cleaned


class RegistratieEndForm(Invoer):
    """Until when something was kept."""

    laatste_dag = LaatsteDagField(label="Laatste dag dat het is bijgehouden")


class TaakstellingForm(Invoer):
    """How many people in which half-year."""

    jaar = JaarField(label="Jaar")
    helft = forms.TypedChoiceField(
        label="Half jaar",
        choices=HELFTEN,
        coerce=int,
        widget=forms.RadioSelect,
    )
    aantal = AantalField(label="Aantal personen dat een woning moet krijgen")
    versie = VersieField()


class TaakstellingUpdateForm(Invoer):
    """Another number for a half-year that was filled in before."""

    aantal = AantalField(label="Aantal personen dat een woning moet krijgen")


class BeginsaldoForm(Invoer):
    """The one opening balance."""

    jaar = JaarField(label="Op 1 januari van het jaar")
    saldo = AantalField(
        label="Saldo",
        van=-VEEL,
        help_text="Een achterstand is een getal onder nul, bijvoorbeeld -16. Alles daarna wordt berekend.",
    )
    versie = VersieField()


class SaldocorrectieForm(Invoer):
    """A correction with its day and reason."""

    op = DagField(label="Op", help_text="Een correctie op 1 januari telt mee in het beginsaldo van dat jaar.")
    aantal = AantalField(
        label="Aantal", van=-VEEL, help_text="Erbij is een getal boven nul, eraf is een getal onder nul."
    )
    reden = forms.CharField(label="Reden", max_length=300)

    def clean_aantal(self) -> int:
        """Zero corrects nothing."""
        aantal: int = self.cleaned_data["aantal"]
        if aantal == 0:
            raise forms.ValidationError("Een correctie van 0 verandert niets. Vul een ander getal in.")
        return aantal


class GepubliceerdForm(Invoer):
    """A figure as it stands in print."""

    code = forms.ChoiceField(label="Welk cijfer?")
    jaar = JaarField(label="Over het jaar")
    waarde = forms.DecimalField(
        label="Wat er gedrukt staat",
        localize=True,
        max_digits=10,
        decimal_places=1,
        error_messages={
            "max_digits": "Dit getal is te groot. Vul in wat er gedrukt staat.",
            "max_whole_digits": "Dit getal is te groot. Vul in wat er gedrukt staat.",
            "max_decimal_places": "Vul ten hoogste één cijfer achter de komma in.",
        },
    )
    bron = forms.CharField(
        label="Waar het staat", max_length=200, help_text="Bijvoorbeeld: jaarverslag 2017, bladzijde 6."
    )

    def __init__(self, *args: Any, codes: dict[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].choices = [("", "Kies een cijfer"), *codes.items()]  # type: ignore[attr-defined]
