"""Papers, and the home that is needed."""

from typing import Any

from django import forms

from core.forms import Invoer
from core.formvelden import DagField
from core.keuze import list_choices
from gezinshereniging.domain.keuzes import Stuksoort, Vertraging, Woningpast
from gezinshereniging.models import Dossier, Gezinslid


class StukForm(Invoer):
    """Where a paper is on its way to the IND."""

    gezinslid = forms.ModelChoiceField(
        Gezinslid.objects.none(), label="Van wie?", required=False, empty_label="Het hele dossier"
    )
    soort = forms.ChoiceField(label="Welk stuk?", choices=list_choices(Stuksoort))
    omschrijving = forms.CharField(label="Omschrijving", required=False, max_length=100)
    gevraagd_op = DagField(label="Gevraagd op", required=False)
    uiterlijk_op = DagField(label="De IND wacht tot en met", required=False)
    ontvangen_op = DagField(label="Ontvangen op", required=False)
    vertaald_op = DagField(label="Vertaald op", required=False)
    gestuurd_op = DagField(label="Naar de IND gestuurd op", required=False)
    vertraging = forms.ChoiceField(
        label="Waarom is het er nog niet?", choices=[("", "Het komt"), *list_choices(Vertraging)], required=False
    )
    waar = forms.CharField(
        label="Waar ligt het?", required=False, max_length=100, help_text="Bijvoorbeeld: thuis bij de referent."
    )
    vervallen_op = DagField(label="Niet meer nodig sinds", required=False)

    def __init__(self, *args: Any, dossier: Dossier, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        veld = self.choose_from("gezinslid", dossier.leden.select_related("client").order_by("pk"))
        veld.label_from_instance = lambda lid: lid.client.naam

    def clean(self) -> dict[str, Any] | None:
        """Another paper says what it is."""
        cleaned = super().clean()
        if self.cleaned_data.get("soort") == Stuksoort.ANDERS and not self.cleaned_data.get("omschrijving"):
            self.add_error("omschrijving", "Vul in wat voor stuk het is.")
        return cleaned


class WoonvraagForm(Invoer):
    """What is known of the home for who comes."""

    verwacht_op = DagField(label="Wanneer komen zij?", required=False, help_text="Ongeveer is genoeg.")
    past = forms.ChoiceField(
        label="Is de woning van de referent groot genoeg?", choices=list_choices(Woningpast), widget=forms.RadioSelect
    )
    gemeld_op = DagField(label="De gemeente weet het sinds", required=False)
    geregeld = forms.BooleanField(label="Er hoeft niets meer te gebeuren", required=False)
