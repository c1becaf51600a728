"""The lists of the team leader, and who is at a zitting."""

from typing import Any

from django import forms

from core.forms import Invoer
from core.formvelden import DagField
from organisatie.models import Gebruiker, Gemeente, Locatie
from spreekuur.domain import Spreekuursoort
from spreekuur.forms.velden import RijKeuze, RijKeuzes
from spreekuur.models import Spreekuur, Zitting
from spreekuur.models.zitting import WEEKDAGEN

DAG = {"invalid": "Vul een dag in, bijvoorbeeld 24-11-2026.", "required": "Vul de eerste dag in."}
EINDDAG = "Leeg laten zolang het doorgaat."


def make_tijd(label: str, voorbeeld: str, **kwargs: Any) -> forms.TimeField:
    """A clock time in the way people write it."""
    fout = f"Vul een tijd in, bijvoorbeeld {voorbeeld}."
    return forms.TimeField(
        label=label,
        help_text=f"Bijvoorbeeld {voorbeeld}.",
        widget=forms.TimeInput(format="%H:%M", attrs={"class": "utrecht-textbox--kort"}),
        error_messages={"invalid": fout, "required": fout},
        **kwargs,
    )


class Dated(Invoer):
    """From which day, until which day."""

    def clean(self) -> dict[str, Any] | None:
        """The last day lies after the first."""
        cleaned = super().clean()
        begin, eind = self.cleaned_data.get("begin"), self.cleaned_data.get("eind")
        if begin and eind and eind <= begin:
            self.add_error("eind", "De einddatum moet na de begindatum liggen.")
        return cleaned


class OnderwerpForm(Dated):
    """Something that a question can be about."""

    naam = forms.CharField(
        label="Onderwerp", max_length=60, error_messages={"required": "Vul in hoe het onderwerp heet."}
    )
    is_juridisch = forms.BooleanField(
        label="Telt als juridisch", required=False, help_text="Een contact hierover telt in het verslag als juridisch."
    )
    volgorde = forms.IntegerField(
        label="Plek", min_value=0, max_value=999, required=False,
        help_text="Een lager getal komt eerder. De eerste hebben een cijfer. Leeg: achteraan.",
        error_messages={"invalid": "Vul een getal in, bijvoorbeeld 20."},
    )  # fmt: skip
    begin = DagField(label="Te kiezen vanaf", error_messages=DAG)
    eind = DagField(label="Niet meer vanaf", required=False, help_text=EINDDAG, error_messages=DAG)


class SpreekuurForm(Dated):
    """A weekly walk-in hour."""

    plaats = forms.CharField(
        label="Waar", max_length=120, help_text="Bijvoorbeeld: bibliotheek, kamer 2.",
        error_messages={"required": "Vul in waar het spreekuur is."},
    )  # fmt: skip
    weekdag = forms.TypedChoiceField(label="Dag van de week", choices=WEEKDAGEN, coerce=int)
    begintijd = make_tijd("Van", "14:00")
    eindtijd = make_tijd("Tot", "15:30")
    soort = forms.ChoiceField(label="Soort", choices=Spreekuursoort.choices, widget=forms.RadioSelect)
    begin = DagField(label="Vanaf", error_messages=DAG)
    eind = DagField(label="Niet meer vanaf", required=False, help_text=EINDDAG, error_messages=DAG)

    def __init__(self, data: Any = None, *, locatie: Locatie, row: Any = None, **kwargs: Any) -> None:
        super().__init__(data, row=row, **kwargs)
        rows = list(Gemeente.objects.filter(locaties=locatie).order_by("sorteersleutel"))
        self.fields["gemeente"] = RijKeuze(
            rows=lambda: rows, label="Telt voor de gemeente", error_messages={"required": "Kies een gemeente."}
        )

    def clean(self) -> dict[str, Any] | None:
        """The end lies after the begin."""
        cleaned = super().clean()
        van, tot = self.cleaned_data.get("begintijd"), self.cleaned_data.get("eindtijd")
        if van and tot and tot <= van:
            self.add_error("eindtijd", "De eindtijd moet na de begintijd liggen.")
        return cleaned


class ZittingForm(Invoer):
    """A spreekuur that is held: the day, the hours and who is there."""

    datum = DagField(label="Dag", error_messages={**DAG, "required": "Vul de dag in."})
    begintijd = make_tijd("Van", "14:00")
    eindtijd = make_tijd("Tot", "15:30")

    def __init__(self, *args: Any, spreekuur: Spreekuur, zitting: Zitting | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["helpers"] = RijKeuzes(
            rows=lambda: make_helpers(spreekuur, zitting), widget=forms.CheckboxSelectMultiple, label="Wie helpt er?",
            error_messages={"required": "Kies wie er helpt bij dit spreekuur."},
        )  # fmt: skip


class ZittingUpdateForm(ZittingForm):
    """A held zitting that is put right."""

    datum = None  # type: ignore[assignment]

    def begin_van(self, row: Any) -> dict[str, Any]:
        """The stored zitting in the shape of ``cleaned_data``."""
        chosen: Any = self.fields["helpers"]
        aanwezig = [str(pk) for pk in row.helpers.values_list("pk", flat=True)]
        return super().begin_van(row) | {"helpers": [r for pk, r in chosen.rows.items() if pk in aanwezig]}

    @staticmethod
    def _words(veld: forms.Field, waarde: Any) -> str:
        if isinstance(waarde, list):
            return ", ".join(str(deel) for deel in waarde) or "(leeg)"
        return Invoer._words(veld, waarde)


def make_helpers(spreekuur: Spreekuur, zitting: Zitting | None) -> list[Gebruiker]:
    """Everybody with an Aanstelling at this locatie, now or before; the action looks at the day itself."""
    rows = Gebruiker.objects.filter(aanstellingen__locatie=spreekuur.locatie_id, is_active=True).distinct()
    ook = Gebruiker.objects.filter(aanwezigheden__zitting=zitting) if zitting else Gebruiker.objects.none()
    return sorted({*rows, *ook}, key=lambda helper: (helper.sorteersleutel, helper.pk))
