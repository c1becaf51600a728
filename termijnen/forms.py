"""What people type about deadlines."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from django import forms
from django.utils.text import capfirst, slugify

from clients.models import Client
from core.forms import Invoer
from core.formvelden import DagField
from core.templatetags.weergave import dag
from gezinshereniging.models import Mutatie
from termijnen.domain import GEVRAAGD, VAN, Afzender, Briefsoort, Termijngroep
from termijnen.tonen.regelboek import Vergelijkingbeeld
from termijnen.tonen.weekbalk import find_week
from termijnen.tonen.werklijst import ALLE, MIJN, NIEMAND, Tab, Termijnfilter, Tijdvak
from wetgeving.regels import ONDERWERPEN

LENGTE = 200
CIJFERS, LETTERS = "123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
OVER = "VWXYZ"
"""The letters that no kind of letter has."""


class TermijnfilterForm(forms.Form):
    """The filter of the list, in the address of the page; what it does not understand, it leaves out.

    ``stand``, ``groep``, ``week`` and those in ``snel`` are links on the page.
    """

    van = forms.ChoiceField(label="Van wie", required=False)
    soort = forms.ChoiceField(label="Soort", required=False)

    def __init__(self, data: Any, *, mag_alle: bool, collegas: Iterable[Any], begin: str) -> None:
        vast = {naam: data.get(naam, "") for naam in ("stand", "groep", "week", "periode", "soort")}
        super().__init__({**vast, "van": data.get("van") or begin})
        self.label_suffix = ""
        self.begin, self.mag_alle = begin, mag_alle
        self.snel = (
            [(ALLE, "hele team"), (MIJN, "van mij"), (NIEMAND, "van niemand")] if mag_alle else [(MIJN, "van mij")]
        )
        self._keuzes("van").choices = [*self.snel, *((str(collega.pk), collega.naam) for collega in collegas)]
        self._keuzes("soort").choices = [("", "alle soorten"), *((slugify(naam), naam) for naam in ONDERWERPEN)]
        self.is_valid()

    def _keuzes(self, naam: str) -> forms.ChoiceField:
        veld = self.fields[naam]
        assert isinstance(veld, forms.ChoiceField)
        return veld

    @property
    def is_fijn(self) -> bool:
        """Whether more is chosen than one click can."""
        van = self.cleaned_data.get("van") or self.begin
        return bool(self.cleaned_data.get("soort")) or van not in {MIJN, ALLE, NIEMAND}

    def gekozen(self, vandaag: date) -> Termijnfilter:
        """The list as it was asked for."""
        stand, groep = self.data["stand"], self.data["groep"]
        soorten = {slugify(naam): regels for naam, regels in ONDERWERPEN.items()}
        return Termijnfilter(
            van=self.cleaned_data.get("van") or self.begin,
            codes=frozenset(regel.code for regel in soorten.get(self.cleaned_data.get("soort", ""), ())),
            tab=Tab(stand) if stand in set(Tab) else Tab.NU,
            groep=Termijngroep(groep) if groep in set(Termijngroep) else None,
            week=find_week(_read_iso(self.data["week"]), vandaag),
        )


class PapierfilterForm(TermijnfilterForm):
    """The same for the list on the wall, with how far it looks ahead."""

    periode = forms.ChoiceField(
        label="Hoe ver vooruit",
        required=False,
        choices=[
            (Tijdvak.WEEK.value, "7 dagen"),
            (Tijdvak.MAAND.value, "een maand"),
            (Tijdvak.ZESTIG.value, "60 dagen"),
            (Tijdvak.JAAR.value, "dit jaar"),
            (Tijdvak.ALLES.value, "alles"),
        ],
    )

    @property
    def tijdvak(self) -> Tijdvak:
        """How far the list looks ahead."""
        return Tijdvak(self.cleaned_data.get("periode") or Tijdvak.ZESTIG)


def _read_iso(tekst: str) -> date | None:
    try:
        return date.fromisoformat(tekst)
    except ValueError:
        return None


class GedaanForm(Invoer):
    """A deadline was met."""

    op = DagField(label="Gedaan op", help_text="De dag waarop het is gedaan of verstuurd.")
    bewijs = forms.CharField(
        label="Bewijs",
        max_length=LENGTE,
        required=False,
        help_text="Waar zie je het aan? Bijvoorbeeld: ontvangstbevestiging van de IND.",
    )


class UitstelForm(Invoer):
    """More time was given."""

    nieuwe_dag = DagField(label="Nieuwe laatste dag", help_text="De dag die in de brief over het uitstel staat.")
    bewijs = forms.CharField(
        label="Welke brief",
        max_length=LENGTE,
        help_text="Bijvoorbeeld: brief van DUO van 12-11-2026.",
        error_messages={"required": "Schrijf op in welke brief het uitstel staat."},
    )


class NietVanToepassingForm(Invoer):
    """A deadline does not hold for this person."""

    reden = forms.CharField(
        label="Waarom niet",
        max_length=LENGTE,
        help_text="Bijvoorbeeld: er is geen familie in het buitenland.",
        error_messages={"required": "Schrijf kort op waarom dit niet van toepassing is."},
    )


class LaterForm(Invoer):
    """Not now: show it again on a day."""

    tot = DagField(
        label="Toon het weer op", help_text="Uiterlijk op de dag die hierboven staat: dan kun je nog iets doen."
    )
    reden = forms.CharField(
        label="Waarom later",
        max_length=LENGTE,
        help_text="Bijvoorbeeld: we wachten op een kopie van het paspoort.",
        error_messages={"required": "Schrijf kort op waarom het kan wachten."},
    )


class AndereDagForm(Invoer):
    """Somebody who may, decides on another day; it stays marked."""

    nieuwe_dag = DagField(label="Andere datum", help_text="Deze dag komt in plaats van de berekende dag.")
    reden = forms.CharField(
        label="Waarom een andere datum",
        max_length=LENGTE,
        help_text="Bijvoorbeeld: afgesproken met de advocaat. Dit blijft overal bij de datum staan.",
        error_messages={"required": "Schrijf op waarom deze datum geldt."},
    )


class BriefForm(Invoer):
    """A letter on the desk: what stands on it, in its own words."""

    afzender = forms.ChoiceField(
        label="Van wie is de brief?",
        choices=[(waarde, capfirst(str(label))) for waarde, label in Afzender.choices],
        widget=forms.RadioSelect,
        error_messages={"required": "Kies van wie de brief is."},
    )
    soort = forms.ChoiceField(
        label="Wat is het?",
        choices=Briefsoort.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Kies wat voor brief het is."},
    )
    voorstel = forms.ChoiceField(
        label="Vaak gevraagd",
        required=False,
        choices=[(tekst, tekst) for teksten in GEVRAAGD.values() for tekst in teksten],
        widget=forms.RadioSelect,
    )
    dagtekening = DagField(label="Datum op de brief", help_text="Meestal rechtsboven, of bij ‘datum’.")
    uiterste_dag = DagField(
        label="Laatste dag die de brief noemt",
        required=False,
        help_text="Staat er geen dag in? Laat dit leeg: dan rekenen we hem uit als dat kan.",
    )
    gevraagd = forms.CharField(
        label="Wat wordt er gevraagd?",
        required=False,  # one of both: this line, or what is often asked
        max_length=LENGTE,
        help_text="Eén regel. Leeg laten mag, als je hierboven koos wat er vaak wordt gevraagd.",
        error_messages={"required": "Schrijf in één regel op wat de brief vraagt."},
    )
    gezien_op = DagField(label="Gezien op", help_text="De dag waarop jij de brief zag.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["gevraagd"].zonder_merk = True  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any] | None:
        """What was typed goes first; else what was chosen, as long as it belongs to this kind of letter."""
        super().clean()
        schoon = self.cleaned_data
        voorstel = schoon.pop("voorstel", "")
        if schoon.get("gevraagd") == "":
            schoon["gevraagd"] = voorstel if voorstel in GEVRAAGD.get(schoon.get("soort", ""), ()) else ""
            if not schoon["gevraagd"]:
                self.add_error("gevraagd", self.fields["gevraagd"].error_messages["required"])
        return schoon

    @property
    def tegels_voorstel(self) -> Iterator[tuple[Any, str, str]]:
        """What is often asked, with its key and the kind of letter that asks it; only those of one kind show."""
        waar = [(soort, toets) for soort, teksten in GEVRAAGD.items() for _, toets in zip(teksten, OVER, strict=False)]
        knoppen = zip(self["voorstel"].subwidgets, waar, strict=True)
        return ((knop, toets, f"tegel--bij-{soort.value}") for knop, (soort, toets) in knoppen)

    @property
    def tegels_afzender(self) -> Iterator[tuple[Any, str, str]]:
        """Each sender with the key that chooses it."""
        return ((keuze, toets, "") for keuze, toets in zip(self["afzender"].subwidgets, CIJFERS, strict=False))

    @property
    def tegels_soort(self) -> Iterator[tuple[Any, str, str]]:
        """Each kind of letter with its key, and the senders who alone write it, as names of classes."""
        return (
            (keuze, toets, " ".join(f"tegel--{_make_class(a)}" for a in VAN.get(Briefsoort(keuze.data["value"]), ())))
            for keuze, toets in zip(self["soort"].subwidgets, LETTERS, strict=False)
        )


def _make_class(afzender: Afzender) -> str:
    return afzender.value.replace(" ", "-")


class NieuweBriefForm(BriefForm):
    """A new letter, for one person of the gezin."""

    voor = forms.ModelChoiceField(
        label="Voor wie is de brief?",
        queryset=Client.objects.none(),
        empty_label=None,
        widget=forms.RadioSelect,
        error_messages={"required": "Kies voor wie de brief is."},
    )

    field_order = ("voor", "afzender", "soort", "voorstel", "dagtekening", "uiterste_dag", "gevraagd", "gezien_op")

    def __init__(self, *args: Any, gezin: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        veld = self.choose_from("voor", gezin)
        veld.label_from_instance = lambda client: client.naam

    def as_arguments(self) -> dict[str, Any]:
        """For whom it is, as the client of the action."""
        rest = dict(super().as_arguments())
        return rest | {"client": rest.pop("voor")}


class BriefdossierForm(Invoer):
    """What stands of a letter in a dossier."""

    mutatie = forms.ModelChoiceField(
        label="Wat staat er in het dossier over deze brief?",
        queryset=Mutatie.objects.none(),
        empty_label="Niets",
        required=False,
        widget=forms.RadioSelect,
        help_text="Vraagt de brief hetzelfde als het dossier? Dan blijft er één termijn over: die van het dossier.",
    )

    def __init__(self, *args: Any, mutaties: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        veld = self.choose_from("mutatie", mutaties)
        veld.label_from_instance = say_mutatie


def say_mutatie(mutatie: Mutatie) -> str:
    """A mutatie on one line: what, when, and in which dossier."""
    return f"{mutatie.get_soort_display().capitalize()}, {dag(mutatie.op)} (dossier {mutatie.dossier.nummer})"


class BevestigForm(Invoer):
    """A juridisch medewerker read a rule in the law."""

    toelichting = forms.CharField(
        label="Waar heb je dit gelezen?",
        max_length=LENGTE,
        help_text="Bijvoorbeeld: wetten.overheid.nl, Vw 2000 art. 69, gelezen op 20-11-2026.",
        error_messages={"required": "Schrijf op waar je dit hebt gelezen."},
    )


class AcceptatieForm(Invoer):
    """Which deadlines may follow the newer version of their rule; the button ``alles`` means each of them."""

    termijnen = forms.MultipleChoiceField(
        label="Welke nieuwe datums neem je over?",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Kies ten minste één termijn."},
    )

    def __init__(self, *args: Any, rijen: Iterable[Vergelijkingbeeld], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._rijen = {rij.keuze: rij for rij in rijen}
        if "alles" in self.data:
            alles: Any = self.data.copy()  # type: ignore[attr-defined]
            alles.setlist("termijnen", list(self._rijen))
            self.data = alles
        veld = self.fields["termijnen"]
        assert isinstance(veld, forms.MultipleChoiceField)
        veld.choices = [(keuze, rij.termijn.wat) for keuze, rij in self._rijen.items()]

    @property
    def rijen(self) -> list[tuple[Vergelijkingbeeld, Any]]:
        """Each row with its tick box."""
        return list(zip(self._rijen.values(), self["termijnen"].subwidgets, strict=True))

    def as_arguments(self) -> dict[str, Any]:
        """The rows themselves, with the version that was shown."""
        return {"termijnen": [self._rijen[keuze].termijn for keuze in self.cleaned_data["termijnen"]]}


class Agendaknop(Invoer):
    """A new secret address. Pressed twice makes two: the first was shown nowhere, and no longer works."""

    inzending = None  # type: ignore[assignment]
