"""Forms about courses."""

from django import forms

from begeleiding.domain.keuzes import Cursussoort
from clients.forms.groepen import KlaarForm
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


class CertificatenForm(KlaarForm):
    """Who got a certificate, and when."""

    op = DagField(label="Certificaat op")
    wie = "Wie kregen een certificaat?"
    niemand = "Kies wie een certificaat kregen."
