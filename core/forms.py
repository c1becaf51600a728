"""The base of every form: understands input, hands it to one action, and shows what the action refuses."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from hashlib import sha256
from typing import Any

from django import forms

from core.errors import Refused, Stale
from core.formvelden import Invoerveld, InzendingField, VersieField, let_number_be_typed
from core.vrije_tekst import BSN_GEWEIGERD, find_bsn

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
    (forms.IntegerField, "max_value"): "Vul een getal in van ten hoogste %(limit_value)s.",
    (forms.IntegerField, "min_value"): "Vul een getal in van ten minste %(limit_value)s.",
    (forms.CharField, "max_length"): "Dit zijn %(show_value)s tekens. Maak er ten hoogste %(limit_value)s van.",
    (forms.EmailField, "invalid"): "Dit is geen e-mailadres. Een voorbeeld: naam@voorbeeld.nl.",
}
"""What to do next, where Django only says what is wrong. A sentence that a form gives itself comes first."""

INZENDING = "inzending"
BLANCO = "---------"
"""What Django shows in a list where nothing is chosen: says nothing."""
KIES, GEEN = "kies een mogelijkheid", "niets gekozen"


@dataclass(frozen=True, slots=True)
class Verschil:
    """One field that two people changed: its label, what stands there now, and what this person typed."""

    label: str
    nu: str
    mijn: str


class Invoer(forms.Form):
    """A form that never saves.

    With ``row`` it is filled in with that stored row, and carries its ``versie`` if it has one. Sent twice it is kept
    once: the second answer is the first one's. Text with a burgerservicenummer is refused at the field: outside
    government it may not be kept without a law that says so (UAVG art. 46). Fields named in ``geen_vrije_tekst`` hold
    numbers of another kind and are not searched.
    """

    bound_field_class = Invoerveld
    geen_vrije_tekst: tuple[str, ...] = ()
    result: Any = None
    verschillen: tuple[Verschil, ...] = ()

    inzending = InzendingField()

    def __init__(self, *args: Any, row: Any = None, **kwargs: Any) -> None:
        _put_class_in_plain_words(type(self))
        super().__init__(*args, **kwargs)
        self.row = row
        if row is not None and hasattr(row, "versie"):
            self.fields.setdefault("versie", VersieField())
        # At once: a form may put something else in its data before it is drawn again.
        self._kenmerk = mark_of(self.data) if INZENDING in self.fields else ""

    def _clean_fields(self) -> None:
        """Guard every text right behind its own check, whatever a form goes on to do with its values."""
        super()._clean_fields()  # type: ignore[misc]
        for naam, waarde in list(self.cleaned_data.items()):
            is_tekst = isinstance(waarde, str) and isinstance(self.fields[naam], forms.CharField)
            if is_tekst and naam not in self.geen_vrije_tekst and find_bsn(waarde):
                self.add_error(naam, BSN_GEWEIGERD)

    def add_field(self, naam: str, veld: forms.Field) -> None:
        """Ask one thing more, such as for each of these people, in the same words as the fields of the form itself."""
        _put_in_plain_words(veld)
        let_number_be_typed(veld)
        self.fields[naam] = veld

    def choose_from(self, naam: str, rows: Any) -> Any:
        """Let this field choose from these rows (a queryset), which only the view knows; gives the field."""
        veld: Any = self.fields[naam]
        veld.queryset = rows
        return veld

    def submit(self, action: Callable[..., Any], **vast: Any) -> bool:
        """Pass what was typed and the fixed arguments to the action; keep its result in ``self.result``.

        The answer is True when it was done, now or by the same form a moment ago; False when nothing was sent or when
        there is something to put right. A refusal becomes an error of this form: the only place that turns
        ``Refused`` into words on a screen.
        """
        if not self.is_valid():
            return False
        eenmalig = {INZENDING: self._kenmerk} if self._kenmerk else {}
        velden = {naam: waarde for naam, waarde in self.as_arguments().items() if naam != INZENDING}
        try:
            self.result = action(**vast, **velden, **eenmalig)
        except Stale as stale:
            self._show_both(stale)
        except Refused as refused:
            for weigering in refused.weigeringen:
                self.add_error(self._field_of(weigering.veld), weigering.zin)
        else:
            return True
        return False

    def _field_of(self, veld: str | None) -> str | None:
        """The field of this form that a refusal is about: by its own name, or by what the action calls it."""
        if veld in self.fields:
            return veld
        return next((naam for naam in self.fields if veld and self._kolom(naam) == veld), None)

    def _kolom(self, naam: str) -> str:
        """How the action and the row call the value of this field."""
        return getattr(self.fields.get(naam), "kolom", naam)

    def as_arguments(self) -> dict[str, Any]:
        """What the action gets. A form whose boxes make one value together, such as a birth date, joins them here."""
        return {self._kolom(naam): waarde for naam, waarde in self.cleaned_data.items()}

    def begin_van(self, row: Any) -> dict[str, Any]:
        """The values that this form shows for a stored row."""
        return {naam: getattr(row, kolom) for naam in self.fields if hasattr(row, kolom := self._kolom(naam))}

    @cached_property
    def _stored(self) -> dict[str, Any]:
        return {} if self.row is None else self.begin_van(self.row)

    def get_initial_for_field(self, field: forms.Field, field_name: str) -> Any:
        """What the view said, else what is stored, else what the field says."""
        if field_name in self.initial or field_name not in self._stored:
            return super().get_initial_for_field(field, field_name)
        return self._stored[field_name]

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


def mark_of(data: Any) -> str:
    """What is the same for the same form with the same content, and differs for any other; empty without a number.

    Whoever goes back, changes something and sends again, means something else than the first time.
    """
    if not data.get(INZENDING):
        return ""
    waarden: Any = getattr(data, "getlist", lambda naam: [data[naam]])
    inhoud = sorted((naam, waarden(naam)) for naam in data if naam != "csrfmiddlewaretoken")
    return sha256(repr(inhoud).encode()).hexdigest()


@cache
def _put_class_in_plain_words(soort: type[Invoer]) -> None:
    """Once per form: each form gets copies of these fields."""
    for veld in soort.base_fields.values():
        _put_in_plain_words(veld)
        let_number_be_typed(veld)


def _put_in_plain_words(veld: forms.Field) -> None:
    """Replace Django's own sentences at this field, the most general first; never one that the form gave."""
    if isinstance(veld, forms.ModelChoiceField) and veld.empty_label == BLANCO:
        veld.empty_label = KIES if veld.required else GEEN
    eigen = {**veld.error_messages}
    standaard: dict[str, Any] = {}
    for soort in reversed(type(veld).__mro__):
        standaard |= getattr(soort, "default_error_messages", {})
    for (soort, code), zin in ZINNEN.items():
        if isinstance(veld, soort) and eigen.get(code) == standaard.get(code):
            veld.error_messages[code] = zin
