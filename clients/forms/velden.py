"""Fields that more than one form about a person needs."""

from typing import Any

from django import forms

from clients.domain import (
    MAANDEN,
    NAAMLENGTES,
    Geboorte,
    Geboortezekerheid,
    Naamdelen,
    clean_v_nummer,
    show_v_nummer,
)
from clients.domain.keuzes import Geslacht, Tolkbehoefte
from clients.domain.landen import LANDEN
from core.forms import Invoer
from core.formvelden import TelefoonField
from organisatie.forms.talen import MetTalen

NAAMVELDEN = ("roepnaam", "voornamen", "vadersnaam", "grootvadersnaam", "achternaam")


class VNummerVeld(forms.CharField):
    """A V-nummer, with or without spaces, dots or dashes; None when it is left empty."""

    def __init__(self) -> None:
        super().__init__(label="V-nummer", required=False, help_text="Tien cijfers, op de pas bij V-NR.", max_length=30)
        self.widget.attrs["inputmode"] = "numeric"

    def clean(self, value: Any) -> Any:
        """Ten digits, or a sentence that says where to find them."""
        tekst = super().clean(value)
        if not tekst:
            return None
        try:
            return clean_v_nummer(tekst)
        except ValueError as fout:
            raise forms.ValidationError(str(fout)) from fout

    def prepare_value(self, value: Any) -> Any:
        """In groups, as on the card; what somebody typed stays as they typed it."""
        return show_v_nummer(value) if isinstance(value, str) and len(value) == 10 and value.isdigit() else value


class MetNaam(Invoer):
    """The parts of a name. One of them is enough: many people have no family name."""

    roepnaam = forms.CharField(
        label="Roepnaam",
        max_length=NAAMLENGTES["roepnaam"],
        required=False,
        help_text="Zoals iemand zichzelf noemt. Eén naam is genoeg: deze of een andere.",
    )
    voornamen = forms.CharField(label="Voornamen", max_length=NAAMLENGTES["voornamen"], required=False)
    vadersnaam = forms.CharField(label="Naam van de vader", max_length=NAAMLENGTES["vadersnaam"], required=False)
    grootvadersnaam = forms.CharField(
        label="Naam van de grootvader", max_length=NAAMLENGTES["grootvadersnaam"], required=False
    )
    achternaam = forms.CharField(
        label="Achternaam",
        max_length=NAAMLENGTES["achternaam"],
        required=False,
        help_text="Niet iedereen heeft er een.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # One of them must be filled in, so none may be called optional.
        for naam in NAAMVELDEN:
            self.fields[naam].zonder_merk = True  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any] | None:
        """At least one part."""
        cleaned = super().clean()
        if not any(self.cleaned_data.get(naam) for naam in NAAMVELDEN) and not self.errors.keys() & set(NAAMVELDEN):
            self.add_error("roepnaam", "Vul ten minste één naam in: de roepnaam of een andere.")
        return cleaned

    def as_arguments(self) -> dict[str, Any]:
        """The parts together as ``delen``."""
        rest = {naam: waarde for naam, waarde in super().as_arguments().items() if naam not in NAAMVELDEN}
        return rest | {"delen": self.naamdelen()}

    def naamdelen(self) -> Naamdelen:
        """The name as it was typed."""
        return Naamdelen(**{naam: " ".join(self.cleaned_data.get(naam, "").split()) for naam in NAAMVELDEN})


class MetGeboorte(Invoer):
    """A birth date in three boxes, as far as it is known. Only the year is asked, or a tick that it is not known."""

    geboren_dag = forms.IntegerField(
        label="Geboortedag",
        min_value=1,
        max_value=31,
        required=False,
    )
    geboren_maand = forms.TypedChoiceField(
        label="Geboortemaand",
        required=False,
        coerce=int,
        empty_value=None,
        choices=[("", "weet ik niet"), *((n, naam) for n, naam in enumerate(MAANDEN, 1))],
    )
    geboren_jaar = forms.IntegerField(
        label="Geboortejaar", min_value=1, max_value=9999, required=False, help_text="Vier cijfers, bijvoorbeeld 1988."
    )
    jaar_onbekend = forms.BooleanField(label="Ik weet het geboortejaar niet", required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # One of the two must be filled in, so neither may be called optional.
        self.fields["geboren_jaar"].zonder_merk = self.fields["jaar_onbekend"].zonder_merk = True  # type: ignore[attr-defined]
        for naam in ("geboren_dag", "geboren_jaar"):
            self.fields[naam].widget.attrs["class"] = "utrecht-textbox--kort"

    def clean(self) -> dict[str, Any] | None:
        """The boxes make a date that exists, or the year is said not to be known."""
        cleaned = super().clean()
        if not self.errors.keys() & {"geboren_dag", "geboren_maand", "geboren_jaar"}:
            self._check_geboorte()
        return cleaned

    def _check_geboorte(self) -> None:
        dag, maand, jaar = (self.cleaned_data.get(f"geboren_{deel}") for deel in ("dag", "maand", "jaar"))
        if self.cleaned_data.get("jaar_onbekend"):
            if dag or maand or jaar:
                self.add_error("jaar_onbekend", "Je vulde ook een datum in. Maak die leeg, of haal dit vinkje weg.")
        elif jaar is None:
            self.add_error(
                "geboren_jaar",
                "Vul het geboortejaar in, of zet het vinkje bij ‘Ik weet het geboortejaar niet’.",
            )
        elif not 1900 <= jaar <= 2100:
            self.add_error("geboren_jaar", "Vul het jaar in met vier cijfers, bijvoorbeeld 1988.")
        elif dag and not maand:
            self.add_error("geboren_maand", "Kies ook de maand, of maak de dag leeg.")
        else:
            try:
                Geboorte.van_delen(jaar, maand, dag)
            except ValueError:
                self.add_error("geboren_dag", "Deze dag bestaat niet in die maand. Kijk de dag en de maand na.")

    def as_arguments(self) -> dict[str, Any]:
        """The boxes together as ``geboorte``."""
        rest = dict(super().as_arguments())
        dag, maand, jaar = (rest.pop(f"geboren_{deel}") for deel in ("dag", "maand", "jaar"))
        rest.pop("jaar_onbekend")
        return rest | {"geboorte": Geboorte.van_delen(jaar, maand, dag)}

    def begin_van(self, row: Any) -> dict[str, Any]:
        """The stored birth date in three boxes, as far as it is known."""
        geboorte = row.geboorte
        vroegst, zekerheid = geboorte.vroegst, geboorte.zekerheid
        return super().begin_van(row) | {
            "geboren_dag": vroegst.day if vroegst and zekerheid is Geboortezekerheid.DAG else None,
            "geboren_maand": vroegst.month
            if vroegst and zekerheid in {Geboortezekerheid.DAG, Geboortezekerheid.MAAND}
            else None,
            "geboren_jaar": vroegst.year if vroegst else None,
            "jaar_onbekend": vroegst is None,
        }


class MetGegevens(MetTalen):
    """What is known about a person besides name and birth date."""

    geslacht = forms.ChoiceField(label="Geslacht", choices=Geslacht.choices, widget=forms.RadioSelect)
    nationaliteit = forms.ChoiceField(label="Nationaliteit", choices=LANDEN)
    tolk = forms.ChoiceField(label="Tolk", choices=Tolkbehoefte.choices, initial=Tolkbehoefte.ONBEKEND)
    v_nummer = VNummerVeld()
    telefoon = TelefoonField()
    email = forms.EmailField(label="E-mail", required=False)

    geen_vrije_tekst: tuple[str, ...] = ("v_nummer", "telefoon")
