"""Forms that make and change a client."""

from collections.abc import Collection
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from clients.domain import Geboorte
from clients.domain.landen import ONBEKEND
from clients.forms.velden import (
    NAAMVELDEN,
    MetGeboorte,
    MetGegevens,
    MetNaam,
)
from core.adres import read_rownummer
from namen.zoeksleutel import LANGSTE_VRAAG
from organisatie.forms.talen import TAALVELDEN

GEBOORTEVELDEN = ("geboren_dag", "geboren_maand", "geboren_jaar", "jaar_onbekend")
PERSOONVELDEN = ("geslacht", "nationaliteit", *TAALVELDEN, "tolk", "v_nummer", "telefoon", "email")


class NieuweClientForm(MetNaam, MetGeboorte, MetGegevens):
    """A new client. Needed are a name, a year of birth and the sex; the rest can wait."""

    # The order of the page: the summary of what is wrong follows it.
    field_order = ("is_ander", *NAAMVELDEN, *GEBOORTEVELDEN, *PERSOONVELDEN)

    gezocht = forms.CharField(widget=forms.HiddenInput, max_length=LANGSTE_VRAAG)
    getoond = forms.CharField(widget=forms.HiddenInput, required=False, max_length=200)
    is_ander = forms.BooleanField(label="Ja, dit is iemand anders", required=False)

    geen_vrije_tekst = (*MetGegevens.geen_vrije_tekst, "gezocht", "getoond")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["nationaliteit"].required = False
        self.fields["tolk"].required = False
        self.fields["nationaliteit"].initial = ONBEKEND

    def naamvelden(self) -> list[BoundField]:
        """The boxes of the name, to be drawn together."""
        return [self[naam] for naam in NAAMVELDEN]

    def geboorte(self) -> Geboorte | None:
        """The year of birth that was typed, for comparing; None when it is not known or not right."""
        jaar = self.cleaned_data.get("geboren_jaar")
        return Geboorte.van_delen(jaar) if jaar and "geboren_jaar" not in self.errors else None

    def confirm(self, dubbelen: Collection[int]) -> bool:
        """Whether these possible doubles were all seen and answered with "somebody else"; else ask it at the field."""
        if not dubbelen:
            return True
        gezien = {read_rownummer(pk) for pk in self.cleaned_data.get("getoond", "").split(",")}
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

    field_order = (*GEBOORTEVELDEN, *PERSOONVELDEN)

    adres_afgeschermd = forms.BooleanField(
        label="Adres afschermen",
        required=False,
        help_text="Straat en gezin zijn dan nergens in lijsten te zien. Bijvoorbeeld bij geweld of een geheim adres.",
    )
