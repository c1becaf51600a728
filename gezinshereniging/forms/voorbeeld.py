"""A form that shows what it would change before it is saved."""

from hashlib import sha256
from typing import Any

from django import forms

from core.forms import INZENDING, Invoer

GEZIEN = "gezien"


class MetVoorbeeld(Invoer):
    """Carries a mark of what was shown; whoever changes something after that, is shown the changes anew."""

    gezien = forms.CharField(widget=forms.HiddenInput, required=False, max_length=64)
    geen_vrije_tekst: tuple[str, ...] = (GEZIEN,)

    def as_arguments(self) -> dict[str, Any]:
        """Without the mark."""
        return {naam: waarde for naam, waarde in super().as_arguments().items() if naam != GEZIEN}

    def was_shown(self) -> bool:
        """Whether the changes that this form makes were shown, with exactly these values."""
        return bool(self.is_valid() and self.cleaned_data[GEZIEN] == self._make_mark())

    def keep_mark(self) -> None:
        """Let the next sending of this form be the one that saves."""
        data: Any = self.data.copy()  # type: ignore[attr-defined]
        data[self.add_prefix(GEZIEN)] = self._make_mark()
        self.data = data

    def _make_mark(self) -> str:
        waarden = [
            (naam, [rij.pk for rij in waarde] if hasattr(waarde, "model") else str(waarde))
            for naam, waarde in sorted(self.cleaned_data.items())
            if naam not in {GEZIEN, INZENDING}
        ]
        return sha256(repr(waarden).encode()).hexdigest()
