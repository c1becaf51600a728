"""Short forms at the desk."""

from typing import Any

from django import forms
from django.utils.text import capfirst

from clients.domain.keuzes import Openingsreden
from core.forms import Invoer
from organisatie.rechten import Toegang
from spreekuur.forms.velden import RijKeuze
from spreekuur.models import Vraag
from spreekuur.tonen import keuzelijsten as keuze

WAARVOOR = "Waarvoor heb je de gegevens nodig? Eén zin is genoeg. De teamleider leest dit mee."


class WeghaalForm(Invoer):
    """Why a contact never was."""

    reden = forms.CharField(
        label="Wat ging er mis?",
        max_length=200,
        help_text="Bijvoorbeeld: twee keer opgeslagen. De teamleider kan dit later lezen.",
        error_messages={"required": "Schrijf kort op wat er misging. Zonder reden blijft het contact staan."},
    )


class AntwoordForm(Invoer):
    """What was done with an open question."""

    antwoord = forms.CharField(
        label="Wat is er gedaan?",
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Feiten die een collega nodig heeft. Geen asielverhaal, geen medische details.",
        error_messages={"required": "Schrijf kort op wat er is gedaan. Dan weet een collega dat het klaar is."},
    )


class DoorgaveForm(Invoer):
    """Who takes a question on."""

    def __init__(self, data: Any = None, *, toegang: Toegang, vraag: Vraag) -> None:
        super().__init__(data, row=vraag)
        self.fields["voor"] = RijKeuze(
            rows=lambda: keuze.list_collegas(toegang, vraag.contact.locatie_id, behalve=vraag.voor_id),
            leeg="kies een collega", label="Wie pakt de vraag op?", label_of=keuze.say_collega,
            error_messages={"required": "Kies wie de vraag oppakt."},
        )  # fmt: skip
        self.fields["toelichting"] = forms.CharField(
            label="Wat moet je collega weten?", max_length=200, required=False,
            help_text="Bijvoorbeeld wat je al deed. Geen asielverhaal, geen medische details.",
        )  # fmt: skip

    def begin_van(self, row: Any) -> dict[str, Any]:
        """Nobody is chosen yet."""
        return {"versie": row.versie}


class BalieForm(Invoer):
    """Why this kaartje is opened now."""

    reden = forms.ChoiceField(
        label="Waarom nu?",
        choices=[(reden.value, capfirst(reden.value)) for reden in Openingsreden],
        widget=forms.RadioSelect,
        error_messages={"required": "Kies waarom je deze gegevens nu nodig hebt."},
    )
    toelichting = forms.CharField(
        label="Toelichting", required=False, max_length=200, help_text="De teamleider leest dit mee."
    )

    def __init__(self, *args: Any, buiten_spreekuur: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["toelichting"].required = buiten_spreekuur
        self.fields["toelichting"].error_messages["required"] = (
            "Er is nu geen spreekuur. Schrijf kort op waarom je deze gegevens nodig hebt."
        )
        if buiten_spreekuur:
            self.fields["toelichting"].help_text = WAARVOOR


class WieForm(Invoer):
    """Who the unknown visitor was."""

    zoek = forms.CharField(label="Wie was het?", required=False, max_length=100)

    def __init__(self, data: Any = None, *, toegang: Toegang) -> None:
        super().__init__(data)
        self.fields["client"] = RijKeuze(
            rows=lambda: keuze.find_chosen_clients(toegang, self.data.getlist("client")),  # type: ignore[attr-defined]
            label="Wie was het?",
            error_messages={
                "required": "Zoek de persoon, en kies die uit de lijst.",
                "invalid_choice": "Zoek opnieuw.",
            },
        )

    def as_arguments(self) -> dict[str, Any]:
        """Only who it was."""
        return {"client": self.cleaned_data["client"]}
