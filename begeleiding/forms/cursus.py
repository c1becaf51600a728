"""Forms about courses."""

from typing import Any

from django import forms

from begeleiding.domain.keuzes import Cursussoort
from begeleiding.models import Cursusdeelname
from clients.models import Client
from core.forms import Invoer
from core.formvelden import DagField
from core.keuze import list_choices


class CursusForm(Invoer):
    """A course: about what, where, from when."""

    naam = forms.CharField(label="Naam van de cursus", max_length=80, help_text="Bijvoorbeeld: Alles over geld.")
    soort = forms.ChoiceField(label="Waarover", choices=list_choices(Cursussoort), widget=forms.RadioSelect)
    plaats = forms.CharField(label="Waar", max_length=120, required=False)
    begin = DagField(label="Eerste les")


class CursuslesForm(Invoer):
    """A lesson of a course."""

    op = DagField(label="Op")


class CursusdeelnamesForm(Invoer):
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


class CertificatenForm(Invoer):
    """Who got a certificate, and when."""

    op = DagField(label="Certificaat op")
    deelnames = forms.ModelMultipleChoiceField(
        label="Wie kregen een certificaat?",
        queryset=Cursusdeelname.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Kies wie een certificaat kregen."},
    )

    def __init__(self, *args: Any, deelnames: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        veld = self.choose_from("deelnames", deelnames)
        veld.label_from_instance = lambda deelname: deelname.client.naam
