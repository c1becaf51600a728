"""Input about colleagues: inviting, appointing, stopping, and the first password."""

from datetime import date
from typing import Any

from django import forms
from django.contrib.auth import password_validation

from core.forms import Invoer
from core.formvelden import DagField, LaatsteDagField
from organisatie.models import Gebruiker, Gemeente, Locatie
from organisatie.rechten import Rol, Toegang

ROL_UITLEG = {
    Rol.VRIJWILLIGER: "Vrijwilliger: ziet de eigen cliënten en doet het spreekuur",
    Rol.JURIDISCH: "Juridisch medewerker: ziet de eigen cliënten en doet het juridische spreekuur",
    Rol.TEAMLEIDER: "Teamleider: ziet alle cliënten van de locatie en nodigt mensen uit",
    Rol.GEMEENTE: "Gemeente: ziet alleen de totalen, nooit een persoon",
    Rol.BEHEERDER: "Beheerder: regelt mensen en instellingen en ziet geen cliënten",
    Rol.AANDACHTSFUNCTIONARIS: "Aandachtsfunctionaris meldcode: houdt de consulten bij, naast een andere rol",
}


class AanstellingForm(Invoer):
    """Which role somebody gets, where, and from when till when."""

    rol = forms.ChoiceField(label="Rol", widget=forms.RadioSelect)
    locatie = forms.ModelChoiceField(label="Locatie", queryset=Locatie.objects.none(), empty_label="Kies een locatie")
    gemeente = forms.ModelChoiceField(
        label="Gemeente",
        queryset=Gemeente.objects.none(),
        required=False,
        empty_label="Geen",
        help_text="Alleen voor iemand met de rol gemeente.",
    )
    begin = DagField(label="Eerste dag")
    laatste_dag = LaatsteDagField(
        label="Laatste dag", required=False, help_text="Leeg: het loopt door tot iemand het stopt."
    )

    def __init__(self, *args: Any, toegang: Toegang, locaties: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        geven = toegang.uitnodigbaar()
        self.fields["rol"].choices = [(r.value, ROL_UITLEG[r]) for r in Rol if r in geven]  # type: ignore[attr-defined]
        self.choose_from("locatie", locaties.order_by("sorteersleutel"))
        self.choose_from(
            "gemeente", Gemeente.objects.filter(locaties__in=locaties).distinct().order_by("sorteersleutel")
        )
        self.initial = {"begin": toegang.vandaag, "rol": Rol.VRIJWILLIGER.value, **self.initial}
        if len(gekozen := list(locaties[:2])) == 1:
            self.initial["locatie"] = gekozen[0]

    def clean(self) -> dict[str, Any]:
        """Check what belongs together."""
        cleaned = super().clean() or self.cleaned_data
        begin, eind = cleaned.get("begin"), cleaned.get("laatste_dag")
        if begin and eind and eind <= begin:
            self.add_error("laatste_dag", "De laatste dag ligt voor de eerste dag. Kies een latere dag.")
        if cleaned.get("rol") != Rol.GEMEENTE.value:
            cleaned["gemeente"] = None
        return cleaned


class UitnodigingForm(AanstellingForm):
    """Who is invited, as what."""

    email = forms.EmailField(label="E-mailadres", max_length=254, help_text="Hier sturen we de uitnodiging naartoe.")
    naam = forms.CharField(label="Naam", max_length=120, help_text="Zoals collega's deze persoon noemen.")

    field_order = ("email", "naam", "rol", "locatie", "gemeente", "begin", "laatste_dag")


class AanstellingEndForm(Invoer):
    """When an appointment ends."""

    NU, LATER = "nu", "later"

    wanneer = forms.ChoiceField(
        label="Wanneer stopt de toegang?",
        widget=forms.RadioSelect,
        choices=[(NU, "Nu meteen"), (LATER, "Na een laatste dag")],
    )
    laatste_dag = LaatsteDagField(
        label="Laatste dag", required=False, help_text="Alleen invullen als de toegang niet nu stopt."
    )

    def __init__(self, *args: Any, vandaag: date, begin: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # An appointment that has yet to begin ends on its first day: then it never held.
        self.meteen = max(vandaag, begin)

    def clean(self) -> dict[str, Any]:
        """One day ``eind``, whichever way it was chosen."""
        cleaned = super().clean() or self.cleaned_data
        eind = cleaned.get("laatste_dag")
        if cleaned.get("wanneer") == self.NU:
            return {"eind": self.meteen}
        if "laatste_dag" not in self.errors:
            if eind is None:
                self.add_error("laatste_dag", "Vul de laatste dag in, of kies ‘Nu meteen’.")
            elif eind <= self.meteen:
                self.add_error("laatste_dag", f"Kies {self.meteen:%d-%m-%Y} of een latere dag.")
        return {"eind": eind}


class WachtwoordForm(Invoer):
    """The first password, typed twice."""

    geen_vrije_tekst = ("wachtwoord", "nogmaals")

    wachtwoord = forms.CharField(
        label="Kies een wachtwoord",
        strip=False,
        max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text="Ten minste 12 tekens. Een zin van een paar woorden onthoud je makkelijk.",
    )
    nogmaals = forms.CharField(
        label="Nog een keer hetzelfde wachtwoord",
        strip=False,
        max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, gebruiker: Gebruiker, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.gebruiker = gebruiker

    def clean_wachtwoord(self) -> str:
        """Refuse what is too short, too well known, or like one's own name."""
        wachtwoord: str = self.cleaned_data["wachtwoord"]
        password_validation.validate_password(wachtwoord, self.gebruiker)
        return wachtwoord

    def clean(self) -> dict[str, Any]:
        """The two must be the same."""
        cleaned = super().clean() or self.cleaned_data
        eerste, tweede = cleaned.get("wachtwoord"), cleaned.get("nogmaals")
        if eerste and tweede and eerste != tweede:
            self.add_error("nogmaals", "De twee wachtwoorden zijn niet gelijk. Typ ze nog een keer.")
        return {"wachtwoord": eerste}
