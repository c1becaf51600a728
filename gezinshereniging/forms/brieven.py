"""Lay a letter ready, say that it was sent, and replace a template."""

from typing import Any

from django import forms

from core.forms import Invoer
from core.formvelden import DagField
from gezinshereniging.forms.mutaties import LedenField


class ConceptbriefForm(Invoer):
    """About whom a letter is."""

    leden = LedenField(label="Over wie gaat de brief?", required=True)

    def __init__(self, *args: Any, leden: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("leden", leden).initial = [lid.pk for lid in leden]


class VerstuurdForm(Invoer):
    """A letter was sent."""

    op = DagField(label="Verstuurd op")
    kenmerk = forms.CharField(
        label="Kenmerk of nummer van verzending",
        required=False,
        max_length=40,
        help_text="Bijvoorbeeld het nummer van de aangetekende post.",
    )
    geen_vrije_tekst = ("kenmerk",)


class SjabloonForm(Invoer):
    """A template of one's own."""

    bestand = forms.FileField(
        label="Word-bestand",
        help_text="Gebruik alleen velden uit de lijst hieronder, tussen dubbele accolades.",
        error_messages={
            "required": "Kies een bestand.",
            "empty": "Dit bestand is leeg. Kies een ander.",
            "invalid": "Dit bestand kwam niet goed aan. Kies het opnieuw.",
        },
    )
    jurist = forms.CharField(
        label="Welke jurist las dit, en wanneer?",
        required=False,
        max_length=100,
        help_text="Laat leeg als nog geen jurist dit las. Dat staat dan bij de brief.",
    )

    def as_arguments(self) -> dict[str, Any]:
        """The file as its bytes, with its name."""
        velden = dict(super().as_arguments())
        bestand = velden.pop("bestand")
        return velden | {"naam": bestand.name, "bestand": bestand.read()}
