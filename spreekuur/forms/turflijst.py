"""The paper list of a day as one grid: who in the rows, onderwerpen in the columns, the day said once."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from django import forms

from clients.models import Client
from core.formvelden import DagField
from core.rooster import RoosterForm, Roosterlijn
from spreekuur.actions.turflijst import Turfregel
from spreekuur.models import Onderwerp

REGELS = 20
NIET_GEVONDEN = "Deze naam staat niet bij je cliënten. Kies uit de lijst, of laat leeg en zeg later wie het was."
ZONDER_ONDERWERP = "Zet bij deze regel een vinkje: waar ging het over?"


class TurflijstForm(RoosterForm):
    """Twenty lines at most; a line without anything is no line. ``namen``: what can be typed, with who it is."""

    op = DagField(label="Dag van de lijst", help_text="Geldt voor alle regels.")

    def __init__(self, *args: Any, clients: Iterable[Client], onderwerpen: Sequence[Onderwerp], **kwargs: Any) -> None:
        rijen = [Roosterlijn(nummer, f"Regel {nummer}") for nummer in range(1, REGELS + 1)]
        kolommen = [Roosterlijn(onderwerp.pk, onderwerp.naam) for onderwerp in onderwerpen]
        super().__init__(*args, rijen=rijen, kolommen=kolommen, **kwargs)
        self.onderwerpen = {onderwerp.pk: onderwerp for onderwerp in onderwerpen}
        self.namen = _name_clients(clients)
        for rij in rijen:
            self.fields[f"wie-{rij.pk}"] = forms.CharField(
                label=f"{rij.naam}, wie", required=False, max_length=200, widget=forms.TextInput({"list": "wie-er-is"})
            )

    def find_bij(self, rij: Roosterlijn) -> Any:
        """Who it was, beside the number of the line."""
        return self[f"wie-{rij.pk}"]

    def clean(self) -> dict[str, Any]:
        """A name is that of a client whom one may see; a name has at least one onderwerp."""
        cleaned = super().clean() or self.cleaned_data
        per_rij = self.list_ticked()
        for rij in self.rijen:
            wie = cleaned.get(f"wie-{rij.pk}", "")
            if wie and wie not in self.namen:
                self.add_error(f"wie-{rij.pk}", NIET_GEVONDEN)
            elif wie and not per_rij[rij.pk]:
                self.add_error(f"wie-{rij.pk}", ZONDER_ONDERWERP)
        return cleaned

    def as_arguments(self) -> dict[str, Any]:
        """The day, and each line that was filled in."""
        per_rij = self.list_ticked()
        regels = [
            Turfregel(
                rij.pk,
                self.namen.get(self.cleaned_data[f"wie-{rij.pk}"]),
                tuple(self.onderwerpen[kolom] for kolom in per_rij[rij.pk]),
            )
            for rij in self.rijen
            if per_rij[rij.pk]
        ]
        return {"op": self.cleaned_data["op"], "regels": regels}


def _name_clients(clients: Iterable[Client]) -> dict[str, Client]:
    """What to type for each: the name, with the year of birth; who cannot be told apart so, cannot be chosen here."""
    namen = [(_say_wie(client), client) for client in clients]
    keer = Counter(naam for naam, _ in namen)
    return {naam: client for naam, client in namen if keer[naam] == 1}


def _say_wie(client: Client) -> str:
    jaar = client.geboren_vroegst.year if client.geboren_vroegst else None
    return f"{client.naam}, {jaar}" if jaar else client.naam
