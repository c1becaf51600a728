"""The form of a handover: for each bundle who takes it over."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from core.forms import Invoer
from core.formvelden import DagField, LaatsteDagField
from vandaag.tonen.overdragen import Bundelbeeld

NAAR = "naar-"
MEELEZEN = [(0, "niet"), (7, "een week"), (14, "twee weken"), (30, "een maand")]


class OverdragenForm(Invoer):
    """From which day, until which day (for a holiday), and who takes over what."""

    op = DagField(label="Vanaf", help_text="Vanaf deze dag heeft de ander het in handen.")
    laatste_dag = LaatsteDagField(
        label="Tot en met",
        required=False,
        help_text="Alleen bij afwezigheid, zoals een vakantie. Leeg: het gaat voorgoed over.",
    )

    meelezen = forms.TypedChoiceField(
        label="Hoe lang mag wie overdraagt nog meelezen?",
        choices=MEELEZEN,
        coerce=int,
        initial=0,
        help_text="Lezen kan dan nog, wijzigen niet. Bij afwezigheid is dit niet nodig.",
    )

    def __init__(
        self,
        *args: Any,
        bundels: Sequence[Bundelbeeld],
        collegas: Sequence[Any],
        voorstel: Mapping[str, int],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.bundels = bundels
        self.collegas = {str(collega.pk): collega for collega in collegas}
        keuzes = [("", "kies een collega"), *((pk, collega.naam) for pk, collega in self.collegas.items())]
        for bundel in bundels:
            self.fields[f"{NAAR}{bundel.sleutel}"] = forms.ChoiceField(
                label=bundel.naam,
                choices=[("", "maak een keuze"), *bundel.keuzes] if bundel.keuzes else keuzes,
                initial=str(voorstel.get(bundel.sleutel, "")),
                help_text="" if bundel.keuzes else ", ".join(bundel.wat),
                error_messages={"required": "Kies wie dit overneemt: niets blijft zonder eigenaar."},
            )

    def as_arguments(self) -> dict[str, Any]:
        """The bundles with the colleagues themselves, or with the key of what was chosen."""
        waarden = super().as_arguments()
        rest = {naam: waarde for naam, waarde in waarden.items() if not naam.startswith(NAAR)}
        eigen = {bundel.sleutel for bundel in self.bundels if bundel.keuzes}
        gekozen = {n.removeprefix(NAAR): w for n, w in waarden.items() if n.startswith(NAAR)}
        return rest | {"naar": {s: w if s in eigen else self.collegas[w] for s, w in gekozen.items()}}
