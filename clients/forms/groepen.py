"""Forms that groups of every kind share: who takes part, and who reached the goal."""

from typing import Any

from django import forms

from clients.models import Client
from core.forms import Invoer
from core.formvelden import DagField


class DeelnamesForm(Invoer):
    """Which of one's own clients take part."""

    clients = forms.ModelMultipleChoiceField(
        label="Wie doen mee?",
        queryset=Client.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Kies wie er meedoen."},
    )

    def __init__(self, *args: Any, clients: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choose_from("clients", clients)


class KlaarForm(Invoer):
    """Which members reached the goal of their group, and when; a kind of group says it in its own words.

    ``wie`` is the question above the names, ``niemand`` what it says when nobody is chosen.
    """

    wie: str
    niemand: str

    op = DagField(label="Op")
    deelnames = forms.ModelMultipleChoiceField(queryset=Client.objects.none(), widget=forms.CheckboxSelectMultiple)

    def __init__(self, *args: Any, deelnames: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        veld = self.choose_from("deelnames", deelnames)
        veld.label = self.wie
        veld.error_messages["required"] = self.niemand
        veld.label_from_instance = lambda deelname: deelname.client.naam
