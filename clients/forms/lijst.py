"""What the list of clients can be narrowed by."""

from typing import Any

from django import forms

from clients.domain.landen import LANDEN
from clients.tonen.lijst import ZONDER_BEGELEIDER, Clientfilter


class ClientfilterForm(forms.Form):
    """A filter in the address of the page; what it does not understand, it leaves out."""

    naam = forms.CharField(label="Naam", required=False, max_length=100)
    begeleider = forms.ChoiceField(label="Begeleider", required=False)
    nationaliteit = forms.ChoiceField(label="Nationaliteit", required=False, choices=[("", "alle"), *LANDEN])

    def __init__(self, *args: Any, collegas: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.label_suffix = ""
        veld = self.fields["begeleider"]
        assert isinstance(veld, forms.ChoiceField)
        namen = [(str(collega.pk), collega.naam) for collega in collegas]
        veld.choices = [("", "alle"), (ZONDER_BEGELEIDER, "zonder begeleider"), *namen]

    def gekozen(self) -> Clientfilter:
        """The filter as it was chosen."""
        self.is_valid()
        return Clientfilter(
            **{naam: self.cleaned_data.get(naam, "") for naam in ("naam", "begeleider", "nationaliteit")}
        )
