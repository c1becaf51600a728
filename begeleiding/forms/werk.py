"""Forms about the way to work."""

from django import forms

from begeleiding.domain.keuzes import Werksoort, Werkuitkomst
from core.forms import Invoer
from core.formvelden import DagField
from core.keuze import list_choices

MEESTE_MAANDEN = 60


class WerktrajectForm(Invoer):
    """What somebody begins on."""

    soort = forms.ChoiceField(label="Wat", choices=list_choices(Werksoort), widget=forms.RadioSelect)
    begin = DagField(label="Begonnen op")
    coaching_maanden = forms.IntegerField(
        label="Maanden coaching", required=False, min_value=1, max_value=MEESTE_MAANDEN,
        help_text="Zoals afgesproken. Leeg: nog niet bekend.",
    )  # fmt: skip


class WerkstandForm(Invoer):
    """How far somebody came."""

    coaching_maanden = forms.IntegerField(
        label="Maanden coaching", required=False, min_value=1, max_value=MEESTE_MAANDEN
    )
    training_op = DagField(label="Training gevolgd op", required=False, help_text="De laatste dag van de training.")
    werkervaring_op = DagField(
        label="Werkervaring opgedaan op", required=False, help_text="De dag waarop die werkervaring klaar was."
    )
    uitkomst = forms.ChoiceField(
        label="Wat het werd",
        choices=[("", "Nog niet bekend"), *list_choices(Werkuitkomst)],
        required=False,
        widget=forms.RadioSelect,
    )
    uitkomst_op = DagField(label="Sinds", required=False)
    geslaagd_op = DagField(label="Geslaagd op", required=False)
    gestopt_op = DagField(label="Gestopt op", required=False, help_text="Alleen voor wie niet slaagde.")
