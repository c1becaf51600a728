"""What the list of clients can be narrowed by."""

from typing import Any

from django import forms

from clients.tonen.lijst import ZONDER_BEGELEIDER, Clientfilter


class ClientfilterForm(forms.Form):
    """A filter in the address of the page; what it does not understand, it leaves out."""

    naam = forms.CharField(label="Naam", required=False, max_length=100)
    begeleider = forms.ChoiceField(label="Begeleider", required=False)
    nationaliteit = forms.ChoiceField(label="Nationaliteit", required=False)
    alleen = forms.CharField(widget=forms.HiddenInput, required=False, max_length=40)
    volgorde = forms.CharField(widget=forms.HiddenInput, required=False, max_length=40)

    def __init__(self, *args: Any, collegas: Any, landen: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.label_suffix = ""
        namen = [(str(collega.pk), collega.naam) for collega in collegas]
        voorkomend = [(land, land) for land in sorted(filter(None, landen))]
        self._choose("begeleider", [("", "alle"), (ZONDER_BEGELEIDER, "zonder begeleider"), *namen])
        self._choose("nationaliteit", [("", "alle"), *voorkomend])

    def _choose(self, naam: str, keuzes: list[tuple[str, str]]) -> None:
        veld = self.fields[naam]
        assert isinstance(veld, forms.ChoiceField)
        veld.choices = keuzes

    def gekozen(self) -> Clientfilter:
        """The filter as it was chosen."""
        self.is_valid()
        return Clientfilter(
            **{naam: self.cleaned_data.get(naam, "") for naam in ("naam", "begeleider", "nationaliteit", "alleen")}
        )
