"""Forms that make and change a client."""

from collections.abc import Collection
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Fieldset, Layout
from django import forms

from clients.domain import Geboorte
from clients.forms.velden import (
    NAAMVELDEN,
    TAALVELDEN,
    MetGeboorte,
    MetGegevens,
    MetNaam,
    begin_van_gegevens,
)
from clients.landen import ONBEKEND
from clients.models import Client

GEBOORTEVELDEN = ("geboren_dag", "geboren_maand", "geboren_jaar", "jaar_onbekend")
CONTACTVELDEN = ("telefoon", "email")


def _helper(*delen: Any) -> FormHelper:
    """Headings between the fields; the page draws form tag and buttons."""
    helper = FormHelper()
    helper.form_tag = False
    helper.layout = Layout(*delen)
    return helper


class NieuweClientForm(MetNaam, MetGeboorte, MetGegevens):
    """A new client. Needed are a name, a year of birth and the sex; the rest can wait."""

    gezocht = forms.CharField(widget=forms.HiddenInput, max_length=100)
    getoond = forms.CharField(widget=forms.HiddenInput, required=False, max_length=200)
    is_ander = forms.BooleanField(label="Ja, dit is iemand anders", required=False)

    geen_vrije_tekst = (*MetGegevens.geen_vrije_tekst, "gezocht", "getoond")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["nationaliteit"].required = False
        self.fields["tolk"].required = False
        self.helper = _helper(
            "gezocht",
            Fieldset("Naam", *NAAMVELDEN),
            Fieldset("Geboren", *GEBOORTEVELDEN),
            Fieldset("Persoon", "geslacht", "nationaliteit", *TAALVELDEN, "tolk", "v_nummer"),
            Fieldset("Bereikbaar", *CONTACTVELDEN),
        )

    def geboorte(self) -> Geboorte | None:
        """The year of birth that was typed, for comparing; None when it is not known or not right."""
        jaar = self.cleaned_data.get("geboren_jaar")
        return Geboorte.van_delen(jaar) if jaar and "geboren_jaar" not in self.errors else None

    def confirm(self, dubbelen: Collection[int]) -> bool:
        """Whether these possible doubles were all seen and answered with "somebody else"; else ask it at the field."""
        if not dubbelen:
            return True
        self.helper.layout.fields[:0] = ["getoond", "is_ander"]
        gezien = {int(pk) for pk in self.cleaned_data.get("getoond", "").split(",") if pk.isdecimal()}
        if self.cleaned_data.get("is_ander") and gezien >= set(dubbelen):
            return True
        typed = {naam: self.data.get(naam) for naam in self.data}
        typed.pop("is_ander", None)
        self.data = typed | {"getoond": ",".join(str(pk) for pk in sorted(dubbelen))}
        self.add_error(
            "is_ander",
            "Kijk of het een van de mensen hierboven is. Is het iemand anders? Zet dan dit vinkje.",
        )
        return False

    def as_arguments(self) -> dict[str, Any]:
        """Without what only guards against doubles."""
        rest = dict(super().as_arguments())
        rest["nationaliteit"] = rest["nationaliteit"] or ONBEKEND
        rest["tolk"] = rest["tolk"] or self.fields["tolk"].initial
        return {naam: waarde for naam, waarde in rest.items() if naam not in {"gezocht", "getoond", "is_ander"}}


class ClientForm(MetGeboorte, MetGegevens):
    """Change what is known about a client."""

    adres_afgeschermd = forms.BooleanField(
        label="Adres afschermen",
        required=False,
        help_text="Straat en gezin zijn dan nergens in lijsten te zien. Bijvoorbeeld bij geweld of een geheim adres.",
    )
    versie = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = _helper(
            "versie",
            Fieldset("Geboren", *GEBOORTEVELDEN),
            Fieldset("Persoon", "geslacht", "nationaliteit", *TAALVELDEN, "tolk", "v_nummer"),
            Fieldset("Bereikbaar", *CONTACTVELDEN, "adres_afgeschermd"),
        )

    def begin_van(self, row: Client) -> dict[str, Any]:
        """The boxes as they stand in the database."""
        return begin_client(row)


def begin_client(client: Client) -> dict[str, Any]:
    """What ``ClientForm`` shows for a stored client."""
    return begin_van_gegevens(client) | {
        "adres_afgeschermd": client.adres_afgeschermd,
        "versie": client.versie,
    }
