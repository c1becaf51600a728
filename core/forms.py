"""The base of every form: understands input, hands it to one action, and shows what the action refuses."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from django import forms

from core.errors import Refused, Stale
from core.vrije_tekst import BSN_GEWEIGERD, bsn_in, zonder_stuurtekens

ZINNEN = {
    (forms.Field, "required"): "Vul dit in.",
    (forms.BooleanField, "required"): "Zet hier een vinkje.",
    (forms.ChoiceField, "required"): "Kies een mogelijkheid.",
    (forms.MultipleChoiceField, "required"): "Kies ten minste één mogelijkheid.",
    (forms.ModelChoiceField, "required"): "Kies een mogelijkheid.",
    (forms.ModelMultipleChoiceField, "required"): "Kies ten minste één mogelijkheid.",
    (forms.ChoiceField, "invalid_choice"): "Kies een mogelijkheid uit de lijst.",
    (forms.ModelChoiceField, "invalid_choice"): "Kies een mogelijkheid uit de lijst.",
    (forms.DateField, "invalid"): "Vul een datum in, bijvoorbeeld 24-11-2026.",
    (forms.TimeField, "invalid"): "Vul een tijd in, bijvoorbeeld 14:30.",
    (forms.IntegerField, "invalid"): "Vul een heel getal in, bijvoorbeeld 12.",
    (forms.DecimalField, "invalid"): "Vul een getal in, bijvoorbeeld 12,5.",
    (forms.EmailField, "invalid"): "Dit is geen e-mailadres. Een voorbeeld: naam@voorbeeld.nl.",
}
"""What to do next, where Django only says what is wrong. A sentence that a form gives itself comes first."""


@dataclass(frozen=True, slots=True)
class Verschil:
    """One field that two people changed: its label, what stands there now, and what this person typed."""

    label: str
    nu: str
    mijn: str


class Invoer(forms.Form):
    """A form that never saves.

    Free text with a burgerservicenummer is refused at the field: outside government it may not be kept without a law
    that says so (UAVG art. 46). Fields named in ``geen_vrije_tekst`` hold numbers of another kind and are not searched.
    Signs that nobody sees, and that turn a text around, are left out.
    """

    geen_vrije_tekst: tuple[str, ...] = ()
    result: Any = None
    verschillen: tuple[Verschil, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        _class_in_plain_words(type(self))
        super().__init__(*args, **kwargs)

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean()
        for naam, veld in self.fields.items():
            if type(veld) is not forms.CharField or naam in self.geen_vrije_tekst or naam not in self.cleaned_data:
                continue
            self.cleaned_data[naam] = tekst = zonder_stuurtekens(self.cleaned_data[naam] or "").strip()
            if veld.required and not tekst:
                self.add_error(naam, veld.error_messages["required"])
            elif bsn_in(tekst):
                self.add_error(naam, BSN_GEWEIGERD)
        return cleaned

    def choose_from(self, naam: str, rows: Any) -> Any:
        """Let this field choose from these rows (a queryset), which only the view knows; gives the field."""
        veld: Any = self.fields[naam]
        veld.queryset = rows
        return veld

    def submit(self, action: Callable[..., Any], **vast: Any) -> bool:
        """Pass what was typed and the fixed arguments to the action; keep its result in ``self.result``.

        A refusal becomes an error of this form, and the answer is False. The only place that turns ``Refused`` into
        words on a screen.
        """
        try:
            self.result = action(**vast, **self.as_arguments())
        except Stale as stale:
            self._show_both(stale)
        except Refused as refused:
            self.add_error(refused.veld if refused.veld in self.fields else None, refused.zin)
        else:
            return True
        return False

    def as_arguments(self) -> dict[str, Any]:
        """What the action gets. A form whose boxes make one value together, such as a birth date, joins them here."""
        return self.cleaned_data

    def begin_van(self, row: Any) -> dict[str, Any]:
        """The values that this form shows for a stored row."""
        return {naam: getattr(row, naam) for naam in self.fields if hasattr(row, naam)}

    def _show_both(self, stale: Stale) -> None:
        opgeslagen = self.begin_van(stale.actueel)
        self.verschillen = tuple(
            Verschil(
                str(veld.label),
                self._words(veld, opgeslagen[naam]),
                self._words(veld, self.cleaned_data[naam]),
            )
            for naam, veld in self.fields.items()
            if naam in opgeslagen and naam != "versie" and opgeslagen[naam] != self.cleaned_data.get(naam)
        )
        data: Any = self.data.copy()  # type: ignore[attr-defined]
        data[self.add_prefix("versie")] = str(stale.actueel.versie)
        self.data = data
        self.add_error(None, stale.zin)

    @staticmethod
    def _words(veld: forms.Field, waarde: Any) -> str:
        """A value as the user reads it, never as it is stored."""
        waarde = veld.prepare_value(waarde)
        if waarde is None or waarde == "":
            return "(leeg)"
        if isinstance(waarde, bool):
            return "ja" if waarde else "nee"
        if isinstance(waarde, date):
            return f"{waarde:%d-%m-%Y}"
        for sleutel, label in getattr(veld, "choices", ()):
            if str(sleutel) == str(waarde):
                return str(label)
        return str(waarde)


@cache
def _class_in_plain_words(soort: type[Invoer]) -> None:
    """Once per form: each form gets copies of these fields."""
    for veld in soort.base_fields.values():
        _in_plain_words(veld)


def _in_plain_words(veld: forms.Field) -> None:
    """Replace Django's own sentences at this field, the most general first; never one that the form gave."""
    eigen = {**veld.error_messages}
    standaard: dict[str, Any] = {}
    for soort in reversed(type(veld).__mro__):
        standaard |= getattr(soort, "default_error_messages", {})
    for (soort, code), zin in ZINNEN.items():
        if isinstance(veld, soort) and eigen.get(code) == standaard.get(code):
            veld.error_messages[code] = zin
