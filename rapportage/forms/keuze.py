"""Which gemeente and which year: a question without consequences, so it is asked with GET."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms

from organisatie.models import Gemeente
from rapportage.rekenen import list_known_jaren

GEEN_CIJFERS = "Van {gemeente} worden nog geen cijfers bijgehouden. De teamleider kan dat aanzetten bij Gemeenten."
MEESTE_JAREN = 8
ANDER_JAAR = "Van {gemeente} zijn er cijfers van {eerste} t/m {laatste}. Kies een van die jaren."


class KeuzeForm(forms.Form):
    """The gemeenten whose totals this person reads, and a year."""

    gemeente = forms.TypedChoiceField(label="Gemeente", coerce=int)
    jaar = forms.IntegerField(label="Jaar", widget=forms.TextInput(attrs={"inputmode": "numeric", "size": 4}))

    def __init__(self, *args: Any, gemeenten: Sequence[Gemeente], stand: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.gemeenten = {gemeente.pk: gemeente for gemeente in gemeenten}
        self.stand = stand
        self.fields["gemeente"].choices = [(g.pk, g.naam) for g in gemeenten]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Refuse a year of which this gemeente has no figures, and say which ones it has."""
        cleaned = super().clean() or {}
        gemeente, jaar = self.gemeenten.get(cleaned.get("gemeente", 0)), cleaned.get("jaar")
        if gemeente is not None and jaar is not None:
            jaren = list_known_jaren(gemeente, self.stand)
            if not jaren:
                self.add_error("gemeente", GEEN_CIJFERS.format(gemeente=gemeente))
            elif jaar not in jaren:
                zin = ANDER_JAAR.format(gemeente=gemeente, eerste=jaren[0], laatste=jaren[-1])
                self.add_error("jaar", zin)
        return cleaned


class JarenForm(forms.Form):
    """Which years of a gemeente stand side by side; without a choice, the last ones."""

    jaar = forms.TypedMultipleChoiceField(
        label="Jaren",
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": "Kies ten minste twee jaren.",
            "invalid_choice": "Van %(value)s zijn er geen cijfers.",
        },
    )

    def __init__(self, *args: Any, jaren: Sequence[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        keuze = [(jaar, str(jaar)) for jaar in reversed(jaren)]
        self.fields["jaar"].choices = keuze  # type: ignore[attr-defined]
        self.fields["jaar"].help_text = f"Kies er twee tot {MEESTE_JAREN}."

    def clean_jaar(self) -> list[int]:
        """Refuse one year, and more than fit in a table that can be read."""
        jaren: list[int] = self.cleaned_data["jaar"]
        if len(jaren) < 2:
            raise forms.ValidationError("Kies ten minste twee jaren.")
        if len(jaren) > MEESTE_JAREN:
            raise forms.ValidationError(f"Je koos {len(jaren)} jaren. Kies er hoogstens {MEESTE_JAREN}.")
        return jaren
