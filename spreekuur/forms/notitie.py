"""A note about a client."""

from django import forms

from core.forms import Invoer


class NotitieForm(Invoer):
    """What a colleague must know, without a contact."""

    tekst = forms.CharField(
        label="Notitie",
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 5, "autofocus": True}),
        help_text="Feiten die een collega nodig heeft. Geen asielverhaal, geen medische details.",
        error_messages={"required": "Schrijf op wat een collega moet weten."},
    )


class NotitiecorrectieForm(NotitieForm):
    """A note that is corrected after its day, with what was wrong."""

    reden = forms.CharField(
        label="Wat was er mis?",
        max_length=200,
        error_messages={"required": "Schrijf kort op wat er mis was. De oude tekst blijft bewaard."},
    )
