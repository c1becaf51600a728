"""Input about the people of a team."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms

from core.datums import say_month
from core.forms import Invoer
from core.formvelden import DagField, LaatsteDagField
from core.keuze import list_choices
from core.periode import add_months
from organisatie.domain import Functie, Opleidingsoort, Verklaringsoort, Werkverband, say_uren
from organisatie.forms.talen import TAALVELDEN, MetTalen
from organisatie.models import Gebruiker, Teamlid, Werkgebied
from organisatie.models.team import UREN_PER_MAAND, UREN_PER_WEEK

MAANDEN_TERUG = 12


class MetWerkgebied(Invoer):
    """For which gemeente; not asked where there is one alone."""

    werkgebied = forms.ModelChoiceField(
        label="Waar", queryset=Werkgebied.objects.none(), empty_label="Kies een team en gemeente"
    )

    def __init__(self, *args: Any, werkgebieden: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        rows = werkgebieden.select_related("locatie", "gemeente")
        veld = self.choose_from("werkgebied", rows.order_by("locatie__sorteersleutel", "gemeente__sorteersleutel"))
        if len(enige := list(rows[:2])) == 1:
            veld.widget = forms.HiddenInput()
            self.initial.setdefault("werkgebied", enige[0].pk)


class TeamfunctieForm(MetWerkgebied):
    """What somebody does, on what footing, from when till when."""

    functie = forms.ChoiceField(label="Functie", choices=[("", "Kies een functie"), *list_choices(Functie)])
    verband = forms.ChoiceField(
        label="Hoe", choices=list_choices(Werkverband), widget=forms.RadioSelect, initial=Werkverband.VRIJWILLIG.value
    )
    uren_per_week = forms.DecimalField(
        label="Uren per week",
        required=False,
        min_value=Decimal("0.1"),
        max_value=UREN_PER_WEEK,
        decimal_places=1,
        help_text="Alleen voor een beroepskracht: de uren van het contract.",
    )
    begin = DagField(label="Eerste dag")
    laatste_dag = LaatsteDagField(label="Laatste dag", required=False, help_text="Leeg: het loopt door.")
    is_hoofdfunctie = forms.BooleanField(
        label="Dit is de hoofdfunctie",
        required=False,
        initial=True,
        help_text="In de totalen telt iedereen één keer, bij de hoofdfunctie.",
    )

    def clean(self) -> dict[str, Any]:
        """A function ends after it began."""
        cleaned = super().clean() or self.cleaned_data
        begin, eind = cleaned.get("begin"), cleaned.get("laatste_dag")
        if begin and eind and eind <= begin:
            self.add_error("laatste_dag", "De laatste dag ligt voor de eerste dag. Kies een latere dag.")
        return cleaned


class MetAccount(Invoer):
    """With which account somebody signs in."""

    gebruiker = forms.ModelChoiceField(
        label="Logt in als",
        queryset=Gebruiker.objects.none(),
        required=False,
        empty_label="geen account",
        help_text="Met een account vult deze persoon zelf de uren in.",
    )

    def choose_account(self, accounts: Any) -> None:
        """Choose from these accounts."""
        self.choose_from("gebruiker", accounts.order_by("sorteersleutel", "pk"))


class TeamlidForm(MetTalen, MetAccount):
    """Who somebody is."""

    naam = forms.CharField(label="Naam", max_length=120)

    field_order = ("naam", *TAALVELDEN, "gebruiker")

    def __init__(self, *args: Any, accounts: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_account(accounts)


class TeamlidCreateForm(TeamfunctieForm, MetTalen, MetAccount):
    """Somebody new in the team, with what they do."""

    naam = forms.CharField(label="Naam", max_length=120)

    field_order = (
        "naam", "werkgebied", "functie", "verband", "uren_per_week", "begin", "laatste_dag", *TAALVELDEN, "gebruiker",
    )  # fmt: skip

    def __init__(self, *args: Any, accounts: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["is_hoofdfunctie"]  # the first one is
        self.choose_account(accounts)


class TeamopleidingForm(MetWerkgebied):
    """Which training was followed, and when it ended."""

    soort = forms.ChoiceField(label="Opleiding", choices=[("", "Kies een opleiding"), *list_choices(Opleidingsoort)])
    naam = forms.CharField(
        label="Welke", max_length=120, required=False, help_text="Alleen als het uit de lijst niet blijkt."
    )
    afgerond_op = DagField(label="Afgerond op")

    field_order = ("soort", "naam", "afgerond_op", "werkgebied")


class TeamverklaringForm(Invoer):
    """A statement, and until when it holds."""

    soort = forms.ChoiceField(
        label="Wat", choices=list_choices(Verklaringsoort), widget=forms.RadioSelect, initial=Verklaringsoort.VOG.value
    )
    begin = DagField(label="Datum van de verklaring")
    laatste_dag = LaatsteDagField(
        label="Geldig tot en met", required=False, help_text="Leeg: de verklaring blijft geldig."
    )

    def clean(self) -> dict[str, Any]:
        """It ends after it began."""
        cleaned = super().clean() or self.cleaned_data
        begin, eind = cleaned.get("begin"), cleaned.get("laatste_dag")
        if begin and eind and eind <= begin:
            self.add_error("laatste_dag", "Deze dag ligt voor de datum van de verklaring. Kies een latere dag.")
        return cleaned


def make_urenveld(**kwargs: Any) -> forms.DecimalField:
    """The field for hours in a month."""
    return forms.DecimalField(min_value=0, max_value=UREN_PER_MAAND, decimal_places=1, **kwargs)


class MaandurenForm(MetWerkgebied):
    """My hours in a month."""

    maand = forms.TypedChoiceField(label="Maand", coerce=date.fromisoformat)
    uren = make_urenveld(label="Uren")

    field_order = ("maand", "uren", "werkgebied")

    def __init__(self, *args: Any, vandaag: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        keuzes = [(f"{maand:%Y-%m-%d}", say_month(maand)) for maand in list_maanden(vandaag)]
        self.fields["maand"].choices = keuzes  # type: ignore[attr-defined]


class TeamurenForm(Invoer):
    """The hours of everybody in the team in one month; ``voorstel`` is what stands in the boxes."""

    def __init__(
        self, *args: Any, mensen: Iterable[Teamlid], voorstel: Mapping[int, Decimal], vorige: Mapping[int, Decimal],
        **kwargs: Any,
    ) -> None:  # fmt: skip
        super().__init__(*args, **kwargs)
        for wie in mensen:
            veld = make_urenveld(
                label=wie.naam,
                required=False,
                initial=say_uren(voorstel[wie.pk]) if wie.pk in voorstel else "",
                help_text=f"De maand ervoor {say_uren(vorige[wie.pk])} uur." if wie.pk in vorige else "",
            )
            veld.zonder_merk = True  # type: ignore[attr-defined]  # all of them may stay empty
            self.add_field(f"uren-{wie.pk}", veld)

    def as_arguments(self) -> dict[str, Any]:
        """The hours by the number of the teamlid."""
        rest = dict(super().as_arguments())
        uren = {int(naam.removeprefix("uren-")): rest.pop(naam) for naam in list(rest) if naam.startswith("uren-")}
        return rest | {"uren": uren}


def list_maanden(vandaag: date) -> list[date]:
    """The first days of this month and those before it, the newest first."""
    deze = vandaag.replace(day=1)
    return [add_months(deze, -terug) for terug in range(MAANDEN_TERUG + 1)]
